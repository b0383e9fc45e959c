// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/PathHistory.h"
#include "session/Session.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace ui {

class PathCompleter;
class PlainLabel;

/// Where the user is: as crumbs to click, or as a text to edit; and back and forward.
class PathBar : public QWidget {
    Q_OBJECT

public:
    explicit PathBar(registry::Session& session, QWidget* parent = nullptr);

    /// Shows `path`; it becomes the newest entry of the history unless back or forward led there.
    void setPath(const registry::Path& path);
    registry::Path path() const { return m_path; }
    /// Turns to the text and selects it all.
    void focusEdit();
    /// Says what is wrong with what was asked for, below the bar; an empty text says nothing.
    void showProblem(const QString& plainText);

Q_SIGNALS:
    /// A valid path; nothing is shown as gone to before setPath().
    void pathRequested(const registry::Path& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void updatePencil(bool going);
    QToolButton* navigationButton(const char* iconName, const QString& text, const QKeySequence& keys, int step);
    void travel(int step);
    void showCrumbs();
    void addCrumb(const QString& text, const registry::Path& target, bool current);
    int fittingFrom(const std::vector<registry::Path>& trail) const;
    void submit();
    void enterEdit();
    void leaveEdit();
    bool isEditing() const;
    void updateButtons();

    registry::Session& m_session;
    registry::Path m_path;
    PathHistory m_history;
    QToolButton* m_pencil = nullptr; ///< begins to edit, then goes there
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QLineEdit* m_edit; ///< always there, so that it can be found by its name
    QWidget* m_crumbs; ///< covers the field's text while nobody edits it
    QHBoxLayout* m_crumbRow;
    PlainLabel* m_problem;
    PathCompleter* m_completer;
};

} // namespace ui
