// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TimelineChart.h"

#include "TimeText.h"
#include "accessible/ChartTable.h"
#include "models/RowText.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace ui {

namespace {

using registry::lens::MembershipEvent;

constexpr qint64 leastSpan = 60'000; // ms: a single event is not at the edge of the world
constexpr qint64 longestSpan = 24 * 3'600'000LL; // of what stands before the first change that was seen

qint64 msOf(registry::lens::TimePoint at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

/// A step: level until then, then the new level.
void step(QList<QPointF>& line, qint64 at, int from, int to)
{
    line.append(QPointF(qreal(at), from));
    line.append(QPointF(qreal(at), to));
}

} // namespace

TimelineChart::TimelineChart(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_told(new QLineSeries(chart()))
    , m_seen(new QLineSeries(chart()))
    , m_time(new QDateTimeAxis(this))
    , m_count(new QValueAxis(this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Members over time"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(90);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(4, 4, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    m_count->setLabelFormat(QStringLiteral("%d"));
    m_count->setTickType(QValueAxis::TicksDynamic);
    m_count->setTickAnchor(0);
    m_time->setTickCount(4);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_count, Qt::AlignLeft);
    for (QLineSeries* line : {m_told, m_seen}) {
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_count);
    }
    connect(chart(), &QChart::plotAreaChanged, this, &TimelineChart::placeTicks);
    applyPalette();
}

void TimelineChart::setEvents(const std::vector<MembershipEvent>& events, int present)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 from = now - leastSpan;
    QList<QPointF> told;
    QList<QPointF> seen;
    int level = 0;
    int highest = present;
    int changes = 0;
    m_rows.clear();
    for (const MembershipEvent& event : events) {
        const qint64 at = std::min(std::max(msOf(event.at), now - longestSpan), now);
        from = std::min(from, at);
        highest = std::max(highest, event.members);
        m_rows << QStringList{exactTime(msOf(event.at)), QLocale().toString(event.members),
            event.seen ? tr("seen") : tr("told by the times of its nodes")};
        if (event.seen) {
            ++changes;
            if (seen.isEmpty() && !told.isEmpty()) { // up to the first change that was seen, what the times tell
                told.append(QPointF(qreal(at), level));
                seen.append(QPointF(qreal(at), level));
            }
            step(seen, at, seen.isEmpty() ? event.members : level, event.members);
        } else {
            step(told, at, level, event.members);
        }
        level = event.members;
    }
    m_rows << QStringList{exactTime(now), QLocale().toString(present), tr("now")};
    step(seen.isEmpty() ? told : seen, now, level, present);
    m_told->replace(told);
    m_seen->replace(seen);
    const qint64 margin = (now - from) / 40;
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(from - margin), QDateTime::fromMSecsSinceEpoch(now));
    m_time->setFormat(now - from > 20 * 3'600'000LL
            ? dayFormat() + QLatin1Char(' ') + timeFormat(Precision::Minutes)
            : timeFormat(now - from > 600'000 ? Precision::Minutes : Precision::Seconds));
    m_count->setRange(0, highest + 1);
    placeTicks();
    m_description = tr("%n members now.", nullptr, present) + QLatin1Char(' ')
        + tr("%n changes were seen since %1.", nullptr, changes).arg(exactTime(from));
    setAccessibleDescription(m_description);
    setToolTip(m_description);
}

/// Whole numbers, as members come in ones, and no more labels than there is room for: those in each other's way are
/// drawn as dots.
void TimelineChart::placeTicks()
{
    const int most = std::clamp(int(chart()->plotArea().height()) / (fontMetrics().height() * 2), 1, 4);
    const QString label = QLocale().toString(m_time->max(), m_time->format()) + QStringLiteral("mm");
    m_time->setTickCount(std::clamp(int(chart()->plotArea().width()) / fontMetrics().horizontalAdvance(label), 2, 4));
    m_count->setTickInterval((int(m_count->max()) + most - 1) / most);
}

void TimelineChart::clear()
{
    m_told->clear();
    m_seen->clear();
    m_description.clear();
    m_rows.clear();
    setAccessibleDescription({});
}

void TimelineChart::showTable()
{
    auto* table =
        new ChartTable(accessibleName(), {tr("Time"), tr("Members"), tr("How it is known")}, m_rows, window());
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->show();
}

void TimelineChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void TimelineChart::applyPalette()
{
    const QPalette& colours = palette();
    setBackgroundBrush(colours.brush(QPalette::Base));
    chart()->setBackgroundBrush(colours.brush(QPalette::Base));
    const QColor line = colours.color(QPalette::Highlight);
    m_told->setPen(QPen(line, 1.5, Qt::DotLine));
    m_seen->setPen(QPen(line, 2));
    QColor grid = colours.color(QPalette::Text);
    grid.setAlpha(40);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_count)}) {
        axis->setLabelsColor(colours.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(grid);
        axis->setGridLineColor(grid);
    }
}

} // namespace ui
