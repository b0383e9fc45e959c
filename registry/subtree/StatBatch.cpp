// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/StatBatch.h"

#include "session/OnDone.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace registry {

namespace {

struct Batch {
    std::vector<Result<Stat>> stats;
    std::size_t open = 0;
    std::function<void(const std::vector<Result<Stat>>&)> then;

    void answered()
    {
        if (--open == 0)
            std::exchange(then, nullptr)(stats);
    }
};

} // namespace

void readStats(Session& session, std::vector<Path> paths, bool synced, QObject* context,
    std::function<void(const std::vector<Result<Stat>>&)> then)
{
    const auto batch = std::make_shared<Batch>(); // shared by the handlers of its requests
    batch->stats.assign(paths.size(), fail(ErrorCode::NoConnection));
    batch->then = std::move(then);
    batch->open = paths.size() + 1; // never done before this function has returned
    if (synced) {
        onDone(session.apply(Operation(op::Sync{paths.empty() ? Path() : paths.front()})), context,
            [batch](const Result<ReplyBody>&) { batch->answered(); }); // what it refuses shows in the reads behind it
    } else {
        QTimer::singleShot(0, context, [batch] { batch->answered(); });
    }
    for (std::size_t i = 0; i < paths.size(); ++i) {
        onDone(session.readStat(paths[i]), context, [batch, i](const Result<Stat>& stat) {
            batch->stats[i] = stat;
            batch->answered();
        });
    }
}

} // namespace registry
