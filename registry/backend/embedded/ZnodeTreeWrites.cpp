// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/ZnodeTree.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace registry {

namespace {

constexpr std::int64_t maxTtl = (std::int64_t(1) << 40) - 1;

bool isTtl(CreateMode mode)
{
    return mode == CreateMode::PersistentWithTtl || mode == CreateMode::PersistentSequentialWithTtl;
}

ZnodeKind kindOf(CreateMode mode)
{
    if (isEphemeral(mode))
        return ZnodeKind::Ephemeral;
    if (isTtl(mode))
        return ZnodeKind::Ttl;
    return mode == CreateMode::Container ? ZnodeKind::Container : ZnodeKind::Persistent;
}

std::string sequenceSuffix(std::int32_t number)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%010d", number);
    return digits;
}

/// Wraps like the server's int32 and leaves out -1, which would mean "any".
std::int32_t after(std::int32_t version)
{
    const auto next = std::int32_t(std::uint32_t(version) + 1);
    return next == anyVersion ? 0 : next;
}

bool isStale(std::int32_t expected, std::int32_t actual)
{
    return expected != anyVersion && expected != actual;
}

tl::unexpected<Error> stale(const Path& path, std::int32_t expected, std::int32_t actual)
{
    return fail(ErrorCode::BadVersion, path.str(),
        "expected version " + std::to_string(expected) + ", it is " + std::to_string(actual));
}

/// The nodes a server needs itself and never lets go.
bool isSpecial(const std::string& path)
{
    return path == "/" || path == "/zookeeper" || path == "/zookeeper/quota" || path == "/zookeeper/config";
}

std::shared_ptr<const std::string> sharedData(const Data& data)
{
    return data ? std::make_shared<const std::string>(*data) : nullptr;
}

} // namespace

