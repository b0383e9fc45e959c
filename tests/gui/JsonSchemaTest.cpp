// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSchema.h"
#include "text/SchemaRules.h"

#include <QTest>

#include <thread>

// (moc loses its way in raw strings, so there are none.)
// JSON Schema: what is found and where, what is refused, and that no schema and no document can cost too much.

namespace {

using ui::SchemaEnd;
using ui::SchemaFault;

std::string repeated(const std::string& piece, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += piece;
    return out;
}

ui::JsonSchema schemaOf(const std::string& text)
{
    auto schema = ui::JsonSchema::parse(text);
    if (!schema)
        qFatal("schema refused: %d %s", int(schema.error().fault), schema.error().detail.c_str());
    return std::move(*schema);
}

bool isValid(const std::string& schema, const std::string& json)
{
    const auto report = schemaOf(schema).validate(json);
    return report.end == SchemaEnd::Done && report.violations.empty();
}

/// "pointer@offset+length" of each violation.
std::string places(const std::string& schema, const std::string& json)
{
    const ui::SchemaReport report = schemaOf(schema).validate(json);
    std::string out = report.end == SchemaEnd::Done ? "" : "end " + std::to_string(int(report.end));
    for (const auto& v : report.violations)
        out += v.pointer + '@' + std::to_string(v.offset) + '+' + std::to_string(v.length) + ' ';
    return out;
}

SchemaEnd endOf(const std::string& schema, const std::string& json, const ui::SchemaLimits& limits = {})
{
    return schemaOf(schema).validate(json, limits).end;
}

} // namespace

class JsonSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void violationsHaveTheirPlace()
    {
        const std::string schema = "{\"type\":\"object\",\"required\":[\"port\"],\"properties\":{"
                                   "\"port\":{\"type\":\"integer\",\"minimum\":1},\"hosts\":{\"type\":\"array\","
                                   "\"items\":{\"type\":\"string\"}},"
                                   "\"a/b~c\":{\"type\":\"null\"}},\"additionalProperties\":false}";
        QCOMPARE(places(schema, "{\"port\": 1}"), std::string());
        QCOMPARE(places(schema, "{\"port\": 0}"), std::string("/port@9+1 "));
        QCOMPARE(places(schema, "{\"port\": \"x\"}"), std::string("/port@9+3 "));
        QCOMPARE(places(schema, "{}"), std::string("@0+2 "));
        QCOMPARE(
            places(schema, "{\"port\":1,\"hosts\":[\"a\",2,\"b\",[3]]}"), std::string("/hosts/1@23+1 /hosts/3@29+3 "));
        QCOMPARE(places(schema, "{\"port\":1,\"a/b~c\":0}"), std::string("/a~1b~0c@18+1 "));
        QCOMPARE(places(schema, "{\"port\":1,\"more\":0}"), std::string("@0+19 "));
        QCOMPARE(places(schema, "{\"port\":1, \"port\":0}"), std::string("/port@18+1 ")); // the last counts
        QCOMPARE(places(schema, "\xEF\xBB\xBF{\"port\":0}"), std::string("/port@11+1 "));
        const auto report = schemaOf(schema).validate("{\n  \"hosts\": [],\n  \"port\": -3\n}");
        QCOMPARE(report.violations.size(), std::size_t(1));
        QVERIFY((report.violations[0].position == ui::TextPosition{3, 11}));
        QVERIFY2(report.violations[0].message.find("greater than or equal to") != std::string::npos,
            report.violations[0].message.c_str());
    }

    void wordlessRefusalsAreSaid()
    {
        QCOMPARE(places("false", "1"), std::string("@0+1 "));
        QCOMPARE(places("{\"properties\":{\"a\":{\"type\":\"null\"},\"b\":false}}", "{\"a\":1,\"b\":2}"),
            std::string("@0+13 /a@5+1 "));
        QCOMPARE(places("{\"propertyNames\":{\"pattern\":\"^a\"}}", "{\"b\":1}"), std::string("@0+7 "));
        QCOMPARE(places("{\"anyOf\":[{\"type\":\"string\"},{\"minimum\":5}]}", "1").substr(0, 5), std::string("@0+1 "));
        QVERIFY(isValid("true", "1") && isValid("{}", "[]"));
    }

    void draftsAreToldApart()
    {
        const auto named = [](const char* draft, const char* rest) {
            return std::string("{\"$schema\":\"http://json-schema.org/draft-0") + draft + "/schema#\"," + rest + "}";
        };
        QVERIFY(schemaOf("{}").draft() == ui::SchemaDraft::Draft7);
        QVERIFY(schemaOf(named("4", "\"type\":\"object\"")).draft() == ui::SchemaDraft::Draft4);
        QVERIFY(schemaOf(named("6", "\"type\":\"object\"")).draft() == ui::SchemaDraft::Draft6);
        QVERIFY(schemaOf(named("7", "\"type\":\"object\"")).draft() == ui::SchemaDraft::Draft7);
        QVERIFY(!isValid(named("4", "\"maximum\":3,\"exclusiveMaximum\":true"), "3"));
        QVERIFY(!isValid(named("6", "\"exclusiveMaximum\":3"), "3"));
        QVERIFY(!isValid(named("6", "\"const\":2"), "3"));
        QVERIFY(isValid(named("4", "\"const\":2"), "3")); // not known there
        QVERIFY(isValid(named("6", "\"if\":true,\"then\":false"), "3"));
        QVERIFY(!isValid(named("7", "\"if\":true,\"then\":false"), "3"));
        QVERIFY(!isValid(named("4", "\"type\":\"integer\""), "1.0"));
        QVERIFY(isValid(named("7", "\"type\":\"integer\""), "1.0"));
        QVERIFY(isValid("{\"format\":\"date\"}", "3")); // not looked at
        QVERIFY(isValid("{\"type\":\"string\",\"format\":\"date\"}", "\"x\""));
    }

    void numbersKeepTheirKind()
    {
        QVERIFY(isValid("{\"type\":\"integer\",\"minimum\":0}", "1234567890123456789012345678901234567890"));
        QVERIFY(isValid("{\"type\":\"integer\",\"maximum\":0}", "-1234567890123456789012345678901234567890"));
        QVERIFY(isValid("{\"type\":\"integer\",\"minimum\":0}", "18446744073709551615"));
        QVERIFY(isValid("{\"type\":\"number\",\"minimum\":0}", "1e400"));
        QVERIFY(isValid("{\"type\":\"number\",\"maximum\":0}", "1e-400"));
        QVERIFY(!isValid("{\"type\":\"integer\"}", "1.5"));
    }

    void referencesAreFollowedInside()
    {
        const std::string list =
            "{\"definitions\":{\"n\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/definitions/n\"},"
            "\"v\":{\"type\":\"integer\"}}}},\"$ref\":\"#/definitions/n\"}";
        QVERIFY(isValid(list, "{\"next\":{\"next\":{\"v\":1}}}"));
        QCOMPARE(places(list, "{\"next\":{\"next\":{\"v\":\"x\"}}}"), std::string("/next/next/v@21+3 "));
        QVERIFY(!isValid(
            "{\"properties\":{\"a\":{\"$ref\":\"#\"},\"b\":{\"type\":\"null\"}}}", "{\"a\":{\"a\":{\"b\":1}}}"));
        const std::string own =
            "{\"$id\":\"http://x/y\",\"properties\":{\"a\":{\"$ref\":\"http://x/y#/definitions/d\"}},"
            "\"definitions\":{\"d\":false}}";
        QVERIFY(!isValid(own, "{\"a\":1}"));
        QVERIFY(!isValid("{\"definitions\":{\"a/b%\":{\"type\":\"null\"}},\"$ref\":\"#/definitions/a~1b%25\"}", "1"));
        const std::string data = "{\"$ref\":\"http://elsewhere\"}";
        QVERIFY(isValid("{\"enum\":[" + data + "]}", data));
        QVERIFY(isValid(
            "{\"properties\":{\"$ref\":{\"type\":\"string\"},\"format\":{\"type\":\"string\"}}}", "{\"$ref\":\"x\"}"));
        QVERIFY(!isValid("{\"properties\":{\"format\":{\"type\":\"string\"}}}", "{\"format\":1}"));
    }

    void schemasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char* name, const std::string& schema, SchemaFault fault, const char* detail = "") {
            QTest::newRow(name) << QByteArray::fromStdString(schema) << int(fault) << QByteArray(detail);
        };
        row("no JSON", "{", SchemaFault::NotJson);
        row("nothing", "", SchemaFault::NotJson);
        row("deep", repeated("{\"not\":", 200) + "{}" + std::string(200, '}'), SchemaFault::TooDeep);
        row("large", "\"" + std::string(2u << 20, 'x') + "\"", SchemaFault::TooLarge);
        row("draft", "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}", SchemaFault::OtherDraft,
            "https://json-schema.org/draft/2020-12/schema");
        row("remote", "{\"items\":{\"$ref\":\"http://x/y.json#/a\"}}", SchemaFault::RemoteReference,
            "http://x/y.json#/a");
        row("file", "{\"items\":{\"$ref\":\"other.json\"}}", SchemaFault::RemoteReference, "other.json");
        row("remote behind a reference", "{\"$ref\":\"#/x\",\"x\":{\"not\":{\"$ref\":\"y:z\"}}}",
            SchemaFault::RemoteReference, "y:z");
        row("nowhere", "{\"$ref\":\"#/definitions/a\"}", SchemaFault::BadReference, "#/definitions/a");
        row("name", "{\"$ref\":\"#a\",\"definitions\":{\"x\":{\"$id\":\"#a\"}}}", SchemaFault::BadReference, "#a");
        row("circle", "{\"$ref\":\"#/a\",\"a\":{\"$ref\":\"#/b\"},\"b\":{\"$ref\":\"#/a\"}}", SchemaFault::BadReference,
            "#/b");
        row("itself", "{\"$ref\":\"#\"}", SchemaFault::BadReference, "#");
        row("pattern", "{\"pattern\":\"(\"}", SchemaFault::BadPattern, "(");
        row("pattern of properties", "{\"patternProperties\":{\"[\":{}}}", SchemaFault::BadPattern, "[");
        row("number", "1", SchemaFault::NotSchema);
        row("type", "{\"type\":\"strange\"}", SchemaFault::NotSchema);
        row("bad keyword", "{\"minItems\":\"x\"}", SchemaFault::NotSchema);
        row(
            "long chain",
            [] {
                std::string text = "{\"definitions\":{";
                for (int i = 0; i < 15000; ++i)
                    text += "\"d" + std::to_string(i) + "\":{\"not\":{\"$ref\":\"#/definitions/d"
                        + std::to_string(i + 1) + "\"}},";
                return text + "\"d15000\":{}},\"$ref\":\"#/definitions/d0\"}";
            }(),
            SchemaFault::TooDeep);
    }
    void schemasAreRefused()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, detail);
        const auto parsed = ui::JsonSchema::parse(schema.toStdString());
        QVERIFY(!parsed);
        QTEST(int(parsed.error().fault), "fault");
        if (!detail.isEmpty())
            QTEST(QByteArray::fromStdString(parsed.error().detail), "detail");
    }

    void documentsAreCapped()
    {
        QVERIFY(endOf("{}", "{") == SchemaEnd::NotJson);
        QVERIFY(endOf("{}", "\"" + std::string(5u << 20, 'x') + "\"") == SchemaEnd::TooLarge);
        QVERIFY(endOf("{}", "[" + repeated("1,", 600000) + "1]") == SchemaEnd::TooLarge);
        QVERIFY(endOf("{}", std::string(200, '[') + std::string(200, ']')) == SchemaEnd::TooDeep);
        const std::string unique = "{\"uniqueItems\":true}";
        const std::string many = "[" + repeated("1,", 100000) + "1]";
        const std::string few = "[" + repeated("1,", 100) + "1]";
        QVERIFY(endOf(unique, many) == SchemaEnd::TooMuchWork);
        QVERIFY(!isValid(unique, few));
    }

    void workIsCapped()
    {
        // in place for ever: no value is consumed on the way round
        QVERIFY(endOf("{\"allOf\":[{\"$ref\":\"#\"}]}", "1") == SchemaEnd::TooDeep);
        QVERIFY(endOf("{\"not\":{\"anyOf\":[{\"$ref\":\"#\"}]}}", "1") == SchemaEnd::TooDeep);
        // doubles at each level
        const std::string doubling =
            "{\"oneOf\":[{\"properties\":{\"a\":{\"$ref\":\"#\"}}},{\"properties\":{\"a\":{\"$ref\":\"#\"}}}]}";
        QVERIFY(endOf(doubling, repeated("{\"a\":", 60) + "1" + std::string(60, '}'), {.maxSteps = 200000})
            == SchemaEnd::TooMuchWork);
        // patterns that try everything, and patterns on long texts
        const std::string nested = "{\"pattern\":\"^(a+)+$\"}";
        QVERIFY(endOf(nested, "\"" + std::string(60, 'a') + "!\"") == SchemaEnd::TooMuchWork);
        const std::string alternatives = "{\"pattern\":\"^(a|b)*$\"}";
        QVERIFY(isValid(alternatives, "\"" + std::string(2000, 'a') + "\""));
        const SchemaEnd longText = endOf(alternatives, "\"" + std::string(1000000, 'a') + "\""); // std::regex crashes
        QVERIFY(longText == SchemaEnd::Done || longText == SchemaEnd::TooMuchWork);
        const std::string escapes = "{\"pattern\":\"^\\\\u0061\\\\\\\\u\\\\d$\"}";
        QVERIFY(isValid(escapes, "\"a\\\\u1\""));
        const std::string items = "{\"items\":{\"type\":\"null\"}}";
        QVERIFY(endOf(items, "[" + repeated("1,", 1000) + "1]", {.maxTime = std::chrono::milliseconds(-1)})
            == SchemaEnd::TooMuchWork);
        const std::atomic<bool> cancelled{true};
        QVERIFY(schemaOf("{}").validate("1", {}, &cancelled).end == SchemaEnd::Cancelled);
    }

    void violationsAreCapped()
    {
        const auto schema = schemaOf("{\"items\":{\"type\":\"null\"}}");
        const auto report = schema.validate("[" + repeated("1,", 100000) + "1]");
        QVERIFY(report.end == SchemaEnd::Done && report.more);
        QCOMPARE(report.violations.size(), std::size_t(200));
        QCOMPARE(report.violations[199].pointer, std::string("/199"));
        QVERIFY(!schema.validate("[1,2]").more);
    }

    void severalThreadsShareOne()
    {
        const auto schema = schemaOf("{\"items\":{\"type\":\"integer\",\"pattern\":\"x\"},\"maxItems\":3}");
        std::vector<std::thread> threads;
        std::atomic<int> wrong{0};
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 200; ++i)
                    wrong += schema.validate("[1,\"x\",true]").violations.size() == 2 ? 0 : 1;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void pathsAreMatched_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* path, bool matches) {
            QTest::addRow("%s %s", pattern, path) << QByteArray(pattern) << QByteArray(path) << matches;
        };
        row("/config/db", "/config/db", true);
        row("/config/db", "/config/db2", false);
        row("/config/db", "/config", false);
        row("/config/*", "/config/db", true);
        row("/config/*", "/config/db/x", false);
        row("/config/*", "/config", false);
        row("/*/db-*.json", "/a/db-1.json", true);
        row("/*/db-*.json", "/a/db-1.yaml", false);
        row("/a*b*c", "/aXbXbXc", true);
        row("/a?c",
            "/a\xC3\xA4"
            "c",
            true);
        row("/a?c", "/ac", false);
        row("/config/**", "/config", true);
        row("/config/**", "/config/a/b/c", true);
        row("/config/**", "/configs/a", false);
        row("/**/db", "/db", true);
        row("/**/db", "/a/b/db", true);
        row("/**/db", "/a/b/db/c", false);
        row("/**/a/**/b", "/x/a/y/a/z/b", true);
        row("/**/a/*/b", "/a/a/x/b", true);
        row("/a**b", "/axxb", true);
        row("/a**b", "/a/b", false);
        row("**", "/", true);
        row("/", "/", true);
        row("/", "/a", false);
        row("/a[b]", "/a[b]", true);
    }
    void pathsAreMatched()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, path);
        QTEST(ui::matchesPathPattern(pattern.toStdString(), path.toStdString()), "matches");
    }

    void matchingIsNotExponential()
    {
        QVERIFY(!ui::matchesPathPattern("/" + repeated("a*", 2000) + "b", "/" + std::string(4000, 'a')));
        QVERIFY(!ui::matchesPathPattern(repeated("/**/a", 500) + "/b", repeated("/a", 2000)));
    }

    void rulesAreKept()
    {
        using Kind = ui::SchemaSource::Kind;
        const ui::SchemaRules rules{
            {{"/config/**", {Kind::Node, "/schemas/\xC3\xA4\"x"}}, {"/**", {Kind::File, "/srv/x.json"}}}};
        const auto again = ui::SchemaRules::fromJson(rules.toJson());
        QVERIFY(again == rules);
        QCOMPARE(rules.ruleFor("/config/a")->source.path, rules.rules[0].source.path); // the first that fits
        QCOMPARE(rules.ruleFor("/other")->source.path, std::string("/srv/x.json"));
        QVERIFY(!ui::SchemaRules().ruleFor("/a"));
        QVERIFY(ui::SchemaRules::fromJson("[]") == ui::SchemaRules());
        for (const char* bad : {"", "{}", "[1]", "[{\"pattern\":\"/a\"}]", "[{\"file\":\"x\"}]",
                 "[{\"pattern\":1,\"file\":\"x\"}]", "[{\"pattern\":\"/a\",\"file\":\"x\",\"node\":\"y\"}]"})
            QVERIFY2(!ui::SchemaRules::fromJson(bad), bad);
    }
};

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "JsonSchemaTest.moc"
