# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as somebody uses it who has nothing but the accessibility bus: no key, no mouse, no picture. Import after
Desktop() was made."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from screen import Atspi, CELLS_INSIDE, Widget, application  # noqa: E402
from desktop import eventually  # noqa: E402
from gi.repository import GLib  # noqa: E402

WINDOWS = (Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.ALERT, Atspi.Role.WINDOW, Atspi.Role.FILE_CHOOSER)


def actions(widget):
    try:
        return [widget.accessible.get_action_name(i) for i in range(widget.accessible.get_n_actions())]
    except Exception:  # noqa: BLE001: has no actions, or went away
        return []


def act(widget, *wanted):
    """Does the first of the wanted actions that the widget offers."""
    offered = actions(widget)
    for name in wanted:
        if name in offered:
            assert widget.accessible.do_action(offered.index(name)), f"{name} refused by {describe(widget)}"
            return
    raise AssertionError(f"{describe(widget)} offers {offered}, not {wanted}")


def press(widget):
    assert widget.has(Atspi.StateType.ENABLED), f"{describe(widget)} cannot be used now"
    act(widget, "Press", "Toggle")


def path_of(widget):
    steps = []
    at = widget.accessible
    while at is not None and at.get_role() != Atspi.Role.APPLICATION:
        if at.get_name() or at.get_role() in WINDOWS:
            steps.append(f"{at.get_role_name()} '{at.get_name()}'")
        at = at.get_parent()
    return " < ".join(steps)


def describe(widget):
    return f"{widget.role} '{widget.name}' [{path_of(widget)}]"


def windows(program):
    """The windows on screen, the newest last."""
    return [w for w in program.children() if w.accessible.get_role() in WINDOWS and w.showing]


def window(program, title, seconds=15):
    """The window whose title begins so."""
    return eventually(lambda: next((w for w in windows(program) if w.name.startswith(title)), None), seconds,
                      f"a window {title!r}")


def entry(frame, *titles):
    """What stands in the menu bar under these titles, without opening the menu."""
    at = next(w for w in frame.children() if w.accessible.get_role() == Atspi.Role.MENU_BAR)
    for title in titles:
        found = None
        for item in at.children():
            inside = [item] if item.accessible.get_role() != Atspi.Role.POPUP_MENU else item.children()
            found = found or next((w for w in inside if w.name == title), None)
        if not found:
            raise LookupError(f"no {title!r} in {describe(at)}")
        at = found
    return at


def choose(frame, *titles):
    press(entry(frame, *titles))


def entries(menu):
    """Everything one can choose in a menu bar or a menu, with the titles that lead there."""
    for item in menu.children():
        role = item.accessible.get_role()
        if role == Atspi.Role.POPUP_MENU:
            yield from entries(item)
        elif role != Atspi.Role.SEPARATOR:
            below = list(entries(item))
            if "ShowMenu" not in actions(item):
                yield (item.name,), item
            for titles, leaf in below:
                yield (item.name, *titles), leaf


def put(widget, text):
    """Replaces what is in a field or an editor."""
    assert widget.has(Atspi.StateType.EDITABLE), f"{describe(widget)} does not take text"
    assert widget.accessible.set_text_contents(text), f"{describe(widget)} refused the text"


def rows(table):
    """The rows of a table or tree, each a list of its cells' names."""
    accessible = table.accessible
    return [[accessible.get_accessible_at(row, column).get_name() or "" for column in range(accessible.get_n_columns())]
            for row in range(accessible.get_n_rows())]


def select(table, first_cell):
    """Selects the row whose first cell is called so, and no other."""
    accessible = table.accessible
    wanted = next(i for i in range(accessible.get_n_rows()) if accessible.get_accessible_at(i, 0).get_name() == first_cell)
    for row in accessible.get_selected_rows():
        accessible.remove_row_selection(row)
    assert accessible.add_row_selection(wanted), f"{describe(table)} does not let row {wanted} be selected"


def go_to(frame, path):
    if not any(w.name == "Go to this path" and w.showing for w in frame.everything_below()):  # with the focus it is ready
        press(frame.find("Edit path"))
    put(frame.find("Path"), path)
    press(frame.find("Go to this path"))


def is_labelled(widget):
    """By a label beside it, as combo boxes are: their name is their value."""
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_target(0).get_name()
               for relation in widget.accessible.get_relation_set())


USABLE = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.TEXT,
          Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER, Atspi.Role.PAGE_TAB, Atspi.Role.TREE,
          Atspi.Role.TREE_TABLE, Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.MENU_ITEM, Atspi.Role.TOGGLE_BUTTON)
# Parts that Qt makes of one control, which speaks for them.
WHOLES = (Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON)


def fault_of(widget):
    """What is wrong with how it presents itself; empty when nothing is."""
    role = widget.accessible.get_role()
    words = f"{widget.name} {widget.accessible.get_description() or ''}"
    if "<p" in words or "<html" in words or "style=" in words:
        return "speaks markup"
    if role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID) and widget.has(Atspi.StateType.FOCUSABLE):
        return "no role"
    if role in WINDOWS and not widget.name and widget.accessible.get_parent().get_role() == Atspi.Role.APPLICATION:
        return "a window without a title"
    parent = widget.accessible.get_parent()
    if parent is not None and parent.get_role() in WHOLES:
        return ""
    if role == Atspi.Role.COMBO_BOX:
        return "" if is_labelled(widget) else "a choice without a name"
    if role in USABLE and not widget.name.strip() and not is_labelled(widget):
        return "no name"
    if role == Atspi.Role.FILLER and widget.has(Atspi.StateType.FOCUSABLE) and not widget.name \
            and not any(child.accessible.get_role() == Atspi.Role.PAGE_TAB_LIST for child in widget.children()):
        return "takes the focus without a name or role"
    return ""


class Ears:
    """Hears what a screen reader would speak whatever the focus: notifications that come up. Listens from when it is made."""

    def __init__(self):
        self.heard = []
        self.after = 0  # of what was heard so much was waited for
        self.listener = Atspi.EventListener.new(self._note)
        self.listener.register("object:state-changed:showing")

    def _note(self, event):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                event.source.clear_cache()
                self.heard.append(event.source.get_name())
        except GLib.Error:  # it went away meanwhile
            pass

    def wait_for(self, words, seconds=10):
        """Until something is said that was not waited for before and holds these words."""
        def look():
            while GLib.MainContext.default().iteration(False):
                pass
            for at in range(self.after, len(self.heard)):
                if words in self.heard[at]:
                    self.after = at + 1
                    print(f"   said: {self.heard[at]}")
                    return True
            return False
        eventually(look, seconds, f"{words!r} said aloud")


TAB_STOPS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.TEXT,
             Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.TABLE,
             Atspi.Role.PAGE_TAB_LIST)


def is_part(widget):
    """Of another control that takes the focus for it."""
    parent = widget.accessible.get_parent()
    return parent is not None and parent.get_role() in (Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON, Atspi.Role.TEXT,
                                                         Atspi.Role.PAGE_TAB_LIST, Atspi.Role.TOOL_BAR)
