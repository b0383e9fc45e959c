// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/ServerAnswer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace registry::board {

/// Asks one server how it is: by four-letter words, and where these are not allowed by its AdminServer. One question at
/// a time, each on a connection of its own, as these words want it. Never blocks. Sends no request of the ZooKeeper
/// protocol.
class ServerProbe : public QObject {
    Q_OBJECT

public:
    /// `admins`: where its AdminServer may be, first best first.
    ServerProbe(HostPort server, std::vector<HostPort> admins, QObject* parent = nullptr);
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

    const HostPort m_server;
    const std::vector<HostPort> m_admins;
    ServerFigures m_figures;
    bool m_isAsked = false;
    std::size_t m_way = 0; ///< mntr, srvr, then the AdminServers; what answered last is asked first
    std::size_t m_tried = 0;
    std::string m_firstError;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_answer;
    QTimer m_timeout;
};

} // namespace registry::board
