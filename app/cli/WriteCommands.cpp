// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Walk.h"

#include "service/InstanceCodec.h"
#include "session/OnDone.h"

#include <utility>

namespace cli {

namespace {

namespace op = registry::op;
using registry::Error;
using registry::ErrorCode;
using registry::Path;
using registry::ReplyBody;
using registry::Result;

/// A version that is not there any more is a conflict in words, too.
Error asConflict(Error error)
{
    if (error.code == ErrorCode::BadVersion && error.detail.empty())
        error.detail = "the node has another version";
    return error;
}

class Set final : public Command {
public:
    using Command::Command;
    void run() override
    {
        const auto given = readData(m_arguments.data);
        if (!given)
            return endWith(given.error());
        if (m_arguments.service.readOnly)
            return endWith(Error{ErrorCode::ReadOnly, about(), 0, {}});
        whenConnected([this, data = *given] {
            if (!m_arguments.raw && !m_arguments.nodeVersion) {
                onDone(m_registry.setData(m_arguments.path, data), this,
                    [this](const Result<registry::Done>& done) { endWith(done); });
                return;
            }
            auto bytes = m_arguments.raw ? Result<std::string>(data.value_or("")) : registry::codec::encode(data);
            if (!bytes)
                return endWith(bytes.error());
            if (m_arguments.nodeVersion)
                return write(*bytes, *m_arguments.nodeVersion);
            onDone(session().readStat(m_arguments.path), this, [this, bytes = *bytes](const auto& stat) {
                if (stat)
                    write(bytes, stat->version); // what another writes meanwhile is not overwritten
                else
                    endWith(stat.error());
            });
        });
    }

private:
    void write(const std::string& bytes, std::int32_t version)
    {
        onDone(session().apply(op::SetData{m_arguments.path, bytes, version}), this, [this](const auto& done) {
            if (done)
                end(Done);
            else
                endWith(asConflict(done.error()));
        });
    }
};

class Create final : public Command {
public:
    using Command::Command;
    void run() override
    {
        const auto given = readData(m_arguments.data);
        if (!given)
            return endWith(given.error());
        auto bytes =
            m_arguments.raw || !*given ? Result<std::string>(given->value_or("")) : registry::codec::encode(*given);
        if (!bytes)
            return endWith(bytes.error());
        m_bytes = std::move(*bytes);
        if (m_arguments.service.readOnly)
            return endWith(Error{ErrorCode::ReadOnly, about(), 0, {}});
        whenConnected([this] { create({m_arguments.path}); });
    }
    void interrupted(int signal, bool terminal) override
    {
        if (std::exchange(m_holding, false)) // it goes with the session
            end(Done);
        else
            Command::interrupted(signal, terminal);
    }

private:
    /// The last of `missing`, then the one before, until the node itself is there.
    void create(std::vector<Path> missing)
    {
        const Path next = missing.back();
        const bool self = missing.size() == 1;
        const bool ours = self || next == m_arguments.path.parent();
        op::Create wanted{next, self ? m_bytes : std::string(), ours ? m_registry.acl() : registry::openAcl(),
            self ? m_arguments.mode : registry::CreateMode::Persistent};
        if (self)
            wanted.ttl = std::chrono::milliseconds(m_arguments.ttl);
        onDone(session().apply(std::move(wanted)), this,
            [this, missing = std::move(missing), self](const Result<ReplyBody>& done) mutable {
                const ErrorCode code = done ? ErrorCode::Ok : done.error().code;
                if (code == ErrorCode::NoNode && m_arguments.parents && !missing.back().isRoot()) {
                    missing.push_back(missing.back().parent());
                    create(std::move(missing));
                } else if (!self && (done || code == ErrorCode::NodeExists || code == ErrorCode::Conflict)) {
                    missing.pop_back();
                    create(std::move(missing));
                } else if (code == ErrorCode::NoNode) {
                    endWith(Error{code, about(), 0, "its parent does not exist; -p makes parents"});
                } else if (!done) {
                    endWith(done.error());
                } else {
                    created(std::get<registry::CreateReply>(*done).path);
                }
            });
    }
    void created(const Path& path)
    {
        print(oneLine(path.str()) + '\n');
        if (!registry::isEphemeral(m_arguments.mode))
            return end(Done);
        note("the node lasts until this program ends");
        m_holding = true;
        connect(&session(), &registry::Session::statusChanged, this, [this](const registry::SessionStatus& status) {
            if (status.state == registry::ConnectionState::Lost)
                endWith(Error{ErrorCode::SessionExpired, about(), 0, "the node went with the session"});
        });
    }

