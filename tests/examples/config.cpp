// SPDX-License-Identifier: GPL-3.0-or-later
// config SERVER PATH [JSON]: prints what is configured there, one key a line, after writing JSON if it is given.
#include <roster/service/ServiceRegistry.h>
#include <roster/session/OnDone.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto path = registry::Path::parse(argc > 2 ? argv[2] : "");
    registry::ServiceRegistry config({.server = argc > 1 ? argv[1] : ""});
    if (!path || !config.start())
        return 2;
    const auto failed = [](const registry::Error& error) {
        std::fprintf(stderr, "%s: %s\n", error.path.c_str(), std::string(name(error.code)).c_str());
        QCoreApplication::exit(1);
    };
    const auto print = [&failed](const registry::Result<registry::NodeValue>& node) {
        const auto instance = node ? node->instance() : tl::unexpected(node.error());
        if (!instance)
            return failed(instance.error());
        for (const auto& [key, json] : *instance ? (*instance)->fields() : registry::Instance().fields())
            std::printf("%s=%s\n", key.c_str(), json.c_str());
        QCoreApplication::exit(node->exists ? 0 : 6);
    };
    // The first get() waits for the connection; a write needs one.
    registry::onDone(config.get(*path), &app, [&](const registry::Result<registry::NodeValue>& before) {
        if (!before || argc < 4)
            return print(before);
        registry::onDone(config.setData(*path, argv[3]), &app, [&](const registry::Result<registry::Done>& done) {
            done ? registry::onDone(config.get(*path), &app, print) : failed(done.error());
        });
    });
    return QCoreApplication::exec();
}
