// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "text/JsonSchema.h"
#include "text/SchemaRules.h"

#include <QFileSystemWatcher>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace ui {

/// What became of reading a schema.
struct LoadedSchema {
    std::optional<JsonSchema> schema;
    QString problem; ///< where it is read from and why that is not possible, in sentences; empty: it is
};

/// Reads a schema, always later: files and parsing in the pool, nodes by the session. Not called when `context` dies.
void loadSchema(
    registry::Session& session, const SchemaSource& source, QObject* context, std::function<void(LoadedSchema)> loaded);

/// What a review needs to know of a node's schema.
struct SchemaForReview {
    std::optional<JsonSchema> schema = std::nullopt;
    QStringList warnings{}; ///< there is one, and it cannot be had: nobody shall think that the text was looked at
};

/// The schemas of one connection's nodes: which node has which, read once and kept fresh for the node that is shown.
class NodeSchemas : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it: to read only.
    explicit NodeSchemas(registry::Session& session, QObject* parent = nullptr);

    struct State {
        std::optional<SchemaSource> source; ///< nothing: the node has no schema
        bool isLoading = false;
        LoadedSchema loaded;
    };
    State stateFor(const registry::Path& path) const;
    /// After prepare().
    SchemaForReview forReview(const registry::Path& path) const;
    const SchemaRules& rules() const { return m_rules; }
    /// What was kept; what cannot be read is no rule.
    void restoreRules(const QByteArray& json);
    /// By the person: emits rulesEdited().
    void editRules(SchemaRules rules);

    /// Reads this node's schema, and again whenever it changes.
    void setShown(std::optional<registry::Path> path);
    /// Calls `ready` later, when the schemas of all these are read, or after some seconds all the same.
    void prepare(const std::vector<registry::Path>& paths, std::function<void()> ready);

Q_SIGNALS:
    void rulesEdited(const QByteArray& json);
    /// stateFor() may answer otherwise now.
    void changed();

private:
    struct Entry {
        bool isLoading = false;
        bool isAgain = false; ///< asked again while it is loading
        LoadedSchema loaded;
    };
    using Key = std::pair<int, std::string>; ///< kind, path
    static Key keyOf(const SchemaSource& source) { return {static_cast<int>(source.kind), source.path}; }
    void load(const SchemaSource& source);
    void follow();
    void onCacheChanged(const registry::ChangeSet& changes);
    void answerWaiting();
    bool isReady(const std::vector<registry::Path>& paths) const;

    registry::Session& m_session;
    SchemaRules m_rules;
    std::map<Key, Entry> m_entries;
    std::optional<registry::Path> m_shown;
    std::optional<SchemaSource> m_followed; ///< the shown node's
    registry::WatchHub::Hold m_hold; ///< where that one is a node
    QFileSystemWatcher m_files;
    struct Waiting {
        std::vector<registry::Path> paths;
        std::function<void()> ready;
    };
    std::map<int, Waiting> m_waiting;
    int m_lastWaiting = 0;
};

} // namespace ui
