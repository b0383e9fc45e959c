// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CopyDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "models/RowText.h"
#include "session/OnDone.h"
#include "structure/WorkPanel.h"
#include "structure/WorkText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using registry::SubtreeCopy;

namespace {

QString nameOf(const registry::Path& path)
{
    return QString::fromStdString(std::string(path.name()));
}

} // namespace

CopyDialog::CopyDialog(registry::Session& source, registry::Session& target, Job job, QWidget* parent)
    : QDialog(parent)
    , m_source(&source)
    , m_target(target)
    , m_job(std::move(job))
    , m_reader(new registry::SubtreeReader(source, {.roots = m_job.roots}, this))
    , m_losses(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_panel(new WorkPanel(this))
{
    setWindowTitle(title());
    layOut();
    connect(m_reader, &registry::SubtreeReader::progressed, this, [this] { m_panel->showReading(*m_reader); });
    connect(m_reader, &registry::SubtreeReader::finished, this, &CopyDialog::onRead);
    m_panel->showReading(*m_reader);
    m_reader->start();
    if (m_job.purpose == Purpose::Duplicate || m_job.purpose == Purpose::Paste)
        registry::onDone(m_target.readChildren(m_job.parent), this,
            [this](const registry::Result<registry::ChildrenReply>& names) { onTaken(names); });
    check();
}

QString CopyDialog::title() const
{
    switch (m_job.purpose) {
    case Purpose::Copy:
        return tr("Copy nodes");
    case Purpose::Move:
        return tr("Move nodes");
    case Purpose::Rename:
        return tr("Rename node");
    case Purpose::Duplicate:
        return tr("Duplicate node");
    case Purpose::Paste:
        break;
    }
    return tr("Paste nodes");
}

QString CopyDialog::question() const
{
    const QString what = m_job.roots.size() == 1
        ? displayText(m_job.roots.front().str())
        : tr("%n selected nodes", nullptr, static_cast<int>(m_job.roots.size()));
    if (!m_job.connection.isEmpty())
        return tr("From %1: %2, with everything below.", "connection, node").arg(m_job.connection, what);
    return tr("%1, with everything below.").arg(what);
}

void CopyDialog::layOut()
{
    auto* what = new PlainLabel(question(), this);
    what->setWordWrap(true);
    m_form = makeForm();
    for (PlainLabel* label : {m_losses, m_problem})
        label->setWordWrap(true);
    m_losses->setObjectName(QStringLiteral("losses"));
    m_problem->setObjectName(QStringLiteral("problem"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    const QString verbs[] = {tr("&Copy"), tr("&Move"), tr("&Rename"), tr("&Duplicate"), tr("&Paste")};
    m_go = buttons->addButton(verbs[static_cast<int>(m_job.purpose)], QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &CopyDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &CopyDialog::go);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(what), m_form, static_cast<QWidget*>(m_losses),
             static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_panel), static_cast<QWidget*>(buttons)})
        column->addWidget(part);
    resizeToScreen(*this, {560, sizeHint().height()});
}

QWidget* CopyDialog::makeForm()
{
    auto* form = new QWidget(this);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    const bool placeGiven = m_job.purpose == Purpose::Rename || m_job.purpose == Purpose::Duplicate;
    if (!placeGiven) {
        m_parent = new QLineEdit(QString::fromStdString(m_job.parent.str()), form);
        m_parent->setAccessibleName(tr("Target parent"));
        rows->addRow(tr("&Below:"), m_parent);
        connect(m_parent, &QLineEdit::textChanged, this, &CopyDialog::onPlaceChanged);
    }
    if (m_job.roots.size() == 1) {
        m_name = new QLineEdit(nameOf(m_job.roots.front()), form);
        m_name->setAccessibleName(tr("New name"));
        rows->addRow(tr("&Name:"), m_name);
        connect(m_name, &QLineEdit::textChanged, this, &CopyDialog::onPlaceChanged);
        m_name->selectAll();
    }
    m_acl = new QComboBox(form);
    m_acl->addItems({tr("As they are"), tr("Everybody may do everything"), tr("Only this connection's identities")});
    rows->addRow(tr("&Access lists:"), m_acl);
    m_ephemerals = new QComboBox(form);
    m_ephemerals->addItems({tr("Left out"), tr("Made persistent")});
    rows->addRow(tr("&Ephemeral nodes:"), m_ephemerals);
    connect(m_ephemerals, &QComboBox::currentIndexChanged, this, &CopyDialog::check);
    m_existing = new QComboBox(form);
    m_existing->addItems({tr("Nothing is copied there"), tr("It stays, what is missing below it is added")});
    rows->addRow(tr("&If a node is there:"), m_existing);
    return form;
}

