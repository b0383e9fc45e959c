// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/AclRules.h"

#include <QString>

namespace ui {

/// "world:anyone r, digest:ann:… cdrwa" in one line; plain text, safe to display.
QString aclLine(const registry::Acl& acl);
/// What is wrong, in one sentence; empty for None.
QString faultText(registry::AclFault fault);
/// What becomes of us after a change, in one sentence; empty when we keep our grip.
QString gripText(registry::Grip grip);

} // namespace ui
