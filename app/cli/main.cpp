// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoardCommand.h"
#include "Command.h"
#include "Password.h"
#include "Signals.h"

#include "session/BackendFactory.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace {

int run(const cli::Arguments& arguments)
{
    int code = cli::OtherError;
    if (arguments.command == "board") {
        code = cli::runBoard(arguments);
    } else {
        registry::Backend* backend = nullptr; // the registry's
        registry::ServiceRegistry registry(arguments.service, [&backend](const registry::ConnectionProfile& profile) {
            auto made = registry::makeBackend(profile);
            backend = made.get();
            return made;
        });
        const auto command = cli::makeCommand(arguments, registry, *backend);
        const cli::Signals signals(
            [&command](int signal, bool fromTerminal) { command->interrupted(signal, fromTerminal); });
        QTimer::singleShot(0, command.get(), [&registry, &command, &arguments] {
            if (const auto started = registry.start(); !started)
                QCoreApplication::exit(cli::complain(started.error(), arguments.service.server));
            else
                command->run();
        });
        code = QCoreApplication::exec();
    }
    // A server that does not answer the farewell is not waited for: the session ends by itself.
    if (!registry::Session::waitForClosedBackends(std::chrono::seconds(3))) {
        std::fflush(nullptr);
        ::_exit(code);
    }
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 1 << 16);
    auto arguments = cli::parseArguments(std::vector<std::string>(argv + 1, argv + argc));
    if (!arguments) {
        cli::complain(arguments.error(), {});
        return cli::Usage;
    }
    if (arguments->help || arguments->version) {
        cli::print(arguments->help ? cli::usageText() : "rosterctl " ROSTER_VERSION "\n");
        return cli::flushOutput(cli::Done);
    }
    if (!arguments->service.username.empty()) {
        auto password = cli::readPassword(arguments->passwordFile, arguments->service.username);
        if (!password)
            return cli::complain(password.error(), {});
        arguments->service.password = std::move(*password);
    }
    int ownArgc = 1;
    const QCoreApplication application(ownArgc, argv);
    // What a person is to know the commands say themselves. QT_LOGGING_RULES shows the rest.
    QLoggingCategory::setFilterRules(arguments->quiet
            ? QStringLiteral("registry.*=false")
            : QStringLiteral("registry.*=false\nregistry.lastknown.warning=true"));
    return run(*arguments);
}
