// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/DataEditor.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

// DataEditor's other half: keys and the menu.

namespace ui {

namespace {

template <std::size_t count>
bool matchesAny(const QKeyEvent& event, const std::array<QKeySequence::StandardKey, count>& keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](auto key) { return event.matches(key); });
}

bool hasCommandModifier(const QKeyEvent& event)
{
    const bool altGr = event.modifiers().testFlag(Qt::ControlModifier) && event.modifiers().testFlag(Qt::AltModifier)
        && !event.text().isEmpty();
    return !altGr && (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// Whether it would change the text.
bool changesText(const QKeyEvent& event)
{
    if (matchesAny(event,
            std::array{QKeySequence::Cut, QKeySequence::Paste, QKeySequence::DeleteStartOfWord,
                QKeySequence::DeleteEndOfWord, QKeySequence::DeleteEndOfLine}))
        return true;
    switch (event.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return !event.modifiers().testFlag(Qt::AltModifier);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return !hasCommandModifier(event);
    default:
        return !hasCommandModifier(event) && !event.text().isEmpty() && event.text().front().isPrint();
    }
}

/// Whether the editor wants it before any shortcut of the window. With nothing to be typed again, Ctrl+Shift+Z is the
/// window's: it takes back the last write.
bool isOurs(const QKeyEvent& event, bool writable, bool redoes)
{
    if (changesText(event) && (event.key() != Qt::Key_Tab || writable))
        return true;
    if (event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier) // elsewhere it renames the node
        return true;
    if (writable && (event.matches(QKeySequence::Undo) || (redoes && event.matches(QKeySequence::Redo))))
        return true;
    return matchesAny(event,
        std::array{QKeySequence::Copy, QKeySequence::SelectAll, QKeySequence::MoveToNextWord,
            QKeySequence::MoveToPreviousWord, QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord,
            QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument});
}

} // namespace

bool DataEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        key->setAccepted(isOurs(*key, isWritable(), isRedoAvailable()));
        return true;
    }
    return QsciScintilla::event(event);
}

bool DataEditor::zoomKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_0)
        zoomTo(0);
    else
        return false;
    return true;
}

void DataEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (zoomKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && isWritable()) { // where Tab indents, this is the way out
        QWidget::focusNextPrevChild(!event->modifiers().testFlag(Qt::ShiftModifier)); // Scintilla's keeps it
        return;
    }
    const bool asks = event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier;
    const bool leaves = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!isWritable() && leaves) {
        focusNextPrevChild(event->key() == Qt::Key_Tab); // it goes on; in a text that is edited it indents
        return;
    }
    if (!isWritable() && (asks || changesText(*event)))
        Q_EMIT editWanted();
    if (asks || (!isWritable() && changesText(*event)))
        return;
    if (event->matches(QKeySequence::Cut) && m_soft != SoftBreaks::None) {
        copy(); // without line ends of ours
        removeSelectedText();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void DataEditor::inputMethodEvent(QInputMethodEvent* event)
{
    if (!isWritable() && !event->commitString().isEmpty())
        Q_EMIT editWanted();
    if (isWritable())
        QsciScintilla::inputMethodEvent(event);
    else
        event->ignore();
}

void DataEditor::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = SendScintilla(SCI_GETSELECTIONEMPTY) == 0;
    if (isWritable()) {
        menu->addAction(tr("&Undo"), this, &DataEditor::undo)->setEnabled(isUndoAvailable());
        menu->addAction(tr("&Redo"), this, &DataEditor::redo)->setEnabled(isRedoAvailable());
        menu->addSeparator();
        menu->addAction(tr("Cu&t"), this,
                [this] {
                    copy();
                    removeSelectedText();
                })
            ->setEnabled(selected);
    } else {
        menu->addAction(tr("&Edit"), this, &DataEditor::editWanted);
        menu->addSeparator();
    }
    menu->addAction(tr("&Copy"), this, &DataEditor::copy)->setEnabled(selected);
    if (isWritable())
        menu->addAction(tr("&Paste"), this, &DataEditor::paste);
    menu->addAction(tr("Select &all"), this, [this] { selectAll(); });
    menu->addSeparator();
    menu->addAction(tr("&Find…"), this, &DataEditor::findRequested);
    QAction* wrap = menu->addAction(tr("&Wrap lines"), this, [this] { setWrapped(!isWrapped()); });
    wrap->setCheckable(true);
    wrap->setChecked(isWrapped());
    menu->addAction(tr("Fold or unfold all"), this, [this] { foldAll(true); })->setEnabled(folding() != NoFoldStyle);
    menu->popup(event->globalPos());
}

} // namespace ui
