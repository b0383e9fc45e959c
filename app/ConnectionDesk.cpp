// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionDesk.h"

#include "ConnectionEditing.h"
#include "ConnectionServices.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "PlainText.h"
#include "Settings.h"
#include "WelcomePage.h"
#include "dialogs/ConnectionDialog.h"
#include "edit/EditController.h"
#include "schema/NodeSchemas.h"
#include "services/HeldRegistrations.h"
#include "services/RegistrationController.h"
#include "session/Session.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace app {

using ui::ConnectionDialog;
using ui::ConnectionView;
using ui::KnownConnection;

namespace {

/// What was remembered of a connection holds when its name or address is another.
void keepMemory(KnownConnection& connection, const KnownConnection& before)
{
    connection.treeState = before.treeState;
    connection.formats = before.formats;
    connection.services = before.services;
    connection.schemaRules = before.schemaRules;
}

} // namespace

ConnectionDesk::ConnectionDesk(
    MainWindow& window, Settings& settings, ui::Keychain& keychain, ui::Stores stores, bool lockedForGood)
    : m_window(window)
    , m_settings(settings)
    , m_credentials(window, settings, keychain)
    , m_stores(stores)
    , m_lockedForGood(lockedForGood)
{
    connect(&window, &MainWindow::newConnectionRequested, this, &ConnectionDesk::newConnection);
    connect(&window, &MainWindow::fileRequested, this, &ConnectionDesk::openFile);
    connect(
        &window, &MainWindow::sampleRequested, this, [this] { open(registry::Endpoint(registry::SampleEndpoint{})); });
    connect(&window, &MainWindow::editRequested, this, &ConnectionDesk::edit);
    connect(&window, &MainWindow::lockChangeRequested, this, &ConnectionDesk::changeLock);
    connect(&window, &MainWindow::welcomePageMade, this, &ConnectionDesk::attach);
    connect(&window, &MainWindow::viewClosing, this, &ConnectionDesk::keepTree);
    connect(&window, &MainWindow::duplicateRequested, this,
        [this](ConnectionView* view) { m_window.addView(makeView(view->session().profile(), view->currentPath())); });
    connect(&window, &MainWindow::aboutToClose, this, [this] {
        if (const ConnectionView* view = m_window.currentView())
            m_settings.set(setting::viewLayout, view->saveLayout());
        const QList<ConnectionView*> views = m_window.views();
        for (ConnectionView* view : views)
            keepTree(*view);
    });
}

ConnectionView* ConnectionDesk::open(const registry::Endpoint& endpoint, const std::optional<registry::Path>& path)
{
    KnownConnection connection;
    connection.profile.endpoint = endpoint;
    if (std::holds_alternative<registry::SampleEndpoint>(endpoint))
        connection.profile.name = tr("Sample registry").toStdString();
    if (const auto stored = m_settings.find(endpoint))
        connection = *stored;
    return open(connection, path);
}

ConnectionView* ConnectionDesk::open(const KnownConnection& connection, const std::optional<registry::Path>& path)
{
    m_credentials.change([&] { remember(connection); });
    if (!ui::lacksCredentials(connection))
        return show(connection, path);
    m_credentials.complete(connection, [this, path](const KnownConnection& complete) { show(complete, path); });
    return nullptr;
}

ConnectionView* ConnectionDesk::show(const KnownConnection& connection, const std::optional<registry::Path>& path)
{
    ConnectionView* view = makeView(connection.profile, path);
    m_window.addView(view);
    return view;
}

void ConnectionDesk::newConnection()
{
    auto* dialog =
        new ConnectionDialog(ConnectionDialog::Purpose::Connect, m_lockedForGood, m_credentials.keychain(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const KnownConnection connection = dialog->connection();
        open(connection);
        m_credentials.keep(connection);
    });
    dialog->open();
}

