// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextCheck.h"

namespace ui {

/// What every reader of such files refuses, and nothing else, for almost any line is something to one of them. In a
/// text without sections that is a \u without four hex digits (Java); in one with sections a "[" without its "]".
std::optional<TextProblem> checkProperties(std::string_view utf8, const std::atomic<bool>* cancelled = nullptr);

} // namespace ui
