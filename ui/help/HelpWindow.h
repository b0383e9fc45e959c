// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpSearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace ui {

class HelpBrowser;

/// The help in a window of its own, beside whatever it is about: contents or what a search found, and a page. A dialog
/// that is open does not block it. Addresses outside are shown and asked about before a browser opens them.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// "page" or "page#anchor"; the first page when there is no such.
    void openTopic(const QString& topic);
    QString page() const { return m_place.page; }
    /// Where the reader is, for openTopic().
    QString topic() const;
    const HelpLibrary& library() const { return m_library; }
    HelpBrowser& browser() { return *m_browser; }
    int zoom() const;
    void setZoom(int steps);

Q_SIGNALS:
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    /// Where the reader was: enough to come back to.
    struct Place {
        QString page;
        qsizetype section = 0;
        int scroll = -1; ///< -1: at the section
    };

    QWidget* makeBar();
    QWidget* makeSide();
    QWidget* makeFindBar();
    QToolButton* addButton(QLayout* bar, const char* iconName, const QString& name, const QKeySequence& key);
    void makeKeys();
    void fillContents();
    void markContents();
    void search();
    void openHit(const QTreeWidgetItem* item);
    void go(const Place& place);
    void display(const Place& place);
    void step(int by);
    void notePlace();
    void follow(const QUrl& link);
    void askToLeave(const QUrl& address);
    void find(bool forward);
    void updateButtons();

    const HelpLibrary m_library;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_side = nullptr;
    QTreeWidget* m_contents = nullptr;
    QTreeWidget* m_hits = nullptr;
    HelpBrowser* m_browser = nullptr;
    QWidget* m_findBar = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_notFound = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QTimer* m_patience = nullptr; ///< while somebody types
    QList<Place> m_before;
    QList<Place> m_after;
    Place m_place;
};

} // namespace ui
