// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "WindowTools.h"
#include "dialogs/ReviewDialog.h"
#include "edit/HistoryText.h"
#include "edit/UndoController.h"
#include "unit/JournalRig.h"
#include "unit/SessionRig.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace registry;
using namespace rig;
using window_test::opened;

class UndoActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<EditJournal>(m_folder->filePath(QStringLiteral("journal")).toStdString());
        m_rig = std::make_unique<Rig>();
        QVERIFY(m_rig->writer.create("/n", "one"));
        m_rig->session->setJournal(*m_journal);
        QVERIFY(m_rig->open());
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_actions = new ui::Actions(*m_rig->session, false, m_window.get());
        m_undo = new ui::UndoController(*m_rig->session, m_journal.get(), *m_actions, m_window.get());
        m_actions->setSelection({path("/n"), {path("/n")}});
    }
    void cleanup()
    {
        m_window.reset();
        m_rig.reset();
        m_journal.reset();
    }

    void takesBackTheLastAndThenTheOneBefore()
    {
        save("two", 0);
        save("three", 1);
        QAction* action = m_actions->find("undoLastWrite");
        QVERIFY(action->isEnabled());
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        for (const char* expected : {"two", "one"}) {
            QSignalSpy written(m_undo, &ui::UndoController::written);
            action->trigger();
            auto* review = opened<ui::ReviewDialog>(*m_window);
            QVERIFY(review);
            QCOMPARE(review->reviews().size(), std::size_t(1));
            QCOMPARE(review->reviews()[0].after, Data(expected));
            QCOMPARE(review->reviews()[0].path, path("/n"));
            QTest::keyClick(review, Qt::Key_Return);
            QTRY_COMPARE(written.size(), 1);
            QTRY_VERIFY(m_window->findChildren<ui::ReviewDialog*>().isEmpty());
            QCOMPARE(now(), Data(expected));
        }
        action->trigger();
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        QCOMPARE(box->text(), QStringLiteral("There is no write to take back."));
    }

    /// A transaction too, after a later write to one of its nodes was taken back.
    void takesBackATransactionAfterwards()
    {
        QVERIFY(m_rig->writer.create("/m", "m-one"));
        Edit both{op::Multi{{op::SetData{path("/n"), "two", 0}, op::SetData{path("/m"), "m-two", 0}}},
            Intent::ChangeSet,
            {{path("/n"), now(), {}, m_rig->writer.stat("/n")}, {path("/m"), "m-one", {}, m_rig->writer.stat("/m")}},
            {}};
        const auto written = m_rig->session->apply(both);
        QVERIFY(ended(written));
        save("three", 1);
        for (const char* expected : {"two", "one"}) {
            const QSignalSpy done(m_undo, &ui::UndoController::written);
            m_undo->undoLast();
            auto* review = opened<ui::ReviewDialog>(*m_window);
            QVERIFY(review);
            QTest::keyClick(review, Qt::Key_Return);
            QTRY_COMPARE(done.size(), 1);
            QTRY_VERIFY(m_window->findChildren<ui::ReviewDialog*>().isEmpty());
            QCOMPARE(now(), Data(expected));
        }
        QCOMPARE(std::get<DataReply>(*m_rig->writer.call(op::GetData{path("/m")})).data, Data("m-one"));
    }

    void writesNothingWithoutConsent()
    {
        save("two", 0);
        m_undo->undoLast();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChildren<ui::ReviewDialog*>().isEmpty());
        QCOMPARE(now(), Data("two"));
        QCOMPARE(listed(*m_journal)->lines.size(), std::size_t(1));
    }

    void neverReplacesWhatSomebodyElseWrote()
    {
        save("two", 0);
        QVERIFY(m_rig->writer.set("/n", "theirs"));
        const QSignalSpy failed(m_undo, &ui::UndoController::writeFailed);
        m_undo->undoLast();
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(now(), Data("theirs"));
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box && box->text().contains(QStringLiteral("changed by somebody else")));
    }

    void saysWhyItCannot()
    {
        Edit blind{op::SetData{path("/n"), "two", 0}, Intent::Save, {}, {}};
        QVERIFY(ended(m_rig->session->apply(blind)));
        m_undo->undoLast();
        auto* box = opened<QMessageBox>(*m_window);
        QVERIFY(box);
        QCOMPARE(box->informativeText(), QStringLiteral("What /n held before was not kept."));
    }

    void restoresAVersion()
    {
        save("two", 0);
        m_undo->restore(path("/n"), Data("one"));
        auto* review = opened<ui::ReviewDialog>(*m_window);
        QVERIFY(review);
        QCOMPARE(review->reviews()[0].before, Data("two"));
        QTest::keyClick(review, Qt::Key_Return);
        QTRY_COMPARE(now(), Data("one"));
        QTRY_COMPARE(listed(*m_journal)->lines[0].intent, Intent::Restore);
    }

    void givesEveryByteAsJson()
    {
        JournalEntry entry;
        entry.edit = {
            op::SetData{path("/n"), std::string("\xff\0", 2), 3}, Intent::Save, {{path("/n"), "ü", {}, {}}}, "g"};
        entry.outcome = EditOutcome::Conflict;
        entry.code = ErrorCode::BadVersion;
        const QByteArray line = ui::jsonLine(entry);
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object[QLatin1String("outcome")].toString(), QStringLiteral("conflict"));
        QCOMPARE(object[QLatin1String("error")].toString(), QStringLiteral("BadVersion"));
        QCOMPARE(object[QLatin1String("writes")][0][QLatin1String("dataBase64")].toString(), QStringLiteral("/wA="));
        QCOMPARE(object[QLatin1String("writes")][0][QLatin1String("version")].toInt(), 3);
        QCOMPARE(object[QLatin1String("before")][0][QLatin1String("data")].toString(), QStringLiteral("ü"));
    }

private:
    void save(const std::string& text, std::int32_t version)
    {
        const auto stat = m_rig->writer.stat("/n");
        Edit edit{op::SetData{path("/n"), text, version}, Intent::Save, {{path("/n"), now(), {}, stat}}, {}};
        const auto written = m_rig->session->apply(edit);
        QVERIFY(ended(written));
        QVERIFY(written.result());
    }
    Data now() { return std::get<DataReply>(*m_rig->writer.call(op::GetData{path("/n")})).data; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditJournal> m_journal;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<QWidget> m_window;
    ui::Actions* m_actions = nullptr; ///< the window's
    ui::UndoController* m_undo = nullptr; ///< the window's
};

QTEST_MAIN(UndoActionTest)
#include "UndoActionTest.moc"
