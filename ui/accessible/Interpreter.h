// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QComboBox;
class QFocusFrame;
class QWidget;

namespace ui {

/// Gives the accessibility bus words where Qt 6.4 has none or the wrong ones, for every widget of the program, and
/// those who go by keyboard a focus that can be seen:
/// - a tooltip that is markup (plainToolTip()) is spoken as the text it shows;
/// - a choice is called by its value on the bus, so its accessible name becomes a label that belongs to it;
/// - lists, trees and editors have a ring while they have the focus, also when they are empty;
/// - a chart says that it is one, and what the Announcer says is a notification.
/// Filters the application's events while it lives: one comparison for each.
class Interpreter : public QObject {
    Q_OBJECT

public:
    explicit Interpreter(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void speakToolTip(QWidget& widget);
    static void labelChoice(QComboBox& box);
    void showFocus(QWidget* widget);

    QPointer<QFocusFrame> m_ring; ///< of the window that it was last in
};

} // namespace ui
