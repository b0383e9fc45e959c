// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gzipped.h"
#include "NastyDocuments.h"
#include "support/Slowness.h"
#include "text/BytesText.h"
#include "text/Document.h"
#include "text/HexDump.h"

#include <QElapsedTimer>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

// From a node's bytes to what an editor holds and back: what was not edited comes back byte for byte, and what was
// edited changes nothing else.

namespace {

using Bytes = std::shared_ptr<const std::string>;

Bytes shared(std::string bytes)
{
    return std::make_shared<const std::string>(std::move(bytes));
}

/// What an unedited part of the content may be: written with Qt's encoder, not ours.
std::string expectedContent(const std::string& text, ui::TextEncoding encoding)
{
    if (encoding == ui::TextEncoding::Utf8)
        return text;
    if (encoding == ui::TextEncoding::Utf8WithMark)
        return "\xEF\xBB\xBF" + text;
    const bool little = encoding == ui::TextEncoding::Utf16Le;
    QStringEncoder encoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom); // keeps what is one
    const QByteArray body = encoder(QString(decoder(QByteArray::fromStdString(text))));
    return (little ? "\xFF\xFE" : "\xFE\xFF") + body.toStdString();
}

std::string unpacked(const std::string& bytes, bool gzip)
{
    return gzip ? ui::unpackGzip(bytes).bytes : bytes;
}

