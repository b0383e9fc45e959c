// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/PathBar.h"

#include "Icons.h"
#include "PlainText.h"
#include "accessible/TabChain.h"
#include "panes/PathCompleter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using registry::Path;

namespace {

/// The path and all its ancestors, root first.
std::vector<Path> trailOf(const Path& path)
{
    std::vector<Path> trail{path};
    while (!trail.back().isRoot())
        trail.push_back(trail.back().parent());
    return {trail.rbegin(), trail.rend()};
}

QString crumbText(const Path& path)
{
    const QString name = path.isRoot() ? QStringLiteral("/") : displayText(path.name());
    // A tool button takes "&" for a shortcut; a name of 1 MB must not make a window of that width.
    const QString shown = name.size() > 60 ? name.left(40) + QChar(0x2026) + name.right(16) : name;
    return QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

PathBar::PathBar(registry::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new QLineEdit(this))
    , m_crumbs(new QWidget(m_edit))
    , m_crumbRow(new QHBoxLayout(m_crumbs))
    , m_problem(new PlainLabel(this))
    , m_completer(new PathCompleter(session, *m_edit))
{
    layOut();
    m_edit->setAccessibleName(tr("Path"));
    m_edit->setPlaceholderText(tr("A path such as /services/web"));
    m_edit->installEventFilter(this);
    m_crumbs->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, &PathBar::submit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { showProblem(QString()); });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { m_edit->setFocus(); });
    m_history.visit(m_path);
    showCrumbs();
    updateButtons();
}

void PathBar::layOut()
{
    m_back = navigationButton("back", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), -1);
    m_forward = navigationButton("forward", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), 1);
    m_pencil = new QToolButton(this);
    m_pencil->setAutoRaise(true);
    m_pencil->setFocusPolicy(Qt::TabFocus);
    connect(m_pencil, &QToolButton::clicked, this, [this] {
        if (isEditing())
            submit();
        else
            focusEdit();
    });
    updatePencil(false);

    m_crumbRow->setContentsMargins(0, 0, 0, 0);
    m_crumbRow->setSpacing(0);
    m_crumbs->setObjectName(QStringLiteral("crumbs"));
    m_crumbs->setAccessibleName(tr("Path crumbs"));
    m_crumbs->setCursor(Qt::IBeamCursor);
    m_crumbs->setBackgroundRole(QPalette::Base);
    m_crumbs->setAutoFillBackground(true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward)})
        row->addWidget(part);
    row->addWidget(m_edit, 1);
    row->addWidget(m_pencil);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
    setTabChain({m_back, m_forward, m_edit, m_pencil});
}

QToolButton* PathBar::navigationButton(const char* iconName, const QString& text, const QKeySequence& keys, int step)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, step] { travel(step); });
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    return button;
}

/// Begins to edit, or goes where what was typed leads: without Return, for who has no keys.
void PathBar::updatePencil(bool going)
{
    m_pencil->setIcon(icon(going ? "forward" : "edit"));
    m_pencil->setText(going ? tr("Go to this path") : tr("Edit path"));
    m_pencil->setAccessibleName(m_pencil->text());
    m_pencil->setToolTip(going ? tr("Go to this path (Return)") : tr("Type or paste a path (Ctrl+L)"));
}

void PathBar::travel(int step)
{
    if (const auto path = m_history.travel(step)) {
        updateButtons();
        Q_EMIT pathRequested(*path);
    }
}

void PathBar::updateButtons()
{
    m_back->defaultAction()->setEnabled(m_history.canTravel(-1));
    m_forward->defaultAction()->setEnabled(m_history.canTravel(1));
}

void PathBar::setPath(const Path& path)
{
    m_path = path;
    m_history.visit(path);
    showProblem(QString());
    if (!m_edit->hasFocus())
        leaveEdit();
    showCrumbs();
    updateButtons();
}

