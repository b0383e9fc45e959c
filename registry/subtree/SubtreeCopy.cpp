// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/SubtreeCopy.h"

#include "session/OnDone.h"
#include "subtree/StatBatch.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

bool endsWithNumber(const Path& path)
{
    constexpr std::size_t digits = 10; // what a sequential create appends
    const std::string_view name = path.name();
    return name.size() >= digits
        && std::all_of(name.end() - digits, name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t aclBytes(const SubtreeNode& node)
{
    std::size_t sum = 64;
    if (node.image.acl)
        for (const AclEntry& entry : *node.image.acl)
            sum += 12 + entry.scheme.size() + entry.id.size();
    return sum;
}

bool isSameRegistry(const Session& one, const Session& other)
{
    return &one == &other || toString(one.profile().endpoint) == toString(other.profile().endpoint);
}

} // namespace

CopyLosses lossesOf(const SubtreeImage& image)
{
    CopyLosses losses;
    for (const SubtreeNode& node : image.nodes) {
        losses.ephemerals += node.image.stat.isEphemeral() ? 1 : 0;
        losses.numbered += endsWithNumber(node.image.path) ? 1 : 0;
        losses.unreadable += node.error ? 1 : 0;
        losses.unkept += !node.dataKnown && !node.error ? 1 : 0;
    }
    return losses;
}

SubtreeCopy::SubtreeCopy(Session& source, Session& target, SubtreeImage image, Options options, QObject* parent)
    : SubtreeWork(target, std::move(image.nodes), SubtreePlan::Order::ParentsFirst, options.limits, parent)
    , m_source(&source)
    , m_options(std::move(options))
    , m_roots(std::move(image.roots))
    , m_total(m_nodes.size() + m_options.copiedBefore.size())
    , m_copied(m_options.copiedBefore)
{
}

std::optional<Error> SubtreeCopy::refusal(
    const Session& source, const Session& target, const std::vector<Target>& targets)
{
    if (!isSameRegistry(source, target))
        return std::nullopt;
    for (const Target& one : targets)
        for (const Target& other : targets)
            if (one.to == other.from || other.from.isAncestorOf(one.to))
                return Error{ErrorCode::BadArguments, one.to.str(), 0, "a subtree cannot be copied into itself"};
    return std::nullopt;
}

void SubtreeCopy::start()
{
    if (isFinished() || isStarted())
        return;
    if (m_source && !isRestoration())
        m_error = refusal(*m_source, *m_session, m_options.targets);
    if (m_error)
        finish();
    else
        begin();
}

void SubtreeCopy::cancel()
{
    if (!m_delete)
        return SubtreeWork::cancel();
    m_cancelled = true;
    m_delete->cancel();
}

bool SubtreeCopy::isWaiting() const
{
    return m_delete ? m_delete->isWaiting() : SubtreeWork::isWaiting();
}

std::size_t SubtreeCopy::done() const
{
    const std::size_t copied = m_plan ? m_total - m_plan->open() : 0;
    return copied + (m_delete ? m_delete->done() : m_removedAtOnce);
}

std::size_t SubtreeCopy::removed() const
{
    return m_removedAtOnce + (m_delete ? m_delete->deleted() + m_delete->gone() : 0);
}

SubtreeImage SubtreeCopy::remaining() const
{
    SubtreeImage rest;
    rest.roots = m_roots;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (!m_plan || m_plan->isOpen(i))
            rest.add(m_nodes[i]);
    return rest;
}

void SubtreeCopy::prepare()
{
    const bool keepsAcl = m_options.acl == AclChoice::Keep;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const SubtreeNode& node = m_nodes[i];
        if (!m_plan->isOpen(i))
            continue;
        if (node.image.stat.isEphemeral() && m_options.ephemerals == Ephemerals::Skip)
            keepNode(i, Why::Ephemeral);
        else if (!node.dataKnown || (keepsAcl && !node.image.acl))
            keepNode(i, Why::Refused,
                node.error.value_or(Error{ErrorCode::TooLarge, node.image.path.str(), 0, "its data was not kept"}));
        else if (!node.childrenKnown)
            leave(node.image.path, Why::HoldsOthers, node.error); // it is copied, what is below is not known
    }
}

Path SubtreeCopy::mapped(const Path& path) const
{
    for (const Target& target : m_options.targets) {
        if (path != target.from && !target.from.isAncestorOf(path))
            continue;
        if (path == target.from)
            return target.to;
        const std::size_t skipped = target.from.isRoot() ? 1 : target.from.str().size() + 1;
        return target.to.childFromServer(std::string_view(path.str()).substr(skipped)); // as valid as both parts
    }
    return path;
}

std::size_t SubtreeCopy::partsOf(const SubtreeNode&) const
{
    return isSameSession() ? 2 : 1;
}