void ConnectionDesk::openFile()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open registry file"), m_settings.value(setting::lastFolder),
        tr("Registry files (*.registry);;All files (*)"));
    dialog->setFileMode(QFileDialog::AnyFile); // a new name makes a new, empty registry
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& file) {
        m_settings.set(setting::lastFolder, dialog->directory().absolutePath());
        open(registry::Endpoint(registry::FileEndpoint{file.toStdString()}));
    });
    dialog->open();
}

void ConnectionDesk::edit(ConnectionView* view)
{
    if (!view)
        return;
    auto* dialog =
        new ConnectionDialog(ConnectionDialog::Purpose::Edit, m_lockedForGood, m_credentials.keychain(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setConnection(known(view));
    connect(dialog, &QDialog::accepted, this, [this, dialog, guard = QPointer(view)] {
        if (!guard)
            return;
        const KnownConnection connection = dialog->connection();
        const auto go = [this, guard](const KnownConnection& complete) {
            if (guard)
                replace(guard, complete);
        };
        if (ui::lacksCredentials(connection))
            return m_credentials.complete(connection, go);
        go(connection);
        m_credentials.keep(connection);
    });
    dialog->open();
}

void ConnectionDesk::changeLock(ConnectionView* view, bool readOnly)
{
    if (!view || m_lockedForGood)
        return;
    if (!readOnly) {
        unlock(view);
        return;
    }
    KnownConnection connection = known(view);
    connection.profile.readOnly = true;
    replace(view, connection);
}

void ConnectionDesk::unlock(ConnectionView* view)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Unlock connection"),
        tr("Allow changes on %1?").arg(view->title()), QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The connection is made anew. It stays unlocked, also next time, until you make it "
                               "read-only again."));
    const QAbstractButton* go = box->addButton(tr("&Unlock"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, go, guard = QPointer(view)](const QAbstractButton* clicked) {
        if (clicked != go || !guard)
            return;
        KnownConnection connection = known(guard);
        connection.profile.readOnly = false;
        replace(guard, connection);
    });
    box->open();
}

ConnectionView* ConnectionDesk::makeView(registry::ConnectionProfile profile, const std::optional<registry::Path>& path)
{
    if (m_lockedForGood)
        profile.readOnly = true;
    registry::ServiceOptions options;
    options.rateLimitCalls = 0; // a person's clicks need no limit
    auto service = std::make_unique<registry::ServiceRegistry>(std::move(profile), std::move(options));
    auto* view = new ConnectionView(std::move(service), m_lockedForGood, m_stores);
    const ConnectionView* shown = m_window.currentView();
    view->restoreLayout(shown ? shown->saveLayout() : m_settings.value(setting::viewLayout));
    view->restoreTree(m_settings.treeState(view->session().profile()));
    const auto stored = m_settings.find(view->session().profile().endpoint, view->session().profile().name);
    view->servicesView().restore(stored ? stored->services : QByteArray());
    if (path)
        view->goTo(*path);
    ui::EditController& edits = view->editing().controller();
    edits.setReviewSkipped(stored && stored->skipReview);
    connect(&edits, &ui::EditController::reviewSkipChanged, this, [this, view](bool skipped) {
        KnownConnection connection = known(view);
        connection.skipReview = skipped;
        m_settings.remember(connection);
    });
    view->editing().restoreFormats(stored ? stored->formats : QByteArray());
    ui::NodeSchemas& schemas = view->editing().schemas();
    schemas.restoreRules(stored ? stored->schemaRules : QByteArray());
    connect(&schemas, &ui::NodeSchemas::rulesEdited, this, [this, view](const QByteArray& rules) {
        KnownConnection connection = known(view);
        connection.schemaRules = rules;
        m_settings.remember(connection);
        const QList<ConnectionView*> views = m_window.views();
        for (ConnectionView* other : views) { // tabs of one connection have one list
            const registry::ConnectionProfile& its = other->session().profile();
            if (other != view && its.endpoint == connection.profile.endpoint && its.name == connection.profile.name)
                other->editing().schemas().restoreRules(rules);
        }
    });
    connect(view, &ConnectionView::openInNewTabRequested, this,
        [this, view](const registry::Path& wanted) { m_window.addView(makeView(view->session().profile(), wanted)); });
    return view;
}

