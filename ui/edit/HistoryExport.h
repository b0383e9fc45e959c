// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/SeenChanges.h"
#include "storage/EditJournal.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSaveFile;

namespace ui {

/// Writes a history to a file, one line of JSON for each entry, with all bytes: first what was seen, then the journal's
/// entries, newest first. The file is there when all is, readable by its owner only; the disk is used in the pool.
class HistoryExport : public QObject {
    Q_OBJECT

public:
    struct Wish {
        QString file;
        std::string connection;
        std::optional<registry::Path> path = std::nullopt; ///< nothing: the whole connection
    };

    /// `journal`: null, and only what was seen is written. It must outlive the work.
    HistoryExport(
        registry::EditJournal* journal, std::vector<SeenChanges::Ptr> seen, Wish wish, QObject* parent = nullptr);
    ~HistoryExport() override;

    void start();
    /// Leaves no file, nor changes one that was there. finished() follows.
    void cancel();
    int written() const { return m_written; }

Q_SIGNALS:
    void progressed();
    /// `error`: why there is no file, a sentence; empty: it is there, or the work was cancelled.
    void finished(bool complete, const QString& error);

private:
    void nextPage(std::int64_t below);
    void nextEntry();
    void add(const QByteArray& line);
    void write(bool last);
    void fail(const QString& why);
    void end(bool complete, const QString& error);

    registry::EditJournal* const m_journal;
    const std::vector<SeenChanges::Ptr> m_seen;
    const Wish m_wish;
    std::shared_ptr<QSaveFile> m_file; ///< used in the pool only, by one task at a time
    std::vector<registry::JournalLine> m_page;
    std::size_t m_next = 0; ///< in m_page
    std::int64_t m_below = 0; ///< of the page after it
    bool m_isLastPage = false;
    QByteArray m_buffer;
    int m_written = 0;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace ui
