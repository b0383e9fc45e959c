// SPDX-License-Identifier: GPL-3.0-or-later
// First contact: the welcome page's ways in, and the tour that points at what is really there.
#include "Application.h"
#include "BoardDesk.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WelcomePage.h"
#include "WindowTools.h"
#include "help/TourPanel.h"
#include "panes/NodePane.h"
#include "panes/TreePane.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using ui::TourPanel;

class TourTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;

    app::MainWindow& window() { return m_app->window(); }
    TourPanel* tour() { return window().findChild<TourPanel*>(); }
    QRect inWindow(const QWidget* widget) { return {widget->mapTo(&window(), QPoint()), widget->size()}; }
    QAbstractButton* button(const char* name) { return tour()->findChild<QAbstractButton*>(QLatin1String(name)); }
    void startFromWelcomePage()
    {
        CLICK(window_test::buttonWithText(*window().welcomePage(), "Take the tour"));
        QVERIFY(tour() && tour()->isVisible());
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
        QTRY_VERIFY(window().currentView()->findChild<ui::NodePane*>());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().resize(1200, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void nothingStartsByItself() { QVERIFY(!tour()); }

    void theWelcomePageOffersTheExampleBoard()
    {
        CLICK(window_test::buttonWithText(*window().welcomePage(), "Open example board"));
        QCOMPARE(m_app->boards().windows().size(), 1);
        QCOMPARE(m_app->boards().windows().first()->board().title, std::string("The sample registry"));
    }

    /// Each step frames the widget it is about, wherever that is; and covers it not, when there is room.
    void eachStepPointsAtTheRealThing()
    {
        startFromWelcomePage();
        if (QTest::currentTestFailed())
            return;
        const ui::ConnectionView* view = window().currentView();
        const QList<const QWidget*> targets{view->findChild<ui::TreePane*>(), view->findChild<ui::NodePane*>(),
            view->findChild<QToolButton*>(QStringLiteral("servicesButton")),
            view->findChild<QToolButton*>(QStringLiteral("padlock"))};
        for (int i = 0; i < targets.size(); ++i) {
            QCOMPARE(tour()->step(), i);
            QVERIFY(targets[i]);
            QTRY_COMPARE(tour()->framed(), inWindow(targets[i]).adjusted(-4, -4, 4, 4));
            QTRY_VERIFY2(!tour()->geometry().intersects(inWindow(targets[i])), qPrintable(tour()->accessibleName()));
            QVERIFY(window().rect().contains(tour()->geometry()));
            CLICK(button("tourNext"));
        }
        for (const char* menu : {"&View", "&Help"}) {
            for (QAction* title : window().menuBar()->actions()) {
                if (title->text() == QLatin1String(menu))
                    QVERIFY(tour()->framed().contains(window().menuBar()->actionGeometry(title).center()
                        + window().menuBar()->mapTo(&window(), QPoint())));
            }
            CLICK(button("tourNext"));
        }
        QTRY_VERIFY(!tour());
    }

    void itFollowsTheWindow()
    {
        startFromWelcomePage();
        if (QTest::currentTestFailed())
            return;
        CLICK(button("tourNext"));
        window().resize(900, 700);
        const QWidget* data = window().currentView()->findChild<ui::NodePane*>();
        QTRY_COMPARE(tour()->framed(), inWindow(data).adjusted(-4, -4, 4, 4));
        QTRY_VERIFY(window().rect().contains(tour()->geometry()));
        window().closeView(window().currentView());
        QTRY_VERIFY(tour()->framed().isNull()); // nothing is there to be framed; the words stay
        QVERIFY(tour()->isVisible());
    }

    void theKeyboardIsEnough()
    {
        startFromWelcomePage();
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(button("tourNext")->hasFocus());
        QTest::keyClick(button("tourNext"), Qt::Key_Space);
        QCOMPARE(tour()->step(), 1);
        QVERIFY(!tour()->accessibleName().isEmpty() && !tour()->accessibleDescription().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab); // to "Back"
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(tour()->step(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // as in a dialog
        QCOMPARE(tour()->step(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!tour());
        const auto* tree = window().currentView()->findChild<ui::TreePane*>(); // the welcome page has gone
        QVERIFY(window().focusWidget() && tree->isAncestorOf(window().focusWidget()));
    }

    /// What is opened during the tour is in front of it, and stays there when the tour follows its place.
    void thePaletteIsInFront()
    {
        startFromWelcomePage();
        if (QTest::currentTestFailed())
            return;
        window().findChild<QAction*>(QStringLiteral("showPalette"))->trigger();
        auto* palette = window().findChild<QWidget*>(QStringLiteral("commandPalette"));
        QVERIFY(palette && palette->isVisible());
        const QRect framed = tour()->framed();
        window().resize(1000, 700);
        QTRY_VERIFY(tour()->framed() != framed);
        const QObjectList order = window().children(); // the last is painted over the others
        QVERIFY(order.indexOf(palette) > order.indexOf(tour()));
    }

    /// From the menu, as often as one likes, with whatever is open; and the focus comes back.
    void itIsFoundAgain()
    {
        startFromWelcomePage();
        if (QTest::currentTestFailed())
            return;
        CLICK(button("tourEnd"));
        QTRY_VERIFY(!tour());
        auto* tree = window().currentView()->findChild<ui::TreePane*>();
        tree->setFocus();
        QWidget* before = window().focusWidget();
        const QList<QAction*> actions = window().findChildren<QAction*>();
        for (QAction* action : actions) {
            if (action->text() == QLatin1String("&Tour of the window"))
                action->trigger();
        }
        QVERIFY(tour() && tour()->isVisible());
        QCOMPARE(window().views().size(), 1); // no second sample
        CLICK(button("tourEnd"));
        QTRY_VERIFY(!tour());
        QCOMPARE(window().focusWidget(), before);
    }
};

QTEST_MAIN(TourTest)
#include "TourTest.moc"
