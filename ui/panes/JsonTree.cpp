// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/JsonTree.h"

#include "PlainText.h"
#include "models/JsonTreeModel.h"
#include "panes/JsonTreeDelegate.h"
#include "text/Encoding.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QString JsonTree::faultText(JsonEditFault fault)
{
    switch (fault) {
    case JsonEditFault::Incomplete:
        return tr("The tree does not show all of this text: edit the text itself.");
    case JsonEditFault::IsRoot:
        return tr("The document's own value can be changed, not removed or moved.");
    case JsonEditFault::NotContainer:
        return tr("Only objects and arrays have members.");
    case JsonEditFault::NoSuchNode:
    case JsonEditFault::NotJson:
    case JsonEditFault::NotMember:
    case JsonEditFault::NameNeeded:
    case JsonEditFault::IntoItself:
        break;
    }
    return tr("The text has changed meanwhile. Nothing was done.");
}

JsonTree::JsonTree(QWidget* parent)
    : QWidget(parent)
    , m_model(new JsonTreeModel(this))
    , m_note(new PlainLabel(this))
    , m_view(new QTreeView(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_note);
    all->addWidget(m_view, 1);
    m_note->setObjectName(QStringLiteral("jsonTreeNote"));
    m_note->setWordWrap(true);
    m_note->setMargin(4);
    m_note->hide();
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("JSON tree"));
    m_view->setObjectName(QStringLiteral("jsonTree"));
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view->header(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == JsonTreeModel::KeyColumn && !m_isFitting)
            m_keyWidth = width;
    });
    m_view->header()->setResizeContentsPrecision(0); // what is in sight
    auto* fit = new QTimer(this); // once for all that open together
    fit->setSingleShot(true);
    fit->setInterval(0);
    connect(m_view, &QTreeView::expanded, fit, qOverload<>(&QTimer::start));
    connect(fit, &QTimer::timeout, this, &JsonTree::fitKeys);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    auto* delegate = new JsonTreeDelegate(m_view);
    m_view->setItemDelegate(delegate);
    buildActions();
    connect(delegate, &JsonTreeDelegate::committed, this, &JsonTree::commit);
    connect(delegate, &JsonTreeDelegate::valueTyped, this, &JsonTree::showHint);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] { showHint({}); });
    connect(m_view, &QTreeView::clicked, this, &JsonTree::choose);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_model->hasChildren(index.siblingAtColumn(0))) // those open and close
            startEditing(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        if (!m_isFeeding)
            choose();
    });
}

