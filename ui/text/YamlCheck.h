// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextCheck.h"

namespace ui {

/// Whether `utf8` is YAML (libyaml: 1.1, and most of 1.2), one document or several; also that every alias has its
/// anchor. Builds no values, so aliases cannot grow.
std::optional<TextProblem> checkYaml(std::string_view utf8, const std::atomic<bool>* cancelled = nullptr);

} // namespace ui
