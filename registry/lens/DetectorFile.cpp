// SPDX-License-Identifier: GPL-3.0-or-later
// The data files: from their text to Detector::Rules.
#include "lens/DetectorRules.h"
#include "lens/JsonDoc.h"

#include <algorithm>
#include <array>
#include <utility>

namespace registry::lens {

namespace {

using Kind = Doc::Kind;

constexpr unsigned bit(Kind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

/// The first thing that is wrong with a file; what comes after it may only follow from it.
struct Faults {
    bool any = false;
    std::size_t at = 0;
    std::string what{};

    void add(std::size_t where, std::string text)
    {
        if (!std::exchange(any, true)) {
            at = where;
            what = std::move(text);
        }
    }
};

/// Reads the members of one object; whoever asks for a member knows it, what nobody asked for is an error.
class Members {
public:
    Members(Faults& faults, const Doc& object, std::string_view where = {})
        : m_faults(faults)
        , m_object(object)
        , m_where(where)
        , m_taken(object.items.size(), false)
    {
        if (object.kind != Kind::Object)
            m_faults.add(object.at, (where.empty() ? "the file" : '"' + std::string(where) + '"') + " is no object");
    }

    const Doc* take(std::string_view name)
    {
        const Doc* found = nullptr;
        for (std::size_t i = 0; i < m_object.items.size(); ++i) {
            if (m_object.items[i].name != name)
                continue;
            if (found)
                m_faults.add(m_object.items[i].nameAt, '"' + std::string(name) + "\" stands here twice");
            found = &m_object.items[i];
            m_taken[i] = true;
        }
        return found;
    }
    const Doc& need(std::string_view name)
    {
        static const Doc none;
        if (const Doc* found = take(name))
            return *found;
        m_faults.add(m_object.at, '"' + std::string(name) + "\" is missing" + inside());
        return none;
    }
    bool flag(std::string_view name)
    {
        const Doc* doc = take(name);
        if (doc && doc->kind != Kind::Boolean)
            m_faults.add(doc->at, '"' + std::string(name) + "\" must be true or false");
        return doc && doc->text == "true";
    }
    void finish() const
    {
        for (std::size_t i = 0; i < m_taken.size(); ++i)
            if (!m_taken[i])
                m_faults.add(m_object.items[i].nameAt, "unknown member \"" + m_object.items[i].name + '"' + inside());
    }

    Faults& faults() const { return m_faults; }

private:
    std::string inside() const { return m_where.empty() ? std::string() : " in \"" + m_where + '"'; }

    Faults& m_faults;
    const Doc& m_object;
    std::string m_where;
    std::vector<bool> m_taken;
};

const std::string& textOf(Faults& faults, const Doc& doc, const char* what)
{
    if (doc.kind != Kind::Text || doc.text.empty())
        faults.add(doc.at, std::string(what) + " must be a text that is not empty");
    return doc.text;
}

/// A text, or a list of them.
std::vector<const Doc*> oneOrMore(Faults& faults, const Doc& doc)
{
    if (doc.kind != Kind::Array)
        return {&doc};
    if (doc.items.empty())
        faults.add(doc.at, "the list is empty");
    std::vector<const Doc*> all;
    for (const Doc& item : doc.items)
        all.push_back(&item);
    return all;
}

Pattern patternOf(Faults& faults, const Doc& doc, bool wholeText)
{
    auto pattern = Pattern::parse(textOf(faults, doc, "a pattern"), wholeText);
    if (!pattern)
        faults.add(doc.at, pattern.error());
    return pattern ? std::move(*pattern) : Pattern();
}

PathShape shapeOf(Faults& faults, const Doc& doc)
{
    PathShape shape;
    shape.text = textOf(faults, doc, "a folder");
    std::string_view rest = shape.text;
    shape.fromRoot = rest.starts_with('/');
    if (shape.fromRoot)
        rest.remove_prefix(1);
    int services = 0;
    while (true) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view text = rest.substr(0, end);
        constexpr std::string_view mark = "{service}";
        PathShape::Segment segment;
        if (const std::size_t at = text.find(mark); at != std::string_view::npos) {
            segment.kind = PathShape::Segment::Kind::Service;
            segment.before = text.substr(0, at);
            segment.after = text.substr(at + mark.size());
            ++services;
        } else if (text == "*") {
            segment.kind = PathShape::Segment::Kind::Any;
        } else {
            segment.before = text;
        }
        if (text.empty() || (segment.before + segment.after).find_first_of("{}") != std::string::npos || services > 1)
            faults.add(doc.at, "a folder is made of names, * and at most one {service}, with / between");
        shape.segments.push_back(std::move(segment));
        if (end == rest.size())
            return shape;
        rest.remove_prefix(end + 1);
    }
}

PayloadKind payloadKind(Faults& faults, const Doc& doc)
{
    static constexpr std::array<std::pair<std::string_view, PayloadKind>, 6> kinds{
        {{"none", PayloadKind::None}, {"json", PayloadKind::Json}, {"lines", PayloadKind::Lines},
            {"text", PayloadKind::Text}, {"hbase", PayloadKind::HBase}, {"protobuf", PayloadKind::Protobuf}}};
    for (const auto& kind : kinds)
        if (doc.kind == Kind::Text && doc.text == kind.first)
            return kind.second;
    faults.add(doc.at, R"(a payload is "none", "json", "lines", "text", "hbase" or "protobuf")");
    return PayloadKind::None;
}

Source sourceOf(Faults& faults, const Doc& doc)
{
    Source source;
    const Doc* from = &doc;
    if (doc.kind == Kind::Object) {
        Members members(faults, doc);
        from = &members.need("from");
        if (const Doc* pattern = members.take("pattern"))
            source.pattern = patternOf(faults, *pattern, false);
        members.finish();
    }
    const std::string& text = textOf(faults, *from, "where a value comes from");
    source.ofName = text.size() > 2 && text.front() == '{' && text.back() == '}';
    source.member = source.ofName ? text.substr(1, text.size() - 2) : text;
    return source;
}

std::vector<Source> sourcesOf(Faults& faults, const Doc* doc)
{
    std::vector<Source> sources;
    if (doc)
        for (const Doc* one : oneOrMore(faults, *doc))
            sources.push_back(sourceOf(faults, *one));
    return sources;
}

Status statusOf(Faults& faults, const Doc& doc)
{
    if (const auto status = doc.kind == Kind::Text ? statusFromWord(doc.text) : std::nullopt)
        return *status;
    faults.add(doc.at, R"(a status is "up", "out-of-service", "down", "holding" or "waiting")");
    return Status::Up;
}

StatusRule statusRule(Faults& faults, const Doc& doc)
{
    Members members(faults, doc, "status");
    StatusRule rule;
    rule.from = sourcesOf(faults, members.take("from"));
    if (const Doc* values = members.take("values")) {
        if (values->kind != Kind::Object)
            faults.add(values->at, "\"values\" is no object");
        for (const Doc& value : values->items)
            rule.values.emplace_back(value.name, statusOf(faults, value));
    }
    if (const Doc* missing = members.take("missing"))
        rule.missing = statusOf(faults, *missing);
    if (const Doc* otherwise = members.take("otherwise"))
        rule.otherwise = statusOf(faults, *otherwise);
    members.finish();
    return rule;
}

AliveRule aliveRule(Faults& faults, const Doc& doc)
{
    Members members(faults, doc, "alive");
    AliveRule rule;
    if (const Doc* below = members.take("below")) {
        rule.below = textOf(faults, *below, "\"below\"");
    } else {
        rule.folder = textOf(faults, members.need("folder"), "\"folder\"");
        rule.member = textOf(faults, members.need("member"), "\"member\"");
    }
    members.finish();
    return rule;
}

QueueRule queueRule(Faults& faults, const Doc& doc)
{
    Members members(faults, doc, "queue");
    QueueRule rule;
    if (const Doc* holders = members.take("holders")) {
        if (holders->kind == Kind::Text && holders->text == "all") {
            rule.holders = QueueRule::Holders::All;
        } else if (holders->kind == Kind::Text && holders->text == "folder data") {
            rule.holders = QueueRule::Holders::FolderData;
        } else if (holders->kind == Kind::Number && holders->text.size() <= 4
            && holders->text.find_first_not_of("0123456789") == std::string::npos && holders->text != "0") {
            rule.first = std::stoi(holders->text);
        } else {
            faults.add(holders->at, R"("holders" is a number from 1, "all" or "folder data")");
        }
    }
    if (const Doc* shared = members.take("shared"))
        rule.shared = patternOf(faults, *shared, true);
    if (const Doc* waiters = members.take("waiters")) {
        Members inner(faults, *waiters, "waiters");
        rule.waitersFolder = textOf(faults, inner.need("folder"), "\"folder\"");
        rule.waiters.pattern = patternOf(faults, inner.need("name"), true);
        inner.finish();
    }
    members.finish();
    return rule;
}

void readFieldName(Faults& faults, const Doc& doc, FieldNames& names)
{
    const bool isNumber = !doc.name.empty() && doc.name.size() <= 9 && doc.name.front() != '0'
        && doc.name.find_first_not_of("0123456789") == std::string::npos;
    if (!isNumber)
        faults.add(doc.nameAt, "\"fields\" are called by their numbers in the message, from 1");
    else if (!names.emplace(std::stoull(doc.name), textOf(faults, doc, "a field's name")).second)
        faults.add(doc.nameAt, '"' + doc.name + "\" stands here twice");
}

Condition conditionOf(Faults& faults, const Doc& doc)
{
    static constexpr std::array<std::pair<std::string_view, Kind>, 6> kinds{
        {{"string", Kind::Text}, {"number", Kind::Number}, {"boolean", Kind::Boolean}, {"object", Kind::Object},
            {"array", Kind::Array}, {"null", Kind::Null}}};
    Condition condition;
    condition.member = doc.name;
    if (doc.kind == Kind::Object) {
        Members members(faults, doc, doc.name);
        condition.pattern = patternOf(faults, members.need("pattern"), true);
        condition.text = condition.pattern->text();
        members.finish();
        return condition;
    }
    for (const Doc* word : oneOrMore(faults, doc)) {
        const auto kind =
            std::find_if(kinds.begin(), kinds.end(), [word](const auto& k) { return k.first == word->text; });
        if (word->text == "{name}" && word->kind == Kind::Text) {
            condition.tie = Condition::Tie::NodeName;
        } else if (word->text == "{service}" && word->kind == Kind::Text) {
            condition.tie = Condition::Tie::ServiceName;
        } else if (kind != kinds.end() && word->kind == Kind::Text) {
            condition.kinds |= bit(kind->second);
        } else if (word->text != "any" || word->kind != Kind::Text) {
            faults.add(word->at,
                R"(a condition is "any", "string", "number", "boolean", "object", "array", "null", "{name}", "{service}" )"
                R"(or a pattern)");
        }
        condition.text += (condition.text.empty() ? "" : " or ") + word->text;
    }
    return condition;
}

std::vector<LabelPiece> labelOf(Faults& faults, const Doc& doc)
{
    std::vector<LabelPiece> pieces;
    std::string_view rest = textOf(faults, doc, "\"label\"");
    while (!rest.empty()) {
        const bool reference = rest.front() == '{';
        const std::size_t end = reference ? rest.find('}') : std::min(rest.find('{'), rest.size());
        if (end == std::string_view::npos || (reference && end < 2)) {
            faults.add(doc.at, "in \"label\" a { has no } or nothing stands between them");
            break;
        }
        pieces.push_back({std::string(reference ? rest.substr(1, end - 1) : rest.substr(0, end)), reference});
        rest.remove_prefix(reference ? end + 1 : end);
    }
    return pieces;
}

TimeForm timeForm(Faults& faults, const Doc& doc)
{
    static constexpr std::array<std::pair<std::string_view, TimeForm>, 4> forms{
        {{"ms", TimeForm::Ms}, {"seconds", TimeForm::Seconds}, {"local", TimeForm::Local}, {"iso", TimeForm::Iso}}};
    for (const auto& form : forms)
        if (doc.kind == Kind::Text && doc.text == form.first)
            return form.second;
    faults.add(doc.at, R"(a time is "ms", "seconds", "local" or "iso")");
    return TimeForm::Ms;
}

std::vector<std::string> splitAtDots(Faults& faults, const Doc& doc)
{
    std::vector<std::string> keys(1);
    for (const char c : textOf(faults, doc, "\"each\"")) {
        if (c == '.')
            keys.emplace_back();
        else
            keys.back() += c;
    }
    if (keys.size() > 8 || std::find(keys.begin(), keys.end(), std::string()) != keys.end())
        faults.add(doc.at, "\"each\" is made of at most 8 names with dots between");
    return keys;
}

void readName(Faults& faults, const Doc& doc, NameRule& rule)
{
    if (doc.kind == Kind::Text) {
        rule.pattern = patternOf(faults, doc, true);
        return;
    }
    Members members(faults, doc, "name");
    if (const Doc* pattern = members.take("pattern"))
        rule.pattern = patternOf(faults, *pattern, true);
    rule.percent = members.flag("percent");
    rule.url = members.flag("url");
    members.finish();
}

void readIdentity(Faults& faults, Members& members, std::string& id, std::string& title, int& priority)
{
    const Doc& idDoc = members.need("id");
    id = textOf(faults, idDoc, "\"id\"");
    if (id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        faults.add(idDoc.at, "\"id\" is made of a-z, 0-9 and -");
    title = textOf(faults, members.need("title"), "\"title\"");
    const Doc* number = members.take("priority");
    if (!number)
        return;
    if (number->kind != Kind::Number || number->text.size() > 3
        || number->text.find_first_not_of("0123456789") != std::string::npos)
        faults.add(number->at, "\"priority\" is a number from 0 to 999");
    else
        priority = std::stoi(number->text);
}

} // namespace

std::optional<Status> statusFromWord(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, Status>, 5> words{
        {{"up", Status::Up}, {"out-of-service", Status::OutOfService}, {"down", Status::Down},
            {"holding", Status::Holding}, {"waiting", Status::Waiting}}};
    const auto it = std::find_if(words.begin(), words.end(), [word](const auto& own) { return own.first == word; });
    return it == words.end() ? std::nullopt : std::optional<Status>(it->second);
}

bool PathShape::fits(const std::vector<std::string_view>& path) const
{
    if (path.size() < segments.size() || (fromRoot && path.size() != segments.size()))
        return false;
    const std::size_t offset = path.size() - segments.size();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::string_view text = path[offset + i];
        const Segment& own = segments[i];
        if (own.kind == Segment::Kind::Literal && text != own.before)
            return false;
        if (own.kind == Segment::Kind::Service
            && (text.size() <= own.before.size() + own.after.size() || !text.starts_with(own.before)
                || !text.ends_with(own.after)))
            return false;
    }
    return true;
}

namespace {

struct FileReader {
    Members members;

