// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/PathBar.h"

#include "Icons.h"
#include "PlainText.h"
#include "panes/PathCompleter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

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
    , m_stack(new QStackedWidget(this))
    , m_crumbs(new QWidget(m_stack))
    , m_crumbRow(new QHBoxLayout(m_crumbs))
    , m_edit(new QLineEdit(m_stack))
    , m_problem(new PlainLabel(this))
    , m_completer(new PathCompleter(session, *m_edit))
{
    layOut();
    m_edit->setAccessibleName(QStringLiteral("Path"));
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
    auto* pencil = new QToolButton(this);
    pencil->setIcon(icon("edit"));
    pencil->setAutoRaise(true);
    pencil->setText(tr("Edit path"));
    pencil->setAccessibleName(tr("Edit path"));
    pencil->setToolTip(tr("Type or paste a path (Ctrl+L)"));
    pencil->setFocusPolicy(Qt::TabFocus);
    connect(pencil, &QToolButton::clicked, this, &PathBar::focusEdit);

    m_crumbRow->setContentsMargins(0, 0, 0, 0);
    m_crumbRow->setSpacing(0);
    m_crumbs->setAccessibleName(tr("Path crumbs"));
    m_crumbs->setCursor(Qt::IBeamCursor);
    m_crumbs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack->addWidget(m_crumbs);
    m_stack->addWidget(m_edit);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stack->setFixedHeight(m_edit->sizeHint().height());
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward)})
        row->addWidget(part);
    row->addWidget(m_stack, 1);
    row->addWidget(pencil);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
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
    showCrumbs();
    updateButtons();
}

void PathBar::showCrumbs()
{
    while (QLayoutItem* item = m_crumbRow->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
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
        m_crumbRow->addWidget(more);
        more->show();
    }
    for (std::size_t i = static_cast<std::size_t>(from); i < trail.size(); ++i)
        addCrumb(crumbText(trail[i]), trail[i], i + 1 == trail.size());
    m_crumbRow->addStretch(1);
}

/// The first crumb to show so that the last ones fit the width.
int PathBar::fittingFrom(const std::vector<Path>& trail) const
{
    int left = m_stack->width() - 60;
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
    crumb->setToolTip(plainToolTip(displayText(target.str())));
    crumb->setFocusPolicy(Qt::TabFocus);
    if (current) {
        QFont bold = crumb->font();
        bold.setBold(true);
        crumb->setFont(bold);
    }
    connect(crumb, &QToolButton::clicked, this, [this, target] { Q_EMIT pathRequested(target); });
    m_crumbRow->addWidget(crumb);
    crumb->show();
    if (!current && !target.isRoot()) {
        auto* divider = new PlainLabel(QStringLiteral("/"), m_crumbs);
        divider->setEnabled(false);
        m_crumbRow->addWidget(divider);
        divider->show();
    }
}

void PathBar::focusEdit()
{
    m_stack->setCurrentWidget(m_edit);
    m_edit->setText(QString::fromStdString(m_path.str()));
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void PathBar::leaveEdit()
{
    showProblem(QString());
    m_stack->setCurrentWidget(m_crumbs);
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
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        leaveEdit();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_problem->isVisible()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leaveEdit();
    }
    if (watched == m_crumbs && event->type() == QEvent::MouseButtonPress) {
        focusEdit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PathBar::mousePressEvent(QMouseEvent*)
{
    focusEdit();
}

void PathBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCrumbs();
}

} // namespace ui
