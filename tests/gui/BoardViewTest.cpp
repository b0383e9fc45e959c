// SPDX-License-Identifier: GPL-3.0-or-later
// What a board's tiles say and paint for every state they can be in, and how one moves on a board.
#include "BoardSamples.h"
#include "WindowTools.h"
#include "dashboard/BoardHeader.h"
#include "dashboard/BoardView.h"
#include "dashboard/PageDots.h"

#include <QAccessible>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace board_test;
using namespace std::chrono_literals;
using ui::BoardTheme;
using ui::BoardView;
using ui::TileWidget;

Q_DECLARE_METATYPE(registry::board::TileKind)
Q_DECLARE_METATYPE(registry::board::Freshness)

namespace {

/// A view on a clock that stands still until it is told to go on.
struct Fixture {
    TimePoint now = TimePoint(std::chrono::seconds(1'800'000'000));
    BoardView view{[this] { return now; }};
    Board board;

    explicit Fixture(int columns = 4, QSize size = {1000, 700})
    {
        board.columns = columns;
        board.title = "Test board";
        board.theme = "night";
        board.connections = {{"prod", registry::parseEndpoint("sample:").value(), {}}};
        view.resize(size);
    }
    void add(TileKind kind, const char* id, Cell cell)
    {
        board.tiles.push_back(tile(kind, id, cell));
        view.setBoard(board);
    }
    void show()
    {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.isVisible());
    }
    TileWidget& widget(const char* id) { return *view.tileWidget(id); }
};

QString spoken(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
}

QStringList words(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* word : list)
        result += QString::fromUtf8(word);
    return result;
}

void focus(QWidget& widget)
{
    widget.activateWindow();
    widget.setFocus();
}

} // namespace

class BoardViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Words can be read on everything they stand on, by day and by night.
    void coloursHaveContrast()
    {
        for (const char* name : {"day", "night"}) {
            const BoardTheme theme = BoardTheme::named(name, {});
            const QColor inks[] = {theme.text, theme.faded, theme.good, theme.warning, theme.critical, theme.accent};
            for (const QColor& ink : inks) {
                for (const QColor& ground : {theme.tile, theme.muted, theme.board})
                    QVERIFY2(ui::contrast(ink, ground) >= 4.5,
                        qPrintable(QStringLiteral("%1: %2 on %3").arg(QLatin1String(name), ink.name(), ground.name())));
            }
            QVERIFY(ui::contrast(theme.onAlarm, theme.critical) >= 4.5);
            QVERIFY(ui::contrast(theme.onAlarm, theme.warning) >= 4.5);
        }
        QVERIFY(qAbs(ui::contrast(Qt::black, Qt::white) - 21) < 0.01);
    }

    void freshness_data()
    {
        QTest::addColumn<TileKind>("kind");
        QTest::addColumn<Freshness>("freshness");
        QTest::addColumn<QString>("words");
        const std::pair<Freshness, const char*> states[] = {{Freshness::Live, "Live."},
            {Freshness::Polled, "Polled, last 4 s ago."}, {Freshness::Stale, "Reconnecting, stale since"},
            {Freshness::Missing, "No such node."}, {Freshness::Refused, "No permission."},
            {Freshness::Unread, "Never read: No connection."}};
        for (const TileKind kind : allKinds) {
            for (const auto& [freshness, words] : states) {
                if (kind != TileKind::Note)
                    QTest::addRow("%d %s", int(kind), words) << kind << freshness << QString::fromUtf8(words);
            }
        }
    }
    /// Each kind says how far it can be trusted, looks different for it, and shows no figure that is none.
    void freshness()
    {
        QFETCH(TileKind, kind);
        QFETCH(Freshness, freshness);
        QFETCH(QString, words);
        Fixture fixture;
        fixture.add(kind, "t", {0, 0, 2, 2});
        fixture.show();
        TileWidget& widget = fixture.widget("t");
        fixture.view.setState("t", state(kind, fixture.now));
        const QString live = spoken(widget);
        const QImage liveImage = widget.grab().toImage();
        fixture.view.setState("t", state(kind, freshness, fixture.now));
        const QString said = spoken(widget);
        QVERIFY2(said.contains(words), qPrintable(said));
        if (freshness == Freshness::Live)
            return;
        QVERIFY(widget.grab().toImage() != liveImage);
        if (freshness == Freshness::Stale) {
            QVERIFY2(said.contains(QLatin1String("(2 min)")), qPrintable(said));
            const QString figures = live.section(QLatin1String("Live."), 0, 0);
            QVERIFY2(said.startsWith(figures), qPrintable(said)); // what was known stays
        }
        const bool nothing =
            freshness == Freshness::Missing || freshness == Freshness::Refused || freshness == Freshness::Unread;
        for (const QChar letter : said) // no nought, nor any other number, because of an error
            QVERIFY2(!nothing || !letter.isDigit(), qPrintable(said));
        if (freshness == Freshness::Unread)
            QVERIFY2(said.contains(QLatin1String("refuses the connection")), qPrintable(said));
        if (freshness == Freshness::Missing)
            QVERIFY2(said.contains(QLatin1String("There is no node")), qPrintable(said));
    }

    void contents_data()
    {
        QTest::addColumn<TileKind>("kind");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("service") << TileKind::Service
                                 << words({"3 of 5.", "2 missing.", "host4:22 missing", "host1:22 flapping"});
        QTest::newRow("value") << TileKind::Value << words({"42.", "Warning"});
        QTest::newRow("chart") << TileKind::Chart << words({"17."});
        QTest::newRow("note") << TileKind::Note << words({"A note\nof two lines"});
        QTest::newRow("changes") << TileKind::Changes << words({"/new created.", "/old deleted."});
        QTest::newRow("ensemble") << TileKind::Ensemble
                                  << words({"zk1:2181, Role leader, Latency 1.5 ms, Connections 12",
                                         "zk2:2181, does not answer: connection refused"});
        QTest::newRow("election") << TileKind::Election
                                  << words({"leader-1.", "leads since", "(2 h)", "third waits, number 2"});
        QTest::newRow("age") << TileKind::Age << words({"3 min ago.", "Last changed"});
    }
    void contents()
    {
        QFETCH(TileKind, kind);
        QFETCH(QStringList, parts);
        Fixture fixture;
        fixture.add(kind, "t", {0, 0, 2, 1});
        fixture.view.setState("t", state(kind, fixture.now));
        const QString said = spoken(fixture.widget("t"));
        for (const QString& word : parts)
            QVERIFY2(said.contains(word), qPrintable(word + QStringLiteral(" is not in: ") + said));
        QCOMPARE(fixture.widget("t").accessibleName(), QStringLiteral("Title of t"));
    }

    /// Members that cannot be read are not known, which is neither up nor down, nor none.
    void unknownIsNoNought()
    {
        Fixture fixture;
        fixture.add(TileKind::Service, "t", {0, 0, 2, 1});
        TileState some = state(TileKind::Service, fixture.now);
        some.figures = ServiceFigures{0, 4, 4, 4, {}, {}, {}, 1, false};
        fixture.view.setState("t", some);
        const QString said = spoken(fixture.widget("t"));
        QVERIFY2(said.contains(QLatin1String("? of 4. 4 not known.")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1Char('0')), qPrintable(said));
        some.figures = ServiceFigures{3, 4, 1, 4, {}, {}, {}, 1, false};
        fixture.view.setState("t", some);
        QVERIFY(spoken(fixture.widget("t")).contains(QLatin1String("3 of 4. 1 not known.")));
    }

    void serversTextIsPlain()
    {
        Fixture fixture;
        fixture.add(TileKind::Value, "t", {});
        TileState state = board_test::state(TileKind::Value, fixture.now);
        std::get<ValueFigures>(state.figures).text = "<b>x</b>\xe2\x80\xae";
        fixture.view.setState("t", state);
        const QString said = spoken(fixture.widget("t"));
        QVERIFY2(said.contains(QLatin1String("<b>x</b>\\u202e")), qPrintable(said));
        std::get<ValueFigures>(state.figures).problem = "no member \x01";
        fixture.view.setState("t", state);
        QVERIFY(spoken(fixture.widget("t")).contains(QLatin1String("cannot be shown: no member \\u0001")));
    }

    /// A raised alarm is seen and said; acknowledged it looks another way.
    void alarms()
    {
        Fixture fixture;
        Tile alarmed = tile(TileKind::Service, "t", {0, 0, 2, 2});
        alarmed.minimum = 4;
        alarmed.alarms = {AlarmRule{}};
        fixture.board.tiles = {alarmed};
        fixture.view.setBoard(fixture.board);
        fixture.show();
        TileState state = board_test::state(TileKind::Service, fixture.now);
        state.alarms = {AlarmState{}};
        fixture.view.setState("t", state);
        const QImage quiet = fixture.widget("t").grab().toImage();
        QVERIFY(!spoken(fixture.widget("t")).contains(QLatin1String("larm")));
        state.alarms[0] = AlarmState{AlarmState::Phase::Raised, true, false, fixture.now - 90s, "3 of 5"};
        fixture.view.setState("t", state);
        const QImage raised = fixture.widget("t").grab().toImage();
        QVERIFY(raised != quiet);
        QVERIFY2(spoken(fixture.widget("t")).contains(QLatin1String("Alarm: Fewer than 4 up: 3 of 5, for 1 min.")),
            qPrintable(spoken(fixture.widget("t"))));
        state.alarms[0].acknowledged = true;
        fixture.view.setState("t", state);
        QVERIFY(fixture.widget("t").grab().toImage() != raised);
        QVERIFY(spoken(fixture.widget("t")).contains(QLatin1String("Acknowledged alarm")));
    }

    /// What did not change is not painted again, nor is what only its owner thinks has changed.
    void repaintsOnlyWhatChanged()
    {
        Fixture fixture;
        fixture.add(TileKind::Value, "a", {0, 0, 1, 1});
        fixture.add(TileKind::Value, "b", {1, 0, 1, 1});
        TileState state = board_test::state(TileKind::Value, fixture.now);
        fixture.view.setState("a", state);
        fixture.view.setState("b", state);
        fixture.show();
        QTRY_VERIFY(fixture.widget("a").paints() > 0 && fixture.widget("b").paints() > 0);
        const auto paints = [&](const char* id) {
            QCoreApplication::sendPostedEvents();
            return fixture.widget(id).paints();
        };
        const int before = paints("b");
        const int beforeA = paints("a");
        std::get<ValueFigures>(state.figures).text = "43";
        fixture.view.setState("a", state);
        QTRY_VERIFY(fixture.widget("a").paints() > beforeA);
        QCOMPARE(paints("b"), before);
        const int shown = paints("a");
        fixture.view.setState("a", state);
        state.provenAt = fixture.now; // of a live tile nobody sees it
        fixture.view.setState("a", state);
        fixture.widget("a").tick();
        QCOMPARE(paints("a"), shown);
    }

    /// Ages grow by themselves, of what is in sight.
    void agesTick()
    {
        Fixture fixture;
        fixture.add(TileKind::Value, "a", {0, 0, 1, 1});
        fixture.view.setState("a", state(TileKind::Value, Freshness::Stale, fixture.now));
        fixture.show();
        QTRY_VERIFY(fixture.widget("a").paints() > 0);
        QVERIFY(spoken(fixture.widget("a")).contains(QLatin1String("(2 min)")));
        const int paints = fixture.widget("a").paints();
        fixture.now += 60s; // the view's own timer sees it
        QTRY_VERIFY(fixture.widget("a").paints() > paints);
        QVERIFY(spoken(fixture.widget("a")).contains(QLatin1String("(3 min)")));
    }

    void chartHasGaps()
    {
        Fixture fixture;
        fixture.add(TileKind::Chart, "c", {0, 0, 4, 3});
        const auto chart = [&] { return fixture.widget("c").findChild<QWidget*>(QStringLiteral("tileChart")); };
        fixture.view.setState("c", state(TileKind::Chart, fixture.now));
        QVERIFY(!chart()); // made when it is first shown
        fixture.show();
        QTRY_VERIFY(chart() && chart()->isVisible());
        QCOMPARE(chart()->property("lines").toInt(), 2);
        QCOMPARE(chart()->property("points").toInt(), 39);
        fixture.view.setState("c", state(TileKind::Chart, Freshness::Missing, fixture.now));
        QVERIFY(!chart()->isVisible());
    }

    /// Tiles that do not fit make pages; none is cut in two; keys, and time, turn them.
    void pages()
    {
        Fixture fixture(2, {800, 500});
        for (int i = 0; i < 12; ++i)
            fixture.add(TileKind::Value, ("t" + std::to_string(i)).c_str(), {i % 2, i / 2 * 2, 1, 2});
        fixture.show();
        BoardView& view = fixture.view;
        QVERIFY(view.pageCount() > 2);
        const auto onPage = [&](int page) {
            int count = 0;
            for (const Tile& tile : fixture.board.tiles) {
                if (view.boardLayout().pageOf(tile.id) != page)
                    continue;
                ++count;
                const QRectF at = view.boardLayout().rect(tile.id);
                if (at.top() < 0 || at.bottom() > view.height())
                    return -1;
            }
            return count;
        };
        int all = 0;
        for (int page = 0; page < view.pageCount(); ++page) {
            QVERIFY(onPage(page) > 0);
            all += onPage(page);
        }
        QCOMPARE(all, 12);
        auto* dots = view.findChild<ui::PageDots*>();
        QVERIFY(dots->isVisible());
        focus(view);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.page(), 1);
        QVERIFY(dots->accessibleDescription().startsWith(QLatin1String("Page 2 of")));
        QVERIFY(!fixture.widget("t0").isVisible());
        QTest::keyClick(&view, Qt::Key_PageUp);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.page(), 0);
        QTest::keyClick(&view, Qt::Key_Right); // no tile has the focus
        QCOMPARE(view.page(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.page(), view.pageCount() - 1);
        QTest::mouseClick(dots, Qt::LeftButton, {},
            QPoint(dots->width() / 2 - int(dots->sizeHint().width() * 0.5) + 3, dots->height() / 2));
        QCOMPARE(view.page(), 0);
        QSignalSpy turned(&view, &BoardView::pageChanged);
        view.setTurning(1s);
        QVERIFY(turned.wait(20'000));
        QCOMPARE(view.page(), 1);
        view.setTurning(0s);
    }

    void focusMovesOverTiles()
    {
        Fixture fixture(2, {800, 500});
        fixture.add(TileKind::Value, "a", {0, 0, 1, 1});
        fixture.add(TileKind::Value, "b", {1, 0, 1, 1});
        fixture.add(TileKind::Value, "c", {0, 1, 1, 1});
        fixture.show();
        BoardView& view = fixture.view;
        view.setCurrentTile("a");
        QTRY_VERIFY(fixture.widget("a").hasFocus());
        QTest::keyClick(&fixture.widget("a"), Qt::Key_Right);
        QVERIFY(fixture.widget("b").hasFocus());
        QTest::keyClick(&fixture.widget("b"), Qt::Key_Left);
        QTest::keyClick(&fixture.widget("a"), Qt::Key_Down);
        QVERIFY(fixture.widget("c").hasFocus());
        QCOMPARE(view.currentTile()->id, std::string("c"));
        QSignalSpy activated(&view, &BoardView::tileActivated);
        QTest::keyClick(&fixture.widget("c"), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<std::string>(), std::string("c"));
        QTest::mouseDClick(&fixture.widget("b"), Qt::LeftButton);
        QCOMPARE(activated.size(), 2);
    }

    /// In edit mode only, by keys and by mouse.
    void movesAndResizes()
    {
        Fixture fixture(4, {800, 600});
        fixture.add(TileKind::Value, "a", {0, 0, 1, 1});
        fixture.add(TileKind::Value, "b", {0, 1, 1, 1});
        fixture.show();
        TileWidget& tile = fixture.widget("a");
        QSignalSpy wanted(&fixture.view, &BoardView::cellWanted);
        fixture.view.setCurrentTile("a");
        QTest::keyClick(&tile, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 0);
        fixture.view.setEditing(true);
        QTest::keyClick(&tile, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&tile, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&tile, Qt::Key_Left, Qt::ControlModifier); // there is nothing
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][1].value<Cell>(), (Cell{1, 0, 1, 1}));
        QCOMPARE(wanted[1][1].value<Cell>(), (Cell{0, 0, 1, 2}));
        wanted.clear();
        const QSize step = fixture.view.boardLayout().cellSize().toSize();
        const QPoint middle = tile.rect().center();
        QTest::mousePress(&tile, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&tile, middle + QPoint(step.width() * 2, 0));
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, middle + QPoint(step.width() * 2, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].value<Cell>(), (Cell{2, 0, 1, 1}));
        wanted.clear();
        const QPoint corner = tile.rect().bottomRight() - QPoint(4, 4);
        QTest::mousePress(&tile, Qt::LeftButton, {}, corner);
        QTest::mouseMove(&tile, corner + QPoint(step.width(), 0));
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, corner + QPoint(step.width(), 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].value<Cell>(), (Cell{0, 0, 2, 1}));
        wanted.clear();
        QTest::mousePress(&tile, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&tile, middle + QPoint(step.width() * 2, 0));
        QTest::keyClick(&tile, Qt::Key_Escape);
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, middle + QPoint(step.width() * 2, 0));
        QCOMPARE(wanted.size(), 0);
    }

    /// What can be pulled at is not written over.
    void theCornerStaysFree()
    {
        const auto painted = [](const char* connection) {
            Tile tile = board_test::tile(TileKind::Value, "t", {0, 0, 1, 1});
            tile.connection = connection;
            TileWidget widget(
                tile, [] { return TimePoint(1000s); }, nullptr);
            widget.resize(300, 160);
            widget.setLook(BoardTheme::named("day", {}), 16);
            widget.setEditing(true);
            widget.show();
            return widget.grab().toImage();
        };
        const QImage one = painted("WWWWWWWW");
        const QImage other = painted("iiiiii");
        QVERIFY(one != other); // the name is there
        const QRect corner(300 - 24, 160 - 24, 24, 24);
        QCOMPARE(one.copy(corner), other.copy(corner));
    }

    void dropsAreTold()
    {
        Fixture fixture(4, {800, 600});
        fixture.add(TileKind::Value, "a", {0, 0, 1, 1});
        fixture.show();
        const std::vector<ui::MovedNode> nodes{{registry::parseEndpoint("zk://h:1").value(), at("/a/b"), true}};
        const std::unique_ptr<QMimeData> data(ui::toMimeData(nodes));
        QCOMPARE(ui::movedNodes(*data), nodes);
        const QByteArray json = "{\"endpoint\":\"zk://h:1\",\"kind\":\"service\",\"path\":\"/a/b\"}";
        QCOMPARE(data->data(QLatin1String(ui::nodeMimeType)), json);
        const QSizeF cell = fixture.view.boardLayout().cellSize();
        std::vector<ui::MovedNode> got;
        Cell where;
        connect(&fixture.view, &BoardView::nodesDropped, this, [&](const auto& dropped, const Cell& target) {
            got = dropped;
            where = target;
        });
        const QPointF point(cell.width() * 2.5, fixture.view.height() / 2.0);
        window_test::drop(fixture.view, *data, point);
        QCOMPARE(got, nodes);
        QCOMPARE(where.column, 2);
        got.clear();
        for (const char* bad : {"", "[]", "{}", "nonsense", "{\"endpoint\":\"zk://h:1\",\"path\":\"no/slash\"}",
                 "[{\"endpoint\":\"zk://h:1\",\"path\":\"/a\"}, 7]"}) {
            QMimeData wrong;
            wrong.setData(QLatin1String(ui::nodeMimeType), bad);
            window_test::drop(fixture.view, wrong, point);
            QVERIFY2(got.empty(), bad);
        }
    }
};

QTEST_MAIN(BoardViewTest)
#include "BoardViewTest.moc"
