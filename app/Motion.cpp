// SPDX-License-Identifier: GPL-3.0-or-later
#include "Motion.h"

#include <QApplication>
#include <QProxyStyle>

namespace app {

namespace {

/// The style that was in use, without its animations.
class StillStyle : public QProxyStyle {
public:
    explicit StillStyle(const QString& base)
        : QProxyStyle(base)
    {
        setObjectName(base); // QApplication::style()->objectName() stays what it was
    }

    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override
    {
        if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
};

} // namespace

void applyMotion(bool reduced)
{
    const bool still = dynamic_cast<StillStyle*>(QApplication::style()) != nullptr;
    if (still == reduced)
        return;
    const QString base = QApplication::style()->objectName();
    if (reduced)
        QApplication::setStyle(new StillStyle(base));
    else
        QApplication::setStyle(base);
}

} // namespace app
