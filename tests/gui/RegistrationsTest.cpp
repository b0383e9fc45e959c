// SPDX-License-Identifier: GPL-3.0-or-later
// Registrations held by the real window on a real server: what is in the way of them, and what becomes of them.
#include "Actions.h"
#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WindowTools.h"
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "dialogs/RegisterDialog.h"
#include "models/RegistrationModel.h"
#include "panes/RegistrationsPane.h"
#include "service/InstanceCodec.h"
#include "services/HeldRegistrations.h"
#include "services/RegistrationController.h"
#include "storage/HeldStore.h"
#include "support/PlainClient.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QUuid>

#include <unistd.h>

using registry::Registration;
using ui::ConnectionView;
using ui::RegisterDialog;
using ui::RegistrationModel;
using window_test::buttonWithText;
using window_test::opened;
using window_test::pathTo;
using window_test::type;
using namespace std::chrono_literals;

namespace {

/// A window with one connection whose session can be expired.
struct Desk {
    Desk(const support::ZooKeeperServer& server, bool readOnly, registry::HeldStore* store)
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::parseEndpoint(server.hostPort()).value();
        profile.sessionTimeout = 10s;
        profile.readOnly = readOnly;
        const auto maker = [this](const registry::ConnectionProfile& asked) {
            auto made = std::make_unique<registry::ZooKeeperBackend>(asked);
            backend = made.get();
            return made;
        };
        registry::ServiceOptions options;
        options.rateLimitCalls = 0;
        ui::Stores stores;
        stores.held = store;
        window.resize(1300, 900);
        window.show();
        view = new ConnectionView(std::make_unique<registry::ServiceRegistry>(profile, options, maker), false, stores);
        window.addView(view);
    }
    ui::HeldRegistrations& held() const { return view->registrations().held(); }
    std::int64_t session() const { return view->session().status().sessionId; }
    const ui::HeldRegistration* find(const char* path) const { return held().find(pathTo(path)); }
    bool isRegistered(const char* path) const
    {
        return find(path) && find(path)->state == Registration::State::Registered;
    }
    /// The list's text, once the pane is shown.
    QString cell(int row, int column) const
    {
        auto* list = window.findChild<QTreeView*>(QStringLiteral("registrations"));
        return list ? list->model()->index(row, column).data().toString() : QString();
    }
    void showPane() const
    {
        view->actions().find("showRegistrations")->trigger();
        auto* list = window.findChild<QTreeView*>(QStringLiteral("registrations"));
        QVERIFY(list);
        QTRY_VERIFY(list->parentWidget()->isVisible()); // it, or the words that there is nothing
        if (!list->findChild<QAbstractItemModelTester*>())
            new QAbstractItemModelTester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, list);
    }
    void select(int row) const
    {
        auto* list = window.findChild<QTreeView*>(QStringLiteral("registrations"));
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    QToolButton* button(const char* name) const { return window.findChild<QToolButton*>(QLatin1String(name)); }

    app::MainWindow window;
    ConnectionView* view = nullptr;
    registry::ZooKeeperBackend* backend = nullptr;
};

QString problemOf(const RegisterDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("problem"))->text();
}

QString previewOf(const RegisterDialog& dialog)
{
    return dialog.findChild<QPlainTextEdit*>(QStringLiteral("previewBytes"))->toPlainText();
}

QPushButton* goButton(const RegisterDialog& dialog)
{
    return dialog.findChild<QPushButton*>(QStringLiteral("register"));
}

void chooseFormat(const RegisterDialog& dialog, int format)
{
    dialog.findChild<QComboBox*>(QStringLiteral("payloadFormat"))->setCurrentIndex(format);
}

void enterKey(const RegisterDialog& dialog, int row, const char* key, const char* value)
{
    auto* keys = dialog.findChild<QTableWidget*>(QStringLiteral("payloadKeys"));
    keys->setItem(row, 0, new QTableWidgetItem(QString::fromUtf8(key)));
    keys->setItem(row, 1, new QTableWidgetItem(QString::fromUtf8(value)));
}

enum Formats { KeysFormat, JsonFormat, CuratorFormat, TextFormat };

} // namespace

class RegistrationsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    support::Scratch m_scratch{"registrations"};
    std::unique_ptr<registry::HeldStore> m_store;
    std::unique_ptr<Desk> m_desk;
    int m_round = 0;

    std::string data(const std::string& path)
    {
        std::optional<std::string> found;
        return m_other->get(path, found) == 0 ? found.value_or("(null)") : "(none)";
    }
    std::int64_t owner(const std::string& path)
    {
        std::int64_t found = 0;
        return m_other->exists(path, &found) == 0 ? found : -1;
    }
    std::int64_t czxid(const std::string& path)
    {
        std::int64_t found = 0;
        return m_other->exists(path, nullptr, &found) == 0 ? found : -1;
    }
    void open(bool readOnly = false)
    {
        m_desk = std::make_unique<Desk>(*m_server, readOnly, m_store.get());
        QTRY_COMPARE(m_desk->view->session().status().state, registry::ConnectionState::Connected);
    }
    /// Select, choose the action: the dialog stands over the window.
    RegisterDialog* startAt(const char* path)
    {
        const auto wanted = pathTo(path);
        const auto there = [&] {
            m_desk->view->goTo(wanted);
            return m_desk->view->currentPath() == wanted;
        };
        if (!QTest::qWaitFor(there, 10'000))
            return nullptr;
        m_desk->view->actions().find("registerService")->trigger();
        return opened<RegisterDialog>(m_desk->window);
    }
    /// As plain text, the quick way.
    void hold(const char* path, const std::string& text, bool again = false)
    {
        m_desk->held().hold(pathTo(path), {registry::InstancePayload::Format::Text, text}, text, again);
        QTRY_VERIFY(m_desk->isRegistered(path));
        QCOMPARE(owner(path), m_desk->session());
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::ServerOptions options;
        options.config.push_back("4lw.commands.whitelist=*");
        m_server = std::make_unique<support::ZooKeeperServer>(options);
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(m_other->create("/services"), 0);
        QCOMPARE(m_other->create("/services/web"), 0);
    }
    void init()
    {
        m_store = std::make_unique<registry::HeldStore>(m_scratch.file("held" + std::to_string(++m_round) + ".sqlite"));
    }
    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
        QVERIFY(registry::Session::waitForClosedBackends(10s));
        std::vector<std::string> left;
        QCOMPARE(m_other->children("/services/web", left), 0);
        for (const std::string& name : left)
            m_other->remove("/services/web/" + name);
    }

    void whatIsShownIsWhatIsRegistered()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        QCOMPARE(window_test::named(*dialog, "Folder of the service")->text(), QStringLiteral("/services/web"));
        QLineEdit* name = window_test::named(*dialog, "Name of the instance");
        QCOMPARE(name->text(), QSysInfo::machineHostName() + QStringLiteral(":8080"));
        QCOMPARE(name->selectedText(), QStringLiteral("8080"));
        type(name, QStringLiteral("host:9"));
        enterKey(*dialog, 0, "weight", "5");
        enterKey(*dialog, 1, "zone", "gr\u00fcn");
        enterKey(*dialog, 2, "number as text", "\"5\"");
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("previewPath"))
                    ->text()
                    .contains(QStringLiteral("/services/web/host:9")));
        const QString shown = previewOf(*dialog);
        CLICK(goButton(*dialog));
        QTRY_VERIFY(m_desk->isRegistered("/services/web/host:9"));
        QCOMPARE(data("/services/web/host:9"), shown.toStdString());
        QCOMPARE(owner("/services/web/host:9"), m_desk->session());
        // As the library's own encoding has it.
        const auto said = registry::codec::decode(shown.toStdString()).value();
        QCOMPARE(shown.toStdString(),
            registry::codec::encode(
                R"({"weight":5,"zone":"grün","number as text":"5"})", ::getpid(), *said->text("created"))
                .value());

        // And the list says so.
        auto* list = m_desk->window.findChild<QTreeView*>(QStringLiteral("registrations"));
        QVERIFY(list && list->isVisible());
        QCOMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Registered"));
        QCOMPARE(m_desk->cell(0, RegistrationModel::Node), QStringLiteral("/services/web/host:9"));
        QCOMPARE(m_desk->cell(0, RegistrationModel::Recreated), QStringLiteral("never"));
        auto* tabs = m_desk->window.findChild<QTabWidget*>(QStringLiteral("details"));
        QCOMPARE(tabs->tabText(tabs->currentIndex()).remove(QLatin1Char('&')), QStringLiteral("Registrations (1)"));
        // A second one of that name is not offered.
        dialog = startAt("/services/web/host:9");
        QVERIFY(dialog);
        QCOMPARE(window_test::named(*dialog, "Folder of the service")->text(), QStringLiteral("/services/web"));
        type(window_test::named(*dialog, "Name of the instance"), QStringLiteral("host:9"));
        QVERIFY(problemOf(*dialog).contains(QStringLiteral("registered by this connection already")));
        QVERIFY(!goButton(*dialog)->isEnabled());
    }

    void kazooReadsIt()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        type(window_test::named(*dialog, "Name of the instance"), QStringLiteral("python:1"));
        chooseFormat(*dialog, JsonFormat);
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadJson"))
            ->setPlainText(QStringLiteral("{ \"deep\": {\"list\": [1, null]}, \"w\": \"\u00e9\" }"));
        CLICK(goButton(*dialog));
        QTRY_VERIFY(m_desk->isRegistered("/services/web/python:1"));
        support::Process python;
        python.start({"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", m_server->hostPort(), "is-json",
                         "/services/web/python:1"},
            m_scratch.file("python.log"));
        QTRY_VERIFY_WITH_TIMEOUT(!python.isRunning(), 30'000);
        QCOMPARE(python.waitForEnd(1s).value_or(-1), 0); // its keys, in its own compact form, ephemeral
    }

    void curatorInstances()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        chooseFormat(*dialog, CuratorFormat);
        QLineEdit* name = window_test::named(*dialog, "Name of the instance");
        const QString id = name->text();
        QVERIFY(!QUuid::fromString(id).isNull());
        QCOMPARE(window_test::named(*dialog, "Service name")->text(), QStringLiteral("web"));
        QCOMPARE(window_test::named(*dialog, "Address")->text(), QSysInfo::machineHostName());
        type(window_test::named(*dialog, "Port"), QStringLiteral("8443"));
        type(window_test::named(*dialog, "URI specification"), QStringLiteral("{scheme}://{address}"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("curatorPayload"))
            ->setPlainText(QStringLiteral("{\"a\": 1.0}"));
        const QString shown = previewOf(*dialog);
        CLICK(goButton(*dialog));
        const std::string path = "/services/web/" + id.toStdString();
        QTRY_VERIFY(m_desk->isRegistered(path.c_str()));
        QCOMPARE(data(path), shown.toStdString());
        const auto said = registry::curatorFromJson(shown.toStdString());
        QVERIFY(said.has_value());
        QCOMPARE(said->id, id.toStdString());
        QCOMPARE(said->name, std::string("web"));
        QCOMPARE(said->port, std::optional(8443));
        QCOMPARE(said->serviceType, std::string("DYNAMIC"));
        QCOMPARE(said->payload, std::optional<std::string>(R"({"a":1.0})"));
        QVERIFY(said->registrationTimeUtc > 1'600'000'000'000);
    }

    void whatIsWrongIsSaid()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        QCOMPARE(problemOf(*dialog), QString());
        QVERIFY(goButton(*dialog)->isEnabled());
        const auto says = [dialog](const char* words) {
            return problemOf(*dialog).contains(QString::fromUtf8(words)) && !goButton(*dialog)->isEnabled()
                && previewOf(*dialog).isEmpty();
        };
        QLineEdit* folder = window_test::named(*dialog, "Folder of the service");
        QLineEdit* name = window_test::named(*dialog, "Name of the instance");
        folder->setText(QStringLiteral("services"));
        QVERIFY(says("has to be a path"));
        folder->setText(QStringLiteral("/services//web"));
        QVERIFY(says("not a valid path"));
        folder->setText(QStringLiteral("/services/web"));
        name->setText(QString());
        QVERIFY(says("name is missing"));
        name->setText(QStringLiteral("a/b"));
        QVERIFY(says("slash"));
        name->setText(QStringLiteral(".."));
        QVERIFY(says("cannot be the name of a node"));
        type(name, QStringLiteral("n")); // typed, it stays over all formats
        enterKey(*dialog, 0, "", "x");
        QVERIFY(says("no key"));
        enterKey(*dialog, 0, "a", "x");
        enterKey(*dialog, 1, "a", "y");
        QVERIFY(says("twice"));
        enterKey(*dialog, 1, "b", "y");
        QCOMPARE(problemOf(*dialog), QString());
        chooseFormat(*dialog, JsonFormat);
        auto* json = dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadJson"));
        QCOMPARE(json->toPlainText(), QStringLiteral(R"({"a":"x","b":"y"})")); // it came along
        json->setPlainText(QStringLiteral("{\"a\" 1}"));
        QVERIFY2(says("Not valid JSON: line 1"), qPrintable(problemOf(*dialog)));
        chooseFormat(*dialog, KeysFormat);
        chooseFormat(*dialog, JsonFormat); // nothing is lost on the way
        QCOMPARE(json->toPlainText(), QStringLiteral(R"({"a":"x","b":"y"})"));
        json->setPlainText(QStringLiteral("[1]"));
        QVERIFY(says("no object"));
        json->setPlainText(QStringLiteral("{\"a\":1,\"a\":2}"));
        QVERIFY(says("twice"));
        chooseFormat(*dialog, CuratorFormat);
        QCOMPARE(problemOf(*dialog), QString());
        window_test::named(*dialog, "Port")->setText(QStringLiteral("70000"));
        QVERIFY(says("port 70000"));
        window_test::named(*dialog, "Port")->setText(QString());
        window_test::named(*dialog, "SSL port")->setText(QStringLiteral("x"));
        QVERIFY(says("SSL port x"));
        window_test::named(*dialog, "SSL port")->setText(QString());
        window_test::named(*dialog, "URI specification")->setText(QStringLiteral("{scheme"));
        QVERIFY(says("braces"));
        window_test::named(*dialog, "URI specification")->setText(QString());
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("curatorPayload"))->setPlainText(QStringLiteral("word"));
        QVERIFY(says("Not valid JSON"));
        chooseFormat(*dialog, TextFormat);
        QCOMPARE(problemOf(*dialog), QString());
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadText"))
            ->setPlainText((QString(99, QLatin1Char('x')) + QLatin1Char('\n')).repeated(20'000));
        QVERIFY(says("larger than the server accepts"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadText"))->setPlainText(QStringLiteral("plain"));
        CLICK(goButton(*dialog));
        QTRY_COMPARE(data("/services/web/n"), std::string("plain"));
    }

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
