#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kazoo client for interop tests: kazoo_peer.py [--auth=USER:PASSWORD] HOSTPORT COMMAND PATH [ARGUMENT].

Its exit code says how it went; what it saw, it prints as one JSON object a line.
try-lock: 0 got it (and gave it back), 10 not. hold-lock: makes PATH-holds and keeps the lease while that exists.
hold-node: makes an ephemeral PATH (with ARGUMENT as its data) in a session of two seconds and keeps it.
elect: stands for PATH's election as ARGUMENT, in a session of two seconds; says when it leads, and keeps leading.
is-json: 0 when the data is JSON with our keys.
describe: prints what is at PATH. write: creates or sets it; write-private: creates it for USER, readable for all.
sequence: creates the next numbered child "PATH" + number. remove. credential: USER's digest identity.
follow: prints what DataWatch and ChildrenWatch tell, until it is killed.
"""
import json
import sys
import time

from kazoo.client import KazooClient
from kazoo.exceptions import KazooException, NoNodeError
from kazoo.security import make_acl, make_digest_acl, make_digest_acl_credential


def say(**what):
    print(json.dumps(what, sort_keys=True), flush=True)


def lock(client, command, path, argument):
    semaphore = client.Semaphore(path, 'python', max_leases=int(argument or 1))
    if command == 'try-lock':
        code = 0 if semaphore.acquire(blocking=False) else 10
        semaphore.release()
        return code
    semaphore.acquire()
    client.create(path + '-holds')
    while client.exists(path + '-holds'):
        time.sleep(0.02)
    semaphore.release()
    return 0


def elect(client, path, name):
    def lead():
        say(leads=name)
        while True:
            time.sleep(1)

    client.Election(path, name).run(lead)
    return 0


def describe(client, path):
    try:
        data, stat = client.get(path)
    except NoNodeError:
        say(exists=False)
        return 0
    acls = sorted([acl.id.scheme, acl.id.id, acl.perms] for acl in client.get_acls(path)[0])
    say(exists=True, data=data.decode('utf-8'), owner=str(stat.ephemeralOwner), version=stat.version, acl=acls,
        children=sorted(client.get_children(path)))
    return 0


def follow(client, path):
    children_watched = []

    @client.DataWatch(path)
    def on_data(data, stat):
        say(data=None if stat is None else data.decode('utf-8'))
        if stat is not None and not children_watched:
            children_watched.append(client.ChildrenWatch(path, lambda names: say(children=sorted(names))))

    while True:
        time.sleep(1)


def write(client, command, path, argument, auth):
    data = argument.encode('utf-8')
    if command == 'write-private':
        acl = [make_digest_acl(*auth.split(':'), all=True), make_acl('world', 'anyone', read=True)]
        client.create(path, data, acl=acl, makepath=True)
    elif client.exists(path):
        client.set(path, data)
    else:
        client.create(path, data, makepath=True)
    return 0


def run(client, command, path, argument, auth):
    if command in ('try-lock', 'hold-lock'):
        return lock(client, command, path, argument)
    if command == 'hold-node':
        data = argument.encode('utf-8') if argument else b'an earlier process'
        client.create(path, data, ephemeral=True, makepath=True)
        say(holds=path)
        while True:
            time.sleep(1)
    if command == 'elect':
        return elect(client, path, argument)
    if command == 'is-json':
        data, stat = client.get(path)
        value = json.loads(data.decode('utf-8'))
        compact = json.dumps(value, separators=(',', ':')).encode('utf-8')
        good = list(value)[:2] == ['pid', 'created'] and stat.ephemeralOwner and compact == data
        return 0 if good else 11
    if command == 'describe':
        return describe(client, path)
    if command == 'follow':
        return follow(client, path)
    if command in ('write', 'write-private'):
        return write(client, command, path, argument, auth)
    if command == 'sequence':
        say(path=client.create(path, b'python', sequence=True))
        return 0
    if command == 'remove':
        client.delete(path)
        return 0
    return 12


def main():
    arguments = sys.argv[1:]
    auth = arguments.pop(0)[len('--auth='):] if arguments[0].startswith('--auth=') else None
    host, command, path = arguments[:3]
    argument = arguments[3] if len(arguments) > 3 else None
    if command == 'credential':
        say(id=make_digest_acl_credential(*path.split(':')))
        return 0
    client = KazooClient(hosts=host, timeout=2.0 if command in ('hold-node', 'elect') else 10.0,
                         auth_data=[('digest', auth)] if auth else None)
    client.start(timeout=20)
    try:
        return run(client, command, path, argument, auth)
    except KazooException as problem:
        say(error=type(problem).__name__)
        return 1


sys.exit(main())
