// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpSearch.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int anchorScore = 200;
constexpr int sectionTitleScore = 40;
constexpr int pageTitleScore = 15;
constexpr int phraseScore = 30; ///< the words stand together as they were typed
constexpr int wordScore = 10; ///< the whole word, not a part of one
constexpr int mostCounted = 6; ///< how often a word stands there says little beyond this
constexpr qsizetype before = 50;
constexpr qsizetype after = 110;

bool standsAlone(const QString& text, qsizetype at, qsizetype length)
{
    const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
    return begins && (at + length == text.size() || !text[at + length].isLetterOrNumber());
}

/// What a word is worth in a text: nought when it is not there.
int worth(const QString& text, const QString& word)
{
    int times = 0;
    bool alone = false;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
        ++times;
        alone = alone || standsAlone(text, at, word.size());
    }
    return std::min(times, mostCounted) + (alone ? wordScore : 0);
}

/// Nought when a word is missing, or when only the page's title has them: then its first section is the hit.
int scoreOf(const HelpPage& page, const HelpSection& section, const QStringList& words)
{
    int score = 0;
    bool here = false;
    for (const QString& word : words) {
        const int text = worth(section.text, word);
        const int title = worth(section.title, word);
        const bool anchor = section.anchors.contains(word, Qt::CaseInsensitive);
        const bool page_ = page.title().contains(word, Qt::CaseInsensitive);
        if (text == 0 && title == 0 && !anchor && !page_)
            return 0;
        here = here || text > 0 || title > 0 || anchor;
        score += text + title + (title > 0 ? sectionTitleScore : 0) + (anchor ? anchorScore : 0)
            + (page_ ? pageTitleScore : 0);
    }
    const QString phrase = words.join(QLatin1Char(' '));
    if (words.size() > 1
        && (section.text.contains(phrase, Qt::CaseInsensitive) || section.title.contains(phrase, Qt::CaseInsensitive)))
        score += phraseScore;
    return here ? score : 0;
}

QString snippetOf(const QString& text, const QStringList& words)
{
    qsizetype found = text.size();
    for (const QString& word : words) {
        if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            found = std::min(found, at);
    }
    if (found == text.size())
        found = 0;
    qsizetype from = std::max<qsizetype>(0, found - before);
    if (from > 0) // not in the middle of a word, where there are any
        if (const qsizetype space = text.indexOf(QLatin1Char(' '), from); space >= 0 && space < found)
            from = space + 1;
    QString snippet = text.mid(from, before + after).simplified();
    if (from > 0)
        snippet.prepend(QChar(0x2026));
    if (from + before + after < text.size())
        snippet.append(QChar(0x2026));
    return snippet;
}

} // namespace

QList<HelpHit> searchHelp(const HelpLibrary& library, const QString& query, int most)
{
    const QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    if (words.isEmpty())
        return hits;
    for (const HelpPage& page : library.pages()) {
        for (qsizetype i = 0; i < page.sections.size(); ++i) {
            const HelpSection& section = page.sections[i];
            if (const int score = scoreOf(page, section, words); score > 0)
                hits += {page.key, i, snippetOf(section.text, words), score};
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const HelpHit& a, const HelpHit& b) { return a.score > b.score; });
    return hits.mid(0, most);
}

} // namespace ui
