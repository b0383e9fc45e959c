# SPDX-License-Identifier: GPL-3.0-or-later
"""The three main jobs over the accessibility bus alone, without a key, a mouse or a look at a picture: browse to a node and
read its data; edit it and save while somebody else does the same; open a board and read an alarm. And whether what happens
meanwhile is said aloud. Usage: jobs.py PROGRAM"""

import json
import logging
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from desktop import Desktop, Server, eventually  # noqa: E402

BASE = "one\ntwo\nthree\nfour\nfive\n"
MINE = "one\ntwo, mine\nthree\nfour\nfive\n"
THEIRS = "one\ntwo, theirs\nthree\nfour\nfive, theirs too\n"


def start(desktop, name, *arguments):
    process = desktop.run([os.environ["ROSTER"], "--config-dir", f"{desktop.folder}/{name}", *arguments],
                          log=f"{desktop.folder}/{name}.log")
    return process, reader.application(process)


def text_of(frame):
    return frame.find("Node data").text.rstrip("\n")


def browse(frame, ears):
    print("1. browse to a node and read its data")
    ears.wait_for("Connected")
    tree = frame.find("Registry tree")
    eventually(lambda: ["jobs"] in [row[:1] for row in reader.rows(tree)], 10, "the node in the tree")
    reader.select(tree, "jobs")
    eventually(lambda: text_of(frame) == "the folder", 10, "the data of the selected node")
    reader.go_to(frame, "/jobs/config")
    eventually(lambda: text_of(frame) == BASE.rstrip(), 10, "the data of the node that was typed")
    status = dict((row[0], row[1]) for row in reader.rows(frame.find("Node status")) if row)
    assert status["dataLength"].startswith(str(len(BASE))), f"the node's status says {status}"
    row = next(r for r in reader.rows(tree) if r[0] == "config")
    print(f"   {row}")


def edit_and_merge(program, frame, client, ears):
    print("2. edit, meet a conflict, merge, save")
    reader.choose(frame, "Connection", "Unlock for changes…")
    reader.press(reader.window(program, "Unlock connection").find("Unlock"))
    eventually(lambda: "Unlocked" in frame.find("Read-only").all_words, 10, "an open padlock")
    reader.go_to(frame, "/jobs/config")
    eventually(lambda: text_of(frame) == BASE.rstrip(), 10, "the node's data in the connection that was made anew")
    entry = reader.entry(frame, "Edit", "Edit text")
    eventually(lambda: entry.has(reader.Atspi.StateType.ENABLED), 10, "the text may be edited")
    reader.press(entry)
    editor = frame.find("Node data")
    eventually(lambda: editor.has(reader.Atspi.StateType.EDITABLE), 10, "an editor that takes text")
    reader.put(editor, MINE)
    eventually(lambda: any("Changed, not saved" in w.name for w in frame.everything_below() if w.showing), 5,
               "a bar that says that this is not saved")
    client.set("/jobs/config", THEIRS.encode())
    ears.wait_for("Somebody else has changed this node meanwhile")
    assert text_of(frame) == MINE.rstrip(), "nothing typed is replaced"
    reader.press(frame.find("Show difference"))
    merge = reader.window(program, "Merge with")
    reader.press(merge.find("Next conflict that is not resolved"))
    middle = next(w for w in merge.everything_below() if w.showing and w.has(reader.Atspi.StateType.EDITABLE)
                  and w.role == "text")
    reader.put(middle, "one\ntwo, both\nthree\nfour\nfive, theirs too\n")
    save = merge.find("Save merged")
    eventually(lambda: save.has(reader.Atspi.StateType.ENABLED), 10, "a merge that can be saved: " + merge.outline())
    reader.press(save)
    for review in [w for w in reader.windows(program) if w.name != frame.name and "Merge" not in w.name]:
        reader.press(review.find("Save"))
    eventually(lambda: client.get("/jobs/config")[0] == b"one\ntwo, both\nthree\nfour\nfive, theirs too\n", 10,
               "the merged text on the server")
    eventually(lambda: text_of(frame) == "one\ntwo, both\nthree\nfour\nfive, theirs too", 10, "the merged text on screen")


