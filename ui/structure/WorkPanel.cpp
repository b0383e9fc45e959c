// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/WorkPanel.h"

#include "PlainText.h"
#include "help/WhatNow.h"
#include "structure/WorkText.h"

#include <QPlainTextEdit>
#include <QProgressBar>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

WorkPanel::WorkPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_whatNow(new WhatNow(this))
    , m_bar(new QProgressBar(this))
    , m_details(new QPlainTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("workText"));
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setObjectName(QStringLiteral("workDetails"));
    m_details->setAccessibleName(tr("What was left, and why"));
    m_details->setMaximumHeight(140);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_whatNow, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_details);
    m_details->hide();
    m_bar->hide();
}

void WorkPanel::showReading(const registry::SubtreeReader& reader)
{
    m_bar->setRange(0, static_cast<int>(reader.known()));
    m_bar->setValue(static_cast<int>(reader.image().nodes.size()));
    m_bar->show();
    m_text->setText(reader.isWaiting()
            ? tr("Waiting for the connection.")
            : tr("Reading: %1 of %2 nodes so far.").arg(reader.image().nodes.size()).arg(reader.known()));
}

void WorkPanel::showWork(const registry::SubtreeWork& work)
{
    m_bar->setRange(0, static_cast<int>(work.total()));
    m_bar->setValue(static_cast<int>(work.done()));
    m_bar->show();
    m_whatNow->setError({});
    m_details->hide();
    m_text->setText(WorkText::progress(work));
}

void WorkPanel::showResult(const QString& text, const QString& details, const std::optional<registry::Error>& error)
{
    m_whatNow->setError(error);
    m_bar->hide();
    m_text->setText(text);
    m_details->setPlainText(details);
    m_details->setVisible(!details.isEmpty());
}

QString WorkPanel::text() const
{
    return m_text->text();
}

} // namespace ui
