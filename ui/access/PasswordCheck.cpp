// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/PasswordCheck.h"

#include "session/OnDone.h"

#include <algorithm>

namespace ui {

namespace {

using registry::ErrorCode;
using registry::NodeChange;

constexpr std::size_t mostAsked = 16; // nodes that refused; after so many nothing new is to be learned

std::string userOf(const std::string& digestId)
{
    return digestId.substr(0, digestId.find(':'));
}

template <typename T> bool isDenied(const registry::Known<T>& known)
{
    return known.error && known.error->code == ErrorCode::NoAuth;
}

} // namespace

PasswordProof proofIn(const registry::Acl& acl, const registry::Identity& digest, std::int32_t refused)
{
    const std::string user = userOf(digest.id);
    PasswordProof result = PasswordProof::None;
    for (const registry::AclEntry& entry : acl) {
        if (entry.scheme != "digest" || userOf(entry.id) != user)
            continue;
        if (entry.id == digest.id)
            return PasswordProof::Right;
        const bool masked = entry.id == user + ":x";
        // Masked, it tells nothing but that we have no ADMIN: with this entry's password we would.
        const bool givesWhatWeLack = (entry.permissions & registry::PermissionAdmin) != 0
            || (refused != 0 && (entry.permissions & refused) == refused);
        if (!masked || givesWhatWeLack)
            result = PasswordProof::Wrong;
    }
    return result;
}

PasswordCheck::PasswordCheck(registry::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_unsure(registry::identitiesOf(session.profile()))
{
    if (!m_unsure.empty())
        connect(&session.cache(), &registry::NodeCache::changed, this, &PasswordCheck::onChanged);
}

void PasswordCheck::noteRefusal(const registry::Path& path, std::int32_t permissions)
{
    if (m_unsure.empty() || m_asked.size() >= mostAsked || !m_asked.insert(path.str()).second)
        return;
    climb(path, path, permissions);
}

void PasswordCheck::onChanged(const registry::ChangeSet& changes)
{
    for (const NodeChange& change : changes.changes) {
        if (m_unsure.empty())
            return;
        if ((change.aspects & (NodeChange::Condition | NodeChange::AclAspect)) == 0)
            continue; // a wide node's children come by the thousand
        const registry::NodeEntry* entry = m_session.cache().find(change.path);
        if (!entry)
            continue;
        if ((change.aspects & NodeChange::AclAspect) != 0 && entry->acl.value)
            judge(change.path, *entry->acl.value, 0);
        else if (isDenied(entry->data) || isDenied(entry->children))
            noteRefusal(change.path, registry::PermissionRead);
    }
}

void PasswordCheck::judge(const registry::Path& path, const registry::Acl& acl, std::int32_t refused)
{
    PasswordDoubt wrong{path, {}, true};
    const std::size_t before = m_unsure.size();
    std::erase_if(m_unsure, [&](const registry::Identity& identity) {
        const PasswordProof proof = proofIn(acl, identity, refused);
        if (proof == PasswordProof::Wrong)
            wrong.users.push_back(userOf(identity.id));
        return proof != PasswordProof::None;
    });
    if (!wrong.users.empty()) {
        m_wrong = true;
        Q_EMIT doubted(wrong);
    } else if (before > 0 && m_unsure.empty() && !m_wrong) {
        Q_EMIT proven();
    }
}

/// The node that refused mostly refuses its access list too; one above may name the user, with the hash or without.
void PasswordCheck::climb(const registry::Path& refusing, const registry::Path& at, std::int32_t refused)
{
    registry::onDone(
        m_session.readAcl(at), this, [this, refusing, at, refused](const registry::Result<registry::AclReply>& reply) {
            if (reply)
                judge(at, reply->acl, at == refusing ? refused : 0);
            else if (reply.error().code != ErrorCode::NoAuth && reply.error().code != ErrorCode::NoNode)
                return void(m_asked.erase(refusing.str())); // the connection: asked again when it refuses again
            if (m_unsure.empty())
                return;
            if (!at.isRoot())
                return climb(refusing, at.parent(), 0);
            doubt(refusing);
        });
}

void PasswordCheck::doubt(const registry::Path& refusing)
{
    if (std::exchange(m_doubted, true))
        return;
    PasswordDoubt doubt{refusing, {}, false};
    for (const registry::Identity& identity : m_unsure)
        doubt.users.push_back(userOf(identity.id));
    Q_EMIT doubted(doubt);
}

} // namespace ui
