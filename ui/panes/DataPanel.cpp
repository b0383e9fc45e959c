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
#include "text/Encoding.h"
#include "text/LongLines.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QSplitter>
#include <QToolButton>
#include <QtConcurrent>

namespace ui {

DataPanel::~DataPanel()
{
    if (m_cancel)
        m_cancel->store(true);
}

void DataPanel::showData(const QString& node, const registry::Data& data, const QString& fileName, bool isDraft)
{
    m_graceTimer.stop();
    m_fileName = fileName;
    const bool sameNode = node == m_node;
    const bool sameData = sameNode && m_bytes && m_isNull == !data && (!data || *m_bytes == *data);
    if (sameData && m_isTyped)
        return; // it is what was typed: on screen, and perhaps typed on since
    m_isDraft = isDraft;
    if (!sameNode) {
        keepHalfTyped();
        PresentationWish wish = m_memory.wishFor(node);
        if (const auto half = m_halfTyped.find(node); half != m_halfTyped.end())
            wish = half->second.wish;
        wish.outline = m_wish.outline; // the tree is shown or not for all nodes alike
        if (isDraft && wish.view == DataView::Formatted)
            wish.view = DataView::Raw; // the draft as it was typed
        m_wish = wish;
        m_node = node;
    }
    m_isTyped = false;
    m_typed->setDocument(nullptr);
    m_isNull = !data;
    m_bytes = std::make_shared<const std::string>(data.value_or(std::string()));
    work();
}

void DataPanel::showMessage(const QString& text, bool grace)
{
    if (m_cancel)
        m_cancel->store(true);
    keepHalfTyped();
    m_bytes = nullptr;
    m_node.clear();
    m_typed->setDocument(nullptr);
    const auto show = [this, text] {
        m_content = nullptr;
        m_shown = nullptr;
        m_shownNode.clear();
        m_typed->setDocument(nullptr);
        m_editor->showPresentation(nullptr, false);
        m_tree->showPresentation(nullptr, {});
        m_schema->check(nullptr, nullptr, false);
        m_message->setText(text);
        m_message->setAttribute(Qt::WA_TransparentForMouseEvents, false);
        m_message->show();
        m_changed->clear();
        updateControls();
    };
    m_graceTimer.disconnect(this);
    connect(&m_graceTimer, &QTimer::timeout, this, show);
    if (grace)
        m_graceTimer.start();
    else
        show();
}

void DataPanel::setWish(const PresentationWish& wish)
{
    if (wish == m_wish)
        return;
    settleNow();
    if (m_unreadable) { // shown otherwise, what was typed would be lost
        flashChanged(tr("Correct the text first: it cannot be read."));
        updateControls();
        return;
    }
    m_wish = wish;
    if (!m_node.isEmpty())
        m_memory.remember(m_node, wish);
    work();
}

void DataPanel::work()
{
    if (m_cancel)
        m_cancel->store(true);
    if (!m_bytes)
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const auto job = [bytes = m_bytes, wish = m_wish, cancel = m_cancel] {
        return panelContent(bytes, wish, cancel.get());
    };
    registry::onDone(QtConcurrent::run(job), this, [this, cancel = m_cancel](PanelContent::Ptr content) {
        if (!cancel->load())
            deliver(std::move(content));
    });
}

void DataPanel::deliver(PanelContent::Ptr content)
{
    const bool sameNode = m_shownNode == m_node && m_shown && m_shown->view == content->presentation->view
        && m_shown->isPretty == content->presentation->isPretty;
    m_cancel.reset();
    showContent(std::move(content), sameNode);
    fillTree();
    if (m_bytes->empty())
        showEmptiness();
    else
        m_message->hide();
    updateControls();
    takeHalfTyped();
    Q_EMIT presented();
}

void DataPanel::showEmptiness()
{
    m_message->setText(m_isNull ? tr("null (no data)\nThis node was created without data.")
                                : tr("empty (0 bytes)\nThis node has data, of length zero."));
    m_message->setAttribute(Qt::WA_TransparentForMouseEvents); // a click is for the editor behind it
    m_message->show();
}

void DataPanel::flashChanged(const QString& text)
{
    m_changed->setText(text);
    QPalette highlighted = palette();
    highlighted.setColor(QPalette::Window, palette().color(QPalette::Highlight));
    highlighted.setColor(QPalette::WindowText, palette().color(QPalette::HighlightedText));
    m_changed->setPalette(highlighted);
    m_changed->setAutoFillBackground(true);
    m_changedTimer.start();
}

void DataPanel::showTree(bool shown)
{
    PresentationWish wish = m_wish;
    wish.outline = shown;
    m_wish = wish;
    m_typed->setOutline(shown);
    m_tree->setVisible(shown);
    if (shown && m_isTyped)
        m_typed->readAgain();
    else if (shown)
        work();
    else
        m_tree->showPresentation(nullptr, {});
}

void DataPanel::fillTree()
{
    if (m_wish.outline)
        m_tree->showPresentation(m_shown, m_node);
}

void DataPanel::selectFromTree(std::size_t begin, std::size_t end)
{
    if (m_shown && !m_shown->outline.nodes.empty() && isSettled())
        m_editor->selectRange(begin, end);
}

void DataPanel::copyAll()
{
    if (m_shown)
        QApplication::clipboard()->setText(textFromUtf8(
            m_content->direct ? m_editor->typedText() : withoutBreaks(m_shown->shown, 0, m_shown->breaks)));
}

void DataPanel::saveBytes()
{
    auto* dialog = new QFileDialog(this, tr("Save the node's bytes"), m_fileName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveBytes"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPanel::writeFile);
    dialog->open();
}

void DataPanel::writeFile(const QString& fileName)
{
    if (!m_shown)
        return;
    settleNow();
    const auto write = [bytes = m_shown->stored, fileName] {
        QSaveFile file(fileName);
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(bytes->data(), static_cast<qint64>(bytes->size())) == static_cast<qint64>(bytes->size())
            && file.commit();
        return written ? QString() : file.errorString();
    };
    registry::onDone(QtConcurrent::run(write), this, [this, fileName](const QString& problem) {
        flashChanged(problem.isEmpty() ? tr("Saved to %1").arg(fileName) : tr("Not saved: %1").arg(problem));
    });
}

void DataPanel::updateControls()
{
    const bool any = m_shown && (!m_shown->stored->empty() || m_isTyped);
    for (QAbstractButton* button : m_views->buttons())
        button->setEnabled(any);
    m_format->setEnabled(any);
    for (QToolButton* button : {m_findButton, m_copyButton, m_saveButton})
        button->setEnabled(any);
    m_unpackButton->setVisible(any && m_shown->isGzip);
    m_unpackButton->setChecked(m_wish.unpack);
    if (QAbstractButton* view = m_views->button(static_cast<int>(any ? m_shown->view : m_wish.view)))
        view->setChecked(true);
    m_format->setItemText(0, any ? tr("Automatic (%1)").arg(formatName(m_shown->detected)) : tr("Automatic"));
    const int row = m_wish.decode ? decodedRow : m_wish.format ? static_cast<int>(*m_wish.format) : -1;
    m_format->setCurrentIndex(m_format->findData(row));
    updateProblems();
    updateNotes();
}

} // namespace ui