QAction* JsonTree::addEntry(
    const QString& name, const QString& text, const QList<QKeySequence>& keys, void (JsonTree::*slot)())
{
    auto* action = new QAction(text, m_view);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void JsonTree::buildActions()
{
    const auto separator = [this] {
        auto* line = new QAction(m_view);
        line->setSeparator(true);
        m_view->addAction(line);
    };
    addEntry(QStringLiteral("jsonEdit"), tr("&Edit"), {Qt::Key_F2}, &JsonTree::editCell);
    addEntry(
        QStringLiteral("jsonRename"), tr("&Rename key"), {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, &JsonTree::editKey);
    addEntry(QStringLiteral("jsonAdd"), tr("&Insert"), {Qt::Key_Insert}, &JsonTree::addHere);
    addEntry(QStringLiteral("jsonAddAfter"), tr("Insert &after"), {QKeySequence(Qt::ALT | Qt::Key_Insert)},
        &JsonTree::addAfter);
    addEntry(QStringLiteral("jsonRemove"), tr("&Delete"), {Qt::Key_Delete}, &JsonTree::removeCurrent);
    addEntry(QStringLiteral("jsonUp"), tr("Move &up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, &JsonTree::moveUp);
    addEntry(QStringLiteral("jsonDown"), tr("Move do&wn"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, &JsonTree::moveDown);
    separator();
    addEntry(
        QStringLiteral("jsonUndo"), tr("U&ndo"), QKeySequence::keyBindings(QKeySequence::Undo), &JsonTree::undoWanted);
    addEntry(
        QStringLiteral("jsonRedo"), tr("Red&o"), QKeySequence::keyBindings(QKeySequence::Redo), &JsonTree::redoWanted);
    separator();
    addEntry(QStringLiteral("jsonCopy"), tr("&Copy value"), QKeySequence::keyBindings(QKeySequence::Copy),
        &JsonTree::copyValue);
    addEntry(QStringLiteral("jsonPointer"), tr("Copy JSON &pointer"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        &JsonTree::copyPointer);
    updateActions();
}

/// Every one says by being grey what it cannot be done to; keys on grey ones do nothing, also not in the node's tree.
void JsonTree::updateActions()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    const QModelIndex container = current.parent();
    const bool editable = isEditable() && current.isValid();
    const bool isContainer = current.isValid() && m_model->presentation()
        && (m_model->node(current).kind == JsonKind::Object || m_model->node(current).kind == JsonKind::Array);
    const auto enable = [this](const char* name, bool can) {
        m_view->findChild<QAction*>(QLatin1String(name))->setEnabled(can);
    };
    enable("jsonEdit", editable);
    enable("jsonRename", editable && m_model->flags(current).testFlag(Qt::ItemIsEditable));
    enable("jsonAdd", editable && (isContainer || container.isValid()));
    enable("jsonAddAfter", editable && container.isValid());
    enable("jsonRemove", editable && container.isValid());
    enable("jsonUp", editable && container.isValid() && current.row() > 0);
    enable("jsonDown",
        editable && container.isValid() && current.row() + 1 < static_cast<int>(m_model->node(container).children));
    enable("jsonUndo", bool(m_mayEdit));
    enable("jsonRedo", bool(m_mayEdit));
    enable("jsonCopy", current.isValid());
    enable("jsonPointer", current.isValid());
}

void JsonTree::setMayEdit(std::function<bool()> mayEdit)
{
    m_mayEdit = std::move(mayEdit);
    updateActions();
}

bool JsonTree::isEditable() const
{
    return m_mayEdit && !m_isStale;
}

bool JsonTree::mayEdit()
{
    return isEditable() && m_mayEdit();
}

void JsonTree::showPresentation(const Presentation::Ptr& presentation, const QString& document)
{
    const bool sameDocument = document == m_document;
    m_document = document;
    const bool hasTree = presentation && !presentation->outline.nodes.empty();
    m_isJson = presentation && presentation->format == Format::Json && presentation->view != DataView::Hex;
    m_isStale = m_isJson && !hasTree;
    if (m_isStale && sameDocument && m_model->rowCount() > 0) { // half typed: what was open must not close
        m_model->setEditable(false);
        updateActions();
        updateNote();
        return;
    }
    const QScopedValueRollback guard(m_isFeeding, true);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setEditable(isEditable());
    m_model->setPresentation(presentation, sameDocument);
    m_hint.clear();
    if (!sameDocument || wasEmpty)
        m_view->expand(m_model->index(0, 0));
    fitKeys();
    updateActions();
    updateNote();
    if (std::exchange(m_isApplied, false)) {
        m_isBusy = false;
        showAdded();
        takeNext();
    }
}

void JsonTree::setKeyWidth(int width)
{
    m_keyWidth = width;
    fitKeys();
}

/// Costs as much as the rows in sight.
void JsonTree::fitKeys()
{
    const QScopedValueRollback guard(m_isFitting, true);
    if (m_keyWidth > 0)
        return m_view->header()->resizeSection(JsonTreeModel::KeyColumn, m_keyWidth);
    const int letter = fontMetrics().averageCharWidth();
    m_view->resizeColumnToContents(JsonTreeModel::KeyColumn);
    const int needed = m_view->columnWidth(JsonTreeModel::KeyColumn) + letter;
    m_view->header()->resizeSection(JsonTreeModel::KeyColumn, std::clamp(needed, 10 * letter, 32 * letter));
}

void JsonTree::updateNote()
{
    QString text = m_hint;
    if (m_isStale && m_model->rowCount() > 0)
        text =
            tr("The text is not valid JSON at the moment. This is the last state that was; it can be edited again when "
               "the text is valid.");
    else if (m_isStale)
        text = tr("The text is not valid JSON: there is no tree to show.");
    else if (m_model->presentation() && m_model->presentation()->view == DataView::Hex)
        text = tr("The tree stands beside a text: choose Formatted or Raw.");
    else if (m_model->presentation() && !m_isJson)
        text = tr("The text is not JSON: there is no tree to show.");
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void JsonTree::editApplied()
{
    m_isApplied = true;
}

void JsonTree::editDropped(const QString& why)
{
    m_added.reset();
    m_isApplied = m_isBusy = false;
    m_next = nullptr;
    m_hint = why;
    updateNote();
}

void JsonTree::takeNext()
{
    QAction* next = std::exchange(m_next, nullptr);
    if (next && next->isEnabled())
        next->trigger();
}

/// The new row becomes the current one, with its name or value open to be typed.
void JsonTree::showAdded()
{
    const auto added = std::exchange(m_added, std::nullopt);
    if (!added || !added->container.isValid()) {
        choose();
        return;
    }
    m_view->expand(added->container);
    while (m_model->rowCount(added->container) <= added->row && m_model->canFetchMore(added->container))
        m_model->fetchMore(added->container);
    const QModelIndex key = m_model->index(added->row, JsonTreeModel::KeyColumn, added->container);
    const bool hasName = m_model->flags(key).testFlag(Qt::ItemIsEditable);
    const QModelIndex cell = hasName ? key : key.siblingAtColumn(JsonTreeModel::ValueColumn);
    m_view->setCurrentIndex(cell);
    choose();
    m_view->edit(cell);
}

void JsonTree::want(JsonTreeEdit edit)
{
    m_hint.clear();
    m_isBusy = true;
    updateNote();
    Q_EMIT editWanted(edit);
}

void JsonTree::startEditing(QModelIndex index)
{
    if (!index.flags().testFlag(Qt::ItemIsEditable) || !mayEdit())
        return;
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

void JsonTree::commit(const QModelIndex& index, const QString& text)
{
    if (!isEditable())
        return;
    const bool isKey = index.column() == JsonTreeModel::KeyColumn;
    want({isKey ? JsonTreeEdit::Rename : JsonTreeEdit::SetValue, m_model->nodeIndex(index), {}, text.toStdString()});
}

void JsonTree::showHint(const QString& typed)
{
    const std::string utf8 = typed.toStdString();
    const std::string json = jsonAsTyped(utf8);
    m_hint = typed.isNull() || json == utf8
        ? QString()
        : tr("This is not JSON as it stands: it becomes the string %1").arg(displayText(json.substr(0, 200)));
    updateNote();
}

/// The cell the cursor is in, or the one that can be.
void JsonTree::editCell()
{
    const QModelIndex current = m_view->currentIndex();
    const bool can = current.flags().testFlag(Qt::ItemIsEditable);
    startEditing(can ? current : current.siblingAtColumn(JsonTreeModel::ValueColumn));
}

void JsonTree::editKey()
{
    startEditing(m_view->currentIndex().siblingAtColumn(JsonTreeModel::KeyColumn));
}

void JsonTree::addHere()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    const JsonNode& node = m_model->node(current);
    if (node.kind == JsonKind::Object || node.kind == JsonKind::Array)
        addChild(current, static_cast<int>(node.children));
    else
        addChild(current.parent(), current.row() + 1);
}

void JsonTree::addAfter()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    addChild(current.parent(), current.row() + 1);
}

void JsonTree::addChild(const QModelIndex& container, int row)
{
    if (!container.isValid() || !mayEdit())
        return;
    m_added = Added{container, row};
    want({JsonTreeEdit::Add, 0, {m_model->nodeIndex(container), static_cast<std::uint32_t>(row)}, "null"});
}

void JsonTree::removeCurrent()
{
    if (mayEdit())
        want({JsonTreeEdit::Remove, m_model->nodeIndex(m_view->currentIndex()), {}, {}});
}

void JsonTree::moveBy(int rows)
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    if (!mayEdit())
        return;
    const int place = rows < 0 ? current.row() + rows : current.row() + rows + 1;
    want({JsonTreeEdit::Move, m_model->nodeIndex(current),
        {m_model->nodeIndex(current.parent()), static_cast<std::uint32_t>(place)}, {}});
}

void JsonTree::copyValue()
{
    QApplication::clipboard()->setText(m_view->currentIndex().data(JsonTreeModel::WrittenRole).toString());
}

void JsonTree::copyPointer()
{
    const Presentation& shown = *m_model->presentation();
    const std::uint32_t node = m_model->nodeIndex(m_view->currentIndex());
    QApplication::clipboard()->setText(textFromUtf8(jsonPointer(shown.shown, shown.outline, node)));
}

void JsonTree::choose()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_isStale)
        return;
    const auto [begin, end] = m_model->rangeOf(current);
    Q_EMIT rangeChosen(begin, end);
}

/// The tree's keys are its own, whatever they mean elsewhere in the window, and whether they can do anything or not.
bool JsonTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QKeySequence pressed(key->keyCombination());
    for (QAction* action : m_view->actions()) {
        if (!action->shortcuts().contains(pressed))
            continue;
        event->accept();
        if (event->type() == QEvent::KeyPress && m_isBusy && !key->isAutoRepeat())
            m_next = action; // of the row that is current when the edit under way is done
        else if (event->type() == QEvent::KeyPress && !m_isBusy && action->isEnabled())
            action->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
