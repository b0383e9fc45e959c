// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/Condition.h"

#include "TimeText.h"
#include "ErrorText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace ui {

namespace {

struct ConditionWords {
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

QString asOf(const KnownState& known)
{
    if (!known.hasValue || !known.readAt)
        return {};
    return ConditionWords::tr("As of %1.").arg(clockText(*known.readAt));
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

Condition failedCondition(const KnownState& known, const registry::SessionStatus& status)
{
    if (known.error->code == registry::ErrorCode::NoAuth) {
        const QString why = ConditionWords::tr("You have no permission to read this.");
        return {Condition::Denied, sentences({why, errorAdvice(*known.error), asOf(known)}), known.hasValue};
    }
    const QString why = registry::isUsable(status.state) ? errorText(*known.error) : stateExplanation(status.state);
    if (known.hasValue)
        return {Condition::Stale, sentences({asOf(known), why}), true};
    return {Condition::Failed, sentences({ConditionWords::tr("Not read yet."), why}), false};
}

} // namespace

Condition conditionOf(const KnownState& known, bool gone, const registry::SessionStatus& status)
{
    const bool away = !registry::isUsable(status.state);
    if (gone)
        return {Condition::Missing, ConditionWords::tr("This node does not exist."), false};
    if (known.error)
        return failedCondition(known, status);
    if (known.hasValue && !known.stale && !away)
        return {Condition::Fresh, {}, true};
    if (away) {
        const QString first = known.hasValue ? asOf(known) : ConditionWords::tr("Not read yet.");
        const Condition::Kind kind = known.hasValue ? Condition::Stale : Condition::Loading;
        return {kind, sentences({first, stateExplanation(status.state)}), known.hasValue};
    }
    if (known.hasValue)
        return {Condition::Loading, sentences({asOf(known), ConditionWords::tr("Being read again…")}), true};
    return {Condition::Loading, ConditionWords::tr("Being read…"), false};
}

QString clockText(std::chrono::system_clock::time_point time)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return dayTimeText(QDateTime::fromMSecsSinceEpoch(ms));
}

const char* iconName(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Fresh:
        return nullptr;
    case Condition::Loading:
        return "state-connecting";
    case Condition::Stale:
        return "node-stale";
    case Condition::Denied:
        return "node-denied";
    case Condition::Missing:
        return "node-gone";
    case Condition::Failed:
        return "node-failed";
    }
    return nullptr;
}

} // namespace ui
