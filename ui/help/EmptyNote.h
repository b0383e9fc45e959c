// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainText.h"

class QAbstractItemView;

namespace ui {

/// What a list says in its middle while it has no row: why it is empty and what fills it. The list's own description
/// says the same to those who listen. Owned by the view.
class EmptyNote : public PlainLabel {
    Q_OBJECT

public:
    /// The view must have its model, and keep it.
    EmptyNote(QAbstractItemView& view, const QString& text);

    /// An empty one says nothing.
    void setNote(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateNote();

    QAbstractItemView& m_view;
};

} // namespace ui
