// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/UndoController.h"

#include "Actions.h"
#include "ErrorText.h"
#include "KnownConnection.h"
#include "access/AclWords.h"
#include "dialogs/RestoreDialog.h"
#include "edit/HistoryText.h"
#include "help/HelpEvent.h"
#include "session/OnDone.h"

#include <QMessageBox>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr int lookBack = 500; // entries, for one that can be taken back

/// In Edit::group: which entry an undo takes back.
const std::string undoMark = "undo:";

struct ReviewOfPart {
    const registry::Edit& edit;
    Review& review;

    const registry::NodeImage* image(const registry::Path& path) const
    {
        const auto found = std::find_if(edit.before.begin(), edit.before.end(),
            [&path](const registry::NodeImage& one) { return one.path == path; });
        return found == edit.before.end() ? nullptr : &*found;
    }
    void was(const registry::Path& path) const
    {
        review.path = path;
        if (const auto* now = image(path)) {
            review.before = now->data;
            review.basedOn = now->stat;
        }
    }
    bool operator()(const registry::op::Create& create) const
    {
        review.path = create.path;
        review.action = Review::Action::Create;
        review.after = create.data;
        return true;
    }
    bool operator()(const registry::op::Delete& gone) const
    {
        was(gone.path);
        review.action = Review::Action::Delete;
        return true;
    }
    bool operator()(const registry::op::SetData& set) const
    {
        was(set.path);
        review.after = set.data;
        return true;
    }
    bool operator()(const registry::op::SetAcl& access) const
    {
        was(access.path);
        const auto* now = image(access.path);
        review.before = aclLine(now && now->acl ? *now->acl : registry::Acl()).toStdString();
        review.after = aclLine(access.acl).toStdString();
        review.warnings.append(UndoController::tr("This is the access list of the node; its data stay as they are."));
        return true;
    }
    template <typename Other> bool operator()(const Other&) const { return false; }
};

/// Whether it is the same node, and has a version that can be checked.
bool takesUp(const registry::NodeImage& left, const registry::Stat& now)
{
    const bool same = left.stat.czxid == 0 || left.stat.czxid == now.czxid;
    return same && now.version != registry::anyVersion && now.aversion != registry::anyVersion;
}

/// The versions that a write checks and that can be taken up anew, by path.
struct CheckedVersion {
    registry::op::MultiPart& part;

    static const registry::Path* pathIn(const registry::op::MultiPart& part)
    {
        if (const auto* set = std::get_if<registry::op::SetData>(&part))
            return &set->path;
        const auto* gone = std::get_if<registry::op::Delete>(&part);
        return gone ? &gone->path : nullptr;
    }
    void set(std::int32_t version) const
    {
        if (auto* write = std::get_if<registry::op::SetData>(&part))
            write->version = version;
        else if (auto* gone = std::get_if<registry::op::Delete>(&part))
            gone->version = version;
    }
};

std::set<registry::Path> checkedPaths(const registry::Edit& edit)
{
    std::set<registry::Path> paths;
    if (const auto* multi = std::get_if<registry::op::Multi>(&edit.operation)) {
        for (const registry::op::MultiPart& part : multi->parts)
            if (const registry::Path* path = CheckedVersion::pathIn(part))
                paths.insert(*path);
    } else if (!std::holds_alternative<registry::op::Create>(edit.operation)) {
        paths.insert(registry::pathOf(edit.operation));
    }
    return paths;
}

/// The node holds what the write left, under another version: the undo is checked against that one.
void takeUp(registry::Edit& edit, const registry::Path& path, const registry::DataReply& now)
{
    const auto image = std::find_if(
        edit.before.begin(), edit.before.end(), [&path](const registry::NodeImage& one) { return one.path == path; });
    if (image == edit.before.end() || !takesUp(*image, now.stat) || image->data != now.data)
        return;
    image->stat = now.stat;
    if (auto* set = std::get_if<registry::op::SetData>(&edit.operation))
        set->version = now.stat.version;
    else if (auto* gone = std::get_if<registry::op::Delete>(&edit.operation))
        gone->version = now.stat.version;
    else if (auto* multi = std::get_if<registry::op::Multi>(&edit.operation))
        for (registry::op::MultiPart& part : multi->parts)
            if (const registry::Path* at = CheckedVersion::pathIn(part); at && *at == path)
                CheckedVersion{part}.set(now.stat.version);
}

} // namespace

