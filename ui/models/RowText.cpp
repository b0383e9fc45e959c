// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowText.h"

#include "TimeText.h"
#include "ErrorText.h"
#include "PlainText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

/// Translations of the tree's words share one context.
struct TreeWords {
    Q_DECLARE_TR_FUNCTIONS(Tree)
};

QString kindText(const Row& row)
{
    if (!row.is(Row::StatKnown))
        return row.is(Row::Service) ? TreeWords::tr("service") : TreeWords::tr("node");
    if (row.owner != 0)
        return TreeWords::tr("ephemeral");
    return row.is(Row::Service) ? TreeWords::tr("service") : TreeWords::tr("persistent");
}

} // namespace

QString relativeTime(qint64 modified, qint64 now)
{
    if (modified <= 0)
        return {};
    const qint64 seconds = (now - modified) / 1000;
    const qint64 days = seconds / 86400;
    if (now < modified - 5000 || days > 30)
        return dayAndTime(QDateTime::fromMSecsSinceEpoch(modified), Precision::Minutes);
    if (seconds < 5)
        return TreeWords::tr("just now");
    if (seconds < 60)
        return TreeWords::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return TreeWords::tr("%1 min ago").arg(seconds / 60);
    if (seconds < 86400)
        return TreeWords::tr("%1 h ago").arg(seconds / 3600);
    return TreeWords::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

QString exactTime(qint64 modified)
{
    if (modified <= 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(modified),
        dayFormat() + QLatin1Char(' ') + timeFormat(Precision::Seconds) + QStringLiteral(" t"));
}

QString byteSize(qint64 bytes)
{
    if (bytes < 1024)
        return TreeWords::tr("%1 B").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString sessionIdText(qint64 id)
{
    return QStringLiteral("0x%1").arg(static_cast<quint64>(id), 0, 16);
}

QString rowDescription(const Row& row)
{
    QStringList words{kindText(row)};
    if (row.is(Row::Pinned))
        words << TreeWords::tr("pinned");
    if (row.is(Row::Gone))
        words << TreeWords::tr("deleted");
    if (row.is(Row::Denied))
        words << TreeWords::tr("no permission");
    if (row.is(Row::Failed))
        words << TreeWords::tr("could not be read");
    if (row.is(Row::Stale))
        words << TreeWords::tr("not current");
    return words.join(QStringLiteral(", "));
}

QString rowToolTip(const Row& row, const QString& path, const std::optional<registry::Error>& error)
{
    QStringList lines{path, rowDescription(row)};
    if (row.is(Row::StatKnown)) {
        if (row.modified > 0)
            lines << TreeWords::tr("Modified %1").arg(exactTime(row.modified));
        if (row.owner != 0)
            lines << TreeWords::tr("Owned by session %1").arg(sessionIdText(row.owner));
    }
    if (error)
        lines << TreeWords::tr("Could not be read: %1").arg(errorText(*error)) << errorAdvice(*error);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

const char* rowIconName(const Row& row)
{
    if (row.is(Row::Gone))
        return "node-gone";
    if (row.is(Row::Denied))
        return "node-denied";
    if (row.is(Row::Failed) || row.is(Row::Note))
        return "node-failed";
    if (row.is(Row::Stale))
        return "node-stale";
    if (row.is(Row::StatKnown) && row.owner != 0)
        return "node-ephemeral";
    return row.is(Row::Service) ? "node-service" : "node-persistent";
}

bool looksLikeInstance(std::string_view name)
{
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto portEnd = std::find_if_not(name.begin() + static_cast<std::ptrdiff_t>(colon) + 1, name.end(), isDigit);
    const auto digits = portEnd - name.begin() - static_cast<std::ptrdiff_t>(colon) - 1;
    return digits >= 2 && digits <= 5;
}

} // namespace ui
