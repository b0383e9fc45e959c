// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/TreePane.h"

#include "TimeText.h"
#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "SearchField.h"
#include "accessible/TabChain.h"
#include "models/NodeTreeModel.h"
#include "panes/ExpandBelow.h"
#include "panes/NoticeBar.h"
#include "panes/TreeMemory.h"
#include "panes/TreeNavigator.h"
#include "panes/TreeView.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using registry::Path;

namespace {

constexpr int filterOpenLimit = 200;

} // namespace

TreePane::TreePane(registry::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new NodeTreeModel(session.cache(), session.watchHub(), this))
    , m_view(new TreeView(this))
    , m_navigator(new TreeNavigator(*m_model, *m_view, this))
    , m_expandBelow(new ExpandBelow(session, *m_model, *m_view, this))
    , m_memory(new TreeMemory(*m_model, *m_view, this))
    , m_filter(new SearchField(this))
    , m_filterNote(new PlainLabel(this))
    , m_pause(new QToolButton(this))
    , m_away(new NoticeBar("state-suspended", QString(), this))
    , m_held(new NoticeBar("pause", tr("Resume"), this))
    , m_progress(new NoticeBar("search", tr("Cancel"), this))
    , m_message(new NoticeBar("info", QString(), this))
{
    m_model->setEndpoint(session.profile().endpoint);
    layOut();
    connectModel();
    connectView();
    connectTools();
    addShortcuts();
    connect(&m_session, &registry::Session::statusChanged, this, &TreePane::showAway);
    showAway();
    followMotion();
    m_view->expand(m_model->index(0, 0));
}

TreePane::~TreePane()
{
    m_session.setVisible(this, {});
}

void TreePane::layOut()
{
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter loaded nodes"));
    m_filter->setToolTip(
        tr("Shows only nodes whose name holds this text. Covers nodes that have been loaded, no others."));
    m_filter->addPicture(icon("search"));
    m_filterNote->hide();
    m_filterNote->setContentsMargins(6, 2, 6, 2);
    m_pause->setCheckable(true);
    m_pause->setAutoRaise(true);
    m_pause->setIcon(icon("pause"));
    m_pause->setText(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause changes"));
    m_pause->setToolTip(tr("Holds back changes until resumed; nothing is lost."));

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(4, 4, 4, 4);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_pause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    for (QWidget* line :
        {static_cast<QWidget*>(m_filterNote), static_cast<QWidget*>(m_away), static_cast<QWidget*>(m_held)})
        column->addWidget(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    setTabChain({m_filter, m_pause, m_view}); // before the pane stands for the tree, or Qt takes the pane along
    setFocusProxy(m_view);

    m_view->setAccessibleName(tr("Registry tree"));
    m_view->setModel(m_model);
    m_view->header()->setSortIndicator(NodeTreeModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_view->header()->resizeSection(NodeTreeModel::NameColumn, 46 * em);
    m_view->header()->resizeSection(NodeTreeModel::ChildrenColumn, 10 * em);
    m_view->header()->resizeSection(NodeTreeModel::SizeColumn, 9 * em);
    m_view->header()->resizeSection(NodeTreeModel::ModifiedColumn, 20 * em);
    m_view->header()->resizeSection(NodeTreeModel::OwnerColumn, 18 * em);
}

void TreePane::connectModel()
{
    connect(m_model, &NodeTreeModel::aboutToPresent, this, [this] {
        m_presenting = true;
        m_view->savePlace();
    });
    connect(m_model, &NodeTreeModel::presented, this, &TreePane::onPresented);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TreePane::onReset);
    connect(m_model, &NodeTreeModel::filterApplied, this, &TreePane::onFilterApplied);
    connect(m_model, &NodeTreeModel::heldChangesChanged, this, &TreePane::showHeld);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if (last.row() - first.row() < 200) { // the arrow before the name is painted with the row, not with a cell
            const QRect from = m_view->visualRect(first);
            const QRect to = m_view->visualRect(last.siblingAtColumn(0));
            if (from.isValid() && to.isValid())
                m_view->viewport()->update(0, from.top(), m_view->viewport()->width(), to.bottom() - from.top() + 1);
        }
        if (m_model->hasFlashes() && !m_fadeTimer.isActive())
            m_fadeTimer.start();
    });
}

