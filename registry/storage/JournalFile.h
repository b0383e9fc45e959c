// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/EditJournal.h"
#include "storage/SqliteFile.h"

namespace registry {

/// EditJournal's work, on its thread. Opens the file when it is first needed, and again after it could not be.
class JournalFile {
public:
    JournalFile(std::string file, EditJournal::Limits limits)
        : m_name(std::move(file))
        , m_limits(limits)
    {
    }
    [[nodiscard]] Result<std::int64_t> begin(const JournalEntry& entry);
    [[nodiscard]] Result<void> finish(
        std::int64_t id, EditOutcome outcome, ErrorCode code, const std::vector<WriteResult>& results, Judged judged);
    [[nodiscard]] Result<std::vector<JournalEntry>> adopt(const std::string& connection);
    [[nodiscard]] Result<JournalPage> list(const JournalQuery& query);
    [[nodiscard]] Result<JournalEntry> read(std::int64_t id);
    [[nodiscard]] Result<std::vector<JournalEntry>> readGroup(const std::string& group);
    void close() { m_file.reset(); }

private:
    [[nodiscard]] Result<void> open();
    void startAfresh(const Error& error);
    [[nodiscard]] Result<std::int64_t> insert(const JournalEntry& entry);
    [[nodiscard]] Result<void> insertParts(std::int64_t id, const Edit& edit);
    [[nodiscard]] Result<void> dropOldest();
    [[nodiscard]] Result<void> remove(std::int64_t id);
    [[nodiscard]] Result<std::vector<std::int64_t>> orphans(const std::string& connection);
    static std::optional<JournalLine> lineFrom(const QSqlQuery& row);
    [[nodiscard]] Result<void> readParts(JournalEntry& entry, bool multi);
    [[nodiscard]] Result<void> readImages(JournalEntry& entry);

    const std::string m_name;
    const EditJournal::Limits m_limits;
    std::unique_ptr<SqliteFile> m_file;
};

} // namespace registry