std::size_t SubtreeCopy::bytesOf(const SubtreeNode& node) const
{
    const std::size_t data = node.image.data ? node.image.data->size() : 0;
    return 48 + node.image.path.str().size() + mapped(node.image.path).str().size() + data + aclBytes(node);
}

op::Create SubtreeCopy::createFor(const SubtreeNode& node) const
{
    op::Create create{mapped(node.image.path), node.image.data};
    if (m_options.acl == AclChoice::Keep)
        create.acl = node.image.acl.value_or(openAcl());
    else if (m_options.acl == AclChoice::CreatorAll)
        create.acl = {{PermissionAll, "auth", ""}};
    return create;
}

/// Whether the chunk is the whole move.
bool SubtreeCopy::mayGoAtOnce(const Chunk& chunk) const
{
    return isMove() && isSameSession() && m_triesAtOnce > 0 && chunk.nodes.size() == m_total && left().empty()
        && m_skipped == 0 && m_copied.empty();
}

void SubtreeCopy::check(ChunkId id)
{
    const Chunk& one = *chunk(id);
    if (mayGoAtOnce(one))
        checkSources(id);
    else if (m_options.existing == Existing::Skip || one.attempts > 0)
        checkTargets(id);
    else if (maySend(id))
        sendCopy(id);
}

void SubtreeCopy::checkTargets(ChunkId id)
{
    std::vector<Path> paths;
    for (const SubtreeNode& node : chunk(id)->images)
        paths.push_back(mapped(node.image.path));
    readStats(*m_session, std::move(paths), chunk(id)->maybeDone, this, [this, id](const auto& stats) {
        Chunk* one = chunk(id);
        if (!one)
            return;
        for (const Result<Stat>& stat : stats)
            if (!stat && waitsFor(id, stat.error()))
                return;
        for (std::size_t i = stats.size(); i-- > 0 && m_options.existing == Existing::Skip;) {
            if (!stats[i])
                continue;
            ++m_skipped;
            settle(*one, i);
        }
        if (maySend(id))
            sendCopy(id);
    });
}

/// Before a move in one transaction: as before a delete.
void SubtreeCopy::checkSources(ChunkId id)
{
    std::vector<Path> parents;
    std::vector<Path> paths;
    for (const SubtreeNode& node : chunk(id)->images) {
        const Path parent = node.image.path.parent();
        if (std::find(parents.begin(), parents.end(), parent) == parents.end())
            parents.push_back(parent);
    }
    paths = parents;
    for (const SubtreeNode& node : chunk(id)->images)
        paths.push_back(node.image.path);
    readStats(*m_session, std::move(paths), chunk(id)->attempts > 0, this, [this, id, parents](const auto& stats) {
        Chunk* one = chunk(id);
        if (!one)
            return;
        for (const Result<Stat>& stat : stats)
            if (!stat && waitsFor(id, stat.error()))
                return;
        DeleteGuard guard;
        bool guarded = true;
        for (std::size_t i = 0; i < parents.size(); ++i)
            guarded = stats[i] && guard.watch(parents[i], *stats[i]) && guarded;
        for (std::size_t i = 0; i < one->images.size(); ++i) {
            const NodeImage& image = one->images[i].image;
            const Result<Stat>& now = stats[parents.size() + i];
            if (!now || now->czxid != image.stat.czxid || now->version != image.stat.version
                || now->aversion != image.stat.aversion)
                return refresh(id, image.path);
        }
        if (!guarded)
            m_triesAtOnce = 0;
        if (!maySend(id))
            return;
        if (guarded)
            sendMove(id, guard);
        else
            sendCopy(id);
    });
}

void SubtreeCopy::sendCopy(ChunkId id)
{
    Edit edit;
    edit.intent = isMove() ? Intent::Move : isRestoration() ? Intent::Restore : Intent::Copy;
    edit.group = m_options.group;
    op::Multi multi;
    for (const SubtreeNode& node : chunk(id)->images) {
        if (isSameSession())
            multi.parts.push_back(op::Check{node.image.path, node.image.stat.version});
        multi.parts.push_back(createFor(node));
    }
    edit.operation = std::move(multi);
    send(id, std::move(edit));
}

void SubtreeCopy::sendMove(ChunkId id, const DeleteGuard& guard)
{
    const Chunk& one = *chunk(id);
    Edit edit;
    edit.intent = Intent::Move;
    edit.group = m_options.group;
    op::Multi multi{guard.parts()};
    for (const SubtreeNode& node : one.images) {
        multi.parts.push_back(createFor(node));
        edit.before.push_back(node.image);
    }
    for (auto node = one.images.rbegin(); node != one.images.rend(); ++node) {
        // The first is nobody's parent, and gives the transaction its path.
        const auto at = node == one.images.rbegin() ? multi.parts.begin() : multi.parts.end();
        multi.parts.insert(at, op::Delete{node->image.path, node->image.stat.version});
    }
    if (tooLarge(multi)) {
        m_triesAtOnce = 0;
        return sendCopy(id);
    }
    edit.operation = std::move(multi);
    send(id, std::move(edit));
}

