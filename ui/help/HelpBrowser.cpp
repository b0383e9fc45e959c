// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpBrowser.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace ui {

namespace {

constexpr int smallest = -4;
constexpr int largest = 20;
constexpr qreal margin = 18;

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Markdown's links have a blue of their own, which no dark palette bears.
void colourLinks(const QTextBlock& block, const QColor& colour)
{
    QList<std::pair<int, int>> links; // the fragments change while they are coloured
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().charFormat().isAnchor())
            links += {at.fragment().position(), at.fragment().length()};
    }
    QTextCharFormat format;
    format.setForeground(colour);
    for (const auto& [position, length] : std::as_const(links)) {
        QTextCursor cursor(block);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Help page"));
    setObjectName(QStringLiteral("helpPage"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(margin);
}

void HelpBrowser::showPage(const HelpPage& page)
{
    document()->setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
    document()->setDocumentMargin(margin);
    polish();
    setAccessibleDescription(page.title());
}

/// What Markdown leaves plain: code stands on a ground of its own, tables have thin lines, headings and paragraphs some
/// air.
void HelpBrowser::polish()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool code = isCode(block);
        if (code) {
            format.setBackground(palette().alternateBase());
            format.setLeftMargin(12);
        } else if (format.headingLevel() > 1) {
            format.setTopMargin(20);
        }
        if (!code)
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
        colourLinks(block, palette().color(QPalette::Link));
    }
    const QList<QTextFrame*> frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
    document()->setModified(false);
    document()->clearUndoRedoStacks();
}

void HelpBrowser::scrollToSection(qsizetype section)
{
    qsizetype heading = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || ++heading != section)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor); // from here a search and the Tab key go on
        const qreal top = document()->documentLayout()->blockBoundingRect(block).top();
        verticalScrollBar()->setValue(section == 0 ? 0 : int(top - margin / 2));
        return;
    }
}

void HelpBrowser::setZoom(int steps)
{
    m_zoom = std::clamp(steps, smallest, largest);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(5.0, font.pointSizeF() + m_zoom));
    else
        font.setPixelSize(std::max(7, font.pixelSize() + m_zoom));
    setFont(font);
}

bool HelpBrowser::findText(const QString& text, bool forward)
{
    if (text.isEmpty())
        return false;
    const QTextDocument::FindFlags flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (find(text, flags))
        return true;
    const QTextCursor here = textCursor();
    QTextCursor end(document());
    end.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
    setTextCursor(end);
    if (find(text, flags))
        return true;
    setTextCursor(here);
    return false;
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        polish();
}

QVariant HelpBrowser::loadResource(int, const QUrl&)
{
    return {}; // pages have no pictures; nothing is ever fetched
}

} // namespace ui
