// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RegisterDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "help/WhatNow.h"
#include "models/RowText.h"
#include "services/PayloadEditor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using registry::InstancePayload;
using registry::Path;

namespace {

constexpr std::size_t mostPreviewed = 16 * 1024;

} // namespace

RegisterDialog::RegisterDialog(const Path& selected, bool canRemember, QWidget* parent)
    : RegisterDialog(canRemember, false, parent)
{
    const Path folder = looksLikeInstance(selected.name()) ? selected.parent() : selected;
    m_folder->setText(QString::fromStdString(folder.str()));
    chooseName();
    check();
    // The port is a guess: it is what one types first.
    m_name->setFocus();
    const auto port = m_name->text().lastIndexOf(QLatin1Char(':')) + 1;
    m_name->setSelection(static_cast<int>(port), static_cast<int>(m_name->text().size() - port));
}

RegisterDialog::RegisterDialog(
    const Path& path, const InstancePayload& payload, bool again, bool canRemember, QWidget* parent)
    : RegisterDialog(canRemember, true, parent)
{
    m_folder->setText(QString::fromStdString(path.parent().str()));
    m_name->setText(QString::fromUtf8(path.name().data(), static_cast<qsizetype>(path.name().size())));
    m_again->setChecked(again);
    m_payload->setPayload(payload);
    check();
    m_payload->setFocus();
}

RegisterDialog::RegisterDialog(bool canRemember, bool edits, QWidget* parent)
    : QDialog(parent)
    , m_edits(edits)
{
    setWindowTitle(edits ? tr("Edit registration") : tr("Register service"));
    m_payload = new PayloadEditor(this);
    m_again = new QCheckBox(tr("Register &again when this connection is opened"), this);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setVisible(canRemember);
    m_message = new PlainLabel(this);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_whatNow = new WhatNow(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(edits ? tr("Apply") : tr("&Register"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("register"));
    m_go->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makePlace(edits));
    layout->addWidget(m_payload, 2);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(m_again);
    auto* trouble = new QHBoxLayout;
    trouble->addWidget(m_message, 1);
    trouble->addWidget(m_whatNow, 0, Qt::AlignTop);
    layout->addLayout(trouble);
    layout->addWidget(buttons);
    resizeToScreen(*this, {620, 620});
    connect(buttons, &QDialogButtonBox::rejected, this, &RegisterDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_request || !m_go->isEnabled())
            return;
        RegisterRequest request = *m_request; // what was shown, to the byte
        request.again = m_again->isChecked();
        accept();
        Q_EMIT registerRequested(request);
    });
    connect(m_payload, &PayloadEditor::edited, this, &RegisterDialog::check);
    connect(m_payload, &PayloadEditor::formatChosen, this, &RegisterDialog::chooseName);
    m_clock.callOnTimeout(this, &RegisterDialog::check);
    m_clock.start(std::chrono::seconds(1));
}

QWidget* RegisterDialog::makePlace(bool edits)
{
    auto* place = new QWidget(this);
    auto* form = new QFormLayout(place);
    form->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(place);
    m_folder->setAccessibleName(tr("Folder of the service"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_name = new QLineEdit(place);
    m_name->setAccessibleName(tr("Name of the instance"));
    m_name->setObjectName(QStringLiteral("instance"));
    for (QLineEdit* field : {m_folder, m_name}) {
        field->setReadOnly(edits);
        connect(field, &QLineEdit::textChanged, this, &RegisterDialog::check);
    }
    form->addRow(tr("&Service:"), m_folder);
    form->addRow(tr("&Name:"), m_name);
    return place;
}

QWidget* RegisterDialog::makePreview()
{
    auto* preview = new QWidget(this);
    auto* layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    m_path = new PlainLabel(preview);
    m_path->setObjectName(QStringLiteral("previewPath"));
    m_path->setWordWrap(true);
    m_preview = new QPlainTextEdit(preview);
    m_preview->setAccessibleName(tr("Bytes of the node"));
    m_preview->setObjectName(QStringLiteral("previewBytes"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    layout->addWidget(m_path);
    layout->addWidget(m_preview);
    return preview;
}

void RegisterDialog::setHeld(std::vector<Path> held)
{
    m_held = std::move(held);
    check();
}

void RegisterDialog::setRefusal(const QString& refusal, const std::optional<registry::Error>& error)
{
    m_refusal = {refusal, error};
    check();
}

/// The name that the format's writers would take, as long as nobody has typed another.
void RegisterDialog::chooseName()
{
    if (m_edits || m_name->isModified())
        return;
    m_name->setText(m_payload->format() == InstancePayload::Format::Curator
            ? QUuid::createUuid().toString(QUuid::WithoutBraces)
            : QSysInfo::machineHostName() + QStringLiteral(":8080"));
}

registry::Result<Path> RegisterDialog::wanted() const
{
    const auto folder = Path::parse(m_folder->text().toStdString());
    return folder ? folder->child(m_name->text().toStdString()) : folder;
}

RegisterDialog::Problem RegisterDialog::problem()
{
    const std::string folder = m_folder->text().toStdString();
    const std::string name = m_name->text().toStdString();
    if (folder.empty() || folder.front() != '/')
        return {tr("The service has to be a path, as in /services/web.")};
    if (const auto parsed = Path::parse(folder); !parsed)
        return {errorText(parsed.error()), parsed.error()};
    if (name.empty())
        return {tr("The name is missing.")};
    if (name.find('/') != std::string::npos)
        return {
            tr("The name %1 has a slash in it. What comes before it belongs to the service.").arg(displayText(name))};
    const auto path = wanted();
    if (!path)
        return {tr("%1 cannot be the name of a node.").arg(displayText(name))};
    if (!m_edits && std::find(m_held.begin(), m_held.end(), *path) != m_held.end())
        return {tr("%1 is registered by this connection already. Edit that registration, or choose another name.")
                    .arg(displayText(path->str()))};
    if (const QString what = m_payload->problem(); !what.isEmpty())
        return {what};
    const auto payload = m_payload->payload();
    if (!payload)
        return {tr("The payload cannot be written.")};
    const auto data = registry::encodePayload(*payload, std::chrono::system_clock::now());
    if (!data)
        return {tr("The payload cannot be written.")};
    if (const auto large = registry::tooLarge(registry::op::Create{*path, *data}))
        return {errorText(*large), *large};
    m_request = RegisterRequest{*path, *payload, *data};
    return {};
}

void RegisterDialog::check()
{
    if (!m_go || !m_preview)
        return;
    const QString folder = m_folder->text();
    m_payload->setPlace(folder.mid(folder.lastIndexOf(QLatin1Char('/')) + 1), m_name->text());
    m_request.reset();
    const Problem found = problem();
    const Problem& said = found.text.isEmpty() ? m_refusal : found;
    m_message->setText(said.text);
    m_whatNow->setError(said.error);
    m_go->setEnabled(m_request && m_refusal.text.isEmpty());
    if (!m_request) {
        m_path->setText(tr("Nothing can be registered yet."));
        m_preview->clear();
        return;
    }
    m_path->setText(tr("Ephemeral node %1, %2:", "path, size of its data")
                        .arg(displayText(m_request->path.str()), byteSize(qint64(m_request->data.size()))));
    // A long line costs seconds to lay out.
    if (const QString shown = displayLines(std::string_view(m_request->data).substr(0, mostPreviewed));
        shown != m_preview->toPlainText())
        m_preview->setPlainText(shown);
}

} // namespace ui
