// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FindBar.h"

#include "Icons.h"
#include "PlainText.h"
#include "SearchField.h"
#include "text/Encoding.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QToolButton* findBarButton(const char* iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    setPlainToolTip(*button, name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(DataEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new SearchField(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_count(new PlainLabel(this))
    , m_replaceRow(makeReplaceRow())
{
    auto* label = new PlainLabel(tr("Fin&d:"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Find in data"));
    QToolButton* previous = findBarButton("back", tr("Previous match"), this);
    QToolButton* next = findBarButton("forward", tr("Next match"), this);
    QToolButton* close = findBarButton("close", tr("Close the find bar"), this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(6, 3, 6, 3);
    auto* row = new QHBoxLayout;
    all->addLayout(row);
    all->addWidget(m_replaceRow);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_text, previous, next, m_case, m_count})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(close);
    m_text->setMaximumWidth(320);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, [this] { find(false); });
    connect(next, &QToolButton::clicked, this, [this] { find(true); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

QWidget* FindBar::makeReplaceRow()
{
    auto* widget = new QWidget(this);
    m_with = new SearchField(widget);
    m_with->setPlaceholderText({});
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setMaximumWidth(320);
    auto* label = new PlainLabel(tr("Re&place with:"), widget);
    label->setBuddy(m_with);
    auto* one = new QToolButton(widget);
    one->setText(tr("Replace"));
    auto* every = new QToolButton(widget);
    every->setText(tr("Replace all"));
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_with, one, every})
        row->addWidget(part);
    row->addStretch();
    connect(one, &QToolButton::clicked, this, [this] { showCount(m_editor.replaceFound(m_with->text())); });
    connect(every, &QToolButton::clicked, this, &FindBar::replaceAll);
    widget->hide();
    return widget;
}

void FindBar::replaceAll()
{
    const int count = m_editor.replaceAllFound(m_with->text());
    m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::startReplace()
{
    start();
    m_replaceRow->show();
}

void FindBar::start()
{
    m_replaceRow->hide();
    const std::string selected = m_editor.selectedBytes();
    show();
    if (!selected.empty() && selected.size() < 100 && selected.find('\n') == std::string::npos)
        m_text->setText(textFromUtf8(selected));
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::find(bool forward)
{
    showCount(m_editor.findNext(forward));
}

void FindBar::search()
{
    DataEditor::Matches matches = m_editor.setFindText(isVisible() ? m_text->text() : QString(), m_case->isChecked());
    if (matches.count > 0 && matches.current < 0)
        matches = m_editor.findNext(true);
    showCount(matches);
}

void FindBar::showCount(const DataEditor::Matches& matches)
{
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (matches.count == 0)
        m_count->setText(tr("Not found"));
    else if (matches.more)
        m_count->setText(
            tr("%1 of more than %2", "match number of matches").arg(matches.current + 1).arg(matches.count));
    else
        m_count->setText(tr("%1 of %2", "match number of matches").arg(matches.current + 1).arg(matches.count));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_editor.setFocus();
    } else if (m_with->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        showCount(m_editor.replaceFound(m_with->text()));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        find(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_editor.setFindText(QString(), false);
}

} // namespace ui
