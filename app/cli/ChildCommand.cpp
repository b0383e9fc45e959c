// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChildCommand.h"

#include "Report.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace cli {

ChildCommand::ChildCommand(QObject* parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setChildProcessModifier([this] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // the connection's socket among them
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
            ::signal(number, SIG_DFL);
        // Ours, because QString would not keep bytes that are no UTF-8. Where it fails QProcess fails as well and says
        // so.
        ::execvp(m_pointers[0], m_pointers.data());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        Q_EMIT ended(status == QProcess::CrashExit ? 128 + code : code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        remark(m_process.program().toStdString() + ": " + m_process.errorString().toStdString());
        const bool found =
            QFile::exists(m_process.program()) || !QStandardPaths::findExecutable(m_process.program()).isEmpty();
        Q_EMIT ended(found ? 126 : 127);
    });
}

void ChildCommand::start(const std::vector<std::string>& argv)
{
    m_argv = argv;
    m_pointers.clear();
    for (std::string& argument : m_argv)
        m_pointers.push_back(argument.data());
    m_pointers.push_back(nullptr);
    QStringList arguments;
    for (std::size_t i = 1; i < argv.size(); ++i)
        arguments.append(QString::fromLocal8Bit(argv[i].c_str()));
    m_process.start(QString::fromLocal8Bit(argv[0].c_str()), arguments);
}

void ChildCommand::signal(int number) const
{
    if (const qint64 pid = m_process.processId(); pid > 0)
        ::kill(static_cast<pid_t>(pid), number);
}

} // namespace cli
