// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diff/DiffRows.h"
#include "dialogs/ReviewDialog.h"

namespace ui {

/// What a review compares: the texts in the data, or their bytes.
struct ComparedData {
    DiffRows::Ptr rows;
    bool sameBytes = false;
    bool sameText = false; ///< only how it is written down or packed differs
};
/// Unpacks, decodes and compares. Pure; any thread.
ComparedData compareData(
    const registry::Data& before, const registry::Data& after, const std::atomic<bool>* cancelled = nullptr);

/// "+", "±", "−": what becomes of the node.
QString actionSign(Review::Action action);
/// "Create", "Change", "Delete".
QString actionName(Review::Action action);
/// "1,204 bytes → 1,310 bytes (+106)"; null and empty data are told apart.
QString sizeChangeText(const Review& review);
/// "Based on version 4, written on ..."
QString basedOnText(const Review& review);
/// What else is to be known of the comparison, in whole sentences; empty: nothing.
QString remarkText(const Review& review, const ComparedData& compared);

} // namespace ui
