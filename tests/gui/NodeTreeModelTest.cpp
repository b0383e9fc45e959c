// SPDX-License-Identifier: GPL-3.0-or-later
#include "TreeFixture.h"
#include "models/NodeTreeModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <set>

using registry::Path;
using tree_test::at;
using tree_test::Fixture;
using ui::NodeTreeModel;

namespace {

struct Tree {
    explicit Tree(std::vector<std::string> paths, int wide = 0)
        : fixture(std::move(paths), wide)
        , model(fixture.session->cache(), fixture.session->watchHub())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setFlashTimes(2000, 0);
    }

    QStringList names(const char* path) const
    {
        QStringList result;
        const QModelIndex parent = model.indexOf(at(path));
        for (int row = 0; row < model.rowCount(parent); ++row)
            result << model.index(row, 0, parent).data().toString();
        return result;
    }
    void expand(const char* path) { model.setExpanded(model.indexOf(at(path)), true); }
    void collapse(const char* path) { model.setExpanded(model.indexOf(at(path)), false); }
    bool loaded(const char* path) const { return model.level(at(path)) == NodeTreeModel::Level::Loaded; }

    Fixture fixture;
    NodeTreeModel model;
    QAbstractItemModelTester tester;
};

QStringList list(std::initializer_list<const char*> names)
{
    QStringList result;
    for (const char* name : names)
        result << QString::fromUtf8(name);
    return result;
}

} // namespace

class NodeTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyTheRootAtFirst()
    {
        Tree tree({"/a"});
        QCOMPARE(tree.model.rowCount(), 1);
        QCOMPARE(tree.model.index(0, 0).data().toString(), QStringLiteral("/"));
        QVERIFY(tree.model.hasChildren(tree.model.index(0, 0)));
        QCOMPARE(tree.fixture.session->watchHub().watchCount(), 0);
    }

    void loadsWhatIsExpandedInNaturalOrder()
    {
        Tree tree({"/n10", "/n9", "/B", "/a", "/a/x"});
        tree.expand("/");
        QTRY_COMPARE(tree.names("/"), list({"a", "B", "n9", "n10", "zookeeper"}));
        QCOMPARE(tree.model.rowCount(tree.model.indexOf(at("/a"))), 0);
        tree.expand("/a");
        QTRY_COMPARE(tree.names("/a"), list({"x"}));
        QTRY_COMPARE(tree.fixture.session->watchHub().watchCount(), 2);
    }

    void holdsWhatIsOpenAndPinned()
    {
        Tree tree({"/a", "/a/b", "/a/b/c"});
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/a");
        QTRY_VERIFY(tree.loaded("/a"));
        tree.expand("/a/b");
        QTRY_COMPARE(tree.names("/a/b"), list({"c"}));
        auto& hub = tree.fixture.session->watchHub();
        QTRY_COMPARE(hub.watchCount(), 3);
        tree.collapse("/a"); // what is open below a closed node is not seen
        QTRY_COMPARE(hub.watchCount(), 1);
        tree.model.setPinned(tree.model.indexOf(at("/a/b")), true);
        QTRY_COMPARE(hub.watchCount(), 2);
        QCOMPARE(tree.model.pinnedPaths(), list({"/a/b"}));
        tree.expand("/a");
        QTRY_COMPARE(hub.watchCount(), 3);
        tree.model.setPinned(tree.model.indexOf(at("/a/b")), false);
        tree.collapse("/");
        QTRY_COMPARE(hub.watchCount(), 0);
    }

    void followsChangesWithoutReset()
    {
        Tree tree({"/s", "/s/a", "/s/c", "/s/e"});
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_COMPARE(tree.names("/s"), list({"a", "c", "e"}));
        QSignalSpy resets(&tree.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex e = tree.model.indexOf(at("/s/e"));
        tree.fixture.create("/s/b");
        tree.fixture.create("/s/d");
        tree.fixture.remove("/s/c");
        QTRY_COMPARE(tree.names("/s"), list({"a", "b", "d", "e"}));
        QCOMPARE(e.row(), 3);
        QCOMPARE(tree.model.path(e)->str(), std::string("/s/e"));
        QCOMPARE(tree.model.indexOf(at("/s/b")).data(NodeTreeModel::FlashKindRole).toInt(), int(ui::RowFlashes::New));
        QCOMPARE(resets.count(), 0);
    }

    void keepsDeletedRowsForAWhile()
    {
        Tree tree({"/s", "/s/a", "/s/b", "/s/c"});
        tree.model.setFlashTimes(2000, 400);
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_COMPARE(tree.names("/s"), list({"a", "b", "c"}));
        tree.fixture.remove("/s/b");
        const QPersistentModelIndex b = tree.model.indexOf(at("/s/b"));
        QTRY_VERIFY(b.data(NodeTreeModel::GoneRole).toBool());
        QCOMPARE(tree.names("/s"), list({"a", "b", "c"}));
        QVERIFY(!tree.model.isLoaded(at("/s/b")));
        QTRY_COMPARE(tree.names("/s"), list({"a", "c"}));
    }

    void revivesADeletedRowThatComesBack()
    {
        Tree tree({"/s", "/s/a", "/s/b"});
        tree.model.setFlashTimes(2000, 60000);
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_COMPARE(tree.names("/s"), list({"a", "b"}));
        const QPersistentModelIndex b = tree.model.indexOf(at("/s/b"));
        tree.fixture.remove("/s/b");
        QTRY_VERIFY(b.data(NodeTreeModel::GoneRole).toBool());
        tree.fixture.create("/s/b");
        QTRY_VERIFY(!b.data(NodeTreeModel::GoneRole).toBool());
        QCOMPARE(tree.names("/s"), list({"a", "b"}));
        QCOMPARE(tree.model.path(b)->str(), std::string("/s/b"));
    }

    void sortsByValuesWithUnknownOnesLast()
    {
        Tree tree({"/s", "/s/a", "/s/b", "/s/c", "/s/d"});
        tree.fixture.set("/s/b", "a long text");
        tree.fixture.set("/s/c", "mid");
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_COMPARE(tree.names("/s"), list({"a", "b", "c", "d"}));
        tree.fixture.session->setVisible(&tree.model, {at("/s/a"), at("/s/b"), at("/s/c")});
        QTRY_COMPARE(tree.model.indexOf(at("/s/b")).siblingAtColumn(NodeTreeModel::SizeColumn).data().toString(),
            QStringLiteral("11 B"));
        QTRY_VERIFY(tree.model.indexOf(at("/s/c")).siblingAtColumn(NodeTreeModel::SizeColumn).data().isValid());
        const QPersistentModelIndex a = tree.model.indexOf(at("/s/a"));
        tree.model.sort(NodeTreeModel::SizeColumn, Qt::DescendingOrder);
        QTRY_COMPARE(tree.names("/s"), list({"b", "c", "a", "d"}));
        QCOMPARE(a.row(), 2);
        tree.model.sort(NodeTreeModel::SizeColumn, Qt::AscendingOrder);
        QTRY_COMPARE(tree.names("/s"), list({"a", "c", "b", "d"}));
        tree.model.sort(NodeTreeModel::NameColumn, Qt::DescendingOrder);
        QTRY_COMPARE(tree.names("/s"), list({"d", "c", "b", "a"}));
        tree.fixture.create("/s/bb");
        QTRY_COMPARE(tree.names("/s"), list({"d", "c", "bb", "b", "a"}));
    }

    void filtersLoadedNodesWithTheirAncestors()
    {
        Tree tree({"/s", "/s/web", "/s/web/host", "/s/db", "/t", "/t/x"});
        for (const char* path : {"/", "/s", "/s/web"}) {
            QTRY_VERIFY(tree.model.indexOf(at(path)).isValid());
            tree.expand(path);
        }
        QTRY_COMPARE(tree.names("/s/web"), list({"host"}));
        QTRY_COMPARE(tree.names("/s"), list({"db", "web"}));
        tree.model.setFilter(QStringLiteral("HOS"));
        QTRY_COMPARE(tree.names("/"), list({"s"}));
        QCOMPARE(tree.names("/s"), list({"web"}));
        QCOMPARE(tree.names("/s/web"), list({"host"}));
        tree.fixture.create("/s/web/ghost");
        tree.fixture.create("/s/web/other");
        QTRY_COMPARE(tree.names("/s/web"), list({"ghost", "host"}));
        tree.model.setFilter(QString());
        QTRY_COMPARE(tree.names("/"), list({"s", "t", "zookeeper"}));
        QCOMPARE(tree.names("/s/web"), list({"ghost", "host", "other"}));
        QVERIFY(tree.model.isExpanded(tree.model.indexOf(at("/s/web"))));
    }

    void holdsChangesBackWhilePaused()
    {
        Tree tree({"/s", "/s/a"});
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_COMPARE(tree.names("/s"), list({"a"}));
        QTRY_VERIFY(tree.loaded("/s"));
        tree.model.setPaused(true);
        tree.fixture.create("/s/b");
        QTRY_VERIFY(tree.model.heldChanges() > 0);
        QCOMPARE(tree.names("/s"), list({"a"}));
        tree.model.setPaused(false);
        QCOMPARE(tree.model.heldChanges(), 0);
        QTRY_COMPARE(tree.names("/s"), list({"a", "b"}));
    }

    void saysWhatCouldNotBeRead()
    {
        Tree tree({"/secret", "/secret/x"});
        const registry::Acl acl{{registry::PermissionWrite | registry::PermissionAdmin, "world", "anyone"}};
        tree.fixture.write(registry::op::SetAcl{at("/secret"), acl});
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/secret");
        QTRY_COMPARE(tree.model.level(at("/secret")), NodeTreeModel::Level::Failed);
        const QModelIndex secret = tree.model.indexOf(at("/secret"));
        QTRY_COMPARE(tree.model.rowCount(secret), 1); // never an empty leaf
        QTRY_VERIFY(tree.model.index(0, 0, secret).data().toString().startsWith(QStringLiteral("could not be read: ")));
        QVERIFY(tree.model.index(0, 0, secret).data(NodeTreeModel::NoteRole).toBool());
        QCOMPARE(
            secret.siblingAtColumn(NodeTreeModel::ChildrenColumn).data().toString(), QStringLiteral("no permission"));
        QVERIFY(secret.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("no permission")));
    }

    void keepsEverythingWhileTheConnectionIsAway()
    {
        Tree tree({"/s", "/s/a", "/s/b"});
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_COMPARE(tree.names("/s"), list({"a", "b"}));
        QSignalSpy removed(&tree.model, &QAbstractItemModel::rowsRemoved);
        tree.fixture.backend->faults().disconnect();
        QTRY_VERIFY(!tree.fixture.isConnected());
        tree.fixture.create("/s/c");
        tree.fixture.remove("/s/a");
        QCOMPARE(tree.names("/s"), list({"a", "b"}));
        tree.fixture.backend->faults().reconnect();
        QTRY_COMPARE(tree.names("/s"), list({"b", "c"}));
        QCOMPARE(removed.count(), 1);
    }

    void survivesRandomChurnAndStaysEqual()
    {
        Tree tree({"/s"});
        tree.model.setFlashTimes(100, 30);
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        tree.expand("/s");
        QTRY_VERIFY(tree.loaded("/s"));
        QRandomGenerator random(5);
        std::set<std::string> alive;
        for (int round = 0; round < 60; ++round) {
            for (int i = 0; i < 20; ++i) {
                const std::string path = "/s/n" + std::to_string(random.bounded(60));
                if (alive.insert(path).second)
                    tree.fixture.create(path);
                else if (alive.erase(path))
                    tree.fixture.remove(path);
            }
            if (round % 10 == 3)
                tree.model.sort(round % 20 == 3 ? int(NodeTreeModel::SizeColumn) : int(NodeTreeModel::NameColumn),
                    Qt::DescendingOrder);
            if (round % 15 == 7)
                tree.model.setFilter(round % 2 ? QStringLiteral("1") : QString());
            QTest::qWait(5);
        }
        tree.model.setFilter(QString());
        tree.model.sort(NodeTreeModel::NameColumn, Qt::AscendingOrder);
        const auto expected = [&] {
            registry::NameList all;
            for (const auto& path : alive)
                all.add(path.substr(3));
            return all.size();
        };
        QTRY_COMPARE(std::size_t(tree.names("/s").size()), expected());
        for (const QString& name : tree.names("/s"))
            QVERIFY(alive.count("/s/" + name.toStdString()) == 1);
    }

    void takesWideNodesInPortions()
    {
        Tree tree({"/wide"}, 30000);
        tree.expand("/");
        QTRY_VERIFY(tree.loaded("/"));
        QSignalSpy inserted(&tree.model, &QAbstractItemModel::rowsInserted);
        tree.expand("/wide");
        QTRY_COMPARE(tree.model.rowCount(tree.model.indexOf(at("/wide"))), 30000);
        QVERIFY(inserted.count() > 1);
        QVERIFY(inserted.count() < 20);
        QCOMPARE(tree.model.index(12345, 0, tree.model.indexOf(at("/wide"))).data().toString(),
            QStringLiteral("node-12345"));
        tree.model.sort(NodeTreeModel::SizeColumn, Qt::AscendingOrder); // in the pool
        tree.fixture.create("/wide/node-7b");
        QTRY_COMPARE(tree.model.rowCount(tree.model.indexOf(at("/wide"))), 30001);
        tree.model.sort(NodeTreeModel::NameColumn, Qt::AscendingOrder);
        QTRY_COMPARE(tree.model.indexOf(at("/wide/node-7b")).row(), 8);
    }
};

QTEST_MAIN(NodeTreeModelTest)
#include "NodeTreeModelTest.moc"
