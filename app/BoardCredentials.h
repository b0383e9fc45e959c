// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoardWindow.h"

#include <QObject>

#include <deque>

namespace ui {
class Keychain;
struct KnownConnection;
} // namespace ui

namespace app {

class Settings;

/// Where the credentials of boards come from: what somebody typed before, the keychain, or the person, who is asked
/// once for a connection until the program ends. What is typed is kept in memory only.
class BoardCredentials : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    BoardCredentials(Settings& settings, ui::Keychain& keychain);

    /// See BoardWindow::CredentialSource. Looks only for connections that are known to be opened with credentials.
    void find(const std::vector<registry::Endpoint>& endpoints, BoardWindow::CredentialsFound then);
    /// Asks in front of `over`, one question at a time. Not at all when the person gives up.
    void ask(const registry::Endpoint& endpoint, const QString& reason, QWidget& over,
        std::function<void(const std::vector<registry::Credential>&)> then);

private:
    struct Search;

    void read(const ui::KnownConnection& known, const std::shared_ptr<Search>& search);
    void askNext();

    Settings& m_settings;
    ui::Keychain& m_keychain;
    BoardWindow::CredentialMap m_typed; ///< also: nothing, when somebody was asked and gave none
    std::deque<std::function<void()>> m_questions; ///< not asked yet; each ends in askNext()
    bool m_asking = false;
};

} // namespace app
