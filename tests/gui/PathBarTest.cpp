// SPDX-License-Identifier: GPL-3.0-or-later
#include "TreeFixture.h"
#include "panes/PathBar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using registry::Path;
using tree_test::at;
using tree_test::Fixture;
using ui::PathBar;

namespace {

struct Bar {
    explicit Bar(std::vector<std::string> paths = {"/services", "/services/web", "/services/worker", "/s2"})
        : fixture(std::move(paths))
        , bar(*fixture.session)
        , edit(bar.findChild<QLineEdit*>())
    {
        bar.resize(700, 40);
        bar.setFocusPolicy(Qt::StrongFocus);
        bar.setFocus(); // as the tree has it in a view; a window gives it to its first field
        bar.show();
        bar.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&bar);
        QObject::connect(&bar, &PathBar::pathRequested, &bar, [this](const Path& path) {
            asked.push_back(path.str());
            bar.setPath(path);
        });
    }
    QToolButton* button(const QString& accessibleName) const
    {
        for (auto* found : bar.findChildren<QToolButton*>()) {
            if (found->accessibleName() == accessibleName && found->isVisibleTo(&bar))
                return found;
        }
        return nullptr;
    }
    /// The crumbs are out of the way and the text can be changed.
    bool isEditing() const
    {
        return edit->hasFocus() && edit->findChild<QWidget*>(QStringLiteral("crumbs"))->isHidden();
    }
    void type(const QString& text)
    {
        bar.focusEdit();
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    Fixture fixture;
    PathBar bar;
    QLineEdit* edit;
    std::vector<std::string> asked;
};

} // namespace

class PathBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsCrumbsToClick()
    {
        Bar b;
        b.bar.setPath(at("/services/web/a"));
        QVERIFY(b.button(QStringLiteral("/")) && b.button(QStringLiteral("services")) && b.button(QStringLiteral("a")));
        QVERIFY(b.button(QStringLiteral("a"))->geometry().right() < b.edit->width() / 2); // side by side from the first
        QTest::mouseClick(b.button(QStringLiteral("services")), Qt::LeftButton);
        QCOMPARE(b.asked, std::vector<std::string>{"/services"});
    }

    void takesATypedPath()
    {
        Bar b;
        QCOMPARE(b.edit->accessibleName(), QStringLiteral("Path"));
        b.bar.focusEdit();
        QVERIFY(b.isEditing());
        QCOMPARE(b.edit->selectedText(), QStringLiteral("/"));
        b.type(QStringLiteral("/s2"));
        QTest::keyClick(b.edit, Qt::Key_Return);
        QCOMPARE(b.asked, std::vector<std::string>{"/s2"});
        QVERIFY(!b.isEditing());
        QCOMPARE(b.edit->text(), QStringLiteral("/s2"));
        b.type(QStringLiteral(" /services// ")); // as it is pasted
        QTest::keyClick(b.edit, Qt::Key_Return);
        QCOMPARE(b.asked.back(), std::string("/services"));
    }

    void saysWhyAPathIsNone()
    {
        Bar b;
        b.type(QStringLiteral("services//x"));
        QTest::keyClick(b.edit, Qt::Key_Return);
        QVERIFY(b.asked.empty());
        QVERIFY(b.isEditing());
        QCOMPARE(b.edit->text(), QStringLiteral("services//x")); // nothing typed is lost
        QVERIFY(b.edit->accessibleDescription().contains(QStringLiteral("slash")));
        QTest::keyClick(b.edit, Qt::Key_Escape);
        QVERIFY(!b.isEditing());
        QVERIFY(b.asked.empty());
    }

    void isAFieldWithinReachAtAnyTime()
    {
        Bar b;
        std::string deep;
        for (int i = 0; i < 20; ++i)
            deep += "/some-level-" + std::to_string(i);
        b.bar.setPath(at(deep));
        QVERIFY(b.edit->isVisible() && !b.isEditing());
        QCOMPARE(b.edit->text().toStdString(), deep);
        const QPoint end(b.edit->width() - 12, b.edit->height() / 2); // behind the last crumb there is always room
        QWidget* under = b.edit->childAt(end);
        QVERIFY(under && under->objectName() == QLatin1String("crumbs"));
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(b.edit, end));
        QVERIFY(b.isEditing());
        QCOMPARE(b.edit->selectedText().toStdString(), deep); // what is typed now takes its place
        QVERIFY(b.asked.empty());
    }

    void goesBackAndForward()
    {
        Bar b;
        for (const char* path : {"/services", "/services/web", "/s2"})
            b.bar.setPath(at(path));
        QTest::mouseClick(b.button(QStringLiteral("Back")), Qt::LeftButton);
        QTest::keyClick(&b.bar, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&b.bar, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(b.asked, (std::vector<std::string>{"/services/web", "/services", "/services/web"}));
        b.bar.setPath(at("/x"));
        QVERIFY(!b.button(QStringLiteral("Forward"))->isEnabled());
    }

    void completesFromTheServersNames()
    {
        Bar b;
        QTRY_VERIFY(b.fixture.isConnected());
        b.type(QStringLiteral("/services/w"));
        QCompleter* completer = b.edit->completer();
        QTRY_COMPARE(completer->completionCount(), 2);
        QCOMPARE(completer->popup()->model()->index(0, 0).data().toString(), QStringLiteral("/services/web"));
        b.type(QStringLiteral("/services/wo"));
        QTRY_COMPARE(completer->completionCount(), 1);
        QCOMPARE(completer->currentCompletion(), QStringLiteral("/services/worker"));
    }

    void showsTheWholePathWhereThereIsRoom()
    {
        Bar b;
        b.bar.resize(520, 40);
        b.bar.setPath(at("/services/web/host-1:80")); // more than half of it
        QVERIFY(!b.button(QStringLiteral("Nodes further up")));
        QVERIFY(b.button(QStringLiteral("/")) && b.button(QStringLiteral("web")));
        b.bar.resize(230, 40); // there is none any more
        QTRY_VERIFY(b.button(QStringLiteral("Nodes further up")));
        b.bar.resize(520, 40);
        QTRY_VERIFY(!b.button(QStringLiteral("Nodes further up")));
    }

    void keepsDeepPathsWithinTheBar()
    {
        Bar b;
        std::string deep;
        for (int i = 0; i < 60; ++i)
            deep += "/level-" + std::to_string(i);
        b.bar.setPath(at(deep));
        QVERIFY(b.button(QStringLiteral("level-59")));
        QVERIFY(!b.button(QStringLiteral("level-3")));
        QVERIFY(b.button(QStringLiteral("Nodes further up")));
        QVERIFY(b.bar.minimumSizeHint().width() < 400);
        const QList<QAction*> further = b.button(QStringLiteral("Nodes further up"))->menu()->actions();
        further.at(2)->trigger();
        QCOMPARE(b.asked, std::vector<std::string>{"/level-0/level-1"});
    }
};

QTEST_MAIN(PathBarTest)
#include "PathBarTest.moc"
