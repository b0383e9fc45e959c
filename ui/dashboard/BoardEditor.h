// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/Board.h"

#include <QObject>
#include <QUndoStack>

namespace ui {

/// A board that is being worked on: its value now, what led there, and whether that is what the file says. Knows no
/// file.
class BoardEditor : public QObject {
    Q_OBJECT

public:
    explicit BoardEditor(QObject* parent = nullptr);

    const registry::board::Board& board() const { return m_board; }
    QUndoStack& undoStack() { return m_undo; }
    bool isModified() const { return !m_undo.isClean(); }
    /// Another board takes its place, unmodified and without a past.
    void reset(const registry::board::Board& board);
    /// One step, which can be undone; nothing when it is the same board. `what`: "Move tile".
    void change(const QString& what, const registry::board::Board& board);
    /// The file says what the board says now.
    void setSaved() { m_undo.setClean(); }
    /// No file says it: also not when everything is undone.
    void setUnsaved() { m_undo.resetClean(); }

Q_SIGNALS:
    void boardChanged();
    void modifiedChanged(bool modified);

private:
    class Step;
    void set(const registry::board::Board& board);

    registry::board::Board m_board;
    QUndoStack m_undo;
};

} // namespace ui
