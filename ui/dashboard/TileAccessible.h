// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ui {

class TileWidget;

/// A tile for screen readers: its description is what it shows now, made when it is asked for.
class TileAccessible : public QAccessibleWidget {
public:
    explicit TileAccessible(TileWidget* tile);

    /// Makes tiles of this kind; harmless twice.
    static void install();
    /// Tells who listens, if anybody does, that the tile shows something else.
    static void tellChange(TileWidget* tile);

    QString text(QAccessible::Text which) const override;
};

} // namespace ui
