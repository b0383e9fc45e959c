// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RegistrationController.h"

#include "Actions.h"
#include "PlainText.h"
#include "dialogs/RegisterDialog.h"
#include "panes/RegistrationsPane.h"
#include "services/HeldRegistrations.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr auto mostNamed = std::size_t(8);

QString namesOf(const std::vector<registry::Path>& paths)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(paths.size(), mostNamed); ++i)
        lines += displayText(paths[i].str());
    if (paths.size() > mostNamed)
        lines += RegistrationController::tr("and %n more", nullptr, static_cast<int>(paths.size() - mostNamed));
    return lines.join(QLatin1Char('\n'));
}

/// Calls `go` when the person says `yes`.
void askAbout(QWidget* window, const QString& title, const QString& question, const QString& more, const QString& yes,
    std::function<void()> go)
{
    auto* box = new QMessageBox(QMessageBox::Warning, title, question, QMessageBox::NoButton, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(more);
    const QAbstractButton* button = box->addButton(yes, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(
        box, &QMessageBox::buttonClicked, box, [button, go = std::move(go)](const QAbstractButton* clicked) {
            if (clicked == button)
                go();
        });
    box->open();
}

} // namespace

RegistrationController::RegistrationController(
    registry::ServiceRegistry& services, Actions& actions, Stores stores, bool lockedForGood, QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_actions(actions)
    , m_lockedForGood(lockedForGood)
    , m_held(new HeldRegistrations(services, stores.held, this))
    , m_window(window)
{
    addActions();
    connect(m_held, &HeldRegistrations::written, this, &RegistrationController::written);
    connect(m_held, &HeldRegistrations::failed, this, &RegistrationController::writeFailed);
    connect(&services.session(), &registry::Session::statusChanged, this, [this] {
        if (m_dialog)
            tellRefusal(*m_dialog);
    });
}

RegistrationController::~RegistrationController()
{
    delete m_dialog;
}

void RegistrationController::addActions()
{
    m_actions.add({.name = "registerService",
        .text = tr("Register service…"),
        .what = tr("Announce this computer, or any name, for a service as long as this connection is open"),
        .act = [this] { startRegister(); },
        .icon = "node-service",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
        .needs = Actions::Needs::Nothing, // a node that is selected only says where one is
        .obstacle = [this] { return Actions::refusalText(m_services.session(), m_lockedForGood); }});
    m_actions.add({.name = "showRegistrations",
        .text = tr("Show registrations"),
        .what = tr("List what is registered through this connection, and how it stands"),
        .act = [this] { Q_EMIT showRequested(); },
        .needs = Actions::Needs::Nothing});
}

QWidget* RegistrationController::makePane(QWidget* parent)
{
    auto* pane = new RegistrationsPane(*m_held, m_services.session(), m_actions, m_lockedForGood, parent);
    connect(pane, &RegistrationsPane::goToRequested, this, &RegistrationController::goToRequested);
    connect(pane, &RegistrationsPane::editRequested, this, &RegistrationController::edit);
    connect(pane, &RegistrationsPane::withdrawRequested, this, &RegistrationController::withdraw);
    connect(pane, &RegistrationsPane::retryRequested, m_held, &HeldRegistrations::retry);
    return pane;
}

void RegistrationController::tellRefusal(RegisterDialog& dialog) const
{
    const registry::Session& session = m_services.session();
    dialog.setRefusal(Actions::refusalText(session, m_lockedForGood), session.gate().writeRefusal(session.status()));
}

void RegistrationController::open(RegisterDialog* dialog)
{
    delete m_dialog; // there is one at a time
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    tellRefusal(*dialog);
    connect(dialog, &RegisterDialog::registerRequested, this, [this](const RegisterRequest& request) {
        m_held->hold(request.path, request.payload, request.data, request.again);
        Q_EMIT showRequested(); // how it went is told there
    });
    dialog->open();
}

void RegistrationController::startRegister()
{
    registry::Path selected = m_actions.selection().current.value_or(registry::Path());
    const registry::NodeEntry* entry = m_services.session().cache().find(selected);
    const bool isEphemeral = entry && entry->stat.value && entry->stat.value->ephemeralOwner != 0;
    if (isEphemeral || m_held->find(selected))
        selected = selected.parent(); // an instance: its service is meant
    auto* dialog = new RegisterDialog(selected, m_held->canRemember(), m_window);
    std::vector<registry::Path> paths;
    for (const HeldRegistration& held : m_held->all())
        paths.push_back(held.path);
    dialog->setHeld(std::move(paths));
    open(dialog);
}

void RegistrationController::edit(const registry::Path& path)
{
    if (const HeldRegistration* held = m_held->find(path))
        open(new RegisterDialog(path, held->payload, held->again, m_held->canRemember(), m_window));
}

void RegistrationController::withdraw(const std::vector<registry::Path>& paths)
{
    const auto go = [this, paths] {
        for (const registry::Path& path : paths)
            m_held->withdraw(path);
    };
    if (paths.size() < 2)
        return go();
    askAbout(m_window, tr("Withdraw registrations"),
        tr("Withdraw %n registration(s)? Their nodes are taken away.", nullptr, static_cast<int>(paths.size())),
        namesOf(paths), tr("&Withdraw"), [self = QPointer(this), go] {
            if (self)
                go();
        });
}

void RegistrationController::askBeforeEnding(Ending ending, const QString& connection, std::function<void()> go)
{
    const std::vector<registry::Path> paths = m_held->active();
    if (paths.empty())
        return go();
    const int count = static_cast<int>(paths.size());
    QString question;
    QString yes;
    switch (ending) {
    case Ending::Tab:
        question = tr("Close %1? It keeps %n registration(s), which are withdrawn.", nullptr, count).arg(connection);
        yes = tr("&Withdraw and close");
        break;
    case Ending::Program:
        question = tr("Quit? %1 keeps %n registration(s), which are withdrawn.", nullptr, count).arg(connection);
        yes = tr("&Withdraw and quit");
        break;
    case Ending::Session:
        question = tr(
            "The connection %1 is made anew. It keeps %n registration(s), which are withdrawn with it.", nullptr, count)
                       .arg(connection);
        yes = tr("&Withdraw and go on");
        break;
    }
    const auto again = std::count_if(m_held->all().begin(), m_held->all().end(),
        [](const HeldRegistration& held) { return held.state && held.again; });
    QString more = namesOf(paths);
    if (again > 0)
        more += QLatin1String("\n\n")
            + tr("%n of them is/are registered again when this connection is next opened for writing.", nullptr,
                static_cast<int>(again));
    askAbout(m_window, tr("Registrations"), question, more, yes, std::move(go));
}

} // namespace ui
