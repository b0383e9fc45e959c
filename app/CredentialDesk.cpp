// SPDX-License-Identifier: GPL-3.0-or-later
#include "CredentialDesk.h"

#include "ErrorText.h"
#include "MainWindow.h"
#include "Settings.h"
#include "dialogs/CredentialDialog.h"
#include "session/OnDone.h"

#include <QMessageBox>
#include <QStatusBar>

namespace app {

using registry::Result;
using ui::KnownConnection;

CredentialDesk::CredentialDesk(MainWindow& window, Settings& settings, ui::Keychain& keychain)
    : m_window(window)
    , m_settings(settings)
    , m_keychain(keychain)
{
}

void CredentialDesk::complete(const KnownConnection& connection, std::function<void(const KnownConnection&)> go)
{
    if (connection.credentialKey.isEmpty())
        return ask(connection, tr("Roster keeps no passwords by itself, so it asks each time."), std::move(go));
    const QString title = ui::connectionTitle(connection.profile);
    m_waiting += title;
    showWaiting();
    registry::onDone(m_keychain.read(connection.credentialKey), this,
        [this, connection, title, go = std::move(go)](const Result<ui::Keychain::Credentials>& kept) {
            m_waiting.removeOne(title);
            showWaiting();
            if (!kept)
                return ask(connection, ui::keychainTrouble(kept.error()), go);
            KnownConnection next = connection;
            if (next.profile.credentials.empty())
                next.profile.credentials = *kept;
            if (!ui::lacksCredentials(next))
                return go(next);
            ask(next, tr("The keychain does not have them all. What you type will be remembered in it."),
                [this, go](const KnownConnection& typed) {
                    keep(typed);
                    go(typed);
                });
        });
}

void CredentialDesk::ask(
    const KnownConnection& connection, const QString& reason, std::function<void(const KnownConnection&)> go)
{
    m_questions.emplace_back([this, connection, reason, go = std::move(go)] {
        auto* dialog = new ui::CredentialDialog(connection, reason, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, [this, dialog, connection, go](int result) {
            m_asking = false;
            askNext();
            if (result != QDialog::Accepted)
                return;
            KnownConnection next = connection;
            next.profile.credentials = dialog->credentials();
            go(next);
        });
        dialog->open();
    });
    askNext();
}

/// Behind what is going on now: a question at the start comes after the window it belongs to.
void CredentialDesk::askNext()
{
    if (m_asking || m_questions.empty())
        return;
    m_asking = true;
    const std::function<void()> question = std::move(m_questions.front());
    m_questions.pop_front();
    QMetaObject::invokeMethod(this, question, Qt::QueuedConnection);
}

void CredentialDesk::keep(const KnownConnection& connection)
{
    if (connection.credentialKey.isEmpty() || connection.profile.credentials.empty())
        return;
    registry::onDone(m_keychain.write(connection.credentialKey, connection.profile.credentials), this,
        [this, connection](const Result<std::monostate>& written) {
            if (!written)
                onKeepFailed(connection, written.error());
        });
}

void CredentialDesk::onKeepFailed(const KnownConnection& connection, const registry::Error& error)
{
    say(tr("The credentials of %1 could not be remembered.").arg(ui::connectionTitle(connection.profile)),
        tr("%1 They are asked for each time this connection is opened.", "why not, a sentence")
            .arg(ui::keychainTrouble(error)));
    auto known = m_settings.findExactly(connection.profile);
    if (!known || known->credentialKey != connection.credentialKey)
        return;
    // What the keychain may still have is of before: it would be taken for these.
    known->credentialKey.clear();
    m_settings.remember(*known);
    registry::onDone(m_keychain.forget(connection.credentialKey), this, [](const Result<std::monostate>&) {});
}

void CredentialDesk::change(const std::function<void()>& edit)
{
    const QStringList before = keys();
    edit();
    const QStringList after = keys();
    for (const QString& key : before) {
        if (!after.contains(key))
            forget(key);
    }
}

void CredentialDesk::forget(const QString& key)
{
    registry::onDone(m_keychain.forget(key), this, [this](const Result<std::monostate>& forgotten) {
        if (!forgotten)
            say(tr("The keychain could not be told to forget the credentials of this connection."),
                tr("%1 They may still be in it, as an entry of Roster; remove it there.", "why not, a sentence")
                    .arg(ui::keychainTrouble(forgotten.error())));
    });
}

void CredentialDesk::say(const QString& text, const QString& more)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Keychain"), text, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QStringList CredentialDesk::keys() const
{
    QStringList result;
    const QList<KnownConnection> all = m_settings.connections();
    for (const KnownConnection& known : all) {
        if (!known.credentialKey.isEmpty())
            result += known.credentialKey;
    }
    return result;
}

void CredentialDesk::showWaiting()
{
    if (m_waiting.isEmpty())
        m_window.statusBar()->clearMessage();
    else
        m_window.statusBar()->showMessage(
            tr("Asking the keychain for the credentials of %1…", "connections").arg(m_waiting.join(tr(", "))));
}

} // namespace app
