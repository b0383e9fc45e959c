// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/EditController.h"

#include "Actions.h"
#include "KnownConnection.h"
#include "PlainText.h"
#include "dialogs/ReviewDialog.h"
#include "edit/ConflictResolution.h"
#include "edit/OwnerWarning.h"
#include "schema/NodeSchemas.h"
#include "schema/SchemaWords.h"
#include "session/OnDone.h"

#include <QtConcurrent>

#include <algorithm>

namespace ui {

namespace {

/// What a review says of a document against its schema. Pure; for the pool.
QStringList schemaWarnings(const JsonSchema& schema, std::string_view text)
{
    constexpr qsizetype shown = 3;
    SchemaLimits limits;
    limits.maxTime = std::chrono::milliseconds(2000); // somebody waits for the review
    const SchemaReport report = schema.validate(text, limits);
    QStringList warnings;
    if (const QString end = schemaEndText(report.end); !end.isEmpty())
        warnings += end;
    for (const SchemaViolation& violation : report.violations) {
        if (warnings.size() == shown) {
            warnings += EditController::tr("There are more places that are not as the schema wants them.");
            break;
        }
        warnings +=
            EditController::tr("Not as its schema wants it. %1", "place and message").arg(violationText(violation));
    }
    return warnings;
}

} // namespace

using State = NodeEdit::State;
using Theirs = NodeEdit::Theirs;

EditController::EditController(
    registry::Session& session, EditDesk& desk, Actions& actions, bool lockedForGood, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    addActions(lockedForGood);
    connect(&desk, &EditDesk::added, this, [this](const registry::Path& path) { watch(*m_desk.find(path)); });
    connect(&desk, &EditDesk::changed, &actions, &Actions::update);
}

void EditController::addActions(bool lockedForGood)
{
    m_actions.add({.name = "saveDraft",
        .text = tr("&Save…"),
        .what = tr("Show what will change in the selected node, and save it"),
        .act = [this] { save(*m_actions.selection().current); },
        .icon = "save",
        .shortcut = QKeySequence::Save,
        .needs = Actions::Needs::Node, // without a connection the bar says what is the matter, and keeps saying it
        .obstacle =
            [this, lockedForGood] {
                return m_session.gate().isReadOnly() ? Actions::refusalText(m_session, lockedForGood)
                                                     : obstacleToSave();
            }});
    m_actions.add({.name = "saveAllDrafts",
        .text = tr("Sa&ve all drafts…"),
        .what = tr("Show what will change in all nodes with unsaved text, and save them"),
        .act = [this] { saveAll(); },
        .needs = Actions::Needs::Nothing,
        .obstacle =
            [this, lockedForGood] {
                if (m_session.gate().isReadOnly())
                    return Actions::refusalText(m_session, lockedForGood);
                return m_desk.hasUnsaved() ? QString() : tr("Nothing is unsaved.");
            }});
    m_reviewAction = m_actions.add({.name = "reviewBeforeSaving",
        .text = tr("Review &before saving"),
        .what = tr("Show what will change before it is saved to this connection"),
        .act =
            [this] {
                setReviewSkipped(!m_reviewSkipped);
                Q_EMIT reviewSkipChanged(m_reviewSkipped);
            },
        .needs = Actions::Needs::Nothing});
    m_reviewAction->setCheckable(true);
    m_reviewAction->setChecked(true);
}

void EditController::setReviewSkipped(bool skipped)
{
    m_reviewSkipped = skipped;
    m_reviewAction->setChecked(!skipped);
}

QString EditController::obstacleToSave() const
{
    const NodeEdit* edit = m_desk.find(*m_actions.selection().current);
    if (!edit || !edit->isUnsaved())
        return tr("Nothing was changed in this node.");
    if (edit->state() == State::Saving || edit->state() == State::Checking)
        return tr("It is being saved.");
    return {};
}

void EditController::watch(NodeEdit& edit)
{
    const registry::Path path = edit.path();
    connect(&edit, &NodeEdit::saved, this, [this, path] { Q_EMIT saved(path); });
    connect(
        &edit, &NodeEdit::failed, this, [this, path](const registry::Error& error) { Q_EMIT saveFailed(path, error); });
}

EditController::Job EditController::jobFor(const NodeEdit& edit) const
{
    Job job{edit.path(), edit.base()->data, edit.mine(), edit.base()->stat, {}, {}};
    if (m_screen.wish)
        job.wish = m_screen.wish(edit.path());
    if (const QString warning = ownerWarning(job.basedOn, m_session.status().sessionId); !warning.isEmpty())
        job.warnings += warning;
    return job;
}

void EditController::save(const registry::Path& path)
{
    if (m_reviewing || (m_screen.settle && !m_screen.settle()))
        return;
    NodeEdit* edit = m_desk.find(path);
    if (!edit || edit->state() != State::Dirty)
        return;
    if (edit->relation() == Theirs::Gone)
        recreate(path);
    else if (edit->relation() != Theirs::Same)
        resolve(path);
    else if (!registry::isUsable(m_session.status().state))
        edit->save(); // which cannot be: the bar says so
    else
        review({jobFor(*edit)}, false);
}

void EditController::saveAll()
{
    if (m_reviewing)
        return;
    std::vector<Job> jobs;
    const bool settled = !m_screen.settle || m_screen.settle();
    for (const EditDesk::Unsaved& one : settled ? m_desk.unsaved() : std::vector<EditDesk::Unsaved>()) {
        if (one.edit->canSave())
            jobs.push_back(jobFor(*one.edit));
    }
    if (jobs.empty()) {
        Q_EMIT saveAllCancelled();
        return;
    }
    m_savingAll = true;
    review(std::move(jobs), false);
}

/// Reads the texts as they are edited, for what a person must know of them. Pure; for the pool.
Review EditController::inspect(const Job& job)
{
    Review review;
    review.path = job.path;
    review.before = job.before;
    review.after = job.after;
    review.warnings = job.warnings;
    if (!job.isCreate)
        review.basedOn = job.basedOn;
    inspectTexts(review, job.wish, job.schema ? &*job.schema : nullptr);
    return review;
}

void inspectTexts(Review& review, const DocumentWish& wish, const JsonSchema* schema)
{
    const auto open = [&](const registry::Data& data) {
        return openDocument(std::make_shared<const std::string>(data.value_or(std::string())), wish);
    };
    const Document::Ptr after = open(review.after);
    const Document::Ptr before = open(review.before);
    const Format format = before->format == Format::Text ? after->format : before->format;
    if (after->coding.form == EditForm::Text && !after->text.empty()) {
        const auto problem = checkText(format, after->text);
        if (problem)
            review.warnings += textProblemText(*problem);
        if (schema && after->format == Format::Json && !(problem && !problem->isWarning))
            review.warnings += schemaWarnings(*schema, after->text);
        else if (schema && after->format != Format::Json)
            review.warnings += EditController::tr("This node has a JSON Schema, and what will be saved is not JSON.");
    }
    review.onlyFormatting = review.basedOn && onlyFormattingChanged(format, before->text, after->text);
}

void EditController::review(std::vector<Job> jobs, bool always)
{
    m_reviewing = true;
    if (!m_schemas) {
        inspectAll(std::move(jobs), always);
        return;
    }
    std::vector<registry::Path> paths;
    for (const Job& job : jobs)
        paths.push_back(job.path);
    m_schemas->prepare(paths, [guard = QPointer(this), jobs = std::move(jobs), always]() mutable {
        if (!guard)
            return;
        for (Job& job : jobs) {
            SchemaForReview found = guard->m_schemas->forReview(job.path);
            job.schema = std::move(found.schema);
            job.warnings += found.warnings;
        }
        guard->inspectAll(std::move(jobs), always);
    });
}

void EditController::inspectAll(std::vector<Job> jobs, bool always)
{
    const auto all = [jobs = std::move(jobs)] {
        std::vector<Review> reviews;
        std::transform(jobs.begin(), jobs.end(), std::back_inserter(reviews), &EditController::inspect);
        return reviews;
    };
    registry::onDone(QtConcurrent::run(all), this, [this, always](std::vector<Review> reviews) {
        const bool warns = std::any_of(
            reviews.begin(), reviews.end(), [](const Review& review) { return !review.warnings.isEmpty(); });
        for (Review& review : reviews) {
            review.connection = connectionTitle(m_session.profile());
            review.colour = QColor(QString::fromStdString(m_session.profile().colour));
            const bool isCreate = !review.basedOn;
            review.action = isCreate ? Review::Action::Create : Review::Action::Change;
            review.intent = isCreate ? tr("Create again") : tr("Save");
        }
        if (m_reviewSkipped && !warns && !always)
            send(reviews);
        else
            openReview(std::move(reviews));
    });
}

void EditController::openReview(std::vector<Review> reviews)
{
    auto* dialog = new ReviewDialog(std::move(reviews), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::skipReviewRequested, this, [this] {
        setReviewSkipped(true);
        Q_EMIT reviewSkipChanged(true);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { send(dialog->reviews()); });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_reviewing = false;
        if (std::exchange(m_savingAll, false))
            Q_EMIT saveAllCancelled();
    });
    const auto notice = [this, dialog](const registry::Path& path) {
        const NodeEdit* edit = m_desk.find(path);
        const auto concerns = [&](const Review& review) { return review.path == path; };
        if (edit && edit->relation() != Theirs::Same && edit->relation() != Theirs::Gone
            && std::any_of(dialog->reviews().begin(), dialog->reviews().end(), concerns))
            dialog->setNotice(tr("%1 has just been changed by somebody else. It will not be overwritten unseen.")
                                  .arg(displayText(path.str())));
    };
    connect(&m_desk, &EditDesk::changed, dialog, notice);
    dialog->open();
}

