// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/PanelContent.h"

#include <algorithm>

namespace ui {

namespace {

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// How the document's own text is presented.
std::shared_ptr<Presentation> presentedText(const Document& document, std::string text)
{
    auto result = std::make_shared<Presentation>();
    result->stored = document.stored;
    result->isGzip = document.isGzip;
    result->unpackEnd = document.unpackEnd;
    result->contentSize = document.content->size();
    if (!document.notText)
        result->encoding = document.coding.encoding;
    result->detected = document.detected;
    result->format = document.format;
    result->view = document.coding.form == EditForm::Hex ? DataView::Hex : DataView::Raw;
    result->hexBytes = document.shownBytes;
    result->shown = std::move(text);
    return result;
}

} // namespace

PanelContent::Ptr panelContent(
    std::shared_ptr<const std::string> stored, const PresentationWish& wish, const std::atomic<bool>* cancelled)
{
    auto result = std::make_shared<PanelContent>();
    DocumentWish documentWish{wish.format, wish.unpack, wish.decode};
    if (wish.view == DataView::Hex)
        documentWish.format = Format::Binary;
    result->document = openDocument(std::move(stored), documentWish, cancelled);
    const Document& document = *result->document;
    result->editable = std::make_shared<const SoftBroken>(softlyBroken(document.text));
    if (document.format == Format::Json && wish.view == DataView::Formatted && !document.isDecoded) {
        Presentation::Ptr pretty = present(document.stored, wish, cancelled);
        result->direct = !pretty->isPretty || pretty->shown == document.text;
        if (!result->direct)
            result->presentation = std::move(pretty);
    }
    if (!result->direct)
        return result;
    result->problem = checkText(document.format, document.text, cancelled);
    auto presentation = presentedText(document, document.text);
    if (wish.outline && document.format == Format::Json && !(result->problem && !result->problem->isWarning))
        presentation->outline = outlineJson(presentation->shown, {}, cancelled);
    if (presentation->view != DataView::Hex)
        presentation->view = wish.view;
    result->presentation = std::move(presentation);
    return result;
}

PanelContent::Ptr asStored(const PanelContent& content)
{
    auto result = std::make_shared<PanelContent>(content);
    result->presentation = presentedText(*content.document, content.document->text);
    result->direct = true;
    return result;
}

TypedContent::Ptr typedContent(
    const Document::Ptr& document, const SoftBroken& text, bool outline, const std::atomic<bool>* cancelled)
{
    auto result = std::make_shared<TypedContent>();
    std::string plain = withoutSoftBreaks(text.text, text.breaks);
    auto bytes = encodeDocument(*document, plain);
    if (bytes)
        result->bytes = *bytes;
    result->problem = bytes ? checkText(document->format, plain, cancelled) : std::optional(bytes.error());
    auto presentation = presentedText(*document, std::move(plain));
    if (bytes) {
        presentation->stored = *bytes;
        presentation->contentSize =
            document->coding.gzip || document->isDecoded ? presentation->shown.size() : (*bytes)->size();
    }
    const bool isValid = !result->problem || result->problem->isWarning;
    if (outline && isValid && document->format == Format::Json)
        presentation->outline = outlineJson(presentation->shown, {}, cancelled);
    result->presentation = std::move(presentation);
    return result;
}

std::size_t sameOffset(std::string_view in, std::size_t offset, std::string_view other)
{
    offset = std::min(offset, in.size());
    auto before = std::size_t(std::count_if(in.begin(), in.begin() + std::ptrdiff_t(offset), std::not_fn(isWhite)));
    std::size_t blanks = 0; // right before it: inside a string they count
    while (blanks < offset && isWhite(in[offset - 1 - blanks]))
        ++blanks;
    std::size_t at = 0;
    for (; at < other.size() && before > 0; ++at)
        before -= isWhite(other[at]) ? 0 : 1;
    while (blanks > 0 && at < other.size() && isWhite(other[at])) {
        ++at;
        --blanks;
    }
    return at;
}

} // namespace ui
