// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace ui {
class HelpWindow;
}

namespace app {

class Settings;

/// Shows the help to whoever asks for it: by ui::HelpEvent from anywhere, or by F1 where no window has that key for
/// itself, as in dialogs. One window, which is made when it is first wanted and outlives no application.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive the desk. Needs a QApplication.
    explicit HelpDesk(Settings& settings);
    ~HelpDesk() override;

    /// "page" or "page#anchor", in front of everything.
    void open(const QString& topic);
    /// Null while it is not open.
    ui::HelpWindow* window() const;
    void closeAtOnce();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep(const ui::HelpWindow& window);
    /// In another language, where it is.
    void remake();

    Settings& m_settings;
    QPointer<ui::HelpWindow> m_window;
};

} // namespace app
