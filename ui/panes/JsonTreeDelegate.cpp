// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/JsonTreeDelegate.h"

#include "PlainText.h"
#include "models/JsonTreeModel.h"
#include "text/JsonFormat.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <limits>

namespace ui {

QWidget* JsonTreeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("jsonCell"));
    line->setMaxLength(std::numeric_limits<int>::max()); // a longer value would be cut
    line->setFrame(false);
    line->setAutoFillBackground(true);
    const bool isKey = index.column() == JsonTreeModel::KeyColumn;
    line->setAccessibleName(isKey ? tr("Key") : tr("Value"));
    if (!isKey) {
        line->setPlaceholderText(tr("JSON; anything else becomes a string"));
        setPlainToolTip(*line, tr("A value in JSON. A text that is not JSON becomes a string."));
        connect(line, &QLineEdit::textEdited, this, &JsonTreeDelegate::valueTyped);
    }
    return line;
}

void JsonTreeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->property("before").isValid())
        return; // what is being typed stays when the row changes below it
    const bool isKey = index.column() == JsonTreeModel::KeyColumn;
    QString text = index.data(isKey ? JsonTreeModel::NameRole : JsonTreeModel::WrittenRole).toString();
    if (!isKey && index.model()->hasChildren(index.siblingAtColumn(0)))
        text = QString::fromStdString(minifiedJson(text.toStdString())); // it begins with a bracket
    line->setProperty("before", text);
    line->setText(text);
    line->selectAll();
}

void JsonTreeDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* line = static_cast<const QLineEdit*>(editor);
    if (line->text() != line->property("before").toString())
        Q_EMIT committed(index, line->text());
}

/// Keys of the tree and of the window around it mean nothing while somebody types a cell.
bool JsonTreeDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::MetaModifier | Qt::AltModifier));
        const bool isMove = key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Insert);
        if (isPlain || isMove) {
            event->accept();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace ui
