// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatModel.h"

#include "TimeText.h"
#include "PlainText.h"

#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace ui {

namespace {

QString hexText(std::int64_t value)
{
    return QStringLiteral("0x") + QString::number(static_cast<quint64>(value), 16);
}

QString dash()
{
    return QStringLiteral("\u2013");
}

} // namespace

StatModel::StatModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void StatModel::setStat(const std::optional<registry::Stat>& stat)
{
    if (stat == m_stat)
        return;
    m_stat = stat;
    Q_EMIT dataChanged(index(0, ValueColumn), index(RowCount - 1, OtherColumn), {Qt::DisplayRole, Qt::ToolTipRole});
}

void StatModel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    Q_EMIT dataChanged(index(0, ValueColumn), index(RowCount - 1, OtherColumn), {Qt::ForegroundRole, Qt::FontRole});
}

int StatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

int StatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatModel::field(int row) const
{
    static constexpr const char* names[] = {"czxid", "mzxid", "pzxid", "ctime", "mtime", "version", "cversion",
        "aversion", "ephemeralOwner", "dataLength", "numChildren"};
    return QLatin1String(names[row]); // ZooKeeper's own words, not to be translated
}

QString StatModel::explanation(int row) const
{
    switch (row) {
    case CzxidRow:
        return tr("Transaction that created the node");
    case MzxidRow:
        return tr("Transaction that last changed its data");
    case PzxidRow:
        return tr("Transaction that last added or removed a child");
    case CtimeRow:
        return tr("When it was created, by the server's clock");
    case MtimeRow:
        return tr("When its data was last changed, by the server's clock");
    case VersionRow:
        return tr("How often its data was changed");
    case CversionRow:
        return tr("How often children were added or removed");
    case AversionRow:
        return tr("How often its access list was changed");
    case OwnerRow:
        return tr("Session that the node lives with; 0 for nodes that stay");
    case LengthRow:
        return tr("Bytes of data; 0 for null as well as for empty data");
    default:
        return tr("How many children it has");
    }
}

QString StatModel::value(int row) const
{
    if (!m_stat)
        return dash();
    const auto time = [](std::int64_t ms) {
        return ms == 0 ? dash() : dayAndTime(QDateTime::fromMSecsSinceEpoch(ms), Precision::Seconds); // the root's
    };
    switch (row) {
    case CzxidRow:
        return hexText(m_stat->czxid);
    case MzxidRow:
        return hexText(m_stat->mzxid);
    case PzxidRow:
        return hexText(m_stat->pzxid);
    case CtimeRow:
        return time(m_stat->ctime);
    case MtimeRow:
        return time(m_stat->mtime);
    case VersionRow:
        return QString::number(m_stat->version);
    case CversionRow:
        return QString::number(m_stat->cversion);
    case AversionRow:
        return QString::number(m_stat->aversion);
    case OwnerRow:
        return hexText(m_stat->ephemeralOwner);
    case LengthRow:
        return QString::number(m_stat->dataLength);
    default:
        return QString::number(m_stat->numChildren);
    }
}

QString StatModel::otherForm(int row) const
{
    if (!m_stat)
        return dash();
    const auto iso = [](std::int64_t ms) {
        return QStringLiteral("%1 = %2")
            .arg(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs))
            .arg(ms);
    };
    switch (row) {
    case CzxidRow:
        return QString::number(m_stat->czxid);
    case MzxidRow:
        return QString::number(m_stat->mzxid);
    case PzxidRow:
        return QString::number(m_stat->pzxid);
    case CtimeRow:
        return iso(m_stat->ctime);
    case MtimeRow:
        return iso(m_stat->mtime);
    case OwnerRow:
        return m_stat->isEphemeral() ? tr("ephemeral") : tr("not ephemeral");
    case LengthRow:
        return QLocale().formattedDataSize(m_stat->dataLength);
    default:
        return {};
    }
}

QString StatModel::toolTip(int row) const
{
    if (m_stat && (row == CtimeRow || row == MtimeRow))
        return explanation(row) + QLatin1Char('\n') + tr("ISO 8601 = milliseconds since 1970:") + QLatin1Char('\n')
            + otherForm(row);
    return explanation(row);
}

QVariant StatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return field(index.row());
        return index.column() == ValueColumn ? value(index.row()) : otherForm(index.row());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row()));
    case Qt::ForegroundRole:
        if (m_stale && index.column() != FieldColumn)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::FontRole: {
        QFont italic;
        italic.setItalic(true);
        return m_stale && index.column() != FieldColumn ? QVariant(italic) : QVariant();
    }
    default:
        return {};
    }
}

QVariant StatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : section == ValueColumn ? tr("Value") : tr("In other words");
}

} // namespace ui
