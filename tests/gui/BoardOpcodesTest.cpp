// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done to a board's window, no write leaves it: on a real server, with a proxy that reads the requests.
#include "BoardSamples.h"
#include "BoardWindow.h"
#include "Insistent.h"
#include "WindowTools.h"
#include "dashboard/BoardView.h"
#include "support/PlainClient.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QMenu>
#include <QTemporaryDir>

#include <random>

using namespace board_test;
using app::BoardWindow;
using gui_test::Insistent;
using gui_test::kinds;
using gui_test::writesIn;

namespace {

constexpr const char* instance = R"({"pid":1,"created":"2024-01-01 00:00:00"})";
constexpr int steps = 250;

Board everything(const std::string& server)
{
    Board board;
    board.title = "Opcodes";
    board.columns = 4;
    board.connections = {{"c", registry::parseEndpoint(server).value(), {}}};
    int count = 0;
    for (const TileKind kind : allKinds) {
        Tile one = tile(kind, ("t" + std::to_string(count)).c_str());
        one.connection = kind == TileKind::Note ? "" : "c";
        if (!one.path.isRoot() || kind != TileKind::Ensemble)
            one.path = at(kind == TileKind::Service ? "/s/web" : "/s/web/a:1");
        one.cell = {count % 4, count / 4, 1, 1};
        ++count;
        board.tiles.push_back(one);
    }
    return board;
}

} // namespace

class BoardOpcodesTest : public QObject {
    Q_OBJECT

private:
    std::mt19937_64 m_random; ///< ROSTER_SEED repeats a run's draws

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }

    void press(BoardWindow& window)
    {
        static constexpr Qt::Key keys[] = {Qt::Key_Delete, Qt::Key_Return, Qt::Key_Space, Qt::Key_Right, Qt::Key_Down,
            Qt::Key_Tab, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Escape, Qt::Key_Menu, Qt::Key_F2, Qt::Key_Home};
        static constexpr Qt::KeyboardModifiers with[] = {
            Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier, Qt::ControlModifier | Qt::ShiftModifier};
        QWidget* focus = window.focusWidget() ? window.focusWidget() : &window.view();
        QTest::keyClick(focus, keys[below(std::size(keys))], with[below(std::size(with))]);
    }
    void point(BoardWindow& window)
    {
        const QList<ui::TileWidget*> tiles = window.view().findChildren<ui::TileWidget*>();
        if (tiles.isEmpty())
            return;
        QWidget* tile = tiles[qsizetype(below(std::size_t(tiles.size())))];
        const QPoint from = tile->rect().center();
        QTest::mousePress(tile, Qt::LeftButton, {}, from);
        QTest::mouseMove(tile, from + QPoint(int(below(400)) - 200, int(below(300)) - 150));
        QTest::mouseRelease(tile, Qt::LeftButton, {}, from);
        if (below(2) == 0)
            QTest::mouseDClick(tile, Qt::LeftButton, {}, from);
    }
    void choose(BoardWindow& window)
    {
        const QList<QAction*> all = window.findChildren<QAction*>();
        QAction* action = all[qsizetype(below(std::size_t(all.size())))];
        static const QStringList leaving = {QStringLiteral("Close"), QStringLiteral("Quit")};
        if (action->menu() || leaving.contains(action->text().remove(QLatin1Char('&'))))
            return;
        action->setEnabled(true); // the interface's word is not what this is about
        action->trigger();
    }

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        qulonglong seed = qEnvironmentVariable("ROSTER_SEED").toULongLong(&given);
        if (!given)
            seed = std::random_device{}();
        qInfo("ROSTER_SEED=%llu", seed);
        m_random.seed(seed);
    }

    void nothingIsEverWritten()
    {
        const support::ZooKeeperServer server;
        support::TcpProxy proxy(server.port());
        support::PlainClient other(server.hostPort());
        for (const char* node : {"/s", "/s/web"})
            QCOMPARE(other.create(node), 0);
        QCOMPARE(other.create("/s/web/a:1", instance), 0);
        const QTemporaryDir folder;
        {
            registry::board::MonitorOptions options;
            options.ensembleEvery = std::chrono::milliseconds(500);
            BoardWindow window(options);
            const Board board = everything(proxy.hostPort());
            window.showBoard(board);
            window.resize(1000, 700);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QTRY_VERIFY_WITH_TIMEOUT(window.monitor() && window.monitor()->isSettled(), 20'000);
            bool saved = false;
            window.saveAs(folder.filePath(QStringLiteral("board.json")), [&saved](bool done) { saved = done; });
            QTRY_VERIFY(saved);
            Insistent person(window);
            int dialogs = 0;
            for (int i = 0; i < steps; ++i) {
                switch (below(8)) {
                case 0:
                    window.setEditing(below(2) == 0);
                    break;
                case 1:
                    if (below(8) == 0)
                        proxy.abortAll();
                    else if (other.create("/s/web/b:1", instance) != 0)
                        other.remove("/s/web/b:1");
                    break;
                case 2:
                    point(window);
                    break;
                case 3:
                case 4:
                    press(window);
                    break;
                default:
                    choose(window);
                }
                if (QWidget* popup = QApplication::activePopupWidget())
                    popup->close();
                QCoreApplication::processEvents();
                dialogs += person.answerAll();
                if (!window.isVisible()) // closed by the last one
                    window.show();
                if (window.board().tiles.empty())
                    window.editor().undoStack().undo();
            }
            QVERIFY(dialogs > 0);
            window.showBoard(board);
            QTRY_VERIFY_WITH_TIMEOUT(window.monitor() && window.monitor()->isSettled(), 20'000);
            window.closeAtOnce();
        }
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(10)));
        QVERIFY(proxy.opcodes().contains(4) && proxy.opcodes().contains(12)); // it did read
        const std::set<int> writes = writesIn(proxy.opcodes());
        QVERIFY2(writes.empty(), qPrintable(kinds(writes)));
        support::PlainClient through(proxy.hostPort()); // who does write is seen
        QCOMPARE(through.create("/s/mine"), 0);
        QVERIFY(!writesIn(proxy.opcodes()).empty());
    }
};

QTEST_MAIN(BoardOpcodesTest)
#include "BoardOpcodesTest.moc"
