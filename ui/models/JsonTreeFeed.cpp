// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

// JsonTreeModel's other half: from one state of a text to the next, with the rows that are in both.

namespace ui {

namespace {

constexpr std::uint32_t gone = UINT32_MAX; // instead of a node, or a place

/// The first nodes of a container.
std::vector<std::uint32_t> firstChildren(const JsonOutline& outline, std::uint32_t container, std::size_t count)
{
    std::vector<std::uint32_t> list;
    list.reserve(count);
    for (std::uint32_t at = container + 1; list.size() < count; at = outline.nodes[at].nextSibling)
        list.push_back(at);
    return list;
}

std::string_view keyIn(const Presentation& shown, std::uint32_t node)
{
    const JsonNode& n = shown.outline.nodes[node];
    return std::string_view(shown.shown).substr(n.keyBegin, n.keyEnd - n.keyBegin);
}

std::string_view valueIn(const Presentation& shown, std::uint32_t node)
{
    const JsonNode& n = shown.outline.nodes[node];
    return std::string_view(shown.shown).substr(n.begin, n.end - n.begin);
}

/// Two lists of one container's children, before and after.
struct Lists {
    const Presentation& before;
    const Presentation& after;
    std::vector<std::uint32_t> old;
    std::vector<std::uint32_t> now;
    bool hasKeys = false; ///< an object's

    bool isSame(std::size_t o, std::size_t n) const
    {
        return hasKeys ? keyIn(before, old[o]) == keyIn(after, now[n])
                       : valueIn(before, old[o]) == valueIn(after, now[n]);
    }
    bool areSame(std::size_t o, std::size_t n, std::size_t count) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (!isSame(o + i, n + i))
                return false;
        }
        return true;
    }
};

} // namespace

/// What becomes of one container's rows.
struct JsonTreeModel::Step {
    Row* row = nullptr;
    std::vector<std::uint32_t> places; ///< by old row: the new one, or `gone`; ascending but for a move
    std::vector<std::uint32_t> nodes; ///< by new row
    std::optional<std::pair<int, int>> move; ///< from, to; then nothing comes or goes
};

namespace {

/// Fills `places` for the rows from `begin` on, of which `oldCount` were and `newCount` are; what is around them is the
/// same.
void pairMiddle(const Lists& lists, std::size_t begin, std::size_t oldCount, std::size_t newCount,
    std::vector<std::uint32_t>& places)
{
    if (!lists.hasKeys || (oldCount == 1 && newCount == 1)) { // changed in itself, or renamed
        for (std::size_t i = begin; i < begin + std::min(oldCount, newCount); ++i)
            places[i] = static_cast<std::uint32_t>(i);
        return;
    }
    std::unordered_map<std::string_view, std::vector<std::size_t>> known; // rows with a key, the last first
    for (std::size_t i = begin + oldCount; i-- > begin;)
        known[keyIn(lists.before, lists.old[i])].push_back(i);
    std::size_t from = begin;
    for (std::size_t n = begin; n < begin + newCount; ++n) {
        const auto found = known.find(keyIn(lists.after, lists.now[n]));
        if (found == known.end())
            continue;
        while (!found->second.empty() && found->second.back() < from)
            found->second.pop_back();
        if (found->second.empty())
            continue;
        from = found->second.back() + 1;
        places[from - 1] = static_cast<std::uint32_t>(n);
    }
}

/// Where one row went, when that is all that happened to the `count` rows from `begin` on.
std::optional<std::pair<int, int>> moveIn(const Lists& lists, std::size_t begin, std::size_t count)
{
    if (count < 2)
        return std::nullopt;
    const std::size_t last = begin + count - 1;
    if (lists.isSame(begin, last) && lists.areSame(begin + 1, begin, count - 1))
        return std::pair(int(begin), int(last));
    if (lists.isSame(last, begin) && lists.areSame(begin, begin + 1, count - 1))
        return std::pair(int(last), int(begin));
    return std::nullopt;
}

} // namespace

