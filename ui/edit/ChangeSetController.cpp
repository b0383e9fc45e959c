// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ChangeSetController.h"

#include "Actions.h"
#include "ErrorText.h"
#include "PlainText.h"
#include "edit/ChangeSetRun.h"
#include "edit/DraftQuestions.h"
#include "edit/EditDesk.h"
#include "help/HelpEvent.h"

#include <QMessageBox>

#include <algorithm>
#include <utility>

namespace ui {

using State = NodeEdit::State;
using Theirs = NodeEdit::Theirs;
using registry::op::SetData;

ChangeSetController::ChangeSetController(
    registry::Session& session, EditDesk& desk, Actions& actions, Stores stores, bool lockedForGood, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_desk(desk)
    , m_actions(actions)
    , m_store(stores.staged)
    , m_connection(registry::toString(session.profile().endpoint))
    , m_id(registry::StagedStore::newId())
    , m_window(window)
{
    addActions(lockedForGood);
    addSetActions(lockedForGood);
    connect(this, &ChangeSetController::changed, &actions, &Actions::update);
    connect(&desk, &EditDesk::changed, this, &ChangeSetController::onDesk);
    connect(&desk, &EditDesk::added, this, &ChangeSetController::onDesk);
    connect(&session.cache(), &registry::NodeCache::changed, this, [this](const registry::ChangeSet& news) {
        const auto concerns = [this](const registry::NodeChange& one) { return !at(one.path).empty(); };
        if (std::any_of(news.changes.begin(), news.changes.end(), concerns))
            Q_EMIT changed();
    });
    openStore();
}

ChangeSetController::~ChangeSetController()
{
    putAway();
}

void ChangeSetController::openStore()
{
    if (!m_store)
        return;
    connect(m_store, &registry::StagedStore::failed, this, [this](const std::string& detail) {
        m_storeTrouble = displayText(detail);
        Q_EMIT changed();
    });
    connect(m_store, &registry::StagedStore::recovered, this, [this] {
        m_storeTrouble.clear();
        Q_EMIT changed();
    });
    m_store->take(
        m_connection, [self = QPointer(this), store = QPointer(m_store)](const std::vector<registry::StagedSet>& sets) {
            for (const registry::StagedSet& set : sets)
                if (store && (!self || !self->takeUp(set)))
                    store->release(set.id); // for another view
        });
}

/// False when it is about nodes that something is staged for already.
bool ChangeSetController::takeUp(const registry::StagedSet& set)
{
    const auto clashes = [this](const registry::Edit& edit) { return !at(registry::pathOf(edit.operation)).empty(); };
    if (m_away || std::any_of(set.edits.begin(), set.edits.end(), clashes))
        return false;
    for (const registry::Edit& edit : set.edits)
        m_set.stage(edit);
    m_store->keep({set.id, m_connection, {}}); // it is part of ours now
    m_store->release(set.id);
    noteChange();
    return true;
}

void ChangeSetController::putAway()
{
    if (std::exchange(m_away, true) || !m_store)
        return;
    m_store->release(m_id);
}

void ChangeSetController::abandon()
{
    if (m_run)
        return;
    m_set.clear();
    noteChange();
}

ChangeSetController::Key ChangeSetController::keyOf(const registry::Edit& edit)
{
    return {registry::pathOf(edit.operation), edit.operation.index()};
}

const registry::Edit* ChangeSetController::find(const Key& key) const
{
    const auto& edits = m_set.edits();
    const auto found =
        std::find_if(edits.begin(), edits.end(), [&](const registry::Edit& edit) { return keyOf(edit) == key; });
    return found == edits.end() ? nullptr : &*found;
}

std::vector<std::size_t> ChangeSetController::at(const registry::Path& path) const
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < m_set.edits().size(); ++i)
        if (registry::pathOf(m_set.edits()[i].operation) == path)
            indexes.push_back(i);
    return indexes;
}

