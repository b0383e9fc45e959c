// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

class AclDialog;
class Actions;

/// Changes access lists: from the action over the dialog to the write and what became of it.
class AccessController : public QObject {
    Q_OBJECT

public:
    /// Adds its entry to `actions`. `window`: dialogs open over it. All must outlive the controller.
    AccessController(registry::Session& session, Actions& actions, QWidget* window);

    /// Where staged changes go; without one none are offered. False: it was not taken, and the person knows.
    void setStage(std::function<bool(registry::Edit)> stage) { m_stage = std::move(stage); }
    /// Reads the node's list and opens the dialog.
    void edit(const registry::Path& path);

Q_SIGNALS:
    void written(const registry::Path& path);
    /// A write ended with an error (already shown to the user).
    void writeFailed(const registry::Path& path, const registry::Error& error);

private:
    void open(const registry::Path& path, const registry::AclReply& base);
    void save(AclDialog* dialog);
    void send(AclDialog* dialog, const registry::AclReply& now);
    void stage(AclDialog& dialog);
    void showConflict(AclDialog* dialog);
    void startSubtree(const AclDialog& dialog);
    void tell(const registry::Error& error);

    registry::Session& m_session;
    QPointer<QWidget> m_window;
    std::function<bool(registry::Edit)> m_stage;
};

} // namespace ui
