// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSchema.h"

#include "text/Encoding.h"
#include "text/JsonCheck.h"
#include "text/JsonDom.h"
#include "text/JsonOutline.h"
#include "text/JsonSchemaValijson.h"
#include "text/SchemaPrepare.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <new>
#include <tuple>

namespace ui {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;
using Errors = std::vector<valijson::ValidationResults::Error>;

constexpr std::size_t mostSchemaBytes = 1u << 20;
constexpr int deepestSchema = 128;
constexpr std::size_t mostErrors = 20'000; // what valijson may collect before its parents' echoes are dropped

/// valijson allocates each sub-schema through this: the one place where its parser can be stopped.
void* countedAllocation(std::size_t size)
{
    chargeWork();
    return ::operator new(size, std::nothrow);
}

void release(void* memory)
{
    ::operator delete(memory);
}

/// "[name]" as valijson writes it, without the brackets.
std::string_view stepName(const std::string& step)
{
    return std::string_view(step).substr(1, step.size() - 2);
}

bool leadsFrom(const std::vector<std::string>& parent, const std::vector<std::string>& child, bool orIsIt)
{
    return (child.size() > parent.size() || (orIsIt && child.size() == parent.size()))
        && std::equal(parent.begin(), parent.end(), child.begin());
}

/// Whether `error` only says of a container that the error just before it is inside.
bool isEcho(const valijson::ValidationResults::Error& error, const valijson::ValidationResults::Error& inner)
{
    const std::string_view text = error.description;
    if (text.starts_with("Failed to validate against child schema #"))
        return leadsFrom(error.context, inner.context, true);
    if (!leadsFrom(error.context, inner.context, false))
        return false;
    const std::string step(stepName(inner.context[error.context.size()]));
    return text == "Failed to validate against schema associated with property name '" + step + "'."
        || text.starts_with("Failed to validate against schema associated with pattern ")
        || text.starts_with("Failed to validate item #" + step + " ")
        || text == "Failed to validate against additional properties schema";
}

Errors withoutEchoes(const valijson::ValidationResults& results)
{
    Errors kept;
    for (const auto& error : results) {
        if (kept.empty() || !isEcho(error, kept.back()))
            kept.push_back(error);
    }
    return kept;
}

std::string escapedStep(std::string_view step)
{
    std::string out;
    for (const char c : step) {
        if (c == '~' || c == '/')
            out += c == '~' ? "~0" : "~1";
        else
            out += c;
    }
    return out;
}

/// Finds values by valijson's contexts in the text they came from.
class PlaceFinder {
public:
    PlaceFinder(std::string_view text, const JsonOutline& outline)
        : m_text(text)
        , m_outline(outline)
    {
    }

    SchemaViolation violation(const valijson::ValidationResults::Error& error) const
    {
        SchemaViolation result;
        std::uint32_t index = 0;
        for (std::size_t i = 1; i < error.context.size(); ++i) { // the first is the root
            const std::string_view step = stepName(error.context[i]);
            const std::uint32_t child = childOf(index, step);
            if (child == 0)
                break;
            index = child;
            result.pointer += '/' + escapedStep(step);
        }
        const JsonNode& node = m_outline.nodes[index];
        result.offset = node.begin;
        result.length = node.end - node.begin;
        result.message = error.description;
        return result;
    }

private:
    std::uint32_t childOf(std::uint32_t parent, std::string_view step) const
    {
        const JsonNode& node = m_outline.nodes[parent];
        std::uint32_t found = 0;
        std::uint32_t index = parent + 1;
        for (std::uint32_t row = 0; row < node.children; ++row, index = m_outline.nodes[index].nextSibling) {
            const JsonNode& child = m_outline.nodes[index];
            if (node.kind == JsonKind::Array
                    ? std::to_string(row) == step
                    : decodedJsonString(m_text.substr(child.keyBegin, child.keyEnd - child.keyBegin)) == step)
                found = index; // of duplicate keys the last, which is the one that was looked at
        }
        return found;
    }

