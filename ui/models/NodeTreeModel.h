// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowDiff.h"
#include "models/RowFlashes.h"
#include "models/RowTree.h"
#include "models/TreeFilter.h"
#include "value/ConnectionProfile.h"
#include "session/NodeCache.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>

#include <unordered_set>

namespace ui {

/// A live registry as a tree with "/" as its only top row. Reads nothing but the cache; what is expanded or pinned is
/// held in the WatchHub, so the cache hears of it.
///
/// Every change becomes runs of row signals, never a reset; setFilter() alone resets. Wide lists (more than
/// `poolFrom` names) are compared and sorted in the pool and shown in slices, so no call here takes long.
/// Changes are shown at once after a quiet time and, under load, as often as leaves the GUI thread mostly free.
class NodeTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ChildrenColumn, SizeColumn, ModifiedColumn, OwnerColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString; empty for notes
        FlashRole, ///< double: 1 just now .. 0 over or none
        FlashKindRole, ///< RowFlashes::Kind, 0 for none
        GoneRole, ///< bool: deleted on the server
        NoteRole, ///< bool: not a node
        BadgeRole, ///< QString: a word beside the name ("new"), mostly empty
        ChildCountRole, ///< int; no value when not known
    };
    /// How a node's list of children stands.
    enum class Level { Unknown, Loading, Loaded, Failed };

    NodeTreeModel(registry::NodeCache& cache, registry::WatchHub& hub, QObject* parent = nullptr);
    ~NodeTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Within siblings; by values known so far, unknown ones last in both directions.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// See NodeMime.h; nothing without an endpoint.
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    /// Where the nodes are: makes them something that can be dragged elsewhere. Nothing can be dropped here.
    void setEndpoint(registry::Endpoint endpoint) { m_endpoint = std::move(endpoint); }

    /// Nothing for notes and invalid indexes.
    std::optional<registry::Path> path(const QModelIndex& index) const;
    /// Invalid unless loaded and shown.
    QModelIndex indexOf(const registry::Path& path) const;
    /// Whether the row exists, shown or hidden by the filter.
    bool isLoaded(const registry::Path& path) const { return m_tree.find(path).has_value(); }
    Level level(const registry::Path& path) const;
    std::optional<registry::Error> levelError(const registry::Path& path) const;

    /// What the view shows open is held, unless an ancestor is closed. Survives filters and resets.
    void setExpanded(const QModelIndex& index, bool expanded);
    bool isExpanded(const QModelIndex& index) const;
    void setPinned(const QModelIndex& index, bool pinned);
    bool isPinned(const QModelIndex& index) const;
    /// Shown indexes of everything expanded, parents first.
    QModelIndexList expandedIndexes() const;

    QStringList pinnedPaths() const;
    /// Nodes with a draft: their rows have a badge.
    void setDrafts(std::unordered_set<registry::Path> drafts);

    /// Shows only rows whose name holds `text`, and their ancestors. filterApplied() follows, not before this returns.
    void setFilter(const QString& text);
    QString filter() const { return m_filterText; }
    /// Parents of rows that match, parents first.
    QModelIndexList filteredParents() const;

    /// While paused nothing moves or changes; what comes is counted and shown at the end.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    int heldChanges() const { return m_heldChanges; }

    /// Copies what the cache knows about these rows, for rows that come into sight.
    void adopt(const QModelIndexList& rows);
    /// How long new and changed rows glow, and deleted ones stay, in ms; 0: not at all.
    void setFlashTimes(qint64 flashMs, qint64 goneMs);
    /// The row does not glow any longer.
    void endFlash(const QModelIndex& index);
    bool hasFlashes() const { return m_flashes.any(); }
    std::uint32_t loadedRows() const { return m_tree.size(); }

    static constexpr std::size_t poolFrom = 2000;

