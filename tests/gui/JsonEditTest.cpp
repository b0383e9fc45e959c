// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonCheck.h"
#include "text/JsonEdit.h"

#include <QRandomGenerator>
#include <QTest>

#include <random>

// Edits of a JSON tree: the value changes as asked, told by a model of its own, and the text changes nowhere else.

namespace {

/// A value as a tree of raw pieces, read by a small parser that shares nothing with the code under test.
struct Value {
    char kind = 's'; ///< o, a, s (any scalar, raw)
    std::string raw;
    std::vector<std::pair<std::string, Value>> children; ///< raw key, empty in arrays

    std::string text() const
    {
        if (kind == 's')
            return raw;
        std::string out(1, kind == 'o' ? '{' : '[');
        for (std::size_t i = 0; i < children.size(); ++i) {
            out += i > 0 ? "," : "";
            out += kind == 'o' ? children[i].first + ":" : "";
            out += children[i].second.text();
        }
        return out + (kind == 'o' ? '}' : ']');
    }
};

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }
    Value value()
    {
        skip();
        Value v;
        if (m_text[m_at] != '{' && m_text[m_at] != '[') {
            v.raw = scalar();
            return v;
        }
        v.kind = m_text[m_at++] == '{' ? 'o' : 'a';
        for (skip(); m_text[m_at] != '}' && m_text[m_at] != ']'; skip()) {
            if (m_text[m_at] == ',')
                ++m_at;
            skip();
            std::string key = v.kind == 'o' ? scalar() : std::string();
            skip();
            m_at += v.kind == 'o' ? 1 : 0; // the colon
            v.children.emplace_back(std::move(key), value());
        }
        ++m_at;
        return v;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }
    std::string scalar()
    {
        const std::size_t from = m_at;
        if (m_text[m_at] == '"') {
            for (++m_at; m_text[m_at] != '"'; ++m_at)
                m_at += m_text[m_at] == '\\' ? 1 : 0;
            ++m_at;
        } else {
            while (m_at < m_text.size() && std::string_view(",]} \n\r\t").find(m_text[m_at]) == std::string_view::npos)
                ++m_at;
        }
        return std::string(m_text.substr(from, m_at - from));
    }
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string compact(std::string_view text)
{
    return Reader(text).value().text();
}

/// The value of outline node `index` in the model: both count in the order of the text.
Value* find(Value& value, std::uint32_t& index)
{
    if (index-- == 0)
        return &value;
    for (auto& child : value.children) {
        if (Value* found = find(child.second, index))
            return found;
    }
    return nullptr;
}

Value& at(Value& root, std::uint32_t index)
{
    return *find(root, index);
}

std::string edited(const char* text, const ui::JsonEditResult& changes)
{
    return changes ? ui::applied(text, *changes) : "fault " + std::to_string(int(changes.error()));
}

std::uint32_t nodeOf(const std::string& text, const char* piece)
{
    return ui::nodeAt(ui::outlineJson(text), text.find(piece));
}

std::string added(const char* text, ui::JsonPlace place, const char* name, const char* json)
{
    return edited(text, ui::addJsonChild(text, ui::outlineJson(text), place, name, json));
}

std::string removed(const char* text, const char* piece)
{
    return edited(text, ui::removeJsonNode(text, ui::outlineJson(text), nodeOf(text, piece)));
}

std::string moved(const char* text, const char* piece, ui::JsonPlace to, std::optional<std::string> name = std::nullopt)
{
    return edited(text, ui::moveJsonNode(text, ui::outlineJson(text), nodeOf(text, piece), to, name));
}

