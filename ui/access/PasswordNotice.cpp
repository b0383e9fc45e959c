// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/PasswordNotice.h"

#include "Icons.h"
#include "PlainText.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace ui {

PasswordNotice::PasswordNotice(registry::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_check(new PasswordCheck(session, this))
    , m_text(new PlainLabel(this))
{
    setObjectName(QStringLiteral("passwordNotice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    auto* picture = new QLabel(this);
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(icon("warning").pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* edit = new QToolButton(this);
    edit->setObjectName(QStringLiteral("editCredentials"));
    edit->setText(tr("Edit credentials…"));
    setPlainToolTip(*edit, tr("Give another password; the connection is then made anew"));
    auto* away = new QToolButton(this);
    away->setIcon(icon("close"));
    away->setAutoRaise(true);
    away->setAccessibleName(tr("Close this notice"));
    setPlainToolTip(*away, tr("Close this notice"));
    row->addWidget(picture);
    row->addWidget(m_text, 1);
    row->addWidget(edit);
    row->addWidget(away);
    connect(edit, &QToolButton::clicked, this, &PasswordNotice::editRequested);
    connect(away, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_check, &PasswordCheck::doubted, this, &PasswordNotice::tell);
    connect(m_check, &PasswordCheck::proven, this, &QWidget::hide);
    hide();
}

void PasswordNotice::noteFailure(const registry::Path& path, const registry::Error& error)
{
    if (error.code == registry::ErrorCode::NoAuth)
        m_check->noteRefusal(path, 0);
}

QString PasswordNotice::text() const
{
    return m_text->text();
}

void PasswordNotice::tell(const PasswordDoubt& doubt)
{
    QStringList users;
    for (const std::string& user : doubt.users)
        users += displayText(user);
    const QString who = users.join(tr(", ", "between user names"));
    const QString where = displayText(doubt.path.str());
    if (doubt.certain)
        m_text->setText(
            tr("The password given for %1 is wrong: it is not the one that %2 is protected with.", "user, path")
                .arg(who, where));
    else
        m_text->setText(tr("%2 refuses you. The password given for %1 may be wrong, or %1 may have no access there: no "
                           "server says whether a password is right.",
            "user, path")
                            .arg(who, where));
    setAccessibleName(m_text->text());
    setVisible(true);
}

} // namespace ui
