// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DurationBox.h"

#include "PlainText.h"
#include "dashboard/TypedNumber.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

struct Unit {
    double seconds;
    const char* english;
    QString pattern; ///< "%1 min"
};

/// The largest first.
std::array<Unit, 4> durationUnits()
{
    return {{{day, "d", DurationBox::tr("%1 d", "days")}, {hour, "h", DurationBox::tr("%1 h", "hours")},
        {minute, "min", DurationBox::tr("%1 min", "minutes")}, {1, "s", DurationBox::tr("%1 s", "seconds")}}};
}

QString nameOf(const Unit& unit)
{
    return QString(unit.pattern).remove(QStringLiteral("%1")).trimmed();
}

} // namespace

DurationBox::DurationBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(0);
    setRange(0, 366 * day);
    setPlainToolTip(*this, tr("A number with s, min, h or d, as in “90 s” or “1 h 30 min”. A number alone: seconds."));
}

QString DurationBox::textOf(double seconds)
{
    QStringList parts;
    double rest = seconds;
    for (const Unit& unit : durationUnits()) {
        const bool last = unit.seconds == 1;
        const double count = last ? rest : std::floor(rest / unit.seconds);
        rest -= count * unit.seconds;
        if (count > 0 || (last && parts.isEmpty()))
            parts += unit.pattern.arg(QLocale().toString(count, 'g', 6));
    }
    return parts.join(QLatin1Char(' '));
}

std::optional<double> DurationBox::secondsOf(const QString& text)
{
    static const QRegularExpression part(QStringLiteral("\\G\\s*([0-9]+(?:[.,][0-9]+)?)\\s*([^\\s0-9]*)\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto units = durationUnits();
    double sum = 0;
    qsizetype at = 0;
    do {
        const QRegularExpressionMatch match = part.match(text, at);
        const auto number = match.hasMatch() ? typedNumber(match.captured(1)) : std::nullopt;
        const QString name = match.captured(2);
        const auto unit = std::find_if(units.begin(), units.end(), [&name](const Unit& one) {
            return name == nameOf(one) || name == QLatin1String(one.english) || (name.isEmpty() && one.seconds == 1);
        });
        if (!number || unit == units.end())
            return {};
        sum += *number * unit->seconds;
        at = match.capturedEnd();
    } while (at < text.size());
    return sum;
}

QString DurationBox::textFromValue(double seconds) const
{
    return textOf(seconds);
}

double DurationBox::valueFromText(const QString& text) const
{
    return secondsOf(text).value_or(value());
}

QValidator::State DurationBox::validate(QString& text, int&) const
{
    const auto seconds = secondsOf(text);
    return seconds && *seconds >= minimum() && *seconds <= maximum() ? QValidator::Acceptable
                                                                     : QValidator::Intermediate;
}

void DurationBox::stepBy(int steps)
{
    const double from = value();
    const double below = steps < 0 ? from - 1 : from; // at a border the smaller step leads down
    const double step = below < minute ? 1 : below < hour ? minute : below < day ? hour : day;
    const double whole = steps < 0 ? std::ceil(from / step) : std::floor(from / step);
    setValue((whole + steps) * step);
    selectAll();
}

} // namespace ui
