// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NodeTreeModel.h"

#include "ErrorText.h"
#include "Icons.h"
#include "NodeMime.h"
#include "PlainText.h"
#include "models/RowText.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace ui {

using registry::Path;

namespace {

/// Why the node's children, or else its values, could not be read.
std::optional<registry::Error> errorOf(const registry::NodeEntry* entry)
{
    if (!entry)
        return std::nullopt;
    if (entry->children.error)
        return *entry->children.error;
    return entry->stat.error ? std::optional(*entry->stat.error) : std::nullopt;
}

} // namespace

NodeTreeModel::NodeTreeModel(registry::NodeCache& cache, registry::WatchHub& hub, QObject* parent)
    : QAbstractItemModel(parent)
    , m_cache(cache)
    , m_hub(hub)
{
    m_clock.start();
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &NodeTreeModel::flush);
    m_goneTimer.setInterval(200);
    connect(&m_goneTimer, &QTimer::timeout, this, &NodeTreeModel::expireGone);
    m_resortTimer.setSingleShot(true);
    m_resortTimer.setInterval(700); // rows should not dance while values come in
    connect(&m_resortTimer, &QTimer::timeout, this, [this] {
        m_tree.forEachBranch([this](RowId id, const Branch& branch) {
            if (branch.resort)
                markDirty(id);
        });
    });
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(200);
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { startFilter(false); });
    connect(&m_cache, &registry::NodeCache::changed, this, &NodeTreeModel::onCacheChanged);
}

NodeTreeModel::~NodeTreeModel() = default;

QModelIndex NodeTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Branch* branch = m_tree.branch(rowId(parent));
    if (!branch || parent.column() > 0 || row < 0 || column < 0 || column >= ColumnCount
        || row >= static_cast<int>(branch->shown.size()))
        return {};
    return createIndex(row, column, quintptr(branch->shown[static_cast<std::size_t>(row)]));
}

QModelIndex NodeTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOfRow(m_tree.row(rowId(index)).parent) : QModelIndex();
}

int NodeTreeModel::rowCount(const QModelIndex& parent) const
{
    const Branch* branch = parent.column() > 0 ? nullptr : m_tree.branch(rowId(parent));
    return branch ? static_cast<int>(branch->shown.size()) : 0;
}

int NodeTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool NodeTreeModel::hasChildren(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return false;
    const RowId id = rowId(parent);
    const Branch* branch = m_tree.branch(id);
    if (branch && !branch->shown.empty())
        return true;
    const Row& row = m_tree.row(id);
    if (row.is(Row::Note) || row.is(Row::Gone) || m_filterActive)
        return false;
    if (branch && branch->hold && branch->names)
        return !branch->children.empty(); // about to be shown
    return row.is(Row::StatKnown) ? row.children > 0 : true; // unknown: an arrow that may turn out to hide nothing
}

Qt::ItemFlags NodeTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_tree.row(rowId(index)).is(Row::Note))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (m_endpoint ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList NodeTreeModel::mimeTypes() const
{
    return m_endpoint ? QStringList{QLatin1String(nodeMimeType)} : QStringList();
}

QMimeData* NodeTreeModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<MovedNode> nodes;
    for (const QModelIndex& index : indexes) {
        const auto node = index.column() == NameColumn ? path(index) : std::nullopt;
        if (node && m_endpoint)
            nodes.push_back({*m_endpoint, *node, m_tree.row(rowId(index)).is(Row::Service)});
    }
    return nodes.empty() ? nullptr : toMimeData(nodes);
}

QVariant NodeTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RowId id = rowId(index);
    const Row& row = m_tree.row(id);
    const bool first = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cell(id, index.column());
    case Qt::DecorationRole:
        return first ? QVariant(rowIcon(row)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(id);
    case Qt::TextAlignmentRole:
        return index.column() == ChildrenColumn || index.column() == SizeColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case Qt::AccessibleTextRole:
        return cell(id, index.column());
    case Qt::AccessibleDescriptionRole:
        return first && !row.is(Row::Note) ? QVariant(description(id)) : QVariant();
    default:
        return nodeRole(id, role);
    }
}

QVariant NodeTreeModel::nodeRole(RowId id, int role) const
{
    const Row& row = m_tree.row(id);
    switch (role) {
    case PathRole:
        return row.is(Row::Note) ? QString() : QString::fromStdString(m_tree.path(id).str());
    case FlashRole: {
        const auto flash = m_flashes.find(id, m_clock.elapsed());
        return flash ? 1.0 - double(m_clock.elapsed() - flash->at) / double(m_flashes.flashMs) : 0.0;
    }
    case FlashKindRole: {
        const auto flash = m_flashes.find(id, m_clock.elapsed());
        return flash ? int(flash->kind) : 0;
    }
    case GoneRole:
        return row.is(Row::Gone);
    case NoteRole:
        return row.is(Row::Note);
    case BadgeRole:
        return badge(id);
    case ChildCountRole:
        return childCount(id);
    default:
        return {};
    }
}

