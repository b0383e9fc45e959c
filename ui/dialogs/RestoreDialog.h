// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Undo.h"
#include "subtree/SubtreeCopy.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace ui {

class SubtreeModel;
class WorkPanel;

/// Shows the deleted nodes that can be made again and names those that cannot; makes them; says what became of it.
/// What has come in their place meanwhile stays as it is.
///
/// Closing it cancels what is under way. Must not outlive the session.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `kept` has at least one node.
    RestoreDialog(registry::Session& session, registry::Restoration kept, QWidget* parent = nullptr);

    bool isWorking() const { return m_work && !m_work->isFinished(); }
    void reject() override;

Q_SIGNALS:
    /// The work has ended; nodes were made, or `error` says why not. `root` is the topmost of them.
    void restored(const registry::Path& root);
    void failed(const registry::Path& root, const registry::Error& error);

private:
    void layOut(const registry::Restoration& kept);
    void check();
    void go();
    void onRestored();

    registry::Session& m_session;
    registry::SubtreeImage m_image; ///< what is still to be made
    const registry::Path m_root;
    registry::SubtreeCopy* m_work = nullptr;
    SubtreeModel* m_model;
    WorkPanel* m_panel;
    QPushButton* m_restore = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace ui
