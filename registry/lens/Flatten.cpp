// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/Flatten.h"

#include "lens/PayloadReader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <unordered_map>

namespace registry::lens {

namespace {

constexpr std::size_t mostFields = 200;
constexpr std::size_t longestText = 8 * 1024;
constexpr std::size_t longestName = 256;
constexpr std::size_t mostOpenedItems = 16;
constexpr std::int64_t lastMs = 253'402'300'799'999; ///< of the year 9999

/// N digits at `at`; -1 when there are none.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<std::int64_t> inRange(std::int64_t ms)
{
    return ms > 0 && ms <= lastMs ? std::optional(ms) : std::nullopt;
}

struct Zone {
    bool told = false;
    std::int64_t minutes = 0; ///< east of UTC
};

/// What stands behind the seconds: a fraction, then nothing, Z or +hh:mm. Nothing when it is something else.
std::optional<Zone> readTail(std::string_view tail, std::int64_t& ms)
{
    if (!tail.empty() && (tail.front() == '.' || tail.front() == ',')) {
        std::size_t digits = 0;
        std::int64_t fraction = 0;
        for (tail.remove_prefix(1); !tail.empty() && tail.front() >= '0' && tail.front() <= '9'; tail.remove_prefix(1))
            if (++digits <= 3)
                fraction = fraction * 10 + (tail.front() - '0');
        for (std::size_t i = digits; i < 3; ++i)
            fraction *= 10;
        ms += fraction;
    }
    if (tail.empty())
        return Zone{};
    if (tail == "Z" || tail == "z")
        return Zone{true, 0};
    const int hours = digitsAt(tail, 1, 2);
    const int minutes = digitsAt(tail, tail.size() == 6 && tail[3] == ':' ? 4 : 3, 2);
    if ((tail.front() != '+' && tail.front() != '-') || tail.size() < 5 || tail.size() > 6 || hours < 0 || hours > 14
        || minutes < 0 || minutes > 59)
        return {};
    return Zone{true, (tail.front() == '-' ? -1 : 1) * (hours * 60 + minutes)};
}

std::int64_t localTime(const std::chrono::year_month_day& date, int hour, int minute, int second)
{
    std::tm local{};
    local.tm_year = static_cast<int>(date.year()) - 1900;
    local.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    local.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
    local.tm_hour = hour;
    local.tm_min = minute;
    local.tm_sec = second;
    local.tm_isdst = -1;
    return std::mktime(&local);
}

/// Seconds since the epoch. Beginnings of hours are kept for a minute, because mktime() looks at the zone's file every
/// time and registries tell thousands of times within the same few hours.
std::int64_t fromLocalTime(const std::chrono::year_month_day& date, int hour, int minute, int second)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::size_t mostKept = 1'000;
    constexpr auto keptFor = std::chrono::minutes(1); // the machine may be given another zone
    thread_local std::unordered_map<std::int64_t, std::optional<std::int64_t>> hours; // none: clocks are set within it
    thread_local Clock::time_point since;
    const auto now = Clock::now();
    if (now - since > keptFor || hours.size() >= mostKept) {
        hours.clear();
        since = now;
    }
    const std::int64_t key = std::chrono::sys_days(date).time_since_epoch().count() * 24 + hour;
    const auto [found, isNew] = hours.try_emplace(key);
    if (isNew) {
        const std::int64_t begin = localTime(date, hour, 0, 0);
        if (localTime(date, hour, 59, 59) == begin + 3'599)
            found->second = begin;
    }
    return found->second ? *found->second + minute * 60 + second : localTime(date, hour, minute, second);
}

/// "YYYY-MM-DD HH:MM:SS" or with a T, perhaps with a fraction and a zone; without a zone: this machine's.
std::optional<std::int64_t> readCalendar(std::string_view text)
{
    constexpr std::size_t length = 19;
    if (text.size() < length || text[4] != '-' || text[7] != '-' || (text[10] != ' ' && text[10] != 'T')
        || text[13] != ':' || text[16] != ':')
        return {};
    const int year = digitsAt(text, 0, 4), month = digitsAt(text, 5, 2), day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2), minute = digitsAt(text, 14, 2), second = digitsAt(text, 17, 2);
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 0 || month < 0 || day < 0 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 60)
        return {};
    std::int64_t ms = 0;
    const auto zone = readTail(text.substr(length), ms);
    if (!zone)
        return {};
    if (zone->told) {
        const std::int64_t days = sys_days(date).time_since_epoch().count();
        const std::int64_t seconds = ((days * 24 + hour) * 60 + minute - zone->minutes) * 60 + second;
        return inRange(seconds * 1'000 + ms);
    }
    return inRange(fromLocalTime(date, hour, minute, second) * 1'000 + ms);
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> readTime(std::string_view text, TimeForm form)
{
    if (form == TimeForm::Local || form == TimeForm::Iso)
        return readCalendar(text);
    const auto number = wholeNumber(text);
    if (!number || *number > lastMs)
        return {};
    return inRange(form == TimeForm::Seconds ? std::min(*number, lastMs / 1'000 + 1) * 1'000 : *number);
}

std::string timeText(std::int64_t ms)
{
    using namespace std::chrono;
    const auto days = static_cast<int>((ms >= 0 ? ms : ms - 86'399'999) / 86'400'000);
    const year_month_day date{sys_days(std::chrono::days(days))};
    const std::int64_t rest = ms - std::int64_t{days} * 86'400'000;
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d.%03d UTC", static_cast<int>(date.year()),
            static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(rest / 3'600'000),
            static_cast<int>(rest / 60'000 % 60), static_cast<int>(rest / 1'000 % 60), static_cast<int>(rest % 1'000));
    return {text.data(), static_cast<std::size_t>(std::max(length, 0))};
}

Flattener::Flattener(const Detector::Rules& rules, std::vector<Field>& fields, std::string& problem)
    : m_rules(rules)
    , m_fields(fields)
    , m_problem(problem)
{
}

void Flattener::addMembers(const Doc& object)
{
    m_name.clear();
    addItems(object);
}

void Flattener::addItems(const Doc& doc)
{
    const std::size_t length = m_name.size();
    for (std::size_t i = 0; i < doc.items.size(); ++i) {
        if (m_beyond > 0 && m_fields.size() >= mostFields) { // no more than counted roughly
            m_beyond += doc.items.size() - i;
            break;
        }
        if (length > 0)
            m_name += '.';
        m_name += doc.kind == Doc::Kind::Array ? std::to_string(i) : doc.items[i].name;
        add(doc.items[i]);
        m_name.resize(length);
    }
}

void Flattener::add(const Doc& doc)
{
    if (std::find(m_leftOut.begin(), m_leftOut.end(), &doc) != m_leftOut.end())
        return;
    const bool ofObjects = !doc.items.empty() && doc.items.size() <= mostOpenedItems
        && std::all_of(
            doc.items.begin(), doc.items.end(), [](const Doc& item) { return item.kind == Doc::Kind::Object; });
    if (doc.kind == Doc::Kind::Object ? !doc.items.empty() : (doc.opened && ofObjects))
        addItems(doc);
    else
        addScalar(doc);
}

void Flattener::addScalar(const Doc& doc)
{
    Field* field = next();
    if (!field)
        return;
    switch (doc.kind) {
    case Doc::Kind::Null:
        field->raw = "null";
        break;
    case Doc::Kind::Boolean:
        field->kind = FieldKind::Boolean;
        setText(*field, doc.text);
        break;
    case Doc::Kind::Number:
        field->kind = FieldKind::Number;
        setText(*field, doc.text);
        setTime(*field);
        break;
    case Doc::Kind::Text:
        setText(*field, doc.text);
        setTime(*field);
        break;
    case Doc::Kind::Object:
    case Doc::Kind::Array:
        field->kind = FieldKind::Json;
        if (doc.opened)
            field->raw = doc.text;
        setText(*field, compactJson(doc));
        break;
    }
}

void Flattener::addText(std::string_view name, std::string_view text)
{
    m_name = name;
    if (Field* field = next()) {
        setText(*field, std::string(text));
        setTime(*field);
    }
}

Field* Flattener::next()
{
    if (m_fields.size() >= mostFields) {
        ++m_beyond;
        return nullptr;
    }
    Field& field = m_fields.emplace_back();
    field.name = m_name;
    if (field.name.size() > longestName) {
        field.name.resize(longestName);
        field.name = cleanUtf8(std::move(field.name)) + "…";
        m_cut = true;
    }
    return &field;
}

void Flattener::setText(Field& field, std::string text)
{
    if (text.size() > longestText) {
        std::size_t end = longestText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end; // not through the middle of a character
        text.resize(end);
        text += "…";
        m_cut = true;
    }
    if (field.raw.size() > longestText)
        field.raw = text;
    field.text = std::move(text);
}

void Flattener::setTime(Field& field)
{
    const auto form = std::find_if(m_rules.times.begin(), m_rules.times.end(), [&](const auto& time) {
        return m_rules.ignoreCase ? sameIgnoringCase(time.first, field.name) : time.first == field.name;
    });
    if (form == m_rules.times.end() || field.text.empty())
        return;
    field.ms = readTime(field.text, form->second);
    if (!field.ms) {
        if (field.text != "0" && field.text != "-1")
            addProblem(m_problem, field.name + " is no time: " + quotedPiece(field.text));
        return;
    }
    field.kind = FieldKind::Time;
    if (form->second == TimeForm::Ms || form->second == TimeForm::Seconds)
        field.raw = std::exchange(field.text, timeText(*field.ms));
}

void Flattener::finish()
{
    if (m_beyond > 0)
        addProblem(m_problem, "fields beyond the first " + std::to_string(mostFields) + " were left out");
    if (m_cut)
        addProblem(m_problem, "names or values that are very long were cut");
}

} // namespace registry::lens
