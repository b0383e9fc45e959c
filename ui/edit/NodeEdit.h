// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QObject>

#include <optional>

namespace ui {

/// What a node held at one moment: both from one answer, so that the version is that of the data.
struct NodeContent {
    registry::Data data;
    registry::Stat stat;
};

/// One node under edit: what was typed (mine), what that is based on (base), and what the server has (theirs).
///
/// Without changes of its own it follows the server. With some, nothing replaces them but takeTheirs(); a save is
/// checked against the base's version, and what became of it is known or said to be unknown. GUI thread; the session
/// must outlive it.
class NodeEdit : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Loading, ///< nothing was read yet
        Clean, ///< mine is what the base holds
        Dirty, ///< something was typed that is not saved
        Saving, ///< sent, not yet answered
        Checking, ///< the answer was lost: whether it was saved is being found out
    };
    Q_ENUM(State)
    /// How the server's node stands to the base.
    enum class Theirs : std::uint8_t {
        Same,
        Newer, ///< somebody wrote: a save would conflict
        Recreated, ///< deleted and made again: another node under the same name
        Gone, ///< deleted
    };
    Q_ENUM(Theirs)

    NodeEdit(registry::Session& session, registry::Path path, QObject* parent = nullptr);

    const registry::Path& path() const { return m_path; }
    State state() const { return m_state; }
    Theirs relation() const;
    const registry::Data& mine() const { return m_mine; }
    const std::optional<NodeContent>& base() const { return m_base; }
    /// Nothing when the node does not exist, or was not read yet.
    const std::optional<NodeContent>& theirs() const { return m_theirs; }
    /// Why the last save did not succeed; nothing after a success and after the next change. Codes: Conflict (somebody
    /// wrote, or the node is another), NoNode, ReadOnly, NoAuth, TooLarge, NoConnection (certainly not saved), and
    /// those of an unknown outcome (ConnectionLoss, OperationTimeout, Closing).
    const std::optional<registry::Error>& error() const { return m_error; }
    /// Why the node cannot be read.
    const std::optional<registry::Error>& readError() const { return m_readError; }
    /// The last save was a recreate().
    bool isRecreating() const { return m_creating; }
    /// Its text, or an earlier one, is in the change set: what is staged. Only a mark; nothing here heeds it.
    const std::optional<registry::Data>& staged() const { return m_staged; }
    void setStaged(std::optional<registry::Data> bytes);
    /// Rises whenever mine or base is another.
    std::uint64_t revision() const { return m_revision; }
    bool canSave() const { return m_state == State::Dirty && m_base && relation() == Theirs::Same; }
    /// Whether there is something of its own: also while it is being sent, or typed.
    bool isUnsaved() const { return m_typing || (m_state != State::Loading && m_state != State::Clean); }

    /// Keys are on their way that mine does not have yet: until the next setMine(), restore() or takeTheirs() the base
    /// stays what they are typed on, whatever the server says.
    void setTyping();
    /// What is typed. Harmless while a save is under way: it then waits for the next save.
    void setMine(registry::Data mine);
    /// Takes up a draft of an earlier session. What the server has since then shows in relation().
    void restore(registry::Data mine, NodeContent base);
    /// Sends mine, at the base's version. saved() or failed() follows. When canSave() is not: failed(), nothing sent.
    void save();
    /// Gives mine up for what the server has; nothing when the server has nothing.
    void takeTheirs();
    /// Mine stands, from now on based on what the server has: the next save replaces that, and nothing newer.
    void keepMine();
    /// Makes a deleted node again, with mine and `acl`. saved() or failed() follows.
    void recreate(const registry::Acl& acl);

Q_SIGNALS:
    /// State, mine, base, theirs or an error changed.
    void changed();
    void saved();
    void failed(const registry::Error& error);

private:
    void onStatus(const registry::SessionStatus& status);
    /// Reads what the server has; asked again when something happens meanwhile.
    void look();
    void onLook(const registry::Result<registry::DataReply>& result);
    /// Decides what mine is in the light of m_theirs.
    void compare();
    void send(registry::Edit write);
    registry::NodeImage imageOfBase() const;
    void rebase();
    void onAnswer(const registry::Result<registry::ReplyBody>& result);
    void onUnknown(const registry::Error& error);
    void concludeUnknown();
    void succeed(NodeContent now);
    void fail(registry::Error error);
    void setState(State state);

    registry::Session& m_session;
    const registry::Path m_path;
    registry::WatchHub::Hold m_hold;
    State m_state = State::Loading;
    registry::Data m_mine;
    registry::Data m_sent; ///< of the save under way
    bool m_creating = false; ///< that one is a recreate()
    bool m_typing = false;
    std::optional<registry::Data> m_staged;
    std::uint64_t m_revision = 0;
    std::optional<NodeContent> m_base;
    std::optional<NodeContent> m_theirs;
    std::optional<registry::Error> m_error;
    std::optional<registry::Error> m_readError;
    std::optional<registry::Error> m_unknown; ///< a save ended with it, and the next look decides
    bool m_known = false; ///< m_theirs is an answer, also when it is nothing
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace ui
