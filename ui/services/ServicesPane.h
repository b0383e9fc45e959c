// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/ServiceCatalogue.h"
#include "services/ServicesMemory.h"
#include "services/TableExport.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <set>

class QComboBox;
class QMenu;
class QSplitter;
class QTreeView;

namespace registry {
class SessionOwners;
}

namespace ui {

class InstanceTable;
class NoticeBar;
class PlainLabel;
class SearchField;
class ServiceListModel;
class ServiceListOrder;
class TimelineChart;
struct InstanceEntry;

/// Services below a root: what there is on the left, its instances on the right, trouble first in both; why it is taken
/// for what it is, its membership over time, and who is gone. Looks for services from its first showing on, and keeps
/// watching them as long as it lives, so that nothing that vanishes meanwhile is missed.
class ServicesPane : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it. `detectorFolder`: the user's own data files; empty: none.
    ServicesPane(registry::Session& session, std::string detectorFolder, QWidget* parent = nullptr);
    ~ServicesPane() override;

    /// What was remembered; call before it is shown.
    void restore(const ServicesMemory& memory);
    ServicesMemory memory() const;

    registry::Path root() const { return m_memory.root; }
    void setRoot(const registry::Path& root);
    /// Selects the service in that folder, now or when it is found.
    void showService(const registry::Path& folder);
    /// What the user says about a path; see registry::lens::ServiceFinder::choose().
    void choose(const registry::Path& folder, std::optional<std::string> detector);
    void refresh();
    void focusList();
    /// Asks how the folder's children are to be read, and shows it so.
    void askKind(const registry::Path& folder);
    /// Null before it was first shown.
    registry::lens::ServiceCatalogue* catalogue() { return m_catalogue.get(); }
    /// The node of the marked instance, else of the marked service; nothing when none is marked.
    std::optional<registry::Path> currentPath() const { return m_currentPath; }

Q_SIGNALS:
    /// The user wants to see a node as it is.
    void goToRequested(const registry::Path& path);
    /// currentPath() has a new value.
    void currentPathChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeList();
    void fitColumns();
    QWidget* makeDetails();
    void begin(registry::lens::DetectorSet detectors);
    void makeCatalogue();
    void onAdded(const registry::Path& folder);
    void onRemoved(const registry::Path& folder);
    void onChanged(const registry::Path& folder);
    void workOff();
    void regroup();
    void setGrouping(int index);
    void onSelected();
    void setCurrentPath(std::optional<registry::Path> path);
    void showRow(const QString& key);
    void updateDetails();
    void updateTable(const registry::Path& folder);
    void updateTimeline();
    void updateNotices();
    void applyFilter();
    bool accepts(const struct ServiceRow& row) const;
    bool acceptsInstance(int row) const;
    bool nameMatches(const struct ServiceRow& row) const;
    void showListMenu(const QPoint& at);
    void showTableMenu(const QPoint& at);
    void addChoices(QMenu& menu, const registry::Path& folder);
    void addExports(QMenu& menu, const QString& text, const std::function<ExportTable()>& table);
    void askExpected(const registry::Path& folder);
    void setGoneFor(std::chrono::seconds span);
    void forgetGone();
    void lightUp();
    void updateOwner();
    void findClient();
    void goToCurrent();
    ExportTable exportedList() const;
    std::string shownDetector() const;
    std::vector<registry::lens::DetectorPtr> detectors() const; ///< none before they are loaded

    registry::Session& m_session;
    const std::string m_detectorFolder;
    ServicesMemory m_memory;
    std::optional<registry::lens::DetectorSet> m_detectors;
    std::unique_ptr<registry::lens::ServiceCatalogue> m_catalogue;
    std::set<registry::Path> m_changed; ///< to be worked off
    QTimer m_work;
    QTimer m_regroup;
    QTimer m_tick; ///< ages in the list
    QString m_shown; ///< key of the row whose instances are shown
    std::set<registry::Path> m_open; ///< services of that row
    std::optional<registry::Path> m_currentPath;
    std::optional<registry::Path> m_asked; ///< its kind is to be asked for when the detectors are loaded
    std::optional<registry::Path> m_wanted; ///< to be selected when it is found
    bool m_loading = false;

    ServiceListModel* m_rows;
    ServiceListOrder* m_order;
    QTreeView* m_list = nullptr;
    InstanceTable* m_table = nullptr;
    TimelineChart* m_timeline = nullptr;
    SearchField* m_filter = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_status = nullptr;
    PlainLabel* m_root = nullptr;
    QWidget* m_wholeRegistry = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_why = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_owner = nullptr;
    QWidget* m_showNode = nullptr;
    QWidget* m_timelineTable = nullptr; ///< opens the timeline as one
    QWidget* m_findClient = nullptr;
    registry::SessionOwners* m_owners = nullptr; ///< made when it is first asked
    QHash<qint64, QString> m_clients; ///< what was found out of sessions, in words
    PlainLabel* m_empty = nullptr;
    NoticeBar* m_progress = nullptr;
    NoticeBar* m_leftOut = nullptr;
    NoticeBar* m_problems = nullptr;
};

} // namespace ui
