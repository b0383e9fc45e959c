// SPDX-License-Identifier: GPL-3.0-or-later
// watch-service SERVER PATH: who serves there, now and after every change, until the process is ended.
#include <roster/service/ServiceRegistry.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto path = registry::Path::parse(argc > 2 ? argv[2] : "");
    if (!path) {
        std::fprintf(stderr, "usage: watch-service SERVER PATH\n");
        return 2;
    }
    registry::ServiceRegistry services({.server = argv[1], .readOnly = true});
    QObject context; // no call comes after its end
    services.watchState(&context, [](const registry::SessionStatus& status) {
        std::fprintf(stderr, "%s\n", std::string(name(status.state)).c_str());
    });
    services.watch(*path, &context, [](const registry::NodeValue& now) {
        std::printf(now.exists ? "%zu servers:" : "no such service", now.children.size());
        for (const std::string& server : now.children)
            std::printf(" %s", server.c_str());
        std::printf(now.staleSince ? " (last known)\n" : "\n");
        std::fflush(stdout);
    });
    if (const auto started = services.start(); !started) {
        std::fprintf(stderr, "%s\n", started.error().detail.c_str());
        return 2;
    }
    return QCoreApplication::exec();
}
