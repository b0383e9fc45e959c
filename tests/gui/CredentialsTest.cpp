// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials from the dialog to the keychain to a real server and back, in the real window. The keychain is a fake
// one; the system's is judged by KeychainTest and CanaryTest.
#include "ConnectionBanner.h"
#include "ConnectionEditing.h"
#include "CredentialFixture.h"
#include "WelcomePage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gui_test;
using registry::Credential;
using registry::Secret;
using ui::ConnectionDialog;
using ui::ConnectionView;
using ui::CredentialDialog;
using ui::KnownConnection;

class CredentialsTest : public CredentialFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { forget(); }
    void cleanup() { stop(); }

    /// Typed once, remembered, there again with the next start.
    void fromTheDialogToTheWireAndAgain()
    {
        start();
        ConnectionDialog* dialog = newConnection();
        QVERIFY(dialog && !remember(dialog)->isVisible());
        QCOMPARE(m_keychain->reads, 0); // nothing to ask for yet
        addDigest(dialog, QStringLiteral("ann"), QString::fromStdString(password));
        QCOMPARE(named(*dialog, "Password")->echoMode(), QLineEdit::Password);
        QTRY_VERIFY(remember(dialog)->isEnabled() && remember(dialog)->isChecked());
        CLICK(buttonWithText(*dialog, "Connect"));
        QTRY_VERIFY(reads("/ann"));
        QCOMPARE(stored().credentialSchemes, QStringList{QStringLiteral("digest")});
        QTRY_COMPARE(m_keychain->kept.size(), 1);
        QVERIFY(m_keychain->kept.value(stored().credentialKey) == annOnly);

        m_kept = m_keychain->kept;
        m_app.reset();
        start({address()});
        QTRY_VERIFY(window().currentView());
        QVERIFY(!opened<CredentialDialog>());
        QTRY_VERIFY(reads("/ann"));
    }

    void severalSchemesAndWhatIsWrongWithThem()
    {
        start();
        ConnectionDialog* dialog = newConnection();
        addDigest(dialog, QStringLiteral("a:b"), QStringLiteral("x"));
        QAbstractButton* connectButton = buttonWithText(*dialog, "Connect");
        QVERIFY(!connectButton->isEnabled());
        type(named(*dialog, "User"), QString());
        QVERIFY(!connectButton->isEnabled()); // a password without a user
        type(named(*dialog, "User"), QStringLiteral("ann"));
        QVERIFY(connectButton->isEnabled());
        addDigest(dialog, QStringLiteral("bob"), QStringLiteral("y"));
        CLICK(dialog->findChild<QPushButton*>(QStringLiteral("addCredential")));
        QLineEdit* scheme = allNamed<QComboBox>(*dialog, "Scheme").last()->lineEdit();
        type(scheme, QStringLiteral("own scheme")); // the blank is not taken
        QCOMPARE(scheme->text(), QStringLiteral("ownscheme"));
        QCOMPARE(allNamed(*dialog, "User").size(), 2);
        type(named(*dialog, "Text of the scheme"), QStringLiteral("token"));
        CLICK(dialog->findChild<QCheckBox*>(QStringLiteral("showPasswords")));
        QCOMPARE(named(*dialog, "Password")->echoMode(), QLineEdit::Normal);
        CLICK(named<QToolButton>(*dialog, "Remove this credential"));
        const std::vector<Credential> expected{{"digest", Secret("bob:y")}, {"ownscheme", Secret("token")}};
        QVERIFY(dialog->connection().profile.credentials == expected);
        QCOMPARE(dialog->connection().credentialSchemes,
            (QStringList{QStringLiteral("digest"), QStringLiteral("ownscheme")}));
        dialog->reject();
    }

    /// Nothing hides them on the way: said where there is a way.
    void warnsOfTheNetwork()
    {
        start();
        ConnectionDialog* dialog = newConnection();
        QLineEdit* field = named(*dialog, "Connection string");
        auto* warning = dialog->findChild<QLabel*>(QStringLiteral("notEncrypted"));
        const std::pair<const char*, bool> places[] = {{"zk://127.0.0.1:1,[::1]:2,localhost:3/a", false},
            {"zk://localhost,zk1.example.org", true}, {"zk://127.evil.example.org", true}, {"sample:", false}};
        type(field, QString::fromLatin1(places[1].first));
        QVERIFY(!warning->isVisible()); // nothing to read
        addDigest(dialog, QStringLiteral("ann"), QStringLiteral("x"));
        for (const auto& [place, warned] : places) {
            type(field, QString::fromLatin1(place));
            QVERIFY2(warning->isVisible() == warned, place);
        }
        dialog->reject();
    }

    void theTestUsesThem()
    {
        start();
        ConnectionDialog* dialog = newConnection();
        addDigest(dialog, QStringLiteral("ann"), QString::fromStdString(password));
        CLICK(buttonWithText(*dialog, "Test"));
        QTRY_VERIFY(buttonWithText(*dialog, "Test again"));
        QString texts;
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts += label->text() + QLatin1Char('\n');
        QVERIFY2(texts.contains(QLatin1String("Credentials accepted: yes. No server says")), qPrintable(texts));
        dialog->reject();
    }

    void withoutAKeychainItAsksEachTime()
    {
        start({}, FakeKeychain::Mood::Refuses);
        ConnectionDialog* dialog = newConnection();
        addDigest(dialog, QStringLiteral("ann"), QString::fromStdString(password));
        auto* reason = dialog->findChild<QLabel*>(QStringLiteral("keychainReason"));
        QTRY_VERIFY2(reason->text().contains(QLatin1String("no such bus")), qPrintable(reason->text()));
        QVERIFY(!remember(dialog)->isEnabled() && !remember(dialog)->isChecked());
        CLICK(buttonWithText(*dialog, "Connect"));
        QTRY_VERIFY(reads("/ann"));
        QCOMPARE(stored().credentialKey, QString());
        m_app.reset();

        start({address()});
        QTRY_VERIFY(opened<CredentialDialog>());
        QVERIFY(!window().currentView());
        auto* question = opened<CredentialDialog>();
        QVERIFY(!buttonWithText(*question, "Open")->isEnabled());
        type(named(*question, "User"), QStringLiteral("ann"));
        type(named(*question, "Password"), QString::fromStdString(password));
        CLICK(buttonWithText(*question, "Open"));
        QTRY_VERIFY(reads("/ann"));
        QVERIFY(m_keychain->kept.isEmpty());
    }

    void openWithoutAndCancel()
    {
        store(known(QString()));
        start();
        Q_EMIT window().welcomePage()->openRequested(stored());
        QTRY_VERIFY(opened<CredentialDialog>());
        opened<CredentialDialog>()->reject();
        QTRY_VERIFY(!opened<CredentialDialog>());
        QVERIFY(!window().currentView());
        Q_EMIT window().welcomePage()->openRequested(stored());
        QTRY_VERIFY(opened<CredentialDialog>());
        type(named(*opened<CredentialDialog>(), "User"), QStringLiteral("ann"));
        type(named(*opened<CredentialDialog>(), "Password"), QString::fromStdString(password));
        CLICK(opened<CredentialDialog>()->findChild<QPushButton*>(QStringLiteral("openWithout")));
        QTRY_VERIFY(reads("/open"));
        window().currentView()->goTo(pathTo("/ann"));
        const registry::NodeEntry* entry = nullptr;
        QTRY_VERIFY((entry = window().currentView()->session().cache().find(pathTo("/ann"))) && entry->data.error);
        QCOMPARE(entry->data.error->code, registry::ErrorCode::NoAuth);
        QCOMPARE(stored().credentialSchemes.size(), 1); // next time it asks again
    }

    /// The window can be used meanwhile; at the end of its patience there is a question.
    void aSilentKeychain()
    {
        m_kept[QStringLiteral("key")] = annOnly;
        store(known(QStringLiteral("key")));
        start({address(), QStringLiteral("sample:")}, FakeKeychain::Mood::Silent);
        QTRY_COMPARE(m_keychain->unanswered(), 1);
        auto* waiting = window().findChild<QWidget*>(QStringLiteral("keychainWait"));
        QVERIFY(waiting && waiting->isVisible());
        QVERIFY(waiting->findChild<QLabel*>()->text().contains(QLatin1String("prod")));
        QVERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(window().views().size(), 1);
        QTRY_VERIFY(reads("/config"));
        m_keychain->giveUp();
        QTRY_VERIFY(opened<CredentialDialog>());
        QVERIFY(!waiting->isVisible());
        auto* question = opened<CredentialDialog>();
        auto* reason = question->findChild<QLabel*>(QStringLiteral("reason"));
        QVERIFY2(reason->text().contains(QLatin1String("does not answer")), qPrintable(reason->text()));
        type(named(*question, "User"), QStringLiteral("ann"));
        type(named(*question, "Password"), QString::fromStdString(password));
        CLICK(buttonWithText(*question, "Open"));
        QTRY_COMPARE(window().views().size(), 2);
        QTRY_VERIFY(reads("/ann"));
    }

    void typedInsteadOfWaitedFor()
    {
        m_kept[QStringLiteral("key")] = {{"digest", Secret("ann:wrong")}};
        store(known(QStringLiteral("key")));
        start({address()}, FakeKeychain::Mood::Silent);
        QTRY_COMPARE(m_keychain->unanswered(), 1);
        CLICK(buttonWithText(window(), "Type them instead…"));
        QTRY_VERIFY(opened<CredentialDialog>());
        m_keychain->speak(); // too late
        type(named(*opened<CredentialDialog>(), "User"), QStringLiteral("ann"));
        type(named(*opened<CredentialDialog>(), "Password"), QString::fromStdString(password));
        CLICK(buttonWithText(*opened<CredentialDialog>(), "Open"));
        QTRY_VERIFY(reads("/ann"));
        QCOMPARE(window().views().size(), 1);
    }

    void oneQuestionAtATime()
    {
        KnownConnection other = known(QString());
        other.profile.endpoint = registry::SampleEndpoint{};
        other.profile.name = "sample";
        store(known(QString()));
        store(other);
        start({address(), QStringLiteral("sample:")});
        QTRY_VERIFY(opened<CredentialDialog>());
        QVERIFY(opened<CredentialDialog>()->windowTitle().contains(QLatin1String("prod")));
        QCOMPARE(window().findChildren<CredentialDialog*>().size(), 1);
        CLICK(opened<CredentialDialog>()->findChild<QPushButton*>(QStringLiteral("openWithout")));
        QTRY_VERIFY(
            opened<CredentialDialog>() && opened<CredentialDialog>()->windowTitle().contains(QLatin1String("sample")));
        opened<CredentialDialog>()->reject();
        QTRY_COMPARE(window().views().size(), 1);
    }

    /// What the keychain has lost is asked for and remembered again.
    void anEmptyKeychainIsFilledAgain()
    {
        store(known(QStringLiteral("key")));
        start({address()});
        QTRY_VERIFY(opened<CredentialDialog>());
        type(named(*opened<CredentialDialog>(), "User"), QStringLiteral("ann"));
        type(named(*opened<CredentialDialog>(), "Password"), QString::fromStdString(password));
        CLICK(buttonWithText(*opened<CredentialDialog>(), "Open"));
        QTRY_VERIFY(reads("/ann"));
        QVERIFY(m_keychain->kept.value(QStringLiteral("key")) == annOnly);
    }

    void editingShowsChangesAndForgets()
    {
        m_kept[QStringLiteral("key")] = annOnly;
        store(known(QStringLiteral("key")));
        start();
        Q_EMIT window().welcomePage()->editRequested(stored());
        auto* dialog = opened<ConnectionDialog>();
        QTRY_COMPARE(named(*dialog, "Password")->text().toStdString(), password);
        QVERIFY(remember(dialog)->isChecked());
        type(named(*dialog, "Password"), QStringLiteral("another"));
        CLICK(buttonWithText(*dialog, "OK"));
        QTRY_VERIFY(m_keychain->kept.value(QStringLiteral("key"))
            == (ui::Keychain::Credentials{{"digest", Secret("ann:another")}}));

        Q_EMIT window().welcomePage()->editRequested(stored());
        QTRY_VERIFY(opened<ConnectionDialog>() && remember(opened<ConnectionDialog>())->isEnabled());
        QTest::keyClick(remember(opened<ConnectionDialog>()), Qt::Key_Space);
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QTRY_VERIFY(m_keychain->kept.isEmpty());
        QCOMPARE(stored().credentialSchemes.size(), 1); // they are asked for
        QCOMPARE(stored().credentialKey, QString());
    }

    void removingThemOrTheConnectionForgets()
    {
        m_kept[QStringLiteral("key")] = annOnly;
        store(known(QStringLiteral("key")));
        start();
        Q_EMIT window().welcomePage()->editRequested(stored());
        QTRY_VERIFY(remember(opened<ConnectionDialog>())->isEnabled());
        CLICK(named<QToolButton>(*opened<ConnectionDialog>(), "Remove this credential"));
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QTRY_VERIFY(m_keychain->kept.isEmpty());
        QVERIFY(stored().credentialSchemes.isEmpty());

        m_keychain->kept[QStringLiteral("two")] = annOnly;
        m_app->settings().remember(known(QStringLiteral("two")));
        Q_EMIT window().welcomePage()->removeRequested(stored());
        QTRY_VERIFY(m_keychain->kept.isEmpty());
        QVERIFY(m_app->settings().connections().isEmpty());

        KnownConnection third = known(QStringLiteral("three"));
        m_app->settings().remember(third);
        m_keychain->mood = FakeKeychain::Mood::Refuses;
        Q_EMIT window().welcomePage()->removeRequested(third);
        QTRY_VERIFY(opened<QMessageBox>()); // it may still be in there: said
        QVERIFY(opened<QMessageBox>()->informativeText().contains(QLatin1String("no such bus")));
        opened<QMessageBox>()->reject();
    }

    void aKeychainThatRefusesToKeep()
    {
        start();
        ConnectionDialog* dialog = newConnection();
        addDigest(dialog, QStringLiteral("ann"), QString::fromStdString(password));
        QTRY_VERIFY(remember(dialog)->isChecked());
        m_keychain->mood = FakeKeychain::Mood::Refuses;
        CLICK(buttonWithText(*dialog, "Connect"));
        QTRY_VERIFY(opened<QMessageBox>());
        QVERIFY(opened<QMessageBox>()->text().contains(QLatin1String("could not be remembered")));
        opened<QMessageBox>()->reject();
        QTRY_VERIFY(reads("/ann"));
        QCOMPARE(stored().credentialKey, QString());
        QCOMPARE(stored().credentialSchemes.size(), 1);
    }

    /// Nothing is lost by pressing OK before the keychain has answered, or when it does not.
    void editingWhileTheKeychainIsSilent()
    {
        m_kept[QStringLiteral("key")] = annOnly;
        store(known(QStringLiteral("key")));
        for (const bool answers : {false, true}) {
            start({}, answers ? FakeKeychain::Mood::Refuses : FakeKeychain::Mood::Silent);
            Q_EMIT window().welcomePage()->editRequested(stored());
            auto* dialog = opened<ConnectionDialog>();
            auto* reason = dialog->findChild<QLabel*>(QStringLiteral("keychainReason"));
            QTRY_VERIFY(reason->text().contains(QLatin1String(answers ? "no such bus" : "Asking")));
            type(named(*dialog, "Group"), QStringLiteral("group"));
            CLICK(buttonWithText(*dialog, "OK"));
            QTRY_COMPARE(stored().profile.group, std::string("group"));
            QCOMPARE(stored().credentialKey, QStringLiteral("key"));
            QCOMPARE(stored().credentialSchemes.size(), 1);
            QVERIFY(m_keychain->kept.contains(QStringLiteral("key")));
            m_app.reset();
        }
    }

    /// A row left empty means: ask me.
    void anOpenConnectionEditedWithoutThem()
    {
        store(known(QString()));
        start({address()});
        QTRY_VERIFY(opened<CredentialDialog>());
        CLICK(opened<CredentialDialog>()->findChild<QPushButton*>(QStringLiteral("openWithout")));
        QTRY_VERIFY(reads("/open"));
        m_app->desk().edit(window().currentView());
        QTRY_VERIFY(opened<ConnectionDialog>());
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QTRY_VERIFY(opened<CredentialDialog>());
        type(named(*opened<CredentialDialog>(), "User"), QStringLiteral("ann"));
        type(named(*opened<CredentialDialog>(), "Password"), QString::fromStdString(password));
        CLICK(buttonWithText(*opened<CredentialDialog>(), "Open"));
        QTRY_VERIFY(reads("/ann"));
        QCOMPARE(window().views().size(), 1);
    }

    /// Recent connections that nobody saved go by themselves, and their credentials with them.
    void agedOnesAreForgotten()
    {
        m_kept[QStringLiteral("key")] = annOnly;
        KnownConnection old = known(QStringLiteral("key"));
        old.saved = false;
        store(old);
        start();
        for (int i = 0; i < 9; ++i) {
            KnownConnection recent = known(QString(), {});
            recent.profile.name = "recent" + std::to_string(i);
            recent.saved = false;
            recent.lastUsed = QDateTime::currentDateTime();
            m_app->settings().remember(recent);
        }
        QVERIFY(m_app->desk().open(registry::Endpoint(registry::SampleEndpoint{})));
        QTRY_VERIFY(m_keychain->kept.isEmpty());
    }

    /// That the server does tell: it knows no such scheme.
    void anUnknownSchemeIsTold()
    {
        start();
        ConnectionDialog* dialog = newConnection();
        CLICK(dialog->findChild<QPushButton*>(QStringLiteral("addCredential")));
        type(named<QComboBox>(*dialog, "Scheme")->lineEdit(), QStringLiteral("nonsense"));
        type(named(*dialog, "Text of the scheme"), QStringLiteral("token"));
        CLICK(buttonWithText(*dialog, "Connect"));
        QTRY_VERIFY(window().currentView());
        auto* banner = window().currentView()->findChild<ui::ConnectionBanner*>();
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(QLatin1String("refused the credentials")));
        CLICK(buttonWithText(*banner, "Edit connection…"));
        QTRY_VERIFY(opened<ConnectionDialog>());
        CLICK(named<QToolButton>(*opened<ConnectionDialog>(), "Remove this credential"));
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QTRY_VERIFY(reads("/open"));
    }

    /// One entry of the list must not be taken for another: same place, other name.
    void namesAreToldApart()
    {
        m_kept[QStringLiteral("key")] = annOnly;
        store(known(QStringLiteral("key")));
        KnownConnection nameless = known(QString(), {});
        nameless.profile.name.clear();
        start();
        ConnectionView* view = m_app->desk().open(nameless);
        QVERIFY(view);
        KnownConnection usedLater = known(QStringLiteral("key"));
        usedLater.lastUsed = QDateTime::currentDateTime().addSecs(60);
        m_app->settings().remember(usedLater);
        QTRY_VERIFY(reads("/open"));
        m_app->desk().edit(view);
        QVERIFY(opened<ConnectionDialog>() && !remember(opened<ConnectionDialog>())->isVisible());
        CLICK(buttonWithText(*opened<ConnectionDialog>(), "OK"));
        QCOMPARE(m_app->settings().connections().size(), 2);
        QTRY_VERIFY(reads("/open"));
        QVERIFY(m_keychain->kept.contains(QStringLiteral("key")));
    }

    void lockingKeepsThem()
    {
        openAs(password);
        QTRY_VERIFY(reads("/ann"));
        CLICK(window().currentView()->findChild<QToolButton*>(QStringLiteral("padlock")));
        QTRY_VERIFY(opened<QMessageBox>());
        CLICK(buttonWithText(*opened<QMessageBox>(), "Unlock"));
        QTRY_VERIFY(!window().currentView()->session().gate().isReadOnly());
        QVERIFY(window().currentView()->session().profile().credentials == annOnly);
        QTRY_VERIFY(reads("/ann"));
        QVERIFY(!opened<CredentialDialog>());
        Q_EMIT window().duplicateRequested(window().currentView());
        QCOMPARE(window().views().size(), 2);
        QTRY_VERIFY(reads("/ann"));
    }
};

QTEST_MAIN(CredentialsTest)
#include "CredentialsTest.moc"
