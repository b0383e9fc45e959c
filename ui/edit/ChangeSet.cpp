// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ChangeSet.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ui {

namespace {

using registry::op::Create;
using registry::op::Delete;
using registry::op::MultiPart;
using registry::op::SetAcl;
using registry::op::SetData;

constexpr std::size_t maxFrame = 1'048'575; // jute.maxbuffer's default; see registry::tooLarge()
constexpr std::size_t perFrame = 8 + 9; // xid and type, and the end of a multi
constexpr std::size_t perPart = 9 + 4 + 4 + 4 + 4; // its header, lengths, version and flags

std::optional<MultiPart> multiPart(const registry::Operation& operation)
{
    if (const auto* create = std::get_if<Create>(&operation))
        return *create;
    if (const auto* set = std::get_if<SetData>(&operation))
        return *set;
    if (const auto* remove = std::get_if<Delete>(&operation))
        return *remove;
    return std::nullopt;
}

/// Of the part in a frame; never less than what is sent.
std::size_t bytesOf(const registry::Operation& operation)
{
    std::size_t sum = perPart + registry::pathOf(operation).str().size();
    if (const auto* create = std::get_if<Create>(&operation)) {
        sum += 8 + (create->data ? create->data->size() : 0);
        for (const registry::AclEntry& entry : create->acl)
            sum += 12 + entry.scheme.size() + entry.id.size();
    } else if (const auto* set = std::get_if<SetData>(&operation)) {
        sum += set->data ? set->data->size() : 0;
    }
    return sum;
}

/// Whether a multi can hold it: the server has no such request for these, or the client cannot put it into one.
bool goesAlone(const registry::Operation& operation)
{
    using registry::CreateMode;
    if (const auto* create = std::get_if<Create>(&operation))
        return create->mode == CreateMode::Container || create->mode == CreateMode::PersistentWithTtl;
    return std::holds_alternative<SetAcl>(operation);
}

/// First what is made, the upper before the lower; then data; then what is removed, the lower before the upper; then
/// access lists.
int phaseOf(const registry::Operation& operation)
{
    if (std::holds_alternative<Create>(operation))
        return 0;
    if (std::holds_alternative<SetAcl>(operation))
        return 3;
    return std::holds_alternative<Delete>(operation) ? 2 : 1;
}

} // namespace

bool ChangeSet::canStage(const registry::Operation& operation)
{
    if (const auto* create = std::get_if<Create>(&operation))
        return !registry::isSequential(create->mode);
    if (const auto* set = std::get_if<SetData>(&operation))
        return set->version != registry::anyVersion;
    if (const auto* remove = std::get_if<Delete>(&operation))
        return remove->version != registry::anyVersion;
    if (const auto* access = std::get_if<SetAcl>(&operation))
        return access->aclVersion != registry::anyVersion;
    return false;
}

void ChangeSet::stage(registry::Edit edit)
{
    const registry::Path& path = registry::pathOf(edit.operation);
    const auto isHere = [&](const registry::Edit& other) { return registry::pathOf(other.operation) == path; };
    const auto made = std::find_if(m_edits.begin(), m_edits.end(),
        [&](const registry::Edit& other) { return isHere(other) && std::holds_alternative<Create>(other.operation); });
    if (std::holds_alternative<Delete>(edit.operation)) {
        const bool neverThere = made != m_edits.end();
        m_edits.erase(std::remove_if(m_edits.begin(), m_edits.end(), isHere), m_edits.end());
        if (!neverThere)
            m_edits.push_back(std::move(edit));
        return;
    }
    if (made != m_edits.end()) {
        auto& create = std::get<Create>(made->operation);
        if (const auto* set = std::get_if<SetData>(&edit.operation))
            create.data = set->data;
        else if (const auto* access = std::get_if<SetAcl>(&edit.operation))
            create.acl = access->acl;
        else
            made->operation = std::move(edit.operation);
        return;
    }
    m_edits.erase(std::remove_if(m_edits.begin(), m_edits.end(),
                      [&](const registry::Edit& other) {
                          return isHere(other) && std::holds_alternative<Delete>(other.operation);
                      }),
        m_edits.end());
    const auto same = std::find_if(m_edits.begin(), m_edits.end(), [&](const registry::Edit& other) {
        return isHere(other) && other.operation.index() == edit.operation.index();
    });
    if (same == m_edits.end()) {
        m_edits.push_back(std::move(edit));
        return;
    }
    if (!same->before.empty())
        edit.before = std::move(same->before);
    *same = std::move(edit);
}

void ChangeSet::removeAt(std::size_t index)
{
    m_edits.erase(m_edits.begin() + static_cast<std::ptrdiff_t>(index));
}

void ChangeSet::keepOnly(const std::vector<std::size_t>& indexes)
{
    std::vector<registry::Edit> kept;
    for (const std::size_t index : indexes)
        kept.push_back(std::move(m_edits[index]));
    m_edits = std::move(kept);
}

std::vector<std::size_t> ChangeSet::inOrder() const
{
    std::vector<std::size_t> order(m_edits.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const registry::Operation& first = m_edits[a].operation;
        const registry::Operation& second = m_edits[b].operation;
        const int phase = phaseOf(first);
        if (phase != phaseOf(second))
            return phase < phaseOf(second);
        const int depth = registry::pathOf(first).depth();
        const int other = registry::pathOf(second).depth();
        return phase == 0 ? depth < other : phase == 2 && depth > other;
    });
    return order;
}

std::vector<ChangeSet::Step> ChangeSet::steps(std::size_t prefix) const
{
    std::vector<Step> result;
    std::size_t size = 0;
    bool open = false; // the last one takes more
    for (const std::size_t index : inOrder()) {
        const bool alone = goesAlone(m_edits[index].operation);
        const std::size_t bytes = bytesOf(m_edits[index].operation) + prefix;
        if (!open || alone || size + bytes > maxFrame) {
            result.push_back({});
            size = perFrame;
        }
        open = !alone;
        size += bytes;
        result.back().edits.push_back(index);
    }
    for (Step& step : result) {
        if (step.edits.size() == 1) {
            step.operation = m_edits[step.edits[0]].operation;
            continue;
        }
        registry::op::Multi multi;
        for (const std::size_t index : step.edits)
            multi.parts.push_back(*multiPart(m_edits[index].operation));
        step.operation = std::move(multi);
    }
    return result;
}

} // namespace ui
