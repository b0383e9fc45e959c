// SPDX-License-Identifier: GPL-3.0-or-later
// A server takes any password: that one is wrong shows at the nodes it should open. What the window says of it, on a
// real server.
#include "ConnectionEditing.h"
#include "CredentialFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace gui_test;
using ui::ConnectionDialog;

class WrongPasswordTest : public CredentialFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { forget(); }
    void cleanup() { stop(); }

    void whatAListSaysOfAPassword()
    {
        using ui::PasswordProof;
        const registry::Identity ann{"digest", registry::digestId("ann:right")};
        const auto list = [](std::int32_t permissions, const std::string& id, const char* scheme = "digest") {
            return registry::Acl{{registry::PermissionRead, "world", "anyone"}, {permissions, scheme, id}};
        };
        const auto all = registry::PermissionAll;
        QCOMPARE(ui::proofIn(list(all, ann.id), ann, 0), PasswordProof::Right);
        QCOMPARE(ui::proofIn(list(all, registry::digestId("ann:other")), ann, 0), PasswordProof::Wrong);
        QCOMPARE(ui::proofIn(list(all, registry::digestId("anna:right")), ann, 0), PasswordProof::None);
        QCOMPARE(ui::proofIn(list(all, ann.id, "own"), ann, 0), PasswordProof::None);
        QCOMPARE(ui::proofIn(list(all, "ann:x"), ann, 0), PasswordProof::Wrong);
        const auto both = registry::PermissionRead | registry::PermissionWrite;
        QCOMPARE(ui::proofIn(list(both, "ann:x"), ann, 0), PasswordProof::None);
        QCOMPARE(ui::proofIn(list(both, "ann:x"), ann, registry::PermissionRead), PasswordProof::Wrong);
        QCOMPARE(
            ui::proofIn(list(registry::PermissionWrite, "ann:x"), ann, registry::PermissionRead), PasswordProof::None);
        registry::Acl twice = list(all, registry::digestId("ann:other"));
        twice.push_back({all, "digest", ann.id});
        QCOMPARE(ui::proofIn(twice, ann, 0), PasswordProof::Right);
        QCOMPARE(ui::proofIn({}, ann, 0), PasswordProof::None);
    }

    /// The server has taken it; the first node it protects shows it. With the right one nothing has to be started
    /// again.
    void aWrongPasswordIsToldAndMended()
    {
        openAs("wrong");
        QVERIFY(!notice()->isVisible());
        QTRY_VERIFY(isRefused("/ann"));
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY2(notice()->text().contains(QLatin1String("/ann refuses you")), qPrintable(notice()->text()));
        QVERIFY(notice()->text().contains(QLatin1String("given for ann may be wrong")));
        CLICK(notice()->findChild<QToolButton*>(QStringLiteral("editCredentials")));
        QTRY_VERIFY(opened<ConnectionDialog>());
        QCOMPARE(named(*opened<ConnectionDialog>(), "Password")->text(), QStringLiteral("wrong"));
        type(named(*opened<ConnectionDialog>(), "Password"), QString::fromStdString(password));
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QTRY_VERIFY(reads("/ann"));
        QVERIFY(!notice()->isVisible());
    }

    /// A list further up that shows the user is proof.
    void aWrongPasswordIsProven()
    {
        openAs("wrong");
        QTRY_VERIFY(isRefused("/shown/ann"));
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY2(notice()->text().contains(QLatin1String("given for ann is wrong")), qPrintable(notice()->text()));
        QVERIFY(notice()->text().contains(QLatin1String(" /shown ")));
        CLICK(named<QToolButton>(*notice(), "Close this notice"));
        QVERIFY(!notice()->isVisible());
    }

    void aWrongPasswordIsProvenByAWrite()
    {
        openAs("wrong");
        auto& session = window().currentView()->session();
        Q_EMIT window().currentView()->editing().writeFailed(
            pathTo("/shown"), registry::Error{registry::ErrorCode::NoAuth, "/shown", -102, {}});
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY2(notice()->text().contains(QLatin1String("given for ann is wrong")), qPrintable(notice()->text()));
        QVERIFY(session.cache().find(pathTo("/shown"))->acl.value);
    }

    /// Who knows the right password is not told that it may be wrong because others have nodes of their own.
    void aRightPasswordIsNotDoubted()
    {
        openAs(password);
        QTRY_VERIFY(isRefused("/shown/bob"));
        auto& session = window().currentView()->session();
        const registry::NodeEntry* shown = nullptr;
        QTRY_VERIFY((shown = session.cache().find(pathTo("/shown"))) && shown->acl.value);
        QTRY_VERIFY(isRefused("/bob"));
        QVERIFY(!notice()->isVisible());
    }

    void aDoubtGoesWithTheProof()
    {
        openAs(password);
        QTRY_VERIFY(isRefused("/bob"));
        QTRY_VERIFY(notice()->isVisible());
        (void)window().currentView()->session().readAcl(pathTo("/ann"));
        QTRY_VERIFY(!notice()->isVisible());
    }
};

QTEST_MAIN(WrongPasswordTest)
#include "WrongPasswordTest.moc"
