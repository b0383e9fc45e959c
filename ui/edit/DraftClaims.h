// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QObject>

#include <set>
#include <string>
#include <utility>

namespace ui {

/// Which drafts of the store are open in a view of this process: two tabs of one connection share the store's entry of
/// a node, and must neither offer the other's draft as one of an earlier time nor drop it. GUI thread.
class DraftClaims : public QObject {
    Q_OBJECT

public:
    using Key = std::pair<std::string, registry::Path>;

    using QObject::QObject;

    /// False when somebody else has it.
    bool claim(const Key& key) { return m_taken.insert(key).second; }
    void release(const Key& key)
    {
        if (m_taken.erase(key) > 0)
            Q_EMIT released(QString::fromStdString(key.first), key.second);
    }
    bool isTaken(const Key& key) const { return m_taken.count(key) > 0; }

Q_SIGNALS:
    void released(const QString& connection, const registry::Path& path);

private:
    std::set<Key> m_taken;
};

} // namespace ui
