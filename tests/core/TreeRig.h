// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/ZnodeTree.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace registry { // for QCOMPARE, which finds it by its argument

inline char* toString(ErrorCode code)
{
    return qstrdup(std::string(name(code)).c_str());
}

} // namespace registry

/// What the tests of ZnodeTree share: one tree, two sessions, and what their watches saw.
namespace tree_rig {

using namespace std::chrono_literals;
namespace op = registry::op;
using registry::Acl;
using registry::CreateMode;
using registry::Data;
using registry::ErrorCode;
using registry::Path;
using registry::Stat;

constexpr registry::SessionId alice = 0x1001;
constexpr registry::SessionId bob = 0x1002;

inline Path at(const std::string& text)
{
    return Path::parse(text).value();
}

inline Acl only(std::int32_t permissions)
{
    return {{permissions, "world", "anyone"}};
}

inline std::string show(const registry::ZnodeTree::Fired& fired)
{
    static const char* const words[] = {"created", "deleted", "changed", "children"};
    return std::string(fired.session == alice ? "alice "
                   : fired.session == bob     ? "bob "
                                              : "? ")
        + words[static_cast<int>(fired.what)] + " " + fired.path.str();
}

/// A tree with two open sessions; every operation is committed at once and its events are collected as text.
class Registry {
public:
    Registry()
    {
        tree.openSession(alice, "127.0.0.1");
        tree.openSession(bob, "10.1.2.3");
    }

    registry::Result<registry::ReplyBody> run(registry::SessionId who, const registry::Operation& operation)
    {
        auto reply = tree.apply(who, operation, now);
        settle();
        return reply;
    }
    void settle()
    {
        for (const auto& fired : tree.commit())
            events.push_back(show(fired));
    }

    ErrorCode code(registry::SessionId who, const registry::Operation& operation)
    {
        const auto reply = run(who, operation);
        if (!reply)
            return reply.error().code;
        const auto* multi = std::get_if<registry::MultiReply>(&*reply);
        return multi ? multi->code : ErrorCode::Ok;
    }
    template <typename T> T get(registry::SessionId who, const registry::Operation& operation)
    {
        auto reply = run(who, operation);
        if (!reply)
            throw std::runtime_error(std::string(name(reply.error().code)) + " " + reply.error().detail);
        return std::get<T>(*reply);
    }
    std::string create(const std::string& path, CreateMode mode = CreateMode::Persistent, Data data = "x",
        registry::SessionId who = alice, Acl acl = registry::openAcl(), std::chrono::milliseconds ttl = 0ms)
    {
        return get<registry::CreateReply>(who, op::Create{at(path), data, acl, mode, ttl}).path.str();
    }
    Stat stat(const std::string& path) { return get<Stat>(alice, op::Exists{at(path), false}); }
    bool exists(const std::string& path) { return code(alice, op::Exists{at(path), false}) == ErrorCode::Ok; }
    std::string children(const std::string& path)
    {
        const auto reply = get<registry::ChildrenReply>(alice, op::GetChildren{at(path), false});
        std::vector<std::string> names;
        for (std::size_t i = 0; i < reply.names->size(); ++i)
            names.emplace_back((*reply.names)[i]);
        std::sort(names.begin(), names.end());
        std::string text;
        for (const auto& name : names)
            text += (text.empty() ? "" : " ") + name;
        return text;
    }
    std::string takeEvents()
    {
        std::string text;
        for (const auto& event : std::exchange(events, {}))
            text += (text.empty() ? "" : "; ") + event;
        return text;
    }

    registry::ZnodeTree tree;
    std::int64_t now = 1'000'000;
    std::vector<std::string> events;
};

} // namespace tree_rig

#define COMPARE_TEXT(actual, expected) QCOMPARE(QByteArray::fromStdString(actual), QByteArray(expected))
