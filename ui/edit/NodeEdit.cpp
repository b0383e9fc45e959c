// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/NodeEdit.h"

#include "session/OnDone.h"

#include <algorithm>
#include <utility>

namespace ui {

using registry::ErrorCode;

NodeEdit::NodeEdit(registry::Session& session, registry::Path path, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_hold(session.watchHub().hold(m_path, registry::InterestData))
{
    connect(&session, &registry::Session::statusChanged, this, &NodeEdit::onStatus);
    connect(&session.cache(), &registry::NodeCache::changed, this, [this](const registry::ChangeSet& set) {
        const auto ours = [this](const registry::NodeChange& change) { return change.path == m_path; };
        if (std::any_of(set.changes.begin(), set.changes.end(), ours))
            look();
    });
    look();
}

NodeEdit::Theirs NodeEdit::relation() const
{
    if (!m_known || !m_base)
        return Theirs::Same;
    if (!m_theirs)
        return Theirs::Gone;
    if (m_theirs->stat.czxid != m_base->stat.czxid)
        return Theirs::Recreated;
    return m_theirs->stat.mzxid == m_base->stat.mzxid ? Theirs::Same : Theirs::Newer;
}

void NodeEdit::onStatus(const registry::SessionStatus& status)
{
    const bool usable = registry::isUsable(status.state);
    if (m_state == State::Saving && !usable)
        setState(State::Checking);
    if (usable && (m_lookAgain || m_unknown))
        look();
}

void NodeEdit::look()
{
    if (m_looking || !registry::isUsable(m_session.status().state)) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    onDone(m_session.readData(m_path), this, [this](const auto& result) { onLook(result); });
}

void NodeEdit::onLook(const registry::Result<registry::DataReply>& result)
{
    m_looking = false;
    const ErrorCode code = result ? ErrorCode::Ok : result.error().code;
    if (!result && registry::isConnectionError(code)) {
        m_lookAgain = true; // the connection's return leads here again
        if (code == ErrorCode::OperationTimeout)
            look();
        return;
    }
    m_readError.reset();
    if (result) {
        m_theirs = NodeContent{result->data, result->stat};
        m_known = true;
    } else if (code == ErrorCode::NoNode) {
        m_theirs.reset();
        m_known = true;
    } else {
        m_readError = result.error();
    }
    if (m_unknown)
        concludeUnknown();
    else if (m_state != State::Saving && m_state != State::Checking)
        compare();
    Q_EMIT changed();
    if (std::exchange(m_lookAgain, false))
        look();
}

void NodeEdit::compare()
{
    if (!m_theirs)
        return; // gone: what was typed, or shown last, stays
    const bool sameNode = m_base && m_base->stat.czxid == m_theirs->stat.czxid;
    if (sameNode && m_theirs->data == m_base->data)
        rebase(); // written anew, with what it had: nobody's work is at stake
    if (m_typing)
        return;
    if (m_state != State::Dirty) {
        rebase();
        m_mine = m_theirs->data;
        m_state = State::Clean;
    } else if (m_theirs->data == m_mine) { // both mean the same
        rebase();
        m_state = State::Clean;
        m_error.reset();
    }
}

void NodeEdit::rebase()
{
    m_base = m_theirs;
    ++m_revision;
}

void NodeEdit::setTyping()
{
    if (std::exchange(m_typing, true) || m_state == State::Loading)
        return;
    Q_EMIT changed();
}

void NodeEdit::setMine(registry::Data mine)
{
    if (m_state == State::Loading)
        return;
    const bool typed = std::exchange(m_typing, false);
    if (mine == m_mine) {
        if (typed && m_known && m_state == State::Clean)
            compare();
        if (typed)
            Q_EMIT changed();
        return;
    }
    m_mine = std::move(mine);
    ++m_revision;
    if (m_state == State::Saving || m_state == State::Checking) {
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    const bool same = m_base && m_base->data == m_mine;
    m_state = same ? State::Clean : State::Dirty;
    if (same && m_known)
        compare(); // nothing of its own left: follow the server again
    Q_EMIT changed();
}

void NodeEdit::restore(registry::Data mine, NodeContent base)
{
    m_typing = false;
    m_mine = std::move(mine);
    m_base = std::move(base);
    ++m_revision;
    m_error.reset();
    m_state = m_base->data == m_mine ? State::Clean : State::Dirty;
    if (m_known)
        compare();
    Q_EMIT changed();
    look();
}

void NodeEdit::save()
{
    if (m_state == State::Saving || m_state == State::Checking || m_state == State::Clean)
        return;
    const Theirs now = relation();
    if (!m_base)
        return fail(registry::Error{ErrorCode::NoNode, m_path.str(), 0, {}});
    if (now == Theirs::Gone)
        return fail(registry::Error{ErrorCode::NoNode, m_path.str(), 0, "the node was deleted"});
    if (now != Theirs::Same)
        return fail(registry::Error{ErrorCode::Conflict, m_path.str(), 0, "somebody else wrote"});
    if (m_base->stat.version == registry::anyVersion) // after 2^32 writes: it would match whatever is there
        return fail(registry::Error{ErrorCode::Conflict, m_path.str(), 0, "this version cannot be checked"});
    m_creating = false;
    send({registry::op::SetData{m_path, m_mine, m_base->stat.version}, registry::Intent::Save, {imageOfBase()}});
}

void NodeEdit::recreate(const registry::Acl& acl)
{
    if (m_state == State::Saving || m_state == State::Checking || relation() != Theirs::Gone)
        return;
    m_creating = true;
    send({registry::op::Create{m_path, m_mine, acl, registry::CreateMode::Persistent}, registry::Intent::Create});
}

registry::NodeImage NodeEdit::imageOfBase() const
{
    const registry::NodeEntry* known = m_session.cache().find(m_path);
    return {m_path, m_base->data, known ? known->acl.value : std::nullopt, m_base->stat};
}

void NodeEdit::send(registry::Edit write)
{
    m_sent = m_mine;
    m_error.reset();
    setState(State::Saving);
    onDone(m_session.apply(std::move(write)), this, [this](const auto& result) { onAnswer(result); });
}

void NodeEdit::onAnswer(const registry::Result<registry::ReplyBody>& result)
{
    if (result) {
        if (const auto* stat = std::get_if<registry::Stat>(&*result))
            return succeed({m_sent, *stat});
        if (const auto* made = std::get_if<registry::CreateReply>(&*result); made && made->stat)
            return succeed({m_sent, *made->stat});
        return onUnknown(registry::Error{ErrorCode::MarshallingError, m_path.str(), 0, {}}); // done, but look
    }
    registry::Error error = result.error();
    if (registry::isUnknownOutcome(error.code))
        return onUnknown(error);
    if (error.code == ErrorCode::BadVersion || error.code == ErrorCode::NodeExists)
        error = registry::Error{ErrorCode::Conflict, m_path.str(), 0, "somebody else wrote"};
    m_state = State::Dirty;
    fail(std::move(error));
    look();
}

void NodeEdit::onUnknown(const registry::Error& error)
{
    m_unknown = error;
    setState(State::Checking);
    look();
}

/// What a fresh look says about the save whose answer was lost for good.
void NodeEdit::concludeUnknown()
{
    if (m_readError) // it may have been saved, and nobody may look
        return fail(*std::exchange(m_unknown, {}));
    const registry::Error error = *std::exchange(m_unknown, {});
    const bool ours =
        m_theirs && m_theirs->data == m_sent && (m_creating || !m_base || m_theirs->stat.czxid == m_base->stat.czxid);
    if (ours && (m_creating || m_theirs->stat.mzxid != m_base->stat.mzxid))
        return succeed(*m_theirs);
    m_state = State::Dirty;
    const bool untouched = m_creating ? !m_theirs : m_theirs && relation() == Theirs::Same;
    if (untouched && error.code != ErrorCode::OperationTimeout) // a late one may land still (trap 8)
        return fail(registry::Error{ErrorCode::NoConnection, m_path.str(), 0, "not saved"});
    if (untouched)
        return fail(error);
    fail(registry::Error{ErrorCode::Conflict, m_path.str(), 0, "somebody else wrote, or the node was deleted"});
}

void NodeEdit::succeed(NodeContent now)
{
    const bool newer = m_theirs && m_theirs->stat.czxid == now.stat.czxid && m_theirs->stat.mzxid > now.stat.mzxid;
    if (!newer)
        m_theirs = now;
    m_known = true;
    m_base = std::move(now);
    ++m_revision;
    m_error.reset();
    m_state = m_mine == m_sent ? State::Clean : State::Dirty;
    if (m_state == State::Clean && newer)
        compare();
    Q_EMIT changed();
    Q_EMIT saved();
    look();
}

void NodeEdit::fail(registry::Error error)
{
    if (m_state == State::Saving || m_state == State::Checking)
        m_state = State::Dirty;
    m_error = std::move(error);
    Q_EMIT changed();
    Q_EMIT failed(*m_error);
}

void NodeEdit::takeTheirs()
{
    if (!m_theirs || m_state == State::Saving || m_state == State::Checking)
        return;
    m_typing = false;
    rebase();
    m_mine = m_theirs->data;
    m_error.reset();
    setState(State::Clean);
}

void NodeEdit::keepMine()
{
    if (!m_theirs || m_state != State::Dirty)
        return;
    rebase();
    m_error.reset();
    setState(m_base->data == m_mine ? State::Clean : State::Dirty);
}

void NodeEdit::setStaged(std::optional<registry::Data> bytes)
{
    if (m_staged == bytes)
        return;
    m_staged = std::move(bytes);
    Q_EMIT changed();
}

void NodeEdit::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace ui
