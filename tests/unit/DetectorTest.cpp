// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SampleServices.h"

#include "DetectorRig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace detectors;

namespace {

Path path(const char* text)
{
    return *Path::parse(text);
}

NodeSight node(const Path& folder, const std::string& name, Data data = {}, std::int64_t owner = 0)
{
    NodeSight sight{folder.childFromServer(name)};
    sight.stat = Stat{};
    sight.stat->ephemeralOwner = owner;
    sight.data = std::move(data);
    return sight;
}

FolderSight folderOf(const Path& folder, const std::vector<NodeSight>& nodes, Data data = {})
{
    FolderSight sight{folder, {}, nodes.size(), std::move(data), nodes};
    for (const NodeSight& one : nodes)
        sight.names.emplace_back(one.path.name());
    std::sort(sight.names.begin(), sight.names.end());
    return sight;
}

const Field* fieldOf(const InstanceRecord& record, std::string_view name)
{
    const auto it =
        std::find_if(record.fields.begin(), record.fields.end(), [name](const Field& f) { return f.name == name; });
    return it == record.fields.end() ? nullptr : &*it;
}

std::string curatorData(const std::string& name, const std::string& id, const std::string& payload)
{
    return R"({"name":")" + name + R"(","id":")" + id + R"(","address":"a","port":1,"payload":)" + payload
        + R"(,"registrationTimeUTC":1325129459728,"serviceType":"DYNAMIC"})";
}

const std::string springClass = R"({"@class":"org.springframework.cloud.zookeeper.discovery.ZookeeperInstance"})";
const std::string dubboClass = R"({"@class":"org.apache.dubbo.registry.zookeeper.ZookeeperInstance"})";
const std::string uuid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

} // namespace

class DetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsBuiltIn()
    {
        QStringList ids;
        for (const DetectorPtr& detector : m_set.all())
            ids.push_back(QString::fromStdString(detector->id()) + QStringLiteral(".json"));
        ids.sort();
        const QDir folder(QStringLiteral(ROSTER_TEST_DATA "/../../resources/detectors"));
        QCOMPARE(ids, folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name));
        QVERIFY(!m_set.find("no-such"));
    }

    void whatIsNoServiceMatchesNothing_data();
    void whatIsNoServiceMatchesNothing()
    {
        QFETCH(QString, folder);
        QFETCH(QByteArrayList, names);
        QFETCH(QByteArrayList, data);
        const Path at = path(qPrintable(folder));
        std::vector<NodeSight> nodes;
        for (qsizetype i = 0; i < names.size(); ++i)
            nodes.push_back(node(at, names[i].toStdString(), i < data.size() ? Data(data[i].toStdString()) : Data("")));
        const auto match = m_set.match(folderOf(at, nodes, Data("some text")));
        QVERIFY2(!match, match ? match->detector->id().c_str() : "");
    }

    void aFolderSharedByFormatsIsReadByItsPayload()
    {
        const auto idOf = [this](const std::string& service, const std::string& id, const std::string& payload) {
            const Path folder = path("/services").childFromServer(service);
            const auto match =
                m_set.match(folderOf(folder, {node(folder, id, Data(curatorData(service, id, payload)))}));
            return match ? match->detector->id() : std::string("none");
        };
        QCOMPARE(idOf("a", uuid, springClass), "spring-cloud");
        QCOMPARE(idOf("a", "10.0.0.1:20880", dubboClass), "dubbo3");
        QCOMPARE(idOf("a", uuid, "null"), "curator");
        QCOMPARE(idOf("a", uuid, R"({"@class":"com.x.Other"})"), "curator");
        QCOMPARE(idOf("a", uuid, R"({"@class":"xorg.apache.dubbo.Other"})"), "curator");
    }

    void whatTiesPayloadToPathMustHold()
    {
        const Path folder = path("/discovery/a");
        const auto matches = [&](const std::string& data) {
            return m_set.match(folderOf(folder, {node(folder, uuid, Data(data))})).has_value();
        };
        QVERIFY(matches(curatorData("a", uuid, "null")));
        QVERIFY(!matches(curatorData("b", uuid, "null")));
        QVERIFY(!matches(curatorData("a", "another", "null")));
    }

    void aLockIsNoService()
    {
        const Path folder = path("/app/x");
        const std::string hex(32, 'a');
        const auto idOf = [&](const std::string& name, std::int64_t owner, Data folderData) {
            const auto match = m_set.match(folderOf(folder, {node(folder, name, Data("worker"), owner)}, folderData));
            return match ? match->detector->id() : std::string("none");
        };
        QCOMPARE(idOf(hex + "__lock__0000000001", 7, {}), "kazoo-lock");
        QCOMPARE(idOf(hex + "__lock__0000000001", 0, {}), "none"); // nobody holds a lock for good
        QCOMPARE(idOf(hex, 7, Data("3")), "kazoo-semaphore");
        QCOMPARE(idOf(hex, 7, Data("")), "none"); // kazoo's Party looks the same but for the leases
        QCOMPARE(idOf("_c_" + uuid + "-lock-0000000004", 7, {}), "curator-lock");
        QCOMPARE(idOf("_c_" + uuid + "-latch-0000000004", 7, {}), "curator-latch");
        QCOMPARE(idOf("n_0000000004", 7, {}), "sequential-election");
        QCOMPARE(idOf("log-0000000004", 0, {}), "none");
        QCOMPARE(idOf("server1:22", 7, {}), "none");
    }

    void theGreaterPartMustFit()
    {
        const Path folder = path("/services/ssh");
        const Data good(R"({"pid":1,"created":"2012-12-15 00:45:03"})");
        std::vector<NodeSight> nodes{node(folder, "a:1", good), node(folder, "b:1", Data("{}"))};
        QVERIFY(!m_set.match(folderOf(folder, nodes)));
        nodes.push_back(node(folder, "c:1", good));
        const auto match = m_set.match(folderOf(folder, nodes));
        QVERIFY(match);
        const std::vector<Evidence> expected{{Evidence::Kind::Shape, "{service}", 0, 0},
            {Evidence::Kind::Name, match->evidence[1].detail, 3, 3}, {Evidence::Kind::Payload, "pid, created", 2, 3}};
        QCOMPARE(match->evidence, expected);
        nodes[0].refused = true; // what may not be read says nothing either way
        nodes[1].refused = true;
        QVERIFY(m_set.match(folderOf(folder, nodes)));
        nodes[2].data.reset(); // not read: a name alone is not enough
        QVERIFY(!m_set.match(folderOf(folder, nodes)));
    }

    void theSampleRegistrysServicesAreDetected()
    {
        SampleRandom random(7);
        for (const SampleService& service : sampleServices()) {
            const Path folder = path(sampleFolder(service, "production").c_str());
            std::vector<NodeSight> nodes;
            for (int number = 1; number <= 3; ++number) {
                SampleInstance instance{&service, "production", 1, {}};
                instance.number = number;
                instance.id = random.uuid();
                instance.registered = 1'700'000'000'000 + number;
                instance.inService = number != 2;
                NodeSight sight{path(samplePath(instance).c_str())};
                sight.data = Data(sampleData(instance));
                sight.stat = Stat{};
                nodes.push_back(sight);
            }
            const auto match = m_set.match(folderOf(folder, nodes));
            QVERIFY2(match, folder.str().c_str());
            const char* const ids[] = {"ndserviceregistry", "curator", "spring-cloud", "dubbo3", "dubbo2-providers"};
            QCOMPARE(match->detector->id(), ids[static_cast<std::size_t>(service.format)]);
            QCOMPARE(match->detector->serviceName(folder), std::string(service.name));
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                const auto records = match->detector->decode(nodes[i], folder, nullptr);
                QCOMPARE(records.size(), 1U);
                QCOMPARE(records[0].problem, "");
                QCOMPARE(records[0].port.value_or(0), service.port);
                QVERIFY(!records[0].host.empty());
                QVERIFY(records[0].startedMs.has_value());
                const bool says = service.format == SampleFormat::Spring && i == 1;
                QCOMPARE(records[0].status, says ? Status::OutOfService : Status::Up);
            }
        }
    }

    void aFileThatIsWrongIsToldByLineAndColumn_data();
    void aFileThatIsWrongIsToldByLineAndColumn()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto parsed = Detector::parse(json.toStdString(), "own.json");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadArguments);
        QCOMPARE(parsed.error().path, "own.json");
        QCOMPARE(QString::fromStdString(parsed.error().detail), detail);
    }

    void theReadmesExampleIsADetector()
    {
        QFile readme(QStringLiteral(ROSTER_TEST_DATA "/../../resources/detectors/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        QByteArray example;
        for (const QByteArray& line : readme.readAll().split('\n'))
            if (line.startsWith("    "))
                example += line + '\n';
        const auto parsed = Detector::parse(example.toStdString(), "README.md");
        QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
        QCOMPARE((*parsed)->id(), "my-format");
        QVERIFY((*parsed)->isInstanceName("a:1") && !(*parsed)->isInstanceName("a"));
    }

    void usersOwnFilesComeFirst()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("a.json",
            R"({"id":"curator","title":"Ours","folder":"{service}","payload":"json","must":{"name":"string"}})");
        write("b.json", R"({"id":"broken","title":"X","folder":"{service}","nmae":".*"})");
        write("c.json", R"({"id":"mine","title":"Mine","priority":1,"folder":"{service}","name":".*"})");
        write("d.json", R"({"id":"mine","title":"Again","folder":"{service}","name":".*"})");
        write("e.txt", "no detector");
        DetectorSet set = DetectorSet::builtIn();
        const std::size_t before = set.all().size();
        set.addFrom(folder.path().toStdString());
        QCOMPARE(set.all().size(), before + 1);
        QCOMPARE(set.all()[0]->title(), "Ours");
        QCOMPARE(set.all()[1]->title(), "Mine");
        QCOMPARE(set.find("curator")->title(), "Ours");
        QCOMPARE(set.problems().size(), 2U);
        QCOMPARE(set.problems()[0].path, folder.filePath(QStringLiteral("b.json")).toStdString());
        QVERIFY(set.problems()[0].detail.find("unknown member \"nmae\"") != std::string::npos);
        QVERIFY(set.problems()[1].detail.find("\"mine\"") != std::string::npos);
        set.addFrom("/nowhere/at/all");
        QCOMPARE(set.problems().size(), 2U);
        QCOMPARE(DetectorSet::builtIn().all().size(), before);
    }

    void aDetectorTellsWhatItWants()
    {
        const DetectorPtr solr = m_set.find("solr-replicas");
        QCOMPARE(solr->joined(path("/solr/collections/c"))->str(), "/solr/live_nodes");
        QVERIFY(solr->statusIsInPayload() && solr->wantsData() && !solr->isQueue() && !solr->isSingleNode());
        QVERIFY(solr->isInstanceName("state.json") && !solr->isInstanceName("leaders"));
        const DetectorPtr clickHouse = m_set.find("clickhouse-replicas");
        QCOMPARE(clickHouse->below(), (std::vector<std::string>{"is_active", "host"}));
        QVERIFY(
            clickHouse->statusIsInPayload() && !clickHouse->wantsData() && !clickHouse->joined(path("/a/replicas")));
        QVERIFY(!m_set.find("dubbo2-providers")->statusIsInPayload()); // in its name
        QVERIFY(!m_set.find("dubbo2-providers")->wantsData());
        QVERIFY(m_set.find("kafka-controller")->isSingleNode());
        QVERIFY(m_set.find("kazoo-lock")->isQueue());
        QVERIFY(m_set.find("kafka-brokers")->shapeFits(path("/kafka/brokers/ids")));
        QVERIFY(!m_set.find("kafka-brokers")->shapeFits(path("/kafka/brokers/idle")));
        QCOMPARE(m_set.find("kafka-brokers")->environment(path("/kafka/brokers/ids")), "/kafka");
        // Chosen by hand for a path of another shape.
        QCOMPARE(m_set.find("dubbo2-providers")->serviceName(path("/a/b")), "b");
        QCOMPARE(m_set.find("dubbo2-providers")->environment(path("/a/b")), "/a");
        QCOMPARE(m_set.find("curator")->serviceName(Path()), "");
    }

    void aReplicaIsJudgedByWhatIsLive()
    {
        const DetectorPtr solr = m_set.find("solr-replicas");
        const Path folder = path("/solr/collections/c");
        const auto statusWith = [&](const std::optional<Joined>& joined) {
            const NodeSight state = node(folder, "state.json",
                Data(R"({"c":{"shards":{"s":{"replicas":{"r":{"node_name":"h:1_solr","state":"active"}}}}}})"));
            const auto records = solr->decode(state, folder, joined ? &*joined : nullptr);
            return records.size() == 1 ? records[0].status : Status::Waiting;
        };
        const Path live = path("/solr/live_nodes");
        QCOMPARE(statusWith(Joined{live, {{"h:1_solr"}}, false}), Status::Up);
        QCOMPARE(statusWith(Joined{live, {{"x:1_solr"}}, false}), Status::Down);
        QCOMPARE(statusWith(Joined{live, {}, true}), Status::Down);
        QCOMPARE(statusWith(Joined{live, {}, false}), Status::Unreadable); // not known
        QCOMPARE(statusWith({}), Status::Unreadable);
    }

    void whatMayNotBeReadIsUnreadable()
    {
        const Path folder = path("/services/ssh");
        NodeSight refused = node(folder, "a:22");
        refused.data.reset();
        refused.refused = true;
        refused.stat->ephemeralOwner = 99;
        refused.stat->ctime = 5;
        for (const char* id : {"ndserviceregistry", "curator", "spring-cloud", "clickhouse-replicas"}) {
            const auto records = m_set.find(id)->decode(refused, folder, nullptr);
            QCOMPARE(records.size(), 1U);
            QCOMPARE(records[0].status, Status::Unreadable);
            QCOMPARE(records[0].owner, 99);
            QCOMPARE(records[0].ctime, 5);
            QVERIFY(!records[0].problem.empty());
        }
        // Not read yet: only its name is known, and nothing is wrong.
        refused.refused = false;
        const auto records = m_set.find("ndserviceregistry")->decode(refused, folder, nullptr);
        QCOMPARE(records[0].status, Status::Up);
        QCOMPARE(records[0].host, "a");
        QCOMPARE(records[0].problem, "");
    }

    void aQueueIsPutInOrder()
    {
        const DetectorPtr pool = m_set.find("kazoo-semaphore");
        std::vector<InstanceRecord> records(4);
        for (std::size_t i = 0; i < records.size(); ++i) {
            records[i].key = std::string(1, static_cast<char>('d' - i));
            records[i].czxid = static_cast<std::int64_t>(10 - i);
        }
        const auto holding = [&records] {
            return std::count_if(
                records.begin(), records.end(), [](const InstanceRecord& r) { return r.status == Status::Holding; });
        };
        pool->arrange(records, Data("3"));
        QCOMPARE(records.front().key, "a");
        QCOMPARE(holding(), 3);
        QCOMPARE(records.back().status, Status::Waiting);
        pool->arrange(records, Data("nonsense"));
        QCOMPARE(holding(), 4);
        m_set.find("kazoo-lock")->arrange(records, {});
        QCOMPARE(holding(), 1);
        const std::vector<InstanceRecord> as = records;
        m_set.find("curator")->arrange(records, Data("1"));
        QCOMPARE(records, as);
    }

    /// Readers hold together up to the first writer; a writer holds alone.
    void readersShareALock()
    {
        const DetectorPtr lock = m_set.find("kazoo-lock");
        const auto shown = [&](std::initializer_list<const char*> kinds) {
            std::vector<InstanceRecord> records;
            for (const char* kind : kinds) {
                InstanceRecord record;
                record.sequence = static_cast<std::int64_t>(records.size()) + 5;
                record.key = std::string(32, 'a') + "__" + kind + "__000000000" + std::to_string(*record.sequence);
                records.insert(records.begin(), record);
            }
            lock->arrange(records, {});
            std::string all;
            for (const InstanceRecord& record : records)
                all += record.status == Status::Holding ? 'H' : 'w';
            return all;
        };
        QCOMPARE(shown({"rlock", "rlock", "lock", "rlock"}), std::string("HHww"));
        QCOMPARE(shown({"lock", "rlock", "rlock"}), std::string("Hww"));
        QCOMPARE(shown({"rlock", "rlock"}), std::string("HH"));
        QCOMPARE(shown({"lock", "lock"}), std::string("Hw"));
        QCOMPARE(shown({}), std::string());
    }

    void whoWaitsInAnotherFolderNeverHolds()
    {
        const DetectorPtr pool = m_set.find("kazoo-semaphore");
        const Path folder = path("/locks/pool");
        QCOMPARE(*pool->waiters(folder), path("/locks/pool-__lock__"));
        QVERIFY(!m_set.find("kazoo-lock")->waiters(folder));
        const std::string hex(32, 'a');
        QVERIFY(pool->isWaiterName(hex + "__lock__0000000001") && !pool->isWaiterName(hex));
        std::vector<InstanceRecord> records(3);
        records[0].key = hex + "__lock__0000000002";
        records[0].sequence = 2;
        records[1].key = hex + "__lock__0000000001";
        records[1].sequence = 1;
        records[2].key = hex;
        pool->arrange(records, Data("3")); // a lease is free, and not taken yet
        QCOMPARE(records[0].status, Status::Holding);
        QCOMPARE(records[0].key, hex);
        QCOMPARE(records[1].status, Status::Waiting);
        QCOMPARE(*records[1].sequence, 1);
        QCOMPARE(records[2].status, Status::Waiting);
    }

    void aProtobufMessageIsShownAsFarAsItCanBe()
    {
        const auto detector = Detector::parse(
            R"({"id":"x","title":"X","folder":"{service}","name":".*","payload":"protobuf","fields":{"1":"who","2":"n"}})",
            "x.json");
        QVERIFY(detector);
        const Path folder = path("/a/b");
        const auto shown = [&](const std::string& bytes) {
            const InstanceRecord record = (*detector)->decode(node(folder, "n", Data(bytes), 1), folder, nullptr).at(0);
            std::string all = record.problem;
            for (const Field& field : record.fields)
                all += (all.empty() ? "" : " ") + field.name + '=' + field.text;
            return all;
        };
        using namespace std::string_literals;
        QCOMPARE(shown("\x0a\x03nn1\x10\xac\x02"s), std::string("who=nn1 n=300"));
        QCOMPARE(shown("\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"s), std::string("n=-1"));
        QCOMPARE(shown("\x1a\x02\x08\x01\x25\x01\x02\x03\x04\x29\0\0\0\0\0\0\0\x01"s),
            std::string("3=0801 4=01020304 5=0000000000000001"));
        const std::string binary = "the data is binary, and no protobuf message";
        QCOMPARE(shown("\x0a\x09nn1"s), binary + " data=0a096e6e31"); // cut off
        QCOMPARE(shown("\x0b\x0c"s), binary + " data=0b0c"); // a group
        QCOMPARE(shown("\x02\x01x"s), binary + " data=020178"); // field 0
        QCOMPARE(shown("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"s).substr(0, binary.size()), binary);
        QCOMPARE(shown({}), std::string("there is no data"));
    }

    void numbersAndMembersStayAsTheyAreWritten()
    {
        const Path folder = path("/services/ssh");
        const auto record =
            m_set.find("ndserviceregistry")
                ->decode(node(folder, "a:1",
                             Data(R"({"pid":1,"created":"2012-12-15 00:45:03","n":1,)"
                                  R"("n":12345678901234567890123,"f":1.10,"e":1E2,"a.b":{"c":"\u00e9\n"}})")),
                    folder, nullptr)
                .at(0);
        QStringList texts;
        for (const Field& field : record.fields)
            texts.push_back(QString::fromStdString(field.name + '=' + field.text));
        QCOMPARE(texts,
            QStringList({QStringLiteral("pid=1"), QStringLiteral("created=2012-12-15 00:45:03"), QStringLiteral("n=1"),
                QStringLiteral("n=12345678901234567890123"), QStringLiteral("f=1.10"), QStringLiteral("e=1E2"),
                QString::fromUtf8("a.b.c=é\n")}));
    }

    void ofMembersThatComeTwiceTheLastCounts()
    {
        const Path folder = path("/discovery/a");
        std::string data = curatorData("a", uuid, "null");
        data.insert(data.size() - 1, R"(,"port":77)");
        const auto record = m_set.find("curator")->decode(node(folder, uuid, Data(data)), folder, nullptr).at(0);
        QCOMPARE(record.port.value_or(0), 77);
        QCOMPARE(fieldOf(record, "port")->text, "1"); // and the other one is still seen
    }

    void whatStandsBehindANulIsNotOverlooked()
    {
        const Path folder = path("/discovery/a");
        const std::string data = curatorData("a", uuid, "null") + std::string(1, '\0') + "{}";
        const auto record = m_set.find("curator")->decode(node(folder, uuid, Data(data)), folder, nullptr).at(0);
        QVERIFY2(
            record.problem.find("a NUL byte stands behind the value") != std::string::npos, record.problem.c_str());
        QCOMPARE(record.status, Status::Unreadable);
    }

    void stringsAreOpenedFourLevelsDeep()
    {
        QByteArray inner = R"({"x":"deepest"})";
        for (int i = 0; i < 5; ++i)
            inner = "{\"l\":\"" + inner.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        const Path folder = path("/services/ssh");
        const auto record = m_set.find("ndserviceregistry")
                                ->decode(node(folder, "a:1", Data(inner.toStdString())), folder, nullptr)
                                .at(0);
        QCOMPARE(record.fields.size(), 1U);
        QCOMPARE(record.fields[0].name, "l.l.l.l.l");
        QCOMPARE(record.fields[0].text, R"({"x":"deepest"})");
    }

    void whatIsTooMuchIsLeftOutAndTold()
    {
        const Path folder = path("/services/ssh");
        const DetectorPtr detector = m_set.find("ndserviceregistry");
        const auto decoded = [&](const std::string& more) {
            return detector
                ->decode(node(folder, "a:1", Data(R"({"pid":1,"created":"2012-12-15 00:45:03",)" + more + "}")), folder,
                    nullptr)
                .at(0);
        };
        std::string many;
        for (int i = 0; i < 1'000; ++i)
            many += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":1";
        QCOMPARE(decoded(many).fields.size(), 200U);
        QCOMPARE(decoded(many).problem, "fields beyond the first 200 were left out");
        const auto deep = decoded("\"d\":" + std::string(100'000, '[') + std::string(100'000, ']'));
        QCOMPARE(deep.problem, "members nested deeper than 32 were left out");
        QCOMPARE(deep.host, "a");
        const auto large = decoded("\"d\":\"" + std::string(1'000'000, 'x') + '"');
        QVERIFY(fieldOf(large, "d")->text.size() < 9'000);
        QCOMPARE(large.problem, "names or values that are very long were cut");
        std::string values = "\"d\":[0";
        for (int i = 0; i < 100'000; ++i)
            values += ",0";
        QVERIFY(decoded(values + ']').problem.find("members beyond the first 50000 were left out") == 0);
        const auto huge = decoded("\"d\":\"" + std::string(5'000'000, 'x') + '"');
        QCOMPARE(huge.problem, "the data is larger than 4 MiB and was not looked at");
    }

private:
    const DetectorSet m_set = DetectorSet::builtIn();
};

void DetectorTest::whatIsNoServiceMatchesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArrayList>("data");
    const auto row = [](const char* title, const char* folder, const QByteArrayList& names,
                         const QByteArrayList& data) {
        QTest::addRow("%s", title) << QString::fromLatin1(folder) << names << data;
    };
    row("configuration", "/config/app", {"timeout", "url"}, {"30", "http://x:1/"});
    row("configuration as JSON", "/config", {"app", "web"}, {R"({"debug":true})", R"({"host":"a","port":80})"});
    row("ndServiceRegistry's configuration", "/config", {"my_app"},
        {R"({"pid":2546,"created":"2014-06-03 13:37:53","state":"enabled"})"});
    row("host:port names, other JSON", "/x/y", {"server1:22"}, {R"({"weight":1})"});
    row("host:port names, no data", "/x/y", {"server1:22"}, {""});
    row("name and id of something else", "/users", {"7"}, {R"({"name":"users","id":7,"address":"Street 1"})"});
    row("folder of folders", "/services", {"ssh", "web"}, {"", ""});
    row("a folder called providers", "/cloud/providers", {"aws", "azure"}, {"{}", "{}"});
    row("a folder called members", "/club/members", {"anna"}, {R"({"state":"paid"})"});
    row("a folder called replicas", "/x/replicas", {"1", "2"}, {"", ""});
    row("a folder called ids", "/brokers/ids", {"1"}, {R"({"name":"insurance"})"});
    row("a folder called rs", "/x/rs", {"one", "two"}, {"", ""});
    row("a folder called live_nodes", "/x/live_nodes", {"one"}, {""});
    row("a node called controller", "/x/controller", {}, {});
    row("a collection", "/collections/stamps", {"state.json"}, {R"({"stamps":7})"});
    row("a queue of work", "/queue", {"task-0000000001"}, {"do it"});
    row("empty", "/a/b", {}, {});
}

void DetectorTest::aFileThatIsWrongIsToldByLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* title, const QByteArray& json, const char* detail) {
        QTest::addRow("%s", title) << json << QString::fromUtf8(detail);
    };
    const QByteArray head = "{\n  \"id\": \"x\", \"title\": \"X\",\n  \"folder\": \"{service}\", ";
    row("not JSON", "{\n  \"id\": \"x\",\n  \"title\" 5\n}",
        "line 3, column 11: Missing a colon after a name of object member");
    row("empty", "", "line 1, column 1: The document is empty");
    row("no object", "[1]", "line 1, column 1: the file is no object");
    row("unknown", head + "\"name\": \".*\",\n  \"prioriti\": 5}", "line 4, column 3: unknown member \"prioriti\"");
    row("unknown, after more than ASCII", head + "\"name\": \"é\", \"nmae\": 1}",
        "line 3, column 39: unknown member \"nmae\"");
    row("unknown within", head + "\"name\": {\"pattern\": \".*\",\n   \"precent\": true}}",
        "line 4, column 4: unknown member \"precent\" in \"name\"");
    row("twice", head + "\"name\": \".*\",\n\"name\": \".*\"}", "line 4, column 1: \"name\" stands here twice");
    row("missing", "{\"id\": \"x\", \"folder\": \"{service}\"}", "line 1, column 1: \"title\" is missing");
    row("path alone", head + "\"payload\": \"json\"}",
        "line 1, column 1: \"name\", \"must\" or \"each\" is missing: a path alone tells nothing");
    row("bad expression", head + "\"name\": \"a(b\"}",
        "line 3, column 34: the expression is wrong at its character 4: missing closing parenthesis");
    row("bad id", "{\"id\": \"X y\", \"title\": \"\"}", "line 1, column 8: \"id\" is made of a-z, 0-9 and -");
    row("bad folder", "{\"id\": \"x\", \"title\": \"X\", \"folder\": [\"a//b\"]}",
        "line 1, column 38: a folder is made of names, * and at most one {service}, with / between");
    row("bad payload", head + "\"payload\":\n\"xml\"}",
        "line 4, column 1: a payload is \"none\", \"json\", \"lines\", \"text\", \"hbase\" or \"protobuf\"");
    row("a field without a number", head + "\"name\": \".*\", \"payload\": \"protobuf\", \"fields\": {\"one\": \"a\"}}",
        "line 3, column 74: \"fields\" are called by their numbers in the message, from 1");
    row("a field twice",
        head + "\"name\": \".*\", \"payload\": \"protobuf\",\n\"fields\": {\"1\": \"a\", \"1\": \"b\"}}",
        "line 4, column 22: \"1\" stands here twice");
    row("fields of something else", head + "\"name\": \".*\", \"fields\": {\"1\": \"a\"}}",
        "line 1, column 1: \"fields\" are those of the payload \"protobuf\"");
    row("waiters nowhere", head + "\"name\": \".*\",\n\"queue\": {\"waiters\": {\"name\": \".*\"}}}",
        "line 4, column 22: \"folder\" is missing in \"waiters\"");
    row("bad condition", head + "\"must\": {\"a\": \"text\"}}",
        "line 3, column 40: a condition is \"any\", \"string\", \"number\", \"boolean\", \"object\", \"array\", "
        "\"null\", \"{name}\", "
        "\"{service}\" or a pattern");
    row("bad status", head + "\"name\": \".*\", \"status\": {\"values\": {\"A\": \"gone\"}}}",
        "line 3, column 67: a status is \"up\", \"out-of-service\", \"down\", \"holding\" or \"waiting\"");
    row("bad time", head + "\"name\": \".*\", \"times\": {\"a\": \"days\"}}",
        "line 3, column 55: a time is \"ms\", \"seconds\", \"local\" or \"iso\"");
    row("bad holders", head + "\"name\": \".*\", \"queue\": {\"holders\": 0}}",
        "line 3, column 61: \"holders\" is a number from 1, \"all\" or \"folder data\"");
    row("bad label", head + "\"name\": \".*\", \"label\": \"{host\"}",
        "line 3, column 49: in \"label\" a { has no } or nothing stands between them");
    row("bad flag", head + "\"name\": \".*\", \"single\": 1}", "line 3, column 50: \"single\" must be true or false");
    row("bad priority", head + "\"priority\": -1}", "line 3, column 38: \"priority\" is a number from 0 to 999");
    row("started without times", head + "\"name\": \".*\", \"started\": \"x\"}",
        "line 1, column 1: \"times\" does not list what \"started\" comes from");
    row("alive without below", head + "\"name\": \".*\", \"alive\": {\"below\": \"x\"}}",
        "line 1, column 1: \"below\" does not list what \"alive\" looks at");
}

QTEST_GUILESS_MAIN(DetectorTest)
#include "DetectorTest.moc"