ChangeSetController::Standing ChangeSetController::standing(const registry::Edit& edit) const
{
    Standing result;
    const Key key = keyOf(edit);
    const auto mark = m_marks.find(key);
    const NodeEdit* draft = std::holds_alternative<SetData>(edit.operation) ? m_desk.find(key.first) : nullptr;
    result.typedSince = draft && draft->isUnsaved() && draft->mine() != std::get<SetData>(edit.operation).data;
    if (m_run && m_running.contains(key))
        result.kind = Standing::Sending;
    if (m_run || mark == m_marks.end())
        return result;
    if (mark->second.error) {
        const bool unknown = registry::isUnknownOutcome(mark->second.error->code);
        result.kind = unknown ? Standing::Unknown : Standing::Refused;
        result.error = mark->second.error;
        return result;
    }
    const registry::NodeEntry* known = m_session.cache().find(key.first);
    if (!known || (!known->gone && !known->stat.value))
        return result;
    const auto now = known->gone ? registry::Result<registry::Stat>(registry::fail(registry::ErrorCode::NoNode))
                                 : registry::Result<registry::Stat>(*known->stat.value);
    result.error = changedSince(edit, now);
    if (result.error)
        result.kind = Standing::ChangedSince;
    return result;
}

bool ChangeSetController::stage(registry::Edit edit)
{
    if (!ChangeSet::canStage(edit.operation)) {
        tell(tr("This cannot be added to a change set."),
            tr("What the server numbers itself, and what cannot be checked against a version, is carried out at "
               "once."));
        return false;
    }
    if (const auto large = registry::tooLarge(edit.operation)) {
        tell(errorText(*large), errorAdvice(*large), helpTopicOf(large->code));
        return false;
    }
    const Key key = keyOf(edit);
    m_set.stage(std::move(edit));
    m_marks[key] = {++m_serial, std::nullopt};
    noteChange();
    return true;
}

bool ChangeSetController::stageWithParents(std::vector<registry::Edit> edits)
{
    const registry::Edit last = std::move(edits.back());
    edits.pop_back();
    if (std::holds_alternative<registry::op::Create>(last.operation) && find(keyOf(last))) {
        tell(tr("The change set creates a node %1 already.").arg(displayText(registry::pathOf(last.operation).str())),
            tr("Remove that from the change set first, or choose another name."));
        return false;
    }
    if (!ChangeSet::canStage(last.operation) || registry::tooLarge(last.operation))
        return stage(last); // which says why not
    for (registry::Edit& parent : edits)
        if (!find(keyOf(parent)))
            stage(std::move(parent));
    return stage(last);
}

/// Something else is staged than before.
void ChangeSetController::noteChange()
{
    std::map<Key, Mark> marks;
    for (const registry::Edit& edit : m_set.edits()) {
        const Key key = keyOf(edit);
        const auto known = m_marks.find(key);
        marks[key] = known == m_marks.end() ? Mark{++m_serial, std::nullopt} : known->second;
    }
    std::swap(m_marks, marks); // now those that were
    for (const auto* all : {&m_marks, &marks})
        for (const auto& [key, mark] : *all)
            markDraft(key.first);
    if (!m_run)
        m_result.clear();
    if (m_store && !m_away)
        m_store->keep({m_id, m_connection, m_set.edits()});
    Q_EMIT changed();
}

void ChangeSetController::stageDraft(const registry::Path& path)
{
    if (m_settle && !m_settle())
        return;
    const NodeEdit* edit = m_desk.find(path);
    if (!edit || !edit->canSave())
        return;
    const registry::NodeEntry* known = m_session.cache().find(path);
    registry::Edit write{SetData{path, edit->mine(), edit->base()->stat.version}, registry::Intent::Save, {}, {}};
    write.before.push_back({path, edit->base()->data, known ? known->acl.value : std::nullopt, edit->base()->stat});
    stage(std::move(write));
}

void ChangeSetController::dropDraft(const registry::Path& path)
{
    const registry::Edit* edit = m_run ? nullptr : find({path, registry::Operation(SetData()).index()});
    if (!edit)
        return;
    takeOut(static_cast<std::size_t>(edit - m_set.edits().data()), false);
    noteChange();
}

void ChangeSetController::markDraft(const registry::Path& path)
{
    NodeEdit* draft = m_desk.find(path);
    if (!draft)
        return;
    const registry::Edit* staged = find({path, registry::Operation(SetData()).index()});
    std::optional<registry::Data> bytes;
    if (staged)
        bytes.emplace(std::get<SetData>(staged->operation).data); // which may be null
    draft->setStaged(std::move(bytes));
}

void ChangeSetController::onDesk(const registry::Path& path)
{
    followServer(path);
    markDraft(path);
    if (!at(path).empty())
        Q_EMIT changed();
}