QString NodeTreeModel::badge(RowId id) const
{
    const Row& row = m_tree.row(id);
    if (!m_drafts.empty() && m_drafts.count(m_tree.path(id)) > 0)
        return tr("draft");
    if (row.is(Row::Gone))
        return tr("deleted");
    if (const auto flash = m_flashes.find(id, m_clock.elapsed()))
        return flash->kind == RowFlashes::New ? tr("new") : tr("changed");
    return row.is(Row::Pinned) ? tr("pinned") : QString();
}

QVariant NodeTreeModel::childCount(RowId id) const
{
    const Row& row = m_tree.row(id);
    const Branch* branch = m_tree.branch(id);
    if (branch && branch->names && branch->hold)
        return int(branch->children.size());
    return row.is(Row::StatKnown) ? QVariant(row.children) : QVariant();
}

QString NodeTreeModel::displayName(RowId id) const
{
    if (id == RowTree::root)
        return QStringLiteral("/");
    if (!m_tree.row(id).is(Row::Note))
        return displayText(m_tree.name(id));
    const auto error = errorOf(m_cache.find(m_tree.path(m_tree.row(id).parent)));
    return error ? tr("could not be read: %1").arg(errorText(*error)) : tr("reading…");
}

QVariant NodeTreeModel::cell(RowId id, int column) const
{
    const Row& row = m_tree.row(id);
    if (column == NameColumn)
        return displayName(id);
    if (column == ChildrenColumn) {
        if (const QVariant count = childCount(id); count.isValid() && !row.is(Row::Denied))
            return QLocale().toString(count.toInt());
        if (row.is(Row::Denied))
            return tr("no permission");
        if (row.is(Row::Failed))
            return tr("not readable");
    }
    if (!row.is(Row::StatKnown))
        return {};
    switch (column) {
    case SizeColumn:
        return byteSize(row.size);
    case ModifiedColumn:
        return relativeTime(row.modified, QDateTime::currentMSecsSinceEpoch());
    case OwnerColumn:
        return row.owner != 0 ? sessionIdText(row.owner) : QString();
    default:
        return {};
    }
}

QString NodeTreeModel::description(RowId id) const
{
    const QString words = rowDescription(m_tree.row(id));
    const bool drafted = !m_drafts.empty() && m_drafts.count(m_tree.path(id)) > 0;
    return drafted || m_flashes.find(id, m_clock.elapsed()) ? words + QStringLiteral(", ") + badge(id) : words;
}

void NodeTreeModel::setDrafts(std::unordered_set<registry::Path> drafts)
{
    if (drafts == m_drafts)
        return;
    const std::unordered_set<registry::Path> before = std::exchange(m_drafts, std::move(drafts));
    for (const auto* set : {&before, std::as_const(m_drafts).empty() ? &before : &m_drafts}) {
        for (const registry::Path& path : *set) {
            const QModelIndex at = indexOf(path);
            if (at.isValid() && before.count(path) != m_drafts.count(path))
                Q_EMIT dataChanged(at, at, {BadgeRole, Qt::AccessibleDescriptionRole});
        }
    }
}

QStringList NodeTreeModel::pinnedPaths() const
{
    QStringList paths;
    m_tree.forEachBranch([&](RowId id, const Branch&) {
        if (m_tree.row(id).is(Row::Pinned))
            paths << QString::fromStdString(m_tree.path(id).str());
    });
    return paths;
}

QVariant NodeTreeModel::toolTip(RowId id) const
{
    const Row& row = m_tree.row(id);
    const RowId node = row.is(Row::Note) ? row.parent : id;
    const Path path = m_tree.path(node);
    const auto error = row.is(Row::Gone) ? std::nullopt : errorOf(m_cache.find(path));
    return plainToolTip(rowToolTip(m_tree.row(node), displayText(path.str()), error));
}

QIcon NodeTreeModel::rowIcon(const Row& row) const
{
    const char* name = rowIconName(row);
    QIcon& known = m_icons[name];
    if (known.isNull())
        known = icon(name);
    return known;
}