void TreePane::connectView()
{
    connect(
        m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) { m_model->setExpanded(index, true); });
    connect(
        m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) { m_model->setExpanded(index, false); });
    connect(m_view, &TreeView::sightChanged, this, &TreePane::sightSoon);
    connect(m_view, &TreeView::menuRequested, this, &TreePane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TreePane::onCurrentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TreePane::onSelected);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(0);
    connect(&m_selectionTimer, &QTimer::timeout, this, &TreePane::noteSelection);
    connect(m_view, &TreeView::expandBelowRequested, this, [this](const QModelIndex& index) {
        if (const auto path = m_model->path(index))
            expandBelow(*path);
    });
    connect(m_view, &TreeView::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->setText(m_filter->text() + text);
    });
    connect(m_navigator, &TreeNavigator::arrived, this, &TreePane::onArrived);
    connect(m_navigator, &TreeNavigator::missing, this, &TreePane::pathMissing);
    connect(m_navigator, &TreeNavigator::hiddenByFilter, m_filter, &QLineEdit::clear);
    connect(
        m_navigator, &TreeNavigator::stuck, this, [this](const Path& wanted, const Path&, const registry::Error& why) {
            say(tr("Could not go to %1: %2").arg(displayText(wanted.str()), errorText(why)));
        });
    m_sightTimer.setSingleShot(true);
    m_sightTimer.setInterval(30);
    connect(&m_sightTimer, &QTimer::timeout, this, &TreePane::fetchInSight);
    m_fadeTimer.setInterval(80);
    connect(&m_fadeTimer, &QTimer::timeout, this, [this] {
        m_view->viewport()->update();
        if (!m_model->hasFlashes())
            m_fadeTimer.stop();
    });
    m_ageTimer.setInterval(5000);
    connect(&m_ageTimer, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
}

void TreePane::connectTools()
{
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(60);
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterTimer.start(); });
    m_filter->installEventFilter(this);
    connect(m_pause, &QToolButton::toggled, this, &TreePane::setPaused);
    connect(m_held, &NoticeBar::buttonClicked, this, [this] { setPaused(false); });
    connect(m_progress, &NoticeBar::buttonClicked, m_expandBelow, &ExpandBelow::cancel);
    connect(m_expandBelow, &ExpandBelow::progressed, this,
        [this](int rows) { m_progress->setText(tr("Expanding: %n row(s) so far.", nullptr, rows)); });
    connect(m_expandBelow, &ExpandBelow::finished, this, [this](int rows, bool limited) {
        m_progress->setText(QString());
        if (limited)
            say(tr("Stopped after %n row(s), there is more below.", nullptr, rows));
    });
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(10000);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] { m_message->setText(QString()); });
}

bool TreePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            m_view->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TreePane::goTo(const Path& path)
{
    m_navigator->goTo(path);
}

