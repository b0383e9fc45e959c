// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceCatalogue.h"
#include "unit/SessionRig.h"

using namespace registry;
using namespace registry::lens;
using rig::path;
using rig::Rig;

namespace {

QStringList strings(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QLatin1String(text);
    return list;
}

std::string ndsr(int pid)
{
    return R"({"pid":)" + std::to_string(pid) + R"(,"created":"2026-01-02 03:04:05","zone":"a"})";
}

std::string curatorJson(const std::string& name, const std::string& id)
{
    return R"({"name":")" + name + R"(","id":")" + id
        + R"(","address":"10.0.0.1","port":1234,"sslPort":null,"payload":null,"registrationTimeUTC":1325129459728,"serviceType":"DYNAMIC","uriSpec":null})";
}

/// A catalogue on a rig, with what a test asks of it.
struct Lens {
    explicit Lens(Rig& r, const char* root = "/", ServiceCatalogue::Options options = {})
        : catalogue(*r.session, path(root), std::move(options))
    {
    }
    QStringList found() const
    {
        QStringList names;
        for (const auto& [folder, watch] : catalogue.services())
            names << QString::fromStdString(folder.str());
        return names;
    }
    const ServiceState& state(const char* folder) const { return catalogue.find(path(folder))->state(); }
    QStringList rows(const char* folder) const
    {
        QStringList names;
        for (const InstanceRow& row : state(folder).rows)
            names << QString::fromStdString((row.gone ? "-" : "") + row.record.name);
        return names;
    }
    ServiceCatalogue catalogue;
};

} // namespace

class ServiceCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void findsServicesAmongOtherNodes()
    {
        Rig r;
        for (const char* folder :
            {"/services", "/services/ssh", "/config", "/config/app", "/discovery", "/discovery/test"})
            QVERIFY(r.writer.create(folder));
        QVERIFY(r.writer.create("/config/app/limits", "{\"a\":1}"));
        QVERIFY(r.writer.create("/config/app/flags", "{\"b\":true}"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(1), CreateMode::Ephemeral));
        QVERIFY(r.writer.create("/services/ssh/server2:22", ndsr(2), CreateMode::Ephemeral));
        QVERIFY(r.writer.create("/discovery/test/one", curatorJson("test", "one"), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_COMPARE(lens.found(), strings({"/discovery/test", "/services/ssh"}));
        QTRY_COMPARE(lens.state("/services/ssh").up, 2);
        QTRY_COMPARE(lens.state("/discovery/test").up, 1);
        QTRY_VERIFY(!lens.catalogue.progress().busy);
        QCOMPARE(lens.catalogue.progress().services, 2);
        const ServiceState& ssh = lens.state("/services/ssh");
        QCOMPARE(ssh.name, std::string("ssh"));
        QCOMPARE(ssh.environment, std::string("/services"));
        QCOMPARE(ssh.freshness, Freshness::Live);
        QCOMPARE(ssh.rows[0].record.host, std::string("server1"));
        QCOMPARE(ssh.rows[0].record.port.value_or(0), 22);
        QVERIFY(ssh.rows[0].record.owner != 0);
        QVERIFY(!ssh.evidence.empty());
    }

    void servicesComeAndGoAndAreRemembered()
    {
        Rig r;
        QVERIFY(r.writer.create("/services"));
        QVERIFY(r.writer.create("/services/ssh"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(1), CreateMode::Ephemeral));
        QVERIFY(r.writer.create("/services/empty"));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_COMPARE(lens.found(), strings({"/services/empty", "/services/ssh"})); // the empty one by its sibling
        QCOMPARE(lens.state("/services/empty").evidence.front().kind, Evidence::Kind::Sibling);
        QTRY_COMPARE(lens.state("/services/ssh").up, 1);

        QVERIFY(r.writer.create("/services/web"));
        QVERIFY(r.writer.create("/services/web/server9:80", ndsr(9), CreateMode::Ephemeral));
        QTRY_VERIFY(lens.found().contains(QLatin1String("/services/web")));
        QTRY_COMPARE(lens.state("/services/web").up, 1);
        QVERIFY(r.writer.create("/services/empty/server3:1", ndsr(3), CreateMode::Ephemeral));
        QTRY_COMPARE(lens.state("/services/empty").up, 1);

        QVERIFY(r.writer.remove("/services/ssh/server1:22"));
        QTRY_COMPARE(lens.rows("/services/ssh"), strings({"-server1:22"}));
        QCOMPARE(lens.state("/services/ssh").rows[0].record.port.value_or(0), 22); // its last payload is kept
        QCOMPARE(lens.state("/services/ssh").up, 0);
        QVERIFY(r.writer.remove("/services/ssh"));
        QTRY_COMPARE(lens.state("/services/ssh").freshness, Freshness::Missing);
        QVERIFY(lens.found().contains(QLatin1String("/services/ssh"))); // until what was in it is forgotten
        lens.catalogue.find(path("/services/ssh"))->forgetGone();
        QTRY_VERIFY(!lens.found().contains(QLatin1String("/services/ssh")));
    }

    void anotherNodeUnderTheSameNameIsARegistration()
    {
        Rig r;
        QVERIFY(r.writer.create("/services"));
        QVERIFY(r.writer.create("/services/ssh"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(1), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_VERIFY(lens.catalogue.find(path("/services/ssh")) && lens.state("/services/ssh").up == 1);
        for (int i = 2; i < 5; ++i) {
            const std::int64_t before = lens.state("/services/ssh").rows[0].record.czxid;
            // in one transaction: nobody ever sees a list without it
            QVERIFY(r.writer
                        .call(op::Multi{{op::Delete{path("/services/ssh/server1:22")},
                            op::Create{path("/services/ssh/server1:22"), ndsr(i), openAcl(), CreateMode::Ephemeral}}})
                        .has_value());
            QTRY_VERIFY(lens.state("/services/ssh").rows[0].record.czxid > before);
        }
        QTRY_COMPARE(lens.state("/services/ssh").flapping, 1);
        QVERIFY(lens.state("/services/ssh").rows[0].registrations >= 3);
        QCOMPARE(lens.state("/services/ssh").gone, 0);
    }

    void onlyTheNodeThatIsAnotherIsReadAgain()
    {
        Rig r;
        QVERIFY(r.writer.create("/services"));
        QVERIFY(r.writer.create("/services/ssh"));
        for (int i = 0; i < 10; ++i)
            QVERIFY(
                r.writer.create("/services/ssh/server" + std::to_string(i) + ":22", ndsr(i), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_VERIFY(lens.catalogue.find(path("/services/ssh")) && lens.state("/services/ssh").up == 10);
        QTRY_VERIFY(!lens.catalogue.progress().busy);
        r.backend->requests.clear();
        QVERIFY(r.writer
                    .call(op::Multi{{op::Delete{path("/services/ssh/server4:22")},
                        op::Create{path("/services/ssh/server4:22"), ndsr(99), openAcl(), CreateMode::Ephemeral}}})
                    .has_value());
        QTRY_COMPARE(lens.state("/services/ssh").rows[4].registrations, 2);
        QCOMPARE(lens.state("/services/ssh").rows[4].record.name, std::string("server4:22"));
        QCOMPARE(r.backend->count<op::Exists>(), 10); // whose is each? only one is another's
        QCOMPARE(r.backend->count<op::GetData>(), 1);
    }

    /// However often the list changes while answers are slow, one question for each is on its way.
    void slowAnswersDoNotPileUpQuestions()
    {
        Rig r;
        QVERIFY(r.writer.create("/services"));
        QVERIFY(r.writer.create("/services/ssh"));
        for (int i = 0; i < 10; ++i)
            QVERIFY(
                r.writer.create("/services/ssh/server" + std::to_string(i) + ":22", ndsr(i), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_VERIFY(lens.catalogue.find(path("/services/ssh")) && lens.state("/services/ssh").up == 10);
        QTRY_VERIFY(!lens.catalogue.progress().busy);
        r.backend->requests.clear();
        r.backend->keep(true);
        for (int change = 1; change <= 3; ++change) {
            const std::int64_t before = r.entry("/services/ssh")->stat.value->pzxid;
            QVERIFY(r.writer
                        .call(op::Multi{{op::Delete{path("/services/ssh/server4:22")},
                            op::Create{path("/services/ssh/server4:22"), ndsr(99), openAcl(), CreateMode::Ephemeral}}})
                        .has_value());
            QTRY_COMPARE(r.backend->count<op::GetChildren>(), change);
            const auto list = std::find_if(r.backend->requests.rbegin(), r.backend->requests.rend(),
                [](const auto& request) { return std::holds_alternative<op::GetChildren>(request.operation); });
            r.backend->passOn(*list);
            QTRY_VERIFY(r.entry("/services/ssh")->stat.value->pzxid > before);
            QTRY_VERIFY(r.backend->count<op::Exists>() >= 10);
        }
        r.backend->keep(false);
        const auto kept = r.backend->requests;
        for (const auto& request : kept)
            if (std::holds_alternative<op::Exists>(request.operation))
                r.backend->passOn(request);
        QTRY_COMPARE(lens.state("/services/ssh").rows[4].registrations, 2);
        QCOMPARE(r.backend->count<op::Exists>(), 10);
    }

    void anOpenServiceShowsChangedPayloads()
    {
        Rig r;
        QVERIFY(r.writer.create("/services"));
        QVERIFY(r.writer.create("/services/ssh"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(1), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_VERIFY(lens.catalogue.find(path("/services/ssh")) && lens.state("/services/ssh").up == 1);
        QTRY_COMPARE(r.session->watchHub().watchCount(), 3); // the root, what leads to the service, and the service
        const int closed = 3;
        lens.catalogue.open(path("/services/ssh"));
        QTRY_COMPARE(r.session->watchHub().watchCount(), closed + 1);
        QVERIFY(r.writer.set("/services/ssh/server1:22", ndsr(77)));
        QTRY_VERIFY(std::any_of(lens.state("/services/ssh").rows[0].record.fields.begin(),
            lens.state("/services/ssh").rows[0].record.fields.end(),
            [](const Field& field) { return field.name == "pid" && field.text == "77"; }));
        lens.catalogue.close(path("/services/ssh"));
        QTRY_COMPARE(r.session->watchHub().watchCount(), closed);
    }

    /// Who waits for a semaphore stands in a folder beside it, and is shown with it, whichever is found first.
    void aSemaphoreHasItsWaiters()
    {
        Rig r;
        const std::string hex(32, 'a');
        const std::string other(32, 'b');
        QVERIFY(r.writer.create("/locks") && r.writer.create("/locks/pool-__lock__"));
        QVERIFY(r.writer.create("/locks/pool-__lock__/" + hex + "__lock__0000000002", "w2", CreateMode::Ephemeral));
        QVERIFY(r.writer.create("/locks/pool-__lock__/" + hex + "__lock__0000000001", "w1", CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_COMPARE(lens.found(), strings({"/locks/pool-__lock__"})); // nothing says more of it
        QVERIFY(r.writer.create("/locks/pool", "1"));
        QVERIFY(r.writer.create("/locks/pool/" + hex, "holder", CreateMode::Ephemeral));
        QTRY_COMPARE(lens.found(), strings({"/locks/pool"}));
        QTRY_COMPARE(lens.rows("/locks/pool"), strings({"holder", "w1", "w2"}));
        const auto statuses = [&lens] {
            std::vector<Status> all;
            for (const InstanceRow& row : lens.state("/locks/pool").rows)
                if (!row.gone)
                    all.push_back(row.record.status);
            return all;
        };
        QVERIFY((statuses() == std::vector{Status::Holding, Status::Waiting, Status::Waiting}));
        QVERIFY(r.writer.create("/locks/pool-__lock__/" + other + "__lock__0000000003", "w3", CreateMode::Ephemeral));
        QTRY_COMPARE(lens.rows("/locks/pool"), strings({"holder", "w1", "w2", "w3"}));
        QVERIFY(r.writer.remove("/locks/pool-__lock__/" + hex + "__lock__0000000001"));
        QTRY_COMPARE(lens.rows("/locks/pool"), strings({"-w1", "holder", "w2", "w3"}));
        QVERIFY(r.writer.set("/locks/pool-__lock__/" + hex + "__lock__0000000002", "w2 again"));
        lens.catalogue.open(path("/locks/pool"));
        QTRY_VERIFY(lens.rows("/locks/pool").contains(QLatin1String("w2 again")));

        lens.catalogue.choose(path("/locks/pool-__lock__"), "kazoo-lock"); // somebody wants to see it alone
        QTRY_COMPARE(lens.found(), strings({"/locks/pool", "/locks/pool-__lock__"}));
        lens.catalogue.choose(path("/locks/pool-__lock__"), std::nullopt);
        QTRY_COMPARE(lens.found(), strings({"/locks/pool"}));
        QVERIFY(r.writer.remove("/locks/pool/" + hex) && r.writer.remove("/locks/pool"));
        QTRY_COMPARE(lens.found(), strings({"/locks/pool", "/locks/pool-__lock__"})); // what is left speaks for itself
        QTRY_COMPARE(lens.state("/locks/pool").present, 0);
        QTRY_COMPARE(lens.state("/locks/pool-__lock__").present, 2);
    }

    void theUserHasTheLastWord()
    {
        Rig r;
        for (const char* node : {"/x", "/x/y", "/services", "/services/ssh"})
            QVERIFY(r.writer.create(node));
        QVERIFY(r.writer.create("/x/y/one", "plain"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(1), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_COMPARE(lens.found(), strings({"/services/ssh"}));
        lens.catalogue.choose(path("/x/y"), "ndserviceregistry");
        QTRY_COMPARE(lens.found(), strings({"/services/ssh", "/x/y"}));
        QCOMPARE(lens.state("/x/y").evidence.front().kind, Evidence::Kind::Chosen);
        lens.catalogue.choose(path("/services/ssh"), "");
        QTRY_COMPARE(lens.found(), strings({"/x/y"}));
        lens.catalogue.choose(path("/services/ssh"), {});
        QTRY_COMPARE(lens.found(), strings({"/services/ssh", "/x/y"}));
    }

    void replicasAreAliveByANodeBelowThem()
    {
        Rig r;
        for (const char* node : {"/clickhouse", "/clickhouse/tables", "/clickhouse/tables/01",
                 "/clickhouse/tables/01/events", "/clickhouse/tables/01/events/replicas",
                 "/clickhouse/tables/01/events/replicas/one", "/clickhouse/tables/01/events/replicas/two"})
            QVERIFY(r.writer.create(node));
        const char* folder = "/clickhouse/tables/01/events/replicas";
        const std::string host =
            "host: ch-node-1\nport: 9009\ntcp_port: 9000\ndatabase: default\ntable: events\nscheme: http\n";
        QVERIFY(r.writer.create(std::string(folder) + "/one/host", host));
        QVERIFY(r.writer.create(std::string(folder) + "/two/host", host));
        QVERIFY(r.writer.create(std::string(folder) + "/one/is_active", "", CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_COMPARE(lens.found(), strings({folder}));
        QTRY_COMPARE(lens.state(folder).up, 1);
        QCOMPARE(lens.state(folder).rows[0].record.status, Status::Down); // trouble first: "two" is not active
        QVERIFY(r.writer.create(std::string(folder) + "/two/is_active", "", CreateMode::Ephemeral));
        QTRY_COMPARE(lens.state(folder).up, 2);
        QVERIFY(r.writer.remove(std::string(folder) + "/one/is_active"));
        QTRY_COMPARE(lens.state(folder).up, 1);
    }

    void aLostConnectionLeavesWhatIsKnown()
    {
        Rig r;
        QVERIFY(r.writer.create("/services"));
        QVERIFY(r.writer.create("/services/ssh"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(1), CreateMode::Ephemeral));
        QVERIFY(r.open());
        Lens lens(r);
        QTRY_VERIFY(lens.catalogue.find(path("/services/ssh")) && lens.state("/services/ssh").up == 1);
        r.backend->faults().disconnect();
        QTRY_COMPARE(lens.state("/services/ssh").freshness, Freshness::Stale);
        QCOMPARE(lens.state("/services/ssh").up, 1);
        QVERIFY(lens.state("/services/ssh").provenAt.has_value());
        QVERIFY(r.writer.remove("/services/ssh/server1:22"));
        QVERIFY(r.writer.create("/services/ssh/server1:22", ndsr(2), CreateMode::Ephemeral));
        r.backend->faults().reconnect();
        QTRY_COMPARE(lens.state("/services/ssh").freshness, Freshness::Live);
        QTRY_COMPARE(lens.state("/services/ssh").rows[0].registrations, 2); // seen by its creation id alone
        QCOMPARE(lens.state("/services/ssh").gone, 0);
    }

    void boundsAreKeptAndTold()
    {
        Rig r;
        QVERIFY(r.writer.create("/deep"));
        std::string node = "/deep";
        for (int i = 0; i < 6; ++i) {
            node += "/n";
            QVERIFY(r.writer.create(node));
        }
        QVERIFY(r.writer.create("/wide"));
        for (int i = 0; i < 30; ++i)
            QVERIFY(r.writer.create("/wide/n" + std::to_string(i), "x"));
        QVERIFY(r.open());
        ServiceCatalogue::Options options;
        options.limits.depth = 3;
        options.limits.children = 10;
        Lens lens(r, "/", std::move(options));
        QTRY_COMPARE(r.session->watchHub().watchCount(), 1); // of the root alone
        QTRY_VERIFY(!lens.catalogue.progress().busy);
        std::vector<Path> leftOut = lens.catalogue.progress().leftOut;
        std::sort(leftOut.begin(), leftOut.end());
        QCOMPARE(leftOut, (std::vector<Path>{path("/deep/n/n"), path("/wide")}));
        QVERIFY(lens.found().isEmpty());
        QCOMPARE(r.session->watchHub().watchCount(), 1);
    }
};

QTEST_GUILESS_MAIN(ServiceCatalogueTest)
#include "ServiceCatalogueTest.moc"
