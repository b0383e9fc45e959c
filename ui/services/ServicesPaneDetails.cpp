// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServicesPane.h"

#include "PlainText.h"
#include "SearchField.h"
#include "models/RowText.h"
#include "models/ServiceListModel.h"
#include "services/InstanceTable.h"
#include "services/ServiceText.h"
#include "services/TimelineChart.h"
#include "session/OnDone.h"
#include "session/SessionOwners.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace ui {

namespace {

using registry::lens::InstanceRow;
using registry::lens::ServiceState;
using registry::lens::ServiceWatch;

// Of one row's services so many are kept fresh to the last payload; a host or a session is rarely in more.
constexpr auto mostOpen = std::size_t(100);

QString ownerProblem(const registry::Error& error)
{
    switch (error.code) {
    case registry::ErrorCode::NoNode:
        return ServicesPane::tr("No server knows this session any longer.");
    case registry::ErrorCode::SessionMoved:
        return ServicesPane::tr("The session is there, but no client is connected for it just now.");
    case registry::ErrorCode::NoAuth:
        return ServicesPane::tr("Its client cannot be told: the server does not allow the word “cons” "
                                "(4lw.commands.whitelist).");
    case registry::ErrorCode::Unimplemented:
        return ServicesPane::tr("There are no clients to be told of in an embedded registry.");
    default:
        return ServicesPane::tr("Its client cannot be told: a server did not answer.");
    }
}

} // namespace

