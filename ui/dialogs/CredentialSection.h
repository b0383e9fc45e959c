// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Keychain.h"
#include "KnownConnection.h"

#include <QGroupBox>

class QCheckBox;
class QLabel;

namespace ui {

class CredentialRows;

/// The part of ConnectionDialog about credentials: what they are, and whether the keychain is to remember them. Reads
/// what the keychain has as soon as there is a credential to speak of, and says in words when it cannot be used.
/// Writes nothing: see putInto().
class CredentialSection : public QGroupBox {
    Q_OBJECT

public:
    /// `keychain` must outlive it.
    explicit CredentialSection(Keychain& keychain, QWidget* parent = nullptr);

    /// Shows the profile's credentials, or those that the keychain keeps, once it has answered.
    void setConnection(const KnownConnection& connection);
    /// Sets what concerns credentials. A key means that the keychain is to keep the profile's credentials under it;
    /// with a key and none in the profile what it keeps already stays as it is.
    void putInto(KnownConnection& connection) const;
    /// Where they are sent to: across a network is worth a warning, as nothing encrypts them.
    void setEndpoint(const registry::Endpoint& endpoint);
    /// A sentence; empty when all is well.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    enum class State { Unasked, Waiting, Available, Unavailable };

    void onChanged();
    void ask();
    void onRead(const registry::Result<Keychain::Credentials>& kept);
    void updateTick();

    Keychain& m_keychain;
    CredentialRows* m_rows;
    QCheckBox* m_remember;
    QLabel* m_reason;
    QLabel* m_warning;
    bool m_acrossNetwork = false;
    State m_state = State::Unasked;
    QString m_key; ///< where the keychain keeps this connection's, if it does
    QString m_freshKey; ///< for those of a connection that has none
    bool m_wanted = true; ///< what the tick is once it can be used
};

} // namespace ui