    std::string_view m_text;
    const JsonOutline& m_outline;
};

void addViolations(
    SchemaReport& report, Errors errors, std::string_view json, const JsonOutline& outline, std::size_t most)
{
    const PlaceFinder finder(json, outline);
    report.more = report.more || errors.size() > most;
    if (errors.size() > most)
        errors.resize(most);
    for (const auto& error : errors)
        report.violations.push_back(finder.violation(error));
    const auto byPlace = [](const SchemaViolation& v) { return std::tie(v.offset, v.pointer, v.message); };
    std::sort(report.violations.begin(), report.violations.end(),
        [&](const auto& a, const auto& b) { return byPlace(a) < byPlace(b); });
    report.violations.erase(std::unique(report.violations.begin(), report.violations.end(),
                                [&](const auto& a, const auto& b) { return byPlace(a) == byPlace(b); }),
        report.violations.end());
    for (SchemaViolation& violation : report.violations)
        violation.position = positionAt(withoutMark(json), violation.offset - (json.size() - withoutMark(json).size()));
}

/// valijson compares every item of such an array with every other: how many steps one look at the largest is.
bool hasTooLargeUniqueArrays(const JsonOutline& outline)
{
    return std::any_of(outline.nodes.begin(), outline.nodes.end(), [](const JsonNode& node) {
        const std::size_t items = node.kind == JsonKind::Array ? node.children : 0;
        return items * items > 10'000'000 || items * (node.end - node.begin) > 200'000'000;
    });
}

bool asksForUniqueItems(const nlohmann::json& schema)
{
    std::vector<const nlohmann::json*> open{&schema};
    while (!open.empty()) {
        const nlohmann::json& at = *open.back();
        open.pop_back();
        if (at.is_object() && at.contains("uniqueItems"))
            return true;
        if (at.is_structured()) {
            for (const nlohmann::json& child : at)
                open.push_back(&child);
        }
    }
    return false;
}

} // namespace

struct JsonSchema::Compiled {
    valijson::Schema schema{countedAllocation, release};
    SchemaDraft draft = SchemaDraft::Draft7;
    bool uniqueItems = false;
};

tl::expected<JsonSchema, SchemaProblem> JsonSchema::parse(std::string_view text)
{
    const auto refused = [](SchemaFault fault, std::string detail = {}) {
        return tl::unexpected(SchemaProblem{fault, std::move(detail)});
    };
    if (text.size() > mostSchemaBytes)
        return refused(SchemaFault::TooLarge);
    if (checkJson(text))
        return refused(SchemaFault::NotJson);
    const JsonOutline outline = outlineJson(text, {.depth = deepestSchema, .nodes = 1'000'000});
    if (outline.reachedDepthCap)
        return refused(SchemaFault::TooDeep);
    nlohmann::json json = jsonDom(text, outline, false);
    const auto draft = draftOf(json);
    if (!draft)
        return tl::unexpected(draft.error());
    if (*draft != SchemaDraft::Draft4)
        json = jsonDom(text, outline, true);
    if (auto problem = prepareSchema(json, *draft))
        return tl::unexpected(std::move(*problem));
    try {
        const WorkBudget budget({}, nullptr);
        auto compiled = std::make_shared<Compiled>();
        compiled->draft = *draft;
        compiled->uniqueItems = asksForUniqueItems(json);
        using valijson::SchemaParser;
        SchemaParser parser(*draft == SchemaDraft::Draft4 ? SchemaParser::kDraft4 : SchemaParser::kDraft7);
        parser.populateSchema(Adapter(json), compiled->schema);
        return JsonSchema(std::move(compiled));
    } catch (const WorkEnded& ended) {
        return refused(ended.end == SchemaEnd::TooDeep ? SchemaFault::TooDeep : SchemaFault::TooLarge);
    } catch (const std::exception& failed) {
        return refused(SchemaFault::NotSchema, failed.what());
    }
}

SchemaDraft JsonSchema::draft() const
{
    return m_compiled->draft;
}

SchemaReport JsonSchema::validate(
    std::string_view json, const SchemaLimits& limits, const std::atomic<bool>* cancelled) const
{
    SchemaReport report;
    const auto ended = [](SchemaEnd end) { return SchemaReport{end, {}, false}; };
    if (json.size() > limits.maxBytes)
        return ended(SchemaEnd::TooLarge);
    if (checkJson(json))
        return ended(SchemaEnd::NotJson);
    const JsonOutline outline = outlineJson(json, {.depth = limits.maxDepth, .nodes = limits.maxNodes}, cancelled);
    if (outline.nodes.empty())
        return ended(SchemaEnd::Cancelled);
    if (outline.reachedDepthCap || outline.reachedSizeCap)
        return ended(outline.reachedDepthCap ? SchemaEnd::TooDeep : SchemaEnd::TooLarge);
    if (m_compiled->uniqueItems && hasTooLargeUniqueArrays(outline))
        return ended(SchemaEnd::TooMuchWork);
    const nlohmann::json value = jsonDom(json, outline, m_compiled->draft != SchemaDraft::Draft4);
    valijson::ValidationResults results;
    try {
        WorkBudget budget(limits, cancelled);
        budget.endAt([&] { return results.numErrors() > mostErrors; });
        const Adapter target(value);
        const bool valid = valijson::Validator().validate(m_compiled->schema, target, &results);
        if (!valid && results.numErrors() == 0) // "false", and names of properties, fail without a word
            results.pushError({"<root>"}, "Failed to validate against the schema.");
    } catch (const WorkEnded& over) {
        if (over.end != SchemaEnd::Done)
            return ended(over.end);
        report.more = true;
    } catch (const std::exception& failed) {
        results.pushError({"<root>"}, failed.what());
    }
    addViolations(report, withoutEchoes(results), json, outline, limits.maxViolations);
    return report;
}

} // namespace ui
