// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace app {

/// Fusion, with what it has no palette role for: boxes to tick and tabs' crosses in our own lines, which are seen on a
/// dark window too, and buttons of dialogs without pictures, which only those with standard texts would have.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    enum class Motion {
        Usual,
        None, ///< nothing fades or slides
    };
    explicit Style(Motion motion = Motion::Usual);
    Motion motion() const { return m_motion; }

    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

private:
    const Motion m_motion;
};

} // namespace app
