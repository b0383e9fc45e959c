// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Event.h"
#include "session/NodeCache.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace ui {

/// One thing that happened on a connection. Text is made when it is shown, not when it happens.
struct LoggedEvent {
    enum Kind { // no type named: lupdate would lose the namespace of what follows
        StatusChanged,
        WatchCreated,
        WatchDeleted,
        WatchChanged,
        WatchChildren,
        Appeared,
        Recreated,
        Gone,
        DataChanged,
        ChildrenChanged,
        AclChanged,
        StatChanged,
        ReadFailed,
        WriteDone,
        WriteFailed,
    };

    std::chrono::system_clock::time_point when{};
    Kind kind = StatusChanged;
    registry::ConnectionState state{}; ///< of StatusChanged
    std::optional<registry::Path> path;
    std::optional<registry::Error> error;
};

/// The last 10,000 events of one connection, oldest first.
///
/// add() is cheap enough for thousands a second: events are collected and enter the model in one insertion per 100 ms.
/// GUI thread.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, What, Where, Detail, ColumnCount };
    static constexpr int capacity = 10'000;

    explicit EventModel(QObject* parent = nullptr);

    void add(LoggedEvent event);
    /// Adds what the change set says about the server; first reads are no news and are left out.
    void add(const registry::ChangeSet& changes, const registry::NodeCache& cache);
    void clear();
    /// While paused the rows stay as they are; what happens meanwhile is collected and shown at the end.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// Events that had to go because there were more than `capacity`.
    quint64 dropped() const { return m_dropped; }
    /// Events collected and not shown yet.
    int waiting() const { return int(m_pending.size()); }
    /// The rows as tab-separated lines, for the clipboard.
    QString rowText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// dropped() or waiting() is another now. At most once per 100 ms.
    void countsChanged();

private:
    void flush();
    void trimPending();
    QString text(const LoggedEvent& event, int column) const;

    std::deque<LoggedEvent> m_events;
    std::deque<LoggedEvent> m_pending;
    QTimer m_flush;
    quint64 m_dropped = 0;
    bool m_paused = false;
};

} // namespace ui
