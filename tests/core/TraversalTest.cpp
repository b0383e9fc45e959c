// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/EmbeddedBackend.h"
#include "subtree/Traversal.h"

#include <QTest>

#include <condition_variable>
#include <mutex>
#include <set>

using namespace registry;
using namespace std::chrono_literals;

namespace {

/// A walk's end as the test waits for it, and all it found.
struct Collected {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<TraversedNode> nodes;
    std::optional<Result<Traversal::Progress>> end;
    std::size_t biggestBatch = 0;

    Traversal::OnBatch onBatch()
    {
        return [this](std::vector<TraversedNode>&& batch) {
            const std::lock_guard lock(mutex);
            biggestBatch = std::max(biggestBatch, batch.size());
            std::move(batch.begin(), batch.end(), std::back_inserter(nodes));
            changed.notify_all();
        };
    }
    Traversal::OnEnd onEnd()
    {
        return [this](const Result<Traversal::Progress>& result) {
            const std::lock_guard lock(mutex);
            end = result;
            changed.notify_all();
        };
    }
    bool waitForEnd()
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, 20s, [this] { return end.has_value(); });
    }
    bool waitForNodes(std::size_t atLeast)
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, 20s, [&] { return nodes.size() >= atLeast; });
    }
};

} // namespace

class TraversalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = EmbeddedServer::inMemory();
        m_backend = std::make_unique<EmbeddedBackend>(m_server, AccessGate(false));
        m_events = std::make_shared<Inbox>();
        m_backend->start(m_events);
        waitUntilConnected();
    }

    void cleanup()
    {
        m_backend.reset();
        m_server.reset();
    }

    void findsEveryNodeParentsFirst_data()
    {
        QTest::addColumn<int>("window");
        QTest::newRow("one by one") << 1;
        QTest::newRow("64") << 64;
        QTest::newRow("1000") << 1000;
    }

    void findsEveryNodeParentsFirst()
    {
        QFETCH(int, window);
        const std::set<std::string> expected = plant(30, 40);
        Collected found;
        Traversal walk(*m_backend, {.root = at("/t"), .window = window}, found.onBatch(), found.onEnd());
        walk.start();
        QVERIFY(found.waitForEnd());
        QVERIFY(found.end->has_value());
        QCOMPARE((*found.end)->done, expected.size());
        QCOMPARE((*found.end)->known, expected.size());
        QCOMPARE((*found.end)->failed, 0u);
        std::set<std::string> seen;
        for (const TraversedNode& node : found.nodes) {
            QVERIFY(node.path == at("/t") || seen.contains(node.path.parent().str()));
            QVERIFY2(seen.insert(node.path.str()).second, node.path.str().c_str());
            QCOMPARE(node.data, Data(node.path.str()));
            QCOMPARE(node.children ? int(node.children->size()) : 0, node.stat.numChildren);
        }
        QCOMPARE(seen, expected);
        QVERIFY(found.biggestBatch <= 256);
    }

    void namesAndStatsAlone()
    {
        const std::size_t expected = plant(3, 5).size();
        for (const auto content : {Traversal::Content::Names, Traversal::Content::Stats}) {
            Collected found;
            Traversal walk(*m_backend, {.root = at("/t"), .content = content}, found.onBatch(), found.onEnd());
            walk.start();
            QVERIFY(found.waitForEnd());
            QCOMPARE(found.nodes.size(), expected);
            QVERIFY(!found.nodes.back().data);
            QVERIFY(found.nodes.back().stat.czxid != 0);
        }
    }

    void asDeepAsAsked()
    {
        plant(3, 5);
        for (const auto content : {Traversal::Content::Names, Traversal::Content::Stats, Traversal::Content::Data})
            for (const auto& [depth, expected] : {std::pair(0, 1U), std::pair(1, 4U), std::pair(2, 19U)}) {
                Collected found;
                Traversal walk(*m_backend, {.root = at("/t"), .content = content, .maxDepth = depth}, found.onBatch(),
                    found.onEnd());
                walk.start();
                QVERIFY(found.waitForEnd());
                QCOMPARE((*found.end)->done, expected);
                QCOMPARE((*found.end)->known, expected);
                for (const TraversedNode& node : found.nodes) {
                    const int level = node.path.depth() - 1;
                    QCOMPARE(node.stat.numChildren, level == 0 ? 3 : level == 1 ? 5 : 0); // known even where it ends
                    QCOMPARE(node.children != nullptr, level < depth && level < 2);
                }
            }
    }

    void missingRootAndDeniedNodes()
    {
        Collected missing;
        Traversal nowhere(*m_backend, {.root = at("/nowhere")}, missing.onBatch(), missing.onEnd());
        nowhere.start();
        QVERIFY(missing.waitForEnd());
        QCOMPARE(missing.end->error().code, ErrorCode::NoNode);

        plant(2, 2);
        call(op::Create{at("/t/secret"), Data("x"), {{PermissionWrite, "world", "anyone"}}});
        Collected found;
        Traversal walk(*m_backend, {.root = at("/t")}, found.onBatch(), found.onEnd());
        walk.start();
        QVERIFY(found.waitForEnd());
        QCOMPARE((*found.end)->failed, 1u);
        QCOMPARE((*found.end)->done, 1u + 2 + 4 + 1);
        const auto denied =
            std::find_if(found.nodes.begin(), found.nodes.end(), [](const auto& node) { return node.error; });
        QCOMPARE(denied->path, at("/t/secret"));
        QCOMPARE(denied->error->code, ErrorCode::NoAuth);
    }

    void waitsOutALostConnection()
    {
        const std::size_t expected = plant(20, 20).size();
        Collected found;
        Traversal walk(*m_backend, {.root = at("/t"), .window = 8, .batch = 1}, found.onBatch(), found.onEnd());
        m_backend->faults().setDelay(5ms);
        walk.start();
        QVERIFY(found.waitForNodes(10));
        m_backend->faults().disconnect();
        m_backend->faults().setDelay(0ms);
        m_backend->faults().reconnect();
        QVERIFY(found.waitForEnd());
        QVERIFY(found.end->has_value());
        QCOMPARE(found.nodes.size(), expected);
    }

    void losesPatience()
    {
        plant(2, 2);
        m_backend->faults().disconnect();
        Collected found;
        Traversal walk(*m_backend, {.root = at("/t"), .patience = 200ms}, found.onBatch(), found.onEnd());
        walk.start();
        QVERIFY(found.waitForEnd());
        QCOMPARE(found.end->error().code, ErrorCode::NoConnection);
    }

    void endsWithTheBackend()
    {
        plant(20, 20);
        Collected found;
        // Answers under way end as Closing, and the walk with them. Between two requests it only learns that there is
        // no connection, which it waits out like any other.
        Traversal walk(
            *m_backend, {.root = at("/t"), .window = 8, .batch = 1, .patience = 200ms}, found.onBatch(), found.onEnd());
        m_backend->faults().setDelay(50ms);
        walk.start();
        QVERIFY(found.waitForNodes(1));
        m_backend->close();
        QVERIFY(found.waitForEnd());
        QVERIFY(!found.end->has_value());
        const ErrorCode why = found.end->error().code;
        QVERIFY(why == ErrorCode::Closing || why == ErrorCode::NoConnection);
    }

    void cancelsAtOnce()
    {
        plant(10, 10);
        m_backend->faults().setDelay(10s);
        Collected found;
        {
            Traversal walk(*m_backend, {.root = at("/t")}, found.onBatch(), found.onEnd());
            walk.start();
            walk.cancel();
        }
        QCOMPARE(found.end->error().code, ErrorCode::Cancelled);
    }

