// SPDX-License-Identifier: GPL-3.0-or-later
#include "CredentialDesk.h"

#include "ErrorText.h"
#include "MainWindow.h"
#include "PlainText.h"
#include "Settings.h"
#include "dialogs/CredentialDialog.h"
#include "help/HelpEvent.h"
#include "session/OnDone.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolButton>

namespace app {

using registry::Result;
using ui::KnownConnection;

CredentialDesk::CredentialDesk(MainWindow& window, Settings& settings, ui::Keychain& keychain)
    : m_window(window)
    , m_settings(settings)
    , m_keychain(keychain)
{
}

void CredentialDesk::complete(const KnownConnection& connection, Go go)
{
    if (connection.credentialKey.isEmpty())
        return ask(connection, tr("Roster keeps no passwords by itself, so it asks each time."), std::move(go));
    const int id = ++m_lastWait;
    m_waits.emplace(id, Wait{connection, std::move(go)});
    showWaits();
    registry::onDone(
        m_keychain.read(connection.credentialKey), this, [this, id](const Result<ui::Keychain::Credentials>& kept) {
            const auto node = m_waits.extract(id);
            if (node.empty())
                return; // it was typed meanwhile
            showWaits();
            onRead(node.mapped(), kept);
        });
}

void CredentialDesk::onRead(const Wait& wait, const Result<ui::Keychain::Credentials>& kept)
{
    if (!kept)
        return ask(wait.connection, ui::keychainTrouble(kept.error()), wait.go);
    KnownConnection next = wait.connection;
    if (next.profile.credentials.empty())
        next.profile.credentials = *kept;
    if (!ui::lacksCredentials(next))
        return wait.go(next);
    ask(next, tr("The keychain does not have them all. What you type will be remembered in it."),
        [this, go = wait.go](const KnownConnection& typed) {
            keep(typed);
            go(typed);
        });
}

void CredentialDesk::stopWaiting()
{
    const std::map<int, Wait> waits = std::exchange(m_waits, {});
    showWaits();
    for (const auto& [id, wait] : waits)
        ask(wait.connection, tr("The keychain has not answered yet."), wait.go);
}

void CredentialDesk::showWaits()
{
    if (!m_bar) {
        m_bar = new QWidget(m_window.statusBar());
        m_bar->setObjectName(QStringLiteral("keychainWait"));
        auto* row = new QHBoxLayout(m_bar);
        row->setContentsMargins(0, 0, 0, 0);
        m_barText = new ui::PlainLabel(m_bar);
        auto* instead = new QToolButton(m_bar);
        instead->setText(tr("Type them instead…"));
        ui::setPlainToolTip(*instead, tr("Do not wait for the keychain"));
        row->addWidget(m_barText);
        row->addWidget(instead);
        m_window.statusBar()->addPermanentWidget(m_bar); // beside the state of the connections, which stays in sight
        connect(instead, &QToolButton::clicked, this, &CredentialDesk::stopWaiting);
    }
    QStringList titles;
    for (const auto& [id, wait] : m_waits)
        titles += ui::connectionTitle(wait.connection.profile);
    m_barText->setText(
        tr("Asking the keychain for the credentials of %1…", "connections").arg(titles.join(QLatin1String(", "))));
    m_bar->setVisible(!titles.isEmpty());
}

void CredentialDesk::ask(const KnownConnection& connection, const QString& reason, Go go)
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
    ui::offerHelp(*box, QStringLiteral("troubleshooting#keychain"));
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

} // namespace app
