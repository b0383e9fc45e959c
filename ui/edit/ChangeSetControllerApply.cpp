// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ChangeSetController.h"

#include "ErrorText.h"
#include "dialogs/ReviewDialog.h"
#include "edit/ChangeSetRun.h"
#include "edit/ChangeSetText.h"
#include "edit/EditController.h"
#include "edit/EditDesk.h"
#include "edit/OwnerWarning.h"
#include "edit/UndoController.h"
#include "help/HelpEvent.h"
#include "schema/NodeSchemas.h"
#include "session/OnDone.h"

#include <QtConcurrent>

#include <utility>

// ChangeSetController's road from the review to what became of it.

namespace ui {

using registry::op::SetData;

namespace {

bool writesData(const registry::Edit& edit)
{
    return std::holds_alternative<SetData>(edit.operation)
        || std::holds_alternative<registry::op::Create>(edit.operation);
}

} // namespace

void ChangeSetController::apply()
{
    if (m_reviewing || m_run || m_set.isEmpty())
        return;
    m_reviewing = true;
    review(m_set);
}

void ChangeSetController::review(ChangeSet set)
{
    if (!m_schemas)
        return inspect(set);
    std::vector<registry::Path> paths;
    for (const registry::Edit& edit : set.edits())
        paths.push_back(registry::pathOf(edit.operation));
    m_schemas->prepare(paths, [guard = QPointer(this), set = std::move(set)] {
        if (guard)
            guard->inspect(set);
    });
}

/// Reads the texts first, for what a person must know of them.
void ChangeSetController::inspect(const ChangeSet& set)
{
    std::vector<std::optional<JsonSchema>> schemas;
    std::vector<Review> reviews;
    for (const registry::Edit& edit : set.edits()) {
        Review one = reviewsOf(edit, m_session.profile(), tr("Apply")).at(0);
        if (one.basedOn)
            if (const QString warning = ownerWarning(*one.basedOn, m_session.status().sessionId); !warning.isEmpty())
                one.warnings += warning;
        const Standing now = standing(edit);
        if (now.kind != Standing::Staged)
            one.warnings += standingText(now);
        if (now.typedSince)
            one.warnings += tr("The draft was changed after it was staged. This is the text that was staged.");
        SchemaForReview found;
        if (m_schemas && writesData(edit))
            found = m_schemas->forReview(registry::pathOf(edit.operation));
        one.warnings += found.warnings;
        schemas.push_back(std::move(found.schema));
        reviews.push_back(std::move(one));
    }
    const auto inspectAll = [reviews = std::move(reviews), schemas = std::move(schemas), set]() mutable {
        for (std::size_t i = 0; i < reviews.size(); ++i)
            if (writesData(set.edits()[i]))
                inspectTexts(reviews[i], {}, schemas[i] ? &*schemas[i] : nullptr);
        return std::move(reviews);
    };
    registry::onDone(QtConcurrent::run(inspectAll), this,
        [this, set](std::vector<Review> inspected) { openReview(set, std::move(inspected)); });
}

void ChangeSetController::openReview(const ChangeSet& set, std::vector<Review> reviews)
{
    auto* dialog = new ReviewDialog(std::move(reviews), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSkipOffered(false);
    dialog->setPlan(planText(set, stepsFor(set, m_session)));
    connect(dialog, &QDialog::finished, this, [this] { m_reviewing = false; });
    connect(dialog, &QDialog::accepted, this, [this, set] { run(set); });
    connect(this, &ChangeSetController::changed, dialog, [this, dialog, set] {
        for (const registry::Edit& edit : set.edits())
            if (const Standing now = standing(edit); now.kind == Standing::ChangedSince)
                return dialog->setNotice(standingText(now));
        dialog->setNotice({});
    });
    dialog->open();
}

void ChangeSetController::run(const ChangeSet& set)
{
    if (m_run)
        return;
    m_result.clear();
    m_running.clear();
    for (const registry::Edit& edit : set.edits())
        if (const auto mark = m_marks.find(keyOf(edit)); mark != m_marks.end()) {
            m_running[mark->first] = mark->second.serial;
            mark->second.error.reset();
        }
    m_run = new ChangeSetRun(m_session, set, this);
    connect(m_run, &ChangeSetRun::stepDone, this, &ChangeSetController::onStepDone);
    connect(m_run, &ChangeSetRun::stepFailed, this, &ChangeSetController::onStepFailed);
    connect(m_run, &ChangeSetRun::finished, this, &ChangeSetController::onFinished);
    m_run->start();
    if (m_run->total() > 1)
        Q_EMIT showRequested(); // the progress is there
    Q_EMIT changed();
}

void ChangeSetController::cancel()
{
    if (m_run)
        m_run->cancel();
}

std::size_t ChangeSetController::stepsDone() const
{
    return m_run ? m_run->done() : 0;
}

std::size_t ChangeSetController::stepsInAll() const
{
    return m_run ? m_run->total() : 0;
}

void ChangeSetController::onStepDone(const std::vector<registry::Edit>& edits)
{
    for (const registry::Edit& edit : edits) {
        const Key key = keyOf(edit);
        const auto mark = m_marks.find(key);
        const registry::Edit* staged = find(key);
        if (const auto* set = std::get_if<SetData>(&edit.operation)) {
            NodeEdit* draft = m_desk.find(set->path);
            if (draft && draft->isUnsaved() && draft->mine() != set->data)
                m_appliedUnder[set->path] = set->data;
        }
        if (staged && mark != m_marks.end() && mark->second.serial == m_running[key]) // not staged anew meanwhile
            takeOut(static_cast<std::size_t>(staged - m_set.edits().data()), false);
        m_running.erase(key);
        if (!m_session.profile().live) // nobody tells what shows it
            m_session.watchHub().refresh(key.first);
        Q_EMIT written(key.first);
    }
    noteChange();
}

void ChangeSetController::onStepFailed(
    const std::vector<registry::Edit>& blamed, const std::vector<registry::Error>& why)
{
    for (std::size_t i = 0; i < blamed.size(); ++i) {
        const Key key = keyOf(blamed[i]);
        if (const auto mark = m_marks.find(key); mark != m_marks.end() && mark->second.serial == m_running[key])
            mark->second.error = why[i];
        Q_EMIT writeFailed(key.first, why[i]);
    }
}

void ChangeSetController::onFinished()
{
    ChangeSetRun* run = std::exchange(m_run, nullptr);
    m_running.clear();
    const int done = static_cast<int>(run->done());
    const int all = static_cast<int>(run->total());
    const QString left = tr("%n change(s) stay in the change set.", nullptr, static_cast<int>(m_set.edits().size()));
    const QString progress =
        done == 0 ? tr("Nothing was carried out.") : tr("%1 of %2 steps were carried out.").arg(done).arg(all);
    if (run->error()) {
        const bool unknown = registry::isUnknownOutcome(run->error()->code);
        m_result = unknown ? tr("It is not known whether this was applied: %1", "reason").arg(errorText(*run->error()))
                           : tr("Not applied: %1", "reason").arg(errorText(*run->error()));
        QStringList more{errorAdvice(*run->error())};
        if (!unknown || done > 0)
            more += unknown ? tr("%n step(s) before it were carried out.", nullptr, done) : progress;
        more += left;
        more.removeAll(QString());
        Q_EMIT showRequested(); // each row says what became of it
        tell(m_result, more.join(QLatin1Char(' ')), helpTopicOf(run->error()->code));
    } else if (run->isCancelled() && done < all) {
        m_result = tr("%1 %2", "how far it came, what is left").arg(progress, left);
    } else {
        m_result = tr("The change set was applied.");
    }
    run->deleteLater();
    Q_EMIT changed();
}

} // namespace ui
