#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""desktop_files.py SOURCE BUILD APP_ID VERSION: what the desktop is told about Roster, judged by the desktop's own tools:
menu entries, the type of board files, who opens zk: addresses, AppStream metadata, icons; and that all say one version."""
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

SKIP = 77
SOURCE, BUILD = (pathlib.Path(folder) for folder in sys.argv[1:3])
APP_ID, VERSION = sys.argv[3:5]
DESKTOP = SOURCE / "packaging/desktop"
NEEDED = ("desktop-file-validate", "update-desktop-database", "appstreamcli", "update-mime-database", "gio")


def output_of(*command, **options):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    return done.returncode, done.stdout.strip()


class Files(unittest.TestCase):
    def test_menu_entries(self):
        for entry in sorted(DESKTOP.glob("*.desktop")):
            self.assertEqual(output_of("desktop-file-validate", entry), (0, ""), entry.name)

    def test_metainfo(self):
        code, words = output_of("appstreamcli", "validate", "--no-net", BUILD / f"{APP_ID}.metainfo.xml")
        self.assertEqual(code, 0, words)

    def test_one_version(self):
        changelog = (SOURCE / "packaging/debian/changelog").read_text()
        self.assertRegex(changelog, rf"\Aroster \({re.escape(VERSION)}-\d+\) ")
        newest = re.search(r'<release version="([^"]+)"', (DESKTOP / "roster.metainfo.xml.in").read_text())
        self.assertEqual(newest[1], VERSION, "the first release in roster.metainfo.xml.in")
        for manual in ("roster.1", "rosterctl.1"):
            self.assertIn(f'"Roster {VERSION}"', (SOURCE / "packaging/man" / manual).read_text(), manual)

    def test_icons(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            png = (BUILD / str(size) / "roster.png").read_bytes()
            self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", png[16:24]), (size, size))
            self.assertGreater(len(png), 300, f"{size}: an empty picture?")


class Database(unittest.TestCase):
    """Our files where a desktop looks for them."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="roster-desktop-"))
        self.addCleanup(shutil.rmtree, self.folder)
        share = self.folder / "share"
        (share / "applications").mkdir(parents=True)
        (share / "mime/packages").mkdir(parents=True)
        (self.folder / "bin").mkdir()
        program = self.folder / "bin/roster" # TryExec: an entry whose program is missing is not taken
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
        for entry in DESKTOP.glob("*.desktop"):
            shutil.copy(entry, share / "applications")
        shutil.copy(DESKTOP / "roster.mime.xml", share / "mime/packages/roster.xml")
        shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", share / "mime/packages")
        self.environment = dict(os.environ, XDG_DATA_DIRS=str(share), XDG_DATA_HOME=str(self.folder / "data"),
                                XDG_CONFIG_HOME=str(self.folder / "config"), XDG_CONFIG_DIRS=str(self.folder / "etc"),
                                HOME=str(self.folder), LC_ALL="C.UTF-8", PATH=f"{self.folder}/bin:{os.environ['PATH']}")
        for command in (("update-mime-database", share / "mime"), ("update-desktop-database", share / "applications")):
            code, words = output_of(*command, env=self.environment)
            self.assertEqual(code, 0, words)

    def type_of(self, name, content):
        path = self.folder / name
        path.write_text(content)
        code, words = output_of("gio", "info", "-a", "standard::content-type", path, env=self.environment)
        self.assertEqual(code, 0, words)
        return re.search(r"standard::content-type: (\S+)", words)[1]

    def test_board_files(self):
        board = "application/x-roster-board+json"
        sample = (SOURCE / "resources/boards/sample.board.json").read_text()
        self.assertEqual(self.type_of("wall.board.json", sample), board)
        self.assertEqual(self.type_of("wall", sample), board)
        self.assertEqual(self.type_of("compact", '{"roster-board":1,"title":"x"}'), board)
        self.assertEqual(self.type_of("other.json", '{"title": "no board"}'), "application/json")

    def test_who_opens_what(self):
        for kind, entry in (("x-scheme-handler/zk", "roster.desktop"),
                            ("application/x-roster-board+json", "roster-board.desktop")):
            code, words = output_of("gio", "mime", kind, env=self.environment)
            self.assertEqual(code, 0, words)
            self.assertIn(entry, words.split(), kind)
        line = re.search(r"^Exec=(.*)$", (DESKTOP / "roster-board.desktop").read_text(), re.M)[1]
        self.assertEqual(line, "roster --board %f")


missing = [tool for tool in NEEDED if not shutil.which(tool)]
if missing:
    print("skipped, not installed:", *missing, "(packaging/install-packages package)")
    sys.exit(SKIP)
unittest.main(argv=sys.argv[:1])
