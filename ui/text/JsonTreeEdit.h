// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonEdit.h"

namespace ui {

/// What somebody wants of a JSON tree. A value: worked out in the pool.
struct JsonTreeEdit {
    enum Kind : std::uint8_t { SetValue, Rename, Add, Remove, Move };
    Kind kind = SetValue;
    std::uint32_t node = 0; ///< not of Add
    JsonPlace place; ///< of Add and Move
    std::string text; ///< a value as it was typed, or a name; UTF-8
};

/// What that makes of the text.
struct JsonTreeChanges {
    JsonEditResult changes;
    JsonOutline outline; ///< of the text before
};

/// Outlines `text` and edits it. Pure and linear: a megabyte takes tens of milliseconds.
JsonTreeChanges jsonTreeChanges(std::string_view text, const JsonTreeEdit& edit);

/// What somebody typed as a value: itself where it is JSON, otherwise a string that says it.
std::string jsonAsTyped(std::string_view typed);

/// RFC 6901: "/servers/0/a~1b"; empty for the root.
std::string jsonPointer(std::string_view text, const JsonOutline& outline, std::uint32_t node);

/// A name for a new member of `container` that it does not have: "new", "new2"...
std::string newMemberName(std::string_view text, const JsonOutline& outline, std::uint32_t container);

} // namespace ui
