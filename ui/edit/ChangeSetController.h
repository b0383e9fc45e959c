// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stores.h"
#include "edit/ChangeSet.h"
#include "edit/ChangeStanding.h"
#include "session/Session.h"
#include "storage/StagedStore.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>

namespace ui {

class Actions;
class ChangeSetRun;
class EditDesk;
class NodeSchemas;
struct Review;

/// The changes that one connection has staged, and their road to the server: one review of all, then one request, or
/// several that are named before. What is carried out leaves the set; what is not stays in it and says why.
///
/// A staged draft stays on the desk, where it is kept as any other: it goes when the set was applied, and it is still
/// there, or comes back, when it is taken out of the set. All of it is kept over
/// crashes. GUI thread.
class ChangeSetController : public QObject {
    Q_OBJECT

public:
    using Standing = ChangeStanding;

    /// Adds its entries to `actions`. `window`: dialogs open over it. All must outlive the controller.
    ChangeSetController(registry::Session& session, EditDesk& desk, Actions& actions, Stores stores, bool lockedForGood,
        QWidget* window);

    ~ChangeSetController() override;

    const ChangeSet& set() const { return m_set; }
    Standing standing(const registry::Edit& edit) const;
    /// Has every key reach the draft that is to be staged; false: it cannot, and the person knows.
    void setSettle(std::function<bool()> settle) { m_settle = std::move(settle); }

    /// What is applied is held against its schema before. `schemas` must outlive the controller.
    void setSchemas(NodeSchemas& schemas) { m_schemas = &schemas; }

    /// Takes the place of what was staged for the same; the person is told when it cannot be staged.
    bool stage(registry::Edit edit);
    /// The last one, and before it the creation of its parents where that is not staged already. A node that is to be
    /// created is not replaced by another one.
    bool stageWithParents(std::vector<registry::Edit> edits);
    /// The node's draft as it is now, with the version it is based on. Harmless where there is none to stage.
    void stageDraft(const registry::Path& path);
    /// The node's draft was saved by itself: what was staged of it is written, or older.
    void dropDraft(const registry::Path& path);
    /// Asks first where something that was typed would go.
    void unstage(const std::vector<std::size_t>& indexes);
    /// The same for all, and without asking when `sure`.
    void clear(bool sure = false);
    /// Nothing stays staged, and no draft comes back.
    void abandon();
    /// What is staged is left to the next view of this connection; this one is of no use any more.
    void putAway();
    /// Shows all that will change, and how, and carries it out when that is confirmed.
    void apply();
    /// Ends it before the next step.
    void cancel();

    bool isApplying() const { return m_run != nullptr; }
    /// Steps carried out and in all, while isApplying().
    std::size_t stepsDone() const;
    std::size_t stepsInAll() const;
    /// What became of the last one, in words; empty after the next change.
    const QString& result() const { return m_result; }
    /// Why what is staged cannot be written to the disk, safe to display; empty when it is.
    const QString& storeTrouble() const { return m_storeTrouble; }
    /// Staged changes that no draft on the desk holds as well.
    std::vector<registry::Path> beyondDrafts() const;

Q_SIGNALS:
    /// What is staged, or how something staged stands.
    void changed();
    /// The person wants to see it.
    void showRequested();
    void written(const registry::Path& path);
    /// Already shown to the user.
    void writeFailed(const registry::Path& path, const registry::Error& error);

private:
    using Key = std::pair<registry::Path, std::size_t>; ///< the node and the kind of its change
    struct Mark {
        std::uint64_t serial = 0; ///< rises with every staging
        std::optional<registry::Error> error; ///< of the last try
    };
    static Key keyOf(const registry::Edit& edit);
    const registry::Edit* find(const Key& key) const;
    std::vector<std::size_t> at(const registry::Path& path) const;

    void addActions(bool lockedForGood);
    void addSetActions(bool lockedForGood);
    QString obstacleToStaging(bool lockedForGood) const;
    QString obstacleToApplying(bool lockedForGood) const;
    void openStore();
    bool takeUp(const registry::StagedSet& set);
    void noteChange();
    void onDesk(const registry::Path& path);
    void markDraft(const registry::Path& path);
    void followServer(const registry::Path& path);
    void takeOut(std::size_t index, bool restoreDraft);
    bool losesText(const registry::Edit& edit) const;
    void review(ChangeSet set);
    void inspect(const ChangeSet& set);
    void openReview(const ChangeSet& set, std::vector<Review> reviews);
    void run(const ChangeSet& set);
    void onStepDone(const std::vector<registry::Edit>& edits);
    void onStepFailed(const std::vector<registry::Edit>& blamed, const std::vector<registry::Error>& why);
    void onFinished();
    void tell(
        const QString& text, const QString& more = {}, const QString& topic = QStringLiteral("editing#change-set"));

    registry::Session& m_session;
    EditDesk& m_desk;
    Actions& m_actions;
    registry::StagedStore* const m_store; ///< null: nothing is kept
    const std::string m_connection;
    const std::string m_id; ///< of what is staged here, in the store
    QPointer<QWidget> m_window;
    std::function<bool()> m_settle;
    NodeSchemas* m_schemas = nullptr;
    ChangeSet m_set;
    std::map<Key, Mark> m_marks; ///< of everything in m_set
    std::map<Key, std::uint64_t> m_running; ///< serials of what is being applied
    std::map<registry::Path, registry::Data> m_appliedUnder; ///< drafts typed on since: what the server got meanwhile
    ChangeSetRun* m_run = nullptr; ///< a child, while it works
    bool m_reviewing = false;
    std::uint64_t m_serial = 0;
    QString m_result;
    QString m_storeTrouble;
    bool m_away = false;
};

} // namespace ui
