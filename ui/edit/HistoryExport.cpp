// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/HistoryExport.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "edit/HistoryText.h"
#include "session/OnDone.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

#include <utility>

namespace ui {

namespace {

constexpr int pageSize = 200;
constexpr qsizetype flushAt = qsizetype(1) << 20;

/// What went wrong, or nothing.
QString put(QSaveFile& file, const QByteArray& bytes, bool last)
{
    if (!file.isOpen()) {
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (file.write(bytes) != bytes.size() || (last && !file.commit()))
        return file.errorString();
    return {};
}

} // namespace

HistoryExport::HistoryExport(
    registry::EditJournal* journal, std::vector<SeenChanges::Ptr> seen, Wish wish, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_seen(std::move(seen))
    , m_wish(std::move(wish))
    , m_file(std::make_shared<QSaveFile>(m_wish.file))
{
}

HistoryExport::~HistoryExport() = default;

void HistoryExport::start()
{
    for (auto one = m_seen.rbegin(); one != m_seen.rend(); ++one)
        add(jsonLine(**one, m_wish.connection));
    if (m_journal)
        nextPage(std::numeric_limits<std::int64_t>::max());
    else
        write(true);
}

void HistoryExport::cancel()
{
    m_cancelled = true;
}

void HistoryExport::nextPage(std::int64_t below)
{
    registry::JournalQuery query{m_wish.connection, m_wish.path};
    query.below = below;
    query.limit = pageSize;
    m_journal->list(std::move(query), [self = QPointer(this)](const registry::Result<registry::JournalPage>& page) {
        if (!self)
            return;
        if (!page)
            return self->fail(errorText(page.error()));
        self->m_page = page->lines;
        self->m_next = 0;
        self->m_isLastPage = page->lines.size() < std::size_t(pageSize);
        self->m_below = page->lines.empty() ? 0 : page->lines.back().id;
        self->nextEntry();
    });
}

void HistoryExport::nextEntry()
{
    if (m_cancelled)
        return end(false, {});
    if (m_next == m_page.size())
        return m_isLastPage ? write(true) : nextPage(m_below);
    const std::int64_t id = m_page[m_next++].id;
    m_journal->read(id, [self = QPointer(this), id](const registry::Result<registry::JournalEntry>& entry) {
        if (!self)
            return;
        if (!entry) { // damaged, or the limits have cost it meanwhile: said in its place, the others follow
            self->add(jsonLine(id, entry.error()));
            return self->nextEntry();
        }
        registry::onDone(
            QtConcurrent::run([one = *entry] { return jsonLine(one); }), self.data(), [self](const QByteArray& line) {
                self->add(line);
                if (self->m_buffer.size() >= flushAt)
                    self->write(false);
                else
                    self->nextEntry();
            });
    });
}

void HistoryExport::add(const QByteArray& line)
{
    m_buffer += line;
    ++m_written;
    if (m_written % pageSize == 0)
        Q_EMIT progressed();
}

void HistoryExport::write(bool last)
{
    const auto job = [file = m_file, bytes = std::exchange(m_buffer, {}), last] { return put(*file, bytes, last); };
    registry::onDone(QtConcurrent::run(job), this, [this, last](const QString& wrong) {
        if (!wrong.isEmpty())
            return fail(wrong);
        if (last)
            return end(true, {});
        nextEntry();
    });
}

void HistoryExport::fail(const QString& why)
{
    end(false,
        tr("The history could not be written to %1: %2", "file, reason")
            .arg(displayText(m_wish.file.toStdString()), why));
}

void HistoryExport::end(bool complete, const QString& error)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(complete, error);
}

} // namespace ui
