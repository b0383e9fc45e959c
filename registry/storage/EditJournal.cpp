// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/EditJournal.h"

#include "storage/JournalFile.h"

#include <QMetaObject>

#include <utility>

namespace registry {

EditJournal::EditJournal(std::string file, QObject* parent)
    : EditJournal(std::move(file), Limits(), parent)
{
}

EditJournal::EditJournal(std::string file, Limits limits, QObject* parent)
    : QObject(parent)
    , m_file(std::make_shared<JournalFile>(std::move(file), limits))
    , m_thread(std::make_unique<TaskThread>())
{
}

EditJournal::~EditJournal()
{
    m_thread->post([file = m_file] { file->close(); });
    m_thread.reset(); // runs what was posted; then nobody can call back here any more
}

/// From the journal's thread to ours.
template <typename T> void EditJournal::reply(std::function<void(T)> callback, T value)
{
    QMetaObject::invokeMethod(
        this,
        [callback = std::move(callback), value = std::make_shared<T>(std::move(value))] {
            callback(std::move(*value));
        },
        Qt::QueuedConnection);
}

void EditJournal::begin(JournalEntry entry, Begun begun)
{
    m_thread->post([this, file = m_file, entry = std::make_shared<JournalEntry>(std::move(entry)), begun] {
        reply<Result<std::int64_t>>(
            [this, begun](Result<std::int64_t> id) {
                const bool isThere = id.has_value();
                begun(std::move(id));
                if (isThere)
                    Q_EMIT changed();
            },
            file->begin(*entry));
    });
}

void EditJournal::finish(
    std::int64_t id, EditOutcome outcome, ErrorCode code, std::vector<WriteResult> results, Judged judged)
{
    m_thread->post([this, file = m_file, id, outcome, code, results = std::move(results), judged] {
        reply<Result<void>>(
            [this](const Result<void>& done) { onWritten(done); }, file->finish(id, outcome, code, results, judged));
    });
}

void EditJournal::onWritten(const Result<void>& done)
{
    if (!done && !std::exchange(m_broken, true))
        Q_EMIT failed(done.error().path + ": " + done.error().detail);
    if (done)
        m_broken = false;
    Q_EMIT changed();
}

void EditJournal::adopt(const std::string& connection, ReadAll adopted)
{
    m_thread->post([this, file = m_file, connection, adopted] {
        reply<Result<std::vector<JournalEntry>>>(adopted, file->adopt(connection));
    });
}

void EditJournal::list(JournalQuery query, Paged paged)
{
    m_thread->post([this, file = m_file, query = std::move(query), paged] {
        reply<Result<JournalPage>>(paged, file->list(query));
    });
}

void EditJournal::read(std::int64_t id, Read read)
{
    m_thread->post([this, file = m_file, id, read] { reply<Result<JournalEntry>>(read, file->read(id)); });
}

void EditJournal::readGroup(std::string group, ReadAll read)
{
    m_thread->post([this, file = m_file, group = std::move(group), read] {
        reply<Result<std::vector<JournalEntry>>>(read, file->readGroup(group));
    });
}

} // namespace registry
