// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QCompleter>

#include <optional>

class QLineEdit;
class QStandardItemModel;

namespace ui {

/// Completes a path being typed from the names the cache knows; reads the level once when it knows none.
class PathCompleter : public QCompleter {
    Q_OBJECT

public:
    /// Offers at most this many: nobody reads more, and a level may hold 100,000.
    static constexpr int offerLimit = 100;

    PathCompleter(registry::Session& session, QLineEdit& edit);

    QStringList splitPath(const QString& path) const override;

private:
    void onEdited(const QString& text, const std::optional<registry::Path>& justRead = {});
    void offer(const registry::Path& level, const QString& prefix);

    registry::Session& m_session;
    QLineEdit& m_edit;
    QStandardItemModel* m_offers;
    std::optional<registry::Path> m_asked; ///< being read, not to be read again for each key
};

} // namespace ui
