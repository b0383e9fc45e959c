// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// Cells to be taken elsewhere. A value; pure functions.
struct ExportTable {
    QStringList columns;
    std::vector<QStringList> rows; ///< each as long as `columns`
};

/// Tabs between cells, a line a row, the columns' names first; tabs and line ends inside a cell become blanks.
QString toText(const ExportTable& table);
/// RFC 4180 with CRLF. A cell that a spreadsheet would run as a formula (=, +, -, @ first, unless it is a number) gets
/// an apostrophe before it.
QString toCsv(const ExportTable& table);
/// An array of objects, the columns' names as keys, all values strings.
QString toJson(const ExportTable& table);

} // namespace ui
