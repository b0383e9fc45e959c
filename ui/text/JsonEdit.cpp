// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonEdit.h"

#include "text/Encoding.h"
#include "text/JsonCheck.h"
#include "text/LineEnds.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::string_view jsonBlanks = " \t\r\n";

bool isContainerKind(JsonKind kind)
{
    return kind == JsonKind::Object || kind == JsonKind::Array;
}

bool hasKey(const JsonNode& node)
{
    return node.keyEnd > node.keyBegin;
}

std::size_t beginOf(const JsonNode& node)
{
    return hasKey(node) ? node.keyBegin : node.begin;
}

bool hasLineEnd(std::string_view text)
{
    return text.find_first_of("\r\n") != std::string_view::npos;
}

/// The blanks after the last line end of `text`; all its leading blanks when it has none.
std::string_view indentationIn(std::string_view text)
{
    const std::size_t lineEnd = text.find_last_of("\r\n");
    text.remove_prefix(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
    return text.substr(0, std::min(text.find_first_not_of(" \t"), text.size()));
}

/// `value` with the indentation of its lines, but the first, changed where they have `old`.
std::string reindented(std::string_view value, std::string_view old, std::string_view indentation)
{
    std::string out;
    for (std::size_t at = 0; at < value.size();) { // a JSON string has no line end in it
        const std::size_t end = std::min(value.find('\n', at), value.size() - 1) + 1;
        out += value.substr(at, end - at);
        at = end;
        if (at < value.size() && value.substr(at).starts_with(old)) {
            out += indentation;
            at += old.size();
        }
    }
    return out;
}

/// A text with its outline, and what its layout is like.
class JsonLandscape {
public:
    JsonLandscape(std::string_view text, const JsonOutline& outline)
        : m_text(text)
        , m_nodes(outline.nodes)
    {
    }

    std::string_view cut(std::size_t begin, std::size_t end) const
    {
        return begin < end ? m_text.substr(begin, end - begin) : std::string_view();
    }
    /// The child of this row; 0 when there is none. Linear in the rows.
    std::uint32_t child(std::uint32_t parent, std::uint32_t row) const
    {
        if (row >= m_nodes[parent].children)
            return 0;
        std::uint32_t index = parent + 1;
        while (row-- > 0)
            index = m_nodes[index].nextSibling;
        return index;
    }
    /// Between two children, or between a bracket and its neighbour.
    std::string_view gap(std::uint32_t first, std::uint32_t second) const
    {
        return cut(m_nodes[first].end, beginOf(m_nodes[second]));
    }
    std::string_view gapBefore(std::uint32_t node) const
    {
        const JsonNode& n = m_nodes[node];
        if (node == 0)
            return {};
        return n.row == 0 ? cut(m_nodes[n.parent].begin + 1, beginOf(n)) : gap(child(n.parent, n.row - 1), node);
    }
    std::string_view lineIndentation(std::size_t at) const
    {
        const std::size_t lineEnd = m_text.substr(0, at).find_last_of("\r\n");
        return indentationIn(cut(lineEnd == std::string_view::npos ? 0 : lineEnd + 1, at));
    }
    /// What stands between keys and values in or near `parent`.
    std::string colon(std::uint32_t parent) const
    {
        const auto colonOf = [&](const JsonNode& node) {
            const std::string_view between = cut(node.keyEnd, node.begin);
            return hasLineEnd(between) ? std::string(": ") : std::string(between);
        };
        if (const std::uint32_t first = child(parent, 0); first != 0 && hasKey(m_nodes[first]))
            return colonOf(m_nodes[first]);
        for (std::uint32_t up = parent; up != 0; up = m_nodes[up].parent) {
            if (hasKey(m_nodes[up]))
                return colonOf(m_nodes[up]);
        }
        const auto any = std::find_if(m_nodes.begin(), m_nodes.end(), hasKey);
        return any == m_nodes.end() ? ": " : colonOf(*any);
    }
    /// A comma for two children that stand in one line, where no two of them tell.
    std::string comma(std::uint32_t parent) const
    {
        const bool airy = colon(parent).find(' ') != std::string::npos;
        return airy ? ", " : ",";
    }
    const JsonNode& operator[](std::uint32_t index) const { return m_nodes[index]; }
    std::size_t size() const { return m_nodes.size(); }
    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
    const std::vector<JsonNode>& m_nodes;
};

/// Where a new child goes, and what must stand around it.
struct Slot {
    std::size_t begin = 0; ///< [begin, end) is replaced
    std::size_t end = 0;
    std::string before;
    std::string after;
    std::string indentation; ///< of the line it begins in
};

/// The slot in a container without children.
Slot slotInEmpty(const JsonLandscape& land, std::uint32_t parent)
{
    const JsonNode& node = land[parent];
    Slot slot{node.begin + 1, node.end - 1, {}, {}, std::string(land.lineIndentation(node.begin))};
    const std::string_view inside = land.cut(slot.begin, slot.end);
    const std::string_view around = land.gapBefore(parent);
    if (!hasLineEnd(inside) && !hasLineEnd(around)) { // in one line, with as much air as its neighbours have
        if (around.find(',') == std::string_view::npos && parent != 0 && land[parent].row == 0)
            slot.before = slot.after = std::string(around);
        return slot;
    }
    const std::string outer = slot.indentation;
    const std::string grandparent(land.lineIndentation(land[node.parent].begin));
    const bool tells = outer.size() > grandparent.size() && outer.starts_with(grandparent);
    slot.indentation += tells ? outer.substr(grandparent.size()) : "  ";
    const std::string lineEnd(lineEndsOf(land.text()).usual());
    slot.before = lineEnd + slot.indentation;
    slot.after = lineEnd + outer;
    return slot;
}

/// The slot before the child of this row, or behind the last.
Slot slotAt(const JsonLandscape& land, JsonPlace place)
{
    const std::uint32_t count = land[place.parent].children;
    if (count == 0)
        return slotInEmpty(land, place.parent);
    const bool atEnd = place.row == count;
    const std::uint32_t neighbour = land.child(place.parent, atEnd ? count - 1 : place.row);
    const std::uint32_t second = land.child(place.parent, 1);
    std::string separator;
    if (land[neighbour].row > 0)
        separator = std::string(land.gapBefore(neighbour));
    else if (second != 0)
        separator = std::string(land.gapBefore(second));
    else if (hasLineEnd(land.gapBefore(neighbour)))
        separator = "," + std::string(land.gapBefore(neighbour));
    else
        separator = land.comma(place.parent);
    Slot slot;
    slot.begin = slot.end = atEnd ? land[neighbour].end : beginOf(land[neighbour]);
    (atEnd ? slot.before : slot.after) = separator;
    slot.indentation =
        std::string(hasLineEnd(separator) ? indentationIn(separator) : land.lineIndentation(beginOf(land[neighbour])));
    return slot;
}

TextChange insertion(const Slot& slot, std::string_view key, std::string_view value)
{
    std::string out = slot.before;
    out.append(key).append(value).append(slot.after);
    return {slot.begin, slot.end, std::move(out)};
}

TextChange removal(const JsonLandscape& land, std::uint32_t index)
{
    const JsonNode& node = land[index];
    const JsonNode& parent = land[node.parent];
    if (parent.children == 1)
        return {parent.begin + 1, parent.end - 1, {}};
    const bool isFirst = node.row == 0;
    const bool isLast = node.nextSibling == 0;
    const std::string_view before = land.gapBefore(index);
    // Takes the gap behind it along, or that before it: the one that leaves the other lines as they are.
    const bool withNext = isFirst || (!isLast && hasLineEnd(before) && !hasLineEnd(land.gapBefore(node.nextSibling)));
    if (withNext)
        return {beginOf(node), beginOf(land[node.nextSibling]), {}};
    return {beginOf(node) - before.size(), node.end, {}};
}

std::optional<JsonEditFault> placeFault(
    const JsonOutline& outline, JsonPlace place, bool hasName, const JsonLandscape& land)
{
    if (outline.reachedSizeCap)
        return JsonEditFault::Incomplete;
    if (place.parent >= land.size())
        return JsonEditFault::NoSuchNode;
    if (!isContainerKind(land[place.parent].kind))
        return JsonEditFault::NotContainer;
    if (place.row > land[place.parent].children)
        return JsonEditFault::NoSuchNode;
    if (land[place.parent].kind == JsonKind::Object && !hasName)
        return JsonEditFault::NameNeeded;
    return std::nullopt;
}

std::optional<JsonEditFault> nodeFault(const JsonOutline& outline, std::uint32_t node)
{
    if (outline.reachedSizeCap)
        return JsonEditFault::Incomplete;
    if (node >= outline.nodes.size())
        return JsonEditFault::NoSuchNode;
    return std::nullopt;
}

std::string_view trimmedJson(std::string_view json)
{
    const std::size_t first = json.find_first_not_of(jsonBlanks);
    if (first == std::string_view::npos)
        return {};
    return json.substr(first, json.find_last_not_of(jsonBlanks) - first + 1);
}

} // namespace

