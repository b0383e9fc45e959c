// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TileChart.h"

#include "TimeText.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

using registry::board::ChartPoint;
using registry::board::Severity;

namespace {

qreal msOf(registry::board::TimePoint moment)
{
    return qreal(std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count());
}

/// Stretches without a gap.
std::vector<QList<QPointF>> stretchesOf(const std::vector<ChartPoint>& points)
{
    std::vector<QList<QPointF>> result;
    bool open = false;
    for (const ChartPoint& point : points) {
        if (!point.value) {
            open = false;
            continue;
        }
        if (!open)
            result.emplace_back();
        open = true;
        result.back().append(QPointF(msOf(point.at), *point.value));
    }
    return result;
}

} // namespace

TileChart::TileChart(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_time(new QDateTimeAxis(this))
    , m_value(new QValueAxis(this))
{
    setObjectName(QStringLiteral("tileChart"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_time->setFormat(timeFormat(Precision::Minutes));
    m_time->setTickCount(3);
    m_time->setGridLineVisible(false);
    m_value->setTickCount(3);
    m_value->setLabelFormat(QStringLiteral("%g"));
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    connect(chart(), &QChart::plotAreaChanged, this, &TileChart::placeLabels);
}

/// No more of them than there is room for: those that touch are drawn as dots, which tell nothing.
void TileChart::placeLabels()
{
    const QRectF plot = chart()->plotArea();
    m_value->setTickCount(plot.height() < 5 * m_value->labelsFont().pixelSize() ? 2 : 3);
    const QFontMetricsF metrics(m_time->labelsFont());
    const auto wide = [&](Precision precision) {
        return metrics.horizontalAdvance(
            QLocale().toString(m_time->max(), timeFormat(precision)) + QStringLiteral("mm"));
    };
    const qint64 span = m_time->min().msecsTo(m_time->max());
    const bool seconds = span < 300'000 && 2 * wide(Precision::Seconds) <= plot.width();
    const Precision precision = seconds ? Precision::Seconds : Precision::Minutes;
    m_time->setFormat(timeFormat(precision));
    m_time->setTickCount(3 * wide(precision) <= plot.width() ? 3 : 2);
    m_time->setLabelsVisible(2 * wide(precision) <= plot.width());
}

QLineSeries* TileChart::addSeries()
{
    auto* series = new QLineSeries(chart());
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_value);
    return series;
}

int TileChart::points() const
{
    int count = 0;
    for (const QLineSeries* line : m_lines)
        count += int(line->count());
    return count;
}

void TileChart::setLook(const BoardTheme& theme, qreal unit, bool current)
{
    m_theme = theme;
    m_unit = unit;
    m_current = current;
    QFont labels = font();
    labels.setPixelSize(std::max(8, qRound(unit * 0.75)));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_value)}) {
        axis->setLabelsFont(labels);
        axis->setLabelsColor(theme.faded);
        axis->setLinePenColor(theme.edge);
        axis->setGridLineColor(theme.edge);
    }
    const QColor ink = current ? theme.accent : theme.faded;
    for (QLineSeries* line : m_lines)
        line->setPen(QPen(ink, std::max(1.5, unit * 0.14), current ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
    for (std::size_t i = 0; i < m_limitLines.size(); ++i)
        m_limitLines[i]->setPen(QPen(m_limits[i].severity == Severity::Critical ? theme.critical : theme.warning,
            std::max(1.0, unit * 0.08), Qt::DashLine));
}

void TileChart::setLimits(const std::vector<registry::board::Threshold>& limits)
{
    std::vector<registry::board::Threshold> numbers;
    std::copy_if(
        limits.begin(), limits.end(), std::back_inserter(numbers), [](const registry::board::Threshold& limit) {
            return limit.compare == registry::board::Compare::Below || limit.compare == registry::board::Compare::Above;
        });
    if (numbers == m_limits)
        return;
    m_limits = std::move(numbers);
    while (m_limitLines.size() > m_limits.size()) {
        chart()->removeSeries(m_limitLines.back());
        delete m_limitLines.back();
        m_limitLines.pop_back();
    }
    while (m_limitLines.size() < m_limits.size())
        m_limitLines.push_back(addSeries());
    setLook(m_theme, m_unit, m_current);
}

void TileChart::setPoints(const std::vector<ChartPoint>& points, std::chrono::seconds window)
{
    const std::vector<QList<QPointF>> stretches = stretchesOf(points);
    while (m_lines.size() > stretches.size()) {
        chart()->removeSeries(m_lines.back());
        delete m_lines.back();
        m_lines.pop_back();
    }
    const bool grown = m_lines.size() < stretches.size();
    while (m_lines.size() < stretches.size())
        m_lines.push_back(addSeries());
    if (grown)
        setLook(m_theme, m_unit, m_current);
    qreal low = std::numeric_limits<qreal>::max();
    qreal high = std::numeric_limits<qreal>::lowest();
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        m_lines[i]->replace(stretches[i]);
        m_lines[i]->setPointsVisible(stretches[i].size() == 1); // one point makes no line
        for (const QPointF& point : stretches[i]) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    if (points.empty() || low > high)
        return;
    const qreal last = msOf(points.back().at);
    const qreal span = std::clamp<qreal>(last - msOf(points.front().at), 60'000, qreal(window.count()) * 1000);
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(qint64(last - span)), QDateTime::fromMSecsSinceEpoch(qint64(last)));
    placeLabels();
    for (std::size_t i = 0; i < m_limitLines.size(); ++i) {
        const qreal limit = m_limits[i].number;
        m_limitLines[i]->replace(QList<QPointF>{{last - span, limit}, {last, limit}});
        if (std::abs(limit - (low + high) / 2) < 2 * std::max(1e-9, high - low)) { // near enough to be worth the room
            low = std::min(low, limit);
            high = std::max(high, limit);
        }
    }
    setRange(low, high);
}

/// Round ends around the values, and room for a line that is flat.
void TileChart::setRange(qreal low, qreal high)
{
    const qreal span = high - low > 0 ? high - low : std::max(1.0, std::abs(high) * 0.1);
    const qreal step = std::pow(10.0, std::floor(std::log10(span)));
    const qreal round = span / step > 5 ? step * 2 : (span / step > 2 ? step : step / 2);
    qreal from = std::floor((low - span * 0.05) / round) * round;
    if (low >= 0)
        from = std::max(0.0, from);
    m_value->setRange(from, std::ceil((high + span * 0.05) / round) * round);
}

} // namespace ui