/// What was staged from a draft follows it where nobody's work is at stake; and a draft that was typed on while it was
/// applied is based on what the server got.
void ChangeSetController::followServer(const registry::Path& path)
{
    NodeEdit* draft = m_desk.find(path);
    const auto applied = m_appliedUnder.find(path);
    if (applied != m_appliedUnder.end() && (!draft || !draft->isUnsaved() || draft->relation() != Theirs::Same)) {
        const registry::Data sent = std::move(applied->second);
        m_appliedUnder.erase(applied);
        if (draft && draft->isUnsaved() && draft->relation() == Theirs::Newer && draft->theirs()->data == sent)
            draft->keepMine();
        return;
    }
    const Key key{path, registry::Operation(SetData()).index()};
    const registry::Edit* staged = m_run || !draft || !draft->isUnsaved() || !draft->base() ? nullptr : find(key);
    if (!staged || staged->before.empty() || draft->base()->data != staged->before[0].data
        || draft->base()->stat.czxid != staged->before[0].stat.czxid
        || draft->base()->stat.version == std::get<SetData>(staged->operation).version)
        return;
    registry::Edit again = *staged; // somebody wrote what was there anyway
    std::get<SetData>(again.operation).version = draft->base()->stat.version;
    m_set.removeAt(at(path)[0]);
    again.before[0].stat = draft->base()->stat;
    stage(std::move(again));
}

bool ChangeSetController::losesText(const registry::Edit& edit) const
{
    if (const auto* create = std::get_if<registry::op::Create>(&edit.operation))
        return create->data && !create->data->empty();
    const auto* set = std::get_if<SetData>(&edit.operation);
    const NodeEdit* draft = set ? m_desk.find(set->path) : nullptr;
    return draft && draft->isUnsaved() && draft->mine() != set->data;
}

void ChangeSetController::unstage(const std::vector<std::size_t>& indexes)
{
    if (m_run || indexes.empty())
        return;
    std::vector<Key> keys;
    std::vector<registry::Path> lost;
    for (const std::size_t index : indexes) {
        keys.push_back(keyOf(m_set.edits()[index]));
        if (losesText(m_set.edits()[index]))
            lost.push_back(keys.back().first);
    }
    const auto go = [self = QPointer(this), keys] {
        for (std::size_t i = 0; self && !self->m_run && i < keys.size(); ++i)
            if (const registry::Edit* edit = self->find(keys[i]))
                self->takeOut(static_cast<std::size_t>(edit - self->m_set.edits().data()), true);
        if (self)
            self->noteChange();
    };
    if (lost.empty())
        go();
    else
        askToUnstage(lost, m_window, go);
}

void ChangeSetController::clear(bool sure)
{
    if (m_run || m_set.isEmpty())
        return;
    const auto go = [self = QPointer(this)] {
        while (self && !self->m_run && !self->m_set.isEmpty())
            self->takeOut(0, true);
        if (self)
            self->noteChange();
    };
    if (sure)
        return go();
    std::vector<registry::Path> all;
    for (const registry::Edit& edit : m_set.edits())
        all.push_back(registry::pathOf(edit.operation));
    askToUnstage(all, m_window, go);
}

void ChangeSetController::takeOut(std::size_t index, bool restoreDraft)
{
    const registry::Edit edit = m_set.edits()[index];
    m_set.removeAt(index);
    const auto* set = std::get_if<SetData>(&edit.operation);
    if (!set || !restoreDraft || edit.before.empty())
        return;
    NodeEdit* draft = m_desk.find(set->path);
    if (draft && draft->isUnsaved())
        return; // it is there still, or something newer
    NodeContent base{edit.before[0].data, edit.before[0].stat};
    m_desk.begin(set->path, base).restore(set->data, std::move(base));
}

std::vector<registry::Path> ChangeSetController::beyondDrafts() const
{
    std::vector<registry::Path> paths;
    for (const registry::Edit& edit : m_set.edits()) {
        const auto* set = std::get_if<SetData>(&edit.operation);
        const NodeEdit* draft = set ? m_desk.find(set->path) : nullptr;
        if (!draft || !draft->isUnsaved() || draft->mine() != set->data)
            paths.push_back(registry::pathOf(edit.operation));
    }
    return paths;
}

void ChangeSetController::tell(const QString& text, const QString& more, const QString& topic)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Change set"), text, QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*box, topic);
    box->open();
}

} // namespace ui
