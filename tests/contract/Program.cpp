// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Program.h"

#include "contract/TestClient.h"

#include <array>

namespace contract {

using namespace registry;

namespace {

const char* modeName(CreateMode mode)
{
    static constexpr std::array names{"persistent", "ephemeral", "persistent-sequential", "ephemeral-sequential",
        "container", "ttl", "ttl-sequential"};
    const auto index = static_cast<std::size_t>(mode);
    return index < names.size() ? names[index] : "mode 7";
}

std::string textOf(const op::Exists& o)
{
    return "exists " + o.path.str() + (o.watch ? " watch" : "");
}
std::string textOf(const op::GetData& o)
{
    return "get " + o.path.str() + (o.watch ? " watch" : "");
}
std::string textOf(const op::GetChildren& o)
{
    return "children " + o.path.str() + (o.watch ? " watch" : "");
}
std::string textOf(const op::GetAcl& o)
{
    return "getAcl " + o.path.str();
}
std::string textOf(const op::Sync& o)
{
    return "sync " + o.path.str();
}
std::string textOf(const op::RemoveWatch& o)
{
    return "removeWatch " + o.path.str() + (o.kind == WatchKind::Data ? " data" : " children");
}
std::string textOf(const op::AddAuth& o)
{
    return "addAuth " + o.scheme + ' ' + o.secret.reveal();
}
std::string textOf(const op::Create& o)
{
    return "create " + o.path.str() + ' ' + modeName(o.mode) + " data=" + text(o.data) + " acl=" + text(o.acl)
        + (o.ttl.count() ? " ttl=" + std::to_string(o.ttl.count()) : "");
}
std::string textOf(const op::Delete& o)
{
    return "delete " + o.path.str() + " v" + std::to_string(o.version);
}
std::string textOf(const op::SetData& o)
{
    return "set " + o.path.str() + ' ' + text(o.data) + " v" + std::to_string(o.version);
}
std::string textOf(const op::SetAcl& o)
{
    return "setAcl " + o.path.str() + ' ' + text(o.acl) + " v" + std::to_string(o.aclVersion);
}
std::string textOf(const op::Check& o)
{
    return "check " + o.path.str() + " v" + std::to_string(o.version);
}
std::string textOf(const op::Multi& o)
{
    std::string result = "multi {";
    for (const op::MultiPart& part : o.parts)
        result += ' ' + std::visit([](const auto& p) { return textOf(p); }, part) + ';';
    return result + " }";
}

} // namespace

std::string text(const Data& data)
{
    return data ? '"' + *data + '"' : "null";
}

std::string text(const Acl& acl)
{
    std::string result;
    for (const AclEntry& entry : acl)
        result +=
            (result.empty() ? "" : "+") + entry.scheme + ':' + entry.id + ':' + permissionLetters(entry.permissions);
    return '[' + result + ']';
}

std::string text(const Step& step)
{
    const std::string who = "s" + std::to_string(step.session) + ": ";
    if (step.kind == Step::Reopen)
        return who + "close, open a new session";
    if (step.kind == Step::Wipe)
        return who + "wipe below " + pathOf(step.operation).str();
    return who + std::visit([](const auto& o) { return textOf(o); }, step.operation);
}

Program ProgramGenerator::program(int steps)
{
    Program result;
    // Session 2 starts as ann, who may do nearly everything.
    result.push_back({Step::Operate, 2, op::AddAuth{"digest", Secret("ann:secret")}});
    while (static_cast<int>(result.size()) < steps)
        result.push_back(step());
    return result;
}

Step ProgramGenerator::step()
{
    Step step;
    step.session = below(sessions);
    const int dice = below(1000);
    if (dice < 6) {
        step.kind = Step::Reopen;
    } else if (dice < 16) {
        step.kind = Step::Wipe;
        step.session = 2;
        step.operation = op::GetChildren{contract::path(m_base)};
    } else if (dice < 24) {
        static constexpr std::array secrets{"ann:secret", "ann:wrong", "bob:b", "nocolon"};
        step.operation = op::AddAuth{"digest", Secret(secrets[static_cast<std::size_t>(below(4))])};
    } else if (dice < 450) {
        step.operation = read();
    } else {
        step.operation = write();
    }
    return step;
}

Operation ProgramGenerator::read()
{
    const int dice = below(100);
    const bool watch = chance(70);
    if (dice < 30)
        return op::Exists{path(), watch};
    if (dice < 55)
        return op::GetData{path(), watch};
    if (dice < 78)
        return op::GetChildren{path(), watch};
    if (dice < 86)
        return op::GetAcl{path()};
    if (dice < 90)
        return op::Sync{path()};
    return op::RemoveWatch{path(), chance(50) ? WatchKind::Data : WatchKind::Children};
}

Operation ProgramGenerator::write()
{
    const int dice = below(100);
    if (dice < 50)
        return create();
    if (dice < 68)
        return op::Delete{path(), version()};
    if (dice < 82)
        return op::SetData{path(), data(), version()};
    if (dice < 87)
        return op::SetAcl{path(), acl(), version()};
    return multi();
}

op::Create ProgramGenerator::create()
{
    static constexpr std::array modes{0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 6};
    op::Create result;
    result.path = path();
    result.mode = static_cast<CreateMode>(modes[static_cast<std::size_t>(below(static_cast<int>(modes.size())))]);
    if (chance(1))
        result.mode = static_cast<CreateMode>(7);
    result.data = data();
    if (chance(25))
        result.acl = acl();
    if (result.mode == CreateMode::PersistentWithTtl || result.mode == CreateMode::PersistentSequentialWithTtl) {
        static constexpr std::array<long long, 5> times{3'600'000, 7'200'000, (1LL << 40) - 1, 1LL << 40, 0};
        result.ttl = std::chrono::milliseconds(times[static_cast<std::size_t>(chance(80) ? 0 : below(5))]);
    }
    return result;
}

/// Never the root's: the sessions' markers must fit below it.
op::SetAcl ProgramGenerator::setAcl()
{
    const Path at = path();
    return {at.isRoot() ? contract::path(m_base) : at, acl(), version()};
}

op::MultiPart ProgramGenerator::part()
{
    const int dice = below(100);
    if (dice < 45)
        return create();
    if (dice < 65)
        return op::Delete{path(), version()};
    if (dice < 85)
        return op::SetData{path(), data(), version()};
    return op::Check{path(), version()};
}

op::Multi ProgramGenerator::multi()
{
    op::Multi result;
    for (int i = below(6); i > 0; --i)
        result.parts.push_back(part());
    return result;
}

Path ProgramGenerator::path()
{
    static constexpr std::array names{"a", "b", "c", "s-", "s-0000000000", "s-0000000001", "a0000000002", "\xC3\xBC"};
    if (chance(2))
        return chance(50) ? Path() : contract::path(m_base);
    std::string text = m_base;
    for (int depth = chance(45) ? 1 : 1 + below(3); depth > 0; --depth)
        text += std::string("/") + names[static_cast<std::size_t>(chance(75) ? below(3) : below(8))];
    return contract::path(text);
}

Data ProgramGenerator::data()
{
    const int dice = below(10);
    if (dice == 0)
        return std::nullopt;
    return dice == 1 ? std::string()
                     : std::string(static_cast<std::size_t>(1 + below(4)), static_cast<char>('p' + below(3)));
}

Acl ProgramGenerator::acl()
{
    const AclEntry ann{PermissionAll, "digest", "ann:7RJfAeIvrl4zdj6sS2fXrQHDvHM="};
    const int permissions = below(32);
    switch (below(12)) {
    case 0:
        return {};
    case 1:
        return {{PermissionAll, "nonsense", "x"}};
    case 2:
        return {{PermissionAll, "digest", "nocolon"}};
    case 3:
    case 4:
        return {{PermissionAll, "auth", ""}};
    case 5:
        return {{PermissionAll, "ip", "127.0.0.1"}};
    case 6:
        return {{permissions, "world", "anyone"}, {permissions, "world", "anyone"}, ann};
    case 7:
        return {{permissions, "auth", ""}, ann};
    case 8:
        return openAcl();
    case 9:
        return {ann};
    default:
        return {{permissions, "world", "anyone"}, ann};
    }
}

std::int32_t ProgramGenerator::version()
{
    return chance(60) ? anyVersion : below(3);
}

} // namespace contract
