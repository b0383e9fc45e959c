// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionBanner.h"

#include "BarLayout.h"
#include "ConnectionIndicator.h"
#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "help/WhatNow.h"

#include <QEvent>
#include <QPushButton>

#include <cmath>

namespace ui {

namespace {

using registry::ConnectionState;
using registry::SessionStatus;

bool matters(const SessionStatus& status)
{
    if (status.state == ConnectionState::Connecting)
        return status.attempt > 0;
    return status.state != ConnectionState::Connected;
}

bool isSevere(ConnectionState state)
{
    return state == ConnectionState::Lost || state == ConnectionState::Failed || state == ConnectionState::AuthFailed;
}

} // namespace

ConnectionBanner::ConnectionBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_whatNow(new WhatNow(this))
    , m_retry(new QPushButton(tr("&Try now"), this))
{
    setAccessibleName(tr("Connection problem"));
    setObjectName(QStringLiteral("connectionBanner"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->setAccessibleName(tr("Try now"));
    auto* edit = new QPushButton(tr("Ed&it connection…"), this);
    edit->setAccessibleName(tr("Edit connection"));
    connect(m_retry, &QPushButton::clicked, this, &ConnectionBanner::retryRequested);
    connect(edit, &QPushButton::clicked, this, &ConnectionBanner::editRequested);

    auto* layout = new BarLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_whatNow);
    layout->addWidget(m_retry);
    layout->addWidget(edit);

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionBanner::updateText);
    hide();
}

void ConnectionBanner::setStatus(const SessionStatus& status)
{
    m_status = status;
    if (!matters(status)) {
        m_tick.stop();
        hide();
        return;
    }
    m_icon->setPixmap(icon(stateIconName(status.state)).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_retry->setVisible(status.state != ConnectionState::ReadOnly && status.state != ConnectionState::Closed);
    if (status.reason)
        m_whatNow->setError(status.reason);
    else
        m_whatNow->setTopic(QStringLiteral("connecting#states"));
    updateColours();
    updateText();
    m_tick.start();
    setVisible(true);
}

QString ConnectionBanner::text() const
{
    return m_text->text();
}

void ConnectionBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::LanguageChange) && isVisible())
        setStatus(m_status);
}

void ConnectionBanner::updateText()
{
    QStringList sentences;
    const QString since = clockTime(m_status.since);
    sentences.append(m_status.server.empty()
            ? tr("%1 since %2.", "state, time").arg(stateText(m_status.state), since)
            : tr("%1 since %2 (%3).", "state, time, server")
                  .arg(stateText(m_status.state), since, displayText(m_status.server)));
    if (m_status.reason) {
        sentences.append(errorText(*m_status.reason));
        sentences.append(errorAdvice(*m_status.reason));
    } else {
        sentences.append(stateExplanation(m_status.state));
    }
    if (m_status.lastProof && !registry::isUsable(m_status.state))
        sentences.append(tr("What is shown is as of %1.").arg(clockTime(*m_status.lastProof)));
    if (m_status.nextAttempt) {
        const auto left = std::chrono::duration<double>(*m_status.nextAttempt - SessionStatus::Clock::now()).count();
        sentences.append(left > 0.5
                ? tr("Attempt %1 failed, next try in %2 s.").arg(m_status.attempt).arg(int(std::ceil(left)))
                : tr("Attempt %1 failed, trying again.").arg(m_status.attempt));
    } else if (m_status.attempt > 0) {
        sentences.append(tr("Attempt %1.").arg(m_status.attempt));
    }
    sentences.removeAll(QString());
    const QString text = sentences.join(QLatin1Char(' '));
    if (text != m_text->text()) {
        m_text->setText(text);
        setAccessibleDescription(text);
    }
}

void ConnectionBanner::updateColours()
{
    // A tint of the window's own colour, so that text keeps its contrast on light and dark.
    const QColor window =
        parentWidget() ? parentWidget()->palette().color(QPalette::Window) : palette().color(QPalette::Window);
    const QColor tint = isSevere(m_status.state) ? QColor(0xd0, 0x30, 0x30) : QColor(0xe0, 0xa0, 0x20);
    const auto mix = [](int a, int b) { return (a * 3 + b) / 4; };
    QPalette mine = palette();
    mine.setColor(QPalette::Window,
        QColor(mix(window.red(), tint.red()), mix(window.green(), tint.green()), mix(window.blue(), tint.blue())));
    if (mine.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(mine);
}

} // namespace ui
