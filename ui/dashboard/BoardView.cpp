// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardView.h"

#include "TimeText.h"
#include "ErrorText.h"
#include "PlainText.h"
#include "dashboard/BoardHeader.h"
#include "dashboard/PageDots.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QRubberBand>

#include <algorithm>

namespace ui {

using registry::board::Board;
using registry::board::Tile;
using registry::board::TileState;

namespace {

constexpr int leastBetweenFlushes = 33; ///< ms
constexpr int untilNextHelping = 16; ///< ms: painting a whole wall at once would hold the window up
constexpr std::size_t tilesAtOnce = 24;
constexpr qreal headerUnit = 0.022; ///< of the view's shorter side

} // namespace

BoardView::BoardView(TileWidget::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_header(new BoardHeader(this))
    , m_dots(new PageDots(this))
{
    setObjectName(QStringLiteral("boardView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Board"));
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    m_dots->hide();
    m_flush.setSingleShot(true);
    m_tick.setInterval(1000);
    m_sinceFlush.start();
    connect(&m_flush, &QTimer::timeout, this, &BoardView::flush);
    connect(&m_tick, &QTimer::timeout, this, &BoardView::tick);
    connect(&m_turn, &QTimer::timeout, this, [this] { setPage((m_page + 1) % pageCount()); });
    connect(m_dots, &PageDots::chosen, this, &BoardView::setPage);
    updateTheme();
}

BoardView::~BoardView() = default;

TileWidget* BoardView::makeTile(const Tile& tile)
{
    auto* widget = new TileWidget(tile, m_clock, this);
    widget->setEditing(m_editing);
    connect(widget, &TileWidget::activated, this, [this, widget] { Q_EMIT tileActivated(widget->tile().id); });
    connect(widget, &TileWidget::menuRequested, this,
        [this, widget](const QPoint& at) { Q_EMIT tileMenuRequested(widget->tile().id, at); });
    connect(widget, &TileWidget::dragged, this,
        [this, widget](TileWidget::Drag kind, const QPoint& by, bool done) { dragTile(widget, kind, by, done); });
    connect(widget, &TileWidget::dragCancelled, this, [this] {
        if (m_target)
            m_target->hide();
    });
    return widget;
}

void BoardView::setBoard(const Board& board)
{
    m_board = board;
    std::map<std::string, TileWidget*> old = std::exchange(m_tiles, {});
    for (const Tile& tile : board.tiles) {
        const auto known = old.extract(tile.id);
        TileWidget* widget = known.empty() ? makeTile(tile) : known.mapped();
        widget->setTile(tile);
        if (const TileState* state = m_monitor ? m_monitor->tile(tile.id) : nullptr)
            widget->setState(*state);
        m_tiles.emplace(tile.id, widget);
    }
    for (const auto& [id, widget] : old) {
        widget->hide();
        widget->deleteLater();
    }
    if (m_tiles.count(m_current) == 0)
        m_current.clear();
    updateTheme();
    arrange();
    updateHeader();
}

void BoardView::setMonitor(const registry::board::BoardMonitor* monitor)
{
    if (m_monitor)
        disconnect(m_monitor, nullptr, this, nullptr);
    m_monitor = monitor;
    if (!monitor)
        return;
    connect(monitor, &registry::board::BoardMonitor::tilesChanged, this, &BoardView::noteChanged);
    connect(monitor, &registry::board::BoardMonitor::alarmHappened, this, &BoardView::updateHeader);
    connect(monitor, &registry::board::BoardMonitor::connectionChanged, this, &BoardView::updateHeader);
    for (const auto& [id, widget] : m_tiles) {
        if (const TileState* state = monitor->tile(id))
            widget->setState(*state);
    }
    countWatches();
    updateHeader();
    updateTicking();
}

void BoardView::setState(const std::string& tile, const TileState& state)
{
    if (TileWidget* widget = tileWidget(tile))
        widget->setState(state);
    updateTicking();
}

/// The first change after a quiet time is shown at once; under load they are collected.
void BoardView::noteChanged(const std::vector<std::string>& ids)
{
    for (const std::string& id : ids)
        if (m_changed.insert(id).second)
            m_queue.push_back(id);
    if (!m_flush.isActive())
        m_flush.start(int(std::max<qint64>(0, leastBetweenFlushes - m_sinceFlush.elapsed())));
}

void BoardView::flush()
{
    m_sinceFlush.start();
    std::size_t n = 0;
    for (; n < tilesAtOnce && !m_queue.empty(); ++n) {
        const std::string id = std::move(m_queue.front());
        m_queue.pop_front();
        m_changed.erase(id);
        TileWidget* widget = tileWidget(id);
        const TileState* state = m_monitor ? m_monitor->tile(id) : nullptr;
        if (widget && state)
            widget->setState(*state);
    }
    for (; n < tilesAtOnce && !m_aging.empty(); ++n) {
        if (TileWidget* widget = tileWidget(m_aging.front()))
            widget->tick();
        m_aging.pop_front();
    }
    if (!m_queue.empty() || !m_aging.empty())
        m_flush.start(untilNextHelping);
    updateHeader();
    updateTicking();
}

/// Once a second, only for what is in sight and has an age; in helpings, like changes.
void BoardView::tick()
{
    m_aging.clear();
    for (const auto& [id, widget] : m_tiles)
        if (widget->isVisible())
            m_aging.push_back(id);
    if (!m_aging.empty() && !m_flush.isActive())
        m_flush.start(0);
    countWatches();
    updateHeader();
}

void BoardView::updateTicking()
{
    const bool wanted = isVisible(); // the time in the header is an age too
    if (wanted != m_tick.isActive())
        wanted ? m_tick.start() : m_tick.stop();
}

void BoardView::updateHeader()
{
    BoardHeader::Words words;
    words.title = m_board.title.empty() ? tr("Board without a title") : displayText(m_board.title);
    words.connections = connectionWords(words.connected);
    std::set<int> pages;
    int alarms = 0;
    if (m_monitor) {
        for (const auto& [tile, rule] : m_monitor->raised()) {
            ++alarms;
            pages.insert(m_layout.pageOf(tile));
        }
    }
    words.alarmed = alarms > 0;
    words.alarms = alarms > 0 ? tr("%n alarm(s)", nullptr, alarms) : tr("No alarms");
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock().time_since_epoch()).count();
    words.time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), timeFormat(Precision::Minutes));
    m_header->setWords(words);
    m_dots->setAlarms(pages);
}

