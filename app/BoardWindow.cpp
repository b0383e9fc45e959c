// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows and when; its menus: BoardWindowMenus.cpp, its file: BoardWindowFile.cpp, permission to read:
// BoardWindowCredentials.cpp.
#include "BoardWindow.h"

#include "AlarmNotices.h"
#include "Icons.h"
#include "PlainText.h"
#include "ScreenAwake.h"
#include "ScreenFit.h"
#include "accessible/Announcer.h"
#include "dashboard/AlarmModel.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/BoardView.h"
#include "dashboard/ProblemPane.h"
#include "dashboard/TileWords.h"
#include "panes/NoticeBar.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

using registry::board::AlarmEvent;
using registry::board::Board;
using registry::board::BoardMonitor;

namespace {

constexpr int hintMs = 4000;
constexpr int escapeTwiceMs = hintMs; // as long as the hint asks for it

} // namespace

BoardWindow::BoardWindow(registry::board::MonitorOptions options, CredentialSource credentials, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_source(std::move(credentials))
    , m_credentials(std::make_shared<CredentialMap>())
    , m_pages(new QStackedWidget(this))
    , m_view(new ui::BoardView(m_options.clock, m_pages))
    , m_problems(new ui::ProblemPane(m_pages))
    , m_changedOnDisk(new ui::NoticeBar("info", tr("Read it again"), this))
    , m_refused(new ui::NoticeBar("warning", tr("Enter credentials…"), this))
    , m_alarms(new ui::AlarmModel(this))
    , m_notices(new AlarmNotices(this))
    , m_awake(new ScreenAwake(this))
{
    setWindowIcon(ui::icon("roster"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_problems);
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_changedOnDisk);
    layout->addWidget(m_refused);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_refused->setObjectName(QStringLiteral("refused"));
    makeAlarmPane();
    makeMenus();
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(hintMs);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(150); // an editor writes in several steps
    connect(&m_hintTimer, &QTimer::timeout, this, [this] { m_hint->hide(); });
    connect(&m_lookAgain, &QTimer::timeout, this, &BoardWindow::lookAtFile);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_lookAgain, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_lookAgain, qOverload<>(&QTimer::start));
    connect(m_problems, &ui::ProblemPane::reloadRequested, this, [this] { reload(true); });
    connect(m_changedOnDisk, &ui::NoticeBar::buttonClicked, this, [this] { reload(true); });
    connect(m_refused, &ui::NoticeBar::buttonClicked, this, &BoardWindow::askForRefused);
    connect(&m_editor, &ui::BoardEditor::boardChanged, this, &BoardWindow::updateMonitor);
    connect(&m_editor, &ui::BoardEditor::modifiedChanged, this, &BoardWindow::updateTitle);
    connect(m_view, &ui::BoardView::tileActivated, this, &BoardWindow::openCurrent);
    connect(m_view, &ui::BoardView::tileMenuRequested, this, &BoardWindow::showTileMenu);
    connect(m_view, &ui::BoardView::nodesDropped, this, &BoardWindow::takeNodes);
    connect(
        m_view, &ui::BoardView::cellWanted, this, [this](const std::string& tile, const registry::board::Cell& cell) {
            m_editor.change(tr("Move tile"), ui::withTileAt(board(), tile, cell));
        });
    connect(m_awake, &ScreenAwake::refused, this, &BoardWindow::showHint);
    connect(m_notices, &AlarmNotices::clicked, this, [this] {
        show();
        raise();
        activateWindow();
    });
    connect(m_notices, &AlarmNotices::told, this, [this](const QString& title, const QString& text) {
        ui::Announcer::say(*this, tr("%1: %2", "board and how many alarms, the alarms").arg(title, text));
        statusBar()->showMessage(title + QStringLiteral(" – ") + text.section(QLatin1Char('\n'), 0, 0), 10'000);
    });
    ui::resizeToScreen(*this, {1280, 800});
    m_view->setFocus();
    updateTitle();
    updateActions();
}

BoardWindow::~BoardWindow()
{
    m_view->setMonitor(nullptr);
    m_alarms->setMonitor(nullptr);
}

bool BoardWindow::isUnused() const
{
    return m_file.isEmpty() && !isModified() && board().tiles.empty() && !m_reading;
}

void BoardWindow::showBoard(const Board& board)
{
    m_file.clear();
    m_onDisk.clear();
    m_pages->setCurrentWidget(m_view);
    m_editor.reset(board);
    watchFile();
    updateTitle();
    updateActions();
    Q_EMIT loaded();
}

/// The board is another: shown at once; the monitor follows when the credentials of new connections were looked for.
void BoardWindow::updateMonitor()
{
    if (m_monitor && unknownEndpoints().empty())
        m_monitor->setBoard(board());
    m_alarms->refresh();
    m_view->setBoard(board());
    if (m_kiosk)
        m_view->setTurning(board().pageFor);
    updateTitle();
    updateActions();
    const std::vector<registry::Endpoint> unknown = unknownEndpoints();
    if (unknown.empty() || !m_source.find) {
        for (const registry::Endpoint& endpoint : unknown)
            (*m_credentials)[toString(endpoint)] = {};
        if (!m_monitor)
            startMonitor();
        else if (!unknown.empty())
            m_monitor->setBoard(board());
        updateNotices();
        return;
    }
    if (std::exchange(m_finding, true))
        return;
    m_source.find(
        unknown, [self = QPointer(this), unknown](CredentialMap found, const std::vector<MissingCredentials>& missing) {
            if (self)
                self->takeCredentials(unknown, std::move(found), missing);
        });
}

void BoardWindow::startMonitor()
{
    registry::board::MonitorOptions options = m_options;
    options.credentials = [known = m_credentials](const registry::Endpoint& endpoint) {
        const auto found = known->find(toString(endpoint));
        return found == known->end() ? std::vector<registry::Credential>() : found->second;
    };
    m_monitor = std::make_unique<BoardMonitor>(board(), std::move(options));
    connect(m_monitor.get(), &BoardMonitor::alarmHappened, this, &BoardWindow::noteAlarm);
    connect(m_monitor.get(), &BoardMonitor::tilesChanged, this, &BoardWindow::updateNotices);
    connect(m_monitor.get(), &BoardMonitor::tilesChanged, this, &BoardWindow::updateRefused);
    m_view->setMonitor(m_monitor.get());
    m_alarms->setMonitor(m_monitor.get());
    m_monitor->start();
}

void BoardWindow::noteAlarm(const AlarmEvent& event)
{
    const registry::board::Tile* tile = ui::findTile(board(), event.tile);
    if (event.kind == AlarmEvent::Kind::Raised && tile && std::size_t(event.rule) < tile->alarms.size()) {
        const QString text = ui::alarmText(*tile, tile->alarms[std::size_t(event.rule)]);
        m_notices->tell(ui::displayText(board().title), tr("%1: %2", "tile, alarm").arg(ui::tileTitle(*tile), text));
    }
    updateNotices();
}

void BoardWindow::updateNotices()
{
    if (!m_monitor || m_monitor->raised().empty())
        ui::Announcer::forget(*this); // the same alarm is news when it is raised again
    m_notices->setCount(ui::displayText(board().title), m_monitor ? int(m_monitor->raised().size()) : 0);
}

void BoardWindow::setMuted(bool muted)
{
    m_notices->setMuted(muted);
    m_muteAction->setChecked(muted);
}

void BoardWindow::setEditing(bool editing)
{
    if (editing && (m_kiosk || m_pages->currentWidget() != m_view))
        return;
    m_view->setEditing(editing);
    m_editAction->setChecked(editing);
    updateActions();
}

/// Nothing but the board: no menu, no bar, no pointer, and the screen stays on. The pages turn by themselves.
void BoardWindow::setKiosk(bool kiosk)
{
    if (kiosk == m_kiosk)
        return;
    if (kiosk) {
        setEditing(false);
        m_alarmsBefore = m_alarmDock->isVisible();
        m_stateBefore = windowState();
        m_alarmDock->hide();
    }
    m_kiosk = kiosk;
    m_kioskAction->setChecked(kiosk);
    menuBar()->setVisible(!kiosk);
    m_bar->setVisible(!kiosk);
    statusBar()->setVisible(!kiosk);
    if (kiosk) {
        m_view->setCursor(Qt::BlankCursor);
        m_view->setTurning(board().pageFor);
        m_view->setFocus(); // no tile is marked
        showFullScreen();
    } else {
        m_view->unsetCursor();
        m_view->setTurning(std::chrono::seconds(0));
        m_alarmDock->setVisible(m_alarmsBefore);
        setWindowState(m_stateBefore & ~Qt::WindowFullScreen);
        show();
    }
    m_view->setAcceptDrops(!kiosk);
    m_awake->setWanted(kiosk);
    updateRefused();
    updateActions();
}

void BoardWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_kiosk) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (m_lastEscape.isValid() && m_lastEscape.elapsed() < escapeTwiceMs) {
        m_lastEscape.invalidate();
        setKiosk(false);
        return;
    }
    m_lastEscape.start();
    showHint(tr("Press Esc once more to leave full screen."));
}

/// Where it is seen in kiosk mode too, and for a moment only.
void BoardWindow::showHint(const QString& text)
{
    if (!m_kiosk) {
        statusBar()->showMessage(text, 15'000);
        return;
    }
    if (!m_hint) {
        m_hint = new ui::PlainLabel(m_view);
        m_hint->setObjectName(QStringLiteral("kioskHint"));
        m_hint->setAutoFillBackground(true);
        m_hint->setFrameShape(QFrame::StyledPanel);
        m_hint->setMargin(12);
    }
    m_hint->setText(text);
    m_hint->adjustSize();
    m_hint->move((m_view->width() - m_hint->width()) / 2, m_view->height() - m_hint->height() - 24);
    m_hint->show();
    m_hint->raise();
    m_hintTimer.start();
}

} // namespace app
