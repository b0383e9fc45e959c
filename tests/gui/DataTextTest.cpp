// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gzipped.h"
#include "support/Slowness.h"
#include "text/Encoding.h"
#include "text/Format.h"
#include "text/Gzip.h"
#include "text/HexDump.h"
#include "text/LongLines.h"
#include "text/Presentation.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

// Encodings, formats, gzip within caps, hex, long lines, and what Presentation makes of them.

namespace {

std::string randomBytes(std::size_t size)
{
    std::mt19937 random(7);
    std::string out(size, '\0');
    for (char& c : out)
        c = char(random());
    return out;
}

ui::Presentation::Ptr shown(std::string bytes, const ui::PresentationWish& wish = {})
{
    return ui::present(std::make_shared<const std::string>(std::move(bytes)), wish);
}

} // namespace

class DataTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void utf8IsJudgedByTheStandard()
    {
        for (const char* good :
            {"", "abc", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "12345678\xC3\xA4", "\xEF\xBF\xBF"})
            QVERIFY2(ui::isWellFormedUtf8(good), good);
        for (const char* bad : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                 "12345678\xFF", "\xF8\x88"})
            QVERIFY2(!ui::isWellFormedUtf8(bad), bad);
    }

    void utf16IsReadByItsMark()
    {
        const auto little = ui::decodeText(std::string("\xFF\xFE\xE4\0\x3D\xD8\0\xDE", 8));
        QVERIFY(little && little->encoding == ui::TextEncoding::Utf16Le);
        QCOMPARE(little->utf8, std::string("\xEF\xBB\xBF\xC3\xA4\xF0\x9F\x98\x80"));
        const auto big = ui::decodeText(std::string("\xFE\xFF\0a", 4));
        QVERIFY(big && big->encoding == ui::TextEncoding::Utf16Be);
        QVERIFY(!ui::decodeText(std::string("\xFF\xFE\0\xD8", 4))); // half a pair
        QVERIFY(!ui::decodeText(std::string("a\0b", 3)));
        QVERIFY(!ui::decodeText("\x01\x02\x03\x04 abc"));
        QVERIFY(ui::decodeText("\x1B[31mcolour\x1B[0m\n"));
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, const char* text, ui::Format format) {
            QTest::newRow(name) << QByteArray(text) << int(format);
        };
        row("object", " {\"pid\":1,\"created\":\"2012-12-15 00:45:03\"}\n", ui::Format::Json);
        row("array", "[1, 2]", ui::Format::Json);
        row("broken object", "{\"a\": 1,", ui::Format::Json);
        row("broken array", "[1, 2 3]", ui::Format::Json);
        row("number", "33", ui::Format::Text);
        row("word", "true", ui::Format::Text);
        row("xml", "<?xml version=\"1.0\"?><a/>", ui::Format::Xml);
        row("xml without head", "<configuration>\n <x y='1'/>\n</configuration>\n", ui::Format::Xml);
        row("less than", "<3", ui::Format::Text);
        row("clickhouse host", "host: ch-node-1\nport: 9009\ntcp_port: 9000\n", ui::Format::Yaml);
        row("yaml list", "- a\n- b\n", ui::Format::Yaml);
        row("yaml document", "---\nfoo\n", ui::Format::Yaml);
        row("nested yaml", "spring:\n  datasource:\n    url: jdbc:mysql://db:3306/x?a=b\n    user: me\n# note\n",
            ui::Format::Yaml);
        row("properties", "# comment\ndb.url=jdbc:mysql://h/x\ndb.user = me\n", ui::Format::Properties);
        row("ini", "[main]\nkey = value\n[other]\nk=v\n", ui::Format::Properties);
        row("one property", "state=enabled", ui::Format::Properties);
        row("host and port", "10.20.30.40:2181", ui::Format::Text);
        row("dubbo url", "dubbo://172.17.9.96:30888/com.x.DemoService?anyhost=true&application=ycc", ui::Format::Text);
        row("encoded url", "dubbo%3A%2F%2F172.17.9.96%3A30888%3Fanyhost%3Dtrue", ui::Format::Text);
        row("base64", "aGVsbG8gd29ybGQ=", ui::Format::Text);
        row("sentence", "Please note: this is a sentence, and not a document of any kind at all.", ui::Format::Text);
        row("blank", "  \n", ui::Format::Text);
        row("old hbase", "3008@u1310localhost,60020,1382107614265", ui::Format::Text);
        row("marked json", "\xEF\xBB\xBF{\"a\":1}", ui::Format::Json);
    }

    void formats()
    {
        QFETCH(QByteArray, text);
        QTEST(int(ui::detectFormat(text.toStdString())), "format");
    }

    void gzipIsUnpackedWhole()
    {
        const std::string text(5000, 'x');
        QVERIFY(ui::isGzip(gzip::packed(text)));
        const ui::Unpacked twice =
            ui::unpackGzip(gzip::packed(text) + gzip::packed("tail")); // members follow each other
        QVERIFY(twice.end == ui::UnpackEnd::Complete);
        QCOMPARE(twice.bytes, text + "tail");
        const std::string noise = randomBytes(300'000);
        QCOMPARE(ui::unpackGzip(gzip::packed(noise)).bytes, noise);
    }

    void damageIsSaid()
    {
        std::string packed = gzip::packed(randomBytes(5000));
        QVERIFY(ui::unpackGzip(packed.substr(0, packed.size() / 2)).end == ui::UnpackEnd::Damaged);
        QVERIFY(ui::unpackGzip(packed + "trailing bytes that are no member").end == ui::UnpackEnd::Damaged);
        packed[packed.size() / 2] = char(packed[packed.size() / 2] + 1);
        const ui::Unpacked broken = ui::unpackGzip(packed);
        QVERIFY(broken.end == ui::UnpackEnd::Damaged);
        QVERIFY(broken.bytes.empty());
    }

    void bombsAreStopped()
    {
        const std::string bomb = gzip::packed(std::string(64u << 20, '\0')); // 64 KiB
        QElapsedTimer timer;
        timer.start();
        const std::chrono::minutes patience(1);
        QVERIFY(ui::unpackGzip(bomb, {.time = patience}).end == ui::UnpackEnd::RatioTooHigh);
        QVERIFY(ui::unpackGzip(bomb, {.ratio = 100'000, .time = patience}).end == ui::UnpackEnd::TooLarge);
        QVERIFY(ui::unpackGzip(bomb, {.time = std::chrono::milliseconds(-1)}).end == ui::UnpackEnd::TookTooLong);
        const std::atomic<bool> cancelled{true};
        QVERIFY(ui::unpackGzip(bomb, {}, &cancelled).end == ui::UnpackEnd::Cancelled);
        QVERIFY2(timer.elapsed() < 2000 * support::slowness, "four capped runs");
        const auto result = shown(bomb);
        QVERIFY(result->view == ui::DataView::Hex);
        QVERIFY(result->unpackEnd == ui::UnpackEnd::RatioTooHigh);
        QCOMPARE(result->contentSize, bomb.size());
    }

    void hexStandsInColumns()
    {
        QCOMPARE(ui::hexDump(""), std::string());
        QCOMPARE(ui::hexDump(std::string("AB\0\xFF"
                                         "0123456789abcdef",
                     20)),
            std::string("00000000: 41 42 00 ff 30 31 32 33  34 35 36 37 38 39 61 62  |AB..0123456789ab|\n"
                        "00000010: 63 64 65 66                                       |cdef            |"));
    }

    void longLinesAreCutAndHealed()
    {
        std::string line;
        while (line.size() < 200'000)
            line += "{\"n\xC3\xA4me\":\"abc\"},";
        const std::string text = "short\n" + line + "\nend";
        const ui::BrokenText broken = ui::breakLongLines(text);
        QVERIFY(broken.breaks.size() >= 190);
        QVERIFY(ui::longestLine(broken.text) <= 500);
        QVERIFY(ui::isWellFormedUtf8(broken.text));
        QCOMPARE(ui::withoutBreaks(broken.text, 0, broken.breaks), text);
        for (std::size_t offset = 0; offset < text.size(); offset += 777)
            QCOMPARE(broken.text[ui::brokenOffset(broken.breaks, offset)], text[offset]);
        const std::size_t from = broken.breaks[3] - 5;
        QCOMPARE(ui::withoutBreaks(std::string_view(broken.text).substr(from, 20), from, broken.breaks).size(),
            std::size_t(19));
        QVERIFY(ui::breakLongLines("a\nb").breaks.empty());
    }

    void presentationsSayWhatTheyAre()
    {
        const std::string json = R"({"b":1,"a":[{}]})";
        auto result = shown(json, {.outline = true});
        QVERIFY(result->isPretty && !result->problem);
        QCOMPARE(result->shown, std::string("{\n  \"b\": 1,\n  \"a\": [\n    {}\n  ]\n}"));
        QCOMPARE(result->outline.nodes.size(), std::size_t(4));
        QCOMPARE(shown(json, {.view = ui::DataView::Raw})->shown, json);
        QVERIFY(shown(json, {.view = ui::DataView::Hex})->shown.starts_with("00000000: 7b 22"));
        QVERIFY(shown(json, {.format = ui::Format::Text})->shown == json);

        result = shown(gzip::packed(json));
        QVERIFY(result->isGzip && result->isPretty && result->unpackEnd == ui::UnpackEnd::Complete);
        QCOMPARE(result->contentSize, json.size());
        QVERIFY(shown(gzip::packed(json), {.unpack = false})->view == ui::DataView::Hex);

        result = shown(std::string("text\0more", 9), {.format = ui::Format::Text});
        QVERIFY(result->view == ui::DataView::Hex); // never cut at the NUL
        QCOMPARE(result->hexBytes, std::size_t(9));

        result = shown("{\"a\": }");
        QVERIFY(result->problem && !result->isPretty);
        QCOMPARE(result->shown, std::string("{\"a\": }"));
    }

    void aMegabyteIsQuick()
    {
        std::string json = "[";
        while (json.size() < 1'000'000)
            json += R"({"name":"abc def","id":12345,"x":[1,2,3]},)";
        json.back() = ']';
        QElapsedTimer timer;
        timer.start();
        const auto formatted = shown(json, {.outline = true});
        const qint64 formattedMs = timer.restart();
        const auto raw = shown(json, {.view = ui::DataView::Raw});
        const qint64 rawMs = timer.restart();
        const auto hex = shown(json, {.view = ui::DataView::Hex});
        qInfo("1 MB of JSON: formatted with outline %lld ms, raw %lld ms, hex %lld ms", formattedMs, rawMs,
            timer.elapsed());
        QVERIFY(formatted->isPretty && !formatted->outline.nodes.empty());
        QVERIFY(!raw->breaks.empty());
        QCOMPARE(ui::withoutBreaks(raw->shown, 0, raw->breaks), json);
        QCOMPARE(hex->hexBytes, json.size());
        QVERIFY(formattedMs < 2000 * support::slowness); // a guard against anything quadratic, not a benchmark
    }
};

QTEST_GUILESS_MAIN(DataTextTest)
#include "DataTextTest.moc"
