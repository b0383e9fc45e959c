// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/DataPanel.h"

#include "Icons.h"
#include "PlainText.h"
#include "accessible/TabChain.h"
#include "editor/DataEditor.h"
#include "editor/FindBar.h"
#include "panes/JsonTree.h"
#include "panes/ProblemBar.h"
#include "panes/SchemaCheck.h"
#include "panes/TypedText.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

// DataPanel's other half: how it is put together, and what its lines say.

namespace ui {

namespace {

QToolButton* panelButton(const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    setPlainToolTip(*button, toolTip);
    button->setAutoRaise(true);
    return button;
}

QToolButton* iconButton(const char* iconName, const QString& name, QWidget* parent)
{
    QToolButton* button = panelButton({}, name, parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    return button;
}

} // namespace

DataPanel::DataPanel(QWidget* parent)
    : QWidget(parent)
    , m_editor(new DataEditor(this))
    , m_typed(new TypedText(*m_editor, this))
    , m_findBar(new FindBar(*m_editor, this))
    , m_tree(new JsonTree(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_message(new PlainLabel(this))
    , m_views(new QButtonGroup(this))
    , m_format(new QComboBox(this))
    , m_schema(new SchemaCheck(this))
    , m_problems(new ProblemBar(this))
    , m_notes(new PlainLabel(this))
    , m_changed(new PlainLabel(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(4, 2, 4, 2);
    tools->setSpacing(2);
    buildToolBar(tools);
    all->addLayout(tools);
    buildContents();
    all->addWidget(m_splitter, 1);
    all->addWidget(m_findBar);
    all->addWidget(m_problems);
    auto* notes = new QHBoxLayout;
    notes->setContentsMargins(6, 2, 6, 2);
    notes->addWidget(m_notes, 1);
    notes->addWidget(m_changed);
    all->addLayout(notes);
    m_changedTimer.setSingleShot(true);
    m_changedTimer.setInterval(4000);
    m_graceTimer.setSingleShot(true);
    m_graceTimer.setInterval(120);
    connectViews();
    setTabChain({m_views->button(static_cast<int>(DataView::Formatted)),
        m_views->button(static_cast<int>(DataView::Raw)), m_views->button(static_cast<int>(DataView::Hex)),
        m_treeButton, m_format, m_unpackButton, m_wrapButton, m_findButton, m_copyButton, m_saveButton, m_editor});
    showMessage(tr("No node is selected. Choose one in the tree."), false);
}

void DataPanel::buildToolBar(QHBoxLayout* row)
{
    buildViews(row);
    auto* label = new PlainLabel(tr("F&ormat:"), this);
    label->setBuddy(m_format);
    m_format->setAccessibleName(tr("Format"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_format->addItem(tr("Automatic"), -1);
    for (const Format format :
        {Format::Json, Format::Xml, Format::Yaml, Format::Properties, Format::Text, Format::Base64, Format::Binary})
        m_format->addItem(formatName(format), static_cast<int>(format));
    m_format->insertItem(m_format->count() - 1, tr("Decoded base64"), decodedRow);
    m_format->setItemData(m_format->findData(static_cast<int>(Format::Base64)),
        plainToolTip(tr("The bytes as they are, written in base64")), Qt::ToolTipRole);
    m_format->setItemData(m_format->findData(decodedRow),
        plainToolTip(tr("The data is a text in base64: what it says, written in base64 again when it is saved")),
        Qt::ToolTipRole);
    m_unpackButton = panelButton(tr("Unpacked"), tr("The data is compressed with gzip. Show what is inside."), this);
    m_unpackButton->setCheckable(true);
    m_wrapButton = iconButton("wrap", tr("Wrap long lines"), this);
    m_wrapButton->setCheckable(true);
    m_findButton = iconButton("search", tr("Find in data (Ctrl+F)"), this);
    m_copyButton = iconButton("copy", tr("Copy all"), this);
    m_saveButton = iconButton("save", tr("Save bytes to file…"), this);
    row->addSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_format, m_unpackButton})
        row->addWidget(widget);
    row->addStretch();
    for (QToolButton* button : {m_wrapButton, m_findButton, m_copyButton, m_saveButton})
        row->addWidget(button);
}

void DataPanel::buildViews(QHBoxLayout* row)
{
    const auto add = [&](DataView view, const QString& text, const QString& toolTip) {
        QToolButton* button = panelButton(text, toolTip, this);
        button->setCheckable(true);
        m_views->addButton(button, static_cast<int>(view));
        row->addWidget(button);
    };
    add(DataView::Formatted, tr("Formatted"), tr("JSON laid out over lines; only white space differs from the data"));
    add(DataView::Raw, tr("Raw"), tr("The text as it is stored"));
    add(DataView::Hex, tr("Hex"), tr("Every byte in hexadecimal"));
    m_views->button(static_cast<int>(DataView::Formatted))->setChecked(true);
    m_treeButton = panelButton(tr("Tree"), tr("JSON as a tree beside the text"), this);
    m_treeButton->setCheckable(true);
    row->addSpacing(4);
    row->addWidget(m_treeButton);
}

void DataPanel::buildContents()
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(24);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(QStringLiteral("dataMessage"));
    m_message->setAutoFillBackground(true);
    auto* place = new QWidget(this); // the message covers the editor, which stays to be found by its name
    auto* stack = new QStackedLayout(place);
    stack->setStackingMode(QStackedLayout::StackAll);
    stack->addWidget(m_message);
    stack->addWidget(m_editor);
    m_splitter->addWidget(place);
    m_tree->hide();
    m_splitter->addWidget(m_tree);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_notes->setObjectName(QStringLiteral("dataNotes"));
    m_notes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long notes must not widen the window
    m_changed->setObjectName(QStringLiteral("dataChanged"));
    m_changed->setMargin(2);
}

void DataPanel::connectViews()
{
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        PresentationWish wish = m_wish;
        wish.view = static_cast<DataView>(id);
        setWish(wish);
    });
    connect(m_format, &QComboBox::activated, this, [this](int row) {
        PresentationWish wish = m_wish;
        const int format = m_format->itemData(row).toInt();
        wish.format = format < 0 ? std::nullopt : std::optional(static_cast<Format>(format));
        wish.decode = format == decodedRow;
        if (wish.view == DataView::Hex && wish.format != Format::Binary)
            wish.view = DataView::Formatted;
        setWish(wish);
    });
    connect(m_unpackButton, &QToolButton::clicked, this, [this](bool unpack) {
        PresentationWish wish = m_wish;
        wish.unpack = unpack;
        setWish(wish);
    });
    connect(m_treeButton, &QToolButton::toggled, this, &DataPanel::showTree);
    connect(m_wrapButton, &QToolButton::toggled, m_editor, &DataEditor::setWrapped);
    connect(m_editor, &DataEditor::wrapToggled, m_wrapButton, &QToolButton::setChecked);
    connect(m_editor, &DataEditor::findRequested, m_findBar, &FindBar::start);
    connect(m_editor, &DataEditor::editWanted, this, &DataPanel::beginTyping);
    connect(m_typed, &TypedText::started, this, &DataPanel::onTypingStarted);
    connect(m_typed, &TypedText::read, this, &DataPanel::onTypedRead);
    connect(m_findButton, &QToolButton::clicked, m_findBar, &FindBar::start);
    connect(m_copyButton, &QToolButton::clicked, this, &DataPanel::copyAll);
    connect(m_saveButton, &QToolButton::clicked, this, &DataPanel::saveBytes);
    connect(m_problems, &ProblemBar::goRequested, this, &DataPanel::goTo);
    connect(m_problems, &ProblemBar::currentChanged, this, &DataPanel::markProblem);
    connect(m_schema, &SchemaCheck::changed, this, [this] {
        updateProblems();
        updateNotes();
    });
    connect(m_tree, &JsonTree::rangeChosen, this, &DataPanel::selectFromTree);
    connect(m_tree, &JsonTree::editWanted, this, &DataPanel::editTree);
    const auto inTyped = [this](void (DataEditor::*step)()) {
        if (!m_editor->isWritable())
            return;
        (m_editor->*step)();
        m_typed->settle();
    };
    connect(m_tree, &JsonTree::undoWanted, this, [inTyped] { inTyped(&DataEditor::undo); });
    connect(m_tree, &JsonTree::redoWanted, this, [inTyped] { inTyped(&DataEditor::redo); });
    connect(&m_changedTimer, &QTimer::timeout, this, [this] {
        m_changed->setAutoFillBackground(false);
        m_changed->setPalette(QPalette());
    });
    const auto shortcut = [this](const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    shortcut(QKeySequence::keyBindings(QKeySequence::Find), &DataPanel::startFind);
    shortcut(QKeySequence::keyBindings(QKeySequence::FindNext), &DataPanel::findNext);
    shortcut(QKeySequence::keyBindings(QKeySequence::FindPrevious), &DataPanel::findPrevious);
    shortcut({Qt::Key_F8}, [this] { m_problems->step(true); });
    shortcut({QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [this] { m_problems->step(false); });
}

QString DataPanel::sizeText() const
{
    const QLocale locale;
    if (m_isNull)
        return tr("null");
    const auto stored = static_cast<qlonglong>(m_shown->stored->size());
    const QString size = stored == 1 ? tr("1 byte") : tr("%1 bytes").arg(locale.toString(stored));
    if (m_shown->unpackEnd != UnpackEnd::Complete)
        return size;
    return tr("%1 gzip, %2 bytes unpacked").arg(size, locale.toString(static_cast<qlonglong>(m_shown->contentSize)));
}

QStringList DataPanel::noteTexts() const
{
    QStringList notes;
    if (m_shown->unpackEnd == UnpackEnd::TooLarge || m_shown->unpackEnd == UnpackEnd::RatioTooHigh
        || m_shown->unpackEnd == UnpackEnd::TookTooLong)
        notes += tr("gzip, not unpacked: what is inside is too large");
    if (m_shown->unpackEnd == UnpackEnd::Damaged)
        notes += tr("begins like gzip, but is damaged: not unpacked");
    if (m_shown->encoding == TextEncoding::Utf8WithMark)
        notes += tr("UTF-8 with byte order mark");
    if (m_shown->encoding == TextEncoding::Utf16Le || m_shown->encoding == TextEncoding::Utf16Be)
        notes += m_shown->encoding == TextEncoding::Utf16Le ? tr("UTF-16, little-endian") : tr("UTF-16, big-endian");
    if (!m_shown->encoding)
        notes += tr("not text: shown as hex");
    if (m_shown->view == DataView::Hex && m_shown->hexBytes < m_shown->contentSize)
        notes +=
            tr("only the first %1 bytes are shown").arg(QLocale().toString(static_cast<qlonglong>(m_shown->hexBytes)));
    if (m_shown->prettyTooLarge)
        notes += tr("too large when formatted: shown as it is");
    if (m_shown->reachedDepthCap)
        notes += tr("nested deeper than 512 levels: the innermost stay on one line");
    if (!m_shown->breaks.empty() || (m_content->direct && m_content->editable->breaks != SoftBreaks::None))
        notes += tr("long lines are cut for display only");
    if (m_shown->outline.reachedSizeCap)
        notes += tr("the tree shows the first million values");
    if (m_content->document->isDecoded)
        notes += tr("decoded from base64");
    else if (m_wish.decode)
        notes += tr("not decoded: this is not base64");
    if (const QString praise = m_schema->praise(); !praise.isEmpty())
        notes += praise;
    return notes;
}

void DataPanel::updateNotes()
{
    if (!m_shown) {
        m_notes->clear();
        return;
    }
    QStringList parts = {sizeText()};
    if (!m_shown->stored->empty())
        parts += noteTexts();
    m_notes->setText(parts.join(QStringLiteral("  \u00B7  ")));
    setPlainToolTip(*m_notes, parts.join(QLatin1Char('\n')));
}

} // namespace ui
