// SPDX-License-Identifier: GPL-3.0-or-later
// The services view in the real window on a real server, with instances that kazoo registers in processes of their own.
#include "Actions.h"
#include "Application.h"
#include "CommandLine.h"
#include "ConnectionServices.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "WindowTools.h"
#include "lens/ServiceCatalogue.h"
#include "models/InstanceModel.h"
#include "panes/TreePane.h"
#include "services/InstanceTable.h"
#include "services/ServicesPane.h"
#include "support/PlainClient.h"
#include "support/Process.h"
#include "support/Scratch.h"
#include "support/ZooKeeperServer.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace registry;
using namespace std::chrono_literals;
using window_test::pathTo;

namespace {

constexpr int patience = 30'000; // ms

/// A program that registers itself with kazoo, in a session of two seconds.
class KazooService {
public:
    KazooService(const std::string& hostPort, const std::string& node)
    {
        m_process.start({"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", hostPort, "hold-node", node,
                            R"({"pid":4711,"created":"2026-01-02 03:04:05","zone":"a"})"},
            m_scratch.file("log"));
    }
    void kill9() { m_process.kill9(); }

private:
    support::Scratch m_scratch{"kazoo"};
    support::Process m_process;
};

} // namespace

class LiveServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kazoosInstanceAppearsDiesIsGoneAndFlaps()
    {
        support::ZooKeeperServer server;
        QTemporaryDir folder;
        app::Application application(app::CommandLine::parse(
            {QStringLiteral("--config-dir"), folder.path(), QString::fromStdString(server.hostPort())}));
        application.window().resize(1200, 800);
        application.window().show();
        auto* view = application.window().findChild<ui::ConnectionView*>();
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(view->session().status().state), patience);
        QTest::keyClick(&application.window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(view->servicesView().isShowingServices());
        ui::ServicesPane& pane = view->servicesView().pane();
        QTRY_VERIFY_WITH_TIMEOUT(pane.catalogue() && !pane.catalogue()->progress().busy, patience);

        const Path service = pathTo("/services/ssh");
        const auto state = [&]() -> const lens::ServiceState* {
            const lens::ServiceWatch* watch = pane.catalogue()->find(service);
            return watch ? &watch->state() : nullptr;
        };
        auto instance = std::make_unique<KazooService>(server.hostPort(), "/services/ssh/server1:22");
        QTRY_VERIFY_WITH_TIMEOUT(state() && state()->up == 1, patience);
        pane.showService(service);
        auto* table = pane.findChild<ui::InstanceTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QModelIndex status = table->model()->index(0, ui::InstanceModel::Status);
        QTRY_COMPARE(status.data().toString(), QStringLiteral("up"));

        table->setCurrentIndex(table->model()->index(0, 0)); // whose is it? the server is asked
        CLICK(pane.findChild<QToolButton*>(QStringLiteral("findClient")));
        auto* owner = pane.findChild<QLabel*>(QStringLiteral("ownerLine"));
        QTRY_VERIFY_WITH_TIMEOUT(owner->text().contains(QLatin1String("Its client is 127.0.0.1:")), patience);

        instance->kill9(); // nobody says goodbye: the server finds out when its session times out
        QCOMPARE(state()->up, 1);
        QTRY_VERIFY_WITH_TIMEOUT(state()->gone == 1 && state()->up == 0, patience);
        QTRY_COMPARE(status.data().toString(), QStringLiteral("gone"));
        QVERIFY(table->model()->index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(state()->rows[0].record.port.value_or(0), 22); // what it said last

        for (int again = 0; again < 3; ++again) {
            instance = std::make_unique<KazooService>(server.hostPort(), "/services/ssh/server1:22");
            QTRY_VERIFY_WITH_TIMEOUT(state()->up == 1, patience);
            instance->kill9();
            QTRY_VERIFY_WITH_TIMEOUT(state()->gone == 1, patience);
        }
        QCOMPARE(state()->flapping, 1);
        QVERIFY(state()->rows[0].registrations >= 3);
        QTRY_VERIFY(status.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("flapping")));
        QVERIFY(pane.catalogue()->find(service)->timeline().size() >= 7);

        table->setCurrentIndex(table->model()->index(0, 0));
        CLICK(pane.findChild<QToolButton*>(QStringLiteral("showNode"))); // one click from the raw node
        QTRY_VERIFY(!view->servicesView().isShowingServices());
        QTRY_VERIFY(view->currentPath() == service);
    }

    void aLostServerIsToldAndSurvived()
    {
        support::ZooKeeperServer server;
        support::PlainClient writer(server.hostPort(), 20s);
        QCOMPARE(writer.create("/services", ""), 0);
        QCOMPARE(writer.create("/services/ssh", ""), 0);
        QCOMPARE(writer.create("/services/ssh/server1:22", R"({"pid":1,"created":"2026-01-02 03:04:05"})"), 0);
        QTemporaryDir folder;
        app::Application application(app::CommandLine::parse(
            {QStringLiteral("--config-dir"), folder.path(), QString::fromStdString(server.hostPort())}));
        application.window().show();
        auto* view = application.window().findChild<ui::ConnectionView*>();
        view->showServices();
        ui::ServicesPane& pane = view->servicesView().pane();
        const Path service = pathTo("/services/ssh");
        QTRY_VERIFY_WITH_TIMEOUT(
            pane.catalogue() && pane.catalogue()->find(service) && pane.catalogue()->find(service)->state().up == 1,
            patience);
        // What is done to nodes is done to the one that is in front: the service's, not the hidden tree's.
        QVERIFY(view->currentPath() != service);
        pane.showService(service);
        QTRY_VERIFY(view->actions().selection().current == service);
        auto* table = pane.findChild<ui::InstanceTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(view->actions().selection().current == pathTo("/services/ssh/server1:22"));
        application.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &application.window());
        QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); // its history
        QTRY_VERIFY(!view->servicesView().isShowingServices());
        QTRY_VERIFY(view->currentPath() == pathTo("/services/ssh/server1:22"));
        view->showServices();
        QVERIFY(pane.actions().contains(view->actions().find("registerService")));

        server.kill9();
        QTRY_COMPARE_WITH_TIMEOUT(pane.catalogue()->find(service)->state().freshness, lens::Freshness::Stale, patience);
        QCOMPARE(pane.catalogue()->find(service)->state().up, 1);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(pane.catalogue()->find(service)->state().freshness, lens::Freshness::Live, patience);
        QCOMPARE(pane.catalogue()->find(service)->state().gone, 0);
        QCOMPARE(
            pane.catalogue()->find(service)->state().rows[0].registrations, 1); // made a moment ago, and never since
    }
};

QTEST_MAIN(LiveServicesTest)
#include "LiveServicesTest.moc"
