// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/OutcomeResolver.h"
#include "session/NodeCacheWriter.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace registry {

namespace {

Result<ReplyBody> notDone(const Operation& write)
{
    return fail(ErrorCode::NoConnection, pathOf(write).str(), OutcomeResolver::notDoneDetail);
}

std::optional<Operation> alone(const op::MultiPart& part)
{
    return std::visit(
        [](const auto& one) -> std::optional<Operation> {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, op::Check>)
                return std::nullopt;
            else
                return one;
        },
        part);
}

/// How well a part's node tells whether the part was carried out: a missing node may be somebody else's doing.
int telling(const op::MultiPart& part)
{
    if (const auto* create = std::get_if<op::Create>(&part))
        return isSequential(create->mode) ? 0 : 3;
    if (const auto* set = std::get_if<op::SetData>(&part))
        return set->version == anyVersion ? 0 : 3;
    return std::holds_alternative<op::Delete>(part) ? 1 : 0;
}

const Path& pathOfPart(const op::MultiPart& part)
{
    return std::visit([](const auto& one) -> const Path& { return one.path; }, part);
}

/// Whether `gone` is the name the server may give to the sequential node that `create` makes.
bool isNumbered(const op::MultiPart& gone, const op::Create& create)
{
    constexpr std::size_t digits = 10;
    const std::string& name = pathOfPart(gone).str();
    const std::string& prefix = create.path.str();
    return std::holds_alternative<op::Delete>(gone) && name.size() == prefix.size() + digits
        && name.starts_with(prefix);
}

/// The part that tells about a whole transaction, which is done as one or not at all. Nothing when none can: its names
/// are not known, or other parts change the same nodes again. Sequential nodes that it removes itself tell nothing and
/// matter to nobody.
std::optional<Operation> tellingPart(const op::Multi& multi)
{
    std::vector<const op::MultiPart*> passing;
    for (const op::MultiPart& part : multi.parts) {
        const auto* create = std::get_if<op::Create>(&part);
        if (!create || !isSequential(create->mode))
            continue;
        const auto removed = std::find_if(multi.parts.begin(), multi.parts.end(),
            [&](const op::MultiPart& other) { return isNumbered(other, *create); });
        if (removed == multi.parts.end())
            return std::nullopt; // the reply would have to name it
        passing.push_back(&*removed);
    }
    const op::MultiPart* best = nullptr;
    for (const op::MultiPart& part : multi.parts) {
        if (std::find(passing.begin(), passing.end(), &part) != passing.end())
            continue;
        const auto touched = std::count_if(multi.parts.begin(), multi.parts.end(),
            [&](const op::MultiPart& other) { return telling(other) > 0 && pathOfPart(other) == pathOfPart(part); });
        if (touched == 1 && telling(part) > (best ? telling(*best) : 0))
            best = &part;
    }
    return best ? alone(*best) : std::nullopt;
}

Result<ReplyBody> conflict(const Operation& write, const char* why)
{
    return fail(ErrorCode::Conflict, pathOf(write).str(), why);
}

/// One write against what its verifying read found; `error` is what remains when that tells nothing.
struct Judge {
    const SentWrite& write;
    const Error& error;
    const Result<ReplyBody>& read;

    bool missing() const { return !read && read.error().code == ErrorCode::NoNode; }
    Result<ReplyBody> unknown() const { return tl::unexpected(error); }
    template <typename T> const T* found() const { return read ? std::get_if<T>(&*read) : nullptr; }

    Result<ReplyBody> operator()(const op::SetData& set) const
    {
        if (missing())
            return conflict(write.operation, "the node was deleted");
        const auto* now = found<DataReply>();
        if (!now)
            return unknown();
        if (set.version == anyVersion)
            return now->data == set.data && now->stat.mzxid > write.newestZxid ? Result<ReplyBody>(now->stat)
                                                                               : unknown();
        if (now->stat.version == set.version)
            return notDone(write.operation);
        if (now->stat.version == versionAfter(set.version) && now->data == set.data)
            return ReplyBody(now->stat);
        return conflict(write.operation, "somebody else wrote");
    }

    Result<ReplyBody> operator()(const op::SetAcl& set) const
    {
        if (missing())
            return conflict(write.operation, "the node was deleted");
        const auto* now = found<AclReply>();
        if (!now)
            return unknown();
        if (set.aclVersion == anyVersion)
            return now->acl == set.acl ? Result<ReplyBody>(now->stat) : unknown();
        if (now->stat.aversion == set.aclVersion)
            return notDone(write.operation);
        if (now->stat.aversion != versionAfter(set.aclVersion))
            return conflict(write.operation, "somebody else changed the ACL");
        if (now->acl == set.acl)
            return ReplyBody(now->stat);
        for (const AclEntry& entry : set.acl)
            if (entry.scheme == "auth")
                return unknown(); // the server stores what it expands to
        return conflict(write.operation, "somebody else changed the ACL");
    }

