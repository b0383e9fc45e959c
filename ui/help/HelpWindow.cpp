// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpWindow.h"

#include "Icons.h"
#include "PlainText.h"
#include "SearchField.h"
#include "help/HelpBrowser.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

namespace ui {

namespace {

enum Role { PageRole = Qt::UserRole, SectionRole };
constexpr int patienceMs = 120;
constexpr qsizetype mostPlaces = 100;

QTreeWidget* sideList(const QString& name, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(name);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QTreeWidgetItem* sideItem(const QString& text, const QString& page, qsizetype section)
{
    auto* item = new QTreeWidgetItem({text});
    item->setData(0, PageRole, page);
    item->setData(0, SectionRole, section);
    return item;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_library(QLocale())
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Roster help"));
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->addWidget(makeSide());
    auto* right = new QWidget(across);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_browser = new HelpBrowser(right);
    column->addWidget(m_browser, 1);
    column->addWidget(makeFindBar());
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({250, 650});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(across, 1);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, &HelpWindow::search);
    makeKeys();
    fillContents();
    resize(900, 640);
    display({HelpLibrary::keys().constFirst(), 0, -1});
}

QToolButton* HelpWindow::addButton(QLayout* bar, const char* iconName, const QString& name, const QKeySequence& key)
{
    auto* button = new QToolButton(this);
    if (iconName)
        button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    connect(new QShortcut(key, this), &QShortcut::activated, button, [button] { button->click(); });
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(name, key.toString(QKeySequence::NativeText)));
    bar->addWidget(button);
    return button;
}

QWidget* HelpWindow::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 3, 4, 3);
    m_back = addButton(row, "back", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = addButton(row, "forward", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    m_search = new SearchField(bar);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help (Ctrl+K)"));
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_patience->start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        if (m_side->currentWidget() == m_hits && m_hits->currentItem()) {
            m_hits->setFocus();
            openHit(m_hits->currentItem());
        }
    });
    row->addWidget(m_search, 1);
    connect(addButton(row, "search", tr("Find on this page"), QKeySequence::Find), &QToolButton::clicked, this, [this] {
        m_findBar->show();
        m_find->setFocus();
        m_find->selectAll();
    });
    QToolButton* smaller = addButton(row, nullptr, tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QToolButton* larger = addButton(row, nullptr, tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    smaller->setText(QStringLiteral("A\u2212")); // signs, no words
    larger->setText(QStringLiteral("A+"));
    connect(smaller, &QToolButton::clicked, this, [this] { setZoom(zoom() - 1); });
    connect(larger, &QToolButton::clicked, this, [this] { setZoom(zoom() + 1); });
    return bar;
}

QWidget* HelpWindow::makeSide()
{
    m_side = new QStackedWidget(this);
    m_contents = sideList(tr("Contents"), m_side);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_hits = sideList(tr("Found"), m_side);
    m_hits->setObjectName(QStringLiteral("helpHits"));
    m_hits->setRootIsDecorated(false);
    m_hits->setAlternatingRowColors(true);
    for (QTreeWidget* list : {m_contents, m_hits}) {
        m_side->addWidget(list);
        connect(list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
            openHit(item);
            m_browser->setFocus();
        });
        connect(list, &QTreeWidget::itemClicked, this, &HelpWindow::openHit);
    }
    m_side->setMinimumWidth(160);
    return m_side;
}

QWidget* HelpWindow::makeFindBar()
{
    m_findBar = new QWidget(this);
    auto* row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(4, 3, 4, 3);
    m_find = new SearchField(m_findBar);
    m_find->setObjectName(QStringLiteral("helpFind"));
    m_find->setAccessibleName(tr("Find on this page"));
    m_notFound = new PlainLabel(tr("Not on this page"), m_findBar);
    m_notFound->hide();
    row->addWidget(m_find, 1);
    row->addWidget(m_notFound);
    connect(addButton(row, "back", tr("Previous place"), QKeySequence(Qt::SHIFT | Qt::Key_F3)), &QToolButton::clicked,
        this, [this] { find(false); });
    connect(addButton(row, "forward", tr("Next place"), QKeySequence(Qt::Key_F3)), &QToolButton::clicked, this,
        [this] { find(true); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_find, &QLineEdit::textChanged, m_notFound, &QWidget::hide);
    m_findBar->hide();
    return m_findBar;
}

void HelpWindow::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { setZoom(zoom() + 1); }); // "+" without Shift
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setZoom(0); });
    key(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { go({HelpLibrary::keys().constFirst(), 0, -1}); });
    key(QKeySequence(Qt::Key_F6), [this] { // between the two halves
        QWidget* side = m_side->currentWidget();
        (side->hasFocus() ? static_cast<QWidget*>(m_browser) : side)->setFocus();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    key(QKeySequence(Qt::Key_Escape), [this] { // what was opened last goes first
        if (m_findBar->isVisible()) {
            m_findBar->hide();
            m_browser->setFocus();
        } else if (!m_search->text().isEmpty()) {
            m_search->clear();
        } else {
            close();
        }
    });
}

void HelpWindow::fillContents()
{
    m_contents->clear();
    for (const HelpPage& page : m_library.pages()) {
        QTreeWidgetItem* item = sideItem(page.title(), page.key, 0);
        m_contents->addTopLevelItem(item);
        for (qsizetype i = 1; i < page.sections.size(); ++i) {
            if (page.sections[i].level == 2)
                item->addChild(sideItem(page.sections[i].title, page.key, i));
        }
    }
}

void HelpWindow::markContents()
{
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        if (item->data(0, PageRole).toString() != m_place.page)
            continue;
        QTreeWidgetItem* best = item;
        for (int child = 0; child < item->childCount(); ++child) {
            if (item->child(child)->data(0, SectionRole).toLongLong() <= m_place.section)
                best = item->child(child);
        }
        item->setExpanded(true);
        m_contents->setCurrentItem(best);
    }
}

