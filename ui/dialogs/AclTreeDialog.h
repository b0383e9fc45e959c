// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AclPlan.h"

#include <QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace ui {

class AclChangeModel;
class AclRollout;
class PlainLabel;
class WhatNow;

/// Sets one access list on a node and all below it: looks for what would change, shows it, changes it, shows what
/// became of each node. Every step can be stopped; what is done by then stays done and is said.
class AclTreeDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` must outlive the dialog. Starts looking at once.
    AclTreeDialog(registry::Session& session, registry::Path root, registry::Acl wanted, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A node's list was changed.
    void written(const registry::Path& path);
    void writeFailed(const registry::Path& path, const registry::Error& error);

protected:
    void done(int result) override;

private:
    enum class Step : std::uint8_t { Looking, Preview, Applying, Over };
    void onPlanned(const AclPlan::Outcome& outcome);
    void apply();
    void onSettled(qulonglong index, const std::optional<registry::Error>& error);
    void onApplied();
    void setStep(Step step);
    QString previewText() const;
    QString resultText() const;

    registry::Session& m_session;
    const registry::Path m_root;
    const registry::Acl m_wanted;
    Step m_step = Step::Looking;
    AclPlan* m_plan;
    AclPlan::Outcome m_outcome;
    AclRollout* m_rollout = nullptr;
    std::optional<registry::Error> m_failure; ///< the first of those that the table lists
    AclChangeModel* m_model;
    PlainLabel* m_text;
    WhatNow* m_whatNow;
    QProgressBar* m_progress;
    QCheckBox* m_onlyFailed;
    QPushButton* m_apply;
    QPushButton* m_close;
};

} // namespace ui
