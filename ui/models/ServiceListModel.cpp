// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServiceListModel.h"

#include "Icons.h"
#include "NodeMime.h"
#include "PlainText.h"
#include "models/RowDiff.h"
#include "models/RowText.h"
#include "services/ServiceText.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

using registry::lens::Freshness;

qint64 toMs(const std::optional<registry::lens::TimePoint>& at)
{
    return at ? std::chrono::duration_cast<std::chrono::milliseconds>(at->time_since_epoch()).count() : 0;
}

/// A figure that was never read is none.
bool hasFigures(const ServiceRow& row)
{
    return row.freshness != Freshness::Unread && row.freshness != Freshness::Refused;
}

QString cellText(const ServiceRow& row, int column)
{
    switch (column) {
    case ServiceListModel::Name:
        return row.name;
    case ServiceListModel::Where:
        return row.where;
    case ServiceListModel::Up:
        if (!hasFigures(row))
            return QStringLiteral("?");
        return row.unknown > 0 ? QStringLiteral("%1 + %2 ?").arg(row.up).arg(row.unknown) : QString::number(row.up);
    case ServiceListModel::Seen:
        return hasFigures(row) ? QString::number(row.seen) : QStringLiteral("?");
    case ServiceListModel::Expected:
        return row.expected ? QString::number(*row.expected) : QString();
    case ServiceListModel::LastChange:
        return relativeTime(toMs(row.lastChange), QDateTime::currentMSecsSinceEpoch());
    case ServiceListModel::Format:
        return row.format;
    default:
        return {};
    }
}

QVariant sortKey(const ServiceRow& row, int column)
{
    switch (column) {
    case ServiceListModel::Up:
        return row.up;
    case ServiceListModel::Seen:
        return row.seen;
    case ServiceListModel::Expected:
        return row.expected.value_or(-1);
    case ServiceListModel::LastChange:
        return toMs(row.lastChange);
    case ServiceListModel::Activity: {
        int sum = 0;
        for (const int count : row.activity)
            sum += count;
        return sum;
    }
    default:
        return cellText(row, column);
    }
}

const char* iconName(const ServiceRow& row)
{
    if (row.freshness == Freshness::Stale || row.freshness == Freshness::Unread)
        return "node-stale";
    switch (row.trouble()) {
    case 0:
        return "node-service";
    case 6:
    case 5:
        return "node-failed";
    case 3:
        return "node-gone";
    default:
        return "warning";
    }
}

QString describe(const ServiceRow& row)
{
    const QString trouble = troubleText(row);
    return trouble.isEmpty() ? ServiceListModel::tr("in order") : trouble;
}

QString toolTip(const ServiceRow& row)
{
    QStringList lines{row.name, row.where, describe(row)};
    if (row.lastChange)
        lines << ServiceListModel::tr("last change %1").arg(exactTime(toMs(row.lastChange)));
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

/// What is only drawn, or drawn beside it, is said.
QString spokenText(const ServiceRow& row, int column)
{
    if (column == ServiceListModel::Name)
        return row.name + QStringLiteral(", ") + describe(row);
    if (column != ServiceListModel::Activity)
        return cellText(row, column);
    const int changes = std::accumulate(row.activity.begin(), row.activity.end(), 0);
    return ServiceListModel::tr("%n change(s) lately", "of a service's members", changes);
}

} // namespace

void ServiceListModel::setRows(std::vector<ServiceRow> rows)
{
    QSet<QString> wanted;
    for (const ServiceRow& row : rows)
        wanted.insert(row.key);
    std::vector<int> over;
    for (int i = 0; i < rowCount(); ++i)
        if (!wanted.contains(m_rows[static_cast<std::size_t>(i)].key))
            over.push_back(i);
    removeRowsAt(over);
    for (ServiceRow& row : rows)
        put(std::move(row));
}

