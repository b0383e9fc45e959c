// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Operation.h"

#include <type_traits>
#include <utility>

namespace registry {

namespace {

template <typename T>
constexpr bool isMutation =
    std::is_same_v<T,
        op::Create> || std::is_same_v<T, op::Delete> || std::is_same_v<T, op::SetData> || std::is_same_v<T, op::SetAcl> || std::is_same_v<T, op::Multi>;

const Path& rootPath()
{
    static const Path root;
    return root;
}

/// What a server takes in one frame with jute.maxbuffer's default (measured).
constexpr std::size_t maxFrame = 1'048'575;
constexpr std::size_t header = 8; ///< xid and type

std::size_t bytes(const Path& path)
{
    return 4 + path.str().size();
}

std::size_t bytes(const Data& data)
{
    return 4 + (data ? data->size() : 0);
}

std::size_t bytes(const Acl& acl)
{
    std::size_t sum = 4;
    for (const AclEntry& entry : acl)
        sum += 12 + entry.scheme.size() + entry.id.size();
    return sum;
}

// The records as they are sent, without headers; 0 for those that cannot grow too large.

std::size_t recordBytes(const op::Create& o)
{
    const bool hasTtl = o.mode == CreateMode::PersistentWithTtl || o.mode == CreateMode::PersistentSequentialWithTtl;
    return bytes(o.path) + bytes(o.data) + bytes(o.acl) + 4 + (hasTtl ? 8 : 0);
}
std::size_t recordBytes(const op::SetData& o)
{
    return bytes(o.path) + bytes(o.data) + 4;
}
std::size_t recordBytes(const op::SetAcl& o)
{
    return bytes(o.path) + bytes(o.acl) + 4;
}
std::size_t recordBytes(const op::Delete& o)
{
    return bytes(o.path) + 4;
}
std::size_t recordBytes(const op::Check& o)
{
    return bytes(o.path) + 4;
}
std::size_t recordBytes(const op::Multi& o)
{
    constexpr std::size_t partHeader = 9;
    std::size_t sum = partHeader; // the one that says "no more"
    for (const op::MultiPart& part : o.parts)
        sum += partHeader + std::visit([](const auto& p) { return recordBytes(p); }, part);
    return sum;
}
template <typename T> std::size_t recordBytes(const T&)
{
    return 0;
}

/// The path with the most data and how much that is.
template <typename T> std::pair<const Path*, std::size_t> largestData(const T& operation)
{
    if constexpr (std::is_same_v<T, op::Multi>) {
        std::pair<const Path*, std::size_t> largest{&rootPath(), 0};
        for (const op::MultiPart& part : operation.parts) {
            const auto candidate = std::visit([](const auto& p) { return largestData(p); }, part);
            if (candidate.second > largest.second)
                largest = candidate;
        }
        return largest;
    } else if constexpr (requires { operation.data; }) {
        return {&operation.path, operation.data ? operation.data->size() : 0};
    } else if constexpr (requires { operation.path; }) {
        return {&operation.path, 0};
    } else {
        return {&rootPath(), 0};
    }
}

} // namespace

bool mutates(const Operation& operation)
{
    return std::visit([](const auto& o) { return isMutation<std::decay_t<decltype(o)>>; }, operation);
}

const Path& pathOf(const Operation& operation)
{
    return std::visit(
        [](const auto& o) -> const Path& {
            using T = std::decay_t<decltype(o)>;
            if constexpr (std::is_same_v<T, op::Multi>)
                return o.parts.empty()
                    ? rootPath()
                    : std::visit([](const auto& part) -> const Path& { return part.path; }, o.parts.front());
            else if constexpr (std::is_same_v<T, op::AddAuth>)
                return rootPath();
            else
                return o.path;
        },
        operation);
}

std::size_t dataLimit(const Path& path)
{
    return maxFrame - header - recordBytes(op::SetData{path, std::string()});
}

std::optional<Error> tooLarge(const Operation& operation)
{
    const std::size_t size = header + std::visit([](const auto& o) { return recordBytes(o); }, operation);
    if (size <= maxFrame)
        return std::nullopt;
    const auto [path, data] = std::visit([](const auto& o) { return largestData(o); }, operation);
    const std::size_t over = size - maxFrame;
    return Error{ErrorCode::TooLarge, path->str(), 0,
        data > over ? std::to_string(data) + " bytes; the limit is " + std::to_string(data - over)
                    : std::to_string(size) + " bytes in all; the limit is " + std::to_string(maxFrame)};
}

} // namespace registry
