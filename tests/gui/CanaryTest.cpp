// SPDX-License-Identifier: GPL-3.0-or-later
// A password goes through a whole session of the window, with a real keyring and a real server, and is then looked for
// wherever it could have been left. The session runs as a child of this program: with a home and a bus of its own, and
// with its output caught.
#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WelcomePage.h"
#include "WindowTools.h"
#include "access/PasswordNotice.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/CreateNodeDialog.h"
#include "dialogs/CredentialDialog.h"
#include "support/ZooKeeperServer.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace window_test;
using ui::ConnectionDialog;
using ui::ConnectionView;
using ui::CredentialDialog;

namespace {

const QString canary = QStringLiteral("canary-7d20c4");
const QString wrongCanary = QStringLiteral("canary-91ab33");
constexpr const char* portVariable = "ROSTER_CANARY_PORT";

/// The password in every dress in which a program may leave it.
QList<QByteArray> dresses()
{
    QList<QByteArray> result;
    for (const QString& secret : {canary, wrongCanary}) {
        const QByteArray plain = secret.toUtf8();
        QByteArray little;
        QByteArray big;
        for (const char letter : plain) {
            little += letter;
            little += '\0';
            big += '\0';
            big += letter;
        }
        result += {plain, little, big, plain.toHex(), plain.toHex().toUpper()};
        for (const QByteArray& before : {QByteArray(), QByteArray("a"), QByteArray("aa")}) // the three ways to align it
            result += (before + plain).toBase64().mid(4, 12);
    }
    return result;
}

bool tells(const QByteArray& bytes)
{
    const QList<QByteArray> all = dresses();
    return std::any_of(all.begin(), all.end(), [&](const QByteArray& dress) { return bytes.contains(dress); });
}

/// Files below the folder that tell, by name or by content; `count`: how many were looked at.
QStringList tellingFiles(const QString& folder, int* count)
{
    QStringList result;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!QFileInfo(file).isFile()) // a socket of the bus
            continue;
        ++*count;
        if (!file.open(QIODevice::ReadOnly) || tells(file.readAll()) || tells(file.fileName().toUtf8()))
            result += file.fileName();
    }
    return result;
}

/// Remembers every title that any window ever has.
class Titles : public QObject {
public:
    Titles() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show))
            all += widget->windowTitle();
        return QObject::eventFilter(watched, event);
    }
    QStringList all;
};

