// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/CommandModel.h"

#include "PlainText.h"
#include "palette/FuzzyMatch.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <numeric>

namespace ui {

CommandModel::CommandModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CommandModel::setCommands(std::vector<Command> commands, QStringList recent)
{
    for (const Command& command : m_commands) {
        if (command.action)
            command.action->disconnect(this);
    }
    m_commands = std::move(commands);
    m_recent = std::move(recent);
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        connect(m_commands[i].action, &QAction::changed, this, [this, i] { onActionChanged(i); });
    choose();
}

void CommandModel::setFilter(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    choose();
}

void CommandModel::choose()
{
    struct Ranked {
        std::size_t command;
        int score;
        qsizetype lastUsed; ///< place in m_recent, or behind them all
    };
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (!m_commands[i].action)
            continue;
        const auto score = fuzzyScore(m_typed, name(m_commands[i]));
        const qsizetype used = m_recent.indexOf(idOf(*m_commands[i].action));
        if (score)
            ranked.push_back({i, *score, used < 0 ? m_recent.size() : used});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.score != b.score ? a.score > b.score : a.lastUsed < b.lastUsed;
    });
    beginResetModel(); // another question, another list: nothing of the old one is worth keeping
    m_rows.clear();
    for (const Ranked& one : ranked)
        m_rows.push_back(one.command);
    endResetModel();
}

void CommandModel::onActionChanged(std::size_t command)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), command);
    if (found == m_rows.end())
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QAction* CommandModel::action(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).action.data() : nullptr;
}

QString CommandModel::obstacle(int row) const
{
    const Command& command = at(row);
    if (!command.action)
        return tr("This is not offered any more.", "a command");
    if (command.action->isEnabled())
        return {};
    const QString why = command.obstacle ? command.obstacle() : QString();
    return why.isEmpty() ? tr("Not possible just now.", "a command") : why;
}

QString CommandModel::name(const Command& command) const
{
    return command.action ? tr("%1: %2", "menu, command").arg(command.group, withoutKey(command.action->text()))
                          : command.group;
}

QString CommandModel::spoken(int row) const
{
    const QString why = obstacle(row);
    const QString keys = data(index(row, KeysColumn), Qt::DisplayRole).toString();
    QString text = name(at(row));
    if (!keys.isEmpty())
        text = tr("%1, %2", "command, its keys").arg(text, keys);
    return why.isEmpty() ? text : tr("%1. Not possible now: %2", "command, reason").arg(text, why);
}

QString CommandModel::idOf(const QAction& action)
{
    return action.objectName().isEmpty() ? withoutKey(action.text()) : action.objectName();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QAction* action = at(index.row()).action;
    const bool possible = action && action->isEnabled();
    if (role == Qt::ForegroundRole && !possible)
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    if (role == Qt::ToolTipRole)
        return plainToolTip(spoken(index.row()));
    if (index.column() == NameColumn && role == Qt::AccessibleTextRole)
        return spoken(index.row());
    if (index.column() == NameColumn && role == Qt::CheckStateRole && action && action->isCheckable())
        return action->isChecked() ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return name(at(index.row()));
    case ObstacleColumn:
        return obstacle(index.row());
    default:
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    }
}

} // namespace ui
