// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

// Questions about drafts that are about to go. Non-blocking: they call back when answered, or never.

/// "Discard these drafts?"
void askToDiscard(const std::vector<registry::Path>& paths, QWidget* window, std::function<void()> discard);

/// "Take these out of the change set?", where something that was typed would go with it.
void askToUnstage(const std::vector<registry::Path>& paths, QWidget* window, std::function<void()> takeOut);

enum class LeavingStaged : std::uint8_t { Apply, Keep, Discard, Cancel };
/// The same with changes that are staged and not applied. `canKeep`: they are written to the disk.
void askBeforeLeavingStaged(const std::vector<registry::Path>& paths, bool canKeep, QWidget* window,
    std::function<void(LeavingStaged)> answered);

enum class Leaving : std::uint8_t { Save, Keep, Discard, Cancel };
/// A tab or the window is closing with text that is not saved. `canKeep`: drafts are written to the disk.
void askBeforeLeaving(
    const std::vector<registry::Path>& paths, bool canKeep, QWidget* window, std::function<void(Leaving)> answered);

} // namespace ui
