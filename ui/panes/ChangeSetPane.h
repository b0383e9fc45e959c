// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QProgressBar;
class QToolButton;
class QTreeWidget;

namespace ui {

class Actions;
class ChangeSetController;
class NoticeBar;
class PlainLabel;

/// What is staged in a connection: what it does, where, how much, on which version, and how it stands; to apply, to
/// take out, or to go to.
class ChangeSetPane : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it. Applying and emptying are the entries of `actions`.
    ChangeSetPane(ChangeSetController& changes, Actions& actions, QWidget* parent = nullptr);

    /// The tab's title, with how many there are.
    static QString title(const ChangeSetController& changes);

Q_SIGNALS:
    void goToRequested(const registry::Path& path);

private:
    void makeActions(Actions& actions);
    QWidget* makeBar(Actions& actions);
    QWidget* makeProgress();
    void refill();
    void updateProgress();
    void updateButtons();
    std::vector<std::size_t> chosen() const;
    std::optional<registry::Path> current() const;

    ChangeSetController& m_changes;
    QTreeWidget* m_list;
    PlainLabel* m_empty;
    NoticeBar* m_result;
    NoticeBar* m_trouble;
    QWidget* m_progress = nullptr;
    PlainLabel* m_progressText = nullptr;
    QProgressBar* m_progressBar = nullptr;
    QAction* m_show = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace ui
