// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceMemory.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace registry::lens {

namespace {

TimePoint fromMs(std::int64_t ms)
{
    return TimePoint(std::chrono::duration_cast<TimePoint::duration>(std::chrono::milliseconds(ms)));
}

std::int64_t minuteOf(TimePoint at)
{
    return std::chrono::floor<std::chrono::minutes>(at.time_since_epoch()).count();
}

/// What somebody should look at first: the gone, then trouble, then what is in order.
int trouble(const InstanceRow& row)
{
    if (row.gone)
        return 0;
    switch (row.record.status) {
    case Status::Down:
        return 1;
    case Status::Unreadable:
        return 2;
    case Status::OutOfService:
        return 3;
    case Status::Up:
    case Status::Holding:
    case Status::Waiting:
        break;
    }
    return row.flapping || !row.record.problem.empty() ? 4 : 5;
}

bool inOrder(const InstanceRow& a, const InstanceRow& b, bool queue)
{
    const int troubleA = trouble(a);
    const int troubleB = trouble(b);
    if (troubleA != troubleB)
        return troubleA < troubleB;
    if (a.gone && a.lastSeen != b.lastSeen)
        return a.lastSeen > b.lastSeen;
    if (queue && a.record.sequence != b.record.sequence)
        return a.record.sequence < b.record.sequence;
    return std::tie(a.record.name, a.record.key) < std::tie(b.record.name, b.record.key);
}

void count(ServiceState& state, const InstanceRow& row, bool statusIsInPayload)
{
    ++state.seen;
    state.flapping += row.flapping ? 1 : 0;
    if (row.gone) {
        ++state.gone;
        return;
    }
    ++state.present;
    if ((!row.decoded && statusIsInPayload) || row.record.status == Status::Unreadable) {
        ++state.unknown;
        return;
    }
    switch (row.record.status) {
    case Status::Up:
    case Status::Holding:
    case Status::Waiting:
        ++state.up;
        break;
    case Status::OutOfService:
    case Status::Down:
    case Status::Unreadable:
        break;
    }
}

} // namespace

std::vector<std::string> ServiceMemory::membersAre(const std::vector<std::string_view>& names, TimePoint now)
{
    const bool firstList = m_generation == 0;
    ++m_generation;
    std::vector<std::string> appeared;
    for (const std::string_view name : names) {
        Member& member = m_members[std::string(name)];
        member.generation = m_generation;
        if (member.present)
            continue;
        appeared.emplace_back(name);
        member.present = true;
        member.decoded = false;
        member.czxid = 0;
        member.first = firstList;
        ++m_present;
        if (member.rows.empty()) {
            Row row;
            row.record.key = row.record.name = name;
            row.firstSeen = now;
            member.rows.push_back(std::move(row));
        }
        for (Row& row : member.rows)
            row.gone = false;
        if (!firstList) {
            registered(member, now, now);
            note(MembershipEvent::Kind::Appeared, appeared.back(), now);
        }
    }
    for (auto& [name, member] : m_members)
        if (member.present && member.generation != m_generation)
            vanish(name, member, now);
    dropOldest();
    return appeared;
}

void ServiceMemory::vanish(const std::string& name, Member& member, TimePoint now)
{
    member.present = false;
    --m_present;
    for (Row& row : member.rows)
        if (!std::exchange(row.gone, true))
            row.lastSeen = now;
    note(MembershipEvent::Kind::Vanished, name, now);
}

