// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/HistoryPane.h"

#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "access/AclWords.h"
#include "dialogs/ReviewText.h"
#include "diff/DiffView.h"
#include "edit/HistoryExport.h"
#include "edit/HistoryText.h"
#include "edit/UndoController.h"
#include "panes/Condition.h"
#include "panes/NoticeBar.h"
#include "session/OnDone.h"
#include "text/Encoding.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

namespace {

enum With { WhatItChanged, TheNodeNow };

/// An access list as lines, to be compared like data.
registry::Data linesOf(const registry::Acl& acl)
{
    std::string lines;
    for (const registry::AclEntry& entry : acl)
        lines += aclLine({entry}).toStdString() + '\n';
    return lines;
}

QString timeTitle(const HistoryModel::Row& row)
{
    return clockText(row.when());
}

} // namespace

HistoryPane::HistoryPane(registry::Session& session, registry::EditJournal* journal, SeenChanges& seen,
    UndoController& undo, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_journal(journal)
    , m_seen(seen)
    , m_undo(undo)
    , m_model(new HistoryModel(journal, seen, toString(session.profile().endpoint), this))
    , m_dropped(new NoticeBar("info", {}, this))
    , m_problem(new NoticeBar("warning", {}, this))
    , m_exporting(new NoticeBar("info", tr("Cancel"), this))
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    auto* right = new QWidget(split);
    m_about = new PlainLabel(right);
    m_about->setObjectName(QStringLiteral("historyAbout"));
    m_about->setContentsMargins(4, 2, 4, 2);
    m_diff = new DiffView(right);
    m_diff->setAccessibleName(tr("Differences"));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_about);
    column->addWidget(m_diff, 1);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addWidget(split, 1);
    for (NoticeBar* notice : {m_exporting, m_problem, m_dropped})
        all->addWidget(notice);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPane::onSelected);
    connect(m_with, &QComboBox::currentIndexChanged, this, &HistoryPane::onSelected);
    connect(m_model, &HistoryModel::refreshed, this, &HistoryPane::updateNotices);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPane::onSelected);
    connect(m_exporting, &NoticeBar::buttonClicked, this, [this] {
        if (m_export)
            m_export->cancel();
        m_exporting->setText({});
    });
    connect(&session, &registry::Session::statusChanged, this, &HistoryPane::updateButtons);
    onSelected();
}

HistoryPane::~HistoryPane()
{
    if (m_cancel)
        m_cancel->store(true);
}

/// In the bar and in the list's menu alike.
QAction* HistoryPane::addEntry(QToolBar& bar, const QString& text, const QString& toolTip, void (HistoryPane::*act)())
{
    auto* action = new QAction(text, this);
    action->setToolTip(plainToolTip(toolTip));
    connect(action, &QAction::triggered, this, act);
    bar.addAction(action);
    bar.widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    m_list->addAction(action);
    return action;
}

QWidget* HistoryPane::makeList()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setAccessibleName(tr("History"));
    m_list->setObjectName(QStringLiteral("history"));
    const int letter = m_list->fontMetrics().averageCharWidth();
    const int widths[] = {12, 26, 34, 9, 10, 30};
    for (int i = 0; i < HistoryModel::ColumnCount; ++i)
        m_list->header()->resizeSection(i, letter * widths[i]);
    connect(m_list, &QTreeView::activated, this, &HistoryPane::goTo);
    return m_list;
}

