// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetectorRig.h"

#include <QTest>

using namespace detectors;

Q_DECLARE_METATYPE(Fixture)

/// Every format's sample folder is recognised as what it is, and decoded to the table that stands beside it.
class DetectorGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); } // times without a zone are taken for this machine's

    void isRecognised_data() { addRows(); }
    void isRecognised()
    {
        QFETCH(Fixture, fixture);
        const auto match = m_set.match(fixture.sight);
        QVERIFY2(match, "no detector matches");
        QCOMPARE(QString::fromStdString(match->detector->id()), fixture.detector);
        QCOMPARE(QString::fromStdString(match->detector->serviceName(fixture.sight.path)), fixture.service);
        QCOMPARE(QString::fromStdString(match->detector->environment(fixture.sight.path)), fixture.environment);
        QVERIFY(match->detector->shapeFits(fixture.sight.path));
        QCOMPARE(match->evidence.front().kind, Evidence::Kind::Shape);
        QVERIFY2(match->evidence.size() > 1, "recognised by its path alone");
        const auto waiters = match->detector->waiters(fixture.sight.path);
        QVERIFY(waiters || fixture.waiters.empty());
        for (const NodeSight& node : fixture.waiters)
            QCOMPARE(node.path.parent(), *waiters);
    }

    void isDecoded_data() { addRows(); }
    void isDecoded()
    {
        QFETCH(Fixture, fixture);
        const DetectorPtr detector = m_set.find(fixture.detector.toStdString());
        QVERIFY(detector);
        QStringList lines;
        for (const InstanceRecord& record : decodeAll(fixture, *detector))
            lines += toLines(record);
        if (lines != fixture.golden)
            fprintf(
                stderr, "%s is decoded to\n%s\n", qPrintable(fixture.file), qPrintable(lines.join(QLatin1Char('\n'))));
        QCOMPARE(lines, fixture.golden);
    }

    void everyDetectorHasASample()
    {
        QStringList missing;
        for (const DetectorPtr& detector : m_set.all()) {
            const QString id = QString::fromStdString(detector->id());
            if (std::none_of(
                    m_fixtures.begin(), m_fixtures.end(), [&id](const Fixture& f) { return f.detector == id; }))
                missing.push_back(id);
        }
        QCOMPARE(missing, QStringList());
    }

    void columnsAreFieldsOfASample()
    {
        for (const DetectorPtr& detector : m_set.all()) {
            for (const std::string& column : detector->columns()) {
                bool found = false;
                for (const Fixture& fixture : m_fixtures) {
                    if (fixture.detector != QString::fromStdString(detector->id()))
                        continue;
                    for (const InstanceRecord& record : decodeAll(fixture, *detector))
                        found = found
                            || std::any_of(record.fields.begin(), record.fields.end(),
                                [&](const Field& field) { return field.name.compare(0, column.size(), column) == 0; });
                }
                QVERIFY2(found, (detector->id() + ": " + column).c_str());
            }
        }
    }

private:
    void addRows() const
    {
        QTest::addColumn<Fixture>("fixture");
        QVERIFY(m_fixtures.size() >= 25);
        for (const Fixture& fixture : m_fixtures)
            QTest::addRow("%s", qPrintable(fixture.file)) << fixture;
    }

    const DetectorSet m_set = DetectorSet::builtIn();
    const std::vector<Fixture> m_fixtures = readFixtures();
};

QTEST_GUILESS_MAIN(DetectorGoldenTest)
#include "DetectorGoldenTest.moc"
