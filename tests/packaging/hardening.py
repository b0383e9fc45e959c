#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardening.py PROGRAM...           exit 1 and a line for each protection a program lacks
hardening.py --self-test HARD SOFT   HARD must have them all, SOFT (built without) none"""
import re
import subprocess
import sys

PADS_OF_START_FILES = 2  # _start and frame_dummy have them in every program


def readelf(*arguments):
    return subprocess.run(["readelf", "--wide", *arguments], check=True, capture_output=True, text=True).stdout


def lacks(program):
    """What is missing, by name. Fortify and the stack protector show in what is imported from the C library; both need
    something to protect in the program, which every one of ours has."""
    header = readelf("--file-header", program)
    segments = readelf("--program-headers", program)
    dynamic = readelf("--dynamic", program)
    symbols = readelf("--dyn-syms", program)
    x86 = "X86-64" in header
    stack = re.search(r"GNU_STACK.*", segments)
    have = {
        "PIE": re.search(r"Type:\s+DYN", header) and re.search(r"\(FLAGS_1\).*\bPIE\b", dynamic),
        "RELRO": "GNU_RELRO" in segments,
        "BIND_NOW": re.search(r"\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*\bNOW\b|\(BIND_NOW\)", dynamic),
        "fortify": re.search(r"\b__\w+_chk@", symbols.replace("__stack_chk_fail", "")),
        "stack protector": "__stack_chk_fail" in symbols,
        "stack that cannot be executed": stack and not re.search(r"\bRWE\b", stack[0]),
        # In the code: Debian 12's C library brings start files without it, so no program there is marked as a whole.
        "control-flow protection": not x86 or landing_pads(program) > PADS_OF_START_FILES,
        "an empty RPATH": not re.search(r"\((RPATH|RUNPATH)\)", dynamic),
    }
    return [name for name, found in have.items() if not found]


def landing_pads(program):
    """How many places an indirect jump may go to."""
    code = subprocess.run(["objdump", "--disassemble", "--section=.text", "--no-show-raw-insn", program],
                          check=True, capture_output=True, text=True).stdout
    return code.count("endbr64")


def self_test(hard, soft):
    wrong = [f"{hard} lacks {name}" for name in lacks(hard)]
    seen = lacks(soft)
    expected = ["PIE", "RELRO", "BIND_NOW", "fortify", "stack protector", "stack that cannot be executed",
                "control-flow protection", "an empty RPATH"]
    wrong += [f"{soft} is built without {name}, and that is not seen" for name in expected if name not in seen]
    return wrong


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "--self-test":
        wrong = self_test(*arguments[1:])
    elif arguments and not arguments[0].startswith("-"):
        wrong = [f"{program} lacks {name}" for program in arguments for name in lacks(program)]
    else:
        sys.exit(__doc__)
    print("\n".join(wrong) or "hardened")
    return 1 if wrong else 0


sys.exit(main(sys.argv[1:]))
