// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServicesPane.h"

#include "KnownConnection.h"
#include "PlainText.h"
#include "models/ServiceListModel.h"
#include "services/InstanceTable.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QTreeView>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr int mostExpected = 100'000;

QMenu* newMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void ServicesPane::addChoices(QMenu& menu, const registry::Path& folder)
{
    QMenu* as = menu.addMenu(tr("Show &as"));
    auto* group = new QActionGroup(as);
    const auto chosen = m_memory.choices.find(folder);
    const auto add = [&](const QString& text, const std::optional<std::string>& id, bool checked) {
        QAction* entry = as->addAction(withoutMnemonics(text));
        entry->setCheckable(true);
        entry->setChecked(checked);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, folder, id] { choose(folder, id); });
    };
    const bool none = chosen == m_memory.choices.end();
    add(tr("What it looks like"), std::nullopt, none);
    add(tr("No service"), std::string(), !none && chosen->second.empty());
    as->addSeparator();
    for (const registry::lens::DetectorPtr& detector : detectors())
        add(displayText(detector->title()), detector->id(), !none && chosen->second == detector->id());
}

void ServicesPane::addExports(QMenu& menu, const QString& text, const std::function<ExportTable()>& table)
{
    QMenu* copy = menu.addMenu(text);
    const auto add = [&](const QString& name, QString (*make)(const ExportTable&)) {
        connect(copy->addAction(name), &QAction::triggered, this,
            [table, make] { QApplication::clipboard()->setText(make(table())); });
    };
    add(tr("As &text"), &toText);
    add(tr("As &CSV"), &toCsv);
    add(tr("As &JSON"), &toJson);
}

ExportTable ServicesPane::exportedList() const
{
    ExportTable table;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        if (column != ServiceListModel::Activity)
            table.columns << m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_order->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_order->columnCount(); ++column)
            if (column != ServiceListModel::Activity)
                cells << m_order->index(row, column).data().toString();
        table.rows.push_back(cells);
    }
    return table;
}

void ServicesPane::showListMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    const ServiceRow* row = index.isValid() ? m_rows->row(m_order->mapToSource(index).row()) : nullptr;
    QMenu* menu = newMenu(this);
    if (row && m_memory.grouping == Grouping::Service && !row->folders.empty()) {
        const registry::Path folder = row->folders.front();
        connect(menu->addAction(tr("Show &node")), &QAction::triggered, this,
            [this, folder] { Q_EMIT goToRequested(folder); });
        connect(menu->addAction(tr("&Expected instances…")), &QAction::triggered, this,
            [this, folder] { askExpected(folder); });
        addChoices(*menu, folder);
        menu->addSeparator();
    }
    QAction* forget = menu->addAction(tr("&Forget gone instances"));
    forget->setEnabled(!m_open.empty());
    connect(forget, &QAction::triggered, this, &ServicesPane::forgetGone);
    QMenu* span = menu->addMenu(tr("&Remember gone instances for"));
    auto* group = new QActionGroup(span);
    const std::pair<QString, std::chrono::seconds> spans[] = {
        {tr("10 minutes"), 600s}, {tr("1 hour"), 3'600s}, {tr("1 day"), 86'400s}, {tr("1 week"), 604'800s}};
    for (const auto& [text, length] : spans) {
        QAction* entry = span->addAction(text);
        entry->setCheckable(true);
        entry->setChecked(m_memory.goneFor == length);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, length = length] { setGoneFor(length); });
    }
    menu->addSeparator();
    addExports(*menu, tr("&Copy list"), [this] { return exportedList(); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ServicesPane::showTableMenu(const QPoint& at)
{
    QMenu* menu = newMenu(this);
    const InstanceEntry* entry = m_table->current();
    QAction* node = menu->addAction(tr("Show &node"));
    node->setEnabled(entry != nullptr);
    connect(node, &QAction::triggered, this, [this] {
        m_table->setFocus();
        goToCurrent();
    });
    QAction* light = menu->addAction(tr("&Mark all of the same owner"));
    light->setCheckable(true);
    light->setChecked(
        entry && m_table->instances().lit() != 0 && m_table->instances().lit() == entry->row.record.owner);
    light->setEnabled(entry && entry->row.record.owner != 0);
    connect(light, &QAction::triggered, this, &ServicesPane::lightUp);
    if (entry && entry->row.gone)
        connect(menu->addAction(tr("&Forget this instance")), &QAction::triggered, this,
            [this, folder = entry->folder, key = entry->row.record.key] {
                if (registry::lens::ServiceWatch* watch = m_catalogue->find(folder))
                    watch->forgetGone(key);
            });
    menu->addSeparator();
    addExports(*menu, tr("&Copy instances"), [this] { return m_table->exported(); });
    QMenu* columns = menu->addMenu(tr("Co&lumns"));
    m_table->fillColumnsMenu(*columns);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ServicesPane::askExpected(const registry::Path& folder)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Expected instances"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setLabelText(tr("How many instances should be up? 0: any number will do."));
    dialog->setIntRange(0, mostExpected);
    const auto known = m_memory.expected.find(folder);
    const registry::lens::ServiceWatch* watch = m_catalogue ? m_catalogue->find(folder) : nullptr;
    dialog->setIntValue(known != m_memory.expected.end() ? known->second : watch ? watch->state().present : 0);
    connect(dialog, &QInputDialog::intValueSelected, this, [this, folder](int count) {
        if (count > 0)
            m_memory.expected[folder] = count;
        else
            m_memory.expected.erase(folder);
        onChanged(folder);
    });
    dialog->open();
}

void ServicesPane::askKind(const registry::Path& folder)
{
    if (!m_detectors) {
        m_asked = folder;
        return;
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("kindDialog"));
    dialog->setWindowTitle(tr("Show as service"));
    dialog->setLabelText(tr("How are the children of %1 to be read?").arg(displayText(folder.str())));
    QStringList kinds{tr("What it looks like"), tr("No service")};
    for (const registry::lens::DetectorPtr& detector : detectors())
        kinds << displayText(detector->title());
    dialog->setComboBoxItems(kinds);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, folder, kinds](const QString& kind) {
        const qsizetype at = kinds.indexOf(kind);
        if (at == 0)
            choose(folder, std::nullopt);
        else if (at == 1)
            choose(folder, std::string());
        else if (at > 1)
            choose(folder, detectors()[std::size_t(at) - 2]->id());
        showService(folder);
    });
    dialog->open();
}

void ServicesPane::setGoneFor(std::chrono::seconds span)
{
    m_memory.goneFor = span;
    registry::lens::MemorySettings settings;
    settings.goneFor = span;
    if (m_catalogue)
        m_catalogue->setMemory(settings);
}

void ServicesPane::forgetGone()
{
    const std::set<registry::Path> open = m_open;
    for (const registry::Path& folder : open)
        if (registry::lens::ServiceWatch* watch = m_catalogue->find(folder))
            watch->forgetGone();
}

void ServicesPane::lightUp()
{
    const InstanceEntry* entry = m_table->current();
    const std::int64_t owner = entry ? entry->row.record.owner : 0;
    m_table->instances().setLit(m_table->instances().lit() == owner ? 0 : owner);
    updateOwner();
}

} // namespace ui
