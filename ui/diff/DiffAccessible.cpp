// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/DiffAccessible.h"

#include "diff/DiffView.h"

#include <QCoreApplication>

namespace ui {

namespace {

QAccessibleInterface* makeDiffAccessible(const QString& className, QObject* object)
{
    if (className != QLatin1String(DiffView::staticMetaObject.className()))
        return nullptr;
    return new DiffAccessible(static_cast<DiffView*>(object));
}

} // namespace

DiffAccessible::DiffAccessible(DiffView* view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

void DiffAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeDiffAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void DiffAccessible::tellChange(DiffView* view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent value(view, view->currentText());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent description(view, QAccessible::DescriptionChanged); // what readers say of widgets without a number
    QAccessible::updateAccessibility(&description);
}

DiffView* DiffAccessible::view() const
{
    return static_cast<DiffView*>(widget());
}

QString DiffAccessible::text(QAccessible::Text which) const
{
    const int count = view()->differences();
    switch (which) {
    case QAccessible::Value:
        return view()->currentText();
    case QAccessible::Description: {
        const QString all =
            QCoreApplication::translate("ui::DiffView", "%n difference(s)", "how many there are", count);
        return all + QStringLiteral(". ") + view()->currentText();
    }
    default:
        return QAccessibleWidget::text(which);
    }
}

} // namespace ui
