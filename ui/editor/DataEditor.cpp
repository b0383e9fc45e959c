// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/DataEditor.h"

#include "editor/EditorColours.h"
#include "editor/InvisibleCharacters.h"
#include "editor/Lexers.h"
#include "text/LongLines.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int foundIndicator = 8;
constexpr std::size_t matchLimit = 10'000;
constexpr int numberMargin = 0;
constexpr int foldMargin = 2;

QFont editorFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace

DataEditor::DataEditor(QWidget* parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    setReadOnly(true);
    setAccessibleName(tr("Node data"));
    setObjectName(QStringLiteral("nodeData"));
    setFrameShape(QFrame::NoFrame);
    setMarginType(numberMargin, NumberMargin);
    setMarginWidth(1, 4); // some air between numbers and text
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true); // grows with what was shown; measuring every line would cost its layout
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETCARETSTYLE, 1UL);
    SendScintilla(SCI_SETLAYOUTCACHE, static_cast<unsigned long>(SC_CACHE_PAGE));
    SendScintilla(SCI_SETIDLESTYLING, 1UL); // colour what is on screen first
    SendScintilla(SCI_USEPOPUP, 0UL);
    SendScintilla(SCI_CLEARCMDKEY, static_cast<unsigned long>('C' + (SCMOD_CTRL << 16))); // ours, see copy()
    indicatorDefine(StraightBoxIndicator, foundIndicator);
    nameInvisibleCharacters(*this);
    setFolding(NoFoldStyle, foldMargin);
    applyColours();
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &DataEditor::applyMargins);
}

void DataEditor::showPresentation(Presentation::Ptr presentation, bool keepPlace)
{
    static const std::string nothing;
    const std::string& before = m_shown ? m_shown->shown : nothing;
    const std::string& now = presentation ? presentation->shown : nothing;
    const bool sameText = before == now;
    const Presentation::Ptr alive = std::exchange(m_shown, std::move(presentation)); // `before` lives in it
    if (!sameText) {
        const long top = SendScintilla(SCI_GETFIRSTVISIBLELINE);
        const long left = SendScintilla(SCI_GETXOFFSET);
        const long anchor = SendScintilla(SCI_GETANCHOR);
        const long caret = SendScintilla(SCI_GETCURRENTPOS);
        const QList<int> folds = keepPlace ? contractedFolds() : QList<int>();
        setBytes(now);
        const long length = SendScintilla(SCI_GETLENGTH);
        if (keepPlace) {
            setContractedFolds(folds);
            SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(std::min(caret, length)));
            SendScintilla(SCI_SETANCHOR, static_cast<unsigned long>(std::min(anchor, length)));
        }
        SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(keepPlace ? top : 0));
        SendScintilla(SCI_SETXOFFSET, static_cast<unsigned long>(keepPlace ? left : 0));
        if (!m_findText.isEmpty())
            setFindText(m_findText, m_findCase);
    } else {
        applyFormat();
    }
}

void DataEditor::setBytes(const std::string& bytes)
{
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_CLEARALL);
    applyFormat(); // while there is no text: a new lexer colours all there is at once
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    // Appending lays nothing out, unlike adding at the caret.
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.data());
    SendScintilla(SCI_SETREADONLY, 1UL);
    applyMargins();
}

void DataEditor::applyFormat()
{
    const bool plain = !m_shown || m_shown->view == DataView::Hex || !m_shown->breaks.empty();
    const Format format = plain ? Format::Text : m_shown->format; // cut lines would be coloured as broken strings
    if (format == m_lexedFor)
        return;
    QsciLexer* old = lexer();
    setLexer(makeLexer(format, this));
    m_lexedFor = format;
    delete old;
    const bool folds = format != Format::Text && format != Format::Properties;
    setFolding(folds ? PlainFoldStyle : NoFoldStyle, foldMargin);
    applyColours();
}

void DataEditor::applyColours()
{
    const EditorColours colours = editorColours(palette());
    const QFont font = editorFont();
    if (lexer()) {
        styleLexer(*lexer(), m_lexedFor, colours, font);
    } else {
        setFont(font);
        SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(STYLE_DEFAULT), colours.text);
        SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(STYLE_DEFAULT), colours.paper);
        SendScintilla(SCI_STYLECLEARALL);
    }
    setPaper(colours.paper);
    setColor(colours.text);
    setMarginsFont(font);
    setMarginsBackgroundColor(colours.marginPaper);
    setMarginsForegroundColor(colours.marginText);
    setFoldMarginColors(colours.marginPaper, colours.marginPaper);
    for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
        SendScintilla(SCI_MARKERSETFORE, marker, colours.marginPaper);
        SendScintilla(SCI_MARKERSETBACK, marker, colours.marginText);
    }
    setCaretForegroundColor(colours.text);
    setCaretLineBackgroundColor(colours.caretLine);
    setSelectionBackgroundColor(colours.selectionPaper);
    setSelectionForegroundColor(colours.selectionText);
    setMatchedBraceBackgroundColor(colours.brace);
    setMatchedBraceForegroundColor(colours.text);
    setUnmatchedBraceBackgroundColor(colours.paper);
    setUnmatchedBraceForegroundColor(colours.error);
    setIndicatorForegroundColor(colours.found, foundIndicator);
    SendScintilla(SCI_INDICSETALPHA, static_cast<unsigned long>(foundIndicator), 80L);
    applyMargins();
}

