// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "text/Document.h"
#include "text/LongLines.h"

// The first byte is the wish, the rest a node's bytes.

void fuzzOne(std::string_view input)
{
    if (input.empty())
        return;
    ui::DocumentWish wish;
    const int choice = input.front() & 7;
    if (choice != 7)
        wish.format = static_cast<ui::Format>(choice);
    wish.unpack = (input.front() & 8) == 0;
    const auto document = ui::openDocument(std::make_shared<const std::string>(input.substr(1)), wish);
    FUZZ_VERIFY(ui::encodeDocument(*document, document->text).value() == document->stored);
    if (document->notEditable)
        return;
    FUZZ_VERIFY(ui::contentOf(document->text, document->coding).value() == *document->content);
    (void)ui::checkText(document->format, document->text);
    if (document->coding.form == ui::EditForm::Text) {
        const ui::SoftBroken broken = ui::softlyBroken(document->text, 50, 10);
        FUZZ_VERIFY(ui::withoutSoftBreaks(broken.text, broken.breaks) == document->text);
    }
    const std::string edited = document->coding.form == ui::EditForm::Text ? document->text + "x"
        : document->coding.form == ui::EditForm::Hex                       ? "00"
                                                                           : "YWJj";
    const auto saved = ui::encodeDocument(*document, edited);
    FUZZ_VERIFY(saved.has_value());
    const std::string content =
        document->coding.gzip && *saved != document->stored ? ui::unpackGzip(**saved).bytes : **saved;
    if (*saved != document->stored)
        FUZZ_VERIFY(content == ui::contentOf(edited, document->coding).value());
}
