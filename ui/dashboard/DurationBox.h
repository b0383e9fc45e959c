// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace ui {

/// A length of time as people write it: "90 s", "1 h 30 min", "7 d". value() is in seconds. Its arrows go by what is
/// small beside the value: seconds below a minute, minutes below an hour, then hours and days. A number alone counts in
/// seconds, and what is no length of time falls back to what was there.
class DurationBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit DurationBox(QWidget* parent = nullptr);

    static QString textOf(double seconds);
    /// In the person's language or in English; nothing when it is no length of time.
    static std::optional<double> secondsOf(const QString& text);

    QString textFromValue(double seconds) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;
};

} // namespace ui
