// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/InstanceCodec.h"

#include <QFile>
#include <QTest>

using namespace registry;

/// tests/data/codec/*.golden: lines "user data <TAB> what Python writes", made by tests/data/codec/make.py.
class InstanceCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesAsPythonDoes_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("expected");
        QFile file(QStringLiteral(ROSTER_TEST_DATA "/codec/encode.golden"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int row = 0;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().chopped(1);
            const auto tab = line.indexOf('\t');
            QVERIFY(tab >= 0);
            QTest::addRow("%d", row++) << line.left(tab) << line.mid(tab + 1);
        }
        QVERIFY(row > 10);
    }
    void encodesAsPythonDoes()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, expected);
        const auto encoded = codec::encode(user.toStdString(), 10733, "2012-12-15 00:45:03");
        QVERIFY(encoded.has_value());
        QCOMPARE(QByteArray::fromStdString(*encoded), expected);
        const auto back = codec::decode(*encoded);
        QVERIFY(back && *back);
        QCOMPARE((*back)->toJson(), *encoded);
    }

    void decodesByTheReadersRules()
    {
        QVERIFY(!*codec::decode({}));
        QVERIFY(!*codec::decode(std::string()));
        QVERIFY((**codec::decode(std::string(" \n\t\xC2\xA0"))).isEmpty());
        for (const std::string text : {"[1,2]", "12", "\"x\"", "{broken", "{\"a\":}", "{\"a\":1} {\"b\":2}", "plain"})
            QCOMPARE((**codec::decode(text)).text("string_value").value(), text);
        const auto found =
            **codec::decode(std::string("  {\"z\": 1.0, \"a\": [1e5, {\"q\":184467440737095516160}]}\n"));
        QCOMPARE(found.toJson(), std::string(R"({"z":1.0,"a":[1e5,{"q":184467440737095516160}]})"));
        QCOMPARE(codec::decode(std::string("\xFF\xFE")).error().code, ErrorCode::MarshallingError);
        QCOMPARE(codec::encode(std::string("\xFF")).error().code, ErrorCode::BadArguments);
    }

    void hostileTextIsOnlyText()
    {
        std::string deep;
        for (int i = 0; i < 200'000; ++i)
            deep += "{\"a\":";
        deep += '}';
        QCOMPARE((**codec::decode(deep)).fields().size(), std::size_t(1));
    }

    void sameApartFromPidAndCreated()
    {
        const Data a = *codec::encode(std::string(R"({"x":1})"), 1, "2012-12-15 00:45:03");
        QVERIFY(codec::saysTheSame(a, *codec::encode(std::string(R"({"x":1})"), 2, "2013-12-15 00:45:03")));
        QVERIFY(!codec::saysTheSame(a, *codec::encode(std::string(R"({"x":2})"), 1, "2012-12-15 00:45:03")));
    }
};

QTEST_GUILESS_MAIN(InstanceCodecTest)
#include "InstanceCodecTest.moc"
