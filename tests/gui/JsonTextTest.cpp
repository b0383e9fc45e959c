// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Encoding.h"
#include "text/JsonCheck.h"
#include "text/JsonFormat.h"
#include "text/JsonOutline.h"

#include <QTest>

#include <random>

// What must hold for the functions that read and lay out JSON, on JSON, on broken JSON and on noise.

namespace {

/// Drops white space outside strings; written without the code under test.
std::string bare(std::string_view text)
{
    std::string out;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString && c == '\\' && i + 1 < text.size()) {
            out += c;
            out += text[++i];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            out += c;
    }
    return out;
}

class RandomJson {
public:
    explicit RandomJson(unsigned seed)
        : m_random(seed)
    {
    }

    std::string value(int depth)
    {
        const int kind = pick(depth > 0 ? 7 : 5);
        std::string out = space();
        if (kind == 0)
            out += pickOf({"true", "false", "null"});
        else if (kind <= 2)
            out += pickOf({"0", "-0", "1.0", "1.00e+05", "123456789012345678901234567890", "1e400", "-0.1E-7", "1E5"});
        else if (kind <= 4)
            out += string();
        else
            out += container(depth, kind == 5);
        return out + space();
    }

    std::string noise()
    {
        std::string out;
        for (int i = pick(60); i > 0; --i)
            out += pickOf({"{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "a", "1", "\"x\"", "\xC3\xA4", "\t"});
        return out;
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    std::string pickOf(std::initializer_list<const char*> list) { return list.begin()[pick(int(list.size()))]; }
    std::string space() { return pickOf({"", "", "", " ", "\n", "\t", "\r\n  "}); }
    std::string string()
    {
        std::string out = "\"";
        for (int i = pick(8); i > 0; --i)
            out +=
                pickOf({"a", "\\\"", "\\\\", "\\u00e4", "\\/", " ", "{", "]", ",", ":", "\xC3\xA4", "\\ud83d\\ude00"});
        return out + "\"";
    }
    std::string container(int depth, bool object)
    {
        std::string out = object ? "{" : "[";
        out += space();
        for (int i = 0, n = pick(5); i < n; ++i) {
            if (i > 0)
                out += ",";
            if (object)
                out += space() + pickOf({"\"k\"", "\"same\"", "\"\""}) + space() + ":";
            out += value(depth - 1);
        }
        return out + (object ? "}" : "]");
    }
    std::mt19937 m_random;
};

} // namespace

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutIsReadable()
    {
        const std::string pretty = ui::prettyJson(R"({"b":1,"a":{"x":[],"y":{}},"l":[1,2,[3]],"s":[1,2,3]})").text;
        const std::string wanted =
            "{\n  \"b\": 1,\n  \"a\": {\n    \"x\": [],\n    \"y\": {}\n  },\n  \"l\": [\n    1,\n    2,\n"
            "    [3]\n  ],\n  \"s\": [1, 2, 3]\n}";
        QCOMPARE(QString::fromStdString(pretty), QString::fromStdString(wanted));
    }

    void onlyWhiteSpaceChanges()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            RandomJson random(seed);
            const bool valid = seed % 3 != 0;
            const std::string text = valid ? random.value(5) : random.noise();
            const auto where = QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(text));
            const std::string pretty = ui::prettyJson(text).text;
            QVERIFY2(bare(pretty) == bare(text), qPrintable(where));
            QVERIFY2(ui::prettyJson(pretty).text == pretty, qPrintable(where)); // and laying out again changes nothing
            QVERIFY2(bare(ui::minifiedJson(text)) == bare(text), qPrintable(where));
            checkActions(text, where);
            if (QTest::currentTestFailed())
                return;
            if (valid) {
                QVERIFY2(!ui::checkJson(text), qPrintable(where));
                QVERIFY2(!ui::checkJson(pretty), qPrintable(where));
                QVERIFY2(ui::minifiedJson(text) == bare(text), qPrintable(where));
                checkOutlines(text, pretty, where);
            } else {
                (void)ui::outlineJson(text);
            }
        }
    }

    void markSurvives()
    {
        const std::string text = std::string(ui::utf8Mark) + "{\"a\":1}";
        const std::string pretty = ui::prettyJson(text).text;
        QCOMPARE(pretty, std::string(ui::utf8Mark) + "{\n  \"a\": 1\n}");
        QCOMPARE(ui::minifiedJson(pretty), text);
        QVERIFY(!ui::checkJson(text));
        QCOMPARE(ui::outlineJson(text).nodes.size(), std::size_t(2));
    }

    void actionsKeepLineEnds()
    {
        const auto formatted = [](const char* text) { return ui::laidOutJson(text, ui::JsonLayoutWish::Pretty).text; };
        const auto minified = [](const char* text) { return ui::laidOutJson(text, ui::JsonLayoutWish::Minified).text; };
        QCOMPARE(formatted("{\"a\":1}"), std::string("{\n  \"a\": 1\n}"));
        QCOMPARE(formatted("{\"a\":1}\n\n"), std::string("{\n  \"a\": 1\n}\n"));
        QCOMPARE(formatted("{\r\n\"a\":1}\r\n"), std::string("{\r\n  \"a\": 1\r\n}\r\n"));
        QCOMPARE(formatted("[\r1]"), std::string("[1]"));
        QCOMPARE(minified("{\r\n  \"a\": 1\r\n}\r\n"), std::string("{\"a\":1}\r\n"));
        QCOMPARE(minified("{ }"), std::string("{}"));
        QCOMPARE(minified(" \n"), std::string("\n"));
        QCOMPARE(minified("\"open\n"), std::string("\"open\n")); // a line end in a string is none of the layout
    }

    void signsThatEndOtherTextsAreNoEnd()
    {
        for (const std::string& text :
            {std::string("5\0x", 3), std::string("{}\0", 3), std::string("\0{}", 3), std::string("[\"\0\"]", 5),
                std::string("\xEF\xBB\xBF\xEF\xBB\xBF{}"), std::string("\xEF\xBF[1]"), std::string("\xBB[]")})
            QVERIFY2(ui::checkJson(text).has_value(), text.c_str());
        QCOMPARE(ui::checkJson(std::string("{} \0", 4))->offset, std::size_t(3));
    }

    void tokensAreCompared()
    {
        QVERIFY(ui::sameJsonTokens("\xEF\xBB\xBF[1, \"a b\"]", "[1,\"a b\"]\n"));
        QVERIFY(!ui::sameJsonTokens("[1]", "[1.0]"));
        QVERIFY(!ui::sameJsonTokens("1 2", "12"));
        QVERIFY(!ui::sameJsonTokens("[1]", "[1]]"));
        QVERIFY(!ui::sameJsonTokens("\"a\"", "\"\\u0061\""));
    }

    void bareWordsStayApart() { QCOMPARE(ui::minifiedJson("1  2\n3"), std::string("1 2 3")); }

    void depthIsNoProblem()
    {
        const std::string open(200'000, '[');
        const ui::FormattedJson broken = ui::prettyJson(open);
        QVERIFY(broken.reachedDepthCap);
        QCOMPARE(bare(broken.text), open);
        QVERIFY(ui::checkJson(open).has_value());
        QVERIFY(ui::outlineJson(open).nodes.empty());
        const std::string whole = open + std::string(200'000, ']');
        QVERIFY(!ui::checkJson(whole));
        QCOMPARE(bare(ui::prettyJson(whole).text), whole);
        const ui::JsonOutline outline = ui::outlineJson(whole);
        QVERIFY(outline.reachedDepthCap);
        QCOMPARE(outline.nodes.size(), std::size_t(513));
        QVERIFY(outline.nodes.back().kind == ui::JsonKind::TooDeep);
    }

    void sizeIsCapped()
    {
        std::string text(500, '[');
        for (int i = 0; i < 200'000; ++i)
            text += "{},";
        const ui::FormattedJson result = ui::prettyJson(text);
        QVERIFY(result.end == ui::JsonFormatEnd::TooLarge);
        QVERIFY(result.text.empty());
    }

    void mistakesArePlaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const char* text, int line, int column, ui::JsonFault fault) {
            QTest::newRow(name) << QByteArray(text) << line << column << int(fault);
        };
        row("comma", "{\"a\": 1\n \"b\": 2}", 2, 2, ui::JsonFault::CommaOrBraceExpected);
        row("umlaut before", "{\"\xC3\xA4\": x}", 1, 7, ui::JsonFault::ValueExpected);
        row("trailing comma", "[1,2,]", 1, 6, ui::JsonFault::ValueExpected);
        row("second value", "{} {}", 1, 4, ui::JsonFault::MoreAfterEnd);
        row("single quotes", "{'a': 1}", 1, 2, ui::JsonFault::NameExpected);
        row("no colon", "{\"a\" 1}", 1, 6, ui::JsonFault::ColonExpected);
        row("after huge numbers", "[1e400, 2e999,\n x]", 2, 2, ui::JsonFault::ValueExpected);
    }

    void mistakesArePlaced()
    {
        QFETCH(QByteArray, text);
        const auto problem = ui::checkJson(text.toStdString());
        QVERIFY(problem.has_value());
        QTEST(int(problem->position.line), "line");
        QTEST(int(problem->position.column), "column");
        QTEST(int(problem->fault), "fault");
        QVERIFY(ui::jsonProblemText(*problem).contains(QStringLiteral("line %1").arg(problem->position.line)));
    }

    void numbersBeyondDoubleAreJson()
    {
        for (const std::string number : {"1e400", "-1.5E+99999", "1e2147483648", "123e308"})
            QVERIFY2(!ui::checkJson("{\"n\": " + number + "}"), number.c_str());
        QVERIFY(!ui::checkJson("[" + std::string(400, '9') + "]"));
        QVERIFY(ui::checkJson("[01]").has_value());
    }

    void outlineKeepsDuplicatesAndPlaces()
    {
        const std::string text = R"({"k": 1, "k": [true, "x"], "u": "\ud83d\ude00"})";
        const ui::JsonOutline outline = ui::outlineJson(text);
        QCOMPARE(outline.nodes.size(), std::size_t(6));
        QCOMPARE(outline.nodes[0].children, 3u);
        const auto cut = [&](std::uint32_t begin, std::uint32_t end) { return text.substr(begin, end - begin); };
        QCOMPARE(cut(outline.nodes[1].keyBegin, outline.nodes[1].keyEnd), std::string("\"k\""));
        QCOMPARE(cut(outline.nodes[2].begin, outline.nodes[2].end), std::string("[true, \"x\"]"));
        QCOMPARE(outline.nodes[2].nextSibling, 5u);
        QCOMPARE(outline.nodes[4].row, 1u);
        QCOMPARE(ui::nodeAt(outline, text.find("\"x\"") + 1), 4u);
        QCOMPARE(ui::nodeAt(outline, text.find("\"k\": [") + 1), 2u);
        QCOMPARE(
            ui::decodedJsonString(cut(outline.nodes[5].begin, outline.nodes[5].end)), std::string("\xF0\x9F\x98\x80"));
        QCOMPARE(ui::decodedJsonString(R"("a\n\u00e4\ud800\\")"), std::string("a\n\xC3\xA4\xEF\xBF\xBD\\"));
    }

private:
    static void checkActions(const std::string& text, const QString& where)
    {
        const auto endsLine = [](const std::string& t) { return t.ends_with('\n') || t.ends_with('\r'); };
        for (const auto wish : {ui::JsonLayoutWish::Pretty, ui::JsonLayoutWish::Minified}) {
            const std::string out = ui::laidOutJson(text, wish).text;
            QVERIFY2(bare(out) == bare(text), qPrintable(where));
            QVERIFY2(endsLine(out) == endsLine(text), qPrintable(where));
            QVERIFY2(ui::laidOutJson(out, wish).text == out, qPrintable(where));
            QVERIFY2(ui::sameJsonTokens(text, out), qPrintable(where));
        }
    }

    static void checkOutlines(const std::string& text, const std::string& pretty, const QString& where)
    {
        const ui::JsonOutline a = ui::outlineJson(text);
        const ui::JsonOutline b = ui::outlineJson(pretty);
        QVERIFY2(!a.nodes.empty() && a.nodes.size() == b.nodes.size(), qPrintable(where));
        for (std::size_t i = 0; i < a.nodes.size(); ++i) {
            const auto& x = a.nodes[i];
            const auto& y = b.nodes[i];
            QVERIFY2(bare(text.substr(x.begin, x.end - x.begin)) == bare(pretty.substr(y.begin, y.end - y.begin)),
                qPrintable(where));
        }
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "JsonTextTest.moc"
