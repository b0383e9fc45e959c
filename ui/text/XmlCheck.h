// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextCheck.h"

namespace ui {

/// Whether `utf8` is well-formed XML 1.0, as checkText() says it. Namespaces are not looked at: a prefix needs no
/// declaration. Whatever encoding the text declares, it is read as the UTF-8 it is. A DTD ends the check.
std::optional<TextProblem> checkXml(std::string_view utf8, const std::atomic<bool>* cancelled = nullptr);

} // namespace ui