    template <typename T, typename F> void optional(std::string_view name, T& into, F read)
    {
        if (const Doc* doc = members.take(name))
            into = read(members.faults(), *doc);
    }
    template <typename F> void each(std::string_view name, Kind kind, F read)
    {
        const Doc* doc = members.take(name);
        if (!doc)
            return;
        if (doc->kind != kind)
            members.faults().add(
                doc->at, '"' + std::string(name) + (kind == Kind::Object ? "\" is no object" : "\" is no list"));
        for (const Doc& item : doc->items)
            read(item);
    }
};

} // namespace

Result<std::unique_ptr<Detector::Rules>> Detector::Rules::parse(std::string_view json, const std::string& fileName)
{
    const auto parsed = parseJson(json);
    const auto wrong = [&](std::size_t at, const std::string& what) {
        return fail(ErrorCode::BadArguments, fileName, lineAndColumn(json, at) + ": " + what);
    };
    if (!parsed)
        return wrong(parsed.error().at, parsed.error().what);
    if (parsed->tooDeep || parsed->tooMany)
        return wrong(0, "the file is nested too deep or too large");
    auto rules = std::make_unique<Rules>();
    Faults faults;
    FileReader file{Members(faults, parsed->root)};
    readIdentity(faults, file.members, rules->id, rules->title, rules->priority);
    for (const Doc* one : oneOrMore(faults, file.members.need("folder")))
        rules->folder.push_back(shapeOf(faults, *one));
    rules->single = file.members.flag("single");
    rules->ephemeral = file.members.flag("ephemeral");
    rules->others = file.members.flag("others");
    rules->ignoreCase = file.members.flag("ignoreCase");
    if (const Doc* name = file.members.take("name"))
        readName(faults, *name, rules->name);
    file.optional("folderData", rules->folderData, [](Faults& f, const Doc& doc) { return patternOf(f, doc, true); });
    file.optional("payload", rules->payload, payloadKind);
    file.optional("plain", rules->plain, [](Faults& f, const Doc& doc) { return textOf(f, doc, "\"plain\""); });
    file.optional("each", rules->each, splitAtDots);
    file.each("fields", Kind::Object, [&](const Doc& doc) { readFieldName(faults, doc, rules->fields); });
    file.each("must", Kind::Object, [&](const Doc& doc) { rules->must.push_back(conditionOf(faults, doc)); });
    file.each("below", Kind::Object, [&](const Doc& doc) {
        rules->below.push_back({doc.name, payloadKind(faults, doc)});
    });
    rules->host = sourcesOf(faults, file.members.take("host"));
    rules->port = sourcesOf(faults, file.members.take("port"));
    rules->started = sourcesOf(faults, file.members.take("started"));
    file.optional("status", rules->status, statusRule);
    file.optional("alive", rules->alive, aliveRule);
    file.optional("label", rules->label, labelOf);
    file.each(
        "times", Kind::Object, [&](const Doc& doc) { rules->times.emplace_back(doc.name, timeForm(faults, doc)); });
    file.each(
        "columns", Kind::Array, [&](const Doc& doc) { rules->columns.push_back(textOf(faults, doc, "a column")); });
    file.optional("queue", rules->queue, queueRule);
    file.members.finish();
    if (!rules->name.pattern && rules->must.empty() && rules->each.empty())
        faults.add(parsed->root.at, "\"name\", \"must\" or \"each\" is missing: a path alone tells nothing");
    if (!rules->fields.empty() && rules->payload != PayloadKind::Protobuf
        && std::none_of(rules->below.begin(), rules->below.end(),
            [](const BelowRule& below) { return below.kind == PayloadKind::Protobuf; }))
        faults.add(parsed->root.at, "\"fields\" are those of the payload \"protobuf\"");
    for (const BelowRule& below : rules->below)
        rules->belowPaths.push_back(below.path);
    if (rules->alive && !rules->alive->below.empty()
        && std::find(rules->belowPaths.begin(), rules->belowPaths.end(), rules->alive->below)
            == rules->belowPaths.end())
        faults.add(parsed->root.at, "\"below\" does not list what \"alive\" looks at");
    for (const Source& source : rules->started)
        if (std::none_of(rules->times.begin(), rules->times.end(),
                [&source](const auto& time) { return time.first == source.member; }))
            faults.add(parsed->root.at, "\"times\" does not list what \"started\" comes from");
    if (faults.any)
        return wrong(faults.at, faults.what);
    return rules;
}

} // namespace registry::lens
