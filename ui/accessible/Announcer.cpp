// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible/Announcer.h"

#include <QAccessible>

namespace ui {

Announcer::Announcer(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("announcer"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1); // what has no size is not showing for those who listen
    show();
    lower();
}

Announcer* Announcer::of(const QWidget& from)
{
    return from.window()->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
}

void Announcer::say(QWidget& from, const QString& words)
{
    if (!from.window()->isVisible())
        return; // it may be going: what is in it still puts its texts away
    Announcer* announcer = of(from);
    if (words.isEmpty() || (announcer && announcer->accessibleName() == words))
        return;
    if (!announcer)
        announcer = new Announcer(from.window());
    announcer->setAccessibleName(words); // tells of the name itself
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent shown(announcer, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(announcer, QAccessible::Alert); // for platforms whose bridge knows it
    QAccessible::updateAccessibility(&alert);
}

void Announcer::forget(QWidget& from)
{
    if (Announcer* announcer = of(from))
        announcer->setAccessibleName({});
}

} // namespace ui
