// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QWidget>

#include <vector>

class QAction;
class QStackedWidget;
class QTreeView;

namespace registry {
class Session;
}

namespace ui {

class Actions;
class HeldRegistrations;
class NoticeBar;
class PlainLabel;
class RegistrationModel;

/// What a connection keeps registered: how each stands, since when, how often it had to be made again; to edit, to
/// withdraw, to go to, to copy. Writes nothing: it asks by signal.
class RegistrationsPane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it; registering is an entry of `actions`. `lockedForGood`: see Actions.
    RegistrationsPane(HeldRegistrations& held, const registry::Session& session, Actions& actions, bool lockedForGood,
        QWidget* parent = nullptr);

    /// The tab's title, with how many there are.
    static QString title(const HeldRegistrations& held);
    /// Puts the selected rows, or all, on the clipboard as tab-separated lines.
    void copy();

Q_SIGNALS:
    void goToRequested(const registry::Path& path);
    void editRequested(const registry::Path& path);
    void withdrawRequested(const std::vector<registry::Path>& paths);
    void retryRequested(const registry::Path& path);

private:
    void makeList();
    void makeActions();
    QWidget* makeBar(Actions& actions);
    void updateOffers();
    std::vector<registry::Path> chosen() const;

    HeldRegistrations& m_held;
    const registry::Session& m_session;
    const bool m_lockedForGood;
    RegistrationModel* m_model;
    QStackedWidget* m_pages;
    QTreeView* m_list;
    PlainLabel* m_empty;
    NoticeBar* m_trouble;
    QAction* m_edit = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_show = nullptr;
    QAction* m_copy = nullptr;
};

} // namespace ui
