// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NaturalOrder.h"
#include "models/RowDiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using registry::NameList;

namespace {

NameList listOf(const std::vector<std::string>& names)
{
    NameList list;
    for (const auto& name : names)
        list.add(name);
    return list;
}

std::vector<std::string> sorted(const NameList& list)
{
    std::vector<std::string> result;
    for (const std::uint32_t i : ui::naturalOrder(list))
        result.emplace_back(list[i]);
    return result;
}

std::string randomName(QRandomGenerator& random)
{
    static const std::vector<std::string> parts{
        "a", "B", "b", "0", "00", "1", "2", "10", "-", ":", "/x", "ä", "Ä", "_", "9999"};
    std::string name;
    for (int i = random.bounded(1, 6); i > 0; --i)
        name += parts[static_cast<std::size_t>(random.bounded(int(parts.size())))];
    return name;
}

/// Plays the diff as a model does.
std::vector<std::uint32_t> played(std::vector<std::uint32_t> rows, const std::vector<std::uint32_t>& after)
{
    const ui::RowDiff diff = ui::diffRows(rows, after);
    for (const ui::RowRun& run : diff.removals)
        rows.erase(rows.begin() + run.first, rows.begin() + run.first + run.count);
    if (diff.reordered) {
        const std::set<std::uint32_t> kept(rows.begin(), rows.end());
        rows.clear();
        std::copy_if(
            after.begin(), after.end(), std::back_inserter(rows), [&](auto id) { return kept.count(id) != 0; });
    }
    for (const ui::RowRun& run : diff.insertions)
        rows.insert(rows.begin() + run.first, after.begin() + run.first, after.begin() + run.first + run.count);
    return rows;
}

} // namespace

class RowDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAsPeopleExpect()
    {
        const std::vector<std::string> expected{
            "a1", "A2", "a2", "a02", "a10", "a10b", "aa", "B", "b", "node-9", "node-10", "z"};
        std::vector<std::string> mixed = expected;
        std::reverse(mixed.begin(), mixed.end());
        auto result = sorted(listOf(mixed));
        std::vector<std::string> byBytesWithinEqual{
            "a1", "A2", "a02", "a2", "a10", "a10b", "aa", "B", "b", "node-9", "node-10", "z"};
        QCOMPARE(result, byBytesWithinEqual);
        QCOMPARE(sorted(listOf({"ärger", "Ärger", "apfel", "zoo"})),
            (std::vector<std::string>{"apfel", "zoo", "Ärger", "ärger"}));
        QVERIFY(ui::naturalLess("lock-0000000009", "lock-0000000010"));
        QVERIFY(ui::naturalLess(std::string(300, '1'), std::string(301, '1')));
        QVERIFY(!ui::naturalLess("same", "same"));
    }

    void comparesAsItSorts()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            const std::string a = randomName(random);
            const std::string b = randomName(random);
            const int keys = ui::naturalKey(a).compare(ui::naturalKey(b));
            const bool expected = keys != 0 ? keys < 0 : a < b;
            QVERIFY2(ui::naturalLess(a, b) == expected, (a + " | " + b).c_str());
        }
    }

    void diffsNames()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            std::set<std::string> before;
            for (int i = random.bounded(30); i > 0; --i)
                before.insert(randomName(random));
            std::set<std::string> after = before;
            for (int i = random.bounded(10); i > 0 && !after.empty(); --i)
                after.erase(after.begin());
            for (int i = random.bounded(10); i > 0; --i)
                after.insert(randomName(random));
            const NameList oldNames = listOf({before.begin(), before.end()});
            const NameList newNames = listOf({after.rbegin(), after.rend()});
            const auto oldOrder = ui::naturalOrder(oldNames);
            const ui::NameDiff diff = ui::diffNames(oldNames, oldOrder, newNames);
            QCOMPARE(diff.order, ui::naturalOrder(newNames));
            for (std::size_t i = 0; i < diff.order.size(); ++i) {
                const bool known = before.count(std::string(newNames[diff.order[i]])) != 0;
                QCOMPARE(diff.origin[i] != ui::NameDiff::none, known);
                if (known)
                    QCOMPARE(oldNames[oldOrder[diff.origin[i]]], newNames[diff.order[i]]);
            }
            for (const std::uint32_t position : diff.removed)
                QVERIFY(after.count(std::string(oldNames[oldOrder[position]])) == 0);
            QCOMPARE(diff.removed.size() + diff.order.size()
                    - static_cast<std::size_t>(std::count(diff.origin.begin(), diff.origin.end(), ui::NameDiff::none)),
                oldOrder.size());
        }
    }

    void turnsOneListIntoAnother()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 1000; ++round) {
            std::vector<std::uint32_t> before(40);
            std::iota(before.begin(), before.end(), 1U);
            std::vector<std::uint32_t> after = before;
            if (round % 2)
                std::shuffle(after.begin(), after.end(), random);
            std::erase_if(before, [&](auto) { return random.bounded(3) == 0; });
            std::erase_if(after, [&](auto) { return random.bounded(3) == 0; });
            QCOMPARE(played(before, after), after);
        }
    }

    void makesContiguousRuns()
    {
        const ui::RowDiff diff = ui::diffRows({1, 2, 3, 4, 5, 6}, {1, 7, 8, 4, 6, 9});
        QCOMPARE(diff.removals, (std::vector<ui::RowRun>{{4, 1}, {1, 2}}));
        QCOMPARE(diff.insertions, (std::vector<ui::RowRun>{{1, 2}, {5, 1}}));
        QVERIFY(!diff.reordered);
        QVERIFY(ui::diffRows({1, 2, 3}, {3, 1, 2}).reordered);
        QVERIFY(ui::diffRows({}, {}).insertions.empty());
    }

    void isFastEnoughForWideLists()
    {
        NameList names;
        for (int i = 0; i < 100000; ++i)
            names.add("instance-" + std::to_string((i * 7919) % 100000));
        const auto order = ui::naturalOrder(names);
        QCOMPARE(names[order[12345]], std::string_view("instance-12345"));
        QBENCHMARK_ONCE
        {
            ui::naturalOrder(names);
        }
    }
};

QTEST_APPLESS_MAIN(RowDiffTest)
#include "RowDiffTest.moc"
