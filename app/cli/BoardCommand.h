// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"

#include "board/BoardMonitor.h"

#include <QObject>
#include <QTimer>

namespace cli {

/// board FILE --check: opens the board's connections, looks at every alarm once and ends the event loop with the exit
/// code. Without hold-down: there is no time in one look.
class BoardCheck : public QObject {
    Q_OBJECT

public:
    BoardCheck(const Arguments& arguments, registry::board::Board board);
    void start();

private:
    struct Finding {
        const registry::board::Tile* tile;
        const registry::board::AlarmRule* rule;
        registry::board::AlarmState state;
    };
    void lookIfKnown();
    void look();
    /// Whether each connection serves; says on stderr which does not.
    bool sayConnections() const;
    void show(const std::vector<Finding>& raised) const;

    const Arguments& m_arguments;
    registry::board::BoardMonitor m_monitor;
    QTimer m_timeout;
    bool m_isOver = false;
};

/// Reads the file and checks the board. The exit code: Done, OtherError when an alarm is raised, Usage when the file is
/// no board, NoServer when something that an alarm needs could not be told.
int runBoard(const Arguments& arguments);

} // namespace cli
