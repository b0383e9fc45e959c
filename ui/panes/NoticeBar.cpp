// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/NoticeBar.h"

#include "Icons.h"

#include <QHBoxLayout>
#include <QStyle>

namespace ui {

NoticeBar::NoticeBar(const char* iconName, const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto* picture = new QLabel(this);
    picture->setPixmap(icon(iconName).pixmap(QSize(extent, extent), devicePixelRatioF()));
    row->addWidget(picture);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    if (!buttonText.isEmpty()) {
        m_button = new QToolButton(this);
        m_button->setText(buttonText);
        row->addWidget(m_button);
        connect(m_button, &QToolButton::clicked, this, &NoticeBar::buttonClicked);
    }
    hide();
}

void NoticeBar::setText(const QString& text)
{
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace ui
