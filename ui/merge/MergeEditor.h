// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Merge3.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class MergeText;

/// Mine, the result, theirs: three columns that scroll together. The result can be edited freely; for each change a
/// choice puts one side's text in its place, as a step that Ctrl+Z takes back. Keys: F8 and Shift+F8 go from change to
/// change, F7 to the next conflict; Ctrl+1 takes mine, Ctrl+2 theirs, Ctrl+3 both, Ctrl+4 the base; F6 to the next
/// column.
class MergeEditor : public QWidget {
    Q_OBJECT

public:
    explicit MergeEditor(QWidget* parent = nullptr);

    /// Starts from a merge's proposal; what was in the result is gone.
    void setMerge(Merge3 merge);
    /// The same in the middle of one: what has been chosen and typed is `merge`'s mine, and counts as touched.
    void continueMerge(Merge3 merge);
    /// Plain text; an empty `mine` leaves what it was.
    void setTitles(const QString& mine, const QString& theirs);
    void setEditable(bool editable);

    std::string result() const;
    /// Conflicts whose marks still stand in the result. Linear in the text.
    std::size_t unresolved() const;
    /// Whether something was chosen or typed since setMerge().
    bool isTouched() const;
    void choose(MergeChoice choice);

public Q_SLOTS:
    void nextChange();
    void previousChange();
    void nextConflict();

Q_SIGNALS:
    /// The result is another.
    void edited();

private:
    QWidget* makeBar();
    QWidget* makeColumns();
    QToolButton* addButton(QWidget* bar, const QString& text, const QString& tip, const QKeySequence& key);
    void fill();
    void follow(int column);
    void showSameChange();
    void goToFirstConflict();
    bool goToConflict(std::size_t from, std::string_view firstCharacters);
    void onEdited();
    void updateBar();

    Merge3 m_merge;
    bool m_continued = false;
    std::size_t m_unresolved = 0; ///< as of the last edit
    std::size_t m_firstNumber = 1; ///< of our conflict marks: lower ones are in the documents themselves
    MergeText* m_columns[3] = {nullptr, nullptr, nullptr}; ///< mine, result, theirs
    QLabel* m_titles[3] = {nullptr, nullptr, nullptr};
    int m_setTop[3] = {-1, -1, -1}; ///< where follow() has put a column
    QLabel* m_position = nullptr;
    QToolButton* m_choices[4] = {nullptr, nullptr, nullptr, nullptr}; ///< by MergeChoice
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_nextConflict = nullptr;
};

} // namespace ui
