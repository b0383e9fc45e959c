// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenAwake.h"

#include "PlainText.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace app {

namespace {

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

ScreenAwake::ScreenAwake(QObject* parent)
    : QObject(parent)
{
}

ScreenAwake::~ScreenAwake()
{
    m_wanted = false;
    release();
}

void ScreenAwake::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (!wanted)
        release();
    else if (!m_cookie && !m_asking)
        inhibit();
}

void ScreenAwake::inhibit()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT refused(tr("The screen cannot be kept awake: there is no session bus."));
        return;
    }
    QDBusMessage message = call(QStringLiteral("Inhibit"));
    message << QStringLiteral("Roster") << tr("A board is shown");
    m_asking = true;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT refused(tr("The screen cannot be kept awake: %1", "technical reason")
                               .arg(ui::displayText(reply.error().message().toStdString())));
            return;
        }
        m_cookie = reply.value();
        if (!m_wanted)
            release();
    });
}

void ScreenAwake::release()
{
    if (!m_cookie)
        return;
    QDBusMessage message = call(QStringLiteral("UnInhibit"));
    message << *m_cookie;
    QDBusConnection::sessionBus().asyncCall(message);
    m_cookie.reset();
}

} // namespace app