def lose(frame, server, ears):
    print("3. the server goes, and comes back")
    server.kill()
    ears.wait_for("Suspended", 20)
    banner = frame.find("Connection problem")
    assert str(server.port) in banner.all_words, f"which server: {banner.all_words}"
    assert server.start(), "the server must come back"
    ears.wait_for("Connected", 30)


def board(desktop, port, client, ears):
    print("4. open a board and read an alarm")
    rule = {"when": "field", "threshold": {"above": 10, "severity": "critical"}}
    file = desktop.folder + "/wall.board.json"
    with open(file, "w", encoding="utf-8") as out:
        json.dump({"roster-board": 1, "title": "Wall",
                   "connections": [{"key": "here", "endpoint": f"zk://127.0.0.1:{port}"}],
                   "tiles": [{"id": "queue", "kind": "value", "title": "Queue length", "connection": "here",
                              "path": "/jobs/queue", "cell": {"column": 0, "row": 0, "width": 2, "height": 1},
                              "alarms": [rule]}]}, out)
    process, program = start(desktop, "wall", "--board", file)
    frame = reader.window(program, "Wall")
    tile = frame.find("Queue length")
    eventually(lambda: "3" in tile.all_words and "Live" in tile.all_words, 15, "the tile's value in words")
    client.set("/jobs/queue", b"12")
    ears.wait_for("Queue length", 15)
    eventually(lambda: "12" in tile.all_words, 10, "the new value in the tile's words")
    reader.choose(frame, "View", "Alarms")
    table = eventually(lambda: next((w for w in frame.everything_below() if w.name == "Alarms" and w.role == "table"
                                     and w.showing), None), 10, "the alarms")
    row = eventually(lambda: next((r for r in reader.rows(table) if "Queue length" in r), None), 10, "the alarm in the table")
    print(f"   {row}")
    assert any("12" in cell for cell in row) and any("raised" in cell.lower() for cell in row), f"the alarm in words: {row}"
    reader.press(frame.find("Acknowledge all"))
    eventually(lambda: any("acknowledged" in cell.lower() for r in reader.rows(table) for cell in r), 10,
               "the alarm says that it is acknowledged")
    process.terminate()
    process.wait(10)


def main():
    os.environ["ROSTER"] = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        global reader
        import reader
        from kazoo.client import KazooClient
        logging.disable()  # it tells of every dropped connection; dropping them is the point

        server = Server(desktop)
        client = KazooClient(f"127.0.0.1:{server.port}")
        client.start(15)
        client.create("/jobs", b"the folder")
        client.create("/jobs/config", BASE.encode())
        client.create("/jobs/queue", b"3")
        ears = reader.Ears()
        try:
            process, program = start(desktop, "main", f"127.0.0.1:{server.port}")
            frame = reader.window(program, "Roster")
            browse(frame, ears)
            edit_and_merge(program, frame, client, ears)
            lose(frame, server, ears)
            process.terminate()
            process.wait(10)
            client.stop()  # its session may be over, as the server was away
            client = KazooClient(f"127.0.0.1:{server.port}")
            client.start(15)
            board(desktop, server.port, client, ears)
        except BaseException:
            print("heard:", *ears.heard, sep="\n   ")
            for name in ("main", "wall"):
                if os.path.exists(f"{desktop.folder}/{name}.log"):
                    print(open(f"{desktop.folder}/{name}.log", errors="replace").read()[-3000:])
            if picture := os.environ.get("ROSTER_E2E_PICTURE"):
                desktop.output("import", "-window", "root", picture)
            raise
        finally:
            client.stop()
    print("all done without a key, a mouse or a picture")


if __name__ == "__main__":
    main()
