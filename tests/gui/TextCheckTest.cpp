// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Slowness.h"
#include "text/BytesText.h"
#include "text/HexDump.h"
#include "text/LineEnds.h"
#include "text/LongLines.h"
#include "text/TextCheck.h"

#include <QTest>

#include <ctime>
#include <random>

// The checks of every format but JSON's grammar (JsonTextTest), hex and base64 as text, and soft line breaks.

namespace {

using ui::Format;
using ui::TextFault;

constexpr int fine = -1;

std::string repeated(const std::string& piece, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += piece;
    return out;
}

void row(const char* name, Format format, const std::string& text, int fault = fine, int line = 0, int column = 0)
{
    QTest::newRow(name) << int(format) << QByteArray::fromStdString(text) << fault << line << column;
}

void xmlRows()
{
    row("xml", Format::Xml, "<?xml version=\"1.0\"?>\n<a x='1'><b/>text &amp; &#228;<!-- c --></a>\n");
    row("xml in another encoding", Format::Xml, "<?xml version='1.0' encoding='UTF-16'?><a>\xC3\xA4</a>");
    row("xml with mark", Format::Xml, "\xEF\xBB\xBF<a/>");
    row("xml prefix", Format::Xml, "<x:a y:b='1'/>");
    row("xml unclosed", Format::Xml, "<a>\n<b>\n</a>", int(TextFault::XmlSyntax), 3, 5);
    row("xml unclosed, after others", Format::Xml, "<a>\xC3\xA4\xF0\x9F\x98\x80</b>", int(TextFault::XmlSyntax), 1, 10);
    row("xml CRLF", Format::Xml, "<a>\r\n<b>\r\n</a>", int(TextFault::XmlSyntax), 3, 5);
    row("xml ends early", Format::Xml, "<a><b>", int(TextFault::XmlSyntax), 1, 7);
    row("xml nothing", Format::Xml, "", int(TextFault::XmlSyntax), 1, 1);
    row("xml entity", Format::Xml, "<a>&no;</a>", int(TextFault::XmlSyntax), 1, 8);
    row("xml twice the attribute", Format::Xml, "<a b='1' b='2'/>", int(TextFault::XmlSyntax), 1, 17);
    row("xml DTD", Format::Xml, "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a", int(TextFault::XmlHasDtd), 1, 31);
    row("xml DOCTYPE in a comment", Format::Xml, "<!-- <!DOCTYPE a> --><a/>");
    row("xml signs that are no attributes", Format::Xml,
        "<a x='" + repeated("=>", 900) + "'><!--" + repeated("=", 900) + "-->" + "<![CDATA[<" + repeated("=", 900)
            + "]]>" + repeated("=", 900) + "</a>");
    row("xml deep", Format::Xml, repeated("<a>", 20'000), int(TextFault::XmlNotChecked), 1, 30'004);
    row("xml long tag", Format::Xml, "<a " + repeated("b='1' ", 20'000) + "/>", int(TextFault::XmlNotChecked), 1, 1);
}

void yamlRows()
{
    row("yaml", Format::Yaml, "a: 1\nb:\n  - x\n  - {y: z}\n");
    row("yaml documents", Format::Yaml, "---\na\n...\n---\nb\n");
    row("yaml nothing", Format::Yaml, "");
    row("yaml alias", Format::Yaml, "a: &x 1\nb: *x\n");
    row("yaml CRLF", Format::Yaml, "a: 1\r\nb: 2\r\n");
    row("yaml with mark", Format::Yaml,
        "\xEF\xBB\xBF"
        "a: 1\n");
    row("yaml indent", Format::Yaml, "a:\n  b: 1\n c: 2\n", int(TextFault::YamlSyntax), 3, 2);
    row("yaml after others", Format::Yaml, "\xC3\xA4: \xF0\x9F\x98\x80\nb: [1\n", int(TextFault::YamlSyntax), 3, 1);
    row("yaml tab", Format::Yaml, "a:\n\tb: 1\n", int(TextFault::YamlSyntax), 2, 1);
    row("yaml no anchor", Format::Yaml, "a: &x 1\n---\nb: *x\n", int(TextFault::YamlUnknownAlias), 3, 4);
    row("yaml control", Format::Yaml, "a: \xC3\xA4\nb: \x01\n", int(TextFault::YamlSyntax), 2, 4);
    row("yaml deep", Format::Yaml, repeated("[", 2'000), int(TextFault::YamlNotChecked), 1, 501);
    row("yaml deep blocks", Format::Yaml, repeated("- ", 2'000), int(TextFault::YamlNotChecked), 1, 1001);
    row("yaml billion laughs", Format::Yaml, "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n");
}

void propertiesRows()
{
    row("properties", Format::Properties, "# c:\\users\na=1\\\n  \\u00e4\nb: 2\n[\n");
    row("properties escape", Format::Properties, "a=1\nb=\\u00g0\n", int(TextFault::PropertiesBadEscape), 2, 3);
    row("properties short escape", Format::Properties, "a=\\u00e", int(TextFault::PropertiesBadEscape), 1, 3);
    row("properties escaped backslash", Format::Properties, "a=c:\\\\users");
    row("properties continued comment sign", Format::Properties, "a=1\\\n#\\u", int(TextFault::PropertiesBadEscape), 2,
        2);
    row("ini", Format::Properties, "[a]\nx=c:\\users\n[b] ; c\n");
    row("ini section", Format::Properties, "[a]\nx=1\n [b\n", int(TextFault::IniUnclosedSection), 3, 2);
    row("ini value", Format::Properties, "[a]\nx=[1\n");
}

} // namespace

class TextCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        row("text", Format::Text, "{]");
        row("json", Format::Json, "{\"a\":1}");
        row("json syntax", Format::Json, "{\"a\":\n 1", int(TextFault::JsonSyntax), 2, 3);
        row("json duplicate", Format::Json, "{\"a\":1,\n\"b\":{\"a\":2},\n \"a\":3}", int(TextFault::JsonDuplicateKey),
            3, 2);
        row("json duplicate, escaped", Format::Json, R"({"a":1,"\u0061":2})", int(TextFault::JsonDuplicateKey), 1, 8);
        row("json no duplicate", Format::Json, R"([{"a":"a"},{"a":["a","a"]}])");
        xmlRows();
        yamlRows();
        propertiesRows();
    }

    void checks()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        const auto problem = ui::checkText(Format(format), text.toStdString());
        const QByteArray words = problem ? ui::textProblemText(*problem).toUtf8() : QByteArray("no problem");
        QCOMPARE(problem ? int(problem->fault) : fine, fault);
        if (!problem)
            return;
        QTEST(int(problem->position.line), "line");
        QTEST(int(problem->position.column), "column");
        QVERIFY2(words.contains("ine ") && !words.contains('%'), words);
        QVERIFY(problem->offset <= std::size_t(text.size()));
        QVERIFY(ui::positionAt(text.toStdString(), problem->offset) == problem->position);
    }

    void warningsAreNoErrors()
    {
        QVERIFY(ui::checkText(Format::Json, R"({"a":1,"a":2})")->isWarning);
        QVERIFY(ui::checkText(Format::Xml, "<!DOCTYPE a><a/>")->isWarning);
        QVERIFY(!ui::checkText(Format::Json, R"({"a":1,"a":})")->isWarning);
        QVERIFY(
            ui::textProblemText(*ui::checkText(Format::Json, R"({"key":1,"key":2})")).contains(QStringLiteral("key")));
    }

    void hexIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("digits alone") << QByteArray("4a4B 4c") << QByteArray("JKL");
        QTest::newRow("lines") << QByteArray("\n41\r\n\n 42 \t43\n") << QByteArray("ABC");
        QTest::newRow("offsets") << QByteArray("0: 41\nff:42\n00000000000000aa: 43") << QByteArray("ABC");
        QTest::newRow("gutter") << QByteArray("00: 41 |anything|\n42|.|  \n43 |") << QByteArray("ABC");
        QTest::newRow("bars in the gutter") << QByteArray("7c 7c |||") << QByteArray("||");
        QTest::newRow("colon in the gutter") << QByteArray("3a |:|") << QByteArray(":");
    }
    void hexIsRead()
    {
        QFETCH(QByteArray, text);
        const auto bytes = ui::bytesFromHex(text.toStdString());
        QVERIFY(bytes.has_value());
        QTEST(QByteArray::fromStdString(*bytes), "bytes");
    }

    void badBytesAreRefused_data()
    {
        QTest::addColumn<bool>("base64");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char* name, bool base64, const char* text, TextFault fault, int line, int column) {
            QTest::newRow(name) << base64 << QByteArray(text) << int(fault) << line << column;
        };
        row("letter", false, "41 4g", TextFault::HexBadCharacter, 1, 5);
        row("prefix", false, "0x41", TextFault::HexBadCharacter, 1, 2);
        row("half", false, "41\n42 4", TextFault::HexOddDigits, 2, 4);
        row("half in the middle", false, "4 1", TextFault::HexOddDigits, 1, 1);
        row("half before the gutter", false, "4|x|", TextFault::HexOddDigits, 1, 1);
        row("bad offset", false, "4x: 41", TextFault::HexBadCharacter, 1, 2);
        row("no offset", false, ": 41", TextFault::HexBadCharacter, 1, 1);
        row("two offsets", false, "00: 41 10: 42", TextFault::HexBadCharacter, 1, 10);
        row("joined lines", false, "00: 41 |A               |10: 42 |B               |", TextFault::HexGutterEdited, 1,
            9);
        row("typed into the gutter", false, "00: 41 |Ax               |", TextFault::HexGutterEdited, 1, 9);
        row("character", true, "YW\nJ-", TextFault::Base64BadCharacter, 2, 2);
        row("length", true, "YWJjY", TextFault::Base64BadLength, 1, 6);
        row("no padding", true, "YWI", TextFault::Base64BadLength, 1, 4);
        row("padding alone", true, "=", TextFault::Base64BadPadding, 1, 1);
        row("padding early", true, "Y===", TextFault::Base64BadPadding, 1, 2);
        row("padding short", true, "YQ=", TextFault::Base64BadLength, 1, 4);
        row("padding in a group", true, "YQ=a", TextFault::Base64BadPadding, 1, 4);
        row("padding then more", true, "YQ==YQ==", TextFault::Base64BadPadding, 1, 5);
        row("too much padding", true, "YWI==", TextFault::Base64BadPadding, 1, 5);
        row("unused bits", true, "YR==", TextFault::Base64UnusedBits, 1, 3);
        row("unused bits of two", true, "YWK=", TextFault::Base64UnusedBits, 1, 4);
    }
    void badBytesAreRefused()
    {
        QFETCH(bool, base64);
        QFETCH(QByteArray, text);
        const auto bytes = base64 ? ui::bytesFromBase64(text.toStdString()) : ui::bytesFromHex(text.toStdString());
        QVERIFY(!bytes);
        QTEST(int(bytes.error().fault), "fault");
        QTEST(int(bytes.error().position.line), "line");
        QTEST(int(bytes.error().position.column), "column");
    }

    void theReadableColumnIsNotEditedSilently()
    {
        const std::string bytes = "Hello, world, and more of it";
        std::string text = ui::hexDump(bytes);
        QCOMPARE(ui::bytesFromHex(text, bytes).value(), bytes);
        std::string gutter = text;
        gutter[gutter.find("|Hello") + 1] = 'J'; // as overtyping does
        QVERIFY(ui::bytesFromHex(gutter, bytes).error().fault == TextFault::HexGutterEdited);
        text.replace(text.find("48 65"), 2, "4a");
        QCOMPARE(ui::bytesFromHex(text, bytes).value(), "J" + bytes.substr(1)); // and the column stays as it was
        text.erase(text.find("4a"), 3);
        QCOMPARE(ui::bytesFromHex(text, bytes).value(), bytes.substr(1));
    }

    void bytesSurviveAnyForm()
    {
        std::mt19937 random(5);
        for (std::size_t size = 0; size < 400; ++size) {
            std::string bytes(size, '\0');
            for (char& c : bytes)
                c = char(random());
            QCOMPARE(ui::bytesFromHex(ui::hexDump(bytes), bytes).value(), bytes);
            QCOMPARE(ui::bytesFromBase64(ui::base64Text(bytes)).value(), bytes);
            const QByteArray ours = QByteArray::fromStdString(ui::base64Text(bytes)).replace('\n', "");
            QCOMPARE(ours, QByteArray::fromStdString(bytes).toBase64());
            QVERIFY(ui::longestLine(ui::base64Text(bytes)) <= 76);
        }
    }

    void nothingIsQuadratic_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, Format format, const std::string& text) {
            QTest::newRow(name) << int(format) << QByteArray::fromStdString(text);
        };
        std::string attributes; // just short enough to be checked
        for (int i = 0; i < 200; ++i)
            attributes += "a" + std::to_string(i) + "='' ";
        row("json depth", Format::Json, std::string(500'000, '[') + std::string(500'000, ']'));
        row("json keys", Format::Json, "{" + repeated("\"k\":{\"x\":1},\"k\":0,", 60'000) + "\"z\":1}");
        row("json same nested", Format::Json, repeated("{\"a\":", 100'000) + "1" + std::string(100'000, '}'));
        row("xml depth", Format::Xml, repeated("<a>", 300'000));
        row("xml elements", Format::Xml, "<a>" + repeated("<b c='1'/>", 100'000) + "</a>");
        row("xml text", Format::Xml, "<a>" + std::string(1'000'000, 'x') + "</a>");
        row("xml references", Format::Xml, "<a>" + repeated("&amp;", 200'000) + "</a>");
        row("xml attributes", Format::Xml, "<a " + repeated("b='1' ", 170'000) + "/>");
        row("xml shut attributes", Format::Xml, "<a>" + repeated("<b " + attributes + "/>", 600) + "</a>");
        row("xml unclosed comment", Format::Xml, repeated("<!-- ", 200'000));
        row("xml open signs", Format::Xml, std::string(1'000'000, '<'));
        row("yaml flow depth", Format::Yaml, std::string(1'000'000, '['));
        row("yaml block depth", Format::Yaml, repeated("- ", 500'000));
        row("yaml entries", Format::Yaml, repeated("key: value\n", 100'000));
        row("yaml anchors", Format::Yaml, "a: &x 1\nb: [" + repeated("*x, ", 250'000) + "]");
        row("yaml scalar", Format::Yaml, std::string(1'000'000, 'x'));
        row("yaml keys", Format::Yaml, "{" + repeated("? a : ", 150'000));
        row("yaml lines of a scalar", Format::Yaml, repeated("x\n", 500'000));
        row("yaml question marks", Format::Yaml, repeated("? ", 500'000));
        row("properties", Format::Properties, repeated("a=\\\n", 300'000));
        row("hex", Format::Binary, repeated("00\n", 300'000));
        row("base64", Format::Base64, repeated("YWJj", 300'000));
    }
    void nothingIsQuadratic()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, text);
        const std::clock_t begin = std::clock(); // the processor's time, not the clock's: others use the machine, too
        const auto problem = ui::checkText(Format(format), text.toStdString());
        const auto used = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        qInfo("%ld ms: %s", long(used), problem ? qPrintable(ui::textProblemText(*problem)) : "fine");
        QVERIFY(used < 4'000 * support::slowness); // a guard, not a benchmark: quadratic takes minutes
    }

    void softBreaksCanBeTakenBack()
    {
        std::string line;
        while (line.size() < 120'000)
            line += "{\"n\xC3\xA4me\":\"abc\"},";
        for (const std::string end : {"\n", "\r\n"}) {
            const std::string text = "short" + end + line + end + line + end;
            const ui::SoftBroken broken = ui::softlyBroken(text);
            QVERIFY(broken.breaks == (end == "\n" ? ui::SoftBreaks::EveryCr : ui::SoftBreaks::LoneCr));
            QCOMPARE(ui::withoutSoftBreaks(broken.text, broken.breaks), text);
            for (std::size_t offset = 0; offset < text.size(); offset += 997)
                QCOMPARE(broken.text[ui::offsetInSoftlyBroken(broken.text, broken.breaks, offset)], text[offset]);
            editAndTakeBack(broken, end);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(ui::softlyBroken(line + "\r\nx\n").breaks == ui::SoftBreaks::None); // nothing is certain there
        QCOMPARE(ui::softlyBroken(line + "\r\nx\n").text, line + "\r\nx\n");
        QVERIFY(ui::softlyBroken("a\nb").breaks == ui::SoftBreaks::None);
    }

private:
    /// Random typing, done to the broken text and to a copy in which the soft breaks are another sign altogether.
    static void editAndTakeBack(const ui::SoftBroken& broken, const std::string& end)
    {
        std::mt19937 random(3);
        std::string text = broken.text;
        const auto isSoft = [&](std::size_t at) {
            return text[at] == '\r' && (broken.breaks == ui::SoftBreaks::EveryCr || text.compare(at + 1, 1, "\n") != 0);
        };
        std::string marked = text;
        for (std::size_t i = 0; i < text.size(); ++i)
            marked[i] = isSoft(i) ? '\x01' : text[i];
        for (int round = 0; round < 300; ++round) {
            std::size_t at = random() % text.size();
            if (at > 0 && marked.compare(at - 1, 2, "\r\n") == 0)
                --at; // an editor does not go between the two
            const bool lineEnd = marked.compare(at, end.size(), end) == 0;
            const std::size_t gone = round % 3 == 0 ? 0 : lineEnd ? end.size() : 1;
            const std::string added = round % 3 == 1 ? "" : round % 2 == 0 ? end : "x";
            text.replace(at, gone, added);
            marked.replace(at, gone, added);
        }
        std::erase(marked, '\x01');
        QVERIFY(ui::withoutSoftBreaks(text, broken.breaks) == marked);
    }
};

QTEST_GUILESS_MAIN(TextCheckTest)
#include "TextCheckTest.moc"
