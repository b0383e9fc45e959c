// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ChangeSetRun.h"

#include "edit/UndoController.h"
#include "session/OnDone.h"
#include "subtree/StatBatch.h"
#include "subtree/SubtreeImage.h"

#include <utility>

namespace ui {

using registry::ErrorCode;

namespace {

registry::Error conflictAt(const registry::Edit& edit, const char* detail)
{
    return {ErrorCode::Conflict, registry::pathOf(edit.operation).str(), 0, detail};
}

/// The path that the operation names, and whether that node must be there.
const registry::NodeImage* baseOf(const registry::Edit& edit)
{
    const registry::Path& path = registry::pathOf(edit.operation);
    for (const registry::NodeImage& image : edit.before)
        if (image.path == path)
            return &image;
    return nullptr;
}

} // namespace

std::vector<ChangeSet::Step> stepsFor(const ChangeSet& set, const registry::Session& session)
{
    const auto* endpoint = std::get_if<registry::ZooKeeperEndpoint>(&session.profile().endpoint);
    return set.steps(endpoint && !endpoint->chroot.isRoot() ? endpoint->chroot.str().size() : 0);
}

std::optional<registry::Error> changedSince(const registry::Edit& edit, const registry::Result<registry::Stat>& now)
{
    if (!now && now.error().code != ErrorCode::NoNode)
        return std::nullopt; // nothing is known; the write itself will tell
    const registry::NodeImage* base = baseOf(edit);
    if (std::holds_alternative<registry::op::Create>(edit.operation)) {
        if (!now)
            return std::nullopt;
        return registry::Error{ErrorCode::NodeExists, registry::pathOf(edit.operation).str(), 0, {}};
    }
    if (!now)
        return registry::Error{ErrorCode::NoNode, registry::pathOf(edit.operation).str(), 0, {}};
    if (base && base->stat.czxid != 0 && base->stat.czxid != now->czxid)
        return conflictAt(edit, "the node was deleted and created anew");
    if (const auto* set = std::get_if<registry::op::SetData>(&edit.operation); set && set->version != now->version)
        return conflictAt(edit, "somebody else wrote");
    if (const auto* gone = std::get_if<registry::op::Delete>(&edit.operation); gone && gone->version != now->version)
        return conflictAt(edit, "somebody else wrote");
    if (const auto* access = std::get_if<registry::op::SetAcl>(&edit.operation);
        access && access->aclVersion != now->aversion)
        return conflictAt(edit, "somebody else changed the access list");
    return std::nullopt;
}

ChangeSetRun::ChangeSetRun(registry::Session& session, ChangeSet set, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_set(std::move(set))
    , m_steps(stepsFor(m_set, session))
    , m_group(m_steps.size() > 1 ? registry::newGroup() : std::string())
{
}

void ChangeSetRun::start()
{
    QMetaObject::invokeMethod(this, &ChangeSetRun::next, Qt::QueuedConnection);
}

void ChangeSetRun::cancel()
{
    m_cancelled = true;
}

void ChangeSetRun::next()
{
    if (m_done == m_steps.size() || m_cancelled)
        finish();
    else
        look();
}

void ChangeSetRun::finish()
{
    m_finished = true;
    Q_EMIT finished();
}

void ChangeSetRun::look()
{
    std::vector<registry::Path> paths;
    for (const std::size_t index : m_steps[m_done].edits)
        paths.push_back(registry::pathOf(m_set.edits()[index].operation));
    registry::readStats(m_session, std::move(paths), true, this, [this](const auto& stats) {
        const std::vector<std::size_t>& edits = m_steps[m_done].edits;
        std::vector<std::size_t> blamed;
        std::vector<registry::Error> why;
        for (std::size_t i = 0; i < edits.size(); ++i) {
            auto error = changedSince(m_set.edits()[edits[i]], stats[i]);
            if (!error && !stats[i] && registry::isConnectionError(stats[i].error().code)) // nothing was sent
                error = registry::Error{
                    ErrorCode::NoConnection, registry::pathOf(m_set.edits()[edits[i]].operation).str(), 0, {}};
            if (!error)
                continue;
            blamed.push_back(edits[i]);
            why.push_back(*error);
        }
        if (!blamed.empty())
            stop(blamed, why);
        else if (m_cancelled)
            finish();
        else
            send();
    });
}

registry::Edit ChangeSetRun::wholeOf(const ChangeSet::Step& step) const
{
    registry::Edit whole{step.operation, registry::Intent::ChangeSet, {}, m_group};
    for (const std::size_t index : step.edits) {
        const auto& before = m_set.edits()[index].before;
        whole.before.insert(whole.before.end(), before.begin(), before.end());
    }
    return whole;
}

void ChangeSetRun::send()
{
    registry::onDone(m_session.apply(wholeOf(m_steps[m_done])), this,
        [this](const registry::Result<registry::ReplyBody>& result) { onAnswer(result); });
}

void ChangeSetRun::onAnswer(const registry::Result<registry::ReplyBody>& result)
{
    const ChangeSet::Step& step = m_steps[m_done];
    const auto error = errorOf({step.operation}, result);
    if (!error) {
        ++m_done;
        Q_EMIT stepDone(editsOf(step.edits));
        next();
        return;
    }
    if (registry::isUnknownOutcome(error->code)) // of all of them alike
        return stop(step.edits, std::vector<registry::Error>(step.edits.size(), *error));
    std::vector<std::size_t> blamed;
    for (const std::size_t index : step.edits)
        if (registry::pathOf(m_set.edits()[index].operation).str() == error->path)
            blamed.push_back(index);
    if (blamed.empty())
        blamed = step.edits; // the connection's sake, or the whole is too large
    stop(blamed, std::vector<registry::Error>(blamed.size(), *error));
}

void ChangeSetRun::stop(const std::vector<std::size_t>& blamed, const std::vector<registry::Error>& why)
{
    m_error = why.front();
    Q_EMIT stepFailed(editsOf(blamed), why, editsOf(m_steps[m_done].edits));
    finish();
}

std::vector<registry::Edit> ChangeSetRun::editsOf(const std::vector<std::size_t>& indexes) const
{
    std::vector<registry::Edit> edits;
    edits.reserve(indexes.size());
    for (const std::size_t index : indexes)
        edits.push_back(m_set.edits()[index]);
    return edits;
}

} // namespace ui
