// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <QColor>
#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace ui {

class DiffView;
class NoticeBar;

/// One write that somebody is about to confirm. Everything a person needs to know, so that the dialog asks nobody.
struct Review {
    enum class Action : std::uint8_t { Change, Create, Delete };

    QString connection; ///< its title, see connectionTitle()
    QColor colour; ///< of the connection; invalid: none
    registry::Path path;
    QString intent; ///< what the default button says: tr("Save"), tr("Undo"), tr("Restore"); a verb, no mnemonic
    Action action = Action::Change;
    registry::Data before; ///< the bytes on the server; null is not empty
    registry::Data after; ///< the bytes that will be sent
    std::optional<registry::Stat> basedOn; ///< of what `before` was read from; nothing for a Create
    bool onlyFormatting = false; ///< says so
    QStringList warnings; ///< whole sentences: who will overwrite it, that it is not valid JSON
};

/// Shows what will be written before it is: connection, path, version, sizes, warnings and the differences. With
/// several reviews a list at the left chooses which one is shown; confirming is for all of them.
///
/// Non-blocking: open() it. accepted() confirms (Enter), rejected() does not (Esc). Packed data (gzip) and UTF-16 are
/// compared as the text inside; the sizes are of the bytes. The comparison runs in the pool; the dialog shows at once
/// and can be confirmed before it has ended.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(Review review, QWidget* parent = nullptr);
    /// All of one connection; the first's intent names the button. At least one.
    explicit ReviewDialog(std::vector<Review> reviews, QWidget* parent = nullptr);
    ~ReviewDialog() override;

    /// Whether "Do not ask again for this connection" can be ticked (it can by default for one Change).
    void setSkipOffered(bool offered);
    /// Something changed while the dialog is open, for example the node on the server: a whole sentence above the
    /// differences; an empty one takes it away.
    void setNotice(const QString& text);
    /// How it will be carried out, where that is not all at once: lines above everything; an empty text takes them
    /// away.
    void setPlan(const QString& text);
    const std::vector<Review>& reviews() const { return m_reviews; }
    int currentReview() const { return m_current; }

    void accept() override;

Q_SIGNALS:
    /// Just before accepted(), when the box was ticked.
    void skipReviewRequested();

private:
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeNavigation();
    QWidget* makeButtons();
    void showReview(int index);
    void compare(const Review& review);
    void updateNavigation();

    const std::vector<Review> m_reviews;
    int m_current = -1;
    QLabel* m_action = nullptr;
    QLabel* m_path = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_sizes = nullptr;
    NoticeBar* m_plan = nullptr;
    NoticeBar* m_notice = nullptr;
    NoticeBar* m_warnings = nullptr;
    NoticeBar* m_remark = nullptr;
    QListWidget* m_list = nullptr;
    DiffView* m_diff = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QCheckBox* m_skip = nullptr;
    QPushButton* m_confirm = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< shared with the job in the pool
};

} // namespace ui
