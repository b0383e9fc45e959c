// SPDX-License-Identifier: GPL-3.0-or-later
#include "GapMeter.h"
#include "TreeFixture.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"

#include <QElapsedTimer>
#include <QScrollBar>

#include <atomic>
#include <ctime>
#include <malloc.h>
#include <thread>

using gui_test::GapMeter;
using gui_test::slowness;
using tree_test::at;
using tree_test::Fixture;
using ui::NodeTreeModel;
using ui::TreePane;

namespace {

constexpr int wide = 100000;

double threadCpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Passes everything on and counts stat reads.
class CountingBackend final : public registry::Backend {
public:
    CountingBackend(std::unique_ptr<registry::Backend> inner, std::shared_ptr<std::atomic<int>> stats)
        : Backend(registry::AccessGate(true))
        , m_inner(std::move(inner))
        , m_stats(std::move(stats))
    {
    }
    void start(std::shared_ptr<registry::Inbox> events) override
    {
        m_events = events;
        m_inner->start(std::move(events));
    }
    void probe() override { m_inner->probe(); }
    void close() override { m_inner->close(); }

protected:
    void send(registry::RequestId id, registry::Operation operation, std::shared_ptr<registry::Inbox> replyTo,
        std::chrono::milliseconds deadline) override
    {
        if (std::holds_alternative<registry::op::Exists>(operation))
            ++*m_stats;
        m_inner->submit(id, std::move(operation), std::move(replyTo), deadline);
    }
    void answer(registry::RequestId id, registry::Result<registry::ReplyBody> result,
        const std::shared_ptr<registry::Inbox>& replyTo) override
    {
        (replyTo ? replyTo : m_events)->push(registry::Reply{id, 0, std::move(result)});
    }

private:
    std::unique_ptr<registry::Backend> m_inner;
    std::shared_ptr<registry::Inbox> m_events;
    std::shared_ptr<std::atomic<int>> m_stats; ///< shared with the test
};

} // namespace

class WideNodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<Fixture>(std::vector<std::string>{"/wide"}, wide); }
    void cleanupTestCase() { m_fixture.reset(); }

    void showsFirstRowsSoonAndNeverBlocks()
    {
        const auto stats = std::make_shared<std::atomic<int>>(0);
        auto inner = std::make_unique<registry::EmbeddedBackend>(m_fixture->server, registry::AccessGate(true));
        registry::Session session({}, std::make_unique<CountingBackend>(std::move(inner), stats));
        session.open();
        TreePane pane(session);
        pane.resize(900, 600);
        pane.show();
        NodeTreeModel& model = pane.model();
        QTRY_VERIFY_WITH_TIMEOUT(model.indexOf(at("/wide")).isValid(), 60000);
        QTest::qWait(100);
        stats->store(0);

        GapMeter gaps;
        gaps.start();
        QElapsedTimer clock;
        clock.start();
        const std::size_t before = mallinfo2().uordblks;
        const QModelIndex node = model.indexOf(at("/wide"));
        pane.view().expand(node);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount(node) > 100, 10000);
        QTRY_VERIFY(pane.view().rowsInSight().size() > 15);
        const qint64 firstRows = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(node), wide, 10000);
        const qint64 allRows = clock.elapsed();
        QTest::qWait(200);
        const double opening = gaps.longestMs();
        const std::size_t bytes = mallinfo2().uordblks - before;
        const std::size_t perRowOpen = bytes / wide;

        gaps.start();
        const int read = stats->load();
        pane.view().scrollToBottom();
        const QModelIndex last = model.index(wide - 1, NodeTreeModel::SizeColumn, node);
        QTRY_VERIFY(last.data().isValid());
        QTest::qWait(100);
        const double scrolling = gaps.longestMs();
        qInfo("first rows %lld ms, all %lld ms; longest gap opening %.1f ms, scrolling to the end %.1f ms; "
              "stats read %d + %d; %zu bytes a row with the view open",
            static_cast<long long>(firstRows), static_cast<long long>(allRows), opening, scrolling, read,
            stats->load() - read, perRowOpen);
        QVERIFY(firstRows < 1000 * slowness);
        QVERIFY(opening <= 50.0 * slowness);
        QVERIFY(scrolling <= 50.0 * slowness);
        QVERIFY(stats->load() < 400); // some screens full, and what is re-read each second
    }

    void costsLittleMemoryWhileCollapsed()
    {
        registry::Session session(
            {}, std::make_unique<registry::EmbeddedBackend>(m_fixture->server, registry::AccessGate(true)));
        session.open();
        NodeTreeModel model(session.cache(), session.watchHub());
        model.setExpanded(model.index(0, 0), true);
        QTRY_VERIFY(model.indexOf(at("/wide")).isValid());
        malloc_trim(0);
        const auto used = [] { return mallinfo2().uordblks + mallinfo2().hblkhd; };
        const std::size_t before = used();
        model.setExpanded(model.indexOf(at("/wide")), true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(model.indexOf(at("/wide"))), wide, 10000);
        const std::size_t perRow = (used() - before) / wide;
        qInfo("%zu bytes a row, names included", perRow);
        QVERIFY(perRow <= 120);
    }

    void staysResponsiveUnderAStorm_data()
    {
        QTest::addColumn<bool>("structure");
        QTest::newRow("values of rows in sight") << false;
        QTest::newRow("nodes come and go") << true;
    }

    void staysResponsiveUnderAStorm()
    {
        QFETCH(bool, structure);
        Fixture storm({"/hot"});
        for (int i = 0; i < 1000; ++i)
            storm.create("/hot/node-" + std::to_string(i));
        TreePane pane(*storm.session);
        pane.resize(900, 600);
        pane.show();
        QTRY_VERIFY(pane.model().indexOf(at("/hot")).isValid());
        pane.view().expand(pane.model().indexOf(at("/hot")));
        QTRY_COMPARE(pane.model().rowCount(pane.model().indexOf(at("/hot"))), 1000);
        QTest::qWait(300);

        std::atomic<bool> stop{false};
        std::atomic<int> sent{0};
        std::thread writer([&] { // 5,000 a second, in steps of 2 ms
            auto next = std::chrono::steady_clock::now();
            for (int n = 0; !stop; next += std::chrono::milliseconds(2)) {
                for (int i = 0; i < 10; ++i, ++n, ++sent) {
                    const std::string path = "/hot/node-" + std::to_string(n / (structure ? 2 : 1) % 1000);
                    if (!structure)
                        storm.set(path, std::to_string(n));
                    else if (n % 2 == 0)
                        storm.remove(path);
                    else
                        storm.create(path);
                }
                std::this_thread::sleep_until(next);
            }
        });
        GapMeter gaps;
        gaps.start();
        const double cpu = threadCpuSeconds();
        QElapsedTimer clock;
        clock.start();
        QTest::qWait(3000);
        const double share = (threadCpuSeconds() - cpu) / (double(clock.elapsed()) / 1000);
        const double longest = gaps.longestMs();
        stop = true;
        writer.join();
        qInfo("%d changes in %lld ms; longest gap %.1f ms, GUI thread %.0f %% of a core", sent.load(),
            static_cast<long long>(clock.elapsed()), longest, share * 100);
        QVERIFY(longest <= 50.0 * slowness);
        QVERIFY(share <= 0.35 * slowness);
    }

private:
    std::unique_ptr<Fixture> m_fixture;
};

QTEST_MAIN(WideNodeTest)
#include "WideNodeTest.moc"
