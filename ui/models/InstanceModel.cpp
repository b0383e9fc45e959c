// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/InstanceModel.h"

#include "Icons.h"
#include "PlainText.h"
#include "models/RowDiff.h"
#include "models/RowText.h"
#include "services/ServiceText.h"

#include <QBrush>
#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using namespace registry::lens;

qint64 toMs(TimePoint at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

/// Since when it is there: its own word, else the server's.
std::int64_t startOf(const InstanceRow& row)
{
    return row.record.startedMs.value_or(row.record.ctime);
}

bool same(const InstanceRow& a, const InstanceRow& b)
{
    return a.gone == b.gone && a.lastSeen == b.lastSeen && a.registrations == b.registrations
        && a.flapping == b.flapping && a.decoded == b.decoded && a.record == b.record;
}

int rank(const InstanceRow& row)
{
    if (row.gone)
        return 0;
    switch (row.record.status) {
    case registry::lens::Status::Down:
        return 1;
    case registry::lens::Status::Unreadable:
        return 2;
    case registry::lens::Status::OutOfService:
        return 3;
    default:
        return row.flapping || !row.record.problem.empty() ? 4 : 5;
    }
}

QString toolTipOf(const InstanceEntry& entry)
{
    const InstanceRecord& record = entry.row.record;
    QStringList lines{
        displayText(record.path.str()), instanceStatusDetails(entry.row, std::chrono::system_clock::now())};
    if (record.ctime > 0)
        lines << InstanceModel::tr("node made %1").arg(exactTime(record.ctime));
    if (record.startedMs)
        lines << InstanceModel::tr("started %1, by its own word").arg(exactTime(*record.startedMs));
    if (entry.row.gone)
        lines << InstanceModel::tr("last seen %1").arg(exactTime(toMs(entry.row.lastSeen)));
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

} // namespace

void InstanceModel::begin(const std::vector<std::string>& first)
{
    beginResetModel(); // another table, not a change of this one
    m_entries.clear();
    m_places.clear();
    m_fields = first;
    m_known = std::set<std::string>(first.begin(), first.end());
    endResetModel();
}

void InstanceModel::addFields(const ServiceState& state)
{
    std::vector<std::string> fresh;
    for (const InstanceRow& row : state.rows)
        for (const Field& field : row.record.fields)
            if (m_fields.size() + fresh.size() < mostFields && m_known.insert(field.name).second)
                fresh.push_back(field.name);
    if (fresh.empty())
        return;
    const int at = columnCount();
    beginInsertColumns({}, at, at + static_cast<int>(fresh.size()) - 1);
    m_fields.insert(m_fields.end(), fresh.begin(), fresh.end());
    endInsertColumns();
}

void InstanceModel::update(const ServiceState& state, const std::function<bool(const InstanceRow&)>& wanted)
{
    addFields(state);
    std::set<Key> there;
    std::vector<InstanceEntry> fresh;
    for (const InstanceRow& row : state.rows) {
        if (wanted && !wanted(row))
            continue;
        Key key{state.folder.str(), row.record.key};
        const auto found = m_places.find(key);
        there.insert(std::move(key));
        if (found == m_places.end()) {
            fresh.push_back({state.folder, displayText(state.name), row});
            continue;
        }
        InstanceEntry& old = m_entries[static_cast<std::size_t>(found->second)];
        if (same(old.row, row))
            continue;
        old.row = row;
        Q_EMIT dataChanged(index(found->second, 0), index(found->second, columnCount() - 1));
    }
    std::vector<int> over;
    for (auto it = m_places.lower_bound({state.folder.str(), {}});
         it != m_places.end() && it->first.first == state.folder.str(); ++it)
        if (!there.contains(it->first))
            over.push_back(it->second);
    std::sort(over.begin(), over.end());
    removeRowsAt(over);
    if (fresh.empty())
        return;
    const int at = rowCount();
    beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
    for (InstanceEntry& entry : fresh) {
        m_places[{entry.folder.str(), entry.row.record.key}] = static_cast<int>(m_entries.size());
        m_entries.push_back(std::move(entry));
    }
    endInsertRows();
}

void InstanceModel::remove(const registry::Path& folder)
{
    std::vector<int> over;
    for (int i = 0; i < rowCount(); ++i)
        if (m_entries[static_cast<std::size_t>(i)].folder == folder)
            over.push_back(i);
    removeRowsAt(over);
}

void InstanceModel::removeRowsAt(const std::vector<int>& rows)
{
    if (rows.empty())
        return;
    const std::vector<RowRun> runs = runsOf(rows);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_entries.erase(m_entries.begin() + run->first, m_entries.begin() + run->first + run->count);
        endRemoveRows();
    }
    m_places.clear();
    for (int i = 0; i < rowCount(); ++i) {
        const InstanceEntry& entry = m_entries[static_cast<std::size_t>(i)];
        m_places[{entry.folder.str(), entry.row.record.key}] = i;
    }
}

const InstanceEntry* InstanceModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

QString InstanceModel::columnId(int column) const
{
    static const char* const fixed[] = {"name", "status", "service", "host", "port", "up", "registered", "owner"};
    if (column < FixedColumns)
        return QLatin1String(fixed[column]);
    return QStringLiteral("field:") + QString::fromStdString(m_fields[static_cast<std::size_t>(column - FixedColumns)]);
}

