#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""documents.py SOURCE: exit 1 and a line for each file, picture or test that a document names and that is not there.

Looked at are the documents of the top folder and every folder's README.md: links and pictures, and in the former also what
stands in backticks and is written like a path of this tree (with a folder that exists, no upper-case stand-in such as NAME)."""
import pathlib
import re
import subprocess
import sys

TOP = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
LINK = re.compile(r'(?:\]\(|src="|srcset=")([^)"#\s]+)')
CODE = re.compile(r"`([^`\n]+)`")
PLACEHOLDER = re.compile(r"[A-Z]{2,}|[<>*]")
SPARE = {"build"}  # made, not kept


def documents(root):
    listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard", "*README.md"],
                            capture_output=True, text=True, check=False)
    names = listed.stdout.split() if listed.returncode == 0 else [str(p.relative_to(root)) for p in root.rglob("README.md")]
    return sorted({*TOP, *(name for name in names if name.split("/")[0] not in SPARE)})


def links(text):
    return [link for link in LINK.findall(text) if "://" not in link and not link.startswith("mailto:")]


def paths(text, root):
    """What stands in backticks and begins with a folder of this tree."""
    found = []
    for code in CODE.findall(text):
        word = code.split()[0]
        if "/" not in word or PLACEHOLDER.search(word.replace("README.md", "")) or word.startswith(("/", "~", "-", ".")):
            continue
        top = word.split("/")[0]
        if top not in SPARE and (root / top).is_dir():
            found.append(word)
    return found


def check(root):
    offences, count = [], 0
    for name in documents(root):
        document = root / name
        if not document.is_file():
            offences.append(f"{name}: is not there")
            continue
        text = document.read_text(encoding="utf-8")
        for link in links(text):
            count += 1
            if not (document.parent / link).exists():
                offences.append(f"{name}: leads to {link}, which is not there")
        for path in paths(text, root) if name in TOP else ():
            count += 1
            if not list(root.glob(path.rstrip("/"))) and not list(root.glob(path + ".*")):
                offences.append(f"{name}: names {path}, which is not there")
    return offences, count


if __name__ == "__main__":
    found, seen = check(pathlib.Path(sys.argv[1]).resolve())
    print(*found, sep="\n")
    print(f"{seen} files named by documents, {len(found)} of them not there")
    sys.exit(1 if found or seen < 40 else 0)
