// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ServicesMemory.h"
#include "session/Session.h"

#include <QObject>

class QStackedWidget;
class QToolButton;

namespace ui {

class Actions;
class ServicesPane;

/// The part of a connection's view that shows services beside the nodes: the switch between the two, the services pane,
/// which is made when it is first wanted, and the actions that lead from a node to it.
class ConnectionServices : public QObject {
    Q_OBJECT

public:
    /// Adds its entries to `actions`. `detectorFolder`: see ServicesPane. All must outlive it.
    ConnectionServices(registry::Session& session, Actions& actions, std::string detectorFolder, QWidget* view);

    /// Two buttons that are one switch.
    QWidget* makeSwitch(QWidget* parent);
    /// The nodes' widget and, behind it, the services.
    QWidget* makePages(QWidget* nodes, QWidget* parent);
    /// The pane holds the session: it goes before it does.
    void putAway();

    void showServices();
    void showNodes();
    bool isShowingServices() const;
    /// Reads again what the services pane shows. Nothing while the nodes are shown.
    bool refresh();
    /// Made if need be.
    ServicesPane& pane();
    /// See ServicesPane::currentPath().
    std::optional<registry::Path> currentPath() const;

    QByteArray save() const;
    void restore(const QByteArray& json);

Q_SIGNALS:
    /// To be shown in the tree; the nodes are in front already.
    void goToRequested(const registry::Path& path);
    /// Services came to the front, or nodes did.
    void switched();
    /// Another service or instance is marked; see ServicesPane::currentPath().
    void currentPathChanged();

private:
    void addActions(Actions& actions);
    void showPage(int page);

    registry::Session& m_session;
    Actions& m_actions;
    const std::string m_detectorFolder;
    QWidget* const m_view;
    ServicesMemory m_memory; ///< until there is a pane
    QStackedWidget* m_pages = nullptr;
    QToolButton* m_nodesButton = nullptr;
    QToolButton* m_servicesButton = nullptr;
    ServicesPane* m_pane = nullptr;
};

} // namespace ui
