// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/InstancePayload.h"
#include "service/ServiceRegistry.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace registry {
class HeldStore;
struct HeldEntry;
} // namespace registry

namespace ui {

/// One registration of a connection, as it stands.
struct HeldRegistration {
    using State = registry::Registration::State;

    registry::Path path;
    registry::InstancePayload payload{}; ///< as entered
    std::string data{}; ///< the bytes that the node is to hold; empty while it is not registered
    /// Nothing: remembered, and not registered because this connection writes nothing. Stopped: being withdrawn.
    std::optional<State> state{};
    std::optional<registry::Error> error{};
    std::chrono::system_clock::time_point since{}; ///< of the state; Registered: since the node was last made
    int timesMade = 0;
    bool again = false; ///< registered again when the connection is opened
    std::optional<std::chrono::system_clock::time_point> nextAttempt{};
};

/// What one connection keeps registered: ephemeral nodes that are there as long as its session can make them be,
/// whatever happens to the session or the nodes (see registry::Registration). Those that are to outlast the program are
/// in the HeldStore, and are registered again by the next view of the connection.
class HeldRegistrations : public QObject {
    Q_OBJECT

public:
    /// `store`: null, and nothing outlasts the view. Both must outlive it. Takes up what the store has.
    HeldRegistrations(registry::ServiceRegistry& services, registry::HeldStore* store, QObject* parent = nullptr);
    ~HeldRegistrations() override;

    /// In the order they came.
    const std::vector<HeldRegistration>& all() const { return m_all; }
    /// Null when there is none.
    const HeldRegistration* find(const registry::Path& path) const;
    /// Those that end with the session: all that are not merely remembered.
    std::vector<registry::Path> active() const;
    bool canRemember() const { return m_store != nullptr; }
    /// What is wrong with the store, safe to display; empty: nothing.
    const QString& storeTrouble() const { return m_storeTrouble; }

    /// Registers `path` with exactly these bytes, or gives the registration there another payload; the node is kept
    /// when it is there. Only where the connection may write.
    void hold(const registry::Path& path, registry::InstancePayload payload, std::string data, bool again);
    /// Takes the node away, if it is ours, and the row when that is known; forgets it. One that is merely remembered is
    /// only forgotten.
    void withdraw(const registry::Path& path);
    /// Tries one that was refused once more.
    void retry(const registry::Path& path);
    /// Whether it is registered again when the connection is opened.
    void setAgain(const registry::Path& path, bool again);
    /// The view goes: what is remembered is the next one's.
    void putAway();

Q_SIGNALS:
    void added(int row);
    void changed(int row);
    /// It is not in all() any more.
    void removed(int row);
    /// The node was made or taken away.
    void written(const registry::Path& path);
    /// It is refused.
    void failed(const registry::Path& path, const registry::Error& error);
    void storeTroubleChanged();

private:
    void openStore();
    void takeUp(const std::vector<registry::HeldEntry>& entries);
    void follow(const registry::Path& path);
    void refresh(const registry::Path& path, bool made);
    void remove(const registry::Path& path);
    void remember(const HeldRegistration& held);
    int rowOf(const registry::Path& path) const;

    registry::ServiceRegistry& m_services;
    registry::HeldStore* const m_store;
    const std::string m_connection;
    std::vector<HeldRegistration> m_all;
    std::optional<registry::ConnectionState> m_lastState;
    QString m_storeTrouble;
    bool m_away = false;
};

} // namespace ui
