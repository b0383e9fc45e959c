// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/DataEditor.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class PlainLabel;

/// Finds in a DataEditor: as typed, next and previous, with a count. Hidden until start().
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(DataEditor& editor, QWidget* parent = nullptr);

    /// Shows the bar and puts the cursor into its field.
    void start();
    /// The same with a field for what to replace it with. The editor must be writable by then, or nothing is replaced.
    void startReplace();
    void find(bool forward);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeReplaceRow();
    void replaceAll();
    void search();
    void showCount(const DataEditor::Matches& matches);

    DataEditor& m_editor;
    QLineEdit* m_text;
    QCheckBox* m_case;
    PlainLabel* m_count;
    QLineEdit* m_with = nullptr;
    QWidget* m_replaceRow;
};

} // namespace ui
