// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowTree.h"
#include "value/Error.h"

#include <QString>

#include <optional>

namespace ui {

// The words of one row of the tree. Pure; `now` and `modified` are milliseconds since the epoch.

/// "3 min ago"; a date when that is more than 30 days off, or in the future; empty for 0 (the root has no time).
QString relativeTime(qint64 modified, qint64 now);
/// Date and time to the second, local time.
QString exactTime(qint64 modified);
/// "512 B", "1.5 KiB", "3.0 MiB".
QString byteSize(qint64 bytes);
/// A session id as servers write it: 0x and hexadecimal digits.
QString sessionIdText(qint64 id);
/// What kind of node it is and how it stands, as a phrase for screen readers: "ephemeral, not current".
QString rowDescription(const Row& row);
/// Several lines: path, kind, exact time, what went wrong.
QString rowToolTip(const Row& row, const QString& path, const std::optional<registry::Error>& error);
/// The row's picture in resources/icons.
const char* rowIconName(const Row& row);
/// Whether a name looks like an instance's: "host:port", optionally with more behind the port.
bool looksLikeInstance(std::string_view name);

} // namespace ui
