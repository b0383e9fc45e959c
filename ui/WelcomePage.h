// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KnownConnection.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// What is shown while no connection is open: saved and recent connections, and the ways to make one.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// In the order given; saved ones stand above recent ones.
    void setConnections(const QList<KnownConnection>& connections);

Q_SIGNALS:
    void openRequested(const ui::KnownConnection& connection);
    void editRequested(const ui::KnownConnection& connection);
    void removeRequested(const ui::KnownConnection& connection);
    void newRequested();
    void sampleRequested();
    void fileRequested();
    void sampleBoardRequested();
    void tourRequested();

private:
    QWidget* makeList();
    QWidget* makeStarters();
    QTreeWidgetItem* addHeading(const QString& text);
    std::optional<KnownConnection> current() const;
    void updateButtons();

    QTreeWidget* m_list = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_known = nullptr;
    QWidget* m_first = nullptr; ///< for who is here for the first time
};

} // namespace ui
