// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JournalledWrites.h"

#include <QPointer>

#include <utility>

namespace registry {

namespace {

EditOutcome outcomeOf(ErrorCode code)
{
    if (code == ErrorCode::Ok)
        return EditOutcome::Done;
    if (isUnknownOutcome(code))
        return EditOutcome::Unknown;
    const bool somebodyElse = code == ErrorCode::Conflict || code == ErrorCode::BadVersion
        || code == ErrorCode::NodeExists || code == ErrorCode::NoNode || code == ErrorCode::NotEmpty;
    return somebodyElse ? EditOutcome::Conflict : EditOutcome::Failed;
}

ErrorCode codeOf(const Result<ReplyBody>& result)
{
    if (!result)
        return result.error().code;
    const auto* multi = std::get_if<MultiReply>(&*result);
    return multi ? multi->code : ErrorCode::Ok;
}

std::optional<Stat> known(const Stat& stat)
{
    return stat.czxid == 0 ? std::nullopt : std::optional(stat); // found out by reading: no stats
}

void note(EditJournal& journal, std::int64_t id, const Operation& operation, const Result<ReplyBody>& result,
    bool sessionIsOver)
{
    const EditOutcome outcome = outcomeOf(result);
    const bool cutShort =
        outcome == EditOutcome::Unknown && sessionIsOver && OutcomeResolver::verifyingRead(operation).has_value();
    journal.finish(id, outcome, codeOf(result), resultsOf(operation, result), cutShort ? Judged::No : Judged::Finally);
}

} // namespace

EditOutcome outcomeOf(const Result<ReplyBody>& result)
{
    return outcomeOf(codeOf(result));
}

std::vector<WriteResult> resultsOf(const Operation& operation, const Result<ReplyBody>& result)
{
    if (codeOf(result) != ErrorCode::Ok)
        return {};
    if (const auto* created = std::get_if<CreateReply>(&*result))
        return {{created->path, created->stat}};
    if (const auto* stat = std::get_if<Stat>(&*result))
        return {{pathOf(operation), *stat}};
    const auto* done = std::get_if<MultiReply>(&*result);
    const auto* multi = std::get_if<op::Multi>(&operation);
    if (!done || !multi)
        return {{pathOf(operation)}};
    std::vector<WriteResult> results;
    for (std::size_t i = 0; i < multi->parts.size() && i < done->parts.size(); ++i) {
        const bool created = std::holds_alternative<op::Create>(multi->parts[i]);
        Path path = std::visit([](const auto& part) { return part.path; }, multi->parts[i]);
        results.push_back({created ? done->parts[i].path : std::move(path), known(done->parts[i].stat)});
    }
    return results;
}

JournalledWrites::JournalledWrites(EditJournal& journal, std::string connection, Road road)
    : m_journal(journal)
    , m_connection(std::move(connection))
    , m_road(std::move(road))
{
}

JournalledWrites::~JournalledWrites()
{
    for (const Waiting& one : std::exchange(m_waiting, {}))
        one.done(fail(ErrorCode::NoConnection, pathOf(one.edit.operation).str(), "the session was closed"));
}

void JournalledWrites::apply(Edit edit, Done done)
{
    const SentWrite now = m_road.now(edit.operation);
    JournalEntry entry;
    entry.connection = m_connection;
    entry.edit = edit;
    entry.started = std::chrono::system_clock::now();
    entry.sessionId = now.sessionId;
    entry.newestZxid = now.newestZxid;
    m_waiting.push_back({std::move(edit), std::move(done)});
    m_journal.begin(std::move(entry), [self = QPointer(this), journal = &m_journal](const Result<std::int64_t>& id) {
        if (self)
            self->onBegun(id);
        else if (id)
            journal->finish(*id, EditOutcome::Failed, ErrorCode::NoConnection, {});
    });
}

void JournalledWrites::onBegun(const Result<std::int64_t>& id)
{
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!id)
        return next.done(tl::unexpected(id.error()));
    const Operation& operation = next.edit.operation;
    const Done done = noting(*id, operation, next.done);
    if (auto refused = m_road.refusal(operation)) // things have changed since it was begun
        done(tl::unexpected(std::move(*refused)));
    else
        m_road.send(m_road.now(operation), done);
    if (!m_adopted) // it can be read again
        adopt();
}

JournalledWrites::Done JournalledWrites::noting(std::int64_t id, Operation operation, Done done)
{
    return [self = QPointer(this), journal = QPointer(&m_journal), id, operation = std::move(operation),
               done = std::move(done)](Result<ReplyBody> result) {
        if (journal)
            note(*journal, id, operation, result, !self || self->m_road.isOver());
        if (done)
            done(std::move(result));
    };
}

void JournalledWrites::connected()
{
    if (!m_adopted)
        adopt();
}

void JournalledWrites::adopt()
{
    m_adopted = true;
    m_journal.adopt(
        m_connection, [self = QPointer(this), journal = &m_journal](const Result<std::vector<JournalEntry>>& entries) {
            if (self && !entries)
                self->m_adopted = false; // at the next chance
            if (!entries)
                return;
            for (const JournalEntry& entry : *entries) {
                if (self)
                    self->judge(entry);
                else
                    journal->finish(entry.id, EditOutcome::Unknown, ErrorCode::ConnectionLoss, {}, Judged::No);
            }
        });
}

void JournalledWrites::judge(const JournalEntry& entry)
{
    const Operation& operation = entry.edit.operation;
    const Error lost{
        ErrorCode::ConnectionLoss, pathOf(operation).str(), 0, "whoever wrote was gone before the answer came"};
    m_road.resolver.resolve({operation, entry.sessionId, entry.newestZxid}, lost, noting(entry.id, operation, {}));
}

} // namespace registry
