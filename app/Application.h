// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Keychain.h"

#include <QObject>

#include <memory>

namespace registry {
class DraftStore;
class EditJournal;
class HeldStore;
class StagedStore;
} // namespace registry

namespace ui {
class Interpreter;
class NodeClipboard;
} // namespace ui

namespace ui {
class DraftClaims;
}

namespace app {

class BoardDesk;
class ConnectionDesk;
class HelpDesk;
class MainWindow;
class Settings;
class StallTracer;
class Translations;

/// The composition root: the only place that builds the graph of settings, window and connections.
class Application : public QObject {
    Q_OBJECT

public:
    /// Needs a QApplication. Nothing here waits for a server or a disk other than the settings file.
    /// `keychain`: of a test; the system's own without.
    explicit Application(const CommandLine& commandLine, std::unique_ptr<ui::Keychain> keychain = nullptr);
    ~Application() override;

    MainWindow& window() { return *m_window; }
    Settings& settings() { return *m_settings; }
    ConnectionDesk& desk() { return *m_desk; }
    BoardDesk& boards() { return *m_boards; }
    Translations& translations() { return *m_translations; }
    HelpDesk& help() { return *m_help; }
    /// The main window; with boards on the command line only when there are connections too.
    void show();

    /// Makes SIGINT and SIGTERM close the window as the user would. Call once per process.
    void quitOnSignals();

private:
    void setTheme(const QString& theme);
    void setLanguage(const QString& language);
    void saveWindow();

    std::unique_ptr<ui::Interpreter> m_interpreter; ///< before any widget
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Translations> m_translations; ///< before whatever has a text
    std::unique_ptr<StallTracer> m_tracer;
    std::unique_ptr<ui::Keychain> m_keychain;
    std::unique_ptr<registry::DraftStore> m_drafts;
    std::unique_ptr<ui::DraftClaims> m_claims;
    std::unique_ptr<registry::StagedStore> m_staged;
    std::unique_ptr<registry::HeldStore> m_held;
    std::unique_ptr<registry::EditJournal> m_journal;
    std::unique_ptr<ui::NodeClipboard> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ConnectionDesk> m_desk;
    std::unique_ptr<BoardDesk> m_boards;
    std::unique_ptr<HelpDesk> m_help;
    bool m_boardsOnly = false;
};

} // namespace app
