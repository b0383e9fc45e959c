// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that something has happened to: a power cut, a bad disk, somebody else's hand.
#include "unit/JournalSamples.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <set>

using namespace registry;
using namespace rig;

namespace {

void cutTo(const QString& from, const QString& to, qint64 size)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
    QVERIFY(QFile::resize(to, size));
}

} // namespace

class JournalDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<rig::JournalFolder>();
        QVERIFY(m_folder->isValid());
    }

    /// What a power cut leaves of the log: whatever was acknowledged is there.
    void opensWithALogCutAnywhere()
    {
        EditJournal journal(file());
        const QString whole = QString::fromStdString(file());
        std::vector<qint64> ends; // of the log, when the entry was acknowledged
        for (int i = 0; i < 10; ++i) {
            QVERIFY(begun(journal, saving(std::string(std::size_t(i) * 900, 'x'), i)));
            ends.push_back(QFileInfo(whole + QStringLiteral("-wal")).size());
        }
        const qint64 table = QFileInfo(whole).size(); // none of the entries is in there yet
        std::set<qint64> cuts;
        for (qint64 at = 0; at < ends.back(); at += 4'001)
            cuts.insert(at);
        for (qint64 frame = 32; frame <= ends.back(); frame += 4'096 + 24)
            cuts.insert({frame - 1, frame, frame + 1});
        const QString cut = m_folder->filePath(QStringLiteral("cut"));
        for (const qint64 at : cuts) {
            QFile::remove(cut + QStringLiteral("-shm"));
            cutTo(whole, cut, table);
            cutTo(whole + QStringLiteral("-wal"), cut + QStringLiteral("-wal"), std::min(at, ends.back()));
            EditJournal opened(cut.toStdString());
            const auto page = listed(opened);
            QVERIFY2(page, qPrintable(QStringLiteral("cut at %1").arg(at)));
            const auto acknowledged = std::count_if(ends.begin(), ends.end(), [at](qint64 end) { return end <= at; });
            QCOMPARE(qint64(page->lines.size()), qint64(acknowledged));
            for (const JournalLine& line : page->lines)
                QVERIFY(entryOf(opened, line.id));
            QVERIFY(begun(opened, saving("next")));
        }
    }

    void opensOrSaysSoWithAFileCutAnywhere()
    {
        const QString whole = QString::fromStdString(file());
        {
            EditJournal journal(file());
            for (int i = 0; i < 10; ++i)
                QVERIFY(begun(journal, saving(std::string(std::size_t(i) * 900, 'x'), i)));
        }
        const qint64 size = QFileInfo(whole).size();
        QVERIFY(size > 20'000);
        std::set<qint64> cuts{1, 99, 100, 101, size - 1};
        for (qint64 at = 0; at < size; at += 2'003)
            cuts.insert(at);
        for (qint64 page = 4'096; page < size; page += 4'096)
            cuts.insert({page - 1, page, page + 1});
        const QString cut = m_folder->filePath(QStringLiteral("cut"));
        for (const qint64 at : cuts) {
            for (const char* more : {"-wal", "-shm"})
                QFile::remove(cut + QLatin1String(more));
            cutTo(whole, cut, at);
            EditJournal opened(cut.toStdString());
            const auto page = listed(opened);
            if (at == 0)
                QVERIFY(page && page->lines.empty());
            else if (!page)
                QCOMPARE(page.error().code, ErrorCode::Storage);
            else
                QVERIFY2(page->lines.size() == 10, qPrintable(QStringLiteral("cut at %1").arg(at)));
        }
    }

    void staysUprightOverFlippedBits()
    {
        const quint32 seed = qEnvironmentVariableIntValue("ROSTER_SEED") ? qEnvironmentVariableIntValue("ROSTER_SEED")
                                                                         : QRandomGenerator::global()->generate() | 1U;
        qInfo("ROSTER_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QString whole = QString::fromStdString(file());
        {
            EditJournal journal(file());
            JournalEntry entry = entryFor(op::Multi{{op::Create{path("/c")}, op::SetData{path("/n"), "x", 1}}});
            entry.edit.before = {{path("/n"), "old", openAcl(), oddStat()}};
            for (int i = 0; i < 6; ++i)
                QVERIFY(begun(journal, i % 2 ? entry : saving(std::string(300, 'y'))));
        }
        QFile source(whole);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray good = source.readAll();
        const QString name = m_folder->filePath(QStringLiteral("flipped"));
        int opened = 0;
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes = good;
            for (int flips = 1 + random.bounded(6); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
            for (const char* more : {"", "-wal", "-shm"})
                QFile::remove(name + QLatin1String(more));
            QFile flipped(name);
            QVERIFY(flipped.open(QIODevice::WriteOnly));
            flipped.write(bytes);
            flipped.close();
            EditJournal journal(name.toStdString());
            const auto page = listed(journal);
            if (!page) {
                QCOMPARE(page.error().code, ErrorCode::Storage);
                continue;
            }
            ++opened;
            for (const JournalLine& line : page->lines) {
                QVERIFY(line.kind <= JournalLine::Kind::Multi && line.outcome <= EditOutcome::Unknown);
                if (const auto entry = entryOf(journal, line.id))
                    static_cast<void>(everyField(entry->edit.operation));
                else
                    QCOMPARE(entry.error().code, ErrorCode::Storage);
            }
            static_cast<void>(adopted(journal, cluster));
            static_cast<void>(begun(journal, saving("next")));
        }
        QVERIFY(opened > 10); // flips in unused places and in values
    }

    void numbersOutOfRangeAreDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("listed");
        QTest::newRow("kind") << QStringLiteral("UPDATE entries SET kind=9") << false;
        QTest::newRow("intent") << QStringLiteral("UPDATE entries SET intent=99") << false;
        QTest::newRow("outcome") << QStringLiteral("UPDATE entries SET outcome=-1") << false;
        QTest::newRow("mode") << QStringLiteral("UPDATE parts SET mode=7") << true;
        QTest::newRow("part") << QStringLiteral("UPDATE parts SET kind=6") << true;
        QTest::newRow("access") << QStringLiteral("UPDATE parts SET acl=x'3132'") << true;
        QTest::newRow("path") << QStringLiteral("UPDATE parts SET path=x'00'") << true;
    }
    void numbersOutOfRangeAreDamage()
    {
        QFETCH(QString, sql);
        EditJournal journal(file());
        const auto id = *begun(journal, entryFor(op::Create{path("/c"), "x"}));
        QVERIFY(entryOf(journal, id));
        askFile(file(), sql);
        QTEST(!listed(journal)->lines.empty(), "listed");
        const auto entry = entryOf(journal, id);
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::Storage);
        QCOMPARE(entry.error().path, file());
    }

private:
    std::string file() const { return m_folder->filePath(QStringLiteral("journal")).toStdString(); }
    std::unique_ptr<rig::JournalFolder> m_folder;
};

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "JournalDamageTest.moc"
