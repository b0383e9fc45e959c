// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ui {

class DiffView;

/// What a screen reader is told of a DiffView: its value is the current row in words, its description how many
/// differences there are.
class DiffAccessible : public QAccessibleWidget {
public:
    explicit DiffAccessible(DiffView* view);

    /// Makes Qt use this class for every DiffView from now on. Once is enough, more do no harm.
    static void install();
    /// The current row is another.
    static void tellChange(DiffView* view);

    QString text(QAccessible::Text which) const override;

private:
    DiffView* view() const;
};

} // namespace ui
