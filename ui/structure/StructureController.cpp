// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/StructureController.h"

#include "Actions.h"
#include "ErrorText.h"
#include "PlainText.h"
#include "dialogs/CreateNodeDialog.h"
#include "session/OnDone.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

StructureController::StructureController(registry::Session& session, Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_window(window)
{
    actions.add({.name = "createNode",
        .text = tr("&Create node…"),
        .what = tr("Create a node below the selected one"),
        .act = [this] { startCreate(); },
        .icon = "add",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    actions.add({.name = "deleteNode",
        .text = tr("&Delete node…"),
        .what = tr("Delete the selected node"),
        .act = [this] { startDelete(); },
        .icon = "remove",
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Delete),
        .obstacle =
            [this] {
                const auto& current = m_actions.selection().current;
                return current && current->isRoot() ? tr("The root cannot be deleted.") : QString();
            }});
}

void StructureController::startCreate()
{
    const auto current = m_actions.selection().current;
    if (!current)
        return;
    auto* dialog = new CreateNodeDialog(*current, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateNodeDialog::createRequested, this, [this, dialog](const registry::op::Create& request) {
        dialog->setBusy(true);
        QPointer<CreateNodeDialog> guard(dialog);
        registry::onDone(m_session.apply(registry::Edit{request, registry::Intent::Create}), this,
            [this, guard, path = request.path](const registry::Result<registry::ReplyBody>& result) {
                if (!result) {
                    if (guard)
                        guard->showError(result.error());
                    Q_EMIT writeFailed(path, result.error());
                    return;
                }
                const auto* reply = std::get_if<registry::CreateReply>(&*result);
                if (guard)
                    guard->accept();
                Q_EMIT nodeCreated(reply ? reply->path : path);
                Q_EMIT written(reply ? reply->path : path);
            });
    });
    dialog->open();
}

void StructureController::startDelete()
{
    const auto current = m_actions.selection().current;
    if (!current || current->isRoot())
        return;
    const registry::Path path = *current;
    // Asked of the server now: what the user confirms is this version and no other.
    registry::onDone(m_session.readStat(path), this, [this, path](const registry::Result<registry::Stat>& stat) {
        if (!stat)
            tell(tr("Delete node"), errorText(stat.error()), errorAdvice(stat.error()));
        else if (stat->numChildren > 0)
            tell(tr("Delete node"), tr("%1 cannot be deleted.").arg(displayText(path.str())),
                tr("It has %n child node(s). Delete these first.", nullptr, stat->numChildren));
        else
            confirmDelete(path, *stat);
    });
}

void StructureController::confirmDelete(const registry::Path& path, const registry::Stat& stat)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete node"),
        tr("Delete the node %1?").arg(displayText(path.str())), QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QString more = tr("Its data (%n byte(s)) are deleted with it. This cannot be undone.", nullptr, stat.dataLength);
    if (stat.isEphemeral())
        more += QLatin1Char('\n') + tr("It is ephemeral: its owner may create it again.");
    box->setInformativeText(more);
    const QAbstractButton* go = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, path, go, stat](QAbstractButton* clicked) {
        if (clicked == go)
            applyDelete(path, stat);
    });
    box->open();
}

void StructureController::applyDelete(const registry::Path& path, const registry::Stat& stat)
{
    registry::onDone(
        m_session.apply(registry::Edit{registry::op::Delete{path, stat.version}, registry::Intent::Delete}), this,
        [this, path](const registry::Result<registry::ReplyBody>& result) {
            if (result) {
                Q_EMIT written(path);
                return;
            }
            tell(tr("Delete node"), errorText(result.error()), errorAdvice(result.error()));
            Q_EMIT writeFailed(path, result.error());
        });
}

void StructureController::tell(const QString& title, const QString& text, const QString& more)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui
