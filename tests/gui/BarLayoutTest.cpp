// SPDX-License-Identifier: GPL-3.0-or-later
#include "BarLayout.h"

#include "PlainText.h"

#include <QTest>
#include <QToolButton>

namespace {

constexpr int margin = 6;

/// A bar as the editor has it: a picture, a sentence, four things to do.
class Bar : public QWidget {
public:
    Bar()
        : words(
            new ui::PlainLabel(QStringLiteral("Somebody else has changed this node meanwhile (version 17, 14:05:09)."
                                              " Your text is untouched."),
                this))
    {
        auto* row = new ui::BarLayout(this);
        row->setContentsMargins(margin, margin, margin, margin);
        auto* picture = new QLabel(this);
        picture->setFixedSize(16, 16);
        row->addWidget(picture);
        words->setWordWrap(true);
        row->addWidget(words);
        for (const char* text : {"What now?", "Show difference…", "Keep mine", "Take theirs"}) {
            auto* button = new QToolButton(this);
            button->setText(QString::fromUtf8(text));
            row->addWidget(button);
            buttons += button;
        }
    }
    void showAt(int width)
    {
        resize(width, heightForWidth(width));
        show();
        QVERIFY(QTest::qWaitForWindowExposed(this));
    }

    ui::PlainLabel* words;
    QList<QToolButton*> buttons;
};

void verifyInside(const Bar& bar)
{
    QRect last;
    for (const QToolButton* button : bar.buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(bar.rect().contains(button->geometry()), qPrintable(button->text()));
        QVERIFY2(!button->geometry().intersects(bar.words->geometry()), qPrintable(button->text()));
        QVERIFY2(!button->geometry().intersects(last), qPrintable(button->text()));
        last = button->geometry();
    }
    QVERIFY(bar.words->height() >= bar.words->heightForWidth(bar.words->width()));
}

} // namespace

class BarLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allInOneRowWhereThereIsRoom()
    {
        Bar bar;
        bar.showAt(1400);
        verifyInside(bar);
        for (const QToolButton* button : bar.buttons)
            QVERIFY(button->x() > bar.words->geometry().right());
        QCOMPARE(bar.buttons.last()->geometry().right(), bar.width() - 1 - margin);
    }

    void buttonsBelowWhereWordsWouldBeAColumn()
    {
        Bar bar;
        bar.showAt(480);
        verifyInside(bar);
        QVERIFY(bar.words->width() > 400);
        for (const QToolButton* button : bar.buttons)
            QVERIFY(button->y() > bar.words->geometry().bottom());
        QCOMPARE(bar.buttons.first()->y(), bar.buttons.last()->y());
        QCOMPARE(bar.buttons.last()->geometry().right(), bar.width() - 1 - margin);
    }

    void severalRowsOfButtonsInTheNarrowest()
    {
        Bar bar;
        bar.showAt(bar.minimumSizeHint().width());
        verifyInside(bar);
        QVERIFY(bar.width() < 300);
        QVERIFY(bar.buttons.first()->y() < bar.buttons.last()->y());
    }

    void hiddenButtonsTakeNoRoom()
    {
        Bar bar;
        for (QToolButton* button : bar.buttons.mid(1))
            button->hide();
        bar.showAt(480);
        verifyInside(bar);
        QVERIFY(bar.buttons.first()->x() > bar.words->geometry().right());
    }

    void mirroredWhereThatIsRead()
    {
        Bar bar;
        bar.setLayoutDirection(Qt::RightToLeft);
        bar.showAt(1400);
        verifyInside(bar);
        QVERIFY(bar.buttons.first()->geometry().right() < bar.words->x());
        QCOMPARE(bar.buttons.last()->x(), margin);
    }
};

QTEST_MAIN(BarLayoutTest)
#include "BarLayoutTest.moc"
