// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse of a DiffView, its selection and its menu.
#include "diff/DiffView.h"

#include "diff/DiffPainter.h"
#include "text/Encoding.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

bool DiffView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept(); // ours, not the window's
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    const bool fold = m_rows && m_visible.count() > 0 && m_visible.at(m_current).foldedRows > 0;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_F8) {
        if (event->modifiers() & Qt::ShiftModifier)
            previousDifference();
        else
            nextDifference();
    } else if (fold
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        unfold(m_current);
    } else if (!moveByKey(event)) {
        QWidget::keyPressEvent(
            event); // past the scroll area, which would take the arrows: Enter and Esc are the dialog's
    }
}

bool DiffView::moveByKey(QKeyEvent* event)
{
    const bool select = (event->modifiers() & Qt::ShiftModifier) != 0;
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    QScrollBar* across = horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1, select);
        return true;
    case Qt::Key_Down:
        moveTo(m_current + 1, select);
        return true;
    case Qt::Key_PageUp:
        moveTo(m_current - rowsOnScreen(), select);
        return true;
    case Qt::Key_PageDown:
        moveTo(m_current + rowsOnScreen(), select);
        return true;
    case Qt::Key_Home:
        moveTo(0, select);
        return true;
    case Qt::Key_End:
        moveTo(m_visible.count() - 1, select);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event->key() == Qt::Key_Right;
        if (control)
            useSide(right);
        else
            across->setValue(across->value() + (right ? 1 : -1) * across->singleStep());
        return true;
    }
    default:
        return false;
    }
}

void DiffView::useSide(bool right)
{
    m_right = right;
    viewport()->update();
}

int DiffView::rowAt(int y) const
{
    const int head = m_painter->headHeight(scene());
    if (!m_rows || y < head)
        return -1;
    const int row = verticalScrollBar()->value() + (y - head) / m_painter->rowHeight();
    return row < m_visible.count() ? row : -1;
}

DiffView::Place DiffView::endOf(int row) const
{
    const VisibleRows::Item item = m_visible.at(row);
    if (item.foldedRows > 0)
        return {row, 0};
    const DiffRow& shown = m_rows->rows[item.row];
    return {row, static_cast<int>(showLine(DiffPainter::lineOf(*m_rows, shown, m_right)).text.size())};
}

DiffView::Place DiffView::placeAt(const QPoint& position) const
{
    const int head = m_painter->headHeight(scene());
    const int at =
        verticalScrollBar()->value() + (position.y() < head ? -1 : (position.y() - head) / m_painter->rowHeight());
    if (at >= m_visible.count())
        return endOf(m_visible.count() - 1);
    const int row = std::max(at, 0);
    return {row, m_painter->positionAt(scene(), row, m_right, position.x())};
}

void DiffView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    if (m_visible.at(row).foldedRows > 0) {
        unfold(row);
        return;
    }
    const bool extend = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (!extend)
        m_right = event->pos().x() >= m_painter->textArea(scene(), false).right();
    const int before = std::exchange(m_current, row);
    m_caret = placeAt(event->pos());
    if (!extend)
        m_anchor = m_caret;
    m_selecting = true;
    viewport()->update();
    if (before != row)
        tellCurrent();
}

void DiffView::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos().y());
    if (!m_selecting) {
        const bool fold = row >= 0 && m_visible.at(row).foldedRows > 0;
        viewport()->setCursor(fold ? Qt::PointingHandCursor : row >= 0 ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    m_caret = placeAt(event->pos());
    if (m_caret.row != m_current) {
        m_current = m_caret.row;
        ensureVisible(m_current, false);
        tellCurrent();
    }
    viewport()->update();
}

void DiffView::mouseReleaseEvent(QMouseEvent*)
{
    m_selecting = false;
}

void DiffView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || row < 0 || m_visible.at(row).foldedRows > 0)
        return;
    const DiffRow& shown = m_rows->rows[m_visible.at(row).row];
    const QString text = showLine(DiffPainter::lineOf(*m_rows, shown, m_right)).text;
    const auto isWord = [&text](int at) { return text[at].isLetterOrNumber() || text[at] == QLatin1Char('_'); };
    const Place at = placeAt(event->pos());
    int begin = at.column;
    int end = at.column;
    while (begin > 0 && isWord(begin - 1))
        --begin;
    while (end < text.size() && isWord(end))
        ++end;
    m_anchor = {row, begin};
    m_caret = {row, end};
    viewport()->update();
}

QString DiffView::selectedText() const
{
    const auto [begin, end] = std::minmax(m_anchor, m_caret);
    if (!m_rows || begin == end)
        return {};
    std::string out;
    const auto append = [&](std::uint32_t row, bool isFirst, bool isLast) {
        const std::string_view line = DiffPainter::lineOf(*m_rows, m_rows->rows[row], m_right);
        const ShownLine shown = showLine(line);
        const auto byteAt = [&](int column) {
            return shown.bytes[std::min(static_cast<std::size_t>(column), shown.bytes.size() - 1)];
        };
        const std::size_t from = isFirst ? byteAt(begin.column) : 0;
        out += line.substr(from, isLast ? byteAt(end.column) - from : std::string_view::npos);
    };
    const std::uint32_t first = m_visible.at(begin.row).row;
    const VisibleRows::Item last = m_visible.at(end.row);
    for (std::uint32_t row = first; row <= last.row; ++row) // what is folded between is selected with it
        append(row, row == first, row == last.row);
    return textFromUtf8(out);
}

void DiffView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void DiffView::selectAll()
{
    if (!m_rows || m_visible.count() == 0)
        return;
    m_anchor = Place{0, 0};
    const int last = m_visible.count() - 1;
    if (m_visible.at(last).foldedRows > 0)
        m_visible.unfold(last); // a selection ends in a line
    m_caret = endOf(m_visible.count() - 1);
    updateScrollBars();
    viewport()->update();
}

void DiffView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &DiffView::copy)->setEnabled(!selectedText().isEmpty());
    const auto select = [this](bool right) {
        useSide(right);
        selectAll();
    };
    menu->addAction(tr("Select all at the &left"), this, [select] { select(false); })->setEnabled(m_rows != nullptr);
    menu->addAction(tr("Select all at the &right"), this, [select] { select(true); })->setEnabled(m_rows != nullptr);
    menu->addSeparator();
    QAction* next = menu->addAction(tr("&Next difference"), this, &DiffView::nextDifference);
    QAction* previous = menu->addAction(tr("&Previous difference"), this, &DiffView::previousDifference);
    next->setEnabled(differences() > 0);
    previous->setEnabled(differences() > 0);
    menu->addSeparator();
    menu->addAction(tr("&Show all equal lines"), this, &DiffView::unfoldAll)->setEnabled(m_visible.folds() > 0);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(QPoint(20, 20)) : event->globalPos());
}

void DiffView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
