// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"
#include "session/Session.h"

#include <QObject>

#include <memory>

namespace registry::lens {

/// One service, kept known: its members' names by one child watch, their payloads as far as they are wanted, and a
/// memory of those that are gone. The piece the services view and the boards are made of.
///
/// GUI thread; the session must outlive it. Decoding happens a few milliseconds at a time.
class ServiceWatch : public QObject {
    Q_OBJECT

public:
    /// What is read of the members.
    enum class Depth : std::uint8_t {
        Names, ///< only who is there
        Once, ///< and each one's payload, once, when it appears or is registered again
        Live, ///< and kept fresh: a watch for each
    };

    ServiceWatch(Session& session, Path folder, DetectorPtr detector, Depth depth, MemorySettings memory = {},
        Clock clock = std::chrono::system_clock::now, QObject* parent = nullptr);
    ~ServiceWatch() override;

    void setDepth(Depth depth);
    void setMemory(const MemorySettings& memory);
    /// Why it is taken for what it is; only passed on in state().
    void setEvidence(std::vector<Evidence> evidence);

    const Path& folder() const;
    const Detector& detector() const;
    /// As of now; the reference is good until the next turn of the event loop.
    const ServiceState& state() const;
    /// Oldest first: what was seen, and before it what the members' times of creation tell. Cost: linear.
    std::vector<MembershipEvent> timeline() const;
    /// Lets gone instances go that nobody wants to see any longer; all, or one by key.
    void forgetGone();
    void forgetGone(const std::string& key);

Q_SIGNALS:
    /// state() or timeline() has a new value; at most once per drain of the session.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace registry::lens
