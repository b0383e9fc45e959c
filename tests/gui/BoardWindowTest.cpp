// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a board, on registries that live, go away and come back.
#include "AlarmNotices.h"
#include "Application.h"
#include "BoardDesk.h"
#include "BoardSamples.h"
#include "BoardWindow.h"
#include "ConnectionView.h"
#include "FakeKeychain.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WindowTools.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dashboard/AlarmModel.h"
#include "dashboard/AlarmPane.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/BoardView.h"
#include "dashboard/ProblemPane.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "support/PlainClient.h"
#include "support/ZooKeeperServer.h"

#include <QAccessible>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace board_test;
using namespace std::chrono_literals;
using app::BoardWindow;

namespace {

QString spoken(BoardWindow& window, const char* id)
{
    ui::TileWidget* widget = window.view().tileWidget(id);
    return widget ? widget->description() : QStringLiteral("no tile ") + QLatin1String(id);
}

void put(const QString& file, const std::string& text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(text.data(), qint64(text.size()));
}

QAction* actionNamed(const QWidget& window, const char* text)
{
    const QList<QAction*> all = window.findChildren<QAction*>();
    for (QAction* action : all) {
        if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

} // namespace

#define TRY_SAYS(id, words)                                                                                            \
    QTRY_VERIFY2_WITH_TIMEOUT(spoken(window, id).contains(QLatin1String(words)), qPrintable(spoken(window, id)), 20'000)

class BoardWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<registry::EmbeddedServer> m_server; ///< shared with its sessions
    std::unique_ptr<registry::Session> m_other; ///< somebody else, who may write
    QList<registry::EmbeddedBackend*> m_backends;

    QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    MonitorOptions options()
    {
        MonitorOptions options;
        options.backend = [this](const registry::ConnectionProfile& profile) {
            auto backend =
                std::make_unique<registry::EmbeddedBackend>(m_server, registry::AccessGate(profile.readOnly), profile);
            m_backends += backend.get();
            return backend;
        };
        return options;
    }
    Board boardWith(std::vector<Tile> tiles) const
    {
        Board board;
        board.title = "Window test";
        board.columns = 4;
        board.connections = {{"prod", registry::parseEndpoint("zk://prod:2181").value(), {}}};
        int column = 0;
        for (Tile& tile : tiles) {
            if (tile.connection.empty() && tile.kind != TileKind::Note)
                tile.connection = "prod";
            tile.cell = {column++ % 4, 0, 1, 1};
        }
        board.tiles = std::move(tiles);
        return board;
    }
    Tile valueTile(const char* id, const char* path) const
    {
        Tile made = tile(TileKind::Value, id);
        made.path = at(path);
        return made;
    }
    void write(const char* path, const std::string& data)
    {
        (void)m_other->apply(registry::op::Create{at(path), data});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = registry::EmbeddedServer::inMemory();
        m_backends.clear();
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = false;
        m_other = std::make_unique<registry::Session>(
            profile, std::make_unique<registry::EmbeddedBackend>(m_server, registry::AccessGate(false), profile));
        m_other->open();
        QTRY_COMPARE(m_other->status().state, registry::ConnectionState::Connected);
    }
    void cleanup()
    {
        m_other.reset();
        m_server.reset();
        QVERIFY(registry::Session::waitForClosedBackends(5s));
    }

    /// The built-in example on the built-in registry, whose values go on by themselves.
    void sampleBoardLives()
    {
        app::Application application(app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        application.window().show();
        QAction* open = actionNamed(application.window(), "Open the example board");
        QVERIFY(open);
        open->trigger();
        QCOMPARE(application.boards().windows().size(), 1);
        BoardWindow& window = *application.boards().windows().first();
        QVERIFY(!window.board().tiles.empty());
        QTRY_VERIFY_WITH_TIMEOUT(window.monitor() && window.monitor()->isSettled(), 20'000);
        for (const Tile& tile : window.board().tiles)
            QVERIFY2(!spoken(window, tile.id.c_str()).isEmpty(), tile.id.c_str());
    }

    /// Values change on screen; on loss they stay, say that they are stale, and are right again afterwards.
    void lossIsToldHonestly()
    {
        write("/load", "41");
        BoardWindow window(options());
        window.showBoard(boardWith({valueTile("load", "/load"), valueTile("none", "/none")}));
        window.show();
        TRY_SAYS("load", "41. ");
        TRY_SAYS("load", "Live.");
        TRY_SAYS("none", "There is no node /none.");
        (void)m_other->apply(registry::op::SetData{at("/load"), "42", 0});
        TRY_SAYS("load", "42. ");
        QCOMPARE(m_backends.size(), 1);
        m_backends[0]->faults().disconnect();
        TRY_SAYS("load", "Reconnecting, stale since");
        QVERIFY2(spoken(window, "load").contains(QLatin1String("42. ")), qPrintable(spoken(window, "load")));
        const QImage stale = window.view().tileWidget("load")->grab().toImage();
        (void)m_other->apply(registry::op::SetData{at("/load"), "43", 1});
        m_backends[0]->faults().reconnect();
        TRY_SAYS("load", "43. ");
        TRY_SAYS("load", "Live.");
        QVERIFY(window.view().tileWidget("load")->grab().toImage() != stale);
    }

    /// A server that is killed and comes back, step by step.
    void realServerGoesAndComes()
    {
        support::ZooKeeperServer server;
        support::PlainClient other(server.hostPort(), 20s);
        QCOMPARE(other.create("/load", "7"), 0);
        Board board = boardWith({valueTile("load", "/load")});
        board.connections[0].endpoint = registry::parseEndpoint("zk://" + server.hostPort()).value();
        BoardWindow window;
        window.showBoard(board);
        window.show();
        TRY_SAYS("load", "7. ");
        TRY_SAYS("load", "Live.");
        server.kill9();
        TRY_SAYS("load", "stale since");
        QVERIFY(spoken(window, "load").contains(QLatin1String("7. ")));
        server.start();
        TRY_SAYS("load", "Live.");
        QVERIFY(spoken(window, "load").contains(QLatin1String("7. ")));
    }

    void neverReadSaysWhy()
    {
        Board board = boardWith({valueTile("load", "/load")});
        board.connections[0].endpoint = registry::parseEndpoint("zk://127.0.0.1:1").value();
        BoardWindow window;
        window.showBoard(board);
        window.show();
        TRY_SAYS("load", "Never read");
        QVERIFY(!spoken(window, "load").contains(QLatin1Char('0')));
    }

    void editSaveAndReload()
    {
        BoardWindow window(options());
        window.showBoard(boardWith({valueTile("a", "/a"), valueTile("b", "/b")}));
        window.show();
        QVERIFY(!window.isModified());
        window.setEditing(true);
        window.view().setCurrentTile("a");
        QTRY_VERIFY(window.view().tileWidget("a")->hasFocus());
        QTest::keyClick(window.view().tileWidget("a"), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(ui::findTile(window.board(), "a")->cell.row, 1);
        QVERIFY(window.isModified() && window.isWindowModified());
        actionNamed(window, "Duplicate tile")->trigger();
        QCOMPARE(window.board().tiles.size(), std::size_t(3));
        QCOMPARE(window.view().currentTile()->id, std::string("a-2"));
        actionNamed(window, "Remove tile")->trigger();
        QCOMPARE(window.board().tiles.size(), std::size_t(2));
        window.editor().undoStack().undo();
        window.editor().undoStack().undo();
        QCOMPARE(window.board().tiles.size(), std::size_t(2));
        QCOMPARE(ui::findTile(window.board(), "a")->cell.row, 1);
        std::optional<bool> saved;
        window.saveAs(file("board.json"), [&](bool done) { saved = done; });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(*saved && !window.isModified());
        BoardWindow second(options());
        second.openFile(file("board.json"));
        QTRY_VERIFY(second.board() == window.board());
        QVERIFY(!second.isModified());
        window.saveAs(m_folder->filePath(QStringLiteral("no/such/folder/x.json")), [&](bool done) { saved = done; });
        QTRY_VERIFY(!*saved);
        QTRY_VERIFY(window_test::opened<QMessageBox>(window));
        QCOMPARE(window.file(), file("board.json"));
    }

    /// Every mistake with its place; corrected on disk it is shown by itself.
    void badFileCanBeReloaded()
    {
        put(file("bad.json"),
            "{\n  \"roster-board\": 1,\n  \"colums\": 3,\n  \"tiles\": [{\"kind\": \"nonsense\"}]\n}\n");
        BoardWindow window(options());
        window.openFile(file("bad.json"));
        window.show();
        auto* list = window.findChild<QTreeWidget*>();
        QTRY_VERIFY(list->isVisible() && list->topLevelItemCount() >= 2);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("3"));
        QVERIFY(!actionNamed(window, "Save")->isEnabled()); // there is nothing that could be put in its place
        put(file("bad.json"), toJson(boardWith({valueTile("a", "/a")})));
        QTRY_VERIFY_WITH_TIMEOUT(window.view().isVisible(), 20'000);
        QCOMPARE(window.board().tiles.size(), std::size_t(1));
        QVERIFY(QFile::remove(file("bad.json")));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::ProblemPane*>()->isVisible(), 20'000);
        put(file("bad.json"), toJson(boardWith({})));
        CLICK(window.findChild<QPushButton*>(QStringLiteral("reload")));
        QTRY_VERIFY(window.view().isVisible() && window.board().tiles.empty());
    }

    /// Another program's change is taken over, but never over what is not saved.
    void changesOnDiskAreFollowed()
    {
        put(file("board.json"), toJson(boardWith({valueTile("a", "/a")})));
        BoardWindow window(options());
        window.openFile(file("board.json"));
        window.show();
        QTRY_COMPARE(window.board().tiles.size(), std::size_t(1));
        put(file("board.json"), toJson(boardWith({valueTile("a", "/a"), valueTile("b", "/b")})));
        QTRY_COMPARE_WITH_TIMEOUT(window.board().tiles.size(), std::size_t(2), 20'000);
        std::string made;
        window.editor().change(QStringLiteral("x"), ui::withDuplicate(window.board(), "a", made));
        put(file("board.json"), toJson(boardWith({})));
        QTRY_VERIFY_WITH_TIMEOUT(window_test::buttonWithText(window, "Read it again"), 20'000);
        QCOMPARE(window.board().tiles.size(), std::size_t(3));
        CLICK(window_test::buttonWithText(window, "Read it again"));
        QTRY_VERIFY(window.board().tiles.empty() && !window.isModified());
    }

    void unsavedIsAskedAbout()
    {
        BoardWindow window(options());
        window.showBoard(boardWith({}));
        window.show();
        window.editor().change(
            QStringLiteral("x"), ui::withTile(window.board(), ui::newTile(window.board(), TileKind::Note)));
        window.close();
        QVERIFY(window.isVisible());
        auto* box = window_test::opened<QMessageBox>(window);
        QVERIFY(box);
        CLICK(box->button(QMessageBox::Cancel));
        QTRY_VERIFY(!box->isVisible());
        QVERIFY(window.isVisible());
        window.close();
        box = window_test::opened<QMessageBox>(window);
        CLICK(window_test::buttonWithText(*box, "Discard"));
        QTRY_VERIFY(!window.isVisible());
    }

    void dropBringsItsConnection()
    {
        write("/services", "");
        write("/services/node", "5");
        BoardWindow window(options());
        window.showBoard(boardWith({}));
        window.show();
        const std::unique_ptr<QMimeData> data(
            ui::toMimeData({{registry::parseEndpoint("zk://another:2181").value(), at("/services/node"), false}}));
        window_test::drop(window.view(), *data, QPointF(300, 300));
        QCOMPARE(window.board().tiles.size(), std::size_t(1));
        QCOMPARE(window.board().connections.size(), std::size_t(2));
        TRY_SAYS("node", "5. ");
        window.editor().undoStack().undo();
        QCOMPARE(window.board().connections.size(), std::size_t(1));
    }

    /// What the tree gives when one of its nodes is dragged.
    void treeNodesCanBeDragged()
    {
        write("/services", "");
        write("/services/host:1", "");
        registry::ConnectionProfile profile;
        profile.endpoint = registry::parseEndpoint("zk://prod:2181").value();
        auto service = std::make_unique<registry::ServiceRegistry>(
            profile, registry::ServiceOptions(), [this](const registry::ConnectionProfile& asked) {
                return std::make_unique<registry::EmbeddedBackend>(
                    m_server, registry::AccessGate(asked.readOnly), asked);
            });
        ui::ConnectionView view(std::move(service), false, ui::Stores{});
        view.show();
        ui::NodeTreeModel& model = view.findChild<ui::TreePane*>()->model();
        QTRY_VERIFY(model.indexOf(at("/services")).isValid());
        const QModelIndex index = model.indexOf(at("/services"));
        QVERIFY(model.flags(index) & Qt::ItemIsDragEnabled);
        QVERIFY(!(model.flags(index) & Qt::ItemIsDropEnabled));
        const std::unique_ptr<QMimeData> data(model.mimeData({index}));
        const std::vector<ui::MovedNode> nodes = ui::movedNodes(*data);
        QCOMPARE(nodes.size(), std::size_t(1));
        QCOMPARE(nodes[0].path, at("/services"));
        QVERIFY(nodes[0].endpoint == profile.endpoint);
    }

    void kioskAndBack()
    {
        BoardWindow window(options());
        window.showBoard(boardWith({valueTile("a", "/a")}));
        window.show();
        QVERIFY(window.menuBar()->isVisible());
        window.setKiosk(true);
        QVERIFY(window.isFullScreen());
        QVERIFY(!window.menuBar()->isVisible());
        QCOMPARE(window.view().cursor().shape(), Qt::BlankCursor);
        window.setEditing(true);
        QVERIFY(!window.view().isEditing());
        QTest::keyClick(&window.view(), Qt::Key_Escape);
        QVERIFY(window.isKiosk());
        QTRY_VERIFY(window.findChild<QLabel*>(QStringLiteral("kioskHint"))->isVisible());
        QTest::keyClick(&window.view(), Qt::Key_Escape);
        QVERIFY(!window.isKiosk() && !window.isFullScreen());
        QVERIFY(window.menuBar()->isVisible());
        QVERIFY(window.view().cursor().shape() != Qt::BlankCursor);
    }

    void alarmsAreTold()
    {
        Tile watched = valueTile("w", "/watched");
        watched.alarms = {AlarmRule{AlarmRule::Kind::Appears, Severity::Critical, {}, {}, {}, {}}};
        BoardWindow window(options());
        QSignalSpy told(&window.notices(), &app::AlarmNotices::told);
        window.showBoard(boardWith({watched}));
        window.show();
        TRY_SAYS("w", "There is no node");
        QCOMPARE(told.size(), 0);
        auto* pane = window.findChild<ui::AlarmPane*>();
        const auto* list = pane->findChild<QTableView*>(QStringLiteral("alarms"));
        auto* dock = window.findChild<QDockWidget*>(QStringLiteral("alarmDock"));
        dock->show();
        const int line = window.fontMetrics().height();
        QTRY_VERIFY(pane->isVisible() && pane->height() < 4 * line); // nothing to list takes no room
        QVERIFY(!list->isVisible());
        QCOMPARE(pane->findChild<QLabel*>()->text(), QStringLiteral("There are no alarms."));
        write("/watched", "secret");
        TRY_SAYS("w", "Alarm: The node is there");
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told[0][1].toString().contains(QLatin1String("secret"))); // no server text leaves the window
        QCOMPARE(window.alarms().raisedCount(), 1);
        window.alarms().acknowledge(0);
        TRY_SAYS("w", "Acknowledged alarm: The node is there");
        QTRY_VERIFY(list->isVisible() && list->height() >= 8 * line);
    }

    /// Removing a tile ends its alarm everywhere it is told, and the log says why; taken back, it is news again.
    void anAlarmEndsWithItsTile()
    {
        Tile watched = valueTile("w", "/watched");
        watched.alarms = {AlarmRule{AlarmRule::Kind::Appears, Severity::Critical, {}, {}, {}, {}}};
        BoardWindow window(options());
        QSignalSpy told(&window.notices(), &app::AlarmNotices::told);
        write("/watched", "x");
        window.showBoard(boardWith({watched}));
        window.show();
        QTRY_COMPARE(told.size(), 1);
        window.alarms().acknowledge(0);
        QCOMPARE(window.alarms().raisedCount(), 1);
        window.setEditing(true);
        window.view().setCurrentTile("w");
        actionNamed(window, "Remove tile")->trigger();
        QCOMPARE(window.alarms().raisedCount(), 0);
        QTRY_COMPARE(window.alarms().rowCount(), 3);
        QCOMPARE(window.alarms().index(0, ui::AlarmModel::State).data().toString(),
            QStringLiteral("over: the tile was removed"));
        QVERIFY(window.alarms().toJsonLines().ends_with(",\"reason\":\"tile-removed\"}\n"));
        QTest::keySequence(&window, QKeySequence::Undo);
        TRY_SAYS("w", "Alarm: The node is there"); // nobody has acknowledged this one
        QTRY_COMPARE(told.size(), 2);
    }

    /// Muted is remembered for the file; the file is among the recent ones; a second time it comes to the front.
    void deskRemembers()
    {
        put(file("one.json"), toJson(Board{}));
        app::Application application(app::CommandLine::parse(
            {QStringLiteral("--config-dir"), m_folder->path(), QStringLiteral("--board"), file("one.json")}));
        application.boards().setOptions(options());
        application.show();
        QVERIFY(!application.window().isVisible());
        QCOMPARE(application.boards().windows().size(), 1);
        BoardWindow* window = application.boards().windows().first();
        QSignalSpy loaded(window, &BoardWindow::loaded);
        QTRY_COMPARE(application.settings().value(app::setting::recentBoards), QStringList{file("one.json")});
        actionNamed(*window, "Mute notifications")->trigger();
        QCOMPARE(application.settings().value(app::setting::mutedBoards), QStringList{file("one.json")});
        QCOMPARE(application.boards().open(file("one.json")), window);
        window->close();
        QTRY_VERIFY(application.boards().windows().isEmpty());
        window = application.boards().open(file("one.json"));
        QTRY_VERIFY(window->notices().isMuted());
        Q_EMIT window->nodeRequested(registry::parseEndpoint("sample:").value(), at("/"));
        QTRY_VERIFY(application.window().isVisible() && application.window().views().size() == 1);
    }
};

QTEST_MAIN(BoardWindowTest)
#include "BoardWindowTest.moc"
