// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NaturalOrder.h"

#include <QString>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string foldedUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

/// A run of digits becomes '0', its length without leading zeros, its digits: longer numbers sort behind shorter ones.
void appendKey(std::string& key, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += asciiLower(text[i++]);
            continue;
        }
        while (i < text.size() && text[i] == '0')
            ++i;
        const std::size_t start = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        std::size_t length = i - start;
        key += '0';
        for (; length >= 255; length -= 255)
            key += '\xFF';
        key += static_cast<char>(length);
        key += text.substr(start, i - start);
    }
}

void appendNaturalKey(std::string& key, std::string_view name)
{
    if (isAscii(name))
        appendKey(key, name);
    else
        appendKey(key, foldedUtf8(name));
}

/// Moves `at` behind the digits there and returns them without leading zeros.
std::string_view takeNumber(std::string_view text, std::size_t& at)
{
    while (at < text.size() && text[at] == '0')
        ++at;
    const std::size_t start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(start, at - start);
}

/// The same order as comparing keys, without making them.
int compareAscii(std::string_view a, std::string_view b)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        const bool digitA = isDigit(a[i]);
        const bool digitB = isDigit(b[j]);
        if (digitA && digitB) {
            const std::string_view numberA = takeNumber(a, i);
            const std::string_view numberB = takeNumber(b, j);
            if (numberA.size() != numberB.size())
                return numberA.size() < numberB.size() ? -1 : 1;
            if (const int order = numberA.compare(numberB))
                return order;
            continue;
        }
        const char x = digitA ? '0' : asciiLower(a[i]);
        const char y = digitB ? '0' : asciiLower(b[j]);
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    return int(i < a.size()) - int(j < b.size());
}

struct SortItem {
    std::uint64_t prefix; ///< the key's first eight bytes, so that most comparisons stay within the item
    std::uint32_t index;
};

} // namespace

std::string naturalKey(std::string_view name)
{
    std::string key;
    appendNaturalKey(key, name);
    return key;
}

bool naturalLess(std::string_view a, std::string_view b)
{
    const int order = isAscii(a) && isAscii(b) ? compareAscii(a, b) : naturalKey(a).compare(naturalKey(b));
    return order != 0 ? order < 0 : a < b;
}

std::vector<std::uint32_t> naturalOrder(const registry::NameList& names)
{
    std::string keys;
    std::vector<std::size_t> ends(names.size() + 1, 0);
    std::vector<SortItem> items(names.size());
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        appendNaturalKey(keys, names[i]);
        ends[i + 1] = keys.size();
        std::uint64_t prefix = 0;
        for (std::size_t at = ends[i]; at < ends[i] + 8; ++at)
            prefix = prefix << 8 | (at < keys.size() ? static_cast<unsigned char>(keys[at]) : 0U);
        items[i] = {prefix, i};
    }
    const auto key = [&](std::uint32_t i) { return std::string_view(keys).substr(ends[i], ends[i + 1] - ends[i]); };
    std::sort(items.begin(), items.end(), [&](const SortItem& a, const SortItem& b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int order = key(a.index).compare(key(b.index));
        return order != 0 ? order < 0 : names[a.index] < names[b.index];
    });
    std::vector<std::uint32_t> order(items.size());
    std::transform(items.begin(), items.end(), order.begin(), [](const SortItem& item) { return item.index; });
    return order;
}

} // namespace ui
