// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/TileState.h"

#include <string_view>

namespace registry::board {

/// How a server can be asked about itself.
enum class ServerWord : std::uint8_t {
    Mntr, ///< a four-letter word; tells everything, often not on the server's whitelist
    Srvr, ///< a four-letter word; on every whitelist by default; does not tell the watches
    Admin, ///< GET /commands/monitor of the AdminServer
};

/// Puts what the server answered into `server`: answered, or the error. Pure. True when it was an answer; false: the
/// word is not on its whitelist, or the answer is none, and another way may do better.
bool readServerAnswer(ServerWord word, std::string_view answer, ServerFigures& server);

/// The client addresses in the data of /zookeeper/config; observers too, empty when it names none.
std::vector<HostPort> clientAddresses(std::string_view config);

} // namespace registry::board
