// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

class Actions;

/// Creates and deletes nodes: from the action over the dialog to the write and what became of it.
class StructureController : public QObject {
    Q_OBJECT

public:
    /// Adds its entries to `actions`. `window`: dialogs open over it. All must outlive the controller.
    StructureController(registry::Session& session, Actions& actions, QWidget* window);

Q_SIGNALS:
    /// A write was carried out and `path` is worth looking at.
    void written(const registry::Path& path);
    /// A write ended with an error (already shown to the user).
    void writeFailed(const registry::Path& path, const registry::Error& error);
    void nodeCreated(const registry::Path& path);

private:
    void startCreate();
    void startDelete();
    void confirmDelete(const registry::Path& path, const registry::Stat& stat);
    void applyDelete(const registry::Path& path, const registry::Stat& stat);
    void tell(const QString& title, const QString& text, const QString& more);

    registry::Session& m_session;
    Actions& m_actions;
    QPointer<QWidget> m_window;
};

} // namespace ui
