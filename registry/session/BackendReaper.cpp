// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackendReaper.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace registry {

namespace {

struct ReaperState {
    std::mutex mutex;
    std::condition_variable allEnded;
    int ending = 0;
};

/// Never destroyed: a thread that is still stuck on a frozen link when the process ends must not find it gone.
ReaperState& reaperState()
{
    static auto* const state = new ReaperState;
    return *state;
}

} // namespace

void BackendReaper::take(std::unique_ptr<Backend> backend)
{
    if (!backend)
        return;
    ReaperState& state = reaperState();
    {
        const std::lock_guard lock(state.mutex);
        ++state.ending;
    }
    std::thread([&state, backend = std::move(backend)]() mutable {
        backend.reset();
        const std::lock_guard lock(state.mutex);
        if (--state.ending == 0)
            state.allEnded.notify_all();
    }).detach();
}

bool BackendReaper::wait(std::chrono::milliseconds atMost)
{
    ReaperState& state = reaperState();
    std::unique_lock lock(state.mutex);
    return state.allEnded.wait_for(lock, atMost, [&state] { return state.ending == 0; });
}

} // namespace registry
