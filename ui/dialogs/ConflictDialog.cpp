// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ConflictDialog.h"

#include "PlainText.h"
#include "ScreenFit.h"
#include "TimeText.h"
#include "diff/DiffView.h"
#include "help/WhatNow.h"
#include "merge/MergeEditor.h"
#include "panes/NoticeBar.h"
#include "session/OnDone.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

ConflictDialog::ConflictDialog(Conflict conflict, QWidget* parent)
    : QDialog(parent)
    , m_conflict(std::move(conflict))
{
    setWindowTitle(tr("Merge with what somebody else saved"));
    setSizeGripEnabled(true);
    m_notice = new NoticeBar("warning", QString(), this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_whatNow = new WhatNow(this);
    m_changed = new NoticeBar("warning", tr("Merge these too"), this);
    m_changed->setObjectName(QStringLiteral("changedAgain"));
    connect(m_changed, &NoticeBar::buttonClicked, this, &ConflictDialog::redo);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_changed);
    auto* notice = new QHBoxLayout;
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_whatNow, 0, Qt::AlignTop);
    layout->addLayout(notice);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeButtons());
    resizeToScreen(*this, {1240, 720});
    if (m_conflict.binary)
        showWhole();
    else
        merge(false);
    m_body->currentWidget()->setFocus();
}

ConflictDialog::~ConflictDialog()
{
    if (m_cancel)
        m_cancel->store(true);
}

QWidget* ConflictDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(10);
    auto* bar = new QWidget(head);
    bar->setObjectName(QStringLiteral("connectionColour"));
    bar->setFixedWidth(6);
    bar->setVisible(m_conflict.colour.isValid());
    bar->setAutoFillBackground(true);
    QPalette barPalette = palette();
    barPalette.setColor(QPalette::Window, m_conflict.colour);
    bar->setPalette(barPalette);
    row->addWidget(bar);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(3);
    row->addLayout(lines, 1);
    auto* connection = new PlainLabel(displayText(m_conflict.connection.toStdString()), head);
    connection->setObjectName(QStringLiteral("connection"));
    QFont bold = font();
    bold.setBold(true);
    connection->setFont(bold);
    auto* path = new PlainLabel(displayText(m_conflict.path.str()), head);
    path->setObjectName(QStringLiteral("path"));
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = bold;
    large.setPointSizeF(font().pointSizeF() * 1.25);
    path->setFont(large);
    m_explanation = new PlainLabel(head);
    m_explanation->setWordWrap(true);
    lines->addWidget(connection);
    lines->addWidget(path);
    lines->addWidget(m_explanation);
    return head;
}

QWidget* ConflictDialog::makeBody()
{
    m_body = new QStackedWidget(this);
    m_editor = new MergeEditor(m_body);
    m_whole = new DiffView(m_body);
    m_whole->setAccessibleName(tr("Mine and theirs"));
    m_body->addWidget(m_editor);
    m_body->addWidget(m_whole);
    connect(m_editor, &MergeEditor::edited, this, &ConflictDialog::updateState);
    return m_body;
}

QWidget* ConflictDialog::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QVBoxLayout(row); // beside the buttons a large font has no room for it
    layout->setContentsMargins(0, 6, 0, 0);
    m_status = new PlainLabel(row);
    m_status->setObjectName(QStringLiteral("status"));
    layout->addWidget(m_status);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, row);
    const auto add = [&](const QString& text, const char* name, const QString& tip) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(false); // Enter in the middle is a line end; nothing is decided by accident
        return button;
    };
    m_takeTheirs = add(tr("&Take theirs"), "takeTheirs", tr("Gives up what you typed, for what the server has"));
    m_keepMine = add(tr("&Keep mine"), "keepMine", tr("Your text replaces what the server has"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_save = add(tr("&Save merged"), "saveMerged", tr("Saves the result in the middle"));
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT merged(result(), m_conflict.theirsStat); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { Q_EMIT takeTheirs(m_conflict.theirsStat); });
    connect(m_keepMine, &QPushButton::clicked, this, [this] { Q_EMIT keepMine(m_conflict.theirsStat); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ConflictDialog::reject);
    return row;
}

QString ConflictDialog::theirsTitle() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_conflict.theirsStat.mtime);
    return tr("Theirs: version %1, saved %2").arg(m_conflict.theirsStat.version).arg(dayTimeText(time));
}

void ConflictDialog::merge(bool continued)
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_merging = true;
    m_body->setCurrentWidget(m_editor);
    m_editor->setEditable(false); // nothing is typed into what is about to be replaced
    updateState();
    const auto job = [base = m_conflict.base, mine = m_conflict.mine, theirs = m_conflict.theirs, cancel = m_cancel] {
        return std::make_shared<Merge3>(Merge3::compute(base, mine, theirs, cancel.get())); // shared with the future
    };
    registry::onDone(
        QtConcurrent::run(job), this, [this, continued, cancel = m_cancel](const std::shared_ptr<Merge3>& merge) {
            if (cancel->load())
                return;
            m_merging = false;
            m_editor->setTitles(continued ? tr("Your merge so far") : tr("Mine: what you typed"), theirsTitle());
            if (continued)
                m_editor->continueMerge(std::move(*merge));
            else
                m_editor->setMerge(std::move(*merge));
            m_editor->setEditable(true);
            updateState();
        });
}

