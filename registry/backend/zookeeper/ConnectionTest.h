// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace registry {

class Cancellation;

/// One line of the connection test: what was tried and how it went.
struct TestStep {
    enum class Kind {
        Resolve, ///< host names have addresses
        Port, ///< something answers on the port
        ZooKeeper, ///< it speaks ZooKeeper and serves
        Session, ///< a session was made
        Credentials, ///< the server took them (a wrong digest password is NOT told by any server, trap 27)
        RootReadable, ///< the list of children of the registry's root could be read
    };
    Kind kind = Kind::Resolve;
    bool ok = false;
    bool skipped = false; ///< not tried: an earlier step failed, or nothing to do (no credentials)
    std::string detail; ///< technical English: addresses, session timeout, number of children ...
    Error error; ///< code Ok when ok or skipped
};

/// Tries a connection step by step on a thread of its own, with a session of its own that is closed at the end.
///
/// Every one of the six steps is reported once and in order, the skipped ones too; then `onDone`. Hosts are tried in
/// the order given; the first that serves is used from there on. At most some 3 s per step and host. For a FileEndpoint
/// or a SampleEndpoint only Session and RootReadable mean something; all steps are reported skipped.
class ConnectionTest {
public:
    using OnStep = std::function<void(const TestStep&)>;
    using OnDone = std::function<void()>;

    /// Starts at once. The functions run on the test's thread: hand the values over, don't touch a widget there.
    ConnectionTest(ConnectionProfile profile, OnStep onStep, OnDone onDone);
    /// Cancels, and waits for the thread (well under 100 ms). No function is called any more afterwards.
    ~ConnectionTest();

    /// Returns at once; steps not done yet are reported as failed with Cancelled, then `onDone`. Thread-safe.
    void cancel();

private:
    std::shared_ptr<Cancellation> m_cancellation; // shared with resolver threads, which may outlive us
    std::thread m_thread;
};

} // namespace registry
