// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what is staged. Plain text, safe to display.
#pragma once

#include "edit/ChangeSetController.h"

#include <QString>

namespace ui {

/// What it does: "Change data", "Create (ephemeral)", "Delete", "Set access list".
QString changeText(const registry::Operation& operation);
/// What it will write, in bytes: "1.2 KiB"; for an access list that list; empty for a delete.
QString contentText(const registry::Operation& operation);
/// The version it is based on; empty for a create.
QString baseText(const registry::Operation& operation);
QString standingText(const ChangeSetController::Standing& standing);
/// "In 3 steps, ...: 1. ...", one line each; empty when it is one request.
QString planText(const ChangeSet& set, const std::vector<ChangeSet::Step>& steps);

} // namespace ui
