// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ConditionLine.h"

#include "Icons.h"
#include "PlainText.h"

#include <QHBoxLayout>

namespace ui {

ConditionLine::ConditionLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("condition"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400);
    connect(&m_patience, &QTimer::timeout, this, &ConditionLine::apply);
    hide();
}

void ConditionLine::setCondition(const Condition& condition)
{
    m_condition = condition;
    const bool rereading = condition.kind == Condition::Loading && condition.hasValue;
    if (!rereading)
        apply();
    else if (!m_patience.isActive() && !isVisible())
        m_patience.start();
    else if (isVisible())
        apply();
}

void ConditionLine::apply()
{
    m_patience.stop();
    m_text->setText(m_condition.text);
    const char* name = iconName(m_condition.kind);
    m_icon->setPixmap(name ? icon(name).pixmap(16, 16) : QPixmap());
    setVisible(!m_condition.text.isEmpty());
}

} // namespace ui