std::vector<Review> reviewsOf(
    const registry::Edit& edit, const registry::ConnectionProfile& profile, const QString& verb)
{
    std::vector<Review> reviews;
    Review review;
    review.connection = connectionTitle(profile);
    review.colour = QColor(QString::fromStdString(profile.colour));
    review.intent = verb;
    const auto add = [&](const auto& part) {
        Review one = review;
        if (ReviewOfPart{edit, one}(part))
            reviews.push_back(std::move(one));
    };
    if (const auto* multi = std::get_if<registry::op::Multi>(&edit.operation))
        for (const registry::op::MultiPart& part : multi->parts)
            std::visit(add, part);
    else
        std::visit(add, edit.operation);
    return reviews;
}

std::optional<registry::Error> errorOf(const registry::Edit& edit, const registry::Result<registry::ReplyBody>& result)
{
    if (!result)
        return result.error();
    const auto* multi = std::get_if<registry::MultiReply>(&*result);
    if (!multi || multi->code == registry::ErrorCode::Ok)
        return std::nullopt;
    registry::Error error{multi->code, registry::pathOf(edit.operation).str(), 0, {}};
    const auto* sent = std::get_if<registry::op::Multi>(&edit.operation);
    for (std::size_t i = 0; sent && i < std::min(sent->parts.size(), multi->parts.size()); ++i)
        if (multi->parts[i].code == multi->code) {
            error.path = std::visit([](const auto& part) { return part.path.str(); }, sent->parts[i]);
            break;
        }
    return error;
}

