// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchField.h"

#include <QToolButton>

namespace ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    for (auto* button : findChildren<QToolButton*>())
        button->setAccessibleName(tr("Clear"));
}

} // namespace ui
