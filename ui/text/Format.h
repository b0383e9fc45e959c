// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace ui {

/// What a node's data is written in.
/// Binary and Base64 are never detected in a text: they are ways to show and edit any bytes, as hex and as base64.
enum class Format : std::uint8_t { Text, Json, Xml, Yaml, Properties, Binary, Base64 };

/// The format of a text (see Encoding.h for what is one). Text when nothing speaks for more. JSON that is broken counts
/// as JSON when it begins like it, so that the mistake can be shown. Looks at the first 64 KiB, except for JSON's end.
Format detectFormat(std::string_view utf8);

/// For the format's box: "JSON", "Plain text".
QString formatName(Format format);

} // namespace ui
