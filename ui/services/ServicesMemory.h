// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceFinder.h"
#include "services/ServiceRows.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace ui {

/// How somebody arranged the columns of one format's instances.
struct ColumnChoice {
    QStringList order; ///< ids from the left; what is not in it follows
    QStringList hidden;
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// What the services view of a connection remembers between starts. A value.
struct ServicesMemory {
    registry::Path root{};
    Grouping grouping = Grouping::Service;
    registry::lens::Choices choices{};
    Expectations expected{};
    QMap<QString, ColumnChoice> columns{}; ///< by the detector's id
    std::chrono::seconds goneFor = registry::lens::MemorySettings{}.goneFor;
    bool shown = false; ///< the view was in front

    QByteArray toJson() const;
    /// What cannot be read is let pass.
    static ServicesMemory fromJson(const QByteArray& json);
};

} // namespace ui
