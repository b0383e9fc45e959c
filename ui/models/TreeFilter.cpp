// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TreeFilter.h"

#include <algorithm>

namespace ui {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holdsAscii(std::string_view name, std::string_view needle)
{
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(name.begin(), name.end(), needle.begin(), needle.end(), same) != name.end();
}

} // namespace

LoadedNames loadedNames(RowTree& tree)
{
    LoadedNames result;
    tree.forEachBranch([&](RowId id, const Branch& branch) {
        if (!branch.names || branch.children.empty())
            return;
        LoadedNames::Level level{id, branch.names, branch.children, {}};
        level.index.reserve(level.rows.size());
        for (const RowId child : level.rows)
            level.index.push_back(tree.row(child).name);
        result.total += level.rows.size();
        result.levels.push_back(std::move(level));
    });
    return result;
}

std::vector<RowId> rowsMatching(const LoadedNames& names, const QString& text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const std::string needle = text.toLower().toStdString();
    std::vector<RowId> result;
    for (const LoadedNames::Level& level : names.levels) {
        for (std::size_t i = 0; i < level.rows.size(); ++i) {
            const std::string_view name = (*level.names)[level.index[i]];
            const bool matches = ascii
                ? holdsAscii(name, needle)
                : QString::fromUtf8(name.data(), qsizetype(name.size())).contains(text, Qt::CaseInsensitive);
            if (matches)
                result.push_back(level.rows[i]);
        }
    }
    return result;
}

} // namespace ui
