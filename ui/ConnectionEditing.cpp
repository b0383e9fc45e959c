// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionEditing.h"

#include "Actions.h"
#include "edit/ChangeSetController.h"
#include "dialogs/SchemaDialog.h"
#include "edit/DraftQuestions.h"
#include "edit/EditController.h"
#include "editor/DataEditor.h"
#include "models/NodeTreeModel.h"
#include "panes/ChangeSetPane.h"
#include "panes/DataPanel.h"
#include "panes/DraftBar.h"
#include "panes/DraftsPane.h"
#include "panes/NodeEditing.h"
#include "panes/NodePane.h"
#include "panes/TreePane.h"
#include "schema/NodeSchemas.h"

#include <utility>

namespace ui {

ConnectionEditing::ConnectionEditing(
    registry::Session& session, Actions& actions, Stores stores, bool lockedForGood, QWidget* view)
    : QObject(view)
    , m_session(session)
    , m_actions(actions)
    , m_stores(stores)
    , m_lockedForGood(lockedForGood)
    , m_view(view)
    , m_desk(new EditDesk(session, stores, this))
    , m_controller(new EditController(session, *m_desk, actions, lockedForGood, view))
    , m_changes(new ChangeSetController(session, *m_desk, actions, stores, lockedForGood, view))
    , m_schemas(new NodeSchemas(session, this))
{
    addDraftActions();
    addTextActions();
    addSchemaAction();
    m_controller->setSchemas(*m_schemas);
    m_changes->setSchemas(*m_schemas);
    connect(m_controller, &EditController::saved, this, &ConnectionEditing::written);
    connect(m_controller, &EditController::saveFailed, this, &ConnectionEditing::writeFailed);
    m_controller->setScreen({[this] { return !m_node || m_node->editing()->settle(); },
        [this](const registry::Path& path) {
            return m_node && path == m_node->path() ? m_node->panel().documentWish() : DocumentWish();
        }});
    m_changes->setSettle([this] { return !m_node || m_node->editing()->settle(); });
    connect(m_controller, &EditController::saved, m_changes, &ChangeSetController::dropDraft);
    connect(m_changes, &ChangeSetController::written, this, &ConnectionEditing::written);
    connect(m_changes, &ChangeSetController::writeFailed, this, &ConnectionEditing::writeFailed);
}

ConnectionEditing::~ConnectionEditing()
{
    delete m_changes; // they use the desk
    delete m_controller;
}

NodePane* ConnectionEditing::makeNodePane(QWidget* parent)
{
    m_node = new NodePane(m_session, *m_desk, m_lockedForGood, parent);
    m_node->setSchemas(*m_schemas);
    m_node->panel().memory().restore(m_formats);
    connect(m_node->editing(), &NodeEditing::chosen, this, &ConnectionEditing::onChosen);
    connect(&m_node->panel(), &DataPanel::presented, &m_actions, &Actions::update);
    return m_node;
}

QWidget* ConnectionEditing::makeDraftBar(QWidget* parent)
{
    auto* bar = new DraftBar(*m_desk, parent);
    connect(bar, &DraftBar::showRequested, this, &ConnectionEditing::draftsRequested);
    connect(bar, &DraftBar::discardRequested, this, [this] {
        std::vector<registry::Path> old;
        for (const EditDesk::Unsaved& one : m_desk->unsaved()) {
            if (one.isOld)
                old.push_back(one.edit->path());
        }
        discard(old);
    });
    return bar;
}

QWidget* ConnectionEditing::makeDraftsPane(QWidget* parent)
{
    auto* pane = new DraftsPane(*m_desk, parent);
    connect(pane, &DraftsPane::goToRequested, this, &ConnectionEditing::goToRequested);
    connect(pane, &DraftsPane::discardRequested, this, [this](const registry::Path& path) { discard({path}); });
    connect(pane, &DraftsPane::saveAllRequested, m_controller, &EditController::saveAll);
    return pane;
}

QWidget* ConnectionEditing::makeChangeSetPane(QWidget* parent)
{
    auto* pane = new ChangeSetPane(*m_changes, m_actions, parent);
    connect(pane, &ChangeSetPane::goToRequested, this, &ConnectionEditing::goToRequested);
    return pane;
}

void ConnectionEditing::markIn(TreePane& tree)
{
    connect(m_desk, &EditDesk::unsavedChanged, &tree, [this, &tree] {
        const std::vector<registry::Path> paths = unsavedPaths();
        tree.model().setDrafts({paths.begin(), paths.end()});
    });
}

void ConnectionEditing::addDraftActions()
{
    m_actions.add({.name = "revertDraft",
        .text = tr("Revert c&hanges"),
        .what = tr("Give up what was typed into the selected node"),
        .act = [this] { m_node->editing()->revert(); },
        .needs = Actions::Needs::Node,
        .obstacle =
            [this] {
                const NodeEdit* edit = m_desk->find(*m_actions.selection().current);
                return m_node && edit && edit->isUnsaved() ? QString() : tr("Nothing was changed in this node.");
            }});
    m_actions.add({.name = "showDrafts",
        .text = tr("Sho&w drafts"),
        .what = tr("List the nodes whose text is not saved"),
        .act = [this] { Q_EMIT draftsRequested(); },
        .needs = Actions::Needs::Nothing});
}

void ConnectionEditing::addTextActions()
{
    const auto editor = [this]() -> DataEditor& { return m_node->panel().editor(); };
    m_actions.add({.name = "editText", // typing begins it too; this is for who has no keys
        .text = tr("Edit text"),
        .what = tr("Begin to change the text of the selected node"),
        .act =
            [editor] {
                editor().setFocus();
                Q_EMIT editor().editWanted();
            },
        .obstacle = [this] { return obstacleToText(); }});
    m_actions.add({.name = "undoTyping",
        .text = tr("Undo &typing"),
        .what = tr("Take back the last change of the text"),
        .act = [editor] { editor().undo(); },
        .needs = Actions::Needs::Node,
        .obstacle =
            [this, editor] {
                return m_node && editor().isWritable() && editor().isUndoAvailable() ? QString()
                                                                                     : tr("Nothing was typed.");
            }});
    m_actions.add({.name = "redoTyping",
        .text = tr("Redo t&yping"),
        .what = tr("Make the change again that was taken back"),
        .act = [editor] { editor().redo(); },
        .needs = Actions::Needs::Node,
        .obstacle =
            [this, editor] {
                return m_node && editor().isWritable() && editor().isRedoAvailable() ? QString()
                                                                                     : tr("Nothing was taken back.");
            }});
    addFindActions();
    m_actions.add({.name = "formatText",
        .text = tr("&Format"),
        .what = tr("Lay the JSON out over lines, in the text itself"),
        .act = [this] { layOut(JsonLayoutWish::Pretty); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        .needs = Actions::Needs::Node,
        .obstacle = [this] { return obstacleToLayout(); }});
    m_actions.add({.name = "minifyText",
        .text = tr("M&inify"),
        .what = tr("Take all white space out of the JSON, in the text itself"),
        .act = [this] { layOut(JsonLayoutWish::Minified); },
        .needs = Actions::Needs::Node,
        .obstacle = [this] { return obstacleToLayout(); }});
    m_actions.add({.name = "goToLine",
        .text = tr("&Go to line…"),
        .what = tr("Put the cursor on a line of the text"),
        .act = [this] { m_node->panel().askForLine(); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_G),
        .needs = Actions::Needs::Node,
        .obstacle = [this] { return obstacleToText(); }});
    m_actions.add({.name = "replaceText",
        .text = tr("Find and r&eplace"),
        .what = tr("Replace words in the text"),
        .act = [this] { m_node->panel().startReplace(); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_H),
        .needs = Actions::Needs::Node,
        .obstacle =
            [this] {
                return m_session.gate().isReadOnly() ? Actions::refusalText(m_session, m_lockedForGood)
                                                     : obstacleToText();
            }});
}

/// Their keys work where the text is, by the panel's own: elsewhere they may mean something else.
void ConnectionEditing::addFindActions()
{
    const auto add = [this](Actions::Entry entry, void (DataPanel::*find)()) {
        entry.needs = Actions::Needs::Node;
        entry.act = [this, find] { (m_node->panel().*find)(); };
        entry.obstacle = [this] { return obstacleToText(); };
        m_actions.add(std::move(entry))->setShortcutContext(Qt::WidgetShortcut);
    };
    add({.name = "findText",
            .text = tr("Fin&d in text"),
            .what = tr("Find words in the text of the selected node"),
            .icon = "search",
            .shortcut = QKeySequence::Find},
        &DataPanel::startFind);
    add({.name = "findNext",
            .text = tr("Find ne&xt"),
            .what = tr("Go on to the next place that was found"),
            .shortcut = QKeySequence::FindNext},
        &DataPanel::findNext);
    add({.name = "findPrevious",
            .text = tr("Find previo&us"),
            .what = tr("Go back to the place that was found before"),
            .shortcut = QKeySequence::FindPrevious},
        &DataPanel::findPrevious);
}

void ConnectionEditing::addSchemaAction()
{
    m_actions.add({.name = "jsonSchemas",
        .text = tr("&JSON Schemas…"),
        .what = tr("Say which nodes have a JSON Schema, and where it is read from"),
        .act = [this] { editSchemas(); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J),
        .needs = Actions::Needs::Nothing});
}

void ConnectionEditing::editSchemas()
{
    auto* dialog = new SchemaDialog(m_session, m_schemas->rules(), m_actions.selection().current, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_schemas, [this, dialog] { m_schemas->editRules(dialog->rules()); });
    dialog->open();
}

QString ConnectionEditing::obstacleToText() const
{
    return m_node && m_node->panel().presentation() ? QString() : tr("No text is shown.");
}

QString ConnectionEditing::obstacleToLayout() const
{
    if (m_session.gate().isReadOnly())
        return Actions::refusalText(m_session, m_lockedForGood);
    return m_node && m_node->panel().isJson() ? QString() : tr("This is not JSON.");
}

void ConnectionEditing::layOut(JsonLayoutWish wish)
{
    m_node->panel().layOut(wish);
}

void ConnectionEditing::onChosen(const registry::Path& path, EditBar::Choice choice)
{
    switch (choice) {
    case EditBar::Save:
    case EditBar::TryAgain:
        return m_controller->save(path);
    case EditBar::ShowDifference:
        return m_controller->resolve(path);
    case EditBar::KeepMine:
        return m_controller->keepMine(path);
    case EditBar::TakeTheirs:
        return m_controller->takeTheirs(path);
    case EditBar::Recreate:
        return m_controller->recreate(path);
    case EditBar::Revert:
    case EditBar::ChoiceCount:
        return;
    }
}

void ConnectionEditing::discard(const std::vector<registry::Path>& paths)
{
    if (paths.empty())
        return;
    askToDiscard(paths, m_view, [this, paths] {
        for (const registry::Path& path : paths) {
            if (m_node && m_node->path() == path)
                m_node->panel().discardTyping();
            m_desk->discard(path);
        }
    });
}

std::vector<registry::Path> ConnectionEditing::unsavedPaths() const
{
    std::vector<registry::Path> paths;
    for (const EditDesk::Unsaved& one : m_desk->unsaved())
        paths.push_back(one.edit->path());
    return paths;
}

QByteArray ConnectionEditing::saveFormats() const
{
    return m_node ? m_node->panel().memory().toJson() : m_formats;
}

void ConnectionEditing::restoreFormats(const QByteArray& formats)
{
    m_formats = formats;
    if (m_node)
        m_node->panel().memory().restore(formats);
}

void ConnectionEditing::putAway()
{
    if (m_node)
        m_node->panel().settleNow();
    m_desk->putAway();
    m_changes->putAway();
}

void ConnectionEditing::leave(std::function<void()> go)
{
    if (m_node)
        m_node->panel().settleNow();
    const std::vector<registry::Path> staged = m_changes->beyondDrafts();
    if (staged.empty())
        return leaveDrafts(std::move(go));
    const bool kept = m_stores.staged && m_changes->storeTrouble().isEmpty();
    askBeforeLeavingStaged(staged, kept, m_view, [this, go = std::move(go)](LeavingStaged choice) {
        switch (choice) {
        case LeavingStaged::Cancel:
            return;
        case LeavingStaged::Apply:
            Q_EMIT m_changes->showRequested();
            return m_changes->apply();
        case LeavingStaged::Keep:
            return leaveDrafts(go);
        case LeavingStaged::Discard:
            return leaveDrafts([this, go] {
                m_changes->abandon();
                go();
            });
        }
    });
}

void ConnectionEditing::leaveDrafts(std::function<void()> go)
{
    if (!m_desk->hasUnsaved())
        return go();
    askBeforeLeaving(unsavedPaths(), m_stores.drafts != nullptr, m_view, [this, go](Leaving choice) {
        switch (choice) {
        case Leaving::Cancel:
            return;
        case Leaving::Save:
            return saveAndGo(go);
        case Leaving::Discard:
            if (m_node)
                m_node->panel().discardTyping();
            for (const registry::Path& path : unsavedPaths()) {
                const auto staged = m_desk->find(path)->staged();
                if (staged && *staged == m_desk->find(path)->mine())
                    m_changes->dropDraft(path); // the same text
                m_desk->discard(path);
            }
            break;
        case Leaving::Keep:
            if (m_node && !m_node->editing()->settle())
                return; // a draft cannot hold it: it was said what is wrong
            putAway();
            break;
        }
        go();
    });
}

/// Goes when nothing is unsaved any more; stays, with the bars saying why, as soon as one was not saved.
void ConnectionEditing::saveAndGo(std::function<void()> go)
{
    auto* watch = new QObject(this);
    const auto stay = [watch] { watch->deleteLater(); };
    connect(m_controller, &EditController::saveAllCancelled, watch, stay);
    connect(m_controller, &EditController::saveFailed, watch, stay);
    connect(m_desk, &EditDesk::unsavedChanged, watch, [this, watch, go = std::move(go)] {
        if (m_desk->hasUnsaved())
            return;
        watch->disconnect();
        watch->deleteLater();
        QMetaObject::invokeMethod(m_view, go, Qt::QueuedConnection); // not from within what has just signalled
    });
    m_controller->saveAll();
}

} // namespace ui