/// What does not fit into a narrow window is behind the bar's arrow.
QWidget* HistoryPane::makeBar()
{
    auto* bar = new QToolBar(tr("History"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_all = new QCheckBox(tr("All nodes"), bar);
    setPlainToolTip(*m_all, tr("The whole connection's history, also of nodes that are gone"));
    m_all->setObjectName(QStringLiteral("historyAll"));
    connect(m_all, &QCheckBox::toggled, this, &HistoryPane::updateScope);
    m_with = new QComboBox(bar);
    m_with->addItems({tr("What it changed"), tr("Against the node now")});
    m_with->setAccessibleName(tr("Compare"));
    setPlainToolTip(*m_with, tr("With two entries selected, those are compared"));
    m_with->setObjectName(QStringLiteral("historyWith"));
    bar->addWidget(m_all);
    bar->addWidget(m_with);
    bar->addSeparator();
    m_restoreAction =
        addEntry(*bar, tr("Restore…"), tr("Write to the node what it held after this entry"), &HistoryPane::restore);
    m_restoreBeforeAction = addEntry(*bar, tr("Restore before…"),
        tr("Write to the node what it held before this entry"), &HistoryPane::restoreBefore);
    m_undoAction = addEntry(
        *bar, tr("Undo…"), tr("Take this write back, with all that was written together with it"), &HistoryPane::undo);
    m_deletedAction = addEntry(*bar, tr("Restore deleted…"),
        tr("Make all nodes again that were deleted together with this one"), &HistoryPane::restoreDeleted);
    m_copyAction = addEntry(*bar, tr("Copy data"), tr("Copy the data that this entry left"), &HistoryPane::copy);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_goAction = addEntry(*bar, tr("Go to"), tr("Show the node"), &HistoryPane::goTo);
    addEntry(*bar, tr("Export…"), tr("Write this history to a file, a line of JSON for each entry"),
        &HistoryPane::exportAll);
    if (auto* more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setIcon(icon("forward")); // the style's own is black in every theme
        more->setAccessibleName(tr("More"));
    }
    return bar;
}

void HistoryPane::setPath(std::optional<registry::Path> path)
{
    m_path = std::move(path);
    if (isVisible())
        updateScope();
}

void HistoryPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateScope();
}

void HistoryPane::updateScope()
{
    const bool all = m_all->isChecked() || !m_path;
    m_list->setColumnHidden(HistoryModel::Node, !all);
    m_model->setPath(all ? std::nullopt : m_path);
    updateNotices();
    onSelected();
}

std::vector<HistoryModel::Row> HistoryPane::selected() const
{
    std::vector<Row> rows;
    QModelIndexList indexes = m_list->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : std::as_const(indexes))
        rows.push_back(m_model->rows()[static_cast<std::size_t>(index.row())]);
    return rows;
}

/// A transaction is shown as far as it is about the node on screen.
registry::Path HistoryPane::pathOf(const Row& row) const
{
    return m_model->path().value_or(row.path());
}

void HistoryPane::onSelected()
{
    ++m_selection;
    m_content.reset();
    updateButtons();
    const std::vector<Row> rows = selected();
    m_with->setEnabled(rows.size() < 2);
    m_about->clear();
    if (rows.size() == 1)
        return showOne(rows.front());
    if (rows.size() == 2)
        return showTwo(rows.back(), rows.front());
    m_diff->setTitles({}, {});
    if (rows.size() > 2)
        m_diff->showMessage(tr("Select one entry, or two to compare them."));
    else if (m_model->rowCount() == 0)
        m_diff->showMessage(tr("Nothing was written here with Roster, and nothing was seen to change."));
    else
        m_diff->showMessage(tr("Select an entry to see what it changed."));
}

void HistoryPane::load(const Row& row, std::function<void(std::optional<HistoryContent>)> loaded)
{
    if (row.seen) {
        HistoryContent content;
        content.after = {row.seen->what != SeenChange::What::Gone, true, row.seen->data, {}, row.seen->stat.version};
        if (const auto before = m_seen.before(*row.seen))
            content.before = {before->what != SeenChange::What::Gone, true, before->data, {}, before->stat.version};
        else if (row.seen->what == SeenChange::What::Created)
            content.before.exists = false;
        else
            content.before.known = false;
        return loaded(std::move(content));
    }
    m_journal->read(row.written->id,
        [self = QPointer(this), path = pathOf(row), selection = m_selection, loaded = std::move(loaded)](
            const registry::Result<registry::JournalEntry>& entry) {
            if (!self || self->m_selection != selection)
                return;
            if (!entry)
                return self->m_diff->showMessage(errorText(entry.error()));
            loaded(contentOf(*entry, path));
        });
}