void TreePane::onArrived(const QModelIndex& index)
{
    {
        const QScopedValueRollback<bool> byProgram(m_byProgram, true);
        m_view->setCurrentIndex(index);
    }
    if (!m_view->rowsInSight().contains(index))
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TreePane::onCurrentChanged(const QModelIndex& index)
{
    const auto path = m_model->path(index);
    if (!path || m_view->isTakingFocus())
        return; // the row went away: what was selected stays selected by its path
    if (!m_byProgram)
        m_navigator->cancel();
    if (m_current == path)
        return;
    if (m_reducedMotion) { // the mark has served
        m_model->endFlash(index);
        if (m_current)
            m_model->endFlash(m_model->indexOf(*m_current));
    }
    m_current = path;
    Q_EMIT currentPathChanged(*path);
}

void TreePane::onSelected(const QItemSelection& added)
{
    if (m_presenting || m_byProgram)
        m_selectionTouched = true;
    m_leadWanted = !m_presenting && !m_byProgram && !added.isEmpty();
    if (!m_presenting)
        m_selectionTimer.start();
}

void TreePane::noteSelection()
{
    if (m_presenting)
        return;
    std::vector<Path> selected;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    // Over the accessibility bus a row can be selected, but not made the current one.
    if (std::exchange(m_leadWanted, false) && rows.size() == 1
        && rows.first() != m_view->currentIndex().siblingAtColumn(0))
        m_view->selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
    constexpr qsizetype sortedUpTo = 2000; // beyond, nobody reads them one by one
    if (rows.size() <= sortedUpTo)
        std::sort(rows.begin(), rows.end(), [this](const QModelIndex& a, const QModelIndex& b) {
            return m_view->visualRect(a).top() < m_view->visualRect(b).top();
        });
    for (const QModelIndex& index : std::as_const(rows))
        if (const auto path = m_model->path(index))
            selected.push_back(*path);
    if (selected.empty() || selected == m_selected)
        return; // nothing selected: rows went away, and what was selected stays so by its path
    m_selected = std::move(selected);
    Q_EMIT selectionChanged();
}

/// After rows have come or gone: what was selected and is there is selected again.
void TreePane::restoreSelection()
{
    if (!std::exchange(m_selectionTouched, false) || m_selected.size() < 2)
        return;
    const QScopedValueRollback<bool> byProgram(m_presenting, true);
    for (const Path& path : m_selected) {
        const QModelIndex index = m_model->indexOf(path);
        if (index.isValid() && !m_view->selectionModel()->isRowSelected(index.row(), index.parent()))
            m_view->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_selectionTouched = false;
}

std::vector<Path> TreePane::selectedPaths() const
{
    if (!m_current)
        return {};
    // The current one changes first; what is selected with it is known a turn later.
    const bool known = std::find(m_selected.begin(), m_selected.end(), *m_current) != m_selected.end();
    return known ? m_selected : std::vector<Path>{*m_current};
}

void TreePane::selectSilently(const QModelIndex& index)
{
    const QScopedValueRollback<bool> byProgram(m_byProgram, true);
    m_view->setAutoScroll(false);
    if (m_selected.size() > 1)
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else
        m_view->setCurrentIndex(index);
    m_view->setAutoScroll(true);
}

void TreePane::onPresented()
{
    m_view->restorePlace();
    if (m_current && m_model->path(m_view->currentIndex()) != m_current) {
        if (const QModelIndex again = m_model->indexOf(*m_current); again.isValid())
            selectSilently(again);
    }
    m_presenting = false;
    restoreSelection();
    if (m_model->hasFlashes() && !m_fadeTimer.isActive())
        m_fadeTimer.start();
    sightSoon();
}

/// A filter came or went: the view forgot what was expanded, the model did not.
void TreePane::onReset()
{
    const QSignalBlocker quiet(m_view); // these are held already
    for (const QModelIndex& index : m_model->expandedIndexes())
        m_view->expand(index);
    m_selectionTouched = true; // a reset forgets what is selected
    restoreSelection();
}

void TreePane::onFilterApplied(int matches)
{
    const QString text = m_model->filter();
    m_filterNote->setVisible(!text.isEmpty());
    m_filterNote->setText(tr("%n match(es) among loaded nodes only", nullptr, matches));
    if (text.isEmpty()) {
        for (const Path& path : std::exchange(m_openedByFilter, {})) {
            if (!m_current || !path.isAncestorOf(*m_current))
                m_view->collapse(m_model->indexOf(path));
        }
        if (m_current)
            m_view->scrollTo(m_model->indexOf(*m_current));
        return;
    }
    const QModelIndexList parents = m_model->filteredParents();
    for (const QModelIndex& index : parents.mid(0, filterOpenLimit)) {
        if (m_view->isExpanded(index))
            continue;
        m_openedByFilter.insert(*m_model->path(index));
        m_view->expand(index);
    }
}

void TreePane::sightSoon()
{
    if (!m_sightTimer.isActive())
        m_sightTimer.start();
}

void TreePane::fetchInSight()
{
    std::vector<Path> paths;
    if (isVisible()) {
        const QModelIndexList rows = m_view->rowsInSight();
        m_model->adopt(rows);
        for (const QModelIndex& index : rows) {
            const auto path = m_model->path(index);
            if (path && !index.data(NodeTreeModel::GoneRole).toBool())
                paths.push_back(*path);
        }
    }
    if (paths == m_inSight)
        return;
    m_inSight = paths;
    m_session.setVisible(this, std::move(paths));
}

void TreePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ageTimer.start();
    sightSoon();
}

void TreePane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_ageTimer.stop();
    fetchInSight();
}

void TreePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sightSoon();
    if (event->type() == QEvent::StyleChange)
        followMotion();
}

void TreePane::followMotion()
{
    const bool reduced = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (reduced != m_reducedMotion)
        setReducedMotion(reduced);
}

void TreePane::showAway()
{
    const registry::SessionStatus& status = m_session.status();
    const bool away = !registry::isUsable(status.state) && status.lastProof;
    m_view->setDimmed(away);
    if (!away)
        return m_away->setText(QString());
    const qint64 ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(status.lastProof->time_since_epoch()).count();
    m_away->setText(
        tr("%1: shown as of %2").arg(stateText(status.state), dayTimeText(QDateTime::fromMSecsSinceEpoch(ms))));
}

void TreePane::setPaused(bool paused)
{
    m_model->setPaused(paused);
    const QSignalBlocker quiet(m_pause);
    m_pause->setChecked(paused);
    m_pause->setIcon(icon(paused ? "play" : "pause"));
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    showHeld();
}

bool TreePane::isPaused() const
{
    return m_model->isPaused();
}

void TreePane::showHeld()
{
    m_held->setText(isPaused() ? tr("Paused: %n change(s) held back.", nullptr, m_model->heldChanges()) : QString());
}

void TreePane::say(const QString& text)
{
    m_message->setText(text);
    m_messageTimer.start();
}

void TreePane::setFlashMs(int ms)
{
    m_flashMs = ms;
    m_model->setFlashTimes(m_flashMs, m_goneMs);
}

void TreePane::setGoneMs(int ms)
{
    m_goneMs = ms;
    m_model->setFlashTimes(m_flashMs, m_goneMs);
}

void TreePane::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_view->setReducedMotion(reduced);
    m_fadeTimer.setInterval(reduced ? 5000 : 80); // nothing fades, but marks come to an end
    setFlashMs(reduced ? markMs : glowMs);
}

QByteArray TreePane::saveState() const
{
    return m_memory->save(m_current);
}

void TreePane::restoreState(const QByteArray& state)
{
    if (const auto path = m_memory->restore(state))
        goTo(*path);
}

} // namespace ui
