#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py SOURCE QT_INCLUDE_DIR...: exit 1 and a line for each include that points the wrong way."""
import pathlib
import re
import sys

# What a folder's files may include, beside the standard library. Longest match first; a folder is part of its parent.
ALLOWED = {
    "registry/value": ["registry/value"],
    "registry/backend": ["registry/value", "registry/backend"],
    "registry/subtree/Traversal": ["registry/value", "registry/backend", "registry/subtree/Traversal"],
    "registry/storage": ["registry/value", "registry/backend", "registry/storage"],
    "registry/session": ["registry/value", "registry/backend", "registry/storage", "registry/session"],
    "registry/subtree": ["registry/value", "registry/backend", "registry/session", "registry/subtree"],
    "registry/service": ["registry/value", "registry/backend", "registry/storage", "registry/session", "registry/service"],
    "registry/lens": ["registry/value", "registry/backend", "registry/session", "registry/lens"],
    "registry/board": ["registry/value", "registry/backend", "registry/session", "registry/lens", "registry/board"],
    "registry": ["registry"],
    "ui": ["registry", "ui"],
    "app": ["registry", "ui", "app"],
}
# Qt modules; what is not listed here may use all of them.
QT = {
    "registry/backend/embedded/Sqlite": {"QtCore", "QtSql"},
    "registry/value": set(),
    "registry/backend": set(),
    "registry/subtree/Traversal": set(),
    "registry": {"QtCore", "QtSql", "QtNetwork"},
}
NEVER = {"registry": {"QSettings"}}
ROOTS = ["registry", "ui", "app"]
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def rule(table, path):
    best = max((key for key in table if path.startswith(key)), key=len, default=None)
    return None if best is None else table[best]


def qt_modules(header, qt_dirs):
    """The modules a header of Qt belongs to; empty for others."""
    if re.match(r"Qt\w+/", header):
        return {header.split("/")[0]}
    return {d.parent.name for q in qt_dirs for d in q.glob("Qt*/" + header)} if re.fullmatch(r"\w+(\.h)?", header) else set()


def target(header, path, root):
    """The file of this tree that is meant, as the compiler looks for it: beside, then from the roots of all layers."""
    for base in [path.parent, *(root / layer for layer in ROOTS)]:
        found = (base / header).resolve()
        if found.is_file() and found.is_relative_to(root):
            return str(found.relative_to(root))
    return None


def check(root, qt_dirs):
    root = pathlib.Path(root).resolve()
    qt_dirs = [pathlib.Path(d) for d in qt_dirs]
    modules = {}
    offences, files = [], 0
    for path in sorted(p for layer in ROOTS for p in (root / layer).rglob("*") if p.suffix in (".h", ".cpp")):
        files += 1
        name = str(path.relative_to(root))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            header = match[1] or match[2]
            ours = target(header, path, root)
            if ours:
                if not any(ours.startswith(allowed) for allowed in rule(ALLOWED, name)):
                    offences.append(f"{name}:{number}: may not include {ours}")
                continue
            if header not in modules:
                modules[header] = qt_modules(header, qt_dirs)
            allowed = rule(QT, name)
            if allowed is not None and modules[header] and not modules[header] & allowed:
                offences.append(f"{name}:{number}: may not include <{header}> of {'/'.join(sorted(modules[header]))}")
            if header.split("/")[-1] in (rule(NEVER, name) or ()):
                offences.append(f"{name}:{number}: may never include <{header}>")
            if header.startswith("zookeeper/") and not name.startswith("registry/backend/zookeeper/"):
                offences.append(f"{name}:{number}: the C client belongs into registry/backend/zookeeper")
    return offences, files


def qt_roots(arguments):
    """The folders that hold QtCore, QtGui, ... of what CMake calls Qt's include folders."""
    return [d for d in map(pathlib.Path, arguments) if (d / "QtCore").is_dir() and (d / "QtWidgets").is_dir()]


if __name__ == "__main__":
    qt = qt_roots(sys.argv[2:])
    if not qt:
        sys.exit(f"no folder of Qt's headers among {sys.argv[2:]}")
    found, seen = check(sys.argv[1], qt)
    print(*found, sep="\n")
    print(f"{seen} files, {len(found)} includes that point the wrong way")
    sys.exit(1 if found or seen < 100 else 0)
