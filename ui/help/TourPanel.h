// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// What a step of a tour points at.
struct TourPlace {
    QWidget* widget = nullptr; ///< null: there is none now, and the step only says its words
    QRect part{}; ///< of it, when not all
};

struct TourStep {
    std::function<QString()> title; ///< asked again whenever it is shown: the language may be another
    std::function<QString()> text;
    std::function<TourPlace()> place; ///< asked again whenever something moved
    std::function<void()> prepare{}; ///< brings it into sight
};

/// A tour through a window: a small panel beside what a step is about, and a frame around that. Blocks nothing: the
/// window goes on working underneath. Nothing moves by itself and nothing fades, so there is no motion to be reduced.
/// The keyboard begins on "Next"; Escape ends the tour, and the focus returns to where it was.
class TourPanel : public QFrame {
    Q_OBJECT

public:
    TourPanel(QWidget& window, QList<TourStep> steps);
    ~TourPanel() override;

    /// From the first step.
    void start();
    int step() const { return m_step; }
    /// Deletes itself later.
    void finish();
    /// What is framed now, in the window's coordinates; null: nothing.
    QRect framed() const;

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(int step);
    void followPlace();
    void putInPlace();
    QPoint besides(const QRect& target) const;

    QWidget& m_window;
    const QList<TourStep> m_steps;
    int m_step = -1;
    QPointer<QWidget> m_frame; ///< a child of the window, which may go first
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPointer<QWidget> m_before; ///< had the focus
    QPointer<QWidget> m_watched; ///< what is pointed at
    bool m_asked = false; ///< to put it in place
};

} // namespace ui
