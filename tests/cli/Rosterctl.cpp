// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Rosterctl.h"

namespace cli_test {

std::unique_ptr<QProcess> startRosterctl(const Words& words)
{
    auto process = std::make_unique<QProcess>();
    QStringList arguments;
    for (const std::string& word : words)
        arguments.append(QString::fromStdString(word));
    process->start(QStringLiteral(ROSTER_BIN_DIR "/rosterctl"), arguments);
    return process;
}

Words operator+(Words first, const Words& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Ran ended(QProcess& process)
{
    Ran ran;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(30'000))
        return ran;
    ran.code = process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode() : process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.error = process.readAllStandardError();
    return ran;
}

Ran rosterctl(const Words& words, const QByteArray& input)
{
    const auto process = startRosterctl(words);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

} // namespace cli_test
