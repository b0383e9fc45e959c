// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/ClientLibrary.h"
#include "value/ConnectionProfile.h"
#include "value/SessionStatus.h"

#include <QList>
#include <QString>

namespace ui {

/// A library that the program stands on. Proper names and licences: the same in every language.
struct Library {
    QString name;
    QString version; ///< of what is loaded where it tells, else of what it was built with; empty: it has none
    QString licence; ///< SPDX
};

/// What a report about a fault needs to know of one connection.
struct DiagnosedConnection {
    registry::ConnectionProfile profile;
    registry::SessionStatus status;
    int watches = 0;
};

/// What the program is and how it stands, for the About box.
struct Diagnosis {
    QString version;
    QList<Library> libraries;
    registry::ClientLibrary client;
    QString theme; ///< as it was chosen: system, light, dark
    QList<DiagnosedConnection> connections;
    int boards = 0; ///< windows that show one
};

/// The libraries of `registry` and `ui`.
QList<Library> usedLibraries();
/// All of it and the platform as lines of text, in English for those who read reports. Made from what is known to be
/// harmless, nothing is struck out of something larger: no name of a host, connection or user, no address, no path, no
/// data, no credential, no technical detail of an error.
QString diagnosticsText(const Diagnosis& diagnosis);

} // namespace ui
