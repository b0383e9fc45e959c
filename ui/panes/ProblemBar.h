// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QToolButton;

namespace ui {

class PlainLabel;

/// One thing that is wrong with a text, in words made safe to display.
struct PlacedProblem {
    QString text;
    std::optional<std::size_t> offset = std::nullopt; ///< nothing: it has no place
    bool isWarning = false;
    friend bool operator==(const PlacedProblem&, const PlacedProblem&) = default;
};

/// What is wrong with the text above it, one at a time, with the way there. Hidden while nothing is.
class ProblemBar : public QWidget {
    Q_OBJECT

public:
    explicit ProblemBar(QWidget* parent = nullptr);

    void setProblems(const QList<PlacedProblem>& problems);
    const QList<PlacedProblem>& problems() const { return m_problems; }
    /// Null while there is none.
    const PlacedProblem* current() const;
    /// Goes to the one that is shown, or from there to the next or previous one.
    void step(bool forward);

Q_SIGNALS:
    void currentChanged();
    void goRequested(std::size_t offset);

private:
    void go();
    void update();

    PlainLabel* m_text;
    PlainLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_go;
    QList<PlacedProblem> m_problems;
    qsizetype m_current = 0;
    bool m_visited = false; ///< the cursor was put there
};

} // namespace ui
