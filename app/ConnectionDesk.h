// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CredentialDesk.h"
#include "KnownConnection.h"
#include "Stores.h"

#include <QObject>

#include <optional>

namespace registry {
class Session;
}
namespace ui {
class ConnectionView;
class WelcomePage;
} // namespace ui

namespace app {

class MainWindow;
class Settings;

/// Opens, edits, locks and remembers connections: the steps between what the user asks for in the window and the views
/// in it. Talks to the user through non-blocking dialogs only.
class ConnectionDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk. `lockedForGood`: every connection is read-only, and none can be unlocked.
    ConnectionDesk(
        MainWindow& window, Settings& settings, ui::Keychain& keychain, ui::Stores stores, bool lockedForGood);

    /// What is known about the endpoint, or a new read-only profile; opens it in a tab. Null when
    /// credentials are to be had first: the tab comes when they are there.
    ui::ConnectionView* open(const registry::Endpoint& endpoint, const std::optional<registry::Path>& path = {});
    ui::ConnectionView* open(const ui::KnownConnection& connection, const std::optional<registry::Path>& path = {});

    void newConnection();
    void openFile();
    void edit(ui::ConnectionView* view);
    void changeLock(ui::ConnectionView* view, bool readOnly);

private:
    ui::ConnectionView* makeView(registry::ConnectionProfile profile, const std::optional<registry::Path>& path);
    /// Asks first when the view keeps something registered: that ends with its session.
    void replace(ui::ConnectionView* view, const ui::KnownConnection& connection);
    void replaceNow(ui::ConnectionView* view, const ui::KnownConnection& connection);
    void remember(ui::KnownConnection connection);
    void unlock(ui::ConnectionView* view);
    void attach(ui::WelcomePage* page);
    ui::ConnectionView* show(const ui::KnownConnection& connection, const std::optional<registry::Path>& path);
    void editKnown(const ui::KnownConnection& connection);
    ui::KnownConnection known(ui::ConnectionView* view) const;
    void keepTree(ui::ConnectionView& view);
    void updateWelcome();

    MainWindow& m_window;
    Settings& m_settings;
    CredentialDesk m_credentials;
    const ui::Stores m_stores;
    const bool m_lockedForGood;
};

} // namespace app