Result<CreateReply> ZnodeTree::write(SessionId session, const op::Create& o, std::int64_t now)
{
    const std::int64_t ttl = o.ttl.count();
    if (o.mode > CreateMode::PersistentSequentialWithTtl || (isTtl(o.mode) && (ttl < 1 || ttl > maxTtl)))
        return fail(ErrorCode::BadArguments, o.path.str(), "create mode or time to live out of range");
    auto acl = effectiveAcl(o.acl, identities(session), o.path.str());
    if (!acl)
        return tl::unexpected(std::move(acl).error());
    const Path parentPath = o.path.parent();
    Znode* parent = find(parentPath.str());
    if (!parent)
        return fail(ErrorCode::NoNode, o.path.str(), "no parent");
    if (!permits(*parent->record.acl, PermissionCreate, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    const Path path = isSequential(o.mode)
        ? parentPath.childFromServer(std::string(o.path.name()) + sequenceSuffix(parent->record.creates))
        : o.path;
    if (find(path.str()))
        return fail(ErrorCode::NodeExists, path.str());
    if (parent->record.kind == ZnodeKind::Ephemeral)
        return fail(ErrorCode::NoChildrenForEphemerals, path.str());

    auto node = std::make_unique<Znode>();
    ZnodeRecord& record = node->record;
    record.data = sharedData(o.data);
    record.acl = shared(std::move(*acl));
    record.kind = kindOf(o.mode);
    record.owner = isEphemeral(o.mode) ? session : 0;
    record.ttl = isTtl(o.mode) ? ttl : 0;
    record.czxid = record.mzxid = record.pzxid = nextZxid();
    record.ctime = record.mtime = now;

    remember(Undo::Counted, parentPath.str(), parent);
    parent->record.creates = std::int32_t(std::uint32_t(parent->record.creates) + 1);
    parent->record.pzxid = nextZxid();
    const Znode* created = link(path.str(), std::move(node));
    m_undo.push_back({Undo::Created, path.str(), nullptr, {}, nullptr});
    m_triggers.push_back({path.str(), WatchEvent::Created, created->record.acl});
    m_triggers.push_back({parentPath.str(), WatchEvent::ChildrenChanged, parent->record.acl});
    return CreateReply{path, created->stat()};
}

Result<void> ZnodeTree::write(SessionId session, const op::Delete& o, std::int64_t)
{
    if (isSpecial(o.path.str()))
        return fail(ErrorCode::BadArguments, o.path.str(), "the server keeps this node");
    const Znode* parent = find(o.path.parent().str());
    if (!parent)
        return fail(ErrorCode::NoNode, o.path.str());
    if (!permits(*parent->record.acl, PermissionDelete, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    const Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    if (isStale(o.version, node->record.version))
        return stale(o.path, o.version, node->record.version);
    if (node->childCount() > 0)
        return fail(ErrorCode::NotEmpty, o.path.str());
    removeNode(o.path.str());
    return {};
}

Result<Stat> ZnodeTree::write(SessionId session, const op::SetData& o, std::int64_t now)
{
    Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    if (!permits(*node->record.acl, PermissionWrite, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    if (isStale(o.version, node->record.version))
        return stale(o.path, o.version, node->record.version);
    remember(Undo::Rewritten, o.path.str(), node);
    node->record.data = sharedData(o.data);
    node->record.version = after(node->record.version);
    node->record.mzxid = nextZxid();
    node->record.mtime = now;
    m_triggers.push_back({o.path.str(), WatchEvent::Changed, node->record.acl});
    return node->stat();
}

Result<Stat> ZnodeTree::write(SessionId session, const op::SetAcl& o)
{
    auto acl = effectiveAcl(o.acl, identities(session), o.path.str());
    if (!acl)
        return tl::unexpected(std::move(acl).error());
    Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    if (!permits(*node->record.acl, PermissionAdmin, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    if (isStale(o.aclVersion, node->record.aversion))
        return stale(o.path, o.aclVersion, node->record.aversion);
    remember(Undo::Rewritten, o.path.str(), node);
    node->record.acl = shared(std::move(*acl));
    node->record.aversion = after(node->record.aversion);
    return node->stat();
}

Result<void> ZnodeTree::write(SessionId session, const op::Check& o) const
{
    const Znode* node = find(o.path.str());
    if (!node)
        return fail(ErrorCode::NoNode, o.path.str());
    if (!permits(*node->record.acl, PermissionRead, identities(session)))
        return fail(ErrorCode::NoAuth, o.path.str());
    if (isStale(o.version, node->record.version))
        return stale(o.path, o.version, node->record.version);
    return {};
}

MultiReply ZnodeTree::write(SessionId session, const op::Multi& o, std::int64_t now)
{
    MultiReply reply;
    reply.parts.resize(o.parts.size());
    for (std::size_t i = 0; i < o.parts.size(); ++i) {
        reply.parts[i].code = ErrorCode::Ok;
        const Result<void> done = writePart(session, o.parts[i], reply.parts[i], now);
        if (done)
            continue;
        rollback();
        for (std::size_t j = 0; j < o.parts.size(); ++j)
            reply.parts[j] = {j < i ? ErrorCode::Ok : ErrorCode::RuntimeInconsistency, {}, {}};
        reply.code = reply.parts[i].code = done.error().code;
        break;
    }
    return reply;
}

Result<void> ZnodeTree::writePart(SessionId session, const op::MultiPart& part, MultiPartReply& reply, std::int64_t now)
{
    if (const auto* create = std::get_if<op::Create>(&part))
        return write(session, *create, now).map([&](const CreateReply& created) { reply.path = created.path; });
    if (const auto* remove = std::get_if<op::Delete>(&part))
        return write(session, *remove, now);
    if (const auto* set = std::get_if<op::SetData>(&part))
        return write(session, *set, now).map([&](const Stat& stat) { reply.stat = stat; });
    return write(session, std::get<op::Check>(part));
}

void ZnodeTree::removeNode(const std::string& path)
{
    const std::string parentPath = Path::parse(path)->parent().str();
    Znode* parent = find(parentPath);
    remember(Undo::Counted, parentPath, parent);
    parent->record.pzxid = nextZxid();
    m_undo.push_back({Undo::Removed, path, nullptr, {}, unlink(path)});
    m_triggers.push_back({path, WatchEvent::Deleted, m_undo.back().removed->record.acl});
    m_triggers.push_back({parentPath, WatchEvent::ChildrenChanged, parent->record.acl});
}

void ZnodeTree::remember(Undo::What what, const std::string& path, Znode* node)
{
    m_undo.push_back({what, path, node, node->record, nullptr});
}

std::shared_ptr<const Acl> ZnodeTree::shared(Acl acl)
{
    constexpr std::size_t kept = 16;
    for (const auto& candidate : m_acls) {
        const auto list = candidate.lock();
        if (list && *list == acl)
            return list;
    }
    auto list = std::make_shared<const Acl>(std::move(acl));
    if (m_acls.size() == kept)
        m_acls.erase(m_acls.begin());
    m_acls.push_back(list);
    return list;
}

} // namespace registry
