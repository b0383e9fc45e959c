// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "backend/embedded/EmbeddedServer.h"
#include "value/ConnectionProfile.h"

#include <chrono>
#include <cstdint>
#include <memory>

namespace registry {

struct SampleOptions {
    std::uint32_t seed = 1789;
    /// Mean time between two changes; 0: nothing ever changes by itself.
    std::chrono::milliseconds pace{1'500};
};

/// Options of a server that holds the sample: a company of about 40 services in production, staging and development, in
/// the payload formats found in the wild, whose instances come, go and change. What there is and in which order it
/// changes depends on the seed alone; when it changes, and the times in its Stats, on the clock.
[[nodiscard]] EmbeddedOptions sampleOptions(const SampleOptions& sample = {});

/// A session with a sample registry of its own, in memory. The changes cost no CPU to speak of and end with the
/// backend.
[[nodiscard]] std::unique_ptr<Backend> makeSampleBackend(const ConnectionProfile& profile);

} // namespace registry