/// Ends of characters of `text`, a few spread over it.
std::vector<std::size_t> someSeams(const std::string& text)
{
    std::vector<std::size_t> seams;
    for (std::size_t i = 0; i <= 8; ++i) {
        std::size_t at = text.size() * i / 8;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
            ++at;
        if (seams.empty() || seams.back() != at)
            seams.push_back(at);
    }
    return seams;
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void base64KeepsItsLayout()
    {
        std::string bytes;
        for (int i = 0; i < 200; ++i)
            bytes += char(i * 7);
        for (const std::size_t size : {std::size_t(1), std::size_t(2), std::size_t(3), bytes.size()}) {
            for (const char* lineEnd : {"\n", "\r\n"}) {
                for (const bool padded : {false, true}) {
                    for (const bool ends : {false, true}) {
                        for (const std::size_t length :
                            {std::size_t(0), std::size_t(4), std::size_t(76), std::size_t(77)}) {
                            const ui::Base64Layout layout{length, lineEnd, ends, padded};
                            const std::string part = bytes.substr(0, size);
                            const std::string text = ui::encodedBase64(part, layout);
                            QVERIFY(ui::decodedBase64(text) == part);
                            const auto found = ui::base64LayoutOf(text, part);
                            QVERIFY(found && ui::encodedBase64(part, *found) == text);
                            ui::DocumentWish wish;
                            wish.decode = true;
                            const auto document = ui::openDocument(std::make_shared<const std::string>(text), wish);
                            QVERIFY(document->isDecoded && !document->notEditable);
                            QCOMPARE(*ui::encodeDocument(*document, document->text), document->stored);
                        }
                    }
                }
            }
        }
        for (const char* none : {"", " \n", "abc!", "a", "YQ=a", "YR=="})
            QVERIFY2(!ui::decodedBase64(none), none);
        for (const char* uneven : {"YW Jj", "YWJj\nYW\nJj", "YWJj\n\n", " YWJj"}) {
            const auto decoded = ui::decodedBase64(uneven);
            QVERIFY2(decoded && !ui::base64LayoutOf(uneven, *decoded), uneven);
        }
    }

    void corpus_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto& [name, bytes] : nastyDocuments())
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
    }
    void corpus()
    {
        QFETCH(QByteArray, bytes);
        for (const bool unpack : {true, false}) {
            for (const auto& format :
                {std::optional<ui::Format>(), std::optional(ui::Format::Text), std::optional(ui::Format::Json),
                    std::optional(ui::Format::Binary), std::optional(ui::Format::Base64)}) {
                const auto document = ui::openDocument(shared(bytes.toStdString()), {format, unpack});
                uneditedIsIdentical(*document);
                if (!document->notEditable && !QTest::currentTestFailed())
                    oneCharacterIsOnePlace(*document);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void formsAreSaid()
    {
        auto document = ui::openDocument(shared("{\"a\":1}"));
        QVERIFY(document->coding == ui::DocumentCoding{});
        QVERIFY(document->detected == ui::Format::Json && document->format == ui::Format::Json);
        QCOMPARE(document->content.get(), document->stored.get());
        document = ui::openDocument(shared("{\"a\":1}"), {ui::Format::Text});
        QVERIFY(document->detected == ui::Format::Json && document->format == ui::Format::Text);
        document = ui::openDocument(shared("abc"), {ui::Format::Base64});
        QVERIFY(document->coding.form == ui::EditForm::Base64 && !document->notText);
        QCOMPARE(document->text, std::string("YWJj"));
        document = ui::openDocument(shared(std::string("a\0b", 3)));
        QVERIFY(document->notText == ui::NotText::HasNul && document->format == ui::Format::Binary);
        QCOMPARE(document->text, ui::hexDump(std::string("a\0b", 3)));
        QVERIFY(ui::openDocument(shared("\xFF"))->notText == ui::NotText::BadUtf8);
        QVERIFY(ui::openDocument(shared("\xFF\xFE\x01"))->notText == ui::NotText::BadUtf16);
        QVERIFY(ui::openDocument(shared("\x01\x02 a"))->notText == ui::NotText::ControlCharacters);
    }

    void gzipIsPackedAgain()
    {
        const auto document = ui::openDocument(shared(gzip::packed("{\"a\": 1}", "config.json")));
        QVERIFY(document->coding.gzip && document->format == ui::Format::Json);
        QCOMPARE(document->text, std::string("{\"a\": 1}"));
        const auto saved = ui::encodeDocument(*document, "{\"a\": 2}");
        QVERIFY(saved.has_value());
        QCOMPARE(ui::unpackGzip(**saved).bytes, std::string("{\"a\": 2}"));
        // another program's unpacking sees the same head; the bytes are what that program would have written
        QCOMPARE(**saved, gzip::packed("{\"a\": 2}", "config.json"));
        ui::DocumentCoding coding;
        coding.gzip = true;
        const auto plain = ui::encodeText("x", coding);
        QVERIFY(plain.has_value());
        QCOMPARE(ui::unpackGzip(*plain).bytes, std::string("x"));
    }

    void gzipBeyondTheCapsIsReadOnly()
    {
        QElapsedTimer timer;
        timer.start();
        const auto document = ui::openDocument(shared(gzip::bomb(4096)));
        QVERIFY2(timer.elapsed() < 5'000 * support::slowness, "4 GiB were not unpacked");
        QVERIFY(document->notEditable == ui::NotEditable::UnpacksTooLarge);
        QVERIFY(document->unpackEnd == ui::UnpackEnd::TooLarge);
        QVERIFY(ui::openDocument(shared(gzip::bomb(42)))->unpackEnd == ui::UnpackEnd::RatioTooHigh);
        QVERIFY(document->text.starts_with("00000000: 1f 8b 08"));
        const auto edited = ui::encodeDocument(*document, "00");
        QVERIFY(!edited && edited.error().fault == ui::TextFault::NotEditable);
        // what is not unpacked can be edited as it is
        QVERIFY(!ui::openDocument(shared(gzip::bomb(42)), {.unpack = false})->notEditable);
    }

    void damagedGzipIsEditedAsItIs()
    {
        const std::string damaged = gzip::packed("abcdef").substr(0, 20);
        const auto document = ui::openDocument(shared(damaged));
        QVERIFY(document->isGzip && !document->coding.gzip && !document->notEditable);
        QVERIFY(document->unpackEnd == ui::UnpackEnd::Damaged);
        QVERIFY(document->coding.form == ui::EditForm::Hex);
    }

    void largeHexIsReadOnly()
    {
        const auto document = ui::openDocument(shared(std::string(ui::bytesFormLimit + 1, '\xFF')));
        QVERIFY(document->notEditable == ui::NotEditable::TooLargeForHex);
        QCOMPARE(document->shownBytes, ui::bytesFormLimit);
        QCOMPARE(ui::encodeDocument(*document, document->text)->get(), document->stored.get());
        QVERIFY(!ui::encodeDocument(*document, "00"));
    }

    void badTextsAreRefused()
    {
        const auto document = ui::openDocument(shared("abc\ndef"));
        const auto saved = ui::encodeDocument(*document,
            "abc\nd\xFF"
            "ef");
        QVERIFY(!saved);
        QVERIFY(saved.error().fault == ui::TextFault::BadEncoding);
        QVERIFY((saved.error().position == ui::TextPosition{2, 2}));
    }

    void lineEndsAreCounted()
    {
        const ui::LineEnds ends = ui::lineEndsOf("a\nb\r\nc\rd\r\n\r");
        QCOMPARE(ends.lf, std::size_t(1));
        QCOMPARE(ends.crlf, std::size_t(2));
        QCOMPARE(ends.cr, std::size_t(2));
        QVERIFY(ends.areMixed());
        QCOMPARE(ends.usual(), std::string_view("\r\n"));
        QCOMPARE(ui::lineEndsOf("").usual(), std::string_view("\n"));
        QCOMPARE(ui::lineEndsOf("a\rb").usual(), std::string_view("\r"));
        QVERIFY(!ui::lineEndsOf("a\rb").areMixed());
    }

    void formattingIsToldApart()
    {
        using ui::Format;
        QVERIFY(ui::onlyFormattingChanged(Format::Json, "{\"a\":1}", "{ \"a\" : 1 }\n"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Json, "{\"a\":1}", "{\"a\":1}"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Json, "{\"a\":1}", "{\"a\":1.0}"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Json, "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Json, "{\"a b\":1}", "{\"a  b\":1}"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Json, "[1 2]", "[12]"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Json, "[1", "[1]"));
        QVERIFY(ui::onlyFormattingChanged(Format::Binary, "41 42", "4142"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Binary, "41 4", "414"));
        QVERIFY(ui::onlyFormattingChanged(Format::Base64, "YWJj", "YW\nJj"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Base64, "YWJj", "YWJk"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Yaml, "a: 1", "a:  1"));
        QVERIFY(!ui::onlyFormattingChanged(Format::Xml, "<a/>", "<a />"));
    }

    void cancelledEndsSoon()
    {
        const std::atomic<bool> cancelled{true};
        QVERIFY(ui::openDocument(shared(gzip::bomb(4096)), {}, &cancelled)->text.empty());
    }

private:
    static void uneditedIsIdentical(const ui::Document& document)
    {
        const auto saved = ui::encodeDocument(document, document.text);
        QVERIFY(saved.has_value());
        QCOMPARE(saved->get(), document.stored.get()); // not even a copy
        if (document.notEditable)
            return;
        const auto content = ui::contentOf(document.text, document.coding);
        QVERIFY(content.has_value());
        QVERIFY(*content == *document.content); // by coding it, too
        if (document.coding.gzip)
            QVERIFY(ui::unpackGzip(*ui::encodeText(document.text, document.coding)).bytes == *document.content);
    }

    static void oneCharacterIsOnePlace(const ui::Document& document)
    {
        if (document.coding.form != ui::EditForm::Text)
            oneByteIsOnePlace(document);
        else
            for (const std::size_t at : someSeams(document.text)) {
                for (const std::string added : {"x", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\n", "\r"}) {
                    std::string edited = document.text;
                    edited.insert(at, added);
                    isWritten(document, edited);
                    if (QTest::currentTestFailed())
                        return;
                }
                if (at < document.text.size() && static_cast<unsigned char>(document.text[at]) < 0x80)
                    isWritten(document, std::string(document.text).erase(at, 1));
            }
    }

    static void isWritten(const ui::Document& document, const std::string& edited)
    {
        const auto saved = ui::encodeDocument(document, edited);
        QVERIFY(saved.has_value());
        const std::string content = unpacked(**saved, document.coding.gzip);
        QVERIFY(content == expectedContent(edited, document.coding.encoding));
    }

    static void oneByteIsOnePlace(const ui::Document& document)
    {
        const std::string& content = *document.content;
        for (std::size_t i = 0; i < 5 && !content.empty(); ++i) {
            const std::size_t at = (content.size() - 1) * i / 4;
            std::string wanted = content;
            wanted[at] = char(wanted[at] ^ 0x5A);
            std::string edited = document.text;
            if (document.coding.form == ui::EditForm::Hex) {
                const std::size_t lineLength = ui::hexDump(std::string(17, 'x')).find('\n') + 1;
                const std::size_t place = at / 16 * lineLength + ui::hexColumn(at % 16);
                const QByteArray digits = QByteArray(1, wanted[at]).toHex();
                edited.replace(place, 2, digits.toStdString());
            } else {
                edited = QByteArray::fromStdString(wanted).toBase64().toStdString();
            }
            const auto saved = ui::encodeDocument(document, edited);
            QVERIFY(saved.has_value());
            QVERIFY(unpacked(**saved, document.coding.gzip) == wanted);
        }
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
