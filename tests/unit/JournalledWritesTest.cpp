// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/JournalRig.h"
#include "unit/SessionRig.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace registry;
using namespace rig;

namespace {

Edit saving(std::string_view at, std::string data, std::int32_t version = 0)
{
    return {op::SetData{path(at), std::move(data), version}, Intent::Save, {}, {}};
}

int writesIn(const ObservedBackend& backend)
{
    int found = 0;
    for (const auto& request : backend.requests)
        found += mutates(request.operation) ? 1 : 0;
    return found;
}

} // namespace

class JournalledWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isOnDiskBeforeItIsSent()
    {
        EditJournal journal(file());
        EditJournal reader(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n", "old"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        rig.backend->keep(true);
        const auto written = rig.session->apply(saving("/n", "new"));
        QCOMPARE(writesIn(*rig.backend), 0); // never at once
        QTRY_COMPARE(writesIn(*rig.backend), 1);
        const auto lines = listed(reader)->lines; // as another process sees the file
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].outcome, EditOutcome::Pending);
        QVERIFY(!written.isFinished());
        rig.backend->passOn(rig.backend->requests.back());
        QVERIFY(ended(written));
        QTRY_COMPARE(listed(reader)->lines[0].outcome, EditOutcome::Done);
        QCOMPARE(listed(reader)->lines[0].version, std::optional<std::int32_t>(1));
        QCOMPARE(listed(reader)->lines[0].connection, toString(rig.session->profile().endpoint));
    }

    void whatIsSentWhileTheDiskIsWaitedFor_isNothing()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
            QVERIFY(begun(journal, {0, "x", saving("/x", "")}));
            database.setDatabaseName(QString::fromStdString(file()));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto written = rig.session->apply(saving("/n", "new"));
            QVERIFY(ended(written)); // the journal's patience is over
            QCOMPARE(written.result().error().code, ErrorCode::Locked);
            QCOMPARE(written.result().error().path, file());
            QCOMPARE(writesIn(*rig.backend), 0);
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
        const auto again = rig.session->apply(saving("/n", "new"));
        QVERIFY(ended(again));
        QVERIFY(again.result());
    }

    void anUnwritableJournalStopsTheWrite()
    {
        EditJournal journal("/proc/roster/journal");
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        const auto written = rig.session->apply(saving("/n", "new"));
        QVERIFY(ended(written));
        QCOMPARE(written.result().error().code, ErrorCode::Storage);
        QCOMPARE(written.result().error().path, std::string("/proc/roster/journal"));
        QCOMPARE(writesIn(*rig.backend), 0);
        const auto bare = rig.session->apply(Operation(op::SetData{path("/n"), "x"})); // the library's own go on
        QVERIFY(ended(bare));
        QVERIFY(bare.result());
    }

    void readOnlyNeverJournals()
    {
        EditJournal journal(file());
        Rig rig(ConnectionProfile{});
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        const auto written = rig.session->apply(saving("/", "new"));
        QVERIFY(ended(written));
        QCOMPARE(written.result().error().code, ErrorCode::ReadOnly);
        QVERIFY(listed(journal)->lines.empty());
        QCOMPARE(writesIn(*rig.backend), 0);
    }

    void keepsTheOrder()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        std::vector<QFuture<Result<ReplyBody>>> all;
        for (int i = 0; i < 20; ++i)
            all.push_back(rig.session->apply(saving("/n", std::to_string(i), i)));
        for (const auto& one : all) {
            QVERIFY(ended(one));
            QVERIFY(one.result());
        }
        const auto lines = listed(journal)->lines;
        QCOMPARE(lines.size(), std::size_t(20));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(lines[std::size_t(19 - i)].version, std::optional<std::int32_t>(i + 1));
    }

    void aFailureIsNotedForWhatItIs_data()
    {
        QTest::addColumn<std::int32_t>("version");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("code");
        QTest::newRow("conflict") << 7 << "/n" << int(EditOutcome::Conflict) << int(ErrorCode::BadVersion);
        QTest::newRow("gone") << 0 << "/missing" << int(EditOutcome::Conflict) << int(ErrorCode::NoNode);
        QTest::newRow("done") << 0 << "/n" << int(EditOutcome::Done) << int(ErrorCode::Ok);
    }
    void aFailureIsNotedForWhatItIs()
    {
        QFETCH(std::int32_t, version);
        QFETCH(QString, at);
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        const auto written = rig.session->apply(saving(at.toStdString(), "new", version));
        QVERIFY(ended(written));
        const JournalLine line = listed(journal)->lines[0];
        QTEST(int(line.outcome), "outcome");
        QTEST(int(line.code), "code");
        QVERIFY(!line.open);
    }

    void aLostAnswerIsFoundOutAndNoted()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        rig.backend->faults().loseNextReply();
        const auto written = rig.session->apply(saving("/n", "new"));
        QVERIFY(ended(written));
        QVERIFY(written.result());
        const JournalLine line = listed(journal)->lines[0];
        QCOMPARE(line.outcome, EditOutcome::Done);
        QCOMPARE(line.version, std::optional<std::int32_t>(1));
    }

    void whatWasNotFoundOutIsLookedAtByTheNextSession()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        rig.backend->keep(true);
        const auto written = rig.session->apply(saving("/n", "new"));
        QTRY_COMPARE(writesIn(*rig.backend), 1);
        rig.backend->answer(rig.backend->requests.back(), fail(ErrorCode::ConnectionLoss, "/n"));
        QTRY_VERIFY(rig.backend->count<op::Sync>() > 0); // it is being found out
        rig.session.reset();
        QVERIFY(written.isFinished());
        QVERIFY(isUnknownOutcome(written.result().error().code));
        QCOMPARE(listed(journal)->lines[0].outcome, EditOutcome::Unknown);
        QVERIFY(listed(journal)->lines[0].open);
        Session next(writable(), std::make_unique<ObservedBackend>(rig.server, writable()));
        next.setJournal(journal);
        next.open();
        QTRY_COMPARE(listed(journal)->lines[0].outcome, EditOutcome::Failed); // never carried out
        QCOMPARE(listed(journal)->lines[0].code, ErrorCode::NoConnection);
    }

    void takingOverIsTriedAgain()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n", "new"));
        QVERIFY(rig.writer.set("/n", "new"));
        JournalEntry lost{0, toString(rig.session->profile().endpoint), saving("/n", "new")};
        const auto id = *begun(journal, lost);
        journal.finish(id, EditOutcome::Unknown, ErrorCode::Closing, {}, Judged::No);
        QVERIFY(listed(journal));
        rig.session->setJournal(journal);
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
            database.setDatabaseName(QString::fromStdString(file()));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            QVERIFY(rig.open());
            const auto written = rig.session->apply(saving("/n", "more", 1)); // behind the taking over
            QVERIFY(ended(written));
            QCOMPARE(written.result().error().code, ErrorCode::Locked);
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
        QVERIFY(entryOf(journal, id)->open);
        const auto written = rig.session->apply(saving("/", "x", 0));
        QVERIFY(ended(written));
        QTRY_VERIFY(!entryOf(journal, id)->open);
        QCOMPARE(entryOf(journal, id)->outcome, EditOutcome::Done);
    }

    void aSessionThatGoesMeanwhileEndsIt()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        const auto written = rig.session->apply(saving("/n", "new"));
        rig.session.reset();
        QVERIFY(written.isFinished());
        QCOMPARE(written.result().error().code, ErrorCode::NoConnection);
        QTRY_COMPARE(listed(journal)->lines.at(0).outcome, EditOutcome::Failed);
        QVERIFY(!listed(journal)->lines[0].open); // it was never sent: nothing to find out
        QCOMPARE(rig.writer.stat("/n").version, 0);
    }

    void asksTheGateAgainBeforeItSends()
    {
        EditJournal journal(file());
        Rig rig;
        QVERIFY(rig.writer.create("/n"));
        rig.session->setJournal(journal);
        QVERIFY(rig.open());
        const auto written = rig.session->apply(saving("/n", "new"));
        rig.session->close();
        QVERIFY(ended(written));
        QVERIFY(!written.result());
        QCOMPARE(writesIn(*rig.backend), 0);
        QTRY_COMPARE(listed(journal)->lines.at(0).outcome, EditOutcome::Failed);
    }

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("journal")).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(JournalledWritesTest)
#include "JournalledWritesTest.moc"
