// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SchemaPrepare.h"

#include "text/HexDump.h"
#include "text/SchemaWork.h"

#include <initializer_list>
#include <unordered_set>

namespace ui {

namespace {

using Json = nlohmann::json;

const std::string* stringAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : found->get_ptr<const std::string*>();
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '%' && i + 2 < text.size() && hexDigitValue(text[i + 1]) >= 0 && hexDigitValue(text[i + 2]) >= 0;
        out += coded ? static_cast<char>(hexDigitValue(text[i + 1]) << 4 | hexDigitValue(text[i + 2])) : text[i];
        i += coded ? 2 : 0;
    }
    return out;
}

/// Goes through every schema that can be reached from the root.
class SchemaWalk {
public:
    SchemaWalk(Json& root, SchemaDraft draft)
        : m_root(root)
        , m_draft(draft)
    {
        for (const char* key : {"$id", "id"}) {
            if (const std::string* id = root.is_object() ? stringAt(root, key) : nullptr)
                m_id = id->substr(0, id->find('#'));
        }
    }

    std::optional<SchemaProblem> run()
    {
        add(m_root);
        while (!m_open.empty()) {
            Json& schema = *m_open.back();
            m_open.pop_back();
            if (auto problem = schema.contains("$ref") ? takeReference(schema) : takeSchema(schema))
                return problem;
        }
        return std::nullopt;
    }

private:
    void add(Json& schema)
    {
        if (schema.is_object() && m_seen.insert(&schema).second)
            m_open.push_back(&schema);
    }

    std::optional<SchemaProblem> takeReference(Json& schema)
    {
        std::unordered_set<const Json*> chain; // references to references must end
        for (Json* at = &schema; at->is_object() && at->contains("$ref");) {
            std::string* reference = at->at("$ref").get_ptr<std::string*>();
            if (!reference)
                return SchemaProblem{SchemaFault::NotSchema, "$ref"};
            if (!chain.insert(at).second)
                return SchemaProblem{SchemaFault::BadReference, *reference};
            if (!m_id.empty() && reference->starts_with(m_id))
                reference->erase(0, m_id.size()); // the schema under its own name
            if (!reference->empty() && reference->front() != '#')
                return SchemaProblem{SchemaFault::RemoteReference, *reference};
            Json* const target = resolved(reference->empty() ? "" : percentDecoded(reference->substr(1)));
            if (!target)
                return SchemaProblem{SchemaFault::BadReference, *reference};
            if (reference->empty())
                *reference = "#";
            at = target;
        }
        Json* const target = resolved(percentDecoded(schema.at("$ref").get_ref<const std::string&>().substr(1)));
        add(*target);
        return std::nullopt;
    }

    Json* resolved(const std::string& pointer) const
    {
        try {
            if (pointer.ends_with('/')) // valijson would drop it
                return nullptr;
            const Json::json_pointer place(pointer);
            return m_root.contains(place) ? &m_root.at(place) : nullptr;
        } catch (const Json::exception&) { // no pointer at all
            return nullptr;
        }
    }

    std::optional<SchemaProblem> takeSchema(Json& schema)
    {
        for (const char* key : {"format", "id", "$id", "title", "description", "divisibleBy", "extends", "disallow"})
            schema.erase(key);
        if (m_draft == SchemaDraft::Draft4) {
            for (const char* key : {"const", "contains", "propertyNames"})
                schema.erase(key);
        }
        if (m_draft != SchemaDraft::Draft7) {
            for (const char* key : {"if", "then", "else"})
                schema.erase(key);
        }
        if (const std::string* pattern = stringAt(schema, "pattern"); pattern && !schemaPattern(*pattern).isValid())
            return SchemaProblem{SchemaFault::BadPattern, *pattern};
        if (const auto patterns = schema.find("patternProperties"); patterns != schema.end() && patterns->is_object()) {
            for (const auto& entry : patterns->items()) {
                if (!schemaPattern(entry.key()).isValid())
                    return SchemaProblem{SchemaFault::BadPattern, entry.key()};
            }
        }
        addChildren(schema);
        return std::nullopt;
    }

    void addChildren(Json& schema)
    {
        static constexpr std::initializer_list<const char*> single = {"additionalItems", "additionalProperties",
            "contains", "not", "if", "then", "else", "propertyNames", "items"};
        static constexpr std::initializer_list<const char*> several = {
            "allOf", "anyOf", "oneOf", "items", "properties", "patternProperties", "dependencies"};
        for (const char* key : single) {
            if (const auto found = schema.find(key); found != schema.end())
                add(*found);
        }
        for (const char* key : several) {
            const auto found = schema.find(key);
            if (found == schema.end() || !found->is_structured())
                continue;
            if (found->is_array() || std::string_view(key) != "items") {
                for (Json& child : *found)
                    add(child);
            }
        }
    }

    Json& m_root;
    SchemaDraft m_draft;
    std::string m_id; ///< what the schema calls itself
    std::vector<Json*> m_open;
    std::unordered_set<const Json*> m_seen;
};

} // namespace

tl::expected<SchemaDraft, SchemaProblem> draftOf(const nlohmann::json& schema)
{
    const std::string* named = schema.is_object() ? stringAt(schema, "$schema") : nullptr;
    if (!named)
        return SchemaDraft::Draft7;
    std::string_view name = *named;
    for (const std::string_view scheme : {"http://", "https://"})
        name.remove_prefix(name.starts_with(scheme) ? scheme.size() : 0);
    name.remove_suffix(name.ends_with('#') ? 1 : 0);
    for (const SchemaDraft draft : {SchemaDraft::Draft4, SchemaDraft::Draft6, SchemaDraft::Draft7}) {
        if (name == "json-schema.org/draft-0" + std::to_string(static_cast<int>(draft)) + "/schema")
            return draft;
    }
    if (name == "json-schema.org/schema") // "the latest", which it was
        return SchemaDraft::Draft7;
    return tl::unexpected(SchemaProblem{SchemaFault::OtherDraft, *named});
}

std::optional<SchemaProblem> prepareSchema(nlohmann::json& schema, SchemaDraft draft)
{
    return SchemaWalk(schema, draft).run();
}

} // namespace ui
