// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <atomic>
#include <functional>
#include <limits>
#include <thread>
#include <vector>

namespace registry {

/// One node as a walk found it.
struct TraversedNode {
    Path path;
    Stat stat;
    Data data; ///< only when asked for
    NameListPtr children; ///< null when there are none, none may be seen or it lies at maxDepth
    std::optional<Error> error; ///< NoAuth and the like: what is there is incomplete
};

/// Walks a subtree, pipelined: `window` requests in flight, one per node, and a listing only where there are children.
/// Parents come before their children; otherwise in no promised order. Not a snapshot: nodes may come and go meanwhile,
/// those that go are left out.
///
/// Has a worker thread and an Inbox of its own and needs no event loop. Memory: the names on the way down and the
/// window, not the tree. Lost connections are waited out (up to Options::patience), reads being safe to repeat.
class Traversal {
public:
    enum class Content : std::uint8_t {
        Names, ///< one GetChildren per node (one Exists at maxDepth)
        Stats, ///< one Exists per node, which needs no permission
        Data, ///< one GetData per node
    };
    struct Options {
        Path root;
        Content content = Content::Data;
        int maxDepth = std::numeric_limits<int>::max(); ///< levels below the root; of the last, only the node itself
        int window = 64;
        std::size_t batch = 256; ///< nodes per OnBatch, about
        std::chrono::milliseconds patience{30'000}; ///< without a single answer before giving up
    };
    struct Progress {
        std::uint64_t done = 0; ///< nodes handed out
        std::uint64_t known = 0; ///< nodes seen so far, those not read yet included
        std::uint64_t bytes = 0; ///< of data
        std::uint64_t failed = 0; ///< handed out with an error
        std::uint64_t vanished = 0; ///< gone before their turn
    };
    /// Both are called on the worker thread. OnEnd comes last and once: the totals, NoNode for a missing root, the
    /// connection's error, or Cancelled.
    using OnBatch = std::function<void(std::vector<TraversedNode>&&)>;
    using OnEnd = std::function<void(const Result<Progress>&)>;

    /// `backend` must outlive the walk.
    Traversal(Backend& backend, Options options, OnBatch onBatch, OnEnd onEnd);
    /// Cancels and waits for the worker, which never blocks longer than its callbacks do.
    ~Traversal();
    Traversal(const Traversal&) = delete;
    Traversal& operator=(const Traversal&) = delete;

    /// Once.
    void start();
    /// Thread-safe; returns at once.
    void cancel();
    /// Thread-safe.
    Progress progress() const;

private:
    class Worker;
    struct Counters {
        std::atomic<std::uint64_t> done{0}, known{0}, bytes{0}, failed{0}, vanished{0};
    };

    Backend& m_backend;
    const Options m_options;
    OnBatch m_onBatch;
    OnEnd m_onEnd;
    std::shared_ptr<Inbox> m_inbox; // shared with the backend's threads
    Counters m_counters;
    std::atomic<bool> m_cancelled{false};
    std::thread m_thread;
};

} // namespace registry
