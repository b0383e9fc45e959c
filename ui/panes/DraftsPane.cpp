// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/DraftsPane.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "edit/EditDesk.h"
#include "panes/Condition.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>

namespace ui {

namespace {

enum Column { PathColumn, TypedColumn, StateColumn, ColumnCount };

QString stateText(const NodeEdit& edit)
{
    using State = NodeEdit::State;
    using Theirs = NodeEdit::Theirs;
    if (edit.state() == State::Checking)
        return DraftsPane::tr("Unknown, finding out whether it was saved");
    if (edit.state() == State::Saving)
        return DraftsPane::tr("Being saved");
    if (edit.relation() == Theirs::Gone)
        return DraftsPane::tr("The node was deleted on the server");
    if (edit.relation() == Theirs::Recreated)
        return DraftsPane::tr("The node was deleted and created anew");
    if (edit.relation() == Theirs::Newer)
        return DraftsPane::tr("Somebody else has changed the node");
    if (edit.error())
        return errorText(*edit.error());
    if (edit.staged())
        return *edit.staged() == edit.mine() ? DraftsPane::tr("In the change set")
                                             : DraftsPane::tr("In the change set, and changed since");
    return DraftsPane::tr("Not saved");
}

} // namespace

DraftsPane::DraftsPane(EditDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget(this))
    , m_empty(new PlainLabel(this))
{
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setObjectName(QStringLiteral("drafts"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Node"), tr("Typed"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(PathColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(PathColumn, 260);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 2, 4, 2);
    const auto button = [&](const QString& text, const QString& toolTip) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        setPlainToolTip(*made, toolTip);
        row->addWidget(made);
        return made;
    };
    m_go = button(tr("Go to"), tr("Show the node and its draft"));
    m_discard = button(tr("Discard…"), tr("Give this draft up"));
    m_saveAll = button(tr("Save all…"), tr("Show what will change in all of these nodes, and save them"));
    row->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row);
    all->addWidget(m_list, 1);
    all->addWidget(m_empty, 1);
    m_empty->setObjectName(QStringLiteral("noDrafts"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setText(tr("There is nothing that was typed and not saved. What you type into a node is kept here until "
                        "you save or discard it, also over a crash."));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DraftsPane::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_go, &QToolButton::click);
    connect(m_go, &QToolButton::clicked, this, [this] {
        if (const auto path = current())
            Q_EMIT goToRequested(*path);
    });
    connect(m_discard, &QToolButton::clicked, this, [this] {
        if (const auto path = current())
            Q_EMIT discardRequested(*path);
    });
    connect(m_saveAll, &QToolButton::clicked, this, &DraftsPane::saveAllRequested);
    connect(&desk, &EditDesk::unsavedChanged, this, &DraftsPane::refill);
    connect(&desk, &EditDesk::changed, this, &DraftsPane::refill);
    refill();
}

void DraftsPane::refill()
{
    const auto chosen = current();
    m_list->clear();
    for (const EditDesk::Unsaved& one : m_desk.unsaved()) {
        auto* item =
            new QTreeWidgetItem({displayText(one.edit->path().str()), clockText(one.changed), stateText(*one.edit)});
        item->setData(PathColumn, Qt::UserRole, QByteArray::fromStdString(one.edit->path().str()));
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, plainToolTip(item->text(column)));
        m_list->addTopLevelItem(item);
        if (one.edit->path() == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    updateButtons();
}

std::optional<registry::Path> DraftsPane::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    const auto path = registry::Path::parse(item->data(PathColumn, Qt::UserRole).toByteArray().toStdString());
    return path ? std::optional(*path) : std::nullopt;
}

void DraftsPane::updateButtons()
{
    const bool any = current().has_value();
    for (QToolButton* button : {m_go, m_discard, m_saveAll})
        button->setEnabled(any);
}

} // namespace ui