/// Only what is not as it should be is named.
QString BoardView::connectionWords(bool& connected) const
{
    QStringList troubled;
    for (const registry::board::BoardConnection& connection : m_board.connections) {
        const registry::Session* session = m_monitor ? m_monitor->session(connection.key) : nullptr;
        if (!session || registry::isUsable(session->status().state))
            continue;
        troubled +=
            tr("%1: %2", "connection, its state").arg(displayText(connection.key), stateText(session->status().state));
    }
    connected = troubled.isEmpty();
    if (m_board.connections.empty())
        return tr("No connections");
    if (!connected)
        return troubled.join(QStringLiteral(", "));
    return m_watchWords.isEmpty() ? tr("Connected", "all connections of a board") : m_watchWords;
}

/// What the board costs its servers, and whether that is more than it may.
void BoardView::countWatches()
{
    int watches = 0;
    int polled = 0;
    for (const registry::board::BoardConnection& connection : m_board.connections) {
        const registry::board::WatchUse use =
            m_monitor ? m_monitor->watchUse(connection.key) : registry::board::WatchUse{};
        watches += use.watches;
        polled += use.polledTiles;
    }
    const QString all = tr("Connected, %n watch(es)", nullptr, watches);
    m_watchWords = polled == 0
        ? all
        : tr("%1, %n tile(s) polled: the watch budget is used up", "how many watches", polled).arg(all);
}

void BoardView::updateTheme()
{
    m_theme = BoardTheme::named(m_board.theme, palette());
    const qreal unit = m_layout.unit();
    for (const auto& [id, widget] : m_tiles)
        widget->setLook(m_theme, unit);
    const qreal head = std::clamp(std::min(width(), height()) * headerUnit, 11.0, 34.0);
    m_header->setLook(m_theme, head);
    m_dots->setLook(m_theme, head);
    update();
}

