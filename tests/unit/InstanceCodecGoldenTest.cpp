// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/InstanceCodec.h"

#include <QFile>
#include <QTest>

using namespace registry;

/// tests/data/golden/*.golden, made by Python's json module (make.py beside them), byte for byte.
class InstanceCodecGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesValuesAsPythonDoes_data() { QVERIFY(rows("values", 400)); }
    void writesValuesAsPythonDoes()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto read = codec::decode(given.toStdString());
        QVERIFY(read.has_value() && read->has_value());
        QCOMPARE(QByteArray::fromStdString((*read)->toJson()), expected);
        // And as the data a writer adds to its own, which come first.
        const auto written = codec::encode(given.toStdString(), 1, "2026-11-24 12:00:00");
        QVERIFY(written.has_value());
        const QByteArray own = R"({"pid":1,"created":"2026-11-24 12:00:00")";
        QByteArray whole = own + (expected == "{}" ? QByteArray() : ',' + expected.mid(1).chopped(1)) + '}';
        QCOMPARE(QByteArray::fromStdString(*written), whole);
    }

    void readsAsPythonDoes_data() { QVERIFY(rows("reader", 40)); }
    void readsAsPythonDoes()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto wrapped = codec::decode("{\"raw\":" + given.toStdString() + '}');
        QVERIFY(wrapped.has_value() && wrapped->has_value());
        const auto raw = (*wrapped)->text("raw");
        QVERIFY(raw.has_value());
        const auto read = codec::decode(*raw);
        QVERIFY(read.has_value());
        QCOMPARE(read->has_value() ? QByteArray::fromStdString((*read)->toJson()) : QByteArray("null"), expected);
    }

private:
    static bool rows(const char* name, int least)
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        QFile file(QStringLiteral(ROSTER_TEST_DATA "/golden/") + QLatin1String(name) + QLatin1String(".golden"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        int row = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().chopped(1);
            const auto tab = line.lastIndexOf('\t');
            if (tab < 0)
                return false;
            QTest::addRow("%d", row++) << line.left(tab) << line.mid(tab + 1);
        }
        return row >= least;
    }
};

QTEST_GUILESS_MAIN(InstanceCodecGoldenTest)
#include "InstanceCodecGoldenTest.moc"
