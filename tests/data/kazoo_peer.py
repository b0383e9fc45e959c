#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kazoo client for interop tests: kazoo_peer.py HOSTPORT COMMAND PATH [ARGUMENT]; says what it saw by its exit code.

try-lock: 0 got it (and gave it back), 10 not. hold-lock: makes PATH-holds and keeps the lease while that exists.
hold-node: makes an ephemeral PATH in a session of two seconds and keeps it.
is-json: 0 when the data is JSON with our keys.
"""
import json
import sys
import time

from kazoo.client import KazooClient


def main():
    host, command, path = sys.argv[1:4]
    leases = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    client = KazooClient(hosts=host, timeout=2.0 if command == 'hold-node' else 10.0)
    client.start(timeout=20)
    if command == 'try-lock':
        semaphore = client.Semaphore(path, 'python', max_leases=leases)
        code = 0 if semaphore.acquire(blocking=False) else 10
        semaphore.release()
        return code
    if command == 'hold-lock':
        semaphore = client.Semaphore(path, 'python', max_leases=leases)
        semaphore.acquire()
        client.create(path + '-holds')
        while client.exists(path + '-holds'):
            time.sleep(0.02)
        semaphore.release()
        return 0
    if command == 'hold-node':
        client.create(path, b'an earlier process', ephemeral=True)
        while True:
            time.sleep(1)
    if command == 'is-json':
        data, stat = client.get(path)
        value = json.loads(data.decode('utf-8'))
        compact = json.dumps(value, separators=(',', ':')).encode('utf-8')
        good = list(value)[:2] == ['pid', 'created'] and stat.ephemeralOwner and compact == data
        return 0 if good else 11
    return 12


sys.exit(main())