    Result<ReplyBody> operator()(const op::Delete& gone) const
    {
        if (missing())
            return ReplyBody();
        const auto* now = found<Stat>();
        if (!now)
            return unknown();
        if (now->czxid > write.newestZxid || (gone.version != anyVersion && now->version != gone.version))
            return conflict(write.operation, "there is another node, or a newer version");
        return notDone(write.operation);
    }

    Result<ReplyBody> operator()(const op::Create& create) const
    {
        if (missing())
            return notDone(write.operation);
        const auto* now = found<DataReply>();
        if (!now) // no permission to read what may be our own node
            return unknown();
        const bool ours = isEphemeral(create.mode) ? now->stat.ephemeralOwner == write.sessionId
                                                   : now->stat.ephemeralOwner == 0 && now->stat.czxid > write.newestZxid
                && now->stat.version == 0 && now->data == create.data;
        if (ours)
            return ReplyBody(CreateReply{create.path, now->stat});
        return conflict(write.operation, "somebody else created it");
    }

    Result<ReplyBody> operator()(const op::Multi& multi) const
    {
        const auto part = tellingPart(multi);
        if (!part)
            return unknown();
        auto outcome = OutcomeResolver::judge({*part, write.sessionId, write.newestZxid}, error, read);
        if (!outcome)
            return outcome;
        MultiReply done;
        for (const op::MultiPart& one : multi.parts) {
            MultiPartReply reply{ErrorCode::Ok, {}, {}};
            if (const auto* create = std::get_if<op::Create>(&one))
                reply.path = create->path;
            done.parts.push_back(std::move(reply));
        }
        return ReplyBody(std::move(done));
    }

    template <typename Other> Result<ReplyBody> operator()(const Other&) const { return unknown(); }
};

} // namespace

OutcomeResolver::OutcomeResolver(Requests& requests)
    : m_requests(requests)
{
}

std::optional<Operation> OutcomeResolver::verifyingRead(const Operation& write)
{
    const Path& path = pathOf(write);
    if (std::holds_alternative<op::SetData>(write))
        return op::GetData{path, false};
    if (std::holds_alternative<op::SetAcl>(write))
        return op::GetAcl{path};
    if (std::holds_alternative<op::Delete>(write))
        return op::Exists{path, false};
    if (const auto* create = std::get_if<op::Create>(&write); create && !isSequential(create->mode))
        return op::GetData{path, false};
    if (const auto* multi = std::get_if<op::Multi>(&write))
        if (const auto part = tellingPart(*multi))
            return verifyingRead(*part);
    return std::nullopt;
}

Result<ReplyBody> OutcomeResolver::judge(const SentWrite& write, const Error& error, const Result<ReplyBody>& read)
{
    return std::visit(Judge{write, error, read}, write.operation);
}

void OutcomeResolver::resolve(SentWrite write, Error error, Done done)
{
    if (!verifyingRead(write.operation) || m_requests.status().state == ConnectionState::Closed) {
        done(tl::unexpected(std::move(error)));
        return;
    }
    m_cases.push_back({std::move(write), std::move(error), std::move(done)});
    connected();
}

void OutcomeResolver::connected()
{
    if (!m_requests.isUsable())
        return;
    for (auto one = m_cases.begin(); one != m_cases.end(); ++one)
        if (!one->reading)
            sync(one);
}

void OutcomeResolver::sync(Cases::iterator one)
{
    one->reading = true;
    m_requests.send(op::Sync{pathOf(one->write.operation)}, [this, one](Result<ReplyBody>&& result, bool) {
        if (!mustWait(one, result))
            read(one); // a sync the server refuses leaves what its own view shows
    });
}

void OutcomeResolver::read(Cases::iterator one)
{
    m_requests.send(*verifyingRead(one->write.operation), [this, one](Result<ReplyBody>&& result, bool current) {
        if (!current && result)
            sync(one); // of an older handle: ask the present one
        else if (!mustWait(one, result))
            end(one, judge(one->write, one->error, result));
    });
}

bool OutcomeResolver::mustWait(Cases::iterator one, const Result<ReplyBody>& result)
{
    if (result || !isConnectionError(result.error().code))
        return false;
    one->reading = false;
    if (m_requests.status().state == ConnectionState::Closed)
        end(one, tl::unexpected(one->error));
    else if (m_requests.isUsable())
        sync(one); // timed out on a slow but living connection
    return true;
}

void OutcomeResolver::end(Cases::iterator one, Result<ReplyBody> outcome)
{
    const Done done = std::move(one->done);
    m_cases.erase(one);
    done(std::move(outcome));
}

void OutcomeResolver::giveUp()
{
    for (auto one = m_cases.begin(); one != m_cases.end();) {
        const auto next = std::next(one);
        if (!one->reading) // else its read ends first, with Closing
            end(one, tl::unexpected(one->error));
        one = next;
    }
}

} // namespace registry
