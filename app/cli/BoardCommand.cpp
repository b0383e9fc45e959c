// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoardCommand.h"
#include "Report.h"
#include "Signals.h"
#include "Writers.h"

#include "board/BoardWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

namespace cli {

namespace {

using namespace registry::board;
using registry::lens::Freshness;

constexpr qint64 largestFile = 4LL * 1024 * 1024 + 1; // one more than a board may have, so that it is seen

/// Rules as they are in one look: what is true is raised. Tiles without rules need not be read.
Board forOneLook(Board board)
{
    std::erase_if(board.tiles, [](const Tile& tile) { return tile.alarms.empty(); });
    for (Tile& tile : board.tiles)
        for (AlarmRule& rule : tile.alarms)
            rule.holdFor = rule.clearFor = std::chrono::milliseconds(0);
    return board;
}

MonitorOptions optionsFor(const Arguments& arguments)
{
    MonitorOptions options;
    options.detectors = registry::lens::DetectorSet::builtIn();
    options.detectors->addFrom(
        (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/roster/detectors"))
            .toStdString()); // where the window has the user's own
    for (const registry::Error& problem : options.detectors->problems())
        remark(problem.path + ": " + problem.detail);
    if (!arguments.service.username.empty())
        options.credentials = [&arguments](const registry::Endpoint&) -> std::vector<registry::Credential> {
            return {
                {"digest", registry::Secret(arguments.service.username + ':' + arguments.service.password.reveal())}};
        };
    return options;
}

std::string nameOf(const Tile& tile)
{
    return tile.title.empty() ? tile.path.str() : tile.title;
}

std::string wordsOf(const AlarmRule& rule)
{
    using Kind = AlarmRule::Kind;
    switch (rule.kind) {
    case Kind::BelowMinimum:
        return "below minimum";
    case Kind::Appears:
        return "is there";
    case Kind::Vanishes:
        return "is not there";
    case Kind::Field:
        return "value beyond its limit";
    case Kind::OlderThan:
        return "too old";
    case Kind::Flapping:
        return "flapping";
    case Kind::NoLeader:
        return "nobody leads";
    }
    return {};
}

std::string severityOf(const AlarmRule& rule)
{
    return rule.severity == Severity::Critical ? "critical" : "warning";
}

std::string whyUnknown(const TileState& state)
{
    switch (state.freshness) {
    case Freshness::Unread:
    case Freshness::Stale:
        return "it could not be read in time";
    case Freshness::Refused:
        return "not permitted; give an identity with -u";
    case Freshness::Missing:
        return "no such node";
    case Freshness::Live:
    case Freshness::Polled:
        break;
    }
    const auto* value = std::get_if<ValueFigures>(&state.figures);
    if (const auto* chart = std::get_if<ChartFigures>(&state.figures))
        value = &chart->now;
    return value && !value->problem.empty() ? value->problem : "not all of it could be read";
}

} // namespace

BoardCheck::BoardCheck(const Arguments& arguments, Board board)
    : m_arguments(arguments)
    , m_monitor(forOneLook(std::move(board)), optionsFor(arguments))
{
    connect(&m_monitor, &BoardMonitor::tilesChanged, this, &BoardCheck::lookIfKnown);
    connect(&m_monitor, &BoardMonitor::connectionChanged, this, &BoardCheck::lookIfKnown);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &BoardCheck::look);
}

void BoardCheck::start()
{
    m_timeout.start(m_arguments.service.timeout);
    m_monitor.start();
    lookIfKnown();
}

void BoardCheck::lookIfKnown()
{
    for (const BoardConnection& connection : m_monitor.board().connections) {
        const auto state = m_monitor.session(connection.key)->status().state;
        if (!registry::isUsable(state) && state != registry::ConnectionState::Failed
            && state != registry::ConnectionState::AuthFailed)
            return;
    }
    if (m_monitor.isSettled())
        look();
}

bool BoardCheck::sayConnections() const
{
    bool all = true;
    for (const BoardConnection& connection : m_monitor.board().connections) {
        const registry::SessionStatus& status = m_monitor.session(connection.key)->status();
        if (registry::isUsable(status.state))
            continue;
        all = false;
        complain(status.reason.value_or(registry::Error{registry::ErrorCode::NoConnection, {}, 0, {}}),
            connection.key + ", " + toString(connection.endpoint));
    }
    return all;
}

void BoardCheck::look()
{
    if (std::exchange(m_isOver, true))
        return;
    bool isAllKnown = sayConnections();
    std::vector<Finding> raised;
    for (const Tile& tile : m_monitor.board().tiles) {
        const TileState& state = *m_monitor.tile(tile.id);
        for (std::size_t i = 0; i < tile.alarms.size(); ++i) {
            const AlarmState alarm = i < state.alarms.size() ? state.alarms[i] : AlarmState{AlarmState::Phase::Unknown};
            if (alarm.raised) {
                raised.push_back({&tile, &tile.alarms[i], alarm});
            } else if (alarm.phase == AlarmState::Phase::Unknown) {
                isAllKnown = false;
                std::fprintf(stderr, "%s\n",
                    oneLine("rosterctl: " + tile.id + ": cannot tell \"" + wordsOf(tile.alarms[i])
                        + "\": " + whyUnknown(state))
                        .c_str());
            }
        }
    }
    show(raised);
    QCoreApplication::exit(flushOutput(!raised.empty() ? OtherError : isAllKnown ? Done : NoServer));
}

void BoardCheck::show(const std::vector<Finding>& raised) const
{
    std::vector<Value> values;
    for (const auto& [tile, rule, state] : raised) {
        if (!m_arguments.format) {
            print(oneLine(severityOf(*rule) + ": " + tile->id + ": " + nameOf(*tile) + ": " + wordsOf(*rule)
                      + (state.value.empty() ? "" : ": " + state.value))
                + '\n');
            continue;
        }
        values.push_back(Value::object({{"tile", Value::string(tile->id)}, {"title", Value::string(tile->title)},
            {"connection", Value::string(tile->connection)}, {"path", Value::string(tile->path.str())},
            {"rule", Value::integer(rule - tile->alarms.data())},
            {"when", Value::string(std::string(wordOf(rule->kind)))}, {"severity", Value::string(severityOf(*rule))},
            {"value", Value::string(state.value)}}));
    }
    if (m_arguments.format == Format::JsonLines)
        for (const Value& value : values)
            print(toCompactJson(value) + '\n');
    else if (m_arguments.format == Format::Json)
        print(toIndentedJson(Value::list(std::move(values))) + '\n');
    else if (m_arguments.format)
        print(toYaml(Value::list(std::move(values))));
}

int runBoard(const Arguments& arguments)
{
    QFile file(QString::fromStdString(arguments.file));
    if (!file.open(QIODevice::ReadOnly)) {
        complain({registry::ErrorCode::Storage, arguments.file, 0, file.errorString().toStdString()}, {});
        return Usage;
    }
    const QByteArray bytes = file.read(largestFile);
    auto board = parseBoard({bytes.data(), static_cast<std::size_t>(bytes.size())});
    if (!board) {
        for (const Problem& problem : board.error()) // as compilers write it, for editors to jump to
            std::fprintf(stderr, "%s\n",
                oneLine(arguments.file + ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column)
                    + ": " + (problem.where.empty() ? "" : problem.where + ": ") + problem.what)
                    .c_str());
        return Usage;
    }
    BoardCheck check(arguments, std::move(*board));
    const Signals signals([](int signal, bool) { QCoreApplication::exit(128 + signal); });
    QTimer::singleShot(0, &check, [&check] { check.start(); });
    return QCoreApplication::exec();
}

} // namespace cli
