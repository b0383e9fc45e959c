// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CredentialDialog.h"

#include "PlainText.h"
#include "ScreenFit.h"
#include "dialogs/CredentialRows.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CredentialDialog::CredentialDialog(const KnownConnection& connection, const QString& reason, QWidget* parent)
    : QDialog(parent)
    , m_rows(new CredentialRows(CredentialRows::Kind::Fixed, this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Credentials for %1", "window title, connection").arg(connectionTitle(connection.profile)));
    auto* layout = new QVBoxLayout(this);
    auto* why = new PlainLabel(tr("%1 is opened with %n credential(s). %2", "connection, why it is asked",
                                   int(connection.credentialSchemes.size()))
                                   .arg(connectionTitle(connection.profile), reason)
                                   .trimmed(),
        this);
    why->setObjectName(QStringLiteral("reason"));
    why->setWordWrap(true);
    layout->addWidget(why);
    layout->addWidget(m_rows);
    m_problem->setObjectName(QStringLiteral("problem"));
    layout->addWidget(m_problem);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    QPushButton* without = buttons->addButton(tr("Open &without"), QDialogButtonBox::ActionRole);
    without->setObjectName(QStringLiteral("openWithout"));
    without->setAutoDefault(false);
    setPlainToolTip(*without, tr("Nodes that want a credential will refuse you"));
    connect(without, &QPushButton::clicked, this, [this] {
        m_without = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &CredentialDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CredentialDialog::reject);
    connect(m_rows, &CredentialRows::changed, this, &CredentialDialog::check);
    layout->addWidget(buttons);
    m_rows->set(connection.credentialSchemes, connection.profile.credentials);
    m_rows->focusFirstEmpty();
    resizeToScreen(*this, {520, sizeHint().height()});
}

std::vector<registry::Credential> CredentialDialog::credentials() const
{
    return m_without ? std::vector<registry::Credential>() : m_rows->credentials();
}

void CredentialDialog::check()
{
    const QString problem = m_rows->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_open->setEnabled(problem.isEmpty() && !m_rows->credentials().empty());
}

} // namespace ui
