# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the windows by Tab, with real keys and a window manager, and asks the accessibility bus where the focus is:
everything that can be used is reached, nothing holds the focus for good, and the order is that of reading.
Usage: keyboard.py PROGRAM"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from desktop import Desktop, eventually  # noqa: E402

LEAVE_EDITOR = "Escape"  # where Tab indents; in the list of shortcuts
MOST_STOPS = 120


class Stop:
    """What had the focus, as it was then: rows and crumbs go away meanwhile."""

    def __init__(self, widget):
        self.accessible = widget.accessible
        self.name, self.role = widget.name, widget.role
        self.words = reader.describe(widget)
        self.named = bool(widget.name) or reader.is_labelled(widget)
        self.multi_line = widget.has(Atspi.StateType.MULTI_LINE)


class Focus:
    """Where the focus is, by the events of the bus."""

    def __init__(self):
        self.at = None
        self.listener = Atspi.EventListener.new(self._note)
        self.listener.register("object:state-changed:focused")

    def _note(self, event):
        if event.detail1:
            self.at = event.source

    def pump(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def after(self, desktop, *keys):
        """The next holder of the focus; None when nothing else gets it."""
        self.pump()
        self.at = None
        desktop.key(*keys)
        def moved():
            self.pump()
            return self.at is not None
        try:
            eventually(moved, 1.5, "another focus")
        except AssertionError:
            return None
        at = reader.Widget(self.at)
        parent = self.at.get_parent()
        while parent is not None and parent.get_role() in reader.CELLS_INSIDE:
            at = reader.Widget(parent)  # a cell stands for its table
            parent = parent.get_parent()
        return Stop(at)


def tour(desktop, focus, start_keys=()):
    """The holders of the focus in the order of Tab, once round."""
    stops = []
    for keys in start_keys:
        desktop.key(keys)
    while len(stops) < MOST_STOPS:
        stop = focus.after(desktop, "Tab")
        if stop is None and stops and stops[-1].multi_line:
            stop = focus.after(desktop, LEAVE_EDITOR)
        assert stop is not None, f"Tab leads nowhere from {stops[-1].words if stops else 'the beginning'}"
        if any(stop.accessible == seen.accessible for seen in stops):
            return stops
        stops.append(stop)
    raise AssertionError("Tab never comes round: " + "; ".join(s.words for s in stops[-5:]))


def reachable(window):
    """What ought to be reached: usable things with a place in the tab order of their own."""
    for widget in window.everything_below():
        role = widget.accessible.get_role()
        if not (widget.showing and widget.has(Atspi.StateType.FOCUSABLE) and widget.has(Atspi.StateType.ENABLED)):
            continue
        tile = role == Atspi.Role.LABEL and widget.accessible.get_parent().get_name() == "Board"
        if (tile or role in reader.TAB_STOPS) and widget.name and not reader.is_part(widget):
            yield widget


def check(window, stops, faults):
    names = [f"{s.role} '{s.name}'" for s in stops]
    reached = {s.accessible for s in stops}
    wanted = list(reachable(window))
    assert wanted, "nothing that ought to be reached: " + window.outline()
    # what was made anew meanwhile, as crumbs are, is the same by its words
    faults += [f"not reached by Tab: {reader.describe(w)}" for w in wanted
               if w.accessible not in reached and f"{w.role} '{w.name}'" not in names]
    faults += [f"the focus on a thing without a name: {s.words}" for s in stops if not s.named]
    print(f"   {len(stops)} stops: " + ", ".join(s.name for s in stops))


def check_order(stops, faults, *wanted):
    names = [s.name for s in stops]
    missing = [name for name in wanted if name not in names]
    places = [names.index(name) for name in wanted if name in names]
    first = places.index(min(places))
    turned = places[first:] + places[:first]
    if missing or turned != sorted(turned):
        faults.append(f"{wanted} is not the order of {names}")


def unlock(desktop, frame, program):
    reader.choose(frame, "Connection", "Unlock for changes…")
    box = reader.window(program, "Unlock connection")
    desktop.key("alt+u")
    eventually(lambda: box.accessible not in [w.accessible for w in reader.windows(program)], 5, "unlocked")


def main_window(desktop, focus, program, faults):
    print("1. nodes")
    frame = reader.window(program, "Roster")
    eventually(lambda: "Connected" in frame.find("Connection state").all_words, 15, "state Connected")
    unlock(desktop, frame, program)
    eventually(lambda: "Connected" in frame.find("Connection state").all_words, 15, "state Connected, unlocked")
    tree = frame.find("Registry tree")
    eventually(lambda: tree.accessible.get_n_rows() > 5, 10, "rows in the tree")
    reader.choose(frame, "View", "Edit path")
    desktop.type("/config/feature-flags.json")
    desktop.key("Return")
    eventually(lambda: "Formatted" in [w.name for w in frame.everything_below() if w.showing and w.has(Atspi.StateType.ENABLED)], 5, "the node by its path")
    stops = tour(desktop, focus)
    check(frame, stops, faults)
    check_order(stops, faults, "Path", "Edit path", "Refresh", "Filter", "Registry tree", "Formatted", "Node data")
    assert "Changed, not saved" not in frame.outline(), "walking by Tab changes no text"

    print("2. services")
    desktop.key("ctrl+2")
    eventually(lambda: frame.find("Services").has(Atspi.StateType.CHECKED), 5, "services")
    listed = next(w for w in frame.everything_below() if w.name == "Services" and w.role.startswith("tree") and w.showing)
    eventually(lambda: listed.accessible.get_n_rows() > 5, 10, "services in the list")
    stops = tour(desktop, focus)
    check(frame, stops, faults)
    check_order(stops, faults, "Filter services", "Services", "Instances")


def dialogs(desktop, focus, program, faults):
    print("3. the connection dialog")
    desktop.key("ctrl+n")
    dialog = reader.window(program, "New connection")
    stops = tour(desktop, focus)
    check(dialog, stops, faults)
    check_order(stops, faults, "Connection string", "Name", "Group", "Session timeout", "Add credential", "Cancel")
    desktop.key("Escape")
    eventually(lambda: all(w.name != "New connection" for w in reader.windows(program)), 5, "Esc closes it")


def board(desktop, focus, program, faults):
    print("4. a board, and a tile's dialog")
    frame = reader.window(program, "Roster")
    reader.choose(frame, "File", "Open the example board")
    shown = reader.window(program, "The sample registry")
    eventually(lambda: "4 of 4" in shown.find("Checkout").all_words, 15, "the tile in words")
    stops = tour(desktop, focus)
    check(shown, stops, faults)
    check_order(stops, faults, "Checkout", "Orders a minute", "Servers")
    desktop.key("ctrl+e")
    eventually(lambda: reader.entry(shown, "Edit", "Edit mode").has(Atspi.StateType.CHECKED), 5, "edit mode")
    desktop.key("Tab", "F2")
    dialog = eventually(lambda: next((w for w in reader.windows(program) if w.role == "dialog"), None), 5, "the tile's dialog")
    check(dialog, tour(desktop, focus), faults)  # its other tabs: FocusTest
    desktop.key("Escape")


def main():
    program = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        global reader, Atspi, GLib
        import reader
        from reader import Atspi, GLib
        process = desktop.run([program, "--config-dir", desktop.folder + "/config", "sample:"], log=desktop.folder + "/roster.log")
        app = reader.application(process)
        focus = Focus()
        faults = []
        try:
            for part in (main_window, dialogs, board):
                part(desktop, focus, app, faults)
        except BaseException:
            print(open(desktop.folder + "/roster.log", errors="replace").read()[-3000:])
            if picture := os.environ.get("ROSTER_E2E_PICTURE"):
                desktop.output("import", "-window", "root", picture)
            raise
        finally:
            for fault in sorted(set(faults)):
                print("FAULT", fault)
        assert not faults, f"{len(set(faults))} faults, see above"
    print("everything reached by keyboard")


if __name__ == "__main__":
    main()
