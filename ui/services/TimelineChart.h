// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"

#include <QChartView>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace ui {

/// A service's members over time, as steps: dotted for the time before we looked, told by the times their nodes were
/// made (at least so many were there), solid for what was seen.
class TimelineChart : public QChartView {
    Q_OBJECT

public:
    explicit TimelineChart(QWidget* parent = nullptr);

    /// Oldest first; `present`: how many are there now.
    void setEvents(const std::vector<registry::lens::MembershipEvent>& events, int present);
    void clear();
    /// Opens a window with what it shows as a table, oldest first.
    void showTable();
    /// What the chart says, in words; also its accessible description.
    QString description() const { return m_description; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();
    void placeTicks();

    QLineSeries* m_told;
    QLineSeries* m_seen;
    QDateTimeAxis* m_time;
    QValueAxis* m_count;
    QString m_description;
    QList<QStringList> m_rows; ///< of the table
};

} // namespace ui
