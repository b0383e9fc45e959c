// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionMenus.h"

#include "Actions.h"

#include <QCoreApplication>
#include <QMenu>

#include <initializer_list>

namespace ui {

namespace {

using Names = std::initializer_list<const char*>;

struct ActionMenus {
    Q_DECLARE_TR_FUNCTIONS(ui::ActionMenus)
public:
    static constexpr Names undoing = {"undoTyping", "redoTyping", "undoLastWrite"};
    static constexpr Names copying = {"copyPath", "copyData", "copyNodes", "pasteNodes"};
    static constexpr Names finding = {"editText", "findText", "findNext", "findPrevious", "replaceText", "goToLine"};
    static constexpr Names layingOut = {"formatText", "minifyText"};

    static constexpr Names structure = {"createNode", "deleteNode", "renameNode", "duplicateNode"};
    static constexpr Names elsewhere = {"copyTo", "moveTo"};
    static constexpr Names saving = {"saveDraft", "saveAllDrafts", "revertDraft", "showDrafts", "reviewBeforeSaving"};
    static constexpr Names aboutNode = {"editAccess", "showHistory", "jsonSchemas"};
    static constexpr Names changeSet = {
        "stageDraft", "unstageNode", "applyChangeSet", "clearChangeSet", "showChangeSet"};
    static constexpr Names services = {"showServicesBelow", "showAsService", "registerService", "showRegistrations"};
};

/// With a line before them, unless they are the first.
void addGroup(QMenu& menu, const Actions& actions, const Names& names)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    for (const char* name : names) {
        if (QAction* action = actions.find(name))
            menu.addAction(action);
    }
}

QMenu* addSubmenu(QMenu& menu, const QString& title, const Actions& actions, const Names& names)
{
    QMenu* inner = menu.addMenu(title);
    inner->setToolTipsVisible(true); // why something is greyed
    addGroup(*inner, actions, names);
    return inner;
}

void addChangeSetAndServices(QMenu& menu, const Actions& actions)
{
    menu.addSeparator();
    addSubmenu(menu, ActionMenus::tr("Change se&t"), actions, ActionMenus::changeSet);
    addSubmenu(menu, ActionMenus::tr("S&ervices"), actions, ActionMenus::services);
}

void empty(QMenu& menu)
{
    menu.clear(); // the entries belong to the views and stay alive
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    menu.setToolTipsVisible(true);
}

bool hasPlace(const QString& name)
{
    for (const Names& group : {ActionMenus::undoing, ActionMenus::copying, ActionMenus::finding, ActionMenus::layingOut,
             ActionMenus::structure, ActionMenus::elsewhere, ActionMenus::saving, ActionMenus::aboutNode,
             ActionMenus::changeSet, ActionMenus::services}) {
        for (const char* one : group) {
            if (name == QLatin1String(one))
                return true;
        }
    }
    return false;
}

} // namespace

void fillEditMenu(QMenu& menu, const Actions& actions)
{
    empty(menu);
    for (const Names& group :
        {ActionMenus::undoing, ActionMenus::copying, ActionMenus::finding, ActionMenus::layingOut})
        addGroup(menu, actions, group);
}

void fillNodeMenu(QMenu& menu, const Actions& actions)
{
    empty(menu);
    for (const Names& group :
        {ActionMenus::structure, ActionMenus::elsewhere, ActionMenus::saving, ActionMenus::aboutNode})
        addGroup(menu, actions, group);
    addChangeSetAndServices(menu, actions);
    for (QAction* action : actions.all()) {
        if (!hasPlace(action->objectName()))
            menu.addAction(action);
    }
}

void addRowMenu(QMenu& menu, const Actions& actions)
{
    menu.setToolTipsVisible(true);
    addGroup(menu, actions, ActionMenus::structure);
    QMenu* copies = addSubmenu(menu, ActionMenus::tr("Cop&y and move"), actions, ActionMenus::elsewhere);
    addGroup(*copies, actions, {"copyNodes", "pasteNodes"});
    addGroup(menu, actions, {"saveDraft", "editAccess", "showHistory"});
    addChangeSetAndServices(menu, actions);
}

} // namespace ui
