// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <QToolButton>

#include <optional>

namespace ui {

/// Beside an error: opens what the help says about its code. Hidden while there is no error.
class WhatNow : public QToolButton {
    Q_OBJECT

public:
    explicit WhatNow(QWidget* parent = nullptr);

    void setError(const std::optional<registry::Error>& error);
    /// For trouble without a code: a topic of the help; an empty one hides it.
    void setTopic(const QString& topic);
    const QString& topic() const { return m_topic; }

private:
    QString m_topic;
};

} // namespace ui
