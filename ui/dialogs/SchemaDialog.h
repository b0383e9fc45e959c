// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/NodeSchemas.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;

/// Which nodes of a connection have a JSON Schema, and where it is read from: a list of rules, one of them to be
/// edited. Says while somebody types whether the pattern is one, which nodes it is for, and whether the schema can be
/// used.
class SchemaDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` must outlive the dialog: to read only. `shown`: the node that a new rule is proposed for.
    SchemaDialog(
        registry::Session& session, SchemaRules rules, std::optional<registry::Path> shown, QWidget* parent = nullptr);

    const SchemaRules& rules() const { return m_rules; }

private:
    QWidget* makeList();
    QWidget* makeForm();
    SchemaRule* current();
    void showRule();
    void takeForm();
    void addRule();
    void removeRule();
    void moveRule(int by);
    void browse();
    void check();
    void updateList();
    void updateButtons();
    QString patternProblem(const SchemaRule& rule) const;

    registry::Session& m_session;
    SchemaRules m_rules;
    const std::optional<registry::Path> m_shown;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_form;
    QLineEdit* m_pattern;
    QComboBox* m_kind;
    QLineEdit* m_path;
    QPushButton* m_browse;
    PlainLabel* m_state;
    QPushButton* m_ok;
    bool m_showing = false;
    int m_asked = 0; ///< number of the newest check: others' answers are late
};

} // namespace ui
