// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/BoardMonitor.h"
#include "dashboard/BoardEditor.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

class QAction;
class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace ui {
class AlarmModel;
class BoardView;
class NoticeBar;
class ProblemPane;
struct MovedNode;
} // namespace ui

namespace app {

class AlarmNotices;
class ScreenAwake;

/// One board: shown, edited in place, kept in its file. Holds a monitor and no session of its own, so nothing in here
/// can write to a registry. Files are read and written in the pool; questions are asked by dialogs that do not block.
class BoardWindow : public QMainWindow {
    Q_OBJECT

public:
    using CredentialMap = std::map<std::string, std::vector<registry::Credential>>; ///< by the endpoint's normal form
    /// A connection is known to want credentials that cannot be had.
    struct MissingCredentials {
        registry::Endpoint endpoint;
        QString title; ///< of the connection, to be shown
        QString reason; ///< a sentence
    };
    using CredentialsFound = std::function<void(CredentialMap, const std::vector<MissingCredentials>&)>;
    struct CredentialSource {
        /// Looks for credentials and calls back later, once. Null: there are none.
        std::function<void(const std::vector<registry::Endpoint>&, CredentialsFound)> find;
        /// Asks the person in front of a window; calls back with what was typed, or never. Null: nobody is asked.
        std::function<void(const registry::Endpoint&, const QString& reason, QWidget& over,
            std::function<void(const std::vector<registry::Credential>&)>)>
            ask;
    };

    /// `options`: all but the credentials.
    explicit BoardWindow(
        registry::board::MonitorOptions options = {}, CredentialSource credentials = {}, QWidget* parent = nullptr);
    ~BoardWindow() override;

    /// Reads the file; the board, or what is wrong with the file, is shown later.
    void openFile(const QString& file);
    /// A board that has no file yet.
    void showBoard(const registry::board::Board& board);
    /// Empty while it has none.
    const QString& file() const { return m_file; }
    const registry::board::Board& board() const { return m_editor.board(); }
    bool isModified() const { return m_editor.isModified(); }
    /// Neither file nor content: another board may take its place.
    bool isUnused() const;
    /// Writes to the file it has, later; asks for one when it has none. `then`: whether it was written.
    void save(std::function<void(bool)> then = {});
    void saveAs(const QString& file, std::function<void(bool)> then = {});
    void setEditing(bool editing);
    void setKiosk(bool kiosk);
    bool isKiosk() const { return m_kiosk; }
    void setMuted(bool muted);
    /// What knows services by their looks, for monitors that are made from now on.
    void setDetectors(registry::lens::DetectorSet detectors) { m_options.detectors = std::move(detectors); }
    /// Without a question.
    void closeAtOnce();

    ui::BoardView& view() { return *m_view; }
    ui::BoardEditor& editor() { return m_editor; }
    ui::AlarmModel& alarms() { return *m_alarms; }
    AlarmNotices& notices() { return *m_notices; }
    /// Null before the first board is shown.
    const registry::board::BoardMonitor* monitor() const { return m_monitor.get(); }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void mainWindowRequested();
    /// Read or written: it belongs to the recent ones.
    void fileKept(const QString& file);
    void nodeRequested(const registry::Endpoint& endpoint, const registry::Path& path);
    void mutedChanged(bool muted);
    /// It is about to be hidden for good, and not full screen.
    void closing();
    /// The board is shown, or what is wrong with its file.
    void loaded();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // The menus and what they do to the board (BoardWindowMenus.cpp)
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    QAction* addTo(QMenu* menu, const QString& text, const QKeySequence& keys, const char* icon = nullptr);
    void makeAlarmPane();
    void showTileMenu(const std::string& tile, const QPoint& at);
    void addTile(registry::board::TileKind kind);
    void editTile(const registry::board::Tile& tile);
    void showChartTable();
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void editSettings();
    void takeNodes(const std::vector<ui::MovedNode>& nodes, const registry::board::Cell& cell);
    void openCurrent(const std::string& tile);
    void updateActions();
    void exportAlarms();

    // The file (BoardWindowFile.cpp)
    void reload(bool asked);
    void takeFile(const QByteArray& bytes);
    void write(const QString& file, std::function<void(bool)> then);
    void askForFile(std::function<void(bool)> then);
    void askToSave();
    void watchFile();
    void lookAtFile();
    void updateTitle();

    void updateMonitor();
    void startMonitor();
    // Permission to read (BoardWindowCredentials.cpp)
    std::vector<registry::Endpoint> unknownEndpoints() const;
    void takeCredentials(const std::vector<registry::Endpoint>& wanted, CredentialMap found,
        const std::vector<MissingCredentials>& missing);
    void askForCredentials(const registry::Endpoint& endpoint, const QString& reason);
    void askForRefused();
    void updateRefused();
    void noteAlarm(const registry::board::AlarmEvent& event);
    void updateNotices();
    void showHint(const QString& text);

    registry::board::MonitorOptions m_options;
    CredentialSource m_source;
    std::shared_ptr<CredentialMap> m_credentials; ///< shared with the monitor, which asks for them when it connects
    ui::BoardEditor m_editor;
    std::unique_ptr<registry::board::BoardMonitor> m_monitor;
    bool m_finding = false; ///< credentials
    QStackedWidget* m_pages;
    ui::BoardView* m_view;
    ui::ProblemPane* m_problems;
    ui::NoticeBar* m_changedOnDisk;
    ui::NoticeBar* m_refused; ///< some tiles may not be read
    ui::AlarmModel* m_alarms;
    QDockWidget* m_alarmDock = nullptr;
    AlarmNotices* m_notices;
    ScreenAwake* m_awake;
    QToolBar* m_bar = nullptr;
    QLabel* m_hint = nullptr; ///< over the board, for a moment
    QString m_file;
    QByteArray m_onDisk; ///< what we read or wrote last
    QFileSystemWatcher m_watcher;
    QTimer m_lookAgain;
    QTimer m_hintTimer;
    bool m_reading = false;
    bool m_writing = false;
    bool m_leaving = false;
    bool m_kiosk = false;
    bool m_alarmsBefore = false; ///< the pane was open before kiosk mode
    Qt::WindowStates m_stateBefore = Qt::WindowNoState;
    QElapsedTimer m_lastEscape;
    QAction* m_editAction = nullptr;
    QAction* m_kioskAction = nullptr;
    QAction* m_muteAction = nullptr;
    QAction* m_reloadAction = nullptr;
    QList<QAction*> m_tileActions; ///< want a tile and edit mode
    QList<QAction*> m_boardActions; ///< want a board that could be read
};

} // namespace app
