// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardProblems.h"
#include "board/BoardWords.h"
#include "board/JsonText.h"

#include <array>
#include <charconv>

namespace registry::board {

namespace {

/// The shortest text that reads as the same number.
std::string numberText(double number)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), written.ptr};
}

/// Members of one object: on lines of their own, or, for small ones, behind each other on one.
class ObjectText {
public:
    explicit ObjectText(int depth, bool oneLine = false)
        : m_depth(depth)
        , m_oneLine(oneLine)
    {
    }
    void add(std::string_view name, const std::string& json)
    {
        if (!m_text.empty())
            m_text += m_oneLine ? ", " : ",\n";
        if (!m_oneLine)
            m_text += indent(m_depth + 1);
        m_text += quotedJson(name) + ": " + json;
    }
    void addText(std::string_view name, std::string_view text)
    {
        if (!text.empty())
            add(name, quotedJson(text));
    }
    void addList(std::string_view name, const std::vector<std::string>& items)
    {
        if (items.empty())
            return;
        std::string json = "[\n";
        for (std::size_t i = 0; i < items.size(); ++i)
            json += indent(m_depth + 2) + items[i] + (i + 1 < items.size() ? ",\n" : "\n");
        add(name, json + indent(m_depth + 1) + ']');
    }
    std::string text() const { return m_oneLine ? '{' + m_text + '}' : "{\n" + m_text + '\n' + indent(m_depth) + '}'; }

private:
    static std::string indent(int depth) { return std::string(static_cast<std::size_t>(depth) * 2, ' '); }
    std::string m_text;
    int m_depth;
    bool m_oneLine;
};

std::string cellText(const Cell& cell)
{
    ObjectText object(0, true);
    object.add("column", std::to_string(cell.column));
    object.add("row", std::to_string(cell.row));
    object.add("width", std::to_string(cell.width));
    object.add("height", std::to_string(cell.height));
    return object.text();
}

std::string thresholdText(const Threshold& threshold)
{
    ObjectText object(0, true);
    const bool isNumber = threshold.compare == Compare::Below || threshold.compare == Compare::Above;
    object.add(wordOf(threshold.compare), isNumber ? numberText(threshold.number) : quotedJson(threshold.text));
    if (threshold.severity != Threshold{}.severity)
        object.addText("severity", wordOf(threshold.severity));
    return object.text();
}

std::string alarmText(const AlarmRule& rule)
{
    ObjectText object(0, true);
    object.addText("when", wordOf(rule.kind));
    if (rule.threshold)
        object.add("threshold", thresholdText(*rule.threshold));
    if (rule.age.count() != 0)
        object.addText("age", durationText(rule.age));
    if (rule.severity != AlarmRule{}.severity)
        object.addText("severity", wordOf(rule.severity));
    if (rule.holdFor.count() != 0)
        object.addText("hold-for", durationText(rule.holdFor));
    if (rule.clearFor.count() != 0)
        object.addText("clear-for", durationText(rule.clearFor));
    return object.text();
}

template <typename T, typename F> std::vector<std::string> mapped(const std::vector<T>& values, F f)
{
    std::vector<std::string> texts;
    texts.reserve(values.size());
    for (const T& value : values)
        texts.push_back(f(value));
    return texts;
}

std::string connectionText(const BoardConnection& connection)
{
    ObjectText object(2);
    object.add("key", quotedJson(connection.key));
    object.add("endpoint", quotedJson(toString(connection.endpoint)));
    object.addList("admin-servers", mapped(connection.adminServers, quotedJson));
    return object.text();
}

std::string tileText(const Tile& tile)
{
    ObjectText object(2);
    object.add("id", quotedJson(tile.id));
    object.addText("kind", wordOf(tile.kind));
    object.addText("title", tile.title);
    object.addText("connection", tile.connection);
    if ((withNode & bit(tile.kind)) != 0)
        object.add("path", quotedJson(tile.path.str()));
    object.add("cell", cellText(tile.cell));
    object.addText("detector", tile.detector);
    if (tile.below)
        object.add("below", "true");
    if (tile.minimum)
        object.add("minimum", std::to_string(*tile.minimum));
    if (tile.expected)
        object.add("expected", std::to_string(*tile.expected));
    object.addList("members", mapped(tile.members, quotedJson));
    object.addText("pointer", tile.pointer);
    object.addText("unit", tile.unit);
    object.addList("thresholds", mapped(tile.thresholds, thresholdText));
    if (tile.window != Tile{}.window)
        object.addText("window", durationText(tile.window));
    object.addText("text", tile.text);
    object.addList("alarms", mapped(tile.alarms, alarmText));
    return object.text();
}

} // namespace

std::string toJson(const Board& board)
{
    const Board defaults;
    ObjectText object(0);
    object.add("roster-board", std::to_string(Board::formatVersion));
    object.addText("title", board.title);
    object.addText("theme", board.theme);
    if (board.columns != defaults.columns)
        object.add("columns", std::to_string(board.columns));
    if (board.pageFor != defaults.pageFor)
        object.addText("page-for", durationText(board.pageFor));
    object.addList("connections", mapped(board.connections, connectionText));
    object.addList("tiles", mapped(board.tiles, tileText));
    return object.text() + '\n';
}

} // namespace registry::board
