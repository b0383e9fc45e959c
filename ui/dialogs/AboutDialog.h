// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

struct Diagnosis;

/// What the program is and stands on: version, libraries, licence, and the diagnostics that go with a report.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const Diagnosis& diagnosis, QWidget* parent = nullptr);

private:
    QWidget* makeAbout(const Diagnosis& diagnosis);
    QWidget* makeLibraries(const Diagnosis& diagnosis);
    QWidget* makeLicence();
    QWidget* makeDiagnostics(const Diagnosis& diagnosis);
};

} // namespace ui
