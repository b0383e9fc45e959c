// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/WhatNow.h"

#include "help/HelpEvent.h"

namespace ui {

WhatNow::WhatNow(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("whatNow"));
    setText(tr("What now?"));
    setToolTip(tr("What this means and what can be done about it"));
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, [this] { askForHelp(*this, m_topic); });
    hide();
}

void WhatNow::setError(const std::optional<registry::Error>& error)
{
    setTopic(error ? helpTopicOf(error->code) : QString());
}

void WhatNow::setTopic(const QString& topic)
{
    m_topic = topic;
    setVisible(!topic.isEmpty());
}

} // namespace ui
