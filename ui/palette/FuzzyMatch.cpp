// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/FuzzyMatch.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

constexpr int inARow = 8;
constexpr int atWordStart = 6;
constexpr int atTheBeginning = 4;
constexpr int mostGap = 3; // letters left out cost no more than this each time

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The score of the run that begins at `from`, taking the next occurrence of each letter.
std::optional<int> scoreFrom(const QString& word, const QString& text, qsizetype from)
{
    int score = from == 0 ? atTheBeginning : 0;
    qsizetype last = from - 1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype at = i == 0 ? from : text.indexOf(word[i], last + 1);
        if (at < 0)
            return std::nullopt;
        if (i > 0 && at == last + 1)
            score += inARow;
        else if (i > 0)
            score -= int(std::min<qsizetype>(at - last - 1, mostGap));
        if (startsWord(text, at))
            score += atWordStart;
        last = at;
    }
    return score;
}

std::optional<int> scoreOfWord(const QString& word, const QString& text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word[0]); at >= 0; at = text.indexOf(word[0], at + 1)) {
        const auto score = scoreFrom(word, text, at);
        if (!score)
            break; // later beginnings have even less text left
        best = std::max(best.value_or(*score), *score);
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    const QString folded = text.toCaseFolded();
    int total = 0;
    const QStringList words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto score = scoreOfWord(word, folded);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total;
}

} // namespace ui
