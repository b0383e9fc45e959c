// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowTree.h"

#include <QString>

#include <vector>

namespace ui {

/// The names of everything that is loaded, as values for the pool.
struct LoadedNames {
    struct Level {
        RowId parent = 0;
        registry::NameListPtr names;
        std::vector<RowId> rows; ///< of `names`, by `index`
        std::vector<std::uint32_t> index;
    };
    std::vector<Level> levels;
    std::size_t total = 0;
};

/// Linear, some nanoseconds a row.
LoadedNames loadedNames(RowTree& tree);

/// Ids of the rows whose name holds `text`, letter case ignored. Pure; any thread.
std::vector<RowId> rowsMatching(const LoadedNames& names, const QString& text);

/// One bit a row.
class RowSet {
public:
    void clear() { m_bits.clear(); }
    bool contains(RowId id) const { return id < m_bits.size() && m_bits[id]; }
    /// False when it was there already.
    bool insert(RowId id)
    {
        if (id >= m_bits.size())
            m_bits.resize(id + 1);
        const bool added = !m_bits[id];
        m_bits[id] = true;
        return added;
    }
    void remove(RowId id)
    {
        if (id < m_bits.size())
            m_bits[id] = false;
    }

private:
    std::vector<bool> m_bits;
};

} // namespace ui
