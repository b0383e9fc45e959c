// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeDelete.h"
#include "subtree/SubtreeReader.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;
class SubtreeModel;
class WorkPanel;

/// Shows everything a delete would remove, read while the dialog is open already; asks; deletes just that; says what
/// became of it. Above `typeFrom` nodes the name has to be typed. Not modal: other work goes on meanwhile.
///
/// Closing it cancels what is under way. Must not outlive the session.
class DeleteDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr std::size_t typeFrom = 20;

    DeleteDialog(registry::Session& session, std::vector<registry::Path> roots, QWidget* parent = nullptr);

    /// Whether a node without children can be staged instead; false until it is set.
    void setStageOffered(bool offered);
    bool isWorking() const { return m_work && !m_work->isFinished(); }
    void reject() override;

Q_SIGNALS:
    /// The work has ended; something was deleted, or `error` says why not.
    void deleted(const registry::Path& root);
    void failed(const registry::Path& root, const registry::Error& error);
    /// The change set shall delete this one node, as it was read.
    void stageRequested(const registry::NodeImage& node);

private:
    void layOut();
    void onRead();
    void showTotals();
    void check();
    void go();
    void onDeleted();

    registry::Session& m_session;
    const std::vector<registry::Path> m_roots;
    registry::SubtreeReader* m_reader;
    registry::SubtreeDelete* m_work = nullptr;
    registry::SubtreeImage m_image; ///< once read
    SubtreeModel* m_model;
    PlainLabel* m_question;
    PlainLabel* m_totals;
    PlainLabel* m_typeLabel;
    QLineEdit* m_typed;
    WorkPanel* m_panel;
    QPushButton* m_delete = nullptr;
    QPushButton* m_stage = nullptr;
    QPushButton* m_close = nullptr;
    QString m_expected; ///< what has to be typed; empty: nothing
    bool m_ready = false;
    bool m_stageOffered = false;
};

} // namespace ui
