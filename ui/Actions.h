// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// The nodes that actions are about.
struct Selection {
    std::optional<registry::Path> current;
    std::vector<registry::Path> all; ///< in the tree's order; with one node selected just that
};

/// Everything one can do in a connection: one entry each, for the menu bar, the context menu and the command
/// palette alike. The one place that decides what is offered: an entry that writes asks the session's AccessGate and
/// status first, then its own obstacle. What is not possible stays visible, greyed, and says why.
///
/// Knows nothing of what an entry does: controllers add theirs.
class Actions : public QObject {
    Q_OBJECT

public:
    enum class Needs : std::uint8_t {
        Nothing, ///< only what `obstacle` says
        Node, ///< a node is selected
        Writing, ///< a node is selected, and the connection may write now
    };
    struct Entry {
        const char* name; ///< objectName(): stable, for tests and the palette's memory
        QString text; ///< with its mnemonic, as in a menu
        QString what; ///< for the tooltip: what it does, without a full stop
        std::function<void()> act{};
        const char* icon = nullptr;
        QKeySequence shortcut{};
        Needs needs = Needs::Writing;
        std::function<QString()> obstacle{}; ///< why it is not possible just now, a sentence; empty text: it is
    };

    /// `lockedForGood`: the program was started read-only, so unlocking is no advice.
    Actions(registry::Session& session, bool lockedForGood, QObject* parent = nullptr);

    /// The action lives as long as this object.
    QAction* add(Entry entry);
    /// In the order of adding. Where they stand in menus: ActionMenus.
    const QList<QAction*>& all() const { return m_all; }
    /// Null when there is none of that name.
    QAction* find(const char* name) const;
    /// Why one of all() is not possible just now, a sentence; empty: it is.
    QString obstacleTo(const QAction& action) const;

    /// The nodes the actions are about.
    void setSelection(Selection selection);
    const Selection& selection() const { return m_selection; }
    /// Asks every obstacle again; for controllers whose state has changed.
    void update();

    /// Why nothing can be written now, for the user; empty when writing is possible.
    static QString refusalText(const registry::Session& session, bool lockedForGood);

Q_SIGNALS:
    void selectionChanged();

private:
    struct Offer {
        QAction* action;
        Entry entry;
    };
    QString obstacleTo(const Entry& entry) const;

    registry::Session& m_session;
    const bool m_lockedForGood;
    Selection m_selection;
    std::vector<Offer> m_offers;
    QList<QAction*> m_all;
};

} // namespace ui
