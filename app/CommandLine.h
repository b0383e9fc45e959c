// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// What the user asked for on the command line. Parsed without a QApplication, so that --help works without a display.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool readOnly = false; ///< every connection is read-only and cannot be unlocked
    bool reducedMotion = false; ///< nothing moves or fades, whatever the settings say
    std::optional<registry::Path> open; ///< go there in every connection given
    QString configDir; ///< empty: the standard place
    QString language; ///< for this start only; empty: as set
    QString stallTrace; ///< file for the event loop's gaps; empty: no trace
    std::vector<registry::Endpoint> connections;
    QStringList boards; ///< files, each in a window of its own; without connections there is no other window
    bool kiosk = false; ///< of the boards: full screen
    QString error; ///< not empty: what is wrong, one sentence; then nothing else counts

    /// `arguments` without the program's name. Options may stand anywhere, as "--open PATH" or "--open=PATH"; "--" ends
    /// them.
    static CommandLine parse(const QStringList& arguments);
    /// The text of --help.
    static QString helpText();
    /// The line under a complaint about options.
    static QString tryHelpText();
    /// The one line for when there is no display to open a window on.
    static QString noDisplayText();
};

} // namespace app
