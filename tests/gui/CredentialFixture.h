// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "FakeKeychain.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WindowTools.h"
#include "access/PasswordNotice.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/CredentialDialog.h"
#include "support/ZooKeeperServer.h"
#include "value/Digest.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>

namespace gui_test {

using namespace window_test;

inline const std::string password = "canary-5b:2 ö";
inline const ui::Keychain::Credentials annOnly{{"digest", registry::Secret("ann:" + password)}};

/// The real window on a real server whose nodes belong to ann or to bob, with a keychain of the test's own.
class CredentialFixture : public QObject {
protected:
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    FakeKeychain* m_keychain = nullptr; ///< the application's
    QMap<QString, ui::Keychain::Credentials> m_kept; ///< for the next start

    void start(const QStringList& more = {}, FakeKeychain::Mood mood = FakeKeychain::Mood::Works)
    {
        auto keychain = std::make_unique<FakeKeychain>();
        m_keychain = keychain.get();
        m_keychain->kept = m_kept;
        m_keychain->mood = mood;
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse(QStringList{QStringLiteral("--config-dir"), m_folder->path()} + more),
            std::move(keychain));
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    app::MainWindow& window() { return m_app->window(); }
    QString address() const { return QStringLiteral("zk://") + QString::fromStdString(m_server->hostPort()); }
    ui::KnownConnection known(const QString& key, const QStringList& schemes = {QStringLiteral("digest")}) const
    {
        ui::KnownConnection result;
        result.profile.endpoint = registry::parseEndpoint(address().toStdString()).value();
        result.profile.name = "prod";
        result.credentialKey = key;
        result.credentialSchemes = schemes;
        result.saved = true;
        return result;
    }
    /// What a start finds that was saved before.
    void store(const ui::KnownConnection& connection) { app::Settings(m_folder->path()).remember(connection); }
    ui::KnownConnection stored() { return m_app->settings().connections().value(0); }
    bool reads(const char* path)
    {
        ui::ConnectionView* view = window().currentView();
        if (!view)
            return false;
        if (view->currentPath() != pathTo(path))
            view->goTo(pathTo(path));
        const registry::NodeEntry* entry = view->session().cache().find(pathTo(path));
        return entry && entry->data.value && !entry->data.error;
    }
    ui::ConnectionDialog* newConnection()
    {
        Q_EMIT window().newConnectionRequested();
        auto* dialog = opened<ui::ConnectionDialog>();
        if (dialog)
            type(named(*dialog, "Connection string"), address());
        return dialog;
    }
    void addDigest(ui::ConnectionDialog* dialog, const QString& user, const QString& typed)
    {
        CLICK(dialog->findChild<QPushButton*>(QStringLiteral("addCredential")));
        type(allNamed(*dialog, "User").last(), user);
        type(allNamed(*dialog, "Password").last(), typed);
    }
    /// A tab with ann and this password, typed into the question.
    void openAs(const std::string& typed)
    {
        store(known(QString()));
        start({address()});
        QTRY_VERIFY(opened<ui::CredentialDialog>());
        type(named(*opened<ui::CredentialDialog>(), "User"), QStringLiteral("ann"));
        type(named(*opened<ui::CredentialDialog>(), "Password"), QString::fromStdString(typed));
        CLICK(buttonWithText(*opened<ui::CredentialDialog>(), "Open"));
        QTRY_VERIFY(reads("/open"));
    }
    ui::PasswordNotice* notice() { return window().currentView()->findChild<ui::PasswordNotice*>(); }
    bool isRefused(const char* path)
    {
        ui::ConnectionView* view = window().currentView();
        if (view->currentPath() != pathTo(path))
            view->goTo(pathTo(path));
        const registry::NodeEntry* entry = view->session().cache().find(pathTo(path));
        return entry && entry->data.error && entry->data.error->code == registry::ErrorCode::NoAuth;
    }
    static QCheckBox* remember(ui::ConnectionDialog* dialog)
    {
        return dialog->findChild<QCheckBox*>(QStringLiteral("rememberCredentials"));
    }

    void startServer()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        registry::ConnectionProfile profile;
        profile.endpoint = registry::parseEndpoint(address().toStdString()).value();
        profile.readOnly = false;
        profile.credentials = annOnly;
        registry::Session session(profile);
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(registry::isUsable(session.status().state), 20'000);
        const registry::Acl ann{{registry::PermissionAll, "auth", ""}};
        auto made = session.apply(registry::op::Create{pathTo("/ann"), "for ann", ann});
        QTRY_VERIFY(made.isFinished() && made.result());
        const registry::Acl shown{{registry::PermissionAll, "auth", ""}, {registry::PermissionRead, "world", "anyone"}};
        made = session.apply(registry::op::Create{pathTo("/shown"), "for all", shown});
        QTRY_VERIFY(made.isFinished() && made.result());
        const registry::Acl bob{{registry::PermissionAll, "digest", registry::digestId("bob:secret")}};
        made = session.apply(registry::op::Create{pathTo("/shown/ann"), "for ann", ann});
        QTRY_VERIFY(made.isFinished() && made.result());
        made = session.apply(registry::op::Create{pathTo("/shown/bob"), "for bob", bob});
        QTRY_VERIFY(made.isFinished() && made.result());
        made = session.apply(registry::op::Create{pathTo("/bob"), "for bob", bob});
        QTRY_VERIFY(made.isFinished() && made.result());
        made = session.apply(registry::op::Create{pathTo("/open"), "for all"});
        QTRY_VERIFY(made.isFinished() && made.result());
    }
    void forget()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kept.clear();
    }
    void stop()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }
};

} // namespace gui_test