void CopyDialog::onRead()
{
    if (m_reader->error()) {
        const registry::Error& error = *m_reader->error();
        if (error.code != registry::ErrorCode::Cancelled)
            m_panel->showResult(
                tr("%1 %2", "what is wrong, what to do").arg(errorText(error), errorAdvice(error)), {}, error);
        return;
    }
    m_image = m_reader->takeImage();
    if (m_image.capped) {
        m_panel->showResult(tr("There are more than %n nodes, too many to copy at once. Copy parts of them.", nullptr,
            static_cast<int>(m_image.nodes.size())));
        return;
    }
    m_panel->showResult(tr("%n node(s), %1 of data.", nullptr, static_cast<int>(m_image.nodes.size()))
                            .arg(byteSize(static_cast<qint64>(m_image.bytes))));
    m_ready = true;
    check();
}

void CopyDialog::onTaken(const registry::Result<registry::ChildrenReply>& names)
{
    if (!names || !m_name || m_name->isModified())
        return;
    QStringList taken;
    for (std::size_t i = 0; i < names->names->size(); ++i)
        taken << QString::fromStdString(std::string((*names->names)[i]));
    if (taken.contains(m_name->text()))
        m_name->setText(freeName(m_name->text(), taken));
    m_name->selectAll();
}

QString CopyDialog::freeName(const QString& name, const QStringList& taken)
{
    QString candidate = name + QStringLiteral("-copy");
    for (int i = 2; taken.contains(candidate); ++i)
        candidate = QStringLiteral("%1-copy-%2").arg(name).arg(i);
    return candidate;
}

registry::Result<std::vector<SubtreeCopy::Target>> CopyDialog::targets() const
{
    const auto parent = m_parent ? registry::Path::parse(m_parent->text().toStdString())
                                 : registry::Result<registry::Path>(m_job.parent);
    if (!parent)
        return tl::unexpected(parent.error());
    std::vector<SubtreeCopy::Target> all;
    for (const registry::Path& root : m_job.roots) {
        const auto to = parent->child(m_name ? m_name->text().toStdString() : std::string(root.name()));
        if (!to)
            return tl::unexpected(to.error());
        all.push_back({root, *to});
    }
    return all;
}

/// What there is to do, before anything can be wrong.
QString CopyDialog::wish() const
{
    if (!m_parent)
        return tr("Type the new name.");
    return m_name ? tr("Choose another place, or another name.") : tr("Choose another place.");
}

void CopyDialog::onPlaceChanged()
{
    m_untouched = false;
    check();
}

void CopyDialog::check()
{
    const auto all = targets();
    QString problem;
    if (!all)
        problem = m_name && m_name->text().isEmpty() ? QString() : errorText(all.error());
    else if (m_source && SubtreeCopy::refusal(*m_source, m_target, *all))
        problem = m_untouched ? wish() : tr("A node cannot be put in its own place, nor below itself.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_ready)
        m_losses->setText(WorkText::losses(
            registry::lossesOf(m_image), static_cast<SubtreeCopy::Ephemerals>(m_ephemerals->currentIndex()), isMove()));
    m_go->setEnabled(m_ready && m_source && !isWorking() && all && problem.isEmpty());
}

void CopyDialog::go()
{
    const auto all = targets();
    if (!m_ready || !m_source || isWorking() || !all)
        return;
    SubtreeCopy::Options options;
    options.targets = *all;
    options.acl = static_cast<SubtreeCopy::AclChoice>(m_acl->currentIndex());
    options.ephemerals = static_cast<SubtreeCopy::Ephemerals>(m_ephemerals->currentIndex());
    options.existing = static_cast<SubtreeCopy::Existing>(m_existing->currentIndex());
    options.purpose = purpose();
    if (m_work) { // goes on where it was cancelled
        options.copiedBefore = m_work->copied();
        m_image = m_work->remaining();
        delete m_work;
    }
    m_targets = *all;
    m_work = new SubtreeCopy(*m_source, m_target, m_image, options, this);
    connect(m_work, &registry::SubtreeWork::progressed, this, [this] { m_panel->showWork(*m_work); });
    connect(m_work, &registry::SubtreeWork::finished, this, &CopyDialog::onDone);
    m_form->setEnabled(false);
    m_work->start();
    m_panel->showWork(*m_work);
    check();
}

void CopyDialog::onDone()
{
    m_panel->showResult(WorkText::summary(*m_work, purpose()), WorkText::lines(m_work->left()), m_work->error());
    const bool rest = !m_work->remaining().nodes.empty();
    if (m_work->error())
        Q_EMIT failed(m_job.roots.front(), *m_work->error());
    if (!m_work->copied().empty())
        Q_EMIT copied(m_targets.front().to);
    m_losses->hide();
    m_ready = rest;
    if (rest && m_work->copied().empty())
        m_form->setEnabled(true); // nothing is done yet: another place may do
    m_go->setText(tr("&Continue"));
    m_go->setVisible(rest);
    m_close->setText(tr("Close"));
    check();
    if (m_work->left().empty() && !m_work->error())
        accept(); // all as asked: nothing to read
}

void CopyDialog::reject()
{
    if (isWorking() && !m_work->isCancelled()) {
        m_close->setText(tr("Close"));
        m_work->cancel();
        return;
    }
    m_reader->cancel();
    QDialog::reject();
}

} // namespace ui
