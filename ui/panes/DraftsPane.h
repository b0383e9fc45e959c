// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QWidget>

#include <optional>

class QToolButton;
class QTreeWidget;

namespace ui {

class EditDesk;
class PlainLabel;

/// What is not saved in a connection: path, when it was typed, and how it stands; to go to, save or give up.
class DraftsPane : public QWidget {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit DraftsPane(EditDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void goToRequested(const registry::Path& path);
    void discardRequested(const registry::Path& path);
    void saveAllRequested();

private:
    void refill();
    void updateButtons();
    std::optional<registry::Path> current() const;

    EditDesk& m_desk;
    QTreeWidget* m_list;
    PlainLabel* m_empty;
    QToolButton* m_go;
    QToolButton* m_discard;
    QToolButton* m_saveAll;
};

} // namespace ui
