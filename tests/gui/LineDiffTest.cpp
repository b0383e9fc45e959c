// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/DiffRows.h"
#include "text/HexDump.h"
#include "text/LineDiff.h"

#include <QTest>

#include <random>

using ui::DiffHunk;
using ui::diffLines;
using ui::DiffOptions;
using ui::LineDiff;
using ui::Span;

namespace {

using Hunks = std::vector<DiffHunk>;

/// Whether the hunks turn one text into the other, and what is between them is equal.
bool leadsFromOneToTheOther(const LineDiff& diff)
{
    std::string rebuilt;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    const auto equalUpTo = [&](std::uint32_t end) {
        for (; left < end; ++left, ++right) {
            if (right >= diff.afterLines.size() || diff.beforeLine(left) != diff.afterLine(right))
                return false;
            rebuilt += diff.beforeLine(left);
        }
        return true;
    };
    for (const DiffHunk& hunk : diff.hunks) {
        const bool touches = &hunk != diff.hunks.data() && hunk.before.begin == left;
        if (touches || (hunk.before.empty() && hunk.after.empty()) || !equalUpTo(hunk.before.begin))
            return false;
        if (right != hunk.after.begin)
            return false;
        for (; right < hunk.after.end; ++right)
            rebuilt += diff.afterLine(right);
        left = hunk.before.end;
    }
    return equalUpTo(static_cast<std::uint32_t>(diff.beforeLines.size())) && rebuilt == diff.after;
}

std::size_t changedLines(const LineDiff& diff)
{
    std::size_t count = 0;
    for (const DiffHunk& hunk : diff.hunks)
        count += hunk.before.size() + hunk.after.size();
    return count;
}

/// Length of the shortest difference, by the book: O(N * M).
std::size_t shortest(const LineDiff& diff)
{
    const std::size_t columns = diff.afterLines.size();
    std::vector<std::size_t> common(columns + 1, 0);
    for (std::size_t i = 0; i < diff.beforeLines.size(); ++i) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < columns; ++j) {
            const std::size_t above = common[j + 1];
            common[j + 1] = diff.beforeLine(i) == diff.afterLine(j) ? diagonal + 1 : std::max(above, common[j]);
            diagonal = above;
        }
    }
    return diff.beforeLines.size() + columns - 2 * common[columns];
}

std::string randomText(std::mt19937& random, int lines, int alphabet)
{
    std::string text;
    const int count = static_cast<int>(random() % static_cast<unsigned>(lines + 1));
    for (int i = 0; i < count; ++i) {
        text += "line ";
        text += std::to_string(random() % static_cast<unsigned>(alphabet));
        text += random() % 8 == 0 ? "\r\n" : "\n";
    }
    if (random() % 3 == 0)
        text += "without end";
    return text;
}

std::string numberedLines(int from, int to, const char* prefix)
{
    std::string text;
    for (int i = from; i < to; ++i)
        text += prefix + std::to_string(i) + "\n";
    return text;
}

std::string minified(int members)
{
    std::string text = "{";
    for (int i = 0; i < members; ++i)
        text += "\"key" + std::to_string(i) + "\":{\"value\":" + std::to_string(i * 7) + ",\"on\":true},";
    text.back() = '}';
    return text;
}

std::string joined(const std::string& text)
{
    std::string out;
    for (const ui::DiffLine& line : ui::splitLines(text))
        out += LineDiff::slice(text, line.bytes);
    return out;
}

unsigned seed()
{
    return qEnvironmentVariableIsSet("ROSTER_SEED") ? qEnvironmentVariable("ROSTER_SEED").toUInt()
                                                    : std::random_device{}();
}

} // namespace

class LineDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNoHunk()
    {
        QVERIFY(diffLines("", "")->hunks.empty());
        QVERIFY(diffLines("a\nb\r\n", "a\nb\r\n")->hunks.empty());
    }

    void hunks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<std::vector<DiffHunk>>("hunks");
        using B = QByteArray;
        QTest::newRow("changed") << B("a\nb\nc\n") << B("a\nB\nc\n") << Hunks{{{1, 2}, {1, 2}}};
        QTest::newRow("added") << B("a\nc\n") << B("a\nb\nc\n") << Hunks{{{1, 1}, {1, 2}}};
        QTest::newRow("removed") << B("a\nb\nc\n") << B("a\nc\n") << Hunks{{{1, 2}, {1, 1}}};
        QTest::newRow("from nothing") << B() << B("a\n") << Hunks{{{0, 0}, {0, 1}}};
        QTest::newRow("to nothing") << B("a\nb") << B() << Hunks{{{0, 2}, {0, 0}}};
        QTest::newRow("line end") << B("a\nb\n") << B("a\r\nb\n") << Hunks{{{0, 1}, {0, 1}}};
        QTest::newRow("final newline") << B("a\nb\n") << B("a\nb") << Hunks{{{1, 2}, {1, 2}}};
        QTest::newRow("empty line at the end") << B("a\n") << B("a\n\n") << Hunks{{{1, 1}, {1, 2}}};
        QTest::newRow("two") << B("a\nb\nc\nd\n") << B("A\nb\nc\nD\n") << Hunks{{{0, 1}, {0, 1}}, {{3, 4}, {3, 4}}};
        QTest::newRow("ends with its own bracket")
            << B("[\n{\n1\n},\n]\n") << B("[\n{\n1\n},\n{\n2\n},\n]\n") << Hunks{{{4, 4}, {4, 7}}};
        QTest::newRow("NUL") << B("a\0b\n", 4) << B("a\0c\n", 4) << Hunks{{{0, 1}, {0, 1}}};
    }
    void hunks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(std::vector<DiffHunk>, hunks);
        const auto diff = diffLines(before.toStdString(), after.toStdString());
        QVERIFY(leadsFromOneToTheOther(*diff));
        QVERIFY(diff->hunks == hunks);
        QVERIFY(!diff->coarse);
    }

    /// Random texts of few different lines: right, and as short as can be.
    void randomTexts()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        for (int round = 0; round < 2000; ++round) {
            const int alphabet = 2 + int(random() % 12);
            const auto diff = diffLines(randomText(random, 40, alphabet), randomText(random, 40, alphabet));
            QVERIFY2(leadsFromOneToTheOther(*diff), qPrintable(QString::number(round)));
            QCOMPARE(changedLines(*diff), shortest(*diff));
        }
    }
    /// With hardly any budget the answer is longer, said to be, and as right.
    void randomTextsWithoutBudget()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        int coarse = 0;
        for (int round = 0; round < 2000; ++round) {
            DiffOptions options;
            options.budget = random() % 60;
            const int alphabet = 2 + int(random() % 40);
            const auto diff = diffLines(randomText(random, 60, alphabet), randomText(random, 60, alphabet), options);
            QVERIFY2(leadsFromOneToTheOther(*diff), qPrintable(QString::number(round)));
            coarse += diff->coarse ? 1 : 0;
            QVERIFY(changedLines(*diff) >= shortest(*diff));
            QVERIFY(diff->coarse || changedLines(*diff) == shortest(*diff));
        }
        QVERIFY(coarse > 100);
    }

    /// What would cost a search without a cap: 500,000 lines of two kinds against another such text.
    void hostileTextsEnd()
    {
        std::mt19937 random(7);
        std::string before;
        std::string after;
        while (before.size() < (1u << 20)) {
            before += random() % 2 == 0 ? "a\n" : "b\n";
            after += random() % 2 == 0 ? "a\n" : "b\n";
        }
        const auto diff = diffLines(before, after);
        QVERIFY(diff->coarse);
        QVERIFY(leadsFromOneToTheOther(*diff));
    }
    void differentTextsNeedNoSearch()
    {
        const auto diff = diffLines(numberedLines(0, 60'000, "left "), numberedLines(0, 60'000, "the right "));
        QVERIFY(!diff->coarse);
        QCOMPARE(diff->hunks.size(), std::size_t(1));
    }
    /// Beyond the budget, what is found between lines that occur once is still found.
    void coarseKeepsAnchors()
    {
        std::mt19937 random(11);
        std::string before;
        std::string after;
        for (int section = 0; section < 100; ++section) {
            before += "section " + std::to_string(section) + "\n";
            after += "section " + std::to_string(section) + "\n";
            for (int i = 0; i < 200; ++i) {
                before += random() % 2 == 0 ? "a\n" : "b\n";
                after += random() % 2 == 0 ? "a\n" : "b\n";
            }
        }
        DiffOptions options;
        options.budget = 100'000;
        const auto diff = diffLines(before, after, options);
        QVERIFY(diff->coarse);
        QVERIFY(leadsFromOneToTheOther(*diff));
        QVERIFY(diff->hunks.size() >= 100);
    }

    /// With a budget for hours, a cancelled search ends.
    void cancelling()
    {
        std::mt19937 random(7);
        std::vector<std::uint32_t> before(400'000);
        std::vector<std::uint32_t> after(400'000);
        for (std::size_t i = 0; i < before.size(); ++i) {
            before[i] = random() % 2;
            after[i] = random() % 2;
        }
        const std::atomic<bool> cancelled{true};
        bool coarse = false;
        (void)ui::diffSequences(before, after, std::size_t(1) << 40, &coarse, &cancelled);
        QVERIFY(coarse);
    }

    void binaryAsHex()
    {
        std::string before(64, '\0');
        std::string after = before;
        after[20] = '\x7f';
        DiffOptions options;
        options.binary = true;
        const auto diff = diffLines(before, after, options);
        QVERIFY(diff->binary);
        QVERIFY(diff->before == ui::hexDump(before));
        QVERIFY(diff->hunks == (Hunks{{{1, 2}, {1, 2}}}));
    }

    void tooLongIsSaid()
    {
        DiffOptions options;
        options.maxBytes = 5;
        const auto diff = diffLines("abc\u00e4\u00e4", "abcd", options);
        QVERIFY(diff->cut);
        QCOMPARE(diff->before, std::string("abc\u00e4")); // whole characters
        QVERIFY(!diffLines("abcde", "abcd", options)->cut);
    }

    /// A change in a document of one line of 1 MB is a few pieces, not the line.
    void oneLongLine()
    {
        const std::string before = minified(25'000);
        std::string after = before;
        after.replace(after.find("\"key9000\""), 9, "\"renamed9000\"");
        after.insert(after.find("\"key20000\""), R"("new":{"value":1,"on":false},)");
        const auto diff = diffLines(before, after);
        QVERIFY(before.size() > 900'000);
        QVERIFY(leadsFromOneToTheOther(*diff));
        QVERIFY2(changedLines(*diff) <= 8, qPrintable(QString::number(changedLines(*diff))));
        for (const ui::DiffLine& line : diff->beforeLines)
            QCOMPARE(line.number, 1u);
        QVERIFY(diff->beforeLines[0].first && !diff->beforeLines[1].first);
    }
    /// So is one in a text without any seams, moved by one byte.
    void oneLongWord()
    {
        std::mt19937 random(3);
        std::string before;
        for (int i = 0; i < 200'000; ++i)
            before += static_cast<char>('a' + random() % 26);
        const auto diff = diffLines(before, "x" + before);
        QVERIFY(leadsFromOneToTheOther(*diff));
        QVERIFY2(changedLines(*diff) <= 6, qPrintable(QString::number(changedLines(*diff))));
    }
    void piecesAreTheLine()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        const std::string atoms[] = {"a", "word", ",", "\"", "{", "><", " ", "\u00e4", "\u4e16", "\U0001F600", "7"};
        for (int round = 0; round < 200; ++round) {
            std::string text;
            const std::size_t size = 200 + random() % 2000;
            while (text.size() < size)
                text += random() % 400 == 0 ? std::string("\r\n") : atoms[random() % std::size(atoms)];
            QCOMPARE(joined(text), text);
            for (const ui::DiffLine& line : ui::splitLines(text)) {
                const std::string_view piece = LineDiff::slice(text, line.bytes);
                QVERIFY(piece.size() <= ui::defaultLineLimit + 8);
                QVERIFY(!piece.empty() && (static_cast<unsigned char>(piece[0]) & 0xC0) != 0x80);
                QVERIFY(line.first == (line.bytes.begin == 0 || text[line.bytes.begin - 1] == '\n'));
            }
        }
    }

    void within_data()
    {
        QTest::addColumn<QString>("before"); // marks stand in brackets
        QTest::addColumn<QString>("after");
        QTest::newRow("number") << "  port: 21[8]1"
                                << "  port: 21[9]1";
        QTest::newRow("added word") << "hosts a c"
                                    << "hosts a [b ]c";
        QTest::newRow("removed word") << "hosts a [b ]c"
                                      << "hosts a c";
        QTest::newRow("whole character") << "name: [\u00e4]"
                                         << "name: [\u00e5]"; // they share a byte
        QTest::newRow("line end") << "same words[\r]\n"
                                  << "same words\n";
        QTest::newRow("nothing in common") << "left side"
                                           << "other words";
    }
    void within()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto marked = [](const QString& line, const std::vector<Span>& marks) {
            QByteArray bytes = line.toUtf8();
            for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
                bytes.insert(qsizetype(mark->end), ']').insert(qsizetype(mark->begin), '[');
            return QString::fromUtf8(bytes);
        };
        const auto plain = [](QString line) { return line.remove(QLatin1Char('[')).remove(QLatin1Char(']')); };
        const ui::InlineMarks marks = ui::diffWithin(plain(before).toStdString(), plain(after).toStdString());
        QCOMPARE(marked(plain(before), marks.before), before);
        QCOMPARE(marked(plain(after), marks.after), after);
    }
    void withinIsWithinAndWhole()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        const std::string atoms[] = {
            "a", "b", " ", ",", "\u00e4", "\u00e5", "\u4e16", "\u4e17", "\U0001F600", "\U0001F601"};
        for (int round = 0; round < 3000; ++round) {
            std::string texts[2];
            for (std::string& text : texts) {
                for (std::size_t i = random() % 12; i > 0; --i)
                    text += atoms[random() % std::size(atoms)];
            }
            const ui::InlineMarks marks = ui::diffWithin(texts[0], texts[1]);
            const auto outside = [](std::string text, const std::vector<Span>& spans) {
                for (auto span = spans.rbegin(); span != spans.rend(); ++span)
                    text.erase(span->begin, span->size());
                return text;
            };
            const auto isWhole = [](const std::string& text, const std::vector<Span>& spans) {
                std::uint32_t last = 0;
                for (const Span& span : spans) {
                    const auto inside = [&](std::uint32_t at) {
                        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
                    };
                    if (span.empty() || span.begin < last || span.end > text.size() || inside(span.begin)
                        || inside(span.end))
                        return false;
                    last = span.end;
                }
                return true;
            };
            QVERIFY(isWhole(texts[0], marks.before) && isWhole(texts[1], marks.after));
            if (!marks.before.empty() || !marks.after.empty())
                QCOMPARE(outside(texts[0], marks.before), outside(texts[1], marks.after));
        }
    }

    /// Rows show every line once and in order; equal rows are equal.
    void rowsShowEveryLine()
    {
        const unsigned start = seed();
        qInfo("seed %u (ROSTER_SEED repeats it)", start);
        std::mt19937 random(start);
        for (int round = 0; round < 500; ++round) {
            const auto diff = diffLines(randomText(random, 60, 20), randomText(random, 60, 20));
            const auto rows = ui::layOut(diff);
            std::uint32_t left = 0;
            std::uint32_t right = 0;
            for (const ui::DiffRow& row : rows->rows) {
                if (row.before != ui::DiffRow::none)
                    QCOMPARE(row.before, left++);
                if (row.after != ui::DiffRow::none)
                    QCOMPARE(row.after, right++);
                const bool both = row.before != ui::DiffRow::none && row.after != ui::DiffRow::none;
                if (row.kind == ui::RowKind::Equal)
                    QCOMPARE(diff->beforeLine(row.before), diff->afterLine(row.after));
                else
                    QCOMPARE(row.kind == ui::RowKind::Changed, both);
            }
            QCOMPARE(std::size_t(left), diff->beforeLines.size());
            QCOMPARE(std::size_t(right), diff->afterLines.size());
            QCOMPARE(rows->hunks.size(), diff->hunks.size());
        }
    }
    void likeLinesStandSideBySide()
    {
        const auto rows =
            ui::layOut(diffLines("port = 1\nhost = alpha\n", "new = 5\nport = 2\nother = 9\nhost = beta\n"));
        QCOMPARE(rows->rows.size(), std::size_t(4));
        QCOMPARE(rows->rows[1].before, 0u);
        QCOMPARE(rows->rows[1].after, 1u);
        QCOMPARE(rows->rows[3].before, 1u);
        QCOMPARE(rows->rows[3].after, 3u);
        QVERIFY(rows->rows[0].kind == ui::RowKind::Added);
    }

    void foldsEqualStretches()
    {
        std::string after = numberedLines(0, 100, "line ");
        after.replace(after.find("line 50\n"), 8, "changed\n");
        const auto rows = ui::layOut(diffLines(numberedLines(0, 100, "line "), after));
        ui::VisibleRows visible(*rows, 3);
        QCOMPARE(visible.count(), 1 + 3 + 1 + 3 + 1);
        QCOMPARE(visible.folds(), std::size_t(2));
        QCOMPARE(visible.at(0).foldedRows, 47u);
        QCOMPARE(visible.at(4).row, 50u);
        QCOMPARE(visible.visibleRow(50), 4);
        QCOMPARE(visible.visibleRow(10), 0);
        QCOMPARE(visible.at(8).row, 54u);
        QVERIFY(!visible.unfold(4));
        QVERIFY(visible.unfold(0));
        QCOMPARE(visible.count(), 47 + 3 + 1 + 3 + 1);
        QCOMPARE(visible.visibleRow(10), 10);
        for (int i = 0; i < visible.count() - 1; ++i)
            QCOMPARE(visible.at(i).row, static_cast<std::uint32_t>(i));
        QCOMPARE(ui::VisibleRows(*rows, -1).count(), 100);
        const auto same = ui::layOut(diffLines("a\nb\nc\nd\n", "a\nb\nc\nd\n"));
        QCOMPARE(ui::VisibleRows(*same, 3).count(), 4);
    }
};

QTEST_APPLESS_MAIN(LineDiffTest)
#include "LineDiffTest.moc"
