// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"

#include "BoardDesk.h"
#include "ConnectionDesk.h"
#include "HelpDesk.h"
#include "Icons.h"
#include "KeychainCredentials.h"
#include "MainWindow.h"
#include "Motion.h"
#include "Settings.h"
#include "StallTracer.h"
#include "Theme.h"
#include "accessible/Interpreter.h"
#include "edit/DraftClaims.h"
#include "help/Diagnosis.h"
#include "language/Translations.h"
#include "storage/DraftStore.h"
#include "storage/HeldStore.h"
#include "storage/StagedStore.h"
#include "storage/EditJournal.h"
#include "structure/NodeClipboard.h"

#include <QApplication>
#include <QDir>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace app {

namespace {

int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1); // all that is allowed in here
}

/// Where a file of ours that is no setting lies. The folder is made, for this user alone.
std::string dataFile(const QString& configDir, const QString& name)
{
    const QString folder = configDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/roster")
        : configDir;
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QDir(folder).absoluteFilePath(name).toStdString();
}

} // namespace

Application::Application(const CommandLine& commandLine, std::unique_ptr<ui::Keychain> keychain)
    : m_keychain(keychain ? std::move(keychain) : std::make_unique<KeychainCredentials>())
{
    m_settings = std::make_unique<Settings>(commandLine.configDir);
    m_translations = std::make_unique<Translations>();
    m_translations->setLanguage(
        commandLine.language.isEmpty() ? m_settings->value(setting::language) : commandLine.language);
    if (!commandLine.stallTrace.isEmpty()) {
        m_tracer = std::make_unique<StallTracer>(commandLine.stallTrace);
        if (!m_tracer->isOpen())
            std::fprintf(
                stderr, "%s\n", qPrintable(tr("Cannot write %1; stalls are not traced.").arg(commandLine.stallTrace)));
    }
    m_interpreter = std::make_unique<ui::Interpreter>();
    m_drafts = std::make_unique<registry::DraftStore>(dataFile(commandLine.configDir, QStringLiteral("drafts.sqlite")));
    m_claims = std::make_unique<ui::DraftClaims>();
    m_staged =
        std::make_unique<registry::StagedStore>(dataFile(commandLine.configDir, QStringLiteral("staged.sqlite")));
    m_held = std::make_unique<registry::HeldStore>(dataFile(commandLine.configDir, QStringLiteral("held.sqlite")));
    m_journal =
        std::make_unique<registry::EditJournal>(dataFile(commandLine.configDir, QStringLiteral("journal.sqlite")));
    m_clipboard = std::make_unique<ui::NodeClipboard>();
    setTheme(m_settings->value(setting::theme));
    applyMotion(commandLine.reducedMotion || m_settings->value(setting::reducedMotion));
    QApplication::setWindowIcon(ui::icon("roster"));
    m_window = std::make_unique<MainWindow>();
    m_window->setTheme(m_settings->value(setting::theme));
    m_window->setReducedMotion(commandLine.reducedMotion || m_settings->value(setting::reducedMotion));
    m_window->restoreGeometry(m_settings->value(setting::windowGeometry));
    m_desk = std::make_unique<ConnectionDesk>(*m_window, *m_settings, *m_keychain,
        ui::Stores{m_drafts.get(), m_journal.get(), m_clipboard.get(), m_claims.get(), m_staged.get(), m_held.get(),
            dataFile(commandLine.configDir, QStringLiteral("detectors"))},
        commandLine.readOnly);
    m_window->setLanguage(m_translations->language());
    connect(m_window.get(), &MainWindow::themeRequested, this, &Application::setTheme);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Application::setLanguage);
    connect(m_window.get(), &MainWindow::reducedMotionRequested, this, [this](bool reduced) {
        applyMotion(reduced);
        m_settings->set(setting::reducedMotion, reduced);
    });
    m_window->setRecentCommands(m_settings->value(setting::recentCommands));
    connect(m_window.get(), &MainWindow::recentCommandsChanged, this,
        [this](const QStringList& ids) { m_settings->set(setting::recentCommands, ids); });
    connect(m_window.get(), &MainWindow::aboutToClose, this, &Application::saveWindow);
    for (const registry::Endpoint& endpoint : commandLine.connections)
        m_desk->open(endpoint, commandLine.open);
    m_window->updatePage();
    m_boards = std::make_unique<BoardDesk>(*m_window, *m_settings, *m_keychain, *m_desk,
        dataFile(commandLine.configDir, QStringLiteral("detectors")));
    m_help = std::make_unique<HelpDesk>(*m_settings);
    connect(m_window.get(), &MainWindow::aboutToClose, m_help.get(), [this] {
        if (m_boards->windows().isEmpty()) // nobody is left who reads about anything
            m_help->closeAtOnce();
    });
    connect(m_window.get(), &MainWindow::diagnosisWanted, this, [this](ui::Diagnosis& diagnosis) {
        diagnosis.boards = int(m_boards->windows().size());
        diagnosis.libraries +=
            {QStringLiteral("QtKeychain"), QStringLiteral(ROSTER_QTKEYCHAIN_VERSION), QStringLiteral("BSD-2-Clause")};
    });
    m_boardsOnly = !commandLine.boards.isEmpty() && commandLine.connections.empty();
    for (const QString& file : commandLine.boards)
        m_boards->open(file)->setKiosk(commandLine.kiosk);
}

void Application::show()
{
    if (!m_boardsOnly)
        m_window->show();
}

Application::~Application()
{
    m_help.reset();
    m_boards.reset();
    m_desk.reset();
    m_window.reset(); // the views in it use the stores
}

void Application::quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_help->closeAtOnce();
        m_boards->closeAtOnce();
        m_window->closeAtOnce();
        QApplication::quit();
    });
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESTART) | int(SA_RESETHAND); // a second signal ends the process at once
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

void Application::setTheme(const QString& theme)
{
    applyTheme(theme);
    m_settings->set(setting::theme, theme);
    if (m_window)
        m_window->setTheme(theme);
}

void Application::setLanguage(const QString& language)
{
    m_translations->setLanguage(language);
    m_settings->set(setting::language, language);
    m_window->setLanguage(language);
}

void Application::saveWindow()
{
    m_settings->set(setting::windowGeometry, m_window->saveGeometry());
}

} // namespace app
