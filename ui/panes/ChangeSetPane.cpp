// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ChangeSetPane.h"

#include "Actions.h"
#include "Icons.h"
#include "PlainText.h"
#include "edit/ChangeSetText.h"
#include "panes/NoticeBar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace ui {

namespace {

enum StagedColumn { WhatColumn, NodeColumn, ContentColumn, BaseColumn, StandingColumn, StagedColumnCount };

const char* iconOf(const ChangeSetController::Standing& standing)
{
    using Kind = ChangeSetController::Standing::Kind;
    switch (standing.kind) {
    case Kind::ChangedSince:
    case Kind::Refused:
    case Kind::Unknown:
        return "warning";
    case Kind::Sending:
        return "state-connecting";
    case Kind::Staged:
        break;
    }
    return "edit";
}

void fill(QTreeWidgetItem& item, const registry::Edit& edit, const ChangeSetController::Standing& standing)
{
    const QString path = displayText(registry::pathOf(edit.operation).str());
    const std::array<QString, StagedColumnCount> texts{changeText(edit.operation), path, contentText(edit.operation),
        baseText(edit.operation), standingText(standing)};
    for (int column = 0; column < StagedColumnCount; ++column) {
        const QString& text = texts[static_cast<std::size_t>(column)];
        item.setText(column, text);
        item.setToolTip(column, plainToolTip(text));
    }
    item.setIcon(StandingColumn, icon(iconOf(standing)));
}

} // namespace

ChangeSetPane::ChangeSetPane(ChangeSetController& changes, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_list(new QTreeWidget(this))
    , m_empty(new PlainLabel(this))
    , m_result(new NoticeBar("info", {}, this))
    , m_trouble(new NoticeBar("warning", {}, this))
{
    m_list->setAccessibleName(tr("Change set"));
    m_list->setObjectName(QStringLiteral("changeSet"));
    m_list->setColumnCount(StagedColumnCount);
    m_list->setHeaderLabels({tr("What"), tr("Node"), tr("Content"), tr("Based on version"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->header()->resizeSection(WhatColumn, 24 * m_list->fontMetrics().averageCharWidth());
    m_list->header()->resizeSection(NodeColumn, 240);
    m_result->setObjectName(QStringLiteral("changeSetResult"));
    makeActions(actions);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar(actions));
    all->addWidget(makeProgress());
    all->addWidget(m_trouble);
    all->addWidget(m_result);
    all->addWidget(m_list, 1);
    all->addWidget(m_empty, 1);
    m_empty->setObjectName(QStringLiteral("nothingStaged"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setText(
        tr("No change is collected. “Add to change set” takes what you typed, instead of saving it, so that "
           "changes on several nodes are reviewed and applied together."));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ChangeSetPane::updateButtons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChangeSetPane::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_show, &QAction::trigger);
    connect(&changes, &ChangeSetController::changed, this, &ChangeSetPane::refill);
    refill();
}

QString ChangeSetPane::title(const ChangeSetController& changes)
{
    const std::size_t count = changes.set().edits().size();
    return count == 0 ? tr("Chan&ge set") : tr("Chan&ge set (%1)", "how many changes are staged").arg(count);
}

void ChangeSetPane::makeActions(Actions& actions)
{
    m_show = new QAction(tr("Show node"), m_list);
    connect(m_show, &QAction::triggered, this, [this] {
        if (const auto path = current())
            Q_EMIT goToRequested(*path);
    });
    m_remove = new QAction(tr("Remove"), m_list);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, [this] { m_changes.unstage(chosen()); });
    m_list->addActions({m_show, m_remove});
    for (const char* name : {"applyChangeSet", "clearChangeSet"})
        m_list->addAction(actions.find(name));
}

QWidget* ChangeSetPane::makeBar(Actions& actions)
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 2, 4, 2);
    const auto button = [&](QAction* action, const QString& text, const char* name) {
        auto* made = new QToolButton(bar);
        made->setText(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoRaise(true);
        made->setEnabled(action->isEnabled());
        connect(made, &QToolButton::clicked, action, &QAction::trigger);
        const auto follow = [made, action] {
            made->setEnabled(action->isEnabled());
            made->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, made, follow);
        follow();
        row->addWidget(made);
    };
    m_show->setToolTip(plainToolTip(tr("Go to the node in the tree")));
    m_remove->setToolTip(plainToolTip(tr("Take the selected changes out of the change set; nothing is written")));
    button(actions.find("applyChangeSet"), tr("Apply…"), "applyStaged");
    button(m_remove, tr("Remove"), "removeStaged");
    button(actions.find("clearChangeSet"), tr("Remove all…"), "removeAllStaged");
    button(m_show, tr("Show node"), "showStaged");
    row->addStretch();
    return bar;
}

QWidget* ChangeSetPane::makeProgress()
{
    m_progress = new QWidget(this);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(6, 2, 6, 2);
    m_progressText = new PlainLabel(m_progress);
    m_progressText->setObjectName(QStringLiteral("changeSetProgress"));
    m_progressBar = new QProgressBar(m_progress);
    m_progressBar->setAccessibleName(tr("Progress"));
    m_progressBar->setTextVisible(false);
    auto* cancel = new QToolButton(m_progress);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelChangeSet"));
    setPlainToolTip(*cancel, tr("Stop before the next step; what is carried out stays"));
    connect(cancel, &QToolButton::clicked, &m_changes, &ChangeSetController::cancel);
    row->addWidget(m_progressText);
    row->addWidget(m_progressBar, 1);
    row->addWidget(cancel);
    m_progress->hide();
    return m_progress;
}

void ChangeSetPane::refill()
{
    const auto& edits = m_changes.set().edits();
    while (m_list->topLevelItemCount() > static_cast<int>(edits.size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < static_cast<int>(edits.size()))
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (std::size_t i = 0; i < edits.size(); ++i)
        fill(*m_list->topLevelItem(static_cast<int>(i)), edits[i], m_changes.standing(edits[i]));
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!edits.empty());
    m_empty->setVisible(edits.empty());
    m_result->setText(m_changes.result());
    m_trouble->setText(m_changes.storeTrouble().isEmpty()
            ? QString()
            : tr("What is staged cannot be written to the disk: %1. It is kept in memory, and will be gone when Roster "
                 "ends.")
                  .arg(m_changes.storeTrouble()));
    updateProgress();
    updateButtons();
}

void ChangeSetPane::updateProgress()
{
    m_progress->setVisible(m_changes.isApplying());
    if (!m_changes.isApplying())
        return;
    const auto done = static_cast<int>(m_changes.stepsDone());
    const auto all = static_cast<int>(m_changes.stepsInAll());
    m_progressText->setText(tr("Applying step %1 of %2").arg(std::min(done + 1, all)).arg(all));
    m_progressBar->setRange(0, all);
    m_progressBar->setValue(done);
}

void ChangeSetPane::updateButtons()
{
    m_show->setEnabled(current().has_value());
    m_remove->setEnabled(!m_changes.isApplying() && !chosen().empty());
}

std::vector<std::size_t> ChangeSetPane::chosen() const
{
    std::vector<std::size_t> indexes;
    const QList<QTreeWidgetItem*> items = m_list->selectedItems();
    for (QTreeWidgetItem* item : items)
        indexes.push_back(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)));
    std::sort(indexes.begin(), indexes.end());
    return indexes;
}

std::optional<registry::Path> ChangeSetPane::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= static_cast<int>(m_changes.set().edits().size()))
        return std::nullopt;
    return registry::pathOf(m_changes.set().edits()[static_cast<std::size_t>(row)].operation);
}

} // namespace ui
