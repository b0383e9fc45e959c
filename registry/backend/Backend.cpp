// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Backend.h"

#include <utility>

namespace registry {

void Backend::submit(
    RequestId id, Operation operation, std::shared_ptr<Inbox> replyTo, std::chrono::milliseconds deadline)
{
    if (auto refused = m_gate.refusal(operation))
        answer(id, tl::unexpected(std::move(*refused)), replyTo);
    else
        send(id, std::move(operation), std::move(replyTo), deadline);
}

} // namespace registry
