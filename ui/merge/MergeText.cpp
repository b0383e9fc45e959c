// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/MergeText.h"

#include "editor/EditorColours.h"
#include "editor/InvisibleCharacters.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int numberOfLines = 0; // margins
constexpr int signs = 1;
constexpr int kinds = 5; // of MergeKind; markers 0 to 4 are line backgrounds, 8 to 12 the signs in the margin
constexpr int signMarker = 8;
constexpr std::size_t removalLimit = 200;

/// Not by colour alone: what stands in the margin.
QChar signOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::OnlyMine:
        return QLatin1Char('<');
    case MergeKind::OnlyTheirs:
        return QLatin1Char('>');
    case MergeKind::BothSame:
        return QLatin1Char('=');
    case MergeKind::Conflict:
        return QLatin1Char('!');
    case MergeKind::Equal:
        break;
    }
    return QLatin1Char(' ');
}

QColor colourOf(MergeKind kind, bool dark)
{
    switch (kind) {
    case MergeKind::OnlyMine:
        return dark ? QColor(0x4D9BFF) : QColor(0x1F6FD0);
    case MergeKind::OnlyTheirs:
        return dark ? QColor(0xC58AF9) : QColor(0x8B4FC6);
    case MergeKind::BothSame:
        return dark ? QColor(0x3FB950) : QColor(0x1F9D45);
    default:
        return dark ? QColor(0xFF6B5E) : QColor(0xD92D2D);
    }
}

QColor blended(const QColor& base, const QColor& tint, double share)
{
    return QColor::fromRgbF(float(base.redF() + (tint.redF() - base.redF()) * share),
        float(base.greenF() + (tint.greenF() - base.greenF()) * share),
        float(base.blueF() + (tint.blueF() - base.blueF()) * share));
}

QPixmap signPicture(QChar sign, const QColor& colour)
{
    QPixmap picture(14, 14);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setBold(true);
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(picture.rect(), Qt::AlignCenter, sign);
    return picture;
}

unsigned long number(long value)
{
    return static_cast<unsigned long>(value);
}

} // namespace

MergeText::MergeText(bool readOnly, QWidget* parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    setReadOnly(readOnly);
    setFrameShape(QFrame::StyledPanel);
    setMarginType(numberOfLines, NumberMargin);
    setMarginType(signs, SymbolMargin);
    setMarginMarkerMask(signs, ((1 << kinds) - 1) << signMarker);
    setMarginWidth(signs, 16);
    setMarginWidth(2, 0);
    setTabWidth(4);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    SendScintilla(SCI_SETLAYOUTCACHE, number(SC_CACHE_PAGE));
    SendScintilla(SCI_SETCARETSTYLE, 1UL);
    SendScintilla(SCI_SETMODEVENTMASK, number(SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT));
    nameInvisibleCharacters(*this);
    applyColours();
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
        [this](int position, int type, const char*, int length) { onModified(position, type, length); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, &MergeText::onUpdate);
}

void MergeText::fill(const std::string& text, std::vector<Region> regions, const std::string& lineEnd)
{
    const bool locked = isReadOnly();
    {
        const QScopedValueRollback filling(m_filling, true);
        setReadOnly(false);
        SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
        SendScintilla(SCI_CLEARALL);
        SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(text.size()), text.data());
        SendScintilla(SCI_EMPTYUNDOBUFFER);
        SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
        SendScintilla(SCI_SETSAVEPOINT);
        setReadOnly(locked);
    }
    setEolMode(lineEnd == "\r\n" ? EolWindows : EolUnix);
    m_regions = std::move(regions);
    m_removals.clear();
    m_length = static_cast<long>(text.size());
    const QString widest = QStringLiteral("0").repeated(std::max<qsizetype>(3, QString::number(lines()).size()) + 1);
    setMarginWidth(numberOfLines, widest);
    SendScintilla(SCI_GOTOPOS, 0UL);
    markLines();
}

std::string MergeText::bytes() const
{
    std::string text(static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH)), '\0');
    SendScintilla(
        SCI_GETTEXT, static_cast<uintptr_t>(text.size() + 1), text.data()); // writes a NUL behind, which is there
    return text;
}

