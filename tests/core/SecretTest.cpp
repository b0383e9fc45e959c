// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/ConnectionProfile.h"

#include <QTest>

#include <concepts>
#include <ostream>

using registry::Secret;

namespace {

template <typename T>
concept Printable = requires(std::ostream& out, const T& value)
{
    out << value;
};

} // namespace

static_assert(!Printable<Secret>, "a secret must not reach a log by accident");
static_assert(!std::convertible_to<Secret, std::string>);
static_assert(!std::convertible_to<std::string, Secret>);
static_assert(!Printable<registry::Credential>);

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesAndMoves()
    {
        Secret secret(std::string("user:C4N4RY"));
        const Secret copy = secret;
        QCOMPARE(copy.reveal(), std::string("user:C4N4RY"));
        QVERIFY(copy == secret);
        const Secret moved = std::move(secret);
        QCOMPARE(moved.reveal(), std::string("user:C4N4RY"));
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): wiped is what is promised
        secret = copy;
        QVERIFY(secret == copy);
        Secret& same = secret;
        secret = same;
        QVERIFY(secret == copy);
        secret = Secret();
        QVERIFY(secret.isEmpty());
    }

    void leavesNothingBehind()
    {
        // Long enough to live on the heap, and looked at through the storage the string keeps after the wipe.
        Secret secret(std::string(64, 'S'));
        const char* storage = secret.reveal().data();
        secret = Secret(std::string("x"));
        QCOMPARE(
            static_cast<const void*>(secret.reveal().data()), static_cast<const void*>(storage)); // not reallocated
        for (int i = 2; i < 64; ++i)
            QVERIFY2(storage[i] == 0, QByteArray::number(i).constData());
    }

    void smallOnesAreWipedWhenMovedFrom()
    {
        Secret secret(std::string("C4N4RY"));
        const char* storage = secret.reveal().data(); // inside the object
        const Secret other = std::move(secret);
        QVERIFY(storage[0] == 0 && storage[1] == 0 && storage[5] == 0);
        QCOMPARE(other.reveal(), std::string("C4N4RY"));
    }

    void normalFormHoldsNone()
    {
        registry::ConnectionProfile profile;
        profile.endpoint = *registry::parseEndpoint("a,b/x");
        profile.credentials = {{"digest", Secret(std::string("user:C4N4RY"))}};
        QVERIFY(registry::toString(profile.endpoint).find("C4N4RY") == std::string::npos);
        QVERIFY(profile.readOnly);
        QVERIFY(profile.live);
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "SecretTest.moc"
