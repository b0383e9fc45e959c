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

/// Random programs with three sessions do the same to the embedded registry as to a real ZooKeeper, and in a file the
/// same as in memory. ROSTER_SEED: another start; ROSTER_OPS: more or fewer steps (5000).
class DifferentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmbeddedRegistryIsAZooKeeper()
    {
        const auto zookeeper = makeFixture("zookeeper", never);
        const auto embedded = makeFixture("embedded", never);
        compare(*zookeeper, *embedded, steps(5000));
    }

    void theFileIsAsTheMemory()
    {
        const auto embedded = makeFixture("embedded", never);
        const auto file = makeFixture("file", never);
        compare(*embedded, *file, steps(2000));
    }

    /// Every name, byte, Stat and ACL is there again, down to the zxids.
    void theFileKeepsEverything()
    {
        const auto file = makeFixture("file", never);
        std::size_t seen = 0;
        for (std::uint64_t seed = firstSeed(); seed < firstSeed() + 5; ++seed) {
            const std::string base = "/r" + std::to_string(seed);
            {
                ProgramRun run(*file);
                (void)run.run({Step::Operate, 0, registry::op::Create{path(base), "base"}});
                for (const Step& step : ProgramGenerator(seed, base).program(stepsPerProgram))
                    (void)run.run(step);
            }
            const Outcome before = everything(*file, base);
            seen += before.zxids.size();
            QVERIFY(file->restart());
            const Outcome after = everything(*file, base);
            QCOMPARE(after.text, before.text);
            QVERIFY(after.zxids == before.zxids);
        }
        QVERIFY2(seen > 100, "programs that leave nothing behind prove nothing");
    }

private:
    static constexpr auto never = std::chrono::hours(1); ///< when something is swept is no part of the comparison

    static std::uint64_t firstSeed()
    {
        bool given = false;
        const std::uint64_t seed = qEnvironmentVariable("ROSTER_SEED").toULongLong(&given);
        return given ? seed : 20'260'901;
    }
    static int steps(int otherwise)
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("ROSTER_OPS", &given);
        return given ? qMax(1, wanted) : otherwise;
    }

    /// As ann sees it, who may do nearly everything.
    static Outcome everything(Fixture& fixture, const std::string& base)
    {
        ProgramRun run(fixture);
        (void)run.run({Step::Operate, 2, registry::op::AddAuth{"digest", registry::Secret("ann:secret")}});
        return run.dump(base);
    }
    void compare(Fixture& left, Fixture& right, int steps)
    {
        std::uint64_t seed = firstSeed();
        for (int done = 0; done < steps; done += stepsPerProgram, ++seed) {
            compareOne(left, right, seed, qMin(stepsPerProgram, steps - done));
            if (QTest::currentTestFailed())
                return;
        }
    }
    void compareOne(Fixture& left, Fixture& right, std::uint64_t seed, int steps)
    {
        const auto base = [this] { return "/p" + std::to_string(m_bases++); };
        const auto run = [&](const Program& program, const std::string& at) {
            return firstDifference(left, right, program, at);
        };
        const std::string first = base();
        const Program program = ProgramGenerator(seed, first).program(steps);
        const auto difference = run(program, first);
        if (!difference)
            return;
        std::printf("seed %llu, step %zu: %s\n  %s: %s\n  %s: %s\nshrinking...\n",
            static_cast<unsigned long long>(seed), difference->step, text(program[difference->step]).c_str(),
            left.name().c_str(), difference->left.c_str(), right.name().c_str(), difference->right.c_str());
        const Program prefix(program.begin(), program.begin() + static_cast<std::ptrdiff_t>(difference->step) + 1);
        // The paths keep their first base: every attempt starts with it wiped and made again.
        const auto clear = [&] {
            left.clear();
            right.clear();
        };
        const Program shortest = shrunk(prefix, [&](const Program& attempt) {
            clear();
            return run(attempt, first).has_value();
        });
        std::string listing;
        for (const Step& step : shortest)
            listing += "  " + text(step) + '\n';
        clear();
        const auto last = run(shortest, first);
        std::printf("shortest program (seed %llu):\n%s  %s: %s\n  %s: %s\n", static_cast<unsigned long long>(seed),
            listing.c_str(), left.name().c_str(), last ? last->left.c_str() : "(the same this time)",
            right.name().c_str(), last ? last->right.c_str() : "");
        std::fflush(stdout);
        QFAIL(qPrintable(QStringLiteral("the registries differ; ROSTER_SEED=%1").arg(seed)));
    }

    int m_bases = 0;
};

QTEST_GUILESS_MAIN(DifferentialTest)
#include "DifferentialTest.moc"
