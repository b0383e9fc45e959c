// SPDX-License-Identifier: GPL-3.0-or-later
// A ServiceRegistry whose server is wrong, silent, gone or another one.
#include "unit/ServiceRig.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace registry;
using rig::path;
using rig::ServiceRig;
using rig::wait;
using namespace std::chrono_literals;

namespace {

/// Tries to connect for ever.
class SilentBackend final : public Backend {
public:
    SilentBackend()
        : Backend(AccessGate(false))
    {
    }
    void start(std::shared_ptr<Inbox> events) override { m_events = std::move(events); }
    void probe() override { }
    void close() override
    {
        SessionStatus closed;
        closed.state = ConnectionState::Closed;
        m_events->push(SessionChanged{closed, 0});
    }

protected:
    void send(RequestId id, Operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds) override
    {
        answer(id, fail(ErrorCode::NoConnection), replyTo);
    }
    void answer(RequestId id, Result<ReplyBody> result, const std::shared_ptr<Inbox>& replyTo) override
    {
        (replyTo ? replyTo : m_events)->push(Reply{id, 0, std::move(result)});
    }

private:
    std::shared_ptr<Inbox> m_events; // shared with the session
};

} // namespace

class ServiceTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void aBadServerIsAnErrorEverywhere()
    {
        ServiceOptions options;
        options.server = "host:port:what";
        ServiceRegistry bad(std::move(options));
        QCOMPARE(bad.state().state, ConnectionState::Failed);
        std::vector<ConnectionState> told;
        QObject context;
        bad.watchState(&context, [&told](const SessionStatus& status) { told.push_back(status.state); });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot connect")));
        QCOMPARE(bad.start().error().code, ErrorCode::BadConnectionString);
        QCOMPARE(bad.state().reason->code, ErrorCode::BadConnectionString);
        QCOMPARE(wait(bad.get(path("/x"))).error().code, ErrorCode::BadConnectionString);
        QCOMPARE(wait(bad.setNode(path("/x"), {})).error().code, ErrorCode::BadConnectionString);
        QTRY_COMPARE(told, std::vector<ConnectionState>{ConnectionState::Failed});
    }

    void nothingWaitsForAConnectionThatHangs()
    {
        ServiceOptions options;
        options.timeout = 200ms;
        ServiceRegistry r(options, [](const ConnectionProfile&) { return std::make_unique<SilentBackend>(); });
        QVERIFY(r.start().has_value());
        QCOMPARE(r.state().state, ConnectionState::Connecting);
        QCOMPARE(wait(r.get(path("/x"))).error().code, ErrorCode::NoConnection);
        QCOMPARE(*wait(r.setNode(path("/x"), {})), Done::NotYet);
    }

    void nothingWaitsForAServerThatIsSilent()
    {
        ServiceOptions options;
        options.timeout = 200ms;
        ServiceRig r(options);
        QVERIFY(r.open());
        r.backend->keep(true); // what is asked from now on is not answered
        QCOMPARE(wait(r.registry->get(path("/x"))).error().code, ErrorCode::OperationTimeout);
        QCOMPARE(*wait(r.registry->setNode(path("/y"), {})), Done::NotYet);
    }

    void stopsAndStartsAgain()
    {
        ServiceRig r;
        QVERIFY(r.open());
        QVERIFY(wait(r.registry->setNode(path("/me"), std::string("mine"))).has_value());
        std::vector<std::string> heard;
        QObject context;
        QVERIFY(r.writer.create("/other", "one"));
        r.registry->watch(path("/other"), &context,
            [&heard](const NodeValue& value) { heard.push_back(value.raw.value_or("<none>")); });
        QTRY_COMPARE(heard.size(), std::size_t(1));
        const auto before = r.registry->state().sessionId;
        r.registry->stop();
        QTRY_COMPARE(r.registry->state().state, ConnectionState::Closed);
        QTRY_VERIFY(!r.writer.exists("/me"));
        QCOMPARE(r.registry->registration(path("/me"))->state(), Registration::State::Retrying);
        const auto old = wait(r.registry->get(path("/other")));
        QVERIFY(old.has_value() && old->staleSince);
        QVERIFY(r.writer.set("/other", "two"));
        QVERIFY(r.registry->start().has_value());
        QTRY_VERIFY(r.writer.exists("/me"));
        QTRY_COMPARE(heard, (std::vector<std::string>{"one", "two"}));
        QVERIFY(r.registry->state().sessionId != before);
        QTRY_VERIFY(!wait(r.registry->get(path("/other")))->staleSince);
    }

    void rebuildEstablishesEverythingAnew()
    {
        ServiceRig r;
        r.registry->rebuild(); // not started: nothing
        QVERIFY(r.open());
        QVERIFY(wait(r.registry->setNode(path("/me"), {})).has_value());
        QVERIFY(wait(r.registry->setNode(path("/away"), {}, Registered::No)).has_value());
        int heard = 0;
        QObject context;
        QVERIFY(r.writer.create("/other", "one"));
        r.registry->watch(path("/other"), &context, [&heard](const NodeValue&) { ++heard; });
        QTRY_COMPARE(heard, 1);
        auto lock = r.registry->lock(path("/locks/one"));
        QSignalSpy lost(lock.get(), &Lock::lost);
        lock->acquire();
        QTRY_COMPARE(lock->state(), Lock::State::Held);
        const auto before = r.registry->state().sessionId;
        r.registry->rebuild();
        QCOMPARE(lost.size(), 1);
        QTRY_VERIFY(isUsable(r.registry->state().state) && r.registry->state().sessionId != before);
        QTRY_COMPARE(r.registry->registration(path("/me"))->state(), Registration::State::Registered);
        QTRY_VERIFY(r.writer.exists("/me") && r.writer.stat("/me").ephemeralOwner == r.registry->state().sessionId);
        QVERIFY(r.writer.create("/away", "rogue"));
        QTRY_VERIFY(!r.writer.exists("/away"));
        QVERIFY(r.writer.set("/other", "two"));
        QTRY_COMPARE(heard, 2); // once: the same state was not told again
        lock->acquire();
        QTRY_COMPARE(lock->state(), Lock::State::Held);
    }
};

QTEST_GUILESS_MAIN(ServiceTroubleTest)
#include "ServiceTroubleTest.moc"
