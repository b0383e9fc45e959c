// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AclWords.h"

#include "PlainText.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct AclWords {
    Q_DECLARE_TR_FUNCTIONS(AclWords)
};

} // namespace

QString aclLine(const registry::Acl& acl)
{
    QStringList entries;
    for (const registry::AclEntry& entry : acl) {
        const std::string letters = registry::permissionLetters(entry.permissions);
        entries += displayText(entry.scheme + ':' + entry.id + ' ' + (letters.empty() ? "-" : letters));
    }
    return entries.join(QStringLiteral(", "));
}

QString faultText(registry::AclFault fault)
{
    using registry::AclFault;
    switch (fault) {
    case AclFault::None:
        break;
    case AclFault::EmptyList:
        return AclWords::tr("A list needs at least one entry: the server refuses an empty one.");
    case AclFault::UnknownScheme:
        return AclWords::tr("The server takes this scheme only when it was set up for it.");
    case AclFault::WorldId:
        return AclWords::tr("The id of the scheme world is always “anyone”.");
    case AclFault::DigestId:
        return AclWords::tr("A digest id is a user name, a colon and a hash. Make one from a password below.");
    case AclFault::Address:
        return AclWords::tr("This is not a numeric address such as 10.1.2.3, nor a range such as 10.0.0.0/8.");
    case AclFault::NoIdentity:
        return AclWords::tr(
            "The scheme auth stands for who you are, and this connection was opened without credentials.");
    }
    return {};
}

QString gripText(registry::Grip grip)
{
    switch (grip) {
    case registry::Grip::Kept:
        break;
    case registry::Grip::Perhaps:
        return AclWords::tr("Whether you can change this list again afterwards depends on your address or on how the "
                            "server knows you: no entry with the permission “admin” is surely yours.");
    case registry::Grip::Lost:
        return AclWords::tr("You would lock yourself out: no entry gives this connection the permission “admin”, so it "
                            "could not change this list again.");
    }
    return {};
}

} // namespace ui
