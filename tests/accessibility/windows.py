# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens every window, pane and dialog that a menu leads to, over the accessibility bus, and reads each as a screen reader
would: everything that can be used has a name, nothing speaks markup, what is painted by hand has a role that fits, and what
changes says so. Usage: windows.py PROGRAM"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from desktop import Desktop, eventually  # noqa: E402

WAYS_OUT = ("Cancel", "Close", "OK", "No")
# Chosen elsewhere in the walk, or they end it.
NOT_BY_THE_WAY = {"Quit", "Close tab", "Close", "Show connections", "Open the example board", "Kiosk (full screen)",
                 "Chart as table…"}


class Walk:
    def __init__(self, program):
        self.program = program
        self.offenders = []
        self.seen = set()

    def audit(self, window):
        for widget in [window, *window.everything_below()]:
            self.seen.add(widget.role)
            if widget.showing and (fault := reader.fault_of(widget)):
                self.offenders.append(f"{fault}: {reader.describe(widget)}")

    def open_and_leave(self, frame, titles, item):
        """The window that the entry opens, if it opens one, is read and left again."""
        before = {w.accessible for w in reader.windows(self.program)}
        reader.press(item)
        if not titles[-1].endswith("…"):
            return None
        fresh = eventually(lambda: next((w for w in reader.windows(self.program) if w.accessible not in before), None), 10,
                           f"a window for {titles}")
        self.read_tabs(fresh)
        name = fresh.name
        self.leave(fresh)
        return name

    def read_tabs(self, window):
        self.audit(window)
        for tab in [w for w in window.everything_below() if w.role == "page tab" and w.showing]:
            reader.press(tab)
            # Qt 6.4 calls the current tab focused, not selected
            eventually(lambda t=tab: t.has(Atspi.StateType.FOCUSED), 5, f"the tab {tab.name} says that it is the current one")
            self.audit(window)

    def leave(self, window):
        out = next(w for way in WAYS_OUT for w in window.everything_below()
                   if w.name == way and w.role == "push button" and w.showing)
        reader.press(out)
        eventually(lambda: window.accessible not in [w.accessible for w in reader.windows(self.program)], 5,
                   f"{window.name} is gone")

    def menus(self, frame):
        bar = next(w for w in frame.children() if w.role == "menu bar")
        opened = []
        for titles, item in list(reader.entries(bar)):
            if not item.name:
                self.offenders.append(f"no name: {reader.describe(item)}")
            if titles[-1].endswith("…") and titles[-1] not in NOT_BY_THE_WAY and item.has(Atspi.StateType.ENABLED):
                if name := self.open_and_leave(frame, titles, item):
                    opened.append(f"{' > '.join(titles)}: {name}")
        return opened


def connected(frame):
    eventually(lambda: "Connected" in frame.find("Connection state").all_words, 15, "state Connected")


def welcome(walk):
    print("1. the welcome page, and what needs no connection")
    frame = reader.window(walk.program, "Roster")
    walk.audit(frame)
    print("   ", *walk.menus(frame), sep="\n   ")


def nodes(walk):
    print("2. a connection: panes and dialogs")
    frame = reader.window(walk.program, "Roster")
    reader.choose(frame, "File", "Open sample registry")
    frame = reader.window(walk.program, "Roster - Sample")
    connected(frame)
    assert frame.find("Connection state").role == "push button"
    unlock(walk, frame)
    tree = frame.find("Registry tree")
    eventually(lambda: tree.accessible.get_n_rows() > 5, 10, "rows in the tree")
    reader.go_to(frame, "/config/feature-flags.json")
    eventually(lambda: frame.find("Find in data (Ctrl+F)").has(Atspi.StateType.ENABLED), 10, "the node's data")
    reader.choose(frame, "View", "Pause live changes")
    pause = frame.find("Pause changes")
    eventually(lambda: pause.has(Atspi.StateType.CHECKED), 5, "the tick says that changes are paused")
    eventually(lambda: reader.entry(frame, "View", "Pause live changes").has(Atspi.StateType.CHECKED), 5, "so does the menu")
    reader.choose(frame, "View", "Pause live changes")
    for tab in ("Access list", "Events", "Drafts", "History", "Change set", "Registrations", "Node status"):
        reader.press(frame.find(tab))
        walk.audit(frame)
    for button in ("Tree", "Find in data (Ctrl+F)"):
        reader.press(frame.find(button))
        walk.audit(frame)
    print("   ", *walk.menus(frame), sep="\n   ")


