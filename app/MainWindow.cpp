// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionIndicator.h"
#include "ConnectionView.h"
#include "ErrorText.h"
#include "Icons.h"
#include "KnownConnection.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "TabBar.h"
#include "Tour.h"
#include "Version.h"
#include "WelcomePage.h"
#include "accessible/Announcer.h"
#include "dialogs/AboutDialog.h"
#include "dialogs/ShortcutsDialog.h"
#include "help/Diagnosis.h"
#include "panes/TreePane.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>

namespace app {

namespace {

/// QTabWidget::setTabBar is protected.
class Tabs : public QTabWidget {
public:
    Tabs(TabBar* bar, QWidget* parent)
        : QTabWidget(parent)
    {
        setTabBar(bar);
        setDocumentMode(true);
    }
};

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_pages(new QStackedWidget(this))
    , m_tabBar(new TabBar)
    , m_indicator(new ui::ConnectionIndicator(this))
{
    setWindowTitle(tr("Roster"));
    setWindowIcon(ui::icon("roster"));
    m_tabs = new Tabs(m_tabBar, m_pages);
    m_pages->addWidget(m_tabs);
    setCentralWidget(m_pages);
    statusBar()->addWidget(m_indicator);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
        [this](int index) { closeView(static_cast<ui::ConnectionView*>(m_tabs->widget(index))); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateWindow);
    connect(m_indicator, &ui::ConnectionIndicator::probeRequested, this, [this] { currentView()->session().probe(); });
    connect(
        m_indicator, &ui::ConnectionIndicator::editRequested, this, [this] { Q_EMIT editRequested(currentView()); });
    makeMenus();
    ui::resizeToScreen(*this, {1360, 840});
}

void MainWindow::addView(ui::ConnectionView* view)
{
    replaceView(nullptr, view);
}

void MainWindow::replaceView(ui::ConnectionView* old, ui::ConnectionView* fresh)
{
    const int at = old ? m_tabs->indexOf(old) : m_tabs->count();
    m_tabs->insertTab(at, fresh, QString());
    const QColor colour(QString::fromStdString(fresh->session().profile().colour));
    m_tabBar->setColour(at, colour);
    connect(fresh, &ui::ConnectionView::statusChanged, this, [this, fresh] { updateView(fresh); });
    connect(fresh, &ui::ConnectionView::editRequested, this, [this, fresh] { Q_EMIT editRequested(fresh); });
    connect(fresh, &ui::ConnectionView::lockChangeRequested, this,
        [this, fresh](bool readOnly) { Q_EMIT lockChangeRequested(fresh, readOnly); });
    m_tabs->setCurrentIndex(at);
    if (old) {
        m_tabs->removeTab(m_tabs->indexOf(old));
        old->deleteLater();
    }
    updateView(fresh);
    updatePage();
}

void MainWindow::closeView(ui::ConnectionView* view)
{
    if (!view)
        return;
    const auto leave = [this, guard = QPointer(view)] {
        if (!guard)
            return;
        guard->leave(false, [this, guard] {
            if (guard)
                closeNow(guard);
        });
    };
    if (!view->isWorking())
        return leave();
    askToCutOff(tr("Close %1 while a delete, copy, move or change set is under way?").arg(view->title()), leave);
}

/// What is done stays done; what is not cannot be gone on with.
void MainWindow::askToCutOff(const QString& question, const std::function<void()>& go)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Work under way"), question, QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It ends where it is: what is done stays done, the rest is left as it was."));
    const QAbstractButton* yes = box->addButton(tr("&Close anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [yes, go](const QAbstractButton* clicked) {
        if (clicked == yes)
            go();
    });
    box->open();
}

void MainWindow::closeNow(ui::ConnectionView* view)
{
    Q_EMIT viewClosing(*view);
    m_tabs->removeTab(m_tabs->indexOf(view));
    view->hide();
    view->session().close();
    view->deleteLater();
    updatePage();
}

ui::ConnectionView* MainWindow::currentView() const
{
    return static_cast<ui::ConnectionView*>(m_tabs->currentWidget());
}

QList<ui::ConnectionView*> MainWindow::views() const
{
    QList<ui::ConnectionView*> result;
    for (int i = 0; i < m_tabs->count(); ++i)
        result.append(static_cast<ui::ConnectionView*>(m_tabs->widget(i)));
    return result;
}

