// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/LastKnownStore.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace registry;
using namespace std::chrono_literals;

namespace {

Path path(std::string_view text)
{
    return *Path::parse(text);
}

NodeValue valueAt(std::string_view where, std::string data, std::vector<std::string> children = {})
{
    NodeValue value{path(where)};
    value.exists = true;
    value.raw = std::move(data);
    value.children = std::move(children);
    value.stat = Stat{};
    value.stat->czxid = 7;
    value.stat->mzxid = (std::int64_t(1) << 40) + 9;
    value.stat->version = 3;
    value.stat->ephemeralOwner = -5;
    return value;
}

} // namespace

class LastKnownStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void keepsEveryByte()
    {
        const std::string bytes("\0\xff\xc3 text \n", 9);
        write(valueAt("/a/b", bytes, {"one", "t\nwo", "z\xc3\xa9"}));
        const auto found = read("/a/b");
        QVERIFY(found && found->exists && found->staleSince && found->stat);
        QCOMPARE(*found->raw, bytes);
        QCOMPARE(found->children, (std::vector<std::string>{"one", "t\nwo", "z\xc3\xa9"}));
        QCOMPARE(found->stat->mzxid, (std::int64_t(1) << 40) + 9);
        QCOMPARE(found->stat->ephemeralOwner, std::int64_t(-5));
        NodeValue null = valueAt("/null", {}, {"child"});
        null.raw.reset();
        write(null);
        QVERIFY(!read("/null")->raw);
        QVERIFY(!read("/other"));
        struct ::stat status { };
        QCOMPARE(::stat(file().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }

    void registriesAreKeptApart()
    {
        write(valueAt("/a", "one"), "zk://a:2181");
        write(valueAt("/a", "two"), "zk://b:2181");
        QCOMPARE(*read("/a", "zk://a:2181")->raw, std::string("one"));
        QCOMPARE(*read("/a", "zk://b:2181")->raw, std::string("two"));
        QVERIFY(!read("/a", "zk://c:2181"));
    }

    void emptyNodesAreNotKeptAndGoneOnesGo()
    {
        write(valueAt("/a", "good", {"host:1"}));
        write(valueAt("/a", ""));
        QCOMPARE(*read("/a")->raw, std::string("good"));
        write(NodeValue{path("/a")}); // does not exist
        QVERIFY(!read("/a"));
    }

    void aProofMakesItYounger()
    {
        write(valueAt("/a", "x"));
        const auto before = *read("/a")->staleSince;
        LastKnownStore store(file(), "r");
        store.proven({path("/a"), path("/unknown")}, before + 1h);
        store.proven({path("/a")}, before + 1min); // never back
        QCOMPARE(*find(store, "/a")->staleSince, before + 1h);
        QVERIFY(!find(store, "/unknown"));
    }

    void severalProcessesShareAFile()
    {
        std::vector<std::unique_ptr<LastKnownStore>> stores; // a connection each, as processes have
        for (int i = 0; i < 4; ++i)
            stores.push_back(std::make_unique<LastKnownStore>(file(), "r"));
        for (int round = 0; round < 50; ++round)
            for (std::size_t i = 0; i < stores.size(); ++i) {
                stores[i]->note(valueAt("/own" + std::to_string(i), std::to_string(round)));
                stores[i]->note(valueAt("/shared", std::to_string(round)));
                stores[i]->flush();
            }
        stores.clear();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(*read("/own" + std::to_string(i))->raw, std::string("49"));
        QVERIFY(read("/shared"));
    }

    void aLockedFileIsWrittenLater()
    {
        write(valueAt("/a", "old"));
        auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(QString::fromStdString(file()));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        LastKnownStore store(file(), "r");
        store.note(valueAt("/a", "new"));
        QCOMPARE(*find(store, "/a")->raw, std::string("new")); // its write has been refused before that
        QVERIFY(query.exec(QStringLiteral("SELECT data FROM nodes WHERE path=CAST('/a' AS BLOB)")) && query.next());
        QCOMPARE(query.value(0).toByteArray(), QByteArray("old"));
        query.finish();
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE(*read("/a")->raw, std::string("new")); // without another word from us
    }

    void anotherFileIsLeftAlone()
    {
        const QByteArray text("precious, and no database at all; long enough to be read as a header ........ "
                              "................................................................");
        QFile other(QString::fromStdString(file()));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(text);
        other.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
        write(valueAt("/a", "x"));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), text);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
        QVERIFY(!read("/a"));
    }

    void aSymbolicLinkIsNotFollowed()
    {
        const std::string target = file() + ".target";
        QVERIFY(QFile::link(QString::fromStdString(target), QString::fromStdString(file())));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("symbolic link")));
        write(valueAt("/a", "x"));
        QVERIFY(!QFile::exists(QString::fromStdString(target)));
    }

    void damageNeverHurts()
    {
        {
            LastKnownStore store(file(), "r");
            for (int i = 0; i < 40; ++i)
                store.note(valueAt("/n" + std::to_string(i), std::string(300, 'x'), {"a", "b"}));
        }
        QFile original(QString::fromStdString(file()));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray good = original.readAll();
        original.close();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        QLoggingCategory::setFilterRules(QStringLiteral("registry.lastknown=false"));
        for (int round = 0; round < 100; ++round) {
            QByteArray bad = good;
            for (int flips = 0; flips < 5; ++flips) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bad.size())));
                bad[at] = static_cast<char>(bad[at] ^ (1 << random.bounded(8)));
            }
            QFile::remove(original.fileName() + QStringLiteral("-wal"));
            QFile::remove(original.fileName() + QStringLiteral("-shm"));
            QVERIFY(original.open(QIODevice::WriteOnly | QIODevice::Truncate));
            original.write(bad);
            original.close();
            LastKnownStore store(file(), "r");
            for (int i = 0; i < 40; i += 13)
                find(store, "/n" + std::to_string(i)); // an answer, whatever it is
            store.note(valueAt("/new", "y"));
        }
        QLoggingCategory::setFilterRules({});
    }

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("last-known")).toStdString(); }
    void write(const NodeValue& value, const std::string& registry = "r") const
    {
        LastKnownStore(file(), registry).note(value);
    }
    static std::optional<NodeValue> find(LastKnownStore& store, std::string_view where)
    {
        std::optional<std::optional<NodeValue>> answer;
        store.find(path(where), [&answer](std::optional<NodeValue> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    std::optional<NodeValue> read(std::string_view where, const std::string& registry = "r") const
    {
        LastKnownStore store(file(), registry);
        return find(store, where);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LastKnownStoreTest)
#include "LastKnownStoreTest.moc"
