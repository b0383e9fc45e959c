// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainText.h"

#include <QToolButton>
#include <QWidget>

namespace ui {

/// One line above or below a pane that says something, with at most one button; hidden while it has nothing to say.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    /// `iconName` in resources/icons. An empty `buttonText` makes no button.
    NoticeBar(const char* iconName, const QString& buttonText, QWidget* parent = nullptr);

    /// Plain text; an empty one hides the bar.
    void setText(const QString& text);
    QString text() const { return m_label->text(); }

Q_SIGNALS:
    void buttonClicked();

private:
    PlainLabel* m_label;
    QToolButton* m_button = nullptr;
};

} // namespace ui
