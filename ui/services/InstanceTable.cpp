// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InstanceTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int widestColumn = 260; // device-independent pixels, before the user makes it wider

} // namespace

InstanceTable::InstanceTable(QWidget* parent)
    : QTreeView(parent)
    , m_model(new InstanceModel(this))
    , m_order(new InstanceOrder(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("instances"));
    setAccessibleName(tr("Instances"));
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(InstanceModel::Status, Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(50); // rows looked at
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(*menu);
        menu->popup(header()->mapToGlobal(at));
    });
    connect(header(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying) {
            m_choice = columns();
            Q_EMIT columnsChanged();
        }
    });
    // Queued: a proxy that is still taking over columns or a reset forgets the column it sorts by.
    const auto settle = [this] {
        applyColumns();
        fitColumns();
        m_order->sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    };
    connect(m_order, &QAbstractItemModel::columnsInserted, this, settle, Qt::QueuedConnection);
    connect(m_order, &QAbstractItemModel::modelReset, this, settle, Qt::QueuedConnection);
    connect(this, &QTreeView::doubleClicked, this, [this] { Q_EMIT nodeRequested(); });
    m_tick->setInterval(1'000);
    connect(m_tick, &QTimer::timeout, m_model, &InstanceModel::tick);
}

const InstanceEntry* InstanceTable::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? m_model->entry(m_order->mapToSource(index).row()) : nullptr;
}

const InstanceEntry* InstanceTable::current() const
{
    return entryAt(currentIndex());
}

std::vector<const InstanceEntry*> InstanceTable::selected() const
{
    std::vector<const InstanceEntry*> entries;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        if (const InstanceEntry* entry = entryAt(index))
            entries.push_back(entry);
    return entries;
}

void InstanceTable::setColumns(const ColumnChoice& choice)
{
    m_choice = choice;
    applyColumns();
}

ColumnChoice InstanceTable::columns() const
{
    ColumnChoice choice;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        choice.order << m_model->columnId(column);
        const bool needless = column == InstanceModel::Service && !m_serviceShown;
        if (needless ? m_choice.hidden.contains(m_model->columnId(column)) : isColumnHidden(column))
            choice.hidden << m_model->columnId(column);
    }
    for (const QString& id : m_choice.hidden) // of fields that no instance has just now
        if (!choice.order.contains(id))
            choice.hidden << id;
    return choice;
}

void InstanceTable::applyColumns()
{
    m_applying = true;
    int place = 0;
    for (const QString& id : m_choice.order)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->columnId(column) == id)
                header()->moveSection(header()->visualIndex(column), place++);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool needless = column == InstanceModel::Service && !m_serviceShown;
        setColumnHidden(column, needless || m_choice.hidden.contains(m_model->columnId(column)));
    }
    m_applying = false;
}

void InstanceTable::setServiceShown(bool shown)
{
    m_serviceShown = shown;
    applyColumns();
}

void InstanceTable::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
    }
}

void InstanceTable::fillColumnsMenu(QMenu& menu)
{
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* entry = menu.addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        entry->setEnabled(column != InstanceModel::Name);
        connect(entry, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            m_choice = columns();
            Q_EMIT columnsChanged();
        });
    }
}

ExportTable InstanceTable::exported() const
{
    std::vector<int> shown;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual); !isColumnHidden(column))
            shown.push_back(column);
    ExportTable table;
    for (const int column : shown)
        table.columns << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        const int source = m_order->mapToSource(m_order->index(row, 0)).row();
        QStringList cells;
        for (const int column : shown)
            cells << m_model->cellText(source, column);
        table.rows.push_back(cells);
    }
    return table;
}

void InstanceTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        Q_EMIT nodeRequested();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void InstanceTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentInstanceChanged();
}

void InstanceTable::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    m_tick->start();
}

void InstanceTable::hideEvent(QHideEvent* event)
{
    QTreeView::hideEvent(event);
    m_tick->stop();
}

} // namespace ui
