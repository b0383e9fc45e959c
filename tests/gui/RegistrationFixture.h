// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "WindowTools.h"
#include "backend/zookeeper/ZooKeeperBackend.h"
#include "dialogs/RegisterDialog.h"
#include "services/HeldRegistrations.h"
#include "services/RegistrationController.h"
#include "storage/HeldStore.h"
#include "support/PlainClient.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

namespace gui_test {

using namespace std::chrono_literals;
using namespace window_test;
using registry::Registration;
using ui::ConnectionView;
using ui::RegisterDialog;

inline QPushButton* goButton(const RegisterDialog& dialog)
{
    return dialog.findChild<QPushButton*>(QStringLiteral("register"));
}

/// Types a field of the payload into the table.
inline void enterKey(const RegisterDialog& dialog, int row, const char* key, const char* value)
{
    auto* keys = dialog.findChild<QTableWidget*>(QStringLiteral("payloadKeys"));
    keys->setItem(row, 0, new QTableWidgetItem(QString::fromUtf8(key)));
    keys->setItem(row, 1, new QTableWidgetItem(QString::fromUtf8(value)));
}

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

/// A real server with /services/web, somebody else on it, and what is remembered of registrations.
class RegistrationFixture : public QObject {
protected:
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

    void startServer()
    {
        support::ServerOptions options;
        options.config.push_back("4lw.commands.whitelist=*");
        m_server = std::make_unique<support::ZooKeeperServer>(options);
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort());
        QCOMPARE(m_other->create("/services"), 0);
        QCOMPARE(m_other->create("/services/web"), 0);
    }
    void openStore()
    {
        m_store = std::make_unique<registry::HeldStore>(m_scratch.file("held" + std::to_string(++m_round) + ".sqlite"));
    }
    void close()
    {
        m_desk.reset();
        m_store.reset();
        QVERIFY(registry::Session::waitForClosedBackends(10s));
        std::vector<std::string> left;
        QCOMPARE(m_other->children("/services/web", left), 0);
        for (const std::string& name : left)
            m_other->remove("/services/web/" + name);
    }
};

} // namespace gui_test
