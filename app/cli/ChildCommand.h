// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

#include <string>
#include <vector>

namespace cli {

/// A program run with our stdin, stdout and stderr. It gets SIGTERM should we die, and none of our open files.
class ChildCommand : public QObject {
    Q_OBJECT

public:
    explicit ChildCommand(QObject* parent = nullptr);
    void start(const std::vector<std::string>& argv);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void signal(int number) const;

Q_SIGNALS:
    /// As a shell tells it: 128 + signal when killed, 126 or 127 when it could not be started.
    void ended(int code);

private:
    QProcess m_process;
    std::vector<std::string> m_argv;
    std::vector<char*> m_pointers; ///< into m_argv, for exec
};

} // namespace cli
