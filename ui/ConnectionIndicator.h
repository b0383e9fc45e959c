// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/SessionStatus.h"

#include <QToolButton>

namespace ui {

/// The status bar's view of one connection: state by icon, colour and words, then server, session, timeout, round trip,
/// watches and encryption. A click offers to ask the server now, to copy the details and to edit the connection.
class ConnectionIndicator : public QToolButton {
    Q_OBJECT

public:
    explicit ConnectionIndicator(QWidget* parent = nullptr);

    void setStatus(const registry::SessionStatus& status, int watches);
    /// There is no connection to show.
    void clearStatus();
    /// Every fact in lines, for the tooltip and the clipboard. Plain text.
    static QString details(const registry::SessionStatus& status, int watches);

Q_SIGNALS:
    void probeRequested();
    void editRequested();

private:
    QString m_details;
};

/// "12:03:59" of a moment, local time.
QString clockTime(registry::SessionStatus::Clock::time_point moment);

} // namespace ui
