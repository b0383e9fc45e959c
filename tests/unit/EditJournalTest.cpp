// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/JournalSamples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <set>

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace registry;
using namespace rig;

namespace {

constexpr uid_t nobody = 65534;

} // namespace

class EditJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<rig::JournalFolder>();
        QVERIFY(m_folder->isValid());
    }

    void everyWriteComesBackExactly_data()
    {
        const std::string nasty("\0\xff\xfe\r\n'\xed\xa0\x80", 9);
        const Acl acl{{31, "world", "anyone"}, {-1, std::string("a:\0", 3), "12:x"}, {0, "", ""}};
        const op::Create create{path("/a/b"), nasty, acl, CreateMode::PersistentWithTtl, std::chrono::hours(9'999)};
        const op::Create ephemeral{path("/a/c-"), {}, {}, CreateMode::EphemeralSequential};
        QTest::addColumn<Operation>("write");
        QTest::newRow("create") << Operation(create);
        QTest::newRow("create, no data, no access") << Operation(ephemeral);
        QTest::newRow("delete") << Operation(op::Delete{path("/a/b"), -7});
        QTest::newRow("set") << Operation(op::SetData{path("/"), std::string(1 << 20, '\0'), 1 << 30});
        QTest::newRow("set empty") << Operation(op::SetData{path("/a"), std::string()});
        QTest::newRow("set null") << Operation(op::SetData{path("/a"), {}, 0});
        QTest::newRow("set access") << Operation(op::SetAcl{path("/a"), acl, 5});
        QTest::newRow("set no access") << Operation(op::SetAcl{path("/a"), {}, -1});
        QTest::newRow("multi") << Operation(op::Multi{{op::Check{path("/a"), 4}, create, ephemeral,
            op::SetData{path("/a"), nasty, 4}, op::Delete{path("/a/b"), 0}}});
        QTest::newRow("multi of one") << Operation(op::Multi{{op::Delete{path("/a/b"), 0}}});
        QTest::newRow("multi of none") << Operation(op::Multi{});
    }
    void everyWriteComesBackExactly()
    {
        QFETCH(Operation, write);
        JournalEntry entry = entryFor(write);
        entry.edit.intent = Intent::ChangeSet;
        entry.edit.group = std::string("g\0h", 3);
        entry.edit.before = {{path("/a"), std::string("\0", 1), Acl{{1, "ip", "::1"}}, oddStat()},
            {path("/b"), {}, {}, {}}, {path("/c"), std::string(), Acl(), oddStat()}};
        entry.sessionId = -4;
        entry.newestZxid = std::int64_t(1) << 61;
        const std::vector<WriteResult> results{{path("/a/c-0000000001"), oddStat()}};
        std::int64_t id = 0;
        {
            EditJournal journal(file());
            id = *begun(journal, entry);
            journal.finish(id, EditOutcome::Done, ErrorCode::Ok, results);
        }
        EditJournal journal(file());
        const auto found = entryOf(journal, id);
        QVERIFY(found);
        QCOMPARE(everyField(found->edit.operation), everyField(write));
        QCOMPARE(found->edit.operation.index(), write.index());
        QCOMPARE(found->edit.before, entry.edit.before);
        QCOMPARE(found->edit.group, entry.edit.group);
        QCOMPARE(found->edit.intent, Intent::ChangeSet);
        QCOMPARE(found->connection, entry.connection);
        QCOMPARE(found->started, entry.started);
        QVERIFY(found->ended > found->started);
        QCOMPARE(found->outcome, EditOutcome::Done);
        QCOMPARE(found->sessionId, entry.sessionId);
        QCOMPARE(found->newestZxid, entry.newestZxid);
        const auto* multi = std::get_if<op::Multi>(&write);
        QCOMPARE(found->results, multi && multi->parts.empty() ? std::vector<WriteResult>() : results);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(QString::fromStdString(file())).permissions() & others));
    }

    void listsNewestFirstInPages()
    {
        EditJournal journal(file());
        for (int i = 0; i < 7; ++i)
            QVERIFY(begun(journal, saving(std::to_string(i), i)));
        JournalEntry other = saving("x");
        other.connection = "sample:";
        QVERIFY(begun(journal, other));
        JournalQuery query{cluster};
        query.limit = 3;
        std::vector<std::int64_t> ids;
        for (;;) {
            const auto page = listed(journal, query);
            for (const JournalLine& line : page->lines)
                ids.push_back(line.id);
            if (page->lines.empty())
                break;
            query.below = ids.back();
        }
        QCOMPARE(ids, (std::vector<std::int64_t>{7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(listed(journal)->lines.size(), std::size_t(8));
    }

    void findsWhatTouchedANode()
    {
        EditJournal journal(file());
        const auto create = entryFor(op::Create{path("/s/n-"), "x", openAcl(), CreateMode::PersistentSequential});
        const auto id = *begun(journal, create);
        Stat stat = oddStat();
        stat.version = 0;
        journal.finish(id, EditOutcome::Done, ErrorCode::Ok, {{path("/s/n-7"), stat}});
        JournalEntry deleted = entryFor(op::Delete{path("/top"), 1});
        deleted.edit.before = {{path("/top/below"), "old", {}, {}}};
        deleted.edit.group = "g";
        QVERIFY(begun(journal, deleted));
        const auto touching = [&](std::string_view at) { return listed(journal, {{}, path(at)})->lines; };
        QCOMPARE(touching("/s/n-7").size(), std::size_t(1));
        QCOMPARE(touching("/s/n-7")[0].path, path("/s/n-7"));
        QCOMPARE(touching("/s/n-7")[0].version, std::optional<std::int32_t>(0));
        QCOMPARE(touching("/s/n-").size(), std::size_t(1));
        QCOMPARE(touching("/top/below").size(), std::size_t(1));
        QCOMPARE(touching("/top").size(), std::size_t(1));
        QVERIFY(touching("/s").empty());
        JournalQuery group;
        group.group = "g";
        QCOMPARE(listed(journal, group)->lines.size(), std::size_t(1));
        const auto all = answered<Result<std::vector<JournalEntry>>>([&](auto done) { journal.readGroup("g", done); });
        QCOMPARE(all->size(), std::size_t(1));
        QCOMPARE(all->at(0).edit.before, deleted.edit.before);
    }

    void dropsTheOldestAndSaysSo()
    {
        EditJournal journal(file(), {5, 1 << 30});
        const auto pending = *begun(journal, saving("pending"));
        for (int i = 1; i < 9; ++i)
            journal.finish(*begun(journal, saving("x", i)), EditOutcome::Done, ErrorCode::Ok, {});
        const auto page = listed(journal);
        QCOMPARE(page->lines.size(), std::size_t(5));
        QCOMPARE(page->lines.back().id, pending); // not answered: stays
        QCOMPARE(page->dropped, 4);
        QCOMPARE(page->droppedUpTo, std::chrono::system_clock::time_point(std::chrono::seconds(1'004)));
        QVERIFY(!entryOf(journal, 2));
        QCOMPARE(entryOf(journal, 2).error().code, ErrorCode::Storage);
        QCOMPARE(askFile(file(), QStringLiteral("SELECT count FROM totals")), 5);
        QCOMPARE(askFile(file(), QStringLiteral("SELECT count(*) FROM parts")), 5);
    }

    void countsDataAndAccess()
    {
        EditJournal journal(file(), {1'000, 2'000});
        const Acl acl(40, {31, "digest", "somebody:0123456789"}); // some 1500 bytes
        for (int i = 0; i < 3; ++i) {
            JournalEntry entry = entryFor(op::SetAcl{path("/a"), acl, 1}, i);
            journal.finish(*begun(journal, entry), EditOutcome::Done, ErrorCode::Ok, {});
        }
        QCOMPARE(listed(journal)->lines.size(), std::size_t(1));
        QVERIFY(listed(journal)->lines[0].bytes > 1'000);
        const auto large = begun(journal, saving(std::string(10'000, 'x'))); // larger than all: kept
        QVERIFY(large);
        QCOMPARE(listed(journal)->lines.size(), std::size_t(1));
        QVERIFY(entryOf(journal, *large));
        const qint64 noted = askFile(file(), QStringLiteral("SELECT bytes FROM totals"));
        QCOMPARE(noted, askFile(file(), QStringLiteral("SELECT sum(bytes) FROM entries")));
    }

    void takesOverWhatADeadProcessLeft()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            EditJournal journal(file());
            const bool good = begun(journal, saving("lost")) && begun(journal, saving("lost, too"));
            ::_exit(good ? 0 : 1);
        }
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        EditJournal journal(file());
        const auto alive = *begun(journal, saving("mine"));
        const auto lines = listed(journal)->lines;
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].outcome, EditOutcome::Pending);
        QCOMPARE(lines[1].outcome, EditOutcome::Unknown); // at once, before anybody is connected
        QVERIFY(lines[1].open);
        QCOMPARE(entryOf(journal, lines[1].id)->outcome, EditOutcome::Unknown);
        QVERIFY(adopted(journal, "zk://other:2181")->empty());
        const auto entries = adopted(journal, cluster);
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(everyField(entries->at(0).edit.operation), everyField(saving("lost").edit.operation));
        QCOMPARE(listed(journal)->lines[1].outcome, EditOutcome::Pending); // being looked after
        EditJournal second(file());
        QVERIFY(adopted(second, cluster)->empty());
        journal.finish(entries->at(0).id, EditOutcome::Unknown, ErrorCode::Closing, {}, Judged::No);
        journal.finish(entries->at(1).id, EditOutcome::Unknown, ErrorCode::ConnectionLoss, {});
        journal.finish(alive, EditOutcome::Done, ErrorCode::Ok, {});
        QCOMPARE(listed(journal)->lines[2].outcome, EditOutcome::Unknown);
        const auto again = adopted(second, cluster);
        QCOMPARE(again->size(), std::size_t(1)); // only the one whose judgement was cut short
        QCOMPARE(again->at(0).id, entries->at(0).id);
    }

    void aProcessOfAnotherBootIsDead()
    {
        EditJournal journal(file());
        QVERIFY(begun(journal, saving("x")));
        QVERIFY(adopted(journal, cluster)->empty());
        askFile(file(), QStringLiteral("UPDATE entries SET born=CAST('00000000' || substr(born, 9) AS BLOB)"));
        QCOMPARE(adopted(journal, cluster)->size(), std::size_t(1));
    }

    void twoProcessesShareOneFile()
    {
        EditJournal one(file());
        EditJournal two(file());
        int answers = 0;
        std::set<std::int64_t> ids;
        const auto count = [&](const Result<std::int64_t>& id) {
            ++answers;
            if (id)
                ids.insert(*id);
        };
        for (int i = 0; i < 40; ++i)
            (i % 2 ? one : two).begin(saving(std::to_string(i)), count);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 40, 60'000);
        QCOMPARE(ids.size(), std::size_t(40));
        QCOMPARE(listed(one)->lines.size(), std::size_t(40));
        QCOMPARE(listed(two)->lines.size(), std::size_t(40));
    }

    void anotherWriterIsWaitedForAndThenNamed()
    {
        EditJournal journal(file());
        QVERIFY(begun(journal, saving("x")));
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
            database.setDatabaseName(QString::fromStdString(file()));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto refused = begun(journal, saving("y"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            QCOMPARE(refused.error().path, file());
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
        QVERIFY(begun(journal, saving("y")));
        QCOMPARE(listed(journal)->lines.size(), std::size_t(2));
    }

    void whatWasAskedForIsWrittenBeforeItGoes()
    {
        bool called = false;
        {
            EditJournal journal(file());
            journal.begin(saving("x"), [&called](const Result<std::int64_t>&) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
        EditJournal journal(file());
        QCOMPARE(listed(journal)->lines.size(), std::size_t(1));
    }

    void refusesFilesThatAreNotOurs()
    {
        const auto refusal = [](const std::string& name) {
            EditJournal journal(name);
            const auto id = begun(journal, saving("x"));
            return id ? Error{ErrorCode::Ok, {}, 0, {}} : id.error();
        };
        const Error missing = refusal("/proc/roster/journal");
        QCOMPARE(missing.code, ErrorCode::Storage);
        QCOMPARE(missing.path, std::string("/proc/roster/journal"));
        const std::string link = file() + "-link";
        QVERIFY(QFile::link(QString::fromStdString(file()), QString::fromStdString(link)));
        QCOMPARE(refusal(link).code, ErrorCode::Storage);
        QVERIFY(!QFile::exists(QString::fromStdString(file())));
        QFile text(QString::fromStdString(file() + "-text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5'000, 'x'));
        text.close();
        QCOMPARE(refusal(text.fileName().toStdString()).code, ErrorCode::Storage);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), QByteArray(5'000, 'x'));
        if (::geteuid() != 0)
            QSKIP("only root can make another user's file");
        const std::string foreign = file() + "-foreign";
        {
            EditJournal journal(foreign);
            QVERIFY(begun(journal, saving("x")));
        }
        QCOMPARE(::chown(foreign.c_str(), nobody, nobody), 0);
        QCOMPARE(refusal(foreign).code, ErrorCode::Storage);
        QCOMPARE(::seteuid(nobody), 0); // now the folder is somebody else's
        const Error unwritable = refusal(file() + "-new");
        QCOMPARE(::seteuid(0), 0);
        QCOMPARE(unwritable.code, ErrorCode::Storage);
        QCOMPARE(unwritable.native, EACCES);
    }

    void aFullDiskIsSaidAndMadeUpFor()
    {
        const QByteArray disk = m_folder->filePath(QStringLiteral("disk")).toUtf8();
        QVERIFY(QDir().mkdir(QString::fromUtf8(disk)));
        if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=768k") != 0)
            QSKIP("cannot mount a small file system here");
        const auto unmount = qScopeGuard([&disk] { ::umount2(disk.constData(), MNT_DETACH); });
        const std::string name = (disk + "/journal").toStdString();
        EditJournal journal(name);
        const QSignalSpy failed(&journal, &EditJournal::failed);
        const auto first = begun(journal, saving("small"));
        QVERIFY(first);
        const auto refused = begun(journal, saving(std::string(1'000'000, 'x')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QCOMPARE(refused.error().path, name);
        QCOMPARE(listed(journal)->lines.size(), std::size_t(1)); // nothing half
        QFile filler(QString::fromUtf8(disk + "/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4'096, 'x')) == 4'096) { }
        for (int i = 0; i < 200 && failed.isEmpty(); ++i) { // room left in the log is used up first
            journal.finish(*first, EditOutcome::Done, ErrorCode::Ok, {});
            static_cast<void>(listed(journal));
        }
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<std::string>().find(name) != std::string::npos);
        QVERIFY(filler.remove());
        QVERIFY(begun(journal, saving("again")));
        QCOMPARE(listed(journal)->lines.size(), std::size_t(2));
    }

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("journal")).toStdString(); }
    std::unique_ptr<rig::JournalFolder> m_folder;
};

QTEST_GUILESS_MAIN(EditJournalTest)
#include "EditJournalTest.moc"
