// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AclDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "access/AclWords.h"
#include "dialogs/AclDelegate.h"
#include "help/WhatNow.h"
#include "models/AclEditModel.h"
#include "panes/NoticeBar.h"
#include "value/Digest.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int permissionWidth = 64;

/// Faults that the server is certain to refuse.
bool isCertain(registry::AclFault fault, const registry::AclEntry& entry)
{
    return fault != registry::AclFault::None && (fault != registry::AclFault::UnknownScheme || entry.scheme.empty());
}

} // namespace

AclDialog::AclDialog(registry::Path path, registry::AclReply base, registry::Identities who, QWidget* parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_base(std::move(base))
    , m_who(std::move(who))
    , m_model(new AclEditModel(m_who, this))
{
    setWindowTitle(tr("Edit access list"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(displayText(m_path.str()), this));
    m_version = new PlainLabel(this);
    layout->addWidget(m_version);
    m_conflict = new NoticeBar("warning", tr("&Take theirs"), this);
    m_conflict->setObjectName(QStringLiteral("conflict"));
    connect(m_conflict, &NoticeBar::buttonClicked, this, [this] {
        m_model->setAcl(m_base.acl);
        m_conflict->setText({});
    });
    layout->addWidget(m_conflict);
    m_form = new QWidget(this);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(makeTable(), 1);
    form->addWidget(makeDigest());
    m_below = new QCheckBox(tr("Also on all &nodes below (shown before anything changes)"), m_form);
    form->addWidget(m_below);
    layout->addWidget(m_form, 1);
    m_problem = new PlainLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_whatNow = new WhatNow(this);
    m_warning = new PlainLabel(this);
    m_warning->setObjectName(QStringLiteral("warning"));
    m_warning->setWordWrap(true);
    auto* trouble = new QHBoxLayout;
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_whatNow, 0, Qt::AlignTop);
    layout->addLayout(trouble);
    layout->addWidget(m_warning);
    makeButtons();
    layout->addWidget(m_buttons);
    connect(m_model, &AclEditModel::edited, this, &AclDialog::check);
    connect(m_below, &QCheckBox::toggled, this, &AclDialog::check);
    m_model->setAcl(m_base.acl);
    select(0);
    resizeToScreen(*this, {760, 520});
}

QWidget* AclDialog::makeTable()
{
    auto* part = new QWidget(m_form);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(part);
    m_table->setObjectName(QStringLiteral("aclRows"));
    m_table->setAccessibleName(tr("Access list"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AclDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(permissionWidth);
    for (int column = AclEditModel::ReadColumn; column < AclEditModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents); // in whatever language
    header->setSectionResizeMode(AclEditModel::IdColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AclDialog::check);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    addRowButtons(buttons);
    layout->addLayout(buttons);
    return part;
}

void AclDialog::addRowButtons(QHBoxLayout* layout)
{
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text, m_form);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    add(tr("&Add"), "addRow", [this] { select(m_model->add({registry::PermissionRead, "world", "anyone"})); });
    m_duplicate = add(tr("D&uplicate"), "duplicateRow", [this] { select(m_model->duplicate(currentRow())); });
    m_remove = add(tr("&Remove"), "removeRow", [this] {
        const int row = currentRow();
        m_model->removeAt(row);
        select(std::min(row, m_model->rowCount() - 1));
    });
    layout->addStretch();
    auto* presets = new QPushButton(tr("Pre&sets"), m_form);
    presets->setObjectName(QStringLiteral("presets"));
    presets->setAutoDefault(false);
    presets->setMenu(makePresets());
    layout->addWidget(presets);
}

QMenu* AclDialog::makePresets()
{
    using namespace registry;
    auto* menu = new QMenu(tr("Presets"), this);
    const auto add = [&](const QString& text, const char* name, Acl acl) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, acl = std::move(acl)] {
            m_model->setAcl(acl);
            select(0);
        });
    };
    add(tr("&Open: everything for everybody"), "presetOpen", openAcl());
    add(tr("&Mine: everything for this connection's credentials, nothing for others"), "presetMine",
        {{PermissionAll, "auth", ""}});
    add(tr("Mine, &readable: everything for this connection's credentials, others may read"), "presetReadable",
        {{PermissionAll, "auth", ""}, {PermissionRead, "world", "anyone"}});
    add(tr("Read-only for &everybody"), "presetReadOnly", {{PermissionRead, "world", "anyone"}});
    return menu;
}

