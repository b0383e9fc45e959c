// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChildCommand.h"
#include "Command.h"
#include "Writers.h"

#include "session/OnDone.h"

#include <QDateTime>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <utility>

namespace cli {

namespace {

using registry::ConnectionState;
using registry::Error;
using registry::ErrorCode;
using registry::Registration;
using registry::Result;

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

/// Holds the ephemeral node while the program runs, or until a signal.
class Register final : public Command {
public:
    Register(const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
        : Command(arguments, registry, backend)
    {
        connect(&m_child, &ChildCommand::ended, this, [this](int code) { leave(code); });
    }
    void run() override
    {
        const auto data = readData(m_arguments.data);
        if (!data)
            return endWith(data.error());
        if (m_arguments.service.readOnly)
            return endWith(Error{ErrorCode::ReadOnly, about(), 0, {}});
        whenConnectedOrLate([this, data = *data] {
            if (!m_leaving)
                hold(data);
        });
    }
    void interrupted(int signal, bool fromTerminal) override
    {
        if (!m_child.isRunning())
            leave(Done);
        else if (!fromTerminal)
            m_child.signal(signal); // its end ends us
    }

private:
    void hold(const registry::Data& data)
    {
        onDone(m_registry.setNode(m_arguments.path, data), this, [this](const Result<registry::Done>& done) {
            if (m_leaving)
                return; // a signal came first
            if (!done)
                return endWith(done.error());
            if (*done == registry::Done::NotYet)
                note(about() + ": not registered yet, trying on");
            if (!m_arguments.childCommand.empty())
                m_child.start(m_arguments.childCommand);
        });
        Registration* registration = m_registry.registration(m_arguments.path);
        connect(registration, &Registration::stateChanged, this, [this, registration](Registration::State state) {
            if (state == Registration::State::Registered && std::exchange(m_troubled, false))
                note(about() + ": registered again");
            m_wasRegistered = m_wasRegistered || state == Registration::State::Registered;
            if (state == Registration::State::Retrying && m_wasRegistered && !std::exchange(m_troubled, true))
                note(about() + ": not registered any more, trying on"
                    + (registration->error() ? ": " + std::string(registry::name(registration->error()->code)) : ""));
            if (state == Registration::State::Refused && m_wasRegistered)
                note(about()
                    + ": cannot be registered again: " + std::string(registry::name(registration->error()->code)));
        });
    }

    void leave(int code)
    {
        if (std::exchange(m_leaving, true))
            return end(code); // asked twice: at once
        const Registration* registration = m_registry.registration(m_arguments.path);
        const bool ours = registration && registration->state() == Registration::State::Registered;
        if (!ours || !registry::isUsable(m_registry.state().state))
            return end(code); // another's node stays; what may still become ours ends with the session
        onDone(m_registry.unset(m_arguments.path), this, [this, code](const Result<registry::Done>& done) {
            if (!done)
                note(about() + ": not removed: " + std::string(registry::name(done.error().code)));
            end(code);
        });
    }

    ChildCommand m_child{this};
    bool m_wasRegistered = false;
    bool m_troubled = false;
    bool m_leaving = false;
};

/// Runs the program while the lock is held.
class LockAndRun final : public Command {
public:
    LockAndRun(const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
        : Command(arguments, registry, backend)
    {
    }
    void run() override
    {
        if (m_arguments.service.readOnly)
            return endWith(Error{ErrorCode::ReadOnly, about(), 0, {}});
        whenConnected([this] { acquire(); });
    }
    void interrupted(int signal, bool fromTerminal) override
    {
        if (m_child.isRunning()) {
            if (!fromTerminal)
                m_child.signal(signal);
        } else {
            leave(128 + signal);
        }
    }

private:
    void acquire()
    {
        registry::Lock::Options options;
        options.identifier = m_arguments.childCommand.front();
        options.simultaneous = m_arguments.simultaneous;
        options.wait = m_arguments.wait;
        m_lock = m_registry.lock(m_arguments.path, std::move(options));
        connect(m_lock.get(), &registry::Lock::acquired, this, [this] { m_child.start(m_arguments.childCommand); });
        connect(m_lock.get(), &registry::Lock::failed, this, [this](const Error& error) {
            if (error.code == ErrorCode::OperationTimeout && registry::isUsable(m_registry.state().state))
                endWith(Error{ErrorCode::Conflict, about(), 0, "others hold the lock"});
            else if (error.code != ErrorCode::Cancelled)
                endWith(error);
        });
        connect(m_lock.get(), &registry::Lock::released, this, [this] { end(m_code); });
        connect(m_lock.get(), &registry::Lock::lost, this, [this](const Error& error) {
            remark(about() + ": the lock is lost (" + std::string(registry::name(error.code))
                + "), the program is told to end");
            m_lost = true;
            m_child.signal(SIGTERM);
            if (!m_child.isRunning())
                end(m_code);
        });
        connect(&m_child, &ChildCommand::ended, this, [this](int code) { leave(code); });
        m_lock->acquire();
    }
    void leave(int code)
    {
        m_code = code;
        const bool held = m_lock && m_lock->state() != registry::Lock::State::Free;
        const bool connected = registry::isUsable(m_registry.state().state);
        if (!held || !connected || std::exchange(m_leaving, true))
            return end(m_lost && code == Done ? int(OtherError) : code);
        const bool waiting = m_lock->state() == registry::Lock::State::Waiting;
        m_lock->release();
        if (waiting)
            end(code);
    }

    std::unique_ptr<registry::Lock> m_lock;
    ChildCommand m_child{this};
    int m_code = Done;
    bool m_lost = false;
    bool m_leaving = false;
};

class Watch final : public Command {
public:
    using Command::Command;
    void run() override
    {
        m_registry.watch(m_arguments.path, this, [this](const registry::NodeValue& value) { show(value); });
        connect(&session(), &registry::Session::statusChanged, this, [this](const registry::SessionStatus& status) {
            if (status.state == ConnectionState::AuthFailed)
                endWith(connectionTrouble());
            const bool usable = registry::isUsable(status.state);
            if (!usable && !std::exchange(m_troubled, true) && status.reason)
                note("no connection, trying on: " + std::string(registry::name(status.reason->code)));
            m_troubled = m_troubled && !usable;
        });
    }
    void interrupted(int, bool) override { end(Done); }

private:
    void show(const registry::NodeValue& value)
    {
        std::vector<Value> children;
        for (const std::string& name : value.children)
            children.push_back(Value::string(name));
        std::vector<Value::Member> members{{"path", Value::string(value.path.str())}, {"data", dataValue(value.raw)},
            {"stat", value.stat && value.exists ? statValue(*value.stat) : Value()},
            {"children", Value::list(std::move(children))}, {"time", Value::string(now())}};
        if (value.error)
            members.emplace_back("error", Value::string(std::string(registry::name(value.error->code))));
        if (value.staleSince)
            members.emplace_back("stale", Value::boolean(true));
        print(toCompactJson(Value::object(std::move(members))) + '\n');
        if (const int code = flushOutput(Done); code != Done)
            end(code);
    }

