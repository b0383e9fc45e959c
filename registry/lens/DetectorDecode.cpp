// SPDX-License-Identifier: GPL-3.0-or-later
// From a node to instances.
#include "lens/DetectorDecode.h"

#include "lens/Flatten.h"
#include "lens/JsonDoc.h"
#include "lens/MemberFinder.h"

#include <algorithm>
#include <charconv>

namespace registry::lens {

namespace {

using Rules = Detector::Rules;
using Part = NameRule::Part;

constexpr std::size_t mostInstances = 20'000; ///< of one document

/// Makes one record.
class Decoder {
public:
    Decoder(const Rules& rules, const NodeSight& node, const Joined* joined, std::string_view service)
        : m_rules(rules)
        , m_node(node)
        , m_joined(joined)
        , m_service(service)
    {
    }

    /// `own` is what stands for this instance; `key` is empty for a node that is one instance.
    InstanceRecord decode(
        const Payload& payload, const Doc& own, const std::vector<Part>& parts, const std::string& key) const
    {
        InstanceRecord record = bare(key);
        record.problem = payload.problem;
        MemberFinder finder(m_rules, own, parts, record.problem);
        std::vector<const Part*> usedParts;
        Flattener flattener(m_rules, record.fields, record.problem);
        if (payload.readable && hasPayload())
            checkConditions(own, record.problem, flattener);
        const auto use = [&](const std::optional<MemberFinder::Found>& found) {
            if (found && found->doc)
                flattener.leaveOut(found->doc);
            if (found && found->part)
                usedParts.push_back(found->part);
        };
        const auto host = finder.first(m_rules.host, acceptHost);
        const auto port = finder.first(m_rules.port, acceptPort);
        use(host);
        use(port);
        record.host = host ? withoutBrackets(host->text) : std::string();
        record.port = port ? portFrom(port->text) : std::nullopt;
        if (const Part* sequence = finder.part("sequence")) {
            readSequence(sequence->text, record);
            usedParts.push_back(sequence);
        }
        setStarted(finder, record);
        use(setStatus(payload, finder, record));
        setLabel(finder, record);
        for (const Part& part : parts)
            if (std::find(usedParts.begin(), usedParts.end(), &part) == usedParts.end())
                flattener.addText(part.name, part.text);
        flattener.addMembers(own);
        flattener.finish();
        return record;
    }

    InstanceRecord bare(const std::string& key) const
    {
        InstanceRecord record;
        record.path = m_node.path;
        record.key = key.empty() ? std::string(m_node.path.name()) : key;
        record.name = cleanUtf8(record.key);
        if (m_node.stat) {
            record.owner = m_node.stat->ephemeralOwner;
            record.czxid = m_node.stat->czxid;
            record.ctime = m_node.stat->ctime;
            record.mtime = m_node.stat->mtime;
        }
        return record;
    }

private:
    /// Whether the node's own data was wanted and read.
    bool hasPayload() const { return m_rules.payload == PayloadKind::None || m_node.data.has_value(); }

    void checkConditions(const Doc& own, std::string& problem, Flattener& flattener) const
    {
        if (!m_rules.each.empty())
            return; // they are about the document
        if (own.items.empty() && !m_rules.must.empty() && m_rules.payload != PayloadKind::None)
            return addProblem(problem, "there is no data");
        for (const Condition& condition : m_rules.must) {
            const Doc* doc = findMember(own, condition.member, m_rules.ignoreCase);
            if (!doc && isBelowUnread(condition.member))
                continue;
            const std::string why = unmet(condition, doc, m_node.path.name(), m_service);
            addProblem(problem, why);
            if (why.empty() && condition.tie != Condition::Tie::None)
                flattener.leaveOut(doc); // it only repeats the path
        }
    }
    bool isBelowUnread(const std::string& member) const
    {
        return std::any_of(m_rules.below.begin(), m_rules.below.end(), [&](const BelowRule& below) {
            return member.starts_with(below.path) && m_node.below.find(below.path) == m_node.below.end();
        });
    }

