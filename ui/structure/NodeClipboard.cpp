// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/NodeClipboard.h"

#include <utility>

namespace ui {

void NodeClipboard::set(registry::Session& source, const QString& connection, std::vector<registry::Path> paths)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = &source;
    m_connection = connection;
    m_paths = std::move(paths);
    connect(&source, &registry::Session::statusChanged, this, &NodeClipboard::changed);
    connect(&source, &QObject::destroyed, this, &NodeClipboard::changed, Qt::QueuedConnection);
    Q_EMIT changed();
}

registry::Session* NodeClipboard::source() const
{
    return m_source && m_source->status().state != registry::ConnectionState::Closed ? m_source.data() : nullptr;
}

} // namespace ui
