// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CredentialRows.h"

#include "Icons.h"
#include "PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString digest = QStringLiteral("digest");

QString plain(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isEmptyRow(const QLineEdit* user, const QLineEdit* secret)
{
    return (user->isHidden() || user->text().isEmpty()) && secret->text().isEmpty();
}

} // namespace

CredentialRows::CredentialRows(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_list(new QVBoxLayout)
    , m_show(new QCheckBox(tr("S&how passwords"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_list);
    auto* tools = new QHBoxLayout;
    layout->addLayout(tools);
    if (kind == Kind::Free) {
        m_add = new QPushButton(tr("&Add credential"), this);
        m_add->setObjectName(QStringLiteral("addCredential"));
        m_add->setAutoDefault(false);
        setPlainToolTip(*m_add, tr("A user and a password, or what another scheme of the server wants"));
        connect(m_add, &QPushButton::clicked, this, [this] {
            const Row& row = add(digest);
            row.user->setFocus();
            touch();
        });
        tools->addWidget(m_add);
    }
    m_show->setObjectName(QStringLiteral("showPasswords"));
    connect(m_show, &QCheckBox::toggled, this, &CredentialRows::showPasswords);
    tools->addWidget(m_show);
    tools->addStretch();
    updateTools();
}

void CredentialRows::set(const QStringList& schemes, const std::vector<registry::Credential>& known)
{
    while (!m_rows.empty())
        remove(m_rows.back().box);
    QStringList left = schemes;
    for (const registry::Credential& credential : known) {
        const QString scheme = plain(credential.scheme);
        left.removeOne(scheme);
        fill(add(scheme), credential);
    }
    for (const QString& scheme : std::as_const(left))
        add(scheme);
    m_touched = false;
    Q_EMIT changed();
}

QStringList CredentialRows::schemes() const
{
    QStringList result;
    for (const Row& row : m_rows)
        result += row.scheme->currentText();
    return result;
}

std::vector<registry::Credential> CredentialRows::credentials() const
{
    std::vector<registry::Credential> result;
    for (const Row& row : m_rows) {
        if (isEmptyRow(row.user, row.secret))
            continue;
        std::string secret = row.secret->text().toStdString();
        if (!row.user->isHidden())
            secret = row.user->text().toStdString() + ':' + secret;
        result.push_back({row.scheme->currentText().toStdString(), registry::Secret(std::move(secret))});
    }
    return result;
}

QString CredentialRows::problem() const
{
    for (const Row& row : m_rows) {
        if (row.scheme->currentText().isEmpty())
            return tr("A credential has a scheme; digest is the usual one.");
        if (row.user->isHidden() || isEmptyRow(row.user, row.secret))
            continue;
        if (row.user->text().isEmpty())
            return tr("A password has a user.");
        if (row.user->text().contains(QLatin1Char(':')))
            return tr("A user name has no colon.");
    }
    return {};
}

void CredentialRows::focusFirstEmpty()
{
    for (const Row& row : m_rows) {
        for (QLineEdit* field : {row.user, row.secret}) {
            if (!field->isHidden() && field->text().isEmpty())
                return field->setFocus();
        }
    }
}

CredentialRows::Row& CredentialRows::add(const QString& scheme)
{
    Row row;
    row.box = new QWidget(this);
    row.box->setAccessibleName(tr("Credential"));
    auto* layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    row.scheme = new QComboBox(row.box);
    row.scheme->setAccessibleName(tr("Scheme"));
    row.scheme->setEditable(true);
    row.scheme->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z0-9_.-]{0,32}")), row.scheme));
    row.scheme->addItem(digest);
    row.scheme->setCurrentText(scheme);
    row.scheme->setEnabled(m_kind == Kind::Free);
    setPlainToolTip(*row.scheme, tr("digest for a user and a password; others as the server has been taught them"));
    row.user = new QLineEdit(row.box);
    row.user->setAccessibleName(tr("User"));
    row.user->setPlaceholderText(tr("User"));
    row.secret = new QLineEdit(row.box);
    row.secret->setInputMethodHints(row.secret->inputMethodHints() | Qt::ImhSensitiveData);
    row.secret->setEchoMode(m_show->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    layout->addWidget(row.scheme);
    layout->addWidget(row.user, 1);
    layout->addWidget(row.secret, 1);
    QToolButton* away = nullptr;
    if (m_kind == Kind::Free) {
        away = new QToolButton(row.box);
        away->setIcon(icon("remove"));
        away->setAccessibleName(tr("Remove this credential"));
        setPlainToolTip(*away, tr("Remove this credential"));
        connect(away, &QToolButton::clicked, this, [this, box = row.box] {
            remove(box);
            touch();
        });
        layout->addWidget(away);
    }
    connect(row.scheme, &QComboBox::currentTextChanged, this, [this, row] { update(row); });
    for (QObject* field : {static_cast<QObject*>(row.scheme->lineEdit()), static_cast<QObject*>(row.user),
             static_cast<QObject*>(row.secret)})
        connect(static_cast<QLineEdit*>(field), &QLineEdit::textEdited, this, &CredentialRows::touch);
    connect(row.scheme, &QComboBox::activated, this, &CredentialRows::touch);
    m_list->addWidget(row.box);
    row.box->show();
    QWidget* last = m_show->previousInFocusChain(); // Tab comes to a row before what stands below the rows
    for (QWidget* part : {static_cast<QWidget*>(row.scheme), static_cast<QWidget*>(row.user),
             static_cast<QWidget*>(row.secret), static_cast<QWidget*>(away)}) {
        if (part)
            setTabOrder(std::exchange(last, part), part);
    }
    m_rows.push_back(row);
    update(row);
    updateTools();
    return m_rows.back();
}

void CredentialRows::remove(const QWidget* box)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row& row) { return row.box == box; });
    if (at == m_rows.end())
        return;
    m_list->removeWidget(at->box);
    at->box->hide();
    at->box->deleteLater(); // its own button may be what called
    m_rows.erase(at);
    updateTools();
}

void CredentialRows::fill(const Row& row, const registry::Credential& credential)
{
    const std::string_view secret = credential.secret.reveal();
    const std::size_t colon = secret.find(':');
    if (row.user->isHidden()) {
        row.secret->setText(plain(secret));
        return;
    }
    row.user->setText(plain(secret.substr(0, colon)));
    if (colon != std::string_view::npos)
        row.secret->setText(plain(secret.substr(colon + 1)));
}

void CredentialRows::update(const Row& row)
{
    const bool isDigest = row.scheme->currentText() == digest;
    row.user->setVisible(isDigest);
    row.secret->setAccessibleName(isDigest ? tr("Password") : tr("Text of the scheme"));
    row.secret->setPlaceholderText(isDigest ? tr("Password") : tr("Text of the scheme"));
}

void CredentialRows::touch()
{
    m_touched = true;
    Q_EMIT changed();
}

void CredentialRows::showPasswords(bool shown)
{
    for (const Row& row : m_rows)
        row.secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void CredentialRows::updateTools()
{
    m_show->setVisible(!m_rows.empty());
}

} // namespace ui
