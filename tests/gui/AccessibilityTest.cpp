// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the main window, its menus, the help and the tour as a screen reader and a keyboard user meet them.
#include "AuditedWindow.h"
#include "ConnectionDesk.h"
#include "Settings.h"
#include "WelcomePage.h"
#include "help/HelpWindow.h"
#include "help/TourPanel.h"
#include "language/Translations.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace gui_test;

class AccessibilityTest : public AuditedWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    /// The walk itself: it sees what it is there to see.
    void offendersAreSeen()
    {
        QDialog dialog;
        auto* field = new QLineEdit(&dialog);
        auto* save = new QPushButton(QStringLiteral("&Save"), &dialog);
        auto* send = new QPushButton(QStringLiteral("&Send"), &dialog);
        auto* picture = new QPushButton(&dialog);
        dialog.show();
        QCOMPARE(namelessControls(dialog).size(), 2);
        QCOMPARE(clashesIn(dialog), QStringList{QStringLiteral("Alt+S: &Save | &Send")});
        auto* label = new QLabel(QStringLiteral("Sen&der:"), &dialog);
        label->setBuddy(field);
        label->show();
        picture->setAccessibleName(QStringLiteral("Picture"));
        QCOMPARE(namelessControls(dialog), QStringList());
        send->setText(QStringLiteral("Sen&d"));
        QCOMPARE(clashesIn(dialog).size(), 1);
        save->hide();
        label->hide();
        QCOMPARE(clashesIn(dialog), QStringList());
        QMenu menu;
        menu.addAction(QStringLiteral("&One"));
        menu.addAction(QStringLiteral("Tw&o"));
        menu.addAction(QString());
        QCOMPARE(faultsOf(menu).size(), 2);
    }

    void welcomePage()
    {
        AUDIT(window());
        ui::KnownConnection known;
        known.profile.endpoint = registry::SampleEndpoint{};
        known.saved = true;
        m_app->settings().remember(known);
        window().welcomePage()->setConnections(m_app->settings().connections());
        AUDIT(window());
    }

    void menus()
    {
        openView(false);
        const QList<QMenu*> all = window().findChildren<QMenu*>();
        QVERIFY(all.size() >= 6);
        for (QMenu* menu : all) {
            Q_EMIT menu->aboutToShow();
            const QStringList faults = faultsOf(*menu);
            QVERIFY2(
                faults.isEmpty(), qPrintable(menu->title() + QStringLiteral(": ") + faults.join(QLatin1Char('\n'))));
        }
        const QStringList languages = app::Translations::available();
        QVERIFY(languages.size() >= 5);
        for (const QString& language : languages) {
            gui_test::speak(m_app->translations(), language);
            for (const QMenu* menu : all) {
                const QStringList faults = faultsOf(*menu);
                QVERIFY2(faults.isEmpty(), qPrintable(language + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
            }
        }
    }

    void connectionView_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("locked") << true;
        QTest::newRow("unlocked") << false;
    }
    /// Every pane and bar there is, whatever the connection's state.
    void connectionView()
    {
        QFETCH(bool, readOnly);
        if (readOnly) {
            openView(false);
            showNode("/node", R"({"a": [1, 2], "b": })");
            openView(true);
            window().currentView()->goTo(nodePath("/node"));
            QTRY_VERIFY(window().currentView()->currentPath() == nodePath("/node"));
        } else {
            openView(false);
            showNode("/node", R"({"a": [1, 2], "b": })");
        }
        auto* details = window().currentView()->findChild<QTabWidget*>(QStringLiteral("details"));
        QTRY_VERIFY((details = window().currentView()->findChild<QTabWidget*>(QStringLiteral("details"))));
        for (int tab = 0; tab < details->count(); ++tab) {
            details->setCurrentIndex(tab);
            AUDIT(window());
        }
        auto* editor = window().currentView()->findChild<QWidget*>(QStringLiteral("nodeData"));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        AUDIT(window());
        actionNamed(window(), "Command palette")->trigger();
        auto* palette = window().findChild<QWidget*>(QStringLiteral("commandPalette"));
        QVERIFY(palette && palette->isVisible());
        AUDIT(window());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        m_backend->faults().disconnect();
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Suspended);
        AUDIT(window());
        m_backend->faults().expire();
        m_backend->faults().reconnect();
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
        AUDIT(window());
    }

    void contextMenus()
    {
        openView(false);
        showNode("/node", "text");
        QTreeView* tree = nullptr;
        const QList<QTreeView*> trees = window().currentView()->findChildren<QTreeView*>();
        for (QTreeView* one : trees)
            tree = one->accessibleName() == QLatin1String("Registry tree") ? one : tree;
        QTRY_VERIFY(tree->currentIndex().isValid());
        auto* editor = window().currentView()->findChild<QAbstractScrollArea*>(QStringLiteral("nodeData"));
        const std::pair<QWidget*, QPoint> places[] = {
            {tree->viewport(), tree->visualRect(tree->currentIndex()).center()}, {editor->viewport(), QPoint(20, 20)}};
        for (const auto& [widget, at] : places) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY2(menu, widget->metaObject()->className());
            QCOMPARE(faultsOf(*menu), QStringList());
            QVERIFY(!menu->actions().isEmpty());
            menu->close();
        }
    }

    void helpAndTour()
    {
        ui::HelpWindow help;
        help.show();
        help.openTopic(QStringLiteral("troubleshooting#NoNode"));
        QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
        AUDIT(help);
        help.findChild<QLineEdit*>(QStringLiteral("helpSearch"))->setText(QStringLiteral("padlock"));
        QTRY_VERIFY(help.findChild<QWidget*>(QStringLiteral("helpHits"))->isVisible());
        AUDIT(help);
        openView(true);
        window().showTour();
        const auto tour = QPointer(window().findChild<ui::TourPanel*>());
        for (int step = 0; tour && tour->isVisible(); ++step) {
            QCOMPARE(tour->step(), step);
            AUDIT(window());
            QTest::mouseClick(tour->findChild<QPushButton*>(QStringLiteral("tourNext")), Qt::LeftButton);
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
