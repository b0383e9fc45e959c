// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace registry {
class DraftStore;
class EditJournal;
class HeldStore;
class StagedStore;
} // namespace registry

namespace ui {

class NodeClipboard;
class DraftClaims;

/// What the views of all connections share. The application owns it and outlives them; what is null is not kept.
struct Stores {
    registry::DraftStore* drafts = nullptr;
    registry::EditJournal* journal = nullptr;
    NodeClipboard* clipboard = nullptr;
    DraftClaims* claims = nullptr;
    registry::StagedStore* staged = nullptr;
    registry::HeldStore* held = nullptr; ///< registrations that are made again
    std::string detectorFolder{}; ///< the user's own ways of reading services; empty: none
};

} // namespace ui
