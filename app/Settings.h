// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KnownConnection.h"
#include "value/ConnectionProfile.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <functional>
#include <memory>

namespace app {

/// One row of the table of settings: its key in the file and its value when it was never set.
template <typename T> struct Setting {
    const char* key;
    T fallback;
};

/// The table: every setting there is, besides the list of connections.
namespace setting {
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<QByteArray> viewLayout{"view/layout", {}}; ///< splitters of a connection's view
inline const Setting<QString> theme{"window/theme", QStringLiteral("system")}; ///< system, light, dark
inline const Setting<QString> language{"window/language", QStringLiteral("system")}; ///< see Translations
inline const Setting<bool> reducedMotion{"window/reducedMotion", false}; ///< marks that stay in the place of flashes
inline const Setting<QString> lastFolder{"files/lastFolder", {}}; ///< where the file dialog opens
inline const Setting<QStringList> recentCommands{"palette/recent", {}}; ///< ids, the one used last first
inline const Setting<QStringList> recentBoards{"boards/recent", {}}; ///< file names, the one used last first
inline const Setting<QStringList> mutedBoards{"boards/muted", {}}; ///< files whose alarms make no notifications
inline const Setting<QByteArray> boardGeometry{"boards/geometry", {}}; ///< of a new window
inline const Setting<QByteArray> helpGeometry{"help/geometry", {}};
inline const Setting<int> helpZoom{"help/zoom", 0}; ///< steps from the desktop's font size
} // namespace setting

/// What Roster remembers, in one ini file. Never holds a credential. GUI thread.
class Settings {
public:
    /// `directory` empty: the user's standard place. Made when something is first written.
    explicit Settings(const QString& directory);
    ~Settings();

    template <typename T> T value(const Setting<T>& setting) const
    {
        const QVariant stored = m_file->value(QLatin1String(setting.key));
        return stored.isValid() ? stored.template value<T>() : setting.fallback;
    }
    template <typename T> void set(const Setting<T>& setting, const T& value)
    {
        if (this->value(setting) != value)
            m_file->setValue(QLatin1String(setting.key), value);
    }

    /// Saved and recent connections, the one used last first.
    QList<ui::KnownConnection> connections() const;
    /// The one stored for this endpoint and, unless it is empty, this name.
    std::optional<ui::KnownConnection> find(const registry::Endpoint& endpoint, const std::string& name = {}) const;
    /// The one stored for this endpoint and this name, be it empty.
    std::optional<ui::KnownConnection> findExactly(const registry::ConnectionProfile& profile) const;
    /// Adds it or replaces the one with the same endpoint and name. Credentials are left out: of them only how
    /// many there are, their schemes and where the keychain keeps them. The oldest ones that were
    /// not saved on purpose go when there are more than ten.
    void remember(ui::KnownConnection connection);
    void forget(const ui::KnownConnection& connection);
    /// Columns, expansion and selection of a known connection's tree; empty when there is none.
    QByteArray treeState(const registry::ConnectionProfile& profile) const;
    /// How a view was left; see KnownConnection.
    struct ViewState {
        QByteArray tree;
        QByteArray formats;
        QByteArray services;
    };
    /// Of a known connection only.
    void setViewState(const registry::ConnectionProfile& profile, const ViewState& state);
    /// Writes now; otherwise it happens by itself soon. False when the file cannot be written.
    bool sync();

private:
    /// Reads, lets `edit` change and writes the list while no other Roster does: windows of several processes share it.
    void change(const std::function<void(QList<ui::KnownConnection>&)>& edit);
    void write(const QList<ui::KnownConnection>& connections);

    std::unique_ptr<QSettings> m_file;
};

} // namespace app
