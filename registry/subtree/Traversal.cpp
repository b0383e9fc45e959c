// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtree/Traversal.h"

#include <algorithm>
#include <utility>

namespace registry {

namespace {

constexpr auto retryDelay = std::chrono::milliseconds(100);

bool isWorthRepeating(ErrorCode code)
{
    if (code == ErrorCode::Closing || code == ErrorCode::Cancelled || code == ErrorCode::UnknownNative)
        return false;
    const Retry retry = retryClass(code);
    return retry == Retry::Later || retry == Retry::UnknownOutcome || retry == Retry::SessionOver;
}

} // namespace

/// Lives on the worker's stack for the time of one walk.
class Traversal::Worker {
public:
    explicit Worker(Traversal& walk)
        : t(walk)
        , m_slots(static_cast<std::size_t>(std::max(1, walk.m_options.window)))
    {
        for (std::size_t slot = m_slots.size(); slot-- > 0;)
            m_free.push_back(slot);
    }

    Result<Progress> run()
    {
        t.m_counters.known = 1;
        m_again.push_back(requestFor(t.m_options.root));
        m_lastAnswer = Clock::now();
        fill();
        while (m_inFlight > 0 || !m_again.empty() || !m_frames.empty()) {
            for (Event& event : t.m_inbox->waitAndTake(retryDelay))
                if (auto* reply = std::get_if<Reply>(&event))
                    handle(*reply);
            if (t.m_cancelled)
                return fail(ErrorCode::Cancelled, t.m_options.root.str());
            if (m_end)
                return tl::unexpected(*m_end);
            fill();
        }
        flush();
        return t.progress();
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Request {
        TraversedNode node;
        bool listing = false;
    };
    struct Frame { ///< children of one node, handed out one by one
        Path parent;
        NameListPtr names;
        std::size_t next = 0;
    };

    bool isLast(const Path& path) const { return path.depth() - t.m_options.root.depth() >= t.m_options.maxDepth; }
    Request requestFor(Path path) const
    {
        const bool listing = m_namesOnly && !isLast(path);
        return {{std::move(path), {}, {}, {}, {}}, listing};
    }

    void fill()
    {
        if (m_pausedUntil > Clock::now())
            return;
        while (!m_free.empty()) {
            if (!m_again.empty()) {
                submit(std::move(m_again.back()));
                m_again.pop_back();
            } else if (!m_frames.empty()) {
                Frame& frame = m_frames.back();
                Request request = requestFor(frame.parent.childFromServer((*frame.names)[frame.next]));
                if (++frame.next == frame.names->size())
                    m_frames.pop_back();
                submit(std::move(request));
            } else {
                return;
            }
        }
    }

    void submit(Request request)
    {
        const std::size_t slot = m_free.back();
        m_free.pop_back();
        ++m_inFlight;
        Operation operation;
        if (request.listing)
            operation = op::GetChildren{request.node.path, false};
        else if (t.m_options.content == Content::Data)
            operation = op::GetData{request.node.path, false};
        else
            operation = op::Exists{request.node.path, false};
        m_slots[slot] = std::move(request);
        t.m_backend.submit(slot, std::move(operation), t.m_inbox);
    }

    void handle(Reply& reply)
    {
        if (reply.id >= m_slots.size())
            return;
        Request request = std::move(m_slots[reply.id]);
        m_free.push_back(reply.id);
        --m_inFlight;
        if (!reply.result) {
            handleError(std::move(request), std::move(reply.result.error()));
            return;
        }
        m_lastAnswer = Clock::now();
        TraversedNode& node = request.node;
        if (auto* data = std::get_if<DataReply>(&*reply.result)) {
            node.data = std::move(data->data);
            node.stat = data->stat;
        } else if (const auto* stat = std::get_if<Stat>(&*reply.result)) {
            node.stat = *stat;
        } else if (auto* children = std::get_if<ChildrenReply>(&*reply.result)) {
            node.children = children->names->empty() ? nullptr : std::move(children->names);
            if (m_namesOnly)
                node.stat = children->stat;
        }
        if (!request.listing && node.stat.numChildren > 0 && !isLast(node.path)) {
            request.listing = true;
            m_again.push_back(std::move(request));
            return;
        }
        emit(std::move(node));
    }

    void handleError(Request request, Error error)
    {
        if (isWorthRepeating(error.code)) {
            if (Clock::now() - m_lastAnswer > t.m_options.patience)
                m_end = std::move(error);
            m_pausedUntil = Clock::now() + retryDelay;
            m_again.push_back(std::move(request));
            return;
        }
        m_lastAnswer = Clock::now();
        if (error.code == ErrorCode::Closing) {
            m_end = std::move(error);
            return;
        }
        if (error.code == ErrorCode::NoNode) {
            ++t.m_counters.vanished;
            if (request.node.path == t.m_options.root)
                m_end = std::move(error);
            return;
        }
        ++t.m_counters.failed;
        request.node.error = std::move(error);
        emit(std::move(request.node));
    }

    void emit(TraversedNode node)
    {
        if (node.children) {
            t.m_counters.known += node.children->size();
            m_frames.push_back({node.path, node.children, 0});
        }
        if (node.data)
            t.m_counters.bytes += node.data->size();
        m_batch.push_back(std::move(node));
        if (m_batch.size() >= t.m_options.batch)
            flush();
    }

    void flush()
    {
        if (m_batch.empty())
            return;
        t.m_counters.done += m_batch.size();
        if (t.m_onBatch)
            t.m_onBatch(std::exchange(m_batch, {}));
        m_batch.clear();
        m_batch.reserve(t.m_options.batch);
    }

    Traversal& t;
    const bool m_namesOnly = t.m_options.content == Content::Names;
    std::vector<Request> m_slots; ///< by request id; a slot is free again once answered
    std::vector<std::size_t> m_free;
    std::vector<Request> m_again; ///< to be listed, or asked again
    std::vector<Frame> m_frames; ///< depth first, so that what waits stays small
    std::vector<TraversedNode> m_batch;
    std::size_t m_inFlight = 0;
    Clock::time_point m_lastAnswer{};
    Clock::time_point m_pausedUntil{};
    std::optional<Error> m_end;
};

Traversal::Traversal(Backend& backend, Options options, OnBatch onBatch, OnEnd onEnd)
    : m_backend(backend)
    , m_options(std::move(options))
    , m_onBatch(std::move(onBatch))
    , m_onEnd(std::move(onEnd))
    , m_inbox(std::make_shared<Inbox>())
{
}

Traversal::~Traversal()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void Traversal::start()
{
    if (m_thread.joinable())
        return;
    m_thread = std::thread([this] {
        const Result<Progress> result = Worker(*this).run();
        m_inbox->close();
        if (m_onEnd)
            m_onEnd(result);
    });
}

void Traversal::cancel()
{
    m_cancelled = true;
    m_inbox->close();
}

Traversal::Progress Traversal::progress() const
{
    return {m_counters.done, m_counters.known, m_counters.bytes, m_counters.failed, m_counters.vanished};
}

} // namespace registry