private:
    static Path at(std::string_view text) { return *Path::parse(text); }

    Result<ReplyBody> call(Operation operation)
    {
        const auto inbox = std::make_shared<Inbox>();
        m_backend->submit(1, std::move(operation), inbox);
        for (;;)
            for (Event& event : inbox->waitAndTake(1s))
                return std::get<Reply>(event).result;
    }

    void waitUntilConnected()
    {
        for (;;)
            for (Event& event : m_events->waitAndTake(1s))
                if (auto* status = std::get_if<SessionChanged>(&event); status && isUsable(status->status.state))
                    return;
    }

    /// /t with `services` children of `instances` each; every node's data is its path.
    std::set<std::string> plant(int services, int instances)
    {
        std::set<std::string> paths;
        const auto make = [&](const std::string& path) {
            call(op::Create{at(path), Data(path)});
            paths.insert(path);
        };
        make("/t");
        for (int s = 0; s < services; ++s) {
            const std::string service = "/t/s" + std::to_string(s);
            make(service);
            for (int i = 0; i < instances; ++i)
                make(service + "/i" + std::to_string(i));
        }
        return paths;
    }

    std::shared_ptr<EmbeddedServer> m_server; // shared with the backend
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::shared_ptr<Inbox> m_events; // shared with the backend
};

QTEST_APPLESS_MAIN(TraversalTest)
#include "TraversalTest.moc"
