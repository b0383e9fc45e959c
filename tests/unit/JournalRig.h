// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/EditJournal.h"

#include <QTest>

/// Asking a journal and waiting for its answer.
namespace rig {

/// Every field of a write as one text.
inline std::string everyField(const registry::Operation& operation)
{
    using namespace registry;
    const auto data = [](const Data& bytes) { return bytes ? "'" + *bytes + "'" : std::string("null"); };
    const auto access = [](const Acl& acl) {
        std::string text;
        for (const AclEntry& entry : acl)
            text += std::to_string(entry.permissions) + "|" + entry.scheme + "|" + entry.id + ";";
        return text;
    };
    const auto part = [&](const auto& one) -> std::string {
        using Op = std::decay_t<decltype(one)>;
        std::string text = one.path.str() + " ";
        if constexpr (std::is_same_v<Op, op::Create>)
            text += "create " + data(one.data) + access(one.acl) + std::to_string(int(one.mode)) + "/"
                + std::to_string(one.ttl.count());
        else if constexpr (std::is_same_v<Op, op::SetData>)
            text += "set " + data(one.data) + std::to_string(one.version);
        else
            text += (std::is_same_v<Op, op::Check> ? "check " : "delete ") + std::to_string(one.version);
        return text;
    };
    return std::visit(
        [&](const auto& one) -> std::string {
            using Op = std::decay_t<decltype(one)>;
            std::string text;
            if constexpr (std::is_same_v<Op, op::Multi>) {
                text = "multi";
                for (const op::MultiPart& inner : one.parts)
                    text += "\n" + std::visit(part, inner);
            } else if constexpr (std::is_same_v<Op, op::SetAcl>) {
                text = one.path.str() + " acl " + access(one.acl) + std::to_string(one.aclVersion);
            } else if constexpr (std::is_same_v<Op,
                                     op::Create> || std::is_same_v<Op, op::SetData> || std::is_same_v<Op, op::Delete>) {
                text = part(one);
            }
            return text;
        },
        operation);
}

template <typename T, typename Ask> T answered(const Ask& ask)
{
    std::optional<T> answer;
    ask([&answer](T value) { answer = std::move(value); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        qFatal("no answer");
    return std::move(*answer);
}

inline registry::Result<std::int64_t> begun(registry::EditJournal& journal, registry::JournalEntry entry)
{
    return answered<registry::Result<std::int64_t>>([&](auto done) { journal.begin(std::move(entry), done); });
}
inline registry::Result<registry::JournalPage> listed(registry::EditJournal& journal, registry::JournalQuery query = {})
{
    return answered<registry::Result<registry::JournalPage>>([&](auto done) { journal.list(std::move(query), done); });
}
inline registry::Result<registry::JournalEntry> entryOf(registry::EditJournal& journal, std::int64_t id)
{
    return answered<registry::Result<registry::JournalEntry>>([&](auto done) { journal.read(id, done); });
}
inline registry::Result<std::vector<registry::JournalEntry>> adopted(
    registry::EditJournal& journal, const std::string& connection)
{
    return answered<registry::Result<std::vector<registry::JournalEntry>>>(
        [&](auto done) { journal.adopt(connection, done); });
}

} // namespace rig
