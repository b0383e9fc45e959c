// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Program.h"
#include "fault/SessionProbe.h"
#include "service/Registration.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

using namespace fault;
using registry::ErrorCode;
namespace op = registry::op;

namespace {

/// create, delete, set, setACL, multi, create2, reconfig, container, delete container, TTL.
constexpr int writingOpcodes[] = {1, 2, 5, 7, 14, 15, 16, 19, 20, 21};

QByteArray writesIn(const std::map<int, int>& opcodes)
{
    QByteArray text;
    for (const int opcode : writingOpcodes) {
        if (opcodes.count(opcode))
            text += QByteArray::number(opcodes.at(opcode)) + " of type " + QByteArray::number(opcode) + ' ';
    }
    return text;
}

} // namespace

/// Row 45 of the fault matrix: through a read-only profile no write ever gets on the wire.
class ReadOnlyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<support::ZooKeeperServer>();
        m_proxy = std::make_unique<support::TcpProxy>(m_server->port());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void row45_everyOperation_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("read-only") << true;
        QTest::newRow("control: the same with writes allowed is seen") << false;
    }

    void row45_everyOperation()
    {
        QFETCH(bool, readOnly);
        auto profile = profileFor({m_proxy->port()});
        profile.readOnly = readOnly;
        SessionProbe probe(profile);
        QVERIFY(probe.waitForConnected());
        // One of each by hand ...
        std::vector<registry::Operation> writes{op::Create{path("/c"), ""},
            op::Create{path("/e"), "", registry::openAcl(), registry::CreateMode::Ephemeral},
            op::Create{path("/s"), "", registry::openAcl(), registry::CreateMode::PersistentSequential},
            op::Create{path("/k"), "", registry::openAcl(), registry::CreateMode::Container},
            op::Create{
                path("/t"), "", registry::openAcl(), registry::CreateMode::PersistentWithTtl, std::chrono::hours(1)},
            op::SetData{path("/"), "x"}, op::SetAcl{path("/"), registry::openAcl()}, op::Delete{path("/c")},
            op::Multi{{op::Check{path("/"), -1}}}, op::Multi{{}}};
        // ... and a thousand made up.
        for (const contract::Step& step : contract::ProgramGenerator(4711, "/p").program(2000)) {
            if (step.kind == contract::Step::Operate && registry::mutates(step.operation))
                writes.push_back(step.operation);
        }
        int refused = 0;
        std::vector<QFuture<registry::Result<registry::ReplyBody>>> answers;
        for (const registry::Operation& write : writes)
            answers.push_back(probe.session().apply(write));
        for (const auto& answer : answers)
            refused += code(await(answer)) == ErrorCode::ReadOnly;
        // Whatever else can be had from a session goes on meanwhile.
        const auto hold =
            probe.session().watchHub().hold(path("/"), registry::InterestChildren | registry::InterestData);
        registry::Registration registration(probe.session(), path("/wanted/here"), "x");
        registration.start();
        FAULT_CODE(await(probe.session().readAcl(path("/"))), Ok);
        QTRY_VERIFY(registration.state() != registry::Registration::State::Wanted);
        const auto before = static_cast<std::ptrdiff_t>(probe.moments().size());
        m_proxy->abortAll(); // and on the way back
        QTRY_VERIFY(std::any_of(probe.moments().begin() + before, probe.moments().end(),
            [](const auto& moment) { return moment.status.state == registry::ConnectionState::Suspended; }));
        QVERIFY(probe.waitForConnected());
        FAULT_CODE(await(probe.session().readData(path("/"))), Ok);
        QVERIFY(m_proxy->opcodes().size() >= 3);
        if (readOnly) {
            QCOMPARE(refused, static_cast<int>(writes.size()));
            QCOMPARE(registration.state(), registry::Registration::State::Refused);
            QCOMPARE(writesIn(m_proxy->opcodes()), QByteArray());
            QCOMPARE(support::PlainClient(m_server->hostPort()).exists("/c"), -101);
        } else {
            QCOMPARE(refused, 0);
            for (const int opcode : {2, 5, 7, 14, 19, 21})
                QVERIFY2(m_proxy->opcodes().count(opcode), QByteArray::number(opcode));
        }
    }

private:
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::TcpProxy> m_proxy;
};

QTEST_GUILESS_MAIN(ReadOnlyTest)
#include "ReadOnlyTest.moc"
