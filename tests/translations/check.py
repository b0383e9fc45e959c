#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py LUPDATE SOURCE: exit 1 and a line for each text that is not translated as it should be.

Reads the sources anew with lupdate into copies of translations/*.ts, so that a text which is new, was changed or is gone
shows. Then looks at each translation: complete, its placeholders, tags, forms of counts and key as in the source. Texts
of the program stand in ui/ and app/ alone; rosterctl speaks English.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FORMS = {"en": 2, "de": 2, "fr": 2, "ja": 1, "zh_CN": 1}
PLACE = re.compile(r"%L?(?:\d+|n)")
TAG = re.compile(r"</?\w+")
KEY = re.compile(r"&(?![&\s]|(?:amp|lt|gt|quot|nbsp);)")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def texts_of(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_of_text(source, text, may_lack_count):
    wanted, found = sorted(PLACE.findall(source)), sorted(PLACE.findall(text))
    if wanted != found and not (may_lack_count and [p for p in wanted if not p.endswith("n")] == found):
        yield f"places {wanted} are {found}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(text)):
        yield "other tags"
    key_wanted, key_found = (len(KEY.findall(t.replace("&&", ""))) for t in (source, text))
    if key_found != key_wanted:
        yield "a key that the source has not" if key_found > key_wanted else "no key, where the source has one"
    if source.count(";;") != text.count(";;"):
        yield "other file types"
    if source.endswith("\n") != text.endswith("\n") or source[:1].isspace() != text[:1].isspace():
        yield "other white space at its ends"


def faults_of(language, name, message):
    source = message.findtext("source")
    where = f"{language}: {name}: {source!r}"
    translation = message.find("translation")
    if translation.get("type"):
        yield f"{where}: {translation.get('type')}"
        return
    texts = texts_of(message)
    counts = message.get("numerus") == "yes"
    if len(texts) != (FORMS[language] if counts else 1):
        yield f"{where}: {len(texts)} forms"
    for number, text in enumerate(texts):
        if not text.strip():
            yield f"{where}: empty"
            continue
        for fault in faults_of_text(source, text, counts and number == 0 and len(texts) > 1):
            yield f"{where}: {fault}: {text!r}"


def check_file(lupdate, path, sources, folder, known):
    language = path.stem.removeprefix("roster_")
    if language not in FORMS:
        return [f"{path.name}: no language this check knows the forms of"], 0
    copy = pathlib.Path(folder) / path.name
    shutil.copy(path, copy)
    options = ["-silent", "-locations", "none"] + (["-pluralonly"] if language == "en" else [])
    subprocess.run([lupdate, *options, *map(str, sources), "-ts", str(copy)], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    faults, seen = [], 0
    for name in sorted({name for name, _ in messages(copy)}):
        faults += unasked(known, name, language)
    for name, message in messages(copy):
        seen += 1
        faults += faults_of(language, name, message)
    return faults, seen


def strays(root):
    """Texts for people where there must be none."""
    call = re.compile(r"\btr\(\"|QCoreApplication::translate\(|Q_DECLARE_TR_FUNCTIONS")
    for folder in ("registry", "app/cli"):
        for path in sorted(p for p in (root / folder).rglob("*") if p.suffix in (".h", ".cpp")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if call.search(line):
                    yield f"{path.relative_to(root)}:{number}: a text for people outside ui/ and app/"


def contexts(root):
    """The names under which the program asks for texts."""
    names = set()
    for path in (p for folder in ("ui", "app") for p in (root / folder).rglob("*") if p.suffix in (".h", ".cpp")):
        code = path.read_text(encoding="utf-8")
        names.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", code))
        names.update(re.findall(r'\btranslate\(\s*"(\w+)"', code))
        space = ""
        for opened, name in re.findall(r"^(?:namespace (\w+) \{|class (\w+)[^;{]*\{\s*Q_OBJECT)", code, re.MULTILINE):
            space = opened or space
            names.add(f"{space}::{name}")
    return names


def unasked(known, name, where):
    """lupdate loses a namespace after some lines (an enum with a type before the class, a constant of a std:: type before
    a function): such texts are in the file, translated, and never found by the program."""
    if name not in known:
        yield f"{where}: {name}: no class or part of the program asks for texts under this name"


def check(lupdate, root):
    root = pathlib.Path(root).resolve()
    faults, total = list(strays(root)), 0
    known = contexts(root)
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((root / "translations").glob("roster_*.ts")):
            found, seen = check_file(lupdate, path, [root / "app", root / "ui"], folder, known)
            faults += found
            total += seen
    return faults, total


if __name__ == "__main__":
    found, seen = check(*sys.argv[1:3])
    print(*found, sep="\n")
    print(f"{seen} texts, {len(found)} faults")
    sys.exit(1 if found or seen < 5000 else 0)
