// SPDX-License-Identifier: GPL-3.0-or-later
// The About box: what it says of the libraries, and that the diagnostics hold nothing that is nobody's business.
#include "Application.h"
#include "ConnectionDesk.h"
#include "MainWindow.h"
#include "ConnectionView.h"
#include "WindowTools.h"
#include "dialogs/AboutDialog.h"
#include "help/Diagnosis.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <dlfcn.h>

namespace {

/// Everything that a connection can hold, marked.
ui::DiagnosedConnection canary()
{
    ui::DiagnosedConnection one;
    one.profile.endpoint =
        registry::ZooKeeperEndpoint{{{"canary-user:canary-word@canary-host.example", 2181}, {"canary-second", 2182}},
            registry::Path::parse("/canary-chroot").value()};
    one.profile.name = "canary-name";
    one.profile.group = "canary-group";
    one.profile.colour = "#ca0ca0";
    one.profile.credentials = {{"digest", registry::Secret("canary-user:canary-word")}};
    one.status.state = registry::ConnectionState::Suspended;
    one.status.server = "canary-host.example:2181";
    one.status.sessionId = 0xca0ca0;
    one.status.reason = registry::Error{
        registry::ErrorCode::ConnectionRefused, "/canary-path", 111, "canary-detail of canary-host.example"};
    one.status.attempt = 7;
    return one;
}

} // namespace

class AboutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDiagnosticsHoldNoSecret()
    {
        ui::Diagnosis diagnosis;
        diagnosis.version = QStringLiteral("0.1.0");
        diagnosis.libraries = ui::usedLibraries();
        diagnosis.theme = QStringLiteral("dark");
        ui::DiagnosedConnection file = canary();
        file.profile.endpoint = registry::FileEndpoint{QDir::homePath().toStdString() + "/canary.registry"};
        diagnosis.connections = {canary(), file};
        qputenv("QT_PLUGIN_PATH", (QDir::homePath() + QStringLiteral("/canary-plugins")).toUtf8());
        const QString text = ui::diagnosticsText(diagnosis);
        qunsetenv("QT_PLUGIN_PATH");
        QVERIFY2(!text.contains(QLatin1String("canary"), Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("ca0ca0"), Qt::CaseInsensitive));
        QVERIFY(!text.contains(QDir::homePath()));
        QVERIFY(!text.contains(QSysInfo::machineHostName() + QLatin1Char('\n')));
        // What it is there for.
        QVERIFY(text.contains(QLatin1String("Connection 1: ensemble of 2, chroot yes, Suspended, reason "
                                            "ConnectionRefused (111)")));
        QVERIFY(text.contains(QLatin1String("Connection 2: registry file")));
        QVERIFY(text.contains(QLatin1String("credentials 1")));
        QVERIFY(text.contains(QLatin1String("failed attempts 7")));
        QVERIFY(text.contains(QLatin1String("Theme: dark")));
        QVERIFY(text.contains(QStringLiteral("Window system: ") + QGuiApplication::platformName()));
        QVERIFY(text.contains(QLatin1String("QT_PLUGIN_PATH")));
        QVERIFY(text.contains(QLatin1String("Screen: ")));
    }

    void theLibrariesAreThoseThatAreLoaded()
    {
        QStringList names;
        static const QRegularExpression number(QStringLiteral("^\\d+\\.\\d+"));
        const QList<ui::Library> all = ui::usedLibraries();
        for (const ui::Library& library : all) {
            names += library.name;
            QVERIFY2(!library.licence.isEmpty(), qPrintable(library.name));
            QVERIFY2(
                library.version.isEmpty() || number.match(library.version).hasMatch(), qPrintable(library.version));
        }
        for (const char* name : {"Qt", "Apache ZooKeeper C client", "QScintilla", "SQLite", "zlib", "LibYAML"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QVERIFY(all.first().version.startsWith(QLatin1String(qVersion())));
        // Asked another way: by name in everything that is loaded.
        const registry::ClientLibrary client = registry::clientLibrary();
        QCOMPARE(client.tls, dlsym(RTLD_DEFAULT, "zookeeper_init_ssl") != nullptr);
        QCOMPARE(client.sasl, dlsym(RTLD_DEFAULT, "zookeeper_init_sasl") != nullptr);
        QVERIFY(dlsym(RTLD_DEFAULT, "zookeeper_init") != nullptr);
    }

    void theBoxShowsAndCopies()
    {
        QTemporaryDir folder;
        app::Application application(app::CommandLine::parse({QStringLiteral("--config-dir"), folder.path()}));
        application.window().show();
        application.desk().open(registry::Endpoint(registry::SampleEndpoint{}));
        QTRY_COMPARE(
            application.window().currentView()->session().status().state, registry::ConnectionState::Connected);
        const QList<QAction*> actions = application.window().findChildren<QAction*>();
        for (QAction* action : actions) {
            if (action->text() == QLatin1String("&About Roster"))
                action->trigger();
        }
        auto* dialog = window_test::opened<ui::AboutDialog>(application.window());
        QVERIFY(dialog);
        auto* tabs = dialog->findChild<QTabWidget*>();
        auto* libraries = dialog->findChild<QTreeWidget*>(QStringLiteral("libraries"));
        QVERIFY(libraries->topLevelItemCount() > 10);
        QVERIFY(!libraries->findItems(QStringLiteral("QtKeychain"), Qt::MatchExactly).isEmpty());
        tabs->setCurrentIndex(2);
        QVERIFY(tabs->currentWidget()->findChild<QPlainTextEdit*>()
            || qobject_cast<QPlainTextEdit*>(tabs->currentWidget()));
        QVERIFY(qobject_cast<QPlainTextEdit*>(tabs->currentWidget())
                    ->toPlainText()
                    .contains(QLatin1String("GNU GENERAL PUBLIC LICENSE")));
        tabs->setCurrentIndex(3);
        CLICK(dialog->findChild<QAbstractButton*>(QStringLiteral("copyDiagnostics")));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QLatin1String("Connection 1: sample, Connected, read-only yes")));
        QVERIFY(copied.contains(QLatin1String("Theme: system")));
        QCOMPARE(copied, tabs->currentWidget()->findChild<QPlainTextEdit*>()->toPlainText());
        dialog->reject();
    }

    void cleanup() { QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5))); }
};

QTEST_MAIN(AboutTest)
#include "AboutTest.moc"
