// SPDX-License-Identifier: GPL-3.0-or-later
#include "Motion.h"

#include "Style.h"

#include <QApplication>

namespace app {

void applyMotion(bool reduced)
{
    const auto* present = qobject_cast<const Style*>(QApplication::style());
    const bool isStill = present && present->motion() == Style::Motion::None;
    if (isStill != reduced)
        QApplication::setStyle(new Style(reduced ? Style::Motion::None : Style::Motion::Usual));
}

} // namespace app
