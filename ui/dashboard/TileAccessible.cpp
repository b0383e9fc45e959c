// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TileAccessible.h"

#include "dashboard/TileWidget.h"

namespace ui {

namespace {

QAccessibleInterface* makeTileAccessible(const QString& className, QObject* object)
{
    if (className != QLatin1String(TileWidget::staticMetaObject.className()))
        return nullptr;
    return new TileAccessible(static_cast<TileWidget*>(object));
}

} // namespace

TileAccessible::TileAccessible(TileWidget* tile)
    : QAccessibleWidget(tile, QAccessible::StaticText)
{
}

void TileAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTileAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void TileAccessible::tellChange(TileWidget* tile)
{
    if (!QAccessible::isActive() || !tile->isVisible())
        return;
    QAccessibleEvent event(tile, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString TileAccessible::text(QAccessible::Text which) const
{
    if (which == QAccessible::Description || which == QAccessible::Value)
        return static_cast<TileWidget*>(widget())->description();
    return QAccessibleWidget::text(which);
}

} // namespace ui
