// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/ZnodeTree.h"

#include "value/Digest.h"

#include <algorithm>

namespace registry {

namespace {

std::string_view parentOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == 0 ? path.substr(0, 1) : path.substr(0, slash);
}

std::string nameOf(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

} // namespace

Stat Znode::stat() const
{
    Stat s;
    s.czxid = record.czxid;
    s.mzxid = record.mzxid;
    s.pzxid = record.pzxid;
    s.ctime = record.ctime;
    s.mtime = record.mtime;
    s.version = record.version;
    s.aversion = record.aversion;
    s.numChildren = std::int32_t(childCount());
    // The server counts creates only and shows 2 x creates - children, so that a delete counts too.
    s.cversion = std::int32_t(2 * std::uint32_t(record.creates) - std::uint32_t(childCount()));
    s.ephemeralOwner = record.owner;
    s.dataLength = record.data ? std::int32_t(record.data->size()) : 0;
    return s;
}

ZnodeTree::ZnodeTree()
    : m_root(std::make_unique<Znode>())
{
    m_root->record.acl = shared(openAcl());
    // As in a new server: these three are there from the start and count for no create.
    for (const char* path : {"/zookeeper", "/zookeeper/config", "/zookeeper/quota"}) {
        auto node = std::make_unique<Znode>();
        node->record.acl = shared(openAcl());
        link(path, std::move(node));
    }
    find("/zookeeper/config")->record.acl = shared({{PermissionRead, "world", "anyone"}});
    find("/zookeeper/quota")->record.data = std::make_shared<const std::string>();
    find("/zookeeper")->record.data = std::make_shared<const std::string>();
    m_root->record.data = std::make_shared<const std::string>();
}

ZnodeTree::ZnodeTree(ZnodeTree&&) noexcept = default;
ZnodeTree& ZnodeTree::operator=(ZnodeTree&&) noexcept = default;
ZnodeTree::~ZnodeTree() = default;

bool ZnodeTree::load(const std::string& path, ZnodeRecord record)
{
    record.acl = shared(*record.acl);
    if (Znode* existing = find(path)) { // the root and /zookeeper
        existing->record = std::move(record);
        return true;
    }
    const Znode* parent = find(parentOf(path));
    if (!parent || parent->record.kind == ZnodeKind::Ephemeral)
        return false;
    auto node = std::make_unique<Znode>();
    node->record = std::move(record);
    link(path, std::move(node));
    return true;
}

void ZnodeTree::openSession(SessionId session, const std::string& address)
{
    m_sessions[session].identities = {{"ip", address}};
}

void ZnodeTree::closeSession(SessionId session, std::int64_t)
{
    m_sessions.erase(session);
    m_watches.removeSession(session);
    const auto owned = m_ephemerals.find(session);
    if (owned == m_ephemerals.end())
        return;
    const std::set<std::string> paths = owned->second;
    for (const std::string& path : paths)
        removeNode(path);
}

void ZnodeTree::purgeEphemerals(std::int64_t)
{
    std::vector<std::string> paths;
    for (const auto& [owner, owned] : m_ephemerals) {
        if (!m_sessions.contains(owner))
            paths.insert(paths.end(), owned.begin(), owned.end());
    }
    for (const std::string& path : paths)
        removeNode(path);
}

/// A ZooKeeper client cannot put TTL and container creates into a multi; so nobody may get used to it here.
static bool canBeSent(const op::Multi& multi)
{
    return std::none_of(multi.parts.begin(), multi.parts.end(), [](const op::MultiPart& part) {
        const auto* create = std::get_if<op::Create>(&part);
        return create && create->mode >= CreateMode::Container
            && create->mode <= CreateMode::PersistentSequentialWithTtl;
    });
}

Result<ReplyBody> ZnodeTree::apply(SessionId session, const Operation& operation, std::int64_t now)
{
    const auto body = [](auto&& result) -> Result<ReplyBody> {
        return std::move(result).map([](auto&& value) { return ReplyBody(std::move(value)); });
    };
    const auto nothing = [](Result<void> result) -> Result<ReplyBody> {
        return result.map([] { return ReplyBody(); });
    };
    Result<ReplyBody> result = std::visit(
        [&](const auto& o) -> Result<ReplyBody> {
            using T = std::decay_t<decltype(o)>;
            if constexpr (std::is_same_v<T, op::Sync>)
                return ReplyBody();
            else if constexpr (std::is_same_v<T, op::Multi>)
                return canBeSent(o) ? Result<ReplyBody>(write(session, o, now)) : fail(ErrorCode::Unimplemented);
            else if constexpr (std::is_same_v<T, op::Delete>)
                return nothing(write(session, o, now));
            else if constexpr (std::is_same_v<T, op::SetAcl>)
                return body(write(session, o));
            else if constexpr (std::is_same_v<T, op::Create> || std::is_same_v<T, op::SetData>)
                return body(write(session, o, now));
            else
                return run(session, o);
        },
        operation);
    if (!result)
        rollback();
    return result;
}

std::vector<Path> ZnodeTree::expired(std::int64_t now) const
{
    std::vector<Path> paths;
    for (const std::string& path : m_mortal) {
        const Znode* node = find(path);
        if (!node || node->childCount() > 0)
            continue;
        const ZnodeRecord& r = node->record;
        if (r.kind == ZnodeKind::Container ? r.creates > 0 : now - r.mtime > r.ttl)
            paths.push_back(*Path::parse(path));
    }
    return paths;
}

void ZnodeTree::expire(const Path& path, std::int64_t)
{
    const Znode* node = find(path.str());
    if (node && m_mortal.contains(path.str()) && node->childCount() == 0)
        removeNode(path.str());
}

StoreBatch ZnodeTree::changes() const
{
    std::map<std::string, bool> touched; // path -> whole
    for (const Undo& undo : m_undo)
        touched[undo.path] |= undo.what != Undo::Counted;
    StoreBatch batch;
    batch.zxid = nextZxid();
    for (const auto& [path, whole] : touched) {
        if (const Znode* node = find(path))
            batch.put.push_back({path, node->record, whole});
        else
            batch.removed.push_back(path);
    }
    return batch;
}

std::vector<ZnodeTree::Fired> ZnodeTree::commit()
{
    if (hasChanges())
        ++m_zxid;
    m_undo.clear();
    std::vector<Fired> fired;
    for (const Trigger& trigger : std::exchange(m_triggers, {})) {
        const Path path = *Path::parse(trigger.path);
        const bool children = trigger.what == WatchEvent::ChildrenChanged;
        std::vector<SessionId> sessions =
            m_watches.fire(children ? WatchKind::Children : WatchKind::Data, trigger.path);
        if (trigger.what == WatchEvent::Deleted) { // once per session, though both tables may hold it
            for (const SessionId session : m_watches.fire(WatchKind::Children, trigger.path)) {
                if (std::find(sessions.begin(), sessions.end(), session) == sessions.end())
                    sessions.push_back(session);
            }
        }
        for (const SessionId session :
            sessions) { // the watch is used up all the same (the server's answer to CVE-2024-23944)
            if (permits(*trigger.acl, PermissionRead, identities(session)))
                fired.push_back({session, path, trigger.what});
        }
    }
    return fired;
}

void ZnodeTree::rollback()
{
    m_triggers.clear();
    for (auto undo = m_undo.rbegin(); undo != m_undo.rend(); ++undo) {
        switch (undo->what) {
        case Undo::Created:
            unlink(undo->path);
            break;
        case Undo::Removed:
            link(undo->path, std::move(undo->removed));
            break;
        case Undo::Counted:
        case Undo::Rewritten:
            undo->node->record = std::move(undo->before);
            break;
        }
    }
    m_undo.clear();
}

Znode* ZnodeTree::find(std::string_view path) const
{
    Znode* node = m_root.get();
    for (std::size_t start = 1; node && start < path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (!node->children)
            return nullptr;
        const auto child = node->children->find(path.substr(start, end - start));
        node = child == node->children->end() ? nullptr : child->second.get();
        start = end + 1;
    }
    return node;
}

const Identities& ZnodeTree::identities(SessionId session) const
{
    static const Identities nobody;
    const auto found = m_sessions.find(session);
    return found == m_sessions.end() ? nobody : found->second.identities;
}

Result<ReplyBody> ZnodeTree::run(SessionId session, const op::Exists& o)
{
    if (o.watch)
        m_watches.add(WatchKind::Data, o.path.str(), session);
    const Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    return ReplyBody(node->stat());
}

Result<ReplyBody> ZnodeTree::run(SessionId session, const op::GetData& o)
{
    const Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    if (!permits(*node->record.acl, PermissionRead, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    if (o.watch)
        m_watches.add(WatchKind::Data, o.path.str(), session);
    return ReplyBody(DataReply{node->data(), node->stat()});
}

Result<ReplyBody> ZnodeTree::run(SessionId session, const op::GetChildren& o)
{
    Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    if (!permits(*node->record.acl, PermissionRead, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    if (o.watch)
        m_watches.add(WatchKind::Children, o.path.str(), session);
    if (!node->names) {
        auto names = std::make_shared<NameList>();
        if (node->children) {
            names->reserve(node->childCount(), node->nameBytes);
            for (const auto& [name, child] : *node->children) // one pass: each node of a wide one is a cache miss
                names->add(name);
        }
        node->names = std::move(names);
    }
    return ReplyBody(ChildrenReply{node->names, node->stat()});
}

Result<ReplyBody> ZnodeTree::run(SessionId session, const op::GetAcl& o)
{
    const Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    const Acl& acl = *node->record.acl;
    const Identities& who = identities(session);
    if (!permits(acl, PermissionRead | PermissionAdmin, who))
        return fail(ErrorCode::NoAuth, o.path.str());
    return ReplyBody(AclReply{permits(acl, PermissionAdmin, who) ? acl : withoutDigests(acl), node->stat()});
}

Result<ReplyBody> ZnodeTree::run(SessionId session, const op::RemoveWatch& o)
{
    if (!m_watches.remove(o.kind, o.path.str(), session))
        return fail(ErrorCode::NoWatcher, o.path.str());
    return ReplyBody();
}

Result<ReplyBody> ZnodeTree::run(SessionId session, const op::AddAuth& o)
{
    if (o.scheme != "digest")
        return fail(ErrorCode::AuthFailed, {}, "the server knows no scheme " + o.scheme);
    Identity identity{o.scheme, digestId(o.secret.reveal())};
    Identities& mine = m_sessions[session].identities;
    if (std::find(mine.begin(), mine.end(), identity) == mine.end())
        mine.push_back(std::move(identity));
    return ReplyBody();
}

Znode* ZnodeTree::link(const std::string& path, std::unique_ptr<Znode> node)
{
    Znode* parent = find(parentOf(path));
    if (!parent->children)
        parent->children = std::make_unique<Znode::Children>();
    parent->names.reset();
    node->parent = parent;
    const ZnodeKind kind = node->record.kind;
    if (kind == ZnodeKind::Ephemeral)
        m_ephemerals[node->record.owner].insert(path);
    else if (kind != ZnodeKind::Persistent)
        m_mortal.insert(path);
    const auto [child, added] = parent->children->emplace(nameOf(path), std::move(node));
    parent->nameBytes += child->first.size();
    return child->second.get();
}

std::unique_ptr<Znode> ZnodeTree::unlink(const std::string& path)
{
    Znode* parent = find(parentOf(path));
    parent->names.reset();
    auto taken = parent->children->extract(nameOf(path));
    parent->nameBytes -= taken.key().size();
    std::unique_ptr<Znode> node = std::move(taken.mapped());
    if (node->record.kind == ZnodeKind::Ephemeral) {
        const auto owned = m_ephemerals.find(node->record.owner);
        owned->second.erase(path);
        if (owned->second.empty())
            m_ephemerals.erase(owned);
    }
    m_mortal.erase(path);
    return node;
}

} // namespace registry
