// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/ServerProbe.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace registry::board {

namespace {

constexpr int patienceMs = 3'000;
constexpr qsizetype longestAnswer = 256 * 1024;
constexpr std::size_t fourLetterWays = 2; // the four-letter ones

ServerWord wordOfWay(std::size_t way)
{
    return way == 0 ? ServerWord::Mntr : way == 1 ? ServerWord::Srvr : ServerWord::Admin;
}

} // namespace

ServerProbe::ServerProbe(HostPort server, std::vector<HostPort> admins, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_admins(std::move(admins))
{
    m_figures.address = toString(m_server);
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
    const bool isAdmin = m_way >= fourLetterWays;
    const HostPort& to = isAdmin ? m_admins[m_way - fourLetterWays] : m_server;
    m_answer.clear();
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, isAdmin, to] {
        if (!isAdmin) {
            m_socket->write(wordOfWay(m_way) == ServerWord::Mntr ? "mntr" : "srvr");
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
        && readServerAnswer(wordOfWay(m_way), {m_answer.data(), static_cast<std::size_t>(m_answer.size())}, figures))
        return finish(std::move(figures));
    next(error.isEmpty() ? figures.error : error.toStdString());
}

void ServerProbe::next(std::string why)
{
    if (m_way < fourLetterWays && m_firstError.empty())
        m_firstError = std::move(why);
    const std::size_t ways = fourLetterWays + m_admins.size();
    m_way = (m_way + 1) % ways;
    if (++m_tried < ways)
        return send();
    m_way = 0;
    ServerFigures figures;
    figures.address = m_figures.address;
    figures.error = m_firstError + (m_admins.empty() ? "" : ", and its AdminServer does not answer");
    finish(std::move(figures));
}

void ServerProbe::finish(ServerFigures figures)
{
    m_figures = std::move(figures);
    m_isAsked = true;
    Q_EMIT answered();
}

} // namespace registry::board
