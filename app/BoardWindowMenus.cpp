// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of BoardWindow and what they do to the board.
#include "AlarmNotices.h"
#include "BoardWindow.h"
#include "Icons.h"
#include "PlainText.h"
#include "accessible/ChartTable.h"
#include "dashboard/AlarmModel.h"
#include "dashboard/AlarmPane.h"
#include "dashboard/BoardDialog.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/BoardView.h"
#include "dashboard/TileDialog.h"
#include "dashboard/TileWords.h"
#include "help/HelpEvent.h"
#include "models/RowText.h"
#include "session/OnDone.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QtConcurrent>

namespace app {

using registry::board::Board;
using registry::board::Tile;
using registry::board::TileKind;

QAction* BoardWindow::addTo(QMenu* menu, const QString& text, const QKeySequence& keys, const char* icon)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    if (icon)
        action->setIcon(ui::icon(icon));
    addAction(action); // its key works while the menu bar is hidden
    return action;
}

void BoardWindow::makeMenus()
{
    m_bar = addToolBar(tr("Board"));
    m_bar->setObjectName(QStringLiteral("boardBar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(addTo(help, tr("Roster &help"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this, [this] {
        QWidget* front = focusWidget() ? focusWidget() : this;
        ui::askForHelpOn(*front);
    });
}

void BoardWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QAction* fresh = addTo(menu, tr("&New board"), QKeySequence(Qt::CTRL | Qt::Key_N), "add");
    QAction* open = addTo(menu, tr("&Open board…"), QKeySequence(Qt::CTRL | Qt::Key_O), "open");
    QAction* keep = addTo(menu, tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), "save");
    QAction* keepAs = addTo(menu, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_reloadAction = addTo(menu, tr("&Read the file again"), QKeySequence(Qt::Key_F5), "refresh");
    menu->addSeparator();
    QAction* main = addTo(menu, tr("Show &connections"), {});
    menu->addSeparator();
    QAction* leave = addTo(menu, tr("C&lose"), QKeySequence(Qt::CTRL | Qt::Key_W), "close");
    m_bar->addActions({fresh, open, keep});
    m_boardActions += {keep, keepAs};
    connect(fresh, &QAction::triggered, this, &BoardWindow::newRequested);
    connect(open, &QAction::triggered, this, &BoardWindow::openRequested);
    connect(keep, &QAction::triggered, this, [this] { save(); });
    connect(keepAs, &QAction::triggered, this, [this] { askForFile({}); });
    connect(m_reloadAction, &QAction::triggered, this, [this] { reload(true); });
    connect(main, &QAction::triggered, this, &BoardWindow::mainWindowRequested);
    connect(leave, &QAction::triggered, this, &BoardWindow::close);
}

void BoardWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_editor.undoStack().createUndoAction(this, tr("&Undo"));
    QAction* redo = m_editor.undoStack().createRedoAction(this, tr("&Redo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    undo->setIcon(ui::icon("back"));
    redo->setIcon(ui::icon("forward"));
    for (QAction* action : {undo, redo}) {
        menu->addAction(action);
        addAction(action);
    }
    menu->addSeparator();
    m_editAction = addTo(menu, tr("&Edit mode"), QKeySequence(Qt::CTRL | Qt::Key_E), "edit");
    m_editAction->setCheckable(true);
    connect(m_editAction, &QAction::triggered, this, &BoardWindow::setEditing);
    QMenu* kinds = menu->addMenu(ui::icon("add"), tr("&Add tile"));
    for (const TileKind kind : {TileKind::Service, TileKind::Value, TileKind::Chart, TileKind::Changes,
             TileKind::Ensemble, TileKind::Election, TileKind::Age, TileKind::Note})
        connect(kinds->addAction(tr("%1…", "kind of tile").arg(ui::tileKindText(kind))), &QAction::triggered, this,
            [this, kind] { addTile(kind); });
    m_boardActions += {m_editAction, kinds->menuAction()};
    QAction* edit = addTo(menu, tr("Edit &tile…"), QKeySequence(Qt::Key_F2));
    QAction* copy = addTo(menu, tr("&Duplicate tile"), QKeySequence(Qt::CTRL | Qt::Key_D), "copy");
    QAction* remove = addTo(menu, tr("Re&move tile"), QKeySequence(Qt::Key_Delete), "remove");
    m_tileActions = {edit, copy, remove};
    connect(edit, &QAction::triggered, this, &BoardWindow::editCurrent);
    connect(copy, &QAction::triggered, this, &BoardWindow::duplicateCurrent);
    connect(remove, &QAction::triggered, this, &BoardWindow::removeCurrent);
    menu->addSeparator();
    QAction* settings = addTo(menu, tr("Board &settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings");
    m_boardActions += settings;
    connect(settings, &QAction::triggered, this, &BoardWindow::editSettings);
    m_bar->addSeparator();
    m_bar->addActions({m_editAction, undo, redo});
}

void BoardWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    m_kioskAction = addTo(menu, tr("&Kiosk (full screen)"), QKeySequence(Qt::Key_F11), "state-connected");
    m_kioskAction->setCheckable(true);
    m_kioskAction->setIcon(QIcon());
    connect(m_kioskAction, &QAction::triggered, this, &BoardWindow::setKiosk);
    QAction* next = addTo(menu, tr("&Next page"), {});
    QAction* back = addTo(menu, tr("&Previous page"), {});
    connect(next, &QAction::triggered, this, [this] { m_view->setPage(m_view->page() + 1); });
    connect(back, &QAction::triggered, this, [this] { m_view->setPage(m_view->page() - 1); });
    QAction* table = addTo(menu, tr("&Chart as table…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    m_boardActions += table;
    connect(table, &QAction::triggered, this, &BoardWindow::showChartTable);
    menu->addSeparator();
    QAction* alarms = m_alarmDock->toggleViewAction();
    alarms->setText(tr("&Alarms"));
    alarms->setIcon(ui::icon("events"));
    alarms->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    menu->addAction(alarms);
    addAction(alarms);
    m_muteAction = addTo(menu, tr("&Mute notifications"), {});
    m_muteAction->setCheckable(true);
    connect(m_muteAction, &QAction::triggered, this, [this](bool muted) {
        m_notices->setMuted(muted);
        Q_EMIT mutedChanged(muted);
    });
    m_bar->addSeparator();
    m_bar->addActions({m_kioskAction, alarms});
    const QList<QAction*> shown = m_bar->actions();
    for (QAction* action : shown) {
        const auto nameButton = [action] { action->setIconText(ui::withoutKey(action->text())); };
        connect(action, &QAction::changed, this, nameButton);
        nameButton();
    }
}

void BoardWindow::makeAlarmPane()
{
    auto* pane = new ui::AlarmPane(*m_alarms, this);
    m_alarmDock = new QDockWidget(tr("Alarms"), this);
    m_alarmDock->setObjectName(QStringLiteral("alarmDock"));
    m_alarmDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_alarmDock->setWidget(pane);
    addDockWidget(Qt::BottomDockWidgetArea, m_alarmDock);
    m_alarmDock->hide();
    connect(pane, &ui::AlarmPane::tileRequested, m_view, &ui::BoardView::setCurrentTile);
    connect(pane, &ui::AlarmPane::exportRequested, this, &BoardWindow::exportAlarms);
}

void BoardWindow::updateActions()
{
    const bool readable = m_pages->currentWidget() == m_view;
    for (QAction* action : std::as_const(m_boardActions))
        action->setEnabled(readable && !m_kiosk);
    for (QAction* action : std::as_const(m_tileActions))
        action->setEnabled(readable && m_view->isEditing());
    m_reloadAction->setEnabled(!m_file.isEmpty());
    m_kioskAction->setEnabled(readable || m_kiosk);
}

void BoardWindow::showTileMenu(const std::string& tile, const QPoint& at)
{
    if (m_kiosk)
        return;
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Tile* shown = ui::findTile(board(), tile);
    if (shown && shown->kind != TileKind::Note)
        connect(
            menu->addAction(ui::icon("open"), tr("&Open in a connection")), &QAction::triggered, this, [this, tile] {
                if (const Tile* now = ui::findTile(board(), tile))
                    for (const auto& connection : board().connections) {
                        if (connection.key == now->connection)
                            Q_EMIT nodeRequested(connection.endpoint, now->path);
                    }
            });
    if (m_view->isEditing())
        menu->addActions(m_tileActions);
    else
        menu->addAction(m_editAction);
    menu->popup(at);
}

void BoardWindow::addTile(TileKind kind)
{
    setEditing(true);
    const Tile fresh = ui::newTile(board(), kind);
    if (kind != TileKind::Note && board().connections.empty()) {
        statusBar()->showMessage(tr("A board needs a connection first: add one here."), 10'000);
        editSettings();
        return;
    }
    editTile(fresh);
}

void BoardWindow::editTile(const Tile& tile)
{
    auto* dialog = new ui::TileDialog(board(), tile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Tile done = dialog->tile();
        const bool known = ui::findTile(board(), done.id) != nullptr;
        m_editor.change(known ? tr("Edit tile") : tr("Add tile"), ui::withTile(board(), done));
        m_view->setCurrentTile(done.id);
    });
    dialog->open();
}

void BoardWindow::showChartTable()
{
    const Tile* tile = m_view->currentTile();
    const registry::board::TileState* state = tile && m_monitor ? m_monitor->tile(tile->id) : nullptr;
    const auto* chart = state ? std::get_if<registry::board::ChartFigures>(&state->figures) : nullptr;
    if (!chart) {
        statusBar()->showMessage(tr("Select a chart first: with Tab, or by a click."), 10'000);
        return;
    }
    QList<QStringList> rows;
    for (const registry::board::ChartPoint& point : chart->points) {
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(point.at.time_since_epoch()).count();
        rows << QStringList{ui::exactTime(ms),
            point.value ? QLocale().toString(*point.value, 'g', 10) : tr("not known", "value in a chart")};
    }
    auto* table = new ui::ChartTable(ui::tileTitle(*tile), {tr("Time"), tr("Value")}, rows, this);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->show();
}

void BoardWindow::editCurrent()
{
    if (const Tile* tile = m_view->currentTile())
        editTile(*tile);
}

void BoardWindow::duplicateCurrent()
{
    const Tile* tile = m_view->currentTile();
    if (!tile)
        return;
    std::string made;
    m_editor.change(tr("Duplicate tile"), ui::withDuplicate(board(), tile->id, made));
    m_view->setCurrentTile(made);
}

void BoardWindow::removeCurrent()
{
    if (const Tile* tile = m_view->currentTile()) // no question: it can be undone
        m_editor.change(tr("Remove tile"), ui::withoutTile(board(), std::string(tile->id)));
}

void BoardWindow::editSettings()
{
    auto* dialog = new ui::BoardDialog(board(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { m_editor.change(tr("Board settings"), dialog->board()); });
    dialog->open();
}

void BoardWindow::takeNodes(const std::vector<ui::MovedNode>& nodes, const registry::board::Cell& cell)
{
    if (m_kiosk || m_pages->currentWidget() != m_view)
        return;
    std::string made;
    m_editor.change(tr("Add tile"), ui::withNodes(board(), nodes, cell, made));
    m_view->setCurrentTile(made);
}

void BoardWindow::openCurrent(const std::string& id)
{
    const Tile* tile = ui::findTile(board(), id);
    if (!tile)
        return;
    if (m_view->isEditing())
        return editTile(*tile);
    if (m_kiosk || tile->kind == TileKind::Note)
        return;
    for (const registry::board::BoardConnection& connection : board().connections) {
        if (connection.key == tile->connection)
            Q_EMIT nodeRequested(connection.endpoint, tile->path);
    }
}

void BoardWindow::exportAlarms()
{
    auto* dialog = new QFileDialog(this, tr("Export alarms"), QString(), tr("JSON lines (*.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto job = [file, lines = m_alarms->toJsonLines()] {
            QSaveFile out(file);
            const bool done =
                out.open(QIODevice::WriteOnly) && out.write(lines.data(), qint64(lines.size())) >= 0 && out.commit();
            return done ? QString() : out.errorString();
        };
        registry::onDone(QtConcurrent::run(job), this, [this, file](const QString& wrong) {
            const QString name = ui::displayText(file.toStdString());
            statusBar()->showMessage(wrong.isEmpty()
                    ? tr("The alarms were written to %1.").arg(name)
                    : tr("%1 could not be written: %2", "file, reason").arg(name, wrong),
                15'000);
        });
    });
    dialog->open();
}

} // namespace app
