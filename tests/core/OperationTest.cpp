// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Operation.h"

#include <QTest>

using registry::Operation;
using registry::Path;
namespace op = registry::op;

namespace {

Path path(const char* text)
{
    return *Path::parse(text);
}

} // namespace

class OperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWritesFromReads()
    {
        for (const Operation& read :
            {Operation{op::Exists{}}, Operation{op::GetData{}}, Operation{op::GetChildren{}}, Operation{op::GetAcl{}},
                Operation{op::Sync{}}, Operation{op::RemoveWatch{}}, Operation{op::AddAuth{}}})
            QVERIFY2(!registry::mutates(read), QByteArray::number(int(read.index())).constData());
        for (const Operation& write : {Operation{op::Create{}}, Operation{op::Delete{}}, Operation{op::SetData{}},
                 Operation{op::SetAcl{}}, Operation{op::Multi{}}, Operation{op::Multi{{op::Check{}}}}})
            QVERIFY2(registry::mutates(write), QByteArray::number(int(write.index())).constData());
        QCOMPARE(std::variant_size_v<Operation>, std::size_t(12)); // a new kind must be put into one of the lists
    }

    void knowsWhatItIsAbout()
    {
        QCOMPARE(registry::pathOf(op::SetData{path("/a"), {}}), path("/a"));
        QCOMPARE(registry::pathOf(op::Multi{{op::Check{path("/b")}, op::Delete{path("/c")}}}), path("/b"));
        QCOMPARE(registry::pathOf(op::Multi{}), Path());
        QCOMPARE(registry::pathOf(op::AddAuth{}), Path());
    }

    void limitIsTheServers_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<qulonglong>("limit");
        QTest::newRow("root") << QByteArray("/") << 1'048'554ULL;
        QTest::newRow("short") << QByteArray("/a") << 1'048'553ULL;
        QTest::newRow("long") << QByteArray("/") + QByteArray(999, 'x') << 1'047'555ULL;
    }

    void limitIsTheServers()
    {
        QFETCH(QByteArray, where);
        QFETCH(qulonglong, limit);
        const Path at = path(where.constData());
        QCOMPARE(registry::dataLimit(at), std::size_t(limit));
        const std::string most(limit, 'x');
        const std::string more(limit + 1, 'x');
        QVERIFY(!registry::tooLarge(op::SetData{at, most}));
        constexpr std::size_t openAclBytes = 27;
        QVERIFY(!registry::tooLarge(op::Create{at, std::string(limit - openAclBytes, 'x')}));
        QVERIFY(registry::tooLarge(op::Create{at, std::string(limit - openAclBytes + 1, 'x')}));
        const std::string half(limit / 2, 'x');
        QVERIFY(registry::tooLarge(op::Multi{{op::SetData{at, half}, op::SetData{at, half}}})); // one frame for all
        for (const Operation& over : {Operation{op::SetData{at, more}}, Operation{op::Create{at, more}},
                 Operation{op::Multi{{op::Check{at}, op::SetData{at, more}}}}}) {
            const auto error = registry::tooLarge(over);
            QVERIFY(error.has_value());
            QCOMPARE(error->code, registry::ErrorCode::TooLarge);
            QCOMPARE(error->path, at.str());
            if (std::holds_alternative<op::SetData>(over))
                QVERIFY(error->detail.find(std::to_string(limit)) != std::string::npos);
        }
    }

    void withoutDataNothingIsTooLarge()
    {
        QVERIFY(!registry::tooLarge(op::SetData{path("/a"), std::nullopt}));
        QVERIFY(!registry::tooLarge(op::SetData{path("/a"), std::string()}));
        QVERIFY(!registry::tooLarge(op::Delete{path("/a")}));
        QVERIFY(!registry::tooLarge(op::GetData{path("/a")}));
        QVERIFY(!registry::tooLarge(op::Multi{}));
    }

    void knowsTheCreateModes()
    {
        using enum registry::CreateMode;
        for (auto mode : {PersistentSequential, EphemeralSequential, PersistentSequentialWithTtl})
            QVERIFY(registry::isSequential(mode));
        for (auto mode : {Persistent, Ephemeral, Container, PersistentWithTtl})
            QVERIFY(!registry::isSequential(mode));
        for (auto mode : {Ephemeral, EphemeralSequential})
            QVERIFY(registry::isEphemeral(mode));
        for (auto mode : {Persistent, PersistentSequential, Container, PersistentWithTtl, PersistentSequentialWithTtl})
            QVERIFY(!registry::isEphemeral(mode));
    }
};

QTEST_APPLESS_MAIN(OperationTest)
#include "OperationTest.moc"
