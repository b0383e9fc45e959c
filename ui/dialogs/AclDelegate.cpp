// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AclDelegate.h"

#include "models/AclEditModel.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

QWidget* AclDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* self = const_cast<AclDelegate*>(this); // editors are made by a const function and answer by signals
    if (index.column() == AclEditModel::SchemeColumn) {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(tr("Scheme"));
        box->setEditable(true); // a server may have been taught others
        for (const char* scheme : {"world", "auth", "digest", "ip", "sasl", "x509"})
            box->addItem(QLatin1String(scheme));
        connect(box, &QComboBox::currentTextChanged, self, [self, box] { Q_EMIT self->commitData(box); });
        return box;
    }
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(tr("Id"));
    connect(field, &QLineEdit::textEdited, self, [self, field] { Q_EMIT self->commitData(field); });
    return field;
}

void AclDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    // The model's answer to what is being typed must not move the cursor.
    if (auto* box = qobject_cast<QComboBox*>(editor); box && box->currentText() != text)
        box->setEditText(text);
    else if (auto* field = qobject_cast<QLineEdit*>(editor); field && field->text() != text)
        field->setText(text);
}

void AclDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    model->setData(index, box ? box->currentText() : static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

} // namespace ui
