// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Document.h"

#include "text/BytesText.h"
#include "text/HexDump.h"
#include "text/JsonFormat.h"

namespace ui {

namespace {

/// Sets content, and the coding's gzip part.
void unpack(Document& document, const DocumentWish& wish, const std::atomic<bool>* cancelled)
{
    document.content = document.stored;
    document.isGzip = isGzip(*document.stored);
    if (!document.isGzip || !wish.unpack)
        return;
    Unpacked unpacked = unpackGzip(*document.stored, {}, cancelled);
    document.unpackEnd = unpacked.end;
    if (unpacked.end == UnpackEnd::Complete) {
        document.content = std::make_shared<const std::string>(std::move(unpacked.bytes));
        document.coding.gzip = true;
        document.coding.gzipHeader = std::string(gzipHeader(*document.stored));
    } else if (unpacked.end != UnpackEnd::Damaged) {
        document.notEditable = NotEditable::UnpacksTooLarge;
    }
}

/// Sets content to what it says in base64, and the coding's part of that. Nothing where it is none.
void decode(Document& document)
{
    std::optional<std::string> decoded = decodedBase64(*document.content);
    if (!decoded)
        return;
    document.isDecoded = true;
    document.coding.base64 = base64LayoutOf(*document.content, *decoded);
    if (!document.coding.base64 && !document.notEditable)
        document.notEditable = NotEditable::IrregularBase64;
    document.content = std::make_shared<const std::string>(std::move(*decoded));
}

/// Content as it is stored: encoded and packed again.
std::string storedForm(std::string content, const DocumentCoding& coding)
{
    if (coding.base64)
        content = encodedBase64(content, *coding.base64);
    return coding.gzip ? packGzip(content, coding.gzipHeader) : content;
}

void showBytes(Document& document, const DocumentWish& wish)
{
    std::string_view bytes = *document.content;
    if (bytes.size() > bytesFormLimit) {
        bytes = bytes.substr(0, bytesFormLimit);
        if (!document.notEditable)
            document.notEditable = NotEditable::TooLargeForHex;
    }
    const bool base64 = wish.format == Format::Base64;
    document.format = base64 ? Format::Base64 : Format::Binary;
    document.coding.form = base64 ? EditForm::Base64 : EditForm::Hex;
    document.text = base64 ? base64Text(bytes) : hexDump(bytes);
    document.shownBytes = bytes.size();
}

void showText(Document& document, DecodedText decoded, const DocumentWish& wish)
{
    document.coding.encoding = decoded.encoding;
    if (decoded.hasMark())
        decoded.utf8.erase(0, utf8Mark.size());
    document.text = std::move(decoded.utf8);
    document.format = wish.format.value_or(document.detected);
    document.shownBytes = document.content->size();
}

bool isBytesForm(std::optional<Format> format)
{
    return format == Format::Binary || format == Format::Base64;
}

/// `original` as in bytesFromHex().
tl::expected<std::string, TextProblem> contentFrom(
    std::string_view text, const DocumentCoding& coding, std::string_view original)
{
    switch (coding.form) {
    case EditForm::Hex:
        return bytesFromHex(text, original);
    case EditForm::Base64:
        return bytesFromBase64(text);
    case EditForm::Text:
        break;
    }
    const std::size_t good = wellFormedLength(text);
    if (good < text.size())
        return tl::unexpected(textProblem(TextFault::BadEncoding, text, good));
    return encodedText(text, coding.encoding);
}

} // namespace

Document::Ptr openDocument(
    std::shared_ptr<const std::string> stored, const DocumentWish& wish, const std::atomic<bool>* cancelled)
{
    auto document = std::make_shared<Document>();
    document->stored = std::move(stored);
    unpack(*document, wish, cancelled);
    if (cancelled && cancelled->load(std::memory_order_relaxed))
        return document;
    if (wish.decode)
        decode(*document);
    auto decoded = textOf(*document->content);
    if (decoded)
        document->detected = detectFormat(decoded->utf8);
    else
        document->notText = decoded.error();
    if (!decoded)
        document->detected = Format::Binary;
    if (decoded && !isBytesForm(wish.format))
        showText(*document, std::move(*decoded), wish);
    else
        showBytes(*document, wish);
    document->lineEnds = lineEndsOf(document->text);
    return document;
}

tl::expected<std::shared_ptr<const std::string>, TextProblem> encodeDocument(
    const Document& document, std::string_view text)
{
    if (text == document.text)
        return document.stored;
    if (document.notEditable)
        return tl::unexpected(textProblem(TextFault::NotEditable, text, 0));
    auto content = contentFrom(text, document.coding, *document.content);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    if (*content == *document.content)
        return document.stored;
    return std::make_shared<const std::string>(storedForm(std::move(*content), document.coding));
}

tl::expected<std::string, TextProblem> encodeText(std::string_view text, const DocumentCoding& coding)
{
    auto content = contentFrom(text, coding, {});
    if (content)
        return storedForm(std::move(*content), coding);
    return content;
}

tl::expected<std::string, TextProblem> contentOf(std::string_view text, const DocumentCoding& coding)
{
    return contentFrom(text, coding, {});
}

bool onlyFormattingChanged(Format format, std::string_view before, std::string_view after)
{
    if (before == after)
        return false;
    if (format == Format::Json)
        return sameJsonTokens(before, after);
    if (format != Format::Binary && format != Format::Base64)
        return false;
    const auto bytesOf = format == Format::Binary ? [](std::string_view text) { return bytesFromHex(text); }
                                                  : [](std::string_view text) { return bytesFromBase64(text); };
    const auto old = bytesOf(before);
    return old && old == bytesOf(after);
}

} // namespace ui
