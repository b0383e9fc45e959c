// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real server: what must hold with wide nodes, with changes by others, and while it is started.
#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "GapMeter.h"
#include "MainWindow.h"
#include "TreeFixture.h"
#include "models/NodeTreeModel.h"
#include "editor/DataEditor.h"
#include "panes/DataPanel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "support/PlainClient.h"
#include "support/Ports.h"
#include "support/TcpProxy.h"
#include "support/ZooKeeperServer.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <malloc.h>
#include <thread>

using gui_test::slowness;
using gui_test::waitUntil;
using tree_test::at;
using ui::NodeTreeModel;
using namespace std::chrono_literals;

namespace {

constexpr int wide = 100'000;

/// Tells when a view has been painted while something was true.
class Paints : public QObject {
public:
    Paints(QWidget* widget, std::function<bool()> wanted)
        : m_wanted(std::move(wanted))
    {
        widget->installEventFilter(this);
        m_clock.start();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_after < 0 && m_wanted())
            m_after = m_clock.nsecsElapsed();
        return QObject::eventFilter(watched, event);
    }
    bool seen() const { return m_after >= 0; }
    double afterMs() const { return double(m_after) / 1e6; }

private:
    std::function<bool()> m_wanted;
    QElapsedTimer m_clock;
    qint64 m_after = -1;
};

/// The application as main() makes it, on one connection.
struct Window {
    explicit Window(const std::string& connection)
        : application(app::CommandLine::parse(
            {QStringLiteral("--config-dir"), folder.path(), QString::fromStdString(connection)}))
    {
        application.window().resize(1200, 800);
        application.window().show();
        application.window().activateWindow();
    }
    ui::TreePane& tree() { return *application.window().findChild<ui::TreePane*>(); }
    NodeTreeModel& model() { return tree().model(); }
    ui::TreeView& view() { return tree().view(); }
    QModelIndex index(const char* path) { return model().indexOf(at(path)); }
    int rows(const char* path) { return model().rowCount(index(path)); }
    void click(const char* path)
    {
        view().scrollTo(index(path));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index(path)).center());
    }
    registry::Session& session() { return application.window().findChild<ui::ConnectionView*>()->session(); }

    QTemporaryDir folder;
    app::Application application;
};

/// Several clients, together 5,000 creates and deletes a second below `parent`.
class Storm {
public:
    Storm(const std::string& hostPort, const std::string& parent)
    {
        for (int t = 0; t < threads; ++t) {
            m_threads.emplace_back([this, hostPort, parent, t] {
                support::PlainClient client(hostPort, 20s);
                auto next = std::chrono::steady_clock::now();
                for (int n = 0; !m_stop; ++n) {
                    const std::string path = parent + "/hot-" + std::to_string(t) + '-' + std::to_string(n / 2 % 100);
                    const int code = n % 2 == 0 ? client.create(path, "x") : client.remove(path);
                    m_made += code == 0 ? 1 : 0;
                    next += std::chrono::microseconds(1'000'000 * threads / 5000);
                    std::this_thread::sleep_until(next);
                }
            });
        }
    }
    ~Storm() { stop(); }
    int made() const { return m_made; }
    void stop()
    {
        m_stop = true;
        for (std::thread& thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }

private:
    static constexpr int threads = 4;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_made{0};
};

} // namespace

class LiveWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::ServerOptions options;
        options.tickTime = 2000; // sessions of 20 s may be asked for
        options.heapMegabytes = 512;
        m_server = std::make_unique<support::ZooKeeperServer>(options);
        m_other = std::make_unique<support::PlainClient>(m_server->hostPort(), 20s);
        QCOMPARE(m_other->create("/wide"), 0);
        QCOMPARE(m_other->createMany("/wide/n", wide), 0);
        QCOMPARE(m_other->create("/quiet"), 0);
        QCOMPARE(m_other->create("/storm"), 0);
        QCOMPARE(m_other->create("/sorts"), 0);
        QCOMPARE(m_other->create("/quiet/first"), 0); // a node without children cannot be opened
        QCOMPARE(m_other->create("/storm/first"), 0);
    }
    void cleanupTestCase()
    {
        m_other.reset();
        m_server.reset();
    }
    void cleanup() { QVERIFY(registry::Session::waitForClosedBackends(10s)); }

    // The issue's second is one of an undisturbed machine: the best of three windows counts, each of them must be
    // right in everything else.
    void showsTheFirstOfAHundredThousandRowsInASecond()
    {
        double best = 1e9;
        for (int round = 0; round < 3 && best >= 1000; ++round)
            openWide(&best);
        QVERIFY2(best < 1000.0 * slowness, QByteArray::number(best));
    }

    void keepsLittleOfWhatIsCollapsed()
    {
        if (slowness == 10)
            QSKIP("a sanitizer's heap is another one");
        Window w(m_server->hostPort());
        QTRY_VERIFY_WITH_TIMEOUT(w.index("/wide").isValid(), 20000);
        w.click("/wide");
        QTest::qWait(300); // the details of the rows in sight
        const std::size_t before = bytes();
        QTest::keyClick(&w.view(), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows("/wide"), wide, 60000);
        QTest::keyClick(&w.view(), Qt::Key_Left);
        QTRY_VERIFY(!w.view().isExpanded(w.index("/wide")));
        const auto perRow = [&] { return double(bytes() - before) / wide; };
        QTRY_VERIFY2(perRow() <= 120 + 7, QByteArray::number(perRow())); // and the name, 7 bytes
        qInfo("%.0f bytes for each loaded, collapsed row", perRow());
    }

    void showsWhatOthersWrite()
    {
        Window w(m_server->hostPort());
        QTRY_VERIFY_WITH_TIMEOUT(w.index("/quiet").isValid(), 20000);
        w.click("/quiet");
        QTest::keyClick(&w.view(), Qt::Key_Right);
        QTRY_VERIFY(w.view().isExpanded(w.index("/quiet")));
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            QTest::qWait(30); // "idle" is what is measured
            const std::string path = "/quiet/new-" + std::to_string(i);
            Paints paints(w.view().viewport(), [&] { return w.index(path.c_str()).isValid(); });
            const auto code = std::async(std::launch::async, [&] { return m_other->create(path); });
            QVERIFY(waitUntil([&] { return paints.seen(); }, 20s));
            times.push_back(paints.afterMs());
        }
        std::sort(times.begin(), times.end());
        qInfo("create by another to painted row: median %.1f ms, worst %.1f ms", times[10], times.back());
        QVERIFY2(times[10] <= 100.0 * slowness, QByteArray::number(times[10]));
    }

    void staysFluidInAStorm()
    {
        Window w(m_server->hostPort());
        QTRY_VERIFY_WITH_TIMEOUT(w.index("/storm").isValid(), 20000);
        w.click("/storm");
        QTest::keyClick(&w.view(), Qt::Key_Right);
        QTRY_COMPARE(w.model().level(at("/storm")), NodeTreeModel::Level::Loaded);
        QElapsedTimer clock;
        Storm storm(m_server->hostPort(), "/storm");
        QVERIFY(waitUntil([&] { return storm.made() > 0 && w.rows("/storm") > 0; }, 20s));
        gui_test::GapMeter gaps;
        clock.start();
        const int before = storm.made();
        std::vector<double> longestOf; // a gap of ours comes in every part; one made by a full machine does not
        for (int part = 0; part < 3; ++part) {
            gaps.start();
            (void)waitUntil([] { return false; }, 2s);
            longestOf.push_back(gaps.longestMs());
        }
        std::sort(longestOf.begin(), longestOf.end());
        const double longest = longestOf[1];
        const double rate = (storm.made() - before) / (double(clock.elapsed()) / 1000);
        storm.stop();
        qInfo("%.0f changes/s, longest gap of two seconds: %.1f, %.1f, %.1f ms", rate, longestOf[0], longestOf[1],
            longestOf[2]);
        QVERIFY2(rate > 500, "the storm was none");
        QVERIFY2(longest <= 50.0 * slowness, QByteArray::number(longest));
        // Afterwards the truth is shown, and watched by no more than what is open.
        std::vector<std::string> names;
        QCOMPARE(m_other->children("/storm", names), 0);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows("/storm"), int(names.size()), 20000);
        QTRY_COMPARE(m_server->metric("zk_watch_count"), qint64(w.session().watchHub().watchCount()));
        const qint64 open = m_server->metric("zk_watch_count");
        w.click("/storm");
        QTest::keyClick(&w.view(), Qt::Key_Left);
        QTRY_COMPARE(m_server->metric("zk_watch_count"), open - 1);
    }

    void keepsItsPlaceWhenTheServerRestarts()
    {
        Window w(m_server->hostPort());
        QTRY_VERIFY_WITH_TIMEOUT(w.index("/wide").isValid(), 20000);
        w.click("/wide");
        QTest::keyClick(&w.view(), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(w.rows("/wide"), wide, 60000);
        w.view().scrollTo(w.index("/wide/n050000"), QAbstractItemView::PositionAtTop);
        w.click("/wide/n050003");
        const auto top = [&] { return w.view().indexAt(QPoint(5, 5)).data(NodeTreeModel::PathRole).toString(); };
        const QString before = top();
        m_server->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!registry::isUsable(w.session().status().state), 20000);
        QCOMPARE(w.rows("/wide"), wide);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_other->exists("/wide"), 0, 20000); // the other client is back too
        QTRY_VERIFY_WITH_TIMEOUT(registry::isUsable(w.session().status().state), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!w.view().isDimmed(), 30000);
        QCOMPARE(w.rows("/wide"), wide);
        QVERIFY(w.view().isExpanded(w.index("/wide")));
        QCOMPARE(w.view().currentIndex(), w.index("/wide/n050003"));
        QCOMPARE(top(), before);
    }

    void showsDataOfEverySort_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("beginning"); // of what the editor shows
        QTest::addColumn<bool>("hex");
        const auto row = [](const char* name, const QByteArray& data, const char* beginning, bool hex = false) {
            QTest::newRow(name) << data << QString::fromUtf8(beginning) << hex;
        };
        QByteArray line("[");
        while (line.size() < 1'000'000)
            line += R"({"name":"host","port":8080,"tags":["a","b"]},)";
        line.back() = ']';
        row("a megabyte in one line", line, "[\n  {\n    \"name\": \"host\"");
        row("a hundred thousand brackets", QByteArray(100'000, '['), "[[[[");
        row("deep and closed", QByteArray(50'000, '[') + QByteArray(50'000, ']'), "[\n  [\n    [");
        row("twice the same key, and 1e400", R"({"b":1e400,"b":2,"a":"\u00e9\/"})",
            "{\n  \"b\": 1e400,\n  \"b\": 2,\n  \"a\": \"\\u00e9\\/\"\n}");
        row("yaml", "spring:\n  url: x\n", "spring:\n  url: x\n");
        row("xml", "<?xml version=\"1.0\"?><a/>", "<?xml");
        row("properties", "a.b=c\nd = e\n", "a.b=c\nd = e\n");
        row("like HTML", "<b>bold</b><img src=x>", "<b>bold</b><img src=x>");
        row("turned round", "user\xE2\x80\xAEtxt.exe", "user\xE2\x80\xAEtxt.exe");
        row("not UTF-8", QByteArray("abc \xFF\xFE\xC3( def"), "00000000: 61 62 63", true);
        row("with a NUL", QByteArray("abc\0def", 7), "00000000: 61 62 63 00 64 65 66", true);
        row("a megabyte of zeros", QByteArray(1'000'000, '\0'), "00000000: 00 00 00 00", true);
    }

    void showsDataOfEverySort()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, beginning);
        QFETCH(bool, hex);
        const std::string path = "/sorts/" + std::to_string(++m_sorts);
        QCOMPARE(m_other->create(path, data.toStdString()), 0);
        Window w(m_server->hostPort());
        QTRY_VERIFY_WITH_TIMEOUT(w.index("/sorts").isValid(), 20000);
        auto* panel = w.application.window().findChild<ui::DataPanel*>();
        auto* editor = w.application.window().findChild<ui::DataEditor*>();
        gui_test::GapMeter gaps;
        gaps.start();
        w.application.window().findChild<ui::ConnectionView*>()->goTo(at(path));
        QVERIFY(waitUntil(
            [&] { return panel->presentation() && panel->presentation()->stored->size() == std::size_t(data.size()); },
            20s));
        QVERIFY(waitUntil([&] { return editor->text().startsWith(beginning); }, 20s));
        gaps.start(); // text() above copies all of it, which is the test's doing
        QTest::keyClick(editor->viewport(), Qt::Key_PageDown);
        (void)waitUntil([] { return false; }, 100ms);
        const double longest = gaps.longestMs();
        QVERIFY2(longest <= 50.0 * slowness, QByteArray::number(longest));
        QCOMPARE(panel->presentation()->view == ui::DataView::Hex, hex);
        QVERIFY(*panel->presentation()->stored == data.toStdString());
        QCOMPARE(m_other->remove(path), 0);
    }

    void startsUsable_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::newRow("sample") << QStringLiteral("sample:");
        QTest::newRow("no server") << QStringLiteral("127.0.0.1:%1").arg(support::freePort());
    }

    // Usable: painted, its rows there if it has some, and the path field takes what is typed.
    void startsUsable()
    {
        QFETCH(QString, connection);
        const bool sample = connection == QLatin1String("sample:");
        double best = 1e9;
        for (int round = 0; round < 3 && best >= 1000; ++round) {
            QElapsedTimer clock;
            clock.start();
            Window w(connection.toStdString());
            const auto rows = [&] { return w.model().rowCount(w.model().index(0, 0)); };
            QVERIFY(waitUntil([&] { return w.application.window().isVisible() && (!sample || rows() > 1); }, 20s));
            w.application.window().findChild<ui::ConnectionView*>()->focusPath();
            QWidget* focus = w.application.window().focusWidget();
            auto* field = qobject_cast<QLineEdit*>(focus);
            QVERIFY(field);
            field->selectAll();
            QTest::keyClicks(field, QStringLiteral("/typed"));
            QCOMPARE(field->text(), QStringLiteral("/typed"));
            best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
        }
        qInfo("usable after %.0f ms", best);
        QVERIFY2(best < 1000.0 * slowness, QByteArray::number(best));
    }