void InstanceModel::setLit(std::int64_t owner)
{
    if (std::exchange(m_lit, owner) != owner && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
            {Qt::FontRole, Qt::BackgroundRole, Qt::AccessibleTextRole});
}

void InstanceModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, UpFor), index(rowCount() - 1, UpFor), {Qt::DisplayRole});
}

const Field* InstanceModel::field(const InstanceEntry& entry, int column) const
{
    const std::string& name = m_fields[static_cast<std::size_t>(column - FixedColumns)];
    for (const Field& field : entry.row.record.fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

QString InstanceModel::cellText(int row, int column) const
{
    const InstanceEntry* shown = entry(row);
    if (!shown)
        return {};
    const InstanceRecord& record = shown->row.record;
    switch (column) {
    case Name:
        return displayText(record.name);
    case Status:
        return instanceStatusText(shown->row);
    case Service:
        return shown->service;
    case Host:
        return displayText(record.host);
    case Port:
        return record.port ? QString::number(*record.port) : QString();
    case UpFor: {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (shown->row.gone)
            return tr("gone for %1").arg(spanText(std::chrono::milliseconds(now - toMs(shown->row.lastSeen))));
        const std::int64_t start = startOf(shown->row);
        return start > 0 ? spanText(std::chrono::milliseconds(now - start)) : QString();
    }
    case Registered:
        return shown->row.registrations > 0 ? QString::number(shown->row.registrations) : QString();
    case Owner:
        return record.owner != 0 ? sessionIdText(record.owner) : QString();
    default:
        if (const Field* found = column < columnCount() ? field(*shown, column) : nullptr)
            return fieldText(*found);
        return {};
    }
}

QVariant InstanceModel::sortKey(const InstanceEntry& entry, int column) const
{
    const InstanceRecord& record = entry.row.record;
    switch (column) {
    case Status:
        return rank(entry.row);
    case Port:
        return record.port.value_or(-1);
    case UpFor:
        return qint64(entry.row.gone ? 0 : startOf(entry.row));
    case Registered:
        return entry.row.registrations;
    case Owner:
        return qint64(record.owner);
    default:
        break;
    }
    if (column < FixedColumns)
        return {};
    const Field* found = field(entry, column);
    if (found && found->kind == FieldKind::Time && found->ms)
        return qint64(*found->ms);
    if (found && found->kind == FieldKind::Number)
        return QString::fromStdString(found->text).toDouble();
    return found ? QVariant(displayText(found->text)) : QVariant();
}

int InstanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int InstanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedColumns + static_cast<int>(m_fields.size());
}

QVariant InstanceModel::data(const QModelIndex& index, int role) const
{
    const InstanceEntry* shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    const int column = index.column();
    const bool isLit = m_lit != 0 && shown->row.record.owner == m_lit && !shown->row.gone;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), column);
    case Qt::DecorationRole:
        return column == Name ? QVariant(icon(instanceIconName(shown->row))) : QVariant();
    case Qt::FontRole: {
        if (!shown->row.gone && !isLit)
            return {};
        QFont font;
        font.setStrikeOut(shown->row.gone && column == Name);
        font.setItalic(shown->row.gone);
        font.setBold(isLit);
        return font;
    }
    case Qt::ForegroundRole:
        return shown->row.gone ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::BackgroundRole:
        return isLit ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase)) : QVariant();
    case Qt::ToolTipRole: {
        const Field* found = column >= FixedColumns ? field(*shown, column) : nullptr;
        return found ? plainToolTip(displayText(found->raw.empty() ? found->text : found->raw)) : toolTipOf(*shown);
    }
    case Qt::AccessibleTextRole: {
        const QString text = cellText(index.row(), column);
        if (column == Status)
            return instanceStatusDetails(shown->row, std::chrono::system_clock::now());
        return column == Name && isLit ? tr("%1, of the marked session").arg(text) : text;
    }
    case Qt::TextAlignmentRole:
        return column == Port || column == Registered ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole: {
        const QVariant key = sortKey(*shown, column);
        return key.isValid() ? key : QVariant(cellText(index.row(), column));
    }
    default:
        return {};
    }
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0
        || section >= columnCount())
        return {};
    if (section >= FixedColumns)
        return displayText(m_fields[static_cast<std::size_t>(section - FixedColumns)]);
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Instance");
    case Status:
        return tip ? tr("Click to sort: trouble first") : tr("Status");
    case Service:
        return tr("Service");
    case Host:
        return tr("Host");
    case Port:
        return tr("Port");
    case UpFor:
        return tip ? tr("Since it started, by its own word, else since its node was made") : tr("Up for");
    case Registered:
        return tip ? tr("How often its node was made within the last minutes") : tr("Registered");
    default:
        return tip ? tr("The session that owns its node") : tr("Owner");
    }
}

InstanceOrder::InstanceOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(InstanceModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void InstanceOrder::setFilter(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool InstanceOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    const auto* model = static_cast<const InstanceModel*>(sourceModel());
    const InstanceEntry* a = model->entry(left.row());
    const InstanceEntry* b = model->entry(right.row());
    if (!a || !b)
        return false;
    const auto place = [](const InstanceEntry& entry) {
        const InstanceRecord& record = entry.row.record;
        return std::tie(entry.folder, record.sequence, record.name, record.key);
    };
    return place(*a) < place(*b);
}

bool InstanceOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_accepts || m_accepts(row);
}

} // namespace ui
