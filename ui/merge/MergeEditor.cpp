// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/MergeEditor.h"

#include "PlainText.h"
#include "merge/MergeText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

enum Column { Mine, Result, Theirs };

std::vector<MergeText::Region> regionsOf(const Merge3& merge, Span MergeChunk::*side)
{
    std::vector<MergeText::Region> regions;
    for (std::size_t i = 0; i < merge.chunks().size(); ++i) {
        const MergeChunk& chunk = merge.chunks()[i];
        if (chunk.kind != MergeKind::Equal)
            regions.push_back({i, chunk.kind, long((chunk.*side).begin), long((chunk.*side).end)});
    }
    return regions;
}

/// The highest number of a conflict mark that a document brought with it.
std::size_t highestMark(const Merge3& merge)
{
    std::size_t highest = 0;
    for (const std::string* text : {&merge.base(), &merge.mine(), &merge.theirs()}) {
        const auto marks = Merge3::markedConflicts(*text);
        highest = std::max(highest, marks.empty() ? 0 : marks.back());
    }
    return highest;
}

/// Where `line` of one column stands in another: changes begin and end at the same height, and what is between is
/// stretched.
int sameHeight(const MergeText& from, const MergeText& to, int line)
{
    double fromBegin = 0;
    double toBegin = 0;
    double fromEnd = from.lines();
    double toEnd = to.lines();
    for (std::size_t i = 0; i < from.regions().size(); ++i) {
        const auto a = from.linesOf(i);
        const auto b = to.linesOf(i);
        const std::pair<int, int> borders[] = {{a.first, b.first}, {a.second, b.second}};
        for (const auto& [left, right] : borders) {
            if (left <= line) {
                fromBegin = left;
                toBegin = right;
            } else {
                fromEnd = left;
                toEnd = right;
                i = from.regions().size() - 1; // found
                break;
            }
        }
    }
    const double part = fromEnd > fromBegin ? (line - fromBegin) / (fromEnd - fromBegin) : 0;
    return static_cast<int>(std::lround(toBegin + part * (toEnd - toBegin)));
}

} // namespace

MergeEditor::MergeEditor(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    m_position = new PlainLabel(this); // with a row of its own: beside the buttons a large font leaves it nothing
    m_position->setObjectName(QStringLiteral("change"));
    m_position->setWordWrap(true);
    layout->addWidget(m_position);
    layout->addWidget(makeColumns(), 1);
    auto* across = new QAction(tr("Next column"), this); // Tab writes a tab in the result
    across->setShortcut(QKeySequence(Qt::Key_F6));
    across->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(across, &QAction::triggered, this, [this] {
        const auto at =
            std::find_if(std::begin(m_columns), std::end(m_columns), [](MergeText* one) { return one->hasFocus(); });
        const std::ptrdiff_t next = at == std::end(m_columns) ? 1 : (at - std::begin(m_columns) + 1) % 3;
        m_columns[next]->setFocus();
    });
    addAction(across);
    updateBar();
}

QToolButton* MergeEditor::addButton(QWidget* bar, const QString& text, const QString& tip, const QKeySequence& key)
{
    auto* button = new QToolButton(bar);
    button->setText(text);
    button->setAccessibleName(tip);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    bar->layout()->addWidget(button);
    auto* action = new QAction(tip, this); // a button's own shortcut would wait for its animation
    action->setShortcut(key);
    connect(action, &QAction::triggered, button, [button] {
        if (button->isEnabled())
            Q_EMIT button->clicked();
    });
    addAction(action);
    return button;
}