void DataEditor::applyMargins()
{
    const bool hex = m_shown && m_shown->view == DataView::Hex; // the dump counts for itself
    const QString widest = QStringLiteral("0").repeated(std::max<qsizetype>(3, QString::number(lines()).size()) + 1);
    if (hex)
        setMarginWidth(numberMargin, 0);
    else
        setMarginWidth(numberMargin, widest);
}

void DataEditor::selectRange(std::size_t begin, std::size_t end)
{
    const auto line =
        static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin)));
    SendScintilla(SCI_ENSUREVISIBLE, line);
    SendScintilla(
        SCI_SETSEL, static_cast<unsigned long>(end), static_cast<long>(begin)); // caret at the beginning: that is shown
    SendScintilla(SCI_SCROLLCARET);
}

std::size_t DataEditor::caretOffset() const
{
    return static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS));
}

std::string DataEditor::selectedBytes() const
{
    const long begin = SendScintilla(SCI_GETSELECTIONSTART);
    const long end = SendScintilla(SCI_GETSELECTIONEND);
    if (!m_shown || begin >= end)
        return {};
    const auto from = static_cast<std::size_t>(begin);
    const std::string_view part = std::string_view(m_shown->shown).substr(from, static_cast<std::size_t>(end - begin));
    return withoutBreaks(part, from, m_shown->breaks);
}

void DataEditor::copy()
{
    const bool rectangle = SendScintilla(SCI_SELECTIONISRECTANGLE) != 0;
    if (rectangle || !m_shown) {
        QsciScintilla::copy();
        return;
    }
    const std::string bytes = selectedBytes();
    if (!bytes.empty())
        QApplication::clipboard()->setText(QString::fromStdString(bytes));
}

void DataEditor::setWrapped(bool wrapped)
{
    if (wrapped == isWrapped())
        return;
    setWrapMode(wrapped ? WrapWhitespace : WrapNone);
    Q_EMIT wrapToggled(wrapped);
}

bool DataEditor::isWrapped() const
{
    return wrapMode() != WrapNone;
}

DataEditor::Matches DataEditor::setFindText(const QString& text, bool matchCase)
{
    m_findText = text;
    m_findCase = matchCase;
    m_found.clear();
    m_foundMore = false;
    const auto length = static_cast<unsigned long>(SendScintilla(SCI_GETLENGTH));
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(foundIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length));
    const QByteArray wanted = text.toUtf8();
    SendScintilla(SCI_SETSEARCHFLAGS, matchCase ? static_cast<unsigned long>(SCFIND_MATCHCASE) : 0UL);
    for (unsigned long from = 0; !wanted.isEmpty() && from < length;) {
        SendScintilla(SCI_SETTARGETRANGE, from, static_cast<long>(length));
        const long at = SendScintilla(SCI_SEARCHINTARGET, static_cast<uintptr_t>(wanted.size()), wanted.constData());
        if (at < 0)
            break;
        if (m_found.size() == matchLimit) {
            m_foundMore = true;
            break;
        }
        const long end = std::max(SendScintilla(SCI_GETTARGETEND), at + 1);
        m_found.emplace_back(at, end);
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(at), end - at);
        from = static_cast<unsigned long>(end);
    }
    return matches();
}

DataEditor::Matches DataEditor::findNext(bool forward)
{
    if (m_found.empty())
        return matches();
    const long begin = SendScintilla(SCI_GETSELECTIONSTART);
    const long end = SendScintilla(SCI_GETSELECTIONEND);
    auto next = m_found.begin();
    if (forward) {
        const long from = matches().current >= 0 ? end : begin;
        next = std::lower_bound(m_found.begin(), m_found.end(), std::pair(from, 0L));
        if (next == m_found.end())
            next = m_found.begin();
    } else {
        next = std::lower_bound(m_found.begin(), m_found.end(), std::pair(begin, 0L));
        next = std::prev(next == m_found.begin() ? m_found.end() : next);
    }
    selectRange(static_cast<std::size_t>(next->first), static_cast<std::size_t>(next->second));
    return matches();
}

DataEditor::Matches DataEditor::matches() const
{
    Matches result{static_cast<int>(m_found.size()), m_foundMore, -1};
    const std::pair selection(SendScintilla(SCI_GETSELECTIONSTART), SendScintilla(SCI_GETSELECTIONEND));
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), selection);
    if (at != m_found.end() && *at == selection)
        result.current = static_cast<int>(at - m_found.begin());
    return result;
}

bool DataEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Copy)) { // it is read-only: nothing else of the window's is ours
            event->ignore();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void DataEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::ZoomIn)) {
        zoomIn();
        return;
    }
    if (event->matches(QKeySequence::ZoomOut)) {
        zoomOut();
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0) {
        zoomTo(0);
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void DataEditor::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void DataEditor::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copyAction = menu->addAction(tr("&Copy"), this, &DataEditor::copy);
    copyAction->setEnabled(SendScintilla(SCI_GETSELECTIONEMPTY) == 0);
    menu->addAction(tr("Select &all"), this, [this] { selectAll(); });
    menu->addSeparator();
    menu->addAction(tr("&Find..."), this, &DataEditor::findRequested);
    QAction* wrap = menu->addAction(tr("&Wrap lines"), this, [this] { setWrapped(!isWrapped()); });
    wrap->setCheckable(true);
    wrap->setChecked(isWrapped());
    menu->addAction(tr("Fold or unfold all"), this, [this] { foldAll(true); })->setEnabled(folding() != NoFoldStyle);
    menu->popup(event->globalPos());
}

} // namespace ui
