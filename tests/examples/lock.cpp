// SPDX-License-Identifier: GPL-3.0-or-later
// lock SERVER PATH PROGRAM [ARGUMENT...]: runs the program while we hold the lock; ends it when the lock is lost.
#include <roster/service/ServiceRegistry.h>

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto path = registry::Path::parse(argc > 3 ? argv[2] : "");
    if (!path)
        return 2;
    auto services = std::make_unique<registry::ServiceRegistry>(registry::ServiceOptions{.server = argv[1]});
    if (!services->start())
        return 2;
    auto lock = services->lock(*path, {.identifier = "lock example", .wait = std::chrono::minutes(1)});
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(lock.get(), &registry::Lock::acquired, &program,
        [&program] { program.start(QCoreApplication::arguments().at(3), QCoreApplication::arguments().mid(4)); });
    QObject::connect(lock.get(), &registry::Lock::lost, &program, &QProcess::kill);
    QObject::connect(lock.get(), &registry::Lock::failed, &app, [](const registry::Error& error) {
        std::fprintf(stderr, "no lock: %s\n", std::string(name(error.code)).c_str());
        QCoreApplication::exit(1);
    });
    QObject::connect(&program, &QProcess::finished, lock.get(), &registry::Lock::release);
    QObject::connect(lock.get(), &registry::Lock::released, &app, [&] { QCoreApplication::exit(program.exitCode()); });
    lock->acquire();
    const int status = QCoreApplication::exec();
    lock.reset();
    services.reset();
    return registry::Session::waitForClosedBackends(std::chrono::seconds(5)) ? status : 1;
}
