// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Presentation.h"

#include "text/BytesText.h"
#include "text/HexDump.h"
#include "text/JsonFormat.h"
#include "text/LongLines.h"

#include <string_view>

namespace ui {

namespace {

/// Unpacks gzip when that is wished for and possible.
std::optional<std::string> unpackedContent(
    Presentation& result, const PresentationWish& wish, const std::atomic<bool>* cancelled)
{
    result.isGzip = isGzip(*result.stored);
    if (!result.isGzip || !wish.unpack)
        return std::nullopt;
    Unpacked unpacked = unpackGzip(*result.stored, {}, cancelled);
    result.unpackEnd = unpacked.end;
    if (unpacked.end != UnpackEnd::Complete)
        return std::nullopt;
    return std::move(unpacked.bytes);
}

void showHex(Presentation& result, std::string_view bytes)
{
    result.view = DataView::Hex;
    const std::string_view part = bytes.substr(0, hexDumpLimit);
    result.hexBytes = part.size();
    result.shown = hexDump(part);
}

void layOutJson(Presentation& result, const PresentationWish& wish, const std::atomic<bool>* cancelled)
{
    result.problem = checkJson(result.shown);
    if (!result.problem && wish.view == DataView::Formatted) {
        FormattedJson pretty = prettyJson(result.shown, {}, cancelled);
        result.prettyTooLarge = pretty.end == JsonFormatEnd::TooLarge;
        result.reachedDepthCap = pretty.reachedDepthCap;
        result.isPretty = pretty.end == JsonFormatEnd::Done;
        if (result.isPretty)
            result.shown = std::move(pretty.text);
    }
}

void showText(Presentation& result, std::string text, const PresentationWish& wish, const std::atomic<bool>* cancelled)
{
    result.view = wish.view;
    result.shown = std::move(text);
    if (result.format == Format::Json)
        layOutJson(result, wish, cancelled);
    BrokenText broken = breakLongLines(std::move(result.shown));
    result.shown = std::move(broken.text);
    result.breaks = std::move(broken.breaks);
    if (result.problem)
        result.problem->offset = brokenOffset(result.breaks, result.problem->offset);
    if (result.format == Format::Json && wish.outline && !result.problem)
        result.outline = outlineJson(result.shown, {}, cancelled);
}

} // namespace

Presentation::Ptr present(
    std::shared_ptr<const std::string> stored, const PresentationWish& wish, const std::atomic<bool>* cancelled)
{
    auto result = std::make_shared<Presentation>();
    result->stored = std::move(stored);
    const std::optional<std::string> unpacked = unpackedContent(*result, wish, cancelled);
    const std::string& content = unpacked ? *unpacked : *result->stored;
    result->contentSize = content.size();
    std::optional<DecodedText> text = decodeText(content);
    if (text)
        result->encoding = text->encoding;
    result->detected = text ? detectFormat(text->utf8) : Format::Binary;
    const bool base64 = wish.format == Format::Base64 && wish.view != DataView::Hex;
    result->format = text || base64 ? wish.format.value_or(result->detected) : Format::Binary;
    if (base64)
        showText(*result, base64Text(std::string_view(content).substr(0, hexDumpLimit)), wish, cancelled);
    else if (!text || wish.view == DataView::Hex || result->format == Format::Binary)
        showHex(*result, content);
    else
        showText(*result, std::move(text->utf8), wish, cancelled);
    return result;
}

} // namespace ui
