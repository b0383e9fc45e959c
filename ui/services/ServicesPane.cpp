// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServicesPane.h"

#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "SearchField.h"
#include "TimeText.h"
#include "accessible/SelectionLead.h"
#include "models/ServiceListModel.h"
#include "panes/NoticeBar.h"
#include "services/InstanceTable.h"
#include "services/ServiceText.h"
#include "services/SparklineDelegate.h"
#include "services/TimelineChart.h"
#include "session/OnDone.h"

#include <QComboBox>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QtConcurrent>

namespace ui {

namespace {

constexpr qint64 workBudget = 4; // ms of a turn, then the event loop has one
constexpr int regroupEvery = 300; // ms: grouping by host or owner looks at every instance
constexpr int tickEvery = 10'000; // ms: ages in the list are told in minutes

} // namespace

ServicesPane::ServicesPane(registry::Session& session, std::string detectorFolder, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_detectorFolder(std::move(detectorFolder))
    , m_rows(new ServiceListModel(this))
    , m_order(new ServiceListOrder(this))
{
    setObjectName(QStringLiteral("services"));
    m_order->setSourceModel(m_rows);
    m_rows->setEndpoint(session.profile().endpoint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    m_problems = new NoticeBar("warning", {}, this);
    m_leftOut = new NoticeBar("info", {}, this);
    m_progress = new NoticeBar("step-waiting", {}, this);
    for (NoticeBar* notice : {m_problems, m_leftOut, m_progress})
        layout->addWidget(notice);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->addWidget(makeList());
    across->addWidget(makeDetails());
    across->setSizes({660, 680});
    layout->addWidget(across, 1);

    m_work.setSingleShot(true);
    m_work.callOnTimeout(this, &ServicesPane::workOff);
    m_regroup.setSingleShot(true);
    m_regroup.callOnTimeout(this, &ServicesPane::regroup);
    m_tick.callOnTimeout(this, [this] {
        if (m_list->isVisible())
            m_list->viewport()->update();
    });
    m_tick.start(tickEvery);
    updateDetails();
}

ServicesPane::~ServicesPane() = default;

QWidget* ServicesPane::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(6, 3, 6, 3);
    m_filter = new SearchField(bar);
    m_filter->setObjectName(QStringLiteral("serviceFilter"));
    m_filter->setPlaceholderText(tr("Filter by service, host or anything an instance says"));
    m_filter->setAccessibleName(tr("Filter services"));
    m_status = new QComboBox(bar);
    m_status->setAccessibleName(tr("Show"));
    m_status->addItems({tr("All"), tr("In trouble"), tr("Gone"), tr("Flapping"), tr("Up")});
    m_group = new QComboBox(bar);
    m_group->setObjectName(QStringLiteral("grouping"));
    m_group->setAccessibleName(tr("Group by"));
    m_group->addItems({tr("By service"), tr("By environment"), tr("By host"), tr("By owner session")});
    m_root = new PlainLabel(bar);
    m_root->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* whole = new QToolButton(bar);
    whole->setText(tr("Whole registry"));
    whole->setAutoRaise(true);
    m_wholeRegistry = whole;
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_group);
    layout->addWidget(m_root);
    layout->addWidget(whole);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ServicesPane::applyFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ServicesPane::applyFilter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ServicesPane::setGrouping);
    connect(whole, &QToolButton::clicked, this, [this] { setRoot(registry::Path()); });
    return bar;
}

QWidget* ServicesPane::makeList()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QTreeView(page);
    m_list->setObjectName(QStringLiteral("serviceList"));
    m_list->setAccessibleName(tr("Services"));
    m_list->setModel(m_order);
    m_list->setRootIsDecorated(false);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // paths differ at both ends; the tooltip has the whole one
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ServiceListModel::Name, Qt::AscendingOrder);
    m_list->setItemDelegateForColumn(ServiceListModel::Activity, new SparklineDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    fitColumns();
    connect(m_list, &QTreeView::customContextMenuRequested, this, &ServicesPane::showListMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServicesPane::onSelected);
    letSelectionLead(*m_list);
    m_empty = new PlainLabel(page);
    m_empty->setObjectName(QStringLiteral("noServices"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    return page;
}

/// As wide as what usually stands there, or the heading, is in this font.
void ServicesPane::fitColumns()
{
    const std::pair<int, QString> usual[] = {{ServiceListModel::Name, QStringLiteral("xxx-catalogue-service")},
        {ServiceListModel::Where, QStringLiteral("/discovery/production")},
        {ServiceListModel::Up, QStringLiteral("000")}, {ServiceListModel::Seen, QStringLiteral("000")},
        {ServiceListModel::Expected, QStringLiteral("000")},
        {ServiceListModel::LastChange, dayAndTime(QDateTime({2000, 12, 28}, {22, 48}), Precision::Minutes)}};
    const QFontMetrics metrics = m_list->fontMetrics();
    for (const auto& [column, text] : usual) {
        const QString heading = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int icon = column == ServiceListModel::Name ? m_list->style()->pixelMetric(QStyle::PM_SmallIconSize) : 0;
        m_list->header()->resizeSection(
            column, icon + std::max(metrics.horizontalAdvance(heading), metrics.horizontalAdvance(text)) + 12);
    }
}

void ServicesPane::restore(const ServicesMemory& memory)
{
    m_memory = memory;
    const QSignalBlocker quiet(m_group);
    m_group->setCurrentIndex(int(memory.grouping));
}

ServicesMemory ServicesPane::memory() const
{
    return m_memory;
}

void ServicesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_detectors || m_loading)
        return;
    m_loading = true;
    registry::onDone(QtConcurrent::run([folder = m_detectorFolder] {
        registry::lens::DetectorSet set = registry::lens::DetectorSet::builtIn();
        if (!folder.empty())
            set.addFrom(folder);
        return set;
    }),
        this, [this](const registry::lens::DetectorSet& set) { begin(set); });
    updateNotices();
}

void ServicesPane::begin(registry::lens::DetectorSet detectors)
{
    m_detectors = std::move(detectors);
    QStringList problems;
    for (const registry::Error& error : m_detectors->problems())
        problems << displayText(error.path) + QStringLiteral(": ") + displayText(error.detail);
    if (!problems.isEmpty())
        m_problems->setText(tr("A detector of yours could not be read. %1", "file and what is wrong with it")
                                .arg(problems.join(QStringLiteral("; "))));
    makeCatalogue();
    if (const auto folder = std::exchange(m_asked, {}))
        askKind(*folder);
}

void ServicesPane::makeCatalogue()
{
    if (!m_detectors)
        return;
    showRow({});
    m_rows->setRows({});
    m_changed.clear();
    m_catalogue.reset();
    registry::lens::ServiceCatalogue::Options options;
    options.detectors = *m_detectors;
    options.choices = m_memory.choices;
    options.memory.goneFor = m_memory.goneFor;
    m_catalogue = std::make_unique<registry::lens::ServiceCatalogue>(m_session, m_memory.root, std::move(options));
    using Catalogue = registry::lens::ServiceCatalogue;
    connect(m_catalogue.get(), &Catalogue::added, this, &ServicesPane::onAdded);
    connect(m_catalogue.get(), &Catalogue::aboutToRemove, this, &ServicesPane::onRemoved);
    connect(m_catalogue.get(), &Catalogue::changed, this, &ServicesPane::onChanged);
    connect(m_catalogue.get(), &Catalogue::progressChanged, this, &ServicesPane::updateNotices);
    connect(m_catalogue.get(), &Catalogue::choicesChanged, this, [this] { m_memory.choices = m_catalogue->choices(); });
    updateNotices();
}

std::vector<registry::lens::DetectorPtr> ServicesPane::detectors() const
{
    return m_detectors ? m_detectors->all() : std::vector<registry::lens::DetectorPtr>();
}

void ServicesPane::setRoot(const registry::Path& root)
{
    if (m_memory.root == root)
        return;
    m_memory.root = root;
    makeCatalogue();
    updateNotices();
}

void ServicesPane::choose(const registry::Path& folder, std::optional<std::string> detector)
{
    if (m_catalogue) {
        m_catalogue->choose(folder, std::move(detector));
        return;
    }
    if (detector)
        m_memory.choices[folder] = *std::move(detector);
    else
        m_memory.choices.erase(folder);
}

void ServicesPane::refresh()
{
    if (m_catalogue)
        m_catalogue->refresh();
    updateNotices();
}

void ServicesPane::focusList()
{
    m_list->setFocus();
}

void ServicesPane::onAdded(const registry::Path& folder)
{
    onChanged(folder);
    updateNotices();
}

void ServicesPane::onRemoved(const registry::Path& folder)
{
    m_changed.erase(folder);
    if (m_memory.grouping == Grouping::Service)
        m_rows->remove(QString::fromStdString(folder.str()));
    else if (!m_regroup.isActive())
        m_regroup.start(regroupEvery);
    if (m_open.erase(folder) > 0)
        m_table->instances().remove(folder);
    updateNotices();
}

void ServicesPane::onChanged(const registry::Path& folder)
{
    m_changed.insert(folder);
    if (!m_work.isActive())
        m_work.start(0);
}

