// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/Fixture.h"
#include "contract/Program.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contract {

/// What a step did, as far as two registries must agree: everything in words but the zxids, which must agree in rank.
struct Outcome {
    std::string text;
    std::vector<std::int64_t> zxids;
};

/// Runs steps on one registry with three sessions.
class ProgramRun {
public:
    explicit ProgramRun(Fixture& fixture);

    Outcome run(const Step& step);
    /// Everything below `base` and the base itself: names, data, Stats, ACLs.
    Outcome dump(const std::string& base);

private:
    void open(int session);
    void reopen(int session);
    Outcome operate(int session, const registry::Operation& operation);
    void wipe(TestClient& client, const std::string& at, Outcome& outcome);
    void add(Outcome& outcome, const registry::Stat& stat) const;
    void add(Outcome& outcome, const registry::ReplyBody& body, const registry::Operation& operation) const;
    void dumpNode(const std::string& at, Outcome& outcome);
    TestClient& client(int session) { return *m_clients[static_cast<std::size_t>(session)]; }

    Fixture& m_fixture;
    std::array<std::unique_ptr<TestClient>, ProgramGenerator::sessions> m_clients;
    std::map<std::int64_t, std::string> m_owners; ///< session id -> "s1" (or "s1'" for its second life)
    std::array<int, ProgramGenerator::sessions> m_lives{};
};

/// Grows an order-preserving one-to-one relation between the zxids of two registries.
class RankRelation {
public:
    /// False when the two cannot have the same rank.
    bool relate(std::int64_t left, std::int64_t right);

private:
    std::map<std::int64_t, std::int64_t> m_pairs;
    std::map<std::int64_t, std::int64_t> m_reverse;
};

struct Difference {
    std::size_t step = 0; ///< index in the program
    std::string left;
    std::string right;
};

/// Runs the program on both, in lock step; the first difference, or nothing.
std::optional<Difference> firstDifference(
    Fixture& left, Fixture& right, const Program& program, const std::string& base);

} // namespace contract