void ServiceListModel::put(ServiceRow row)
{
    const auto found = m_places.constFind(row.key);
    if (found == m_places.cend()) {
        const int at = rowCount();
        beginInsertRows({}, at, at);
        m_places.insert(row.key, at);
        m_rows.push_back(std::move(row));
        endInsertRows();
        return;
    }
    ServiceRow& old = m_rows[static_cast<std::size_t>(*found)];
    if (old == row)
        return;
    old = std::move(row);
    Q_EMIT dataChanged(index(*found, 0), index(*found, ColumnCount - 1));
}

void ServiceListModel::remove(const QString& key)
{
    if (const auto found = m_places.constFind(key); found != m_places.cend())
        removeRowsAt({*found});
}

void ServiceListModel::removeRowsAt(const std::vector<int>& rows)
{
    const std::vector<RowRun> runs = runsOf(rows);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->first + run->count);
        endRemoveRows();
    }
    m_places.clear();
    for (int i = 0; i < rowCount(); ++i)
        m_places.insert(m_rows[static_cast<std::size_t>(i)].key, i);
}

const ServiceRow* ServiceListModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

const ServiceRow* ServiceListModel::find(const QString& key) const
{
    return row(m_places.value(key, -1));
}

int ServiceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceListModel::data(const QModelIndex& index, int role) const
{
    const ServiceRow* shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*shown, column);
    case Qt::DecorationRole:
        return column == Name ? QVariant(icon(iconName(*shown))) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(*shown);
    case Qt::AccessibleTextRole:
        return spokenText(*shown, column);
    case Qt::TextAlignmentRole:
        return column >= Up && column <= Expected ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return sortKey(*shown, column);
    case ActivityRole:
        return column == Activity ? QVariant::fromValue(shown->activity) : QVariant();
    default:
        return {};
    }
}

QVariant ServiceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Up && section <= Expected)
        return int(Qt::AlignRight | Qt::AlignVCenter); // as the figures below
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tip ? tr("Click to sort: trouble first, then by name") : tr("Name");
    case Where:
        return tip ? tr("Environment, or the path above the service") : tr("Where");
    case Up:
        return tip ? tr("Instances that are up; a question mark for those that were not read yet") : tr("Up");
    case Seen:
        return tip ? tr("Instances that are remembered, gone ones too") : tr("Seen");
    case Expected:
        return tip ? tr("How many you expect; set it in the context menu") : tr("Expected");
    case LastChange:
        return tip ? tr("When an instance came, went or changed") : tr("Last change");
    case Activity:
        return tip ? tr("Changes in each of the last 30 minutes") : tr("Activity");
    case Format:
        return tip ? tr("How the service is written down") : tr("Format");
    default:
        return {};
    }
}

Qt::ItemFlags ServiceListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const ServiceRow* shown = m_endpoint && index.isValid() ? row(index.row()) : nullptr;
    return shown && !shown->folders.empty() ? plain | Qt::ItemIsDragEnabled : plain;
}

QStringList ServiceListModel::mimeTypes() const
{
    return {QLatin1String(nodeMimeType)};
}

QMimeData* ServiceListModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<MovedNode> nodes;
    for (const QModelIndex& index : indexes)
        if (const ServiceRow* shown = index.column() == Name ? row(index.row()) : nullptr; shown && m_endpoint)
            for (const registry::Path& folder : shown->folders)
                nodes.push_back({*m_endpoint, folder, true});
    return nodes.empty() ? nullptr : toMimeData(nodes);
}

ServiceListOrder::ServiceListOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ServiceListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void ServiceListOrder::setFilter(std::function<bool(const ServiceRow&)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool ServiceListOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto* model = static_cast<const ServiceListModel*>(sourceModel());
    const ServiceRow* a = model->row(left.row());
    const ServiceRow* b = model->row(right.row());
    if (a && b && left.column() == ServiceListModel::Name && a->trouble() != b->trouble())
        return a->trouble() > b->trouble();
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    return !QSortFilterProxyModel::lessThan(right, left) && a && b && a->key < b->key;
}

bool ServiceListOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ServiceRow* shown = static_cast<const ServiceListModel*>(sourceModel())->row(row);
    return shown && (!m_accepts || m_accepts(*shown));
}

} // namespace ui
