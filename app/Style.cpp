// SPDX-License-Identifier: GPL-3.0-or-later
#include "Style.h"

#include "Icons.h"

#include <QPainter>
#include <QStyleOption>

namespace app {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Fusion's outlines are darker than the window, so on a dark one there are none.
void outline(QPainter* painter, const QStyleOption& option)
{
    QColor line = option.palette.color(QPalette::WindowText);
    line.setAlpha(option.state & QStyle::State_Enabled ? 150 : 70);
    painter->save();
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void cross(QPainter* painter, const QStyleOption& option)
{
    if (option.state & QStyle::State_Enabled && option.state & QStyle::State_MouseOver) {
        QColor under = option.palette.color(QPalette::WindowText);
        under.setAlpha(option.state & QStyle::State_Sunken ? 70 : 40);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(under);
        painter->drawRoundedRect(option.rect, 3, 3);
        painter->restore();
    }
    ui::icon("close").paint(painter, option.rect.adjusted(2, 2, -2, -2));
}

} // namespace

Style::Style(Motion motion)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_motion(motion)
{
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (m_motion == Motion::None && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorTabClose)
        return cross(painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if ((element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) && isDark(option->palette))
        outline(painter, *option);
}

} // namespace app
