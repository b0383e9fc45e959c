// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TableExport.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace ui {

namespace {

QString line(const QStringList& cells, QString (*cell)(const QString&), QChar separator)
{
    QStringList made;
    for (const QString& one : cells)
        made << cell(one);
    return made.join(separator);
}

QString oneLine(const QString& cell)
{
    QString text = cell;
    for (const QChar end : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(end, QLatin1Char(' '));
    return text;
}

bool isFormula(const QString& cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    if (cell.isEmpty() || !starts.contains(cell[0]))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

QString csvCell(const QString& cell)
{
    QString text = isFormula(cell) ? QLatin1Char('\'') + cell : cell;
    const bool quoted = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(','))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QString toText(const ExportTable& table)
{
    QString text = line(table.columns, oneLine, QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList& row : table.rows)
        text += line(row, oneLine, QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QString toCsv(const ExportTable& table)
{
    QString text = line(table.columns, csvCell, QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const QStringList& row : table.rows)
        text += line(row, csvCell, QLatin1Char(',')) + QStringLiteral("\r\n");
    return text;
}

QString toJson(const ExportTable& table)
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(buffer);
    const auto put = [&](const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    };
    writer.StartArray();
    for (const QStringList& row : table.rows) {
        writer.StartObject();
        for (qsizetype i = 0; i < row.size(); ++i) {
            put(table.columns[i]);
            put(row[i]);
        }
        writer.EndObject();
    }
    writer.EndArray();
    return QString::fromUtf8(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())) + QLatin1Char('\n');
}

} // namespace ui
