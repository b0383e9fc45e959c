// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/EditorColours.h"

namespace ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
        float(a.greenF() + (b.greenF() - a.greenF()) * share), float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

void setSyntax(EditorColours& colours, bool dark)
{
    colours.key = dark ? QColor(0x8AB8F5) : QColor(0x0B4F9E);
    colours.string = dark ? QColor(0xA3D6A0) : QColor(0x1A6B2A);
    colours.number = dark ? QColor(0xF0B878) : QColor(0x8F3D00);
    colours.keyword = dark ? QColor(0xD6A8F0) : QColor(0x7A2A92);
    colours.comment = dark ? QColor(0xA0A6AE) : QColor(0x5C636B);
    colours.error = dark ? QColor(0xFF9088) : QColor(0xB3201B);
    colours.found = dark ? QColor(0xE0B000) : QColor(0xF0B400);
    colours.foundAlpha = dark ? 45 : 80;
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Text).lightnessF()
        > palette.color(QPalette::Active, QPalette::Base).lightnessF();
}

EditorColours editorColours(const QPalette& palette)
{
    EditorColours colours;
    colours.paper = palette.color(QPalette::Active, QPalette::Base);
    colours.text = palette.color(QPalette::Active, QPalette::Text);
    colours.marginPaper = mixed(colours.paper, colours.text, 0.05);
    colours.marginText = mixed(colours.paper, colours.text, 0.70);
    colours.selectionPaper = palette.color(QPalette::Active, QPalette::Highlight);
    colours.selectionText = palette.color(QPalette::Active, QPalette::HighlightedText);
    colours.caretLine = mixed(colours.paper, colours.text, 0.04);
    colours.mark = mixed(colours.paper, colours.text, 0.75);
    colours.brace = mixed(colours.paper, colours.text, 0.20);
    setSyntax(colours, isDark(palette));
    return colours;
}

} // namespace ui
