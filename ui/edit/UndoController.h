// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/ReviewDialog.h"
#include "session/Session.h"
#include "storage/EditJournal.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

class Actions;
class RestoreDialog;

/// Takes journalled writes back: shows first what that would write, and says why where it cannot be done.
class UndoController : public QObject {
    Q_OBJECT

public:
    /// Adds its entry to `actions`. `journal`: null, and there is nothing to take back. `window`: dialogs open over it.
    /// All must outlive the controller.
    UndoController(registry::Session& session, registry::EditJournal* journal, Actions& actions, QWidget* window);

    /// The newest write of this connection that was carried out and has not been taken back.
    void undoLast();
    void undo(std::int64_t id);
    /// Writes `data` to the node as it is now; makes it again where it is gone, with `acl` where that is known.
    void restore(const registry::Path& path, const registry::Data& data, std::optional<registry::Acl> acl = {});
    /// Shows what a delete, all of its group, has removed, and makes that again.
    void restoreDeleted(const std::string& group);
    /// Deleted nodes are being made again.
    bool isWorking() const;

Q_SIGNALS:
    /// A write was carried out and `path` is worth looking at.
    void written(const registry::Path& path);
    /// A write ended with an error (already shown to the user).
    void writeFailed(const registry::Path& path, const registry::Error& error);

private:
    void onListed(const registry::Result<registry::JournalPage>& page);
    /// Takes up the version each node has now where it holds what the write left: as after later writes that were taken
    /// back. Otherwise the version stays, and the server refuses.
    void rebase(registry::Edit edit);
    void rebaseAcl(registry::Edit edit);
    void confirm(registry::Edit edit, const QString& verb);
    void send(const registry::Edit& edit);
    void openRestoration(std::vector<registry::JournalEntry> entries);
    void tell(const QString& text, const QString& more = {});
    void tell(const registry::Error& error);
    void tell(const QString& text, const QString& more, const QString& topic);

    registry::Session& m_session;
    registry::EditJournal* const m_journal;
    QPointer<QWidget> m_window;
    QPointer<RestoreDialog> m_restoring;
};

/// What a person is shown before `edit` is sent: one for each of its parts.
std::vector<Review> reviewsOf(
    const registry::Edit& edit, const registry::ConnectionProfile& profile, const QString& verb);
/// What went wrong with `edit`, also inside a transaction, where it names the part's node; nothing after success.
std::optional<registry::Error> errorOf(const registry::Edit& edit, const registry::Result<registry::ReplyBody>& result);

} // namespace ui
