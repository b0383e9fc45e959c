// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HeldText.h"

#include "Actions.h"
#include "ErrorText.h"
#include "PlainText.h"

#include <QCoreApplication>

namespace ui {

namespace {

using HeldState = registry::Registration::State;

struct HeldWords {
    Q_DECLARE_TR_FUNCTIONS(HeldText)
};

/// A name that somebody else has.
bool isTaken(const HeldRegistration& held)
{
    return held.state == HeldState::Retrying && held.error && held.error->code == registry::ErrorCode::NodeExists;
}

/// "Next attempt in 3 s."; empty while none is planned.
QString nextText(const HeldRegistration& held)
{
    if (!held.nextAttempt)
        return {};
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(*held.nextAttempt - std::chrono::system_clock::now());
    const auto seconds = std::max<qint64>(0, (left.count() + 999) / 1000);
    return seconds == 0 ? HeldWords::tr("It is tried again now.") : HeldWords::tr("Next attempt in %1 s.").arg(seconds);
}

QString retryingText(const HeldRegistration& held)
{
    QStringList parts;
    if (isTaken(held))
        parts += HeldWords::tr("Another session owns %1. It is left alone, and taken over when that session ends or "
                               "gives it up.")
                     .arg(displayText(held.path.str()));
    else if (held.error && held.error->code == registry::ErrorCode::SessionExpired)
        parts += HeldWords::tr("The session was lost, and the node with it. It is registered again with the next.");
    else if (held.error && held.error->code == registry::ErrorCode::NoNode)
        parts += HeldWords::tr("Somebody deleted %1. It is made again.").arg(displayText(held.path.str()));
    else if (held.error)
        parts += errorText(*held.error);
    parts += nextText(held);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString refusedText(const HeldRegistration& held)
{
    if (!held.error)
        return {};
    if (held.error->code == registry::ErrorCode::NodeExists)
        return HeldWords::tr("A persistent node has the name %1. Delete it, or register another name.")
            .arg(displayText(held.path.str()));
    return QStringLiteral("%1 %2").arg(errorText(*held.error), errorAdvice(*held.error)).trimmed();
}

} // namespace

QString heldStateText(const HeldRegistration& held, registry::ConnectionState connection)
{
    if (!held.state)
        return HeldWords::tr("Not registered", "state of a registration");
    switch (*held.state) {
    case HeldState::Wanted:
        return HeldWords::tr("Registering", "state of a registration");
    case HeldState::Registered:
        return registry::isUsable(connection) ? HeldWords::tr("Registered", "state of a registration")
                                              : HeldWords::tr("Last known registered", "state of a registration");
    case HeldState::Retrying:
        return isTaken(held) ? HeldWords::tr("Waiting for the name", "state of a registration")
                             : HeldWords::tr("Trying again", "state of a registration");
    case HeldState::Refused:
        return HeldWords::tr("Refused", "state of a registration");
    case HeldState::Stopped:
        break;
    }
    return HeldWords::tr("Withdrawing", "state of a registration");
}

QString heldReasonText(const HeldRegistration& held, const registry::Session& session, bool lockedForGood)
{
    const bool usable = registry::isUsable(session.status().state);
    if (!held.state && held.error && held.error->code == registry::ErrorCode::BadArguments)
        return HeldWords::tr("What was remembered of it cannot be read. Edit it, or withdraw it.");
    if (!held.state)
        return Actions::refusalText(session, lockedForGood);
    switch (*held.state) {
    case HeldState::Registered:
        return usable ? QString()
                      : HeldWords::tr("There is no connection at the moment. The node stays until the session ends.");
    case HeldState::Refused:
        return refusedText(held);
    case HeldState::Stopped:
        return usable ? QString() : HeldWords::tr("The node goes when the connection is back, or with the session.");
    case HeldState::Retrying:
        return retryingText(held);
    case HeldState::Wanted:
        break;
    }
    return usable ? QString() : HeldWords::tr("It is registered when there is a connection.");
}

const char* heldIconName(const HeldRegistration& held, registry::ConnectionState connection)
{
    if (!held.state)
        return "state-readonly";
    switch (*held.state) {
    case HeldState::Registered:
        return registry::isUsable(connection) ? "state-connected" : "state-suspended";
    case HeldState::Refused:
        return "state-failed";
    case HeldState::Stopped:
        return "state-closed";
    case HeldState::Retrying:
        return "state-suspended";
    case HeldState::Wanted:
        break;
    }
    return "state-connecting";
}

} // namespace ui
