// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoardCredentials.h"

#include "ErrorText.h"
#include "Keychain.h"
#include "KnownConnection.h"
#include "Settings.h"
#include "dialogs/CredentialDialog.h"
#include "session/OnDone.h"

#include <QPointer>

#include <utility>

namespace app {

using ui::KnownConnection;

/// What several lookups find, until the last one has answered.
struct BoardCredentials::Search {
    BoardWindow::CredentialMap found;
    std::vector<BoardWindow::MissingCredentials> missing;
    int open = 1;
    BoardWindow::CredentialsFound then;

    void end()
    {
        if (--open == 0)
            then(std::move(found), missing);
    }
};

BoardCredentials::BoardCredentials(Settings& settings, ui::Keychain& keychain)
    : m_settings(settings)
    , m_keychain(keychain)
{
}

void BoardCredentials::find(const std::vector<registry::Endpoint>& endpoints, BoardWindow::CredentialsFound then)
{
    auto search = std::make_shared<Search>(); // shared by the answers of the keychain
    search->then = std::move(then);
    for (const registry::Endpoint& endpoint : endpoints) {
        const auto known = m_settings.find(endpoint);
        if (const auto typed = m_typed.find(toString(endpoint)); typed != m_typed.end())
            search->found[typed->first] = typed->second;
        else if (known && !known->credentialSchemes.isEmpty())
            read(*known, search);
    }
    QMetaObject::invokeMethod(
        this, [search] { search->end(); }, Qt::QueuedConnection); // never before this returns
}

void BoardCredentials::read(const KnownConnection& known, const std::shared_ptr<Search>& search)
{
    const registry::Endpoint endpoint = known.profile.endpoint;
    const QString title = ui::connectionTitle(known.profile);
    if (known.credentialKey.isEmpty()) {
        search->missing.push_back({endpoint, title, tr("The keychain does not have them.", "credentials")});
        return;
    }
    ++search->open;
    registry::onDone(m_keychain.read(known.credentialKey), this,
        [known, endpoint, title, search](const registry::Result<ui::Keychain::Credentials>& kept) {
            KnownConnection next = known;
            if (kept)
                next.profile.credentials = search->found[toString(endpoint)] = *kept;
            if (!kept)
                search->missing.push_back({endpoint, title, ui::keychainTrouble(kept.error())});
            else if (ui::lacksCredentials(next))
                search->missing.push_back({endpoint, title, tr("The keychain does not have them all.")});
            search->end();
        });
}

void BoardCredentials::ask(const registry::Endpoint& endpoint, const QString& reason, QWidget& over,
    std::function<void(const std::vector<registry::Credential>&)> then)
{
    KnownConnection known = m_settings.find(endpoint).value_or(KnownConnection());
    known.profile.endpoint = endpoint;
    known.profile.credentials.clear();
    if (known.credentialSchemes.isEmpty())
        known.credentialSchemes = QStringList{QStringLiteral("digest")};
    m_typed.emplace(toString(endpoint), std::vector<registry::Credential>()); // nobody else asks for them meanwhile
    m_questions.emplace_back([this, known, reason, window = QPointer(&over), then = std::move(then)] {
        if (!window) {
            m_asking = false;
            return askNext();
        }
        auto* dialog = new ui::CredentialDialog(known, reason, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QObject::destroyed, this, [this] { // also with the window
            m_asking = false;
            askNext();
        });
        connect(dialog, &QDialog::accepted, this, [this, dialog, known, then] {
            const std::vector<registry::Credential> typed = dialog->credentials();
            m_typed[toString(known.profile.endpoint)] = typed;
            if (!typed.empty())
                then(typed);
        });
        dialog->open();
    });
    askNext();
}

void BoardCredentials::askNext()
{
    if (m_asking || m_questions.empty())
        return;
    m_asking = true;
    const std::function<void()> question = std::move(m_questions.front());
    m_questions.pop_front();
    QMetaObject::invokeMethod(this, question, Qt::QueuedConnection); // behind what is going on now
}

} // namespace app
