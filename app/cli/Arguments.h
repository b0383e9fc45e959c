// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ServiceRegistry.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cli {

enum class Format : std::uint8_t { Yaml, Json, Dir, JsonLines };

/// The command line, understood and checked.
struct Arguments {
    registry::ServiceOptions service; ///< password not yet read
    std::string passwordFile;
    std::optional<Format> format;
    bool quiet = false;
    bool help = false;
    bool version = false;

    std::string command;
    registry::Path path;
    std::string file; ///< of board
    bool withData = false;
    bool recursive = false;
    bool raw = false;
    bool parents = false;
    bool follow = false;
    bool check = false;
    std::optional<int> depth;
    std::optional<std::int32_t> nodeVersion;
    std::optional<std::string> data; ///< as given: text, "@FILE" or "-"
    registry::CreateMode mode = registry::CreateMode::Persistent;
    std::int64_t ttl = 0; ///< ms
    int simultaneous = 1;
    std::optional<std::chrono::milliseconds> wait;
    std::vector<std::string> childCommand; ///< behind "--"
};

/// Errors: BadArguments, BadPath, BadConnectionString, with what to say in path and detail.
registry::Result<Arguments> parseArguments(const std::vector<std::string>& words);
/// What --help prints.
std::string usageText();

} // namespace cli
