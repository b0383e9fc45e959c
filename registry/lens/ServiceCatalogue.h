// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceFinder.h"
#include "lens/ServiceWatch.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace registry::lens {

/// All services below a root, kept known: a ServiceFinder and a ServiceWatch for each that it finds. What the services
/// view shows, and a board's tile for everything below a path.
///
/// GUI thread; the session must outlive it.
class ServiceCatalogue : public QObject {
    Q_OBJECT

public:
    struct Options {
        DetectorSet detectors = DetectorSet::builtIn();
        Choices choices{};
        MemorySettings memory{};
        ServiceFinder::Limits limits{};
        Clock clock = std::chrono::system_clock::now;
        /// Of services that are not opened; those whose status is in their payload are read at least once.
        ServiceWatch::Depth depth = ServiceWatch::Depth::Once;
    };

    ServiceCatalogue(Session& session, Path root, Options options, QObject* parent = nullptr);
    ~ServiceCatalogue() override;

    const Path& root() const { return m_finder.root(); }
    const DetectorSet& detectors() const { return m_options.detectors; }
    const Choices& choices() const { return m_options.choices; }
    ServiceFinder::Progress progress() const { return m_finder.progress(); }

    /// By folder.
    const std::map<Path, std::unique_ptr<ServiceWatch>>& services() const { return m_services; }
    /// Null when no service is known there.
    ServiceWatch* find(const Path& folder) const;

    /// Its instances' payloads are kept fresh as long as it is open.
    void open(const Path& folder);
    void close(const Path& folder);
    /// Looks for services again, and reads again what is held.
    void refresh();
    /// See ServiceFinder::choose().
    void choose(const Path& folder, std::optional<std::string> detector);
    void setMemory(const MemorySettings& memory);

Q_SIGNALS:
    void added(const registry::Path& folder);
    /// It is still there while this is told.
    void aboutToRemove(const registry::Path& folder);
    /// What ServiceWatch::changed() says.
    void changed(const registry::Path& folder);
    void progressChanged();
    void choicesChanged();

private:
    void add(const Path& folder, const Match& match);
    void onLost(const Path& folder);
    void onChanged(const Path& folder);
    void remove(const Path& folder);

    Session& m_session;
    Options m_options;
    ServiceFinder m_finder;
    std::map<Path, std::unique_ptr<ServiceWatch>> m_services;
    std::vector<std::unique_ptr<ServiceWatch>> m_removed; ///< until the next turn
    std::set<Path> m_lost; ///< folders that are gone and whose instances are remembered still
    std::set<Path> m_open;
};

} // namespace registry::lens
