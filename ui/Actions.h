// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

/// The write actions of one connection, and the one place that decides when they are offered: enabled state and tooltip
/// come from the session's AccessGate and status. They stay visible when they are not possible and say why.
class Actions : public QObject {
    Q_OBJECT

public:
    /// `window`: dialogs open over it. `lockedForGood`: the program was started read-only, so unlocking is no advice.
    Actions(registry::Session& session, bool lockedForGood, QWidget* window);

    QAction* createNode() const { return m_create; }
    QAction* deleteNode() const { return m_delete; }
    QList<QAction*> all() const { return {m_create, m_delete}; }

    /// The node the actions are about.
    void setPath(std::optional<registry::Path> path);

    /// Why nothing can be written now, for the user; empty when writing is possible.
    static QString refusalText(const registry::Session& session, bool lockedForGood);

Q_SIGNALS:
    /// A write was carried out and `path` is worth looking at.
    void written(const registry::Path& path);
    /// A write ended with an error (already shown to the user).
    void writeFailed(const registry::Path& path, const registry::Error& error);
    void nodeCreated(const registry::Path& path);

private:
    void update();
    void offer(QAction* action, const QString& what, const QString& obstacle);
    void startCreate();
    void startDelete();
    void confirmDelete(const registry::Path& path, const registry::Stat& stat);
    void applyDelete(const registry::Path& path, std::int32_t version);
    void tell(const QString& title, const QString& text, const QString& more);

    registry::Session& m_session;
    const bool m_lockedForGood;
    QPointer<QWidget> m_window;
    std::optional<registry::Path> m_path;
    QAction* m_create;
    QAction* m_delete;
};

} // namespace ui
