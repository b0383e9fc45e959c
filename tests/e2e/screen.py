# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, as the accessibility bus tells it to a screen reader. Import after Desktop() was made."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from desktop import eventually  # noqa: E402

CELLS_INSIDE = (Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.TABLE, Atspi.Role.LIST)


class Widget:
    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def text(self):
        """Its text; of a widget without one, name and description."""
        if (text := self.accessible.get_text_iface()) is not None:
            return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
        return f"{self.name}\n{self.accessible.get_description() or ''}"

    @property
    def all_words(self):
        return f"{self.name}\n{self.accessible.get_description() or ''}\n{self.text}"

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING)

    def middle(self):
        box = Atspi.Component.get_extents(self.accessible.get_component_iface(), Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def children(self):
        return [Widget(child) for i in range(self.accessible.get_child_count())
                if (child := self.accessible.get_child_at_index(i)) is not None]

    def everything_below(self):
        """Depth first; the cells of trees, tables and lists are left out (cells() has them)."""
        for child in self.children():
            yield child
            if child.accessible.get_role() not in CELLS_INSIDE:
                yield from child.everything_below()

    def cells(self):
        return [child.name for child in self.children()]

    def find(self, name, seconds=10):
        """The shown widget of this name."""
        return eventually(
            lambda: next((w for w in self.everything_below() if w.name == name and w.showing), None), seconds, f"widget {name!r}")

    def outline(self):
        return "\n".join(f"{w.role} {w.name!r} {'' if w.showing else '(hidden)'}" for w in self.everything_below())


def application(process, seconds=30):
    """The program on the accessibility bus, once it shows a window."""
    def look():
        if process.poll() is not None:
            raise AssertionError(f"the program ended with {process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == process.pid and child.get_child_count() > 0:
                return Widget(child)
        return None

    return eventually(look, seconds, "the program's window")
