// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ServerProbe.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace registry::board {

namespace {

constexpr int patienceMs = 3'000;
constexpr qsizetype longestAnswer = 256 * 1024;

} // namespace

/// `srvr` is always allowed and tells less than the others: nobody is asked at a guessed address while it answers.
ServerProbe::ServerProbe(const HostPort& server, const std::vector<HostPort>& admins, const HostPort& guessedAdmin)
    : m_ways{{ServerWord::Mntr, server}}
{
    for (const HostPort& admin : admins)
        m_ways.push_back({ServerWord::Admin, admin});
    m_ways.push_back({ServerWord::Srvr, server});
    if (admins.empty())
        m_ways.push_back({ServerWord::Admin, guessedAdmin});
    m_figures.address = toString(server);
    m_timeout.setSingleShot(true);
    m_timeout.callOnTimeout(this, [this] { ended(QStringLiteral("no answer in time")); });
}

ServerProbe::~ServerProbe()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ServerProbe::ask()
{
    if (m_socket)
        return;
    m_tried = 0;
    m_firstError.clear();
    send();
}

void ServerProbe::send()
{
    const auto& [word, to] = m_ways[m_way];
    m_answer.clear();
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, word = word, to = to] {
        if (word != ServerWord::Admin) {
            m_socket->write(word == ServerWord::Mntr ? "mntr" : "srvr");
            return;
        }
        m_socket->write("GET /commands/monitor HTTP/1.0\r\nHost: " + QByteArray::fromStdString(toString(to))
            + "\r\nConnection: close\r\n\r\n");
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        m_answer += m_socket->readAll();
        if (m_answer.size() > longestAnswer)
            ended(QStringLiteral("the answer is too long"));
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        ended(error == QAbstractSocket::RemoteHostClosedError ? QString() : m_socket->errorString());
    });
    m_timeout.start(patienceMs);
    m_socket->connectToHost(QString::fromStdString(to.host), to.port);
}

/// The end of one question: an answer is over when the server closes the connection.
void ServerProbe::ended(const QString& error)
{
    if (!m_socket)
        return;
    m_timeout.stop();
    m_answer += m_socket->readAll();
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it is telling us
    ServerFigures figures = m_figures;
    if (error.isEmpty()
        && readServerAnswer(m_ways[m_way].first, {m_answer.data(), static_cast<std::size_t>(m_answer.size())}, figures))
        return finish(std::move(figures));
    next(error.isEmpty() ? figures.error : error.toStdString());
}

void ServerProbe::next(std::string why)
{
    if (m_ways[m_way].first != ServerWord::Admin && m_firstError.empty())
        m_firstError = std::move(why);
    m_way = (m_way + 1) % m_ways.size();
    if (++m_tried < m_ways.size())
        return send();
    m_way = 0;
    ServerFigures figures;
    figures.address = m_figures.address;
    figures.error = m_firstError + ", and its AdminServer does not answer";
    finish(std::move(figures));
}

void ServerProbe::finish(ServerFigures figures)
{
    m_figures = std::move(figures);
    m_isAsked = true;
    Q_EMIT answered();
}

} // namespace registry::board
