#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes values.golden and reader.golden with Python's json module.

values.golden: an object as any Python program may write it <TAB> the same in the compact form.
reader.golden: a node's text as a JSON string <TAB> what ndServiceRegistry's reader makes of it, compact.
"""
import json
import os
import random

HERE = os.path.dirname(__file__)
RANDOM = random.Random(20261124)
ALPHABET = ([chr(c) for c in range(1, 0x80)]
            + list('äöüß€µЖщ中文字\u00a0\u0085\u2028\u2029\ufeff\uffff\ud7ff\ue000😀🙈𝄞\U0010ffff'))


def text():
    return ''.join(RANDOM.choice(ALPHABET) for _ in range(RANDOM.randint(0, 12)))


def number():
    return RANDOM.choice([
        lambda: RANDOM.randint(-100, 100), lambda: RANDOM.getrandbits(90) - 2 ** 89, lambda: RANDOM.random(),
        lambda: RANDOM.uniform(-1, 1) * 10 ** RANDOM.randint(-300, 300),
        lambda: RANDOM.choice([0.0, -0.0, 1e16, 1e-7, 0.1, 1.0, 2 ** 63, 2 ** 64, 1e22, 5e-324])])()


def value(depth):
    kind = RANDOM.randint(0, 5 if depth else 3)
    if kind == 0:
        return RANDOM.choice([None, True, False])
    if kind in (1, 2):
        return text()
    if kind == 3:
        return number()
    if kind == 4:
        return [value(depth - 1) for _ in range(RANDOM.randint(0, 4))]
    return {text(): value(depth - 1) for _ in range(RANDOM.randint(0, 4))}


def compact(thing):
    return json.dumps(thing, separators=(',', ':'))


def spelled(thing):
    """As others may write it: blanks, or characters as they are."""
    separators = RANDOM.choice([(',', ':'), (', ', ': '), (' , ', ' : ')])
    return json.dumps(thing, separators=separators, ensure_ascii=RANDOM.random() < 0.5)


def read(raw):
    if not raw:
        return None
    stripped = raw.strip()
    if not stripped:
        return {}
    if stripped.startswith('{') and stripped.endswith('}'):
        try:
            return json.loads(stripped)
        except ValueError:
            pass
    return {'string_value': raw}


READER = ['', ' ', '\n\t', '\u00a0\u2003\u3000', '\x1c\x1f', 'plain', ' plain ', '{}', ' {} ', '{"a":1}', '\u00a0{"a":1}\u2003',
          '{"a":1', '"a":1}', '{a:1}', "{'a':1}", '{"a":1,}', '{"a":01}', '{"a":1.}', '{"a":.5}', '{"a":+1}', '{"a":1e+16}',
          '{"a":-0.0}', '{"a":"\\u00e9\\ud83d\\ude00"}', '{"a":"\\x41"}', '{"a":"line\nbreak"}', '{"a":tru}', '{"a":true}',
          '[1,2]', '12', '"text"', 'null', '{"a":[}', '{"a":{}}}', '{{}}', '{"a" "b"}', '{"a":1}{"b":2}', '{"a":1} trailing',
          '{"pid":1,"created":"x"}', '{"":""}', '{"k":"v"}\x00', '{"a":"\u2028"}', '{"a":1}\ufeff', '\ufeff{"a":1}',
          '{"z":1,"a":{"y":[true,false,null]}}', '{ "a" : [ 1 , 2 ] }', '{"a":"\\/"}', '{"a":"tab\\there"}']


with open(os.path.join(HERE, 'values.golden'), 'w', encoding='utf-8', newline='\n') as out:
    done = 0
    while done < 400:
        thing = {text(): value(3) for _ in range(RANDOM.randint(0, 6))}
        line = spelled(thing)
        if '\t' not in line and '\n' not in line and '\r' not in line:
            out.write(line + '\t' + compact(thing) + '\n')
            done += 1

with open(os.path.join(HERE, 'reader.golden'), 'w', encoding='utf-8', newline='\n') as out:
    for raw in READER:
        out.write(json.dumps(raw) + '\t' + compact(read(raw)) + '\n')
