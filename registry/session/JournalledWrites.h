// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/OutcomeResolver.h"
#include "storage/EditJournal.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace registry {

/// Edits on their way through the journal: on disk first, then sent, then their outcome written down. One order for
/// all. What an earlier process left pending is judged by reading, as a lost answer is.
class JournalledWrites : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<ReplyBody>)>;
    /// The session's side.
    struct Road {
        std::function<std::optional<Error>(const Operation&)> refusal; ///< why it cannot be sent now
        std::function<SentWrite(Operation)> now; ///< with what is known at this moment
        std::function<void(SentWrite, Done)> send;
        std::function<bool()> isOver; ///< the session is closed: nothing more is found out
        OutcomeResolver& resolver;
    };

    /// `connection`: the endpoint's text, without a secret. Both must outlive this.
    JournalledWrites(EditJournal& journal, std::string connection, Road road);
    /// What was not sent yet ends with NoConnection, and its entry as failed.
    ~JournalledWrites() override;

    /// `done` is called once, never before this returns. Storage or Locked: it could not be journalled, and was not
    /// sent.
    void apply(Edit edit, Done done);
    /// The session can be read from.
    void connected();

private:
    struct Waiting {
        Edit edit;
        Done done;
    };
    void onBegun(const Result<std::int64_t>& id);
    void adopt();
    void judge(const JournalEntry& entry);
    /// Writes down how it ended, also when the session is gone by then.
    Done noting(std::int64_t id, Operation operation, Done done);

    EditJournal& m_journal;
    const std::string m_connection;
    const Road m_road;
    std::deque<Waiting> m_waiting; ///< in the order their entries are begun
    bool m_adopted = false; ///< asked for, and not refused
};

/// What the journal says of a write that ended with `result`.
EditOutcome outcomeOf(const Result<ReplyBody>& result);
/// What a carried out `operation` left behind, one for each part; empty when it was not carried out.
std::vector<WriteResult> resultsOf(const Operation& operation, const Result<ReplyBody>& result);

} // namespace registry
