// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <QDialog>

#include <optional>
#include <unordered_set>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class WhatNow;

/// What was asked for.
struct CreateRequest {
    std::vector<registry::Path> parents; ///< to be made first where they are missing, uppermost first
    registry::op::Create create;
};

/// Asks for a new node: place, name, kind, data, access list. Stays open until the server has answered: the caller
/// sends what createRequested() says, then calls accept() or showError().
class CreateNodeDialog : public QDialog {
    Q_OBJECT

public:
    explicit CreateNodeDialog(const registry::Path& selected, QWidget* parent = nullptr);

    /// What is known about the place; ignored when another one was chosen meanwhile.
    void setSiblings(const registry::Path& parent, const registry::NameListPtr& names);
    void setParentAcl(const registry::Path& parent, const registry::Acl& acl);
    /// Whether the node can be staged instead; false until it is set.
    void setStageOffered(bool offered);
    /// While an answer is awaited nothing can be changed or sent again.
    void setBusy(bool busy);
    /// Ends the busy state and says what went wrong.
    void showError(const registry::Error& error);

Q_SIGNALS:
    /// setSiblings() and setParentAcl() are wanted.
    void parentChosen(const registry::Path& parent);
    void createRequested(const ui::CreateRequest& request);
    /// The same for the change set.
    void stageRequested(const ui::CreateRequest& request);

private:
    enum Kind { Persistent, Ephemeral, Container, WithTtl };
    enum AclPreset { Open, CreatorAll, WorldReads, LikeParent };

    QWidget* makeForm();
    QWidget* makeLifetime(QWidget* form);
    void chooseParent();
    void check();
    QString problem() const;
    std::optional<CreateRequest> request() const;
    registry::Result<registry::Path> wanted() const;
    registry::CreateMode mode() const;
    registry::Acl acl() const;

    const registry::Path m_selected;
    registry::Path m_parentPath;
    std::unordered_set<std::string> m_siblings;
    registry::Acl m_parentAcl; ///< empty: not known
    QWidget* m_form = nullptr;
    QComboBox* m_where = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_parents = nullptr;
    QPlainTextEdit* m_data = nullptr;
    QCheckBox* m_null = nullptr;
    QComboBox* m_kind = nullptr;
    QSpinBox* m_ttl = nullptr;
    QComboBox* m_unit = nullptr;
    QCheckBox* m_sequential = nullptr;
    QComboBox* m_acl = nullptr;
    QLabel* m_message = nullptr;
    WhatNow* m_whatNow = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_stage = nullptr;
};

} // namespace ui
