// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/AlarmModel.h"

#include "Icons.h"
#include "PlainText.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/TileWords.h"

#include <algorithm>

namespace ui {

using registry::board::AlarmEvent;
using registry::board::AlarmRule;
using registry::board::BoardMonitor;
using registry::board::Severity;
using registry::board::Tile;

namespace {

QString overText(AlarmEvent::Edit edit)
{
    switch (edit) {
    case AlarmEvent::Edit::None:
        return AlarmModel::tr("over", "an alarm");
    case AlarmEvent::Edit::TileRemoved:
        return AlarmModel::tr("over: the tile was removed", "an alarm");
    case AlarmEvent::Edit::TileChanged:
        return AlarmModel::tr("over: the tile was changed", "an alarm");
    case AlarmEvent::Edit::RuleRemoved:
        return AlarmModel::tr("over: the rule was removed", "an alarm");
    case AlarmEvent::Edit::RuleChanged:
        return AlarmModel::tr("over: the rule was changed", "an alarm");
    }
    return {};
}

QString eventKindText(const AlarmEvent& event)
{
    switch (event.kind) {
    case AlarmEvent::Kind::Raised:
        return AlarmModel::tr("raised", "an alarm");
    case AlarmEvent::Kind::Cleared:
        return overText(event.edit);
    case AlarmEvent::Kind::Acknowledged:
        return AlarmModel::tr("acknowledged", "an alarm");
    }
    return {};
}

} // namespace

AlarmModel::AlarmModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AlarmModel::setMonitor(BoardMonitor* monitor)
{
    if (m_monitor)
        m_monitor->disconnect(this);
    beginResetModel();
    m_monitor = monitor;
    m_history.clear();
    m_raised = raisedNow();
    if (monitor) {
        for (const AlarmEvent& event : monitor->history())
            m_history.push_front(event);
        while (m_history.size() > mostHistory)
            m_history.pop_back();
    }
    endResetModel();
    if (monitor) {
        connect(monitor, &BoardMonitor::alarmHappened, this, &AlarmModel::addEvent);
        connect(monitor, &BoardMonitor::tilesChanged, this, &AlarmModel::updateRaised);
    }
    Q_EMIT changed();
}

std::vector<AlarmModel::Raised> AlarmModel::raisedNow() const
{
    std::vector<Raised> result;
    if (!m_monitor)
        return result;
    for (const auto& [tile, rule] : m_monitor->raised()) {
        const registry::board::TileState* state = m_monitor->tile(tile);
        if (state && std::size_t(rule) < state->alarms.size())
            result.push_back({tile, rule, state->alarms[std::size_t(rule)]});
    }
    const auto severity = [&](const Raised& raised) {
        const Tile* tile = findTile(m_monitor->board(), raised.tile);
        return tile && std::size_t(raised.rule) < tile->alarms.size() ? tile->alarms[std::size_t(raised.rule)].severity
                                                                      : Severity::Warning;
    };
    std::stable_sort(result.begin(), result.end(), [&](const Raised& a, const Raised& b) {
        return std::tuple(a.state.acknowledged, severity(b)) < std::tuple(b.state.acknowledged, severity(a));
    });
    return result;
}

/// Most changes of tiles are none of alarms: then nothing is told.
void AlarmModel::updateRaised()
{
    std::vector<Raised> now = raisedNow();
    if (now == m_raised)
        return;
    const int before = int(m_raised.size());
    const int after = int(now.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_raised = std::move(now);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_raised = std::move(now);
        endRemoveRows();
    } else {
        m_raised = std::move(now);
    }
    if (const int same = std::min(before, after); same > 0)
        Q_EMIT dataChanged(index(0, 0), index(same - 1, ColumnCount - 1));
    Q_EMIT changed();
}

void AlarmModel::addEvent(const AlarmEvent& event)
{
    updateRaised();
    const int at = int(m_raised.size());
    beginInsertRows({}, at, at);
    m_history.push_front(event);
    endInsertRows();
    if (m_history.size() > mostHistory) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_history.pop_back();
        endRemoveRows();
    }
    Q_EMIT changed();
}

bool AlarmModel::canAcknowledge(int row) const
{
    return row >= 0 && row < raisedCount() && !m_raised[std::size_t(row)].state.acknowledged;
}

void AlarmModel::acknowledge(int row)
{
    if (!m_monitor || !canAcknowledge(row))
        return;
    const Raised raised = m_raised[std::size_t(row)];
    m_monitor->acknowledge(raised.tile, raised.rule);
    updateRaised();
}

std::string AlarmModel::tileOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return row < raisedCount() ? m_raised[std::size_t(row)].tile : m_history[std::size_t(row - raisedCount())].tile;
}

std::string AlarmModel::toJsonLines() const
{
    std::string lines;
    if (m_monitor) {
        for (const AlarmEvent& event : m_monitor->history())
            lines += toJsonLine(event);
    }
    return lines;
}

int AlarmModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_raised.size() + m_history.size());
}

int AlarmModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(row, index.column()));
    if (role == Qt::DecorationRole && index.column() == State && row < raisedCount())
        return icon(m_raised[std::size_t(row)].state.acknowledged ? "info" : "warning");
    return {};
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Time:
        return tr("Time");
    case TileName:
        return tr("Tile");
    case What:
        return tr("Alarm");
    case Value:
        return tr("Value");
    }
    return {};
}

QString AlarmModel::text(int row, int column) const
{
    return row < raisedCount() ? raisedText(m_raised[std::size_t(row)], column)
                               : eventText(m_history[std::size_t(row - raisedCount())], column);
}

QString AlarmModel::raisedText(const Raised& raised, int column) const
{
    const Tile* tile = m_monitor ? findTile(m_monitor->board(), raised.tile) : nullptr;
    const bool known = tile && std::size_t(raised.rule) < tile->alarms.size();
    switch (column) {
    case State: {
        const QString severity = known ? severityText(tile->alarms[std::size_t(raised.rule)].severity) : QString();
        return raised.state.acknowledged ? tr("%1, acknowledged", "severity").arg(severity)
                                         : tr("%1, raised", "severity").arg(severity);
    }
    case Time:
        return momentText(raised.state.since, std::chrono::system_clock::now());
    case TileName:
        return tile ? tileTitle(*tile) : displayText(raised.tile);
    case What:
        return known ? alarmText(*tile, tile->alarms[std::size_t(raised.rule)]) : QString();
    case Value:
        return displayText(raised.state.value);
    }
    return {};
}

QString AlarmModel::eventText(const AlarmEvent& event, int column) const
{
    switch (column) {
    case State:
        return eventKindText(event);
    case Time:
        return momentText(event.at, std::chrono::system_clock::now());
    case TileName:
        return displayText(event.title.empty() ? event.tile : event.title);
    case What:
        return alarmKindText(event.what);
    case Value:
        return displayText(event.value);
    }
    return {};
}

} // namespace ui
