// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/BytesText.h"
#include "text/HexDump.h"

void fuzzOne(std::string_view input)
{
    FUZZ_VERIFY(ui::bytesFromHex(ui::hexDump(input), input) == std::string(input));
    const auto bytes = ui::bytesFromHex(input, "original bytes, of which there are more than a line");
    if (bytes)
        FUZZ_VERIFY(ui::bytesFromHex(ui::hexDump(*bytes)) == *bytes);
    else
        FUZZ_VERIFY(bytes.error().offset <= input.size());
}
