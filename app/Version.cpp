// SPDX-License-Identifier: GPL-3.0-or-later
#include "Version.h"

namespace app {

const char* version()
{
    return ROSTER_VERSION;
}

} // namespace app
