// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/BytesText.h"

void fuzzOne(std::string_view input)
{
    FUZZ_VERIFY(ui::bytesFromBase64(ui::base64Text(input)) == std::string(input));
    const auto bytes = ui::bytesFromBase64(input);
    if (!bytes) {
        FUZZ_VERIFY(bytes.error().offset <= input.size());
        return;
    }
    std::string bare;
    for (const char c : input)
        bare += std::string_view(" \t\r\n").find(c) == std::string_view::npos ? std::string(1, c) : std::string();
    std::string again = ui::base64Text(*bytes);
    std::erase(again, '\n');
    FUZZ_VERIFY(again == bare); // strict: there is one way to write bytes down
}