def unlock(walk, frame):
    assert "Every change is refused" in frame.find("Read-only").all_words
    reader.choose(frame, "Connection", "Unlock for changes…")
    box = reader.window(walk.program, "Unlock connection")
    walk.audit(box)
    reader.press(box.find("Unlock"))
    eventually(lambda: "Unlocked" in frame.find("Read-only").all_words, 10, "the padlock says that it is open")


def services(walk):
    print("3. services")
    frame = reader.window(walk.program, "Roster - Sample")
    reader.choose(frame, "View", "Services")
    eventually(lambda: frame.find("Services").has(Atspi.StateType.CHECKED), 5, "the switch says that services are shown")
    table = eventually(lambda: next((w for w in frame.everything_below() if w.name == "Services" and w.showing
                                     and w.role in ("tree", "tree table")), None), 10, "the list of services")
    eventually(lambda: table.accessible.get_n_rows() > 5, 10, "services")
    walk.audit(frame)
    sparks = [table.accessible.get_accessible_at(row, 6).get_name() for row in range(table.accessible.get_n_rows())]
    if not any(sparks):
        walk.offenders.append("no words for the bars in column Activity of the list of services")
    reader.select(table, table.accessible.get_accessible_at(0, 0).get_name())
    instances = frame.find("Instances")
    eventually(lambda: instances.accessible.get_n_rows() > 0, 10, "the instances of the selected service")
    chart = frame.find("Members over time")
    assert chart.role == "chart", f"the chart calls itself {chart.role}"
    walk.audit(frame)
    reader.press(frame.find("Timeline as table"))
    read_chart(walk, 2)


def read_chart(walk, columns):
    """The figures of a chart, in a window of their own."""
    figures = reader.window(walk.program, "Chart as table")
    walk.audit(figures)
    table = next(w for w in figures.everything_below() if w.role == "table")
    rows = eventually(lambda: reader.rows(table), 5, "rows in the chart's table")
    assert all(cell for row in rows for cell in row[:columns]), f"empty cells in {rows}"
    print(f"   {table.name}: {rows[-1]}")
    walk.leave(figures)


def board(walk):
    print("4. a board")
    frame = reader.window(walk.program, "Roster - Sample")
    reader.choose(frame, "File", "Open the example board")
    shown = reader.window(walk.program, "The sample registry")
    tile = shown.find("Checkout")
    eventually(lambda: "4 of 4" in tile.all_words, 15, "the tile in words")
    tiles = [w for w in shown.find("Board").children() if w.has(Atspi.StateType.FOCUSABLE)]
    assert len(tiles) >= 6 and all(w.accessible.get_description() for w in tiles), "each tile says what it shows"
    walk.audit(shown)
    chart = shown.find("One-page checkout")
    assert "chart" in [w.role for w in chart.children()] or not chart.children(), chart.outline()
    reader.act(chart, "SetFocus")
    eventually(lambda: chart.has(Atspi.StateType.FOCUSED), 5, "the tile has the focus and says so")
    reader.choose(shown, "View", "Chart as table…")
    read_chart(walk, 2)
    reader.choose(shown, "View", "Alarms")
    shown.find("Acknowledge all")
    walk.audit(shown)
    reader.choose(shown, "Edit", "Edit mode")
    eventually(lambda: reader.entry(shown, "Edit", "Edit mode").has(Atspi.StateType.CHECKED), 5, "edit mode says so")
    walk.audit(shown)
    print("   ", *walk.menus(shown), sep="\n   ")


def main():
    program = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        global reader, Atspi
        import reader
        from reader import Atspi
        process = desktop.run([program, "--config-dir", desktop.folder + "/config"], log=desktop.folder + "/roster.log")
        walk = Walk(reader.application(process))
        try:
            for part in (welcome, nodes, services, board):
                part(walk)
        except BaseException:
            print(open(desktop.folder + "/roster.log", errors="replace").read()[-3000:])
            if picture := os.environ.get("ROSTER_E2E_PICTURE"):
                desktop.output("import", "-window", "root", picture)
            raise
        finally:
            for offender in sorted(set(walk.offenders)):
                print("OFFENDER", offender)
        assert not walk.offenders, f"{len(set(walk.offenders))} things a screen reader has no words for, see above"
    print("all windows have words")


if __name__ == "__main__":
    main()
