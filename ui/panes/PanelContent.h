// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Document.h"
#include "text/LongLines.h"
#include "text/Presentation.h"

namespace ui {

/// Everything a DataPanel shows of one value, to read and to type in. A value, made in the pool.
struct PanelContent {
    using Ptr = std::shared_ptr<const PanelContent>; ///< shared by the panel and its parts; never changes

    Presentation::Ptr presentation; ///< never null; where it is `direct`, its text is the document's
    Document::Ptr document; ///< never null
    std::shared_ptr<const SoftBroken> editable; ///< the document's text as an editor can lay it out; never null
    bool direct = true; ///< the text on screen is the one to edit; otherwise it is laid out anew
    std::optional<TextProblem> problem; ///< of the document's text
};

/// Pure and linear; polls `cancelled` (may be null) and then returns something unfinished that nobody may show.
PanelContent::Ptr panelContent(std::shared_ptr<const std::string> stored, const PresentationWish& wish,
    const std::atomic<bool>* cancelled = nullptr);
/// The same value with its text as it is stored on screen. Cheap: without outline.
PanelContent::Ptr asStored(const PanelContent& content);

/// What became of a document by typing.
struct TypedContent {
    using Ptr = std::shared_ptr<const TypedContent>; ///< as PanelContent::Ptr

    std::shared_ptr<const std::string> bytes; ///< null: the text cannot be read as bytes, `problem` says why
    Presentation::Ptr presentation; ///< of the text; never null
    std::optional<TextProblem> problem;
};
TypedContent::Ptr typedContent(
    const Document::Ptr& document, const SoftBroken& text, bool outline, const std::atomic<bool>* cancelled = nullptr);

/// Where the character at `offset` of a JSON text stands in the same text laid out otherwise.
std::size_t sameOffset(std::string_view in, std::size_t offset, std::string_view other);

} // namespace ui
