// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/Invariants.h"

#include "service/InstanceCodec.h"
#include "session/OutcomeResolver.h"
#include "support/PlainClient.h"

#include <algorithm>

namespace fault {

using namespace registry;

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QByteArray shown(const Data& data)
{
    return data ? '"' + bytes(data->substr(0, 80)) + '"' : QByteArray("null");
}

std::string encoded(const std::string& user)
{
    return codec::encode(Data(user)).value();
}

bool sameState(const NodeValue& a, const NodeValue& b)
{
    const auto identity = [](const NodeValue& v) {
        return v.stat ? std::pair(v.stat->czxid, v.stat->mzxid) : std::pair<std::int64_t, std::int64_t>(0, 0);
    };
    return a.exists == b.exists && a.raw == b.raw && a.children == b.children && identity(a) == identity(b)
        && a.error == b.error;
}

template <typename T> std::function<std::optional<ErrorCode>()> outcomeOf(const QFuture<Result<T>>& future)
{
    return [future]() -> std::optional<ErrorCode> {
        if (!future.isFinished() || future.resultCount() == 0)
            return {};
        return code(future.result());
    };
}

} // namespace

Invariants::Invariants(ServiceProbe& probe, std::string truth, std::string folder)
    : m_probe(probe)
    , m_truth(std::move(truth))
    , m_folder(std::move(folder))
{
}

Invariants::~Invariants() = default;

QFuture<Result<Done>> Invariants::want(const std::string& at, const std::string& user)
{
    m_wanted[at] = encoded(user);
    return m_probe.registry().setNode(path(at), user);
}

void Invariants::unwant(const std::string& at)
{
    m_wanted.erase(at);
    m_probe.registry().setNode(path(at), {}, Registered::No);
}

void Invariants::follow(const std::string& at)
{
    if (!m_followed.try_emplace(at).second)
        return;
    m_probe.registry().watch(path(at), &m_context, [this, at](const NodeValue& value) {
        Followed& one = m_followed[at];
        one.repeats += one.last && sameState(*one.last, value) ? 1 : 0;
        one.last = value;
        ++one.calls;
    });
}

QFuture<Result<Done>> Invariants::edit(const std::string& at, const std::string& user)
{
    const auto future = m_probe.registry().setData(path(at), user);
    forgetOld(at);
    m_edits[at].push_back({encoded(user), outcomeOf(future)});
    return future;
}

/// What was before an acknowledged edit only counts any more.
void Invariants::forgetOld(const std::string& at)
{
    auto& list = m_edits[at];
    if (list.empty() || list.back().outcome() != ErrorCode::Ok)
        return;
    for (; list.size() > 1; list.pop_front())
        ++m_forgotten[at][*list.front().outcome()];
}

void Invariants::edited(const std::string& at, const std::string& raw, QFuture<Result<ReplyBody>> result)
{
    m_edits[at].push_back({raw, outcomeOf(result)});
}

void Invariants::othersWrote(const std::string& at, const std::string& raw)
{
    m_edits[at].push_back({raw, [] { return std::optional(ErrorCode::Ok); }});
}

bool Invariants::allRegistered() const
{
    return std::all_of(m_wanted.begin(), m_wanted.end(), [this](const auto& one) {
        const Registration* registration = m_probe.registry().registration(path(one.first));
        return registration && registration->state() == Registration::State::Registered;
    });
}

const NodeValue* Invariants::told(const std::string& at) const
{
    const auto found = m_followed.find(at);
    return found != m_followed.end() && found->second.last ? &*found->second.last : nullptr;
}

int Invariants::calls(const std::string& at) const
{
    return m_followed.at(at).calls;
}

bool Invariants::editEnded(const std::string& at) const
{
    const auto found = m_edits.find(at);
    return found == m_edits.end() || found->second.back().outcome().has_value();
}

QByteArray Invariants::broken(std::chrono::milliseconds atMost, bool registrationsToo)
{
    QElapsedTimer clock;
    clock.start();
    QByteArray why;
    do {
        why = firstFault(registrationsToo);
        if (why.isEmpty())
            return {};
        QTest::qWait(50);
    } while (clock.elapsed() < atMost.count());
    return why + "; states: " + m_probe.history();
}

bool Invariants::walk(support::PlainClient& truth, const std::string& at, Tree& tree) const
{
    Node node;
    if (truth.exists(at, &node.owner) != 0)
        return false;
    if (truth.get(at, node.data, &node.version) != 0 || truth.children(at, node.children) != 0)
        return false;
    std::sort(node.children.begin(), node.children.end());
    bool whole = true;
    for (const std::string& child : node.children)
        whole = walk(truth, at + '/' + child, tree) && whole;
    tree.emplace(at, std::move(node));
    return whole;
}

QByteArray Invariants::firstFault(bool registrationsToo)
{
    if (m_probe.status().state != ConnectionState::Connected)
        return "not connected";
    Tree tree;
    try {
        support::PlainClient truth(m_truth);
        if (truth.exists(m_folder) == 0 && !walk(truth, m_folder, tree))
            return "the tree changes while it is read";
    } catch (const std::exception& e) {
        return e.what();
    }
    QByteArray why = editFault(tree);
    if (why.isEmpty())
        why = countFault(tree);
    if (why.isEmpty() && registrationsToo)
        why = registrationFault(tree);
    return why.isEmpty() ? cacheFault(tree) : why;
}

