// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/TaskThread.h"
#include "value/Error.h"

#include <QMetaObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace registry {

/// Changes by key on their way to a file that a thread of its own reads and writes: those of one turn go together, and
/// what could not be written is written with the next, or some seconds later. That it cannot be is told once, until it
/// works again.
///
/// A member of the QObject that it calls back to; lives on that one's thread.
template <typename Key, typename Value> class WriteBehind {
public:
    using Changes = std::map<Key, Value>;
    struct Calls {
        std::function<Result<void>(const Changes&)> write; ///< on the thread
        std::function<void()> close; ///< on the thread, at the end
        std::function<void(const std::string& detail)> failed; ///< technical English, with the file's name
        std::function<void()> recovered;
    };

    WriteBehind(QObject* owner, Calls calls)
        : m_owner(owner)
        , m_calls(std::move(calls))
        , m_thread(std::make_unique<TaskThread>())
    {
        m_flush.setSingleShot(true);
        m_flush.callOnTimeout(owner, [this] { flush(); });
    }
    /// Writes what was changed and waits for it.
    ~WriteBehind()
    {
        flush();
        m_thread->post(m_calls.close);
        m_thread.reset(); // runs what was posted; then nobody can call back here any more
    }
    WriteBehind(const WriteBehind&) = delete;
    WriteBehind& operator=(const WriteBehind&) = delete;

    void change(Key key, Value value)
    {
        m_changes.insert_or_assign(std::move(key), std::move(value));
        m_flush.start(0); // several of one turn go together
    }

    /// Behind everything changed so far: `read` on the thread, then `then` here, later, with what it gave; with nothing
    /// when it failed, which is told as a failure to write is.
    template <typename T> void read(std::function<Result<T>()> read, std::function<void(T)> then)
    {
        flush();
        m_thread->post([this, read = std::move(read), then = std::move(then)] {
            auto found = read();
            QMetaObject::invokeMethod(
                m_owner,
                [this, then, found = std::move(found)] {
                    if (!found)
                        onWritten(tl::unexpected(found.error()), {});
                    then(found.value_or(T()));
                },
                Qt::QueuedConnection);
        });
    }

private:
    void flush()
    {
        m_flush.stop();
        for (auto& [key, value] : std::exchange(m_unwritten, {}))
            m_changes.try_emplace(key, std::move(value)); // what came later stands
        if (m_changes.empty())
            return;
        m_thread->post([this, changes = std::exchange(m_changes, {})] {
            auto done = m_calls.write(changes);
            auto back = done ? Changes() : changes;
            QMetaObject::invokeMethod(
                m_owner, [this, done = std::move(done), back = std::move(back)] { onWritten(done, back); },
                Qt::QueuedConnection);
        });
    }
    void onWritten(const Result<void>& done, Changes back)
    {
        for (auto& [key, value] : back)
            m_unwritten.try_emplace(key, std::move(value));
        if (!done) {
            m_flush.start(retryAfter);
            if (!std::exchange(m_broken, true))
                m_calls.failed(done.error().path + ": " + done.error().detail);
        } else if (std::exchange(m_broken, false)) {
            m_calls.recovered();
        }
    }

    static constexpr auto retryAfter = std::chrono::seconds(5);

    QObject* const m_owner;
    const Calls m_calls;
    QTimer m_flush;
    Changes m_changes;
    Changes m_unwritten; ///< failed; tried again with the next
    bool m_broken = false;
    std::unique_ptr<TaskThread> m_thread; ///< last: it goes first
};

} // namespace registry
