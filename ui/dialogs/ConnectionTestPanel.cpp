// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ConnectionTestPanel.h"

#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "help/WhatNow.h"
#include "session/OnDone.h"
#include "session/Session.h"

#include <QGridLayout>

namespace ui {

namespace {

using Kind = registry::TestStep::Kind;
constexpr int stepCount = int(Kind::RootReadable) + 1;

registry::TestStep fineStep(Kind kind)
{
    registry::TestStep step;
    step.kind = kind;
    step.ok = true;
    step.error.code = registry::ErrorCode::Ok;
    return step;
}

registry::TestStep skippedStep(Kind kind)
{
    registry::TestStep step = fineStep(kind);
    step.ok = false;
    step.skipped = true;
    return step;
}

registry::TestStep failedStep(Kind kind, const registry::Error& error)
{
    registry::TestStep step;
    step.kind = kind;
    step.error = error;
    return step;
}

} // namespace

ConnectionTestPanel::ConnectionTestPanel(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Connection test"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    for (int i = 0; i < stepCount; ++i) {
        Line line{new QLabel(this), new PlainLabel(this), new WhatNow(this)};
        line.text->setWordWrap(true);
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(line.picture, i, 0, Qt::AlignTop);
        layout->addWidget(line.text, i, 1);
        layout->addWidget(line.whatNow, i, 2, Qt::AlignTop);
        m_lines.push_back(line);
        showWaiting(Kind(i));
    }
}

ConnectionTestPanel::~ConnectionTestPanel() = default;

void ConnectionTestPanel::start(const registry::ConnectionProfile& profile)
{
    m_test.reset();
    m_session.reset();
    ++m_run;
    m_running = true;
    m_fine = true;
    for (int i = 0; i < stepCount; ++i)
        showWaiting(Kind(i));
    if (std::holds_alternative<registry::ZooKeeperEndpoint>(profile.endpoint))
        testEnsemble(profile);
    else
        testEmbedded(profile);
}

void ConnectionTestPanel::cancel()
{
    if (!m_running)
        return;
    if (m_test) {
        m_test->cancel(); // the remaining steps come back as cancelled
        return;
    }
    const registry::Error cancelled{registry::ErrorCode::Cancelled, {}, 0, {}};
    showStep(failedStep(Kind::Session, cancelled));
    showStep(skippedStep(Kind::RootReadable));
    finish();
}

void ConnectionTestPanel::testEnsemble(const registry::ConnectionProfile& profile)
{
    // The functions run on the test's thread: values go over the queue. The test is gone, and calls nothing any more,
    // before this panel is; the run number drops what an older test left in the queue.
    const auto post = [this, run = m_run](auto work) {
        QMetaObject::invokeMethod(
            this,
            [this, run, work] {
                if (run == m_run)
                    work();
            },
            Qt::QueuedConnection);
    };
    m_test = std::make_unique<registry::ConnectionTest>(
        profile, [this, post](const registry::TestStep& step) { post([this, step] { showStep(step); }); },
        [this, post] { post([this] { finish(); }); });
}

void ConnectionTestPanel::testEmbedded(const registry::ConnectionProfile& profile)
{
    for (const Kind kind : {Kind::Resolve, Kind::Port, Kind::ZooKeeper, Kind::Credentials})
        showStep(skippedStep(kind));
    m_session = std::make_unique<registry::Session>(profile);
    connect(m_session.get(), &registry::Session::statusChanged, this, &ConnectionTestPanel::embeddedStatus);
    m_session->open();
}

void ConnectionTestPanel::embeddedStatus()
{
    if (!m_running || !m_session)
        return;
    const registry::SessionStatus& status = m_session->status();
    if (registry::isUsable(status.state)) {
        showStep(fineStep(Kind::Session));
        m_session->disconnect(this);
        readEmbeddedRoot();
    } else if (status.state == registry::ConnectionState::Failed) {
        showStep(failedStep(Kind::Session, status.reason.value_or(registry::Error{})));
        showStep(skippedStep(Kind::RootReadable));
        finish();
    }
}

void ConnectionTestPanel::readEmbeddedRoot()
{
    registry::onDone(
        m_session->readChildren({}), this, [this, run = m_run](const registry::Result<registry::ChildrenReply>& reply) {
            if (run != m_run || !m_running)
                return;
            showStep(reply ? fineStep(Kind::RootReadable) : failedStep(Kind::RootReadable, reply.error()));
            finish();
        });
}

void ConnectionTestPanel::showStep(const registry::TestStep& step)
{
    const Line& line = m_lines[std::size_t(step.kind)];
    const char* name = step.ok ? "state-connected" : step.skipped ? "state-closed" : "state-failed";
    line.picture->setPixmap(icon(name).pixmap(QSize(16, 16), devicePixelRatioF()));
    QString text;
    if (step.ok && step.kind == Kind::Credentials)
        text = tr("%1: yes. No server says whether a password is right: that shows at the first node it protects.",
            "test step")
                   .arg(title(step.kind));
    else if (step.ok && step.detail.empty())
        text = tr("%1: yes", "test step").arg(title(step.kind));
    else if (step.ok)
        text = tr("%1: yes (%2)", "test step, detail").arg(title(step.kind), displayText(step.detail));
    else if (step.skipped)
        text = tr("%1: not tried", "test step").arg(title(step.kind));
    else
        text = tr("%1: no. %2 %3", "test step, what happened, what to do")
                   .arg(title(step.kind), errorText(step.error), errorAdvice(step.error));
    line.text->setText(text.trimmed());
    line.whatNow->setError(step.ok || step.skipped ? std::nullopt : std::optional(step.error));
    setPlainToolTip(*line.text, displayText(step.detail));
    m_fine = m_fine && (step.ok || step.skipped);
}

void ConnectionTestPanel::showWaiting(Kind kind)
{
    const Line& line = m_lines[std::size_t(kind)];
    line.picture->setPixmap(icon("step-waiting").pixmap(QSize(16, 16), devicePixelRatioF()));
    line.text->setText(title(kind));
    line.whatNow->setError({});
}

void ConnectionTestPanel::finish()
{
    m_running = false;
    m_session.reset();
    Q_EMIT finished(m_fine);
}

QString ConnectionTestPanel::title(Kind kind)
{
    switch (kind) {
    case Kind::Resolve:
        return tr("Name found");
    case Kind::Port:
        return tr("Port answers");
    case Kind::ZooKeeper:
        return tr("It is a ZooKeeper that serves");
    case Kind::Session:
        return tr("Session made");
    case Kind::Credentials:
        return tr("Credentials accepted");
    case Kind::RootReadable:
        return tr("The root can be read");
    }
    return {};
}

} // namespace ui
