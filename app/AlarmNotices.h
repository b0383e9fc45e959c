// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QSystemTrayIcon;

namespace app {

/// Tells of raised alarms outside the window: an icon in the tray, and a notification by the desktop. Several alarms of
/// one moment are one notification. Without a tray it does nothing but say so by hasTray().
class AlarmNotices : public QObject {
    Q_OBJECT

public:
    explicit AlarmNotices(QObject* parent = nullptr);
    ~AlarmNotices() override;

    static bool hasTray();
    /// Muted: the icon stays, nothing pops up.
    void setMuted(bool muted) { m_muted = muted; }
    bool isMuted() const { return m_muted; }
    /// An alarm was raised; one line of plain text that holds no data of a server.
    void tell(const QString& board, const QString& alarm);
    /// How many are raised now. None takes the icon away.
    void setCount(const QString& board, int raised);

Q_SIGNALS:
    /// The person wants to see the board.
    void clicked();
    /// What is, or would be, popped up now. For the status bar, and for tests.
    void told(const QString& title, const QString& text);

private:
    void flush();

    QSystemTrayIcon* m_icon = nullptr; ///< made when first needed
    QStringList m_waiting;
    QString m_board;
    std::pair<QString, int> m_shown; ///< by the icon
    QTimer m_flush;
    bool m_muted = false;
};

} // namespace app
