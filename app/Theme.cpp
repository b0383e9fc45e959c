// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

#include <QApplication>
#include <QPalette>

namespace app {

namespace {

struct Colours {
    QRgb window, windowText, base, alternate, button, mid, light, dark, shadow, highlight, highlightedText, link, faded,
        placeholder, tip;
};

constexpr Colours light{0xffeff0f1, 0xff232629, 0xffffffff, 0xfff6f7f8, 0xffeff0f1, 0xffb8bcc0, 0xffffffff, 0xff9aa0a6,
    0xff5f6468, 0xff2f6fb3, 0xffffffff, 0xff0b57a4, 0xff8a8f94, 0xff676c71, 0xfffdfdf0};
constexpr Colours dark{0xff2b2d30, 0xffe4e6e8, 0xff1f2123, 0xff26282b, 0xff36393d, 0xff45494e, 0xff4a4e53, 0xff18191b,
    0xff0e0f10, 0xff2f6fb3, 0xffffffff, 0xff7cbcff, 0xff85898e, 0xff96999e, 0xff3a3d41};

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.windowText);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.windowText);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.windowText);
    set(QPalette::BrightText, 0xffff5555);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.alternate);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::ToolTipText, c.windowText);
    set(QPalette::PlaceholderText, c.placeholder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.faded));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.windowText));
    return palette;
}

} // namespace

void applyTheme(const QString& theme)
{
    if (theme == QLatin1String("dark"))
        QApplication::setPalette(paletteOf(dark));
    else if (theme == QLatin1String("light"))
        QApplication::setPalette(paletteOf(light));
    else
        QApplication::setPalette(QPalette());
}

} // namespace app
