// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/StructureController.h"

#include "Actions.h"
#include "KnownConnection.h"
#include "PlainText.h"
#include "dialogs/CreateNodeDialog.h"
#include "dialogs/DeleteDialog.h"
#include "session/OnDone.h"
#include "structure/NodeClipboard.h"
#include "subtree/StatBatch.h"

namespace ui {

using registry::Path;

StructureController::StructureController(
    registry::Session& session, Actions& actions, NodeClipboard* clipboard, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_clipboard(clipboard ? clipboard : new NodeClipboard(this))
    , m_window(window)
{
    addCreateAndDelete();
    addCopies();
    connect(m_clipboard, &NodeClipboard::changed, &m_actions, &Actions::update);
}

StructureController::~StructureController()
{
    for (const QPointer<QDialog>& dialog : std::as_const(m_dialogs))
        delete dialog;
}

QString StructureController::rootObstacle() const
{
    static const Path system = *Path::parse("/zookeeper");
    for (const Path& path : m_actions.selection().all) {
        if (path.isRoot())
            return tr("The root cannot be deleted, moved or copied as a whole.");
        if (path == system || system.isAncestorOf(path))
            return tr("What is below /zookeeper belongs to the server.");
    }
    return {};
}

void StructureController::addCreateAndDelete()
{
    m_actions.add({.name = "createNode",
        .text = tr("&Create node…"),
        .what = tr("Create a node below or beside the selected one"),
        .act = [this] { startCreate(); },
        .icon = "add",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    m_actions.add({.name = "deleteNode",
        .text = tr("&Delete…"),
        .what = tr("Delete the selected nodes and everything below them, after showing it"),
        .act = [this] { startDelete(); },
        .icon = "remove",
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Delete),
        .obstacle = [this] { return rootObstacle(); }});
}

void StructureController::addCopies()
{
    const auto oneOnly = [this] {
        const QString obstacle = rootObstacle();
        return obstacle.isEmpty() && m_actions.selection().all.size() > 1 ? tr("Select a single node.") : obstacle;
    };
    const auto inTree = [](QAction* action) { action->setShortcutContext(Qt::WidgetWithChildrenShortcut); };
    using Purpose = CopyDialog::Purpose;
    inTree(m_actions.add({.name = "renameNode",
        .text = tr("&Rename…"),
        .what = tr("Give the selected node another name"),
        .act = [this] { startCopy(Purpose::Rename); },
        .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F2),
        .obstacle = oneOnly}));
    inTree(m_actions.add({.name = "duplicateNode",
        .text = tr("D&uplicate…"),
        .what = tr("Copy the selected node beside itself"),
        .act = [this] { startCopy(Purpose::Duplicate); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_D),
        .obstacle = oneOnly}));
    m_actions.add({.name = "copyTo",
        .text = tr("C&opy to…"),
        .what = tr("Copy the selected nodes to another place"),
        .act = [this] { startCopy(Purpose::Copy); },
        .obstacle = [this] { return rootObstacle(); }});
    m_actions.add({.name = "moveTo",
        .text = tr("&Move to…"),
        .what = tr("Move the selected nodes to another place"),
        .act = [this] { startCopy(Purpose::Move); },
        .obstacle = [this] { return rootObstacle(); }});
    inTree(m_actions.add({.name = "copyNodes",
        .text = tr("Copy &nodes"),
        .what = tr("Remember the selected nodes for pasting here or in another tab"),
        .act = [this] { copyNodes(); },
        .icon = "copy",
        .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        .needs = Actions::Needs::Node,
        .obstacle = [this] { return rootObstacle(); }}));
    inTree(m_actions.add({.name = "pasteNodes",
        .text = tr("&Paste nodes…"),
        .what = tr("Copy the remembered nodes below the selected one"),
        .act = [this] { paste(); },
        .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V),
        .obstacle =
            [this] {
                if (m_clipboard->isEmpty())
                    return tr("No nodes have been copied.");
                return m_clipboard->source()
                    ? QString()
                    : tr("The connection %1, which the nodes were copied from, has been closed.")
                          .arg(m_clipboard->connection());
            }}));
}

std::vector<Path> StructureController::roots() const
{
    return registry::withoutNested(m_actions.selection().all);
}

bool StructureController::isWorking() const
{
    for (const QPointer<QDialog>& dialog : m_dialogs) {
        const auto* copy = qobject_cast<const CopyDialog*>(dialog);
        const auto* remove = qobject_cast<const DeleteDialog*>(dialog);
        if ((copy && copy->isWorking()) || (remove && remove->isWorking()))
            return true;
    }
    return false;
}

void StructureController::show(QDialog* dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog>& one) { return one.isNull(); });
    m_dialogs << dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // not modal: what takes its time keeps nobody from looking around
}

