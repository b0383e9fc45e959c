// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include "PlainText.h"
#include "text/Encoding.h"
#include "text/LongLines.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t cellBytes = 300;
constexpr std::size_t toolTipBytes = 2000;
constexpr std::size_t nestedBytes = 64u << 10; // larger strings are not looked into

bool hasKey(const JsonNode& node)
{
    return node.keyEnd > node.keyBegin;
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void JsonTreeModel::setPresentation(Presentation::Ptr presentation, bool sameDocument)
{
    const bool hasTree = presentation && !presentation->outline.nodes.empty();
    if (sameDocument && hasTree && m_root) {
        feed(std::move(presentation));
        return;
    }
    beginResetModel();
    m_shown = std::move(presentation);
    m_root = hasTree ? std::make_unique<Row>() : nullptr;
    endResetModel();
}

const JsonNode& JsonTreeModel::node(const QModelIndex& index) const
{
    return m_shown->outline.nodes[rowOf(index)->node];
}

/// Not for a row that is about to go.
bool JsonTreeModel::isThere(const QModelIndex& index) const
{
    return m_root && index.isValid() && rowOf(index)->node < m_shown->outline.nodes.size();
}

/// Makes rows known without a signal: for nobody has asked yet.
std::vector<std::unique_ptr<JsonTreeModel::Row>>& JsonTreeModel::rowsOf(Row& row) const
{
    if (!row.isOpened && row.node < m_shown->outline.nodes.size()) {
        row.isOpened = true;
        addRows(row, std::min<std::size_t>(m_shown->outline.nodes[row.node].children, jsonTreeBatch));
    }
    return row.rows;
}

void JsonTreeModel::addRows(Row& row, std::size_t upTo) const
{
    const std::vector<JsonNode>& nodes = m_shown->outline.nodes;
    std::uint32_t next = row.rows.empty() ? row.node + 1 : nodes[row.rows.back()->node].nextSibling;
    while (row.rows.size() < upTo) {
        auto child = std::make_unique<Row>();
        child->node = next;
        child->parent = &row;
        child->at = static_cast<std::uint32_t>(row.rows.size());
        next = nodes[next].nextSibling;
        row.rows.push_back(std::move(child));
    }
}

std::pair<std::size_t, std::size_t> JsonTreeModel::rangeOf(const QModelIndex& index) const
{
    if (!isThere(index))
        return {0, 0};
    const JsonNode& n = node(index);
    return {hasKey(n) ? n.keyBegin : n.begin, n.end};
}

QModelIndex JsonTreeModel::indexOfNode(std::uint32_t wanted)
{
    if (isEmpty() || wanted >= m_shown->outline.nodes.size())
        return {};
    std::vector<std::uint32_t> chain;
    for (std::uint32_t at = wanted; at != 0; at = m_shown->outline.nodes[at].parent)
        chain.push_back(m_shown->outline.nodes[at].row);
    QModelIndex found = index(0, 0);
    for (auto row = chain.rbegin(); row != chain.rend(); ++row) {
        while (rowCount(found) <= static_cast<int>(*row))
            fetchMore(found);
        found = index(static_cast<int>(*row), 0, found);
    }
    return found;
}

QModelIndex JsonTreeModel::indexAt(std::size_t offset)
{
    return isEmpty() ? QModelIndex() : indexOfNode(nodeAt(m_shown->outline, offset));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(parent.isValid() ? *rowsOf(*rowOf(parent))[static_cast<std::size_t>(row)] : *m_root, column);
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || isEmpty() || !rowOf(index)->parent)
        return {};
    return indexOf(*rowOf(index)->parent, 0);
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (isEmpty() || parent.column() > 0)
        return 0;
    return parent.isValid() ? static_cast<int>(rowsOf(*rowOf(parent)).size()) : 1;
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    if (isEmpty() || parent.column() > 0)
        return false;
    if (m_isFeeding && parent.isValid())
        return rowCount(parent) > 0;
    return !parent.isValid() || (isThere(parent) && node(parent).children > 0);
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return !m_isFeeding && isThere(parent) && parent.column() == 0
        && rowCount(parent) < static_cast<int>(node(parent).children);
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const int before = rowCount(parent);
    const int after = std::min(before + jsonTreeBatch, static_cast<int>(node(parent).children));
    beginInsertRows(parent, before, after - 1);
    addRows(*rowOf(parent), static_cast<std::size_t>(after));
    endInsertRows();
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editable || !isThere(index))
        return flags;
    const JsonNode& n = node(index);
    const bool canBe = index.column() == KeyColumn ? hasKey(n) : n.kind != JsonKind::TooDeep;
    return canBe ? flags | Qt::ItemIsEditable : flags;
}

std::string JsonTreeModel::written(std::uint32_t begin, std::uint32_t end, std::size_t atMost) const
{
    const std::string_view part = std::string_view(m_shown->shown).substr(begin, end - begin);
    if (part.size() <= atMost)
        return withoutBreaks(part, begin, m_shown->breaks);
    std::size_t cut = atMost;
    while (cut > 0 && (static_cast<unsigned char>(part[cut]) & 0xC0) == 0x80)
        --cut;
    return withoutBreaks(part.substr(0, cut), begin, m_shown->breaks) + "\xE2\x80\xA6"; // an ellipsis
}

QString JsonTreeModel::keyText(const JsonNode& n) const
{
    if (hasKey(n))
        return displayText(decodedJsonString(written(n.keyBegin, n.keyEnd)).substr(0, toolTipBytes));
    if (&n == m_shown->outline.nodes.data())
        return tr("Document");
    return QStringLiteral("[%1]").arg(n.row);
}

QString JsonTreeModel::valueText(const JsonNode& n) const
{
    switch (n.kind) {
    case JsonKind::Object:
        return tr("Object {%1}", "number of members").arg(n.children);
    case JsonKind::Array:
        return tr("Array [%1]", "number of items").arg(n.children);
    case JsonKind::TooDeep:
        return tr("nested too deep to show here");
    case JsonKind::String:
    case JsonKind::Number:
    case JsonKind::Word:
        break;
    }
    return displayText(written(n.begin, n.end, cellBytes));
}

bool JsonTreeModel::holdsJson(const JsonNode& n) const
{
    if (n.kind != JsonKind::String || n.end - n.begin > nestedBytes || n.end - n.begin < 4)
        return false;
    const char first = m_shown->shown[n.begin + 1];
    return (first == '{' || first == '[') && !checkJson(decodedJsonString(written(n.begin, n.end)));
}

QString JsonTreeModel::toolTip(const JsonNode& n, int column) const
{
    if (column == KeyColumn)
        return plainToolTip(keyText(n));
    if (n.kind == JsonKind::Object || n.kind == JsonKind::Array || n.kind == JsonKind::TooDeep)
        return {};
    const QString text = displayLines(written(n.begin, n.end, toolTipBytes));
    return plainToolTip(holdsJson(n) ? tr("This string is itself JSON:") + QLatin1Char('\n') + text : text);
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!isThere(index))
        return {};
    const JsonNode& n = node(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == KeyColumn)
            return keyText(n);
        return holdsJson(n) ? tr("JSON in a string: %1").arg(valueText(n)) : valueText(n);
    case Qt::ToolTipRole:
        return toolTip(n, index.column());
    case WrittenRole:
        return QString::fromStdString(written(n.begin, n.end));
    case NameRole:
        return hasKey(n) ? QVariant(textFromUtf8(decodedJsonString(written(n.keyBegin, n.keyEnd)))) : QVariant();
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

} // namespace ui
