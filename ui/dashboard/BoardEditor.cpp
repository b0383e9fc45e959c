// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardEditor.h"

namespace ui {

/// Holds the whole board before and after: boards are small, and so nothing can be undone wrongly.
class BoardEditor::Step : public QUndoCommand {
public:
    Step(BoardEditor& editor, const QString& what, const registry::board::Board& after)
        : QUndoCommand(what)
        , m_editor(editor)
        , m_before(editor.board())
        , m_after(after)
    {
    }
    void undo() override { m_editor.set(m_before); }
    void redo() override { m_editor.set(m_after); }

private:
    BoardEditor& m_editor;
    const registry::board::Board m_before;
    const registry::board::Board m_after;
};

BoardEditor::BoardEditor(QObject* parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(200);
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

void BoardEditor::reset(const registry::board::Board& board)
{
    m_undo.clear();
    m_undo.setClean();
    set(board);
}

void BoardEditor::change(const QString& what, const registry::board::Board& board)
{
    if (board != m_board)
        m_undo.push(new Step(*this, what, board));
}

void BoardEditor::set(const registry::board::Board& board)
{
    m_board = board;
    Q_EMIT boardChanged();
}

} // namespace ui
