// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/CommandModel.h"

#include <QFrame>
#include <QPointer>

class QTreeView;

namespace ui {

class PlainLabel;
class SearchField;

/// A field and a list laid over the upper part of its window: type some letters of what is wanted, Enter does it. Goes
/// away by Escape, by choosing, and when the focus goes elsewhere in the window; the focus returns to where it was.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// `window`: what it is laid over.
    explicit CommandPalette(QWidget* window);

    /// Shows itself with these commands and an empty field, or goes away when it is shown already. `recent`: ids
    /// (CommandModel::idOf), the last used first.
    void popUp(std::vector<Command> commands, const QStringList& recent);

Q_SIGNALS:
    /// A command was chosen and is about to be carried out.
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void showFirst();
    void tellCurrent();
    void run();
    void close(bool focusBack);

    CommandModel* m_model;
    SearchField* m_field;
    QTreeView* m_list;
    PlainLabel* m_why;
    QPointer<QWidget> m_focusBefore;
};

} // namespace ui
