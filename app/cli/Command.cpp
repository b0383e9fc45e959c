// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include "service/InstanceCodec.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace cli {

using registry::ConnectionState;
using registry::Error;
using registry::ErrorCode;

Command::Command(const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
    : m_arguments(arguments)
    , m_registry(registry)
    , m_backend(backend)
{
}

void Command::interrupted(int signal, bool)
{
    end(128 + signal);
}

void Command::whenConnected(std::function<void()> then)
{
    auto* once = new QObject(this);
    const auto look = [this, once, then = std::move(then)] {
        const registry::SessionStatus& status = m_registry.state();
        if (registry::isUsable(status.state)) {
            once->deleteLater();
            once->disconnect();
            disconnect(&session(), nullptr, once, nullptr);
            then();
        } else if (status.state == ConnectionState::AuthFailed) {
            endWith(connectionTrouble());
        }
    };
    connect(&session(), &registry::Session::statusChanged, once, look);
    QTimer::singleShot(m_arguments.service.timeout, once, [this] { endWith(connectionTrouble()); });
    look();
}

void Command::whenConnectedOrLate(std::function<void()> then)
{
    auto* once = new QObject(this);
    const auto go = [once, then = std::move(then)] {
        once->deleteLater();
        once->disconnect();
        then();
    };
    if (registry::isUsable(m_registry.state().state))
        return go();
    auto* timer = new QTimer(once);
    timer->setSingleShot(true);
    connect(
        &session(), &registry::Session::statusChanged, once, [this, go, timer](const registry::SessionStatus& status) {
            if (registry::isUsable(status.state) && timer->isActive()) {
                timer->stop();
                QTimer::singleShot(0, this, go);
            }
        });
    timer->callOnTimeout(this, go);
    timer->start(m_arguments.service.timeout);
}

Error Command::connectionTrouble() const
{
    const registry::SessionStatus& status = m_registry.state();
    const ErrorCode code =
        status.state == ConnectionState::AuthFailed ? ErrorCode::AuthFailed : ErrorCode::NoConnection;
    Error error{code, m_arguments.service.server, 0, {}};
    if (status.reason && status.reason->code != code)
        error.detail = std::string(registry::name(status.reason->code))
            + (status.reason->detail.empty() ? "" : " (" + status.reason->detail + ")");
    return error;
}

void Command::end(int code)
{
    if (!std::exchange(m_ended, true))
        QCoreApplication::exit(flushOutput(code));
}

void Command::endWith(const Error& error)
{
    if (m_ended)
        return;
    const bool noServer = error.code == ErrorCode::NoConnection && !registry::isUsable(m_registry.state().state);
    end(complain(noServer && error.detail.empty() ? connectionTrouble() : error, about()));
}

void Command::note(const std::string& text) const
{
    if (!m_arguments.quiet)
        remark(text);
}

std::unique_ptr<Command> makeCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
{
    if (auto command = makeReadCommand(arguments, registry, backend))
        return command;
    if (auto command = makeWriteCommand(arguments, registry, backend))
        return command;
    return makeHoldCommand(arguments, registry, backend);
}

registry::Result<registry::Data> readData(const std::optional<std::string>& wanted)
{
    if (!wanted || (*wanted != "-" && !wanted->starts_with('@')))
        return registry::Data(wanted);
    const std::string name = *wanted == "-" ? "stdin" : wanted->substr(1);
    std::FILE* file = *wanted == "-" ? stdin : std::fopen(name.c_str(), "rbe");
    if (!file)
        return registry::fail(ErrorCode::Storage, name, std::strerror(errno), errno);
    constexpr std::size_t most = std::size_t(64) << 20; // no server takes more
    std::string bytes;
    char buffer[65536];
    std::size_t got = 0;
    while (bytes.size() <= most && (got = std::fread(buffer, 1, sizeof buffer, file)) > 0)
        bytes.append(buffer, got);
    const bool failed = std::ferror(file) != 0;
    if (file != stdin)
        std::fclose(file);
    if (failed)
        return registry::fail(ErrorCode::Storage, name, std::strerror(errno), errno);
    if (bytes.size() > most)
        return registry::fail(ErrorCode::TooLarge, name, "more than 64 MiB");
    return registry::Data(std::move(bytes));
}

Value dataValue(const registry::Data& data)
{
    const auto decoded = registry::codec::decode(data);
    if (!decoded) {
        const QByteArray bytes(data->data(), static_cast<qsizetype>(data->size()));
        return Value::object({{"base64", Value::string(bytes.toBase64().toStdString())}});
    }
    if (!*decoded)
        return {};
    if (const auto parsed = parseJson((*decoded)->toJson()))
        return *parsed;
    return Value::object({{"string_value", Value::string(data.value_or(""))}}); // nested beyond reason
}

Value statValue(const registry::Stat& stat)
{
    return Value::object({{"czxid", Value::integer(stat.czxid)}, {"mzxid", Value::integer(stat.mzxid)},
        {"pzxid", Value::integer(stat.pzxid)}, {"ctime", Value::integer(stat.ctime)},
        {"mtime", Value::integer(stat.mtime)}, {"version", Value::integer(stat.version)},
        {"cversion", Value::integer(stat.cversion)}, {"aversion", Value::integer(stat.aversion)},
        {"ephemeralOwner", Value::integer(stat.ephemeralOwner)}, {"dataLength", Value::integer(stat.dataLength)},
        {"numChildren", Value::integer(stat.numChildren)}});
}

} // namespace cli
