# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through Roster as a person would, on a real X server: looks, types, reads, and pulls the server's plug.
Usage: walk.py PROGRAM"""

import os
import sys

from desktop import Desktop, Server, eventually

NAMES = ("Registry tree", "Connection state", "Node data", "Path", "Filter", "Read-only", "Events", "Node status")


def go_to(desktop, window, path):
    field = window.find("Path")
    desktop.click(*field.middle())
    desktop.key("ctrl+l")  # the breadcrumbs become a field
    desktop.key("ctrl+a")
    desktop.type(path)
    desktop.key("Return")


def check_names(window):
    for name in NAMES:
        widget = window.find(name)
        print(f"   {name}: {widget.role}")


def walk_the_sample(desktop, program, screen):
    print("1. the sample registry")
    process = desktop.run([program, "--config-dir", desktop.folder + "/config-1", "sample:"], log=desktop.folder + "/roster-1.log")
    window = screen.application(process)
    eventually(lambda: any(w.role == "frame" and w.name.startswith("Roster") for w in window.children()), 10, "a window named Roster")
    check_names(window)
    eventually(lambda: "Connected" in window.find("Connection state").all_words, 10, "state Connected")
    eventually(lambda: len(window.find("Registry tree").cells()) > 5, 10, "rows in the tree")
    process.terminate()
    process.wait(10)


def walk_a_server(desktop, program, screen, server, client):
    print("2. a real server")
    process = desktop.run([program, "--config-dir", desktop.folder + "/config-2", f"127.0.0.1:{server.port}"],
                          log=desktop.folder + "/roster-2.log")
    window = screen.application(process)
    eventually(lambda: "Connected" in window.find("Connection state").all_words, 15, "state Connected")

    print("3. a path typed, its data read")
    go_to(desktop, window, "/walk/config")
    eventually(lambda: window.find("Node data").text.rstrip("\n") == "first words", 10, "the node's data in the editor")

    print("4. a change by somebody else")
    client.set("/walk/config", b"other words")
    eventually(lambda: window.find("Node data").text.rstrip("\n") == "other words", 5, "the new data in the editor")
    client.create("/walk/new-one", b"")
    eventually(lambda: any("new-one" in cell for cell in window.find("Registry tree").cells()), 5, "the new node in the tree")

    print("5. the tree filtered, the padlock read, the events opened")
    tree = window.find("Registry tree")
    field = window.find("Filter")
    desktop.click(*field.middle())
    desktop.type("new-o")
    eventually(lambda: not any(cell == "config" for cell in tree.cells()) and any(cell == "new-one" for cell in tree.cells()),
               5, "only what the filter lets through")
    desktop.key("ctrl+a", "Delete")
    eventually(lambda: any(cell == "config" for cell in tree.cells()), 5, "everything again")
    assert "Read-only" in window.find("Read-only").all_words, "a new connection must be locked"
    desktop.click(*window.find("Events").middle())
    eventually(lambda: any("Data changed" in cell for cell in window.find("Events").cells()), 5, "the change among the events")

    print("6. the server dies, and comes back")
    server.kill()
    eventually(lambda: any(word in window.find("Connection state").all_words for word in ("Suspended", "Lost", "Connecting")),
               20, "a state that says the server is away")
    banner = window.find("Connection problem").accessible.get_description()
    print(f"   {banner}")
    assert f"127.0.0.1:{server.port}" in banner, "the banner must say which server is away"
    assert window.find("Node data").text.rstrip("\n") == "other words", "what was read must stay on screen"
    assert any("config" in cell for cell in window.find("Registry tree").cells()), "the tree must stay on screen"
    assert server.start(), "the server must come back"
    eventually(lambda: "Connected" in window.find("Connection state").all_words, 30, "state Connected again")
    process.terminate()
    process.wait(10)


def main():
    program = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        import screen  # needs the desktop's environment
        from kazoo.client import KazooClient

        server = Server(desktop)
        client = KazooClient(f"127.0.0.1:{server.port}")
        client.start(15)
        client.create("/walk/config", b"first words", makepath=True)
        try:
            walk_the_sample(desktop, program, screen)
            walk_a_server(desktop, program, screen, server, client)
        except BaseException:
            for name in sorted(os.listdir(desktop.folder)):
                if name.endswith(".log"):
                    print(f"--- {name}\n{open(os.path.join(desktop.folder, name), errors='replace').read()[-3000:]}")
            if picture := os.environ.get("ROSTER_E2E_PICTURE"):
                desktop.output("import", "-window", "root", picture)
            raise
        finally:
            client.stop()
    print("walked through")


if __name__ == "__main__":
    main()
