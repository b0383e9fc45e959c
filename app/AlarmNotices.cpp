// SPDX-License-Identifier: GPL-3.0-or-later
#include "AlarmNotices.h"

#include "Icons.h"

#include <QSystemTrayIcon>

#include <utility>

namespace app {

namespace {

constexpr int collectMs = 400;
constexpr qsizetype mostLines = 5;

/// Some desktops take a notification for markup; nothing that could be a tag goes there.
QString withoutTags(QString text)
{
    return text.replace(QLatin1Char('<'), QChar(0x2039)).replace(QLatin1Char('&'), QLatin1Char('+'));
}

} // namespace

AlarmNotices::AlarmNotices(QObject* parent)
    : QObject(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(collectMs);
    connect(&m_flush, &QTimer::timeout, this, &AlarmNotices::flush);
}

AlarmNotices::~AlarmNotices() = default;

bool AlarmNotices::hasTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void AlarmNotices::tell(const QString& board, const QString& alarm)
{
    m_board = board;
    m_waiting += alarm;
    if (!m_flush.isActive())
        m_flush.start();
}

void AlarmNotices::setCount(const QString& board, int raised)
{
    if (!m_icon && (raised == 0 || !hasTray()))
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(ui::icon("warning"), this);
        connect(m_icon, &QSystemTrayIcon::activated, this, &AlarmNotices::clicked);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &AlarmNotices::clicked);
    }
    if (std::exchange(m_shown, std::pair(board, raised)) == std::pair(board, raised))
        return;
    m_icon->setToolTip(withoutTags(tr("%1: %n alarm(s)", "board", raised).arg(board)));
    m_icon->setVisible(raised > 0);
}

void AlarmNotices::flush()
{
    if (m_waiting.isEmpty())
        return;
    const QString title = tr("%1: %n alarm(s)", "board", int(m_waiting.size())).arg(m_board);
    QStringList lines = m_waiting.mid(0, mostLines);
    if (m_waiting.size() > mostLines)
        lines += tr("and %n more", "alarms", int(m_waiting.size() - mostLines));
    m_waiting.clear();
    const QString text = lines.join(QLatin1Char('\n'));
    if (!m_muted && m_icon && m_icon->isVisible())
        m_icon->showMessage(withoutTags(title), withoutTags(text), QSystemTrayIcon::Warning);
    Q_EMIT told(title, text);
}

} // namespace app
