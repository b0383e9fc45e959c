// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "value/AclRules.h"

#include <QObject>

#include <set>
#include <string>
#include <vector>

namespace ui {

/// What an access list tells about the password behind a digest identity.
enum class PasswordProof : std::uint8_t { None, Right, Wrong };
/// `acl` as the server shows it to a session with the identity `digest`, to which it refused what needs all of
/// `refused` (0: nothing that is known). Only who has ADMIN sees hashes, others see "x".
PasswordProof proofIn(const registry::Acl& acl, const registry::Identity& digest, std::int32_t refused);

/// A password that is wrong, or may be.
struct PasswordDoubt {
    registry::Path path; ///< the node that says so, or that refused
    std::vector<std::string> users;
    bool certain = false; ///< otherwise they may have no access there
};

/// Finds out that a digest password is wrong. No server says so when it is given, later operations are refused: then,
/// and whenever an access list is read, it is compared with what the session was given. Costs the reading of the access
/// lists of the node that refused and of those above it, for the first few such nodes.
class PasswordCheck : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it. Without a digest credential it does nothing.
    explicit PasswordCheck(registry::Session& session, QObject* parent = nullptr);

    /// The server refused what needs all of `permissions` there (0: not known exactly).
    void noteRefusal(const registry::Path& path, std::int32_t permissions);

Q_SIGNALS:
    /// Once for a doubt that is uncertain, once for each password that is wrong.
    void doubted(const ui::PasswordDoubt& doubt);
    /// Every password turned out to be right.
    void proven();

private:
    void onChanged(const registry::ChangeSet& changes);
    void judge(const registry::Path& path, const registry::Acl& acl, std::int32_t refused);
    void climb(const registry::Path& refusing, const registry::Path& at, std::int32_t refused);
    void doubt(const registry::Path& refusing);

    registry::Session& m_session;
    registry::Identities m_unsure; ///< of which nothing is known yet
    std::set<std::string> m_asked; ///< paths that refused
    bool m_doubted = false;
    bool m_wrong = false;
};

} // namespace ui
