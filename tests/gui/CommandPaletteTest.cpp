// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: what answers what is typed, and the real window driven by it with keys.
#include "Actions.h"
#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "PlainText.h"
#include "Settings.h"
#include "palette/CommandModel.h"
#include "palette/CommandPalette.h"
#include "palette/FuzzyMatch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

class CommandPaletteTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;

    void start()
    {
        m_app.reset();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    app::MainWindow& window() { return m_app->window(); }
    ui::CommandPalette* palette() { return window().findChild<ui::CommandPalette*>(); }
    QLineEdit* field() { return palette()->findChild<QLineEdit*>(); }
    QTreeView* list() { return palette()->findChild<QTreeView*>(); }
    QString row(int row, int column = ui::CommandModel::NameColumn)
    {
        return list()->model()->index(row, column).data().toString();
    }
    QString current() { return row(list()->currentIndex().row()); }
    void popUp()
    {
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(palette() && palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), field());
    }
    void openSample()
    {
        m_app->desk().open(registry::Endpoint(registry::SampleEndpoint{}));
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("answers");
        QTest::newRow("nothing typed") << ""
                                       << "View: Refresh" << true;
        QTest::newRow("blanks only") << "   "
                                     << "View: Refresh" << true;
        QTest::newRow("a word") << "refresh"
                                << "View: Refresh" << true;
        QTest::newRow("letters left out") << "rfsh"
                                          << "View: Refresh" << true;
        QTest::newRow("upper and lower case") << "REF"
                                              << "View: Refresh" << true;
        QTest::newRow("wrong order") << "hser"
                                     << "View: Refresh" << false;
        QTest::newRow("a letter too many") << "refreshh"
                                           << "View: Refresh" << false;
        QTest::newRow("words in any order") << "node create"
                                            << "Node: Create node" << true;
        QTest::newRow("one word is not there") << "create tab"
                                               << "Node: Create node" << false;
        QTest::newRow("other letters") << QStringLiteral("größe") << QStringLiteral("Ansicht: GRÖSSE Größe") << true;
        QTest::newRow("empty text") << "a"
                                    << "" << false;
    }
    void answers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, answers);
        QCOMPARE(ui::fuzzyScore(typed, text).has_value(), answers);
    }

    void betterAnswersScoreMore_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("in a row") << "tab"
                                  << "File: Close tab"
                                  << "Node: Set a bit";
        QTest::newRow("starts of words") << "cn"
                                         << "Node: Create node"
                                         << "View: Scan";
        QTest::newRow("the beginning") << "view"
                                       << "View: Refresh"
                                       << "File: Review";
        QTest::newRow("the best of several places") << "re"
                                                    << "Are red"
                                                    << "Are bed";
    }
    void betterAnswersScoreMore()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto one = ui::fuzzyScore(typed, better);
        const auto other = ui::fuzzyScore(typed, worse);
        QVERIFY(one && other);
        QVERIFY(*one > *other);
    }

    void namesAreWithoutTheirKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("western") << QStringLiteral("&Save…") << QStringLiteral("Save…");
        QTest::newRow("eastern") << QStringLiteral("保存(&S)…") << QStringLiteral("保存…");
        QTest::newRow("brackets") << QStringLiteral("&Kiosk (full screen)") << QStringLiteral("Kiosk (full screen)");
        QTest::newRow("both") << QStringLiteral("全屏 (1) (&K)") << QStringLiteral("全屏 (1)");
        QTest::newRow("ampersand") << QStringLiteral("Save && &close") << QStringLiteral("Save & close");
    }
    void namesAreWithoutTheirKeys()
    {
        QFETCH(QString, text);
        QTEST(ui::withoutKey(text), "name");
    }

    void modelFollowsItsActions()
    {
        ui::CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAction one(QStringLiteral("&One && all"));
        auto two = std::make_unique<QAction>(QStringLiteral("T&wo"));
        two->setObjectName(QStringLiteral("second"));
        model.setCommands(
            {{&one, QStringLiteral("A"), [] { return QStringLiteral("No."); }}, {two.get(), QStringLiteral("B")}},
            {QStringLiteral("second")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("B: Two")); // used last
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("A: One & all"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        one.setEnabled(false);
        QVERIFY(changed.size() >= 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.obstacle(1), QStringLiteral("No."));
        QVERIFY(model.spoken(1).contains(QLatin1String("No.")));
        one.setEnabled(true);
        QCOMPARE(model.obstacle(1), QString());
        two.reset(); // its view was closed
        QVERIFY(!model.action(0));
        QVERIFY(!model.obstacle(0).isEmpty());
        model.setFilter(QStringLiteral("zz"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(QString());
        QCOMPARE(model.rowCount(), 1);
    }

    void doesWhatIsChosen()
    {
        start();
        openSample();
        popUp();
        QVERIFY(list()->model()->rowCount() > 15);
        QTest::keyClicks(field(), QStringLiteral("pslive"));
        QCOMPARE(current(), QStringLiteral("View: Pause live changes"));
        QCOMPARE(row(0, ui::CommandModel::KeysColumn), QStringLiteral("Ctrl+Shift+L"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QVERIFY(window().currentView()->isPaused());
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!window().currentView()->isPaused());

        popUp();
        QCOMPARE(field()->text(), QString());
        QCOMPARE(current(), QStringLiteral("View: Pause live changes")); // used last
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(field(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(list()->currentIndex().row(), list()->model()->rowCount() - 1);
        QTest::keyClicks(field(), QStringLiteral("about"));
        QCOMPARE(current(), QStringLiteral("Help: About Roster"));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->currentIndex()).center());
        QTRY_VERIFY(window().findChild<QDialog*>());
        window().findChild<QDialog*>()->reject();
    }

    void remembersOverARestart()
    {
        start();
        openSample();
        popUp();
        QTest::keyClicks(field(), QStringLiteral("refresh"));
        QTest::keyClick(field(), Qt::Key_Return);
        start();
        popUp();
        QCOMPARE(row(0), QStringLiteral("View: Refresh"));
    }

    void saysWhyNot()
    {
        start();
        popUp();
        QTest::keyClicks(field(), QStringLiteral("close tab"));
        QCOMPARE(current(), QStringLiteral("File: Close tab"));
        QCOMPARE(row(0, ui::CommandModel::ObstacleColumn), QStringLiteral("Open a connection first."));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette()->isVisible()); // nothing happened, and the reason stays
        QTest::keyClick(field(), Qt::Key_Escape);

        openSample(); // read-only, as every new connection
        popUp();
        QTest::keyClicks(field(), QStringLiteral("create node"));
        QVERIFY(current().startsWith(QLatin1String("Node: Create node")));
        auto* why = palette()->findChild<QLabel*>(QStringLiteral("commandWhy"));
        QVERIFY(why->isVisible());
        QVERIFY2(why->text().contains(QLatin1String("read-only")), qPrintable(why->text()));
        QCOMPARE(list()->currentIndex().data(Qt::ForegroundRole).value<QBrush>(),
            QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text));
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field());
        QVERIFY(spoken->text(QAccessible::Description).contains(why->text()));
        QTest::keyClicks(field(), QStringLiteral("qqq"));
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(why->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void givesTheFocusBack()
    {
        start();
        openSample();
        QTreeView* tree = nullptr;
        const QList<QTreeView*> trees = window().currentView()->findChildren<QTreeView*>();
        for (QTreeView* one : trees)
            tree = one->accessibleName() == QLatin1String("Registry tree") ? one : tree;
        tree->setFocus();
        popUp();
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), tree);
        popUp();
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), tree);
        popUp();
        window().currentView()->focusPath(); // the focus went elsewhere: it is not called back
        QVERIFY(!palette()->isVisible());
        QVERIFY(QApplication::focusWidget() != tree);
    }

    void staysInsideItsWindow()
    {
        start();
        popUp();
        window().resize(window().minimumSizeHint().expandedTo(QSize(420, 300)));
        QTRY_VERIFY(window().rect().contains(palette()->geometry()));
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
