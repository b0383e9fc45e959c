// SPDX-License-Identifier: GPL-3.0-or-later
// Edits collected for later: what staging does to what is staged, and how the whole is cut into requests.
#include "edit/ChangeSet.h"

#include <QTest>

using namespace registry;
using ui::ChangeSet;

namespace {

Path at(const std::string& text)
{
    return *Path::parse(text);
}

Edit set(const std::string& path, const std::string& data, std::int32_t version = 0)
{
    return {op::SetData{at(path), data, version}, Intent::Save, {{at(path), "before " + data, {}, {}}}};
}
Edit create(const std::string& path, CreateMode mode = CreateMode::Persistent)
{
    return {op::Create{at(path), "new", openAcl(), mode}, Intent::Create};
}
Edit removal(const std::string& path)
{
    return {op::Delete{at(path), 0}, Intent::Delete};
}
Edit access(const std::string& path)
{
    return {op::SetAcl{at(path), {{PermissionRead, "world", "anyone"}}, 0}, Intent::Access};
}

QByteArrayList pathsOf(const ChangeSet& all, const ChangeSet::Step& step)
{
    QByteArrayList result;
    for (const std::size_t index : step.edits)
        result += QByteArray::fromStdString(pathOf(all.edits()[index].operation).str());
    return result;
}

} // namespace

class ChangeSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyWhatIsCertain()
    {
        QVERIFY(ChangeSet::canStage(set("/a", "x").operation));
        QVERIFY(!ChangeSet::canStage(set("/a", "x", anyVersion).operation));
        QVERIFY(ChangeSet::canStage(create("/a").operation));
        QVERIFY(!ChangeSet::canStage(create("/a", CreateMode::PersistentSequential).operation));
        QVERIFY(ChangeSet::canStage(removal("/a").operation));
        QVERIFY(!ChangeSet::canStage(op::Delete{at("/a")}));
        QVERIFY(ChangeSet::canStage(access("/a").operation));
        QVERIFY(!ChangeSet::canStage(op::GetAcl{at("/a")}));
    }

    void theLaterEditTakesThePlace()
    {
        ChangeSet all;
        all.stage(set("/a", "one", 3));
        all.stage(set("/b", "x"));
        all.stage(access("/a"));
        all.stage(set("/a", "two", 4));
        QCOMPARE(all.edits().size(), std::size_t(3));
        const auto& first = std::get<op::SetData>(all.edits()[0].operation);
        QCOMPARE(*first.data, std::string("two"));
        QCOMPARE(first.version, 4);
        QCOMPARE(*all.edits()[0].before[0].data, std::string("before one"));
    }

    void whatIsToBeCreatedTakesItIn()
    {
        ChangeSet all;
        all.stage(create("/a"));
        all.stage(set("/a", "data"));
        all.stage(access("/a"));
        QCOMPARE(all.edits().size(), std::size_t(1));
        const auto& made = std::get<op::Create>(all.edits()[0].operation);
        QCOMPARE(*made.data, std::string("data"));
        QCOMPARE(made.acl[0].permissions, std::int32_t(PermissionRead));
        all.stage(removal("/a"));
        QVERIFY(all.isEmpty());
    }

    void deletingDropsTheRest()
    {
        ChangeSet all;
        all.stage(set("/a", "x"));
        all.stage(access("/a"));
        all.stage(set("/b", "x"));
        all.stage(removal("/a"));
        QCOMPARE(all.edits().size(), std::size_t(2));
        QVERIFY(std::holds_alternative<op::Delete>(all.edits()[1].operation));
        all.keepOnly({1});
        QCOMPARE(all.edits().size(), std::size_t(1));
        QVERIFY(std::holds_alternative<op::Delete>(all.edits()[0].operation));
        all.removeAt(0);
        QVERIFY(all.isEmpty());
    }

    void theLaterWishReplacesADelete()
    {
        ChangeSet all;
        all.stage(removal("/a"));
        all.stage(set("/a", "x"));
        QCOMPARE(all.edits().size(), std::size_t(1));
        QVERIFY(std::holds_alternative<op::SetData>(all.edits()[0].operation));
    }

    void whatNoMultiTakesGoesAloneInItsTurn()
    {
        ChangeSet all;
        all.stage(create("/top/box/child"));
        all.stage(create("/top/box", CreateMode::Container));
        all.stage(create("/top"));
        all.stage(set("/a", "x"));
        const auto steps = all.steps();
        QCOMPARE(steps.size(), std::size_t(3));
        QCOMPARE(pathsOf(all, steps[0]), QByteArrayList{"/top"});
        QCOMPARE(pathsOf(all, steps[1]), QByteArrayList{"/top/box"});
        QCOMPARE(pathsOf(all, steps[2]), (QByteArrayList{"/top/box/child", "/a"}));
    }

    void theChrootCounts()
    {
        ChangeSet all;
        for (int i = 0; i < 1'000; ++i)
            all.stage(set("/n" + std::to_string(i), std::string(1'000, 'x')));
        QCOMPARE(all.steps().size(), std::size_t(1));
        QCOMPARE(all.steps(30).size(), std::size_t(2));
    }

    void oneMultiWhereItFits()
    {
        ChangeSet all;
        all.stage(removal("/old"));
        all.stage(create("/new/child"));
        all.stage(set("/a", "x", 7));
        all.stage(removal("/old/child"));
        all.stage(create("/new"));
        const auto steps = all.steps();
        QCOMPARE(steps.size(), std::size_t(1));
        QCOMPARE(pathsOf(all, steps[0]), (QByteArrayList{"/new", "/new/child", "/a", "/old/child", "/old"}));
        const auto& multi = std::get<op::Multi>(steps[0].operation);
        QCOMPARE(multi.parts.size(), std::size_t(5));
        QCOMPARE(std::get<op::SetData>(multi.parts[2]).version, 7); // each is checked
    }

    void accessListsComeLastAndAlone()
    {
        ChangeSet all;
        all.stage(access("/a"));
        all.stage(set("/a", "x"));
        all.stage(access("/b"));
        const auto steps = all.steps();
        QCOMPARE(steps.size(), std::size_t(3));
        QVERIFY(std::holds_alternative<op::SetData>(steps[0].operation)); // one alone needs no multi
        QVERIFY(std::holds_alternative<op::SetAcl>(steps[1].operation));
        QCOMPARE(pathsOf(all, steps[2]), QByteArrayList{"/b"});
    }

    void largeOnesAreCut_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << 0 << 0 << 0;
        QTest::newRow("two that fit just") << 2 << 524'250 << 1;
        QTest::newRow("two that just do not") << 2 << 524'290 << 2;
        QTest::newRow("each at the limit of one") << 3 << 1'048'550 << 3;
        QTest::newRow("many") << 300 << 10'000 << 3;
    }
    void largeOnesAreCut()
    {
        QFETCH(int, count);
        QFETCH(int, bytes);
        QFETCH(int, steps);
        ChangeSet all;
        for (int i = 0; i < count; ++i)
            all.stage(set("/n" + std::to_string(i), std::string(std::size_t(bytes), 'x')));
        const auto cut = all.steps();
        QCOMPARE(int(cut.size()), steps);
        std::size_t covered = 0;
        for (const ChangeSet::Step& step : cut) {
            QVERIFY(!tooLarge(step.operation));
            covered += step.edits.size();
        }
        QCOMPARE(int(covered), count);
    }
};

QTEST_APPLESS_MAIN(ChangeSetTest)
#include "ChangeSetTest.moc"
