// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HistoryModel.h"

#include "PlainText.h"
#include "edit/HistoryText.h"
#include "models/RowText.h"
#include "panes/Condition.h"

#include <QPointer>

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr int pageSize = 200;
constexpr auto gatherFor = 100ms;
constexpr auto echoWithin = 60s; // an own write and its change are seen in one session

/// Newest first; what came at the same time, by its key.
bool comesBefore(const HistoryModel::Row& a, const HistoryModel::Row& b)
{
    return a.when() != b.when() ? a.when() > b.when() : a.key() > b.key();
}

bool sameLine(const HistoryModel::Row& a, const HistoryModel::Row& b)
{
    return !a.written
        || (a.written->outcome == b.written->outcome && a.written->code == b.written->code
            && a.written->open == b.written->open && a.written->path == b.written->path);
}

} // namespace

HistoryModel::HistoryModel(
    registry::EditJournal* journal, const SeenChanges& seen, std::string connection, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_seen(seen)
    , m_connection(std::move(connection))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherFor);
    const auto soon = [this] {
        if (m_started && !m_soon.isActive())
            m_soon.start();
    };
    connect(&seen, &SeenChanges::changed, this, soon);
    if (journal)
        connect(journal, &registry::EditJournal::changed, this, soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        rebuild();
        ask(std::numeric_limits<std::int64_t>::max());
    });
}

void HistoryModel::setPath(std::optional<registry::Path> path)
{
    if (m_started && path == m_path)
        return;
    m_started = true;
    m_path = std::move(path);
    ++m_scope;
    m_asking = false;
    m_hasMore = false;
    m_moreWanted = false;
    beginResetModel();
    m_lines.clear();
    m_rows.clear();
    endResetModel();
    rebuild();
    ask(std::numeric_limits<std::int64_t>::max());
}

void HistoryModel::ask(std::int64_t below)
{
    if (!m_journal)
        return Q_EMIT refreshed();
    if (m_asking)
        return m_soon.start(); // asks again
    m_asking = true;
    registry::JournalQuery query{m_connection, m_path};
    query.below = below;
    query.limit = pageSize;
    m_journal->list(std::move(query),
        [self = QPointer(this), scope = m_scope, below](const registry::Result<registry::JournalPage>& page) {
            if (self && self->m_scope == scope)
                self->onPage(below, page);
        });
}

void HistoryModel::onPage(std::int64_t below, const registry::Result<registry::JournalPage>& page)
{
    m_asking = false;
    if (!page) {
        m_error = page.error();
        m_moreWanted = false;
        Q_EMIT refreshed();
        return;
    }
    m_error.reset();
    m_dropped = page->dropped;
    m_droppedUpTo = page->droppedUpTo;
    const bool isFull = page->lines.size() >= std::size_t(pageSize);
    const bool isFirst = below == std::numeric_limits<std::int64_t>::max();
    Lines lines = page->lines;
    if (isFirst && isFull) { // what was read of older ones stays
        const std::int64_t oldest = lines.back().id;
        for (registry::JournalLine& line : m_lines)
            if (line.id < oldest)
                lines.push_back(std::move(line));
        m_hasMore = m_hasMore || m_lines.empty();
    } else if (isFirst) {
        m_hasMore = false;
    } else {
        lines.insert(lines.begin(), m_lines.begin(), m_lines.end());
        m_hasMore = isFull;
    }
    m_lines = std::move(lines);
    if (!isFirst)
        m_moreWanted = false;
    rebuild();
    Q_EMIT refreshed();
    if (m_moreWanted && m_hasMore && !m_asking)
        ask(m_lines.back().id);
}

