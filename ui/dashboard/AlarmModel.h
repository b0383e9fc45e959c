// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardMonitor.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace ui {

/// A monitor's alarms: those that are raised now first, critical before warning, then what happened, newest first.
class AlarmModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Time, TileName, What, Value, ColumnCount };
    static constexpr int mostHistory = 1'000; ///< rows; the export has all of them

    explicit AlarmModel(QObject* parent = nullptr);

    /// May be null; may go before the model.
    void setMonitor(registry::board::BoardMonitor* monitor);
    /// The monitor's board is another.
    void refresh() { updateRaised(); }
    int raisedCount() const { return int(m_raised.size()); }
    /// Whether the row is an alarm that is raised and that nobody has acknowledged.
    bool canAcknowledge(int row) const;
    void acknowledge(int row);
    std::string tileOf(int row) const;
    /// The whole history as JSON, a line for each event, oldest first.
    std::string toJsonLines() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    struct Raised {
        std::string tile;
        int rule = 0;
        registry::board::AlarmState state;
        friend bool operator==(const Raised&, const Raised&) = default;
    };
    std::vector<Raised> raisedNow() const;
    void updateRaised();
    void addEvent(const registry::board::AlarmEvent& event);
    QString raisedText(const Raised& raised, int column) const;
    QString eventText(const registry::board::AlarmEvent& event, int column) const;
    QString text(int row, int column) const;

    QPointer<registry::board::BoardMonitor> m_monitor;
    std::vector<Raised> m_raised;
    std::deque<registry::board::AlarmEvent> m_history; ///< newest first
};

} // namespace ui
