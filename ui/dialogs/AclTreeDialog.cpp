// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AclTreeDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "access/AclRollout.h"
#include "access/AclWords.h"
#include "help/WhatNow.h"
#include "models/AclChangeModel.h"
#include "panes/CopyTable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AclTreeDialog::AclTreeDialog(registry::Session& session, registry::Path root, registry::Acl wanted, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_root(std::move(root))
    , m_wanted(std::move(wanted))
    , m_plan(new AclPlan(session, m_root, m_wanted, this))
    , m_model(new AclChangeModel(this))
    , m_text(new PlainLabel(this))
    , m_whatNow(new WhatNow(this))
    , m_progress(new QProgressBar(this))
    , m_onlyFailed(new QCheckBox(tr("Show only &problems"), this))
{
    setWindowTitle(tr("Access list of a whole subtree"));
    m_text->setObjectName(QStringLiteral("summary"));
    m_text->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    auto* table = new CopyTable(this);
    table->setObjectName(QStringLiteral("aclChanges"));
    table->setAccessibleName(tr("Changes"));
    table->setModel(m_model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_close = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("close"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("%1 and all below it: %2", "path, access list").arg(displayText(m_root.str()), aclLine(m_wanted)), this));
    layout->addWidget(table, 1);
    layout->addWidget(m_onlyFailed);
    layout->addWidget(m_progress);
    auto* summary = new QHBoxLayout;
    summary->addWidget(m_text, 1);
    summary->addWidget(m_whatNow, 0, Qt::AlignTop);
    layout->addLayout(summary);
    layout->addWidget(buttons);
    connect(m_onlyFailed, &QCheckBox::toggled, m_model, &AclChangeModel::setOnlyFailed);
    connect(m_apply, &QPushButton::clicked, this, &AclTreeDialog::apply);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Applying)
            m_rollout->cancel();
        else
            reject();
    });
    connect(m_plan, &AclPlan::progressed, this, [this](qulonglong read, qulonglong known) {
        m_text->setText(tr("Looking at the access lists: %1 of %2 known nodes.").arg(read).arg(known));
    });
    connect(m_plan, &AclPlan::finished, this, &AclTreeDialog::onPlanned);
    resizeToScreen(*this, {900, 520});
    setStep(Step::Looking);
    m_plan->start();
}

void AclTreeDialog::setStep(Step step)
{
    m_step = step;
    const bool running = step == Step::Looking || step == Step::Applying;
    m_progress->setVisible(running);
    m_progress->setRange(0, step == Step::Applying ? int(m_outcome.changes.size()) : 0);
    m_apply->setVisible(step == Step::Looking || step == Step::Preview);
    m_apply->setEnabled(step == Step::Preview && !m_outcome.changes.empty() && !m_outcome.stopped);
    m_apply->setDefault(m_apply->isEnabled());
    m_close->setEnabled(true);
    m_close->setText(step == Step::Over ? tr("&Close") : step == Step::Applying ? tr("&Stop") : tr("&Cancel"));
}

void AclTreeDialog::onPlanned(const AclPlan::Outcome& outcome)
{
    m_outcome = outcome;
    m_model->setPlan(m_outcome, m_wanted);
    setStep(Step::Preview);
    m_text->setText(previewText());
    if (m_outcome.stopped)
        m_whatNow->setError(m_outcome.stopped);
    else if (!m_outcome.unread.empty())
        m_whatNow->setError(m_outcome.unread.front());
}

QString AclTreeDialog::previewText() const
{
    QStringList parts;
    parts += tr("%n node(s) will change.", nullptr, int(m_outcome.changes.size()));
    if (m_outcome.same > 0)
        parts += tr("%n node(s) have this list already.", nullptr, int(m_outcome.same));
    if (!m_outcome.unread.empty())
        parts += tr("%n node(s) could not be looked at and stay as they are, with all below them.", nullptr,
            int(m_outcome.unread.size()));
    if (m_outcome.capped)
        parts += tr("There are more nodes than %n; the others stay as they are: go on with smaller subtrees.", nullptr,
            int(AclPlan::mostNodes));
    if (m_outcome.stopped)
        parts += tr("The list is not complete and cannot be applied: %1").arg(errorText(*m_outcome.stopped));
    if (m_root.isRoot())
        parts += tr("/zookeeper is the server's own and is left out.");
    return parts.join(QLatin1Char(' '));
}

void AclTreeDialog::apply()
{
    m_rollout = new AclRollout(m_session, m_outcome.changes, m_wanted, this);
    connect(m_rollout, &AclRollout::settled, this, &AclTreeDialog::onSettled);
    connect(m_rollout, &AclRollout::finished, this, &AclTreeDialog::onApplied);
    setStep(Step::Applying);
    m_whatNow->setError({});
    m_text->setText(tr("Setting the access lists…"));
    m_rollout->start();
}

void AclTreeDialog::onSettled(qulonglong index, const std::optional<registry::Error>& error)
{
    const registry::Path& path = m_outcome.changes[index].path;
    m_model->setOutcome(index, error);
    m_progress->setValue(int(m_rollout->doneCount() + m_rollout->failedCount()));
    if (error && !m_failure)
        m_failure = error;
    if (error)
        Q_EMIT writeFailed(path, *error);
    else
        Q_EMIT written(path);
}

QString AclTreeDialog::resultText() const
{
    QStringList parts;
    parts += tr("%n node(s) changed.", nullptr, int(m_rollout->doneCount()));
    if (m_rollout->failedCount() > 0)
        parts += tr("%n node(s) could not be changed: see the last column.", nullptr, int(m_rollout->failedCount()));
    if (m_rollout->untouchedCount() > 0)
        parts += tr("%n node(s) were not reached and are as before.", nullptr, int(m_rollout->untouchedCount()));
    if (m_rollout->stopped())
        parts += tr("Stopped: %1 Do it again later; what has the list already is left alone.")
                     .arg(errorText(*m_rollout->stopped()));
    return parts.join(QLatin1Char(' '));
}

void AclTreeDialog::onApplied()
{
    setStep(Step::Over);
    m_text->setText(resultText());
    m_whatNow->setError(m_rollout->stopped() ? m_rollout->stopped() : m_failure);
    m_onlyFailed->setChecked(m_rollout->failedCount() > 0);
}

void AclTreeDialog::done(int result)
{
    if (m_step != Step::Applying)
        return QDialog::done(result);
    m_rollout->cancel(); // what was sent is waited for, so that its outcome is seen
}

} // namespace ui
