// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HeldRegistrations.h"

#include "PlainText.h"
#include "session/OnDone.h"
#include "storage/HeldStore.h"

#include <algorithm>
#include <utility>

namespace ui {

using registry::Path;
using registry::Registration;

HeldRegistrations::HeldRegistrations(registry::ServiceRegistry& services, registry::HeldStore* store, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_store(store)
    , m_connection(registry::toString(services.session().profile().endpoint))
{
    connect(&services.session(), &registry::Session::statusChanged, this, [this](const registry::SessionStatus& now) {
        if (std::exchange(m_lastState, now.state) == now.state)
            return; // a mere probe
        for (int row = 0; row < static_cast<int>(m_all.size()); ++row)
            Q_EMIT changed(row); // how good their last known state is
    });
    openStore();
}

HeldRegistrations::~HeldRegistrations()
{
    putAway();
}

void HeldRegistrations::openStore()
{
    if (!m_store)
        return;
    connect(m_store, &registry::HeldStore::failed, this, [this](const std::string& detail) {
        m_storeTrouble = displayText(detail);
        Q_EMIT storeTroubleChanged();
    });
    connect(m_store, &registry::HeldStore::recovered, this, [this] {
        m_storeTrouble.clear();
        Q_EMIT storeTroubleChanged();
    });
    m_store->take(m_connection,
        [self = QPointer(this), store = QPointer(m_store), connection = m_connection](
            const std::vector<registry::HeldEntry>& entries) {
            if (self && !self->m_away)
                return self->takeUp(entries);
            for (const registry::HeldEntry& entry : entries)
                if (store)
                    store->release(connection, entry.path); // for another view
        });
}

void HeldRegistrations::takeUp(const std::vector<registry::HeldEntry>& entries)
{
    for (const registry::HeldEntry& entry : entries) {
        if (find(entry.path))
            continue; // registered by hand meanwhile: that one stands
        const registry::InstancePayload payload{
            static_cast<registry::InstancePayload::Format>(entry.format), entry.content};
        const auto now = std::chrono::system_clock::now();
        auto data = registry::encodePayload(payload, now);
        if (data && !m_services.session().gate().isReadOnly()) {
            hold(entry.path, payload, std::move(*data), true);
            continue;
        }
        m_all.push_back({.path = entry.path, .payload = payload, .since = now, .again = true});
        if (!data) // not what we have written
            m_all.back().error = data.error();
        Q_EMIT added(static_cast<int>(m_all.size()) - 1);
    }
}

int HeldRegistrations::rowOf(const Path& path) const
{
    const auto at =
        std::find_if(m_all.begin(), m_all.end(), [&](const HeldRegistration& held) { return held.path == path; });
    return at == m_all.end() ? -1 : static_cast<int>(at - m_all.begin());
}

const HeldRegistration* HeldRegistrations::find(const Path& path) const
{
    const int row = rowOf(path);
    return row < 0 ? nullptr : &m_all[static_cast<std::size_t>(row)];
}

std::vector<Path> HeldRegistrations::active() const
{
    std::vector<Path> paths;
    for (const HeldRegistration& held : m_all)
        if (held.state)
            paths.push_back(held.path);
    return paths;
}

void HeldRegistrations::hold(const Path& path, registry::InstancePayload payload, std::string data, bool again)
{
    int row = rowOf(path);
    const bool fresh = row < 0;
    if (fresh) {
        m_all.push_back({.path = path, .since = std::chrono::system_clock::now()});
        row = static_cast<int>(m_all.size()) - 1;
    }
    HeldRegistration& held = m_all[static_cast<std::size_t>(row)];
    const bool remembered = std::exchange(held.again, again && m_store);
    held.payload = std::move(payload);
    held.data = data;
    if (held.again)
        remember(held);
    else if (remembered)
        m_store->forget(m_connection, path);
    // Now or later: the registration itself says how it stands.
    registry::onDone(
        m_services.holdNode(path, std::move(data)), this, [this, path](const registry::Result<registry::Done>& done) {
            if (!done && !m_services.registration(path) && rowOf(path) >= 0) { // not even tried
                m_all[static_cast<std::size_t>(rowOf(path))].error = done.error();
                Q_EMIT changed(rowOf(path));
            }
        });
    follow(path);
    if (fresh)
        Q_EMIT added(row);
    else
        refresh(path, false);
}

/// Listens to the registration there, once.
void HeldRegistrations::follow(const Path& path)
{
    Registration* const registration = m_services.registration(path);
    if (!registration)
        return;
    registration->disconnect(this);
    connect(registration, &Registration::stateChanged, this, [this, path] { refresh(path, false); });
    connect(registration, &Registration::retryPlanned, this, [this, path] { refresh(path, false); });
    connect(registration, &Registration::made, this, [this, path] { refresh(path, true); });
    connect(registration, &Registration::withdrawn, this, [this, path] {
        const HeldRegistration* held = find(path);
        if (held && held->state == Registration::State::Stopped)
            remove(path);
    });
    const int row = rowOf(path);
    HeldRegistration& held = m_all[static_cast<std::size_t>(row)];
    held.state =
        registration->state() == Registration::State::Stopped ? Registration::State::Wanted : registration->state();
    held.error = registration->error();
}

void HeldRegistrations::refresh(const Path& path, bool made)
{
    const int row = rowOf(path);
    const Registration* registration = m_services.registration(path);
    if (row < 0 || !registration)
        return; // being withdrawn
    HeldRegistration& held = m_all[static_cast<std::size_t>(row)];
    const bool news = held.state != registration->state();
    held.state = registration->state();
    held.error = registration->error();
    held.timesMade = registration->timesMade();
    held.nextAttempt = registration->nextAttempt();
    if (news || made)
        held.since = std::chrono::system_clock::now();
    Q_EMIT changed(row);
    if (made)
        Q_EMIT written(path);
    else if (news && held.state == Registration::State::Refused && held.error)
        Q_EMIT failed(path, *registration->error());
}

void HeldRegistrations::withdraw(const Path& path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    HeldRegistration& held = m_all[static_cast<std::size_t>(row)];
    if (std::exchange(held.again, false) && m_store)
        m_store->forget(m_connection, path);
    if (!held.state || !m_services.registration(path)) {
        remove(path);
        return;
    }
    held.state = Registration::State::Stopped;
    held.error.reset();
    held.nextAttempt.reset();
    held.since = std::chrono::system_clock::now();
    Q_EMIT changed(row);
    registry::onDone(m_services.releaseNode(path), this, [this, path](const registry::Result<registry::Done>& done) {
        const HeldRegistration* now = find(path);
        if (now && now->state == Registration::State::Stopped && !(done && *done == registry::Done::NotYet))
            remove(path); // else it goes when the registration says so
    });
}

void HeldRegistrations::remove(const Path& path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    const bool was = m_all[static_cast<std::size_t>(row)].state.has_value();
    m_all.erase(m_all.begin() + row);
    Q_EMIT removed(row);
    if (was)
        Q_EMIT written(path);
}

void HeldRegistrations::retry(const Path& path)
{
    const HeldRegistration* held = find(path);
    if (held && held->state)
        hold(path, held->payload, held->data, held->again);
}

void HeldRegistrations::setAgain(const Path& path, bool again)
{
    const int row = rowOf(path);
    if (row < 0 || !m_store || m_all[static_cast<std::size_t>(row)].again == again)
        return;
    HeldRegistration& held = m_all[static_cast<std::size_t>(row)];
    held.again = again;
    if (again)
        remember(held);
    else
        m_store->forget(m_connection, path);
    Q_EMIT changed(row);
}

void HeldRegistrations::remember(const HeldRegistration& held)
{
    m_store->keep(m_connection, {held.path, static_cast<int>(held.payload.format), held.payload.content});
}

void HeldRegistrations::putAway()
{
    if (std::exchange(m_away, true) || !m_store)
        return;
    for (const HeldRegistration& held : m_all)
        if (held.again)
            m_store->release(m_connection, held.path);
}

} // namespace ui
