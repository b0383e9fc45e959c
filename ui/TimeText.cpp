// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimeText.h"

#include <QLocale>

namespace ui {

QString dayFormat()
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return QStringLiteral("yyyy-MM-dd");
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString timeFormat(Precision precision)
{
    const QLocale locale;
    QString format =
        locale.language() == QLocale::C ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (precision == Precision::Minutes || minutes < 1)
        return format;
    QString seconds = format.mid(minutes - 1, 1) + QStringLiteral("ss"); // whatever stands between them: 14.05.09
    if (precision == Precision::Milliseconds)
        seconds += locale.decimalPoint() + QStringLiteral("zzz");
    return format.insert(minutes + 2, seconds);
}

QString dayAndTime(const QDateTime& at, Precision precision)
{
    return QLocale().toString(at, dayFormat() + QLatin1Char(' ') + timeFormat(precision));
}

QString dayTimeText(const QDateTime& at, const QDateTime& now)
{
    return at.date() == now.date() ? QLocale().toString(at, timeFormat(Precision::Seconds))
                                   : dayAndTime(at, Precision::Seconds);
}

} // namespace ui
