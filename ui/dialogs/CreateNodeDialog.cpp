// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CreateNodeDialog.h"

#include "ErrorText.h"
#include "PlainText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CreateNodeDialog::CreateNodeDialog(const registry::Path& parentPath, QWidget* parent)
    : QDialog(parent)
    , m_parentPath(parentPath)
{
    setWindowTitle(tr("Create node"));
    m_form = makeForm();
    m_message = new PlainLabel(this);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* create = m_buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("create"));
    create->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CreateNodeDialog::request);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CreateNodeDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    resize(520, sizeHint().height());
    check();
}

QWidget* CreateNodeDialog::makeForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(new PlainLabel(tr("Below:"), form), new PlainLabel(displayText(m_parentPath.str()), form));

    m_name = new QLineEdit(form);
    m_name->setAccessibleName(tr("Node name"));
    layout->addRow(tr("&Name:"), m_name);
    m_data = new QPlainTextEdit(form);
    m_data->setAccessibleName(tr("New node's data"));
    m_data->setTabChangesFocus(true);
    layout->addRow(tr("&Data:"), m_data);
    m_null = new QCheckBox(tr("N&o data at all (null, not empty)"), form);
    layout->addRow(QString(), m_null);
    m_ephemeral = new QCheckBox(tr("&Ephemeral: goes when this connection's session ends"), form);
    layout->addRow(QString(), m_ephemeral);
    m_sequential = new QCheckBox(tr("&Sequential: the server appends a number to the name"), form);
    layout->addRow(QString(), m_sequential);

    connect(m_name, &QLineEdit::textChanged, this, &CreateNodeDialog::check);
    connect(m_null, &QCheckBox::toggled, m_data, &QWidget::setDisabled);
    return form;
}

void CreateNodeDialog::setBusy(bool busy)
{
    m_form->setDisabled(busy);
    if (busy)
        m_message->setText(tr("Waiting for the server…"));
    if (auto* create = m_buttons->findChild<QPushButton*>(QStringLiteral("create")))
        create->setDisabled(busy);
}

void CreateNodeDialog::showError(const registry::Error& error)
{
    setBusy(false);
    m_message->setText(QStringLiteral("%1 %2").arg(errorText(error), errorAdvice(error)).trimmed());
    m_name->setFocus();
}

void CreateNodeDialog::check()
{
    const std::string name = m_name->text().toStdString();
    const auto path = m_parentPath.child(name);
    m_message->setText(name.empty() || path ? QString() : errorText(path.error()));
    if (auto* create = m_buttons ? m_buttons->findChild<QPushButton*>(QStringLiteral("create")) : nullptr)
        create->setEnabled(path.has_value());
}

void CreateNodeDialog::request()
{
    auto path = m_parentPath.child(m_name->text().toStdString());
    if (!path)
        return;
    registry::op::Create create;
    create.path = std::move(*path);
    if (!m_null->isChecked())
        create.data = m_data->toPlainText().toStdString();
    const int mode = (m_ephemeral->isChecked() ? 1 : 0) + (m_sequential->isChecked() ? 2 : 0);
    create.mode = static_cast<registry::CreateMode>(mode); // ZooKeeper's numbers: bit 0 ephemeral, bit 1 sequential
    Q_EMIT createRequested(create);
}

} // namespace ui
