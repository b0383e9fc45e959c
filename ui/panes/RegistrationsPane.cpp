// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/RegistrationsPane.h"

#include "Actions.h"
#include "PlainText.h"
#include "models/RegistrationModel.h"
#include "panes/NoticeBar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

RegistrationsPane::RegistrationsPane(
    HeldRegistrations& held, const registry::Session& session, Actions& actions, bool lockedForGood, QWidget* parent)
    : QWidget(parent)
    , m_held(held)
    , m_session(session)
    , m_lockedForGood(lockedForGood)
    , m_model(new RegistrationModel(held, session, lockedForGood, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeView(m_pages))
    , m_empty(new PlainLabel(m_pages))
    , m_trouble(new NoticeBar("warning", {}, this))
{
    makeList();
    m_empty->setObjectName(QStringLiteral("noRegistrations"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    makeActions();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar(actions));
    all->addWidget(m_trouble);
    all->addWidget(m_pages, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegistrationsPane::updateOffers);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RegistrationsPane::updateOffers);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegistrationsPane::updateOffers);
    connect(&held, &HeldRegistrations::storeTroubleChanged, this, &RegistrationsPane::updateOffers);
    connect(&session, &registry::Session::statusChanged, this, &RegistrationsPane::updateOffers);
    updateOffers();
}

QString RegistrationsPane::title(const HeldRegistrations& held)
{
    return held.all().empty() ? tr("Registrations")
                              : tr("Registrations (%1)", "how many there are").arg(held.all().size());
}

void RegistrationsPane::makeList()
{
    m_list->setAccessibleName(tr("Registrations"));
    m_list->setObjectName(QStringLiteral("registrations"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setModel(m_model);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(RegistrationModel::State, letter * 18);
    m_list->header()->resizeSection(RegistrationModel::Node, letter * 30);
    m_list->header()->resizeSection(RegistrationModel::Since, letter * 26);
}

void RegistrationsPane::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_list->addAction(action);
        return action;
    };
    const auto first = [this](void (RegistrationsPane::*signal)(const registry::Path&)) {
        return [this, signal] {
            if (const auto paths = chosen(); !paths.empty())
                Q_EMIT(this->*signal)(paths.front());
        };
    };
    m_edit = add(tr("Edit registration…"), QKeySequence(Qt::Key_F2), first(&RegistrationsPane::editRequested));
    m_withdraw = add(tr("Withdraw"), QKeySequence::Delete, [this] { Q_EMIT withdrawRequested(chosen()); });
    m_retry = add(tr("Try again"), {}, first(&RegistrationsPane::retryRequested));
    m_show = add(tr("Show node"), {}, first(&RegistrationsPane::goToRequested));
    m_copy = add(tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    connect(m_list, &QTreeView::activated, m_show, &QAction::trigger);
}

QWidget* RegistrationsPane::makeBar(Actions& actions)
{
    auto* bar = new QToolBar(this); // what it has no room for is behind an arrow
    const auto button = [&](QAction* action, const QString& text, const char* name) {
        auto* made = new QToolButton(bar);
        made->setText(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, action, &QAction::trigger);
        const auto follow = [made, action] {
            made->setEnabled(action->isEnabled());
            made->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, made, follow);
        follow();
        bar->addWidget(made);
    };
    button(actions.find("registerService"), tr("Register…"), "register");
    button(m_edit, tr("Edit…"), "editRegistration");
    button(m_withdraw, tr("Withdraw"), "withdrawRegistration");
    button(m_retry, tr("Try again"), "retryRegistration");
    button(m_show, tr("Show node"), "showRegistration");
    button(m_copy, tr("Copy"), "copyRegistrations");
    return bar;
}

std::vector<registry::Path> RegistrationsPane::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<registry::Path> paths;
    for (const QModelIndex& index : std::as_const(rows))
        paths.push_back(m_model->at(index.row()).path);
    return paths;
}

void RegistrationsPane::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->index(row, 0));
    std::sort(rows.begin(), rows.end());
    QString lines;
    for (const QModelIndex& index : std::as_const(rows))
        lines += m_model->rowText(index.row()) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(lines);
}

/// What can be done with what is selected, and why not.
void RegistrationsPane::updateOffers()
{
    const std::vector<registry::Path> paths = chosen();
    const QString refusal = Actions::refusalText(m_session, m_lockedForGood);
    const QString none = paths.empty() ? tr("Select a registration first.") : QString();
    const QString one = paths.size() > 1 ? tr("Select a single registration.") : none;
    const HeldRegistration* held = paths.size() == 1 ? m_held.find(paths.front()) : nullptr;
    const auto offer = [](QAction* action, const QString& what, const QString& obstacle) {
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(plainToolTip(
            obstacle.isEmpty() ? what : tr("%1. Not possible now: %2", "action, reason").arg(what, obstacle)));
    };
    // A withdrawal can wait for the connection; only a gate that is shut for good is in its way.
    const bool shut = m_session.gate().isReadOnly();
    offer(m_edit, tr("Change what the node says; its name stays"), refusal.isEmpty() ? one : refusal);
    offer(m_withdraw, tr("Take the selected nodes away and stop registering them"), shut ? refusal : none);
    const bool refused = held && held->state == HeldRegistration::State::Refused;
    offer(m_retry, tr("Register what was refused once more"),
        !refusal.isEmpty()   ? refusal
            : !one.isEmpty() ? one
            : refused        ? QString()
                             : tr("It was not refused."));
    offer(m_show, tr("Go to the node in the tree"), one);
    offer(m_copy, tr("Copy the selected rows, or all"), m_model->rowCount() == 0 ? tr("There is none.") : QString());
    m_trouble->setText(m_held.storeTrouble().isEmpty()
            ? QString()
            : tr("What is to be registered again next time cannot be written to the disk: %1.")
                  .arg(m_held.storeTrouble()));
    m_empty->setText(!refusal.isEmpty()
            ? tr("Nothing is registered through this connection. %1").arg(refusal)
            : tr("Nothing is registered through this connection. Choose Register service… to announce this computer, "
                 "or any other name, for as long as the connection is open."));
    m_pages->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
}

} // namespace ui
