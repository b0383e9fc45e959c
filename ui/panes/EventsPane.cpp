// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/EventsPane.h"

#include "Icons.h"
#include "PlainText.h"
#include "SearchField.h"
#include "help/EmptyNote.h"
#include "models/EventModel.h"

#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace ui {

namespace {

QToolButton* barButton(const char* iconName, const QString& name, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

} // namespace

EventsPane::EventsPane(EventModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(new QSortFilterProxyModel(this))
    , m_list(new QTreeView(this))
{
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSourceModel(&model);

    m_list->setAccessibleName(tr("Events"));
    m_list->setObjectName(QStringLiteral("events"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_shown);
    m_none = new EmptyNote(*m_list, {});
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(EventModel::Time, letter * 16);
    m_list->header()->resizeSection(EventModel::What, letter * 28);
    m_list->header()->resizeSection(EventModel::Where, letter * 44);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeBar());
    layout->addWidget(m_list);

    auto* copyAction = new QAction(tr("&Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &EventsPane::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    QScrollBar* bar = m_list->verticalScrollBar();
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this, bar] { m_atEnd = bar->value() >= bar->maximum() - 1; });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd)
            m_list->scrollToBottom();
    });
    connect(&model, &EventModel::countsChanged, this, &EventsPane::updateCounts);
    updateCounts();
    m_list->scrollToBottom();
}

QWidget* EventsPane::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 2, 4, 0);

    auto* label = new PlainLabel(tr("Sho&w:"), bar);
    m_filter = new SearchField(bar);
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("Text in any column"));
    label->setBuddy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &EventsPane::updateCounts);

    m_pause = barButton("pause", tr("Pause events"), tr("Hold the list still; what happens meanwhile is kept"));
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
        m_pause->setIcon(icon(paused ? "play" : "pause"));
        m_model.setPaused(paused);
        updateCounts();
    });
    auto* copyButton = barButton("copy", tr("Copy events"), tr("Copy the selected events, or all shown ones"));
    connect(copyButton, &QToolButton::clicked, this, &EventsPane::copy);
    auto* clearButton = barButton("clear", tr("Clear events"), tr("Empty the list"));
    connect(clearButton, &QToolButton::clicked, this, [this] { m_model.clear(); });

    m_counts = new PlainLabel(bar);
    layout->addWidget(label);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_pause);
    layout->addWidget(copyButton);
    layout->addWidget(clearButton);
    return bar;
}

void EventsPane::copy()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.append(m_shown->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QString lines;
    for (const QModelIndex& index : std::as_const(rows))
        lines += m_model.rowText(m_shown->mapToSource(index).row()) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(lines);
}

void EventsPane::updateCounts()
{
    if (!m_counts)
        return;
    m_none->setNote(m_filter->text().isEmpty()
            ? tr("Nothing has happened on this connection since the list was emptied.")
            : tr("No event has this text. Empty the field above to see all of them."));
    QStringList parts;
    if (!m_filter->text().isEmpty())
        parts.append(tr("%1 of %2 shown").arg(m_shown->rowCount()).arg(m_model.rowCount()));
    else
        parts.append(tr("%n event(s)", nullptr, m_model.rowCount()));
    if (m_model.isPaused() && m_model.waiting() > 0)
        parts.append(tr("paused, %n new", nullptr, m_model.waiting()));
    if (m_model.dropped() > 0)
        parts.append(tr("%1 older ones dropped").arg(m_model.dropped()));
    m_counts->setText(parts.join(QStringLiteral(", ")));
}

} // namespace ui
