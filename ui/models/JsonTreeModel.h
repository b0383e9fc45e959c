// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Presentation.h"

#include <QAbstractItemModel>

#include <unordered_map>
#include <utility>
#include <vector>

namespace ui {

/// The values of a JSON text as a tree: keys in their order with duplicates, numbers and strings as they are written.
///
/// Stands on the Presentation's outline and copies nothing; rows of a container are made known when it is opened, a
/// thousand at a time, so a megabyte costs what is on screen.
class JsonTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column : int { KeyColumn, ValueColumn, ColumnCount };
    enum Role : int { WrittenRole = Qt::UserRole }; ///< the value as it is written, whole; QString

    explicit JsonTreeModel(QObject* parent = nullptr);

    /// Shows another text; null or one without outline empties the model. When keys and structure are the same and only
    /// values differ, rows stay what they are; otherwise the model is reset.
    void setPresentation(Presentation::Ptr presentation);
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
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const JsonNode& node(const QModelIndex& index) const;
    bool isEmpty() const { return !m_shown || m_shown->outline.nodes.empty(); }
    QModelIndex indexOf(std::uint32_t node, int column) const;
    const std::vector<std::uint32_t>& childrenOf(std::uint32_t node) const;
    std::string written(std::uint32_t begin, std::uint32_t end, std::size_t atMost = std::string::npos) const;
    QString keyText(const JsonNode& node) const;
    QString valueText(const JsonNode& node) const;
    QString toolTip(const JsonNode& node, int column) const;
    bool holdsJson(const JsonNode& node) const;
    bool hasSameShape(const Presentation& other) const;

    Presentation::Ptr m_shown;
    mutable std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_children; ///< of containers looked into
    std::unordered_map<std::uint32_t, int> m_known; ///< rows made known of containers larger than a batch
};

} // namespace ui