void StructureController::startCreate()
{
    const auto current = m_actions.selection().current;
    if (!current)
        return;
    auto* dialog = new CreateNodeDialog(*current, m_window);
    const auto lookAround = [this, dialog](const Path& parent) {
        registry::onDone(m_session.readChildren(parent), dialog,
            [dialog, parent](const registry::Result<registry::ChildrenReply>& reply) {
                if (reply)
                    dialog->setSiblings(parent, reply->names);
            });
        registry::onDone(
            m_session.readAcl(parent), dialog, [dialog, parent](const registry::Result<registry::AclReply>& reply) {
                if (reply)
                    dialog->setParentAcl(parent, reply->acl);
            });
    };
    connect(dialog, &CreateNodeDialog::parentChosen, this, lookAround);
    connect(dialog, &CreateNodeDialog::createRequested, this,
        [this, dialog](const CreateRequest& request) { create(*dialog, request); });
    dialog->setStageOffered(m_stage != nullptr);
    connect(dialog, &CreateNodeDialog::stageRequested, this,
        [this, dialog](const CreateRequest& request) { stageCreate(*dialog, request); });
    lookAround(*current);
    show(dialog);
}

void StructureController::stageCreate(CreateNodeDialog& dialog, const CreateRequest& request)
{
    dialog.setBusy(true);
    registry::readStats(m_session, request.parents, false, &dialog,
        [this, guard = QPointer(this), &dialog, request](const std::vector<registry::Result<registry::Stat>>& stats) {
            if (!guard)
                return;
            std::vector<registry::Edit> edits;
            for (std::size_t i = 0; i < stats.size(); ++i) {
                if (!stats[i] && stats[i].error().code != registry::ErrorCode::NoNode)
                    return dialog.showError(stats[i].error());
                if (!stats[i])
                    edits.push_back({registry::op::Create{request.parents[i], {}, request.create.acl},
                        registry::Intent::Create, {}, {}});
            }
            edits.push_back({request.create, registry::Intent::Create, {}, {}});
            dialog.setBusy(false);
            if (m_stage(std::move(edits)))
                dialog.accept();
        });
}

