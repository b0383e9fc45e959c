// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoardWindow.h"

#include <QObject>
#include <QPointer>

namespace ui {
class Keychain;
}

namespace app {

class BoardCredentials;
class ConnectionDesk;
class MainWindow;
class Settings;

/// Opens boards in windows of their own, remembers the recent ones, and knows where their credentials come from.
class BoardDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk. `detectorFolder`: the user's own detectors, read in the pool; no board connects
    /// before they are there. Empty: the built-in ones alone.
    BoardDesk(MainWindow& window, Settings& settings, ui::Keychain& keychain, ConnectionDesk& connections,
        const std::string& detectorFolder = {});
    ~BoardDesk() override;

    BoardWindow* newBoard();
    /// The window that has the file comes to the front; otherwise a new one reads it.
    BoardWindow* open(const QString& file);
    /// Asks for a file first.
    void openFile();
    /// The board on the registry that is inside every Roster; null when it cannot be read.
    BoardWindow* openSample();
    QList<BoardWindow*> windows() const;
    /// For tests: what the monitors of windows made from now on are given.
    void setOptions(registry::board::MonitorOptions options) { m_options = std::move(options); }
    /// Without questions.
    void closeAtOnce();

Q_SIGNALS:
    /// The recent ones are others.
    void recentChanged(const QStringList& files);

private:
    BoardWindow* makeWindow();
    void attach(BoardWindow* window);
    void keep(const QString& file);
    void findCredentials(const std::vector<registry::Endpoint>& endpoints, BoardWindow::CredentialsFound then);
    void readDetectors(const std::string& folder);
    void showMainWindow();

    MainWindow& m_window;
    Settings& m_settings;
    ConnectionDesk& m_connections;
    std::unique_ptr<BoardCredentials> m_credentials;
    registry::board::MonitorOptions m_options;
    bool m_readingDetectors = false;
    std::vector<std::function<void()>> m_whenRead; ///< what waits for them
    QList<QPointer<BoardWindow>> m_windows;
};

} // namespace app
