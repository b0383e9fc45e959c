// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/Scintilla.h"
#include "text/JsonEdit.h"
#include "text/LongLines.h"
#include "text/Presentation.h"

#include <memory>
#include <vector>

namespace ui {

/// The text of a node: coloured, foldable, searchable, and to be typed in once it was made writable. Takes the bytes as
/// they are (QScintilla's setText() would lose what follows a NUL) and shows characters that cannot be seen as small
/// boxes with their names.
class DataEditor : public QsciScintilla {
    Q_OBJECT

public:
    explicit DataEditor(QWidget* parent = nullptr);

    /// Replaces the text, for reading. With `keepPlace` the scroll position, selection and folds stay where they are.
    /// Null empties it. Where `editable` is given, that is shown in place of the presentation's text: the same text
    /// with line ends of ours that can be taken out of it again however it is edited.
    void showPresentation(
        Presentation::Ptr presentation, bool keepPlace, std::shared_ptr<const SoftBroken> editable = nullptr);
    /// What is shown may be typed in. Needs an `editable`; showing something else takes it back unless told otherwise.
    void setWritable(bool writable);
    bool isWritable() const { return !isReadOnly(); }
    /// What is in the editor, without line ends of ours; linear.
    std::string typedText() const;
    /// The same, as it stands (with line ends of ours), and how to take these out: for the pool.
    SoftBroken rawText() const;
    /// Makes it `text` (without line ends of ours): as one step to undo, and as small a change as possible.
    void replaceText(std::string_view text);
    /// The same by changes whose offsets are of typedText(): all as one step to undo, and nothing else is touched.
    void applyChanges(const TextChanges& changes);
    /// Line ends that Enter makes: "\n", "\r\n" or "\r".
    void setLineEnd(std::string_view lineEnd);

    /// Selects bytes [begin, end) of the text without line ends of ours (or the presentation's) and scrolls there.
    void selectRange(std::size_t begin, std::size_t end);
    /// In the shown text, line ends of ours included.
    std::size_t caretOffset() const;
    /// The selected bytes of the data, without line ends that are only ours.
    std::string selectedBytes() const;
    /// Marks the line and place of a mistake, by its offset as in selectRange(); nothing: none.
    void setProblemMark(std::optional<std::size_t> offset, bool isWarning);

    void setWrapped(bool wrapped);
    bool isWrapped() const;

    struct Matches {
        int count = 0;
        bool more = false; ///< counting stopped at the limit
        int current = -1; ///< from 0; -1: the selection is on none
    };
    /// Marks everything like `text`; an empty one unmarks.
    Matches setFindText(const QString& text, bool matchCase);
    /// Puts `with` in the place of the selected match and selects the next one. Nothing when no match is selected.
    Matches replaceFound(const QString& with);
    /// In the place of all of them (up to the limit), as one step to undo. How many there were.
    int replaceAllFound(const QString& with);
    /// Selects the next match from the caret, going round at the ends.
    Matches findNext(bool forward);

public Q_SLOTS:
    void copy() override;

Q_SIGNALS:
    void findRequested();
    void wrapToggled(bool wrapped);
    /// Somebody presses a key that would change the text, or asks to edit it, and it is not writable. Whoever makes it
    /// so before this returns has the key typed.
    void editWanted();
    /// Typed, pasted, undone, replaced: the text is another, by the person's doing.
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool event(QEvent* event) override;

private:
    void applyColours();
    void applyFormat();
    void applyMargins();
    void applyIndentation();
    void clearCommandKeys();
    void setBytes(const std::string& bytes);
    std::string_view bytes() const;
    std::size_t shownOffset(std::size_t offset) const;
    bool zoomKey(const QKeyEvent& event);
    Matches matches() const;

    Presentation::Ptr m_shown;
    std::shared_ptr<const SoftBroken> m_editable; ///< what was shown; null: only to be read. Shared with who made it
    SoftBreaks m_soft = SoftBreaks::None;
    bool m_byProgram = false;
    Format m_lexedFor = Format::Text;
    QString m_findText;
    bool m_findCase = false;
    std::vector<std::pair<long, long>> m_found; ///< byte ranges, ascending
    bool m_foundMore = false;
};

} // namespace ui
