// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/DiffView.h"

#include "diff/DiffAccessible.h"
#include "diff/DiffPainter.h"
#include "session/OnDone.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

DiffView::DiffView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_painter(std::make_unique<DiffPainter>())
{
    setObjectName(QStringLiteral("diff"));
    setAccessibleName(tr("Differences"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_painter->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    verticalScrollBar()->setSingleStep(1);
    DiffAccessible::install();
}

DiffView::~DiffView()
{
    if (m_cancel)
        m_cancel->store(true);
}

void DiffView::compare(std::string before, std::string after, bool binary)
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    if (!m_rows)
        showMessage(tr("Comparing…"));
    DiffOptions options;
    options.binary = binary;
    const auto job = [before = std::move(before), after = std::move(after), options, cancel = m_cancel]() mutable {
        return layOut(diffLines(std::move(before), std::move(after), options, cancel.get()), cancel.get());
    };
    registry::onDone(QtConcurrent::run(job), this, [this, cancel = m_cancel](const DiffRows::Ptr& rows) {
        if (!cancel->load())
            takeRows(rows);
    });
}

void DiffView::setDiff(DiffRows::Ptr rows)
{
    if (m_cancel)
        m_cancel->store(true);
    takeRows(std::move(rows));
}

void DiffView::takeRows(DiffRows::Ptr rows)
{
    m_rows = std::move(rows);
    m_message.clear();
    m_visible = VisibleRows(*m_rows, m_context);
    const LineDiff& diff = *m_rows->diff;
    const auto lastNumber = [](const std::vector<DiffLine>& lines) { return lines.empty() ? 0 : lines.back().number; };
    m_painter->setLines(std::max(lastNumber(diff.beforeLines), lastNumber(diff.afterLines)));
    std::uint32_t longest = 0;
    for (const std::vector<DiffLine>* lines : {&diff.beforeLines, &diff.afterLines}) {
        for (const DiffLine& line : *lines)
            longest = std::max(longest, line.bytes.size());
    }
    m_widest = static_cast<int>(longest) * m_painter->characterWidth();
    if (m_rows->rows.empty())
        m_message = tr("Both are empty.");
    m_current = 0;
    m_anchor = m_caret = Place();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    if (!m_rows->hunks.empty())
        goToDifference(0);
    viewport()->update();
    Q_EMIT shown();
    tellCurrent();
}

void DiffView::showMessage(const QString& text)
{
    if (m_cancel && m_rows)
        m_cancel->store(true);
    m_rows = nullptr;
    m_visible = VisibleRows();
    m_message = text;
    m_current = 0;
    m_anchor = m_caret = Place();
    updateScrollBars();
    viewport()->update();
    tellCurrent();
}

void DiffView::setTitles(const QString& before, const QString& after)
{
    m_titles[0] = before;
    m_titles[1] = after;
    updateScrollBars();
    viewport()->update();
}

void DiffView::setContext(int lines)
{
    m_context = lines;
    if (m_rows)
        takeRows(m_rows);
}

int DiffView::differences() const
{
    return m_rows ? static_cast<int>(m_rows->hunks.size()) : 0;
}

int DiffView::currentDifference() const
{
    if (!m_rows || m_visible.count() == 0)
        return -1;
    const VisibleRows::Item item = m_visible.at(m_current);
    const auto& hunks = m_rows->hunks;
    const auto hunk = std::lower_bound(
        hunks.begin(), hunks.end(), item.row, [](const Span& one, std::uint32_t row) { return one.end <= row; });
    const bool inside = hunk != hunks.end() && hunk->begin <= item.row && item.foldedRows == 0;
    return inside ? static_cast<int>(hunk - hunks.begin()) : -1;
}

DiffScene DiffView::scene() const
{
    DiffScene scene;
    scene.rows = m_rows.get();
    scene.visible = &m_visible;
    scene.first = verticalScrollBar()->value();
    scene.left = horizontalScrollBar()->value();
    scene.size = viewport()->size();
    scene.current = m_current;
    scene.focused = hasFocus();
    scene.selectsRight = m_right;
    const auto [begin, end] = std::minmax(m_anchor, m_caret);
    scene.selectionBegin = {begin.row, begin.column};
    scene.selectionEnd = {end.row, end.column};
    scene.titles[0] = m_titles[0];
    scene.titles[1] = m_titles[1];
    return scene;
}

void DiffView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!m_rows || m_rows->rows.empty()) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const int widest = m_painter->paint(painter, scene(), palette());
    if (widest > m_widest) { // escapes and tabs take more room than their bytes
        m_widest = widest;
        QMetaObject::invokeMethod(this, &DiffView::updateScrollBars, Qt::QueuedConnection);
    }
}

void DiffView::resizeEvent(QResizeEvent*)
{
    updateScrollBars();
}

int DiffView::rowsOnScreen() const
{
    return std::max(1, (viewport()->height() - m_painter->headHeight(scene())) / m_painter->rowHeight());
}

void DiffView::updateScrollBars()
{
    const int page = rowsOnScreen();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, m_visible.count() - page));
    const int width = m_painter->textArea(scene(), true).width();
    horizontalScrollBar()->setSingleStep(4 * m_painter->characterWidth());
    horizontalScrollBar()->setPageStep(std::max(1, width));
    horizontalScrollBar()->setRange(0, m_rows ? std::max(0, m_widest + 16 - width) : 0);
}

