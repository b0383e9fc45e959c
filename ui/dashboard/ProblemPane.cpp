// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ProblemPane.h"

#include "PlainText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace ui {

ProblemPane::ProblemPane(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("boardProblems"));
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setWordWrap(true);
    m_list->setAccessibleName(tr("Mistakes in the file"));
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({tr("Line"), tr("Column"), tr("What is wrong"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* reload = new QPushButton(tr("&Read the file again"), this);
    reload->setObjectName(QStringLiteral("reload"));
    connect(reload, &QPushButton::clicked, this, &ProblemPane::reloadRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(reload);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
}

void ProblemPane::setProblems(const QString& file, const std::vector<registry::board::Problem>& problems)
{
    m_text->setText(tr("The board %1 cannot be shown: %n mistake(s) in it.", "file", int(problems.size()))
                        .arg(displayText(file.toStdString()))
        + QLatin1Char(' ') + tr("Correct it in an editor; when the file is saved it is read again."));
    m_list->clear();
    m_list->show();
    for (const registry::board::Problem& problem : problems)
        new QTreeWidgetItem(m_list,
            {QString::number(problem.line), QString::number(problem.column), displayText(problem.what),
                displayText(problem.where)});
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ProblemPane::setUnreadable(const QString& file, const QString& reason)
{
    m_text->setText(tr("The board %1 cannot be read: %2. When the file is there it is read again.", "file, reason")
                        .arg(displayText(file.toStdString()), reason));
    m_list->clear();
    m_list->hide();
}

} // namespace ui
