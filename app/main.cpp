// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "CommandLine.h"
#include "MainWindow.h"
#include "Style.h"
#include "Version.h"
#include "language/Translations.h"
#include "session/Session.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace {

enum ExitCode { Fine = 0, WrongOptions = 2, NoDisplay = 3 };

[[noreturn]] void endWithoutDisplay()
{
    const QString message = app::CommandLine::noDisplayText();
    std::fprintf(stderr, "roster: %s\n", qPrintable(message));
    std::fflush(nullptr);
    ::_exit(NoDisplay);
}

/// In force while QApplication is made. Where there is no display it ends the process with qFatal, after several
/// warnings: one clear line and an exit code of ours take their place.
void duringStart(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type == QtFatalMsg)
        endWithoutDisplay();
}

bool nameDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QStringList arguments(int argc, char** argv)
{
    QStringList result;
    for (int i = 1; i < argc; ++i)
        result.append(QString::fromLocal8Bit(argv[i]));
    return result;
}

void print(FILE* to, const QString& text)
{
    std::fputs(qPrintable(text), to);
}

/// What is wrong with the options, or the help. Needs no display.
int sayInUsersLanguage(int& argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    app::Translations translations;
    translations.setLanguage(QStringLiteral("system"));
    const app::CommandLine commandLine = app::CommandLine::parse(arguments(argc, argv));
    if (commandLine.error.isEmpty()) {
        print(stdout, app::CommandLine::helpText());
        return Fine;
    }
    print(stderr, QStringLiteral("roster: %1\n").arg(commandLine.error));
    print(stderr, app::CommandLine::tryHelpText());
    return WrongOptions;
}

int run(QApplication& qt, const app::CommandLine& commandLine)
{
    app::Application application(commandLine);
    application.quitOnSignals();
    application.show();
    return qt.exec();
}

} // namespace

int main(int argc, char** argv)
{
    const app::CommandLine commandLine = app::CommandLine::parse(arguments(argc, argv));
    if (!commandLine.error.isEmpty() || commandLine.help)
        return sayInUsersLanguage(argc, argv);
    if (commandLine.version) {
        print(stdout, QStringLiteral("roster %1\n").arg(QString::fromLatin1(app::version())));
        return Fine;
    }
    if (!nameDisplay())
        endWithoutDisplay();

    QApplication::setStyle(new app::Style); // the application owns it
    QApplication::setApplicationName(QStringLiteral("roster"));
    QApplication::setApplicationVersion(QString::fromLatin1(app::version()));
    QApplication::setDesktopFileName(QStringLiteral("roster"));
    const QtMessageHandler handler = qInstallMessageHandler(duringStart);
    int ownArgc = 1; // the rest is ours, not Qt's
    QApplication qt(ownArgc, argv);
    qInstallMessageHandler(handler);

    const int code = run(qt, commandLine);
    // The window is gone. A frozen link may hold a backend up; nobody should have to wait for that.
    if (!registry::Session::waitForClosedBackends(std::chrono::seconds(3))) {
        std::fflush(nullptr);
        ::_exit(code);
    }
    return code;
}
