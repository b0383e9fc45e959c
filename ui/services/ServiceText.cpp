// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServiceText.h"

#include "TimeText.h"
#include "PlainText.h"
#include "models/RowText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

using namespace registry::lens;

qint64 toMs(TimePoint at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Up:
        return QCoreApplication::translate("ServiceText", "up", "an instance");
    case Status::OutOfService:
        return QCoreApplication::translate("ServiceText", "out of service");
    case Status::Down:
        return QCoreApplication::translate("ServiceText", "down", "an instance");
    case Status::Holding:
        return QCoreApplication::translate("ServiceText", "holds it", "a lock or the lead");
    case Status::Waiting:
        return QCoreApplication::translate("ServiceText", "waits", "for a lock or the lead");
    case Status::Unreadable:
        break;
    }
    return QCoreApplication::translate("ServiceText", "not readable");
}

QString evidenceSentence(const Evidence& evidence)
{
    const QString detail = displayText(evidence.detail);
    switch (evidence.kind) {
    case Evidence::Kind::Shape:
        return QCoreApplication::translate("ServiceText", "The path fits %1.").arg(detail);
    case Evidence::Kind::Name: // the rule itself is for those who write one
        return QCoreApplication::translate("ServiceText", "%1 of %2 names looked at have its form.")
            .arg(evidence.matched)
            .arg(evidence.looked);
    case Evidence::Kind::Payload:
        return QCoreApplication::translate("ServiceText", "%1 of %2 payloads looked at have %3.")
            .arg(evidence.matched)
            .arg(evidence.looked)
            .arg(detail);
    case Evidence::Kind::Sibling:
        return QCoreApplication::translate("ServiceText", "It is empty and stands beside %1.").arg(detail);
    case Evidence::Kind::Chosen:
        break;
    }
    return QCoreApplication::translate("ServiceText", "You have chosen it.");
}

} // namespace

QString instanceStatusText(const InstanceRow& row)
{
    if (row.gone)
        return QCoreApplication::translate("ServiceText", "gone", "an instance");
    if (!row.decoded)
        return QCoreApplication::translate("ServiceText", "being read");
    const QString word = statusWord(row.record.status);
    const QString written = displayText(row.record.statusText);
    if (written.isEmpty() || written.compare(word, Qt::CaseInsensitive) == 0)
        return word;
    return QCoreApplication::translate("ServiceText", "%1 (%2)", "a status in our words and in the instance's")
        .arg(word, written);
}

QString instanceStatusDetails(const InstanceRow& row, TimePoint now)
{
    QStringList parts{instanceStatusText(row)};
    if (row.gone)
        parts << QCoreApplication::translate("ServiceText", "last seen %1")
                     .arg(relativeTime(toMs(row.lastSeen), toMs(now)));
    if (row.flapping)
        parts << QCoreApplication::translate(
            "ServiceText", "flapping: registered %n times lately", nullptr, row.registrations);
    if (!row.record.problem.empty())
        parts << QCoreApplication::translate("ServiceText", "payload: %1", "what is wrong with it")
                     .arg(displayText(row.record.problem));
    return parts.join(QStringLiteral(", "));
}

const char* instanceIconName(const InstanceRow& row)
{
    if (row.gone)
        return "node-gone";
    if (!row.decoded)
        return "step-waiting";
    switch (row.record.status) {
    case Status::Down:
        return "node-failed";
    case Status::OutOfService:
        return "pause";
    case Status::Unreadable:
        return "node-denied";
    case Status::Waiting:
        return "step-waiting";
    case Status::Up:
    case Status::Holding:
        break;
    }
    return row.flapping || !row.record.problem.empty() ? "warning" : "node-service";
}

QString freshnessText(const ServiceState& state)
{
    const auto time = [&] {
        return state.provenAt ? dayTimeText(QDateTime::fromMSecsSinceEpoch(toMs(*state.provenAt))) : QString();
    };
    switch (state.freshness) {
    case Freshness::Live:
        return {};
    case Freshness::Unread:
        return QCoreApplication::translate("ServiceText", "Not read yet.");
    case Freshness::Polled:
        return QCoreApplication::translate(
            "ServiceText", "Read at intervals, because the connection holds as many watches as it may.");
    case Freshness::Stale:
        return QCoreApplication::translate("ServiceText", "As of %1: the connection is away.").arg(time());
    case Freshness::Missing:
        return QCoreApplication::translate("ServiceText", "The server has no node %1 any longer.")
            .arg(displayText(state.folder.str()));
    case Freshness::Refused:
        break;
    }
    return QCoreApplication::translate("ServiceText", "The server does not let us read %1.")
        .arg(displayText(state.folder.str()));
}

QString evidenceText(const std::vector<Evidence>& evidence)
{
    QStringList sentences;
    for (const Evidence& one : evidence)
        sentences << evidenceSentence(one);
    return sentences.join(QLatin1Char(' '));
}

QString spanText(std::chrono::milliseconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count() / 1'000);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days > 0)
        return QCoreApplication::translate("ServiceText", "%1 d %2 h").arg(days).arg(hours % 24);
    if (hours > 0)
        return QCoreApplication::translate("ServiceText", "%1 h %2 min").arg(hours).arg(minutes % 60);
    if (minutes > 0)
        return QCoreApplication::translate("ServiceText", "%1 min %2 s").arg(minutes).arg(seconds % 60);
    return QCoreApplication::translate("ServiceText", "%1 s").arg(seconds);
}

QString fieldText(const Field& field)
{
    if (field.kind == FieldKind::Time && field.ms)
        return exactTime(*field.ms);
    return displayText(field.text);
}

} // namespace ui
