// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TileContent.h"

#include "PlainText.h"
#include "dashboard/TileWords.h"

#include <QLocale>

namespace ui {

namespace {

using namespace registry::board;
using Tone = TileContent::Tone;

constexpr qsizetype longestHeadline = 48; ///< more is a text to be read, not a figure
constexpr std::size_t mostSpoken = 12; ///< lines that a screen reader is told

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What the members say, worst first.
QString serviceVerdict(const Tile& tile, const ServiceFigures& figures)
{
    const int missing = int(figures.missing.size());
    const int notUp = figures.expected ? *figures.expected - figures.up - figures.unknown : 0;
    if (figures.belowMinimum)
        return tile.minimum ? BoardWords::tr("Below the minimum of %1").arg(*tile.minimum)
                            : BoardWords::tr("Below the minimum");
    if (missing > 0)
        return BoardWords::tr("%n missing", "members of a service", missing);
    if (notUp > 0)
        return BoardWords::tr("%n not up", "members of a service", notUp);
    if (figures.unknown > 0)
        return BoardWords::tr("%n not known", "members of a service", figures.unknown);
    if (!figures.flapping.empty())
        return BoardWords::tr("%n flapping", "members of a service", int(figures.flapping.size()));
    if (figures.up == 0)
        return BoardWords::tr("Nobody is registered");
    return BoardWords::tr("All up");
}

Tone serviceTone(const ServiceFigures& figures)
{
    if (figures.belowMinimum)
        return Tone::Critical;
    if (!figures.missing.empty() || !figures.flapping.empty()
        || (figures.expected && figures.up + figures.unknown < *figures.expected))
        return Tone::Warning;
    return figures.up == 0 || figures.unknown > 0 ? Tone::Plain : Tone::Good;
}

bool isInTrouble(const ServiceLine& line)
{
    return line.up + line.unknown < line.seen || line.flapping > 0;
}

void addServices(TileContent& content, const ServiceFigures& figures)
{
    int trouble = 0;
    for (const ServiceLine& line : figures.lines) {
        const bool bad = isInTrouble(line);
        trouble += bad ? 1 : 0;
        QString count = line.seen > line.up ? BoardWords::tr("%1 of %2", "up, seen").arg(line.up).arg(line.seen)
                                            : BoardWords::tr("%1 up", "how many").arg(line.up);
        if (line.unknown > 0)
            count = BoardWords::tr("%1, %n not known", "count, instances", line.unknown).arg(count);
        if (line.flapping > 0)
            count = BoardWords::tr("%1, flapping", "count").arg(count);
        content.lines.push_back({displayText(line.name), {}, count, bad ? Tone::Warning : Tone::Good});
    }
    const int services = std::max(figures.services, int(figures.lines.size()));
    if (services > int(figures.lines.size()))
        content.linesMore = BoardWords::tr("and %n more service(s)", nullptr, services - int(figures.lines.size()));
    const QString all = BoardWords::tr("%n service(s)", nullptr, services);
    if (figures.belowMinimum)
        content.verdict = BoardWords::tr("%1. %2", "below the minimum, how many services").arg(content.verdict, all);
    else if (trouble > 0)
        content.verdict = BoardWords::tr("%1, %n in trouble", "how many services", trouble).arg(all);
    else
        content.verdict = figures.unknown > 0
            ? BoardWords::tr("%1, %n not known", "how many services, instances", figures.unknown).arg(all)
            : BoardWords::tr("%1, all up", "how many services").arg(all);
}

void fill(TileContent& content, const Tile& tile, const ServiceFigures& figures, TimePoint)
{
    // None that is known to be up, of some whose state is not known, is no nought.
    content.headline =
        figures.up == 0 && figures.unknown > 0 ? BoardWords::tr("?", "how many are up: not known") : number(figures.up);
    content.tail = figures.expected ? BoardWords::tr("of %1", "3 of 5").arg(number(*figures.expected))
                                    : BoardWords::tr("up", "3 up");
    content.verdict = serviceVerdict(tile, figures);
    content.tone = serviceTone(figures);
    for (const std::string& name : figures.missing)
        content.lines.push_back({displayText(name), {}, BoardWords::tr("missing", "a member"), Tone::Warning});
    for (const std::string& name : figures.flapping)
        content.lines.push_back({displayText(name), {}, BoardWords::tr("flapping", "a member"), Tone::Warning});
    if (tile.below)
        addServices(content, figures);
}

void fill(TileContent& content, const Tile& tile, const ValueFigures& figures, TimePoint)
{
    const QString text = displayLines(figures.text).trimmed();
    if (!figures.problem.empty()) {
        const QString what = tile.pointer.empty() ? displayText(tile.path.str()) : displayText(tile.pointer);
        content.words = BoardWords::tr("%1 cannot be shown: %2.", "field or path, technical reason")
                            .arg(what, displayText(figures.problem));
        return;
    }
    if (text.isEmpty()) {
        content.verdict = BoardWords::tr("The node has no data.");
        return;
    }
    if (text.size() > longestHeadline || text.contains(QLatin1Char('\n'))) {
        content.words = text;
        content.isNote = true;
    } else {
        content.headline = text;
        content.tail = displayText(tile.unit);
    }
    if (!figures.beyond)
        return;
    content.tone = *figures.beyond == Severity::Critical ? Tone::Critical : Tone::Warning;
    content.verdict = severityText(*figures.beyond);
    for (const Threshold& threshold : tile.thresholds) {
        if (threshold.severity == *figures.beyond && isBeyond(threshold, figures)) {
            content.verdict =
                BoardWords::tr("%1: %2", "severity, limit").arg(content.verdict, thresholdText(threshold));
            break;
        }
    }
}

void fill(TileContent& content, const Tile& tile, const ChartFigures& figures, TimePoint now)
{
    fill(content, tile, figures.now, now);
    if (!content.isNote)
        return;
    content.words =
        BoardWords::tr("%1 is not a number.").arg(displayText(tile.path.str())); // a text has no history to draw
    content.isNote = false;
}

QString feedKindText(FeedLine::Kind kind)
{
    switch (kind) {
    case FeedLine::Kind::Created:
        return BoardWords::tr("created", "a node");
    case FeedLine::Kind::Deleted:
        return BoardWords::tr("deleted", "a node");
    case FeedLine::Kind::Changed:
        return BoardWords::tr("changed", "a node");
    case FeedLine::Kind::Children:
        return BoardWords::tr("children changed", "of a node");
    }
    return {};
}

void fill(TileContent& content, const Tile& tile, const FeedFigures& figures, TimePoint now)
{
    const std::string prefix = tile.path.isRoot() ? std::string() : tile.path.str();
    for (const FeedLine& line : figures.lines) {
        const std::string& whole = line.path.str();
        const bool below = whole.size() > prefix.size() && whole.compare(0, prefix.size(), prefix) == 0;
        content.lines.push_back({momentText(line.at, now), displayText(below ? whole.substr(prefix.size()) : whole),
            feedKindText(line.kind), Tone::Plain});
    }
    if (figures.lines.empty())
        content.verdict = BoardWords::tr("Nothing has changed since the board was opened.");
}

QString cell(const std::optional<std::int64_t>& value)
{
    return value ? number(*value) : BoardWords::tr("–", "a figure that the server does not tell");
}

void fill(TileContent& content, const Tile&, const EnsembleFigures& figures, TimePoint)
{
    content.columns = {BoardWords::tr("Server"), BoardWords::tr("Role"), BoardWords::tr("Latency", "of a server"),
        BoardWords::tr("Connections", "of a server"), BoardWords::tr("Outstanding", "requests of a server"),
        BoardWords::tr("Watches"), BoardWords::tr("Nodes", "of a server")};
    for (const ServerFigures& server : figures.servers) {
        TileContent::Row row;
        row.cells = QStringList{displayText(server.address)};
        if (!server.answered) {
            row.instead = server.error.empty()
                ? BoardWords::tr("does not answer", "a server")
                : BoardWords::tr("does not answer: %1", "a server, technical reason").arg(displayText(server.error));
            row.tone = Tone::Critical;
        } else {
            row.cells += displayText(server.mode);
            row.cells += server.latencyAverage
                ? BoardWords::tr("%1 ms", "milliseconds").arg(QLocale().toString(*server.latencyAverage, 'f', 1))
                : cell({});
            row.cells += QStringList{
                cell(server.connections), cell(server.outstanding), cell(server.watches), cell(server.znodes)};
        }
        content.rows.push_back(std::move(row));
    }
    if (figures.servers.empty())
        content.verdict = BoardWords::tr("No server is known.");
}

void fill(TileContent& content, const Tile&, const ElectionFigures& figures, TimePoint now)
{
    QStringList holders;
    for (const std::string& holder : figures.holders)
        holders += displayText(holder);
    content.headline = holders.isEmpty() ? BoardWords::tr("Nobody leads") : holders.join(QStringLiteral(", "));
    content.tone = holders.isEmpty() ? Tone::Warning : Tone::Good;
    if (!holders.isEmpty() && figures.sinceMs) {
        const TimePoint since = momentOfMs(*figures.sinceMs);
        const QString age = durationText(std::chrono::duration_cast<std::chrono::milliseconds>(now - since));
        content.verdict = (figures.mayHaveWaited ? BoardWords::tr("leads; joined %1 (%2 ago)", "time, duration")
                                                 : BoardWords::tr("leads since %1 (%2)", "time, duration"))
                              .arg(momentText(since, now), age);
    } else if (!holders.isEmpty()) {
        content.verdict = BoardWords::tr("leads");
    } else {
        content.verdict = BoardWords::tr("%n waiting", "in an election", int(figures.waiting.size()));
    }
    int place = 0;
    for (const std::string& name : figures.waiting)
        content.lines.push_back(
            {displayText(name), {}, BoardWords::tr("waits, number %1", "place in a queue").arg(++place), Tone::Plain});
}

void fill(TileContent& content, const Tile&, const AgeFigures& figures, TimePoint now)
{
    if (!figures.changedMs) {
        content.verdict = BoardWords::tr("The server does not tell when it was changed.");
        return;
    }
    const TimePoint at = momentOfMs(*figures.changedMs);
    content.headline = durationText(std::chrono::duration_cast<std::chrono::milliseconds>(now - at));
    content.tail = BoardWords::tr("ago", "behind a duration");
    content.verdict = BoardWords::tr("Last changed %1").arg(momentText(at, now));
}

void fill(TileContent& content, const Tile&, std::monostate, TimePoint)
{
    content.words = BoardWords::tr("Never read.");
}

QString spokenLine(const TileContent::Line& line)
{
    QStringList parts;
    for (const QString& part : {line.left, line.middle, line.right}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(" "));
}

QString spokenRow(const TileContent& content, const TileContent::Row& row)
{
    QStringList parts{row.cells.value(0)};
    if (!row.instead.isEmpty())
        parts += row.instead;
    for (qsizetype i = 1; i < row.cells.size(); ++i)
        parts += content.columns.value(i) + QLatin1Char(' ') + row.cells[i];
    return parts.join(QStringLiteral(", "));
}

} // namespace

TileContent tileContent(const Tile& tile, const TileState& state, TimePoint now)
{
    TileContent content;
    if (tile.kind == TileKind::Note) {
        content.words = displayLines(tile.text);
        content.isNote = true;
        return content;
    }
    content.words = absenceText(tile, state);
    if (content.words.isEmpty())
        std::visit([&](const auto& figures) { fill(content, tile, figures, now); }, state.figures);
    return content;
}

QString tileDescription(const Tile& tile, const TileState& state, const TileContent& content, TimePoint now)
{
    QStringList parts{tileKindText(tile.kind)};
    for (std::size_t i = 0; i < state.alarms.size() && i < tile.alarms.size(); ++i) {
        const AlarmState& alarm = state.alarms[i];
        if (!alarm.raised)
            continue;
        const QString text = alarmStateText(tile, tile.alarms[i], alarm, now);
        parts += alarm.acknowledged ? BoardWords::tr("Acknowledged alarm: %1", "what it is about").arg(text)
                                    : BoardWords::tr("Alarm: %1", "what it is about").arg(text);
    }
    const QString headline = (content.headline + QLatin1Char(' ') + content.tail).trimmed();
    for (const QString& part : {headline, content.verdict, content.words}) {
        if (!part.isEmpty())
            parts += part;
    }
    for (std::size_t i = 0; i < content.lines.size() && i < mostSpoken; ++i)
        parts += spokenLine(content.lines[i]);
    for (const TileContent::Row& row : content.rows)
        parts += spokenRow(content, row);
    const QString freshness = freshnessText(tile, state, now);
    if (!freshness.isEmpty())
        parts += freshness;
    for (QString& part : parts) {
        if (!part.isEmpty() && !part.back().isPunct())
            part += QLatin1Char('.');
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace ui
