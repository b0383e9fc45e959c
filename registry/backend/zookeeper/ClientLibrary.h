// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace registry {

/// What the ZooKeeper C client is that this process has loaded.
struct ClientLibrary {
    std::string version; ///< of the headers we were compiled with: the library itself does not tell
    bool tls = false; ///< it has the call that opens an encrypted connection
    bool sasl = false; ///< it has the call that signs in by SASL
};

/// Looks into the loaded library, not at how it was built somewhere else: distributions differ. Cheap.
ClientLibrary clientLibrary();

} // namespace registry
