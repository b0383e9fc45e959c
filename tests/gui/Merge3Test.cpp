// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Merge3.h"

#include <QTest>

#include <map>
#include <random>

using ui::LineDiff;
using ui::Merge3;
using ui::MergeChoice;
using ui::MergeKind;

namespace {

std::string randomText(std::mt19937& random)
{
    std::string text;
    for (std::size_t i = random() % 20; i > 0; --i) {
        text += "line " + std::to_string(random() % 1000);
        text += random() % 6 == 0 ? "\r\n" : "\n";
    }
    if (random() % 3 == 0)
        text += "without end";
    return text;
}

/// `text` with some lines changed, removed and added.
std::string edited(const std::string& text, std::mt19937& random)
{
    std::string out;
    for (const ui::DiffLine& line : ui::splitLines(text)) {
        const unsigned what = random() % 12;
        if (what == 0)
            continue;
        if (what == 1)
            out += "changed " + std::to_string(random() % 3) + "\n";
        else
            out += LineDiff::slice(text, line.bytes);
        if (what == 2 && out.ends_with('\n'))
            out += "added " + std::to_string(random() % 3) + "\n";
    }
    return out;
}

std::map<std::string, int> countedLines(const std::string& text)
{
    std::map<std::string, int> counts;
    for (const ui::DiffLine& line : ui::splitLines(text))
        ++counts[std::string(LineDiff::slice(text, line.bytes))];
    return counts;
}

std::vector<std::optional<MergeChoice>> all(const Merge3& merge, MergeChoice choice)
{
    return std::vector<std::optional<MergeChoice>>(merge.chunks().size(), choice);
}

/// Base lines (places in the base) that a side did not delete or change.
std::vector<bool> keptBy(const std::string& base, const std::string& side)
{
    const auto diff = ui::diffLines(base, side);
    std::vector<bool> kept(diff->beforeLines.size(), true);
    for (const ui::DiffHunk& hunk : diff->hunks)
        std::fill(kept.begin() + hunk.before.begin, kept.begin() + hunk.before.end, false);
    return kept;
}

unsigned seed()
{
    return qEnvironmentVariableIsSet("ROSTER_SEED") ? qEnvironmentVariable("ROSTER_SEED").toUInt()
                                                    : std::random_device{}();
}

std::string concatenated(const Merge3& merge, int which)
{
    std::string out;
    for (const ui::MergeChunk& chunk : merge.chunks()) {
        out += which == 0 ? LineDiff::slice(merge.base(), chunk.base)
            : which == 1  ? LineDiff::slice(merge.mine(), chunk.mine)
                          : LineDiff::slice(merge.theirs(), chunk.theirs);
    }
    return out;
}

} // namespace

