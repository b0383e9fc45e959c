// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain. What needs a bus of its own runs as a child of this program: a bus cannot be changed in a
// process that has used it.
#include "KeychainCredentials.h"
#include "session/OnDone.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using registry::ErrorCode;

namespace {

const QString canary = QStringLiteral("canary-7c1f0e");

template <typename T> bool ended(const QFuture<T>& future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
}

bool isChild()
{
    return qEnvironmentVariableIsSet("ROSTER_KEYCHAIN_CHILD");
}

#define SKIP_UNLESS_CHILD()                                                                                            \
    if (!isChild())                                                                                                    \
    QSKIP("run as a child by another function")

} // namespace

class KeychainTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;

    /// Runs one function of this program with that bus; `shell` before it.
    void runChild(const QString& function, const QString& bus, const QString& before = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ROSTER_KEYCHAIN_CHILD"), QStringLiteral("1"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        const QString own = QCoreApplication::applicationFilePath();
        if (before.isEmpty())
            child.start(own, {function});
        else
            child.start(QStringLiteral("dbus-run-session"),
                {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                    before + QStringLiteral("; exec \"$0\" \"$1\""), own, function});
        QVERIFY(QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 60'000));
        const QByteArray output = child.readAll();
        QVERIFY2(child.exitCode() == 0 && child.exitStatus() == QProcess::NormalExit, output.constData());
        QVERIFY2(output.contains("Totals: 3 passed, 0 failed, 0 skipped"), output.constData());
        QVERIFY(!output.contains(canary.toUtf8()));
    }

private Q_SLOTS:
    void aRealKeyring()
    {
        if (isChild())
            return;
        for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP(program);
        }
        runChild(QStringLiteral("childKeepsAndForgets"), QString(),
            QStringLiteral(
                "printf pass | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1"));
        // What is on the disk now is the keyring's own file, and the password in it is not to be read.
        QVERIFY(!QDir(m_home.path()).isEmpty());
        QProcess grep;
        grep.start(QStringLiteral("grep"), {QStringLiteral("-r"), canary, m_home.path()});
        QVERIFY(QTest::qWaitFor([&grep] { return grep.state() == QProcess::NotRunning; }, 20'000));
        QCOMPARE(grep.exitCode(), 1);
    }
    void noKeychainAtAll()
    {
        if (!isChild())
            runChild(QStringLiteral("childHasNone"), QStringLiteral("unix:path=/nowhere/at/all"));
    }
    void aBusThatNeverAnswers()
    {
        if (isChild())
            return;
        const QByteArray name = m_home.filePath(QStringLiteral("silent")).toLocal8Bit();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(name.size() < int(sizeof address.sun_path));
        std::copy(name.begin(), name.end(), address.sun_path);
        const int silent = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QCOMPARE(::bind(silent, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(silent, 5), 0); // takes connections and never says a word
        runChild(QStringLiteral("childLosesPatience"), QStringLiteral("unix:path=") + QString::fromLocal8Bit(name));
        ::close(silent);
    }

    void childKeepsAndForgets()
    {
        SKIP_UNLESS_CHILD();
        app::KeychainCredentials keychain;
        const QString key = QStringLiteral("one");
        const ui::Keychain::Credentials secrets{{"digest", registry::Secret("ann:" + canary.toStdString())},
            {"digest", registry::Secret("bob:größe:2")}, {"other", registry::Secret(std::string("a\0b", 3))}};
        auto none = keychain.read(key);
        QVERIFY(!none.isFinished()); // never before the call returns
        QVERIFY(ended(none));
        QVERIFY2(none.result(), none.result() ? "" : none.result().error().detail.c_str());
        QVERIFY(none.result()->empty());
        auto written = keychain.write(key, secrets);
        QVERIFY(ended(written) && written.result());
        auto read = keychain.read(key);
        QVERIFY(ended(read) && read.result());
        QVERIFY(*read.result() == secrets);
        auto other = keychain.read(QStringLiteral("two"));
        QVERIFY(ended(other) && other.result() && other.result()->empty());
        auto gone = keychain.forget(key);
        QVERIFY(ended(gone) && gone.result());
        auto again = keychain.forget(key);
        QVERIFY(ended(again) && again.result());
        auto after = keychain.read(key);
        QVERIFY(ended(after) && after.result() && after.result()->empty());
        QVERIFY(ended(keychain.write(key, secrets))); // left for the look at the disk
    }
    void childHasNone()
    {
        SKIP_UNLESS_CHILD();
        app::KeychainCredentials keychain;
        auto written =
            keychain.write(QStringLiteral("one"), {{"digest", registry::Secret("ann:" + canary.toStdString())}});
        QVERIFY(ended(written) && !written.result());
        QCOMPARE(written.result().error().code, ErrorCode::Storage);
        auto read = keychain.read(QStringLiteral("one"));
        QVERIFY(ended(read) && !read.result());
        QCOMPARE(read.result().error().code, ErrorCode::Storage);
        QVERIFY(!read.result().error().detail.empty());
    }
    void childLosesPatience()
    {
        SKIP_UNLESS_CHILD();
        app::KeychainCredentials keychain(std::chrono::milliseconds(200));
        auto read = keychain.read(QStringLiteral("one"));
        QVERIFY(ended(read) && !read.result());
        QCOMPARE(read.result().error().code, ErrorCode::OperationTimeout);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
