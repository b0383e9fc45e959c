// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace contract {

/// One step of a random program. Paths are below the base given to the generator.
struct Step {
    enum Kind : std::uint8_t {
        Operate, ///< the session does `operation`
        Reopen, ///< the session ends and a new one takes its place
        Wipe, ///< the session deletes whatever is below the operation's path, names in order, errors ignored
    };
    Kind kind = Operate;
    int session = 0;
    registry::Operation operation = registry::op::Sync{};
};

using Program = std::vector<Step>;

/// Makes up programs that collide a lot: few names, few versions, all modes, good and bad ACLs. The same seed and base
/// give the same program on every machine (no std distributions).
class ProgramGenerator {
public:
    static constexpr int sessions = 3;

    ProgramGenerator(std::uint64_t seed, std::string base)
        : m_random(seed)
        , m_base(std::move(base))
    {
    }

    Program program(int steps);

private:
    Step step();
    registry::Operation read();
    registry::Operation write();
    registry::op::Create create();
    registry::op::SetAcl setAcl();
    registry::op::MultiPart part();
    registry::op::Multi multi();
    registry::Path path();
    registry::Data data();
    registry::Acl acl();
    std::int32_t version();

    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    std::mt19937_64 m_random;
    std::string m_base;
};

/// One line a person can read and repeat.
std::string text(const Step& step);
std::string text(const registry::Data& data);
std::string text(const registry::Acl& acl);

} // namespace contract
