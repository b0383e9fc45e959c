// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui {

class Actions;

/// Where the entries of Actions stand: in the menu bar's Edit and Node, and in the menu of a row of the tree. None has
/// more rows than are read at a glance; what belongs together and is not needed every hour is a submenu. An entry that
/// is named nowhere here is put at the end of the Node menu, so that none can get lost.
///
/// The menus show the entries and do not own them. Each call makes the menu's content anew.
void fillEditMenu(QMenu& menu, const Actions& actions);
void fillNodeMenu(QMenu& menu, const Actions& actions);
/// Behind what the menu has.
void addRowMenu(QMenu& menu, const Actions& actions);

} // namespace ui
