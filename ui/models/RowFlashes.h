// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowTree.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// Which rows were new or changed a moment ago, and which deleted ones still stand. Times in ms of any steady clock.
class RowFlashes {
public:
    enum Kind : std::uint8_t { New = 1, Changed = 2 };
    struct Flash {
        Kind kind = New;
        qint64 at = 0;
    };

    qint64 flashMs = 2000;
    qint64 goneMs = 5000;

    void flash(RowId id, Kind kind, qint64 now);
    std::optional<Flash> find(RowId id, qint64 now) const;
    /// Ends a row's flash early; false when it had none.
    bool end(RowId id) { return m_flashes.erase(id) > 0; }
    bool any() const { return !m_flashes.empty(); }
    /// Drops what is over.
    void expire(qint64 now);

    /// False when too many stand already: then the row should go at once.
    bool gone(RowId id, qint64 now);
    bool anyGone() const { return !m_gone.empty(); }
    /// Deleted rows whose time is over; they are forgotten here.
    std::vector<RowId> takeOver(qint64 now);

    /// The row is used for something else from here on.
    void forget(RowId id);

private:
    static constexpr std::size_t limit = 5000; ///< nobody looks at more; bounds the memory of a storm
    std::unordered_map<RowId, Flash> m_flashes;
    std::unordered_map<RowId, qint64> m_gone;
};

} // namespace ui