void EditController::send(const std::vector<Review>& reviews)
{
    m_reviewing = false;
    m_savingAll = false;
    for (const Review& review : reviews) {
        NodeEdit* edit = m_desk.find(review.path);
        if (!edit || edit->mine() != review.after)
            continue; // not what was looked at
        if (review.action == Review::Action::Create) {
            const registry::NodeEntry* entry = m_session.cache().find(review.path);
            edit->recreate(entry && entry->acl.value ? *entry->acl.value : registry::openAcl());
        } else {
            edit->save();
        }
    }
}

void EditController::takeTheirs(const registry::Path& path)
{
    if (NodeEdit* edit = m_desk.find(path))
        edit->takeTheirs();
}

void EditController::keepMine(const registry::Path& path)
{
    if (NodeEdit* edit = m_desk.find(path))
        edit->keepMine();
}

void EditController::recreate(const registry::Path& path)
{
    const NodeEdit* edit = m_desk.find(path);
    if (m_reviewing || !edit || edit->relation() != Theirs::Gone || edit->state() != State::Dirty)
        return;
    Job job = jobFor(*edit);
    job.isCreate = true;
    job.before.reset();
    const registry::NodeEntry* entry = m_session.cache().find(path);
    if (!entry || !entry->acl.value)
        job.warnings += tr("Its old access list is not known: everybody will have every permission on it.");
    if (job.basedOn.isEphemeral())
        job.warnings += tr("It was ephemeral. The new one is persistent and stays until somebody deletes it.");
    review({std::move(job)}, true);
}

void EditController::resolve(const registry::Path& path)
{
    if (m_resolution)
        return; // its dialog is open
    m_resolution = new ConflictResolution(
        m_session, m_desk, path, m_screen.wish ? m_screen.wish(path) : DocumentWish(), m_window, this);
    connect(m_resolution, &ConflictResolution::recreateRequested, this, &EditController::recreate);
}

} // namespace ui
