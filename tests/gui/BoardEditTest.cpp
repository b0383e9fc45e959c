// SPDX-License-Identifier: GPL-3.0-or-later
// Editing boards: the steps themselves, undo, the dialogs, the list of alarms.
#include "BoardSamples.h"
#include "WindowTools.h"
#include "backend/embedded/EmbeddedBackend.h"
#include "dashboard/AlarmModel.h"
#include "dashboard/AlarmPane.h"
#include "dashboard/BoardDialog.h"
#include "dashboard/BoardEditor.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/DurationBox.h"
#include "dashboard/RuleRows.h"
#include "dashboard/TileDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <random>

using namespace board_test;
using namespace std::chrono_literals;

namespace {

Board sampleBoard()
{
    Board board;
    board.title = "Edited";
    board.columns = 4;
    board.connections = {{"prod", registry::parseEndpoint("zk://prod:2181").value(), {}}};
    return board;
}

/// Empty when the board is sound: no overlap, nothing outside, and its file reads as the same board.
QString faultOf(const Board& board)
{
    for (std::size_t i = 0; i < board.tiles.size(); ++i) {
        const Cell& a = board.tiles[i].cell;
        if (a.column < 0 || a.row < 0 || a.width < 1 || a.height < 1 || a.column + a.width > board.columns)
            return QStringLiteral("outside");
        for (std::size_t k = i + 1; k < board.tiles.size(); ++k) {
            const Cell& b = board.tiles[k].cell;
            if (a.column < b.column + b.width && b.column < a.column + a.width && a.row < b.row + b.height
                && b.row < a.row + a.height)
                return QStringLiteral("overlap");
        }
    }
    const auto read = parseBoard(toJson(board));
    if (!read)
        return QString::fromStdString(read.error().front().where + ": " + read.error().front().what);
    return *read == board ? QString() : QStringLiteral("reads as another board");
}

template <typename Widget> Widget* part(const QWidget& in, const char* name)
{
    return in.findChild<Widget*>(QLatin1String(name));
}

QPushButton* okOf(const QDialog& dialog)
{
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

} // namespace

class BoardEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is done, and in whatever order, the board can be shown, saved and read.
    void editsKeepBoardsSound()
    {
        std::mt19937 random(20260101);
        const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
        Board board = sampleBoard();
        const auto anyTile = [&] {
            return board.tiles.empty() ? std::string() : board.tiles[std::size_t(below(int(board.tiles.size())))].id;
        };
        for (int step = 0; step < 600; ++step) {
            std::string made;
            switch (below(7)) {
            case 0:
                board = ui::withTile(board, ui::newTile(board, allKinds[below(8)]));
                break;
            case 1:
                board = ui::withTileAt(board, anyTile(), {below(6) - 1, below(8) - 1, below(5), below(4)});
                break;
            case 2:
                board = ui::withDuplicate(board, anyTile(), made);
                break;
            case 3:
                if (board.tiles.size() > 20)
                    board = ui::withoutTile(board, anyTile());
                break;
            case 4:
                board = ui::withNodes(board,
                    {{registry::parseEndpoint(below(2) ? "zk://prod:2181" : "zk://other:1").value(), at("/n"),
                         below(2) == 0},
                        {registry::parseEndpoint("sample:").value(), at("/"), false}},
                    {below(4), below(6), 1, 1}, made);
                break;
            case 5:
                board = ui::withColumns(board, 1 + below(8));
                break;
            case 6:
                if (const Tile* tile = ui::findTile(board, anyTile()))
                    board = ui::withTile(board, ui::tidied(*tile));
                break;
            }
            const QString fault = faultOf(board);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("step %1: ").arg(step) + fault));
        }
        QVERIFY(board.connections.size() == 3); // each endpoint once
    }

    void nodesBecomeTiles()
    {
        std::string made;
        const Board board = ui::withNodes(sampleBoard(),
            {{registry::parseEndpoint("zk://prod:2181").value(), at("/services/web"), true},
                {registry::parseEndpoint("zk://new:1").value(), at("/config/x"), false}},
            {2, 0, 1, 1}, made);
        QCOMPARE(board.tiles.size(), std::size_t(2));
        QCOMPARE(board.tiles[0].kind, TileKind::Service);
        QCOMPARE(board.tiles[0].connection, std::string("prod"));
        QCOMPARE(board.tiles[0].cell.column, 2);
        QCOMPARE(board.tiles[1].kind, TileKind::Value);
        QCOMPARE(board.tiles[1].connection, std::string("new"));
        QCOMPARE(board.connections.size(), std::size_t(2));
        QCOMPARE(made, board.tiles[1].id);
    }

    void undoAndRedo()
    {
        ui::BoardEditor editor;
        const Board first = sampleBoard();
        editor.reset(first);
        QVERIFY(!editor.isModified());
        const Board second = ui::withTile(first, ui::newTile(first, TileKind::Note));
        editor.change(QStringLiteral("Add"), second);
        editor.change(QStringLiteral("Nothing"), second);
        QCOMPARE(editor.undoStack().count(), 1);
        QVERIFY(editor.isModified() && editor.board() == second);
        editor.setSaved();
        QVERIFY(!editor.isModified());
        editor.undoStack().undo();
        QVERIFY(editor.isModified() && editor.board() == first);
        editor.undoStack().redo();
        QVERIFY(!editor.isModified() && editor.board() == second);
    }

    void serviceTileIsEdited()
    {
        Board board = sampleBoard();
        Tile tile = ui::newTile(board, TileKind::Service);
        ui::TileDialog dialog(board, tile);
        dialog.open();
        window_test::type(part<QLineEdit>(dialog, "path"), QStringLiteral("no slash"));
        QVERIFY(!okOf(dialog)->isEnabled());
        QVERIFY(!part<QLabel>(dialog, "problem")->text().isEmpty());
        window_test::type(part<QLineEdit>(dialog, "path"), QStringLiteral("/services/web"));
        QVERIFY2(okOf(dialog)->isEnabled(), qPrintable(part<QLabel>(dialog, "problem")->text()));
        window_test::type(part<QLineEdit>(dialog, "title"), QStringLiteral("Web"));
        part<QSpinBox>(dialog, "expected")->setValue(5);
        part<QPlainTextEdit>(dialog, "members")->setPlainText(QStringLiteral("a:1\n\n b:2 \n"));
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* rules = dialog.findChild<ui::RuleRows*>();
        CLICK(part<QPushButton>(*rules, "addRule"));
        QVERIFY(!okOf(dialog)->isEnabled()); // about a minimum that there is not
        part<QSpinBox>(dialog, "minimum")->setValue(3);
        QVERIFY2(okOf(dialog)->isEnabled(), qPrintable(part<QLabel>(dialog, "problem")->text()));
        CLICK(okOf(dialog));
        const Tile done = dialog.tile();
        QCOMPARE(done.title, std::string("Web"));
        QCOMPARE(done.path, at("/services/web"));
        QCOMPARE(done.expected, std::optional(5));
        QCOMPARE(done.minimum, std::optional(3));
        QCOMPARE(done.members, (std::vector<std::string>{"a:1", "b:2"}));
        QCOMPARE(done.alarms.size(), std::size_t(1));
        QCOMPARE(faultOf(ui::withTile(board, done)), QString());
    }

    /// Opening a tile and saying OK changes nothing, whatever it holds.
    void dialogKeepsWhatItIsGiven()
    {
        const Board board = sampleBoard();
        for (const TileKind kind : allKinds) {
            Tile full = tile(kind, "full", {1, 2, 2, 1});
            if (kind == TileKind::Service) {
                full.minimum = 2;
                full.expected = 3;
                full.below = true;
                full.detector = "curator";
                full.alarms = {AlarmRule{AlarmRule::Kind::BelowMinimum, Severity::Warning, 5s, 1500ms, {}, {}},
                    AlarmRule{AlarmRule::Kind::Flapping, Severity::Critical, {}, {}, {}, {}}};
            }
            if (kind == TileKind::Value || kind == TileKind::Chart) {
                full.pointer = "/a/0";
                full.unit = "ms";
                full.thresholds = {
                    {Compare::Above, 0.1, {}, Severity::Critical}, {Compare::Differs, 0, "on", Severity::Warning}};
                full.alarms = {AlarmRule{AlarmRule::Kind::Field, Severity::Critical, 1s, {},
                    Threshold{Compare::Below, -3.5, {}, Severity::Warning}, {}}};
            }
            if (kind == TileKind::Chart)
                full.window = 900s;
            if (kind == TileKind::Age)
                full.alarms = {AlarmRule{AlarmRule::Kind::OlderThan, Severity::Warning, {}, {}, {}, 3h}};
            ui::TileDialog dialog(board, full);
            dialog.open();
            QVERIFY2(okOf(dialog)->isEnabled(), qPrintable(part<QLabel>(dialog, "problem")->text()));
            QVERIFY2(dialog.tile() == full, qPrintable(QString::number(int(kind))));
        }
    }

    void limitsAreTyped()
    {
        Board board = sampleBoard();
        Tile value = ui::newTile(board, TileKind::Value);
        value.path = at("/x");
        ui::TileDialog dialog(board, value);
        dialog.open();
        dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* rows = static_cast<ui::RuleRows*>(dialog.findChild<QTabWidget*>()->currentWidget());
        CLICK(part<QPushButton>(*rows, "addRule"));
        window_test::type(part<QLineEdit>(*rows, "limit"), QStringLiteral("ninety"));
        QVERIFY(!okOf(dialog)->isEnabled());
        window_test::type(part<QLineEdit>(*rows, "limit"), QStringLiteral("90.5"));
        QVERIFY(okOf(dialog)->isEnabled());
        part<QComboBox>(*rows, "severity")->setCurrentIndex(1);
        Q_EMIT part<QComboBox>(*rows, "severity")->activated(1);
        const Threshold wanted{Compare::Above, 90.5, {}, Severity::Critical};
        QCOMPARE(dialog.tile().thresholds.size(), std::size_t(1));
        QVERIFY(dialog.tile().thresholds.front() == wanted);
        QCOMPARE(part<QListWidget>(*rows, "limits")->item(0)->text(), QStringLiteral("Critical: above 90.5"));
    }

    void durations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("seconds") << "90 s" << 90.0 << "1 min 30 s";
        QTest::newRow("a number alone") << "45" << 45.0 << "45 s";
        QTest::newRow("minutes") << "30 min" << 1800.0 << "30 min";
        QTest::newRow("close together") << "1h30min" << 5400.0 << "1 h 30 min";
        QTest::newRow("parts of one") << "1.5 h" << 5400.0 << "1 h 30 min";
        QTest::newRow("days") << " 7 d " << 604800.0 << "7 d";
        QTest::newRow("no unit") << "5 weeks" << -1.0 << "";
        QTest::newRow("no number") << "min" << -1.0 << "";
        QTest::newRow("nothing") << "" << -1.0 << "";
        QTest::newRow("a sign") << "-5 min" << -1.0 << "";
    }
    void durations()
    {
        QFETCH(QString, typed);
        QFETCH(double, seconds);
        QFETCH(QString, shown);
        QCOMPARE(ui::DurationBox::secondsOf(typed).value_or(-1), seconds);
        if (seconds >= 0)
            QCOMPARE(ui::DurationBox::textOf(seconds), shown);
        for (const double value : {0.0, 1.0, 59.0, 60.0, 3601.0, 90'061.0, 366 * 86'400.0})
            QCOMPARE(ui::DurationBox::secondsOf(ui::DurationBox::textOf(value)).value_or(-1), value);
    }

    void thePastOfAChartIsReadable()
    {
        Board board = sampleBoard();
        Tile chart = ui::newTile(board, TileKind::Chart);
        chart.path = at("/x");
        chart.window = 1800s;
        ui::TileDialog dialog(board, chart);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* window = part<ui::DurationBox>(dialog, "window");
        window->setFocus();
        QCOMPARE(window->text(), QStringLiteral("30 min"));
        QTest::keyClick(window, Qt::Key_Up);
        QCOMPARE(window->text(), QStringLiteral("31 min"));
        window->setValue(3600);
        QTest::keyClick(window, Qt::Key_Down); // at a border by the smaller step
        QCOMPARE(window->text(), QStringLiteral("59 min"));
        window->selectAll();
        QTest::keyClicks(window, QStringLiteral("2 h"));
        QVERIFY(dialog.tile().window == 7200s);
        window->selectAll();
        QTest::keyClicks(window, QStringLiteral("soon"));
        QTest::keyClick(window, Qt::Key_Tab);
        QVERIFY(!window->hasFocus());
        QCOMPARE(window->text(), QStringLiteral("2 h"));
        QVERIFY(dialog.tile().window == 7200s);
        window->setFocus();
        window->selectAll();
        QTest::keyClicks(window, QStringLiteral("5 s")); // less than a chart can show
        QTest::keyClick(window, Qt::Key_Tab);
        QVERIFY(dialog.tile().window == 7200s);
    }

    void boardSettings()
    {
        Board board = sampleBoard();
        board = ui::withTile(board, [&] {
            Tile tile = ui::newTile(board, TileKind::Ensemble);
            tile.cell = {2, 0, 2, 1};
            return tile;
        }());
        ui::BoardDialog dialog(board);
        dialog.open();
        QVERIFY(dialog.board() == board);
        QVERIFY(!part<QPushButton>(dialog, "removeConnection")->isEnabled()); // a tile uses it
        window_test::type(part<QLineEdit>(dialog, "key"), QStringLiteral("live"));
        part<QSpinBox>(dialog, "columns")->setValue(2);
        CLICK(part<QPushButton>(dialog, "addConnection"));
        QVERIFY(!okOf(dialog)->isEnabled());
        window_test::type(part<QLineEdit>(dialog, "endpoint"), QStringLiteral("h:1:2:3"));
        QVERIFY(!okOf(dialog)->isEnabled());
        window_test::type(part<QLineEdit>(dialog, "endpoint"), QStringLiteral("zk://second:2181"));
        QVERIFY2(okOf(dialog)->isEnabled(), qPrintable(part<QLabel>(dialog, "problem")->text()));
        const Board done = dialog.board();
        QCOMPARE(done.tiles[0].connection, std::string("live"));
        QCOMPARE(done.connections.size(), std::size_t(2));
        QCOMPARE(faultOf(done), QString());
    }

    /// Raised ones first; acknowledged by the button; all of it in the export.
    void alarmList()
    {
        const auto server = registry::EmbeddedServer::inMemory();
        MonitorOptions options;
        options.backend = [&](const registry::ConnectionProfile& profile) {
            return std::make_unique<registry::EmbeddedBackend>(server, registry::AccessGate(profile.readOnly), profile);
        };
        Board board = sampleBoard();
        Tile missing = tile(TileKind::Value, "m");
        missing.path = at("/not/there");
        missing.alarms = {AlarmRule{AlarmRule::Kind::Vanishes, Severity::Warning, {}, {}, {}, {}}};
        board.tiles = {missing};
        BoardMonitor monitor(board, options);
        ui::AlarmModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonitor(&monitor);
        ui::AlarmPane pane(model);
        pane.resize(700, 300);
        pane.show();
        monitor.start();
        QTRY_COMPARE(model.raisedCount(), 1);
        QTRY_COMPARE(model.rowCount(), 2); // and what happened
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Warning, raised"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Title of m"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("raised"));
        part<QTableView>(pane, "alarms")->selectRow(0);
        CLICK(part<QPushButton>(pane, "acknowledge"));
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Warning, acknowledged"));
        QVERIFY(!part<QPushButton>(pane, "acknowledgeAll")->isEnabled());
        const std::string lines = model.toJsonLines();
        QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), std::ptrdiff_t(2));
        board.tiles.clear();
        monitor.setBoard(board);
        model.refresh();
        QCOMPARE(model.raisedCount(), 0);
    }
};

QTEST_MAIN(BoardEditTest)
#include "BoardEditTest.moc"
