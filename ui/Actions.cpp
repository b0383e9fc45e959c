// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"

namespace ui {

Actions::Actions(registry::Session& session, bool lockedForGood, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_lockedForGood(lockedForGood)
{
    connect(&session, &registry::Session::statusChanged, this, &Actions::update);
}

QAction* Actions::add(Entry entry)
{
    auto* action = new QAction(entry.text, this);
    action->setObjectName(QLatin1String(entry.name));
    action->setShortcut(entry.shortcut);
    if (entry.icon)
        action->setIcon(icon(entry.icon));
    action->setWhatsThis(entry.what); // there it is said in another language, when that changes
    if (entry.act)
        connect(action, &QAction::triggered, this, entry.act);
    m_all.append(action);
    m_offers.push_back({action, std::move(entry)});
    update();
    return action;
}

QAction* Actions::find(const char* name) const
{
    for (const Offer& offer : m_offers)
        if (offer.action->objectName() == QLatin1String(name))
            return offer.action;
    return nullptr;
}

QString Actions::obstacleTo(const QAction& action) const
{
    for (const Offer& offer : m_offers)
        if (offer.action == &action)
            return obstacleTo(offer.entry);
    return {};
}

void Actions::setSelection(Selection selection)
{
    m_selection = std::move(selection);
    update();
    Q_EMIT selectionChanged();
}

QString Actions::refusalText(const registry::Session& session, bool lockedForGood)
{
    const auto refusal = session.gate().writeRefusal(session.status());
    if (!refusal)
        return {};
    if (refusal->code == registry::ErrorCode::ReadOnly && lockedForGood)
        return tr("Roster was started read-only (--read-only).");
    return tr("%1 %2", "what is in the way, what to do").arg(errorText(*refusal), errorAdvice(*refusal)).trimmed();
}

QString Actions::obstacleTo(const Entry& entry) const
{
    if (entry.needs == Needs::Writing) {
        if (QString refusal = refusalText(m_session, m_lockedForGood); !refusal.isEmpty())
            return refusal;
    }
    if (entry.needs != Needs::Nothing && !m_selection.current)
        return tr("Select a node first.");
    return entry.obstacle ? entry.obstacle() : QString();
}

void Actions::update()
{
    for (const Offer& offer : m_offers) {
        const QString obstacle = obstacleTo(offer.entry);
        const QString what = offer.action->whatsThis();
        const QString tip =
            obstacle.isEmpty() ? what : tr("%1. Not possible now: %2", "action, reason").arg(what, obstacle);
        offer.action->setEnabled(obstacle.isEmpty());
        offer.action->setToolTip(plainToolTip(tip));
        offer.action->setStatusTip(tip);
    }
}

} // namespace ui
