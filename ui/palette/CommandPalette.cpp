// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/CommandPalette.h"

#include "PlainText.h"
#include "SearchField.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int bestWidth = 760;
constexpr int bestHeight = 420;
constexpr int margin = 24;

QTreeView* makeList(CommandModel* model, QWidget* parent)
{
    auto* list = new QTreeView(parent);
    list->setModel(model);
    list->setObjectName(QStringLiteral("commands"));
    list->setAccessibleName(CommandPalette::tr("Commands"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setHeaderHidden(true);
    list->setFocusPolicy(Qt::NoFocus); // the keys go to the field, which hands on those for the list
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(CommandModel::NameColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(CommandModel::ObstacleColumn, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(CommandModel::KeysColumn, QHeaderView::ResizeToContents);
    list->header()->setResizeContentsPrecision(-1); // of all commands, so that it stays as it is while one scrolls
    return list;
}

bool isForTheList(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        return event.modifiers() & Qt::ControlModifier; // without it they are the field's
    default:
        return false;
    }
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_model(new CommandModel(this))
    , m_field(new SearchField(this))
    , m_list(makeList(m_model, this))
    , m_why(new PlainLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("Type some letters of a command"));
    m_why->setObjectName(QStringLiteral("commandWhy"));
    m_why->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_why);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setFilter(typed);
        showFirst();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CommandPalette::tellCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now))
            close(false);
    });
    hide();
}

void CommandPalette::popUp(std::vector<Command> commands, const QStringList& recent)
{
    if (isVisible())
        return close(true);
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    m_model->setCommands(std::move(commands), recent);
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    showFirst();
}

void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int width = std::min(bestWidth, window->width() - 2 * margin);
    const int height = std::min(bestHeight, window->height() - 2 * margin);
    setGeometry((window->width() - width) / 2, margin, width, height);
}

void CommandPalette::showFirst()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    tellCurrent();
}

void CommandPalette::tellCurrent()
{
    const int row = m_list->currentIndex().row();
    const bool any = row >= 0;
    if (any)
        m_why->setText(m_model->obstacle(row));
    else
        m_why->setText(tr("No command has these letters in this order."));
    m_why->setVisible(!m_why->text().isEmpty());
    // The focus stays in the field: a screen reader hears of the row through it.
    m_field->setAccessibleDescription(any ? m_model->spoken(row) : m_why->text());
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void CommandPalette::run()
{
    const QPointer<QAction> action = m_model->action(m_list->currentIndex().row());
    if (!action || !action->isEnabled())
        return; // the reason is on screen
    const QString id = CommandModel::idOf(*action);
    close(true);
    Q_EMIT chosen(id);
    if (action)
        action->trigger();
}

void CommandPalette::close(bool focusBack)
{
    const QPointer<QWidget> back = m_focusBefore;
    hide();
    if (focusBack && back)
        back->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_focusBefore.clear();
    m_model->setCommands({}, {}); // they belong to a view that may go
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isForTheList(*key))
            return QApplication::sendEvent(m_list, key);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            run();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(true);
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
