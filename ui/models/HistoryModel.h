// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/SeenChanges.h"
#include "storage/EditJournal.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

/// What was written by hand and what was seen to change, newest first: of one node or of a whole connection.
///
/// The journal's part comes page by page as somebody scrolls. A change that was seen and is the echo of a write that
/// stands here already is left out. Knows no bytes of what was written: ask the journal for those.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Node, Version, Size, Outcome, ColumnCount };
    struct Row {
        std::optional<registry::JournalLine> written; ///< either this
        SeenChanges::Ptr seen{}; ///< or that
        const registry::Path& path() const { return written ? written->path : seen->path; }
        std::chrono::system_clock::time_point when() const { return written ? written->started : seen->when; }
        /// The same for the same thing, in every list.
        std::pair<int, std::int64_t> key() const
        {
            return written ? std::pair(1, written->id) : std::pair(0, std::int64_t(seen->id));
        }
    };

    /// `journal`: null, and there is only what was seen. Both must outlive it. `connection`: as in JournalEntry.
    HistoryModel(
        registry::EditJournal* journal, const SeenChanges& seen, std::string connection, QObject* parent = nullptr);

    /// Of this node; without one those of the whole connection. Nothing is listed before the first call.
    void setPath(std::optional<registry::Path> path);
    const std::optional<registry::Path>& path() const { return m_path; }
    const std::vector<Row>& rows() const { return m_rows; }
    /// The limits have cost something: how many of the journal's entries, and up to when.
    std::int64_t dropped() const { return m_dropped; }
    std::chrono::system_clock::time_point droppedUpTo() const { return m_droppedUpTo; }
    /// The journal cannot be read; the rows are those of earlier.
    const std::optional<registry::Error>& error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The journal was asked and has answered: rows, dropped() or error() may be others.
    void refreshed();

private:
    using Lines = std::vector<registry::JournalLine>;
    void ask(std::int64_t below);
    void onPage(std::int64_t below, const registry::Result<registry::JournalPage>& page);
    void rebuild();
    bool isEcho(const SeenChange& seen) const;
    void replaceBy(std::vector<Row> rows);
    QString text(const Row& row, int column) const;

    registry::EditJournal* const m_journal;
    const SeenChanges& m_seen;
    const std::string m_connection;
    std::optional<registry::Path> m_path;
    std::vector<Row> m_rows;
    Lines m_lines;
    bool m_hasMore = false;
    bool m_asking = false;
    bool m_moreWanted = false; ///< the next page is or will be asked for
    bool m_started = false;
    int m_scope = 0; ///< rises with every setPath(): answers for an earlier one are late
    std::int64_t m_dropped = 0;
    std::chrono::system_clock::time_point m_droppedUpTo{};
    std::optional<registry::Error> m_error;
    QTimer m_soon; ///< many changes make one reading
};

} // namespace ui
