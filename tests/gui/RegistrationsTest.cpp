// SPDX-License-Identifier: GPL-3.0-or-later
// Registrations held by the real window on a real server: what is in the way of them, and what becomes of them.
#include "Application.h"
#include "ConnectionDesk.h"
#include "RegistrationFixture.h"
#include "Settings.h"
#include "models/RegistrationModel.h"
#include "panes/RegistrationsPane.h"
#include "service/InstanceCodec.h"
#include "support/Process.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

#include <unistd.h>

using namespace gui_test;
using ui::RegistrationModel;

class RegistrationsTest : public RegistrationFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { openStore(); }
    void cleanup() { close(); }

    void whatOthersDoIsPutRight()
    {
        open();
        hold("/services/web/mine", "says");
        m_desk->showPane();
        QCOMPARE(m_other->remove("/services/web/mine"), 0);
        QTRY_COMPARE(owner("/services/web/mine"), m_desk->session());
        QTRY_COMPARE(m_desk->find("/services/web/mine")->timesMade, 2);
        QCOMPARE(m_desk->cell(0, RegistrationModel::Recreated), QStringLiteral("1 time(s)"));
        QTRY_COMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Registered"));
        QCOMPARE(m_other->set("/services/web/mine", "they say"), 0);
        QTRY_COMPARE(data("/services/web/mine"), std::string("says"));
        QCOMPARE(m_desk->find("/services/web/mine")->timesMade, 2);
    }

    void comesBackWithTheNextSession()
    {
        open();
        hold("/services/web/mine", "says");
        m_desk->showPane();
        const auto old = m_desk->session();
        const auto secret = m_desk->backend->sessionForTests();
        QVERIFY(support::PlainClient::expire(m_server->port(), secret.id, secret.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() != old && owner("/services/web/mine") == m_desk->session(), 20'000);
        QTRY_COMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Registered"));
        QCOMPARE(m_desk->find("/services/web/mine")->timesMade, 2);
        QCOMPARE(data("/services/web/mine"), std::string("says"));
    }

    void aRivalsNodeIsWaitedFor()
    {
        open();
        auto rival = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(rival->create("/services/web/name", std::string("theirs"), 1), 0);
        const auto node = czxid("/services/web/name");
        m_desk->showPane();
        m_desk->held().hold(
            pathTo("/services/web/name"), {registry::InstancePayload::Format::Text, "ours"}, "ours", false);
        QTRY_COMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Waiting for the name"));
        QVERIFY(m_desk->cell(0, RegistrationModel::Reason).contains(QStringLiteral("Another session owns")));
        // It has been looked at several times, and left alone.
        QSignalSpy changes(&m_desk->held(), &ui::HeldRegistrations::changed);
        QTRY_VERIFY(changes.size() >= 3);
        QVERIFY(m_desk->cell(0, RegistrationModel::Reason).contains(QStringLiteral("attempt"))
            || m_desk->cell(0, RegistrationModel::Reason).contains(QStringLiteral("tried again")));
        QCOMPARE(owner("/services/web/name"), rival->sessionId());
        QCOMPARE(data("/services/web/name"), std::string("theirs"));
        QCOMPARE(czxid("/services/web/name"), node);
        rival.reset();
        QTRY_COMPARE(owner("/services/web/name"), m_desk->session());
        QTRY_VERIFY(m_desk->isRegistered("/services/web/name"));
        QCOMPARE(data("/services/web/name"), std::string("ours"));
        QCOMPARE(m_desk->cell(0, RegistrationModel::Recreated), QStringLiteral("never"));
    }

    void aRivalsNodeStaysWhenOursIsWithdrawn()
    {
        open();
        support::PlainClient rival(m_server->hostPort());
        QCOMPARE(rival.create("/services/web/name", std::string("theirs"), 1), 0);
        m_desk->held().hold(
            pathTo("/services/web/name"), {registry::InstancePayload::Format::Text, "ours"}, "ours", false);
        QTRY_VERIFY(m_desk->find("/services/web/name")->state == Registration::State::Retrying);
        m_desk->held().withdraw(pathTo("/services/web/name"));
        QTRY_VERIFY(m_desk->held().all().empty());
        QCOMPARE(owner("/services/web/name"), rival.sessionId());
    }

    void aPersistentNodeIsRefusedAndTriedAgainByHand()
    {
        open();
        QCOMPARE(m_other->create("/services/web/name", std::string("persistent")), 0);
        m_desk->showPane();
        m_desk->held().hold(
            pathTo("/services/web/name"), {registry::InstancePayload::Format::Text, "ours"}, "ours", false);
        QTRY_COMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Refused"));
        QVERIFY(m_desk->cell(0, RegistrationModel::Reason).contains(QStringLiteral("persistent node")));
        m_desk->select(0);
        CLICK(m_desk->button("retryRegistration"));
        QTRY_COMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Refused"));
        QCOMPARE(data("/services/web/name"), std::string("persistent"));
        QCOMPARE(m_other->remove("/services/web/name"), 0);
        QTRY_COMPARE(data("/services/web/name"), std::string("ours"));
    }

    void anotherPayloadKeepsTheNode()
    {
        open();
        hold("/services/web/mine", "old");
        const auto node = czxid("/services/web/mine");
        m_desk->showPane();
        m_desk->select(0);
        CLICK(m_desk->button("editRegistration"));
        auto* dialog = opened<RegisterDialog>(m_desk->window);
        QVERIFY(dialog);
        QVERIFY(window_test::named(*dialog, "Name of the instance")->isReadOnly());
        auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadText"));
        QCOMPARE(text->toPlainText(), QStringLiteral("old"));
        text->setPlainText(QStringLiteral("new"));
        CLICK(goButton(*dialog));
        QTRY_COMPARE(data("/services/web/mine"), std::string("new"));
        QCOMPARE(czxid("/services/web/mine"), node);
        QCOMPARE(m_desk->held().all().size(), std::size_t(1));
        QCOMPARE(m_other->remove("/services/web/mine"), 0); // and it comes back with the new one
        QTRY_COMPARE(data("/services/web/mine"), std::string("new"));
    }

    void withdrawingSeveralIsAsked()
    {
        open();
        m_desk->showPane();
        for (const char* path : {"/services/web/a", "/services/web/b", "/services/web/c"})
            hold(path, "x");
        m_desk->select(0);
        CLICK(m_desk->button("withdrawRegistration"));
        QTRY_COMPARE(owner("/services/web/a"), std::int64_t(-1));
        QTRY_COMPARE(m_desk->held().all().size(), std::size_t(2));
        auto* list = m_desk->window.findChild<QTreeView*>(QStringLiteral("registrations"));
        list->selectAll();
        CLICK(m_desk->button("withdrawRegistration"));
        auto* box = opened<QMessageBox>(m_desk->window);
        QVERIFY(box && box->informativeText().contains(QStringLiteral("/services/web/b")));
        CLICK(buttonWithText(*box, "Cancel"));
        QCOMPARE(owner("/services/web/b"), m_desk->session());
        CLICK(m_desk->button("withdrawRegistration"));
        QTRY_VERIFY(opened<QMessageBox>(m_desk->window) != nullptr);
        CLICK(buttonWithText(*opened<QMessageBox>(m_desk->window), "Withdraw"));
        QTRY_VERIFY(m_desk->held().all().empty());
        for (const char* path : {"/services/web/b", "/services/web/c"})
            QCOMPARE(owner(path), std::int64_t(-1));
        auto* empty = m_desk->window.findChild<QLabel*>(QStringLiteral("noRegistrations"));
        QVERIFY(empty->isVisible() && empty->text().contains(QStringLiteral("Register service")));
    }

    void readOnlySaysWhy()
    {
        m_store->keep(registry::toString(registry::parseEndpoint(m_server->hostPort()).value()),
            {pathTo("/services/web/later"), int(registry::InstancePayload::Format::Text), "x"});
        m_store->release(
            registry::toString(registry::parseEndpoint(m_server->hostPort()).value()), pathTo("/services/web/later"));
        open(true);
        m_desk->showPane();
        QAction* action = m_desk->view->actions().find("registerService");
        QVERIFY(!action->isEnabled());
        QVERIFY(m_desk->view->actions().obstacleTo(*action).contains(QStringLiteral("read-only")));
        QTRY_COMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Not registered"));
        QVERIFY(m_desk->cell(0, RegistrationModel::Reason).contains(QStringLiteral("read-only")));
        m_desk->select(0);
        for (const char* name : {"register", "editRegistration", "withdrawRegistration", "retryRegistration"}) {
            QVERIFY2(!m_desk->button(name)->isEnabled(), name);
            QVERIFY2(m_desk->button(name)->toolTip().contains(QStringLiteral("read-only")), name);
        }
        QVERIFY(m_desk->button("showRegistration")->isEnabled());
        QCOMPARE(owner("/services/web/later"), std::int64_t(-1));
    }

    void closingAsks()
    {
        open();
        hold("/services/web/mine", "x");
        m_desk->window.close();
        auto* box = opened<QMessageBox>(m_desk->window);
        QVERIFY(box && box->informativeText().contains(QStringLiteral("/services/web/mine")));
        CLICK(buttonWithText(*box, "Cancel"));
        QVERIFY(m_desk->window.isVisible());
        QCOMPARE(owner("/services/web/mine"), m_desk->session());
        m_desk->window.closeView(m_desk->view);
        QTRY_VERIFY(opened<QMessageBox>(m_desk->window) != nullptr);
        CLICK(buttonWithText(*opened<QMessageBox>(m_desk->window), "Cancel"));
        QCOMPARE(m_desk->window.views().size(), 1);
        QTRY_VERIFY(!m_desk->window.findChild<QMessageBox*>());
        m_desk->window.close();
        QTRY_VERIFY(opened<QMessageBox>(m_desk->window) != nullptr);
        CLICK(buttonWithText(*opened<QMessageBox>(m_desk->window), "Withdraw and quit"));
        QTRY_VERIFY(!m_desk->window.isVisible());
        QTRY_COMPARE(owner("/services/web/mine"), std::int64_t(-1)); // long before the session's timeout
    }

    /// The application itself: registered again when it starts, not while it is locked, and again when it is unlocked.
    void comesBackAtTheNextStart()
    {
        QTemporaryDir folder;
        const std::string path = "/services/web/kept:1";
        const auto start = [&] {
            auto application = std::make_unique<app::Application>(app::CommandLine::parse(
                {QStringLiteral("--config-dir"), folder.path(), QString::fromStdString(m_server->hostPort())}));
            application->window().show();
            return application;
        };
        ui::KnownConnection known;
        known.profile.endpoint = registry::parseEndpoint(m_server->hostPort()).value();
        known.profile.readOnly = false;
        {
            app::Settings settings(folder.path());
            settings.remember(known);
        }
        std::string before;
        {
            const auto application = start();
            ConnectionView* view = application->window().currentView();
            QTRY_COMPARE(view->session().status().state, registry::ConnectionState::Connected);
            view->actions().find("registerService")->trigger();
            auto* dialog = opened<RegisterDialog>(application->window());
            QVERIFY(dialog);
            window_test::named(*dialog, "Folder of the service")->setText(QStringLiteral("/services/web"));
            type(window_test::named(*dialog, "Name of the instance"), QStringLiteral("kept:1"));
            enterKey(*dialog, 0, "secretish", "value");
            QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("again")), Qt::LeftButton, {}, {8, 8});
            CLICK(goButton(*dialog));
            QTRY_COMPARE(owner(path), view->session().status().sessionId);
            before = data(path);
            application->window().closeAtOnce();
        }
        QTRY_COMPARE(owner(path), std::int64_t(-1));
        const QFileInfo file(folder.filePath(QStringLiteral("held.sqlite")));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const auto application = start();
        ConnectionView* view = application->window().currentView();
        QTRY_COMPARE_WITH_TIMEOUT(owner(path), view->session().status().sessionId, 20'000);
        QVERIFY(registry::codec::saysTheSame(before, data(path)));
        QVERIFY(view->registrations().held().all().front().again);

        application->desk().changeLock(view, true);
        auto* box = opened<QMessageBox>(application->window());
        QVERIFY(box && box->informativeText().contains(QStringLiteral("registered again")));
        CLICK(buttonWithText(*box, "Withdraw and go on"));
        QTRY_VERIFY(application->window().currentView() != view);
        view = application->window().currentView();
        QTRY_COMPARE(view->registrations().held().all().size(), std::size_t(1));
        QVERIFY(!view->registrations().held().all().front().state);
        QTRY_COMPARE(owner(path), std::int64_t(-1));
        application->desk().changeLock(view, false);
        QTRY_VERIFY(opened<QMessageBox>(application->window()) != nullptr);
        CLICK(buttonWithText(*opened<QMessageBox>(application->window()), "Unlock"));
        QTRY_VERIFY(application->window().currentView() != view);
        view = application->window().currentView();
        QTRY_COMPARE_WITH_TIMEOUT(owner(path), view->session().status().sessionId, 20'000);
        // Withdrawn, it is forgotten.
        view->registrations().held().withdraw(pathTo(path.c_str()));
        QTRY_COMPARE(owner(path), std::int64_t(-1));
        application->window().closeAtOnce();
    }
};

QTEST_MAIN(RegistrationsTest)
#include "RegistrationsTest.moc"
