// SPDX-License-Identifier: GPL-3.0-or-later
// ClientHandle::dispatch: one asynchronous call of the C client for each operation. No call here blocks.
#include "backend/zookeeper/Completions.h"

#include <utility>

namespace registry {

namespace {

const char* bytesOf(const Data& data)
{
    return data ? data->data() : nullptr;
}

int sizeOf(const Data& data)
{
    return data ? static_cast<int>(data->size()) : -1; // null is not empty
}

bool hasTtl(CreateMode mode)
{
    return mode == CreateMode::PersistentWithTtl || mode == CreateMode::PersistentSequentialWithTtl;
}

/// Fills the C client's form of a multi. False: a part the C client cannot send.
class MultiBuilder {
public:
    MultiBuilder(MultiRequest& multi, std::vector<AclView>& acls)
        : m_multi(multi)
        , m_acls(acls)
    {
    }

    void reserve(std::size_t parts)
    {
        m_acls.reserve(parts); // the C client keeps pointers to their insides until dispatch ends
        m_multi.ops.resize(parts);
        m_multi.results.resize(parts);
        m_multi.paths.resize(parts);
        m_multi.created.resize(parts);
        m_multi.stats.resize(parts);
        for (zoo_op_result_t& result : m_multi.results)
            result.err = ZCONNECTIONLOSS; // stays so when the connection is lost (trap 10)
    }
    bool add(std::size_t i, std::string path, const op::Create& part)
    {
        if (hasTtl(part.mode) || part.mode == CreateMode::Container)
            return false;
        m_multi.paths[i] = std::move(path);
        m_multi.created[i].assign(m_multi.paths[i].size() + 16, '\0');
        m_acls.emplace_back(part.acl);
        zoo_create_op_init(&m_multi.ops[i], m_multi.paths[i].c_str(), bytesOf(part.data), sizeOf(part.data),
            m_acls.back().vector(), static_cast<int>(part.mode), m_multi.created[i].data(),
            static_cast<int>(m_multi.created[i].size()));
        return true;
    }
    bool add(std::size_t i, std::string path, const op::Delete& part)
    {
        m_multi.paths[i] = std::move(path);
        zoo_delete_op_init(&m_multi.ops[i], m_multi.paths[i].c_str(), part.version);
        return true;
    }
    bool add(std::size_t i, std::string path, const op::SetData& part)
    {
        m_multi.paths[i] = std::move(path);
        zoo_set_op_init(&m_multi.ops[i], m_multi.paths[i].c_str(), bytesOf(part.data), sizeOf(part.data), part.version,
            &m_multi.stats[i]);
        return true;
    }
    bool add(std::size_t i, std::string path, const op::Check& part)
    {
        m_multi.paths[i] = std::move(path);
        zoo_check_op_init(&m_multi.ops[i], m_multi.paths[i].c_str(), part.version);
        return true;
    }

private:
    MultiRequest& m_multi;
    std::vector<AclView>& m_acls;
};

/// The calls, one overload per operation. Each returns the C client's code; ZOK promises a call back.
struct Dispatcher {
    zhandle_t* handle;
    ClientHandle* context;
    PendingRequest* pending;
    std::string path;
    std::vector<std::string> partPaths;

    watcher_fn watcher(bool wanted) const { return wanted ? Completions::watcher : nullptr; }

    int operator()(const op::Exists& o) const
    {
        return zoo_awexists(handle, path.c_str(), watcher(o.watch), context, Completions::onStat, pending);
    }
    int operator()(const op::GetData& o) const
    {
        return zoo_awget(handle, path.c_str(), watcher(o.watch), context, Completions::onData, pending);
    }
    int operator()(const op::GetChildren& o) const
    {
        return zoo_awget_children2(handle, path.c_str(), watcher(o.watch), context, Completions::onChildren, pending);
    }
    int operator()(const op::GetAcl&) const { return zoo_aget_acl(handle, path.c_str(), Completions::onAcl, pending); }
    int operator()(const op::Sync&) const { return zoo_async(handle, path.c_str(), Completions::onSync, pending); }
    int operator()(const op::RemoveWatch& o) const
    {
        // "All" watches, which is our one: zoo_aremove_watches() only asks the server whether it has it and leaves it
        // there. The parameter is declared as a pointer to a function pointer but used as the function itself.
        return zoo_aremove_all_watches(handle, path.c_str(),
            o.kind == WatchKind::Data ? ZWATCHTYPE_DATA : ZWATCHTYPE_CHILD, 0,
            reinterpret_cast<void_completion_t*>(Completions::onVoid), pending);
    }
    int operator()(const op::AddAuth& o) const
    {
        return zoo_add_auth(handle, o.scheme.c_str(), o.secret.reveal().c_str(),
            static_cast<int>(o.secret.reveal().size()), Completions::onVoid, pending);
    }
    int operator()(const op::Create& o) const
    {
        AclView acl(o.acl);
        return zoo_acreate2_ttl(handle, path.c_str(), bytesOf(o.data), sizeOf(o.data), acl.vector(),
            static_cast<int>(o.mode), hasTtl(o.mode) ? o.ttl.count() : -1, Completions::onCreated, pending);
    }
    int operator()(const op::Delete& o) const
    {
        return zoo_adelete(handle, path.c_str(), o.version, Completions::onVoid, pending);
    }
    int operator()(const op::SetData& o) const
    {
        return zoo_aset(handle, path.c_str(), bytesOf(o.data), sizeOf(o.data), o.version, Completions::onStat, pending);
    }
    int operator()(const op::SetAcl& o) const
    {
        AclView acl(o.acl);
        return zoo_aset_acl(handle, path.c_str(), o.aclVersion, acl.vector(), Completions::onAclSet, pending);
    }
    int operator()(const op::Multi& o) const
    {
        pending->multi = std::make_shared<MultiRequest>();
        MultiRequest& multi = *pending->multi;
        std::vector<AclView> acls;
        MultiBuilder builder(multi, acls);
        builder.reserve(o.parts.size());
        for (std::size_t i = 0; i < o.parts.size(); ++i) {
            const bool added =
                std::visit([&](const auto& part) { return builder.add(i, partPaths[i], part); }, o.parts[i]);
            if (!added)
                return ZUNIMPLEMENTED;
        }
        return zoo_amulti(handle, static_cast<int>(multi.ops.size()), multi.ops.data(), multi.results.data(),
            Completions::onMulti, pending);
    }
};

} // namespace

int ClientHandle::dispatch(PendingRequest* request, const Operation& operation)
{
    Dispatcher dispatcher{m_handle, this, request, fullPath(pathOf(operation)), {}};
    if (const auto* multi = std::get_if<op::Multi>(&operation)) {
        for (const op::MultiPart& part : multi->parts)
            dispatcher.partPaths.push_back(std::visit([this](const auto& p) { return fullPath(p.path); }, part));
    }
    return std::visit(dispatcher, operation);
}

} // namespace registry