    static void readSequence(const std::string& text, InstanceRecord& record)
    {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size())
            record.sequence = number;
        else
            addProblem(record.problem, "the name's sequence is no number: " + quotedPiece(text));
    }

    void setStarted(MemberFinder& finder, InstanceRecord& record) const
    {
        for (const Source& source : m_rules.started) {
            const auto form = std::find_if(m_rules.times.begin(), m_rules.times.end(),
                [&](const auto& time) { return time.first == source.member; });
            if (form == m_rules.times.end() || record.startedMs)
                continue;
            const Doc* doc = source.ofName ? nullptr : finder.member(source.member);
            const Part* part = source.ofName ? finder.part(source.member) : nullptr;
            if (part)
                record.startedMs = readTime(part->text, form->second);
            else if (doc && doc->isScalar())
                record.startedMs = readTime(doc->text, form->second);
            if (doc && doc->kind != Doc::Kind::Number && doc->kind != Doc::Kind::Text && doc->kind != Doc::Kind::Null)
                addProblem(record.problem, source.member + " is no time");
        }
    }

    std::optional<MemberFinder::Found> setStatus(
        const Payload& payload, MemberFinder& finder, InstanceRecord& record) const
    {
        if (m_rules.status)
            record.status = m_rules.status->missing;
        if (m_node.refused) {
            record.status = Status::Unreadable;
            addProblem(record.problem, "the server does not let us read it");
            return {};
        }
        const bool inPayload = m_rules.status && !m_rules.status->from.empty();
        if (!payload.readable && !m_rules.queue && (inPayload || m_rules.alive || record.host.empty())) {
            record.status = Status::Unreadable;
            return {};
        }
        std::optional<MemberFinder::Found> found;
        if (inPayload && hasPayload()) {
            found =
                finder.first(m_rules.status->from, [](const std::string& text, std::string&) { return !text.empty(); });
            if (found) {
                record.statusText = found->text;
                const auto value = std::find_if(m_rules.status->values.begin(), m_rules.status->values.end(),
                    [&](const auto& own) { return sameIgnoringCase(own.first, found->text); });
                record.status = value == m_rules.status->values.end() ? m_rules.status->otherwise : value->second;
            } else if (finder.wasWrong() || !payload.belowReadable) {
                record.status = Status::Unreadable;
            }
        }
        if (m_rules.alive)
            setAlive(finder, record);
        return found;
    }

    void setAlive(const MemberFinder& finder, InstanceRecord& record) const
    {
        const AliveRule& rule = *m_rules.alive;
        const auto unknown = [&record](const std::string& what) {
            record.status = Status::Unreadable;
            addProblem(record.problem, what);
        };
        if (!rule.below.empty()) {
            const auto it = m_node.below.find(rule.below);
            if (it == m_node.below.end())
                unknown(rule.below + " has not been read");
            else if (!it->second)
                record.status = Status::Down;
            return;
        }
        if (record.status == Status::Down)
            return; // it says so itself
        const Doc* doc = finder.member(rule.member);
        if (!doc || doc->kind != Doc::Kind::Text)
            return unknown(rule.member + (doc ? " is no text" : " is missing"));
        if (m_joined && m_joined->missing) {
            record.status = Status::Down;
        } else if (!m_joined || !m_joined->names) {
            unknown("the names in " + rule.folder + " have not been read");
        } else if (!std::binary_search(m_joined->names->begin(), m_joined->names->end(), doc->text)) {
            record.status = Status::Down;
        }
    }

