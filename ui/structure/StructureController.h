// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/CopyDialog.h"
#include "session/Session.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

class Actions;
class CreateNodeDialog;
class DeleteDialog;
class NodeClipboard;
struct CreateRequest;

/// Makes, removes, copies, moves and renames nodes and what is below them: from the action over the dialog to the
/// writes and what became of them. Its dialogs go with it.
class StructureController : public QObject {
    Q_OBJECT

public:
    /// Adds its entries to `actions`. `window`: dialogs open over it. `clipboard`: null for one of its own. All must
    /// outlive the controller.
    StructureController(registry::Session& session, Actions& actions, NodeClipboard* clipboard, QWidget* window);
    ~StructureController() override;

    /// Where staged changes go, parents first; without one none are offered. False: they were not taken, and the person
    /// knows.
    using Stage = std::function<bool(std::vector<registry::Edit>)>;
    void setStage(Stage stage) { m_stage = std::move(stage); }
    /// A delete, a copy or a move is under way.
    bool isWorking() const;

Q_SIGNALS:
    /// A write was carried out and `path` is worth looking at.
    void written(const registry::Path& path);
    /// A write ended with an error (already shown to the user).
    void writeFailed(const registry::Path& path, const registry::Error& error);
    void nodeCreated(const registry::Path& path);

private:
    void addCreateAndDelete();
    void addCopies();
    QString rootObstacle() const;
    std::vector<registry::Path> roots() const;
    void startCreate();
    void create(CreateNodeDialog& dialog, const CreateRequest& request);
    void createNode(QPointer<CreateNodeDialog> dialog, const registry::op::Create& create, const std::string& group);
    void stageCreate(CreateNodeDialog& dialog, const CreateRequest& request);
    void fail(const QPointer<CreateNodeDialog>& dialog, const registry::Path& path, const registry::Error& error);
    void startDelete();
    void startCopy(CopyDialog::Purpose purpose);
    void copyNodes();
    void paste();
    void open(CopyDialog* dialog);
    void show(QDialog* dialog);

    registry::Session& m_session;
    Actions& m_actions;
    NodeClipboard* m_clipboard;
    QPointer<QWidget> m_window;
    Stage m_stage;
    QList<QPointer<QDialog>> m_dialogs;
};

} // namespace ui