class Merge3Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds()
    {
        const Merge3 merge = Merge3::compute(
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\nM\n3\n4\n5\nS\n7\nM\n9\n", "1\n2\n3\nT\n5\nS\n7\nT\n9\n");
        std::vector<MergeKind> kinds;
        for (const ui::MergeChunk& chunk : merge.chunks())
            kinds.push_back(chunk.kind);
        using K = MergeKind;
        QVERIFY(kinds
            == (std::vector<K>{K::Equal, K::OnlyMine, K::Equal, K::OnlyTheirs, K::Equal, K::BothSame, K::Equal,
                K::Conflict, K::Equal}));
        QCOMPARE(merge.conflicts(), std::size_t(1));
        const auto proposal = merge.proposal();
        QCOMPARE(proposal.unresolved, std::size_t(1));
        QCOMPARE(proposal.parts.size(), std::size_t(4));
        QCOMPARE(proposal.text,
            std::string("1\nM\n3\nT\n5\nS\n7\n<<<<<<< mine (conflict 1)\nM\n||||||| base (conflict 1)\n8\n"
                        "======= (conflict 1)\nT\n>>>>>>> theirs (conflict 1)\n9\n"));
        const auto& part = proposal.parts[3];
        QCOMPARE(part.chunk, std::size_t(7));
        QCOMPARE(proposal.text.substr(0, part.begin) + proposal.text.substr(part.end),
            std::string("1\nM\n3\nT\n5\nS\n7\n9\n"));
    }

    void choices_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("mine") << int(MergeChoice::Mine) << QByteArray("a\nM\nc\n");
        QTest::newRow("theirs") << int(MergeChoice::Theirs) << QByteArray("a\nT\nc\n");
        QTest::newRow("base") << int(MergeChoice::Base) << QByteArray("a\nb\nc\n");
        QTest::newRow("both") << int(MergeChoice::Both) << QByteArray("a\nM\nT\nc\n");
    }
    void choices()
    {
        QFETCH(int, choice);
        QFETCH(QByteArray, text);
        const Merge3 merge = Merge3::compute("a\nb\nc\n", "a\nM\nc\n", "a\nT\nc\n");
        std::vector<std::optional<MergeChoice>> choices(merge.chunks().size());
        choices[1] = static_cast<MergeChoice>(choice);
        QCOMPARE(merge.result(choices).text, text.toStdString());
        QCOMPARE(merge.result(choices).unresolved, std::size_t(0));
    }

    /// Both sides of a conflict at the end of texts without final line end stay lines of their own.
    void bothAtTheEnd()
    {
        const Merge3 merge = Merge3::compute("a\r\nb", "a\r\nM", "a\r\nT");
        QCOMPARE(merge.chunkText(1, MergeChoice::Both), std::string("M\r\nT"));
        QCOMPARE(merge.chunkText(1, MergeChoice::Mine), std::string("M"));
        const Merge3 gone = Merge3::compute("a\nb", "a\n", "a\nT");
        QCOMPARE(gone.chunkText(1, MergeChoice::Both), std::string("T"));
    }

    void changesThatTouchAreConflicts()
    {
        QCOMPARE(Merge3::compute("a\nb\n", "A\nb\n", "a\nB\n").conflicts(), std::size_t(1));
        QCOMPARE(Merge3::compute("a\nb\n", "a\nM\nb\n", "a\nT\nb\n").conflicts(), std::size_t(1));
        QCOMPARE(Merge3::compute("a\n", "", "a\nT\n").conflicts(), std::size_t(1));
    }

    void emptyTexts()
    {
        QVERIFY(Merge3::compute("", "", "").chunks().empty());
        QCOMPARE(Merge3::compute("", "", "").proposal().text, std::string());
        QCOMPARE(Merge3::compute("", "mine", "").proposal().text, std::string("mine"));
        QCOMPARE(Merge3::compute("gone\n", "", "gone\n").proposal().text, std::string());
    }

    /// Two people change two members of a document that is one line.
    void oneLongLine()
    {
        std::string base = "{";
        for (int i = 0; i < 500; ++i)
            base += "\"key" + std::to_string(i) + "\":\"value" + std::to_string(i) + "\",";
        base.back() = '}';
        const auto with = [](std::string text, const std::string& what, const std::string& by) {
            return text.replace(text.find(what), what.size(), by);
        };
        const std::string mine = with(base, "\"value100\"", "\"mine\"");
        const std::string theirs = with(base, "\"value400\"", "\"theirs\"");
        const Merge3 merge = Merge3::compute(base, mine, theirs);
        QCOMPARE(merge.conflicts(), std::size_t(0));
        QCOMPARE(merge.proposal().text, with(mine, "\"value400\"", "\"theirs\""));
        const Merge3 conflict = Merge3::compute(base, mine, with(base, "\"value100\"", "\"theirs\""));
        QCOMPARE(conflict.conflicts(), std::size_t(1));
        QCOMPARE(conflict.result(all(conflict, MergeChoice::Theirs)).text, conflict.theirs());
        QVERIFY(conflict.proposal().text.find("\n<<<<<<< mine (conflict 1)\n") != std::string::npos);
    }

    void marks()
    {
        using Number = std::optional<std::size_t>;
        QCOMPARE(Merge3::markNumber("<<<<<<< mine (conflict 12)\r\n"), Number(12));
        QCOMPARE(Merge3::markNumber("======= (conflict 1)"), Number(1));
        QCOMPARE(Merge3::markNumber("======="), Number());
        QCOMPARE(Merge3::markNumber("<<<<<<< mine (conflict )"), Number());
        QCOMPARE(Merge3::markNumber(" <<<<<<< mine (conflict 1)"), Number());
        QCOMPARE(Merge3::markNumber("<<<<<<< mine (conflict 1) and more"), Number());
        const std::string proposal = Merge3::compute("a\nx\nb\n", "A\nx\nB\n", "1\nx\n2\n").proposal(5).text;
        QCOMPARE(Merge3::markedConflicts(proposal), (std::vector<std::size_t>{5, 6}));
        QCOMPARE(Merge3::markedConflicts("======= (conflict 2)"), (std::vector<std::size_t>{2}));
        QCOMPARE(Merge3::markedConflicts("no mark\n"), std::vector<std::size_t>());
    }

    void laws()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        std::size_t conflicts = 0;
        std::size_t clean = 0;
        for (int round = 0; round < 3000; ++round) {
            const std::string base = randomText(random);
            const std::string mine = edited(base, random);
            const std::string theirs = random() % 20 == 0 ? randomText(random) : edited(base, random);
            const std::string name = "round " + std::to_string(round);
            QVERIFY2(Merge3::compute(base, base, theirs).proposal().text == theirs, name.c_str());
            QVERIFY2(Merge3::compute(base, mine, base).proposal().text == mine, name.c_str());
            QVERIFY2(Merge3::compute(base, mine, mine).proposal().text == mine, name.c_str());
            const Merge3 merge = Merge3::compute(base, mine, theirs);
            QVERIFY2(
                concatenated(merge, 0) == base && concatenated(merge, 1) == mine && concatenated(merge, 2) == theirs,
                name.c_str());
            QVERIFY2(merge.result(all(merge, MergeChoice::Mine)).text == mine, name.c_str());
            QVERIFY2(merge.result(all(merge, MergeChoice::Theirs)).text == theirs, name.c_str());
            QVERIFY2(merge.result(all(merge, MergeChoice::Base)).text == base, name.c_str());
            keepsWhatNobodyDeleted(merge);
            QVERIFY2(!QTest::currentTestFailed(), name.c_str());
            ++(merge.conflicts() > 0 ? conflicts : clean);
        }
        QVERIFY2(conflicts > 100 && clean > 100, qPrintable(QStringLiteral("%1 and %2").arg(conflicts).arg(clean)));
    }

private:
    /// A base line that both kept is in the result as often, and so is every line that one side added.
    void keepsWhatNobodyDeleted(const Merge3& merge)
    {
        const auto mineKept = keptBy(merge.base(), merge.mine());
        const auto theirsKept = keptBy(merge.base(), merge.theirs());
        const auto lines = ui::splitLines(merge.base());
        auto inResult = countedLines(merge.proposal().text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string line(LineDiff::slice(merge.base(), lines[i].bytes));
            if (mineKept[i] && theirsKept[i])
                QVERIFY2(--inResult[line] >= 0 || !line.ends_with('\n'), line.c_str());
        }
        const auto result = countedLines(merge.proposal().text);
        const auto base = countedLines(merge.base());
        for (const std::string* side : {&merge.mine(), &merge.theirs()}) {
            for (const auto& [line, count] : countedLines(*side)) {
                if (line.starts_with("added") && !base.contains(line))
                    QVERIFY2(result.contains(line), line.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(Merge3Test)
#include "Merge3Test.moc"
