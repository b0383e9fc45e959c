// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/NodeEdit.h"

#include <QFrame>

#include <array>

class QLabel;
class QToolButton;

namespace ui {

class PlainLabel;
class WhatNow;

/// How the text being edited stands to the server's node, in words, with what can be done about it. Hidden while there
/// is nothing to say.
class EditBar : public QFrame {
    Q_OBJECT

public:
    enum Choice : std::uint8_t { Save, TryAgain, ShowDifference, KeepMine, TakeTheirs, Recreate, Revert, ChoiceCount };
    Q_ENUM(Choice)

    explicit EditBar(QWidget* parent = nullptr);

    /// Null: nothing is edited.
    void showEdit(const NodeEdit* edit);
    /// Why nothing can be saved in this connection at all, a sentence; empty: it can.
    void setLocked(const QString& why) { m_locked = why; }
    QString text() const;

Q_SIGNALS:
    void chosen(ui::EditBar::Choice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(const char* iconName, const QString& text, std::initializer_list<Choice> choices);
    void showTheirs(const NodeEdit& edit);

    QLabel* m_icon;
    PlainLabel* m_text;
    WhatNow* m_whatNow;
    std::array<QToolButton*, ChoiceCount> m_buttons{};
    const char* m_iconName = nullptr;
    QString m_locked;
};

} // namespace ui
