// SPDX-License-Identifier: GPL-3.0-or-later
// Row 45 of the fault matrix with every action of the window: on a real server, with a proxy that reads the requests.
#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "Insistent.h"
#include "MainWindow.h"
#include "edit/DraftClaims.h"
#include "editor/DataEditor.h"
#include "panes/HistoryPane.h"
#include "storage/DraftStore.h"
#include "storage/EditJournal.h"
#include "structure/NodeClipboard.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <set>

using namespace registry;
using gui_test::Insistent;
using gui_test::kinds;
using gui_test::writesIn;
using ui::ConnectionView;

namespace {

constexpr auto text = R"({"port": 1})";

Path path(const char* at)
{
    return Path::parse(at).value();
}

} // namespace

class ReadOnlyWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row45_everyAction_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("read-only") << true;
        QTest::newRow("control: the same with writes allowed is seen") << false;
    }

    void row45_everyAction()
    {
        QFETCH(bool, readOnly);
        support::ZooKeeperServer server;
        support::TcpProxy proxy(server.port());
        support::PlainClient other(server.hostPort());
        for (const char* node : {"/n", "/n/one", "/n/two", "/other"})
            QCOMPARE(other.create(node, text), 0);

        const QTemporaryDir folder;
        DraftStore drafts(folder.filePath(QStringLiteral("drafts")).toStdString());
        EditJournal journal(folder.filePath(QStringLiteral("journal")).toStdString());
        ui::DraftClaims claims;
        ui::NodeClipboard clipboard;
        app::MainWindow window;
        ConnectionProfile profile;
        profile.endpoint = *parseEndpoint(proxy.hostPort());
        profile.readOnly = readOnly;
        auto* view = new ConnectionView(std::make_unique<ServiceRegistry>(profile, ServiceOptions()), false,
            ui::Stores{&drafts, &journal, &clipboard, &claims});
        window.addView(view);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY_WITH_TIMEOUT(isUsable(view->session().status().state), 20'000);
        QTRY_VERIFY(window.findChild<ui::DataEditor*>());
        go(*view, "/n/one");

        Insistent person(window);
        int dialogs = 0;
        QStringList acted;
        QList<QPointer<QAction>> actions;
        for (QAction* action : view->actions().all())
            if (!action->isSeparator())
                actions += action;
        QVERIFY(actions.size() >= 20);
        for (const QPointer<QAction>& action : std::as_const(actions)) {
            for (const char* node : {"/n", "/n/one", "/n/two"})
                (void)other.create(node, text); // again, where the action before has removed it
            go(*view, "/n/one");
            typeInto(window);
            action->setEnabled(true);
            action->trigger();
            const QSignalSpy turned(view, &ConnectionView::statusChanged);
            (void)QTest::qWaitFor([&] { return hasDialog(window) || !turned.isEmpty(); }, 300);
            dialogs += person.answerAll();
            acted += action->objectName();
        }
        dialogs += useHistory(*view, person);
        // Whatever was on its way is behind this answer on the same connection.
        auto last = view->session().readData(path("/"));
        QVERIFY(QTest::qWaitFor([&] { return last.isFinished(); }, 20'000));
        QVERIFY(last.result());
        QVERIFY2(dialogs >= 5, qPrintable(acted.join(QLatin1Char(' '))));
        const std::set<int> writes = writesIn(proxy.opcodes());
        if (readOnly) {
            QVERIFY2(writes.empty(), QByteArray::number(writes.empty() ? 0 : *writes.begin()));
            for (const char* node : {"/n", "/n/one", "/n/two", "/other"}) {
                std::optional<std::string> data;
                QCOMPARE(other.get(node, data), 0);
                QCOMPARE(data, std::optional<std::string>(text));
            }
        } else {
            // Whether data are set depends on whether the other client's node was made anew in between.
            QVERIFY2(writes.contains(14) && writes.contains(7) && (writes.contains(15) || writes.contains(1)),
                qPrintable(QStringLiteral("%1 kinds (%2) after %3")
                               .arg(writes.size())
                               .arg(kinds(writes))
                               .arg(acted.join(QLatin1Char(' ')))));
        }
    }

private:
    static bool hasDialog(const QWidget& window)
    {
        const QList<QDialog*> all = window.findChildren<QDialog*>();
        return std::any_of(all.begin(), all.end(), [](const QDialog* one) { return one->isVisible(); });
    }
    static void go(ConnectionView& view, const char* to)
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                view.goTo(path(to));
                return view.currentPath() == path(to);
            }(),
            20'000);
    }
    /// As far as it can be: the editor is made to take it.
    static void typeInto(QWidget& window)
    {
        auto* editor = window.findChild<ui::DataEditor*>();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral(" "));
    }
    static int useHistory(ConnectionView& view, Insistent& person)
    {
        view.actions().find("showHistory")->trigger();
        auto* pane = view.findChild<ui::HistoryPane*>();
        auto* list = pane->findChild<QTreeView*>(QStringLiteral("history"));
        int dialogs = 0;
        const QList<QToolButton*> buttons = pane->findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            list->setCurrentIndex(pane->model().index(0, 0));
            if (!button->defaultAction())
                continue; // the bar's arrow
            button->defaultAction()->setEnabled(true);
            button->defaultAction()->trigger();
            (void)QTest::qWaitFor([&] { return hasDialog(view); }, 300);
            dialogs += person.answerAll();
        }
        return dialogs;
    }
};

QTEST_MAIN(ReadOnlyWindowTest)
#include "ReadOnlyWindowTest.moc"
