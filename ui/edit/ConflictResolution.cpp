// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ConflictResolution.h"

#include "ErrorText.h"
#include "KnownConnection.h"
#include "dialogs/ConflictDialog.h"
#include "session/OnDone.h"

#include <QtConcurrent>

namespace ui {

using Theirs = NodeEdit::Theirs;

ConflictResolution::ConflictResolution(registry::Session& session, EditDesk& desk, registry::Path path,
    DocumentWish wish, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_path(std::move(path))
    , m_wish(wish)
{
    prepare(window, session);
}

ConflictResolution::Texts ConflictResolution::read(
    const registry::Data& base, const registry::Data& mine, const registry::Data& theirs, const DocumentWish& wish)
{
    const auto open = [&](const registry::Data& data) {
        return openDocument(std::make_shared<const std::string>(data.value_or(std::string())), wish);
    };
    const Document::Ptr ours = open(mine);
    const Document::Ptr before = open(base);
    const Document::Ptr other = open(theirs);
    const auto isText = [](const Document::Ptr& document) { return document->coding.form == EditForm::Text; };
    if (!isText(ours) || !isText(before) || !isText(other))
        return {*before->content, *ours->content, *other->content, {}, true};
    return {before->text, ours->text, other->text, ours->coding, false};
}

void ConflictResolution::prepare(QWidget* window, registry::Session& session)
{
    const NodeEdit* edit = m_desk.find(m_path);
    if (!edit || !edit->base() || !edit->theirs()) {
        deleteLater();
        return;
    }
    const auto job = [base = edit->base()->data, mine = edit->mine(), theirs = edit->theirs()->data, wish = m_wish] {
        return read(base, mine, theirs, wish);
    };
    registry::onDone(QtConcurrent::run(job), this,
        [this, stat = edit->theirs()->stat, connection = connectionTitle(session.profile()),
            colour = QColor(QString::fromStdString(session.profile().colour)),
            window](const Texts& texts) { open(texts, stat, connection, colour, window); });
}

void ConflictResolution::open(
    const Texts& texts, const registry::Stat& theirs, const QString& connection, const QColor& colour, QWidget* window)
{
    NodeEdit* edit = m_desk.find(m_path);
    if (!edit || !edit->isUnsaved()) {
        deleteLater(); // nothing to decide any more
        return;
    }
    m_coding = texts.coding;
    m_shownZxid = theirs.mzxid;
    m_dialog = new ConflictDialog(
        {connection, colour, m_path, texts.base, texts.mine, texts.theirs, theirs, texts.binary}, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &ConflictDialog::merged, this, &ConflictResolution::onMerged);
    connect(m_dialog, &ConflictDialog::keepMine, this, &ConflictResolution::onKeepMine);
    connect(m_dialog, &ConflictDialog::takeTheirs, this, &ConflictResolution::onTakeTheirs);
    connect(edit, &NodeEdit::saved, this, &ConflictResolution::onSaved);
    connect(edit, &NodeEdit::failed, this, &ConflictResolution::onFailed);
    connect(edit, &NodeEdit::changed, this, &ConflictResolution::onChanged);
    m_dialog->open();
    onChanged(); // it may have gone on while the texts were read
}

void ConflictResolution::onChanged()
{
    const NodeEdit* edit = m_desk.find(m_path);
    if (!edit || !m_dialog || m_sent)
        return;
    if (edit->relation() == Theirs::Gone) {
        m_dialog->setTheirsGone();
        return;
    }
    if (!edit->theirs() || edit->theirs()->stat.mzxid == m_shownZxid)
        return;
    m_shownZxid = edit->theirs()->stat.mzxid;
    const registry::Stat stat = edit->theirs()->stat;
    const Texts texts = read(edit->base()->data, edit->mine(), edit->theirs()->data, m_wish);
    m_dialog->setTheirs(texts.theirs, stat, texts.binary);
}

bool ConflictResolution::isNow(const registry::Stat& against) const
{
    const NodeEdit* edit = m_desk.find(m_path);
    return edit && edit->theirs() && edit->theirs()->stat.mzxid == against.mzxid;
}

void ConflictResolution::onMerged(const std::string& text, const registry::Stat& against)
{
    NodeEdit* edit = m_desk.find(m_path);
    if (!edit || !isNow(against))
        return onChanged();
    const auto bytes = encodeText(text, m_coding);
    if (!bytes)
        return m_dialog->showError(textProblemText(bytes.error()));
    m_sent = true;
    m_dialog->setBusy(true);
    edit->setMine(*bytes);
    edit->keepMine();
    if (edit->canSave())
        edit->save();
    else
        onSaved(); // the merge is what the server has
}

void ConflictResolution::onKeepMine(const registry::Stat& against)
{
    NodeEdit* edit = m_desk.find(m_path);
    if (!edit)
        return;
    if (edit->relation() == Theirs::Gone) {
        m_dialog->accept();
        Q_EMIT recreateRequested(m_path);
        return;
    }
    if (!isNow(against))
        return onChanged();
    m_sent = true;
    m_dialog->setBusy(true);
    edit->keepMine();
    if (edit->canSave())
        edit->save();
    else
        onSaved();
}

void ConflictResolution::onTakeTheirs()
{
    if (NodeEdit* edit = m_desk.find(m_path))
        edit->takeTheirs();
    m_dialog->accept();
}

void ConflictResolution::onSaved()
{
    if (m_dialog && m_sent)
        m_dialog->accept();
}

void ConflictResolution::onFailed(const registry::Error& error)
{
    if (!m_dialog || !m_sent)
        return;
    m_sent = false;
    m_dialog->showError(QString(errorText(error) + QLatin1Char(' ') + errorAdvice(error)).trimmed(), error);
    onChanged();
}

} // namespace ui