    std::string m_bytes;
    bool m_holding = false;
};

class Rm final : public Command {
public:
    using Command::Command;
    void run() override
    {
        if (m_arguments.service.readOnly)
            return endWith(Error{ErrorCode::ReadOnly, about(), 0, {}});
        if (m_arguments.path.isRoot())
            return endWith(Error{ErrorCode::BadArguments, about(), 0, "the root cannot be removed"});
        whenConnected([this] {
            if (m_arguments.recursive)
                walk();
            else if (m_arguments.nodeVersion)
                removeOne(*m_arguments.nodeVersion);
            else
                onDone(session().readStat(m_arguments.path), this, [this](const auto& stat) {
                    if (stat)
                        removeOne(stat->version);
                    else
                        endWith(stat.error());
                });
        });
    }

private:
    void removeOne(std::int32_t version)
    {
        onDone(session().apply(op::Delete{m_arguments.path, version}), this, [this](const Result<ReplyBody>& done) {
            if (done)
                end(Done);
            else
                endWith(asConflict(done.error()));
        });
    }
    void walk()
    {
        auto* walk = new Walk(backend(), m_arguments.service.timeout, this);
        walk->start({.root = m_arguments.path, .content = registry::Traversal::Content::Stats},
            [this](Result<WalkedTree> tree) {
                if (!tree)
                    return endWith(tree.error());
                m_tree = std::move(*tree);
                if (m_arguments.nodeVersion)
                    m_tree.front().stat.version = *m_arguments.nodeVersion;
                m_waiting.resize(m_tree.size());
                for (std::size_t i = 0; i < m_tree.size(); ++i)
                    m_waiting[i] = m_tree[i].children.size();
                for (std::size_t i = m_tree.size(); i-- > 0;)
                    if (m_waiting[i] == 0)
                        m_ready.push_back(i);
                pump();
            });
    }
    /// Children first, many at a time; every node at the version it was seen with, so that nothing newer goes.
    void pump()
    {
        constexpr std::size_t window = 64;
        while (!m_failed && m_inFlight < window && !m_ready.empty()) {
            const std::size_t at = m_ready.back();
            m_ready.pop_back();
            ++m_inFlight;
            onDone(session().apply(op::Delete{m_tree[at].path, m_tree[at].stat.version}), this,
                [this, at](const Result<ReplyBody>& done) { removed(at, done); });
        }
        if (m_inFlight > 0)
            return;
        if (m_failed) {
            note("removed " + std::to_string(m_removed) + " of " + std::to_string(m_tree.size()) + " nodes");
            endWith(*m_failed);
        } else {
            end(Done);
        }
    }
    void removed(std::size_t at, const Result<ReplyBody>& done)
    {
        --m_inFlight;
        if (!done && done.error().code != ErrorCode::NoNode) {
            if (!m_failed)
                m_failed = asConflict(done.error());
        } else {
            ++m_removed;
            if (at != 0) {
                const auto parent = parentOf(at);
                if (--m_waiting[parent] == 0)
                    m_ready.push_back(parent);
            }
        }
        pump();
    }
    std::size_t parentOf(std::size_t at)
    {
        if (m_parents.empty()) {
            m_parents.resize(m_tree.size());
            for (std::size_t i = 0; i < m_tree.size(); ++i)
                for (const std::size_t child : m_tree[i].children)
                    m_parents[child] = i;
        }
        return m_parents[at];
    }

    WalkedTree m_tree;
    std::vector<std::size_t> m_waiting; ///< children still there
    std::vector<std::size_t> m_parents;
    std::vector<std::size_t> m_ready;
    std::size_t m_inFlight = 0;
    std::size_t m_removed = 0;
    std::optional<Error> m_failed;
};

} // namespace

std::unique_ptr<Command> makeWriteCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
{
    const std::string& name = arguments.command;
    if (name == "set")
        return std::make_unique<Set>(arguments, registry, backend);
    if (name == "create")
        return std::make_unique<Create>(arguments, registry, backend);
    if (name == "rm")
        return std::make_unique<Rm>(arguments, registry, backend);
    return nullptr;
}

} // namespace cli
