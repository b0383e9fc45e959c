// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace ui {

/// Which line ends a text has.
struct LineEnds {
    std::size_t lf = 0;
    std::size_t crlf = 0;
    std::size_t cr = 0; ///< not followed by a line feed
    /// What a new line in this text gets: the most frequent, "\n" when there is none.
    std::string_view usual() const;
    bool areMixed() const { return (lf != 0) + (crlf != 0) + (cr != 0) > 1; }
};
LineEnds lineEndsOf(std::string_view utf8);

} // namespace ui
