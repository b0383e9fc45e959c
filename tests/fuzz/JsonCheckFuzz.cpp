// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/TextCheck.h"

void fuzzOne(std::string_view text)
{
    const auto problem = ui::checkText(ui::Format::Json, text);
    FUZZ_VERIFY(!problem || problem->offset <= text.size());
}