void ServiceMemory::tell(const std::string& name, std::vector<InstanceRecord> records, TimePoint now)
{
    const auto found = m_members.find(name);
    if (found == m_members.end() || !found->second.present)
        return;
    Member& member = found->second;
    const std::int64_t czxid = records.empty() ? 0 : records.front().czxid;
    const bool sameNode = czxid == 0 || member.czxid == czxid;
    if (!sameNode && member.czxid != 0) {
        registered(member, now, now);
        note(MembershipEvent::Kind::Reregistered, name, now);
    } else if (czxid != 0 && member.czxid == 0 && member.first) {
        registered(member, fromMs(records.front().ctime), now);
    }
    if (czxid != 0)
        member.czxid = czxid;
    const bool again = std::exchange(member.decoded, true) && sameNode;
    std::vector<Row> rows;
    bool changed = false;
    for (InstanceRecord& record : records) {
        const auto old = std::find_if(member.rows.begin(), member.rows.end(),
            [&](const Row& row) { return row.record.key == record.key || row.record.path == Path(); });
        Row row;
        row.firstSeen = old == member.rows.end() ? now : old->firstSeen;
        if (old != member.rows.end()) {
            changed = changed || !(old->record == record);
            member.rows.erase(old);
        } else {
            changed = true;
        }
        row.record = std::move(record);
        rows.push_back(std::move(row));
    }
    for (Row& row : member.rows) { // told of by this node before, and no more: gone, as long as the node was read
        if (row.record.path == Path())
            continue;
        if (!std::exchange(row.gone, true))
            row.lastSeen = now;
        changed = true;
        rows.push_back(std::move(row));
    }
    member.rows = std::move(rows);
    if (changed && again)
        note(MembershipEvent::Kind::Changed, name, now);
    dropOldest();
}

