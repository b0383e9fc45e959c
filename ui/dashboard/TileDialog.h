// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace ui {

class DurationBox;
class RuleRows;

/// Edits one tile of a board. What it gives can be written to a file and read again: it is held against the reader
/// while it is typed, and what is wrong is said in words. Changes nothing itself.
class TileDialog : public QDialog {
    Q_OBJECT

public:
    /// `tile` may be new. The kind stays.
    TileDialog(const registry::board::Board& board, const registry::board::Tile& tile, QWidget* parent = nullptr);

    registry::board::Tile tile() const;

private:
    QWidget* makeMain();
    void makeServiceRows(QFormLayout& form);
    void makeValueRows(QFormLayout& form);
    QSpinBox* makeCount(const QString& name, const char* objectName);
    void addRules();
    void check();
    QString problem() const;

    const registry::board::Board m_board;
    const registry::board::Tile m_tile; ///< as given
    QTabWidget* m_tabs;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_connection = nullptr;
    QLineEdit* m_path = nullptr;
    QLineEdit* m_detector = nullptr;
    QCheckBox* m_below = nullptr;
    QSpinBox* m_minimum = nullptr;
    QSpinBox* m_expected = nullptr;
    QPlainTextEdit* m_members = nullptr;
    QLineEdit* m_pointer = nullptr;
    QLineEdit* m_unit = nullptr;
    DurationBox* m_window = nullptr;
    RuleRows* m_limits = nullptr;
    RuleRows* m_alarms = nullptr;
    QLabel* m_problem;
    QPushButton* m_ok;
    bool m_ready = false; ///< all fields are there
};

} // namespace ui
