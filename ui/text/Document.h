// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Base64Layout.h"
#include "text/Encoding.h"
#include "text/Format.h"
#include "text/Gzip.h"
#include "text/LineEnds.h"
#include "text/TextCheck.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace ui {

/// What stands in the editor for the bytes: the text itself, or a text form of bytes (see BytesText.h).
enum class EditForm : std::uint8_t { Text, Hex, Base64 };

/// How a document is written down: all that is not in its text. A value; equal codings write equal bytes.
struct DocumentCoding {
    EditForm form = EditForm::Text;
    TextEncoding encoding = TextEncoding::Utf8; ///< of Text; says whether there is a byte order mark
    bool gzip = false;
    std::optional<Base64Layout> base64 = std::nullopt; ///< set: what is edited is written in base64, in this way
    std::string gzipHeader; ///< of the first member, as it was: name, time and comment are kept. Empty: a plain one
    friend bool operator==(const DocumentCoding&, const DocumentCoding&) = default;
};

/// How somebody wants to edit a node's data.
struct DocumentWish {
    /// Set by hand; nothing: detect. Binary and Base64 choose the form; every other is obeyed where the bytes are text.
    std::optional<Format> format = std::nullopt;
    bool unpack = true; ///< gzip
    bool decode = false; ///< what the content says, where it is a text in base64
    friend bool operator==(const DocumentWish&, const DocumentWish&) = default;
};

/// Why a document can be looked at, not edited. Said to the person by the pane.
enum class NotEditable : std::uint8_t {
    UnpacksTooLarge, ///< gzip beyond UnpackLimits (Document::unpackEnd says which); `text` is the packed bytes in hex
    TooLargeForHex, ///< `text` shows the first Document::shownBytes only
    IrregularBase64, ///< decoded from base64 that could not be written again as it is: stray blanks, uneven lines
};

/// A node's bytes made ready to edit. Immutable; everything in it comes from `stored` and the wish alone, so it can be
/// opened again from a kept draft's base.
struct Document {
    using Ptr = std::shared_ptr<const Document>; ///< shared by the editor and pool jobs; never changes

    std::shared_ptr<const std::string> stored; ///< the bytes on the server; never null
    std::shared_ptr<const std::string>
        content; ///< unpacked and decoded; the same object as `stored` where nothing was packed
    DocumentCoding coding;
    std::string text; ///< what the editor begins with: UTF-8, no byte order mark, line ends as they are; or hex, base64
    Format detected = Format::Text; ///< Binary: no text
    Format format = Format::Text; ///< what the editor colours and checks as: the wish, or what was detected
    bool isGzip = false; ///< of `stored`, also where it was not unpacked
    std::optional<UnpackEnd> unpackEnd; ///< set when unpacking was tried
    bool isDecoded = false; ///< `content` is what a text in base64 says
    std::optional<NotText> notText; ///< set: the content can be edited as bytes only, for this reason
    std::optional<NotEditable> notEditable;
    std::size_t shownBytes = 0; ///< how much of the content `text` stands for; less than all only with TooLargeForHex
    LineEnds lineEnds; ///< of `text`; for hex and base64 those of the form
};

/// A hex or base64 form is given up to this many bytes (ZooKeeper's own limit is 1 MiB).
inline constexpr std::size_t bytesFormLimit = 4u << 20;

/// Unpacks, decodes, detects. Damaged gzip is edited as the packed bytes. Pure and linear; safe on any thread. Polls
/// `cancelled` (may be null) and then returns something unfinished that nobody may show.
Document::Ptr openDocument(std::shared_ptr<const std::string> stored, const DocumentWish& wish = {},
    const std::atomic<bool>* cancelled = nullptr);

/// The bytes for `text` as the editor holds it now. Where the content is what it was: `stored`, the same object, byte
/// for byte (also gzip, whose packing would come out different), so that null data can stay null. Otherwise coded anew
/// with the document's coding: the content then differs in just what was edited. A problem only where hex or base64
/// cannot be read, or a text is not well-formed UTF-8 (BadEncoding). Linear; for the pool when large or gzip.
tl::expected<std::shared_ptr<const std::string>, TextProblem> encodeDocument(
    const Document& document, std::string_view text);

/// Always codes anew. For a text that belongs to no document: a new node's, a merge's.
tl::expected<std::string, TextProblem> encodeText(std::string_view text, const DocumentCoding& coding);

/// The content (unpacked) alone: `text` without gzip. What a review compares and counts.
tl::expected<std::string, TextProblem> contentOf(std::string_view text, const DocumentCoding& coding);

/// Whether `after` is `before` laid out anew and nothing else, for certain: equal JSON tokens; for hex and base64 equal
/// bytes. Always false for other formats, whose white space can mean something. False when they are equal.
bool onlyFormattingChanged(Format format, std::string_view before, std::string_view after);

} // namespace ui
