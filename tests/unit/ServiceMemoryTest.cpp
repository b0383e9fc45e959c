// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/ServiceMemory.h"

#include <QTest>

#include <algorithm>

using namespace registry;
using namespace registry::lens;
using namespace std::chrono_literals;

namespace {

QStringList strings(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QLatin1String(text);
    return list;
}

const TimePoint noon{std::chrono::hours(12)};

InstanceRecord record(const std::string& name, std::int64_t czxid, Status status = Status::Up)
{
    InstanceRecord made;
    made.path = *Path::parse("/services/web/" + name);
    made.key = made.name = name;
    made.czxid = czxid;
    made.status = status;
    return made;
}

ServiceState stateOf(const ServiceMemory& memory, TimePoint now, const Detector& detector)
{
    ServiceState state;
    memory.fill(state, detector, {}, now);
    return state;
}

QStringList namesOf(const ServiceState& state)
{
    QStringList names;
    for (const InstanceRow& row : state.rows)
        names << QString::fromStdString((row.gone ? "-" : "") + row.record.key);
    return names;
}

} // namespace

class ServiceMemoryTest : public QObject {
    Q_OBJECT

    DetectorSet detectors = DetectorSet::builtIn();
    const Detector& curator = *detectors.find("curator");

private Q_SLOTS:
    void whoVanishesStaysFirstUntilItAgesOut()
    {
        ServiceMemory memory({.goneFor = 60s});
        QCOMPARE(memory.membersAre({"a", "b", "c"}, noon), (std::vector<std::string>{"a", "b", "c"}));
        for (const char* name : {"a", "b", "c"})
            memory.tell(name, {record(name, 7)}, noon);
        QVERIFY(memory.membersAre({"a", "b"}, noon + 10s).empty());
        ServiceState state = stateOf(memory, noon + 10s, curator);
        QCOMPARE(namesOf(state), strings({"-c", "a", "b"}));
        QCOMPARE(state.rows[0].lastSeen, noon + 10s);
        QCOMPARE(state.up, 2);
        QCOMPARE(state.seen, 3);
        QCOMPARE(state.gone, 1);
        QCOMPARE(*state.lastChange, noon + 10s);
        QVERIFY(!memory.age(noon + 70s));
        QVERIFY(memory.age(noon + 71s));
        state = stateOf(memory, noon + 71s, curator);
        QCOMPARE(namesOf(state), strings({"a", "b"}));
        QCOMPARE(state.seen, 2);
    }

    void whoComesBackIsThereAgain()
    {
        ServiceMemory memory;
        memory.membersAre({"a"}, noon);
        memory.tell("a", {record("a", 7)}, noon);
        memory.membersAre({}, noon + 1s);
        QCOMPARE(memory.membersAre({"a"}, noon + 2s), std::vector<std::string>{"a"});
        const ServiceState state = stateOf(memory, noon + 2s, curator);
        QCOMPARE(state.present, 1);
        QCOMPARE(state.gone, 0);
        QVERIFY(!state.rows[0].decoded); // it may be another one by now
        QCOMPARE(state.up, 0);
        QCOMPARE(state.unknown, curator.statusIsInPayload() ? 1 : 0);
    }

    void registeringAgainAndAgainIsFlapping()
    {
        ServiceMemory memory({.flapWindow = 600s, .flapCount = 3});
        memory.membersAre({"a", "b"}, noon);
        memory.tell("a", {record("a", 1)}, noon);
        memory.tell("b", {record("b", 2)}, noon);
        memory.membersAre({"b"}, noon + 10s); // seen to go and come
        memory.membersAre({"a", "b"}, noon + 20s);
        memory.tell("a", {record("a", 11)}, noon + 20s);
        memory.tell("a", {record("a", 12)}, noon + 30s); // not seen to go: another node of that name
        QVERIFY(!stateOf(memory, noon + 30s, curator).rows[0].flapping);
        memory.tell("a", {record("a", 13)}, noon + 40s);
        ServiceState state = stateOf(memory, noon + 40s, curator);
        QCOMPARE(state.flapping, 1);
        QVERIFY(state.rows[0].record.key == "a" && state.rows[0].flapping);
        QCOMPARE(state.rows[0].registrations, 3);
        QVERIFY(memory.age(noon + 40s + 601s));
        state = stateOf(memory, noon + 40s + 601s, curator);
        QCOMPARE(state.flapping, 0);
    }

    void oneNodeMayTellOfSeveral()
    {
        ServiceMemory memory;
        memory.membersAre({"state.json"}, noon);
        memory.tell("state.json", {record("core1", 5), record("core2", 5, Status::Down)}, noon);
        QCOMPARE(namesOf(stateOf(memory, noon, curator)), strings({"core2", "core1"})); // trouble first
        memory.tell("state.json", {record("core1", 5)}, noon + 1s);
        const ServiceState state = stateOf(memory, noon + 1s, curator);
        QCOMPARE(namesOf(state), strings({"-core2", "core1"}));
        QCOMPARE(state.up, 1);
    }

    void theTimelineTellsWhatWasSeenAndWhatTimesTell()
    {
        ServiceMemory memory;
        InstanceRecord old = record("a", 1);
        old.ctime = 1'000;
        InstanceRecord older = record("b", 2);
        older.ctime = 500;
        memory.membersAre({"a", "b"}, noon);
        memory.tell("a", {old}, noon);
        memory.tell("b", {older}, noon);
        memory.membersAre({"a"}, noon + 5s);
        const auto events = memory.timeline();
        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(events[0].key, std::string("b"));
        QVERIFY(!events[0].seen && !events[1].seen && events[2].seen);
        QCOMPARE(events[1].members, 2);
        QCOMPARE(events[2].kind, MembershipEvent::Kind::Vanished);
        QCOMPARE(events[2].members, 1);
        const std::vector<int> activity = stateOf(memory, noon + 65s, curator).activity;
        QCOMPARE(activity.size(), activityBuckets);
        QCOMPARE(activity[activityBuckets - 2], 1);
        QCOMPARE(activity.back(), 0);
    }

    void memoryIsBounded()
    {
        ServiceMemory memory({.mostGone = 10, .mostEvents = 50});
        for (int i = 0; i < 1'000; ++i) {
            const std::string name = "n" + std::to_string(i);
            memory.membersAre({name}, noon + std::chrono::seconds(i));
            memory.tell(name, {record(name, i + 1)}, noon + std::chrono::seconds(i));
        }
        const ServiceState state = stateOf(memory, noon + 1000s, curator);
        QCOMPARE(state.gone, 10);
        QCOMPARE(state.rows.front().record.key, std::string("n998")); // the one gone last stays longest
        QVERIFY(memory.timeline().size() <= 51);
    }

    void goneOnesCanBeForgotten()
    {
        ServiceMemory memory;
        memory.membersAre({"a", "b", "c"}, noon);
        for (const char* name : {"a", "b", "c"})
            memory.tell(name, {record(name, 1)}, noon);
        memory.membersAre({"a"}, noon);
        memory.forgetGone("b");
        QCOMPARE(namesOf(stateOf(memory, noon, curator)), strings({"-c", "a"}));
        memory.forgetGone();
        QCOMPARE(namesOf(stateOf(memory, noon, curator)), strings({"a"}));
    }
};

QTEST_GUILESS_MAIN(ServiceMemoryTest)
#include "ServiceMemoryTest.moc"
