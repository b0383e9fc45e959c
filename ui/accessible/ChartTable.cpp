// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible/ChartTable.h"

#include "PlainText.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QTime>
#include <QVBoxLayout>

namespace ui {

ChartTable::ChartTable(
    const QString& title, const QStringList& columns, const QList<QStringList>& rows, QWidget* parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_rows(rows)
{
    setWindowTitle(tr("Chart as table"));
    auto* head =
        new PlainLabel(tr("%1, as of %2", "title of a chart, time").arg(title, QTime::currentTime().toString()), this);
    head->setWordWrap(true);
    auto* table = new QTableWidget(int(rows.size()), int(columns.size()), this);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false); // Tab leaves it
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row].value(column)));
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    if (!rows.isEmpty())
        table->setCurrentCell(int(rows.size()) - 1, 0); // the newest

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copying = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    copying->setToolTip(tr("All rows, with tabs between the columns"));
    copying->setEnabled(!rows.isEmpty());
    connect(copying, &QPushButton::clicked, this, &ChartTable::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    table->setFocus();
    resize(460, 420);
}

void ChartTable::copy() const
{
    QString text = m_columns.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList& row : m_rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

} // namespace ui
