// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MainWindow.h"

#include <QDialog>
#include <QMenu>
#include <QStringList>

namespace gui_test {

/// Controls that a screen reader has no words for, shown or not.
QStringList namelessControls(const QWidget& window);
/// Alt+letter keys that more than one thing on screen claims: then neither does what it says.
QStringList clashesIn(const QWidget& window);
/// What is wrong with a menu's own rows: two with one letter, or one without words.
QStringList faultsOf(const QMenu& menu);

/// Null when none is open.
QDialog* openDialog();
/// The window's and those of its current view.
QList<QAction*> actionsOf(const app::MainWindow& window);
/// One that can be chosen now.
QAction* actionNamed(const app::MainWindow& window, const char* text);

} // namespace gui_test