    void setLabel(const MemberFinder& finder, InstanceRecord& record) const
    {
        std::string label;
        for (const LabelPiece& piece : m_rules.label) {
            std::string text = piece.text;
            if (piece.reference) {
                const Part* part = finder.part(piece.text);
                const Doc* doc = finder.member(piece.text);
                if (piece.text == "host")
                    text = record.host.find(':') == std::string::npos ? record.host : '[' + record.host + ']';
                else if (piece.text == "port")
                    text = record.port ? std::to_string(*record.port) : std::string();
                else
                    text = part ? part->text : doc && doc->isScalar() ? doc->text : std::string();
            }
            if (text.empty())
                return; // then it is called by its node's name
            label += text;
        }
        constexpr std::size_t longest = 300;
        if (!label.empty() && label.size() <= longest)
            record.name = std::move(label);
    }

    const Rules& m_rules;
    const NodeSight& m_node;
    const Joined* m_joined;
    std::string_view m_service;
};

/// All instances that a document lists, at the keys of Rules::each.
class Lister {
public:
    Lister(const Rules& rules, const Decoder& decoder, const Payload& payload, std::vector<InstanceRecord>& records)
        : m_rules(rules)
        , m_decoder(decoder)
        , m_payload(payload)
        , m_records(records)
    {
    }

    void list(const Doc& doc, std::size_t level = 0)
    {
        if (level == m_rules.each.size()) {
            addRecord(doc);
            return;
        }
        const std::string& key = m_rules.each[level];
        const bool named = key.size() > 2 && key.front() == '{' && key.back() == '}';
        const bool any = named || key == "*";
        bool found = any && doc.kind == Doc::Kind::Object;
        for (const Doc& item : doc.items) {
            if (doc.kind != Doc::Kind::Object || (!any && item.name != key))
                continue;
            found = true;
            if (named)
                m_parts.push_back({key.substr(1, key.size() - 2), item.name});
            list(item, level + 1);
            if (named)
                m_parts.pop_back();
        }
        m_wellFormed = m_wellFormed && found;
    }
    /// Whether all that should be there to hold instances was there.
    bool isWellFormed() const { return m_wellFormed; }
    bool leftSomeOut() const { return m_leftOut; }

private:
    void addRecord(const Doc& doc)
    {
        if (m_records.size() >= mostInstances) {
            m_leftOut = true;
            return;
        }
        std::string key;
        for (const Part& part : m_parts) // of the last key alone it would not be unique
            key += (key.empty() ? "" : "/") + part.text;
        if (doc.kind == Doc::Kind::Object) {
            m_records.push_back(m_decoder.decode(m_payload, doc, m_parts, key));
        } else {
            m_records.push_back(m_decoder.bare(key));
            m_records.back().status = Status::Unreadable;
            m_records.back().problem = "what is said about it is no object";
        }
    }

    const Rules& m_rules;
    const Decoder& m_decoder;
    const Payload& m_payload;
    std::vector<InstanceRecord>& m_records;
    std::vector<Part> m_parts;
    bool m_wellFormed = true;
    bool m_leftOut = false;
};

} // namespace

Payload readNode(const Detector::Rules& rules, const NodeSight& node)
{
    Payload payload = node.data ? readPayload(rules.payload, *node.data, rules.plain, rules.fields)
                                : readPayload(PayloadKind::None, {});
    for (const BelowRule& below : rules.below) {
        const auto it = node.below.find(below.path);
        if (it == node.below.end() || !it->second)
            continue;
        Payload inner = readPayload(below.kind, *it->second, {}, rules.fields);
        payload.belowReadable = payload.belowReadable && inner.readable;
        if (!inner.problem.empty())
            addProblem(payload.problem, below.path + ": " + inner.problem);
        if (below.kind == PayloadKind::Text) { // a text is the member itself
            Doc text;
            if (!inner.doc.items.empty())
                text = std::move(inner.doc.items.front());
            text.kind = Doc::Kind::Text;
            inner.doc = std::move(text);
        }
        inner.doc.name = below.path;
        payload.doc.items.push_back(std::move(inner.doc));
    }
    return payload;
}

