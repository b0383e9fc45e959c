// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/zookeeper/ConnectionTest.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace registry {
class Session;
}

namespace ui {

class WhatNow;

/// Tries a connection and shows step by step what works and what does not. Ensembles are tried by ConnectionTest on its
/// own thread; embedded registries by a throw-away session. One test at a time; a new one replaces the old one.
class ConnectionTestPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionTestPanel(QWidget* parent = nullptr);
    ~ConnectionTestPanel() override;

    void start(const registry::ConnectionProfile& profile);
    /// Steps not done yet end as cancelled. Harmless when no test runs.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(bool allFine);

private:
    struct Line {
        QLabel* picture = nullptr;
        QLabel* text = nullptr;
        WhatNow* whatNow = nullptr;
    };

    void testEnsemble(const registry::ConnectionProfile& profile);
    void testEmbedded(const registry::ConnectionProfile& profile);
    void embeddedStatus();
    void readEmbeddedRoot();
    void showStep(const registry::TestStep& step);
    void showWaiting(registry::TestStep::Kind kind);
    void finish();
    static QString title(registry::TestStep::Kind kind);

    std::vector<Line> m_lines;
    std::unique_ptr<registry::ConnectionTest> m_test;
    std::unique_ptr<registry::Session> m_session;
    bool m_running = false;
    bool m_fine = true;
    int m_run = 0; ///< tells the steps of a cancelled test from those of the next one
};

} // namespace ui
