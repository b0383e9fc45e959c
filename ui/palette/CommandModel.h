// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QAction>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

namespace ui {

/// One thing that can be chosen in the palette.
struct Command {
    QPointer<QAction> action; ///< may die while it is shown: then it cannot be chosen any more
    QString group; ///< the menu it is in, without a mnemonic
    std::function<QString()> obstacle{}; ///< why it is disabled, a sentence; asked only while it is
};

/// The commands that answer what was typed, the best first. Rows follow their actions: enabled, checked, renamed.
class CommandModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NameColumn, ObstacleColumn, KeysColumn, ColumnCount };

    explicit CommandModel(QObject* parent = nullptr);

    /// `recent`: ids, the one used last first.
    void setCommands(std::vector<Command> commands, QStringList recent);
    void setFilter(const QString& typed);

    /// Null when the action is gone.
    QAction* action(int row) const;
    /// Why the row cannot be chosen now; empty: it can.
    QString obstacle(int row) const;
    /// The whole row in words, for those who listen.
    QString spoken(int row) const;
    /// What an action is remembered by: its object name, or its words when it has none.
    static QString idOf(const QAction& action);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Command& at(int row) const { return m_commands[m_rows[static_cast<std::size_t>(row)]]; }
    QString name(const Command& command) const;
    void choose();
    void onActionChanged(std::size_t command);

    std::vector<Command> m_commands;
    std::vector<std::size_t> m_rows; ///< into m_commands
    QStringList m_recent;
    QString m_typed;
};

} // namespace ui
