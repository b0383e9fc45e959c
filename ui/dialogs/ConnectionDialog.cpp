// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ConnectionDialog.h"

#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "dialogs/ConnectionTestPanel.h"
#include "dialogs/CredentialSection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

QPixmap colourPatch(const QColor& colour)
{
    QPixmap patch(16, 16);
    patch.fill(colour);
    return patch;
}

QString plain(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

ConnectionDialog::ConnectionDialog(Purpose purpose, bool lockedForGood, Keychain& keychain, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(purpose == Purpose::Connect ? tr("New connection") : tr("Edit connection"));
    auto* layout = new QVBoxLayout(this);
    QWidget* form = makeForm();
    auto* formLayout = static_cast<QFormLayout*>(form->layout());
    addChoices(formLayout, lockedForGood);
    m_credentials = new CredentialSection(keychain, this); // here for Tab, which goes by the order of making
    m_test = new ConnectionTestPanel(this);
    m_test->hide();
    connect(m_credentials, &CredentialSection::changed, this, &ConnectionDialog::check);
    connect(m_test, &ConnectionTestPanel::finished, this, [this](bool fine) {
        m_testButton->setText(tr("&Test again"));
        m_testButton->setAccessibleDescription(fine ? tr("The test went well") : tr("The test failed"));
    });
    makeButtons(purpose);
    layout->addWidget(form);
    layout->addWidget(m_credentials);
    layout->addWidget(m_test);
    layout->addStretch();
    layout->addWidget(m_buttons);
    resizeToScreen(*this, {560, sizeHint().height()});
    m_address->setFocus();
    check();
}

QWidget* ConnectionDialog::makeForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    m_address = new QLineEdit(form);
    m_address->setAccessibleName(tr("Connection string"));
    m_address->setPlaceholderText(QStringLiteral("zk://host:2181,host:2181/chroot"));
    m_problem = new PlainLabel(form);
    m_problem->setWordWrap(true);
    layout->addRow(tr("Connection strin&g:"), m_address);
    layout->addRow(QString(), m_problem);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionDialog::check);

    m_name = new QLineEdit(form);
    m_name->setAccessibleName(tr("Name"));
    layout->addRow(tr("&Name:"), m_name);
    m_group = new QLineEdit(form);
    m_group->setAccessibleName(tr("Group"));
    layout->addRow(tr("Gro&up:"), m_group);

    m_colour = new QComboBox(form);
    m_colour->setAccessibleName(tr("Colour"));
    m_colour->addItem(tr("None"), QString());
    const std::pair<QString, const char*> colours[] = {{tr("Red"), "#d03030"}, {tr("Orange"), "#e07b16"},
        {tr("Yellow"), "#d9b50c"}, {tr("Green"), "#2f9e4f"}, {tr("Blue"), "#2f6fd0"}, {tr("Purple"), "#8b4fc6"},
        {tr("Grey"), "#808890"}};
    for (const auto& [text, colour] : colours) {
        const QString code = QLatin1String(colour);
        m_colour->addItem(colourPatch(QColor(code)), text, code);
    }
    m_colour->setToolTip(tr("Shown along the tab and the window, so that nobody takes one environment for another"));
    layout->addRow(tr("&Colour:"), m_colour);
    return form;
}

void ConnectionDialog::addChoices(QFormLayout* layout, bool lockedForGood)
{
    m_timeout = new QSpinBox(this);
    m_timeout->setAccessibleName(tr("Session timeout"));
    m_timeout->setRange(1, 3600);
    m_timeout->setValue(10);
    m_timeout->setSuffix(tr(" s", "seconds, behind a number"));
    m_timeout->setToolTip(tr("Asked for; the server may grant another"));
    layout->addRow(tr("Session t&imeout:"), m_timeout);
    m_readOnly = new QCheckBox(tr("&Read-only: refuse every change"), this);
    m_readOnly->setChecked(true);
    if (lockedForGood) {
        m_readOnly->setEnabled(false);
        m_readOnly->setToolTip(tr("Roster was started read-only (--read-only)."));
    }
    layout->addRow(QString(), m_readOnly);
    m_live = new QCheckBox(tr("&Live: follow changes as they happen"), this);
    m_live->setChecked(true);
    m_live->setToolTip(tr("Without it nothing is watched on the server, and you refresh by hand"));
    layout->addRow(QString(), m_live);
    m_save = new QCheckBox(tr("Sa&ve this connection"), this);
    m_save->setChecked(true);
    layout->addRow(QString(), m_save);
}

void ConnectionDialog::makeButtons(Purpose purpose)
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept =
        m_buttons->addButton(purpose == Purpose::Connect ? tr("C&onnect") : tr("&OK"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_testButton = m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_testButton->setAccessibleName(tr("Test"));
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::toggleTest);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

void ConnectionDialog::setConnection(const KnownConnection& connection)
{
    const registry::ConnectionProfile& profile = connection.profile;
    m_address->setText(plain(registry::toString(profile.endpoint)));
    m_name->setText(plain(profile.name));
    m_group->setText(plain(profile.group));
    selectColour(profile.colour);
    m_timeout->setValue(int(std::chrono::ceil<std::chrono::seconds>(profile.sessionTimeout).count()));
    m_readOnly->setChecked(profile.readOnly || !m_readOnly->isEnabled());
    m_live->setChecked(profile.live);
    m_save->setChecked(connection.saved);
    m_lastUsed = connection.lastUsed;
    m_credentials->setConnection(connection);
}

KnownConnection ConnectionDialog::connection() const
{
    KnownConnection result;
    if (auto endpoint = registry::parseEndpoint(m_address->text().trimmed().toStdString()))
        result.profile.endpoint = std::move(*endpoint);
    result.profile.name = m_name->text().trimmed().toStdString();
    result.profile.group = m_group->text().trimmed().toStdString();
    result.profile.colour = m_colour->currentData().toString().toStdString();
    result.profile.sessionTimeout = std::chrono::seconds(m_timeout->value());
    result.profile.readOnly = m_readOnly->isChecked();
    result.profile.live = m_live->isChecked();
    m_credentials->putInto(result);
    result.saved = m_save->isChecked();
    result.lastUsed = m_lastUsed;
    return result;
}

void ConnectionDialog::done(int result)
{
    m_test->cancel();
    QDialog::done(result);
}

void ConnectionDialog::selectColour(const std::string& colour)
{
    const QString code = plain(colour);
    int at = m_colour->findData(code);
    if (at < 0 && QColor(code).isValid()) {
        m_colour->addItem(colourPatch(QColor(code)), code, code);
        at = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(std::max(at, 0));
}

void ConnectionDialog::check()
{
    const QString text = m_address->text().trimmed();
    const auto endpoint = registry::parseEndpoint(text.toStdString());
    QString problem;
    if (!text.isEmpty() && !endpoint)
        problem = errorText(endpoint.error());
    else
        problem = m_credentials->problem();
    if (endpoint)
        m_credentials->setEndpoint(*endpoint);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool fine = endpoint.has_value() && problem.isEmpty();
    m_accept->setEnabled(fine);
    m_testButton->setEnabled(fine);
}

void ConnectionDialog::toggleTest()
{
    if (m_test->isRunning()) {
        m_test->cancel();
        return;
    }
    m_test->show();
    m_testButton->setText(tr("S&top test"));
    m_test->start(connection().profile);
}

} // namespace ui
