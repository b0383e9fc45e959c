// SPDX-License-Identifier: GPL-3.0-or-later
// What a board says and does where nobody edits it: header, greying, themes, full screen, alarms, and the ways out.
#include "BoardSamples.h"
#include "BoardWindow.h"
#include "WindowTools.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dashboard/AlarmModel.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/BoardHeader.h"
#include "dashboard/BoardView.h"

#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace board_test;
using namespace window_test;
using namespace std::chrono_literals;
using app::BoardWindow;

namespace {

Tile valueTile(const std::string& id, const std::string& path)
{
    Tile made = tile(TileKind::Value, id.c_str());
    made.path = registry::Path::parse(path).value();
    return made;
}

AlarmRule vanishes(Severity severity)
{
    return AlarmRule{AlarmRule::Kind::Vanishes, severity, {}, {}, {}, {}};
}

QRgb colourAt(QWidget& widget, const QPoint& point)
{
    return widget.grab().toImage().pixel(point);
}

} // namespace

class BoardWallTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<registry::EmbeddedServer> m_server; ///< shared with its sessions
    std::unique_ptr<registry::Session> m_other; ///< somebody else, who may write
    registry::EmbeddedBackend* m_backend = nullptr; ///< of the board's connection

    MonitorOptions options()
    {
        MonitorOptions options;
        options.backend = [this](const registry::ConnectionProfile& profile) {
            auto backend =
                std::make_unique<registry::EmbeddedBackend>(m_server, registry::AccessGate(profile.readOnly), profile);
            m_backend = backend.get();
            return backend;
        };
        return options;
    }
    /// One tile below the other.
    static Board boardWith(std::vector<Tile> tiles)
    {
        Board board;
        board.title = "Wall";
        board.columns = 1;
        board.connections = {{"prod", registry::parseEndpoint("zk://prod:2181").value(), {}}};
        int row = 0;
        for (Tile& tile : tiles)
            tile.cell = {0, row++, 1, 1};
        board.tiles = std::move(tiles);
        return board;
    }
    static QString headerOf(BoardWindow& window)
    {
        return window.view().findChild<ui::BoardHeader*>()->accessibleDescription();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = registry::EmbeddedServer::inMemory();
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

    /// From across the room it is the ground that tells what is no longer current, not the small words.
    void whatIsNotCurrentIsGreyed()
    {
        for (const char* name : {"day", "night"}) {
            Board board = boardWith({valueTile("t", "/t")});
            board.theme = name;
            const TimePoint now = std::chrono::system_clock::now();
            ui::BoardView view([now] { return now; });
            view.resize(600, 400);
            view.setBoard(board);
            view.show();
            const ui::BoardTheme theme = ui::BoardTheme::named(name, view.palette());
            QVERIFY(theme.tile != theme.muted);
            QCOMPARE(colourAt(view, {2, view.height() - 2}), theme.board.rgb());
            ui::TileWidget& widget = *view.tileWidget("t");
            const QPoint ground(4, widget.height() / 2);
            for (const Freshness freshness : {Freshness::Live, Freshness::Polled}) {
                view.setState("t", state(TileKind::Value, freshness, now));
                QCOMPARE(colourAt(widget, ground), theme.tile.rgb());
            }
            for (const Freshness freshness :
                {Freshness::Stale, Freshness::Missing, Freshness::Refused, Freshness::Unread}) {
                view.setState("t", state(TileKind::Value, freshness, now));
                QCOMPARE(colourAt(widget, ground), theme.muted.rgb());
            }
        }
        QVERIFY(ui::BoardTheme::named(std::string("day"), {}).board
            != ui::BoardTheme::named(std::string("night"), {}).board);
    }

    void theHeaderSaysWhatIsWrong()
    {
        Tile alarmed = valueTile("a", "/a");
        alarmed.alarms = {vanishes(Severity::Critical)};
        BoardWindow window(options());
        window.showBoard(boardWith({alarmed, valueTile("b", "/b")}));
        window.show();
        QTRY_COMPARE(headerOf(window), QStringLiteral("Wall. 1 alarm(s). Connected, 2 watch(es)."));
        (void)m_other->apply(registry::op::Create{at("/a"), "1"});
        QTRY_COMPARE(headerOf(window), QStringLiteral("Wall. No alarms. Connected, 2 watch(es)."));
        m_backend->faults().disconnect();
        QTRY_VERIFY2(
            headerOf(window).startsWith(QLatin1String("Wall. No alarms. prod: ")), qPrintable(headerOf(window)));
        m_backend->faults().reconnect();
        QTRY_COMPARE(headerOf(window), QStringLiteral("Wall. No alarms. Connected, 2 watch(es)."));
    }

    /// Paths so long that a few of them use the whole budget up.
    void theHeaderSaysThatTilesArePolled()
    {
        std::vector<Tile> tiles;
        for (int i = 0; i < 8; ++i) {
            const std::string path = '/' + std::to_string(i) + std::string(100'000, 'x');
            (void)m_other->apply(registry::op::Create{registry::Path::parse(path).value(), "1"});
            tiles.push_back(valueTile(std::to_string(i), path));
        }
        BoardWindow window(options());
        window.showBoard(boardWith(tiles));
        window.show();
        QTRY_VERIFY(window.monitor()->isSettled());
        const int polled = window.monitor()->watchUse("prod").polledTiles;
        QVERIFY(polled > 0 && polled < 8);
        QTRY_COMPARE(headerOf(window),
            QStringLiteral("Wall. No alarms. Connected, %1 watch(es), %2 tile(s) polled: the watch budget is used up.")
                .arg(8 - polled)
                .arg(polled));
    }

    void fullScreenTurnsPagesAndTakesNothing()
    {
        std::vector<Tile> tiles;
        for (int i = 0; i < 40; ++i)
            tiles.push_back(valueTile("t" + std::to_string(i), "/t"));
        Board board = boardWith(tiles);
        board.pageFor = 1s;
        BoardWindow window(options());
        window.showBoard(board);
        window.show();
        QVERIFY(window.view().pageCount() > 1);
        auto* pane = window.findChild<QDockWidget*>();
        pane->show();
        QSignalSpy turned(&window.view(), &ui::BoardView::pageChanged);
        window.setKiosk(true);
        QVERIFY(!pane->isVisible());
        QVERIFY(turned.wait(20'000));
        const std::unique_ptr<QMimeData> data(
            ui::toMimeData({{registry::parseEndpoint("zk://prod:2181").value(), at("/new"), false}}));
        window_test::drop(window.view(), *data, QPointF(300, 300));
        Q_EMIT window.view().nodesDropped(ui::movedNodes(*data), {}); // whatever the view lets through
        QCOMPARE(window.board().tiles.size(), std::size_t(40));
        QSignalSpy requested(&window, &BoardWindow::nodeRequested);
        QTest::mouseDClick(window.view().tileWidget("t0"), Qt::LeftButton);
        QCOMPARE(requested.size(), 0);
        window.setKiosk(false);
        QVERIFY(pane->isVisible()); // as it was
    }

    void aDoubleClickShowsTheNode()
    {
        BoardWindow window(options());
        window.showBoard(boardWith({valueTile("t", "/some/node")}));
        window.show();
        QSignalSpy requested(&window, &BoardWindow::nodeRequested);
        QTest::mouseDClick(window.view().tileWidget("t"), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested[0][0].value<registry::Endpoint>() == registry::parseEndpoint("zk://prod:2181").value());
        QCOMPARE(requested[0][1].value<registry::Path>(), at("/some/node"));
    }

    /// Critical ones first; all acknowledged by one button; the file has the whole history.
    void alarmsAreListedAcknowledgedAndExported()
    {
        Tile warning = valueTile("w", "/w");
        warning.alarms = {vanishes(Severity::Warning)};
        Tile critical = valueTile("c", "/c");
        critical.alarms = {vanishes(Severity::Critical)};
        BoardWindow window(options());
        window.showBoard(boardWith({warning, critical}));
        window.show();
        auto* pane = window.findChild<QDockWidget*>();
        pane->show();
        ui::AlarmModel& alarms = window.alarms();
        QTRY_COMPARE(alarms.raisedCount(), 2);
        const auto states = [&alarms] {
            return alarms.index(0, ui::AlarmModel::State).data().toString() + QLatin1String("; ")
                + alarms.index(1, ui::AlarmModel::State).data().toString();
        };
        QCOMPARE(states(), QStringLiteral("Critical, raised; Warning, raised"));
        QTest::mouseClick(pane->findChild<QPushButton*>(QStringLiteral("acknowledgeAll")), Qt::LeftButton);
        QTRY_COMPARE(states(), QStringLiteral("Critical, acknowledged; Warning, acknowledged"));
        QTRY_COMPARE(alarms.rowCount(), 2 + 4);

        QTest::mouseClick(pane->findChild<QPushButton*>(QStringLiteral("exportAlarms")), Qt::LeftButton);
        QTRY_VERIFY(opened<QFileDialog>());
        const QString name = m_folder->filePath(QStringLiteral("alarms.jsonl"));
        Q_EMIT opened<QFileDialog>()->fileSelected(name);
        opened<QFileDialog>()->close();
        QFile file(name);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QCOMPARE(written, QByteArray::fromStdString(alarms.toJsonLines()));
        QCOMPARE(written.count('\n'), 4);
        QVERIFY(written.startsWith("{\"at\":\"") && written.contains("\"event\":\"acknowledged\",\"tile\":\"w\""));
    }

    void savingIsOneOfTheAnswers()
    {
        const QString name = m_folder->filePath(QStringLiteral("board.json"));
        BoardWindow window(options());
        window.showBoard(boardWith({}));
        window.show();
        std::optional<bool> saved;
        window.saveAs(name, [&](bool done) { saved = done; });
        QTRY_VERIFY(saved.value_or(false));
        window.editor().change(
            QStringLiteral("x"), ui::withTile(window.board(), ui::newTile(window.board(), TileKind::Note)));
        window.close();
        QVERIFY(window.isVisible());
        auto* box = window_test::opened<QMessageBox>(window);
        QVERIFY(box);
        CLICK(buttonWithText(*box, "Save"));
        QTRY_VERIFY(!window.isVisible());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto kept = parseBoard(file.readAll().toStdString());
        QVERIFY(kept && *kept == window.board());
        QCOMPARE(kept->tiles.size(), std::size_t(1));
    }
};

QTEST_MAIN(BoardWallTest)
#include "BoardWallTest.moc"
