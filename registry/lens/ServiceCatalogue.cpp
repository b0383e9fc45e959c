// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceCatalogue.h"

#include <QTimer>

#include <utility>

namespace registry::lens {

ServiceCatalogue::ServiceCatalogue(Session& session, Path root, Options options, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_options(std::move(options))
    , m_finder(session, std::move(root), m_options.detectors, m_options.choices, m_options.limits)
{
    connect(&m_finder, &ServiceFinder::found, this, &ServiceCatalogue::add);
    connect(&m_finder, &ServiceFinder::lost, this, &ServiceCatalogue::onLost);
    connect(&m_finder, &ServiceFinder::progressChanged, this, &ServiceCatalogue::progressChanged);
}

ServiceCatalogue::~ServiceCatalogue() = default;

ServiceWatch* ServiceCatalogue::find(const Path& folder) const
{
    const auto found = m_services.find(folder);
    return found == m_services.end() ? nullptr : found->second.get();
}

void ServiceCatalogue::add(const Path& folder, const Match& match)
{
    m_lost.erase(folder);
    if (ServiceWatch* known = find(folder)) {
        if (known->detector().id() == match.detector->id()) { // it was gone and is back: what is remembered stays
            known->setEvidence(match.evidence);
            return;
        }
        remove(folder);
    }
    const auto depth = m_open.contains(folder) ? ServiceWatch::Depth::Live : m_options.depth;
    auto watch =
        std::make_unique<ServiceWatch>(m_session, folder, match.detector, depth, m_options.memory, m_options.clock);
    watch->setEvidence(match.evidence);
    connect(watch.get(), &ServiceWatch::changed, this, [this, folder] { onChanged(folder); });
    m_services.emplace(folder, std::move(watch));
    Q_EMIT added(folder);
}

void ServiceCatalogue::onLost(const Path& folder)
{
    ServiceWatch* watch = find(folder);
    if (!watch)
        return;
    const bool chosen = m_options.choices.contains(folder); // "no service", said the user
    if (chosen || m_finder.isPart(folder) || watch->state().rows.empty())
        remove(folder);
    else
        m_lost.insert(folder);
}

void ServiceCatalogue::onChanged(const Path& folder)
{
    if (m_lost.contains(folder) && find(folder) && find(folder)->state().rows.empty())
        remove(folder);
    else
        Q_EMIT changed(folder);
}

void ServiceCatalogue::remove(const Path& folder)
{
    const auto found = m_services.find(folder);
    if (found == m_services.end())
        return;
    Q_EMIT aboutToRemove(folder);
    found->second->disconnect(this);
    m_removed.push_back(std::move(found->second)); // it may be the one that is telling
    QTimer::singleShot(0, this, [this] { m_removed.clear(); });
    m_services.erase(found);
    m_lost.erase(folder);
}

void ServiceCatalogue::open(const Path& folder)
{
    m_open.insert(folder);
    if (ServiceWatch* watch = find(folder))
        watch->setDepth(ServiceWatch::Depth::Live);
}

void ServiceCatalogue::close(const Path& folder)
{
    m_open.erase(folder);
    if (ServiceWatch* watch = find(folder))
        watch->setDepth(m_options.depth);
}

void ServiceCatalogue::refresh()
{
    m_finder.refresh();
    m_session.watchHub().refreshAll();
}

void ServiceCatalogue::choose(const Path& folder, std::optional<std::string> detector)
{
    if (detector)
        m_options.choices[folder] = *detector;
    else
        m_options.choices.erase(folder);
    m_finder.choose(folder, std::move(detector));
    Q_EMIT choicesChanged();
}

void ServiceCatalogue::setMemory(const MemorySettings& memory)
{
    m_options.memory = memory;
    for (const auto& [folder, watch] : m_services)
        watch->setMemory(memory);
}

} // namespace registry::lens
