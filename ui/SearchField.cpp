// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchField.h"

#include <QAction>
#include <QToolButton>

namespace ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    for (auto* button : findChildren<QToolButton*>())
        button->setAccessibleName(tr("Clear"));
}

void SearchField::addPicture(const QIcon& picture)
{
    auto* action = new QAction(picture, tr("Type here"), this);
    connect(action, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
    addAction(action, QLineEdit::LeadingPosition);
}

} // namespace ui
