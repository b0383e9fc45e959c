// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenFit.h"

#include <QDialog>
#include <QScreen>
#include <QTest>

class ScreenFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLargerThanItsScreen()
    {
        QWidget parent;
        QDialog dialog(&parent);
        const QSize room = parent.screen()->availableSize();
        ui::resizeToScreen(dialog, room * 2);
        QVERIFY(dialog.width() < room.width() && dialog.height() < room.height());
        ui::resizeToScreen(dialog, {room.width() * 2, 100});
        QCOMPARE(dialog.height(), 100);
        QVERIFY(dialog.width() < room.width());
    }

    void whatFitsIsAsWished()
    {
        QDialog dialog;
        ui::resizeToScreen(dialog, {300, 200});
        QCOMPARE(dialog.size(), QSize(300, 200));
    }
};

QTEST_MAIN(ScreenFitTest)
#include "ScreenFitTest.moc"
