// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlAudit.h"

#include "Actions.h"
#include "ConnectionView.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace gui_test {

namespace {

/// Parts that Qt makes of one control, which speaks for them.
bool isPartOfAnother(const QWidget* widget)
{
    static const char* const wholes[] = {
        "QAbstractSpinBox", "QComboBox", "QLineEdit", "QTabBar", "QAbstractItemView", "QMenuBar", "QDialogButtonBox"};
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return !widget->parent()->inherits("QDialogButtonBox");
    for (const char* whole : wholes) {
        if (widget->parent()->inherits(whole) && !qobject_cast<const QPushButton*>(widget))
            return true;
    }
    return false;
}

/// Whether the keyboard or the mouse does something with it, so that it must say what.
bool isControl(const QWidget* widget)
{
    if (widget->isWindow() || widget->focusProxy() || isPartOfAnother(widget))
        return false;
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QSplitterHandle*>(widget)
        || qobject_cast<const QTabWidget*>(widget) || qobject_cast<const QHeaderView*>(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

QString describe(const QWidget* widget)
{
    QString chain;
    for (const QWidget* at = widget; at; at = at->parentWidget())
        chain += QStringLiteral(" < ") + QLatin1String(at->metaObject()->className())
            + (at->objectName().isEmpty() ? QString() : QStringLiteral("#") + at->objectName());
    return chain.mid(3);
}

using Mnemonics = QMap<QString, QStringList>; ///< key -> who wants it

void claim(Mnemonics& mnemonics, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        mnemonics[key.toString()] += text;
}

QStringList clashesOf(const Mnemonics& mnemonics)
{
    QStringList result;
    for (auto at = mnemonics.begin(); at != mnemonics.end(); ++at) {
        if (at->size() > 1)
            result += at.key() + QStringLiteral(": ") + at->join(QStringLiteral(" | "));
    }
    return result;
}

} // namespace

QStringList namelessControls(const QWidget& window)
{
    QStringList result;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->window() != &window || !isControl(widget))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        const QString spoken = interface ? interface->text(QAccessible::Name) : QString();
        if (spoken.trimmed().isEmpty() && widget->accessibleName().isEmpty()) // a tab bar speaks its current tab
            result += describe(widget);
    }
    return result;
}

QStringList clashesIn(const QWidget& window)
{
    Mnemonics mnemonics;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            claim(mnemonics, button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy()) {
            claim(mnemonics, label->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            claim(mnemonics, group->title());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                claim(mnemonics, tabs->tabText(i));
        } else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                claim(mnemonics, action->text());
        }
    }
    return clashesOf(mnemonics);
}

QStringList faultsOf(const QMenu& menu)
{
    Mnemonics mnemonics;
    QStringList result;
    for (const QAction* action : menu.actions()) {
        claim(mnemonics, action->text());
        if (!action->isSeparator() && action->text().trimmed().isEmpty())
            result += QStringLiteral("a row without words in ") + menu.title();
    }
    return result + clashesOf(mnemonics);
}

QDialog* openDialog()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QList<QAction*> actionsOf(const app::MainWindow& window)
{
    QList<QAction*> all = window.findChildren<QAction*>();
    if (ui::ConnectionView* view = window.currentView())
        all += view->actions().all();
    return all;
}

QAction* actionNamed(const app::MainWindow& window, const char* text)
{
    const QList<QAction*> all = actionsOf(window);
    for (QAction* action : all) {
        if (action->isEnabled() && action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

} // namespace gui_test