void ConflictDialog::showWhole()
{
    m_whole->setTitles(tr("Mine: what you typed"), theirsTitle());
    m_whole->compare(m_conflict.mine, m_conflict.theirs, true);
    m_body->setCurrentWidget(m_whole);
    updateState();
}

bool ConflictDialog::isTouched() const
{
    return !m_conflict.binary && m_editor->isTouched();
}

void ConflictDialog::setTheirs(std::string text, const registry::Stat& stat, bool binary)
{
    if (std::exchange(m_gone, false))
        notify(tr("The node exists again on the server."));
    if (text == m_conflict.theirs && binary == m_conflict.binary) { // the same again: only the version is another
        m_conflict.theirsStat = stat;
        m_newer.reset();
        m_editor->setTitles(QString(), theirsTitle());
        m_changed->setText(QString());
        updateState();
        return;
    }
    m_newer = m_conflict;
    m_newer->theirs = std::move(text);
    m_newer->theirsStat = stat;
    m_newer->binary = binary;
    if (isTouched() && !binary) {
        m_changed->setText(
            tr("The server's node changed again, to version %1. What you chose and typed is as it was; the new "
               "changes are not in it yet.")
                .arg(stat.version));
        updateState();
        return;
    }
    if (isTouched()) {
        m_changed->setText(
            tr("The server's node changed again, to something that is not text. It cannot be merged: copy what "
               "you need, then take theirs or keep mine."));
        updateState();
        return;
    }
    m_conflict = std::move(*m_newer);
    m_newer.reset();
    notify(tr("The server's node changed again, to version %1: this is the merge with it.").arg(stat.version));
    if (m_conflict.binary)
        showWhole();
    else
        merge(false);
}

/// What is in the middle becomes mine, and what it was merged with the base: so only what is new in theirs is merged,
/// and every choice and every character stays.
void ConflictDialog::redo()
{
    if (!m_newer || m_newer->binary || m_merging)
        return;
    const std::string mine = result();
    Conflict next = std::move(*m_newer);
    m_newer.reset();
    next.base = m_conflict.theirs;
    next.mine = mine;
    m_conflict = std::move(next);
    m_changed->setText(QString());
    merge(true);
}

void ConflictDialog::setTheirsGone()
{
    m_gone = true;
    m_newer.reset();
    m_changed->setText(QString());
    notify(tr("The node was deleted on the server meanwhile. Keep mine to create it again, or cancel: your draft "
              "stays."));
    updateState();
}

void ConflictDialog::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void ConflictDialog::notify(const QString& text, const std::optional<registry::Error>& error)
{
    m_notice->setText(text);
    m_whatNow->setError(error);
}

void ConflictDialog::showError(const QString& text, const std::optional<registry::Error>& error)
{
    notify(text, error);
    setBusy(false);
}

std::size_t ConflictDialog::unresolved() const
{
    return m_editor->unresolved();
}

std::string ConflictDialog::result() const
{
    return m_editor->result();
}

void ConflictDialog::reject()
{
    if (isTouched() && !m_warned && isVisible()) {
        m_warned = true;
        notify(tr("What you chose and typed here is lost when you leave; your draft stays as it was. Cancel once "
                  "more to leave."));
        return;
    }
    QDialog::reject();
}

void ConflictDialog::updateState()
{
    const std::size_t open = m_conflict.binary || m_merging ? 0 : unresolved();
    m_explanation->setText(m_conflict.binary
            ? tr(
                "Somebody else saved this node while you were editing it. It is not text, so the two cannot be merged: "
                "take one of them as a whole.")
            : tr("Somebody else saved this node while you were editing it. The middle brings both together; decide "
                 "where "
                 "both changed the same lines."));
    m_save->setVisible(!m_conflict.binary);
    m_save->setEnabled(!m_busy && !m_gone && !m_merging && !m_newer && open == 0);
    m_takeTheirs->setEnabled(!m_busy && !m_gone);
    m_keepMine->setEnabled(!m_busy);
    if (m_busy)
        m_status->setText(tr("Waiting for the server…"));
    else if (m_merging)
        m_status->setText(tr("Merging…"));
    else if (m_conflict.binary || m_gone)
        m_status->clear();
    else if (open > 0)
        m_status->setText(tr("%n conflict(s) to resolve", "", static_cast<int>(open)));
    else if (m_newer)
        m_status->setText(tr("Merge the new changes before you save"));
    else
        m_status->setText(tr("No conflict is left: ready to be saved"));
    if (!isTouched())
        m_warned = false;
}

} // namespace ui
