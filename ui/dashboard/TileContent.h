// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What a tile shows, in words: the same for the painter, for those who listen, and for tests. A value; everything in
/// it is safe to display as plain text.
struct TileContent {
    enum class Tone { Plain, Good, Warning, Critical };
    struct Line {
        QString left{};
        QString middle{};
        QString right{};
        Tone tone = Tone::Plain;
        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Row {
        QStringList cells{};
        QString instead{}; ///< stands for all cells after the first
        Tone tone = Tone::Plain;
        friend bool operator==(const Row&, const Row&) = default;
    };

    QString headline{}; ///< the large one: "3"
    QString tail{}; ///< behind it, smaller: "of 5"
    QString verdict{}; ///< below it, what that means: "2 missing"
    Tone tone = Tone::Plain; ///< of headline and verdict
    std::vector<Line> lines{};
    QString linesMore{}; ///< what stands for further lines that were not even told
    QStringList columns{}; ///< headings of `rows`
    std::vector<Row> rows{};
    QString words{}; ///< instead of all that: why there is nothing to show, or a note's text
    bool isNote = false;
    friend bool operator==(const TileContent&, const TileContent&) = default;
};

/// Pure. `now` is for ages.
TileContent tileContent(
    const registry::board::Tile& tile, const registry::board::TileState& state, registry::board::TimePoint now);
/// Everything the tile says, in sentences, for a screen reader: figures, freshness, alarms.
QString tileDescription(const registry::board::Tile& tile, const registry::board::TileState& state,
    const TileContent& content, registry::board::TimePoint now);

} // namespace ui