void ServiceMemory::registered(Member& member, TimePoint at, TimePoint now)
{
    auto& times = member.registrations;
    std::erase_if(times, [&](TimePoint time) { return now - time > m_settings.flapWindow; });
    if (now - at <= m_settings.flapWindow && times.size() < 1'000)
        times.push_back(at);
}

int ServiceMemory::registrationsOf(const Member& member, TimePoint now) const
{
    return static_cast<int>(std::count_if(member.registrations.begin(), member.registrations.end(),
        [&](TimePoint time) { return now - time <= m_settings.flapWindow; }));
}

void ServiceMemory::note(MembershipEvent::Kind kind, const std::string& key, TimePoint at)
{
    m_events.push_back({at, kind, key, static_cast<int>(m_present), true});
    m_lastChange = at;
    ++m_perMinute[minuteOf(at)];
    while (m_perMinute.size() > activityBuckets)
        m_perMinute.erase(m_perMinute.begin());
    while (m_events.size() > m_settings.mostEvents)
        m_events.pop_front();
}

std::vector<int> ServiceMemory::activity(TimePoint now) const
{
    std::vector<int> counts(activityBuckets, 0);
    const std::int64_t last = minuteOf(now);
    for (const auto& [minute, count] : m_perMinute)
        if (const std::int64_t ago = last - minute; ago >= 0 && ago < static_cast<std::int64_t>(activityBuckets))
            counts[activityBuckets - 1 - static_cast<std::size_t>(ago)] = count;
    return counts;
}

void ServiceMemory::dropOldest()
{
    std::vector<std::pair<TimePoint, const std::string*>> gone;
    if (m_members.size() - m_present <= m_settings.mostGone)
        return;
    for (const auto& [name, member] : m_members)
        if (!member.present)
            gone.emplace_back(member.rows.empty() ? TimePoint{} : member.rows.front().lastSeen, &name);
    std::sort(gone.begin(), gone.end());
    gone.resize(gone.size() - m_settings.mostGone);
    std::vector<std::string> names;
    for (const auto& [time, name] : gone)
        names.push_back(*name);
    for (const std::string& name : names)
        m_members.erase(name);
}

bool ServiceMemory::age(TimePoint now)
{
    bool changed = false;
    for (auto it = m_members.begin(); it != m_members.end();) {
        Member& member = it->second;
        changed |= std::erase_if(member.rows, [&](const Row& row) {
            return row.gone && now - row.lastSeen > m_settings.goneFor;
        }) > 0;
        const auto before = member.registrations.size();
        std::erase_if(member.registrations, [&](TimePoint time) { return now - time > m_settings.flapWindow; });
        changed |= member.registrations.size() != before;
        it = !member.present && member.rows.empty() ? m_members.erase(it) : std::next(it);
    }
    return changed;
}

void ServiceMemory::forgetGone()
{
    for (auto it = m_members.begin(); it != m_members.end();) {
        std::erase_if(it->second.rows, [](const Row& row) { return row.gone; });
        it = it->second.present ? std::next(it) : m_members.erase(it);
    }
}

void ServiceMemory::forgetGone(const std::string& key)
{
    for (auto it = m_members.begin(); it != m_members.end();) {
        std::erase_if(it->second.rows, [&](const Row& row) { return row.gone && row.record.key == key; });
        it = !it->second.present && it->second.rows.empty() ? m_members.erase(it) : std::next(it);
    }
}

bool ServiceMemory::isPresent(const std::string& member) const
{
    const auto found = m_members.find(member);
    return found != m_members.end() && found->second.present;
}

bool ServiceMemory::isDecoded(const std::string& member) const
{
    const auto found = m_members.find(member);
    return found != m_members.end() && found->second.decoded;
}

bool ServiceMemory::isOf(const std::string& member, std::int64_t czxid, std::int64_t mtime) const
{
    const auto found = m_members.find(member);
    if (found == m_members.end() || !found->second.decoded || found->second.czxid != czxid)
        return false;
    return std::all_of(found->second.rows.begin(), found->second.rows.end(),
        [mtime](const Row& row) { return row.gone || row.record.mtime == mtime; });
}

std::vector<std::string> ServiceMemory::present() const
{
    std::vector<std::string> names;
    names.reserve(m_present);
    for (const auto& [name, member] : m_members)
        if (member.present)
            names.push_back(name);
    return names;
}

void ServiceMemory::fill(ServiceState& state, const Detector& detector, const Data& folderData, TimePoint now) const
{
    state.rows.clear();
    state.up = state.unknown = state.seen = state.present = state.gone = state.flapping = 0;
    state.lastChange = m_lastChange;
    state.activity = activity(now);
    std::vector<InstanceRecord> queue;
    for (const auto& [name, member] : m_members) {
        const int registrations = registrationsOf(member, now);
        for (const Row& row : member.rows) {
            InstanceRow shown{row.record, row.gone, row.lastSeen, row.firstSeen, registrations,
                registrations >= m_settings.flapCount, member.decoded};
            if (!m_lastChange && row.record.mtime > 0) // nothing seen happening yet: what the server's times tell
                state.lastChange = std::max(state.lastChange.value_or(TimePoint{}), fromMs(row.record.mtime));
            if (detector.isQueue() && !row.gone)
                queue.push_back(row.record);
            state.rows.push_back(std::move(shown));
        }
    }
    if (detector.isQueue()) {
        detector.arrange(queue, folderData);
        std::unordered_map<std::string, const InstanceRecord*> arranged;
        for (const InstanceRecord& record : queue)
            arranged.emplace(record.key, &record);
        for (InstanceRow& row : state.rows)
            if (const auto found = arranged.find(row.record.key); !row.gone && found != arranged.end())
                row.record = *found->second;
    }
    for (const InstanceRow& row : state.rows)
        count(state, row, detector.statusIsInPayload());
    std::sort(state.rows.begin(), state.rows.end(),
        [queue = detector.isQueue()](const auto& a, const auto& b) { return inOrder(a, b, queue); });
}

std::vector<MembershipEvent> ServiceMemory::timeline() const
{
    std::vector<MembershipEvent> events;
    for (const auto& [name, member] : m_members)
        if (member.first && !member.rows.empty() && member.rows.front().record.ctime > 0)
            events.push_back(
                {fromMs(member.rows.front().record.ctime), MembershipEvent::Kind::Appeared, name, 0, false});
    std::sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    int members = 0;
    for (MembershipEvent& event : events)
        event.members = ++members; // those that are left of who was there: at least so many
    events.insert(events.end(), m_events.begin(), m_events.end());
    return events;
}

} // namespace registry::lens
