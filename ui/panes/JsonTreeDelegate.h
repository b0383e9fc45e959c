// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Edits keys and values of a JsonTreeModel as lines of text. Gives the model nothing: it says what was typed.
class JsonTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    /// Only where it is not what was there.
    void committed(const QModelIndex& index, const QString& text) const;
    /// A value, key by key.
    void valueTyped(const QString& text) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
};

} // namespace ui
