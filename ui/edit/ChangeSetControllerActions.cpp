// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ChangeSetController.h"

#include "Actions.h"
#include "edit/EditDesk.h"

// ChangeSetController's entries in the menu, and what is in their way.

namespace ui {

void ChangeSetController::addActions(bool lockedForGood)
{
    m_actions.add({.name = "stageDraft",
        .text = tr("Add to change set"),
        .what = tr("Collect what was typed into the selected node, to be applied together with other changes"),
        .act = [this] { stageDraft(*m_actions.selection().current); },
        .icon = "add",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        .needs = Actions::Needs::Node,
        .obstacle = [this, lockedForGood] { return obstacleToStaging(lockedForGood); }});
    m_actions.add({.name = "unstageNode",
        .text = tr("Remove from change set"),
        .what = tr("Take what is staged for the selected node out of the change set"),
        .act = [this] { unstage(at(*m_actions.selection().current)); },
        .icon = "remove",
        .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
        .needs = Actions::Needs::Node,
        .obstacle =
            [this] {
                if (m_run)
                    return tr("The change set is being applied.");
                return at(*m_actions.selection().current).empty() ? tr("Nothing is staged for this node.") : QString();
            }});
}

void ChangeSetController::addSetActions(bool lockedForGood)
{
    m_actions.add({.name = "applyChangeSet",
        .text = tr("Apply change set…"),
        .what = tr("Show all that is staged, and carry it out"),
        .act = [this] { apply(); },
        .icon = "save",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        .needs = Actions::Needs::Nothing,
        .obstacle = [this, lockedForGood] { return obstacleToApplying(lockedForGood); }});
    m_actions.add({.name = "clearChangeSet",
        .text = tr("Empty change set…"),
        .what = tr("Take everything out of the change set; nothing is written"),
        .act = [this] { clear(); },
        .needs = Actions::Needs::Nothing,
        .obstacle =
            [this] {
                if (m_run)
                    return tr("The change set is being applied.");
                return m_set.isEmpty() ? tr("Nothing is staged.") : QString();
            }});
    m_actions.add({.name = "showChangeSet",
        .text = tr("Show change set"),
        .what = tr("List the changes that are staged"),
        .act = [this] { Q_EMIT showRequested(); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
        .needs = Actions::Needs::Nothing});
}

QString ChangeSetController::obstacleToStaging(bool lockedForGood) const
{
    if (m_session.gate().isReadOnly())
        return Actions::refusalText(m_session, lockedForGood);
    if (m_run)
        return tr("The change set is being applied.");
    const NodeEdit* edit = m_desk.find(*m_actions.selection().current);
    if (!edit || !edit->isUnsaved())
        return tr("Nothing was changed in this node.");
    if (edit->state() == NodeEdit::State::Saving || edit->state() == NodeEdit::State::Checking)
        return tr("It is being saved.");
    if (edit->relation() != NodeEdit::Theirs::Same)
        return tr("Somebody else has changed this node. Decide first what shall become of both.");
    return {};
}

QString ChangeSetController::obstacleToApplying(bool lockedForGood) const
{
    if (QString refusal = Actions::refusalText(m_session, lockedForGood); !refusal.isEmpty())
        return refusal;
    if (m_run)
        return tr("The change set is being applied.");
    return m_set.isEmpty() ? tr("Nothing is staged.") : QString();
}

} // namespace ui
