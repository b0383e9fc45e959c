// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <zookeeper/zookeeper.h>

/// The C client as a careful programmer would use it by hand: one handle, asynchronous calls, a window. The yardstick.
namespace raw {

class Client {
public:
    using WatchFunction = std::function<void(int type, const char* path)>;

    /// Connects; throws std::runtime_error when that takes more than ten seconds.
    explicit Client(const std::string& hosts, WatchFunction onWatch = {});
    ~Client() { zookeeper_close(m_handle); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;
    operator zhandle_t*() const { return m_handle; }
    /// Throws std::runtime_error when the session has not expired within a minute: a server that is
    /// just ending it may leave the client's first attempt without an answer.
    void waitForExpiry();

private:
    static void onEvent(zhandle_t*, int type, int state, const char* path, void* context);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_connected = false;
    bool m_expired = false;
    WatchFunction m_onWatch;
    zhandle_t* m_handle = nullptr;
};

/// Counts requests in flight; enter() waits while the window is full.
class Window {
public:
    explicit Window(int size)
        : m_free(size)
        , m_size(size)
    {
    }
    void enter();
    void leave();
    /// Waits until nothing is in flight.
    void drain();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_free;
    const int m_size;
};

/// `count` children "prefix" + number (zero-padded to `digits`), window 1000.
void createMany(
    Client& client, const std::string& prefix, int count, int digits, const std::string& data, int mode = 0);

// The commands of the program; each prints "key value" lines.
void commandLoad(const std::string& hosts, const std::string& parent, int count, int digits, int dataBytes);
void commandLoadTree(const std::string& hosts, const std::string& parent, int services, int instances, int dataBytes);
void commandChildren(const std::string& hosts, const std::string& path, int repeats);
void commandCrawl(const std::string& hosts, const std::string& path, int window);
void commandLatency(const std::string& hosts, const std::string& parent, int rounds, int gapMs);
void commandChurn(const std::string& hosts, const std::string& parent, int perSecond, int seconds);
void commandReturn(const std::string& hosts, const std::string& prefix, int count, int repeats);
void commandGet(const std::string& hosts, const std::string& path, int repeats);
void commandFollow(const std::string& hosts, const std::string& parent, int seconds);

} // namespace raw
