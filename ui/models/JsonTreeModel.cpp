// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include "PlainText.h"
#include "text/LongLines.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int batch = 1000; // rows made known at a time
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

bool JsonTreeModel::hasSameShape(const Presentation& other) const
{
    if (isEmpty() || m_shown->outline.nodes.size() != other.outline.nodes.size())
        return false;
    for (std::size_t i = 0; i < other.outline.nodes.size(); ++i) {
        const JsonNode& a = m_shown->outline.nodes[i];
        const JsonNode& b = other.outline.nodes[i];
        if (a.children != b.children || a.parent != b.parent || a.row != b.row || hasKey(a) != hasKey(b))
            return false;
        const std::size_t length = a.keyEnd - a.keyBegin;
        if (length != b.keyEnd - b.keyBegin
            || m_shown->shown.compare(a.keyBegin, length, other.shown, b.keyBegin, length) != 0)
            return false;
    }
    return true;
}

void JsonTreeModel::setPresentation(Presentation::Ptr presentation)
{
    if (presentation && hasSameShape(*presentation)) {
        m_shown = std::move(presentation);
        Q_EMIT dataChanged(index(0, KeyColumn), index(0, ValueColumn)); // views repaint what they show
        for (const auto& known : m_children) {
            const int rows = rowCount(indexOf(known.first, 0));
            if (rows == 0)
                continue;
            const QModelIndex container = indexOf(known.first, 0);
            Q_EMIT dataChanged(index(0, KeyColumn, container), index(rows - 1, ValueColumn, container));
        }
        return;
    }
    beginResetModel();
    m_shown = std::move(presentation);
    m_children.clear();
    m_known.clear();
    endResetModel();
}

const JsonNode& JsonTreeModel::node(const QModelIndex& index) const
{
    return m_shown->outline.nodes[static_cast<std::size_t>(index.internalId())];
}

QModelIndex JsonTreeModel::indexOf(std::uint32_t node, int column) const
{
    return createIndex(static_cast<int>(m_shown->outline.nodes[node].row), column, static_cast<quintptr>(node));
}

const std::vector<std::uint32_t>& JsonTreeModel::childrenOf(std::uint32_t node) const
{
    std::vector<std::uint32_t>& list = m_children[node];
    const JsonNode& container = m_shown->outline.nodes[node];
    if (list.empty() && container.children > 0) {
        list.reserve(container.children);
        for (std::uint32_t child = node + 1; child != 0; child = m_shown->outline.nodes[child].nextSibling)
            list.push_back(child);
    }
    return list;
}

std::pair<std::size_t, std::size_t> JsonTreeModel::rangeOf(const QModelIndex& index) const
{
    if (!index.isValid() || isEmpty())
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
        chain.push_back(at);
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
        const JsonNode& child = m_shown->outline.nodes[*at];
        const QModelIndex container = indexOf(child.parent, 0);
        while (rowCount(container) <= static_cast<int>(child.row))
            fetchMore(container);
    }
    return indexOf(wanted, 0);
}

QModelIndex JsonTreeModel::indexAt(std::size_t offset)
{
    return isEmpty() ? QModelIndex() : indexOfNode(nodeAt(m_shown->outline, offset));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, column, quintptr(0));
    const auto& list = childrenOf(static_cast<std::uint32_t>(parent.internalId()));
    return createIndex(row, column, static_cast<quintptr>(list[static_cast<std::size_t>(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || isEmpty() || index.internalId() == 0)
        return {};
    return indexOf(node(index).parent, 0);
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    if (isEmpty() || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return 1;
    const int all = static_cast<int>(node(parent).children);
    if (all <= batch)
        return all;
    const auto known = m_known.find(static_cast<std::uint32_t>(parent.internalId()));
    return known == m_known.end() ? batch : known->second;
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    if (isEmpty() || parent.column() > 0)
        return false;
    return !parent.isValid() || node(parent).children > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return !isEmpty() && parent.isValid() && parent.column() == 0
        && rowCount(parent) < static_cast<int>(node(parent).children);
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const int before = rowCount(parent);
    const int after = std::min(before + batch, static_cast<int>(node(parent).children));
    beginInsertRows(parent, before, after - 1);
    m_known[static_cast<std::uint32_t>(parent.internalId())] = after;
    endInsertRows();
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
    if (!index.isValid() || isEmpty())
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
