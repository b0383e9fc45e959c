// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

enum class Precision { Minutes, Seconds, Milliseconds };

/// How the user's language writes a day or a time of day, as a format for QDateTime: short, but with whole years. Where
/// no language is set (the C locale) as ISO 8601 has it.
QString dayFormat();
QString timeFormat(Precision precision);

/// Both, of a moment in the user's time zone.
QString dayAndTime(const QDateTime& at, Precision precision);
/// The time alone while it is of the same day as `now`, with seconds.
QString dayTimeText(const QDateTime& at, const QDateTime& now = QDateTime::currentDateTime());

} // namespace ui
