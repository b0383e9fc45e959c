# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: X server, window manager, session bus, accessibility bus. Everything started here
ends with this process, whatever happens to it."""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

SKIP = 77  # ctest's word for "cannot be judged here"
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "gdbus", "xprop")


def eventually(question, seconds, what):
    """The first truthy answer; a failed look (a widget that just went away) counts as no answer yet."""
    end = time.monotonic() + seconds
    last = None
    while True:
        try:
            answer = question()
            if answer:
                return answer
        except AssertionError:
            raise
        except Exception as fault:  # noqa: BLE001: stale accessibility objects raise all sorts of errors
            last = fault
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}" + (f" (last fault: {last})" if last else ""))
        time.sleep(0.02)


def dies_with_parent():
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Desktop:
    def __init__(self, screen="1400x900x24"):
        missing = [program for program in NEEDED if not shutil.which(program)]
        if missing:
            print("skipped, not installed:", *missing)
            sys.exit(SKIP)
        self.folder = tempfile.mkdtemp(prefix="roster-e2e-")
        self.processes = []
        runtime = os.path.join(self.folder, "run")
        os.makedirs(runtime, 0o700)
        drop = ("XDG_", "DBUS_", "QT_", "WAYLAND_", "DISPLAY", "NO_AT_BRIDGE")
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(drop)}
        self.environment.update(
            HOME=os.path.join(self.folder, "home"), XDG_RUNTIME_DIR=runtime, LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        os.makedirs(self.environment["HOME"])
        self._open(screen)

    def _open(self, screen):
        reader, writer = os.pipe()
        os.set_inheritable(writer, True)
        self.run(["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"], pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as number:
            self.environment["DISPLAY"] = ":" + number.readline().strip()
        bus = self.run(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.run(["openbox"])
        self.run(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        eventually(lambda: "window id" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), 15, "window manager")
        eventually(lambda: "true" in self.output(
            "gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/",
            "--method", "org.freedesktop.DBus.NameHasOwner", "org.a11y.Bus"), 15, "accessibility bus")
        os.environ.update(self.environment)  # for the accessibility library in this process

    def run(self, arguments, log=None, **options):
        sink = open(log, "wb") if log else subprocess.DEVNULL
        options.setdefault("stdout", sink)
        process = subprocess.Popen(arguments, env=self.environment, stdin=subprocess.DEVNULL, stderr=sink,
                                   preexec_fn=dies_with_parent, **options)
        self.processes.append(process)
        return process

    def output(self, *arguments):
        return subprocess.run(arguments, env=self.environment, capture_output=True, text=True, check=False).stdout

    def click(self, x, y):
        self.output("xdotool", "mousemove", str(x), str(y), "click", "1")

    def key(self, *names):
        self.output("xdotool", "key", "--clearmodifiers", *names)

    def type(self, text):
        self.output("xdotool", "type", "--delay", "5", "--", text)

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(3)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Server:
    """A throw-away ZooKeeper on a free loopback port."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.folder = os.path.join(desktop.folder, "zookeeper")
        os.makedirs(os.path.join(self.folder, "data"))
        self.process = None
        for _ in range(3):  # the free port may be taken meanwhile
            self.port = free_port()
            if self.start():
                return
        raise AssertionError("no ZooKeeper server: " + open(self.folder + "/log", errors="replace").read()[-2000:])

    def start(self):
        with open(os.path.join(self.folder, "zoo.cfg"), "w", encoding="utf-8") as config:
            config.write(f"tickTime=500\ndataDir={self.folder}/data\nclientPort={self.port}\n"
                         "clientPortAddress=127.0.0.1\nadmin.enableServer=false\n4lw.commands.whitelist=*\n"
                         "minSessionTimeout=400\nmaxSessionTimeout=60000\n")
        self.process = self.desktop.run(
            ["java", "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
             "-Dzookeeper.forceSync=no", "-Dzookeeper.preAllocSize=4096",
             "-cp", self.folder + ":/usr/share/java/zookeeper.jar:/usr/share/java/slf4j-simple.jar",
             "org.apache.zookeeper.server.ZooKeeperServerMain", self.folder + "/zoo.cfg"], log=self.folder + "/log")
        end = time.monotonic() + 30
        while time.monotonic() < end and self.process.poll() is None:
            if b"Zxid" in self.ask(b"srvr"):
                return True
            time.sleep(0.05)
        return False

    def ask(self, word):
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                connection.settimeout(1)
                connection.sendall(word)
                answer = b""
                while chunk := connection.recv(4096):
                    answer += chunk
                return answer
        except OSError:
            return b""

    def kill(self):
        self.process.kill()
        self.process.wait()