void HelpWindow::search()
{
    m_patience->stop();
    const QString query = m_search->text();
    m_hits->clear();
    const QList<HelpHit> hits = searchHelp(m_library, query);
    for (const HelpHit& hit : hits) {
        const HelpPage* page = m_library.find(hit.page);
        const QString title = hit.section == 0
            ? page->title()
            : tr("%1 – %2", "page, section").arg(page->title(), page->sections[hit.section].title);
        m_hits->addTopLevelItem(sideItem(title + QLatin1Char('\n') + hit.snippet, hit.page, hit.section));
    }
    if (hits.isEmpty()) {
        auto* nothing = new QTreeWidgetItem({tr("Nothing was found. Try fewer or shorter words.")});
        nothing->setFlags(Qt::ItemIsEnabled);
        m_hits->addTopLevelItem(nothing);
    } else {
        m_hits->setCurrentItem(m_hits->topLevelItem(0));
    }
    m_side->setCurrentWidget(query.trimmed().isEmpty() ? m_contents : m_hits);
}

void HelpWindow::openHit(const QTreeWidgetItem* item)
{
    const QString page = item->data(0, PageRole).toString();
    if (!page.isEmpty())
        go({page, item->data(0, SectionRole).toLongLong(), -1});
}

void HelpWindow::openTopic(const QString& topic)
{
    const HelpTarget target = HelpLibrary::target(topic);
    const HelpPage* page = m_library.find(target.page);
    if (!page)
        return go({HelpLibrary::keys().constFirst(), 0, -1});
    go({page->key, page->sectionOf(target.anchor).value_or(0), -1});
}

QString HelpWindow::topic() const
{
    const HelpPage* page = m_library.find(m_place.page);
    const QStringList anchors = page ? page->sections[m_place.section].anchors : QStringList();
    return anchors.isEmpty() ? m_place.page : m_place.page + QLatin1Char('#') + anchors.first();
}

void HelpWindow::go(const Place& place)
{
    notePlace();
    if (m_place.page != place.page || m_place.section != place.section) {
        m_before += m_place;
        if (m_before.size() > mostPlaces)
            m_before.removeFirst();
        m_after.clear();
    }
    display(place);
}

void HelpWindow::display(const Place& place)
{
    const HelpPage* page = m_library.find(place.page);
    if (!page)
        return;
    if (m_place.page != place.page || m_browser->document()->isEmpty())
        m_browser->showPage(*page);
    m_place = place;
    if (place.scroll >= 0)
        m_browser->verticalScrollBar()->setValue(place.scroll);
    else
        m_browser->scrollToSection(place.section);
    setWindowTitle(tr("%1 – Roster help", "title of a page").arg(page->title()));
    m_notFound->hide();
    markContents();
    updateButtons();
}

void HelpWindow::step(int by)
{
    QList<Place>& from = by < 0 ? m_before : m_after;
    QList<Place>& to = by < 0 ? m_after : m_before;
    if (from.isEmpty())
        return;
    notePlace();
    to += m_place;
    display(from.takeLast());
}

void HelpWindow::notePlace()
{
    m_place.scroll = m_browser->verticalScrollBar()->value();
}

void HelpWindow::follow(const QUrl& link)
{
    if (!link.scheme().isEmpty())
        return askToLeave(link);
    const HelpTarget target = HelpLibrary::target(link.toString(), m_place.page);
    if (const HelpPage* page = m_library.find(target.page))
        go({page->key, page->sectionOf(target.anchor).value_or(0), -1});
}

void HelpWindow::askToLeave(const QUrl& address)
{
    const QString text = address.toDisplayString(QUrl::FullyEncoded);
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Open a web page"), tr("Open this address in the web browser?"), {}, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    const QAbstractButton* open = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
    const QAbstractButton* copy = box->addButton(tr("Copy &address"), QMessageBox::ActionRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [open, copy, address, text](const QAbstractButton* clicked) {
        if (clicked == open)
            QDesktopServices::openUrl(address);
        else if (clicked == copy)
            QGuiApplication::clipboard()->setText(text);
    });
    box->open();
}

void HelpWindow::find(bool forward)
{
    m_notFound->setVisible(!m_browser->findText(m_find->text(), forward));
}

int HelpWindow::zoom() const
{
    return m_browser->zoom();
}

void HelpWindow::setZoom(int steps)
{
    m_browser->setZoom(steps);
}

void HelpWindow::updateButtons()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
}

void HelpWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

} // namespace ui
