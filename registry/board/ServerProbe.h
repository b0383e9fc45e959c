// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/ServerAnswer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace registry::board {

/// Asks one server how it is: by `mntr`, where that is not allowed by its AdminServer, and by `srvr`. One question at a
/// time, each on a connection of its own, as these words want it. Never blocks. Sends no request of the ZooKeeper
/// protocol.
class ServerProbe : public QObject {
    Q_OBJECT

public:
    /// `admins`: where its AdminServer is, as somebody said, first best first; `guessedAdmin`: when nobody did.
    ServerProbe(const HostPort& server, const std::vector<HostPort>& admins, const HostPort& guessedAdmin);
    ~ServerProbe() override;

    /// Begins to ask, unless it is asking.
    void ask();
    /// As of the last answer; `answered` false and an empty error: not asked yet.
    const ServerFigures& figures() const { return m_figures; }
    bool isAsked() const { return m_isAsked; }

Q_SIGNALS:
    /// figures() are new.
    void answered();

private:
    void send();
    void ended(const QString& error);
    void next(std::string why);
    void finish(ServerFigures figures);

    std::vector<std::pair<ServerWord, HostPort>> m_ways;
    ServerFigures m_figures;
    bool m_isAsked = false;
    std::size_t m_way = 0; ///< what answered last is asked first
    std::size_t m_tried = 0;
    std::string m_firstError;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_answer;
    QTimer m_timeout;
};

} // namespace registry::board
