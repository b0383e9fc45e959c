// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/ViewMemory.h"
#include "text/Presentation.h"
#include "value/Operation.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QSplitter;
class QToolButton;
class QTreeView;

namespace ui {

class DataEditor;
class FindBar;
class JsonTreeModel;
class PlainLabel;

/// Bytes shown every way there is: formatted, raw, hex and as a tree; with format, find, copy and save. Knows no
/// session.
///
/// Everything heavy runs in the pool on values; what is asked later cancels what was asked before.
class DataPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataPanel(QWidget* parent = nullptr);
    ~DataPanel() override;

    /// Shows data. `node` says whose it is: the same node again is an update that keeps place, folds and selection; by
    /// it the format chosen by hand is remembered. `fileName` is what saving proposes.
    void showData(const QString& node, const registry::Data& data, const QString& fileName);
    /// Shows a sentence instead of data. With `grace` what was there stays for a moment, so quick answers do not
    /// flicker.
    void showMessage(const QString& text, bool grace);
    /// Says for some seconds, beside the size, that the data has just changed.
    void flashChanged(const QString& text);

    const Presentation::Ptr& presentation() const { return m_shown; }

Q_SIGNALS:
    /// What is on screen is what was asked for last.
    void presented();

private:
    void buildToolBar(QHBoxLayout* row);
    void buildViews(QHBoxLayout* row);
    void buildContents();
    void connectViews();
    void setWish(const PresentationWish& wish);
    void work();
    void deliver(Presentation::Ptr presentation);
    void showEmptiness();
    void updateControls();
    void updateNotes();
    QString sizeText() const;
    QStringList noteTexts() const;
    void showTree(bool shown);
    void fillTree();
    void selectFromTree();
    void copyAll();
    void saveBytes();
    void writeFile(const QString& fileName);

    DataEditor* m_editor;
    FindBar* m_findBar;
    JsonTreeModel* m_treeModel;
    QTreeView* m_tree;
    QSplitter* m_splitter;
    PlainLabel* m_message;
    QButtonGroup* m_views;
    QToolButton* m_treeButton;
    QToolButton* m_unpackButton;
    QToolButton* m_wrapButton;
    QToolButton* m_findButton;
    QToolButton* m_copyButton;
    QToolButton* m_saveButton;
    QComboBox* m_format;
    QWidget* m_problemBar;
    PlainLabel* m_problem;
    PlainLabel* m_notes;
    PlainLabel* m_changed;
    QTimer m_changedTimer;
    QTimer m_graceTimer;

    QString m_node;
    QString m_fileName;
    bool m_isNull = false;
    std::shared_ptr<const std::string> m_bytes; ///< null: no data to show; shared with the pool while it works
    PresentationWish m_wish;
    ViewMemory m_memory;
    Presentation::Ptr m_shown; ///< null while there is nothing to show
    QString m_shownNode;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the work under way, shared with it
};

} // namespace ui
