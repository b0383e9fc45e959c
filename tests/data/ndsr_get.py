# SPDX-License-Identifier: GPL-3.0-or-later
"""What `ndsr get PATH --data --recursive` prints for a node without children: data on stdin, FORMAT and PATH given."""
import json
import sys

import yaml


def decode(raw):
    if not raw:
        return None
    text = raw.decode("utf-8").strip()
    if not text:
        return {}
    if text.startswith("{") and text.endswith("}"):
        try:
            return json.loads(text)
        except ValueError:
            pass
    return {"string_value": raw.decode("utf-8")}


value = {sys.argv[2]: {"children": [], "data": decode(sys.stdin.buffer.read())}}
if sys.argv[1] == "yaml":
    sys.stdout.write(yaml.safe_dump(value, default_flow_style=False))
else:
    print(json.dumps(value, sort_keys=True, indent=4, separators=(",", ": ")))
