// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/AlarmPane.h"

#include "PlainText.h"
#include "dashboard/AlarmModel.h"
#include "panes/CopyTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace ui {

AlarmPane::AlarmPane(AlarmModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new CopyTable(this))
    , m_count(new PlainLabel(this))
{
    m_table->setObjectName(QStringLiteral("alarms"));
    m_table->setAccessibleName(tr("Alarms"));
    m_table->setModel(&model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int widths[] = {26, 20, 26, 34};
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, letter * widths[column]);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_count, 1);
    const auto button = [&](const QString& text, const char* name, auto act) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        bar->addWidget(made);
        return made;
    };
    m_acknowledge = button(tr("Ac&knowledge"), "acknowledge", [this] { acknowledge(false); });
    m_all = button(tr("Acknowledge a&ll"), "acknowledgeAll", [this] { acknowledge(true); });
    m_export = button(tr("E&xport…"), "exportAlarms", [this] { Q_EMIT exportRequested(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 8);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& at) { Q_EMIT tileRequested(m_model.tileOf(at.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlarmPane::updateButtons);
    connect(&model, &AlarmModel::changed, this, &AlarmPane::updateButtons);
    connect(&model, &QAbstractItemModel::modelReset, this, &AlarmPane::updateButtons);
    updateButtons();
}

void AlarmPane::acknowledge(bool all)
{
    std::vector<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (all) {
        for (int row = 0; row < m_model.raisedCount(); ++row)
            rows.push_back(row);
    } else {
        for (const QModelIndex& index : selected)
            rows.push_back(index.row());
    }
    // Acknowledged ones sink below the others: from the end, so that the rows before stay where they are.
    std::sort(rows.rbegin(), rows.rend());
    for (const int row : rows)
        m_model.acknowledge(row);
    updateButtons();
}

void AlarmPane::updateButtons()
{
    const int raised = m_model.raisedCount();
    const bool any = m_model.rowCount() > 0;
    m_table->setVisible(any);
    setMaximumHeight(any ? QWIDGETSIZE_MAX : minimumSizeHint().height()); // a line, where there is nothing to list
    m_count->setText(!any ? tr("There are no alarms.")
            : raised == 0 ? tr("No alarm is raised.")
                          : tr("%n alarm(s) raised.", nullptr, raised));
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_acknowledge->setEnabled(std::any_of(selected.begin(), selected.end(),
        [this](const QModelIndex& index) { return m_model.canAcknowledge(index.row()); }));
    bool isNew = false;
    for (int row = 0; row < raised; ++row)
        isNew = isNew || m_model.canAcknowledge(row);
    m_all->setEnabled(isNew);
    m_export->setEnabled(any);
}

} // namespace ui
