// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/ClientHandle.h"

#include <string>
#include <vector>

#include <zookeeper/zookeeper.h>

namespace registry {

/// Everything a multi needs to stay where it is until the C client has written its results.
struct MultiRequest {
    std::vector<zoo_op_t> ops;
    std::vector<zoo_op_result_t> results;
    std::vector<std::string> paths; ///< full paths; sent from here
    std::vector<std::string> created; ///< buffers for created paths
    std::vector<::Stat> stats;
};

/// An ACL in the C client's form, borrowing the texts of the value it was made from.
class AclView {
public:
    explicit AclView(const Acl& acl);
    ::ACL_vector* vector() { return &m_vector; }

private:
    std::vector<::ACL> m_entries;
    ::ACL_vector m_vector{};
};

/// The functions the C client calls back, on its completion thread (its IO thread for auth). They copy to values and
/// push.
struct Completions {
    static void watcher(zhandle_t* handle, int type, int state, const char* path, void* context);
    static void ignoreLog(const char* message);

    static void onVoid(int rc, const void* data);
    static void onStat(int rc, const ::Stat* stat, const void* data);
    static void onData(int rc, const char* value, int size, const ::Stat* stat, const void* data);
    static void onChildren(int rc, const ::String_vector* names, const ::Stat* stat, const void* data);
    static void onAcl(int rc, ::ACL_vector* acl, ::Stat* stat, const void* data);
    static void onSync(int rc, const char* path, const void* data);
    static void onCreated(int rc, const char* path, const ::Stat* stat, const void* data);
    static void onAclSet(int rc, const void* data);
    static void onMulti(int rc, const void* data);

private:
    template <typename MakeBody> static void finish(int rc, const void* data, MakeBody makeBody);
};

Stat toValue(const ::Stat* stat);
HandleState toHandleState(int state);

} // namespace registry
