// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Event.h"
#include "value/AclRules.h"
#include "backend/embedded/Store.h"
#include "backend/embedded/WatchTable.h"
#include "backend/embedded/Znode.h"

#include <map>
#include <set>

namespace registry {

/// A ZooKeeper server's data tree as a pure state machine: no thread, no clock (`now` is ms since the epoch), no I/O.
///
/// Semantics are those of a 3.8 server with extended types enabled (reliability.md E), down to the order in which
/// errors are found. Reads take effect at once. A write leaves a transaction open (hasChanges()) that must be ended
/// with commit() or rollback() before the next call; a failed write leaves none. Not thread-safe.
class ZnodeTree {
public:
    struct Fired {
        SessionId session = 0;
        Path path;
        WatchEvent what = WatchEvent::Changed;
    };

    ZnodeTree();
    ZnodeTree(ZnodeTree&&) noexcept;
    ZnodeTree& operator=(ZnodeTree&&) noexcept;
    ~ZnodeTree();

    /// Puts a node of a store in place; parents first. False when its parent is missing. Only before the first session.
    [[nodiscard]] bool load(const std::string& path, ZnodeRecord record);
    void setZxid(std::int64_t zxid) { m_zxid = zxid; }
    /// Of the last committed transaction.
    std::int64_t zxid() const { return m_zxid; }

    /// `address`: numeric, for the ip scheme.
    void openSession(SessionId session, const std::string& address = "127.0.0.1");
    /// Forgets identities and watches, and removes the session's ephemerals in one transaction.
    void closeSession(SessionId session, std::int64_t now);
    /// The connection was lost, the session lives: watches go, identities stay.
    void dropWatches(SessionId session) { m_watches.removeSession(session); }
    /// Removes every ephemeral whose session is not open, in one transaction. For a store just loaded.
    void purgeEphemerals(std::int64_t now);

    /// One operation of an open session. AddAuth: AuthFailed for any scheme but digest.
    [[nodiscard]] Result<ReplyBody> apply(SessionId session, const Operation& operation, std::int64_t now);

    /// Childless TTL nodes that are past their time and containers that have lost their last child.
    std::vector<Path> expired(std::int64_t now) const;
    /// Removes one of them (a transaction of its own), unless it has a child by now.
    void expire(const Path& path, std::int64_t now);

    bool hasChanges() const { return !m_undo.empty(); }
    /// What the open transaction changed.
    StoreBatch changes() const;
    /// Makes the open transaction final. Returns the watches it fired, in order.
    std::vector<Fired> commit();
    /// Undoes the open transaction as if it had never been.
    void rollback();

    std::size_t watchCount() const { return m_watches.size(); }
    std::size_t watchCount(SessionId session) const { return m_watches.size(session); }

private:
    struct SessionState {
        Identities identities;
    };
    struct Undo {
        enum What : std::uint8_t { Created, Removed, Counted, Rewritten };
        What what;
        std::string path;
        Znode* node = nullptr;
        ZnodeRecord before;
        std::unique_ptr<Znode> removed;
    };
    struct Trigger {
        std::string path;
        WatchEvent what;
        std::shared_ptr<const Acl> acl; ///< of that node then: who may not read it is told nothing
    };

    Znode* find(std::string_view path) const;
    const Identities& identities(SessionId session) const;

    // Reads
    Result<ReplyBody> run(SessionId session, const op::Exists& o);
    Result<ReplyBody> run(SessionId session, const op::GetData& o);
    Result<ReplyBody> run(SessionId session, const op::GetChildren& o);
    Result<ReplyBody> run(SessionId session, const op::GetAcl& o);
    Result<ReplyBody> run(SessionId session, const op::RemoveWatch& o);
    Result<ReplyBody> run(SessionId session, const op::AddAuth& o);

    // Writes, in ZnodeTreeWrites.cpp
    Result<CreateReply> write(SessionId session, const op::Create& o, std::int64_t now);
    Result<void> write(SessionId session, const op::Delete& o, std::int64_t now);
    Result<Stat> write(SessionId session, const op::SetData& o, std::int64_t now);
    Result<Stat> write(SessionId session, const op::SetAcl& o);
    Result<void> write(SessionId session, const op::Check& o) const;
    MultiReply write(SessionId session, const op::Multi& o, std::int64_t now);
    Result<void> writePart(SessionId session, const op::MultiPart& part, MultiPartReply& reply, std::int64_t now);

    Znode* link(const std::string& path, std::unique_ptr<Znode> node);
    std::unique_ptr<Znode> unlink(const std::string& path);
    void removeNode(const std::string& path);
    void remember(Undo::What what, const std::string& path, Znode* node);
    std::shared_ptr<const Acl> shared(Acl acl);
    std::int64_t nextZxid() const { return m_zxid + 1; }

    std::unique_ptr<Znode> m_root;
    std::int64_t m_zxid = 0;
    std::map<SessionId, SessionState> m_sessions;
    std::map<SessionId, std::set<std::string>> m_ephemerals; ///< by owner, whether its session is open or not
    std::set<std::string> m_mortal; ///< containers and TTL nodes
    WatchTable m_watches;
    std::vector<Undo> m_undo;
    std::vector<Trigger> m_triggers;
    std::vector<std::weak_ptr<const Acl>> m_acls; ///< the last few lists made, to share equal ones
};

} // namespace registry