void MainWindow::updatePage()
{
    if (m_tabs->count() == 0 && !m_welcome) {
        m_welcome = new ui::WelcomePage(m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &ui::WelcomePage::newRequested, this, &MainWindow::newConnectionRequested);
        connect(m_welcome, &ui::WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
        connect(m_welcome, &ui::WelcomePage::fileRequested, this, &MainWindow::fileRequested);
        connect(m_welcome, &ui::WelcomePage::sampleBoardRequested, this, &MainWindow::sampleBoardRequested);
        connect(m_welcome, &ui::WelcomePage::tourRequested, this, &MainWindow::showTour);
        Q_EMIT welcomePageMade(m_welcome);
    }
    m_pages->setCurrentWidget(m_tabs->count() == 0 ? static_cast<QWidget*>(m_welcome) : m_tabs);
    updateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const QList<ui::ConnectionView*> open = views();
    const bool working =
        std::any_of(open.begin(), open.end(), [](ui::ConnectionView* view) { return view->isWorking(); });
    if (working && !m_mayCutOff) {
        event->ignore();
        return askToCutOff(tr("Quit while a delete, copy, move or change set is under way?"), [this] {
            m_mayCutOff = true;
            close();
        });
    }
    if (!m_leaving)
        leaveViews(0);
    if (!m_leaving) { // asked
        event->ignore();
        return;
    }
    Q_EMIT aboutToClose();
    event->accept();
    hide(); // before anything that takes time
    const QList<ui::ConnectionView*> all = views();
    for (ui::ConnectionView* view : all)
        view->session().close();
}

/// One after the other: each may ask a question.
void MainWindow::leaveViews(qsizetype from)
{
    const QList<ui::ConnectionView*> all = views();
    if (from >= all.size()) {
        closeAtOnce();
        return;
    }
    all[from]->leave(true, [this, from] { leaveViews(from + 1); });
}

void MainWindow::closeAtOnce()
{
    m_leaving = true;
    m_mayCutOff = true;
    close();
}

void MainWindow::reopen()
{
    if (std::exchange(m_leaving, false)) {
        m_mayCutOff = false;
        const QList<ui::ConnectionView*> all = views();
        for (ui::ConnectionView* view : all)
            closeNow(view);
        updatePage();
    }
    show();
    raise();
    activateWindow();
}

void MainWindow::stepTab(int by)
{
    const int count = m_tabs->count();
    if (count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void MainWindow::updateView(ui::ConnectionView* view)
{
    const int index = m_tabs->indexOf(view);
    if (index < 0)
        return;
    const registry::SessionStatus& status = view->session().status();
    const QString title = status.state == registry::ConnectionState::Connected
        ? view->title()
        : tr("%1 – %2", "connection, its state").arg(view->title(), ui::stateText(status.state));
    if (const QString text = ui::withoutMnemonics(title); m_tabs->tabText(index) != text) {
        m_tabs->setTabText(index, text);
        ui::Announcer::say(*this,
            tr("%1: %2. %3", "connection, its state, explanation")
                .arg(view->title(), ui::stateText(status.state), ui::stateExplanation(status.state)));
    }
    m_tabs->setTabIcon(index, ui::icon(ui::stateIconName(status.state)));
    const QString tip = tr("%1: %2", "connection, its state").arg(view->title(), ui::stateText(status.state));
    m_tabs->setTabToolTip(index, Qt::mightBeRichText(tip) ? ui::plainToolTip(tip) : tip); // spoken as it is;
    if (view == currentView())
        updateWindow();
}

void MainWindow::updateWindow()
{
    ui::ConnectionView* view = currentView();
    if (std::exchange(m_menuOf, view) != view)
        fillMenusOfView();
    for (QAction* action : std::as_const(m_viewActions))
        action->setEnabled(view != nullptr);
    if (!view) {
        setWindowTitle(tr("Roster"));
        m_indicator->clearStatus();
        return;
    }
    setWindowTitle(tr("Roster - %1", "window title, connection").arg(view->title()));
    m_indicator->setStatus(view->session().status(), view->session().watchHub().watchCount());
    m_pause->setChecked(view->isPaused());
    m_lock->setText(view->session().gate().isReadOnly() ? tr("&Unlock for changes…") : tr("&Make read-only"));
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ui::ShortcutsDialog(findChildren<QAction*>(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    ui::Diagnosis all = diagnosis();
    Q_EMIT diagnosisWanted(all);
    auto* dialog = new ui::AboutDialog(all, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ui::Diagnosis MainWindow::diagnosis() const
{
    ui::Diagnosis result{QString::fromLatin1(version()), ui::usedLibraries(), registry::clientLibrary(), {}, {}, 0};
    for (const QAction* theme : m_themeActions) {
        if (theme->isChecked())
            result.theme = theme->data().toString();
    }
    const QList<ui::ConnectionView*> all = views();
    for (ui::ConnectionView* view : all)
        result.connections +=
            {view->session().profile(), view->session().status(), view->session().watchHub().watchCount()};
    return result;
}

void MainWindow::showTour()
{
    if (!currentView()) {
        Q_EMIT sampleRequested();
        if (ui::ConnectionView* view = currentView()) // the page that had the focus has gone
            view->findChild<ui::TreePane*>()->setFocus();
    }
    if (!m_tour)
        m_tour = new ui::TourPanel(*this, tourSteps(*this));
    m_tour->start();
}

} // namespace app
