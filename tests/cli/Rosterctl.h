// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

#include <memory>
#include <string>
#include <vector>

namespace cli_test {

using Words = std::vector<std::string>;

struct Ran {
    int code = -1; ///< 128 + signal when killed, -1 when it never ended
    QByteArray out;
    QByteArray error;
};

/// Runs rosterctl to its end.
Ran rosterctl(const Words& words, const QByteArray& input = {});
/// Starts it, with stdout and stderr to be read.
std::unique_ptr<QProcess> startRosterctl(const Words& words);
Words operator+(Words first, const Words& second);
/// Of one that was started.
Ran ended(QProcess& process);

} // namespace cli_test
