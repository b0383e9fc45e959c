// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WatchHubPrivate.h"

#include <QPointer>

#include <utility>

namespace registry {

WatchHub::Hold& WatchHub::Hold::operator=(Hold&& other) noexcept
{
    if (this != &other) {
        release();
        m_release = std::exchange(other.m_release, {});
    }
    return *this;
}

WatchHub::Hold::~Hold()
{
    release();
}

void WatchHub::Hold::release()
{
    if (auto release = std::exchange(m_release, {}))
        release();
}

WatchHub::WatchHub(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->attach(this);
}

WatchHub::~WatchHub() = default;

WatchHub::Hold WatchHub::hold(const Path& path, std::uint8_t interest)
{
    Hold hold;
    if ((interest & (InterestChildren | InterestData)) == 0)
        return hold;
    d->hold(path, interest);
    hold.m_release = [hub = QPointer<WatchHub>(this), path, interest] {
        if (hub)
            hub->d->release(path, interest);
    };
    return hold;
}

void WatchHub::refresh(const Path& path)
{
    d->refresh(path);
}

void WatchHub::refreshAll()
{
    d->refreshAll();
}

int WatchHub::watchCount() const
{
    return d->watchCount();
}

std::size_t WatchHub::watchBytes() const
{
    return d->watchBytes();
}

std::size_t WatchHub::watchBudget() const
{
    return d->budget();
}

bool WatchHub::isPolled(const Path& path, std::uint8_t interest) const
{
    return d->isPolled(path, interest);
}

} // namespace registry
