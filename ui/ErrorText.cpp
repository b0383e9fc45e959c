// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorText.h"

#include "PlainText.h"

#include <QCoreApplication>

namespace ui {

namespace {

using registry::ConnectionState;
using registry::ErrorCode;

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Texts about a node; %1 is its path.
QString nodeErrorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoNode:
        return ErrorWords::tr("There is no node %1.");
    case ErrorCode::NoAuth:
        return ErrorWords::tr("You have no permission for this on %1.");
    case ErrorCode::BadVersion:
        return ErrorWords::tr("%1 was changed by somebody else in the meantime.");
    case ErrorCode::NoChildrenForEphemerals:
        return ErrorWords::tr("%1 cannot be created: an ephemeral node has no children.");
    case ErrorCode::NodeExists:
        return ErrorWords::tr("There is already a node %1.");
    case ErrorCode::NotEmpty:
        return ErrorWords::tr("%1 has children and cannot be deleted.");
    case ErrorCode::InvalidAcl:
        return ErrorWords::tr("The server does not accept this access list for %1.");
    case ErrorCode::Conflict:
        return ErrorWords::tr("Somebody else wrote %1 in between.");
    case ErrorCode::BadPath:
        return ErrorWords::tr("%1 is not a valid path.");
    case ErrorCode::TooLarge:
        return ErrorWords::tr("The data for %1 are larger than the server accepts.");
    default:
        return {};
    }
}

/// Texts about the connection or a server.
QString connectionErrorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionLoss:
        return ErrorWords::tr("The connection broke before the answer came.");
    case ErrorCode::OperationTimeout:
        return ErrorWords::tr("No answer came in time.");
    case ErrorCode::Closing:
        return ErrorWords::tr("The connection was closed before the answer came.");
    case ErrorCode::SessionExpired:
        return ErrorWords::tr("The server has ended the session.");
    case ErrorCode::SessionMoved:
        return ErrorWords::tr("The session has moved to another server.");
    case ErrorCode::InvalidState:
        return ErrorWords::tr("The session is over.");
    case ErrorCode::AuthFailed:
        return ErrorWords::tr("The server refused the credentials.");
    case ErrorCode::ServerReadOnly:
        return ErrorWords::tr("The server accepts no changes now.");
    case ErrorCode::NoConnection:
        return ErrorWords::tr("There is no connection to the server now.");
    case ErrorCode::ReadOnly:
        return ErrorWords::tr("This connection is read-only.");
    case ErrorCode::BadConnectionString:
        return ErrorWords::tr("The connection string is not valid.");
    case ErrorCode::NameNotResolved:
        return ErrorWords::tr("The name of the server was not found.");
    case ErrorCode::ConnectionRefused:
        return ErrorWords::tr("The server refuses the connection: nothing listens on that port.");
    case ErrorCode::ConnectTimeout:
        return ErrorWords::tr("The server does not answer.");
    case ErrorCode::NotServing:
        return ErrorWords::tr("The ZooKeeper server is up but does not serve now.");
    case ErrorCode::NotZooKeeper:
        return ErrorWords::tr("What answers on that port is not a ZooKeeper server.");
    default:
        return {};
    }
}

QString otherErrorText(const registry::Error& error)
{
    switch (error.code) {
    case ErrorCode::Ok:
        return ErrorWords::tr("Done.");
    case ErrorCode::RuntimeInconsistency:
        return ErrorWords::tr("This part was not carried out because another one failed.");
    case ErrorCode::MarshallingError:
        return ErrorWords::tr("The answer of the server could not be read.");
    case ErrorCode::Unimplemented:
        return ErrorWords::tr("The server does not know this operation.");
    case ErrorCode::BadArguments:
        return ErrorWords::tr("The server does not accept this request.");
    case ErrorCode::NoWatcher:
        return ErrorWords::tr("There was no watch to remove.");
    case ErrorCode::Storage:
        return error.path.empty()
            ? ErrorWords::tr("A file could not be read or written.")
            : ErrorWords::tr("The file %1 could not be read or written.").arg(displayText(error.path));
    case ErrorCode::Locked:
        return error.path.empty()
            ? ErrorWords::tr("The file is open in another program.")
            : ErrorWords::tr("The file %1 is open in another program.").arg(displayText(error.path));
    case ErrorCode::Cancelled:
        return ErrorWords::tr("Cancelled.");
    default:
        return ErrorWords::tr("The server answered with the unknown error %1.").arg(error.native);
    }
}

/// The same where nobody said which node.
QString namelessErrorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoNode:
        return ErrorWords::tr("There is no such node.");
    case ErrorCode::NodeExists:
        return ErrorWords::tr("There is such a node already.");
    default:
        QString text = nodeErrorText(code);
        const qsizetype place = text.indexOf(QLatin1String("%1"));
        text.replace(QLatin1String("%1"), ErrorWords::tr("the node", "stands for a path"));
        return place == 0 ? text.left(1).toUpper() + text.mid(1) : text;
    }
}

/// The technical detail is worth showing where it says what exactly is wrong with something the user typed or owns.
bool detailHelps(ErrorCode code)
{
    return code == ErrorCode::BadConnectionString || code == ErrorCode::BadPath || code == ErrorCode::Storage
        || code == ErrorCode::BadArguments || code == ErrorCode::TooLarge;
}

} // namespace

