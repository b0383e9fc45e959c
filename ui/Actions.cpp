// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "dialogs/CreateNodeDialog.h"
#include "session/OnDone.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

Actions::Actions(registry::Session& session, bool lockedForGood, QWidget* window)
    : m_session(session)
    , m_lockedForGood(lockedForGood)
    , m_window(window)
    , m_create(new QAction(this))
    , m_delete(new QAction(this))
{
    m_create->setText(tr("&Create node…"));
    m_create->setIcon(icon("add"));
    m_create->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_delete->setText(tr("&Delete node…"));
    m_delete->setIcon(icon("remove"));
    m_delete->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    connect(m_create, &QAction::triggered, this, &Actions::startCreate);
    connect(m_delete, &QAction::triggered, this, &Actions::startDelete);
    connect(&session, &registry::Session::statusChanged, this, &Actions::update);
    update();
}

void Actions::setPath(std::optional<registry::Path> path)
{
    m_path = std::move(path);
    update();
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

void Actions::update()
{
    QString obstacle = refusalText(m_session, m_lockedForGood);
    if (obstacle.isEmpty() && !m_path)
        obstacle = tr("Select a node first.");
    offer(m_create, tr("Create a node below the selected one"), obstacle);
    if (obstacle.isEmpty() && m_path->isRoot())
        obstacle = tr("The root cannot be deleted.");
    offer(m_delete, tr("Delete the selected node"), obstacle);
}

void Actions::offer(QAction* action, const QString& what, const QString& obstacle)
{
    const QString tip =
        obstacle.isEmpty() ? what : tr("%1. Not possible now: %2", "action, reason").arg(what, obstacle);
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(plainToolTip(tip));
    action->setStatusTip(tip);
}

void Actions::startCreate()
{
    if (!m_path)
        return;
    auto* dialog = new CreateNodeDialog(*m_path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateNodeDialog::createRequested, this, [this, dialog](const registry::op::Create& request) {
        dialog->setBusy(true);
        QPointer<CreateNodeDialog> guard(dialog);
        registry::onDone(m_session.apply(request), this,
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

void Actions::startDelete()
{
    if (!m_path || m_path->isRoot())
        return;
    const registry::Path path = *m_path;
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

void Actions::confirmDelete(const registry::Path& path, const registry::Stat& stat)
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
    connect(box, &QMessageBox::buttonClicked, this, [this, path, go, version = stat.version](QAbstractButton* clicked) {
        if (clicked == go)
            applyDelete(path, version);
    });
    box->open();
}

void Actions::applyDelete(const registry::Path& path, std::int32_t version)
{
    registry::onDone(m_session.apply(registry::op::Delete{path, version}), this,
        [this, path](const registry::Result<registry::ReplyBody>& result) {
            if (result) {
                Q_EMIT written(path);
                return;
            }
            tell(tr("Delete node"), errorText(result.error()), errorAdvice(result.error()));
            Q_EMIT writeFailed(path, result.error());
        });
}

void Actions::tell(const QString& title, const QString& text, const QString& more)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui
