// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/DataPanel.h"

#include "PlainText.h"
#include "editor/DataEditor.h"
#include "editor/FindBar.h"
#include "panes/JsonTree.h"
#include "panes/ProblemBar.h"
#include "panes/SchemaCheck.h"
#include "panes/TypedText.h"
#include "session/OnDone.h"

#include <QInputDialog>
#include <QtConcurrent>

#include <algorithm>

// DataPanel's third part: from what is shown to what is typed, and on to bytes.

namespace ui {

namespace {

QString notEditableText(NotEditable why)
{
    if (why == NotEditable::UnpacksTooLarge)
        return DataPanel::tr("This cannot be edited here: what is packed in it is too large.");
    if (why == NotEditable::IrregularBase64)
        return DataPanel::tr(
            "This cannot be edited decoded: its base64 is written unevenly and would be written otherwise. "
            "Choose another format to edit the text itself.");
    return DataPanel::tr("This cannot be edited here: it is too large to be shown as a whole.");
}

} // namespace

void DataPanel::showContent(PanelContent::Ptr content, bool keepPlace)
{
    m_content = std::move(content);
    m_shown = m_content->presentation;
    if (m_shownNode != m_node)
        m_editor->setWritable(false);
    m_shownNode = m_node;
    m_openedNull = m_isNull;
    m_unreadable = false;
    const bool direct = m_content->direct;
    m_editor->showPresentation(m_shown, keepPlace, direct ? m_content->editable : nullptr);
    m_editor->setLineEnd(m_content->document->lineEnds.usual());
    m_typed->setDocument(direct && !m_content->document->notEditable ? m_content->document : nullptr);
    showProblem(m_content->problem);
}

void DataPanel::showProblem(const std::optional<TextProblem>& problem)
{
    m_textProblem = problem;
    m_schema->check(m_shown, m_content, !problem || problem->isWarning);
    updateProblems();
    markProblem(); // also the one there was: the text is another
}

void DataPanel::markProblem()
{
    const PlacedProblem* problem = m_problems->current();
    m_editor->setProblemMark(problem ? problem->offset : std::nullopt, problem && problem->isWarning);
}

/// Mistakes of the text first, then what its schema says.
void DataPanel::updateProblems()
{
    const bool any = m_shown && (!m_shown->stored->empty() || m_isTyped);
    QList<PlacedProblem> all;
    if (any && m_textProblem)
        all.append({textProblemText(*m_textProblem), m_textProblem->offset, m_textProblem->isWarning});
    if (any)
        all += m_schema->problems();
    m_problems->setProblems(all);
}

void DataPanel::goTo(std::size_t offset)
{
    m_editor->selectRange(offset, offset);
    m_editor->setFocus();
}

void DataPanel::beginTyping()
{
    if (!m_content || m_shownNode != m_node)
        return; // another node is about to be on screen
    stopWork();
    if (m_content->document->notEditable) {
        flashChanged(notEditableText(*m_content->document->notEditable));
        return;
    }
    if (!m_mayType || !m_mayType())
        return;
    if (!m_content->direct)
        showStored();
    m_editor->setWritable(true);
}

void DataPanel::showStored()
{
    const std::size_t shownAt = m_editor->caretOffset();
    const std::string_view before = std::string_view(m_shown->shown).substr(0, shownAt);
    const std::size_t at = sameOffset(before, before.size(), m_content->document->text);
    m_wish.view = DataView::Raw;
    showContent(asStored(*m_content), false);
    m_editor->selectRange(at, at);
    updateControls();
    Q_EMIT storedTextShown();
}

/// What is on screen stands, whatever was about to replace it.
void DataPanel::stopWork()
{
    if (!m_cancel)
        return;
    m_cancel->store(true);
    m_cancel.reset();
    m_bytes = m_content->document->stored;
    m_isNull = m_openedNull;
    if (m_content->direct && !m_content->document->notEditable && !m_typed->document())
        m_typed->setDocument(m_content->document);
}

void DataPanel::onTypingStarted()
{
    stopWork();
    m_isTyped = true;
    m_message->hide();
    if (m_wish.view == DataView::Formatted) {
        m_wish.view = DataView::Raw; // from here on it stays as it is typed
        updateControls();
    }
    Q_EMIT typingStarted();
}

void DataPanel::onTypedRead(const TypedContent::Ptr& content)
{
    m_shown = content->presentation;
    m_unreadable = content->bytes == nullptr;
    if (content->bytes) {
        m_isNull = m_openedNull && content->bytes == m_content->document->stored;
        m_bytes = content->bytes;
    }
    showProblem(content->problem);
    fillTree();
    updateControls();
    if (content->bytes)
        Q_EMIT typed(m_isNull ? registry::Data() : registry::Data(*m_bytes));
    Q_EMIT presented();
}

registry::Data DataPanel::shownData() const
{
    if (!m_content)
        return std::nullopt;
    return m_openedNull ? registry::Data() : registry::Data(*m_content->document->stored);
}

void DataPanel::settleNow()
{
    m_typed->settleNow();
}

bool DataPanel::isSettled() const
{
    return m_typed->isSettled();
}

/// The node is left with a text in hex or base64 that is half typed: no draft can hold it, so it is kept here.
void DataPanel::keepHalfTyped()
{
    if (!m_unreadable || m_shownNode != m_node || m_node.isEmpty() || !m_bytes)
        return;
    m_halfTyped.insert_or_assign(m_node, HalfTyped{m_editor->typedText(), *m_bytes, m_wish, m_editor->caretOffset()});
    m_unreadable = false;
}

/// It is typed again, as one step, on what it was typed on.
void DataPanel::takeHalfTyped()
{
    auto half = m_halfTyped.extract(m_node);
    if (!half || !m_isDraft || !m_content->direct || !m_typed->document() || half.mapped().bytes != *m_bytes)
        return; // given up meanwhile, or another text
    m_editor->setWritable(true);
    m_editor->replaceText(half.mapped().text);
    m_editor->selectRange(half.mapped().caret, half.mapped().caret);
    m_typed->settle();
}

void DataPanel::discardTyping()
{
    m_halfTyped.erase(m_node);
    m_isTyped = false;
    m_unreadable = false;
    m_typed->setDocument(nullptr);
}

bool DataPanel::replaceBy(const registry::Data& data)
{
    if (!m_content || !m_content->direct || !m_typed->document() || m_shownNode != m_node)
        return false;
    const auto bytes = std::make_shared<const std::string>(data.value_or(std::string()));
    const Document::Ptr other = openDocument(bytes, documentWish());
    if (other->coding != m_content->document->coding || other->notEditable)
        return false;
    m_editor->setWritable(true);
    m_editor->replaceText(other->text);
    return true;
}

bool DataPanel::isJson() const
{
    return m_content && m_content->document->format == Format::Json && !m_content->document->notEditable;
}

void DataPanel::layOut(JsonLayoutWish wish)
{
    if (!isJson())
        return;
    if (!m_editor->isWritable())
        beginTyping();
    if (!m_editor->isWritable())
        return; // it was said why
    const auto job = [text = m_editor->typedText(), wish] { return std::pair(text, laidOutJson(text, wish)); };
    registry::onDone(QtConcurrent::run(job), this, [this, node = m_node](const auto& result) {
        const auto& [before, laidOut] = result;
        if (node != m_node || before != m_editor->typedText())
            return; // typed on, or another node: asked too early
        if (laidOut.end == JsonFormatEnd::Done)
            m_editor->replaceText(laidOut.text);
        else
            flashChanged(tr("Not laid out: the result would be too large."));
    });
}

void DataPanel::setMayType(std::function<bool()> mayType)
{
    m_mayType = std::move(mayType);
    m_tree->setMayEdit([this] { return mayEditTree(); });
}

bool DataPanel::mayEditTree()
{
    if (!m_content || m_shownNode != m_node)
        return false;
    if (m_content->document->notEditable) {
        flashChanged(notEditableText(*m_content->document->notEditable));
        return false;
    }
    return m_mayType && m_mayType();
}

/// Works the edit out in the pool, and takes it if the text is what it was.
void DataPanel::editTree(const JsonTreeEdit& edit)
{
    if (!m_content || !isSettled()) {
        m_tree->editDropped(JsonTree::faultText(JsonEditFault::NoSuchNode));
        return;
    }
    const auto job = [text = m_content->direct ? m_editor->typedText() : m_content->document->text, edit] {
        return jsonTreeChanges(text, edit);
    };
    registry::onDone(QtConcurrent::run(job), this,
        [this, basedOn = m_shown](const JsonTreeChanges& edited) { takeTreeEdit(basedOn, edited); });
}

void DataPanel::takeTreeEdit(const Presentation::Ptr& basedOn, const JsonTreeChanges& edited)
{
    const bool isSame = basedOn == m_shown && m_shownNode == m_node && !m_cancel && isSettled();
    if (!isSame || !edited.changes) {
        m_tree->editDropped(JsonTree::faultText(isSame ? edited.changes.error() : JsonEditFault::NoSuchNode));
        return;
    }
    if (!edited.changes->empty() && !m_editor->isWritable())
        beginTyping();
    if (edited.changes->empty() || !m_editor->isWritable()) {
        m_tree->editDropped(); // nothing to do, or it was said why
        return;
    }
    if (m_shown != basedOn) { // it was laid out for reading; now it is the text as it is stored
        auto stored = std::make_shared<Presentation>(*m_shown);
        stored->outline = edited.outline;
        m_shown = std::move(stored);
        fillTree();
    }
    m_tree->editApplied();
    m_editor->applyChanges(*edited.changes);
    m_typed->settle();
}

void DataPanel::askForLine()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("goToLine"));
    dialog->setWindowTitle(tr("Go to line"));
    dialog->setLabelText(tr("&Line (1 to %1):").arg(m_editor->lines()));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, std::max(1, m_editor->lines()));
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    dialog->setIntValue(line + 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int wanted) {
        m_editor->ensureLineVisible(wanted - 1);
        m_editor->setCursorPosition(wanted - 1, 0);
        m_editor->setFocus();
    });
    dialog->open();
}

void DataPanel::startFind()
{
    m_findBar->start();
}

void DataPanel::findNext()
{
    m_findBar->find(true);
}

void DataPanel::findPrevious()
{
    m_findBar->find(false);
}

void DataPanel::startReplace()
{
    if (!m_editor->isWritable())
        beginTyping();
    if (m_editor->isWritable())
        m_findBar->startReplace();
}

DocumentWish DataPanel::documentWish() const
{
    return {m_wish.view == DataView::Hex ? std::optional(Format::Binary) : m_wish.format, m_wish.unpack, m_wish.decode};
}

void DataPanel::stopTyping()
{
    m_editor->setWritable(false);
}

} // namespace ui
