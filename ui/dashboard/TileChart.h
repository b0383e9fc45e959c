// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"
#include "dashboard/BoardTheme.h"

#include <QChartView>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace ui {

/// The line of a chart tile: a gap where nothing was known, limits as dashed lines. Costs a QChart with its scene: one
/// per chart tile, made when the tile is first shown. Never takes the focus or the mouse; the tile says in words what
/// it shows.
class TileChart : public QChartView {
    Q_OBJECT
    Q_PROPERTY(int lines READ lines)
    Q_PROPERTY(int points READ points)

public:
    explicit TileChart(QWidget* parent);

    void setLook(const BoardTheme& theme, qreal unit, bool current);
    void setLimits(const std::vector<registry::board::Threshold>& limits);
    void setPoints(const std::vector<registry::board::ChartPoint>& points, std::chrono::seconds window);
    /// Lines without a gap that are drawn, and how many points they have. For tests.
    int lines() const { return int(m_lines.size()); }
    int points() const;

private:
    QLineSeries* addSeries();
    void setRange(qreal low, qreal high);
    void placeLabels();

    QDateTimeAxis* m_time;
    QValueAxis* m_value;
    std::vector<QLineSeries*> m_lines; ///< in the chart
    std::vector<QLineSeries*> m_limitLines;
    std::vector<registry::board::Threshold> m_limits;
    BoardTheme m_theme;
    qreal m_unit = 12;
    bool m_current = true;
};

} // namespace ui