QVariant NodeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        const QString titles[] = {tr("Name"), tr("Children"), tr("Size"), tr("Modified"), tr("Owner")};
        return titles[section];
    }
    if (role == Qt::TextAlignmentRole && (section == ChildrenColumn || section == SizeColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == NameColumn)
            return tr("Sorts by name within each node, numbers by value.");
        const QString what =
            section == OwnerColumn ? tr("The session that owns an ephemeral node.") + QLatin1Char('\n') : QString();
        return plainToolTip(what
            + tr("Sorts within each node by the values read so far; they are read for rows that come into sight. "
                 "Rows whose value is not known stand last."));
    }
    return {};
}

std::optional<Path> NodeTreeModel::path(const QModelIndex& index) const
{
    if (!index.isValid() || m_tree.row(rowId(index)).is(Row::Note))
        return std::nullopt;
    return m_tree.path(rowId(index));
}

QModelIndex NodeTreeModel::indexOfRow(RowId id, int column) const
{
    if (id == 0)
        return {};
    const int row = m_tree.shownRow(id);
    return row < 0 ? QModelIndex() : createIndex(row, column, quintptr(id));
}

QModelIndex NodeTreeModel::indexOf(const Path& path) const
{
    const auto id = m_tree.find(path);
    if (!id)
        return {};
    for (RowId at = *id; at != RowTree::root; at = m_tree.row(at).parent) {
        if (m_tree.shownRow(at) < 0)
            return {};
    }
    return indexOfRow(*id);
}

NodeTreeModel::Level NodeTreeModel::level(const Path& path) const
{
    const auto id = m_tree.find(path);
    const Branch* branch = id ? m_tree.branch(*id) : nullptr;
    if (!branch || (!branch->hold && !branch->names))
        return Level::Unknown;
    const registry::NodeEntry* entry = m_cache.find(path);
    if (!entry || branch->diffing || branch->filling || entry->children.loading || entry->children.stale)
        return entry && entry->children.error ? Level::Failed : Level::Loading;
    if (entry->children.error)
        return Level::Failed;
    return branch->names && branch->names == entry->children.value ? Level::Loaded : Level::Loading;
}

std::optional<registry::Error> NodeTreeModel::levelError(const Path& path) const
{
    const registry::NodeEntry* entry = m_cache.find(path);
    return entry && entry->children.error ? std::optional(*entry->children.error) : std::nullopt;
}

bool NodeTreeModel::isExpanded(const QModelIndex& index) const
{
    return index.isValid() && m_tree.row(rowId(index)).is(Row::Expanded);
}

bool NodeTreeModel::isPinned(const QModelIndex& index) const
{
    return index.isValid() && m_tree.row(rowId(index)).is(Row::Pinned);
}

void NodeTreeModel::setExpanded(const QModelIndex& index, bool expanded)
{
    if (!index.isValid())
        return;
    const RowId id = rowId(index);
    m_tree.row(id).set(Row::Expanded, expanded);
    applyHolds(id, ancestorsOpen(id));
}

void NodeTreeModel::setPinned(const QModelIndex& index, bool pinned)
{
    if (!index.isValid())
        return;
    const RowId id = rowId(index);
    m_tree.row(id).set(Row::Pinned, pinned);
    applyHolds(id, ancestorsOpen(id));
    const QModelIndex cellIndex = indexOfRow(id);
    Q_EMIT dataChanged(cellIndex, cellIndex, {Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

bool NodeTreeModel::ancestorsOpen(RowId id) const
{
    for (RowId at = m_tree.row(id).parent; at != 0; at = m_tree.row(at).parent) {
        if (!m_tree.row(at).is(Row::Expanded))
            return false;
    }
    return true;
}

QModelIndexList NodeTreeModel::expandedIndexes() const
{
    QModelIndexList result;
    std::vector<RowId> level{RowTree::root};
    while (!level.empty()) {
        std::vector<RowId> next;
        for (const RowId id : level) {
            if (m_tree.row(id).is(Row::Expanded))
                result << indexOfRow(id);
            if (const Branch* branch = m_tree.branch(id))
                std::copy_if(branch->shown.begin(), branch->shown.end(), std::back_inserter(next),
                    [&](RowId child) { return m_tree.row(child).branch != 0; });
        }
        level = std::move(next);
    }
    return result;
}

void NodeTreeModel::setFlashTimes(qint64 flashMs, qint64 goneMs)
{
    m_flashes.flashMs = flashMs;
    m_flashes.goneMs = goneMs;
}

void NodeTreeModel::endFlash(const QModelIndex& index)
{
    if (!index.isValid() || !m_flashes.end(rowId(index)))
        return;
    const QModelIndex first = index.siblingAtColumn(0);
    Q_EMIT dataChanged(first, first, {FlashRole, FlashKindRole, BadgeRole, Qt::AccessibleDescriptionRole});
}

} // namespace ui
