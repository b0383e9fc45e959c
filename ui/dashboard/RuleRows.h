// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// The limits of a value, or the alarm rules of a tile: a list of them in words, and a form for the one that is chosen.
class RuleRows : public QWidget {
    Q_OBJECT

public:
    enum class Content { Limits, Alarms };

    RuleRows(Content content, QWidget* parent);

    void setLimits(const std::vector<registry::board::Threshold>& limits);
    std::vector<registry::board::Threshold> limits() const;
    void setAlarms(const std::vector<registry::board::AlarmRule>& alarms);
    const std::vector<registry::board::AlarmRule>& alarms() const { return m_rules; }
    /// The kinds of alarm to choose from, and the tile for the words. Rules of other kinds stay until they are removed.
    void setTile(const registry::board::Tile& tile, std::vector<registry::board::AlarmRule::Kind> kinds);
    /// What is wrong in a form, a sentence; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeList();
    QWidget* makeForm();
    QDoubleSpinBox* makeSeconds(const QString& name);
    registry::board::AlarmRule* current();
    void addRule();
    void removeRule();
    void showRule();
    void takeForm();
    void updateList();
    void updateForm();
    QString words(const registry::board::AlarmRule& rule) const;

    const Content m_content;
    registry::board::Tile m_tile;
    std::vector<registry::board::AlarmRule> m_rules; ///< a limit is the threshold of a Field rule
    std::vector<registry::board::AlarmRule::Kind> m_kinds;
    QListWidget* m_list = nullptr;
    QWidget* m_form = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_compare = nullptr;
    QLineEdit* m_value = nullptr;
    QComboBox* m_severity = nullptr;
    QDoubleSpinBox* m_age = nullptr;
    QDoubleSpinBox* m_hold = nullptr;
    QDoubleSpinBox* m_clear = nullptr;
    bool m_showing = false;
};

} // namespace ui
