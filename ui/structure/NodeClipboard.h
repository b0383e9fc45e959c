// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QObject>
#include <QPointer>

namespace ui {

/// The nodes that were copied last, for pasting in any tab. Holds where they are, not what they are: they are read when
/// they are pasted, so their tab has to be open then. One for the whole application.
class NodeClipboard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void set(registry::Session& source, const QString& connection, std::vector<registry::Path> paths);
    bool isEmpty() const { return m_paths.empty(); }
    /// Null when the connection has been closed since.
    registry::Session* source() const;
    /// The connection's title.
    QString connection() const { return m_connection; }
    const std::vector<registry::Path>& paths() const { return m_paths; }

Q_SIGNALS:
    void changed();

private:
    QPointer<registry::Session> m_source;
    QString m_connection;
    std::vector<registry::Path> m_paths;
};

} // namespace ui