QWidget* MergeEditor::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous = addButton(bar, tr("Previous"), tr("Previous change"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_next = addButton(bar, tr("Next"), tr("Next change"), QKeySequence(Qt::Key_F8));
    m_nextConflict =
        addButton(bar, tr("Next conflict"), tr("Next conflict that is not resolved"), QKeySequence(Qt::Key_F7));
    row->addStretch(1);
    const std::tuple<MergeChoice, QString, QString, Qt::Key> choices[] = {
        {MergeChoice::Mine, tr("Mine"), tr("Take mine for this change"), Qt::Key_1},
        {MergeChoice::Theirs, tr("Theirs"), tr("Take theirs for this change"), Qt::Key_2},
        {MergeChoice::Both, tr("Both"), tr("Take mine, then theirs, for this change"), Qt::Key_3},
        {MergeChoice::Base, tr("Base"), tr("Put this change back to what both started from"), Qt::Key_4}};
    for (const auto& [choice, text, tip, key] : choices) {
        QToolButton* button = addButton(bar, text, tip, QKeySequence(Qt::CTRL | key));
        m_choices[static_cast<int>(choice)] = button;
        connect(button, &QToolButton::clicked, this, [this, chosen = choice] { choose(chosen); });
    }
    connect(m_previous, &QToolButton::clicked, this, &MergeEditor::previousChange);
    connect(m_next, &QToolButton::clicked, this, &MergeEditor::nextChange);
    connect(m_nextConflict, &QToolButton::clicked, this, &MergeEditor::nextConflict);
    return bar;
}

QWidget* MergeEditor::makeColumns()
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    const char* const names[] = {"mine", "result", "theirs"};
    const QString spoken[] = {tr("Mine, to read"), tr("Result of the merge"), tr("Theirs, to read")};
    for (int i = Mine; i <= Theirs; ++i) {
        auto* column = new QWidget(splitter);
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(3);
        m_titles[i] = new PlainLabel(column);
        QFont bold = font();
        bold.setBold(true);
        m_titles[i]->setFont(bold);
        m_titles[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_columns[i] = new MergeText(i != Result, column);
        m_columns[i]->setObjectName(QLatin1String(names[i]));
        m_columns[i]->setAccessibleName(spoken[i]);
        layout->addWidget(m_titles[i]);
        layout->addWidget(m_columns[i], 1);
        splitter->addWidget(column);
        splitter->setStretchFactor(i, i == Result ? 4 : 3);
        connect(m_columns[i], &MergeText::scrolled, this, [this, i] { follow(i); });
    }
    m_titles[Result]->setText(tr("Result"));
    setFocusProxy(m_columns[Result]);
    connect(m_columns[Result], &MergeText::caretMoved, this, &MergeEditor::updateBar);
    connect(m_columns[Result], &MergeText::edited, this, &MergeEditor::onEdited);
    return splitter;
}

void MergeEditor::setTitles(const QString& mine, const QString& theirs)
{
    if (!mine.isEmpty())
        m_titles[Mine]->setText(mine);
    m_titles[Theirs]->setText(theirs);
    setPlainToolTip(*m_titles[Theirs], theirs);
}

void MergeEditor::setEditable(bool editable)
{
    m_columns[Result]->setReadOnly(!editable);
    updateBar();
}

void MergeEditor::setMerge(Merge3 merge)
{
    m_merge = std::move(merge);
    m_firstNumber = highestMark(m_merge) + 1;
    m_continued = false;
    fill();
}

void MergeEditor::continueMerge(Merge3 merge)
{
    m_merge = std::move(merge);
    m_continued = true;
    fill(); // marks of conflicts that are still open stand in mine, and go on counting
}

void MergeEditor::fill()
{
    const std::size_t next = m_continued ? highestMark(m_merge) + 1 : m_firstNumber;
    const Merge3::Text proposal = m_merge.proposal(std::max(next, m_firstNumber));
    std::vector<MergeText::Region> regions;
    for (const Merge3::Part& part : proposal.parts)
        regions.push_back({part.chunk, m_merge.chunks()[part.chunk].kind, long(part.begin), long(part.end)});
    m_columns[Mine]->fill(m_merge.mine(), regionsOf(m_merge, &MergeChunk::mine), m_merge.lineEnd());
    m_columns[Theirs]->fill(m_merge.theirs(), regionsOf(m_merge, &MergeChunk::theirs), m_merge.lineEnd());
    m_columns[Result]->fill(proposal.text, std::move(regions), m_merge.lineEnd());
    if (proposal.unresolved > 0)
        goToFirstConflict();
    else if (!proposal.parts.empty())
        m_columns[Result]->goToRegion(0);
    showSameChange();
    onEdited();
}

void MergeEditor::onEdited()
{
    m_unresolved = unresolved();
    updateBar();
    Q_EMIT edited();
}

std::string MergeEditor::result() const
{
    return m_columns[Result]->bytes();
}

std::size_t MergeEditor::unresolved() const
{
    const auto marks = Merge3::markedConflicts(result());
    return static_cast<std::size_t>(marks.end() - std::lower_bound(marks.begin(), marks.end(), m_firstNumber));
}

bool MergeEditor::isTouched() const
{
    return m_continued || m_columns[Result]->isModified();
}

void MergeEditor::choose(MergeChoice choice)
{
    const int region = m_columns[Result]->regionAtCaret();
    if (region < 0 || m_columns[Result]->isReadOnly())
        return;
    const auto index = static_cast<std::size_t>(region);
    m_columns[Result]->replaceRegion(index, m_merge.chunkText(m_columns[Result]->regions()[index].chunk, choice));
    m_columns[Result]->setFocus();
}

void MergeEditor::nextChange()
{
    const int region = m_columns[Result]->regionFromCaret(true);
    if (region >= 0)
        m_columns[Result]->goToRegion(static_cast<std::size_t>(region));
    showSameChange();
}

void MergeEditor::previousChange()
{
    const int region = m_columns[Result]->regionFromCaret(false);
    if (region >= 0)
        m_columns[Result]->goToRegion(static_cast<std::size_t>(region));
    showSameChange();
}

void MergeEditor::nextConflict()
{
    const auto caret = m_columns[Result]->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    const std::size_t feed = result().find('\n', static_cast<std::size_t>(caret));
    if (feed == std::string::npos || !goToConflict(feed + 1, "<"))
        goToFirstConflict();
}

void MergeEditor::goToFirstConflict()
{
    if (!goToConflict(0, "<"))
        goToConflict(0, "|=>"); // what was left of one
}

bool MergeEditor::goToConflict(std::size_t from, std::string_view firstCharacters)
{
    const std::string text = result();
    for (std::size_t begin = from; begin < text.size();) {
        const std::size_t feed = std::min(text.find('\n', begin), text.size() - 1);
        const std::string_view line = std::string_view(text).substr(begin, feed + 1 - begin);
        const bool candidate = firstCharacters.find(line.front()) != std::string_view::npos;
        if (candidate && Merge3::markNumber(line).value_or(0) >= m_firstNumber) {
            m_columns[Result]->goToByte(static_cast<long>(begin));
            showSameChange();
            return true;
        }
        begin = feed + 1;
    }
    return false;
}

/// The other columns go where the caret's change is.
void MergeEditor::showSameChange()
{
    const int region = m_columns[Result]->regionAtCaret();
    if (region < 0)
        return;
    for (const int column : {Mine, Theirs})
        m_columns[column]->goToRegion(static_cast<std::size_t>(region));
    follow(Result);
}

void MergeEditor::follow(int column)
{
    const int top = m_columns[column]->topLine();
    if (top == m_setTop[column])
        return; // it went there because it followed another
    m_setTop[column] = top;
    for (int other = Mine; other <= Theirs; ++other) {
        if (other == column)
            continue;
        m_columns[other]->setTopLine(sameHeight(*m_columns[column], *m_columns[other], top));
        m_setTop[other] = m_columns[other]->topLine();
    }
}

void MergeEditor::updateBar()
{
    const auto& regions = m_columns[Result]->regions();
    const int region = m_columns[Result]->regionAtCaret();
    const bool editable = !m_columns[Result]->isReadOnly();
    for (QToolButton* button : m_choices)
        button->setEnabled(editable && region >= 0);
    m_previous->setEnabled(!regions.empty());
    m_next->setEnabled(!regions.empty());
    m_nextConflict->setEnabled(m_unresolved > 0);
    if (region < 0) {
        m_position->setText(tr("%n change(s)", "in a merge", static_cast<int>(regions.size())));
        return;
    }
    const auto whatOf = [](MergeKind kind) {
        switch (kind) {
        case MergeKind::OnlyMine:
            return tr("only you changed this");
        case MergeKind::OnlyTheirs:
            return tr("only they changed this");
        case MergeKind::BothSame:
            return tr("both changed this, in the same way");
        default:
            return tr("both changed this, differently");
        }
    };
    m_position->setText(tr("Change %1 of %2: %3")
                            .arg(region + 1)
                            .arg(regions.size())
                            .arg(whatOf(regions[static_cast<std::size_t>(region)].kind)));
}

} // namespace ui
