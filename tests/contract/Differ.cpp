// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Differ.h"

#include <algorithm>

namespace contract {

using namespace registry;

ProgramRun::ProgramRun(Fixture& fixture)
    : m_fixture(fixture)
{
    for (int session = 0; session < ProgramGenerator::sessions; ++session)
        open(session);
}

void ProgramRun::open(int session)
{
    auto& client = m_clients[static_cast<std::size_t>(session)];
    client = m_fixture.connect(60s);
    const int life = m_lives[static_cast<std::size_t>(session)]++;
    m_owners[client->status().sessionId] =
        "s" + std::to_string(session) + std::string(static_cast<std::size_t>(life), '\'');
}

/// An ephemeral marker shows when the server has carried the end out: closing alone does not wait for that.
void ProgramRun::reopen(int session)
{
    TestClient& other = client((session + 1) % ProgramGenerator::sessions);
    const std::string marker = "/ending-" + std::to_string(session);
    (void)client(session).create(marker, "", CreateMode::Ephemeral);
    client(session).close();
    (void)other.waitUntil([&] { return code(other.exists(marker)) == ErrorCode::NoNode; });
    open(session);
}

Outcome ProgramRun::run(const Step& step)
{
    Outcome outcome;
    if (step.kind == Step::Reopen)
        reopen(step.session);
    else if (step.kind == Step::Wipe)
        wipe(client(step.session), pathOf(step.operation).str(), outcome);
    else
        outcome = operate(step.session, step.operation);
    for (int session = 0; session < ProgramGenerator::sessions; ++session) {
        std::vector<std::string> fired = client(session).takeWatchTexts();
        if (step.kind == Step::Reopen) // many nodes of a session go in one transaction: in no order
            std::sort(fired.begin(), fired.end());
        for (const std::string& one : fired)
            outcome.text += "\n    s" + std::to_string(session) + " sees " + one;
    }
    return outcome;
}

void ProgramRun::wipe(TestClient& client, const std::string& at, Outcome& outcome)
{
    for (const std::string& child : client.names(at)) {
        const std::string below = at + '/' + child;
        wipe(client, below, outcome);
        outcome.text += ' ' + below + '=' + std::string(name(client.remove(below)));
    }
}

Outcome ProgramRun::operate(int session, const Operation& operation)
{
    Outcome outcome;
    const auto result = client(session).call(operation);
    outcome.text = std::string(name(code(result)));
    if (!result && result.error().code == ErrorCode::RuntimeInconsistency)
        outcome.text += ' ' + result.error().detail;
    if (result)
        add(outcome, *result, operation);
    return outcome;
}

void ProgramRun::add(Outcome& outcome, const Stat& stat) const
{
    const auto owner = m_owners.find(stat.ephemeralOwner);
    const std::string who = owner != m_owners.end() ? owner->second : stat.ephemeralOwner ? "?" : "-";
    outcome.text += " {v" + std::to_string(stat.version) + " cv" + std::to_string(stat.cversion) + " av"
        + std::to_string(stat.aversion) + " owner " + who + " len " + std::to_string(stat.dataLength) + " children "
        + std::to_string(stat.numChildren) + (stat.ctime > stat.mtime ? " mtime before ctime" : "") + '}';
    outcome.zxids.insert(outcome.zxids.end(), {stat.czxid, stat.mzxid, stat.pzxid});
}

void ProgramRun::add(Outcome& outcome, const ReplyBody& body, const Operation& operation) const
{
    if (const auto* stat = std::get_if<Stat>(&body)) {
        add(outcome, *stat);
    } else if (const auto* data = std::get_if<DataReply>(&body)) {
        outcome.text += ' ' + text(data->data);
        add(outcome, data->stat);
    } else if (const auto* children = std::get_if<ChildrenReply>(&body)) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < children->names->size(); ++i)
            names.emplace_back((*children->names)[i]);
        std::sort(names.begin(), names.end());
        for (const std::string& one : names)
            outcome.text += ' ' + one;
        add(outcome, children->stat);
    } else if (const auto* acl = std::get_if<AclReply>(&body)) {
        outcome.text += ' ' + text(acl->acl);
        add(outcome, acl->stat);
    } else if (const auto* created = std::get_if<CreateReply>(&body)) {
        outcome.text += ' ' + created->path.str();
    } else if (const auto* multi = std::get_if<MultiReply>(&body)) {
        const auto& parts = std::get<op::Multi>(operation).parts;
        outcome.text += ' ' + std::string(name(multi->code)) + ':';
        for (std::size_t i = 0; i < multi->parts.size(); ++i) {
            const MultiPartReply& part = multi->parts[i];
            outcome.text += ' ' + std::string(name(part.code));
            if (multi->code != ErrorCode::Ok || i >= parts.size())
                continue;
            if (std::holds_alternative<op::Create>(parts[i]))
                outcome.text += ' ' + part.path.str();
            else if (std::holds_alternative<op::SetData>(parts[i]))
                add(outcome, part.stat);
        }
    }
}

