// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackendFactory.h"

#include "backend/embedded/SampleRegistry.h"
#include "backend/embedded/SqliteStore.h"
#include "backend/zookeeper/ZooKeeperBackend.h"

namespace registry {

std::unique_ptr<Backend> makeBackend(const ConnectionProfile& profile)
{
    if (std::holds_alternative<SampleEndpoint>(profile.endpoint))
        return makeSampleBackend(profile);
    if (std::holds_alternative<FileEndpoint>(profile.endpoint))
        return makeFileBackend(profile);
    return std::make_unique<ZooKeeperBackend>(profile);
}

} // namespace registry
