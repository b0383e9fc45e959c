// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace app {

/// Keeps the screen from going dark while it is wanted, by asking the desktop (org.freedesktop.ScreenSaver on the
/// session bus). Never waits for its answer. The desktop forgets the wish when the process ends.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(QObject* parent = nullptr);
    ~ScreenAwake() override;

    void setWanted(bool wanted);

Q_SIGNALS:
    /// The screen may go dark after all; why, a sentence.
    void refused(const QString& why);

private:
    void inhibit();
    void release();

    bool m_wanted = false;
    bool m_asking = false;
    std::optional<quint32> m_cookie;
};

} // namespace app
