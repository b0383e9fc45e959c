# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves Roster in its worst moments (row 44 of the fault matrix) and starts it twice on the same files (row 40).
Usage: leave.py PROGRAM"""

import configparser
import contextlib
import os
import signal
import sqlite3
import sys
import time

from desktop import Desktop, Server, eventually, free_port

WINDOW_GONE = 1.0  # s; 0.2 is the aim, the rest is for a busy machine
PROCESS_GONE = 5.0


class Roster:
    def __init__(self, desktop, program, screen, *arguments, config="config"):
        self.desktop = desktop
        log = os.path.join(desktop.folder, f"roster-{len(desktop.processes)}.log")
        self.process = desktop.run([program, "--config-dir", os.path.join(desktop.folder, config), *arguments], log=log)
        self.widgets = screen.application(self.process)
        self.window = eventually(self.find_window, 10, "the window")

    def find_window(self):
        return self.desktop.output("xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Roster").split()

    def wait_for_state(self, *words):
        eventually(lambda: any(word in self.widgets.find("Connection state").all_words for word in words), 20,
                   "state " + " or ".join(words))

    def leave(self, when):
        """As a user does, with Ctrl+Q; the window first, then the process, with exit code 0."""
        self.desktop.output("xdotool", "windowactivate", "--sync", self.window[0])
        began = time.monotonic()
        self.desktop.key("ctrl+q")
        eventually(lambda: not self.find_window(), PROCESS_GONE, "the window's end")
        window_gone = time.monotonic() - began
        code = self.process.wait(2 * PROCESS_GONE)
        process_gone = time.monotonic() - began
        print(f"   {when}: window gone after {window_gone * 1000:.0f} ms, process after {process_gone * 1000:.0f} ms")
        assert window_gone < WINDOW_GONE, "the window must go at once"
        assert process_gone < PROCESS_GONE, "the process must follow"
        assert code == 0, f"exit code {code}"


def leave_in_every_phase(desktop, program, screen, server):
    print("1. leaving")
    address = f"127.0.0.1:{server.port}"
    roster = Roster(desktop, program, screen, address)
    roster.wait_for_state("Connected")
    roster.leave("connected")

    roster = Roster(desktop, program, screen, f"127.0.0.1:{free_port()}")
    roster.wait_for_state("Connecting")
    roster.leave("nobody listens")

    roster = Roster(desktop, program, screen, address)
    roster.wait_for_state("Connected")
    server.process.send_signal(signal.SIGSTOP)
    roster.leave("the link has just frozen")

    roster = Roster(desktop, program, screen, address)
    roster.wait_for_state("Connecting")
    roster.leave("connecting over a frozen link")
    server.process.send_signal(signal.SIGCONT)

    roster = Roster(desktop, program, screen, address)
    roster.wait_for_state("Connected")
    server.process.send_signal(signal.SIGSTOP)
    roster.wait_for_state("Suspended", "Lost")
    roster.leave("suspended")
    server.process.send_signal(signal.SIGCONT)


def two_at_once(desktop, program, screen):
    print("2. two at once: one registry file, one folder of settings")
    file = os.path.join(desktop.folder, "shared.registry")
    os.makedirs(os.path.join(desktop.folder, "shared"))
    with open(os.path.join(desktop.folder, "shared", "roster.ini"), "w", encoding="utf-8") as unlocked:
        unlocked.write("[connections]\nsize=3\n")  # a locked profile does not make its file
        for i, name in enumerate(("shared", "a", "b"), 1):
            unlocked.write(f"{i}\\connection=registry:{desktop.folder}/{name}.registry\n{i}\\readOnly=false\n")
    both = [Roster(desktop, program, screen, "registry:" + file, config="shared") for _ in range(2)]
    both[0].wait_for_state("Connected")
    both[1].wait_for_state("Failed")
    problem = both[1].widgets.find("Connection problem").accessible.get_description()
    print(f"   {problem}")
    assert file in problem, "the file must be named"
    both[1].leave("the file is somebody else's")
    both[0].leave("the file's owner")
    with contextlib.closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    third = Roster(desktop, program, screen, "registry:" + file, config="shared")
    third.wait_for_state("Connected")
    third.leave("alone again")

    both = [Roster(desktop, program, screen, f"registry:{desktop.folder}/{name}.registry", config="shared") for name in "ab"]
    for roster in both:
        roster.wait_for_state("Connected")
    for roster in both:
        roster.leave("with a file of its own")
    settings = configparser.RawConfigParser(strict=False)
    settings.read(os.path.join(desktop.folder, "shared", "roster.ini"))
    known = [value for section in settings.sections() for key, value in settings.items(section) if key.endswith("connection")]
    assert len(known) == 3, f"every connection once: {known}"
    used = [key for section in settings.sections() for key, _ in settings.items(section) if key.endswith("lastused")]
    assert len(used) == 3, "what two windows wrote at once must be merged"


def main():
    program = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        import screen  # needs the desktop's environment

        leave_in_every_phase(desktop, program, screen, Server(desktop))
        two_at_once(desktop, program, screen)
    print("left")


if __name__ == "__main__":
    main()
