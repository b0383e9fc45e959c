// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetectorRig.h"

#include <QTest>

using namespace detectors;

/// What is wrong in what a server holds becomes a problem that is told, never a crash and never a wrong figure.
class DetectorGarbageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixtures.size() >= 25); }

    void oneFieldIsWrong_data();
    void oneFieldIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        QFETCH(QString, shown);
        const auto fixture = std::find_if(
            m_fixtures.begin(), m_fixtures.end(), [&file](const Fixture& one) { return one.file == file; });
        QVERIFY(fixture != m_fixtures.end());
        NodeSight node = fixture->nodes.front();
        std::string* data = node.data->has_value() ? &**node.data : nullptr;
        if (!data || data->empty())
            data = &**node.below.begin()->second;
        const std::size_t at = data->find(from.toStdString());
        QVERIFY2(at != std::string::npos, "the sample has changed");
        data->replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        const auto records = decode(*fixture, node);
        QVERIFY(!records.empty());
        const InstanceRecord& record = records.front();
        QCOMPARE(QString::fromStdString(record.problem), problem);
        QCOMPARE(statusName(record.status) + QLatin1Char(' ') + QString::fromStdString(record.host) + QLatin1Char(':')
                + (record.port ? QString::number(*record.port) : QString()),
            shown);
    }

    /// Every value of every sample by everything it should not be.
    void anyValueIsAnything()
    {
        const QList<QByteArray> values{"null", "true", "0", "-1", "65536", "1e99", "99999999999999999999999", "\"\"",
            "\"x\"", "{}", "[]", "[{}]", "{\"a\":{\"b\":[]}}", "\"\\u0000\"", "\"{}\"", "\"[1,\"",
            '"' + QByteArray(20'000, 'x') + '"', "\"\xff\"", ""};
        int tried = 0;
        forEachPayload([&](const Fixture& fixture, const NodeSight& node, const std::string& data, auto with) {
            for (const auto& [begin, length] : valuesOf(data)) {
                for (const QByteArray& value : values) {
                    std::string changed = data;
                    changed.replace(begin, length, value.toStdString());
                    judge(fixture, with(node, changed));
                    ++tried;
                }
            }
        });
        QVERIFY2(tried > 5'000, qPrintable(QString::number(tried)));
    }

    void anyByteIsCutOrChanged()
    {
        int told = 0;
        forEachPayload([&](const Fixture& fixture, const NodeSight& node, const std::string& data, auto with) {
            for (std::size_t i = 0; i < data.size(); ++i) {
                const auto cut = judge(fixture, with(node, data.substr(0, i)));
                if (data.front() == '{' && !cut.empty()) {
                    QVERIFY2(!cut.front().problem.empty(), data.substr(0, i).c_str());
                    ++told;
                }
                std::string changed = data;
                changed[i] = '\xff';
                judge(fixture, with(node, changed));
                changed[i] = '\0';
                judge(fixture, with(node, changed));
            }
        });
        QVERIFY2(told > 5'000, qPrintable(QString::number(told)));
    }

    void anyNameIsAnything()
    {
        const std::vector<std::string> names{":", ":0", "a:0", "a:65536", "a:-1", "%", "%2", "%GG", "%00", "%FF%FE",
            "dubbo%3A%2F%2F", "dubbo%3A%2F%2F%3A%3A%3A", "dubbo%3A%2F%2F%40%3F%26%3D", "a,b,c", "a,0,0",
            "a,99999,99999999999999999999999", "0__lock__", std::string(32, 'a') + "__lock__9999999999", "_c_",
            std::string(100'000, 'a'), std::string(30'000, ':') + "1", "é:22", "[]:1", "[::1]:1"};
        for (const DetectorPtr& detector : m_set.all()) {
            for (const std::string& name : names) {
                Fixture fixture;
                fixture.file = QString::fromStdString(detector->id());
                fixture.detector = fixture.file;
                fixture.sight.path = *Path::parse("/a/b");
                NodeSight node{fixture.sight.path.childFromServer(name)};
                node.data = Data("{}");
                judge(fixture, node);
                QVERIFY(!QTest::currentTestFailed());
            }
        }
    }

private:
    using Setter = NodeSight (*)(NodeSight, const std::string&);

    std::vector<InstanceRecord> decode(const Fixture& fixture, const NodeSight& node) const
    {
        const DetectorPtr detector = m_set.find(fixture.detector.toStdString());
        const auto joined = joinedOf(fixture, *detector);
        return detector->decode(node, fixture.sight.path, joined ? &*joined : nullptr);
    }

    /// What always holds.
    std::vector<InstanceRecord> judge(const Fixture& fixture, const NodeSight& node) const
    {
        const auto isText = [](const std::string& text) { return QByteArray::fromStdString(text).isValidUtf8(); };
        auto records = decode(fixture, node);
        for (const InstanceRecord& record : records) {
            const std::string where = fixture.file.toStdString() + ": " + node.path.str().substr(0, 200) + ": "
                + (node.data && *node.data ? **node.data : std::string()).substr(0, 500);
            bool fine = !record.port || (*record.port >= 1 && *record.port <= 65'535);
            fine = fine && record.startedMs.value_or(1) > 0 && record.fields.size() <= 200;
            fine = fine && isText(record.name) && isText(record.host) && isText(record.problem)
                && isText(record.statusText);
            fine = fine && record.host.find_first_of(" /\"") == std::string::npos && record.problem.size() < 2'000;
            for (const Field& field : record.fields) {
                fine = fine && isText(field.name) && isText(field.text) && isText(field.raw);
                fine = fine && field.text.size() < 9'000 && field.raw.size() < 9'000;
                fine = fine && (field.kind == FieldKind::Time) == field.ms.has_value();
            }
            if (!fine)
                QTest::qFail(where.c_str(), __FILE__, __LINE__);
        }
        return records;
    }

    /// Calls `judgeIt` for each node's payload, and for each text below it, with what puts another in its place.
    template <typename F> void forEachPayload(F judgeIt) const
    {
        for (const Fixture& fixture : m_fixtures) {
            for (const NodeSight& node : fixture.nodes) {
                if (node.data && *node.data && !(*node.data)->empty()) {
                    judgeIt(fixture, node, **node.data, [](NodeSight sight, const std::string& data) {
                        sight.data = Data(data);
                        return sight;
                    });
                }
                for (const auto& below : node.below) {
                    const std::string key = below.first;
                    if (below.second && *below.second && !(*below.second)->empty()) {
                        judgeIt(fixture, node, **below.second, [key](NodeSight sight, const std::string& data) {
                            sight.below[key] = Data(data);
                            return sight;
                        });
                    }
                }
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    /// Where the values of a JSON text stand, roughly: what follows a colon, up to the next comma or bracket.
    static std::vector<std::pair<std::size_t, std::size_t>> valuesOf(const std::string& data)
    {
        std::vector<std::pair<std::size_t, std::size_t>> found;
        for (std::size_t at = data.find(':'); at != std::string::npos; at = data.find(':', at + 1)) {
            const std::size_t end = std::min(data.find_first_of(",}]\n", at), data.size());
            if (end > at + 1)
                found.emplace_back(at + 1, end - at - 1);
        }
        return found;
    }

    const DetectorSet m_set = DetectorSet::builtIn();
    const std::vector<Fixture> m_fixtures = readFixtures();
};

void DetectorGarbageTest::oneFieldIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* file, const QByteArray& from, const QByteArray& to, const char* problem,
                         const char* shown) {
        QTest::addRow("%s: %s", file, to.left(40).constData())
            << QString::fromLatin1(file) << from << to << QString::fromUtf8(problem) << QString::fromUtf8(shown);
    };
    row("curator", "1234", "0", "port is no port: \"0\"", "Up 10.20.30.40:");
    row("curator", "1234", "65536", "port is no port: \"65536\"", "Up 10.20.30.40:");
    row("curator", "1234", "12.5", "port is no port: \"12.5\"", "Up 10.20.30.40:");
    row("curator", "1234", "\"1234\"", "", "Up 10.20.30.40:1234");
    row("curator", "1234", "-1", "", "Up 10.20.30.40:");
    row("curator", "1234", "{}", "port is an object", "Up 10.20.30.40:");
    row("curator", "1234", "[1]", "port is a list", "Up 10.20.30.40:");
    row("curator", "1234", "99999999999999999999", "port is no port: \"99999999999999999999\"", "Up 10.20.30.40:");
    row("curator", "\"10.20.30.40\"", "null", "", "Up :1234");
    row("curator", "\"10.20.30.40\"", "\"a b\"", "address is no host: \"a b\"", "Up :1234");
    row("curator", "\"10.20.30.40\"", "{\"x\":1}", "address is an object", "Up :1234");
    row("curator", "\"test\"", "\"other\"", "name is not the name of the service: \"other\"", "Up 10.20.30.40:1234");
    row("curator", "\"test\"", "5", "name is not the name of the service: \"5\"", "Up 10.20.30.40:1234");
    row("curator", "1325129459728", "\"yesterday\"",
        "registrationTimeUTC is no number; registrationTimeUTC is no time: \"yesterday\"", "Up 10.20.30.40:1234");
    row("curator", "1325129459728", "[]", "registrationTimeUTC is no number; registrationTimeUTC is no time",
        "Up 10.20.30.40:1234");
    row("curator", "1325129459728", "0", "", "Up 10.20.30.40:1234");
    row("curator", "null}", "null", "the data is not JSON: Missing a comma or '}' after an object member (at byte 205)",
        "Unreadable :");
    row("curator", "From", "\xff", "the data is not JSON: Invalid encoding in string (at byte 121)", "Unreadable :");
    row("curator", "\"uriSpec\":null", "\"enabled\":{}", "enabled is an object", "Unreadable 10.20.30.40:1234");
    row("curator", "\"uriSpec\":null", "\"enabled\":\"perhaps\"", "", "Up 10.20.30.40:1234");
    row("spring-cloud", "\"UP\"", "[\"UP\"]", "payload.metadata.instance_status is a list",
        "Unreadable pay.example.net:8004");
    row("spring-cloud", "\"UP\"", "\"DOOMED\"", "", "OutOfService pay.example.net:8004");
    row("dubbo3", "org.apache.dubbo.", "com.x.",
        "payload.@class is not as expected: \"com.x.registry.zookeeper.ZookeeperInstan…\"", "Up 192.168.1.9:20880");
    row("dubbo3", "[{\\\"port\\\"", "[{\\\"port", "", "Up 192.168.1.9:20880"); // stays the text that it is
    row("ndserviceregistry", "10733", "\"10733\"", "", "Up server1:22");
    row("ndserviceregistry", "2012-12-15 00:45:03", "2012-02-31 00:45:03",
        "created is no time: \"2012-02-31 00:45:03\"", "Up server1:22");
    row("ndserviceregistry", "\"bar\"}", "\"bar\"", "pid is missing; created is missing", "Up server1:22");
    row("ndserviceregistry", "\"bar\"}", "bar}",
        "the data is not JSON: Invalid value (at byte 51); pid is missing; created is missing", "Up server1:22");
    row("kafka-brokers", "\"host\":\"zjj101\"", "\"host\":{}", "", "Up zjj101:9092"); // its endpoint tells it
    row("kafka-brokers", "\"zjj101\",\"timestamp\":\"1614570663881\",\"port\":9092", "null,\"port\":0", "",
        "Up zjj101:9092");
    row("kafka-brokers", "[\"PLAINTEXT://zjj101:9092\"],\"jmx_port\":-1,\"host\":\"zjj101\"",
        "[\"nonsense\"],\"jmx_port\":-1", "endpoints.0 is not as expected: \"nonsense\"", "Up :9092");
    row("kafka-controller", "101", "\"x\"", "brokerid is no number", "Holding :");
    row("kafka-partitions", "102,\"v", "{},\"v", "state.leader is an object", "Unreadable :");
    row("kafka-partitions", "}", "",
        "state: the data is not JSON: Missing a comma or '}' after an object member (at byte 80)", "Unreadable :");
    row("solr-replicas", "\"active\", \"leader\"", "7, \"leader\"", "", "OutOfService 192.168.1.123:8080");
    row("solr-replicas", "\"192.168.1.123:8080_solr\"", "\"nonsense\"", "node_name is not as expected: \"nonsense\"",
        "Down :");
    row("solr-replicas", "\"192.168.1.123:8080_solr\"", "[]", "node_name is a list; node_name is no text",
        "Unreadable :");
    row("clickhouse-replicas", "tcp_port: 9000", "tcp_port: none", "", "Up ch-node-1:9009");
    row("clickhouse-replicas", "host: ch-node-1\nport: 9009\ntcp_port: 9000", "host: \xff\xfe\nport: 0",
        "host: the data is not UTF-8; host.host is no host: \"��\"; host.port is no port: \"0\"", "Up :");
    row("patroni-members", "postgres://10.0.0.5:5432/postgres", "nonsense", "conn_url is not as expected: \"nonsense\"",
        "Up :");
    row("patroni-members", "\"running\"", "true", "state is no string", "OutOfService 10.0.0.5:5432");
    row("serverset", "31442", "\"http\"",
        "serviceEndpoint.port is no number; serviceEndpoint.port is no port: \"http\"", "Up smfd-1:");
    row("hbase-master", "PBUF", "PBUF\x7f", "data is not as expected: \"504255467f0a110a056e6f64653910807d188088…\"",
        "Holding :");
}

QTEST_GUILESS_MAIN(DetectorGarbageTest)
#include "DetectorGarbageTest.moc"