JsonEditResult setJsonValue(
    std::string_view text, const JsonOutline& outline, std::uint32_t node, std::string_view json)
{
    if (const auto fault = nodeFault(outline, node))
        return tl::unexpected(*fault);
    json = trimmedJson(json);
    if (json.empty() || checkJson(json) || json.starts_with(utf8Mark))
        return tl::unexpected(JsonEditFault::NotJson);
    const JsonNode& old = outline.nodes[node];
    if (JsonLandscape(text, outline).cut(old.begin, old.end) == json)
        return TextChanges();
    return TextChanges{{old.begin, old.end, std::string(json)}};
}

JsonEditResult renameJsonMember(
    std::string_view text, const JsonOutline& outline, std::uint32_t node, std::string_view name)
{
    if (const auto fault = nodeFault(outline, node))
        return tl::unexpected(*fault);
    const JsonNode& member = outline.nodes[node];
    if (node == 0)
        return tl::unexpected(JsonEditFault::IsRoot);
    if (!hasKey(member))
        return tl::unexpected(JsonEditFault::NotMember);
    if (decodedJsonString(JsonLandscape(text, outline).cut(member.keyBegin, member.keyEnd)) == name)
        return TextChanges();
    return TextChanges{{member.keyBegin, member.keyEnd, quotedJson(name)}};
}

