// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessController.h"

#include "Actions.h"
#include "ErrorText.h"
#include "dialogs/AclDialog.h"
#include "dialogs/AclTreeDialog.h"
#include "help/HelpEvent.h"
#include "session/OnDone.h"

#include <QMessageBox>

namespace ui {

AccessController::AccessController(registry::Session& session, Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    actions.add({.name = "editAccess",
        .text = tr("Edit access &list…"),
        .what = tr("Change who may read and write the selected node"),
        .act =
            [this, &actions] {
                if (const auto& current = actions.selection().current)
                    edit(*current);
            },
        .icon = "padlock",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
}

void AccessController::edit(const registry::Path& path)
{
    registry::onDone(m_session.readAcl(path), this, [this, path](const registry::Result<registry::AclReply>& reply) {
        if (reply)
            open(path, *reply);
        else
            tell(reply.error());
    });
}

void AccessController::open(const registry::Path& path, const registry::AclReply& base)
{
    auto* dialog = new AclDialog(path, base, registry::identitiesOf(m_session.profile()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStageOffered(m_stage != nullptr);
    connect(dialog, &AclDialog::stageRequested, this, [this, dialog] { stage(*dialog); });
    connect(dialog, &AclDialog::saveRequested, this, [this, dialog] { save(dialog); });
    connect(dialog, &AclDialog::subtreeRequested, this, [this, dialog] {
        startSubtree(*dialog);
        dialog->accept();
    });
    dialog->open();
}

void AccessController::stage(AclDialog& dialog)
{
    const registry::AclReply& base = dialog.base();
    if (m_stage({registry::op::SetAcl{dialog.path(), dialog.acl(), base.stat.aversion}, registry::Intent::Access,
            {{dialog.path(), {}, base.acl, base.stat}}, {}}))
        dialog.accept();
}

void AccessController::save(AclDialog* dialog)
{
    // The version alone does not tell a node from one made anew under its name: both begin with list 0.
    dialog->setBusy(true);
    registry::onDone(m_session.readAcl(dialog->path()), dialog,
        [this, dialog, guard = QPointer(this)](const registry::Result<registry::AclReply>& now) {
            if (!guard)
                return;
            const registry::Stat& base = dialog->base().stat;
            if (!now)
                dialog->showError(now.error());
            else if (now->stat.czxid != base.czxid || now->stat.aversion != base.aversion)
                dialog->showConflict(*now);
            else
                send(dialog, *now);
        });
}

void AccessController::send(AclDialog* dialog, const registry::AclReply& now)
{
    const registry::Path path = dialog->path();
    registry::Edit edit{registry::op::SetAcl{path, dialog->acl(), now.stat.aversion}, registry::Intent::Access,
        {{path, {}, now.acl, now.stat}}};
    registry::onDone(m_session.apply(std::move(edit)), this,
        [this, path, dialog = QPointer(dialog)](const registry::Result<registry::ReplyBody>& outcome) {
            if (outcome) {
                if (dialog)
                    dialog->accept();
                Q_EMIT written(path);
                return;
            }
            const registry::ErrorCode code = outcome.error().code;
            const bool conflict = code == registry::ErrorCode::BadVersion || code == registry::ErrorCode::Conflict;
            if (dialog && conflict)
                showConflict(dialog);
            else if (dialog)
                dialog->showError(outcome.error());
            else
                tell(outcome.error());
            Q_EMIT writeFailed(path, outcome.error());
        });
}

void AccessController::showConflict(AclDialog* dialog)
{
    registry::onDone(
        m_session.readAcl(dialog->path()), dialog, [dialog](const registry::Result<registry::AclReply>& now) {
            if (now)
                dialog->showConflict(*now);
            else
                dialog->showError(now.error());
        });
}

void AccessController::startSubtree(const AclDialog& dialog)
{
    auto* tree = new AclTreeDialog(m_session, dialog.path(), dialog.acl(), m_window);
    tree->setAttribute(Qt::WA_DeleteOnClose);
    connect(tree, &AclTreeDialog::written, this, &AccessController::written);
    connect(tree, &AclTreeDialog::writeFailed, this, &AccessController::writeFailed);
    tree->open();
}

void AccessController::tell(const registry::Error& error)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Edit access list"), errorText(error), QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(errorAdvice(error));
    box->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*box, helpTopicOf(error.code));
    box->open();
}

} // namespace ui
