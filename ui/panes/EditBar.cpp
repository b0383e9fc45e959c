// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/EditBar.h"

#include "BarLayout.h"
#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "help/WhatNow.h"
#include "accessible/Announcer.h"
#include "panes/Condition.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

using State = NodeEdit::State;
using Theirs = NodeEdit::Theirs;

QString modifiedText(const registry::Stat& stat)
{
    return clockText(std::chrono::system_clock::time_point(std::chrono::milliseconds(stat.mtime)));
}

} // namespace

EditBar::EditBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_whatNow(new WhatNow(this))
{
    setObjectName(QStringLiteral("editBar"));
    setFrameShape(QFrame::NoFrame);
    auto* row = new BarLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_whatNow);
    const std::array<std::pair<QString, QString>, ChoiceCount> words{{
        {tr("Save…"), tr("Show what will change, then save it (Ctrl+S)")},
        {tr("Try again…"), tr("Save once more")},
        {tr("Show difference…"), tr("Compare the two, merge them or choose one")},
        {tr("Keep mine"), tr("Go on with your text; saving it will replace what is on the server now")},
        {tr("Take theirs"), tr("Give your text up for what is on the server now")},
        {tr("Create again…"), tr("Make the node again, with your text")},
        {tr("Revert"), tr("Give your changes up")},
    }};
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(words[i].first);
        button->setAccessibleName(QString(words[i].first).remove(QChar(0x2026)));
        setPlainToolTip(*button, words[i].second);
        button->setAccessibleDescription(words[i].second);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<Choice>(i)); });
        row->addWidget(button);
        m_buttons[i] = button;
    }
    hide();
}

QString EditBar::text() const
{
    return m_text->text();
}

void EditBar::showEdit(const NodeEdit* edit)
{
    if (!edit || !edit->isUnsaved()) {
        hide();
        return;
    }
    if (edit->state() == State::Checking)
        say("state-connecting", tr("It is not known whether this was saved: the answer was lost. Finding out…"), {});
    else if (edit->state() == State::Saving)
        say("state-connecting", tr("Saving…"), {});
    else if (edit->relation() != Theirs::Same)
        showTheirs(*edit);
    else if (!m_locked.isEmpty())
        say("padlock", tr("Not saved, kept as a draft. %1").arg(m_locked), {Revert});
    else if (const auto& error = edit->error())
        say("warning", tr("Not saved: %1 %2", "reason, advice").arg(errorText(*error), errorAdvice(*error)).trimmed(),
            {TryAgain, Revert});
    else if (edit->staged())
        say("edit",
            *edit->staged() == edit->mine()
                ? tr("In the change set, not saved yet.")
                : tr("Changed since it was added to the change set. Add it again to have this text applied."),
            {Save, Revert});
    else
        say("edit", tr("Changed, not saved."), {Save, Revert});
    if (edit->state() == State::Checking)
        m_whatNow->setTopic(QStringLiteral("editing#unknown"));
    else if (edit->state() != State::Saving && edit->relation() != Theirs::Same)
        m_whatNow->setTopic(QStringLiteral("editing#conflicts"));
    else
        m_whatNow->setError(edit->state() == State::Saving || !m_locked.isEmpty() ? std::nullopt : edit->error());
}

void EditBar::showTheirs(const NodeEdit& edit)
{
    if (edit.relation() == Theirs::Gone) {
        const auto& error = edit.error();
        const bool refused =
            error && error->code != registry::ErrorCode::NoNode && error->code != registry::ErrorCode::Conflict;
        const QString deleted = tr("This node was deleted on the server. Your text is kept as a draft.");
        const QString why = refused        ? errorText(*error) + QLatin1Char(' ') + errorAdvice(*error)
            : error && edit.isRecreating() ? tr("It cannot be created again: the node above it is gone, too.")
                                           : QString();
        say("node-gone", (deleted + QLatin1Char(' ') + why).trimmed(),
            m_locked.isEmpty() ? std::initializer_list<Choice>{Recreate, Revert}
                               : std::initializer_list<Choice>{Revert});
        return;
    }
    const auto stat = edit.theirs()->stat;
    const QString what = edit.relation() == Theirs::Recreated
        ? tr("This node was deleted and created anew while you were editing (version %1, %2). Saving would replace "
             "what is in it now.")
        : tr("Somebody else has changed this node meanwhile (version %1, %2). Your text is untouched.");
    say("warning", what.arg(QLocale().toString(stat.version), modifiedText(stat)),
        {ShowDifference, KeepMine, TakeTheirs});
}

void EditBar::say(const char* iconName, const QString& text, std::initializer_list<Choice> choices)
{
    m_iconName = iconName;
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(iconName).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    if (choices.size() > 0 && choices.begin()[0] != Save) // what is on the server changed under who types here
        Announcer::say(*this, text);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(std::find(choices.begin(), choices.end(), static_cast<Choice>(i)) != choices.end());
    show();
}

void EditBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_iconName)
        return;
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(extent, extent), devicePixelRatioF()));
}

} // namespace ui