void HistoryPane::showOne(const Row& row)
{
    load(row, [this, row](std::optional<HistoryContent> content) {
        if (!content)
            return m_diff->showMessage(tr("This write did not change this node."));
        m_content = content;
        updateButtons();
        if (m_with->currentIndex() == TheNodeNow && !content->isAcl)
            return compareWithNow(row, *content);
        m_about->setText(tr("What it changed in %1", "a node").arg(displayText(pathOf(row).str())));
        compare({tr("Before"), content->before}, {tr("After, %1", "a time").arg(timeTitle(row)), content->after},
            content->isAcl);
    });
}

void HistoryPane::showTwo(const Row& older, const Row& newer)
{
    load(older, [this, older, newer](const std::optional<HistoryContent>& left) {
        load(newer, [this, older, newer, left](const std::optional<HistoryContent>& right) {
            if (!left || !right || left->isAcl != right->isAcl)
                return m_diff->showMessage(tr("One of the two is about data, the other about an access list."));
            m_about->setText(tr("From the older entry to the newer one"));
            compare({timeTitle(older), left->after}, {timeTitle(newer), right->after}, left->isAcl);
        });
    });
}

void HistoryPane::compareWithNow(const Row& row, const HistoryContent& content)
{
    m_diff->showMessage(tr("Reading the node…"));
    registry::onDone(m_session.readData(pathOf(row)), this,
        [this, row, content, selection = m_selection](const registry::Result<registry::DataReply>& now) {
            if (selection != m_selection)
                return;
            Side right{tr("Now"), {}};
            if (now)
                right.state.data = now->data;
            else if (now.error().code == registry::ErrorCode::NoNode)
                right.state.exists = false;
            else
                return m_diff->showMessage(errorText(now.error()));
            m_about->setText(tr("From this entry to %1 as it is now", "a node").arg(displayText(pathOf(row).str())));
            compare({tr("After, %1", "a time").arg(timeTitle(row)), content.after}, right, false);
        });
}

void HistoryPane::compare(const Side& left, const Side& right, bool isAcl)
{
    for (const Side* side : {&left, &right})
        if (side->state.exists && !(isAcl ? side->state.acl.has_value() : side->state.known))
            return m_diff->showMessage(tr("%1: not known.", "one side of a comparison").arg(side->title));
    const auto title = [](const Side& side) {
        if (!side.state.exists)
            return tr("%1: no node", "one side of a comparison").arg(side.title);
        return side.state.version ? tr("%1, version %2").arg(side.title).arg(*side.state.version) : side.title;
    };
    const auto bytes = [isAcl](const NodeState& state) {
        return !state.exists ? registry::Data() : isAcl ? linesOf(*state.acl) : state.data;
    };
    m_diff->setTitles(title(left), title(right));
    m_diff->showMessage(tr("Comparing…"));
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const auto job = [before = bytes(left.state), after = bytes(right.state), cancel = m_cancel] {
        return compareData(before, after, cancel.get());
    };
    registry::onDone(QtConcurrent::run(job), this, [this, selection = m_selection](const ComparedData& compared) {
        if (selection != m_selection)
            return;
        if (compared.sameBytes)
            m_about->setText(tr("No difference: the bytes are the same."));
        m_diff->setDiff(compared.rows);
    });
}

void HistoryPane::updateButtons()
{
    const std::vector<Row> rows = selected();
    const bool isOne = rows.size() == 1;
    const bool hasData = isOne && m_content && !m_content->isAcl;
    const bool mayWrite =
        !m_session.gate().isReadOnly() && m_session.status().state == registry::ConnectionState::Connected;
    const bool isDone = isOne && rows[0].written && rows[0].written->outcome == registry::EditOutcome::Done;
    m_goAction->setEnabled(isOne);
    m_copyAction->setEnabled(hasData && (m_content->after.exists || m_content->before.exists));
    m_restoreAction->setEnabled(hasData && mayWrite && m_content->after.exists && m_content->after.known);
    m_restoreBeforeAction->setEnabled(hasData && mayWrite && m_content->before.exists && m_content->before.known);
    m_undoAction->setEnabled(isDone && mayWrite);
    m_deletedAction->setEnabled(
        isDone && mayWrite && rows[0].written->intent == registry::Intent::Delete && !rows[0].written->group.empty());
}

