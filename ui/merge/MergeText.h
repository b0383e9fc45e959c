// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/Scintilla.h"
#include "text/Merge3.h"

namespace ui {

/// One column of a merge: a text in which the merge's changes are marked. It keeps every byte as it is, and knows where
/// the changes are whatever is typed, undone or redone.
class MergeText : public QsciScintilla {
    Q_OBJECT

public:
    /// A change: a chunk of the merge that is not equal.
    struct Region {
        std::size_t chunk = 0;
        MergeKind kind = MergeKind::Conflict;
        long begin = 0; ///< bytes
        long end = 0;
    };

    explicit MergeText(bool readOnly, QWidget* parent = nullptr);

    /// Replaces all; what was typed and its undo steps are gone.
    void fill(const std::string& text, std::vector<Region> regions, const std::string& lineEnd);
    std::string bytes() const;
    const std::vector<Region>& regions() const { return m_regions; }
    /// Puts `text` in a region's place, as one step to undo.
    void replaceRegion(std::size_t region, const std::string& text);
    /// The region the caret is in or at; -1 when it is in none.
    int regionAtCaret() const;
    /// The next (or previous) region from the caret, round at the ends; -1 when there is none.
    int regionFromCaret(bool forward) const;
    /// Puts the caret at a region's beginning and scrolls there.
    void goToRegion(std::size_t region);
    /// Puts the caret at a byte and scrolls there.
    void goToByte(long byte);

    int topLine() const;
    void setTopLine(int line);
    /// First line, and line past the last, of a region.
    std::pair<int, int> linesOf(std::size_t region) const;

Q_SIGNALS:
    void edited();
    void caretMoved();
    void scrolled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onModified(long position, int type, long length);
    void inserted(long position, long length);
    void removed(long position, long length);
    void onUpdate(int what);
    void applyColours();
    /// Marks the lines on screen; the rest is marked when it comes there.
    void markLines();

    /// Text that took a region's end with it: where the regions were, for when it comes back (undo, redo).
    struct Removal {
        long position = 0;
        long length = 0;
        long lengthBefore = 0; ///< of the whole text
        std::vector<Region> regions;
    };

    std::vector<Region> m_regions; ///< ascending, apart from each other
    std::vector<Removal> m_removals; ///< the latest last
    long m_length = 0;
    bool m_filling = false;
};

} // namespace ui
