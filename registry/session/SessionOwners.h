// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace registry {

class ServerWords;

/// Who a session is, as far as servers tell: the address of the client that has it. Asks every server of the ensemble
/// by the four-letter word `cons`, since each knows only the sessions that are connected to it; where none has the
/// session, `dump` tells whether it still exists. A server answers these words only when its `4lw.commands.whitelist`
/// has them.
///
/// Asks only when it is asked to: `cons` costs a server time with its thousands of connections. What is asked while
/// answers are under way waits for the next round, so there is one round at a time. Addresses that stand behind one
/// host name count as one server. Never blocks; sends no request of the ZooKeeper protocol. Lives on the thread that
/// made it.
class SessionOwners : public QObject {
    Q_OBJECT

public:
    /// `patience`: how long each server has for each word.
    explicit SessionOwners(const Endpoint& endpoint,
        std::chrono::milliseconds patience = std::chrono::milliseconds(3'000), QObject* parent = nullptr);
    /// Ends what is asked with Closing.
    ~SessionOwners() override;

    /// "address:port" of the client. Errors, with the servers concerned in `detail`: NoNode (all servers have answered
    /// and none knows the session), SessionMoved (it exists and no client is connected for it at this moment), NoAuth
    /// (a server does not allow these words, and no other has the session), NoConnection (a server did not answer, and
    /// no other has it), Unimplemented (this is no ZooKeeper).
    QFuture<Result<std::string>> find(std::int64_t session);

private:
    using Promise = QPromise<Result<std::string>>;
    using Waiting = std::multimap<std::int64_t, std::shared_ptr<Promise>>; ///< shared with nobody: a promise only moves
    enum class Word : std::uint8_t { Cons, Dump };

    void ask(Word word);
    void onAnswered();
    void judge(Word word);
    void end(const Error& error);
    void next();

    const std::vector<HostPort> m_servers;
    const std::chrono::milliseconds m_patience;
    Waiting m_asked; ///< in this round
    Waiting m_waiting; ///< for the next
    std::vector<std::unique_ptr<ServerWords>> m_answers; ///< of this round, one per server
    Word m_word = Word::Cons;
    std::size_t m_open = 0; ///< servers that have not answered yet
    bool m_busy = false;
};

} // namespace registry