/// What a node says must be the last write known to have been made, or one behind it of which nobody can tell.
QByteArray Invariants::editFault(const Tree& tree) const
{
    for (const auto& [at, list] : m_edits) {
        const auto found = tree.find(at);
        const Data now = found == tree.end() ? Data() : found->second.data;
        bool good = false;
        bool certain = false;
        for (auto one = list.rbegin(); one != list.rend() && !good && !certain; ++one) {
            const auto outcome = one->outcome();
            if (!outcome)
                return "I2: an edit has not ended: " + bytes(at);
            certain = *outcome == ErrorCode::Ok;
            if (certain || isUnknownOutcome(*outcome))
                good = codec::saysTheSame(now, one->raw);
        }
        if (certain && !good)
            return "I1: an acknowledged edit is lost: " + bytes(at) + " says " + shown(now);
    }
    return {};
}

Invariants::Outcomes Invariants::outcomes(const std::string& at) const
{
    const auto forgotten = m_forgotten.find(at);
    Outcomes all = forgotten == m_forgotten.end() ? Outcomes() : forgotten->second;
    if (const auto edits = m_edits.find(at); edits != m_edits.end())
        for (const Edit& edit : edits->second)
            if (const auto outcome = edit.outcome())
                ++all[*outcome];
    return all;
}

QByteArray Invariants::editSummary() const
{
    Outcomes all;
    for (const auto& [at, list] : m_edits)
        for (const auto& [outcome, times] : outcomes(at))
            all[outcome] += times;
    QByteArray text;
    for (const auto& [outcome, times] : all)
        text += bytes(std::string(name(outcome))) + " x" + QByteArray::number(times) + ", ";
    return text;
}

/// The first edit makes the node, every further one raises its version by one.
QByteArray Invariants::countFault(const Tree& tree) const
{
    for (const std::string& at : m_counted) {
        int saved = 0;
        int unknown = 0;
        for (const auto& [outcome, times] : outcomes(at)) {
            saved += outcome == ErrorCode::Ok ? times : 0;
            unknown += isUnknownOutcome(outcome) ? times : 0;
        }
        const auto found = tree.find(at);
        const int written = found == tree.end() ? 0 : found->second.version + 1;
        if (written < saved || written > saved + unknown)
            return "I1: " + bytes(at) + " was written " + QByteArray::number(written) + " times, "
                + QByteArray::number(saved) + " edits were acknowledged, " + QByteArray::number(unknown)
                + " are unknown";
    }
    return {};
}

QByteArray Invariants::registrationFault(const Tree& tree) const
{
    const std::int64_t session = m_probe.status().sessionId;
    for (const auto& [at, raw] : m_wanted) {
        const Registration* registration = m_probe.registry().registration(path(at));
        const auto found = tree.find(at);
        if (!registration || registration->state() != Registration::State::Registered)
            return "I4: not registered: " + bytes(at);
        if (found == tree.end())
            return "I4: said to be registered, but missing: " + bytes(at);
        if (found->second.owner != session)
            return "I4: owned by another session: " + bytes(at);
        if (!codec::saysTheSame(found->second.data, raw))
            return "I4: says something else: " + bytes(at) + ' ' + shown(found->second.data);
    }
    for (const auto& [at, node] : tree) {
        const bool exempted = !m_exempt.empty() && at.starts_with(m_exempt);
        if (node.owner != 0 && !m_wanted.contains(at) && !m_strangers.contains(node.owner) && !exempted)
            return "I4: left behind: " + bytes(at);
    }
    return {};
}

QByteArray Invariants::difference(const Tree& tree, const std::string& at, const NodeValue& value)
{
    const auto found = tree.find(at);
    if (value.exists != (found != tree.end()))
        return "I3: existence: " + bytes(at);
    if (!value.exists)
        return {};
    if (value.raw != found->second.data)
        return "I3: data: " + bytes(at) + ' ' + shown(value.raw) + " instead of " + shown(found->second.data);
    return value.children == found->second.children ? QByteArray() : "I3: children: " + bytes(at);
}

QByteArray Invariants::cacheFault(const Tree& tree)
{
    for (const auto& [at, followed] : m_followed) {
        if (!followed.last)
            return "I3: never called back: " + bytes(at);
        if (followed.repeats > 0)
            return "I3: told the same twice: " + bytes(at);
        if (const QByteArray why = difference(tree, at, *followed.last); !why.isEmpty())
            return why + " (told)";
    }
    std::map<std::string, QFuture<Result<NodeValue>>> values;
    for (const auto& [at, followed] : m_followed)
        values.emplace(at, m_probe.registry().get(path(at)));
    for (const auto& [at, node] : tree)
        if (!values.contains(at) && (m_exempt.empty() || !at.starts_with(m_exempt)))
            values.emplace(at, m_probe.registry().get(path(at)));
    for (const auto& [at, future] : values) {
        const auto value = await(future);
        if (!value)
            return "I3: unknown: " + bytes(at) + ' ' + bytes(std::string(name(value.error().code)));
        if (value->staleSince)
            return "I3: stale: " + bytes(at);
        if (const QByteArray why = difference(tree, at, *value); !why.isEmpty())
            return why;
    }
    return {};
}

} // namespace fault