void PathBar::showCrumbs()
{
    if (!isEditing())
        m_edit->setText(QString::fromStdString(m_path.str()));
    while (QLayoutItem* item = m_crumbRow->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    // First: each crumb that is shown is laid out at once, and would be as wide as there is room.
    m_crumbRow->addStretch(1);
    const std::vector<Path> trail = trailOf(m_path);
    const int from = fittingFrom(trail);
    if (from > 0) {
        auto* more = new QToolButton(m_crumbs);
        more->setText(QString(QChar(0x2026)));
        more->setAutoRaise(true);
        more->setAccessibleName(tr("Nodes further up"));
        more->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(more);
        for (int i = 0; i < from; ++i) {
            const Path target = trail[static_cast<std::size_t>(i)];
            connect(menu->addAction(crumbText(target)), &QAction::triggered, this,
                [this, target] { Q_EMIT pathRequested(target); });
        }
        more->setMenu(menu);
        m_crumbRow->insertWidget(m_crumbRow->count() - 1, more);
        more->show();
    }
    for (std::size_t i = static_cast<std::size_t>(from); i < trail.size(); ++i)
        addCrumb(crumbText(trail[i]), trail[i], i + 1 == trail.size());
    QWidget* last = m_forward;
    for (int i = 0; i < m_crumbRow->count(); ++i) {
        if (QWidget* crumb = m_crumbRow->itemAt(i)->widget(); crumb && crumb->focusPolicy() != Qt::NoFocus)
            setTabOrder(std::exchange(last, crumb), crumb);
    }
}

/// The first crumb to show so that the last ones fit: a part of the width stays free to click into.
int PathBar::fittingFrom(const std::vector<Path>& trail) const
{
    int left = m_edit->width() * 4 / 5 - 30;
    int from = static_cast<int>(trail.size());
    while (from > 0) {
        left -= fontMetrics().horizontalAdvance(crumbText(trail[static_cast<std::size_t>(from - 1)])) + 24;
        if (left < 0 && from < static_cast<int>(trail.size()))
            break;
        --from;
    }
    return from;
}

void PathBar::addCrumb(const QString& text, const Path& target, bool current)
{
    auto* crumb = new QToolButton(m_crumbs);
    crumb->setText(text);
    crumb->setAutoRaise(true);
    crumb->setCursor(Qt::ArrowCursor);
    crumb->setAccessibleName(target.isRoot() ? QStringLiteral("/") : displayText(target.name()));
    setPlainToolTip(*crumb, displayText(target.str()));
    crumb->setFocusPolicy(Qt::TabFocus);
    if (current) {
        QFont bold = crumb->font();
        bold.setBold(true);
        crumb->setFont(bold);
    }
    connect(crumb, &QToolButton::clicked, this, [this, target] { Q_EMIT pathRequested(target); });
    m_crumbRow->insertWidget(m_crumbRow->count() - 1, crumb);
    crumb->show();
    if (!current && !target.isRoot()) {
        auto* divider = new PlainLabel(QStringLiteral("/"), m_crumbs);
        divider->setEnabled(false);
        m_crumbRow->insertWidget(m_crumbRow->count() - 1, divider);
        divider->show();
    }
}

bool PathBar::isEditing() const
{
    return m_crumbs->isHidden();
}

void PathBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    enterEdit();
    m_edit->selectAll();
}

void PathBar::enterEdit()
{
    if (isEditing())
        return;
    m_crumbs->hide();
    updatePencil(true);
    m_edit->setText(QString::fromStdString(m_path.str()));
}

void PathBar::leaveEdit()
{
    showProblem(QString());
    m_crumbs->show();
    updatePencil(false);
    m_edit->clearFocus();
    showCrumbs();
}

void PathBar::showProblem(const QString& plainText)
{
    m_problem->setText(plainText);
    m_problem->setVisible(!plainText.isEmpty());
    m_edit->setAccessibleDescription(plainText);
}

void PathBar::submit()
{
    QString text = m_edit->text().trimmed();
    while (text.size() > 1 && text.endsWith(QLatin1Char('/'))) // what completion and pasting leave behind
        text.chop(1);
    const auto path = Path::parse(text.toStdString());
    if (!path)
        return showProblem(tr("Not a path: %1.").arg(displayText(path.error().detail)));
    leaveEdit();
    Q_EMIT pathRequested(*path);
}

bool PathBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_crumbs && event->type() == QEvent::MouseButtonPress) {
        focusEdit();
        return true;
    }
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize: {
        const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, m_edit);
        m_crumbs->setGeometry(m_edit->rect().adjusted(frame, frame, -frame, -frame));
        showCrumbs();
        break;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            leaveEdit();
            return true;
        }
        enterEdit();
        break;
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) // nobody asked for the field
            enterEdit();
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (!m_problem->isVisible() && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && isEditing())
            leaveEdit();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
