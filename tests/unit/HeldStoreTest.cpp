// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HeldStore.h"
#include "unit/JournalRig.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace registry;

namespace {

constexpr auto connectionName = "zk://a:2181";

Path at(std::string_view text)
{
    return *Path::parse(text);
}

std::vector<HeldEntry> taken(HeldStore& store, const std::string& connection = connectionName)
{
    return rig::answered<std::vector<HeldEntry>>([&](auto done) { store.take(connection, done); });
}

} // namespace

class HeldStoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string file() const { return m_folder->filePath(QStringLiteral("held.sqlite")).toStdString(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryByte()
    {
        const HeldEntry odd{at("/s/\xC3\xA9:1"), 2, std::string("\0\xFF\n'\"", 5)};
        const HeldEntry empty{at("/a"), 0, {}};
        {
            HeldStore store(file());
            store.keep(connectionName, odd);
            store.keep(connectionName, empty);
            store.keep("zk://b:2181", {at("/a"), 1, "other"});
        }
        HeldStore store(file());
        QCOMPARE(taken(store), (std::vector<HeldEntry>{empty, odd})); // by path
        QCOMPARE(taken(store, "zk://b:2181").size(), std::size_t(1));
        QVERIFY(taken(store, "zk://c:2181").empty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(QString::fromStdString(file())).permissions() & others));
    }

    void anEntryIsOneViewsUntilReleased()
    {
        HeldStore store(file());
        store.keep(connectionName, {at("/a"), 0, "x"});
        QVERIFY(taken(store).empty()); // who keeps it has it
        store.release(connectionName, at("/a"));
        QCOMPARE(taken(store).size(), std::size_t(1));
        QVERIFY(taken(store).empty()); // and so has who took it
        store.release(connectionName, at("/a"));
        QCOMPARE(taken(store).size(), std::size_t(1));
    }

    void theLastWordCounts()
    {
        {
            HeldStore store(file());
            store.keep(connectionName, {at("/a"), 0, "old"});
            store.keep(connectionName, {at("/b"), 0, "x"});
            store.keep(connectionName, {at("/a"), 1, "new"});
            store.forget(connectionName, at("/b"));
            store.forget(connectionName, at("/never"));
        }
        HeldStore store(file());
        QCOMPARE(taken(store), (std::vector<HeldEntry>{{at("/a"), 1, "new"}}));
        store.forget(connectionName, at("/a"));
        QVERIFY(taken(store).empty());
    }

    void whatCannotBeWrittenIsToldAndTriedAgain()
    {
        {
            QFile wrong(QString::fromStdString(file()));
            QVERIFY(wrong.open(QFile::WriteOnly));
            wrong.write("not a database of ours, and long enough to be told from an empty one");
        }
        HeldStore store(file());
        QSignalSpy failed(&store, &HeldStore::failed);
        QSignalSpy recovered(&store, &HeldStore::recovered);
        store.keep(connectionName, {at("/a"), 0, "x"});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<std::string>().find("held.sqlite") != std::string::npos);
        QVERIFY(QFile::remove(QString::fromStdString(file())));
        store.keep(connectionName, {at("/b"), 0, "y"}); // takes the first along
        QTRY_COMPARE(recovered.size(), 1);
        store.release(connectionName, at("/a"));
        store.release(connectionName, at("/b"));
        QCOMPARE(taken(store).size(), std::size_t(2));
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HeldStoreTest)
#include "HeldStoreTest.moc"
