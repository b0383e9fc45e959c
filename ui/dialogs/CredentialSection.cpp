// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CredentialSection.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "dialogs/CredentialRows.h"
#include "session/OnDone.h"
#include "value/AclRules.h"

#include <QCheckBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

bool isThisMachine(const std::string& host)
{
    return host == "localhost" || host == "::1" || registry::ipMatches("127.0.0.0/8", host);
}

} // namespace

CredentialSection::CredentialSection(Keychain& keychain, QWidget* parent)
    : QGroupBox(tr("Credentials"), parent)
    , m_keychain(keychain)
    , m_rows(new CredentialRows(CredentialRows::Kind::Free, this))
    , m_remember(new QCheckBox(tr("Remember in the &keychain"), this))
    , m_reason(new PlainLabel(this))
    , m_warning(
          new PlainLabel(tr("The connection to the server is not encrypted: whoever can listen on the network can "
                            "read these."),
              this))
    , m_freshKey(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_rows);
    layout->addWidget(m_remember);
    layout->addWidget(m_reason);
    layout->addWidget(m_warning);
    m_remember->setObjectName(QStringLiteral("rememberCredentials"));
    m_reason->setObjectName(QStringLiteral("keychainReason"));
    m_reason->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("notEncrypted"));
    m_warning->setWordWrap(true);
    setPlainToolTip(*m_remember,
        tr("Passwords are kept in the keychain of your desktop or in memory, never in a file of Roster. Without it "
           "they are asked for each time this connection is opened."));
    connect(m_rows, &CredentialRows::changed, this, &CredentialSection::onChanged);
    connect(m_remember, &QCheckBox::clicked, this, [this](bool checked) { m_wanted = checked; });
    updateTick();
}

void CredentialSection::setConnection(const KnownConnection& connection)
{
    m_key = connection.credentialKey;
    m_wanted = !m_key.isEmpty() || connection.credentialSchemes.isEmpty();
    m_state = State::Unasked;
    m_rows->set(connection.credentialSchemes, connection.profile.credentials);
}

void CredentialSection::putInto(KnownConnection& connection) const
{
    connection.credentialSchemes = m_rows->schemes();
    connection.profile.credentials = m_rows->credentials();
    if (connection.credentialSchemes.isEmpty())
        connection.credentialKey.clear();
    else if (m_state == State::Available)
        connection.credentialKey = !m_remember->isChecked() || connection.profile.credentials.empty() ? QString()
            : m_key.isEmpty()                                                                         ? m_freshKey
                                                                                                      : m_key;
    else // it does not answer: what it may keep stays only as long as it is still true
        connection.credentialKey = m_rows->isTouched() ? QString() : m_key;
}

void CredentialSection::setEndpoint(const registry::Endpoint& endpoint)
{
    const auto* ensemble = std::get_if<registry::ZooKeeperEndpoint>(&endpoint);
    m_acrossNetwork = ensemble
        && !std::all_of(ensemble->hosts.begin(), ensemble->hosts.end(),
            [](const registry::HostPort& one) { return isThisMachine(one.host); });
    updateTick();
}

QString CredentialSection::problem() const
{
    return m_rows->problem();
}

void CredentialSection::onChanged()
{
    if (m_state == State::Unasked && !m_rows->schemes().isEmpty())
        ask();
    updateTick();
    Q_EMIT changed();
}

/// Also for a key that is new: the answer tells whether there is a keychain at all.
void CredentialSection::ask()
{
    m_state = State::Waiting;
    registry::onDone(m_keychain.read(m_key.isEmpty() ? m_freshKey : m_key), this,
        [this](const registry::Result<Keychain::Credentials>& kept) { onRead(kept); });
}

void CredentialSection::onRead(const registry::Result<Keychain::Credentials>& kept)
{
    if (!kept) {
        m_state = State::Unavailable;
        m_reason->setText(tr("%1 Passwords are asked for each time this connection is opened.", "why not, a sentence")
                              .arg(keychainTrouble(kept.error())));
    } else {
        m_state = State::Available;
        m_remember->setChecked(m_wanted);
        if (!m_rows->isTouched() && m_rows->credentials().empty() && !kept->empty())
            m_rows->set(m_rows->schemes(), *kept);
    }
    updateTick();
    Q_EMIT changed();
}

void CredentialSection::updateTick()
{
    const bool any = !m_rows->schemes().isEmpty();
    if (m_state == State::Waiting)
        m_reason->setText(tr("Asking the keychain…"));
    m_remember->setVisible(any);
    m_remember->setEnabled(m_state == State::Available);
    if (m_state != State::Available)
        m_remember->setChecked(false);
    m_remember->setAccessibleDescription(m_state == State::Available ? QString() : m_reason->text());
    m_warning->setVisible(any && m_acrossNetwork);
    m_reason->setVisible(any && (m_state == State::Waiting || m_state == State::Unavailable));
}

} // namespace ui