QRectF BoardView::tileArea(bool dots) const
{
    const qreal head = std::clamp(std::min(width(), height()) * headerUnit, 11.0, 34.0);
    const qreal margin = head * 0.5;
    return QRectF(rect()).adjusted(margin, m_header->sizeHint().height(), -margin, dots ? -head * 1.6 : -margin);
}

void BoardView::arrange()
{
    m_layout = BoardLayout(m_board, tileArea(false), m_editing);
    if (m_layout.pages() > 1)
        m_layout = BoardLayout(m_board, tileArea(true), m_editing);
    m_page = std::clamp(m_page, 0, pageCount() - 1);
    updateTheme();
    m_header->setGeometry(0, 0, width(), m_header->sizeHint().height());
    const int dots = m_dots->sizeHint().height();
    m_dots->setGeometry(0, height() - dots, width(), dots);
    std::vector<const Tile*> order;
    for (const Tile& tile : m_board.tiles)
        order.push_back(&tile);
    std::stable_sort(order.begin(), order.end(), [](const Tile* a, const Tile* b) {
        return std::pair(a->cell.row, a->cell.column) < std::pair(b->cell.row, b->cell.column);
    });
    QWidget* before = this;
    for (const Tile* tile : order) {
        TileWidget* widget = m_tiles.at(tile->id);
        widget->setGeometry(m_layout.rect(tile->id).toRect());
        setTabOrder(before, widget);
        before = widget;
    }
    showPage();
}

void BoardView::showPage()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (const auto& [id, widget] : m_tiles)
        widget->setVisible(m_layout.pageOf(id) == m_page);
    m_dots->setPages(pageCount(), m_page);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        setFocus();
    updateHeader();
    updateTicking();
}

void BoardView::setPage(int page)
{
    page = std::clamp(page, 0, pageCount() - 1);
    if (m_turn.isActive())
        m_turn.start();
    if (page == m_page)
        return;
    m_page = page;
    showPage();
    Q_EMIT pageChanged(page);
}

void BoardView::setTurning(std::chrono::seconds every)
{
    if (every.count() > 0)
        m_turn.start(every);
    else
        m_turn.stop();
}

void BoardView::setEditing(bool editing)
{
    if (m_editing == editing)
        return;
    m_editing = editing;
    for (const auto& [id, widget] : m_tiles)
        widget->setEditing(editing);
    arrange();
}

TileWidget* BoardView::tileWidget(const std::string& id) const
{
    const auto found = m_tiles.find(id);
    return found == m_tiles.end() ? nullptr : found->second;
}

const Tile* BoardView::currentTile() const
{
    if (const auto* focused = qobject_cast<TileWidget*>(focusWidget()); focused && focused->isVisibleTo(this))
        return &focused->tile();
    const TileWidget* widget = tileWidget(m_current);
    return widget ? &widget->tile() : nullptr;
}

void BoardView::setCurrentTile(const std::string& id)
{
    TileWidget* widget = tileWidget(id);
    if (!widget)
        return;
    m_current = id;
    setPage(m_layout.pageOf(id));
    widget->setFocus(Qt::OtherFocusReason);
}

void BoardView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTheme();
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto& [id, widget] : m_tiles)
        widget->tick();
    updateHeader();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BoardView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateHeader();
    updateTicking();
}

void BoardView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateTicking();
}

void BoardView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.board);
    const QRectF area = tileArea(pageCount() > 1);
    if (m_editing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.edge, 1, Qt::DotLine));
        const QSizeF cell = m_layout.cellSize();
        for (int row = 0; row < m_layout.rowsPerPage(); ++row) {
            for (int column = 0; column < m_board.columns; ++column)
                painter.drawRoundedRect(QRectF(area.left() + column * cell.width(), area.top() + row * cell.height(),
                                            cell.width(), cell.height())
                                            .adjusted(3, 3, -3, -3),
                    4, 4);
        }
    }
    if (!m_board.tiles.empty())
        return;
    painter.setPen(m_theme.faded);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
        tr("There is nothing on this board yet. Drag a service or a node here, or add a tile in edit mode."));
}

} // namespace ui
