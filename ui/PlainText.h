// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

#include <string_view>

namespace ui {

/// Text from a server made safe to show in one line: invalid UTF-8, control and bidirectional-override characters stand
/// as visible escapes ("\u202e"). Never use server text in a widget any other way.
QString displayText(std::string_view utf8);
/// The same for text that may have lines: keeps line feeds and tabs.
QString displayLines(std::string_view utf8);
/// Whether a character is shown as an escape by these, and as which.
bool mustEscape(char32_t point);
QString escapeOf(char32_t point);
/// The words of a menu or a button without its key: “&Save” is “Save”, “保存(&S)…” is “保存…”, “&&” is “&”.
QString withoutKey(QString text);
/// For tooltips, which would otherwise take `text` for HTML when it looks like it.
QString plainToolTip(const QString& text);
/// The same on a widget, with the plain words for those who listen.
void setPlainToolTip(QWidget& widget, const QString& text);

/// A label that never interprets its text.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

} // namespace ui
