// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Operation.h"

#include <type_traits>

namespace registry {

namespace {

template <typename T>
constexpr bool isMutation = std::is_same_v<T, op::Create> || std::is_same_v<T, op::Delete> || std::is_same_v<T, op::SetData>
    || std::is_same_v<T, op::SetAcl> || std::is_same_v<T, op::Multi>;

const Path& rootPath()
{
    static const Path root;
    return root;
}

std::optional<Error> dataTooLarge(const Path& path, const Data& data)
{
    if (!data || data->size() <= dataLimit(path))
        return std::nullopt;
    return Error {ErrorCode::TooLarge, path.str(), 0,
        std::to_string(data->size()) + " bytes; the limit is " + std::to_string(dataLimit(path))};
}

template <typename T>
std::optional<Error> partTooLarge(const T& part)
{
    if constexpr (requires { part.data; })
        return dataTooLarge(part.path, part.data);
    else
        return std::nullopt;
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
                return o.parts.empty() ? rootPath()
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
    return 1'048'575 - 20 - path.str().size();
}

std::optional<Error> tooLarge(const Operation& operation)
{
    if (const auto* multi = std::get_if<op::Multi>(&operation)) {
        for (const op::MultiPart& part : multi->parts) {
            if (auto error = std::visit([](const auto& p) { return partTooLarge(p); }, part))
                return error;
        }
        return std::nullopt;
    }
    return std::visit([](const auto& o) { return partTooLarge(o); }, operation);
}

} // namespace registry
