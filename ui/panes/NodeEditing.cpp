// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/NodeEditing.h"

#include "Actions.h"
#include "PlainText.h"
#include "edit/OwnerWarning.h"
#include "panes/DataPanel.h"
#include "panes/NoticeBar.h"

namespace ui {

NodeEditing::NodeEditing(
    registry::Session& session, EditDesk& desk, bool lockedForGood, DataPanel& panel, EditBar& bar, NoticeBar& notice)
    : QObject(&panel)
    , m_session(session)
    , m_desk(desk)
    , m_lockedForGood(lockedForGood)
    , m_panel(panel)
    , m_bar(bar)
    , m_notice(notice)
{
    panel.setMayType([this] { return mayType(); });
    connect(&panel, &DataPanel::typingStarted, this, &NodeEditing::begin);
    connect(&panel, &DataPanel::typed, this, &NodeEditing::onTyped);
    connect(&panel, &DataPanel::storedTextShown, this, [this] {
        m_notice.setText(
            tr("This is the text as it is stored; what you saw was laid out for reading. \"Format\" lays out the text "
               "itself."));
    });
    connect(&bar, &EditBar::chosen, this, &NodeEditing::onChosen);
    connect(&notice, &NoticeBar::buttonClicked, this, [this] { m_notice.setText({}); });
    connect(&desk, &EditDesk::changed, this, [this](const registry::Path& path) {
        if (path != m_path)
            return;
        updateBar();
        Q_EMIT editChanged();
    });
    connect(&desk, &EditDesk::added, this, [this](const registry::Path& path) {
        if (path == m_path)
            Q_EMIT editChanged();
    });
    connect(&session, &registry::Session::statusChanged, this, &NodeEditing::updateBar);
}

const NodeEdit* NodeEditing::edit() const
{
    return m_path ? m_desk.find(*m_path) : nullptr;
}

void NodeEditing::setPath(std::optional<registry::Path> path)
{
    m_panel.settleNow();
    m_panel.stopTyping();
    m_path = std::move(path);
    m_desk.setShown(m_path);
    m_notice.setText({});
    updateBar();
}

void NodeEditing::showEdit()
{
    const NodeEdit* edit = this->edit();
    if (!edit || edit->state() == NodeEdit::State::Loading || !edit->base())
        return;
    const QString path = QString::fromStdString(m_path->str());
    const QString node = path + QLatin1Char('@') + QString::number(edit->base()->stat.czxid, 16);
    const QString name = m_path->isRoot() ? QStringLiteral("root")
                                          : QString::fromUtf8(m_path->name().data(), qsizetype(m_path->name().size()));
    m_panel.showData(node, edit->mine(), name, edit->isUnsaved());
}

bool NodeEditing::mayType()
{
    if (m_session.gate().isReadOnly()) {
        m_notice.setText(Actions::refusalText(m_session, m_lockedForGood));
        return false;
    }
    const registry::NodeEntry* entry = m_path ? m_session.cache().find(*m_path) : nullptr;
    if (!entry || !entry->stat.value)
        return true;
    const QString warning = ownerWarning(*entry->stat.value, m_session.status().sessionId);
    if (warning.isEmpty() || !m_warned.emplace(*m_path, entry->stat.value->czxid).second)
        return true;
    m_notice.setText(tr("%1 Press the key again to edit it all the same.", "warning").arg(warning));
    return false;
}

/// The text on screen is what the edit is based on, whatever was heard of the node since.
void NodeEditing::begin()
{
    if (!m_path)
        return;
    const registry::Data shown = m_panel.shownData();
    const registry::NodeEntry* entry = m_session.cache().find(*m_path);
    NodeContent base{shown, {}};
    const auto stat = m_session.cache().statOfData(*m_path);
    if (stat && *entry->data.value == shown)
        base.stat = *stat;
    else if (entry && entry->stat.value)
        base.stat.czxid = entry->stat.value->czxid; // which version it was is not known: not to be saved unseen
    m_desk.begin(*m_path, std::move(base));
}

void NodeEditing::onTyped(const registry::Data& data)
{
    NodeEdit* edit = m_path ? m_desk.find(*m_path) : nullptr;
    if (!edit)
        return;
    edit->setMine(data);
    if (!m_panel.isSettled())
        edit->setTyping();
}

bool NodeEditing::settle()
{
    m_panel.settleNow();
    if (m_panel.isUnreadable()) {
        m_notice.setText(tr("What is typed cannot be read: %1").arg(textProblemText(*m_panel.textProblem())));
        return false;
    }
    return true;
}

void NodeEditing::revert()
{
    const NodeEdit* edit = this->edit();
    if (!edit || !edit->base())
        return;
    if (m_panel.replaceBy(edit->base()->data))
        m_panel.settleNow();
    else
        m_panel.discardTyping();
    if (m_desk.find(*m_path) && m_desk.find(*m_path)->isUnsaved()) {
        m_panel.discardTyping();
        m_desk.discard(*m_path);
    }
}

void NodeEditing::onChosen(EditBar::Choice choice)
{
    if (!m_path)
        return;
    if (choice == EditBar::Revert) {
        revert();
        return;
    }
    if (choice == EditBar::TakeTheirs)
        m_panel.discardTyping();
    else if (!settle())
        return;
    Q_EMIT chosen(*m_path, choice);
}

void NodeEditing::updateBar()
{
    const bool readOnly = m_session.gate().isReadOnly();
    m_bar.setLocked(readOnly ? Actions::refusalText(m_session, m_lockedForGood) : QString());
    m_bar.showEdit(edit());
}

} // namespace ui
