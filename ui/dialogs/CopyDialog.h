// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeCopy.h"
#include "subtree/SubtreeReader.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;
class WorkPanel;

/// Asks where nodes are to be copied or moved to, says beforehand what cannot be kept, does it, and says what became of
/// it. Renaming and duplicating are this with the place given. Not modal; closing it cancels what is under way. Must
/// not outlive the target's session.
class CopyDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { Copy, Move, Rename, Duplicate, Paste };
    struct Job {
        Purpose purpose = Purpose::Copy;
        std::vector<registry::Path> roots{};
        registry::Path parent{}; ///< where to, as a proposal
        QString connection{}; ///< of the source, when it is another one
    };

    CopyDialog(registry::Session& source, registry::Session& target, Job job, QWidget* parent = nullptr);

    bool isWorking() const { return m_work && !m_work->isFinished(); }
    void reject() override;
    /// "name-copy", "name-copy-2", ...: the first that `taken` does not hold.
    static QString freeName(const QString& name, const QStringList& taken);

Q_SIGNALS:
    /// The work has ended with something at `target`.
    void copied(const registry::Path& target);
    void failed(const registry::Path& root, const registry::Error& error);

private:
    bool isMove() const { return m_job.purpose == Purpose::Move || m_job.purpose == Purpose::Rename; }
    registry::SubtreeCopy::Purpose purpose() const
    {
        return isMove() ? registry::SubtreeCopy::Purpose::Move : registry::SubtreeCopy::Purpose::Copy;
    }
    QString title() const;
    QString question() const;
    void layOut();
    QWidget* makeForm();
    void onRead();
    void onTaken(const registry::Result<registry::ChildrenReply>& names);
    QString wish() const;
    void onPlaceChanged();
    void check();
    void go();
    void onDone();
    registry::Result<std::vector<registry::SubtreeCopy::Target>> targets() const;

    QPointer<registry::Session> m_source; ///< another tab's, which may be closed
    registry::Session& m_target;
    const Job m_job;
    registry::SubtreeReader* m_reader;
    registry::SubtreeCopy* m_work = nullptr;
    registry::SubtreeImage m_image;
    std::vector<registry::SubtreeCopy::Target> m_targets; ///< of m_work
    QLineEdit* m_parent = nullptr; ///< null: it is given
    QLineEdit* m_name = nullptr; ///< null: several nodes, which keep their names
    QComboBox* m_acl = nullptr;
    QComboBox* m_ephemerals = nullptr;
    QComboBox* m_existing = nullptr;
    QWidget* m_form = nullptr;
    PlainLabel* m_losses;
    PlainLabel* m_problem;
    WorkPanel* m_panel;
    QPushButton* m_go = nullptr;
    QPushButton* m_close = nullptr;
    bool m_untouched = true; ///< it still says where the nodes are
    bool m_ready = false;
};

} // namespace ui
