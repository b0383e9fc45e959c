// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "board/Board.h"
#include "board/ServerAnswer.h"
#include "board/ValueOf.h"

using namespace registry;
using namespace registry::board;

namespace {

void parseAndWrite(std::string_view text)
{
    const auto board = parseBoard(text);
    if (!board) {
        FUZZ_VERIFY(!board.error().empty());
        int line = 1;
        for (const Problem& problem : board.error()) { // in the file's order, at places that are there
            FUZZ_VERIFY(problem.line >= line && problem.column >= 1 && !problem.what.empty());
            FUZZ_VERIFY(static_cast<std::size_t>(problem.line) <= text.size() + 1);
            FUZZ_VERIFY(static_cast<std::size_t>(problem.column) <= text.size() + 1);
            line = problem.line;
        }
        return;
    }
    const std::string json = toJson(*board);
    const auto again = parseBoard(json);
    FUZZ_VERIFY(again && *again == *board);
    FUZZ_VERIFY(toJson(*again) == json);
}

void readValues(std::string_view text)
{
    Tile tile;
    tile.kind = TileKind::Value;
    tile.thresholds = {{Compare::Above, 1, {}}, {Compare::Contains, 0, "a"}};
    for (const char* pointer : {"", "/a", "/a/0", "/0/a~1b"}) {
        tile.pointer = pointer;
        const ValueFigures value = valueOf(Data(text), tile);
        FUZZ_VERIFY(value.text.size() <= std::size_t{4} * 1024);
    }
}

} // namespace

void fuzzOne(std::string_view text)
{
    parseAndWrite(text);
    readValues(text);
    for (const ServerWord word : {ServerWord::Mntr, ServerWord::Srvr, ServerWord::Admin}) {
        ServerFigures server;
        FUZZ_VERIFY(readServerAnswer(word, text, server) || !server.error.empty());
        FUZZ_VERIFY(server.answered != !server.error.empty());
    }
    (void)clientAddresses(text);
}