QWidget* ServicesPane::makeDetails()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(2);
    m_title = new PlainLabel(page);
    m_title->setObjectName(QStringLiteral("serviceTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_counts = new PlainLabel(page);
    m_counts->setObjectName(QStringLiteral("serviceCounts"));
    m_why = new PlainLabel(page);
    m_why->setObjectName(QStringLiteral("serviceWhy"));
    m_why->setWordWrap(true);
    auto* node = new QToolButton(page);
    node->setObjectName(QStringLiteral("showNode"));
    node->setText(tr("Show node"));
    node->setToolTip(tr("The node as it is, in the tree"));
    m_showNode = node;
    connect(node, &QToolButton::clicked, this, &ServicesPane::goToCurrent);
    auto* top = new QHBoxLayout;
    auto* table = new QToolButton(page);
    table->setObjectName(QStringLiteral("timelineTable"));
    table->setText(tr("Timeline as table"));
    table->setToolTip(tr("The chart's members over time as a table"));
    m_timelineTable = table;
    connect(table, &QToolButton::clicked, this, [this] { m_timeline->showTable(); });
    top->addWidget(m_title, 1);
    top->addWidget(table);
    top->addWidget(node);
    auto* down = new QSplitter(Qt::Vertical, page);
    down->setChildrenCollapsible(false);
    m_table = new InstanceTable(down);
    m_timeline = new TimelineChart(down);
    down->addWidget(m_table);
    down->addWidget(m_timeline);
    down->setStretchFactor(0, 4);
    down->setStretchFactor(1, 1);
    down->setSizes({420, 130});
    m_owner = new PlainLabel(page);
    m_owner->setObjectName(QStringLiteral("ownerLine"));
    layout->addLayout(top);
    layout->addWidget(m_counts);
    layout->addWidget(m_why);
    layout->addWidget(down, 1);
    auto* bottom = new QHBoxLayout;
    auto* find = new QToolButton(page);
    find->setObjectName(QStringLiteral("findClient"));
    find->setText(tr("Find client"));
    find->setToolTip(tr("Asks the servers by four-letter words which client has this session"));
    m_findClient = find;
    connect(find, &QToolButton::clicked, this, &ServicesPane::findClient);
    bottom->addWidget(m_owner, 1);
    bottom->addWidget(find);
    layout->addLayout(bottom);
    connect(m_table, &InstanceTable::nodeRequested, this, &ServicesPane::goToCurrent);
    connect(m_table, &QTreeView::customContextMenuRequested, this, &ServicesPane::showTableMenu);
    connect(m_table, &InstanceTable::currentInstanceChanged, this, &ServicesPane::updateOwner);
    connect(m_table, &InstanceTable::columnsChanged, this,
        [this] { m_memory.columns[QString::fromStdString(shownDetector())] = m_table->columns(); });
    return page;
}

void ServicesPane::onSelected()
{
    const QModelIndex index = m_list->currentIndex();
    const ServiceRow* row = index.isValid() ? m_rows->row(m_order->mapToSource(index).row()) : nullptr;
    if (!row)
        return;
    if (row->key != m_shown)
        showRow(row->key);
}

void ServicesPane::setCurrentPath(std::optional<registry::Path> path)
{
    if (std::exchange(m_currentPath, std::move(path)) != m_currentPath)
        Q_EMIT currentPathChanged();
}

std::string ServicesPane::shownDetector() const
{
    for (const registry::Path& folder : m_open)
        if (const ServiceWatch* watch = m_catalogue ? m_catalogue->find(folder) : nullptr)
            return watch->detector().id();
    return {};
}

void ServicesPane::showRow(const QString& key)
{
    if (m_catalogue)
        for (const registry::Path& folder : m_open)
            m_catalogue->close(folder);
    m_open.clear();
    m_shown = key;
    const ServiceRow* row = m_rows->find(key);
    std::vector<std::string> first;
    if (row && m_catalogue) {
        for (const registry::Path& folder : row->folders) {
            if (m_open.size() >= mostOpen)
                break;
            m_open.insert(folder);
            if (const ServiceWatch* watch = m_catalogue->find(folder))
                for (const std::string& column : watch->detector().columns())
                    if (std::find(first.begin(), first.end(), column) == first.end())
                        first.push_back(column);
        }
    }
    m_table->instances().begin(first);
    m_table->setColumns(m_memory.columns.value(QString::fromStdString(shownDetector())));
    const std::set<registry::Path> open = m_open; // opening may tell of changes
    for (const registry::Path& folder : open) {
        m_catalogue->open(folder);
        updateTable(folder);
    }
    m_table->setServiceShown(m_open.size() > 1);
    updateDetails();
    updateOwner();
}

void ServicesPane::updateTable(const registry::Path& folder)
{
    const ServiceWatch* watch = m_catalogue->find(folder);
    const ServiceRow* row = m_rows->find(m_shown);
    if (!watch || !row)
        return;
    const bool all = m_memory.grouping == Grouping::Service || m_memory.grouping == Grouping::Environment;
    const ServiceRow wanted = *row; // it may be replaced while the table tells of changes
    m_table->instances().update(
        watch->state(), all ? std::function<bool(const InstanceRow&)>() : [wanted](const InstanceRow& instance) {
            return belongsTo(wanted, instance);
        });
}

bool ServicesPane::acceptsInstance(int row) const
{
    const InstanceModel& model = m_table->instances();
    const InstanceEntry* entry = model.entry(row);
    if (!entry)
        return false;
    const InstanceRow& instance = entry->row;
    using registry::lens::Status;
    const bool unwell = instance.record.status == Status::Down || instance.record.status == Status::OutOfService
        || instance.record.status == Status::Unreadable;
    const bool wanted[] = {true, instance.gone || unwell || instance.flapping || !instance.record.problem.empty(),
        instance.gone, instance.flapping, !instance.gone && !unwell};
    if (!wanted[m_status->currentIndex()])
        return false;
    const QString text = m_filter->text();
    const ServiceRow* shown = m_rows->find(m_shown);
    if (text.isEmpty() || (shown && nameMatches(*shown)))
        return true;
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.cellText(row, column).contains(text, Qt::CaseInsensitive))
            return true;
    return false;
}

