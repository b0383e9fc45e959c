// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KnownConnection.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class CredentialRows;

/// Asks for the credentials that a connection is opened with. Non-blocking: open() it, then take credentials() when it
/// is accepted, which it also is by "Open without".
class CredentialDialog : public QDialog {
    Q_OBJECT

public:
    /// `reason`: why it has to be asked, whole sentences.
    CredentialDialog(const KnownConnection& connection, const QString& reason, QWidget* parent = nullptr);

    /// What was typed; nothing when it is to be opened without.
    std::vector<registry::Credential> credentials() const;

private:
    void check();

    CredentialRows* m_rows;
    QPushButton* m_open = nullptr;
    QLabel* m_problem;
    bool m_without = false;
};

} // namespace ui