void StructureController::create(CreateNodeDialog& dialog, const CreateRequest& request)
{
    dialog.setBusy(true);
    const QPointer<CreateNodeDialog> guard(&dialog);
    if (request.parents.empty())
        return createNode(guard, request.create, {});
    // Those that are missing, in one transaction; then the node itself, which may be of a kind that none takes.
    registry::readStats(m_session, request.parents, false, this, [this, guard, request](const auto& stats) {
        registry::Edit edit;
        edit.intent = registry::Intent::Create;
        edit.group = registry::newGroup();
        registry::op::Multi multi;
        for (std::size_t i = 0; i < stats.size(); ++i)
            if (!stats[i])
                multi.parts.push_back(registry::op::Create{request.parents[i], {}, request.create.acl});
        const std::string group = edit.group;
        if (multi.parts.empty())
            return createNode(guard, request.create, group);
        edit.operation = multi;
        registry::onDone(m_session.apply(std::move(edit)), this,
            [this, guard, request, group, multi](const registry::Result<registry::ReplyBody>& result) {
                const auto* reply = result ? std::get_if<registry::MultiReply>(&*result) : nullptr;
                if (!result)
                    return fail(guard, request.create.path, result.error());
                for (std::size_t i = 0; reply && i < reply->parts.size(); ++i) {
                    const registry::ErrorCode code = reply->parts[i].code;
                    if (code != registry::ErrorCode::Ok && code != registry::ErrorCode::RuntimeInconsistency)
                        return fail(guard, request.create.path,
                            {code, std::get<registry::op::Create>(multi.parts[i]).path.str(), nativeCode(code), {}});
                }
                // So that the tree finds its way to the node: a transaction tells the cache nothing.
                registry::onDone(m_session.readChildren(request.parents.front().parent()), this,
                    [this, guard, request, group](const auto&) { createNode(guard, request.create, group); });
            });
    });
}

void StructureController::createNode(
    QPointer<CreateNodeDialog> dialog, const registry::op::Create& create, const std::string& group)
{
    registry::Edit edit{create, registry::Intent::Create};
    edit.group = group;
    registry::onDone(m_session.apply(std::move(edit)), this,
        [this, dialog, path = create.path](const registry::Result<registry::ReplyBody>& result) {
            if (!result)
                return fail(dialog, path, result.error());
            const auto* reply = std::get_if<registry::CreateReply>(&*result);
            if (dialog)
                dialog->accept();
            Q_EMIT nodeCreated(reply ? reply->path : path);
            Q_EMIT written(reply ? reply->path : path);
        });
}

void StructureController::fail(const QPointer<CreateNodeDialog>& dialog, const Path& path, const registry::Error& error)
{
    if (dialog)
        dialog->showError(error);
    Q_EMIT writeFailed(path, error);
}

void StructureController::startDelete()
{
    if (m_actions.selection().all.empty() || !rootObstacle().isEmpty())
        return;
    auto* dialog = new DeleteDialog(m_session, roots(), m_window);
    connect(dialog, &DeleteDialog::deleted, this, &StructureController::written);
    connect(dialog, &DeleteDialog::failed, this, &StructureController::writeFailed);
    dialog->setStageOffered(m_stage != nullptr);
    connect(dialog, &DeleteDialog::stageRequested, this, [this, dialog](const registry::NodeImage& node) {
        if (m_stage({{registry::op::Delete{node.path, node.stat.version}, registry::Intent::Delete, {node}, {}}}))
            dialog->accept();
    });
    show(dialog);
}

void StructureController::startCopy(CopyDialog::Purpose purpose)
{
    if (m_actions.selection().all.empty() || !rootObstacle().isEmpty())
        return;
    const std::vector<Path> all = roots();
    open(new CopyDialog(m_session, m_session, {purpose, all, all.front().parent(), {}}, m_window));
}

void StructureController::copyNodes()
{
    m_clipboard->set(m_session, connectionTitle(m_session.profile()), roots());
}

void StructureController::paste()
{
    registry::Session* source = m_clipboard->source();
    const auto& current = m_actions.selection().current;
    if (!source || !current)
        return;
    const QString from = source == &m_session ? QString() : m_clipboard->connection();
    open(new CopyDialog(
        *source, m_session, {CopyDialog::Purpose::Paste, m_clipboard->paths(), *current, from}, m_window));
}

void StructureController::open(CopyDialog* dialog)
{
    connect(dialog, &CopyDialog::copied, this, [this](const Path& target) {
        registry::onDone(m_session.readChildren(target.parent()), this, [this, target](const auto&) {
            Q_EMIT nodeCreated(target); // the tree finds its way there by now
            Q_EMIT written(target);
        });
    });
    connect(dialog, &CopyDialog::failed, this, &StructureController::writeFailed);
    show(dialog);
}

} // namespace ui
