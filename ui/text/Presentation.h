// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Encoding.h"
#include "text/Format.h"
#include "text/Gzip.h"
#include "text/JsonCheck.h"
#include "text/JsonOutline.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

enum class DataView : std::uint8_t { Formatted, Raw, Hex };

/// How somebody wants to see a node's data.
struct PresentationWish {
    std::optional<Format> format = std::nullopt; ///< set by hand; nothing: detect
    DataView view = DataView::Formatted;
    bool unpack = true; ///< gzip
    bool outline = false; ///< JSON's tree as well
    bool decode = false; ///< what the base64 says that the data is
    friend bool operator==(const PresentationWish&, const PresentationWish&) = default;
};

/// Node data made ready to show: everything a view needs and no more computing.
struct Presentation {
    using Ptr = std::shared_ptr<const Presentation>; ///< shared by the views of one pane; never changes

    std::shared_ptr<const std::string> stored; ///< the bytes on the server; never null
    bool isGzip = false;
    std::optional<UnpackEnd> unpackEnd; ///< set when unpacking was tried
    std::size_t contentSize = 0; ///< bytes after unpacking
    std::optional<TextEncoding> encoding; ///< nothing: no text
    Format detected = Format::Text;
    Format format = Format::Text; ///< what it is shown as
    DataView view = DataView::Formatted; ///< what `shown` is; Hex also when a text was asked for and there is none
    std::string shown; ///< UTF-8, or the hex dump
    bool isPretty = false; ///< `shown` is laid out anew
    bool prettyTooLarge = false; ///< not laid out: the result would have been too large
    bool reachedDepthCap = false;
    std::size_t hexBytes = 0; ///< how many bytes the dump covers
    std::vector<std::uint32_t> breaks; ///< line ends in `shown` that are ours, see LongLines.h
    std::optional<JsonProblem> problem; ///< its offset is in `shown`, its position in the original
    JsonOutline outline; ///< of `shown`; empty unless wished for and JSON
};

/// The dump ends here, and the views say so: the rest is in "Save bytes".
inline constexpr std::size_t hexDumpLimit = 4u << 20;

/// Unpacks, decodes, detects, checks and lays out. Pure and linear; safe on any thread. Polls `cancelled` (may be null)
/// and then returns something unfinished that nobody may show.
Presentation::Ptr present(std::shared_ptr<const std::string> stored, const PresentationWish& wish,
    const std::atomic<bool>* cancelled = nullptr);

} // namespace ui
