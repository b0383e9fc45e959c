// SPDX-License-Identifier: GPL-3.0-or-later
// Row 45 of the fault matrix with every action of the window: on a real server, with a proxy that reads the requests.
#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
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

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <set>

using namespace registry;
using ui::ConnectionView;

namespace {

/// create, delete, set, setACL, multi, create2, reconfig, container, delete container, TTL.
constexpr int writingOpcodes[] = {1, 2, 5, 7, 14, 15, 16, 19, 20, 21};

std::set<int> writesIn(const std::map<int, int>& opcodes)
{
    std::set<int> found;
    for (const int opcode : writingOpcodes)
        if (opcodes.count(opcode))
            found.insert(opcode);
    return found;
}

QString kinds(const std::set<int>& opcodes)
{
    QStringList all;
    for (const int opcode : opcodes)
        all << QString::number(opcode);
    return all.join(QLatin1Char(' '));
}

constexpr auto text = R"({"port": 1})";

Path path(const char* at)
{
    return Path::parse(at).value();
}

/// Somebody who says yes to everything.
class Insistent {
public:
    explicit Insistent(QWidget& window)
        : m_window(window)
    {
    }

    /// Answers every dialog, also those that follow, with its first button that does something. How many there were.
    int answerAll()
    {
        int answered = 0;
        for (QDialog* dialog = open(); dialog && answered < 10; dialog = open()) {
            ++answered;
            const QPointer<QDialog> alive(dialog);
            if (!qobject_cast<QFileDialog*>(dialog))
                agree(*dialog);
            for (int i = 0; i < 3 && alive && alive->isVisible(); ++i)
                alive->reject(); // a work is cancelled first
        }
        return answered;
    }

private:
    QDialog* open() const
    {
        const QList<QDialog*> all = m_window.findChildren<QDialog*>();
        for (QDialog* one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    static QPushButton* yes(const QDialog& dialog)
    {
        const QList<QPushButton*> all = dialog.findChildren<QPushButton*>();
        for (QPushButton* button : all) {
            const auto* box = qobject_cast<QDialogButtonBox*>(button->parentWidget());
            const bool isAnswer = box && box->buttonRole(button) != QDialogButtonBox::RejectRole
                && box->buttonRole(button) != QDialogButtonBox::HelpRole;
            if (isAnswer && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static void agree(QDialog& dialog)
    {
        static int names = 0;
        const QList<QLineEdit*> fields = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            if (field->isVisible() && field->isEnabled() && !field->isReadOnly()
                && (field->text().isEmpty() || field->accessibleName() == QLatin1String("New name")))
                field->setText(QStringLiteral("made-%1").arg(++names));
        const QPointer<QDialog> alive(&dialog);
        // What is read first takes a moment; nothing depends on how long.
        (void)QTest::qWaitFor([&] { return !alive || (yes(*alive) && yes(*alive)->isEnabled()); }, 1000);
        if (!alive)
            return;
        if (QPushButton* button = yes(*alive)) {
            button->setEnabled(true); // the interface's word is not what this is about
            QTest::mouseClick(button, Qt::LeftButton);
            (void)QTest::qWaitFor([&] { return !alive || !alive->isVisible(); }, 1000);
        }
    }

    QWidget& m_window;
};

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