void ServicesPane::workOff()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_changed.empty() && spent.elapsed() < workBudget) {
        const registry::Path folder = *m_changed.begin();
        m_changed.erase(m_changed.begin());
        const registry::lens::ServiceWatch* watch = m_catalogue->find(folder);
        if (!watch)
            continue;
        if (m_memory.grouping == Grouping::Service)
            m_rows->put(serviceRow(watch->state(), m_memory.expected));
        else if (!m_regroup.isActive())
            m_regroup.start(regroupEvery);
        if (m_open.contains(folder)) {
            updateTable(folder);
            updateDetails();
            updateOwner(); // of the selected one: its node may just have been read, or be another now
        }
        if (m_wanted == folder)
            showService(folder);
    }
    if (!m_changed.empty())
        m_work.start(0);
    updateNotices();
}

void ServicesPane::regroup()
{
    if (!m_catalogue || m_memory.grouping == Grouping::Service)
        return;
    std::vector<const registry::lens::ServiceState*> states;
    for (const auto& [folder, watch] : m_catalogue->services())
        states.push_back(&watch->state());
    m_rows->setRows(groupedRows(states, m_memory.grouping, m_memory.expected));
    if (const ServiceRow* row = m_rows->find(m_shown); !row || m_open.size() != row->folders.size())
        showRow(m_shown); // it may be in other services by now
}

void ServicesPane::setGrouping(int index)
{
    m_memory.grouping = static_cast<Grouping>(index);
    showRow({});
    m_rows->setRows({});
    if (!m_catalogue)
        return;
    if (m_memory.grouping != Grouping::Service) {
        regroup();
        return;
    }
    for (const auto& [folder, watch] : m_catalogue->services())
        m_rows->put(serviceRow(watch->state(), m_memory.expected));
}

void ServicesPane::showService(const registry::Path& folder)
{
    if (m_memory.grouping != Grouping::Service)
        m_group->setCurrentIndex(int(Grouping::Service));
    m_wanted = folder;
    const QString key = QString::fromStdString(folder.str());
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        const ServiceRow* shown = m_rows->row(m_order->mapToSource(index).row());
        if (shown && shown->key == key) {
            m_wanted.reset();
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return;
        }
    }
}

bool ServicesPane::nameMatches(const ServiceRow& row) const
{
    const QString text = m_filter->text();
    for (const QString& part : {row.name, row.where, row.format, row.key})
        if (part.contains(text, Qt::CaseInsensitive))
            return true;
    return false;
}

bool ServicesPane::accepts(const ServiceRow& row) const
{
    const bool wanted[] = {true, row.trouble() > 0, row.gone > 0, row.flapping > 0, row.up > 0};
    if (!wanted[m_status->currentIndex()])
        return false;
    if (m_filter->text().isEmpty() || nameMatches(row))
        return true;
    const auto matches = [&](const std::string& text) {
        return QString::fromStdString(text).contains(m_filter->text(), Qt::CaseInsensitive);
    };
    for (const registry::Path& folder : row.folders)
        if (const auto* watch = m_catalogue ? m_catalogue->find(folder) : nullptr)
            for (const registry::lens::InstanceRow& instance : watch->state().rows) {
                if (!belongsTo(row, instance))
                    continue;
                if (matches(instance.record.name) || matches(instance.record.host))
                    return true;
                for (const registry::lens::Field& field : instance.record.fields)
                    if (matches(field.text))
                        return true;
            }
    return false;
}

void ServicesPane::applyFilter()
{
    m_order->setFilter([this](const ServiceRow& row) { return accepts(row); });
    m_table->order().setFilter([this](int row) { return acceptsInstance(row); });
    updateNotices();
}

void ServicesPane::updateNotices()
{
    const bool whole = m_memory.root.isRoot();
    m_root->setText(whole ? QString() : tr("Below %1").arg(displayText(m_memory.root.str())));
    m_wholeRegistry->setVisible(!whole);
    const auto progress = m_catalogue ? m_catalogue->progress() : registry::lens::ServiceFinder::Progress{};
    m_progress->setText(
        progress.busy ? tr("Looking for services: %n folders looked into.", nullptr, progress.folders) : QString());
    QStringList left;
    if (!progress.leftOut.empty())
        left << tr("Not looked into any further, because there is too much: %1.", "paths")
                    .arg(displayText(progress.leftOut.front().str())
                        + (progress.leftOut.size() > 1 ? tr(" and %n others", nullptr, int(progress.leftOut.size() - 1))
                                                       : QString()));
    if (progress.refused > 0)
        left << tr("%n folders may not be read.", nullptr, progress.refused);
    m_leftOut->setText(left.join(QLatin1Char(' ')));
    const bool empty = m_order->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    if (m_rows->rowCount() > 0)
        m_empty->setText(tr("No service fits the filter."));
    else if (progress.busy)
        m_empty->setText(tr("Looking for services…"));
    else
        m_empty->setText(tr("No services were found below %1. If there are some, go to their folder in the tree and "
                            "choose “Show as service” in its menu.")
                             .arg(displayText(m_memory.root.str())));
}

} // namespace ui