UndoController::UndoController(
    registry::Session& session, registry::EditJournal* journal, Actions& actions, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_journal(journal)
    , m_window(window)
{
    actions.add({.name = "undoLastWrite",
        .text = tr("Undo l&ast write…"),
        .what = tr("Take back the last change that was made here by hand"),
        .act = [this] { undoLast(); },
        .icon = "back",
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        .obstacle = [this] { return m_journal ? QString() : tr("No journal is kept."); }});
}

void UndoController::undoLast()
{
    if (!m_journal)
        return;
    registry::JournalQuery query{toString(m_session.profile().endpoint)};
    query.limit = lookBack;
    m_journal->list(std::move(query), [self = QPointer(this)](const registry::Result<registry::JournalPage>& page) {
        if (self)
            self->onListed(page);
    });
}

void UndoController::onListed(const registry::Result<registry::JournalPage>& page)
{
    if (!page)
        return tell(page.error());
    std::set<std::string> undone;
    for (const registry::JournalLine& line : page->lines) {
        if (line.outcome != registry::EditOutcome::Done)
            continue;
        if (line.intent == registry::Intent::Undo)
            undone.insert(line.group);
        else if (!undone.contains(undoMark + std::to_string(line.id)))
            return undo(line.id);
    }
    tell(tr("There is no write to take back."),
        tr("Roster can take back what was written with it by hand, on this connection."));
}

void UndoController::undo(std::int64_t id)
{
    if (!m_journal)
        return;
    m_journal->read(id, [self = QPointer(this), id](const registry::Result<registry::JournalEntry>& entry) {
        if (!self)
            return;
        if (!entry)
            return self->tell(entry.error());
        auto edit = undoOf(*entry);
        if (!edit)
            return self->tell(tr("This write cannot be taken back."), refusalText(edit.error()));
        edit->group = undoMark + std::to_string(id);
        self->rebase(std::move(*edit));
    });
}

void UndoController::rebase(registry::Edit edit)
{
    if (std::holds_alternative<registry::op::SetAcl>(edit.operation))
        return rebaseAcl(std::move(edit));
    const auto rebased = std::make_shared<registry::Edit>(std::move(edit)); // shared by the answers still to come
    const std::set<registry::Path> paths = checkedPaths(*rebased);
    if (paths.empty())
        return confirm(std::move(*rebased), tr("Undo"));
    const auto left = std::make_shared<std::size_t>(paths.size());
    for (const registry::Path& path : paths)
        registry::onDone(m_session.readData(path), this,
            [this, rebased, left, path](const registry::Result<registry::DataReply>& now) {
                if (now)
                    takeUp(*rebased, path, *now);
                if (--*left == 0)
                    confirm(*rebased, tr("Undo"));
            });
}

void UndoController::rebaseAcl(registry::Edit edit)
{
    const registry::Path path = registry::pathOf(edit.operation);
    registry::onDone(
        m_session.readAcl(path), this, [this, edit](const registry::Result<registry::AclReply>& now) mutable {
            if (now && takesUp(edit.before.at(0), now->stat) && edit.before[0].acl == now->acl) {
                edit.before[0].stat = now->stat;
                std::get<registry::op::SetAcl>(edit.operation).aclVersion = now->stat.aversion;
            }
            confirm(std::move(edit), tr("Undo"));
        });
}

void UndoController::restore(const registry::Path& path, const registry::Data& data, std::optional<registry::Acl> acl)
{
    registry::onDone(
        m_session.readData(path), this, [this, path, data, acl](const registry::Result<registry::DataReply>& now) {
            if (!now && now.error().code == registry::ErrorCode::NoNode) {
                const registry::op::Create create{path, data, acl.value_or(registry::openAcl())};
                return confirm({create, registry::Intent::Restore, {}, {}}, tr("Restore"));
            }
            if (!now)
                return tell(now.error());
            if (now->data == data)
                return tell(tr("The node holds these very bytes now."));
            registry::Edit edit{
                registry::op::SetData{path, data, now->stat.version}, registry::Intent::Restore, {}, {}};
            edit.before.push_back({path, now->data, {}, now->stat});
            confirm(std::move(edit), tr("Restore"));
        });
}

void UndoController::restoreDeleted(const std::string& group)
{
    if (!m_journal || group.empty())
        return;
    m_journal->readGroup(
        group, [self = QPointer(this)](const registry::Result<std::vector<registry::JournalEntry>>& entries) {
            if (!self)
                return;
            if (!entries)
                return self->tell(entries.error());
            self->openRestoration(*entries);
        });
}

void UndoController::openRestoration(std::vector<registry::JournalEntry> entries)
{
    registry::Restoration kept = registry::restorationOf(entries);
    if (kept.nodes.empty())
        return tell(tr("Nothing of this can be made again."),
            tr("What was ephemeral belonged to a session; of the rest the data or the access lists were not kept."));
    if (m_restoring)
        return m_restoring->raise();
    m_restoring = new RestoreDialog(m_session, std::move(kept), m_window);
    m_restoring->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_restoring, &RestoreDialog::restored, this, &UndoController::written);
    connect(m_restoring, &RestoreDialog::failed, this, &UndoController::writeFailed);
    m_restoring->open();
}

bool UndoController::isWorking() const
{
    return m_restoring && m_restoring->isWorking();
}

void UndoController::confirm(registry::Edit edit, const QString& verb)
{
    auto* dialog = new ReviewDialog(reviewsOf(edit, m_session.profile(), verb), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSkipOffered(false);
    connect(dialog, &QDialog::accepted, this, [this, edit = std::move(edit)] { send(edit); });
    dialog->open();
}

void UndoController::send(const registry::Edit& edit)
{
    registry::onDone(m_session.apply(edit), this, [this, edit](const registry::Result<registry::ReplyBody>& result) {
        const registry::Path& path = registry::pathOf(edit.operation);
        const auto error = errorOf(edit, result);
        if (!error) {
            Q_EMIT written(path);
            return;
        }
        tell(*error);
        Q_EMIT writeFailed(path, *error);
    });
}

void UndoController::tell(const QString& text, const QString& more)
{
    tell(text, more, QStringLiteral("undo-and-journal"));
}

void UndoController::tell(const registry::Error& error)
{
    tell(errorText(error), errorAdvice(error), helpTopicOf(error.code));
}

void UndoController::tell(const QString& text, const QString& more, const QString& topic)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("History"), text, QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*box, topic);
    box->open();
}

} // namespace ui
