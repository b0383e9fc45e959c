// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ConnectionTest.h"

#include "backend/zookeeper/Cancellation.h"
#include "backend/zookeeper/Handshake.h"
#include "backend/zookeeper/HostResolver.h"

#include <optional>
#include <utility>

namespace registry {

namespace {

constexpr std::chrono::milliseconds stepPatience{3000};
constexpr std::size_t largestReply = 64 * 1024 * 1024; // of a server that has proven to be a ZooKeeper

enum WireCode : std::int32_t { WireGetChildren = 8, WireAuth = 100, WireClose = -11, WireAuthXid = -4 };

class TestRun {
public:
    TestRun(const ConnectionProfile& profile, const ConnectionTest::OnStep& onStep, const Cancellation& cancellation)
        : m_profile(profile)
        , m_onStep(onStep)
        , m_cancellation(cancellation)
    {
    }

    void run()
    {
        if (const auto* endpoint = std::get_if<ZooKeeperEndpoint>(&m_profile.endpoint)) {
            if (resolve(endpoint->hosts) && findServer() && openSession() && authenticate())
                readRoot(endpoint->chroot);
        }
        while (m_next <= static_cast<int>(TestStep::Kind::RootReadable))
            skipped({});
    }

private:
    struct Candidate {
        std::string address;
        std::uint16_t port;
        std::string shown;
    };

    bool report(TestStep step)
    {
        step.kind = static_cast<TestStep::Kind>(m_next++);
        if (m_cancellation.isCancelled() && !step.ok) {
            step.skipped = false;
            step.error = Error{ErrorCode::Cancelled, {}, 0, {}};
        }
        m_onStep(step);
        return step.ok || step.skipped;
    }
    bool passed(std::string detail) { return report({{}, true, false, std::move(detail), noError()}); }
    bool skipped(std::string detail) { return report({{}, false, true, std::move(detail), noError()}); }
    bool failed(Error error)
    {
        std::string detail = error.detail;
        return report({{}, false, false, std::move(detail), std::move(error)});
    }
    static Error noError() { return {ErrorCode::Ok, {}, 0, {}}; }

    bool resolve(const std::vector<HostPort>& hosts);
    bool findServer();
    bool openSession();
    bool authenticate();
    bool readRoot(const Path& root);
    Result<std::string> call(std::string_view body);
    BootTime deadline() const { return BootClock::now() + stepPatience; }

    const ConnectionProfile& m_profile;
    const ConnectionTest::OnStep& m_onStep;
    const Cancellation& m_cancellation;
    HostResolver m_resolver;
    std::vector<Candidate> m_candidates;
    std::optional<WireConnection> m_connection;
    int m_next = 0;
};

bool TestRun::resolve(const std::vector<HostPort>& hosts)
{
    std::string detail;
    std::optional<Error> error;
    for (const HostPort& host : hosts) {
        auto addresses = m_resolver.resolve(host.host, m_cancellation);
        if (!addresses) {
            if (!error)
                error = addresses.error();
            continue;
        }
        for (const std::string& address : *addresses) {
            const std::string shown = toString(HostPort{address, host.port});
            m_candidates.push_back({address, host.port, shown});
            detail += (detail.empty() ? "" : ", ") + shown;
        }
    }
    if (m_candidates.empty())
        return failed(error.value_or(Error{ErrorCode::NameNotResolved, {}, 0, "no host"}));
    return passed(error ? detail + "; " + error->detail : detail);
}

bool TestRun::findServer()
{
    std::optional<Error> best; // what the one that got furthest said
    bool portOpen = false;
    for (const Candidate& candidate : m_candidates) {
        WireConnection port(m_cancellation);
        if (auto opened = port.open(candidate.address, candidate.port, deadline()); !opened) {
            if (!best)
                best = Error{
                    opened.error().code, {}, opened.error().native, candidate.shown + ": " + opened.error().detail};
            continue;
        }
        auto served = probeServer(candidate.address, candidate.port, stepPatience, m_cancellation);
        if (served) {
            passed(candidate.shown);
            passed(candidate.shown);
            m_candidates = {candidate};
            return true;
        }
        if (!portOpen)
            best =
                Error{served.error().code, {}, served.error().native, candidate.shown + ": " + served.error().detail};
        portOpen = true;
    }
    if (portOpen)
        passed({});
    return failed(*best);
}

bool TestRun::openSession()
{
    m_connection.emplace(m_cancellation);
    const Candidate& server = m_candidates.front();
    if (auto opened = m_connection->open(server.address, server.port, deadline()); !opened)
        return failed(opened.error());
    auto grant = shakeHands(*m_connection, 0, m_profile.sessionTimeout, deadline());
    if (!grant)
        return failed(grant.error());
    if (grant->timeout.count() == 0)
        return failed(Error{ErrorCode::NotServing, {}, 0, "no session was given"});
    return passed(std::to_string(grant->timeout.count()) + " ms");
}

/// Sends a request and returns the reply's body behind its header; errors carry ZooKeeper's code.
Result<std::string> TestRun::call(std::string_view body)
{
    if (auto sent = m_connection->sendFrame(body, deadline()); !sent)
        return tl::unexpected(std::move(sent.error()));
    auto reply = m_connection->receiveFrame(replyHeaderSize, largestReply, deadline());
    if (!reply)
        return tl::unexpected(std::move(reply.error()));
    const int native = static_cast<int>(readBigEndian(*reply, 12, 4));
    if (native != 0)
        return fail(errorFromNative(native), {}, {}, native);
    return reply->substr(replyHeaderSize);
}

bool TestRun::authenticate()
{
    if (m_profile.credentials.empty())
        return skipped("none given");
    for (const Credential& credential : m_profile.credentials) {
        std::string body;
        putInt(body, WireAuthXid);
        putInt(body, WireAuth);
        putInt(body, 0);
        putText(body, credential.scheme);
        putText(body, credential.secret.reveal());
        const Secret wiped(std::move(body)); // wiped when it dies
        auto answered = call(wiped.reveal());
        if (!answered)
            return failed(Error{ErrorCode::AuthFailed, {}, answered.error().native, "scheme " + credential.scheme});
    }
    return passed({});
}

bool TestRun::readRoot(const Path& root)
{
    std::string body;
    putInt(body, 1);
    putInt(body, WireGetChildren);
    putText(body, root.str());
    body.push_back('\0'); // no watch
    auto children = call(body);
    std::string goodbye;
    putInt(goodbye, 2);
    putInt(goodbye, WireClose);
    (void)call(goodbye);
    if (!children) {
        children.error().path = root.str();
        return failed(children.error());
    }
    return passed(std::to_string(children->size() < 4 ? 0 : readBigEndian(*children, 0, 4)) + " children");
}

} // namespace

ConnectionTest::ConnectionTest(ConnectionProfile profile, OnStep onStep, OnDone onDone)
    : m_cancellation(std::make_shared<Cancellation>())
{
    m_thread = std::thread([cancellation = m_cancellation, profile = std::move(profile), onStep = std::move(onStep),
                               onDone = std::move(onDone)] {
        TestRun(profile, onStep, *cancellation).run();
        onDone();
    });
}

ConnectionTest::~ConnectionTest()
{
    cancel();
    m_thread.join();
}

void ConnectionTest::cancel()
{
    m_cancellation->cancel();
}

} // namespace registry
