// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/TypedText.h"

#include "editor/DataEditor.h"
#include "session/OnDone.h"

#include <QtConcurrent>

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr long smallText = 64 * 1024;
constexpr auto smallPause = 40ms;
constexpr auto largePause = 250ms; // copying a megabyte out of the editor takes a good millisecond

} // namespace

TypedText::TypedText(DataEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &TypedText::settle);
    connect(&editor, &DataEditor::edited, this, &TypedText::onEdited);
}

TypedText::~TypedText()
{
    if (m_cancel)
        m_cancel->store(true);
}

void TypedText::setDocument(Document::Ptr document)
{
    m_document = std::move(document);
    m_timer.stop();
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_working = false;
    m_settledGeneration = ++m_generation;
}

void TypedText::onEdited()
{
    if (!m_document)
        return;
    const bool first = isSettled();
    ++m_generation;
    if (first)
        Q_EMIT started();
    if (!m_timer.isActive() && !m_working) // not put off by every key: drafts are kept while somebody types on
        m_timer.start(m_editor.length() < smallText ? smallPause : largePause);
}

void TypedText::settle()
{
    if (!m_document || isSettled() || m_working)
        return;
    m_timer.stop();
    m_working = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const auto job = [document = m_document, text = m_editor.rawText(), outline = m_outline, cancel = m_cancel] {
        return typedContent(document, text, outline, cancel.get());
    };
    registry::onDone(
        QtConcurrent::run(job), this, [this, cancel = m_cancel, generation = m_generation](TypedContent::Ptr content) {
            if (cancel->load())
                return;
            m_working = false;
            deliver(std::move(content), generation);
        });
}

void TypedText::readAgain()
{
    if (isSettled())
        --m_settledGeneration;
    settle();
}

void TypedText::settleNow()
{
    if (!m_document || isSettled())
        return;
    m_timer.stop();
    if (m_cancel)
        m_cancel->store(true); // what it reads is old
    m_working = false;
    deliver(typedContent(m_document, m_editor.rawText(), m_outline), m_generation);
}

void TypedText::deliver(TypedContent::Ptr content, quint64 generation)
{
    m_settledGeneration = generation;
    Q_EMIT read(content);
    if (!isSettled() && !m_timer.isActive())
        m_timer.start(m_editor.length() < smallText ? smallPause : largePause);
}

} // namespace ui
