// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/BoardProblems.h"

#include "board/JsonText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace registry::board {

namespace {

constexpr std::size_t longestText = std::size_t{64} * 1024;
constexpr std::chrono::milliseconds longestDuration = std::chrono::hours{24 * 366};

struct DurationUnit {
    std::string_view name;
    std::chrono::milliseconds length;
};
constexpr std::array<DurationUnit, 5> durationUnits{{
    {"d", std::chrono::hours{24}},
    {"h", std::chrono::hours{1}},
    {"min", std::chrono::minutes{1}},
    {"s", std::chrono::seconds{1}},
    {"ms", std::chrono::milliseconds{1}},
}};

std::optional<double> toDouble(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return {};
    return number;
}

std::optional<std::chrono::milliseconds> scaled(double count, std::chrono::milliseconds unit)
{
    const double ms = count * static_cast<double>(unit.count());
    if (!(ms >= 0) || ms > static_cast<double>(longestDuration.count()))
        return {};
    return std::chrono::milliseconds{std::llround(ms)};
}

std::string kindName(PlacedJson::Kind kind)
{
    switch (kind) {
    case PlacedJson::Kind::Null:
        return "null";
    case PlacedJson::Kind::Boolean:
        return "true or false";
    case PlacedJson::Kind::Number:
        return "a number";
    case PlacedJson::Kind::Text:
        return "a string";
    case PlacedJson::Kind::Array:
        return "an array";
    case PlacedJson::Kind::Object:
        return "an object";
    }
    return {};
}

std::string shortName(std::string_view name)
{
    return shortened(name, 60);
}

/// Counts lines and columns forward, so that all places together cost one pass over the file.
class LineCounter {
public:
    explicit LineCounter(std::string_view utf8)
        : m_text(utf8)
    {
    }
    std::pair<int, int> at(std::size_t offset)
    {
        for (; m_at < std::min(offset, m_text.size()); ++m_at) {
            const char c = m_text[m_at];
            const bool isBreak = c == '\n' || (c == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != '\n'));
            const bool isMark = m_at < 3 && m_text.starts_with("\xEF\xBB\xBF");
            if (isBreak) {
                ++m_line;
                m_column = 1;
            } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && !isMark) {
                ++m_column;
            }
        }
        return {m_line, m_column};
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace

void BoardProblems::add(std::size_t offset, std::string where, std::string what)
{
    if (m_found.size() < most)
        m_found.push_back({offset, std::move(where), std::move(what)});
    else
        ++m_unkept;
}

std::vector<Problem> BoardProblems::placed(std::string_view utf8) &&
{
    std::stable_sort(
        m_found.begin(), m_found.end(), [](const Found& a, const Found& b) { return a.offset < b.offset; });
    LineCounter lines(utf8);
    std::vector<Problem> problems;
    for (Found& found : m_found) {
        const auto [line, column] = lines.at(found.offset);
        problems.push_back({line, column, std::move(found.where), std::move(found.what)});
    }
    if (m_unkept > 0)
        problems.push_back({problems.back().line, problems.back().column, {},
            "and " + std::to_string(m_unkept) + " more mistakes, which are not listed"});
    return problems;
}

BoardMembers::BoardMembers(BoardProblems& problems, const PlacedJson& object, std::string where)
    : m_problems(problems)
    , m_object(object)
    , m_where(std::move(where))
{
}

std::string BoardMembers::whereOf(std::string_view name) const
{
    return m_where.empty() ? shortName(name) : m_where + '.' + shortName(name);
}

void BoardMembers::problem(const PlacedJson& at, std::string what)
{
    m_problems.add(at.offset, at.name.empty() ? m_where : whereOf(at.name), std::move(what));
}

void BoardMembers::missing(std::string_view name)
{
    m_problems.add(m_object.offset, m_where, "the member \"" + std::string(name) + "\" is missing");
}

const PlacedJson* BoardMembers::find(std::string_view name)
{
    m_known.emplace(name);
    const auto found = std::find_if(
        m_object.items.begin(), m_object.items.end(), [name](const PlacedJson& member) { return member.name == name; });
    return found == m_object.items.end() ? nullptr : &*found;
}

const PlacedJson* BoardMembers::find(std::string_view name, PlacedJson::Kind kind)
{
    const PlacedJson* member = find(name);
    if (!member || member->kind == kind)
        return member;
    problem(*member, "this must be " + kindName(kind) + ", not " + kindName(member->kind));
    return nullptr;
}

const PlacedJson* BoardMembers::text(std::string_view name, std::string& into)
{
    const PlacedJson* member = find(name, PlacedJson::Kind::Text);
    if (!member)
        return nullptr;
    if (member->text.size() > longestText) {
        problem(*member, "the text is longer than 64 KiB");
        return nullptr;
    }
    into = member->text;
    return member;
}

const PlacedJson* BoardMembers::boolean(std::string_view name, bool& into)
{
    const PlacedJson* member = find(name, PlacedJson::Kind::Boolean);
    if (member)
        into = member->text == "true";
    return member;
}

const PlacedJson* BoardMembers::integer(std::string_view name, int& into, int least, int greatest)
{
    const PlacedJson* member = find(name, PlacedJson::Kind::Number);
    if (!member)
        return nullptr;
    int number = 0;
    const char* end = member->text.data() + member->text.size();
    const auto read = std::from_chars(member->text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < least || number > greatest) {
        problem(
            *member, "this must be a whole number from " + std::to_string(least) + " to " + std::to_string(greatest));
        return nullptr;
    }
    into = number;
    return member;
}

const PlacedJson* BoardMembers::number(std::string_view name, double& into)
{
    const PlacedJson* member = find(name, PlacedJson::Kind::Number);
    if (!member)
        return nullptr;
    const auto number = toDouble(member->text);
    if (!number) {
        problem(*member, "the number is too large or too small");
        return nullptr;
    }
    into = *number;
    return member;
}

const PlacedJson* BoardMembers::duration(
    std::string_view name, std::chrono::milliseconds& into, std::chrono::milliseconds least)
{
    const PlacedJson* member = find(name);
    if (!member)
        return nullptr;
    std::optional<std::chrono::milliseconds> found;
    if (member->kind == PlacedJson::Kind::Text)
        found = parseDuration(member->text);
    else if (member->kind == PlacedJson::Kind::Number)
        if (const auto count = toDouble(member->text))
            found = scaled(*count, std::chrono::seconds{1});
    if (!found) {
        problem(
            *member, "this must be a duration of at most 366 d, such as \"30 s\" or \"5 min\", or a number of seconds");
        return nullptr;
    }
    if (*found < least) {
        problem(*member, "this must be at least " + durationText(least));
        return nullptr;
    }
    into = *found;
    return member;
}

const PlacedJson* BoardMembers::seconds(std::string_view name, std::chrono::seconds& into, std::chrono::seconds least)
{
    std::chrono::milliseconds found{0};
    const PlacedJson* member = duration(name, found, least);
    if (!member)
        return nullptr;
    if (found.count() % 1000 != 0) {
        problem(*member, "this must be whole seconds");
        return nullptr;
    }
    into = std::chrono::duration_cast<std::chrono::seconds>(found);
    return member;
}

void BoardMembers::finish()
{
    std::set<std::string_view> seen;
    for (const PlacedJson& member : m_object.items) {
        if (!m_known.contains(member.name))
            m_problems.add(
                member.nameOffset, whereOf(member.name), "there is no member \"" + shortName(member.name) + "\" here");
        else if (!seen.insert(member.name).second)
            m_problems.add(
                member.nameOffset, whereOf(member.name), "the member \"" + member.name + "\" is there twice");
    }
}

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("0123456789.");
    if (end == 0 || end == std::string_view::npos)
        return {};
    const auto count = toDouble(text.substr(0, end));
    std::string_view unit = text.substr(end);
    unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
    for (const DurationUnit& each : durationUnits)
        if (count && unit == each.name)
            return scaled(*count, each.length);
    return {};
}

std::string durationText(std::chrono::milliseconds duration)
{
    for (const DurationUnit& unit : durationUnits)
        if (duration.count() % unit.length.count() == 0 && (duration.count() != 0 || unit.name == "s"))
            return std::to_string(duration / unit.length) + ' ' + std::string(unit.name);
    return std::to_string(duration.count()) + " ms";
}

} // namespace registry::board
