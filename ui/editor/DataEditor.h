// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/Scintilla.h"
#include "text/Presentation.h"

#include <vector>

namespace ui {

/// The text of a node, to read: coloured, foldable, searchable. Takes the bytes of a Presentation as they are
/// (QScintilla's setText() would lose what follows a NUL) and shows characters that cannot be seen as small boxes with
/// their names.
class DataEditor : public QsciScintilla {
    Q_OBJECT

public:
    explicit DataEditor(QWidget* parent = nullptr);

    /// Replaces the text. With `keepPlace` the scroll position, selection and folds stay where they are. Null empties
    /// it.
    void showPresentation(Presentation::Ptr presentation, bool keepPlace);
    /// Selects bytes [begin, end) of the shown text and scrolls there.
    void selectRange(std::size_t begin, std::size_t end);
    std::size_t caretOffset() const;
    /// The selected bytes of the data, without line ends that are only ours.
    std::string selectedBytes() const;

    void setWrapped(bool wrapped);
    bool isWrapped() const;

    struct Matches {
        int count = 0;
        bool more = false; ///< counting stopped at the limit
        int current = -1; ///< from 0; -1: the selection is on none
    };
    /// Marks everything like `text`; an empty one unmarks.
    Matches setFindText(const QString& text, bool matchCase);
    /// Selects the next match from the caret, going round at the ends.
    Matches findNext(bool forward);

public Q_SLOTS:
    void copy() override;

Q_SIGNALS:
    void findRequested();
    void wrapToggled(bool wrapped);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void applyColours();
    void applyFormat();
    void applyMargins();
    void setBytes(const std::string& bytes);
    Matches matches() const;

    Presentation::Ptr m_shown;
    Format m_lexedFor = Format::Text;
    QString m_findText;
    bool m_findCase = false;
    std::vector<std::pair<long, long>> m_found; ///< byte ranges, ascending
    bool m_foundMore = false;
};

} // namespace ui
