// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bench.h"
#include "session/Session.h"
#include "support/ZooKeeperServer.h"

#include <QAbstractScrollArea>
#include <QObject>

#include <functional>

/// What benches with a session or a window need besides Bench.h.
namespace bench {

/// A server for trees of 100,000 nodes and for long pipelines.
support::ServerOptions bigServer();
registry::ConnectionProfile profileFor(const std::string& hostPort);
/// Runs the event loop until `done`; throws std::runtime_error(what) after `seconds`.
void waitFor(const std::function<bool()>& done, const char* what, int seconds = 60);
/// Runs the event loop for so long.
void idle(std::chrono::milliseconds time);
/// A session that is connected.
std::unique_ptr<registry::Session> connected(const std::string& hostPort);

/// Watches a view paint: keeps the moment at which it had painted with `condition` being true.
class PaintProbe : public QObject {
    Q_OBJECT

public:
    explicit PaintProbe(QAbstractScrollArea* view);
    /// From now on waits for a paint while `condition` holds.
    void arm(std::function<bool()> condition);
    bool hasSeen() const { return m_seen; }
    Clock::time_point seenAt() const { return m_seenAt; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_condition;
    bool m_seen = false;
    Clock::time_point m_seenAt{};
};

/// Offscreen QApplication, QT_QPA_PLATFORM permitting; prints failures and turns them into exit code 1.
int runBench(int argc, char** argv, const std::function<void()>& body);

} // namespace bench
