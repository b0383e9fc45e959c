// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Keychain.h"
#include "KnownConnection.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>

class QLabel;
class QWidget;

namespace app {

class MainWindow;
class Settings;

/// Where the credentials of known connections come from and go to: the keychain, or the person. One question at a time,
/// never one that blocks; what it says names the connection and the reason, never a user or a password.
class CredentialDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    CredentialDesk(MainWindow& window, Settings& settings, ui::Keychain& keychain);

    using Go = std::function<void(const ui::KnownConnection&)>;
    /// Later calls `go` with the credentials that the connection lacks: from the keychain, or as typed. With none when
    /// it is to be opened without; not at all when the person gives up. While the keychain is asked the status bar says
    /// so, and who does not want to wait can type them.
    void complete(const ui::KnownConnection& connection, Go go);
    /// Has the keychain keep what the profile has, when there is a key for it. Should it refuse, the person is told,
    /// and the connection known from now on as one that asks.
    void keep(const ui::KnownConnection& connection);
    /// Changes the list of known connections: what the keychain keeps for none of them any more is forgotten in it.
    void change(const std::function<void()>& edit);

    ui::Keychain& keychain() { return m_keychain; }

private:
    struct Wait {
        ui::KnownConnection connection;
        Go go;
    };

    void onRead(const Wait& wait, const registry::Result<ui::Keychain::Credentials>& kept);
    void stopWaiting();
    void showWaits();
    void ask(const ui::KnownConnection& connection, const QString& reason, Go go);
    void askNext();
    void onKeepFailed(const ui::KnownConnection& connection, const registry::Error& error);
    void forget(const QString& key);
    void say(const QString& text, const QString& more);
    QStringList keys() const;

    MainWindow& m_window;
    Settings& m_settings;
    ui::Keychain& m_keychain;
    std::deque<std::function<void()>> m_questions; ///< not asked yet; each ends in askNext()
    bool m_asking = false;
    std::map<int, Wait> m_waits; ///< what the keychain is being asked for
    int m_lastWait = 0;
    QWidget* m_bar = nullptr; ///< in the status bar; made when the keychain is first asked
    QLabel* m_barText = nullptr;
};

} // namespace app