void HistoryPane::updateNotices()
{
    m_problem->setText(!m_journal ? tr("No journal is kept: only what was seen in this window is listed.")
            : m_model->error()    ? errorText(*m_model->error())
                                  : QString());
    QStringList dropped;
    if (m_model->dropped() > 0)
        dropped << tr("The journal is full: %n older write(s) were dropped, the newest of them of %1.", nullptr,
            static_cast<int>(std::min<std::int64_t>(m_model->dropped(), std::numeric_limits<int>::max())))
                       .arg(clockText(m_model->droppedUpTo()));
    if (m_seen.dropped() > 0)
        dropped << tr(
            "%n older change(s) that were seen are not kept any more.", nullptr, static_cast<int>(m_seen.dropped()));
    m_dropped->setText(dropped.join(QLatin1Char(' ')));
    if (selected().empty())
        onSelected(); // says whether there is anything
}

void HistoryPane::copy()
{
    if (!m_content)
        return;
    const NodeState& state = m_content->after.exists ? m_content->after : m_content->before;
    const QByteArray bytes = QByteArray::fromStdString(state.data.value_or(std::string()));
    const QString text = textFromUtf8(bytes.toStdString());
    QGuiApplication::clipboard()->setText(text.toUtf8() == bytes ? text : QString::fromLatin1(bytes.toBase64()));
}

void HistoryPane::restore()
{
    restoreState(true);
}

void HistoryPane::restoreBefore()
{
    restoreState(false);
}

void HistoryPane::restoreState(bool after)
{
    const std::vector<Row> rows = selected();
    if (rows.size() != 1 || !m_content)
        return;
    const NodeState& state = after ? m_content->after : m_content->before;
    m_undo.restore(pathOf(rows.front()), state.data, state.acl);
}

void HistoryPane::undo()
{
    const std::vector<Row> rows = selected();
    if (rows.size() == 1 && rows.front().written)
        m_undo.undo(rows.front().written->id);
}

void HistoryPane::restoreDeleted()
{
    const std::vector<Row> rows = selected();
    if (rows.size() == 1 && rows.front().written)
        m_undo.restoreDeleted(rows.front().written->group);
}

void HistoryPane::goTo()
{
    const std::vector<Row> rows = selected();
    if (rows.size() == 1)
        Q_EMIT goToRequested(pathOf(rows.front()));
}

void HistoryPane::exportAll()
{
    auto* dialog = new QFileDialog(this, tr("Export history"), QString(), tr("JSON lines (*.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(QStringLiteral("history.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPane::exportTo);
    dialog->open();
}

void HistoryPane::exportTo(const QString& file)
{
    delete m_export;
    m_export = new HistoryExport(
        m_journal, m_seen.list(m_model->path()), {file, toString(m_session.profile().endpoint), m_model->path()}, this);
    connect(m_export, &HistoryExport::progressed, this,
        [this] { m_exporting->setText(tr("Exporting: %n entries written.", nullptr, m_export->written())); });
    connect(m_export, &HistoryExport::finished, this, [this, file](bool complete, const QString& error) {
        m_exporting->setText({});
        if (!error.isEmpty())
            m_problem->setText(error);
        else if (complete)
            m_about->setText(
                tr("%n entries written to %1.", nullptr, m_export->written()).arg(displayText(file.toStdString())));
        m_export->deleteLater();
    });
    m_exporting->setText(tr("Exporting: %n entries written.", nullptr, 0));
    m_export->start();
}

} // namespace ui