/// Makes documents in which every kind of layout meets every other.
class RandomDocument {
public:
    explicit RandomDocument(unsigned seed)
        : m_random(seed)
    {
    }
    int pick(int below) { return int(m_random() % unsigned(below)); }
    std::string pickOf(std::initializer_list<const char*> list) { return list.begin()[pick(int(list.size()))]; }
    std::string scalar()
    {
        return pickOf({"1", "-0.10e+5", "123456789012345678901234567890", "null", "true", "\"\"", "\"a\\\"b\"",
            "\"{,]\"", "\"\\ud800\"", "\"\xC3\xA4\""});
    }
    std::string space(const std::string& indent)
    {
        const std::string breaks = m_lineEnd + indent;
        return pick(3) > 0 ? (m_lines ? breaks : pickOf({"", " "})) : pickOf({"", " ", "\n", "\r\n\t", "  "});
    }
    std::string value(int depth, const std::string& indent = {})
    {
        const int kind = depth > 0 ? pick(6) : 0;
        if (kind <= 1)
            return scalar();
        const bool object = kind <= 3;
        std::string out = object ? "{" : "[";
        const int count = pick(5);
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                out += pick(8) == 0 ? space(indent) + "," : ",";
            out += space(indent + "  ");
            if (object)
                out += pickOf({"\"k\"", "\"same\"", "\"\\u0061\"", "\"\""}) + pickOf({":", ": ", " : "});
            out += value(depth - 1, indent + "  ");
        }
        out += space(indent);
        return out + (object ? "}" : "]");
    }
    std::string document()
    {
        m_lines = pick(2) == 0;
        m_lineEnd = pick(4) == 0 ? "\r\n" : "\n";
        return space({}) + value(4) + space({});
    }

private:
    std::mt19937 m_random;
    bool m_lines = false;
    std::string m_lineEnd;
};

/// Only white space and a comma go besides [begin, end), and nothing else comes than white space, a comma and `wanted`.
bool isMinimal(std::string_view text, const ui::TextChange& change, std::size_t begin, std::size_t end)
{
    int commas = 0;
    for (std::size_t i = change.begin; i < change.end; ++i) {
        if (i >= begin && i < end)
            continue;
        if (std::string_view(" \n\r\t,").find(text[i]) == std::string_view::npos)
            return false;
        commas += text[i] == ',' ? 1 : 0;
    }
    return commas <= 1;
}

} // namespace

class JsonEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSetInPlace()
    {
        const std::string text = "{ \"a\" : 1.0 ,\n\t\"b\": [ 2 ] }\r\n";
        const auto outline = ui::outlineJson(text);
        const auto set = [&](std::uint32_t node, const char* json) {
            return edited(text.c_str(), ui::setJsonValue(text, outline, node, json));
        };
        QCOMPARE(set(1, " \"x\" "), std::string("{ \"a\" : \"x\" ,\n\t\"b\": [ 2 ] }\r\n"));
        QCOMPARE(set(2, "{}"), std::string("{ \"a\" : 1.0 ,\n\t\"b\": {} }\r\n"));
        QCOMPARE(set(0, "0"), std::string("0\r\n"));
        QVERIFY(ui::setJsonValue(text, outline, 1, "1.0")->empty());
        QVERIFY(ui::setJsonValue(text, outline, 1, "1.00")->size() == 1);
        for (const char* bad : {"", " ", "x", "1 2", "{",
                 "\xEF\xBB\xBF"
                 "1"})
            QVERIFY(ui::setJsonValue(text, outline, 1, bad).error() == ui::JsonEditFault::NotJson);
        QVERIFY(ui::setJsonValue(text, outline, 9, "1").error() == ui::JsonEditFault::NoSuchNode);
    }

    void membersAreRenamed()
    {
        const std::string text = R"({"a" :1,"a": [2]})";
        const auto outline = ui::outlineJson(text);
        QCOMPARE(edited(text.c_str(), ui::renameJsonMember(text, outline, 2, "q\"\\\n\x01\xC3\xA4")),
            std::string("{\"a\" :1,\"q\\\"\\\\\\n\\u0001\xC3\xA4\": [2]}"));
        QVERIFY(ui::renameJsonMember(text, outline, 1, "a")->empty());
        QVERIFY(ui::renameJsonMember(text, outline, 0, "x").error() == ui::JsonEditFault::IsRoot);
        QVERIFY(ui::renameJsonMember(text, outline, 3, "x").error() == ui::JsonEditFault::NotMember);
        const std::string escaped = R"({"\u0061":1})"; // says the same
        QVERIFY(ui::renameJsonMember(escaped, ui::outlineJson(escaped), 1, "a")->empty());
    }

    void additionsLookLikeTheirSiblings()
    {
        const char* lines = "{\n    \"a\": 1,\n    \"b\": 2\n}\n";
        QCOMPARE(added(lines, {0, 0}, "x", "0"), std::string("{\n    \"x\": 0,\n    \"a\": 1,\n    \"b\": 2\n}\n"));
        QCOMPARE(added(lines, {0, 1}, "x", "0"), std::string("{\n    \"a\": 1,\n    \"x\": 0,\n    \"b\": 2\n}\n"));
        QCOMPARE(added(lines, {0, 2}, "x", "0"), std::string("{\n    \"a\": 1,\n    \"b\": 2,\n    \"x\": 0\n}\n"));
        QCOMPARE(added(lines, {0, 2}, "x", "{\n  \"y\": 1\n}"),
            std::string("{\n    \"a\": 1,\n    \"b\": 2,\n    \"x\": {\n      \"y\": 1\n    }\n}\n"));
        QCOMPARE(
            added("{\r\n\t\"a\" : 1\r\n}", {0, 1}, "x", "0"), std::string("{\r\n\t\"a\" : 1,\r\n\t\"x\" : 0\r\n}"));
        QCOMPARE(
            added("{\r\n\t\"a\" : 1\r\n}", {0, 0}, "x", "0"), std::string("{\r\n\t\"x\" : 0,\r\n\t\"a\" : 1\r\n}"));
        QCOMPARE(added("{\n  \"a\": 1\n, \"b\": 2\n}", {0, 2}, "x", "0"),
            std::string("{\n  \"a\": 1\n, \"b\": 2\n, \"x\": 0\n}"));
        QCOMPARE(added("[1,2]", {0, 1}, "", "0"), std::string("[1,0,2]"));
        QCOMPARE(added("[ 1, 2 ]", {0, 2}, "", "0"), std::string("[ 1, 2, 0 ]"));
        QCOMPARE(added("[1,\n 2, 3]", {0, 3}, "", "0"), std::string("[1,\n 2, 3, 0]"));
        QCOMPARE(added("{\"a\":1}", {0, 1}, "x", "0"), std::string("{\"a\":1,\"x\":0}"));
        QCOMPARE(added("{\"a\": 1}", {0, 1}, "x", "0"), std::string("{\"a\": 1, \"x\": 0}"));
    }

    void additionsToEmptyContainersLookLikeTheirSurroundings()
    {
        QCOMPARE(added("{}", {0, 0}, "x", "0"), std::string("{\"x\": 0}"));
        QCOMPARE(added("{ }\n", {0, 0}, "x", "0"), std::string("{\"x\": 0}\n"));
        QCOMPARE(added("{\n}\n", {0, 0}, "x", "0"), std::string("{\n  \"x\": 0\n}\n"));
        QCOMPARE(added("{\"a\":[],\"b\":1}", {1, 0}, "", "0"), std::string("{\"a\":[0],\"b\":1}"));
        QCOMPARE(added("{\"a\":{},\"b\":1}", {1, 0}, "x", "0"), std::string("{\"a\":{\"x\":0},\"b\":1}"));
        QCOMPARE(added("{ \"a\": {} }", {1, 0}, "x", "0"), std::string("{ \"a\": { \"x\": 0 } }"));
        QCOMPARE(
            added("{\n\t\"a\": {}\n}", {1, 0}, "x", "[\n]"), std::string("{\n\t\"a\": {\n\t\t\"x\": [\n\t\t]\n\t}\n}"));
        QCOMPARE(
            added("{\r\n   \"a\": []\r\n}", {1, 0}, "", "0"), std::string("{\r\n   \"a\": [\r\n      0\r\n   ]\r\n}"));
    }

    void removalsLeaveNoTrace()
    {
        const char* lines = "{\n  \"a\": 1,\n  \"b\": 2,\n\n  \"c\": 3\n}\n";
        QCOMPARE(removed(lines, "\"a\""), std::string("{\n  \"b\": 2,\n\n  \"c\": 3\n}\n"));
        QCOMPARE(removed(lines, "\"b\""), std::string("{\n  \"a\": 1,\n\n  \"c\": 3\n}\n"));
        QCOMPARE(removed(lines, "\"c\""), std::string("{\n  \"a\": 1,\n  \"b\": 2\n}\n"));
        QCOMPARE(removed("[1, 2,\n 3, 4]", "2"), std::string("[1,\n 3, 4]"));
        QCOMPARE(removed("[1, 2,\n 3, 4]", "3"), std::string("[1, 2,\n 4]"));
        QCOMPARE(removed("[ 1 ]", "1"), std::string("[]"));
        QCOMPARE(removed("{\n  \"a\": {\n  }\n}", "\"a\""), std::string("{}"));
        QCOMPARE(removed("[1,2]", "[1"), std::string("fault ") + std::to_string(int(ui::JsonEditFault::IsRoot)));
    }

    void movesKeepSpellingAndIndent()
    {
        const char* text =
            "{\n  \"\\u0061\" :  {\n    \"x\": 1.00\n  },\n  \"b\": {\n    \"c\": [\n      2\n    ]\n  }\n}";
        QCOMPARE(moved(text, "\"\\u0061", {nodeOf(text, "\"b\""), 1}),
            std::string("{\n  \"b\": {\n    \"c\": [\n      2\n    ],\n    \"\\u0061\" :  {\n      \"x\": 1.00\n    "
                        "}\n  }\n}"));
        QCOMPARE(moved(text, "\"\\u0061", {0, 2}),
            std::string(
                "{\n  \"b\": {\n    \"c\": [\n      2\n    ]\n  },\n  \"\\u0061\" :  {\n    \"x\": 1.00\n  }\n}"));
        QCOMPARE(moved(text, "\"c\"", {0, 0}),
            std::string("{\n  \"c\": [\n    2\n  ],\n  \"\\u0061\" :  {\n    \"x\": 1.00\n  },\n  \"b\": {}\n}"));
        QCOMPARE(moved("[1,2,3]", "3", {0, 0}), std::string("[3,1,2]"));
        QCOMPARE(moved("[1,2,3]", "1", {0, 3}), std::string("[2,3,1]"));
        QCOMPARE(moved("[1,2,3]", "2", {0, 0}), std::string("[2,1,3]"));
        QCOMPARE(moved("[1,2,3]", "2", {0, 1}), std::string("[1,2,3]"));
        QCOMPARE(moved("[1,2,3]", "2", {0, 2}), std::string("[1,2,3]"));
        QCOMPARE(moved("[1,{\"a\":2}]", "1", {2, 1}, "n"), std::string("[{\"a\":2,\"n\":1}]"));
        QCOMPARE(moved("[1,{\"a\":2}]", "\"a\"", {0, 0}), std::string("[2,1,{}]"));
        const auto fault = [](ui::JsonEditFault code) { return "fault " + std::to_string(int(code)); };
        QCOMPARE(moved("[1,{\"a\":2}]", "1", {2, 1}), fault(ui::JsonEditFault::NameNeeded));
        QCOMPARE(moved("[[[1]]]", "[[1", {2, 0}), fault(ui::JsonEditFault::IntoItself));
        QCOMPARE(moved("[[[1]]]", "[1", {2, 0}), fault(ui::JsonEditFault::IntoItself));
        QCOMPARE(moved("[[1],2]", "2", {0, 9}), fault(ui::JsonEditFault::NoSuchNode));
        QCOMPARE(moved("[[1],2]", "2", {2, 0}), fault(ui::JsonEditFault::NotContainer));
    }

    void capsAreSaid()
    {
        const std::string deep = std::string(600, '[') + std::string(600, ']');
        const auto outline = ui::outlineJson(deep);
        const auto last = std::uint32_t(outline.nodes.size() - 1);
        QVERIFY(ui::addJsonChild(deep, outline, {last, 0}, {}, "1").error() == ui::JsonEditFault::NotContainer);
        QCOMPARE(
            ui::applied(deep, *ui::removeJsonNode(deep, outline, last)), std::string(512, '[') + std::string(512, ']'));
        const auto part = ui::outlineJson("[1,2,3]", {.nodes = 2});
        QVERIFY(ui::removeJsonNode("[1,2,3]", part, 1).error() == ui::JsonEditFault::Incomplete);
    }

    void everyEditDoesJustWhatWasAsked()
    {
        const unsigned base = qEnvironmentVariableIsSet("ROSTER_SEED") ? qEnvironmentVariable("ROSTER_SEED").toUInt()
                                                                       : QRandomGenerator::global()->generate();
        qInfo("ROSTER_SEED=%u", base);
        for (unsigned round = 0; round < 4'000 && !QTest::currentTestFailed(); ++round) {
            RandomDocument random(base + round);
            std::string text = random.document();
            QVERIFY(!ui::checkJson(text) || text.find("\\ud800") != std::string::npos);
            for (int step = 0; step < 4; ++step)
                text = randomEdit(random, text, QStringLiteral("seed %1, step %2").arg(base + round).arg(step));
        }
    }

