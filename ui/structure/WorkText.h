// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeCopy.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What became of a work on a subtree, in words.
class WorkText {
    Q_DECLARE_TR_FUNCTIONS(ui::WorkText)

public:
    /// One line: "/a/b: written since it was read."
    static QString line(const registry::SubtreeLeft& left);
    /// The lines of what is left, at most `limit`, and how many more there are.
    static QString lines(const std::vector<registry::SubtreeLeft>& left, std::size_t limit = 500);
    static QString summary(const registry::SubtreeDelete& work);
    static QString summary(const registry::SubtreeCopy& work, registry::SubtreeCopy::Purpose purpose);
    /// What a copy cannot keep, a sentence each; empty when there is nothing to say.
    static QString losses(const registry::CopyLosses& losses, registry::SubtreeCopy::Ephemerals choice, bool move);
    static QString progress(const registry::SubtreeWork& work);

private:
    static QString ending(const registry::SubtreeWork& work);
};

} // namespace ui
