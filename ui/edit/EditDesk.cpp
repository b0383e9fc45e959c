// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/EditDesk.h"

#include "edit/DraftClaims.h"
#include "storage/DraftStore.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {

using Clock = std::chrono::system_clock;

EditDesk::EditDesk(registry::Session& session, Stores stores, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_stores(stores)
    , m_connection(registry::toString(session.profile().endpoint))
{
    if (m_stores.claims)
        connect(m_stores.claims, &DraftClaims::released, this, &EditDesk::onReleased);
    if (!m_stores.drafts)
        return;
    connect(m_stores.drafts, &registry::DraftStore::failed, this,
        [this](const std::string& detail) { Q_EMIT storeFailed(QString::fromStdString(detail)); });
    connect(m_stores.drafts, &registry::DraftStore::recovered, this, [this] { Q_EMIT storeFailed({}); });
    m_stores.drafts->list([desk = QPointer(this)](const std::vector<registry::Draft>& drafts) {
        if (desk)
            desk->takeUp(drafts);
    });
}

EditDesk::~EditDesk()
{
    putAway();
}

NodeEdit* EditDesk::find(const registry::Path& path) const
{
    const auto found = m_slots.find(path);
    return found == m_slots.end() ? nullptr : found->second.edit.get();
}

NodeEdit& EditDesk::add(const registry::Path& path)
{
    Slot& slot = m_slots[path];
    slot.edit = std::make_unique<NodeEdit>(m_session, path, this); // a child as well: not to outlive the session
    slot.changed = Clock::now();
    return *slot.edit;
}

NodeEdit& EditDesk::begin(const registry::Path& path, NodeContent shown)
{
    NodeEdit* edit = find(path);
    if (!edit) {
        edit = &add(path);
        registry::Data same = shown.data;
        edit->restore(std::move(same), std::move(shown));
        connect(edit, &NodeEdit::changed, this, [this, path] { onChanged(path); });
        Q_EMIT added(path);
    }
    m_slots[path].isOld = false;
    m_slots[path].changed = Clock::now();
    edit->setTyping();
    return *edit;
}

void EditDesk::setShown(std::optional<registry::Path> path)
{
    const auto before = std::exchange(m_shown, std::move(path));
    if (before && before != m_shown)
        sweep(*before);
}

void EditDesk::sweep(const registry::Path& path)
{
    const auto found = m_slots.find(path);
    if (found == m_slots.end() || found->second.edit->isUnsaved() || path == m_shown)
        return;
    retire(std::move(found->second));
    m_slots.erase(found);
}

void EditDesk::retire(Slot slot)
{
    slot.edit->disconnect(this);
    slot.edit.release()->deleteLater(); // it may be the one that has just signalled
}

void EditDesk::takeUp(const std::vector<registry::Draft>& drafts)
{
    for (const registry::Draft& draft : drafts) {
        if (m_away || draft.connection != m_connection || find(draft.path))
            continue;
        if (m_stores.claims && !m_stores.claims->claim({m_connection, draft.path}))
            continue; // of another tab
        NodeEdit& edit = add(draft.path);
        Slot& slot = m_slots[draft.path];
        slot.changed = draft.changed;
        slot.isOld = true;
        slot.stored = true;
        slot.unsaved = true;
        edit.restore(draft.mine, NodeContent{draft.base, draft.baseStat});
        slot.kept = edit.revision();
        connect(&edit, &NodeEdit::changed, this, [this, path = draft.path] { onChanged(path); });
        Q_EMIT added(draft.path);
    }
    Q_EMIT unsavedChanged();
}

void EditDesk::onChanged(const registry::Path& path)
{
    const auto found = m_slots.find(path);
    if (found == m_slots.end() || m_away)
        return;
    Slot& slot = found->second;
    const bool unsaved = slot.edit->isUnsaved();
    if (unsaved)
        keep(slot);
    else
        drop(slot);
    const bool announced = std::exchange(slot.unsaved, unsaved) == unsaved;
    Q_EMIT changed(path);
    if (!announced)
        Q_EMIT unsavedChanged();
    if (!unsaved)
        sweep(path);
}

void EditDesk::keep(Slot& slot)
{
    const NodeEdit& edit = *slot.edit;
    if (slot.stored && slot.kept == edit.revision())
        return;
    if (edit.state() == NodeEdit::State::Clean || !edit.base())
        return; // typed, and not here yet
    if (!slot.isOld)
        slot.changed = Clock::now();
    if (!m_stores.drafts)
        return;
    if (!slot.stored && m_stores.claims && !m_stores.claims->claim({m_connection, edit.path()}))
        return; // another tab edits it: its draft is the one that is kept
    slot.stored = true;
    slot.kept = edit.revision();
    m_stores.drafts->keep({m_connection, edit.path(), edit.mine(), edit.base()->data, edit.base()->stat, slot.changed});
}

void EditDesk::drop(Slot& slot)
{
    if (!std::exchange(slot.stored, false))
        return;
    m_stores.drafts->drop(m_connection, slot.edit->path());
    if (!m_stores.claims)
        return;
    const QScopedValueRollback guard(m_releasing, true); // it is for others to hear
    m_stores.claims->release({m_connection, slot.edit->path()});
}

void EditDesk::onReleased(const QString& connection, const registry::Path& path)
{
    const auto found = m_slots.find(path);
    if (!m_away && !m_releasing && connection.toStdString() == m_connection && found != m_slots.end()
        && found->second.edit->isUnsaved())
        keep(found->second);
}

std::vector<EditDesk::Unsaved> EditDesk::unsaved() const
{
    std::vector<Unsaved> result;
    for (const auto& [path, slot] : m_slots) {
        if (slot.edit->isUnsaved())
            result.push_back({slot.edit.get(), slot.changed, slot.isOld});
    }
    return result;
}

bool EditDesk::hasUnsaved() const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [](const auto& one) { return one.second.edit->isUnsaved(); });
}

void EditDesk::discard(const registry::Path& path)
{
    const auto found = m_slots.find(path);
    if (found == m_slots.end())
        return;
    NodeEdit& edit = *found->second.edit;
    if (edit.state() == NodeEdit::State::Saving || edit.state() == NodeEdit::State::Checking)
        return; // on its way already
    edit.takeTheirs();
    if (!edit.isUnsaved())
        return; // announced by then
    drop(found->second); // nothing to follow: gone, or never read
    retire(std::move(found->second));
    m_slots.erase(found);
    Q_EMIT changed(path);
    Q_EMIT unsavedChanged();
}

std::size_t EditDesk::oldCount() const
{
    return std::size_t(std::count_if(m_slots.begin(), m_slots.end(), [](const auto& one) { return one.second.isOld; }));
}

Clock::time_point EditDesk::oldTime() const
{
    Clock::time_point newest{};
    for (const auto& [path, slot] : m_slots) {
        if (slot.isOld)
            newest = std::max(newest, slot.changed);
    }
    return newest;
}

void EditDesk::acknowledgeOld()
{
    for (auto& [path, slot] : m_slots)
        slot.isOld = false;
    Q_EMIT unsavedChanged();
}

void EditDesk::putAway()
{
    if (std::exchange(m_away, true))
        return;
    for (auto& [path, slot] : m_slots) {
        if (slot.edit->isUnsaved())
            keep(slot);
        slot.edit->disconnect(this);
        if (slot.stored && m_stores.claims)
            m_stores.claims->release({m_connection, path});
    }
    if (m_stores.drafts)
        m_stores.drafts->flush();
}

} // namespace ui
