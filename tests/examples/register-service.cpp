// SPDX-License-Identifier: GPL-3.0-or-later
// register-service SERVER PATH [JSON]: this process serves there, until Ctrl-C or SIGTERM.
#include <roster/service/ServiceRegistry.h>

#include <QCoreApplication>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <sys/signalfd.h>

int main(int argc, char** argv)
{
    sigset_t ends; // blocked before the first thread starts, so that they come to the notifier only
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    const QCoreApplication app(argc, argv);
    QSocketNotifier stop(signalfd(-1, &ends, SFD_CLOEXEC), QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, &QCoreApplication::quit);

    const auto path = registry::Path::parse(argc > 2 ? argv[2] : "");
    if (!path)
        return 2;
    auto services = std::make_unique<registry::ServiceRegistry>(registry::ServiceOptions{.server = argv[1]});
    if (!services->start())
        return 2;
    services->setNode(*path, argc > 3 ? registry::Data(argv[3]) : std::nullopt); // kept up from now on
    using State = registry::Registration::State;
    QObject::connect(services->registration(*path), &registry::Registration::stateChanged, &app,
        [](State state) { QTextStream(stdout) << QMetaEnum::fromType<State>().valueToKey(int(state)) << Qt::endl; });
    const int status = QCoreApplication::exec();
    services.reset(); // ends the session: the node is gone at once, not after the session's timeout
    return registry::Session::waitForClosedBackends(std::chrono::seconds(5)) ? status : 1;
}
