// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/HistoryContent.h"

#include <algorithm>

namespace ui {

namespace {

class Gatherer {
public:
    Gatherer(const registry::JournalEntry& entry, const registry::Path& path)
        : m_entry(entry)
        , m_path(path)
    {
    }

    void operator()(const registry::op::Create& create)
    {
        if (createdPath(create) != m_path)
            return;
        if (!m_content)
            m_content = HistoryContent{{false}, {}};
        m_content->after = {true, true, create.data, create.acl, 0};
    }
    void operator()(const registry::op::SetData& set)
    {
        if (set.path != m_path)
            return;
        begin();
        m_content->after.data = set.data;
        m_content->after.known = true;
        m_content->after.version = std::nullopt;
        if (m_place < m_entry.results.size() && m_entry.results[m_place].stat)
            m_content->after.version = m_entry.results[m_place].stat->version;
    }
    void operator()(const registry::op::Delete& gone)
    {
        if (gone.path != m_path)
            return;
        begin();
        m_content->after = {false};
    }
    void operator()(const registry::op::SetAcl& access)
    {
        if (access.path != m_path)
            return;
        begin();
        m_content->after.acl = access.acl;
        m_content->isAcl = true;
    }
    template <typename Other> void operator()(const Other&) { }

    void atPlace(std::size_t place) { m_place = place; }
    std::optional<HistoryContent> take() { return std::move(m_content); }

private:
    void begin()
    {
        if (m_content)
            return;
        m_content.emplace();
        const auto& images = m_entry.edit.before;
        const auto image = std::find_if(
            images.begin(), images.end(), [this](const registry::NodeImage& one) { return one.path == m_path; });
        if (image == images.end())
            m_content->before.known = false;
        else
            m_content->before = {true, true, image->data, image->acl, image->stat.version};
        m_content->after = m_content->before;
    }
    /// With the number that the server gave.
    const registry::Path& createdPath(const registry::op::Create& create) const
    {
        const bool known = m_place < m_entry.results.size() && !m_entry.results[m_place].path.isRoot();
        return known ? m_entry.results[m_place].path : create.path;
    }

    const registry::JournalEntry& m_entry;
    const registry::Path& m_path;
    std::size_t m_place = 0;
    std::optional<HistoryContent> m_content;
};

} // namespace

std::optional<HistoryContent> contentOf(const registry::JournalEntry& entry, const registry::Path& path)
{
    Gatherer gatherer(entry, path);
    if (const auto* multi = std::get_if<registry::op::Multi>(&entry.edit.operation)) {
        for (std::size_t i = 0; i < multi->parts.size(); ++i) {
            gatherer.atPlace(i);
            std::visit(gatherer, multi->parts[i]);
        }
    } else {
        std::visit(gatherer, entry.edit.operation);
    }
    return gatherer.take();
}

} // namespace ui
