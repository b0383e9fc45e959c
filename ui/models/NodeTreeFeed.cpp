// SPDX-License-Identifier: GPL-3.0-or-later
// NodeTreeModel's road up: what the cache reports becomes rows.
#include "models/NaturalOrder.h"
#include "models/NodeTreeModel.h"
#include "models/RowText.h"
#include "session/OnDone.h"
#include "session/WatchHub.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

using registry::NameListPtr;
using registry::NodeChange;
using registry::NodeEntry;
using registry::Path;

namespace {

const QList<int>& valueRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
        Qt::AccessibleDescriptionRole, NodeTreeModel::FlashRole, NodeTreeModel::FlashKindRole};
    return roles;
}

bool isNews(const NodeChange& change)
{
    constexpr int substance = NodeChange::StatAspect | NodeChange::Children | NodeChange::Existence;
    return (change.aspects & substance) != 0 && !change.local;
}

} // namespace

bool NodeTreeModel::holdBack(const NodeChange& change)
{
    if (!m_paused || !isNews(change))
        return false;
    const auto id = m_tree.find(change.path);
    const Branch* branch = id ? m_tree.branch(*id) : nullptr;
    if (branch && branch->quiet)
        return false; // what the user opens is read for the first time: not a change
    m_heldPaths.insert(change.path);
    ++m_heldChanges;
    return true;
}

std::optional<RowId> NodeTreeModel::findMemo(const Path& path)
{
    if (path.isRoot())
        return RowTree::root;
    Path parent = path.parent();
    if (!m_memoRow || !(parent == m_memoParent)) {
        m_memoRow = m_tree.find(parent);
        m_memoParent = std::move(parent);
    }
    return m_memoRow ? m_tree.child(*m_memoRow, path.name()) : std::nullopt;
}

void NodeTreeModel::onCacheChanged(const registry::ChangeSet& changes)
{
    const int heldBefore = m_heldChanges;
    std::vector<RowId> touched;
    m_memoRow.reset();
    for (const NodeChange& change : changes.changes) {
        if (holdBack(change))
            continue;
        if (const auto id = findMemo(change.path))
            noteValues(*id, change, touched);
    }
    m_memoRow.reset();
    emitChanged(touched, valueRoles());
    if (m_heldChanges != heldBefore)
        Q_EMIT heldChangesChanged(m_heldChanges);
}

void NodeTreeModel::noteValues(RowId id, const NodeChange& change, std::vector<RowId>& touched)
{
    const NodeEntry* entry = m_cache.find(change.path);
    if (!entry)
        return;
    if ((change.aspects & (NodeChange::Children | NodeChange::Condition | NodeChange::Existence)) != 0
        && m_tree.branch(id) && m_tree.branch(id)->hold)
        markDirty(id);
    bool differs = updateRow(id, *entry);
    if ((change.aspects & (NodeChange::StatAspect | NodeChange::DataAspect)) != 0 && !change.local
        && (differs || change.recreated)) {
        flash(id, RowFlashes::Changed);
        differs = true;
    }
    if (differs)
        touched.push_back(id);
}