bool payloadFits(const Detector::Rules& rules, const NodeSight& node, const Path& folder, std::string_view service)
{
    const Payload payload = readNode(rules, node);
    if (!payload.readable || (!rules.each.empty() && !node.data))
        return false;
    if (!rules.each.empty()) {
        const Decoder decoder(rules, node, nullptr, service);
        std::vector<InstanceRecord> records;
        Lister lister(rules, decoder, payload, records);
        lister.list(payload.doc);
        if (!lister.isWellFormed() || records.empty())
            return false;
    }
    const std::string_view name = rules.single ? folder.name() : node.path.name();
    return std::all_of(rules.must.begin(), rules.must.end(), [&](const Condition& condition) {
        return unmet(condition, findMember(payload.doc, condition.member, rules.ignoreCase), name, service).empty();
    });
}

std::vector<InstanceRecord> Detector::decode(const NodeSight& node, const Path& folder, const Joined* joined) const
{
    std::string problem;
    std::vector<NameRule::Part> parts;
    if (!m_rules->single) {
        const bool isInQueueElsewhere = node.path.parent() != folder && isWaiterName(node.path.name());
        const NameRule& rule = isInQueueElsewhere ? m_rules->queue->waiters : m_rules->name;
        auto read = rule.read(node.path.name(), problem);
        if (!read)
            return {};
        parts = std::move(*read);
    }
    const std::string service = serviceName(folder);
    Payload payload = readNode(*m_rules, node);
    addProblem(payload.problem, problem);
    const Decoder decoder(*m_rules, node, joined, service);
    if (m_rules->each.empty() || !payload.readable || node.refused)
        return {decoder.decode(payload, payload.doc, parts, {})};
    std::vector<InstanceRecord> records;
    if (!node.data)
        return records; // which ones there are is not known yet
    Lister lister(*m_rules, decoder, payload, records);
    lister.list(payload.doc);
    if (!lister.isWellFormed()) { // what is missing is not to go unseen
        records.push_back(decoder.bare({}));
        records.back().status = Status::Unreadable;
        addProblem(records.back().problem, "a part of the document that lists instances is not as expected");
    }
    if (lister.leftSomeOut())
        addProblem(
            records.back().problem, "instances beyond the first " + std::to_string(mostInstances) + " were left out");
    return records;
}

void Detector::arrange(std::vector<InstanceRecord>& records, const Data& folderData) const
{
    if (!m_rules->queue)
        return;
    const auto elsewhere = std::stable_partition(records.begin(), records.end(),
        [this](const InstanceRecord& record) { return !isWaiterName(record.key) || isInstanceName(record.key); });
    const auto isBefore = [](const InstanceRecord& a, const InstanceRecord& b) {
        if (a.sequence.has_value() != b.sequence.has_value())
            return a.sequence.has_value();
        if (a.sequence != b.sequence)
            return a.sequence < b.sequence;
        return a.czxid != b.czxid ? a.czxid < b.czxid : a.key < b.key;
    };
    std::sort(records.begin(), elsewhere, isBefore);
    std::sort(elsewhere, records.end(), isBefore);
    const auto contenders = static_cast<std::size_t>(elsewhere - records.begin());
    std::size_t holders = static_cast<std::size_t>(m_rules->queue->first);
    if (m_rules->queue->holders != QueueRule::Holders::First)
        holders = records.size();
    if (m_rules->queue->holders == QueueRule::Holders::FolderData && folderData)
        if (const auto leases = portFrom(*folderData)) // a number from 1 that is not absurd
            holders = static_cast<std::size_t>(*leases);
    if (m_rules->queue->shared) {
        const auto other = std::find_if(records.begin(), elsewhere,
            [this](const InstanceRecord& record) { return !m_rules->queue->shared->fits(record.key); });
        holders = std::max(holders, static_cast<std::size_t>(other - records.begin()));
    }
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].status = i < std::min(holders, contenders) ? Status::Holding : Status::Waiting;
}

} // namespace registry::lens
