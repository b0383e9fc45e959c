// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DraftStore.h"

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

Draft draftOf(const std::string& text, std::string_view path = "/n", int second = 0)
{
    Draft draft{"zk://a:2181", *Path::parse(path), text, Data("base"), {}, {}};
    draft.baseStat.czxid = 11;
    draft.baseStat.mzxid = std::int64_t(1) << 50;
    draft.baseStat.version = -7;
    draft.baseStat.numChildren = 3;
    draft.changed = std::chrono::system_clock::time_point(std::chrono::seconds(1'000 + second));
    return draft;
}

std::vector<Draft> listed(DraftStore& store)
{
    std::optional<std::vector<Draft>> answer;
    store.list([&answer](std::vector<Draft> drafts) { answer = std::move(drafts); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

} // namespace

class DraftStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryByteAndTheBase()
    {
        const Draft bytes = draftOf(std::string("\0\xff\r\n text", 9));
        Draft null = draftOf("x", "/null", 1);
        null.mine.reset();
        null.base.reset();
        {
            DraftStore store(file());
            store.keep(bytes);
            store.keep(null);
        }
        DraftStore store(file());
        QCOMPARE(listed(store), (std::vector<Draft>{null, bytes}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(QString::fromStdString(file())).permissions() & others));
    }

    void theNewestWinsAndDroppedOnesGo()
    {
        DraftStore store(file());
        DraftStore other(file()); // another process
        store.keep(draftOf("one", "/n", 1));
        store.keep(draftOf("two", "/n", 2));
        store.flush();
        QCOMPARE(listed(store).front().mine, Data("two"));
        other.keep(draftOf("older", "/n", 1));
        QCOMPARE(listed(other).front().mine, Data("two"));
        other.drop("zk://a:2181", *Path::parse("/n"));
        QVERIFY(listed(other).empty());
        QVERIFY(listed(store).empty());
    }

    void survivesBeingKilled()
    {
        for (int round = 0; round < 10; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                DraftStore store(file());
                for (int i = 0;; ++i) {
                    store.keep(draftOf(std::to_string(i), "/n", round * 1'000'000 + i));
                    store.flush();
                    std::vector<Draft> now = listed(store); // it is in the file
                    const int written = std::stoi(*now.front().mine);
                    static_cast<void>(!::write(ends[1], &written, sizeof written));
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
            DraftStore store(file());
            const auto drafts = listed(store);
            QCOMPARE(drafts.size(), std::size_t(1));
            QVERIFY(std::stoi(*drafts.front().mine) >= last);
        }
    }

    void aFullDiskIsSaidAndMadeUpFor()
    {
        DraftStore store(file());
        store.keep(draftOf("small"));
        QCOMPARE(listed(store).size(), std::size_t(1));
        QSignalSpy failed(&store, &DraftStore::failed);
        QSignalSpy recovered(&store, &DraftStore::recovered);
        ::signal(SIGXFSZ, SIG_IGN);
        ::rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        ::rlimit tight = before;
        tight.rlim_cur = 64 << 10;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        store.keep(draftOf(std::string(1 << 20, 'x'), "/large", 1));
        store.flush();
        const bool said = QTest::qWaitFor([&failed] { return failed.size() == 1; });
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(said);
        QVERIFY(failed[0][0].value<std::string>().find(file()) != std::string::npos);
        store.keep(draftOf("more", "/n", 2));
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(listed(store).size(), std::size_t(2)); // nothing was forgotten meanwhile
    }

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("drafts")).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "DraftStoreTest.moc"
