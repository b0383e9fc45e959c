// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/NodeSchemas.h"

#include "ErrorText.h"
#include "schema/SchemaWords.h"
#include "session/OnDone.h"
#include "text/Document.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 3s; // a save is not held up for longer by a schema that does not come
constexpr qint64 largestFile = 4 << 20;

QString unreadable(const SchemaSource& source, const QString& why)
{
    return NodeSchemas::tr("The schema in %1 cannot be used. %2", "file or node, reason")
        .arg(schemaSourceText(source), why);
}

/// Pure; for the pool.
LoadedSchema parsed(const SchemaSource& source, std::string bytes)
{
    const Document::Ptr document = openDocument(std::make_shared<const std::string>(std::move(bytes)));
    auto schema = JsonSchema::parse(document->text);
    if (!schema)
        return {std::nullopt, unreadable(source, schemaProblemText(schema.error()))};
    return {std::move(*schema), {}};
}

LoadedSchema readFile(const SchemaSource& source)
{
    QFile file(QString::fromStdString(source.path));
    if (!QFileInfo(file).exists())
        return {std::nullopt, unreadable(source, NodeSchemas::tr("There is no such file."))};
    if (!QFileInfo(file).isFile()) // a pipe would be waited for
        return {std::nullopt, unreadable(source, NodeSchemas::tr("It is not a file."))};
    if (file.size() > largestFile)
        return {std::nullopt, unreadable(source, schemaProblemText({SchemaFault::TooLarge, {}}))};
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, unreadable(source, file.errorString())};
    return parsed(source, file.read(largestFile).toStdString());
}

} // namespace

void loadSchema(
    registry::Session& session, const SchemaSource& source, QObject* context, std::function<void(LoadedSchema)> loaded)
{
    if (source.kind == SchemaSource::Kind::File) {
        registry::onDone(QtConcurrent::run([source] { return readFile(source); }), context, std::move(loaded));
        return;
    }
    const auto path = registry::Path::parse(source.path);
    if (!path) {
        QTimer::singleShot(0, context, [loaded = std::move(loaded), source, error = path.error()] {
            loaded({std::nullopt, unreadable(source, errorText(error))});
        });
        return;
    }
    registry::onDone(session.readData(*path), context,
        [source, context, loaded = std::move(loaded)](const registry::Result<registry::DataReply>& reply) mutable {
            if (!reply)
                return loaded({std::nullopt, unreadable(source, errorText(reply.error()))});
            const auto job = [source, bytes = reply->data.value_or(std::string())] { return parsed(source, bytes); };
            registry::onDone(QtConcurrent::run(job), context, std::move(loaded));
        });
}

NodeSchemas::NodeSchemas(registry::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.cache(), &registry::NodeCache::changed, this, &NodeSchemas::onCacheChanged);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        if (m_followed)
            load(*m_followed);
    });
}

NodeSchemas::State NodeSchemas::stateFor(const registry::Path& path) const
{
    const SchemaRule* rule = m_rules.ruleFor(path.str());
    if (!rule)
        return {};
    const auto entry = m_entries.find(keyOf(rule->source));
    if (entry == m_entries.end())
        return {rule->source, true, {}};
    return {rule->source, entry->second.isLoading, entry->second.loaded};
}

void NodeSchemas::restoreRules(const QByteArray& json)
{
    m_rules = SchemaRules::fromJson(json.toStdString()).value_or(SchemaRules());
    follow();
    Q_EMIT changed();
}

void NodeSchemas::editRules(SchemaRules rules)
{
    m_rules = std::move(rules);
    follow();
    Q_EMIT rulesEdited(QByteArray::fromStdString(m_rules.toJson()));
    Q_EMIT changed();
}

void NodeSchemas::setShown(std::optional<registry::Path> path)
{
    m_shown = std::move(path);
    follow();
}

void NodeSchemas::follow()
{
    const SchemaRule* rule = m_shown ? m_rules.ruleFor(m_shown->str()) : nullptr;
    m_followed = rule ? std::optional(rule->source) : std::nullopt;
    if (!m_files.files().isEmpty())
        m_files.removePaths(m_files.files());
    registry::WatchHub::Hold before = std::move(m_hold);
    if (!rule)
        return;
    const auto node = registry::Path::parse(rule->source.path);
    if (rule->source.kind == SchemaSource::Kind::Node && node)
        m_hold = m_session.watchHub().hold(*node, registry::InterestData);
    load(rule->source);
}

/// What was read before counts until the new one is there.
void NodeSchemas::load(const SchemaSource& source)
{
    Entry& entry = m_entries[keyOf(source)];
    if (entry.isLoading) {
        entry.isAgain = true;
        return;
    }
    entry.isLoading = true;
    loadSchema(m_session, source, this, [this, source](LoadedSchema loaded) {
        Entry& read = m_entries[keyOf(source)];
        read.loaded = std::move(loaded);
        read.isLoading = false;
        if (source == m_followed && source.kind == SchemaSource::Kind::File) // one that is replaced is not watched on
            m_files.addPath(QString::fromStdString(source.path));
        if (std::exchange(read.isAgain, false))
            load(source);
        Q_EMIT changed();
        answerWaiting();
    });
}

void NodeSchemas::onCacheChanged(const registry::ChangeSet& changes)
{
    if (!m_followed || m_followed->kind != SchemaSource::Kind::Node)
        return;
    const auto concerns = [this](const registry::NodeChange& change) {
        constexpr int content = registry::NodeChange::DataAspect | registry::NodeChange::Existence;
        return !change.local && (change.aspects & content) != 0 && change.path.str() == m_followed->path;
    };
    if (std::any_of(changes.changes.begin(), changes.changes.end(), concerns))
        load(*m_followed);
}

bool NodeSchemas::isReady(const std::vector<registry::Path>& paths) const
{
    return std::none_of(
        paths.begin(), paths.end(), [this](const registry::Path& path) { return stateFor(path).isLoading; });
}

void NodeSchemas::prepare(const std::vector<registry::Path>& paths, std::function<void()> ready)
{
    for (const registry::Path& path : paths) {
        if (const SchemaRule* rule = m_rules.ruleFor(path.str()))
            load(rule->source);
    }
    const int number = ++m_lastWaiting;
    m_waiting[number] = {paths, std::move(ready)};
    const auto isNone = isReady(paths);
    QTimer::singleShot(isNone ? 0ms : std::chrono::milliseconds(patience), this, [this, number] {
        const auto waiting = m_waiting.extract(number);
        if (waiting)
            waiting.mapped().ready();
    });
}

void NodeSchemas::answerWaiting()
{
    std::vector<std::function<void()>> answers;
    for (auto at = m_waiting.begin(); at != m_waiting.end();) {
        if (isReady(at->second.paths)) {
            answers.push_back(std::move(at->second.ready));
            at = m_waiting.erase(at);
        } else {
            ++at;
        }
    }
    for (const auto& answer : answers)
        answer();
}

SchemaForReview NodeSchemas::forReview(const registry::Path& path) const
{
    const State state = stateFor(path);
    SchemaForReview result;
    if (!state.source)
        return result;
    result.schema = state.loaded.schema;
    if (!state.loaded.problem.isEmpty())
        result.warnings += state.loaded.problem;
    else if (!result.schema)
        result.warnings +=
            tr("The schema in %1 could not be read in time: not checked.").arg(schemaSourceText(*state.source));
    return result;
}

} // namespace ui
