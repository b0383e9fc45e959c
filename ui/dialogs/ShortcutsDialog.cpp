// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ShortcutsDialog.h"

#include "ScreenFit.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

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
        const QString text = action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
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
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resizeToScreen(*this, {460, 420});
}

} // namespace ui
