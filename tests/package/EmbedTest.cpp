// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

#include <QTest>

#include <csignal>
#include <filesystem>

namespace fs = std::filesystem;
using support::Process;
using support::readFile;

namespace {

const std::string tests = (fs::path(ROSTER_TEST_DATA) / "..").lexically_normal();
const std::string build = (fs::path(ROSTER_BIN_DIR) / "..").lexically_normal();

} // namespace

/// The library as it is installed, used as a program of another tree uses it. Standard tools only: cmake, g++,
/// pkg-config.
class EmbedTest : public QObject {
    Q_OBJECT

private:
    support::Scratch m_scratch{"embed"};
    std::unique_ptr<support::ZooKeeperServer> m_server;
    int m_logs = 0;

    std::string prefix() const { return m_scratch.file("moved here"); }
    std::string nextLog() { return m_scratch.file("log" + std::to_string(++m_logs)); }
    /// Runs to the end; what it printed goes into `output`, and out when it failed.
    int run(const std::vector<std::string>& argv, std::string* output = nullptr)
    {
        const std::string log = nextLog();
        Process process;
        process.start(argv, log);
        const int code = process.waitForEnd(std::chrono::seconds(120)).value_or(-1);
        const std::string text = readFile(log);
        if (output)
            *output = text;
        else if (code != 0)
            qWarning("%s: %d\n%s", argv[0].c_str(), code, text.c_str());
        return code;
    }
    int shell(const std::string& script) { return run({"sh", "-ec", script}); }
    std::string example(const char* by, const char* name) const { return m_scratch.file(std::string(by) + '/' + name); }

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a library built with sanitizers is not installed for others");
#endif
        // `devel`: what the target `registry` has built. The folder is moved so that no file can name the prefix, and
        // has a blank in its name.
        const std::string first = m_scratch.file("first");
        QCOMPARE(run({"cmake", "--install", build, "--component", "devel", "--prefix", first}), 0);
        fs::rename(first, prefix());
        m_server = std::make_unique<support::ZooKeeperServer>();
    }
    void cleanupTestCase()
    {
        m_server.reset();
    }

    void installsNoInsides()
    {
        QVERIFY(fs::exists(prefix() + "/include/roster/service/ServiceRegistry.h"));
        int headers = 0;
        for (const auto& entry : fs::recursive_directory_iterator(prefix() + "/include")) {
            const std::string name = entry.path().filename();
            QVERIFY2(!name.ends_with("Private.h") && name != "embedded", name.c_str());
            headers += entry.is_regular_file();
        }
        QVERIFY(headers >= 20);
    }

    /// Every header compiles on its own, nothing of our build reaches the consumer, the examples link.
    void buildsByFindPackage()
    {
        QCOMPARE(run({"cmake", "-G", "Ninja", "-S", tests + "package/consumer", "-B", m_scratch.file("consumer"),
                     "-DEXAMPLES=" + tests + "examples", "-DCMAKE_PREFIX_PATH=" + prefix(),
                     "-DCMAKE_RUNTIME_OUTPUT_DIRECTORY=" + m_scratch.file("by-cmake")}),
            0);
        QCOMPARE(run({"cmake", "--build", m_scratch.file("consumer"), "-j", "2"}), 0);
    }

    /// Plain g++ with nothing but what pkg-config says. The flags are words with a quoted blank: hence eval.
    void buildsByPkgConfig()
    {
        QCOMPARE(shell("mkdir '" + m_scratch.file("by-pkg-config") + "'; export PKG_CONFIG_PATH='" + prefix()
                     + "'/lib/pkgconfig:$(ls -d '" + prefix()
                     + "'/lib/*/pkgconfig 2> /dev/null || true)\n"
                       "flags=$(pkg-config --cflags --libs roster-registry)\n"
                       "printf '%s\\n' config lock | xargs -P 2 -I NAME sh -ec \"g++ '"
                     + tests + "examples/NAME.cpp' -o '" + m_scratch.file("by-pkg-config") + "/NAME' $flags\""),
            0);
    }

    void configures_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("by-cmake") << QStringLiteral("by-cmake");
        QTest::newRow("by-pkg-config") << QStringLiteral("by-pkg-config");
    }
    void configures()
    {
        QFETCH(QString, by);
        const std::string config = example(by.toUtf8().constData(), "config");
        const std::string path = "/config/" + by.toStdString();
        std::string output;
        QCOMPARE(run({config, m_server->hostPort(), path}, &output), 6);
        QCOMPARE(run({config, m_server->hostPort(), path, R"({"limit":10})"}, &output), 0);
        QVERIFY2(output.find("pid=") == 0 && output.find("\nlimit=10\n") != std::string::npos, output.c_str());
        QCOMPARE(run({config, m_server->hostPort(), path}, &output), 0);
        QVERIFY2(output.find("\nlimit=10\n") != std::string::npos, output.c_str());
        QCOMPARE(run({config, "127.0.0.1:1", path}, &output), 1); // no server there
        QVERIFY2(output.find("NoConnection") != std::string::npos, output.c_str());
        QCOMPARE(run({config, "a b", path}, &output), 2);
    }

    void registersAndWatches()
    {
        const auto last = [](const std::string& log) {
            const std::string text = readFile(log);
            const auto end = text.find_last_of('\n');
            const auto start = text.find_last_of('\n', end - 1);
            return QString::fromStdString(
                end == std::string::npos ? text : text.substr(start == std::string::npos ? 0 : start + 1, end - start));
        };
        Process watcher;
        const std::string seen = nextLog();
        watcher.start({example("by-cmake", "watch-service"), m_server->hostPort(), "/services/web"}, seen);
        QTRY_VERIFY(last(seen).startsWith(QLatin1String("no such service")));
        Process service;
        const std::string states = nextLog();
        service.start(
            {example("by-cmake", "register-service"), m_server->hostPort(), "/services/web/one:80", R"({"weight":2})"},
            states);
        QTRY_VERIFY(last(states).startsWith(QLatin1String("Registered")));
        QTRY_VERIFY(last(seen).startsWith(QLatin1String("1 servers: one:80")));

        support::PlainClient other(m_server->hostPort()); // somebody deletes it: it comes back
        QCOMPARE(other.remove("/services/web/one:80"), 0);
        QTRY_COMPARE(other.exists("/services/web/one:80"), 0);
        std::optional<std::string> data;
        QCOMPARE(other.get("/services/web/one:80", data), 0);
        QVERIFY2(data->find(R"("weight":2)") != std::string::npos, data->c_str());

        service.signal(SIGTERM);
        QCOMPARE(service.waitForEnd(std::chrono::seconds(10)).value_or(-1), 0);
        QCOMPARE(other.exists("/services/web/one:80"), -101); // at once: the session was ended, not left to its timeout
        QTRY_VERIFY(last(seen).startsWith(QLatin1String("0 servers:")));
        QVERIFY(watcher.isRunning());
    }

    void locks()
    {
        for (const char* by : {"by-cmake", "by-pkg-config"}) {
            std::string output;
            const std::string lock = example(by, "lock");
            QCOMPARE(run({lock, m_server->hostPort(), "/locks/one", "sh", "-c", "echo held; exit 3"}, &output), 3);
            QCOMPARE(output, std::string("held\n"));
        }
        // Two want it: the second runs only when the first has ended.
        const std::string trace = m_scratch.file("trace");
        const std::string lock = example("by-cmake", "lock");
        const std::string job = "echo begin >> '" + trace + "'; sleep 0.3; echo end >> '" + trace + "'";
        Process first;
        Process second;
        first.start({lock, m_server->hostPort(), "/locks/one", "sh", "-c", job}, nextLog());
        second.start({lock, m_server->hostPort(), "/locks/one", "sh", "-c", job}, nextLog());
        QCOMPARE(first.waitForEnd(std::chrono::seconds(20)).value_or(-1), 0);
        QCOMPARE(second.waitForEnd(std::chrono::seconds(20)).value_or(-1), 0);
        QCOMPARE(readFile(trace), std::string("begin\nend\nbegin\nend\n"));
    }
};

QTEST_GUILESS_MAIN(EmbedTest)
#include "EmbedTest.moc"