private:
    static std::string randomEdit(RandomDocument& random, const std::string& text, const QString& seed)
    {
        const auto outline = ui::outlineJson(text);
        Value model = Reader(text).value();
        const auto count = int(outline.nodes.size());
        const auto node = std::uint32_t(random.pick(count));
        const auto other = std::uint32_t(random.pick(count));
        const auto place = ui::JsonPlace{other, std::uint32_t(random.pick(int(outline.nodes[other].children) + 1))};
        const std::string value = random.pickOf({"7", "\"n\"", "{\"n\":[1,2]}", "[\n  1\n]"});
        ui::JsonEditResult changes;
        const int edit = random.pick(5);
        switch (edit) {
        case 0:
            changes = ui::setJsonValue(text, outline, node, value);
            at(model, node) = Reader(value).value();
            break;
        case 1:
            changes = ui::renameJsonMember(text, outline, node, "new");
            if (changes)
                keyOf(model, outline, node) = "\"new\"";
            break;
        case 2:
            changes = ui::addJsonChild(text, outline, place, "new", value);
            if (changes)
                insert(at(model, other), place.row, "\"new\"", Reader(value).value());
            break;
        case 3:
            changes = ui::removeJsonNode(text, outline, node);
            if (changes)
                take(model, outline, node);
            break;
        default:
            changes = ui::moveJsonNode(text, outline, node, place, "new");
            if (changes)
                move(model, outline, node, place);
        }
        const std::string after = changes ? ui::applied(text, *changes) : text;
        const auto where =
            seed + QStringLiteral(":\n%1\nbecame\n%2").arg(QString::fromStdString(text), QString::fromStdString(after));
        const auto& n = outline.nodes[node];
        if (changes) {
            if (compact(after) != model.text())
                QTest::qFail(qPrintable(where), __FILE__, __LINE__);
            const std::size_t begin = edit == 2 ? n.end : n.keyEnd > n.keyBegin ? n.keyBegin : n.begin;
            for (const auto& change : *changes) {
                if (!isMinimal(text, change, begin, n.end))
                    QTest::qFail(qPrintable(where), __FILE__, __LINE__);
            }
            if (changes->size() > 2 || (changes->size() == 2 && changes->front().end > changes->back().begin))
                QTest::qFail(qPrintable(where), __FILE__, __LINE__);
        }
        return after;
    }

    static std::string& keyOf(Value& model, const ui::JsonOutline& outline, std::uint32_t node)
    {
        return at(model, outline.nodes[node].parent).children[outline.nodes[node].row].first;
    }

    static void insert(Value& parent, std::uint32_t row, const std::string& key, Value value)
    {
        parent.children.emplace(parent.children.begin() + row, parent.kind == 'o' ? key : "", std::move(value));
    }

    static Value take(Value& model, const ui::JsonOutline& outline, std::uint32_t node)
    {
        auto& siblings = at(model, outline.nodes[node].parent).children;
        const auto place = siblings.begin() + outline.nodes[node].row;
        Value value = std::move(place->second);
        siblings.erase(place);
        return value;
    }

    static void move(Value& model, const ui::JsonOutline& outline, std::uint32_t node, ui::JsonPlace place)
    {
        const auto& n = outline.nodes[node];
        if (place.parent == n.parent && (place.row == n.row || place.row == n.row + 1))
            return;
        Value copy = at(model, node);
        // marks the old one, so that no index changes before both are done
        at(model, node).raw = "gone";
        at(model, node).kind = 'g';
        insert(at(model, place.parent), place.row, "\"new\"", std::move(copy));
        dropGone(model);
    }

    static bool dropGone(Value& value)
    {
        return std::erase_if(value.children, [](auto& child) {
            return child.second.kind == 'g' || (dropGone(child.second), false);
        }) > 0;
    }
};

QTEST_GUILESS_MAIN(JsonEditTest)
#include "JsonEditTest.moc"
