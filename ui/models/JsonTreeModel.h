// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Presentation.h"

#include <QAbstractItemModel>

#include <memory>
#include <utility>
#include <vector>

namespace ui {

/// Rows of a container are made known that many at a time.
inline constexpr int jsonTreeBatch = 1000;

/// The values of a JSON text as a tree: keys in their order with duplicates, numbers and strings as they are written.
///
/// Stands on the Presentation's outline and copies no text; rows of a container are made known when it is opened, a
/// thousand at a time, so a megabyte costs what is on screen. Never writes: who edits changes the text.
class JsonTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column : int { KeyColumn, ValueColumn, ColumnCount };
    enum Role : int {
        WrittenRole = Qt::UserRole, ///< the value as it is written, whole; QString
        NameRole, ///< what the key says, whole; QString, null where there is none
    };

    explicit JsonTreeModel(QObject* parent = nullptr);

    /// Shows another text; null or one without outline empties the model. A later state of the `sameDocument` keeps the
    /// rows that are in both, so that views keep their place: by their keys, items of arrays by what is written or,
    /// where that differs, by their place. Costs the rows that are known. Otherwise the model is reset.
    void setPresentation(Presentation::Ptr presentation, bool sameDocument = false);
    const Presentation::Ptr& presentation() const { return m_shown; }
    /// Whether keys of members and values say that they can be edited.
    void setEditable(bool editable) { m_editable = editable; }
    /// The node of the outline; only of a valid index.
    std::uint32_t nodeIndex(const QModelIndex& index) const { return rowOf(index)->node; }
    const JsonNode& node(const QModelIndex& index) const;
    /// Bytes [begin, end) of the shown text that the row stands for, its key included.
    std::pair<std::size_t, std::size_t> rangeOf(const QModelIndex& index) const;
    /// The row of a node of the outline; makes it known if it was not.
    QModelIndex indexOfNode(std::uint32_t node);
    /// The row whose value is around a byte of the shown text.
    QModelIndex indexAt(std::size_t offset);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One that was asked for. What it stands for moves on when the text does.
    struct Row {
        std::uint32_t node = 0;
        Row* parent = nullptr; ///< null: the root
        std::uint32_t at = 0; ///< among its parent's rows
        bool isOpened = false; ///< somebody looked into it: `rows` are its first ones, or all
        std::vector<std::unique_ptr<Row>> rows;
    };
    struct Step;

    static Row* rowOf(const QModelIndex& index) { return static_cast<Row*>(index.internalPointer()); }
    bool isEmpty() const { return !m_root; }
    bool isThere(const QModelIndex& index) const;
    QModelIndex indexOf(const Row& row, int column) const { return createIndex(int(row.at), column, &row); }
    std::vector<std::unique_ptr<Row>>& rowsOf(Row& row) const;
    void addRows(Row& row, std::size_t upTo) const;
    std::string written(std::uint32_t begin, std::uint32_t end, std::size_t atMost = std::string::npos) const;
    QString keyText(const JsonNode& node) const;
    QString valueText(const JsonNode& node) const;
    QString toolTip(const JsonNode& node, int column) const;
    bool holdsJson(const JsonNode& node) const;

    // JsonTreeFeed.cpp
    void match(Row& row, std::uint32_t wanted, const Presentation& now, std::vector<Step>& steps);
    void take(Step& step);
    void takeMove(Step& step);
    void feed(Presentation::Ptr presentation);

    Presentation::Ptr m_shown;
    std::unique_ptr<Row> m_root; ///< null: the model is empty
    bool m_editable = false;
    bool m_isFeeding = false; ///< rows are on their way: nobody may fetch some now
};

} // namespace ui
