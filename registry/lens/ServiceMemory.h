// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceState.h"

#include <deque>
#include <map>
#include <string_view>
#include <unordered_map>

namespace registry::lens {

/// What is remembered of one service: who is there, who was, and what happened. Pure; the time is always given.
///
/// One node may tell of several instances, so it keeps members (nodes) and, for each, its rows (instances).
class ServiceMemory {
public:
    explicit ServiceMemory(MemorySettings settings = {})
        : m_settings(settings)
    {
    }
    void setSettings(const MemorySettings& settings) { m_settings = settings; }

    /// The nodes that are there now; what was and is no more is gone from now on. Of the first list nothing is said to
    /// have happened. Returns those that were not there before. Cost: linear in the names.
    std::vector<std::string> membersAre(const std::vector<std::string_view>& names, TimePoint now);
    /// What a member's node says. Ignored when it is not there.
    void tell(const std::string& member, std::vector<InstanceRecord> records, TimePoint now);
    /// Lets go what is over: gone too long, or too many of them. Whether anything changed.
    bool age(TimePoint now);
    void forgetGone();
    void forgetGone(const std::string& key);

    bool isPresent(const std::string& member) const;
    /// Whether tell() was called for it since it appeared.
    bool isDecoded(const std::string& member) const;
    /// Whether what was told of it comes from the node that was created with `czxid` and last written at `mtime`.
    bool isOf(const std::string& member, std::int64_t czxid, std::int64_t mtime) const;
    /// Names of the nodes that are there, in no order.
    std::vector<std::string> present() const;
    std::size_t presentCount() const { return m_present; }

    /// Fills in rows and counts; `detector` puts queues in order.
    void fill(ServiceState& state, const Detector& detector, const Data& folderData, TimePoint now) const;
    /// Oldest first; see ServiceWatch::timeline().
    std::vector<MembershipEvent> timeline() const;

private:
    struct Row {
        InstanceRecord record;
        bool gone = false;
        TimePoint lastSeen{};
        TimePoint firstSeen{};
    };
    struct Member {
        bool present = false;
        bool decoded = false;
        bool first = false; ///< was there when we first looked
        std::uint64_t generation = 0; ///< of the list that named it last
        std::int64_t czxid = 0; ///< 0: not known since it appeared
        std::vector<TimePoint> registrations; ///< within the flap window
        std::vector<Row> rows;
    };
    void vanish(const std::string& name, Member& member, TimePoint now);
    void registered(Member& member, TimePoint at, TimePoint now);
    int registrationsOf(const Member& member, TimePoint now) const;
    void note(MembershipEvent::Kind kind, const std::string& key, TimePoint at);
    void dropOldest();
    std::vector<int> activity(TimePoint now) const;

    MemorySettings m_settings;
    std::unordered_map<std::string, Member> m_members;
    std::deque<MembershipEvent> m_events;
    std::map<std::int64_t, int> m_perMinute; ///< events seen, by minutes since the epoch; the last ones only
    std::uint64_t m_generation = 0;
    std::size_t m_present = 0;
    std::optional<TimePoint> m_lastChange;
};

} // namespace registry::lens