Q_SIGNALS:
    /// Around every batch of row changes, so that a view can keep its place.
    void aboutToPresent();
    void presented();
    /// The node's list was read and is shown (in part, for wide ones), or could not be read.
    void levelChanged(const registry::Path& path);
    void filterApplied(int matches);
    void heldChangesChanged(int changes);

private:
    // The feed: from the cache to rows (NodeTreeFeed.cpp)
    void onCacheChanged(const registry::ChangeSet& changes);
    bool holdBack(const registry::NodeChange& change);
    std::optional<RowId> findMemo(const registry::Path& path);
    bool updateRow(RowId id, const registry::NodeEntry& entry);
    void noteValues(RowId id, const registry::NodeChange& change, std::vector<RowId>& touched);
    void emitChanged(std::vector<RowId>& rows, const QList<int>& roles);
    void markDirty(RowId id);
    void flush();
    void takeLevel(RowId id);
    void startDiff(RowId id, Branch& branch, const registry::NameListPtr& names);
    void applyNames(RowId id, const registry::NameListPtr& names, const NameDiff& diff);
    std::vector<RowId> dropMissing(RowId id, Branch& branch, const NameDiff& diff);
    RowId adoptName(RowId parent, Branch& branch, std::string_view name);
    void setNote(RowId id, bool wanted);
    void applyHolds(RowId id, bool open);
    bool ancestorsOpen(RowId id) const;
    void expireGone();
    void flash(RowId id, RowFlashes::Kind kind);

    // The presentation: from rows to the view (NodeTreeRows.cpp)
    void reorder(RowId id);
    void present(RowId id);
    std::vector<RowId> target(const Branch& branch) const;
    std::vector<RowId> withGone(const Branch& branch) const;
    bool needsValues() const { return m_sortColumn > NameColumn; }
    void removeShown(RowId parent, const std::vector<RowId>& ids);
    bool insertShown(RowId parent, const std::vector<RowId>& wanted, const std::vector<RowRun>& runs);
    void rearrange(RowId parent, std::vector<RowId> shown);
    bool isReachable(RowId id) const;
    void startFilter(bool reset);
    void applyFilter(const std::vector<RowId>& matches, bool reset);
    void freeRow(RowId id);

    QModelIndex indexOfRow(RowId id, int column = 0) const;
    RowId rowId(const QModelIndex& index) const { return static_cast<RowId>(index.internalId()); }
    QVariant cell(RowId id, int column) const;
    QVariant toolTip(RowId id) const;
    QVariant nodeRole(RowId id, int role) const;
    QString displayName(RowId id) const;
    QString badge(RowId id) const;
    QString description(RowId id) const;
    QVariant childCount(RowId id) const;
    QIcon rowIcon(const Row& row) const;

    registry::NodeCache& m_cache;
    registry::WatchHub& m_hub;
    RowTree m_tree;
    RowFlashes m_flashes;
    QElapsedTimer m_clock;
    QTimer m_flushTimer; ///< runs when something is dirty; its interval is the pace
    QTimer m_goneTimer;
    QTimer m_resortTimer; ///< values of the sort column changed
    QTimer m_filterTimer; ///< rows changed while filtered
    qint64 m_nextFlush = 0; ///< on m_clock, ms
    std::vector<RowId> m_dirty;
    std::unordered_set<registry::Path> m_heldPaths; ///< changed while paused
    int m_heldChanges = 0;
    bool m_paused = false;
    std::unordered_set<registry::Path> m_drafts;
    std::optional<registry::Endpoint> m_endpoint;
    registry::Path m_memoParent; ///< of the last change looked up: changes come in flocks
    std::optional<RowId> m_memoRow;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_filterText;
    quint64 m_filterRun = 0;
    bool m_filterActive = false;
    bool m_filterResets = false; ///< the run under way will reset the model
    RowSet m_filtered; ///< matches and their ancestors
    mutable QHash<const char*, QIcon> m_icons;
};

} // namespace ui
