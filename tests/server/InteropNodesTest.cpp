// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceRegistry.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace registry;
using namespace std::chrono_literals;

/// Nodes, data, access lists, callbacks and sequences between the foundational class and Python's kazoo, both ways.
class InteropNodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_registry = connected({});
        QVERIFY(m_registry);
    }
    void cleanupTestCase()
    {
        m_registry.reset();
        QVERIFY(Session::waitForClosedBackends(10s));
    }

    void pythonReadsWhatWeWrite()
    {
        QVERIFY(done(m_registry->setData(at("/config/a"), std::string(R"({"z":1.0,"ä":[1e5,null]})"))));
        QVERIFY(done(m_registry->setNode(at("/config/b"), std::string("plain"))));
        const QJsonObject config = describe("/config/a");
        const auto data = QJsonDocument::fromJson(config[QStringLiteral("data")].toString().toUtf8()).object();
        QCOMPARE(data[QStringLiteral("z")].toDouble(), 1.0);
        QCOMPARE(data[QStringLiteral("ä")].toArray().size(), 2);
        QVERIFY(data.contains(QStringLiteral("pid")) && data.contains(QStringLiteral("created")));
        QCOMPARE(config[QStringLiteral("owner")].toString(), QStringLiteral("0"));
        const QJsonObject node = describe("/config/b");
        QCOMPARE(node[QStringLiteral("owner")].toString(), QString::number(m_registry->state().sessionId));
        QVERIFY(node[QStringLiteral("data")].toString().contains(QLatin1String(R"("string_value":"plain")")));
        QCOMPARE(names(describe("/config")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void weReadWhatPythonWrites()
    {
        const std::string foreign = R"({"z": 1.0, "a": [1e5, 184467440737095516160], "ü": "grün"})";
        for (const std::string name : {"c", "a", "b"})
            QCOMPARE(python({"write", "/python/" + name, foreign}), 0);
        const auto value = got("/python/b");
        QVERIFY(value && value->exists);
        QCOMPARE(*value->raw, foreign);
        QCOMPARE((**value->instance()).toJson(),
            std::string(R"({"z":1.0,"a":[1e5,184467440737095516160],"\u00fc":"gr\u00fcn"})"));
        QCOMPARE(got("/python")->children, (std::vector<std::string>{"a", "b", "c"}));
    }

    void pythonIsCalledBack()
    {
        support::Process follower;
        support::Scratch scratch("follow");
        const std::string log = scratch.file("told");
        start(follower, {"follow", "/followed"}, log);
        QTRY_VERIFY_WITH_TIMEOUT(last(log, "data").isNull(), 20'000); // told at once, of no node
        QVERIFY(done(m_registry->setData(at("/followed"), std::string(R"({"n":1})"))));
        QTRY_VERIFY(last(log, "data").toString().contains(QLatin1String(R"("n":1})")));
        QVERIFY(done(m_registry->setData(at("/followed"), std::string(R"({"n":2})"))));
        QTRY_VERIFY(last(log, "data").toString().contains(QLatin1String(R"("n":2})")));
        QVERIFY(done(m_registry->setNode(at("/followed/host:1"), std::string("x"))));
        QTRY_COMPARE(last(log, "children").toArray(), (QJsonArray{QStringLiteral("host:1")}));
        QVERIFY(done(m_registry->unset(at("/followed/host:1"))));
        QTRY_COMPARE(last(log, "children").toArray(), QJsonArray());
        QVERIFY(done(m_registry->unset(at("/followed"))));
        QTRY_VERIFY(last(log, "data").isNull());
    }

    void weAreCalledBack()
    {
        std::vector<NodeValue> told;
        QObject context;
        m_registry->watch(at("/watched"), &context, [&told](const NodeValue& value) { told.push_back(value); });
        QTRY_COMPARE(told.size(), std::size_t(1));
        QVERIFY(!told.back().exists);
        QCOMPARE(python({"write", "/watched", "one"}), 0);
        QTRY_COMPARE(told.back().raw, Data("one"));
        QCOMPARE(python({"write", "/watched", "two"}), 0);
        QTRY_COMPARE(told.back().raw, Data("two"));
        QCOMPARE(python({"write", "/watched/b", ""}), 0);
        QTRY_COMPARE(told.back().children, std::vector<std::string>{"b"});
        QCOMPARE(python({"remove", "/watched/b"}), 0);
        QTRY_VERIFY(told.back().children.empty());
        QCOMPARE(python({"remove", "/watched"}), 0);
        QTRY_VERIFY(!told.back().exists);
        QCOMPARE(python({"write", "/watched", "two"}), 0); // another node that says the same
        QTRY_VERIFY(told.back().exists);
        QCOMPARE(told.size(), std::size_t(7)); // once per change
    }

    void sequencesAreShared()
    {
        QCOMPARE(python({"write", "/seq", ""}), 0);
        std::vector<std::string> made;
        for (int i = 0; i < 4; ++i) {
            if (i % 2 == 0) {
                QCOMPARE(python({"sequence", "/seq/n-"}), 0);
                made.push_back(said(m_log).last()[QStringLiteral("path")].toString().toStdString());
            } else {
                const auto created = wait(m_registry->session().apply(
                    op::Create{at("/seq/n-"), "ours", openAcl(), CreateMode::PersistentSequential}));
                QVERIFY(created.has_value());
                made.push_back(std::get<CreateReply>(*created).path.str());
            }
        }
        QCOMPARE(made,
            (std::vector<std::string>{
                "/seq/n-0000000000", "/seq/n-0000000001", "/seq/n-0000000002", "/seq/n-0000000003"}));
        QCOMPARE(names(describe("/seq")).size(), 4);
        QCOMPARE(got("/seq")->children.size(), std::size_t(4));
    }

    void ourDefaultAccess()
    {
        QCOMPARE(python({"credential", "user:pässword"}), 0);
        const QString id = said(m_log).last()[QStringLiteral("id")].toString();
        ServiceOptions options;
        options.username = "user";
        options.password = Secret("pässword");
        const auto registry = connected(std::move(options));
        QVERIFY(registry);
        QVERIFY(done(registry->setData(at("/private/deep/config"), std::string("x"))));
        QVERIFY(done(registry->setNode(at("/private/up/host:1"), std::string("x"))));
        const QJsonArray closed{entry("digest", id, 31), entry("world", QStringLiteral("anyone"), 1)};
        const QJsonArray open{entry("world", QStringLiteral("anyone"), 31)};
        for (const char* path : {"/private/deep/config", "/private/deep", "/private/up/host:1", "/private/up"})
            QCOMPARE(describe(path, "user:pässword")[QStringLiteral("acl")].toArray(), closed);
        QCOMPARE(describe("/private")[QStringLiteral("acl")].toArray(), open);
        QCOMPARE(python({"write", "/private/deep/config", "y"}), 1); // a stranger may only read
        QCOMPARE(said(m_log).last()[QStringLiteral("error")].toString(), QStringLiteral("NoAuthError"));
        QCOMPARE(python({"write", "/private/deep/config", "y"}, "user:pässword"), 0);
    }

    void pythonsAccess()
    {
        QCOMPARE(python({"write-private", "/theirs/config", "x"}, "user:secret"), 0);
        QVERIFY(got("/theirs/config")->raw == Data("x"));
        QCOMPARE(wait(m_registry->setData(at("/theirs/config"), std::string("y"))).error().code, ErrorCode::NoAuth);
        ServiceOptions options;
        options.username = "user";
        options.password = Secret("secret");
        const auto registry = connected(std::move(options));
        QVERIFY(registry);
        QVERIFY(done(registry->setData(at("/theirs/config"), std::string("y"))));
        QVERIFY(describe("/theirs/config")[QStringLiteral("data")].toString().contains(QLatin1String("\"y\"")));
    }

    void explicitAccess()
    {
        QCOMPARE(python({"credential", "someone:else"}), 0);
        ServiceOptions options;
        options.username = "user"; // the list counts, not what would follow from the name
        options.password = Secret("secret");
        options.acl = Acl{{PermissionRead | PermissionCreate | PermissionDelete, "world", "anyone"},
            {PermissionAll, "digest", said(m_log).last()[QStringLiteral("id")].toString().toStdString()}};
        const auto registry = connected(std::move(options));
        QVERIFY(registry);
        QVERIFY(done(registry->setData(at("/asked/for/config"), std::string("x"))));
        QVERIFY(done(registry->setNode(at("/asked/up/host:1"), std::string("x"))));
        const QJsonArray asked{entry("digest", QString::fromStdString(registry->options().acl->back().id), 31),
            entry("world", QStringLiteral("anyone"), 13)};
        for (const char* path : {"/asked/for/config", "/asked/for", "/asked/up/host:1", "/asked/up"})
            QCOMPARE(describe(path, "someone:else")[QStringLiteral("acl")].toArray(), asked);
        QCOMPARE(describe("/asked")[QStringLiteral("acl")].toArray(),
            QJsonArray{entry("world", QStringLiteral("anyone"), 31)});
    }

private:
    static Path at(std::string_view text) { return *Path::parse(text); }
    static QJsonValue entry(const char* scheme, const QString& id, int permissions)
    {
        return QJsonArray{QLatin1String(scheme), id, permissions};
    }
    static QStringList names(const QJsonObject& described)
    {
        return described[QStringLiteral("children")].toVariant().toStringList();
    }
    std::unique_ptr<ServiceRegistry> connected(ServiceOptions options)
    {
        options.server = m_server->hostPort();
        auto registry = std::make_unique<ServiceRegistry>(std::move(options));
        registry->start();
        const bool there =
            QTest::qWaitFor([&registry] { return registry->state().state == ConnectionState::Connected; }, 20'000);
        return there ? std::move(registry) : nullptr;
    }
    template <typename T> static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail(ErrorCode::OperationTimeout, {}, "the future never ended");
        return future.result();
    }
    static bool done(const QFuture<Result<Done>>& future)
    {
        const auto result = wait(future);
        return result && *result == Done::Now;
    }
    std::optional<NodeValue> got(std::string_view path)
    {
        auto value = wait(m_registry->get(at(path)));
        return value ? std::optional(*value) : std::nullopt;
    }

    void start(support::Process& process, const std::vector<std::string>& arguments, const std::string& log,
        const std::string& auth = {})
    {
        std::vector<std::string> argv{"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py"};
        if (!auth.empty())
            argv.push_back("--auth=" + auth);
        argv.push_back(m_server->hostPort());
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        process.start(argv, log);
    }
    /// Its exit code; our event loop goes on meanwhile.
    int python(const std::vector<std::string>& arguments, const std::string& auth = {})
    {
        support::Process process;
        start(process, arguments, m_log, auth);
        if (!QTest::qWaitFor([&process] { return !process.isRunning(); }, 30'000))
            return -1;
        return process.waitForEnd(1s).value_or(-2);
    }
    /// Only who may administer a node is shown the digests in its access list.
    QJsonObject describe(const std::string& path, const std::string& auth = {})
    {
        return python({"describe", path}, auth) == 0 ? said(m_log).last() : QJsonObject();
    }
    /// The JSON lines printed so far.
    static QList<QJsonObject> said(const std::string& log)
    {
        QList<QJsonObject> lines;
        for (const QByteArray& line : QByteArray::fromStdString(support::readFile(log)).split('\n'))
            if (line.startsWith('{'))
                lines.push_back(QJsonDocument::fromJson(line).object());
        return lines;
    }
    /// The last thing told about `key`.
    static QJsonValue last(const std::string& log, const char* key)
    {
        QJsonValue value(QJsonValue::Undefined);
        for (const QJsonObject& line : said(log))
            if (line.contains(QLatin1String(key)))
                value = line[QLatin1String(key)];
        return value;
    }

    support::Scratch m_scratch{"interop-nodes"};
    const std::string m_log = m_scratch.file("python.log");
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<ServiceRegistry> m_registry;
};

QTEST_GUILESS_MAIN(InteropNodesTest)
#include "InteropNodesTest.moc"
