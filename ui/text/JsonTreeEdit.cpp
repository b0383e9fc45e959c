// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonTreeEdit.h"

#include "text/Encoding.h"
#include "text/JsonCheck.h"

#include <unordered_set>

namespace ui {

namespace {

std::string nameOf(std::string_view text, const JsonNode& node)
{
    return decodedJsonString(text.substr(node.keyBegin, node.keyEnd - node.keyBegin));
}

JsonEditResult changesOf(std::string_view text, const JsonOutline& outline, const JsonTreeEdit& edit)
{
    if (outline.nodes.empty())
        return tl::unexpected(JsonEditFault::NotJson);
    switch (edit.kind) {
    case JsonTreeEdit::SetValue:
        return setJsonValue(text, outline, edit.node, jsonAsTyped(edit.text));
    case JsonTreeEdit::Rename:
        return renameJsonMember(text, outline, edit.node, edit.text);
    case JsonTreeEdit::Add:
        return addJsonChild(
            text, outline, edit.place, newMemberName(text, outline, edit.place.parent), jsonAsTyped(edit.text));
    case JsonTreeEdit::Remove:
        return removeJsonNode(text, outline, edit.node);
    case JsonTreeEdit::Move:
        return moveJsonNode(text, outline, edit.node, edit.place);
    }
    return tl::unexpected(JsonEditFault::NoSuchNode);
}

} // namespace

JsonTreeChanges jsonTreeChanges(std::string_view text, const JsonTreeEdit& edit)
{
    JsonOutline outline = outlineJson(text);
    JsonEditResult changes = changesOf(text, outline, edit);
    return {std::move(changes), std::move(outline)};
}

std::string jsonAsTyped(std::string_view typed)
{
    const bool isJson = !typed.empty() && !typed.starts_with(utf8Mark) && !checkJson(typed);
    return isJson ? std::string(typed) : quotedJson(typed);
}

std::string jsonPointer(std::string_view text, const JsonOutline& outline, std::uint32_t node)
{
    std::string pointer;
    for (std::uint32_t at = node; at != 0; at = outline.nodes[at].parent) {
        const JsonNode& n = outline.nodes[at];
        std::string step = "/";
        for (const char c : n.keyEnd > n.keyBegin ? nameOf(text, n) : std::to_string(n.row)) {
            if (c == '~' || c == '/')
                step += c == '~' ? "~0" : "~1";
            else
                step += c;
        }
        pointer.insert(0, step);
    }
    return pointer;
}

std::string newMemberName(std::string_view text, const JsonOutline& outline, std::uint32_t container)
{
    std::unordered_set<std::string> names;
    if (container < outline.nodes.size() && outline.nodes[container].children > 0) {
        for (std::uint32_t at = container + 1; at != 0; at = outline.nodes[at].nextSibling)
            names.insert(nameOf(text, outline.nodes[at]));
    }
    std::string name = "new";
    for (int number = 2; names.count(name) > 0; ++number)
        name = "new" + std::to_string(number);
    return name;
}

} // namespace ui