bool isChild()
{
    return qEnvironmentVariableIsSet(portVariable);
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<app::Application> m_app; ///< the child's

    app::MainWindow& window() { return m_app->window(); }
    static QString address()
    {
        return QStringLiteral("zk://127.0.0.1:") + QString::fromLocal8Bit(qgetenv(portVariable));
    }
    void start(const QStringList& arguments = {})
    {
        m_app = std::make_unique<app::Application>(app::CommandLine::parse(arguments));
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    bool reads(const char* path)
    {
        ConnectionView* view = window().currentView();
        if (!view)
            return false;
        if (view->currentPath() != pathTo(path))
            view->goTo(pathTo(path));
        const registry::NodeEntry* entry = view->session().cache().find(pathTo(path));
        return entry && entry->data.value && !entry->data.error;
    }
    static bool canRemember()
    {
        auto* dialog = opened<ConnectionDialog>();
        auto* tick = dialog ? dialog->findChild<QCheckBox*>(QStringLiteral("rememberCredentials")) : nullptr;
        return tick && tick->isEnabled() && tick->isChecked();
    }
    void edit(const QString& password)
    {
        m_app->desk().edit(window().currentView());
        QTRY_VERIFY(canRemember());
        type(named(*opened<ConnectionDialog>(), "Password"), password);
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QTRY_VERIFY(!opened<ConnectionDialog>());
    }
    void connectTestAndUnlock()
    {
        Q_EMIT window().newConnectionRequested();
        auto* dialog = opened<ConnectionDialog>();
        QVERIFY(dialog);
        type(named(*dialog, "Connection string"), address());
        CLICK(dialog->findChild<QPushButton*>(QStringLiteral("addCredential")));
        type(named(*dialog, "User"), QStringLiteral("ann"));
        type(named(*dialog, "Password"), canary);
        dialog->findChild<QCheckBox*>(QStringLiteral("showPasswords"))->click();
        QTRY_VERIFY(canRemember());
        CLICK(buttonWithText(*dialog, "Test"));
        QTRY_VERIFY(buttonWithText(*dialog, "Test again"));
        CLICK(buttonWithText(*dialog, "Connect"));
        QTRY_VERIFY(reads("/"));
        CLICK(window().currentView()->findChild<QToolButton*>(QStringLiteral("padlock")));
        QTRY_VERIFY(opened<QMessageBox>());
        CLICK(buttonWithText(*opened<QMessageBox>(), "Unlock"));
        QTRY_VERIFY(!window().currentView()->session().gate().isReadOnly() && reads("/"));
    }
    void write()
    {
        const registry::Acl mine{{registry::PermissionAll, "auth", ""}};
        registry::Session& session = window().currentView()->session();
        auto made =
            session.apply(registry::Edit{registry::op::Create{pathTo("/ann"), "hers", mine}, registry::Intent::Create});
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
        QTRY_VERIFY(reads("/ann"));
    }

    /// Not only at the end: what is written may be written over.
    void lookAround()
    {
        QVERIFY(m_app->settings().sync());
        int count = 0;
        const QStringList telling = tellingFiles(QDir::homePath(), &count);
        QVERIFY(count > 0);
        QVERIFY2(telling.isEmpty(), qPrintable(telling.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void theSearchFindsWhatIsThere()
    {
        if (isChild())
            return;
        const QTemporaryDir folder;
        const QByteArray plain = canary.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char*>(canary.utf16()), canary.size() * 2);
        int count = 0;
        for (const QByteArray& bytes : {QByteArray("x" + plain), utf16, QByteArray("ann:" + plain).toBase64(),
                 QByteArray("abcde:" + plain).toBase64(), QByteArray("ab:" + plain).toBase64(), plain.toHex()}) {
            QFile file(folder.filePath(QStringLiteral(".file%1").arg(count)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            int seen = 0;
            QCOMPARE(tellingFiles(folder.path(), &seen).size(), ++count);
        }
        QVERIFY(!tells("ann:cannery-row"));
    }

    void nothingIsLeftBehind()
    {
        if (isChild())
            return;
        for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP(program);
        }
        const support::ZooKeeperServer server;
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(portVariable), QString::number(server.port()));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true")); // whatever can be logged
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                 "XDG_STATE_HOME", "TMPDIR"})
            environment.insert(QLatin1String(name), home.path());
        environment.remove(QStringLiteral("DISPLAY"));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QStringLiteral("dbus-run-session"),
            {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets --daemonize "
                               ">/dev/null 2>&1; exec \"$0\" childSession -maxwarnings 0"),
                QCoreApplication::applicationFilePath()});
        QVERIFY(QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 120'000));
        const QByteArray output = child.readAll();
        const QByteArray failure = output.mid(output.indexOf("FAIL!")).left(500);
        QVERIFY2(child.exitCode() == 0 && child.exitStatus() == QProcess::NormalExit, failure.constData());
        QVERIFY2(output.contains("Totals: 3 passed, 0 failed, 0 skipped"), failure.constData());
        QVERIFY(output.contains("qt.")); // its log was on
        QVERIFY(!tells(output));
        int count = 0;
        const QStringList telling = tellingFiles(home.path(), &count);
        QVERIFY2(telling.isEmpty(), qPrintable(telling.join(QLatin1Char('\n'))));
        // It was the right place to look at: its settings, its journal and the keyring's own file are there.
        QVERIFY2(count >= 3, qPrintable(QDir(home.path()).entryList().join(QLatin1Char(' '))));
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("roster/roster.ini"))));
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("roster/journal.sqlite"))));
        QVERIFY(!QDir(home.filePath(QStringLiteral("keyrings"))).isEmpty());
    }

    void childSession()
    {
        if (!isChild())
            QSKIP("run as a child by another function");
        Titles titles;
        start();
        connectTestAndUnlock();
        lookAround();
        write();
        edit(wrongCanary);
        lookAround();
        QTRY_VERIFY(window().currentView()->currentPath() == pathTo("/ann"));
        auto* notice = window().currentView()->findChild<ui::PasswordNotice*>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!tells(notice->text().toUtf8()));
        edit(canary);
        QTRY_VERIFY(reads("/ann"));
        lookAround();
        window().closeAtOnce();
        m_app.reset();

        start({address()}); // remembered
        QTRY_VERIFY(reads("/ann"));
        QVERIFY(!opened<CredentialDialog>());
        QFile commandLine(QStringLiteral("/proc/self/cmdline"));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const QByteArray words = commandLine.readAll();
        QVERIFY(words.contains("childSession"));
        QVERIFY(!tells(words));
        QVERIFY(titles.all.contains(QStringLiteral("Edit connection")));
        QVERIFY(!tells(titles.all.join(QLatin1Char('\n')).toUtf8()));
    }
};

QTEST_MAIN(CanaryTest)
#include "CanaryTest.moc"