QWidget* AclDialog::makeDigest()
{
    auto* group = new QGroupBox(tr("Entry for a user and password (digest)"), m_form);
    auto* layout = new QHBoxLayout(group);
    m_user = new QLineEdit(group);
    m_user->setAccessibleName(tr("User"));
    m_user->setPlaceholderText(tr("User"));
    m_password = new QLineEdit(group);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_addDigest = new QPushButton(tr("Add entr&y"), group);
    m_addDigest->setObjectName(QStringLiteral("addDigest"));
    m_addDigest->setAutoDefault(false);
    setPlainToolTip(*m_addDigest, tr("Only a hash of the password is kept, and the field is emptied."));
    connect(m_user, &QLineEdit::textChanged, this, &AclDialog::checkDigest);
    connect(m_password, &QLineEdit::textChanged, this, &AclDialog::checkDigest);
    connect(m_addDigest, &QPushButton::clicked, this, &AclDialog::addDigest);
    layout->addWidget(m_user, 1);
    layout->addWidget(m_password, 1);
    layout->addWidget(m_addDigest);
    checkDigest();
    return group;
}

void AclDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = m_buttons->addButton(tr("Sa&ve"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_stage = m_buttons->addButton(tr("Add to c&hange set"), QDialogButtonBox::ActionRole);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setAutoDefault(false);
    setPlainToolTip(*m_stage, tr("Set the list together with other changes, when the change set is applied"));
    m_stage->hide();
    connect(m_stage, &QPushButton::clicked, this, [this] { finish(&AclDialog::stageRequested); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AclDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AclDialog::reject);
}

const registry::Acl& AclDialog::acl() const
{
    return m_model->acl();
}

int AclDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void AclDialog::select(int row)
{
    m_table->setCurrentIndex(m_model->index(row, AclEditModel::IdColumn));
    check();
}

void AclDialog::addDigest()
{
    const registry::Secret secret(m_user->text().toStdString() + ':' + m_password->text().toStdString());
    m_password->clear();
    select(m_model->add({registry::PermissionAll, "digest", registry::digestId(secret.reveal())}));
}

void AclDialog::checkDigest()
{
    m_addDigest->setEnabled(
        !m_user->text().isEmpty() && !m_password->text().isEmpty() && !m_user->text().contains(QLatin1Char(':')));
}

void AclDialog::check()
{
    m_whatNow->setError({});
    using registry::AclFault;
    AclFault first = m_model->rowCount() == 0 ? AclFault::EmptyList : AclFault::None;
    bool certain = first != AclFault::None;
    for (int row = 0; row < m_model->rowCount() && !certain; ++row) {
        const AclFault fault = m_model->fault(row);
        certain = isCertain(fault, acl()[static_cast<std::size_t>(row)]);
        if (first == AclFault::None || certain)
            first = fault;
    }
    m_problem->setText(faultText(first));
    m_warning->setText(certain ? QString() : gripText(registry::gripAfter(acl(), m_who)));
    m_version->setText(tr("Version of the access list: %1", "a number").arg(m_base.stat.aversion));
    const bool chosen = currentRow() >= 0;
    m_duplicate->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    m_save->setText(m_below->isChecked() ? tr("Pre&view…") : tr("Sa&ve"));
    m_stage->setEnabled(!certain && !m_busy && !m_below->isChecked() && !registry::sameAcl(acl(), m_base.acl));
    m_save->setEnabled(!certain && !m_busy && (m_below->isChecked() || !registry::sameAcl(acl(), m_base.acl)));
}

void AclDialog::setStageOffered(bool offered)
{
    m_stage->setVisible(offered);
}

void AclDialog::save()
{
    finish(m_below->isChecked() ? &AclDialog::subtreeRequested : &AclDialog::saveRequested);
}

void AclDialog::finish(void (AclDialog::*how)())
{
    const registry::Grip grip = registry::gripAfter(acl(), m_who);
    if (grip == registry::Grip::Kept) {
        Q_EMIT(this->*how)();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Edit access list"),
        tr("Set this access list on %1?").arg(displayText(m_path.str())), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(gripText(grip));
    const QAbstractButton* go = box->addButton(tr("&Set it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, go, how](const QAbstractButton* clicked) {
        if (clicked == go)
            Q_EMIT(this->*how)();
    });
    box->open();
}

void AclDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setDisabled(busy);
    m_conflict->setDisabled(busy);
    check();
    if (busy)
        m_problem->setText(tr("Waiting for the server…"));
}

void AclDialog::showError(const registry::Error& error)
{
    setBusy(false);
    m_problem->setText(QStringLiteral("%1 %2").arg(errorText(error), errorAdvice(error)).trimmed());
    m_whatNow->setError(error);
}

void AclDialog::showConflict(const registry::AclReply& now)
{
    const bool recreated = now.stat.czxid != m_base.stat.czxid;
    m_base = now;
    setBusy(false);
    m_conflict->setText(recreated
            ? tr(
                "The node was deleted and made again in the meantime. Its list is now: %1. Yours is kept below; saving "
                "replaces theirs.")
                  .arg(aclLine(now.acl))
            : tr("Somebody else changed this list in the meantime. It is now: %1. Yours is kept below; saving replaces "
                 "theirs.")
                  .arg(aclLine(now.acl)));
}

} // namespace ui
