// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventModel.h"

#include "TimeText.h"
#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

using registry::NodeChange;

/// What a change means for the user; nothing when it is no news from the server.
std::optional<LoggedEvent::Kind> kindOf(const NodeChange& change, const registry::NodeEntry& entry)
{
    if (change.aspects & NodeChange::Existence)
        return entry.gone ? LoggedEvent::Gone : LoggedEvent::Appeared;
    if (change.recreated)
        return LoggedEvent::Recreated;
    if (change.aspects & NodeChange::DataAspect)
        return LoggedEvent::DataChanged;
    if (change.aspects & NodeChange::Children)
        return LoggedEvent::ChildrenChanged;
    if (change.aspects & NodeChange::AclAspect)
        return LoggedEvent::AclChanged;
    if (change.aspects & NodeChange::StatAspect)
        return LoggedEvent::StatChanged;
    return std::nullopt;
}

/// An error about this node that is not just the connection's, which has its own line.
const registry::Error* newsworthyError(const registry::NodeEntry& entry)
{
    for (const auto* error : {&entry.children.error, &entry.data.error, &entry.acl.error, &entry.stat.error}) {
        if (!*error || (*error)->code == registry::ErrorCode::NoNode)
            continue;
        if (registry::retryClass((*error)->code) == registry::Retry::No)
            return &**error;
    }
    return nullptr;
}

const char* iconName(const LoggedEvent& event)
{
    switch (event.kind) {
    case LoggedEvent::StatusChanged:
        return stateIconName(event.state);
    case LoggedEvent::Appeared:
    case LoggedEvent::Recreated:
    case LoggedEvent::WatchCreated:
        return "add";
    case LoggedEvent::Gone:
    case LoggedEvent::WatchDeleted:
        return "node-gone";
    case LoggedEvent::ReadFailed:
    case LoggedEvent::WriteFailed:
        return "warning";
    case LoggedEvent::WriteDone:
        return "edit";
    default:
        return "node-persistent";
    }
}

} // namespace

EventModel::EventModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(100);
    connect(&m_flush, &QTimer::timeout, this, &EventModel::flush);
}

void EventModel::add(LoggedEvent event)
{
    if (event.when == decltype(event.when){})
        event.when = std::chrono::system_clock::now();
    m_pending.push_back(std::move(event));
    trimPending();
    if (!m_flush.isActive())
        m_flush.start();
}

void EventModel::add(const registry::ChangeSet& changes, const registry::NodeCache& cache)
{
    const auto now = std::chrono::system_clock::now();
    for (const NodeChange& change : changes.changes) {
        const registry::NodeEntry* entry = cache.find(change.path);
        if (!entry)
            continue;
        LoggedEvent event{now, LoggedEvent::StatChanged, {}, change.path, {}};
        if (const registry::Error* error = newsworthyError(*entry); error && change.aspects == NodeChange::Condition) {
            event.kind = LoggedEvent::ReadFailed;
            event.error = *error;
            const bool said =
                !m_pending.empty() && m_pending.back().path == event.path && m_pending.back().error == event.error;
            if (!said)
                add(std::move(event));
            continue;
        }
        if (change.local)
            continue;
        if (const auto kind = kindOf(change, *entry)) {
            event.kind = *kind;
            add(std::move(event));
        }
    }
}

void EventModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_pending.clear();
    m_dropped = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

void EventModel::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        flush();
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedEvent& event = m_events[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(event, index.column());
    if (role == Qt::DecorationRole && index.column() == What)
        return icon(iconName(event));
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(event, index.column()));
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Event");
    case Where:
        return tr("Path");
    case Detail:
        return tr("Details");
    }
    return {};
}

QString EventModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(text(m_events[std::size_t(row)], column));
    return cells.join(QLatin1Char('\t'));
}

void EventModel::trimPending()
{
    // Shown rows go first when the pending ones enter; only what cannot be kept at all is dropped here.
    while (m_pending.size() > capacity) {
        m_pending.pop_front();
        ++m_dropped;
    }
}

void EventModel::flush()
{
    if (m_paused || m_pending.empty()) {
        Q_EMIT countsChanged();
        return;
    }
    const qsizetype total = qsizetype(m_events.size() + m_pending.size());
    const qsizetype excess = std::min<qsizetype>(std::max<qsizetype>(total - capacity, 0), qsizetype(m_events.size()));
    if (excess > 0) {
        beginRemoveRows({}, 0, int(excess) - 1);
        m_events.erase(m_events.begin(), m_events.begin() + excess);
        endRemoveRows();
        m_dropped += quint64(excess);
    }
    const int first = int(m_events.size());
    beginInsertRows({}, first, first + int(m_pending.size()) - 1);
    std::move(m_pending.begin(), m_pending.end(), std::back_inserter(m_events));
    m_pending.clear();
    endInsertRows();
    Q_EMIT countsChanged();
}

QString EventModel::text(const LoggedEvent& event, int column) const
{
    if (column == Time) {
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(event.when.time_since_epoch()).count();
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), timeFormat(Precision::Milliseconds));
    }
    if (column == Where)
        return event.path ? displayText(event.path->str()) : QString();
    if (column == Detail)
        return event.error ? errorText(*event.error) : QString();
    switch (event.kind) {
    case LoggedEvent::StatusChanged:
        return stateText(event.state);
    case LoggedEvent::WatchCreated:
        return tr("Watch: created");
    case LoggedEvent::WatchDeleted:
        return tr("Watch: deleted");
    case LoggedEvent::WatchChanged:
        return tr("Watch: changed");
    case LoggedEvent::WatchChildren:
        return tr("Watch: children changed");
    case LoggedEvent::Appeared:
        return tr("Node appeared");
    case LoggedEvent::Recreated:
        return tr("Node replaced by a new one");
    case LoggedEvent::Gone:
        return tr("Node gone");
    case LoggedEvent::DataChanged:
        return tr("Data changed");
    case LoggedEvent::ChildrenChanged:
        return tr("Children changed");
    case LoggedEvent::AclChanged:
        return tr("Access list changed");
    case LoggedEvent::StatChanged:
        return tr("Status changed");
    case LoggedEvent::ReadFailed:
        return tr("Reading failed");
    case LoggedEvent::WriteDone:
        return tr("Change made");
    case LoggedEvent::WriteFailed:
        return tr("Change failed");
    }
    return {};
}

} // namespace ui