void ServicesPane::updateDetails()
{
    const ServiceRow* row = m_rows->find(m_shown);
    m_title->setText(row ? row->name : tr("No service selected"));
    m_table->setEnabled(row != nullptr);
    m_showNode->setEnabled(row && !row->folders.empty());
    m_timeline->setVisible(row && m_open.size() == 1 && m_memory.grouping == Grouping::Service);
    m_timelineTable->setEnabled(m_timeline->isVisibleTo(m_timeline->parentWidget()));
    if (!row) {
        m_counts->setText(tr("Select one on the left to see its instances."));
        m_why->clear();
        m_timeline->clear();
        return;
    }
    QStringList counts{tr("%n up", "instances", row->up)};
    if (row->unknown > 0)
        counts << tr("%n not read", "instances", row->unknown);
    if (row->unwell > 0)
        counts << tr("%n out of service or down", "instances", row->unwell);
    if (row->gone > 0)
        counts << tr("%n gone", "instances", row->gone);
    if (row->flapping > 0)
        counts << tr("%n flapping", "instances", row->flapping);
    if (row->expected)
        counts << tr("%n expected", "instances", *row->expected);
    const ServiceWatch* watch = m_open.size() == 1 ? m_catalogue->find(*m_open.begin()) : nullptr;
    QString line = counts.join(QStringLiteral(" · "));
    if (watch && !freshnessText(watch->state()).isEmpty())
        line += QStringLiteral("   ") + freshnessText(watch->state());
    m_counts->setText(line);
    const bool one = watch && m_memory.grouping == Grouping::Service;
    m_why->setText(one ? tr("%1, because: %2", "a format, and why it was recognised")
                             .arg(displayText(watch->detector().title()), evidenceText(watch->state().evidence))
                       : QString());
    updateTimeline();
}

void ServicesPane::updateTimeline()
{
    const ServiceWatch* watch = m_open.size() == 1 ? m_catalogue->find(*m_open.begin()) : nullptr;
    if (watch && m_timeline->isVisibleTo(this))
        m_timeline->setEvents(watch->timeline(), watch->state().present);
}

void ServicesPane::updateOwner()
{
    const InstanceEntry* entry = m_table->current();
    const std::int64_t owner = entry ? entry->row.record.owner : 0;
    m_findClient->setVisible(owner != 0 && !m_clients.contains(owner));
    const ServiceRow* shown = m_rows->find(m_shown);
    const bool isNode = entry && entry->row.record.path != registry::Path(); // its node was read
    if (isNode && !entry->row.gone)
        setCurrentPath(entry->row.record.path);
    else
        setCurrentPath(shown && !shown->folders.empty() ? std::optional(shown->folders.front()) : std::nullopt);
    if (!entry) {
        m_owner->clear();
        return;
    }
    m_owner->setText(owner == 0
            ? tr("No session owns this node.")
            : tr("Owner: session %1.").arg(sessionIdText(owner)) + QLatin1Char(' ') + m_clients.value(owner));
}

void ServicesPane::findClient()
{
    const InstanceEntry* entry = m_table->current();
    const std::int64_t owner = entry ? entry->row.record.owner : 0;
    if (owner == 0)
        return;
    if (!m_owners)
        m_owners = new registry::SessionOwners(m_session.profile().endpoint, std::chrono::seconds(3), this);
    m_clients[owner] = tr("Asking the servers…");
    updateOwner();
    registry::onDone(m_owners->find(owner), this, [this, owner](const registry::Result<std::string>& client) {
        m_clients[owner] = client ? tr("Its client is %1.").arg(displayText(*client)) : ownerProblem(client.error());
        updateOwner();
    });
}

void ServicesPane::goToCurrent()
{
    if (const InstanceEntry* entry = m_table->current(); entry && m_table->hasFocus()) {
        const bool isNode = !entry->row.gone && entry->row.record.path != registry::Path();
        Q_EMIT goToRequested(isNode ? entry->row.record.path : entry->folder);
        return;
    }
    if (const ServiceRow* row = m_rows->find(m_shown); row && !row->folders.empty())
        Q_EMIT goToRequested(row->folders.front());
}

} // namespace ui
