// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Says to those who listen what others see happen: a connection lost, a conflict, an alarm. A notification on the
/// accessibility bus that shows itself anew each time, which is what screen readers speak wherever the focus is; Qt 6.4
/// has no event of its own for that (QAccessible::Alert does not reach the bus). Nothing is painted.
class Announcer : public QWidget {
    Q_OBJECT

public:
    /// Through the one of the window that `from` is in, made when it is first wanted. The same words twice in a row are
    /// said once, until forget(). Costs nothing while nobody listens.
    static void say(QWidget& from, const QString& words);
    /// What was said is over: it is news when it comes again.
    static void forget(QWidget& from);

private:
    explicit Announcer(QWidget* window);
    static Announcer* of(const QWidget& from);
};

} // namespace ui