void ConnectionDesk::replace(ConnectionView* view, const KnownConnection& connection)
{
    view->registrations().askBeforeEnding(
        ui::RegistrationController::Ending::Session, view->title(), [this, guard = QPointer(view), connection] {
            if (guard)
                replaceNow(guard, connection);
        });
}

void ConnectionDesk::replaceNow(ConnectionView* view, const KnownConnection& connection)
{
    // What was used is looked for in the new view; while the old one ends, it is taken away from it bit by bit.
    const QWidget* used = m_window.focusWidget();
    const bool wasUsed = used && view->isAncestorOf(used);
    const QString part = wasUsed ? used->objectName() : QString();
    keepTree(*view);
    const KnownConnection before = known(view);
    KnownConnection next = connection;
    keepMemory(next, before);
    m_credentials.change([&] {
        m_settings.forget(before); // its name, its address or its being saved may be others now
        remember(next);
    });
    view->editing().putAway(); // the new view takes them up
    view->registrations().held().putAway();
    view->session().close();
    const bool services = view->servicesView().isShowingServices();
    ConnectionView* fresh = makeView(connection.profile, view->currentPath());
    if (services)
        fresh->showServices();
    m_window.replaceView(view, fresh);
    if (wasUsed)
        fresh->takeFocus(part);
}

void ConnectionDesk::remember(KnownConnection connection)
{
    connection.lastUsed = QDateTime::currentDateTime();
    if (m_lockedForGood) {
        // --read-only is about this run: what is stored keeps its own lock.
        const auto stored = m_settings.find(connection.profile.endpoint, connection.profile.name);
        connection.profile.readOnly = !stored || stored->profile.readOnly;
    }
    m_settings.remember(std::move(connection));
    updateWelcome();
}

void ConnectionDesk::attach(ui::WelcomePage* page)
{
    connect(
        page, &ui::WelcomePage::openRequested, this, [this](const KnownConnection& connection) { open(connection); });
    connect(page, &ui::WelcomePage::editRequested, this, &ConnectionDesk::editKnown);
    connect(page, &ui::WelcomePage::removeRequested, this, [this](const KnownConnection& connection) {
        m_credentials.change([&] { m_settings.forget(connection); });
        updateWelcome();
    });
    updateWelcome();
}

void ConnectionDesk::editKnown(const KnownConnection& connection)
{
    auto* dialog =
        new ConnectionDialog(ConnectionDialog::Purpose::Edit, m_lockedForGood, m_credentials.keychain(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setConnection(connection);
    connect(dialog, &QDialog::accepted, this, [this, dialog, connection] {
        KnownConnection next = dialog->connection();
        keepMemory(next, connection);
        m_credentials.change([&] {
            m_settings.forget(connection);
            m_settings.remember(next);
        });
        m_credentials.keep(next);
        updateWelcome();
    });
    dialog->open();
}

KnownConnection ConnectionDesk::known(ConnectionView* view) const
{
    const registry::ConnectionProfile& profile = view->session().profile();
    KnownConnection result = m_settings.findExactly(profile).value_or(KnownConnection{});
    result.profile = profile; // with the credentials, which are not stored
    return result;
}

void ConnectionDesk::keepTree(ConnectionView& view)
{
    m_settings.setViewState(
        view.session().profile(), {view.saveTree(), view.editing().saveFormats(), view.servicesView().save()});
}

void ConnectionDesk::updateWelcome()
{
    if (ui::WelcomePage* page = m_window.welcomePage())
        page->setConnections(m_settings.connections());
}

} // namespace app
