// SPDX-License-Identifier: GPL-3.0-or-later
// Editing while others do something to the node, or its answer does not come: by keys and clicks in the real window.
#include "EditFixture.h"
#include "dialogs/ConflictDialog.h"
#include "edit/EditController.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace gui_test;

class EditConflictTest : public EditFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aChangeByOthersIsSaidAndReplacesNothing()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        QVERIFY(m_writer->set("/n", "theirs"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        click(bar(), "Keep mine");
        QTRY_VERIFY(!bar().text().contains(QStringLiteral("Somebody else")));
        QCOMPARE(stored("/n"), std::string("theirs"));
        save();
        confirmReview();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
    }

    void theirsCanBeTaken()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        QVERIFY(m_writer->set("/n", "theirs"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        click(bar(), "Take theirs");
        QTRY_COMPARE(editor().text(), QStringLiteral("theirs"));
        QVERIFY(!desk().hasUnsaved());
        QCOMPARE(writes(), 0);
    }

    void aKeyRightAfterAnUnseenChangeIsNoOverwriting()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        m_backend->keep(true); // nothing of what happens gets through
        QVERIFY(m_writer->set("/n", "theirs"));
        type(QStringLiteral("x"));
        m_backend->keep(false);
        for (const auto& request : std::vector(m_backend->requests))
            m_backend->passOn(request);
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
    }

    void bothAreMerged()
    {
        QVERIFY(m_writer->create("/lines", "one\ntwo\nthree\nfour\nfive\n"));
        openWindow();
        showText("/lines", QStringLiteral("one\ntwo\nthree\nfour\nfive\n"));
        type(QStringLiteral("my "));
        QVERIFY(m_writer->set("/lines", "one\ntwo\nthree\nfour\ntheir five\n"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Somebody else")));
        click(bar(), "Show difference");
        auto* conflict = dialog<ui::ConflictDialog>();
        QVERIFY(conflict);
        QTRY_COMPARE(conflict->result(), std::string("my one\ntwo\nthree\nfour\ntheir five\n"));
        QCOMPARE(conflict->unresolved(), std::size_t(0));
        QTRY_VERIFY(conflict->findChild<QPushButton*>());
        Q_EMIT conflict->merged(conflict->result(), m_writer->stat("/lines"));
        QTRY_COMPARE(stored("/lines"), std::string("my one\ntwo\nthree\nfour\ntheir five\n"));
        QTRY_VERIFY(!m_window->findChild<ui::ConflictDialog*>());
        QTRY_COMPARE(editor().text(), QStringLiteral("my one\ntwo\nthree\nfour\ntheir five\n"));
        QVERIFY(!desk().hasUnsaved());
    }

    void aVanishedNodeIsMadeAgain()
    {
        openWindow();
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        QVERIFY(m_writer->remove("/n"));
        QTRY_VERIFY(bar().text().contains(QStringLiteral("deleted")));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        click(bar(), "Create again");
        confirmReview();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QTRY_VERIFY(!desk().hasUnsaved());
    }

    void aRefusalIsSaidAndTheDraftStays()
    {
        openWindow();
        m_view->editing().controller().setReviewSkipped(true);
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        m_backend->faults().disconnect();
        QTRY_VERIFY(!isUsable(m_view->session().status().state));
        save();
        QTRY_VERIFY(bar().text().contains(QStringLiteral("Not saved")));
        QVERIFY2(bar().text().contains(QStringLiteral("no connection")), qPrintable(bar().text()));
        QCOMPARE(editor().text(), QStringLiteral("xhello"));
        m_backend->faults().reconnect();
        QTRY_VERIFY(isUsable(m_view->session().status().state));
        click(bar(), "Try again");
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
    }

    void aLostAnswerIsFoundOut()
    {
        openWindow();
        m_view->editing().controller().setReviewSkipped(true);
        showText("/n", QStringLiteral("hello"));
        type(QStringLiteral("x"));
        m_backend->faults().loseNextReply();
        save();
        QTRY_COMPARE(stored("/n"), std::string("xhello"));
        QTRY_VERIFY(!desk().hasUnsaved());
        QCOMPARE(writes(), 1);
    }

    void aLiveOwnersNodeWarnsOnce()
    {
        QVERIFY(m_writer->create("/live", "owned", CreateMode::Ephemeral));
        openWindow();
        showText("/live", QStringLiteral("owned"));
        type(QStringLiteral("x"));
        QCOMPARE(editor().text(), QStringLiteral("owned")); // that key did not count
        QVERIFY2(notice().contains(QStringLiteral("live session 0x")), qPrintable(notice()));
        type(QStringLiteral("y"));
        QCOMPARE(editor().text(), QStringLiteral("yowned"));
        save();
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        QVERIFY(review->reviews().front().warnings.join(QString()).contains(QStringLiteral("live session")));
        review->reject();
    }
};

QTEST_MAIN(EditConflictTest)
#include "EditConflictTest.moc"
