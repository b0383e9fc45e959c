// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainText.h"

#include "text/Encoding.h"

#include <QRegularExpression>

namespace ui {

bool mustEscape(char32_t point)
{
    const bool control = point < 0x20 || (point >= 0x7F && point <= 0x9F);
    const bool bidi = point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
    const bool separator = point == 0x2028 || point == 0x2029 || point == 0xFEFF;
    return control || bidi || separator;
}

QString escapeOf(char32_t point)
{
    return QStringLiteral("\\u%1").arg(quint32(point), 4, 16, QLatin1Char('0'));
}

namespace {

QString escaped(std::string_view utf8, bool keepLines)
{
    const QString text = textFromUtf8(utf8);
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool layout = keepLines && (c == QLatin1Char('\n') || c == QLatin1Char('\t'));
        if (!layout && mustEscape(c.unicode()))
            result += escapeOf(c.unicode());
        else
            result += c;
    }
    return result;
}

} // namespace

QString displayText(std::string_view utf8)
{
    return escaped(utf8, false);
}

QString displayLines(std::string_view utf8)
{
    return escaped(utf8, true);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString withoutKey(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\s?\\(&\\w\\)")); // how East Asian languages name the key
    static const QString both = QStringLiteral("&&");
    static const QChar kept(0x1); // stands for a real ampersand meanwhile
    return text.remove(letter).replace(both, kept).remove(QLatin1Char('&')).replace(kept, QLatin1Char('&'));
}

void setPlainToolTip(QWidget& widget, const QString& text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

PlainLabel::PlainLabel(QWidget* parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

} // namespace ui
