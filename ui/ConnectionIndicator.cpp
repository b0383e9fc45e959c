// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionIndicator.h"

#include "TimeText.h"
#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

namespace ui {

namespace {

QString sessionHex(std::int64_t id)
{
    return QStringLiteral("0x") + QString::number(quint64(id), 16);
}

QString seconds(std::chrono::milliseconds duration)
{
    return ConnectionIndicator::tr("%1 s", "seconds").arg(QLocale().toString(duration.count() / 1000.0, 'g', 4));
}

QString roundTrip(std::chrono::microseconds duration)
{
    return ConnectionIndicator::tr("%1 ms", "milliseconds").arg(QLocale().toString(duration.count() / 1000.0, 'f', 1));
}

} // namespace

QString clockTime(registry::SessionStatus::Clock::time_point moment)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), timeFormat(Precision::Seconds));
}

ConnectionIndicator::ConnectionIndicator(QWidget* parent)
    : QToolButton(parent)
{
    setAccessibleName(tr("Connection state"));
    setObjectName(QStringLiteral("connectionIndicator"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new QMenu(this);
    menu->addAction(tr("&Ask the server now"), this, &ConnectionIndicator::probeRequested);
    menu->addAction(tr("&Copy details"), this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    menu->addAction(tr("&Edit connection…"), this, &ConnectionIndicator::editRequested);
    connect(this, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    clearStatus();
}

void ConnectionIndicator::setStatus(const registry::SessionStatus& status, int watches)
{
    const QString state = stateText(status.state);
    QStringList parts{state};
    if (!status.server.empty())
        parts.append(displayText(status.server));
    if (status.sessionId != 0)
        parts.append(tr("session %1").arg(sessionHex(status.sessionId)));
    if (status.timeout.count() > 0)
        parts.append(tr("timeout %1").arg(seconds(status.timeout)));
    if (status.roundTrip)
        parts.append(roundTrip(*status.roundTrip));
    parts.append(tr("%n watch(es)", nullptr, watches));
    parts.append(status.encrypted ? tr("encrypted") : tr("not encrypted"));
    setIcon(ui::icon(stateIconName(status.state)));
    // A tool button would take & in its text for a mnemonic.
    setText(parts.join(QStringLiteral("  ·  ")).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_details = details(status, watches);
    setToolTip(plainToolTip(m_details));
    setAccessibleDescription(QStringLiteral("%1 (%2)").arg(
        parts.join(QStringLiteral(", ")), QString::fromStdString(std::string(registry::name(status.state)))));
    setEnabled(true);
}

void ConnectionIndicator::clearStatus()
{
    setIcon(ui::icon("state-closed"));
    setText(tr("No connection"));
    setToolTip({});
    m_details.clear();
    setAccessibleDescription(tr("No connection is open"));
    setEnabled(false);
}

QString ConnectionIndicator::details(const registry::SessionStatus& status, int watches)
{
    QStringList lines;
    lines.append(tr("%1 since %2. %3", "state, time, explanation")
                     .arg(stateText(status.state), clockTime(status.since), stateExplanation(status.state)));
    if (status.reason)
        lines.append(tr("Reason: %1").arg(errorText(*status.reason)));
    if (!status.server.empty())
        lines.append(tr("Server: %1").arg(displayText(status.server)));
    if (status.sessionId != 0)
        lines.append(tr("Session: %1").arg(sessionHex(status.sessionId)));
    if (status.timeout.count() > 0)
        lines.append(tr("Session timeout agreed on: %1").arg(seconds(status.timeout)));
    if (status.roundTrip)
        lines.append(tr("Round trip: %1").arg(roundTrip(*status.roundTrip)));
    if (status.lastProof)
        lines.append(tr("Last answer: %1").arg(clockTime(*status.lastProof)));
    lines.append(tr("Watches on the server: %1").arg(watches));
    lines.append(status.encrypted ? tr("Encrypted") : tr("Not encrypted"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
