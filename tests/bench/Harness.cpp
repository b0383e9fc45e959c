// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <stdexcept>

namespace bench {

support::ServerOptions bigServer()
{
    support::ServerOptions options;
    options.tickTime = 2000;
    options.heapMegabytes = 1024;
    options.java = {"-Dzookeeper.globalOutstandingLimit=100000", "-Dzookeeper.snapCount=1000000"};
    return options;
}

registry::ConnectionProfile profileFor(const std::string& hostPort)
{
    registry::ConnectionProfile profile;
    profile.endpoint = *registry::parseEndpoint(hostPort);
    profile.sessionTimeout = std::chrono::seconds(20);
    return profile;
}

void waitFor(const std::function<bool()>& done, const char* what, int seconds)
{
    QTimer heartbeat; // so that a condition without an event of its own is looked at too
    heartbeat.start(20);
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > qint64(seconds) * 1000)
            throw std::runtime_error(std::string("not in time: ") + what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void idle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<registry::Session> connected(const std::string& hostPort)
{
    auto session = std::make_unique<registry::Session>(profileFor(hostPort));
    session->open();
    waitFor([&] { return registry::isUsable(session->status().state); }, "a connection");
    return session;
}

PaintProbe::PaintProbe(QAbstractScrollArea* view)
    : QObject(view)
{
    view->viewport()->installEventFilter(this);
}

void PaintProbe::arm(std::function<bool()> condition)
{
    m_seen = false;
    m_condition = std::move(condition);
}

bool PaintProbe::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_condition && m_condition()) {
        m_condition = nullptr;
        // The filter comes before the painting; a posted call comes right after it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_seenAt = Clock::now();
                m_seen = true;
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

int runBench(int argc, char** argv, const std::function<void()>& body)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    try {
        body();
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s: %s\n", argv[0], fault.what());
        return 1;
    }
    registry::Session::waitForClosedBackends(std::chrono::seconds(5));
    return 0;
}

} // namespace bench
