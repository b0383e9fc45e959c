// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Error.h"

#include <QTest>

#include <set>

using registry::ErrorCode;
using registry::Retry;

namespace {

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        codes.push_back(static_cast<ErrorCode>(i));
    return codes;
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (ErrorCode code : allCodes()) {
            QVERIFY(!registry::name(code).empty());
            QVERIFY2(names.insert(registry::name(code)).second, std::string(registry::name(code)).c_str());
        }
        QVERIFY(registry::name(ErrorCode::NoNode) == "NoNode");
        QVERIFY(registry::name(ErrorCode::Cancelled) == "Cancelled");
    }

    void zooKeepersNumbersGoThereAndBack()
    {
        for (int native : {-2, -4, -5, -6, -7, -8, -9, -101, -102, -103, -108, -110, -111, -112, -114, -115, -116, -118,
                 -119, -121}) {
            const ErrorCode code = registry::errorFromNative(native);
            QVERIFY2(code != ErrorCode::UnknownNative, QByteArray::number(native).constData());
            QCOMPARE(registry::nativeCode(code), native);
        }
        QCOMPARE(registry::errorFromNative(0), ErrorCode::Ok);
        for (int native : {-1, -3, -10, -100, -113, -117, -120, -122, -999, 1, 42})
            QCOMPARE(registry::errorFromNative(native), ErrorCode::UnknownNative);
        for (ErrorCode code : allCodes()) {
            if (code > ErrorCode::UnknownNative)
                QCOMPARE(registry::nativeCode(code), 0);
        }
    }

    void unknownOutcomesAreCalledSo()
    {
        const std::set<ErrorCode> unknown{
            ErrorCode::ConnectionLoss, ErrorCode::OperationTimeout, ErrorCode::Closing, ErrorCode::UnknownNative};
        for (ErrorCode code : allCodes())
            QCOMPARE(registry::retryClass(code) == Retry::UnknownOutcome, unknown.contains(code));
        for (ErrorCode code : {ErrorCode::SessionExpired, ErrorCode::AuthFailed, ErrorCode::InvalidState})
            QCOMPARE(registry::retryClass(code), Retry::SessionOver);
        for (ErrorCode code : {ErrorCode::NoConnection, ErrorCode::ServerReadOnly})
            QCOMPARE(registry::retryClass(code), Retry::Later);
        for (ErrorCode code : {ErrorCode::NoNode, ErrorCode::BadVersion, ErrorCode::ReadOnly, ErrorCode::TooLarge})
            QCOMPARE(registry::retryClass(code), Retry::No);
    }

    void failFillsInTheNumber()
    {
        const registry::Result<int> result = registry::fail(ErrorCode::NoNode, "/a", "why");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), (registry::Error{ErrorCode::NoNode, "/a", -101, "why"}));
        const registry::Result<int> other = registry::fail(ErrorCode::UnknownNative, {}, {}, -999);
        QCOMPARE(other.error().native, -999);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
