// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace registry {

/// An instance as Curator's x-discovery writes it (JsonInstanceSerializer). Pure values, any thread.
struct CuratorInstance {
    std::string name; ///< the service's: that of the folder
    std::string id; ///< the node's name
    std::optional<std::string> address{};
    std::optional<int> port{};
    std::optional<int> sslPort{};
    std::optional<std::string> payload{}; ///< JSON text, any value; nothing is written as null
    std::int64_t registrationTimeUtc = 0; ///< ms since the epoch
    std::string serviceType = "DYNAMIC";
    std::string uriSpec{}; ///< as Curator's UriSpec takes it: "{scheme}://{address}:{port}"; empty: none

    friend bool operator==(const CuratorInstance&, const CuratorInstance&) = default;
};

/// What a registration of a person's making says, as it was entered: the writer's own fields (pid, created,
/// registrationTimeUTC) are put in by encodePayload(), each time anew.
struct InstancePayload {
    enum class Format : std::uint8_t {
        ServiceRegistry, ///< `content`: what codec::encode() takes: JSON object text, other text, or nothing
        Curator, ///< `content`: the instance's JSON, see curatorJson()
        Text, ///< `content`: the node's data as it stands
    };
    Format format = Format::ServiceRegistry;
    std::string content{};

    friend bool operator==(const InstancePayload&, const InstancePayload&) = default;
};

/// The instance in Jackson's order and compact form: UTF-8 stays UTF-8, numbers keep their text. Errors: BadArguments
/// when the name or the id is empty or not UTF-8, the payload is no JSON, or the uriSpec has braces that do not match;
/// `detail` begins with the field's name.
[[nodiscard]] Result<std::string> curatorJson(const CuratorInstance& instance);
/// The other way, also from other writers' JSON; what we do not know is left out. Errors: BadArguments when it is no
/// JSON object or has no text as its id.
[[nodiscard]] Result<CuratorInstance> curatorFromJson(std::string_view json);

/// The bytes for the node, written at `now` by this process. Errors: BadArguments, as codec::encode(),
/// curatorFromJson() and curatorJson() say.
[[nodiscard]] Result<std::string> encodePayload(
    const InstancePayload& payload, std::chrono::system_clock::time_point now);

} // namespace registry
