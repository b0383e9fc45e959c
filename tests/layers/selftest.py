#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tree with one offence a line, and next to each its innocent twin: check.py must name the offences and no other."""
import pathlib
import sys
import tempfile

import check

FILES = {
    "registry/value/Path.h": "#include <string>\n#include <QString>\n",
    "registry/value/Bad.h": '#include "value/Path.h"\n#include "backend/Backend.h"\n#include "../backend/Backend.h"\n',
    "registry/backend/Backend.h": '#include "value/Path.h"\n#include "session/Session.h"\n',
    "registry/backend/embedded/SqliteStore.cpp": "#include <QSqlQuery>\n#include <QtNetwork/QTcpSocket>\n",
    "registry/backend/embedded/Tree.cpp": "#include <QtCore/qglobal.h>\n#include <zookeeper/zookeeper.h>\n",
    "registry/backend/zookeeper/Engine.cpp": "#include <zookeeper/zookeeper.h>\n#include <QMutex>\n",
    "registry/subtree/Traversal.cpp": '#include "backend/Backend.h"\n#include "session/Session.h"\n',
    "registry/subtree/Crawl.cpp": '#include "session/Session.h"\n#include "service/Lock.h"\n',
    "registry/session/Session.h": '#include <QObject>\n#include "service/Lock.h"\n',
    "registry/session/Other.h": "#include <QTimer>\n#  include <QSettings>\n#include <QWidget>\n#include <QIcon>\n",
    "registry/service/Lock.h": '#include "session/Session.h"\n#include "Tree.h"\n#include <QtWidgets/qlabel.h>\n',
    "ui/Tree.h": '#include "service/Lock.h"\n#include "Window.h"\n',
    "ui/panes/Pane.h": '#include "Tree.h"\n#include "../../app/Window.h"\n',
    "app/Window.h": '#include "Tree.h"\n#include "value/Path.h"\n#include <zookeeper/zookeeper.h>\n',
}
OFFENCES = {
    "registry/value/Path.h:2", "registry/value/Bad.h:2", "registry/value/Bad.h:3", "registry/backend/Backend.h:2",
    "registry/backend/embedded/SqliteStore.cpp:2", "registry/backend/embedded/Tree.cpp:1",
    "registry/backend/embedded/Tree.cpp:2", "registry/backend/zookeeper/Engine.cpp:2",
    "registry/subtree/Traversal.cpp:2", "registry/subtree/Crawl.cpp:2", "registry/session/Session.h:2",
    "registry/session/Other.h:2", "registry/session/Other.h:3", "registry/session/Other.h:4",
    "registry/service/Lock.h:2", "registry/service/Lock.h:3", "ui/Tree.h:2", "ui/panes/Pane.h:2", "app/Window.h:3",
}

with tempfile.TemporaryDirectory() as folder:
    for name, text in FILES.items():
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    offences, _ = check.check(folder, check.qt_roots(sys.argv[1:]))
found = {":".join(offence.split(":")[:2]) for offence in offences}
for missed in sorted(OFFENCES - found):
    print(f"not seen: {missed}")
for wrong in sorted(found - OFFENCES):
    print(f"seen where there is none: {wrong}")
sys.exit(found != OFFENCES)
