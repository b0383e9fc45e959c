// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/Differ.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace contract;

namespace {

constexpr int stepsPerProgram = 500;

/// Leaves steps out, in ever smaller pieces, as long as what is left still shows a difference.
Program shrunk(Program program, const std::function<bool(const Program&)>& stillFails)
{
    QElapsedTimer clock;
    clock.start();
    for (std::size_t piece = program.size() / 2; piece > 0; piece /= 2) {
        for (std::size_t at = 0; at < program.size() && clock.elapsed() < 60'000;) {
            Program shorter(program.begin(), program.begin() + static_cast<std::ptrdiff_t>(at));
            const std::size_t end = std::min(at + piece, program.size());
            shorter.insert(shorter.end(), program.begin() + static_cast<std::ptrdiff_t>(end), program.end());
            if (!shorter.empty() && stillFails(shorter))
                program = std::move(shorter);
            else
                at += piece;
        }
    }
    return program;
}

} // namespace

/// Random programs with three sessions do the same to the embedded registry as to a real ZooKeeper.
/// ROSTER_SEED: another start; ROSTER_OPS: more or fewer steps (5000).
class DifferentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmbeddedRegistryIsAZooKeeper()
    {
        bool given = false;
        std::uint64_t seed = qEnvironmentVariable("ROSTER_SEED").toULongLong(&given);
        if (!given)
            seed = 20'260'901;
        const int wanted = qMax(1, qEnvironmentVariableIntValue("ROSTER_OPS", &given));
        const int steps = given ? wanted : 5000;
        for (int done = 0; done < steps; done += stepsPerProgram, ++seed) {
            compare(seed, qMin(stepsPerProgram, steps - done));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void compare(std::uint64_t seed, int steps)
    {
        const auto base = [this] { return "/p" + std::to_string(m_bases++); };
        const auto run = [&](const Program& program, const std::string& at) {
            return firstDifference(*m_real, *m_embedded, program, at);
        };
        const std::string first = base();
        const Program program = ProgramGenerator(seed, first).program(steps);
        const auto difference = run(program, first);
        if (!difference)
            return;
        std::printf("seed %llu, step %zu: %s\n  zookeeper: %s\n  embedded:  %s\nshrinking...\n",
            static_cast<unsigned long long>(seed), difference->step, text(program[difference->step]).c_str(),
            difference->left.c_str(), difference->right.c_str());
        const Program prefix(program.begin(), program.begin() + static_cast<std::ptrdiff_t>(difference->step) + 1);
        // The paths keep their first base: every attempt starts with it wiped and made again.
        const auto fails = [&](const Program& attempt) {
            m_real->clear();
            m_embedded->clear();
            return run(attempt, first).has_value();
        };
        const Program shortest = shrunk(prefix, fails);
        std::string listing;
        for (const Step& step : shortest)
            listing += "  " + text(step) + '\n';
        m_real->clear();
        m_embedded->clear();
        const auto last = run(shortest, first);
        std::printf("shortest program (seed %llu):\n%s  zookeeper: %s\n  embedded:  %s\n",
            static_cast<unsigned long long>(seed), listing.c_str(), last ? last->left.c_str() : "(the same this time)",
            last ? last->right.c_str() : "");
        std::fflush(stdout);
        QFAIL(qPrintable(QStringLiteral("the registries differ; ROSTER_SEED=%1").arg(seed)));
    }

    int m_bases = 0;
    // Nothing is swept away by itself: when that happens is no part of the comparison.
    std::unique_ptr<Fixture> m_real = makeFixture("zookeeper", 1h);
    std::unique_ptr<Fixture> m_embedded = makeFixture("embedded", 1h);
};

QTEST_GUILESS_MAIN(DifferentialTest)
#include "DifferentialTest.moc"
