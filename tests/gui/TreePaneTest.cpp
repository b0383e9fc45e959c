// SPDX-License-Identifier: GPL-3.0-or-later
#include "TreeFixture.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace std::chrono_literals;
using registry::Path;
using tree_test::at;
using tree_test::Fixture;
using ui::NodeTreeModel;
using ui::TreePane;

Q_DECLARE_METATYPE(registry::Path)

namespace {

struct Window {
    explicit Window(std::vector<std::string> paths, int wide = 0)
        : fixture(std::move(paths), wide)
        , pane(*fixture.session)
        , model(pane.model())
        , view(pane.view())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        pane.resize(800, 400);
        pane.show();
        filter = pane.findChild<QLineEdit*>();
    }

    QModelIndex index(const char* path) const { return model.indexOf(at(path)); }
    QStringList shown() const
    {
        QStringList result;
        for (QModelIndex i = model.index(0, 0); i.isValid(); i = view.indexBelow(i))
            result << i.data(NodeTreeModel::PathRole).toString();
        return result;
    }
    std::string current() const { return pane.currentPath() ? pane.currentPath()->str() : std::string(); }
    void click(const char* path)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index(path)).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void clickHeader(int column)
    {
        const QHeaderView& header = *view.header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
            QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2));
    }
    /// Whether a visible label begins so.
    bool says(const QString& text) const
    {
        const auto labels = pane.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().startsWith(text); });
    }
    QAction* menuAction(const QString& beginning)
    {
        QMenu* menu = pane.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        if (!menu)
            return nullptr;
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith(beginning))
                return action;
        }
        return nullptr;
    }

    Fixture fixture;
    TreePane pane;
    NodeTreeModel& model;
    ui::TreeView& view;
    QLineEdit* filter;
    QAbstractItemModelTester tester;
};

std::vector<std::string> services()
{
    std::vector<std::string> paths{"/config", "/services"};
    for (int s = 0; s < 30; ++s) {
        const std::string service = "/services/svc" + std::to_string(s);
        paths.push_back(service);
        for (int i = 0; i < 3; ++i)
            paths.push_back(service + "/host" + std::to_string(i) + ":80");
    }
    return paths;
}

} // namespace

class TreePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheRootExpanded()
    {
        Window w(services());
        QTRY_COMPARE(w.shown(),
            QStringList({QStringLiteral("/"), QStringLiteral("/config"), QStringLiteral("/services"),
                QStringLiteral("/zookeeper")}));
        QCOMPARE(w.view.accessibleName(), QStringLiteral("Registry tree"));
        QCOMPARE(w.filter->accessibleName(), QStringLiteral("Filter"));
    }

    void worksWithTheKeyboard()
    {
        Window w(services());
        QTRY_VERIFY(w.index("/services").isValid());
        w.view.setFocus();
        w.click("/services");
        QCOMPARE(w.current(), std::string("/services"));
        w.key(Qt::Key_Right);
        QTRY_COMPARE(w.model.rowCount(w.index("/services")), 30);
        w.key(Qt::Key_Down);
        QCOMPARE(w.current(), std::string("/services/svc0"));
        w.key(Qt::Key_End);
        QCOMPARE(w.current(), std::string("/zookeeper"));
        w.key(Qt::Key_Home);
        QCOMPARE(w.current(), std::string("/"));
        w.click("/services");
        w.key(Qt::Key_Left);
        QTRY_COMPARE(w.fixture.session->watchHub().watchCount(), 1);
    }

    void fetchesStatsOfRowsInSightOnly()
    {
        Window w(services());
        QTRY_VERIFY(w.index("/services").isValid());
        w.view.expand(w.index("/services"));
        QTRY_COMPARE(w.model.rowCount(w.index("/services")), 30);
        QTRY_VERIFY(w.index("/services/svc0").siblingAtColumn(NodeTreeModel::SizeColumn).data().isValid());
        QVERIFY(!w.index("/services/svc29").siblingAtColumn(NodeTreeModel::SizeColumn).data().isValid());
        w.view.verticalScrollBar()->setValue(w.view.verticalScrollBar()->maximum());
        QTRY_COMPARE(w.index("/services/svc29").siblingAtColumn(NodeTreeModel::ChildrenColumn).data().toString(),
            QStringLiteral("3"));
        QVERIFY(!w.index("/services/svc15").siblingAtColumn(NodeTreeModel::SizeColumn).data().isValid()
            || w.view.visualRect(w.index("/services/svc15")).bottom() > 0);
    }

    void keepsItsPlaceWhileRowsComeAndGoAbove()
    {
        Window w(services());
        w.pane.setGoneMs(0);
        QTRY_VERIFY(w.index("/services").isValid());
        w.view.expand(w.index("/services"));
        QTRY_COMPARE(w.model.rowCount(w.index("/services")), 30);
        w.view.scrollTo(w.index("/services/svc20"), QAbstractItemView::PositionAtTop);
        const QModelIndex top = w.view.indexAt(QPoint(5, 5));
        const Path topPath = *w.model.path(top);
        w.click("/services/svc20");
        for (int i = 0; i < 7; ++i)
            w.fixture.create("/services/a" + std::to_string(i));
        QTRY_COMPARE(w.model.rowCount(w.index("/services")), 37);
        QCOMPARE(w.model.path(w.view.indexAt(QPoint(5, 5)))->str(), topPath.str());
        for (int i = 0; i < 7; ++i)
            w.fixture.remove("/services/a" + std::to_string(i));
        QTRY_COMPARE(w.model.rowCount(w.index("/services")), 30);
        QCOMPARE(w.model.path(w.view.indexAt(QPoint(5, 5)))->str(), topPath.str());
        QCOMPARE(w.current(), std::string("/services/svc20"));
        QCOMPARE(w.model.path(w.view.currentIndex())->str(), std::string("/services/svc20"));
    }

    void keepsTheSelectionByPathWhenItsNodeGoesAndComes()
    {
        Window w({"/a", "/b", "/c"});
        w.pane.setGoneMs(0);
        QTRY_VERIFY(w.index("/b").isValid());
        w.click("/b");
        QSignalSpy changes(&w.pane, &TreePane::currentPathChanged);
        w.fixture.remove("/b");
        QTRY_VERIFY(!w.index("/b").isValid());
        QCOMPARE(w.current(), std::string("/b")); // and not a neighbour
        QCOMPARE(changes.count(), 0);
        w.fixture.create("/b");
        QTRY_VERIFY(w.index("/b").isValid());
        QCOMPARE(w.view.currentIndex(), w.index("/b"));
        QCOMPARE(changes.count(), 0);
    }

    void goesToAPathLevelByLevel()
    {
        Window w(services());
        QSignalSpy changes(&w.pane, &TreePane::currentPathChanged);
        w.pane.goTo(at("/services/svc17/host1:80"));
        QTRY_COMPARE(w.current(), std::string("/services/svc17/host1:80"));
        QCOMPARE(changes.count(), 1);
        QVERIFY(w.view.viewport()->rect().intersects(w.view.visualRect(w.view.currentIndex())));
    }

    void saysWhichPartOfAPathIsMissing()
    {
        Window w(services());
        QSignalSpy missing(&w.pane, &TreePane::pathMissing);
        w.pane.goTo(at("/services/svc3/none/further"));
        QTRY_COMPARE(missing.count(), 1);
        QCOMPARE(missing.first().at(0).value<Path>().str(), std::string("/services/svc3/none/further"));
        QCOMPARE(missing.first().at(1).value<Path>().str(), std::string("/services/svc3"));
        w.pane.goTo(at("/config/none"));
        QTRY_COMPARE(missing.count(), 2);
        QCOMPARE(missing.last().at(1).value<Path>().str(), std::string("/config"));
    }

    void newestJourneyWins()
    {
        Window w(services());
        QSignalSpy changes(&w.pane, &TreePane::currentPathChanged);
        w.pane.goTo(at("/services/svc1"));
        w.pane.goTo(at("/config"));
        QTRY_COMPARE(w.current(), std::string("/config"));
        QCOMPARE(changes.count(), 1);
    }

    void waitsForTheConnectionOnItsWay()
    {
        Window w(services());
        QTRY_VERIFY(w.index("/services").isValid());
        w.fixture.backend->faults().disconnect();
        QTRY_VERIFY(!w.fixture.isConnected());
        QSignalSpy missing(&w.pane, &TreePane::pathMissing);
        w.pane.goTo(at("/services/svc5"));
        w.fixture.backend->faults().reconnect();
        QTRY_COMPARE(w.current(), std::string("/services/svc5"));
        QCOMPARE(missing.count(), 0);
    }

    void filtersByTypingAndRestores()
    {
        Window w(services());
        w.pane.goTo(at("/services/svc17"));
        QTRY_COMPARE(w.current(), std::string("/services/svc17"));
        w.view.setFocus();
        QTest::keyClick(&w.view, 'v');
        QCOMPARE(w.filter->text(), QStringLiteral("v"));
        QTest::keyClicks(w.filter, QStringLiteral("c29"));
        QTRY_VERIFY(w.says(QStringLiteral("1 match among loaded nodes only"))
            || w.says(QStringLiteral("1 match(es) among loaded nodes only"))); // untranslated
        QTRY_COMPARE(w.shown(),
            QStringList({QStringLiteral("/"), QStringLiteral("/services"), QStringLiteral("/services/svc29")}));
        QTest::keyClick(w.filter, Qt::Key_Escape);
        QTRY_COMPARE(w.shown().size(), 4 + 30);
        QCOMPARE(w.view.currentIndex(), w.index("/services/svc17"));
        QVERIFY(w.view.hasFocus() || !w.pane.isActiveWindow());
    }

    void freezesWhenPaused()
    {
        Window w({"/a"});
        QTRY_VERIFY(w.index("/a").isValid());
        auto* pause = w.pane.findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(w.pane.isPaused());
        w.fixture.create("/b");
        QTRY_VERIFY(w.model.heldChanges() > 0);
        QVERIFY(!w.index("/b").isValid());
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_VERIFY(w.index("/b").isValid());
    }

    void greysOutWhileTheConnectionIsAway()
    {
        Window w({"/a"});
        QTRY_VERIFY(w.index("/a").isValid());
        w.fixture.backend->faults().disconnect();
        QTRY_VERIFY(w.view.isDimmed());
        bool said = false;
        for (const auto* label : w.pane.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("as of ")));
        QVERIFY(said);
        QVERIFY(w.index("/a").isValid());
        w.fixture.backend->faults().reconnect();
        QTRY_VERIFY(!w.view.isDimmed());
    }

    void expandsAllBelowWithinALimit()
    {
        Window w(services());
        QTRY_VERIFY(w.index("/services").isValid());
        w.click("/services");
        w.key(Qt::Key_Asterisk, Qt::ShiftModifier);
        QTRY_COMPARE(w.shown().size(), 4 + 30 + 90);
        QVERIFY(w.view.isExpanded(w.index("/services/svc29")));
        QTRY_COMPARE(w.fixture.session->watchHub().watchCount(), 1 + 1 + 30); // no watch on leaves
    }

    void stopsExpandingAtTheLimitAndWhenTold()
    {
        Window w({"/a", "/wide"}, TreePane::expandLimit + 500);
        QTRY_VERIFY(w.index("/wide").isValid());
        w.click("/wide");
        w.key(Qt::Key_Asterisk, Qt::ShiftModifier);
        QTRY_VERIFY(w.says(QStringLiteral("Stopped after")));
        w.key(Qt::Key_Left); // and everything again, but cancelled
        w.click("/");
        w.fixture.backend->faults().setDelay(50ms);
        w.key(Qt::Key_Asterisk, Qt::ShiftModifier);
        QTRY_VERIFY(w.says(QStringLiteral("Expanding")));
        QToolButton* cancel = nullptr;
        for (auto* button : w.pane.findChildren<QToolButton*>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == QLatin1String("Cancel"))
                cancel = button;
        }
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!w.says(QStringLiteral("Expanding")));
    }

    void sortsByAClickOnAnyHeader()
    {
        Window w({"/a", "/b", "/b/1", "/c", "/c/1", "/c/2"});
        w.pane.resize(1000, 400);
        w.fixture.set("/a", "xxx");
        w.fixture.set("/b", "xx");
        QTRY_COMPARE(w.index("/a").siblingAtColumn(NodeTreeModel::SizeColumn).data().toString(), QStringLiteral("3 B"));
        QTRY_COMPARE(w.index("/b").siblingAtColumn(NodeTreeModel::SizeColumn).data().toString(), QStringLiteral("2 B"));
        QTRY_COMPARE(w.index("/c").siblingAtColumn(NodeTreeModel::ChildrenColumn).data().toInt(), 2);
        const auto order = [&] {
            QString names;
            for (const QString& path : w.shown()) {
                if (path.size() == 2)
                    names += path[1];
            }
            return names;
        };
        w.clickHeader(NodeTreeModel::SizeColumn);
        QTRY_VERIFY(order() == QLatin1String("cba") || order() == QLatin1String("abc"));
        const QString once = order();
        w.clickHeader(NodeTreeModel::SizeColumn);
        QTRY_VERIFY(order() != once && order().size() == 3);
        w.clickHeader(NodeTreeModel::ChildrenColumn);
        QTRY_VERIFY(order() == QLatin1String("abc") || order() == QLatin1String("cba"));
        for (const int column : {int(NodeTreeModel::ModifiedColumn), int(NodeTreeModel::OwnerColumn)}) {
            w.clickHeader(column);
            QCOMPARE(w.view.header()->sortIndicatorSection(), column);
        }
        w.clickHeader(NodeTreeModel::NameColumn);
        QTRY_VERIFY(order() == QLatin1String("abc") || order() == QLatin1String("cba"));
    }

    void tellsTimesAndKindsExactly()
    {
        Window w({"/a", "/a/b"});
        QTRY_VERIFY(w.index("/a").isValid());
        QTRY_VERIFY(!w.index("/a").siblingAtColumn(NodeTreeModel::ModifiedColumn).data().toString().isEmpty());
        QCOMPARE(
            w.index("/a").siblingAtColumn(NodeTreeModel::ModifiedColumn).data().toString(), QStringLiteral("just now"));
        const QString tip =
            w.index("/a").siblingAtColumn(NodeTreeModel::ModifiedColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QString::number(QDate::currentDate().year())), qPrintable(tip));
        w.fixture.create("/session", registry::CreateMode::Ephemeral);
        QTRY_VERIFY(w.index("/session").isValid());
        const auto owner = [&] { return w.index("/session").siblingAtColumn(NodeTreeModel::OwnerColumn).data(); };
        QTRY_VERIFY(owner().toString().startsWith(QStringLiteral("0x")));
        QVERIFY(w.index("/a").siblingAtColumn(NodeTreeModel::OwnerColumn).data().toString().isEmpty());
    }

    void deletedRowsStayForAWhileAndDoNotGlow()
    {
        Window w({"/a"});
        w.pane.setFlashMs(60000);
        w.pane.setGoneMs(60000);
        QTRY_VERIFY(w.index("/a").isValid());
        w.fixture.create("/b");
        QTRY_VERIFY(w.index("/b").isValid());
        QTRY_COMPARE(w.index("/b").data(NodeTreeModel::FlashKindRole).toInt(), int(ui::RowFlashes::New));
        const QPersistentModelIndex row = w.index("/b");
        w.fixture.remove("/b");
        QTRY_VERIFY(row.data(NodeTreeModel::GoneRole).toBool());
        QCOMPARE(row.data(NodeTreeModel::FlashKindRole).toInt(), 0);
        w.pane.setGoneMs(1);
        QTRY_VERIFY(!row.isValid());
    }

    void offersItsActionsInAMenu()
    {
        Window w({"/a", "/a/b"});
        QTRY_VERIFY(w.index("/a").isValid());
        w.click("/a");
        QSignalSpy tabs(&w.pane, &TreePane::openInNewTabRequested);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&w.view, &byKey);
        QVERIFY(w.menuAction(QStringLiteral("Open in new tab")));
        w.menuAction(QStringLiteral("Open in new tab"))->trigger();
        QCOMPARE(tabs.count(), 1);
        w.menuAction(QStringLiteral("Copy path"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("/a"));
        w.menuAction(QStringLiteral("Copy data"))->trigger();
        QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("x"));
        w.menuAction(QStringLiteral("Pin"))->trigger();
        QTRY_COMPARE(w.fixture.session->watchHub().watchCount(), 2);
        QVERIFY(w.model.isPinned(w.index("/a")));
    }

    void remembersItsState()
    {
        Fixture fixture(services());
        QByteArray state;
        {
            TreePane pane(*fixture.session);
            pane.show();
            pane.goTo(at("/services/svc4/host2:80"));
            QTRY_VERIFY(pane.currentPath());
            pane.view().sortByColumn(NodeTreeModel::ModifiedColumn, Qt::DescendingOrder);
            pane.view().header()->resizeSection(0, 123);
            state = pane.saveState();
        }
        TreePane pane(*fixture.session);
        pane.show();
        pane.restoreState(state);
        QTRY_VERIFY(pane.currentPath());
        QCOMPARE(pane.currentPath()->str(), std::string("/services/svc4/host2:80"));
        QCOMPARE(pane.view().header()->sectionSize(0), 123);
        QCOMPARE(pane.view().header()->sortIndicatorSection(), int(NodeTreeModel::ModifiedColumn));
        TreePane other(*fixture.session);
        other.restoreState(QByteArrayLiteral("rubbish"));
    }
};

QTEST_MAIN(TreePaneTest)
#include "TreePaneTest.moc"
