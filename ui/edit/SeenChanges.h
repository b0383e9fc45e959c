// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/NodeCache.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// One state of a node that this window has seen on the server.
struct SeenChange {
    enum class What : std::uint8_t {
        First, ///< as it was when it was looked at first
        Created,
        Recreated, ///< another node under the same name
        Changed,
        Gone,
    };

    std::uint32_t id = 0; ///< rises
    registry::Path path;
    What what = What::Changed;
    std::chrono::system_clock::time_point when{}; ///< here, when it was seen
    registry::Data data{}; ///< of Gone: what was there last
    registry::Stat stat{}; ///< of the data
};

/// The data of nodes as they changed while this window looked on, whoever wrote: the newest few thousand, and a bounded
/// number of each node and of bytes. What the server did not tell (nodes that are not shown) is not here. GUI thread.
class SeenChanges : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::size_t all = 4'000;
        std::size_t ofNode = 300;
        std::size_t bytes = std::size_t(32) << 20; ///< of data, all together
    };
    using Ptr = std::shared_ptr<const SeenChange>; // shared with the lists that show it

    /// `cache` must outlive it.
    explicit SeenChanges(const registry::NodeCache& cache, QObject* parent = nullptr);
    SeenChanges(const registry::NodeCache& cache, Limits limits, QObject* parent = nullptr);

    /// The node somebody looks at: what it holds now is kept as well, to compare later changes with.
    void lookAt(const registry::Path& path);
    /// Oldest first; without a path those of all nodes.
    std::vector<Ptr> list(const std::optional<registry::Path>& path = std::nullopt) const;
    /// The state of its node that was seen before `change`; null: none was.
    Ptr before(const SeenChange& change) const;
    /// How many the limits have cost so far.
    std::size_t dropped() const { return m_dropped; }

Q_SIGNALS:
    /// Once for everything that came together.
    void changed();

private:
    void onChanged(const registry::ChangeSet& changes);
    bool note(const registry::NodeChange& change);
    void add(SeenChange change);
    void trim(const registry::Path& path);
    void drop(std::deque<Ptr>::iterator at);

    const registry::NodeCache& m_cache;
    const Limits m_limits;
    std::optional<registry::Path> m_looking; ///< its first state has not come yet
    std::deque<Ptr> m_all;
    std::unordered_map<registry::Path, std::vector<Ptr>> m_ofNode;
    std::size_t m_bytes = 0;
    std::size_t m_dropped = 0;
    std::uint32_t m_lastId = 0;
};

} // namespace ui