void JsonTreeModel::match(Row& row, std::uint32_t wanted, const Presentation& now, std::vector<Step>& steps)
{
    const JsonNode& before = m_shown->outline.nodes[row.node];
    const JsonNode& after = now.outline.nodes[wanted];
    if ((before.children == 0) != (after.children == 0))
        rowsOf(row); // views know whether there are any: they are told of each
    if (row.isOpened) {
        const std::size_t known = row.rows.size();
        const std::size_t wish =
            known + after.children > before.children ? known + after.children - before.children : jsonTreeBatch;
        const std::size_t window = std::min<std::size_t>({wish, after.children, known + jsonTreeBatch});
        Lists lists{*m_shown, now, {}, firstChildren(now.outline, wanted, window), after.kind == JsonKind::Object};
        for (const auto& child : row.rows)
            lists.old.push_back(child->node);
        Step step{&row, std::vector<std::uint32_t>(known, gone), {}, std::nullopt};
        if (before.kind == after.kind) {
            const std::size_t shorter = std::min(known, window);
            std::size_t head = 0;
            while (head < shorter && lists.isSame(head, head))
                ++head;
            std::size_t tail = 0;
            while (tail < shorter - head && lists.isSame(known - 1 - tail, window - 1 - tail))
                ++tail;
            for (std::size_t i = 0; i < head; ++i)
                step.places[i] = static_cast<std::uint32_t>(i);
            for (std::size_t i = 1; i <= tail; ++i)
                step.places[known - i] = static_cast<std::uint32_t>(window - i);
            if (known == window)
                step.move = moveIn(lists, head, known - head - tail);
            if (!step.move)
                pairMiddle(lists, head, known - head - tail, window - head - tail, step.places);
        }
        if (step.move) {
            const auto [from, to] = *step.move;
            for (int i = std::min(from, to); i <= std::max(from, to); ++i)
                step.places[std::size_t(i)] = std::uint32_t(i == from ? to : from < to ? i - 1 : i + 1);
        }
        step.nodes = std::move(lists.now);
        for (std::size_t i = 0; i < known; ++i) {
            if (step.places[i] != gone)
                match(*row.rows[i], step.nodes[step.places[i]], now, steps);
        }
        steps.push_back(std::move(step));
    }
    row.node = wanted;
}

void JsonTreeModel::takeMove(Step& step)
{
    const auto [from, to] = *step.move;
    const QModelIndex parent = indexOf(*step.row, 0);
    auto& rows = step.row->rows;
    beginMoveRows(parent, from, from, parent, to > from ? to + 1 : to);
    if (from < to)
        std::rotate(rows.begin() + from, rows.begin() + from + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i]->at = static_cast<std::uint32_t>(i);
    endMoveRows();
}

void JsonTreeModel::take(Step& step)
{
    if (step.move)
        return takeMove(step);
    auto& rows = step.row->rows;
    const QModelIndex parent = indexOf(*step.row, 0);
    const auto number = [&rows](std::size_t from) {
        for (std::size_t i = from; i < rows.size(); ++i)
            rows[i]->at = static_cast<std::uint32_t>(i);
    };
    for (std::size_t end = rows.size(); end > 0;) { // from the end, in runs
        if (rows[end - 1]->node != gone) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1]->node == gone)
            --begin;
        beginRemoveRows(parent, int(begin), int(end) - 1);
        rows.erase(rows.begin() + std::ptrdiff_t(begin), rows.begin() + std::ptrdiff_t(end));
        number(begin);
        endRemoveRows();
        end = begin;
    }
    for (std::size_t at = 0; at < step.nodes.size();) {
        if (at < rows.size() && rows[at]->node == step.nodes[at]) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < step.nodes.size() && !(at < rows.size() && rows[at]->node == step.nodes[end]))
            ++end;
        std::vector<std::unique_ptr<Row>> added;
        for (std::size_t i = at; i < end; ++i) {
            added.push_back(std::make_unique<Row>());
            added.back()->node = step.nodes[i];
            added.back()->parent = step.row;
        }
        beginInsertRows(parent, int(at), int(end) - 1);
        rows.insert(rows.begin() + std::ptrdiff_t(at), std::make_move_iterator(added.begin()),
            std::make_move_iterator(added.end()));
        number(at);
        endInsertRows();
        at = end;
    }
}

void JsonTreeModel::feed(Presentation::Ptr presentation)
{
    std::vector<Step> steps;
    match(*m_root, 0, *presentation, steps);
    const Presentation::Ptr before = std::exchange(m_shown, std::move(presentation));
    for (Step& step : steps) { // what goes has no text any more; views may ask until it is gone
        for (std::size_t i = 0; i < step.places.size(); ++i) {
            if (step.places[i] == gone)
                step.row->rows[i]->node = gone;
        }
    }
    m_isFeeding = true;
    for (Step& step : steps)
        take(step);
    m_isFeeding = false;
    Q_EMIT dataChanged(index(0, KeyColumn), index(0, ValueColumn));
    for (const Step& step : steps) {
        const QModelIndex container = indexOf(*step.row, 0);
        if (!step.row->rows.empty())
            Q_EMIT dataChanged(index(0, KeyColumn, container),
                index(static_cast<int>(step.row->rows.size()) - 1, ValueColumn, container));
    }
}

} // namespace ui