private:
    static std::size_t bytes() { return mallinfo2().uordblks + mallinfo2().hblkhd; }

    void openWide(double* best)
    {
        support::TcpProxy proxy(m_server->port());
        Window w(proxy.hostPort());
        QTRY_VERIFY_WITH_TIMEOUT(w.index("/wide").isValid(), 20000);
        w.click("/wide");
        QTest::qWait(300); // the details of the rows in sight
        proxy.clearOpcodes();

        Paints paints(w.view().viewport(), [&] { return w.rows("/wide") > 10; });
        gui_test::GapMeter gaps;
        gaps.start();
        QTest::keyClick(&w.view(), Qt::Key_Right);
        QVERIFY(waitUntil([&] { return paints.seen() && w.rows("/wide") == wide; }, 60s));
        (void)waitUntil([] { return false; }, 300ms);
        const double opening = gaps.longestMs();
        *best = std::min(*best, paints.afterMs());

        gaps.start();
        QTest::keyClick(&w.view(), Qt::Key_End); // to "/zookeeper", just below the last of them
        const auto last = [&] { return w.model().index(wide - 1, NodeTreeModel::SizeColumn, w.index("/wide")); };
        QVERIFY(waitUntil([&] { return last().data().isValid(); }, 20s));
        (void)waitUntil([] { return false; }, 300ms);
        const double scrolling = gaps.longestMs();
        const auto opcodes = proxy.opcodes();
        const int stats = opcodes.count(3) ? opcodes.at(3) : 0;
        qInfo("first rows painted after %.0f ms, longest gap opening %.1f ms, going to the end %.1f ms (with waiting "
              "for a processor %.1f ms), %d stats read",
            paints.afterMs(), opening, scrolling, gaps.longestWallMs(), stats);
        QVERIFY2(opening <= 50.0 * slowness, QByteArray::number(opening));
        QVERIFY2(scrolling <= 50.0 * slowness, QByteArray::number(scrolling));
        QVERIFY(stats > 10);
        QVERIFY2(stats < 400, QByteArray::number(stats)); // some screens full
    }

    std::unique_ptr<support::ZooKeeperServer> m_server;
    std::unique_ptr<support::PlainClient> m_other;
    int m_sorts = 0;
};

QTEST_MAIN(LiveWindowTest)
#include "LiveWindowTest.moc"