bool HistoryModel::isEcho(const SeenChange& seen) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this, &seen](const registry::JournalLine& line) {
        using Kind = registry::JournalLine::Kind;
        // Of a transaction the line names the first node only; asked for one node, the journal has told that it is in
        // it.
        const bool isPart = m_path && line.kind == Kind::Multi && line.intent == registry::Intent::Delete;
        if (line.outcome != registry::EditOutcome::Done || (line.path != seen.path && !isPart))
            return false;
        const auto later = seen.when - line.started;
        if (later < -echoWithin || later > echoWithin)
            return false;
        switch (seen.what) {
        case SeenChange::What::First:
            return false;
        case SeenChange::What::Gone:
            return line.kind == Kind::Delete || isPart;
        case SeenChange::What::Created:
        case SeenChange::What::Recreated:
            return line.kind == Kind::Create && seen.stat.version == 0;
        case SeenChange::What::Changed:
            break;
        }
        return line.kind == Kind::SetData && line.version == seen.stat.version;
    });
}

void HistoryModel::rebuild()
{
    std::vector<Row> rows;
    rows.reserve(m_lines.size());
    for (const registry::JournalLine& line : m_lines)
        rows.push_back({line});
    for (const SeenChanges::Ptr& seen : m_seen.list(m_path))
        if (!isEcho(*seen))
            rows.push_back({std::nullopt, seen});
    std::sort(rows.begin(), rows.end(), comesBefore);
    replaceBy(std::move(rows));
}

/// Both lists are in the same order, so that one walk finds what came and what went.
void HistoryModel::replaceBy(std::vector<Row> rows)
{
    std::size_t at = 0;
    const auto place = [&at] { return static_cast<int>(at); };
    for (std::size_t next = 0; next < rows.size();) {
        std::size_t gone = at;
        while (gone < m_rows.size() && m_rows[gone].key() != rows[next].key() && comesBefore(m_rows[gone], rows[next]))
            ++gone;
        if (gone > at) {
            beginRemoveRows({}, place(), static_cast<int>(gone) - 1);
            m_rows.erase(m_rows.begin() + place(), m_rows.begin() + static_cast<std::ptrdiff_t>(gone));
            endRemoveRows();
        }
        std::size_t end = next;
        while (end < rows.size() && (at == m_rows.size() || comesBefore(rows[end], m_rows[at])))
            ++end;
        if (end > next) {
            const int count = static_cast<int>(end - next);
            beginInsertRows({}, place(), place() + count - 1);
            m_rows.insert(m_rows.begin() + place(), rows.begin() + static_cast<std::ptrdiff_t>(next),
                rows.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
            at += end - next;
            next = end;
        } else if (m_rows[at].key() == rows[next].key()) {
            const bool same = sameLine(m_rows[at], rows[next]);
            m_rows[at] = std::move(rows[next++]);
            if (!same)
                Q_EMIT dataChanged(index(place(), 0), index(place(), ColumnCount - 1));
            ++at;
        }
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, place(), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const Row& row, int column) const
{
    switch (column) {
    case When:
        return clockText(row.when());
    case What:
        return row.written ? intentText(*row.written) : seenText(row.seen->what);
    case Node:
        return displayText(row.path().str());
    case Version:
        if (row.written)
            return row.written->version ? QString::number(*row.written->version) : QString();
        return row.seen->what == SeenChange::What::Gone ? QString() : QString::number(row.seen->stat.version);
    case Size:
        if (row.written)
            return byteSize(row.written->bytes);
        return byteSize(row.seen->data ? static_cast<qint64>(row.seen->data->size()) : 0);
    case Outcome:
        return row.written ? outcomeText(*row.written) : tr("Seen", "a change that somebody else made");
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(row, index.column()));
    if (role == Qt::TextAlignmentRole && (index.column() == Version || index.column() == Size))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Size)
        return tr("All bytes that are kept of it: data and access lists, before and after");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"), tr("What"), tr("Node"), tr("Version"), tr("Size"), tr("Outcome")};
    return titles[section];
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_moreWanted;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_moreWanted = true;
    if (!m_asking)
        ask(m_lines.back().id);
}

} // namespace ui
