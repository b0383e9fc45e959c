// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Presentation.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <list>

namespace ui {

/// How each node was last wished to be shown, for the nodes somebody changed it for; the least recently used are
/// forgotten.
class ViewMemory {
public:
    explicit ViewMemory(std::size_t capacity = 500)
        : m_capacity(capacity)
    {
    }

    void remember(const QString& node, const PresentationWish& wish)
    {
        forget(node);
        m_order.emplace_front(node, wish);
        m_places[node] = m_order.begin();
        if (m_order.size() > m_capacity)
            forget(QString(m_order.back().first));
    }

    /// The default wish for nodes not remembered.
    PresentationWish wishFor(const QString& node)
    {
        const auto found = m_places.find(node);
        if (found == m_places.end())
            return {};
        m_order.splice(m_order.begin(), m_order, found.value());
        return found.value()->second;
    }

    /// For keeping it: nodes that are shown otherwise than by default, the one used last first.
    QByteArray toJson() const;
    /// What cannot be read is let pass.
    void restore(const QByteArray& json);

private:
    void forget(const QString& node)
    {
        const auto found = m_places.find(node);
        if (found == m_places.end())
            return;
        m_order.erase(found.value());
        m_places.erase(found);
    }

    using Order = std::list<std::pair<QString, PresentationWish>>;
    std::size_t m_capacity;
    Order m_order;
    QHash<QString, Order::iterator> m_places;
};

} // namespace ui
