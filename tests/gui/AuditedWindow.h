// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"
#include "ConnectionView.h"
#include "ControlAudit.h"
#include "LanguageAudit.h"
#include "backend/embedded/EmbeddedBackend.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

#define AUDIT(window)                                                                                                  \
    do {                                                                                                               \
        audit(window);                                                                                                 \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

#define AUDIT_DIALOGS(...)                                                                                             \
    for (const char* action : {__VA_ARGS__}) {                                                                         \
        auditDialogOf(action);                                                                                         \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    }

namespace gui_test {

/// The main window on embedded registries, for tests that walk it and its dialogs as a screen reader and a keyboard
/// user meet them.
class AuditedWindow : public QObject {
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    std::shared_ptr<registry::EmbeddedServer> m_server; ///< shared with its sessions
    registry::EmbeddedBackend* m_backend = nullptr; ///< of the last view
    QStringList m_seen; ///< classes of windows and dialogs that were walked

    static registry::Path nodePath(const char* text) { return registry::Path::parse(text).value(); }
    app::MainWindow& window() { return m_app->window(); }

    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = registry::EmbeddedServer::inMemory();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().resize(1400, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void stop()
    {
        m_app.reset();
        m_server.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void audit(QWidget& window)
    {
        m_seen += QLatin1String(window.metaObject()->className());
        const QString title = window.windowTitle() + QStringLiteral(": ");
        const QStringList nameless = namelessControls(window);
        QVERIFY2(
            nameless.isEmpty(), qPrintable(title + QStringLiteral("no name:\n") + nameless.join(QLatin1Char('\n'))));
        const QStringList clashes = clashesIn(window);
        QVERIFY2(clashes.isEmpty(), qPrintable(title + QStringLiteral("one key:\n") + clashes.join(QLatin1Char('\n'))));
        QVERIFY2(!window.windowTitle().isEmpty(), window.metaObject()->className());
        const QStringList faults = languageFaults(m_app->translations(), window, clashesIn,
            window.inherits("ui::ConnectionDialog") || window.inherits("QMainWindow") ? Window::Changes
                                                                                      : Window::StaysAsItIs);
        for (const QString& fault : faults)
            qWarning("%s", qPrintable(title + fault)); // a message of QVERIFY2 has only so much room
        QVERIFY2(faults.isEmpty(), qPrintable(title));
    }
    /// The dialog that is open or about to open; then closes it. Qt's own file dialog is left unjudged.
    void auditDialog()
    {
        QTRY_VERIFY(openDialog());
        QDialog* dialog = openDialog();
        if (!qobject_cast<QFileDialog*>(dialog))
            AUDIT(*dialog);
        dialog->reject();
        QTRY_VERIFY(!openDialog());
    }
    void auditDialogOf(const char* action)
    {
        QTRY_VERIFY2(actionNamed(window(), action), action);
        actionNamed(window(), action)->trigger();
        auditDialog();
    }
    void openView(bool readOnly)
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.name = "test & more";
        profile.colour = "#d03030";
        profile.readOnly = readOnly;
        const auto maker = [this](const registry::ConnectionProfile& asked) {
            auto backend =
                std::make_unique<registry::EmbeddedBackend>(m_server, registry::AccessGate(asked.readOnly), asked);
            m_backend = backend.get();
            return backend;
        };
        window().addView(new ui::ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions(), maker), false,
            ui::Stores{}));
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
    }
    /// A node with these data, shown.
    void showNode(const char* name, const std::string& data)
    {
        const registry::Path path = nodePath(name);
        (void)window().currentView()->session().apply(registry::op::Create{path, data});
        QTRY_VERIFY([&] {
            window().currentView()->goTo(path);
            return window().currentView()->currentPath() == path;
        }());
        QTRY_VERIFY(window().findChild<QWidget*>(QStringLiteral("nodeData")));
    }
};

} // namespace gui_test
