// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/AclRules.h"
#include "value/Operation.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class WhatNow;
class AclEditModel;
class NoticeBar;
class PlainLabel;

/// Edits a node's access list. Stays open until the server has answered: the caller does what the signals ask for, then
/// calls accept(), showError() or showConflict(). Asks by itself before a change that locks us out.
///
/// A password typed here makes the id of a digest entry and is gone in the same moment; only the hash is kept.
class AclDialog : public QDialog {
    Q_OBJECT

public:
    /// `base`: the list as it was read. `who`: the identities of the session that will save.
    AclDialog(registry::Path path, registry::AclReply base, registry::Identities who, QWidget* parent = nullptr);

    const registry::Path& path() const { return m_path; }
    /// What the list being edited is based on; after showConflict() what was given there.
    const registry::AclReply& base() const { return m_base; }
    const registry::Acl& acl() const;

    /// Whether the list can be staged instead; false until it is set.
    void setStageOffered(bool offered);
    /// While an answer is awaited nothing can be changed or sent again.
    void setBusy(bool busy);
    /// Ends the busy state and says what went wrong.
    void showError(const registry::Error& error);
    /// Ends the busy state: the list on the server is another one than base() by now. What was edited is kept and is
    /// based on `now` from here on; saving again replaces that.
    void showConflict(const registry::AclReply& now);

Q_SIGNALS:
    void saveRequested();
    /// The same for the change set.
    void stageRequested();
    /// The list is wanted on the node and all below it.
    void subtreeRequested();

private:
    QWidget* makeTable();
    void addRowButtons(QHBoxLayout* layout);
    QWidget* makeDigest();
    void makeButtons();
    QMenu* makePresets();
    void addDigest();
    void check();
    void checkDigest();
    /// Asks first before a change that locks us out.
    void finish(void (AclDialog::*how)());
    void save();
    int currentRow() const;
    void select(int row);

    const registry::Path m_path;
    registry::AclReply m_base;
    const registry::Identities m_who;
    AclEditModel* m_model;
    PlainLabel* m_version = nullptr;
    NoticeBar* m_conflict = nullptr;
    QWidget* m_form = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_addDigest = nullptr;
    QCheckBox* m_below = nullptr;
    PlainLabel* m_problem = nullptr;
    WhatNow* m_whatNow = nullptr;
    PlainLabel* m_warning = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_stage = nullptr;
    bool m_busy = false;
};

} // namespace ui
