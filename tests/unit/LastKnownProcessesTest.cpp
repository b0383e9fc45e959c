// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/LastKnownStore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <charconv>
#include <cstdio>
#include <sys/stat.h>

using namespace registry;

namespace {

Path at(const std::string& text)
{
    return *Path::parse(text);
}

/// A number, and so much more that a value takes several pages of the file.
std::string dataOf(int number)
{
    return std::to_string(number) + ':' + std::string(3000 + static_cast<std::size_t>(number % 5000), 'x');
}

constexpr int together = 40; ///< values that are written at once: all or none

std::string pathOf(const std::string& writer, int i)
{
    return "/own/" + writer + '/' + std::to_string(i);
}

NodeValue valueAt(const std::string& where, int number)
{
    NodeValue value{at(where)};
    value.exists = true;
    value.raw = dataOf(number);
    value.children = {"child" + std::to_string(number)};
    value.stat = Stat{};
    value.stat->version = number;
    return value;
}

/// The number a value was made for; -1 when it is not whole.
int numberOf(const NodeValue& value)
{
    int number = -1;
    const std::string& text = value.raw.value_or("");
    std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = number > 0 && text == dataOf(number) && value.stat && value.stat->version == number
        && value.children == std::vector<std::string>{"child" + std::to_string(number)};
    return whole ? number : -1;
}

/// The other process: writes one number after the other, and says each as soon as the file has it, until it is killed.
class Writer {
public:
    Writer(const char* file, const char* name)
        : m_name(name)
        , m_store(file, "r")
        , m_reader(file, "r")
    {
    }
    void start()
    {
        m_reader.find(at(pathOf(m_name, 0)), [this](const std::optional<NodeValue>& found) {
            m_number = found ? numberOf(*found) : 0;
            next();
        });
    }

private:
    void next()
    {
        ++m_number;
        for (int i = 0; i < together; ++i)
            m_store.note(valueAt(pathOf(m_name, i), m_number));
        m_store.flush();
        look();
    }
    /// By a connection of its own: what waits for a locked file is not in it.
    void look()
    {
        m_reader.find(at(pathOf(m_name, 0)), [this](const std::optional<NodeValue>& found) {
            if (!found || numberOf(*found) != m_number)
                return look();
            std::printf("%d\n", m_number);
            std::fflush(stdout);
            next();
        });
    }

    const std::string m_name;
    LastKnownStore m_store;
    LastKnownStore m_reader;
    int m_number = 0;
};

} // namespace

/// Real processes on one file, killed while they write.
class LastKnownProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidIsLostWhenAWriterIsKilled()
    {
        constexpr int writers = 3;
        constexpr int kills = 6;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<QProcess>> processes(writers);
        std::vector<int> said(writers, 0);
        const auto listen = [&](int i) {
            while (processes[static_cast<std::size_t>(i)]->canReadLine())
                said[static_cast<std::size_t>(i)] =
                    processes[static_cast<std::size_t>(i)]->readLine().trimmed().toInt();
            return said[static_cast<std::size_t>(i)];
        };
        const auto start = [&](int i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write"), QString::fromStdString(file()), QString::number(i)});
            processes[static_cast<std::size_t>(i)] = std::move(process);
        };
        for (int i = 0; i < writers; ++i)
            start(i);
        for (int round = 0; round < kills; ++round) {
            for (int i = 0; i < writers; ++i) {
                const int before = listen(i);
                const int more = 1 + static_cast<int>(random.bounded(3));
                QTRY_VERIFY2_WITH_TIMEOUT(listen(i) >= before + more
                        || processes[static_cast<std::size_t>(i)]->state() == QProcess::NotRunning,
                    "a writer stands still", 30'000);
                QCOMPARE(processes[static_cast<std::size_t>(i)]->state(), QProcess::Running);
            }
            const int victim = static_cast<int>(random.bounded(writers));
            auto& killed = *processes[static_cast<std::size_t>(victim)];
            killed.kill();
            QVERIFY(killed.waitForFinished());
            const int last = listen(victim);
            const std::vector<int> kept = stored(std::to_string(victim));
            QVERIFY2(kept[0] >= last, QByteArray::number(kept[0]) + " instead of " + QByteArray::number(last));
            QCOMPARE(kept, std::vector<int>(together, kept[0]));
            start(victim);
        }
        for (auto& process : processes) {
            process->kill();
            QVERIFY(process->waitForFinished());
        }
        QCOMPARE(integrity(), QStringLiteral("ok"));
        struct ::stat status { };
        QCOMPARE(::stat(file().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }

private:
    std::string file() const { return m_folder.filePath(QStringLiteral("last-known")).toStdString(); }
    /// The numbers the file has for a writer.
    std::vector<int> stored(const std::string& writer) const
    {
        LastKnownStore store(file(), "r");
        std::vector<int> numbers;
        for (int i = 0; i < together; ++i)
            store.find(at(pathOf(writer, i)), [&numbers](const std::optional<NodeValue>& found) {
                numbers.push_back(found ? numberOf(*found) : -2);
            });
        if (!QTest::qWaitFor([&numbers] { return numbers.size() == together; }, 20'000))
            return {-3};
        return numbers;
    }
    QString integrity() const
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(QString::fromStdString(file()));
        if (!database.open())
            return QStringLiteral("cannot be opened");
        QSqlQuery query(QStringLiteral("PRAGMA integrity_check"), database);
        return query.next() ? query.value(0).toString() : QStringLiteral("no answer");
    }

    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && std::string_view(argv[1]) == "--write") {
        Writer writer(argv[2], argv[3]);
        writer.start();
        return QCoreApplication::exec();
    }
    LastKnownProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LastKnownProcessesTest.moc"
