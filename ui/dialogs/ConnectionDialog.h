// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KnownConnection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class ConnectionTestPanel;
class CredentialSection;
class Keychain;

/// Makes or changes a connection's profile. Non-blocking: open() it, then take connection() when it is accepted.
/// Passwords live in the returned profile only; nothing here writes them anywhere. With a credentialKey in what is
/// returned, the caller has the keychain keep them.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Connect, Edit };

    /// `lockedForGood`: the program was started read-only, so the choice cannot be taken back here.
    /// `keychain` is asked what it keeps of the connection; it must outlive the dialog.
    ConnectionDialog(Purpose purpose, bool lockedForGood, Keychain& keychain, QWidget* parent = nullptr);

    void setConnection(const KnownConnection& connection);
    /// What stands in the fields. Meaningful when the connection string is valid, as it is when accepted.
    KnownConnection connection() const;

    void done(int result) override;

private:
    QWidget* makeForm();
    void addChoices(QFormLayout* layout, bool lockedForGood);
    void makeButtons(Purpose purpose);
    void selectColour(const std::string& colour);
    void check();
    void toggleTest();

    CredentialSection* m_credentials;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_group = nullptr;
    QComboBox* m_colour = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_problem = nullptr;
    QSpinBox* m_timeout = nullptr;
    QCheckBox* m_readOnly = nullptr;
    QCheckBox* m_live = nullptr;
    QCheckBox* m_save = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_testButton = nullptr;
    ConnectionTestPanel* m_test = nullptr;
    QDateTime m_lastUsed;
};

} // namespace ui
