// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardTheme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

BoardTheme dayColours()
{
    return {false, QColor(0xe6, 0xea, 0xee), QColor(0xff, 0xff, 0xff), QColor(0xf1, 0xf3, 0xf5),
        QColor(0xc9, 0xd1, 0xd9), QColor(0x16, 0x20, 0x2b), QColor(0x52, 0x5e, 0x6b), QColor(0x14, 0x69, 0x30),
        QColor(0x85, 0x53, 0x00), QColor(0xb4, 0x23, 0x18), QColor(0x0b, 0x57, 0xa4), QColor(0xff, 0xff, 0xff)};
}

BoardTheme nightColours()
{
    return {true, QColor(0x0f, 0x13, 0x18), QColor(0x1a, 0x20, 0x28), QColor(0x15, 0x1a, 0x20),
        QColor(0x2d, 0x37, 0x43), QColor(0xe9, 0xee, 0xf3), QColor(0x9d, 0xaa, 0xb8), QColor(0x6c, 0xcf, 0x97),
        QColor(0xf0, 0xbe, 0x4e), QColor(0xff, 0x8d, 0x83), QColor(0x7c, 0xbc, 0xff), QColor(0x14, 0x18, 0x1d)};
}

} // namespace

BoardTheme BoardTheme::named(const std::string& name, const QPalette& palette)
{
    if (name == "day")
        return dayColours();
    if (name == "night")
        return nightColours();
    return palette.color(QPalette::Window).lightness() < 128 ? nightColours() : dayColours();
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace ui
