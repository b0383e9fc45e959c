// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QStackedWidget;
class QTabWidget;

namespace ui {
class CommandPalette;
class ConnectionIndicator;
class ConnectionView;
class TourPanel;
class WelcomePage;
struct Diagnosis;
} // namespace ui

namespace app {

class TabBar;

/// The window: tabs of connections, or the welcome page, a status bar, and the menus. Decides nothing: what needs more
/// than the current tab is asked for by signal (see ConnectionDesk).
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Takes ownership and shows the view.
    void addView(ui::ConnectionView* view);
    /// Puts `fresh` in the place of `old`, which is deleted.
    void replaceView(ui::ConnectionView* old, ui::ConnectionView* fresh);
    /// Asks first when a work is under way in it, or something in it is not saved.
    void closeView(ui::ConnectionView* view);
    /// Without a question: what is not saved stays as drafts.
    void closeAtOnce();
    ui::ConnectionView* currentView() const;
    QList<ui::ConnectionView*> views() const;
    /// Made when there is first no connection to show; null before.
    ui::WelcomePage* welcomePage() const { return m_welcome; }
    /// Shows the tabs, or the welcome page when there are none. Call once after the first connections were added.
    void updatePage();
    /// Marks the theme in the menu.
    void setTheme(const QString& theme);
    /// Marks the language in the menu.
    void setLanguage(const QString& language);
    /// Ticks the entry in the menu.
    void setReducedMotion(bool reduced);
    /// Files, the one used last first.
    void setRecentBoards(const QStringList& files);
    /// Shows it again after it was closed while windows with boards kept the program going: the tabs are gone.
    void reopen();
    /// From its first step; on the sample when no connection is open.
    void showTour();
    /// What this window knows of the program and of its connections.
    ui::Diagnosis diagnosis() const;
    /// What the command palette offers first: ids, the one used last first.
    void setRecentCommands(const QStringList& ids) { m_recentCommands = ids; }

Q_SIGNALS:
    void newConnectionRequested();
    void fileRequested();
    void sampleRequested();
    void newBoardRequested();
    void openBoardRequested();
    void recentBoardRequested(const QString& file);
    void sampleBoardRequested();
    void duplicateRequested(ui::ConnectionView* view);
    void editRequested(ui::ConnectionView* view);
    void lockChangeRequested(ui::ConnectionView* view, bool readOnly);
    void themeRequested(const QString& theme);
    void languageRequested(const QString& language);
    /// To be filled in with what this window does not know, before it is shown.
    void diagnosisWanted(ui::Diagnosis& diagnosis);
    void reducedMotionRequested(bool reduced);
    void recentCommandsChanged(const QStringList& ids);
    void welcomePageMade(ui::WelcomePage* page);
    /// One tab is about to be closed.
    void viewClosing(ui::ConnectionView& view);
    /// The window is going; the views are still there.
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void addBoards(QMenu* menu);
    void makeViewMenu();
    void addLanguages(QMenu* menu);
    void makeConnectionMenu();
    void makeHelpMenu();
    QAction* addTo(QMenu* menu, const QString& text, const QKeySequence& keys, const char* icon = nullptr);
    QAction* addForView(QMenu* menu, const QString& text, const QKeySequence& keys, void (ui::ConnectionView::*act)(),
        const char* icon = nullptr);
    void closeNow(ui::ConnectionView* view);
    void askToCutOff(const QString& question, const std::function<void()>& go);
    void leaveViews(qsizetype from);
    void stepTab(int by);
    void fillMenusOfView();
    void showPalette();
    void useCommand(const QString& id);
    void updateView(ui::ConnectionView* view);
    void updateWindow();
    void showShortcuts();
    void showAbout();

    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    TabBar* m_tabBar;
    ui::WelcomePage* m_welcome = nullptr;
    ui::ConnectionIndicator* m_indicator;
    ui::CommandPalette* m_palette = nullptr; ///< made when it is first wanted
    QPointer<ui::TourPanel> m_tour; ///< while it lasts
    QStringList m_recentCommands;
    bool m_leaving = false; ///< every view may go
    QMenu* m_editMenu = nullptr;
    QMenu* m_nodeMenu = nullptr;
    QPointer<ui::ConnectionView> m_menuOf; ///< whose actions are in these two
    QMenu* m_recentBoards = nullptr;
    bool m_mayCutOff = false; ///< asked, and it may
    QAction* m_pause = nullptr;
    QAction* m_motion = nullptr;
    QAction* m_lock = nullptr;
    QList<QAction*> m_viewActions; ///< make sense only with a connection
    QList<QAction*> m_themeActions;
    QList<QAction*> m_languageActions;
};

} // namespace app