/// True when anything the row shows differs now.
bool NodeTreeModel::updateRow(RowId id, const NodeEntry& entry)
{
    Row& row = m_tree.row(id);
    const Row before = row;
    if (const auto& stat = entry.stat.value) {
        row.set(Row::StatKnown, true);
        row.children = stat->numChildren;
        row.size = stat->dataLength;
        row.modified = stat->mtime;
        row.owner = stat->ephemeralOwner;
    }
    const auto failed = [](const auto& known) {
        return known.error && known.error->code != registry::ErrorCode::NoNode;
    };
    const auto denied = [](const auto& known) {
        return known.error && known.error->code == registry::ErrorCode::NoAuth;
    };
    const bool isDenied = denied(entry.children) || denied(entry.stat) || denied(entry.data);
    row.set(Row::Denied, isDenied);
    row.set(Row::Failed, !isDenied && (failed(entry.children) || failed(entry.stat)));
    row.set(Row::Stale, entry.stat.stale || entry.children.stale);

    const auto values = [](const Row& r) { return std::tuple(r.children, r.size, r.modified, r.owner, r.flags); };
    if (values(before) == values(row))
        return false;
    if (row.owner != 0 && id != RowTree::root && !m_tree.row(row.parent).is(Row::Service)) {
        m_tree.row(row.parent).set(Row::Service, true);
        std::vector<RowId> parent{row.parent};
        emitChanged(parent, {Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    }
    if (needsValues() && m_tree.branch(row.parent)) {
        m_tree.branch(row.parent)->resort = true;
        if (!m_resortTimer.isActive())
            m_resortTimer.start();
    }
    return true;
}

void NodeTreeModel::flash(RowId id, RowFlashes::Kind kind)
{
    m_flashes.flash(id, kind, m_clock.elapsed());
    if (!m_goneTimer.isActive())
        m_goneTimer.start();
}

/// One dataChanged for each run of rows of one parent.
void NodeTreeModel::emitChanged(std::vector<RowId>& rows, const QList<int>& roles)
{
    if (rows.empty())
        return;
    const auto place = [this](RowId id) { return std::pair(m_tree.row(id).parent, m_tree.shownRow(id)); };
    std::vector<std::pair<RowId, int>> places;
    places.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(places), place);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (auto from = places.begin(); from != places.end();) {
        auto to = from + 1;
        while (to != places.end() && to->first == from->first && to->second == (to - 1)->second + 1)
            ++to;
        if (from->second >= 0) {
            const auto& shown = m_tree.branch(from->first)->shown;
            const auto cornerAt = [&](int row, int column) {
                return createIndex(row, column, quintptr(shown[static_cast<std::size_t>(row)]));
            };
            Q_EMIT dataChanged(cornerAt(from->second, 0), cornerAt((to - 1)->second, ColumnCount - 1), roles);
        }
        from = to;
    }
}

void NodeTreeModel::adopt(const QModelIndexList& rows)
{
    std::vector<RowId> touched;
    for (const QModelIndex& index : rows) {
        const RowId id = rowId(index);
        if (m_tree.row(id).is(Row::Note) || m_tree.row(id).is(Row::Gone))
            continue;
        const Path path = m_tree.path(id);
        const NodeEntry* entry = m_heldPaths.count(path) ? nullptr : m_cache.find(path);
        if (entry && updateRow(id, *entry))
            touched.push_back(id);
    }
    emitChanged(touched, valueRoles());
}

void NodeTreeModel::markDirty(RowId id)
{
    if (std::find(m_dirty.begin(), m_dirty.end(), id) == m_dirty.end())
        m_dirty.push_back(id);
    if (!m_flushTimer.isActive())
        m_flushTimer.start(static_cast<int>(std::max<qint64>(0, m_nextFlush - m_clock.elapsed())));
}

/// Everything structural happens here, at a pace that leaves three quarters of the GUI thread to others.
void NodeTreeModel::flush()
{
    const std::vector<RowId> dirty = std::exchange(m_dirty, {});
    const qint64 start = m_clock.elapsed();
    Q_EMIT aboutToPresent();
    for (const RowId id : dirty) {
        if (m_tree.isUsed(id) && m_tree.branch(id))
            takeLevel(id);
    }
    Q_EMIT presented();
    const qint64 now = m_clock.elapsed();
    m_nextFlush = now + std::clamp<qint64>(3 * (now - start), 16, 500);
    if (!m_dirty.empty())
        m_flushTimer.start(static_cast<int>(m_nextFlush - now));
}

void NodeTreeModel::takeLevel(RowId id)
{
    Branch& branch = *m_tree.branch(id);
    const Path path = m_tree.path(id);
    const NodeEntry* entry = m_cache.find(path);
    if (!entry || branch.diffing || !branch.hold || (m_heldPaths.count(path) && branch.names)) {
        if (branch.filling || branch.resort)
            reorder(id);
        return;
    }
    if (entry->children.value && *entry->children.value && *entry->children.value != branch.names)
        return startDiff(id, branch, *entry->children.value);
    if (branch.names && !entry->children.loading && !entry->children.stale)
        branch.quiet = false; // the list was confirmed as it stands
    setNote(id, !branch.names && !m_filterActive && (entry->children.error || !entry->children.value));
    if (branch.filling || branch.resort)
        reorder(id);
    if (!entry->children.loading)
        Q_EMIT levelChanged(path);
}

void NodeTreeModel::startDiff(RowId id, Branch& branch, const NameListPtr& names)
{
    static const NameListPtr none = std::make_shared<const registry::NameList>();
    const NameListPtr old = branch.names ? branch.names : none;
    std::vector<std::uint32_t> order;
    order.reserve(branch.children.size());
    for (const RowId child : branch.children)
        order.push_back(m_tree.row(child).name);
    if (names->size() + order.size() <= poolFrom)
        return applyNames(id, names, diffNames(*old, order, *names));
    branch.diffing = true;
    auto job = [old, order = std::move(order), names] {
        return std::make_shared<NameDiff>(diffNames(*old, order, *names));
    };
    registry::onDone(QtConcurrent::run(std::move(job)), this,
        [this, id, serial = branch.serial, names](const std::shared_ptr<NameDiff>& diff) {
            Branch* still = m_tree.branchOf(id, serial);
            if (!still)
                return;
            still->diffing = false;
            const qint64 start = m_clock.elapsed();
            Q_EMIT aboutToPresent();
            applyNames(id, names, *diff);
            Q_EMIT presented();
            m_nextFlush = m_clock.elapsed() + std::clamp<qint64>(3 * (m_clock.elapsed() - start), 16, 500);
            markDirty(id); // a newer list may have come meanwhile
        });
}

/// Turns the branch's rows into those of `names`; `diff` leads from the list they came from.
void NodeTreeModel::applyNames(RowId id, const NameListPtr& names, const NameDiff& diff)
{
    Branch& branch = *m_tree.branch(id);
    setNote(id, false);
    const std::vector<RowId> leaving = dropMissing(id, branch, diff); // while names still fit the rows
    const std::vector<RowId> before = std::exchange(branch.children, {});
    const bool news = !branch.quiet;
    branch.names = names;
    branch.quiet = false;
    branch.children.reserve(diff.order.size());
    std::vector<RowId> revived;
    for (std::size_t i = 0; i < diff.order.size(); ++i) {
        const bool isNew = diff.origin[i] == NameDiff::none;
        const RowId child = isNew ? adoptName(id, branch, (*names)[diff.order[i]]) : before[diff.origin[i]];
        m_tree.row(child).name = diff.order[i];
        branch.children.push_back(child);
        if (isNew && news)
            flash(child, RowFlashes::New);
        if (isNew && m_tree.row(child).row != Row::hidden)
            revived.push_back(child);
    }
    if (!leaving.empty() && !branch.sorted.empty()) {
        RowSet left;
        for (const RowId child : leaving)
            left.insert(child);
        std::erase_if(branch.sorted, [&](RowId child) { return left.contains(child); });
    }
    for (const RowId child : leaving)
        freeRow(child);
    for (const RowId child : revived)
        applyHolds(child, ancestorsOpen(child));
    emitChanged(revived, valueRoles() + QList<int>{GoneRole});
    if (!m_tree.row(id).is(Row::Service) && !branch.children.empty() && looksLikeInstance((*names)[diff.order.front()]))
        m_tree.row(id).set(Row::Service, true);
    reorder(id);
    if (m_filterActive && !m_filterTimer.isActive())
        m_filterTimer.start();
    std::vector<RowId> self{id};
    emitChanged(self, {Qt::DisplayRole, Qt::DecorationRole, Qt::AccessibleTextRole});
    Q_EMIT levelChanged(m_tree.path(id));
}

/// Rows whose names are gone: they stand on as deleted, or leave the view now and are returned, to be freed.
std::vector<RowId> NodeTreeModel::dropMissing(RowId id, Branch& branch, const NameDiff& diff)
{
    std::vector<RowId> leaving;
    std::vector<RowId> standing;
    for (const std::uint32_t position : diff.removed) {
        const RowId child = branch.children[position];
        const bool stands =
            !branch.quiet && m_tree.row(child).row != Row::hidden && m_flashes.gone(child, m_clock.elapsed());
        (stands ? standing : leaving).push_back(child);
    }
    if (!leaving.empty())
        removeShown(id, leaving);
    for (const RowId child : standing) {
        m_tree.keepName(child, std::string(m_tree.name(child)));
        m_tree.row(child).set(Row::Gone, true);
        m_tree.row(child).set(Row::Pinned, false);
        applyHolds(child, false);
        branch.gone.push_back(child);
    }
    if (!standing.empty()) {
        std::sort(branch.gone.begin(), branch.gone.end(),
            [this](RowId a, RowId b) { return naturalLess(m_tree.name(a), m_tree.name(b)); });
        m_goneTimer.start();
        std::vector<RowId> changed = standing;
        emitChanged(changed, valueRoles() + QList<int>{GoneRole});
    }
    return leaving;
}

/// The row for a name that is new in the list: the one that stands there as deleted, or a fresh one.
RowId NodeTreeModel::adoptName(RowId parent, Branch& branch, std::string_view name)
{
    const auto found =
        std::find_if(branch.gone.begin(), branch.gone.end(), [&](RowId id) { return m_tree.name(id) == name; });
    if (found == branch.gone.end())
        return m_tree.add(parent);
    const RowId id = *found;
    branch.gone.erase(found);
    m_flashes.forget(id);
    m_tree.forgetKeptName(id);
    m_tree.row(id).set(Row::Gone, false);
    m_tree.row(id).set(Row::StatKnown, false); // another node of the same name
    return id;
}

void NodeTreeModel::setNote(RowId id, bool wanted)
{
    Branch& branch = *m_tree.branch(id);
    if (wanted == (branch.note != 0)) {
        std::vector<RowId> note{branch.note};
        if (wanted)
            emitChanged(note, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        return;
    }
    if (wanted) {
        branch.note = m_tree.add(id);
        m_tree.row(branch.note).set(Row::Note, true);
        insertShown(id, {branch.note}, {{0, 1}});
    } else {
        removeShown(id, {branch.note});
        m_tree.remove(std::exchange(branch.note, 0));
    }
}

/// `open`: everything above is expanded.
void NodeTreeModel::applyHolds(RowId id, bool open)
{
    Row& row = m_tree.row(id);
    const bool wanted = row.is(Row::Pinned) || (open && row.is(Row::Expanded) && !row.is(Row::Gone));
    Branch* branch = wanted ? &m_tree.makeBranch(id) : m_tree.branch(id);
    if (!branch)
        return;
    if (wanted && !branch->hold) {
        branch->quiet = true;
        branch->hold = m_hub.hold(m_tree.path(id), registry::InterestChildren);
        QTimer::singleShot(300, this, [this, id, serial = branch->serial] {
            if (m_tree.branchOf(id, serial))
                markDirty(id); // a slow answer: say that it is being read
        });
        const NodeEntry* entry = m_cache.find(m_tree.path(id));
        if (entry && (entry->children.value || entry->children.error))
            markDirty(id);
    } else if (!wanted && branch->hold) {
        branch->hold.release();
    }
    for (const RowId child : branch->children) {
        if (m_tree.row(child).branch != 0)
            applyHolds(child, open && row.is(Row::Expanded));
    }
}

void NodeTreeModel::expireGone()
{
    m_flashes.expire(m_clock.elapsed());
    if (m_paused)
        return;
    std::unordered_map<RowId, std::vector<RowId>> byParent;
    for (const RowId id : m_flashes.takeOver(m_clock.elapsed())) {
        if (m_tree.isUsed(id) && m_tree.row(id).is(Row::Gone))
            byParent[m_tree.row(id).parent].push_back(id);
    }
    if (!byParent.empty()) {
        Q_EMIT aboutToPresent();
        for (const auto& [parent, ids] : byParent) {
            removeShown(parent, ids);
            Branch& branch = *m_tree.branch(parent);
            branch.resort = branch.resort || branch.ordering;
            for (const RowId id : ids) {
                std::erase(branch.gone, id);
                std::erase(branch.sorted, id);
                freeRow(id);
            }
        }
        Q_EMIT presented();
    }
    if (!m_flashes.anyGone() && !m_flashes.any())
        m_goneTimer.stop();
}

void NodeTreeModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused)
        return;
    const auto held = std::exchange(m_heldPaths, {});
    m_heldChanges = 0;
    std::vector<RowId> touched;
    for (const Path& path : held) {
        const auto id = m_tree.find(path);
        const NodeEntry* entry = m_cache.find(path);
        if (!id || !entry)
            continue;
        if (m_tree.branch(*id))
            markDirty(*id);
        if (updateRow(*id, *entry)) {
            flash(*id, RowFlashes::Changed);
            touched.push_back(*id);
        }
    }
    emitChanged(touched, valueRoles());
    Q_EMIT heldChangesChanged(0);
}

} // namespace ui
