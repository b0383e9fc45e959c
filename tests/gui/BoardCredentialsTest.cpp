// SPDX-License-Identifier: GPL-3.0-or-later
// Boards whose connections want a password: where it comes from, that it is asked for once, and what is said without.
#include "Application.h"
#include "BoardDesk.h"
#include "BoardSamples.h"
#include "BoardWindow.h"
#include "FakeKeychain.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WindowTools.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dashboard/BoardView.h"
#include "dialogs/CredentialDialog.h"
#include "panes/NoticeBar.h"
#include "value/Digest.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace board_test;
using namespace window_test;
using namespace std::chrono_literals;
using app::BoardWindow;
using gui_test::FakeKeychain;
using ui::CredentialDialog;

namespace {

constexpr const char* endpoint = "zk://prod:2181";

QString spoken(BoardWindow& window)
{
    ui::TileWidget* widget = window.view().tileWidget("t");
    return widget ? widget->description() : QStringLiteral("no tile");
}

} // namespace

class BoardCredentialsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<registry::EmbeddedServer> m_server; ///< shared with its sessions
    std::unique_ptr<app::Application> m_app;
    FakeKeychain* m_keychain = nullptr; ///< the application's
    int m_connections = 0; ///< made by boards

    void start()
    {
        auto keychain = std::make_unique<FakeKeychain>();
        m_keychain = keychain.get();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}), std::move(keychain));
        MonitorOptions options;
        options.backend = [this](const registry::ConnectionProfile& profile) {
            ++m_connections;
            return std::make_unique<registry::EmbeddedBackend>(
                m_server, registry::AccessGate(profile.readOnly), profile);
        };
        m_app->boards().setOptions(options);
    }
    /// What the program knows of the connection from before.
    void know(const QString& key)
    {
        ui::KnownConnection known;
        known.profile.endpoint = registry::parseEndpoint(endpoint).value();
        known.profile.name = "prod";
        known.credentialSchemes = QStringList{QStringLiteral("digest")};
        known.credentialKey = key;
        known.saved = true;
        app::Settings(m_folder->path()).remember(known);
    }
    QString boardFile(const char* name)
    {
        Board board;
        board.connections = {{"prod", registry::parseEndpoint(endpoint).value(), {}}};
        board.tiles = {tile(TileKind::Value, "t")};
        board.tiles.front().path = at("/ann");
        const QString path = m_folder->filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(toJson(board)));
        return path;
    }
    static void answer(const char* password)
    {
        type(named(*opened<CredentialDialog>(), "User"), QStringLiteral("ann"));
        type(named(*opened<CredentialDialog>(), "Password"), QLatin1String(password));
        QTest::mouseClick(buttonWithText(*opened<CredentialDialog>(), "Open"), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = registry::EmbeddedServer::inMemory();
        m_connections = 0;
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = false;
        registry::Session session(
            profile, std::make_unique<registry::EmbeddedBackend>(m_server, registry::AccessGate(false), profile));
        session.open();
        QTRY_COMPARE(session.status().state, registry::ConnectionState::Connected);
        const registry::Acl ann{{registry::PermissionAll, "digest", registry::digestId("ann:pw")}};
        const auto made = session.apply(registry::op::Create{at("/ann"), "for ann", ann});
        QTRY_VERIFY(made.isFinished() && made.result());
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(5s));
    }

    void theKeychainHasThem()
    {
        know(QStringLiteral("key"));
        start();
        m_keychain->kept[QStringLiteral("key")] = {{"digest", registry::Secret("ann:pw")}};
        BoardWindow& window = *m_app->boards().open(boardFile("a.json"));
        QTRY_VERIFY(spoken(window).contains(QLatin1String("for ann. ")));
        QVERIFY(!opened<CredentialDialog>());
        QCOMPARE(m_connections, 1);
    }

    /// The board is there at once, without; what is typed comes later, once, and counts for the next board too.
    void isAskedForOnce()
    {
        know({});
        start();
        BoardWindow& window = *m_app->boards().open(boardFile("a.json"));
        QTRY_VERIFY(opened<CredentialDialog>());
        QCOMPARE(opened<CredentialDialog>()->parentWidget(), &window);
        QTRY_VERIFY(spoken(window).contains(QLatin1String("No permission.")));
        answer("pw");
        QTRY_VERIFY(spoken(window).contains(QLatin1String("for ann. ")));
        QVERIFY(spoken(window).contains(QLatin1String("Live.")));
        QCOMPARE(m_connections, 2);
        QTRY_VERIFY(!opened<CredentialDialog>());
        QVERIFY(m_keychain->kept.isEmpty()); // in memory only

        BoardWindow& second = *m_app->boards().open(boardFile("b.json"));
        QVERIFY(&second != &window);
        QTRY_VERIFY(spoken(second).contains(QLatin1String("for ann. ")));
        QVERIFY(!opened<CredentialDialog>());
        QCOMPARE(m_connections, 3);
    }

    void whoGivesUpIsNotAskedAgain()
    {
        know({});
        start();
        BoardWindow& window = *m_app->boards().open(boardFile("a.json"));
        QTRY_VERIFY(opened<CredentialDialog>());
        opened<CredentialDialog>()->reject();
        QTRY_VERIFY(spoken(window).contains(QLatin1String("Enter credentials in the board's window")));
        BoardWindow& second = *m_app->boards().open(boardFile("b.json"));
        QTRY_VERIFY(spoken(second).contains(QLatin1String("No permission.")));
        QVERIFY(!opened<CredentialDialog>());
    }

    void aSilentOrRefusingKeychainIsSaid()
    {
        know(QStringLiteral("key"));
        start();
        m_keychain->mood = FakeKeychain::Mood::Refuses;
        m_app->boards().open(boardFile("a.json"));
        QTRY_VERIFY(opened<CredentialDialog>());
        QVERIFY(!opened<CredentialDialog>()->findChild<QLabel*>(QStringLiteral("reason"))->text().isEmpty());
        answer("pw");
        QTRY_VERIFY(spoken(*m_app->boards().windows().first()).contains(QLatin1String("for ann. ")));
    }

    /// Nobody may stand before it: the tile says what is missing and what to do.
    void nobodyIsAskedInKioskMode()
    {
        know({});
        start();
        BoardWindow& window = *m_app->boards().open(boardFile("a.json"));
        window.setKiosk(true);
        QTRY_VERIFY(spoken(window).contains(QLatin1String("The server does not let us read /ann. Enter credentials")));
        QTRY_VERIFY(window.findChild<QLabel*>(QStringLiteral("kioskHint")));
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("kioskHint"))
                    ->text()
                    .endsWith(QLatin1String("The board connects to prod without credentials.")));
        QVERIFY(!opened<CredentialDialog>());
        auto* bar = window.findChild<ui::NoticeBar*>(QStringLiteral("refused"));
        QVERIFY(bar && !bar->isVisible());
        window.setKiosk(false);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!opened<CredentialDialog>());
    }

    /// A board of somebody else, whose connection is not known here: the bar offers what is needed.
    void aStrangersBoardCanBeGivenCredentials()
    {
        start();
        BoardWindow& window = *m_app->boards().open(boardFile("a.json"));
        auto* bar = window.findChild<ui::NoticeBar*>(QStringLiteral("refused"));
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().startsWith(QLatin1String("The server does not let this board read 1 tile")));
        QVERIFY(!opened<CredentialDialog>()); // it may be meant so
        QTest::mouseClick(buttonWithText(*bar, "Enter credentials…"), Qt::LeftButton);
        QTRY_VERIFY(opened<CredentialDialog>());
        answer("wrong");
        QTRY_COMPARE(m_connections, 2);
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(!opened<CredentialDialog>());
        QTest::mouseClick(buttonWithText(*bar, "Enter credentials…"), Qt::LeftButton);
        QTRY_VERIFY(opened<CredentialDialog>());
        answer("pw");
        QTRY_VERIFY(spoken(window).contains(QLatin1String("for ann. ")));
        QTRY_VERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(BoardCredentialsTest)
#include "BoardCredentialsTest.moc"
