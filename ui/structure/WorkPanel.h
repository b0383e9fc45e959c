// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeReader.h"
#include "subtree/SubtreeWork.h"

#include <QWidget>

class QPlainTextEdit;
class QProgressBar;

namespace ui {

class PlainLabel;
class WhatNow;

/// How a reading or a work on a subtree stands, and what it left; part of the dialogs for them.
class WorkPanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkPanel(QWidget* parent = nullptr);

    void showReading(const registry::SubtreeReader& reader);
    void showWork(const registry::SubtreeWork& work);
    /// The end: `details`, when there are any, can be scrolled and copied. `error`: what ended it, for the help.
    void showResult(const QString& text, const QString& details = {}, const std::optional<registry::Error>& error = {});
    QString text() const;

private:
    PlainLabel* m_text;
    WhatNow* m_whatNow;
    QProgressBar* m_bar;
    QPlainTextEdit* m_details;
};

} // namespace ui
