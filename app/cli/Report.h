// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <string>
#include <string_view>

namespace cli {

/// rosterctl's exit codes; a command run by it passes its own on.
enum ExitCode {
    Done = 0,
    OtherError = 1,
    Usage = 2,
    NoServer = 3,
    ReadOnlyRefused = 4,
    NotPermitted = 5,
    Missing = 6,
    InConflict = 7,
};

int exitCode(registry::ErrorCode code);
/// `text` on one line: control characters (C0, DEL, C1) and broken UTF-8 as \xNN. Nothing drives the terminal.
std::string oneLine(std::string_view text);
/// "rosterctl: PATH: REASON" on stderr; the error's path, or else `about`. Returns the exit code.
int complain(const registry::Error& error, const std::string& about);
/// A remark on stderr.
void remark(const std::string& text);
/// Writes to stdout. What cannot be written is found out by flushOutput().
void print(std::string_view bytes);
/// `code`, or OtherError with a complaint when something did not get to stdout.
int flushOutput(int code);

} // namespace cli
