// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace ui {

/// A place in a text, as people count: from 1, columns in characters.
struct TextPosition {
    std::size_t line = 1;
    std::size_t column = 1;
    friend bool operator==(const TextPosition&, const TextPosition&) = default;
};

/// Lines end with "\n"; linear in `offset`.
TextPosition positionAt(std::string_view utf8, std::size_t offset);

} // namespace ui
