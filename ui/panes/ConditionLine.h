// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/Condition.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class PlainLabel;

/// A Condition as a line with icon and words; hidden while all is fresh. A value that is just being read again is said
/// only when that takes long, so a live node does not flicker.
class ConditionLine : public QWidget {
    Q_OBJECT

public:
    explicit ConditionLine(QWidget* parent = nullptr);
    void setCondition(const Condition& condition);
    const Condition& condition() const { return m_condition; }

private:
    void apply();

    PlainLabel* m_icon;
    PlainLabel* m_text;
    Condition m_condition;
    QTimer m_patience;
};

} // namespace ui
