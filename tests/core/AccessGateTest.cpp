// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Backend.h"

#include <QTest>

using registry::AccessGate;
using registry::ConnectionState;
using registry::ErrorCode;
using registry::Operation;
namespace op = registry::op;

namespace {

const std::vector<Operation>& writes()
{
    static const std::vector<Operation> all{
        op::Create{}, op::Delete{}, op::SetData{}, op::SetAcl{}, op::Multi{}, op::Multi{{op::Check{}}}};
    return all;
}

const std::vector<Operation>& reads()
{
    static const std::vector<Operation> all{
        op::Exists{}, op::GetData{}, op::GetChildren{}, op::GetAcl{}, op::Sync{}, op::RemoveWatch{}, op::AddAuth{}};
    return all;
}

/// Counts what gets past the gate.
class CountingBackend final : public registry::Backend {
public:
    using Backend::Backend;
    void start(std::shared_ptr<registry::Inbox>) override { }
    void probe() override { }
    void close() override { }
    int sent = 0;
    std::vector<registry::Error> refused;

protected:
    void send(registry::RequestId, Operation, std::shared_ptr<registry::Inbox>, std::chrono::milliseconds) override
    {
        ++sent;
    }
    void answer(registry::RequestId, registry::Result<registry::ReplyBody> result,
        const std::shared_ptr<registry::Inbox>&) override
    {
        refused.push_back(result.error());
    }
};

} // namespace

class AccessGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readOnlyRefusesEveryWrite()
    {
        const AccessGate gate(true);
        QVERIFY(gate.isReadOnly());
        for (const Operation& write : writes())
            QCOMPARE(gate.refusal(write).value().code, ErrorCode::ReadOnly);
        for (const Operation& read : reads())
            QVERIFY(!gate.refusal(read));
    }

    void openLetsAllThrough()
    {
        const AccessGate gate(false);
        for (const Operation& write : writes())
            QVERIFY(!gate.refusal(write));
        for (const Operation& read : reads())
            QVERIFY(!gate.refusal(read));
    }

    void refusesWhatTheServerWouldCutTheConnectionFor()
    {
        const op::SetData big{{}, std::string(2'000'000, 'x')};
        QCOMPARE(AccessGate(false).refusal(big).value().code, ErrorCode::TooLarge);
        QCOMPARE(AccessGate(true).refusal(big).value().code, ErrorCode::ReadOnly);
    }

    void saysWhyNoWriteCanBeMade()
    {
        using enum ConnectionState;
        registry::SessionStatus status;
        for (ConnectionState state : {Connecting, Suspended, Lost, AuthFailed, Failed, Closed}) {
            status.state = state;
            QCOMPARE(AccessGate(false).writeRefusal(status).value().code, ErrorCode::NoConnection);
            QCOMPARE(AccessGate(true).writeRefusal(status).value().code, ErrorCode::ReadOnly);
        }
        status.state = ReadOnly;
        QCOMPARE(AccessGate(false).writeRefusal(status).value().code, ErrorCode::ServerReadOnly);
        QCOMPARE(AccessGate(true).writeRefusal(status).value().code, ErrorCode::ReadOnly);
        status.state = Connected;
        QVERIFY(!AccessGate(false).writeRefusal(status));
        QCOMPARE(AccessGate(true).writeRefusal(status).value().code, ErrorCode::ReadOnly);
    }

    void standsInEverySubmit()
    {
        CountingBackend closed{AccessGate(true)};
        CountingBackend open{AccessGate(false)};
        for (const Operation& write : writes()) {
            closed.submit(1, write);
            open.submit(1, write);
        }
        QCOMPARE(closed.sent, 0);
        QCOMPARE(closed.refused.size(), writes().size());
        QCOMPARE(open.sent, int(writes().size()));
        for (const Operation& read : reads())
            closed.submit(1, read);
        QCOMPARE(closed.sent, int(reads().size()));
        open.submit(1, op::Create{{}, std::string(2'000'000, 'x')});
        QCOMPARE(open.sent, int(writes().size()));
        QCOMPARE(open.refused.at(0).code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(AccessGateTest)
#include "AccessGateTest.moc"