void DiffView::moveTo(int row, bool select)
{
    if (m_visible.count() == 0)
        return;
    const int before = m_current;
    m_current = std::clamp(row, 0, m_visible.count() - 1);
    if (select) {
        if (m_anchor == m_caret)
            m_anchor = Place{before, 0};
        m_caret = m_current >= m_anchor.row ? endOf(m_current) : Place{m_current, 0};
    } else {
        m_anchor = m_caret = Place{m_current, 0};
    }
    ensureVisible(m_current, false);
    viewport()->update();
    if (m_current != before)
        tellCurrent();
}

void DiffView::ensureVisible(int row, bool centre)
{
    const int page = rowsOnScreen();
    const int first = verticalScrollBar()->value();
    if (centre && (row < first + 1 || row >= first + page * 2 / 3))
        verticalScrollBar()->setValue(row - page / 3);
    else if (row < first)
        verticalScrollBar()->setValue(row);
    else if (row >= first + page)
        verticalScrollBar()->setValue(row - page + 1);
}

void DiffView::goToDifference(int difference)
{
    const int row = m_visible.visibleRow(m_rows->hunks[static_cast<std::size_t>(difference)].begin);
    m_current = row;
    m_anchor = m_caret = Place{row, 0};
    ensureVisible(row, true);
    showAcross(m_rows->rows[m_rows->hunks[static_cast<std::size_t>(difference)].begin]);
    viewport()->update();
    tellCurrent();
}

void DiffView::showAcross(const DiffRow& row)
{
    if (row.kind != RowKind::Changed)
        return horizontalScrollBar()->setValue(0);
    const std::string_view lines[] = {
        DiffPainter::lineOf(*m_rows, row, false), DiffPainter::lineOf(*m_rows, row, true)};
    const InlineMarks marks = diffWithin(lines[0], lines[1]);
    int begin = -1;
    int end = 0;
    for (const bool right : {false, true}) {
        const std::vector<Span>& ofSide = right ? marks.after : marks.before;
        if (ofSide.empty())
            continue;
        const Span first = showLine(lines[right]).positions(ofSide.front());
        begin = begin < 0 ? static_cast<int>(first.begin) : std::min(begin, static_cast<int>(first.begin));
        end = std::max(end, static_cast<int>(first.end));
    }
    const int from = std::max(begin, 0) * m_painter->characterWidth();
    const int width = m_painter->textArea(scene(), true).width();
    const int left = horizontalScrollBar()->value();
    if (end * m_painter->characterWidth() <= width)
        horizontalScrollBar()->setValue(0); // the line's beginning says most about it
    else if (from < left || end * m_painter->characterWidth() > left + width)
        horizontalScrollBar()->setValue(std::max(0, from - width / 3));
}

void DiffView::nextDifference()
{
    if (differences() == 0)
        return;
    const std::uint32_t row = m_visible.at(m_current).row;
    const auto& hunks = m_rows->hunks;
    const auto next = std::upper_bound(
        hunks.begin(), hunks.end(), row, [](std::uint32_t at, const Span& one) { return at < one.begin; });
    goToDifference(next == hunks.end() ? 0 : static_cast<int>(next - hunks.begin())); // from the last to the first
}

void DiffView::previousDifference()
{
    if (differences() == 0)
        return;
    const std::uint32_t row = m_visible.at(m_current).row;
    const auto& hunks = m_rows->hunks;
    const auto next = std::lower_bound(
        hunks.begin(), hunks.end(), row, [](const Span& one, std::uint32_t at) { return one.begin < at; });
    goToDifference((next == hunks.begin() ? differences() : static_cast<int>(next - hunks.begin())) - 1);
}

void DiffView::unfold(int row)
{
    if (!m_visible.unfold(row))
        return;
    m_anchor = m_caret = Place{row, 0};
    m_current = row;
    updateScrollBars();
    viewport()->update();
    tellCurrent();
}

void DiffView::unfoldAll()
{
    if (!m_rows || m_visible.count() == 0)
        return;
    const std::uint32_t row = m_visible.at(m_current).row;
    const int top = m_current - verticalScrollBar()->value();
    m_visible = VisibleRows(*m_rows, -1);
    m_current = m_visible.visibleRow(row);
    m_anchor = m_caret = Place{m_current, 0};
    updateScrollBars();
    verticalScrollBar()->setValue(m_current - top); // what is looked at stays where it is
    viewport()->update();
}

QString DiffView::rowText(int row) const
{
    const VisibleRows::Item item = m_visible.at(row);
    if (item.foldedRows > 0)
        return tr("%n equal line(s)", "stands for lines that are folded away", static_cast<int>(item.foldedRows));
    const DiffRow& shown = m_rows->rows[item.row];
    const auto textOf = [&](bool right) { return showLine(DiffPainter::lineOf(*m_rows, shown, right)).text; };
    const auto numberOf = [&](bool right) {
        const auto& lines = right ? m_rows->diff->afterLines : m_rows->diff->beforeLines;
        return lines[right ? shown.after : shown.before].number;
    };
    switch (shown.kind) {
    case RowKind::Removed:
        return tr("Line %1, removed: %2").arg(numberOf(false)).arg(textOf(false));
    case RowKind::Added:
        return tr("Line %1, added: %2").arg(numberOf(true)).arg(textOf(true));
    case RowKind::Changed:
        return tr("Line %1, changed from: %2 to: %3").arg(numberOf(true)).arg(textOf(false), textOf(true));
    case RowKind::Equal:
        break;
    }
    return tr("Line %1: %2").arg(numberOf(true)).arg(textOf(true));
}

QString DiffView::currentText() const
{
    return m_rows && m_visible.count() > 0 ? rowText(m_current) : m_message;
}

void DiffView::tellCurrent()
{
    DiffAccessible::tellChange(this);
    Q_EMIT currentChanged();
}

void DiffView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

} // namespace ui
