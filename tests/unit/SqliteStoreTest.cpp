// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/EmbeddedBackend.h"
#include "backend/embedded/SqliteStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <deque>
#include <stdexcept>
#include <sys/resource.h>

using namespace std::chrono_literals;
namespace op = registry::op;
using registry::ConnectionState;
using registry::CreateMode;
using registry::Data;
using registry::EmbeddedBackend;
using registry::EmbeddedServer;
using registry::ErrorCode;
using registry::Path;
using registry::Stat;

namespace registry { // for QCOMPARE, which finds it by its argument

static char* toString(ErrorCode code)
{
    return qstrdup(std::string(name(code)).c_str());
}

static char* toString(ConnectionState state)
{
    return qstrdup(std::string(name(state)).c_str());
}

} // namespace registry

namespace {

constexpr auto patience = 10s;

Path at(const std::string& text)
{
    return Path::parse(text).value();
}

std::shared_ptr<EmbeddedServer> serverFor(const QString& file)
{
    const std::string name = file.toStdString();
    return EmbeddedServer::withStore([name] { return registry::openSqliteStore(name); });
}

/// One session with a registry file.
class Client {
public:
    explicit Client(std::shared_ptr<EmbeddedServer> server)
        : backend(std::make_unique<EmbeddedBackend>(std::move(server), registry::AccessGate(false)))
    {
        backend->start(inbox);
        (void)next(); // Connecting
        status = std::get<registry::SessionChanged>(next()).status;
    }
    explicit Client(const QString& file)
        : Client(serverFor(file))
    {
    }

    registry::Event next()
    {
        while (events.empty()) {
            auto more = inbox->waitAndTake(patience);
            if (more.empty())
                throw std::runtime_error("no event came");
            for (auto& event : more)
                events.push_back(std::move(event));
        }
        registry::Event event = std::move(events.front());
        events.pop_front();
        return event;
    }
    registry::Result<registry::ReplyBody> run(registry::Operation operation)
    {
        backend->submit(1, std::move(operation));
        for (;;) {
            registry::Event event = next();
            if (auto* reply = std::get_if<registry::Reply>(&event))
                return std::move(reply->result);
        }
    }
    ErrorCode code(registry::Operation operation)
    {
        const auto reply = run(std::move(operation));
        return reply ? ErrorCode::Ok : reply.error().code;
    }
    template <typename T> T get(registry::Operation operation)
    {
        return std::get<T>(run(std::move(operation)).value());
    }
    Stat stat(const std::string& path) { return get<Stat>(op::Exists{at(path)}); }

    std::shared_ptr<registry::Inbox> inbox = std::make_shared<registry::Inbox>();
    std::deque<registry::Event> events;
    registry::SessionStatus status;
    std::unique_ptr<EmbeddedBackend> backend;
};

QString integrityOf(const QString& file)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(file);
        if (!database.open())
            answer = database.lastError().text();
        QSqlQuery query(database);
        if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return answer;
}

