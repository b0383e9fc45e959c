// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/EditDesk.h"
#include "text/Document.h"
#include "text/JsonSchema.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;

namespace ui {

class Actions;
class ConflictResolution;
class NodeSchemas;
struct Review;

/// From "save this" to what became of it: the review, the write, and the dialogs where somebody else wrote as well.
class EditController : public QObject {
    Q_OBJECT

public:
    /// What the text on screen can do; all may be empty while there is none.
    struct Screen {
        std::function<bool()> settle; ///< every key has reached the edit; false: it cannot, the person knows
        std::function<DocumentWish(const registry::Path&)> wish; ///< how the node's bytes are read
    };

    /// Adds its entries to `actions`. `window`: dialogs open over it. All must outlive the controller.
    EditController(registry::Session& session, EditDesk& desk, Actions& actions, bool lockedForGood, QWidget* window);

    void setScreen(Screen screen) { m_screen = std::move(screen); }
    /// What is saved is held against its schema before. `schemas` must outlive the controller.
    void setSchemas(NodeSchemas& schemas) { m_schemas = &schemas; }
    /// Without a review, unless there is something to warn of.
    void setReviewSkipped(bool skipped);
    bool isReviewSkipped() const { return m_reviewSkipped; }

    /// Reviews and sends the node's draft; what became of it shows in its NodeEdit. Harmless where nothing is to save.
    void save(const registry::Path& path);
    /// The same for all drafts, in one review.
    void saveAll();
    void takeTheirs(const registry::Path& path);
    void keepMine(const registry::Path& path);
    /// Makes a deleted node again, with its old access list where that is known.
    void recreate(const registry::Path& path);
    /// Opens the three-way view of what was typed and what somebody else wrote.
    void resolve(const registry::Path& path);

Q_SIGNALS:
    /// By the person, to be remembered for this connection.
    void reviewSkipChanged(bool skipped);
    /// saveAll() sent nothing: cancelled, or a text cannot be read.
    void saveAllCancelled();
    void saved(const registry::Path& path);
    /// Already shown to the user.
    void saveFailed(const registry::Path& path, const registry::Error& error);

private:
    struct Job { ///< what a review needs, as values
        registry::Path path;
        registry::Data before;
        registry::Data after;
        registry::Stat basedOn;
        DocumentWish wish;
        QStringList warnings;
        bool isCreate = false;
        std::optional<JsonSchema> schema = std::nullopt;
    };
    static Review inspect(const Job& job);
    Job jobFor(const NodeEdit& edit) const;
    void addActions(bool lockedForGood);
    QString obstacleToSave() const;
    void review(std::vector<Job> jobs, bool always);
    void inspectAll(std::vector<Job> jobs, bool always);
    void openReview(std::vector<Review> reviews);
    void send(const std::vector<Review>& reviews);
    void watch(NodeEdit& edit);

    registry::Session& m_session;
    EditDesk& m_desk;
    Actions& m_actions;
    QAction* m_reviewAction = nullptr;
    QPointer<QWidget> m_window;
    QPointer<ConflictResolution> m_resolution; ///< while its dialog is open
    Screen m_screen;
    NodeSchemas* m_schemas = nullptr;
    bool m_reviewSkipped = false;
    bool m_reviewing = false;
    bool m_savingAll = false;
};

/// Reads both texts of `review` for what a person must know of them: warnings, and whether only the formatting changes.
/// `schema`: null where the node has none. Pure; for the pool.
void inspectTexts(Review& review, const DocumentWish& wish, const JsonSchema* schema = nullptr);

} // namespace ui
