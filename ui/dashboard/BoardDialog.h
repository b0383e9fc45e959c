// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// A board's own settings: title, theme, columns, connections. Changes nothing itself.
class BoardDialog : public QDialog {
    Q_OBJECT

public:
    explicit BoardDialog(const registry::board::Board& board, QWidget* parent = nullptr);

    /// With tiles that follow a connection whose key is another now, and that fit the columns.
    registry::board::Board board() const;

private:
    struct Row {
        std::string was; ///< key; empty: new
        std::string key;
        QString endpoint; ///< as typed
        QString adminServers; ///< a line each
    };
    QWidget* makeConnections();
    QWidget* makeForm();
    Row* current();
    void addConnection();
    void removeConnection();
    void showConnection();
    void takeForm();
    void updateList();
    void check();
    QString problem() const;
    int tilesOf(const std::string& key) const;

    const registry::board::Board m_board;
    std::vector<Row> m_rows;
    QLineEdit* m_title;
    QComboBox* m_theme;
    QSpinBox* m_columns;
    QSpinBox* m_pageFor;
    QListWidget* m_list = nullptr;
    QWidget* m_form = nullptr;
    QLineEdit* m_key = nullptr;
    QLineEdit* m_endpoint = nullptr;
    QPlainTextEdit* m_admin = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_problem;
    QPushButton* m_ok;
    bool m_showing = false;
};

} // namespace ui
