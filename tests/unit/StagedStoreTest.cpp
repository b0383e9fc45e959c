// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StagedStore.h"
#include "unit/JournalRig.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace registry;

namespace {

constexpr auto connectionName = "zk://a:2181";

Path at(std::string_view text)
{
    return *Path::parse(text);
}

Stat someStat()
{
    Stat stat;
    stat.czxid = 11;
    stat.mzxid = std::int64_t(1) << 50;
    stat.version = -7;
    stat.ephemeralOwner = 3;
    return stat;
}

std::vector<Edit> everyKind()
{
    const std::string bytes("\0\xff\r\n text", 9);
    const Acl acl{{PermissionRead, "digest", std::string("a:\0b", 4)}, {PermissionAll, "world", "anyone"}};
    return {{op::SetData{at("/a"), bytes, 7}, Intent::Save, {{at("/a"), Data(), acl, someStat()}}, {}},
        {op::SetData{at("/null"), Data(), 0}, Intent::Save, {{at("/null"), bytes, {}, someStat()}}, {}},
        {op::Create{at("/b"), Data(), acl, CreateMode::PersistentWithTtl, std::chrono::milliseconds(5'000)},
            Intent::Create, {}, {}},
        {op::Delete{at("/c"), -9}, Intent::Delete, {{at("/c"), "gone", acl, someStat()}}, {}},
        {op::SetAcl{at("/d"), acl, 4}, Intent::Access, {{at("/d"), Data(), openAcl(), someStat()}}, {}}};
}

Edit note(const std::string& text)
{
    return {op::Create{at("/n"), text}, Intent::Create, {}, {}};
}

std::vector<StagedSet> taken(StagedStore& store, const std::string& connection = connectionName)
{
    return rig::answered<std::vector<StagedSet>>([&](auto done) { store.take(connection, done); });
}

} // namespace

class StagedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryByteInOrder()
    {
        const std::vector<Edit> edits = everyKind();
        {
            StagedStore store(file());
            store.keep({"one", connectionName, edits});
        }
        StagedStore store(file());
        QVERIFY(taken(store, "zk://other:2181").empty());
        const auto sets = taken(store);
        QCOMPARE(sets.size(), std::size_t(1));
        QCOMPARE(sets[0].edits.size(), edits.size());
        for (std::size_t i = 0; i < edits.size(); ++i) {
            QCOMPARE(rig::everyField(sets[0].edits[i].operation), rig::everyField(edits[i].operation));
            QCOMPARE(sets[0].edits[i].before, edits[i].before);
            QCOMPARE(sets[0].edits[i].intent, edits[i].intent);
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(QString::fromStdString(file())).permissions() & others));
    }

    void aSetIsOneViewsUntilReleased()
    {
        StagedStore store(file());
        store.keep({"mine", connectionName, {note("x")}});
        QVERIFY(taken(store).empty()); // held by who keeps it
        store.release("mine");
        QCOMPARE(taken(store).size(), std::size_t(1));
        QVERIFY(taken(store).empty()); // by who took it
        store.release("mine");
        store.keep({"mine", connectionName, {}});
        store.release("mine");
        QVERIFY(taken(store).empty()); // gone
    }

    void theLastWordCounts()
    {
        {
            StagedStore store(file());
            store.keep({"one", connectionName, {note("older"), {op::Delete{at("/x"), 1}, Intent::Delete, {}, {}}}});
            taken(store); // it is written
            store.keep({"one", connectionName, {note("newer")}});
        }
        StagedStore store(file());
        const auto sets = taken(store);
        QCOMPARE(sets.size(), std::size_t(1));
        QCOMPARE(sets[0].edits.size(), std::size_t(1));
        QCOMPARE(std::get<op::Create>(sets[0].edits[0].operation).data, Data("newer"));
    }

    void survivesBeingKilled()
    {
        for (int round = 0; round < 5; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                StagedStore store(file());
                for (int i = round * 1'000'000;; ++i) {
                    store.keep({"one", connectionName, {note(std::to_string(i)), note(std::to_string(i))}});
                    taken(store); // it is in the file
                    static_cast<void>(!::write(ends[1], &i, sizeof i));
                }
            }
            ::close(ends[1]);
            int last = -1;
            for (int i = 0; i < 5 + 3 * round; ++i)
                QCOMPARE(::read(ends[0], &last, sizeof last), ssize_t(sizeof last));
            ::kill(child, SIGKILL);
            int next = 0;
            while (::read(ends[0], &next, sizeof next) == ssize_t(sizeof next))
                last = next;
            ::close(ends[0]);
            QCOMPARE(::waitpid(child, nullptr, 0), child);
            StagedStore store(file());
            const auto sets = taken(store);
            QCOMPARE(sets.size(), std::size_t(1));
            QCOMPARE(sets[0].edits.size(), std::size_t(2)); // whole
            QVERIFY(std::stoi(*std::get<op::Create>(sets[0].edits[0].operation).data) >= last);
        }
    }

    void aFullDiskIsSaidAndMadeUpFor()
    {
        StagedStore store(file());
        store.keep({"small", connectionName, {note("small")}});
        taken(store);
        QSignalSpy failed(&store, &StagedStore::failed);
        QSignalSpy recovered(&store, &StagedStore::recovered);
        ::signal(SIGXFSZ, SIG_IGN);
        ::rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        ::rlimit tight = before;
        tight.rlim_cur = 64 << 10;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        store.keep({"large", connectionName, {note(std::string(1 << 20, 'x'))}});
        const bool said = QTest::qWaitFor([&failed] { return failed.size() == 1; });
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(said);
        QVERIFY(failed[0][0].value<std::string>().find(file()) != std::string::npos);
        store.keep({"small", connectionName, {note("small"), note("more")}});
        QTRY_COMPARE(recovered.size(), 1);
        store.release("small");
        store.release("large");
        QCOMPARE(taken(store).size(), std::size_t(2)); // nothing was forgotten meanwhile
    }

    void whatIsDamagedIsLeftOut()
    {
        QFile stranger(QString::fromStdString(file()));
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        stranger.write("no database");
        stranger.close();
        StagedStore store(file());
        QSignalSpy failed(&store, &StagedStore::failed);
        QVERIFY(taken(store).empty());
        QCOMPARE(failed.size(), 1);
    }

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("staged")).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StagedStoreTest)
#include "StagedStoreTest.moc"
