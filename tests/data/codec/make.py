#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes encode.golden: what Python's json module makes of user data by ndServiceRegistry's rules."""
import json
import os

USER = ['', '{}', '{"foo":"bar"}', '{ "state" : "enabled" , "n" : 1 }', 'my data', '[1,2]', '12', '{broken',
        '{"pid":1}', '{"created":"never","a":null}', '{"z":1,"a":{"y":[true,false,null],"b":{}}}', '{"a":[]}',
        '{"ü":"grün €","emoji":"😀","del":"\x7f"}', '{"esc":"\\"\\\\\\/\\b\\f\\n\\r\\u0001"}', '{"a":1,"b":2,"a":3}',
        '{"f":1.5,"i":-7,"big":184467440737095516160}', 'ümlaut 😀', '  {"a":1}  ', '{"a":{"b":[{"c":1},{"d":[[1],[2,3]]}]}}']


def encode(user):
    data = {'pid': 10733, 'created': '2012-12-15 00:45:03'}
    text = user.strip()
    if text.startswith('{') and text.endswith('}'):
        data.update(json.loads(text))
    elif user:
        data['string_value'] = user
    return json.dumps(data, separators=(',', ':'))


with open(os.path.join(os.path.dirname(__file__), 'encode.golden'), 'w', encoding='utf-8') as out:
    for entry in USER:
        out.write(entry + '\t' + encode(entry) + '\n')
