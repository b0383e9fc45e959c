// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/DataEditor.h"

#include "editor/EditorColours.h"
#include "editor/InvisibleCharacters.h"
#include "editor/Lexers.h"
#include "text/Encoding.h"
#include "text/LongLines.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int foundIndicator = 8;
constexpr std::size_t matchLimit = 10'000;
constexpr int problemIndicator = 9;
constexpr int problemMarker = 1;
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
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setBackspaceUnindents(true);
    setAccessibleName(tr("Node data"));
    setObjectName(QStringLiteral("nodeData"));
    setFrameShape(QFrame::NoFrame);
    setMarginType(numberMargin, NumberMargin);
    setMarginType(1, SymbolMargin);
    setMarginWidth(1, 10); // the mark of a mistake, and some air between numbers and text
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true); // grows with what was shown; measuring every line would cost its layout
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETCARETSTYLE, 1UL);
    SendScintilla(SCI_SETLAYOUTCACHE, static_cast<unsigned long>(SC_CACHE_PAGE));
    SendScintilla(SCI_SETIDLESTYLING, 1UL); // colour what is on screen first
    SendScintilla(SCI_USEPOPUP, 0UL);
    clearCommandKeys();
    indicatorDefine(StraightBoxIndicator, foundIndicator);
    indicatorDefine(SquiggleIndicator, problemIndicator);
    markerDefine(Circle, problemMarker);
    setMarginMarkerMask(1, 1 << problemMarker);
    nameInvisibleCharacters(*this);
    setFolding(NoFoldStyle, foldMargin);
    applyColours();
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &DataEditor::applyMargins);
    connect(this, &QsciScintilla::linesChanged, this, &DataEditor::applyMargins);
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (m_byProgram)
            return;
        m_found.clear(); // they stood in the text as it was
        Q_EMIT edited();
    });
}

/// Keys that Scintilla knows commands for, and people expect other things of: Ctrl+L to go to the path, for example.
void DataEditor::clearCommandKeys()
{
    for (unsigned long letter = 'A'; letter <= 'Z'; ++letter) {
        const bool usual = std::string_view("AVXYZ").find(char(letter)) != std::string_view::npos;
        if (!usual)
            SendScintilla(SCI_CLEARCMDKEY, letter + (static_cast<unsigned long>(SCMOD_CTRL) << 16));
        SendScintilla(SCI_CLEARCMDKEY, letter + (static_cast<unsigned long>(SCMOD_CTRL | SCMOD_SHIFT) << 16));
    }
    SendScintilla(SCI_ASSIGNCMDKEY, 'Z' + (static_cast<unsigned long>(SCMOD_CTRL | SCMOD_SHIFT) << 16),
        static_cast<long>(SCI_REDO));
}

void DataEditor::showPresentation(
    Presentation::Ptr presentation, bool keepPlace, std::shared_ptr<const SoftBroken> editable)
{
    static const std::string nothing;
    const std::string& now = editable ? editable->text : presentation ? presentation->shown : nothing;
    const bool sameText = bytes() == now;
    m_shown = std::move(presentation);
    m_soft = editable ? editable->breaks : SoftBreaks::None;
    m_editable = std::move(editable);
    if (!m_editable)
        setReadOnly(true);
    if (sameText) {
        applyFormat();
        return;
    }
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
}

void DataEditor::setBytes(const std::string& bytes)
{
    const QScopedValueRollback guard(m_byProgram, true);
    const bool writable = isWritable();
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL);
    applyFormat(); // while there is no text: a new lexer colours all there is at once
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    // Appending lays nothing out, unlike adding at the caret.
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.data());
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETUNDOCOLLECTION, writable ? 1UL : 0UL);
    SendScintilla(SCI_SETREADONLY, writable ? 0UL : 1UL);
    applyIndentation();
    applyMargins();
}

void DataEditor::setWritable(bool writable)
{
    if (writable == isWritable() || (writable && !m_editable))
        return;
    if (writable)
        SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    setReadOnly(!writable);
}

std::string_view DataEditor::bytes() const
{
    const auto* begin = static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER)); // closes the gap
    return {begin, static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH))};
}

std::string DataEditor::typedText() const
{
    return withoutSoftBreaks(bytes(), m_soft);
}

SoftBroken DataEditor::rawText() const
{
    return {std::string(bytes()), m_soft};
}

void DataEditor::replaceText(std::string_view text)
{
    SoftBroken wanted = softlyBroken(std::string(text));
    if (m_soft == SoftBreaks::None)
        m_soft = wanted.breaks; // holds for what can be undone too: that has no such line ends
    const std::string_view now = bytes();
    const std::string_view then = wanted.text;
    const std::size_t shorter = std::min(now.size(), then.size());
    const auto isInside = [](std::string_view in, std::size_t at) { // of a character, or between CR and LF
        return at < in.size() && ((static_cast<unsigned char>(in[at]) & 0xC0U) == 0x80U || in[at] == '\n');
    };
    std::size_t same = 0;
    while (same < shorter && now[same] == then[same])
        ++same;
    while (same > 0 && (isInside(now, same) || isInside(then, same)))
        --same;
    std::size_t tail = 0;
    while (tail < shorter - same && now[now.size() - 1 - tail] == then[then.size() - 1 - tail])
        ++tail;
    while (tail > 0 && (isInside(now, now.size() - tail) || isInside(then, then.size() - tail)))
        --tail;
    const std::string middle(then.substr(same, then.size() - same - tail));
    SendScintilla(SCI_BEGINUNDOACTION);
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(same), static_cast<long>(now.size() - tail));
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(middle.size()), middle.data());
    SendScintilla(SCI_ENDUNDOACTION);
}