void SubtreeCopy::judge(ChunkId id, const op::Multi& sent, const MultiReply& reply)
{
    Chunk& one = *chunk(id);
    const bool deletes = std::holds_alternative<op::Delete>(sent.parts.front());
    if (reply.code == ErrorCode::Ok) {
        m_copied.insert(m_copied.end(), one.images.begin(), one.images.end());
        m_removedAtOnce += deletes ? one.nodes.size() : 0;
        while (!one.nodes.empty())
            settle(one, 0);
        return release(id);
    }
    const auto failing = std::find_if(reply.parts.begin(), reply.parts.end(), [](const MultiPartReply& part) {
        return part.code != ErrorCode::Ok && part.code != ErrorCode::RuntimeInconsistency;
    });
    if (failing == reply.parts.end())
        return endWith(
            id, Error{reply.code, one.images.front().image.path.str(), 0, "a transaction failed as a whole"});
    const op::MultiPart& part = sent.parts[static_cast<std::size_t>(failing - reply.parts.begin())];
    if (const auto* check = std::get_if<op::Check>(&part))
        return refresh(id, check->path);
    const auto* create = std::get_if<op::Create>(&part);
    if (!create || isSequential(create->mode)) {
        // A move in one transaction met somebody, or may not: a few more times, then in steps.
        m_triesAtOnce = failing->code == ErrorCode::NoAuth ? 0 : m_triesAtOnce - 1;
        return again(id, std::nullopt);
    }
    const auto at = std::find_if(one.images.begin(), one.images.end(),
        [&](const SubtreeNode& node) { return mapped(node.image.path) == create->path; });
    judgeCreate(one, static_cast<std::size_t>(at - one.images.begin()), failing->code);
    again(id, std::nullopt);
}

void SubtreeCopy::judgeCreate(Chunk& chunk, std::size_t place, ErrorCode code)
{
    const Error error{code, mapped(chunk.images[place].image.path).str(), nativeCode(code), {}};
    if (code != ErrorCode::NodeExists)
        return keep(chunk, place, Why::Refused, error);
    if (m_options.existing == Existing::Refuse)
        return keep(chunk, place, Why::Exists, error);
    ++m_skipped;
    settle(chunk, place);
}

/// The source is not what was read: reads it again, and goes on with what it is now.
void SubtreeCopy::refresh(ChunkId id, const Path& path)
{
    onDone(m_source->readData(path), this, [this, id, path](const Result<DataReply>& data) {
        if (!m_source)
            return;
        onDone(m_source->readAcl(path), this,
            [this, id, path, data](const Result<AclReply>& acl) { refreshed(id, path, data, acl); });
    });
}

void SubtreeCopy::refreshed(ChunkId id, const Path& path, const Result<DataReply>& data, const Result<AclReply>& acl)
{
    Chunk* one = chunk(id);
    if (!one)
        return;
    const auto at = std::find_if(
        one->images.begin(), one->images.end(), [&](const SubtreeNode& node) { return node.image.path == path; });
    const auto place = static_cast<std::size_t>(at - one->images.begin());
    const Error* error = !data ? &data.error() : (!acl ? &acl.error() : nullptr);
    if (error && waitsFor(id, *error))
        return;
    if (at == one->images.end())
        return again(id, std::nullopt);
    if (error && error->code == ErrorCode::NoNode) {
        keep(*one, place, Why::Vanished);
    } else if (error) {
        keep(*one, place, Why::Refused, *error);
    } else if (data->stat.isEphemeral() && m_options.ephemerals == Ephemerals::Skip) {
        keep(*one, place, Why::Ephemeral);
    } else {
        SubtreeNode fresh{{path, data->data, acl->acl, data->stat}};
        fresh.image.stat.aversion = acl->stat.aversion;
        m_nodes[one->nodes[place]] = fresh;
        one->images[place] = std::move(fresh);
    }
    again(id, std::nullopt);
}

void SubtreeCopy::allDone()
{
    if (!isMove() || m_copied.size() == m_removedAtOnce || !m_source)
        return finish();
    m_handedOver = true;
    SubtreeImage gone;
    gone.roots = m_roots;
    for (const SubtreeNode& node : m_copied)
        gone.add(node);
    m_delete = new SubtreeDelete(*m_source, std::move(gone), {Intent::Move, m_options.group, m_limits}, this);
    connect(m_delete, &SubtreeWork::progressed, this, &SubtreeWork::progressed);
    connect(m_delete, &SubtreeWork::finished, this, &SubtreeCopy::onDeleted);
    m_delete->start();
}

void SubtreeCopy::onDeleted()
{
    for (const SubtreeLeft& left : m_delete->left())
        leave(left.path, left.why, left.error);
    m_error = m_delete->error();
    finish();
}

} // namespace registry
