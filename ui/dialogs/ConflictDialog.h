// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Merge3.h"
#include "value/Error.h"
#include "value/Path.h"
#include "value/Stat.h"

#include <QColor>
#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class DiffView;
class MergeEditor;
class NoticeBar;
class WhatNow;

/// A node that somebody else wrote while it was being edited. The texts are decoded UTF-8; of binary data (`binary`)
/// the bytes.
struct Conflict {
    QString connection; ///< its title, see connectionTitle()
    QColor colour; ///< of the connection; invalid: none
    registry::Path path;
    std::string base; ///< what mine is based on
    std::string mine; ///< what was typed
    std::string theirs; ///< what the server has now
    registry::Stat theirsStat;
    bool binary = false; ///< one of them is no text: only a whole one can be chosen
};

/// Mine, a proposed merge, theirs: hunk by hunk or by free editing to a text that is saved against the server's
/// version.
///
/// Non-blocking: open() it. Nothing is decided but by the person: a conflict stays marked and counted until it is
/// chosen or edited away, and nothing typed is ever replaced without being asked for (Ctrl+Z takes back also a choice).
/// Every signal carries the Stat that was on screen when the person decided: write against that version. The dialog
/// stays open after a signal; the caller closes it with accept(), or calls setTheirs() when it was too late again.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConflictDialog(Conflict conflict, QWidget* parent = nullptr);
    ~ConflictDialog() override;

    /// The server's node changed again. What was not touched yet is merged anew; otherwise the dialog says so, what was
    /// chosen and typed stays, and the person can have the new changes merged into it. merged() is held back until
    /// then.
    void setTheirs(std::string text, const registry::Stat& stat, bool binary = false);
    /// The node was deleted: only keepMine() (the caller re-creates) and cancelling are left.
    void setTheirsGone();
    /// While a save is under way nothing can be sent again; the text can still be edited.
    void setBusy(bool busy);
    /// Ends the busy state and says what went wrong: a whole sentence; with a code the help says more.
    void showError(const QString& text, const std::optional<registry::Error>& error = {});

    std::size_t unresolved() const; ///< conflicts
    /// The text in the middle, conflict marks included.
    std::string result() const;

    /// Asks once more when something was chosen or typed here.
    void reject() override;

Q_SIGNALS:
    /// Save `text`, which has no unresolved conflict, against that version.
    void merged(const std::string& text, const registry::Stat& against);
    void takeTheirs(const registry::Stat& theirs);
    void keepMine(const registry::Stat& theirs);

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeButtons();
    void merge(bool continued);
    void showWhole();
    void redo();
    bool isTouched() const;
    void notify(const QString& text, const std::optional<registry::Error>& error = {});
    void updateState();
    QString theirsTitle() const;

    Conflict m_conflict; ///< as it is on screen
    std::optional<Conflict> m_newer; ///< what the server has since then
    QStackedWidget* m_body = nullptr;
    MergeEditor* m_editor = nullptr;
    DiffView* m_whole = nullptr; ///< instead of the editor, for what is no text
    NoticeBar* m_notice = nullptr;
    WhatNow* m_whatNow = nullptr;
    NoticeBar* m_changed = nullptr;
    QLabel* m_explanation = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_takeTheirs = nullptr;
    QPushButton* m_keepMine = nullptr;
    bool m_merging = false;
    bool m_busy = false;
    bool m_gone = false;
    bool m_warned = false; ///< that leaving loses something
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< shared with the job in the pool
};

} // namespace ui
