// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "Report.h"
#include "Value.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cli {

/// One command at work. Ends the event loop with its exit code, once.
class Command : public QObject {
    Q_OBJECT

public:
    /// `backend`: the registry's, for walks.
    Command(const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend);

    /// Called when the event loop runs and the registry has been started.
    virtual void run() = 0;
    /// SIGINT, SIGTERM, SIGHUP. `fromTerminal`: everybody in the foreground has got it. Ends with 128 + signal unless
    /// overridden.
    virtual void interrupted(int signal, bool fromTerminal);

protected:
    /// Calls back when the server can be asked; without one within the timeout ends with what is wrong.
    void whenConnected(std::function<void()> then);
    /// Calls back when the server can be asked, or when the timeout is over.
    void whenConnectedOrLate(std::function<void()> then);
    /// Why there is no connection.
    registry::Error connectionTrouble() const;
    void end(int code);
    void endWith(const registry::Error& error);
    /// Ends with Done or with the result's error.
    template <typename T> void endWith(const registry::Result<T>& result)
    {
        if (result)
            end(Done);
        else
            endWith(result.error());
    }
    /// On stderr, unless -q.
    void note(const std::string& text) const;
    registry::Session& session() { return m_registry.session(); }
    registry::Backend& backend() { return m_backend; }
    const std::string& about() const { return m_arguments.path.str(); }

    const Arguments& m_arguments;
    registry::ServiceRegistry& m_registry;

private:
    registry::Backend& m_backend;
    bool m_ended = false;
};

/// This one asks the three below; they give null for a command that is not theirs.
std::unique_ptr<Command> makeCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend);
std::unique_ptr<Command> makeReadCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend);
std::unique_ptr<Command> makeWriteCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend);
std::unique_ptr<Command> makeHoldCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend);

/// What --data asks for: the text, a file's content or stdin. Nothing when it was not given.
/// Errors: Storage, with the file's name.
registry::Result<registry::Data> readData(const std::optional<std::string>& wanted);
/// A node's data as decoded, for output: null, an object, or for bytes that are not text {"base64": ...}.
Value dataValue(const registry::Data& data);
Value statValue(const registry::Stat& stat);

} // namespace cli