QString errorText(const registry::Error& error)
{
    QString text = error.path.empty() ? namelessErrorText(error.code) : nodeErrorText(error.code);
    if (!text.isEmpty()) {
        if (!error.path.empty())
            text = text.arg(displayText(error.path));
    } else {
        text = connectionErrorText(error.code);
    }
    if (text.isEmpty())
        text = otherErrorText(error);
    if (detailHelps(error.code) && !error.detail.empty())
        text = ErrorWords::tr("%1 (%2)", "error sentence, technical detail").arg(text, displayText(error.detail));
    return text;
}

QString errorAdvice(const registry::Error& error)
{
    switch (error.code) {
    case ErrorCode::NoAuth:
        return ErrorWords::tr("Connect with credentials that may do it.");
    case ErrorCode::AuthFailed:
        return ErrorWords::tr("Edit the connection and give other credentials.");
    case ErrorCode::BadVersion:
    case ErrorCode::Conflict:
        return ErrorWords::tr("Look at the node again, then decide.");
    case ErrorCode::NotEmpty:
        return ErrorWords::tr("Delete its children first.");
    case ErrorCode::ConnectionLoss:
    case ErrorCode::OperationTimeout:
    case ErrorCode::Closing:
    case ErrorCode::UnknownNative:
        return ErrorWords::tr("It is not known whether it was carried out. Look at the node before you try again.");
    case ErrorCode::ServerReadOnly:
        return ErrorWords::tr("It has lost the other servers of its ensemble. Wait until they are back.");
    case ErrorCode::NoConnection:
        return ErrorWords::tr("Wait until the connection is back, then try again.");
    case ErrorCode::ReadOnly:
        return ErrorWords::tr("Unlock the connection to make changes.");
    case ErrorCode::NameNotResolved:
        return ErrorWords::tr("Check the name, and whether you are in the right network.");
    case ErrorCode::ConnectionRefused:
        return ErrorWords::tr("Check the port, and whether the server is running.");
    case ErrorCode::ConnectTimeout:
        return ErrorWords::tr("Check the address, the network and any firewall in between.");
    case ErrorCode::NotServing:
        return ErrorWords::tr("Most servers of its ensemble may be down. It will be tried again.");
    case ErrorCode::NotZooKeeper:
        return ErrorWords::tr("Check the port; 2181 is the usual one.");
    case ErrorCode::Storage:
        return ErrorWords::tr("Check that there is room on the disk, and that you may read and write the file.");
    case ErrorCode::Locked:
        return ErrorWords::tr("Close it there first.");
    default:
        return {};
    }
}

QString keychainTrouble(const registry::Error& error)
{
    if (error.code == ErrorCode::OperationTimeout)
        return ErrorWords::tr("The keychain does not answer.");
    if (error.detail.empty())
        return ErrorWords::tr("The keychain cannot be used.");
    return ErrorWords::tr("The keychain cannot be used (%1).", "technical detail").arg(displayText(error.detail));
}

QString stateText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return ErrorWords::tr("Connecting", "connection state");
    case ConnectionState::Connected:
        return ErrorWords::tr("Connected", "connection state");
    case ConnectionState::Suspended:
        return ErrorWords::tr("Suspended", "connection state");
    case ConnectionState::Lost:
        return ErrorWords::tr("Lost", "connection state");
    case ConnectionState::ReadOnly:
        return ErrorWords::tr("Read-only server", "connection state");
    case ConnectionState::AuthFailed:
        return ErrorWords::tr("Authentication failed", "connection state");
    case ConnectionState::Failed:
        return ErrorWords::tr("Failed", "connection state");
    case ConnectionState::Closed:
        return ErrorWords::tr("Closed", "connection state");
    }
    return {};
}

QString stateExplanation(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return ErrorWords::tr("No session yet.");
    case ConnectionState::Connected:
        return ErrorWords::tr("The server answers.");
    case ConnectionState::Suspended:
        return ErrorWords::tr("The server does not answer. The session may still be alive.");
    case ConnectionState::Lost:
        return ErrorWords::tr("The session has ended, and what it held is gone from the registry.");
    case ConnectionState::ReadOnly:
        return ErrorWords::tr("The server can be read but accepts no changes now.");
    case ConnectionState::AuthFailed:
        return ErrorWords::tr("The server refused the credentials.");
    case ConnectionState::Failed:
        return ErrorWords::tr("The connection cannot be made.");
    case ConnectionState::Closed:
        return ErrorWords::tr("The connection is closed.");
    }
    return {};
}

const char* stateIconName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return "state-connecting";
    case ConnectionState::Connected:
        return "state-connected";
    case ConnectionState::Suspended:
        return "state-suspended";
    case ConnectionState::Lost:
        return "state-lost";
    case ConnectionState::ReadOnly:
        return "state-readonly";
    case ConnectionState::AuthFailed:
    case ConnectionState::Failed:
        return "state-failed";
    case ConnectionState::Closed:
        return "state-closed";
    }
    return "state-closed";
}

} // namespace ui