void MergeText::replaceRegion(std::size_t region, const std::string& text)
{
    const Region was = m_regions[region];
    beginUndoAction();
    SendScintilla(SCI_DELETERANGE, number(was.begin), was.end - was.begin);
    SendScintilla(SCI_SETTARGETRANGE, number(was.begin), was.begin);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.data()); // lays nothing out, keeps NULs
    endUndoAction();
    goToByte(m_regions[region].begin);
    markLines();
}

void MergeText::onModified(long position, int type, long length)
{
    if (m_filling)
        return;
    if (type & SC_MOD_INSERTTEXT)
        inserted(position, length);
    else if (type & SC_MOD_DELETETEXT)
        removed(position, length);
    else
        return;
    QMetaObject::invokeMethod(this, &MergeText::edited, Qt::QueuedConnection); // Scintilla is at work: ask it nothing
}

/// A region grows with what is typed inside and moves with what is typed before. What is typed right behind it is no
/// part of it; but an empty one takes up what comes in its place.
void MergeText::inserted(long position, long length)
{
    m_length += length;
    const auto back = std::find_if(m_removals.rbegin(), m_removals.rend(), [&](const Removal& one) {
        return one.position == position && one.length == length && one.lengthBefore == m_length;
    });
    if (back != m_removals.rend()) {
        m_regions = back->regions;
        m_removals.erase(std::prev(back.base()), m_removals.end());
        return;
    }
    for (Region& region : m_regions) {
        const bool isEmpty = region.begin == region.end;
        if (position < region.begin || (position == region.begin && !isEmpty)) {
            region.begin += length;
            region.end += length;
        } else if (position < region.end || (isEmpty && position == region.begin)) {
            region.end += length;
        }
    }
}

void MergeText::removed(long position, long length)
{
    const long end = position + length;
    const bool takesAnEnd = std::any_of(m_regions.begin(), m_regions.end(), [&](const Region& region) {
        return (position < region.begin && region.begin < end) || (position < region.end && region.end <= end)
            || (position == region.begin && position < region.end);
    });
    if (takesAnEnd) {
        m_removals.push_back({position, length, m_length, m_regions});
        if (m_removals.size() > removalLimit)
            m_removals.erase(m_removals.begin());
    }
    m_length -= length;
    const auto moved = [&](long at) { return at <= position ? at : std::max(position, at - length); };
    for (Region& region : m_regions) {
        region.begin = moved(region.begin);
        region.end = moved(region.end);
    }
}

void MergeText::onUpdate(int what)
{
    if (what & (SC_UPDATE_V_SCROLL | SC_UPDATE_CONTENT))
        markLines();
    if (what & SC_UPDATE_V_SCROLL)
        Q_EMIT scrolled();
    if (what & (SC_UPDATE_SELECTION | SC_UPDATE_CONTENT))
        Q_EMIT caretMoved();
}

void MergeText::markLines()
{
    for (int kind = 0; kind < kinds; ++kind) {
        SendScintilla(SCI_MARKERDELETEALL, number(kind));
        SendScintilla(SCI_MARKERDELETEALL, number(signMarker + kind));
    }
    const int top = topLine();
    const int bottom = top + static_cast<int>(SendScintilla(SCI_LINESONSCREEN)) + 1;
    const long topByte = SendScintilla(SCI_POSITIONFROMLINE, number(top));
    auto region = std::lower_bound(
        m_regions.begin(), m_regions.end(), topByte, [](const Region& one, long byte) { return one.end < byte; });
    for (; region != m_regions.end(); ++region) {
        const auto [begin, end] = linesOf(static_cast<std::size_t>(region - m_regions.begin()));
        if (begin > bottom)
            break;
        const auto kind = static_cast<int>(region->kind);
        for (int line = std::max(begin, top); line < std::min(end, bottom + 1); ++line) {
            SendScintilla(SCI_MARKERADD, number(line), static_cast<long>(kind));
            SendScintilla(SCI_MARKERADD, number(line), static_cast<long>(signMarker + kind));
        }
        if (begin == end) // nothing is left of it: its place is signed
            SendScintilla(SCI_MARKERADD, number(begin), static_cast<long>(signMarker + kind));
    }
}

