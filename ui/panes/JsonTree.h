// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonTreeEdit.h"
#include "text/Presentation.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <functional>

class QAction;
class QTreeView;

namespace ui {

class JsonTreeModel;
class PlainLabel;

/// The JSON of a text as a tree that can be edited. Changes nothing itself: it says what is wanted, and shows the text
/// that comes of it. Knows no editor.
class JsonTree : public QWidget {
    Q_OBJECT

public:
    explicit JsonTree(QWidget* parent = nullptr);

    /// Asked before anything is edited, and says why not; without it nothing can be.
    void setMayEdit(std::function<bool()> mayEdit);
    /// Shows a text; null empties the tree. The same `document` again is a later state: places stay; and where that one
    /// is no valid JSON, the last that was stays to be read, and the tree says so.
    void showPresentation(const Presentation::Ptr& presentation, const QString& document);
    /// What editWanted() asked for is in the text now: the next text shown is it.
    void editApplied();
    /// It did not come to that. With `why`, it is said.
    void editDropped(const QString& why = {});
    static QString faultText(JsonEditFault fault);

    /// How wide somebody has made the keys, in pixels; 0: nobody has, and they are as wide as they need within bounds.
    int keyWidth() const { return m_keyWidth; }
    void setKeyWidth(int width);

Q_SIGNALS:
    void editWanted(const ui::JsonTreeEdit& edit);
    /// Bytes of the shown text that the person chose in the tree.
    void rangeChosen(std::size_t begin, std::size_t end);
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* addEntry(
        const QString& name, const QString& text, const QList<QKeySequence>& keys, void (JsonTree::*slot)());
    void buildActions();
    void updateActions();
    bool isEditable() const;
    bool mayEdit();
    void want(JsonTreeEdit edit);
    void startEditing(QModelIndex index);
    void commit(const QModelIndex& index, const QString& text);
    void showHint(const QString& typed);
    void editCell();
    void editKey();
    void addHere();
    void addAfter();
    void addChild(const QModelIndex& container, int row);
    void removeCurrent();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int rows);
    void copyValue();
    void copyPointer();
    void choose();
    void showAdded();
    void updateNote();
    void takeNext();
    void fitKeys();

    JsonTreeModel* m_model;
    PlainLabel* m_note;
    QTreeView* m_view;
    std::function<bool()> m_mayEdit;
    QString m_hint; ///< of what is being typed, or why the last edit was not possible
    QString m_document;
    bool m_isJson = false;
    bool m_isStale = false; ///< the text is no JSON any more; shown is the last that was
    bool m_isFeeding = false;
    int m_keyWidth = 0;
    bool m_isFitting = false; ///< not by hand
    /// What is being added, to be shown when it is there.
    struct Added {
        QPersistentModelIndex container;
        int row = 0;
    };
    std::optional<Added> m_added;
    bool m_isBusy = false; ///< an edit is wanted, and not in the tree yet
    bool m_isApplied = false;
    QAction* m_next = nullptr; ///< pressed meanwhile; one of ours
};

} // namespace ui
