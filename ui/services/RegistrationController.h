// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stores.h"
#include "value/Path.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace registry {
class ServiceRegistry;
struct Error;
} // namespace registry

namespace ui {

class Actions;
class HeldRegistrations;
class RegisterDialog;

/// Registers services through one connection: from the action over the dialog to what is held, and the questions before
/// it ends. Its dialogs go with it.
class RegistrationController : public QObject {
    Q_OBJECT

public:
    /// What is going to end the registrations.
    enum class Ending : std::uint8_t {
        Tab, ///< its tab is closed
        Program, ///< all are
        Session, ///< the connection is made anew: locked, or with other settings
    };

    /// Adds its entries to `actions`. `window`: dialogs open over it. All must outlive the controller.
    RegistrationController(
        registry::ServiceRegistry& services, Actions& actions, Stores stores, bool lockedForGood, QWidget* window);
    ~RegistrationController() override;

    HeldRegistrations& held() { return *m_held; }
    QWidget* makePane(QWidget* parent);
    /// Calls `go` at once when nothing is held; otherwise asks first, and never calls it when the person would rather
    /// keep what is held. `connection`: as it is called.
    void askBeforeEnding(Ending ending, const QString& connection, std::function<void()> go);

Q_SIGNALS:
    void goToRequested(const registry::Path& path);
    /// The pane is wanted.
    void showRequested();
    void written(const registry::Path& path);
    void writeFailed(const registry::Path& path, const registry::Error& error);

private:
    void addActions();
    void startRegister();
    void edit(const registry::Path& path);
    void withdraw(const std::vector<registry::Path>& paths);
    void open(RegisterDialog* dialog);
    void tellRefusal(RegisterDialog& dialog) const;

    registry::ServiceRegistry& m_services;
    Actions& m_actions;
    const bool m_lockedForGood;
    HeldRegistrations* m_held;
    QPointer<QWidget> m_window;
    QPointer<RegisterDialog> m_dialog;
};

} // namespace ui