    bool m_troubled = false;
};

class State final : public Command {
public:
    using Command::Command;
    void run() override
    {
        if (m_arguments.follow) {
            m_registry.watchState(this, [this](const registry::SessionStatus& status) { show(status); });
            return;
        }
        auto* once = new QTimer(this);
        const auto settle = [this] {
            show(m_registry.state());
            end(registry::isUsable(m_registry.state().state) ? Done : exitCode(connectionTrouble().code));
        };
        connect(once, &QTimer::timeout, this, settle);
        once->start(m_arguments.service.timeout);
        connect(&session(), &registry::Session::statusChanged, this,
            [settle, done = false](const registry::SessionStatus& status) mutable {
                if (registry::isUsable(status.state) && !std::exchange(done, true))
                    settle();
            });
    }
    void interrupted(int, bool) override { end(Done); }

private:
    void show(const registry::SessionStatus& status)
    {
        const std::string reason = status.reason ? std::string(registry::name(status.reason->code)) : "";
        if (m_arguments.format && m_arguments.format != Format::Dir) {
            const Value value = Value::object({{"state", Value::string(std::string(registry::name(status.state)))},
                {"server", Value::string(status.server)}, {"session", Value::integer(status.sessionId)},
                {"timeout", Value::integer(status.timeout.count())},
                {"reason", reason.empty() ? Value() : Value::string(reason)}, {"time", Value::string(now())}});
            print(m_arguments.format == Format::Yaml     ? "---\n" + toYaml(value)
                    : m_arguments.format == Format::Json ? toIndentedJson(value) + '\n'
                                                         : toCompactJson(value) + '\n');
        } else {
            char session[32] = "-";
            if (status.sessionId != 0)
                std::snprintf(session, sizeof session, "0x%llx", static_cast<unsigned long long>(status.sessionId));
            print(std::string(registry::name(status.state)) + ' ' + oneLine(status.server) + ' ' + session
                + (reason.empty() ? "" : " " + reason) + '\n');
        }
        if (const int code = flushOutput(Done); code != Done)
            end(code);
    }
};

} // namespace

std::unique_ptr<Command> makeHoldCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
{
    const std::string& name = arguments.command;
    if (name == "register")
        return std::make_unique<Register>(arguments, registry, backend);
    if (name == "lock")
        return std::make_unique<LockAndRun>(arguments, registry, backend);
    if (name == "watch")
        return std::make_unique<Watch>(arguments, registry, backend);
    if (name == "state")
        return std::make_unique<State>(arguments, registry, backend);
    return nullptr;
}

} // namespace cli