/// Another process: two nodes and a counter in each transaction, one line on stdout for each that was acknowledged.
int writeForEver(const QString& file)
{
    Client client(file);
    if (client.status.state != ConnectionState::Connected)
        return 3;
    (void)client.run(op::Create{at("/n"), "0"});
    for (int i = std::stoi(client.get<registry::DataReply>(op::GetData{at("/n")}).data.value()) + 1;; ++i) {
        const std::string number = std::to_string(i);
        const auto reply = client.get<registry::MultiReply>(op::Multi{{op::Create{at("/n/a" + number), number},
            op::Create{at("/n/b" + number), std::string(std::size_t(i % 50) * 100, 'b')},
            op::SetData{at("/n"), number}}});
        if (reply.code != ErrorCode::Ok)
            return 4;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

/// Another process: opens the file and says how it went.
int openOnce(const QString& file)
{
    Client client(file);
    std::puts(std::string(name(client.status.state)).c_str());
    if (client.status.reason)
        std::puts(std::string(name(client.status.reason->code)).c_str());
    return 0;
}

} // namespace

#define COMPARE_TEXT(actual, expected) QCOMPARE(QByteArray::fromStdString(actual), QByteArray(expected))

class SqliteStoreTest : public QObject {
    Q_OBJECT

    QString newFile() { return m_folder.filePath(QStringLiteral("test%1.registry").arg(++m_files)); }
    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void keepsEverything()
    {
        const QString file = newFile();
        const std::string binary("\0\xFF'\"\n", 5);
        Stat a, b, root;
        registry::Acl acl{{31, "world", "anyone"}, {1, "digest", "u:h h"}, {5, "ip", "10.0.0.0/8"}};
        {
            Client client(file);
            QCOMPARE(client.status.state, ConnectionState::Connected);
            QCOMPARE(client.code(op::Create{at("/a"), binary, acl}), ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/null"), std::nullopt}), ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/empty"), ""}), ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/gr\xC3\xB6\xC3\x9F"
                                               "e 'x'"),
                         "u"}),
                ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/a/b"), "1"}), ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/a/gone"), "1"}), ErrorCode::Ok);
            QCOMPARE(client.code(op::Delete{at("/a/gone")}), ErrorCode::Ok);
            QCOMPARE(client.code(op::SetData{at("/a/b"), "2"}), ErrorCode::Ok);
            QCOMPARE(client.code(op::SetAcl{at("/a/b"), acl}), ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/t"), "", registry::openAcl(), CreateMode::PersistentWithTtl, 1h}),
                ErrorCode::Ok);
            QCOMPARE(client.code(op::Create{at("/c"), "", registry::openAcl(), CreateMode::Container}), ErrorCode::Ok);
            a = client.stat("/a");
            b = client.stat("/a/b");
            root = client.stat("/");
        }
        Client client(file);
        QCOMPARE(client.status.state, ConnectionState::Connected);
        QVERIFY(client.stat("/a") == a);
        QVERIFY(client.stat("/a/b") == b);
        QVERIFY(client.stat("/") == root);
        QVERIFY(client.get<registry::DataReply>(op::GetData{at("/a")}).data == Data(binary));
        QVERIFY(client.get<registry::DataReply>(op::GetData{at("/null")}).data == Data());
        QVERIFY(client.get<registry::DataReply>(op::GetData{at("/empty")}).data == Data(""));
        QVERIFY(client.get<registry::AclReply>(op::GetAcl{at("/a/b")}).acl == acl);
        QCOMPARE(client.code(op::Exists{at("/gr\xC3\xB6\xC3\x9F"
                                           "e 'x'")}),
            ErrorCode::Ok);
        QCOMPARE(client.code(op::Exists{at("/a/gone")}), ErrorCode::NoNode);
        // zxids and sequence numbers go on where they were
        const auto next = client.get<registry::CreateReply>(
            op::Create{at("/a/s-"), "", registry::openAcl(), CreateMode::PersistentSequential});
        COMPARE_TEXT(next.path.str(), "/a/s-0000000002");
        QVERIFY(next.stat->czxid > b.mzxid);
    }

    void purgesEphemerals()
    {
        const QString file = newFile();
        std::int64_t pzxid = 0;
        {
            const auto server = serverFor(file);
            Client client(server);
            QCOMPARE(client.code(op::Create{at("/s"), ""}), ErrorCode::Ok);
            QCOMPARE(
                client.code(op::Create{at("/s/e1"), "", registry::openAcl(), CreateMode::Ephemeral}), ErrorCode::Ok);
            QCOMPARE(
                client.code(op::Create{at("/s/e2"), "", registry::openAcl(), CreateMode::Ephemeral}), ErrorCode::Ok);
            pzxid = client.stat("/s").pzxid;
            // As a crash would leave it: what is in the file now, with the ephemerals in it.
            QVERIFY(QFile::copy(file, file + QStringLiteral(".copy")));
            QVERIFY(QFile::copy(file + QStringLiteral("-wal"), file + QStringLiteral(".copy-wal")));
        }
        Client closed(file); // the session ended in good order
        QCOMPARE(closed.stat("/s").numChildren, 0);
        Client crashed(file + QStringLiteral(".copy"));
        QCOMPARE(crashed.status.state, ConnectionState::Connected);
        const Stat stat = crashed.stat("/s");
        QCOMPARE(stat.numChildren, 0);
        QCOMPARE(stat.cversion, 4);
        QCOMPARE(stat.pzxid, pzxid + 1); // one transaction
    }

    void isForOneAtATime()
    {
        const QString file = newFile();
        auto first = std::make_unique<Client>(file);
        QCOMPARE(first->status.state, ConnectionState::Connected);
        Client second(file);
        QCOMPARE(second.status.state, ConnectionState::Failed);
        QCOMPARE(second.status.reason->code, ErrorCode::Locked);
        COMPARE_TEXT(second.status.reason->path, file.toUtf8());
        QVERIFY(!second.status.reason->detail.empty());
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), file});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput(), QByteArray("Failed\nLocked\n"));
        QCOMPARE(first->code(op::Create{at("/x"), ""}), ErrorCode::Ok); // not disturbed
        first.reset();
        // It is tried again by itself.
        for (;;) {
            const auto event = second.next();
            if (std::get<registry::SessionChanged>(event).status.state == ConnectionState::Connected)
                break;
        }
        QCOMPARE(second.code(op::Exists{at("/x")}), ErrorCode::Ok);
        second.backend.reset();
        QCOMPARE(integrityOf(file), QStringLiteral("ok"));
        QVERIFY(!QFile::exists(file + QStringLiteral("-lock")));
        QVERIFY(!QFile::exists(file + QStringLiteral("-wal")));
    }

    void sqliteItselfIsLockedOutToo()
    {
        const QString file = newFile();
        Client client(file);
        QCOMPARE(client.code(op::Create{at("/x"), ""}), ErrorCode::Ok);
        QProcess other; // somebody with no idea of our lock file, through a link
        QVERIFY(QFile::link(file, file + QStringLiteral(".link")));
        other.start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), file + QStringLiteral(".link")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput(), QByteArray("Failed\nLocked\n"));
    }

    void theFileIsPrivate()
    {
        const QString file = newFile();
        Client client(file);
        QCOMPARE(client.code(op::Create{at("/x"), ""}), ErrorCode::Ok);
        for (const char* suffix : {"", "-wal", "-lock"}) {
            const auto permissions = QFileInfo(file + QLatin1String(suffix)).permissions();
            QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        }
    }

    void whatIsNoRegistry_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("{\"not\": \"a registry\"}\n").repeated(200);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xA5');
    }
    void whatIsNoRegistry()
    {
        QFETCH(QByteArray, content);
        const QString file = newFile();
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        Client client(file);
        QCOMPARE(client.status.state, ConnectionState::Failed);
        QCOMPARE(client.status.reason->code, ErrorCode::Storage);
        client.backend.reset();
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), content); // left alone
    }

    void anotherPrograms()
    {
        const QString file = newFile();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE bookmarks(url)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        Client client(file);
        QCOMPARE(client.status.state, ConnectionState::Failed);
        QCOMPARE(client.status.reason->code, ErrorCode::Storage);
    }

    void filesThatCannotBe()
    {
        for (const QString& file : {QStringLiteral("/nowhere/at/all.registry"), m_folder.path(), QString()}) {
            Client client(file);
            QCOMPARE(client.status.state, ConnectionState::Failed);
            QCOMPARE(client.status.reason->code, ErrorCode::Storage);
        }
    }

    void aReadOnlyProfileCreatesNothing()
    {
        const QString file = newFile();
        registry::ConnectionProfile profile;
        profile.endpoint = registry::FileEndpoint{file.toStdString()};
        const auto inbox = std::make_shared<registry::Inbox>();
        auto backend = registry::makeFileBackend(profile);
        backend->start(inbox);
        registry::SessionStatus last;
        while (last.state != ConnectionState::Failed) {
            for (const auto& event : inbox->waitAndTake(patience))
                last = std::get<registry::SessionChanged>(event).status;
        }
        COMPARE_TEXT(last.server, file.toUtf8());
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(file + QStringLiteral("-lock")));
    }

    void survivesFlippedBits()
    {
        const QString file = newFile();
        {
            Client client(file);
            for (int i = 0; i < 40; ++i)
                QCOMPARE(client.code(op::Create{at("/n" + std::to_string(i)), std::string(200, 'x')}), ErrorCode::Ok);
        }
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray good = in.readAll();
        QRandomGenerator random(20'261'123);
        int opened = 0;
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray bad = good;
            for (int flips = 1 + int(random.bounded(8)); flips > 0; --flips) {
                const int at = int(random.bounded(quint32(round % 2 ? bad.size() : 4096))); // the schema and anywhere
                bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
            }
            const QString damaged = file + QStringLiteral(".bad%1").arg(round);
            QFile out(damaged);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bad);
            out.close();
            Client client(damaged);
            if (client.status.state == ConnectionState::Connected) {
                ++opened; // a flipped bit of data is data
                (void)client.code(op::SetData{at("/n3"), "y"});
                (void)client.code(op::Create{at("/new"), "y"});
            } else {
                ++refused;
                QCOMPARE(client.status.state, ConnectionState::Failed);
                QVERIFY(client.status.reason->code == ErrorCode::Storage
                    || client.status.reason->code == ErrorCode::Locked);
            }
            client.backend.reset();
            QFile::remove(damaged);
        }
        qInfo("%d opened, %d refused", opened, refused);
        QVERIFY(opened > 0 && refused > 0);
    }

    void aFullDiskUndoesTheRequest()
    {
        const QString file = newFile();
        Client client(file);
        QCOMPARE(client.code(op::Create{at("/x"), "1"}), ErrorCode::Ok);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlim_t before = limit.rlim_cur;
        std::signal(SIGXFSZ, SIG_IGN);
        limit.rlim_cur = rlim_t(QFileInfo(file + QStringLiteral("-wal")).size() + 100);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto refused = client.run(op::SetData{at("/x"), std::string(100'000, 'x')});
        const auto also = client.run(op::Create{at("/y"), std::string(100'000, 'x')});
        limit.rlim_cur = before;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!refused && !also);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QVERIFY(!refused.error().detail.empty());
        QCOMPARE(client.code(op::Exists{at("/y")}), ErrorCode::NoNode);
        QCOMPARE(client.stat("/x").version, 0);
        QCOMPARE(client.code(op::SetData{at("/x"), "2", 0}), ErrorCode::Ok); // room again
        client.backend.reset();
        QCOMPARE(integrityOf(file), QStringLiteral("ok"));
        Client again(file);
        QVERIFY(again.get<registry::DataReply>(op::GetData{at("/x")}).data == Data("2"));
        QCOMPARE(again.code(op::Exists{at("/y")}), ErrorCode::NoNode);
    }

    void survivesBeingKilled()
    {
        const QString file = newFile();
        QRandomGenerator random(7);
        int acknowledged = 0;
        for (int round = 0; round < 40; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), file});
            const int more = 1 + int(random.bounded(25));
            for (int lines = 0; lines < more;) {
                QVERIFY2(writer.waitForReadyRead(10'000), qPrintable(QString::number(writer.exitCode())));
                while (writer.canReadLine()) {
                    acknowledged = writer.readLine().trimmed().toInt();
                    ++lines;
                }
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            while (writer.canReadLine())
                acknowledged = writer.readLine().trimmed().toInt();

            Client client(file);
            QCOMPARE(client.status.state, ConnectionState::Connected);
            const int stored = std::stoi(client.get<registry::DataReply>(op::GetData{at("/n")}).data.value());
            QVERIFY2(stored == acknowledged || stored == acknowledged + 1,
                qPrintable(QStringLiteral("%1 stored, %2 acknowledged").arg(stored).arg(acknowledged)));
            QCOMPARE(client.stat("/n").numChildren, 2 * stored); // all of each transaction
            QCOMPARE(client.stat("/n").version, stored);
            for (const char* half : {"/n/a", "/n/b"})
                QCOMPARE(client.code(op::Exists{at(half + std::to_string(stored))}), ErrorCode::Ok);
            acknowledged = stored;
        }
        QCOMPARE(integrityOf(file), QStringLiteral("ok"));
        qInfo("%d transactions through 40 kills", acknowledged);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writeForEver(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--open"))
        return openOnce(arguments.value(2));
    SqliteStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SqliteStoreTest.moc"
