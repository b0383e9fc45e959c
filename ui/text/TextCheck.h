// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Format.h"
#include "text/JsonCheck.h"
#include "text/TextPosition.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

enum class TextFault : std::uint8_t {
    NotEditable, ///< Document::notEditable says why
    BadEncoding, ///< not well-formed UTF-8
    JsonSyntax, ///< TextProblem::json says which
    JsonDuplicateKey, ///< a warning; `detail` is the key
    XmlSyntax, ///< `detail` is Qt's message, in the user's language
    XmlHasDtd, ///< a warning: from there on nothing was checked (a DTD can grow without limit)
    XmlNotChecked, ///< a warning: deeper, or with more attributes in a tag, than is checked
    YamlSyntax, ///< `detail` is libyaml's message, English
    YamlUnknownAlias, ///< `detail` is its name
    YamlNotChecked, ///< a warning: deeper than is checked
    PropertiesBadEscape, ///< \u without four hex digits: Java refuses the whole file
    IniUnclosedSection, ///< "[name" without ] in a text with sections
    HexBadCharacter,
    HexOddDigits, ///< half a byte
    HexGutterEdited, ///< the readable column was changed, which is not read
    Base64BadCharacter,
    Base64BadLength, ///< ends inside a group of four
    Base64BadPadding,
    Base64UnusedBits, ///< the last character says more than whole bytes
};

/// One thing that is wrong with a text, and where. Carries no words of ours.
struct TextProblem {
    TextFault fault = TextFault::BadEncoding;
    bool isWarning = false; ///< may be saved without a question
    std::size_t offset = 0; ///< in bytes
    TextPosition position;
    JsonFault json = JsonFault::Other;
    std::string detail; ///< foreign text (the document's, a library's): show as plain text only
    friend bool operator==(const TextProblem&, const TextProblem&) = default;
};

/// A problem at byte `offset` of `text`; knows which faults are warnings.
TextProblem textProblem(TextFault fault, std::string_view text, std::size_t offset, std::string detail = {});

/// The first error in `utf8` as `format` has it; else the first warning; else nothing. Text has none; Binary and Base64
/// judge the form of BytesText.h. The checkers need no stack for depth and no more than linear time; what is beyond
/// their caps is a warning, not an error. Polls `cancelled` (may be null) and then returns anything. Safe on any
/// thread.
std::optional<TextProblem> checkText(
    Format format, std::string_view utf8, const std::atomic<bool>* cancelled = nullptr);

/// "Not valid YAML: line 3, column 5: did not find expected key."
QString textProblemText(const TextProblem& problem);

} // namespace ui
