// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionOwners.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <charconv>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace registry {

namespace {

constexpr qsizetype longestWords = 16 * 1024 * 1024; // 80,000 connections

std::vector<HostPort> serversOf(const Endpoint& endpoint)
{
    const auto* zooKeeper = std::get_if<ZooKeeperEndpoint>(&endpoint);
    return zooKeeper ? zooKeeper->hosts : std::vector<HostPort>();
}

/// The number behind "0x" at `at`; nothing when there is none.
std::optional<std::int64_t> sessionAt(std::string_view text, std::size_t at)
{
    std::uint64_t id = 0;
    if (text.substr(at, 2) != "0x")
        return {};
    const auto read = std::from_chars(text.data() + at + 2, text.data() + text.size(), id, 16);
    return read.ec == std::errc() ? std::optional(static_cast<std::int64_t>(id)) : std::nullopt;
}

/// The client of `session` in an answer to `cons`: lines like " /10.0.0.7:41234[1](queued=0,...,sid=0x1a2b,lop=PING)".
std::optional<std::string> clientIn(std::string_view cons, std::int64_t session)
{
    constexpr std::string_view key = "sid=";
    for (std::size_t at = cons.find(key); at != std::string_view::npos; at = cons.find(key, at + key.size())) {
        if (sessionAt(cons, at + key.size()) != session)
            continue;
        const std::size_t before = cons.rfind('\n', at);
        std::string_view line = cons.substr(before == std::string_view::npos ? 0 : before + 1);
        line = line.substr(0, line.find('['));
        while (!line.empty() && (line.front() == ' ' || line.front() == '/'))
            line.remove_prefix(1);
        if (line.starts_with("0:0:0:0:0:0:0:1:"))
            return "[::1]" + std::string(line.substr(15));
        return std::string(line);
    }
    return {};
}

/// Whether an answer to `dump` has the session, alive or with nodes of its own.
bool knows(std::string_view dump, std::int64_t session)
{
    for (std::size_t at = dump.find("0x"); at != std::string_view::npos; at = dump.find("0x", at + 2))
        if (sessionAt(dump, at) == session)
            return true;
    return false;
}

} // namespace

/// One word asked of one server.
class ServerWords {
public:
    enum class Outcome : std::uint8_t { Answered, NotAllowed, Silent };

    ServerWords(
        const HostPort& server, const QByteArray& word, std::chrono::milliseconds patience, std::function<void()> done)
        : m_server(toString(server))
        , m_done(std::move(done))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this, word] { m_socket.write(word); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            m_answer += m_socket.readAll();
            if (m_answer.size() > longestWords)
                finish(false);
        });
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_socket,
            [this](QAbstractSocket::SocketError error) { finish(error == QAbstractSocket::RemoteHostClosedError); });
        m_timeout.setSingleShot(true);
        m_timeout.callOnTimeout(&m_socket, [this] { finish(false); });
        m_timeout.start(patience);
        m_socket.connectToHost(QString::fromStdString(server.host), server.port);
    }

    Outcome outcome() const { return m_outcome; }
    std::string_view answer() const { return {m_answer.data(), static_cast<std::size_t>(m_answer.size())}; }
    const std::string& server() const { return m_server; }

private:
    /// An answer is over when the server hangs up.
    void finish(bool complete)
    {
        if (std::exchange(m_finished, true))
            return;
        m_timeout.stop();
        m_answer += m_socket.readAll();
        m_socket.disconnect(&m_socket);
        m_socket.abort();
        const bool refused = m_answer.contains("not in the whitelist") && m_answer.size() < 200;
        if (refused)
            m_outcome = Outcome::NotAllowed;
        else if (complete && !m_answer.isEmpty())
            m_outcome = Outcome::Answered;
        m_done();
    }

    const std::string m_server;
    const std::function<void()> m_done;
    QTcpSocket m_socket;
    QTimer m_timeout;
    QByteArray m_answer;
    Outcome m_outcome = Outcome::Silent;
    bool m_finished = false;
};

SessionOwners::SessionOwners(const Endpoint& endpoint, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_servers(serversOf(endpoint))
    , m_patience(patience)
{
}

SessionOwners::~SessionOwners()
{
    m_asked.merge(m_waiting);
    end(Error{ErrorCode::Closing, {}, nativeCode(ErrorCode::Closing), {}});
}

QFuture<Result<std::string>> SessionOwners::find(std::int64_t session)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    m_waiting.emplace(session, promise);
    if (!std::exchange(m_busy, true))
        QMetaObject::invokeMethod(this, &SessionOwners::next, Qt::QueuedConnection); // what is asked now goes together
    return promise->future();
}

void SessionOwners::next()
{
    m_busy = !m_waiting.empty();
    m_asked = std::exchange(m_waiting, {});
    if (m_busy && m_servers.empty()) {
        end(Error{ErrorCode::Unimplemented, {}, 0, "no ZooKeeper"});
        m_busy = false;
    } else if (m_busy) {
        ask(Word::Cons);
    }
}

void SessionOwners::ask(Word word)
{
    m_word = word;
    m_answers.clear();
    m_open = m_servers.size();
    for (const HostPort& server : m_servers)
        m_answers.push_back(std::make_unique<ServerWords>(
            server, word == Word::Cons ? "cons" : "dump", m_patience, [this] { onAnswered(); }));
}

void SessionOwners::onAnswered()
{
    if (--m_open == 0) // not from within the socket that has just told us
        QMetaObject::invokeMethod(
            this, [this] { judge(m_word); }, Qt::QueuedConnection);
}

void SessionOwners::judge(Word word)
{
    std::string refusing;
    std::string silent;
    for (const auto& one : m_answers) {
        if (one->outcome() == ServerWords::Outcome::NotAllowed)
            refusing += (refusing.empty() ? "" : " ") + one->server();
        else if (one->outcome() == ServerWords::Outcome::Silent)
            silent += (silent.empty() ? "" : " ") + one->server();
        for (auto at = m_asked.begin(); at != m_asked.end();) {
            const bool answered = one->outcome() == ServerWords::Outcome::Answered;
            std::optional<Result<std::string>> result;
            if (answered && word == Word::Dump && knows(one->answer(), at->first))
                result = fail(ErrorCode::SessionMoved, {}, "no client is connected for it");
            else if (auto client = answered && word == Word::Cons ? clientIn(one->answer(), at->first) : std::nullopt)
                result = std::move(*client);
            if (!result) {
                ++at;
                continue;
            }
            at->second->addResult(std::move(*result));
            at->second->finish();
            at = m_asked.erase(at);
        }
    }
    if (!m_asked.empty() && !refusing.empty())
        end(Error{ErrorCode::NoAuth, {}, 0, refusing});
    else if (!m_asked.empty() && !silent.empty())
        end(Error{ErrorCode::NoConnection, {}, 0, silent});
    else if (!m_asked.empty() && word == Word::Cons)
        return ask(Word::Dump);
    end(Error{ErrorCode::NoNode, {}, 0, "no server knows it"});
    m_answers.clear();
    next();
}

/// Whatever is still open in this round.
void SessionOwners::end(const Error& error)
{
    for (auto& [session, promise] : std::exchange(m_asked, {})) {
        promise->addResult(Result<std::string>(tl::unexpected(error)));
        promise->finish();
    }
}

} // namespace registry
