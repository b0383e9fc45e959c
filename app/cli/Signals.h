// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace cli {

/// SIGINT, SIGTERM and SIGHUP as calls on the event loop. One at a time in a process.
class Signals : public QObject {
public:
    /// `fromTerminal`: the kernel sent it to the whole foreground group.
    using Handler = std::function<void(int signal, bool fromTerminal)>;
    explicit Signals(Handler handler);
    ~Signals() override;

private:
    QSocketNotifier m_notifier;
};

} // namespace cli
