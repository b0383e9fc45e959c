// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/SessionStatus.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class WhatNow;

/// The strip above a connection's panes that appears when something about the connection matters: what happened, since
/// when, as of when the shown data are, and what comes next. Hidden while all is well.
class ConnectionBanner : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionBanner(QWidget* parent = nullptr);

    void setStatus(const registry::SessionStatus& status);
    /// The whole text, plain.
    QString text() const;

Q_SIGNALS:
    void retryRequested();
    void editRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateText();
    void updateColours();

    registry::SessionStatus m_status;
    QLabel* m_icon;
    QLabel* m_text;
    WhatNow* m_whatNow;
    QPushButton* m_retry;
    QTimer m_tick; ///< counts "next try in" down; runs only while shown
};

} // namespace ui