Outcome ProgramRun::dump(const std::string& base)
{
    Outcome outcome;
    dumpNode(base, outcome);
    return outcome;
}

void ProgramRun::dumpNode(const std::string& at, Outcome& outcome)
{
    outcome.text += "\n    " + at;
    for (const Operation& read :
        {Operation(op::Exists{path(at)}), Operation(op::GetData{path(at)}), Operation(op::GetAcl{path(at)})}) {
        const Outcome part = operate(2, read);
        outcome.text += ' ' + part.text;
        outcome.zxids.insert(outcome.zxids.end(), part.zxids.begin(), part.zxids.end());
    }
    for (const std::string& child : client(2).names(at))
        dumpNode(at + '/' + child, outcome);
}

bool RankRelation::relate(std::int64_t left, std::int64_t right)
{
    const auto known = m_pairs.find(left);
    const auto knownRight = m_reverse.find(right);
    if (known != m_pairs.end() || knownRight != m_reverse.end())
        return known != m_pairs.end() && known->second == right;
    const auto next = m_pairs.upper_bound(left);
    if (next != m_pairs.end() && next->second < right)
        return false;
    if (next != m_pairs.begin() && std::prev(next)->second > right)
        return false;
    m_pairs.emplace(left, right);
    m_reverse.emplace(right, left);
    return true;
}

std::optional<Difference> firstDifference(
    Fixture& left, Fixture& right, const Program& program, const std::string& base)
{
    ProgramRun leftRun(left);
    ProgramRun rightRun(right);
    RankRelation ranks;
    const auto differ = [&](const Outcome& a, const Outcome& b) {
        bool same = a.text == b.text && a.zxids.size() == b.zxids.size();
        for (std::size_t i = 0; same && i < a.zxids.size(); ++i)
            same = ranks.relate(a.zxids[i], b.zxids[i]);
        return !same;
    };
    const auto described = [](const Outcome& outcome) {
        std::string text = outcome.text;
        for (const std::int64_t zxid : outcome.zxids)
            text += " z" + std::to_string(zxid);
        return text;
    };
    const Step makeBase{Step::Operate, 0, op::Create{path(base), "base"}};
    (void)leftRun.run(makeBase);
    (void)rightRun.run(makeBase);
    for (std::size_t i = 0; i < program.size(); ++i) {
        Outcome a = leftRun.run(program[i]);
        Outcome b = rightRun.run(program[i]);
        if (differ(a, b))
            return Difference{i, described(a), described(b)};
        if (i % 100 != 99 && i + 1 != program.size())
            continue;
        a = leftRun.dump(base);
        b = rightRun.dump(base);
        if (differ(a, b))
            return Difference{i, "afterwards:" + described(a), "afterwards:" + described(b)};
    }
    return std::nullopt;
}

} // namespace contract