std::pair<int, int> MergeText::linesOf(std::size_t index) const
{
    const Region& region = m_regions[index];
    const auto lineOf = [this](
                            long byte) { return static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, number(byte))); };
    const int begin = lineOf(region.begin);
    if (region.begin == region.end)
        return {begin, begin};
    return {begin, lineOf(region.end - 1) + 1};
}

int MergeText::regionAtCaret() const
{
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const Region& region = m_regions[i];
        if (caret >= region.begin && (caret < region.end || caret == region.begin))
            return static_cast<int>(i);
    }
    for (std::size_t i = 0; i < m_regions.size(); ++i) { // where an undo leaves the caret
        if (caret == m_regions[i].end)
            return static_cast<int>(i);
    }
    return -1;
}

int MergeText::regionFromCaret(bool forward) const
{
    const auto count = static_cast<int>(m_regions.size());
    if (count == 0)
        return -1;
    const long caret = SendScintilla(SCI_GETCURRENTPOS);
    if (forward) {
        const auto next = std::upper_bound(
            m_regions.begin(), m_regions.end(), caret, [](long byte, const Region& one) { return byte < one.begin; });
        return next == m_regions.end() ? 0 : static_cast<int>(next - m_regions.begin());
    }
    const auto next = std::lower_bound(
        m_regions.begin(), m_regions.end(), caret, [](const Region& one, long byte) { return one.begin < byte; });
    return (next == m_regions.begin() ? count : static_cast<int>(next - m_regions.begin())) - 1;
}

void MergeText::goToRegion(std::size_t region)
{
    goToByte(m_regions[region].begin);
}

void MergeText::goToByte(long byte)
{
    SendScintilla(SCI_SETEMPTYSELECTION, number(byte));
    const auto line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, number(byte)));
    const auto page = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
    const int top = topLine();
    if (line <= top || line >= top + page * 2 / 3)
        setTopLine(std::max(0, line - page / 3));
    Q_EMIT caretMoved();
}

int MergeText::topLine() const
{
    return static_cast<int>(SendScintilla(SCI_GETFIRSTVISIBLELINE));
}

void MergeText::setTopLine(int line)
{
    SendScintilla(SCI_SETFIRSTVISIBLELINE, number(std::max(0, line)));
    markLines();
}

void MergeText::applyColours()
{
    const EditorColours colours = editorColours(palette());
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setFont(font);
    SendScintilla(SCI_STYLESETFORE, number(STYLE_DEFAULT), colours.text);
    SendScintilla(SCI_STYLESETBACK, number(STYLE_DEFAULT), colours.paper);
    SendScintilla(SCI_STYLECLEARALL);
    setPaper(colours.paper);
    setColor(colours.text);
    setMarginsFont(font);
    setMarginsBackgroundColor(colours.marginPaper);
    setMarginsForegroundColor(colours.marginText);
    setCaretForegroundColor(colours.text);
    setSelectionBackgroundColor(colours.selectionPaper);
    setSelectionForegroundColor(colours.selectionText);
    const bool dark = isDark(palette());
    for (int i = 0; i < kinds; ++i) {
        const auto kind = static_cast<MergeKind>(i);
        SendScintilla(SCI_MARKERDEFINE, number(i), static_cast<long>(SC_MARK_BACKGROUND));
        SendScintilla(SCI_MARKERSETBACK, number(i), blended(colours.paper, colourOf(kind, dark), dark ? 0.20 : 0.12));
        markerDefine(signPicture(signOf(kind), blended(colourOf(kind, dark), colours.text, 0.25)), signMarker + i);
    }
}

void MergeText::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void MergeText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the dialog's
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && (isReadOnly() || event->modifiers().testFlag(Qt::ControlModifier))) { // alone it indents
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab); // Scintilla's keeps it where one may type
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

} // namespace ui