JsonEditResult addJsonChild(std::string_view text, const JsonOutline& outline, JsonPlace place,
    const std::optional<std::string>& name, std::string_view json)
{
    const JsonLandscape land(text, outline);
    if (const auto fault = placeFault(outline, place, name.has_value(), land))
        return tl::unexpected(*fault);
    json = trimmedJson(json);
    if (json.empty() || checkJson(json) || json.starts_with(utf8Mark))
        return tl::unexpected(JsonEditFault::NotJson);
    const bool isMember = land[place.parent].kind == JsonKind::Object;
    const std::string key = isMember ? quotedJson(*name) + land.colon(place.parent) : std::string();
    const Slot slot = slotAt(land, place);
    return TextChanges{insertion(slot, key, reindented(json, {}, slot.indentation))};
}

JsonEditResult removeJsonNode(std::string_view text, const JsonOutline& outline, std::uint32_t node)
{
    if (const auto fault = nodeFault(outline, node))
        return tl::unexpected(*fault);
    if (node == 0)
        return tl::unexpected(JsonEditFault::IsRoot);
    return TextChanges{removal(JsonLandscape(text, outline), node)};
}

JsonEditResult moveJsonNode(std::string_view text, const JsonOutline& outline, std::uint32_t node, JsonPlace to,
    const std::optional<std::string>& name)
{
    const JsonLandscape land(text, outline);
    if (const auto fault = nodeFault(outline, node))
        return tl::unexpected(*fault);
    const JsonNode& moved = land[node];
    if (const auto fault = placeFault(outline, to, name || hasKey(moved), land))
        return tl::unexpected(*fault);
    if (node == 0)
        return tl::unexpected(JsonEditFault::IsRoot);
    const JsonNode& target = land[to.parent];
    if (target.begin >= moved.begin && target.end <= moved.end)
        return tl::unexpected(JsonEditFault::IntoItself);
    if (to.parent == moved.parent && (to.row == moved.row || to.row == moved.row + 1))
        return TextChanges();

    std::string key;
    if (target.kind == JsonKind::Object && hasKey(moved) && !name)
        key = std::string(land.cut(moved.keyBegin, moved.begin));
    else if (target.kind == JsonKind::Object)
        key = quotedJson(*name) + land.colon(to.parent);
    const Slot slot = slotAt(land, to);
    const std::string_view value = land.cut(moved.begin, moved.end);
    TextChanges changes{removal(land, node),
        insertion(slot, key, reindented(value, land.lineIndentation(beginOf(moved)), slot.indentation))};
    if (changes[1].begin < changes[0].begin)
        std::swap(changes[0], changes[1]);
    return changes;
}

std::string applied(std::string_view text, const TextChanges& changes)
{
    std::string out;
    std::size_t at = 0;
    for (const TextChange& change : changes) {
        out += text.substr(at, change.begin - at);
        out += change.replacement;
        at = change.end;
    }
    out += text.substr(at);
    return out;
}

std::string quotedJson(std::string_view utf8)
{
    static constexpr std::string_view letters = "btn.fr";
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte >= 0x08 && byte <= 0x0D && byte != 0x0B) {
            out += '\\';
            out += letters[byte - 0x08];
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 0xF];
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace ui
