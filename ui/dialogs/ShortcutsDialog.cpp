// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ShortcutsDialog.h"

#include "PlainText.h"
#include "ScreenFit.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    QStringList seen;
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = withoutKey(action->text()).remove(QStringLiteral("…"));
        if (keys.isEmpty() || text.isEmpty() || seen.contains(text + keys))
            continue;
        seen.append(text + keys);
        new QTreeWidgetItem(list, {text, keys});
    }
    new QTreeWidgetItem(
        list, {tr("Leave the text that is edited"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    new QTreeWidgetItem(list,
        {tr("Leave the text in the middle of a merge"),
            QKeySequence(Qt::CTRL | Qt::Key_Tab).toString(QKeySequence::NativeText)});
    list->sortItems(0, Qt::AscendingOrder);
    list->header()->setResizeContentsPrecision(-1); // all rows
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(1);
    const int wide = list->columnWidth(0) + list->columnWidth(1) + 80; // frames and the scroll bar
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resizeToScreen(*this, {std::max(460, wide), 520});
}

} // namespace ui
