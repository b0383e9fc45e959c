// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/Completions.h"

#include <cstring>
#include <utility>

namespace registry {

namespace {

PendingRequest* requestOf(const void* data)
{
    return static_cast<PendingRequest*>(const_cast<void*>(data));
}

/// Whether a code came from a server. The client's own codes prove nothing.
bool fromServer(int rc)
{
    return rc == ZOK || rc <= ZAPIERROR || rc == ZRUNTIMEINCONSISTENCY || rc == ZUNIMPLEMENTED || rc == ZBADARGUMENTS;
}

MultiReply multiReply(int rc, const MultiRequest& multi, const std::function<Path(const char*)>& ownPath)
{
    MultiReply reply;
    reply.code = errorFromNative(rc);
    for (std::size_t i = 0; i < multi.results.size(); ++i) {
        MultiPartReply part;
        part.code = errorFromNative(multi.results[i].err);
        if (rc == ZOK && !multi.created[i].empty())
            part.path = ownPath(multi.created[i].c_str());
        if (rc == ZOK)
            part.stat = toValue(&multi.stats[i]);
        reply.parts.push_back(std::move(part));
    }
    return reply;
}

} // namespace

AclView::AclView(const Acl& acl)
{
    // The C client only reads what it is given here, but its types know no const.
    for (const AclEntry& entry : acl)
        m_entries.push_back(
            {entry.permissions, {const_cast<char*>(entry.scheme.c_str()), const_cast<char*>(entry.id.c_str())}});
    m_vector.count = static_cast<std::int32_t>(m_entries.size());
    m_vector.data = m_entries.data();
}

Stat toValue(const ::Stat* stat)
{
    if (stat == nullptr)
        return {};
    return Stat{stat->czxid, stat->mzxid, stat->ctime, stat->mtime, stat->version, stat->cversion, stat->aversion,
        stat->ephemeralOwner, stat->dataLength, stat->numChildren, stat->pzxid};
}

HandleState toHandleState(int state)
{
    if (state == ZOO_CONNECTED_STATE)
        return HandleState::Connected;
    if (state == ZOO_READONLY_STATE)
        return HandleState::ReadOnly;
    if (state == ZOO_EXPIRED_SESSION_STATE)
        return HandleState::Expired;
    if (state == ZOO_AUTH_FAILED_STATE)
        return HandleState::AuthFailed;
    return HandleState::Disconnected;
}

void Completions::ignoreLog(const char*)
{
}

void Completions::watcher(zhandle_t* zh, int type, int state, const char* path, void* context)
{
    auto* handle = static_cast<ClientHandle*>(context);
    if (type == ZOO_SESSION_EVENT) {
        if (state == ZOO_CONNECTED_STATE || state == ZOO_READONLY_STATE)
            handle->takeSession(zh);
        handle->m_events.sessionStateChanged(handle->m_serial, toHandleState(state));
        return;
    }
    WatchFired event;
    if (type == ZOO_CREATED_EVENT)
        event.what = WatchEvent::Created;
    else if (type == ZOO_DELETED_EVENT)
        event.what = WatchEvent::Deleted;
    else if (type == ZOO_CHANGED_EVENT)
        event.what = WatchEvent::Changed;
    else if (type == ZOO_CHILD_EVENT)
        event.what = WatchEvent::ChildrenChanged;
    else
        return; // a watch was removed: who asked for it gets a reply
    if (handle->m_muted.load() || path == nullptr)
        return;
    event.path = handle->ownPath(path);
    event.epoch = handle->epoch();
    handle->m_events.watchFired(event);
}

template <typename MakeBody> void Completions::finish(int rc, const void* data, MakeBody makeBody)
{
    PendingRequest* pending = requestOf(data);
    auto request = pending->handle->m_pending.take(pending, fromServer(rc));
    if (!request)
        return;
    if (rc == ZOK) {
        request->answer(makeBody(*request));
    } else {
        // Closing is said only when we close for good; a handle given up for another means the connection was lost.
        const int native = rc == ZCLOSING || rc == ZINVALIDSTATE ? ZCONNECTIONLOSS : rc;
        request->answer(fail(errorFromNative(native), request->path, {}, native));
    }
}

void Completions::onVoid(int rc, const void* data)
{
    finish(rc, data, [](const PendingRequest&) { return ReplyBody(std::monostate()); });
}

void Completions::onStat(int rc, const ::Stat* stat, const void* data)
{
    finish(rc, data, [stat](const PendingRequest&) { return ReplyBody(toValue(stat)); });
}

void Completions::onData(int rc, const char* value, int size, const ::Stat* stat, const void* data)
{
    finish(rc, data, [=](const PendingRequest&) {
        DataReply reply;
        if (size >= 0 && value != nullptr)
            reply.data.emplace(value, static_cast<std::size_t>(size));
        else if (size == 0)
            reply.data.emplace();
        reply.stat = toValue(stat);
        return ReplyBody(std::move(reply));
    });
}

void Completions::onChildren(int rc, const ::String_vector* names, const ::Stat* stat, const void* data)
{
    finish(rc, data, [=](const PendingRequest&) {
        auto list = std::make_shared<NameList>();
        const int count = names != nullptr ? names->count : 0;
        std::size_t bytes = 0;
        for (int i = 0; i < count; ++i)
            bytes += std::strlen(names->data[i]);
        list->reserve(static_cast<std::size_t>(count), bytes);
        for (int i = 0; i < count; ++i)
            list->add(names->data[i]);
        return ReplyBody(ChildrenReply{std::move(list), toValue(stat)});
    });
}

void Completions::onAcl(int rc, ::ACL_vector* acl, ::Stat* stat, const void* data)
{
    finish(rc, data, [=](const PendingRequest&) {
        AclReply reply;
        for (int i = 0; acl != nullptr && i < acl->count; ++i)
            reply.acl.push_back({acl->data[i].perms, acl->data[i].id.scheme, acl->data[i].id.id});
        reply.stat = toValue(stat);
        return ReplyBody(std::move(reply));
    });
}

void Completions::onSync(int rc, const char*, const void* data)
{
    onVoid(rc, data);
}

void Completions::onCreated(int rc, const char* path, const ::Stat* stat, const void* data)
{
    finish(rc, data, [=](const PendingRequest& request) {
        CreateReply reply;
        reply.path = request.handle->ownPath(path);
        if (stat != nullptr)
            reply.stat = toValue(stat);
        return ReplyBody(std::move(reply));
    });
}

/// The C client throws the Stat of a set-ACL reply away: ask for it. `exists` needs no permission.
void Completions::onAclSet(int rc, const void* data)
{
    PendingRequest* request = requestOf(data);
    ClientHandle* handle = request->handle;
    if (rc != ZOK) {
        onVoid(rc, data);
        return;
    }
    auto path = Path::parse(request->path); // made from a Path, so it is one
    const int sent = zoo_awexists(handle->m_handle, handle->fullPath(*path).c_str(), nullptr, nullptr, onStat, data);
    if (sent != ZOK)
        onVoid(ZCONNECTIONLOSS, data);
}

void Completions::onMulti(int rc, const void* data)
{
    PendingRequest* pending = requestOf(data);
    // A failed part is a result, not an error; only without any answer nothing is known.
    if (!fromServer(rc) || pending->multi->results.empty()) {
        finish(rc, data, [](const PendingRequest&) { return ReplyBody(MultiReply{}); });
        return;
    }
    auto request = pending->handle->m_pending.take(pending, true);
    if (!request)
        return;
    const ClientHandle* handle = request->handle;
    request->answer(
        ReplyBody(multiReply(rc, *request->multi, [handle](const char* path) { return handle->ownPath(path); })));
}

} // namespace registry