void DataEditor::applyChanges(const TextChanges& changes)
{
    const auto isLong = [](const TextChange& change) { return change.replacement.size() > 50'000; };
    if (std::any_of(changes.begin(), changes.end(), isLong)) { // its lines may have to be cut
        replaceText(applied(typedText(), changes));
        return;
    }
    std::vector<std::pair<unsigned long, long>> ranges;
    for (const TextChange& change : changes)
        ranges.emplace_back(shownOffset(change.begin), static_cast<long>(shownOffset(change.end)));
    SendScintilla(SCI_BEGINUNDOACTION);
    for (std::size_t i = changes.size(); i-- > 0;) {
        const std::string& text = changes[i].replacement;
        SendScintilla(SCI_SETTARGETRANGE, ranges[i].first, ranges[i].second);
        SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.data());
    }
    SendScintilla(SCI_ENDUNDOACTION);
}

void DataEditor::setLineEnd(std::string_view lineEnd)
{
    setEolMode(lineEnd == "\r\n" ? EolWindows : lineEnd == "\r" ? EolMac : EolUnix);
}

/// Tabs where the text has them; never in YAML, which knows none.
void DataEditor::applyIndentation()
{
    const std::string_view head = bytes().substr(0, 100'000);
    setIndentationsUseTabs(m_lexedFor != Format::Yaml && head.find("\n\t") != std::string_view::npos);
    setAutoIndent(m_shown && m_shown->view != DataView::Hex);
}

void DataEditor::applyFormat()
{
    const bool cut = m_soft != SoftBreaks::None || (m_shown && !m_shown->breaks.empty());
    const bool plain = !m_shown || m_shown->view == DataView::Hex || cut;
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
    setIndicatorForegroundColor(colours.error, problemIndicator);
    setMarkerForegroundColor(colours.error, problemMarker);
    setMarkerBackgroundColor(colours.error, problemMarker);
    SendScintilla(SCI_INDICSETALPHA, static_cast<unsigned long>(foundIndicator), long(colours.foundAlpha));
    SendScintilla(SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(foundIndicator), 200L); // it is seen by that
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

std::size_t DataEditor::shownOffset(std::size_t offset) const
{
    return m_soft == SoftBreaks::None ? offset : offsetInSoftlyBroken(bytes(), m_soft, offset);
}

void DataEditor::setProblemMark(std::optional<std::size_t> offset, bool isWarning)
{
    const auto length = static_cast<unsigned long>(SendScintilla(SCI_GETLENGTH));
    markerDeleteAll(problemMarker);
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(problemIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(length));
    if (!offset)
        return;
    const EditorColours colours = editorColours(palette());
    const QColor colour = isWarning ? colours.found : colours.error;
    setMarkerBackgroundColor(colour, problemMarker);
    setIndicatorForegroundColor(colour, problemIndicator);
    unsigned long at = std::min(static_cast<unsigned long>(shownOffset(*offset)), length);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, at);
    markerAdd(static_cast<int>(line), problemMarker);
    const long lineEnd = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
    if (at >= static_cast<unsigned long>(lineEnd) && at > 0)
        at = static_cast<unsigned long>(SendScintilla(SCI_POSITIONBEFORE, at)); // there is nothing to underline here
    const long next = SendScintilla(SCI_POSITIONAFTER, at);
    SendScintilla(SCI_INDICATORFILLRANGE, at, std::max(1L, next - static_cast<long>(at)));
}

void DataEditor::selectRange(std::size_t begin, std::size_t end)
{
    begin = shownOffset(begin);
    end = shownOffset(end);
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
    const std::string_view part = bytes().substr(from, static_cast<std::size_t>(end - begin));
    if (m_editable)
        return withoutSoftBreaks(part, m_soft);
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
        QApplication::clipboard()->setText(textFromUtf8(bytes));
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

DataEditor::Matches DataEditor::replaceFound(const QString& with)
{
    if (!isWritable() || matches().current < 0)
        return matches();
    const QByteArray text = with.toUtf8();
    const long begin = SendScintilla(SCI_GETSELECTIONSTART);
    SendScintilla(SCI_TARGETFROMSELECTION);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.constData());
    SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(begin + text.size()));
    setFindText(QString(m_findText), m_findCase);
    return findNext(true);
}

int DataEditor::replaceAllFound(const QString& with)
{
    if (!isWritable() || m_found.empty())
        return 0;
    const QByteArray text = with.toUtf8();
    const std::string_view before = bytes();
    std::string after;
    std::size_t from = 0;
    for (const auto& [begin, end] : m_found) {
        after.append(before.substr(from, static_cast<std::size_t>(begin) - from));
        after.append(text.constData(), static_cast<std::size_t>(text.size()));
        from = static_cast<std::size_t>(end);
    }
    after.append(before.substr(from));
    const int count = static_cast<int>(m_found.size());
    replaceText(withoutSoftBreaks(after, m_soft));
    setFindText(QString(m_findText), m_findCase);
    return count;
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

void DataEditor::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

} // namespace ui
