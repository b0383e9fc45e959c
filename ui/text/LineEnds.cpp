// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LineEnds.h"

namespace ui {

std::string_view LineEnds::usual() const
{
    if (crlf > lf && crlf >= cr)
        return "\r\n";
    return cr > lf ? "\r" : "\n";
}

LineEnds lineEndsOf(std::string_view utf8)
{
    LineEnds ends;
    for (std::size_t at = utf8.find_first_of("\r\n"); at != std::string_view::npos;
         at = utf8.find_first_of("\r\n", at + 1)) {
        if (utf8[at] == '\n') {
            ++ends.lf;
        } else if (at + 1 < utf8.size() && utf8[at + 1] == '\n') {
            ++ends.crlf;
            ++at;
        } else {
            ++ends.cr;
        }
    }
    return ends;
}

} // namespace ui
