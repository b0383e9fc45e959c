// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CreateNodeDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "help/WhatNow.h"
#include "ScreenFit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

CreateNodeDialog::CreateNodeDialog(const registry::Path& selected, QWidget* parent)
    : QDialog(parent)
    , m_selected(selected)
    , m_parentPath(selected)
{
    setWindowTitle(tr("Create node"));
    m_form = makeForm();
    m_message = new PlainLabel(this);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setWordWrap(true);
    m_whatNow = new WhatNow(this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = m_buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setDefault(true);
    m_stage = m_buttons->addButton(tr("Add to c&hange set"), QDialogButtonBox::ActionRole);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setAutoDefault(false);
    m_stage->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto wish = request())
            Q_EMIT createRequested(*wish);
    });
    connect(m_stage, &QPushButton::clicked, this, [this] {
        if (const auto wish = request())
            Q_EMIT stageRequested(*wish);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CreateNodeDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    auto* trouble = new QHBoxLayout;
    trouble->addWidget(m_message, 1);
    trouble->addWidget(m_whatNow, 0, Qt::AlignTop);
    layout->addLayout(trouble);
    layout->addWidget(m_buttons);
    resizeToScreen(*this, {520, sizeHint().height()});
    m_name->setFocus();
    check();
}

QWidget* CreateNodeDialog::makeForm()
{
    auto* form = new QWidget(this);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    m_where = new QComboBox(form);
    m_where->addItem(tr("Below %1").arg(displayText(m_selected.str())));
    if (!m_selected.isRoot())
        m_where->addItem(tr("Beside %1").arg(displayText(m_selected.str())));
    layout->addRow(tr("&Where:"), m_where);
    m_name = new QLineEdit(form);
    m_name->setAccessibleName(tr("Node name"));
    layout->addRow(tr("&Name:"), m_name);
    m_parents = new QCheckBox(tr("Create missing &parents too: the name may hold slashes"), form);
    layout->addRow(QString(), m_parents);
    m_data = new QPlainTextEdit(form);
    m_data->setAccessibleName(tr("New node's data"));
    m_data->setTabChangesFocus(true);
    layout->addRow(tr("&Data:"), m_data);
    m_null = new QCheckBox(tr("N&o data at all (null, not empty)"), form);
    layout->addRow(QString(), m_null);
    layout->addRow(tr("&Kind:"), makeLifetime(form));
    m_sequential = new QCheckBox(tr("&Sequential: the server appends a number to the name"), form);
    layout->addRow(QString(), m_sequential);
    m_acl = new QComboBox(form);
    m_acl->addItems({tr("Open: everybody may do everything"), tr("Only this connection's identities"),
        tr("Everybody reads, this connection's identities do everything"), tr("The same as the parent's")});
    layout->addRow(tr("&Access list:"), m_acl);

    connect(m_where, &QComboBox::currentIndexChanged, this, &CreateNodeDialog::chooseParent);
    connect(m_name, &QLineEdit::textChanged, this, &CreateNodeDialog::check);
    connect(m_null, &QCheckBox::toggled, m_data, &QWidget::setDisabled);
    for (QCheckBox* box : {m_parents, m_sequential})
        connect(box, &QCheckBox::toggled, this, &CreateNodeDialog::check);
    for (QComboBox* box : {m_kind, m_acl})
        connect(box, &QComboBox::currentIndexChanged, this, &CreateNodeDialog::check);
    return form;
}

QWidget* CreateNodeDialog::makeLifetime(QWidget* form)
{
    auto* row = new QWidget(form);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox(row);
    m_kind->setAccessibleName(tr("Kind of node"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItems({tr("Persistent"), tr("Ephemeral: goes with this connection's session"),
        tr("Container: goes after its last child"), tr("With a time to live")});
    m_ttl = new QSpinBox(row);
    m_ttl->setAccessibleName(tr("Time to live"));
    m_ttl->setRange(1, 1'000'000'000);
    m_ttl->setValue(10);
    m_unit = new QComboBox(row);
    m_unit->setAccessibleName(tr("Unit of the time to live"));
    m_unit->addItems({tr("ms"), tr("s"), tr("min")});
    m_unit->setCurrentIndex(2);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_ttl);
    layout->addWidget(m_unit);
    row->setFocusProxy(m_kind);
    return row;
}

void CreateNodeDialog::chooseParent()
{
    m_parentPath = m_where->currentIndex() == 0 ? m_selected : m_selected.parent();
    m_siblings.clear();
    m_parentAcl.clear();
    check();
    Q_EMIT parentChosen(m_parentPath);
}

void CreateNodeDialog::setSiblings(const registry::Path& parent, const registry::NameListPtr& names)
{
    if (parent != m_parentPath)
        return;
    m_siblings.clear();
    for (std::size_t i = 0; i < names->size(); ++i)
        m_siblings.insert(std::string((*names)[i]));
    check();
}

void CreateNodeDialog::setParentAcl(const registry::Path& parent, const registry::Acl& acl)
{
    if (parent != m_parentPath)
        return;
    m_parentAcl = acl;
    check();
}

void CreateNodeDialog::setStageOffered(bool offered)
{
    m_stage->setVisible(offered);
}

void CreateNodeDialog::setBusy(bool busy)
{
    m_form->setDisabled(busy);
    if (busy)
        m_message->setText(tr("Waiting for the server…"));
    m_create->setDisabled(busy);
    m_stage->setDisabled(busy || m_sequential->isChecked());
}

void CreateNodeDialog::showError(const registry::Error& error)
{
    setBusy(false);
    m_message->setText(QStringLiteral("%1 %2").arg(errorText(error), errorAdvice(error)).trimmed());
    m_whatNow->setError(error);
    m_name->setFocus();
}

registry::Result<registry::Path> CreateNodeDialog::wanted() const
{
    const std::string name = m_name->text().toStdString();
    if (!m_parents->isChecked())
        return m_parentPath.child(name);
    return registry::Path::parse(m_parentPath.isRoot() ? '/' + name : m_parentPath.str() + '/' + name);
}

QString CreateNodeDialog::problem() const
{
    const auto path = wanted();
    if (!path)
        return m_name->text().isEmpty() ? QString() : errorText(path.error());
    if (!m_sequential->isChecked() && path->parent() == m_parentPath && m_siblings.contains(std::string(path->name())))
        return tr("There is a node %1 already.").arg(displayText(path->str()));
    if (m_sequential->isChecked() && m_kind->currentIndex() == Container)
        return tr("A container cannot be sequential.");
    if (m_acl->currentIndex() == LikeParent && m_parentAcl.empty())
        return tr("The parent's access list is not known.");
    return {};
}

void CreateNodeDialog::check()
{
    if (!m_buttons)
        return;
    const QString what = problem();
    m_message->setText(what);
    m_whatNow->setError({});
    const bool ttl = m_kind->currentIndex() == WithTtl;
    m_ttl->setVisible(ttl);
    m_unit->setVisible(ttl);
    const bool possible = wanted().has_value() && what.isEmpty();
    m_create->setEnabled(possible);
    m_stage->setEnabled(possible && !m_sequential->isChecked());
    setPlainToolTip(*m_stage,
        m_sequential->isChecked()
            ? tr("What the server gives a number cannot be staged: its name is known only when it is created")
            : tr("Create it together with other changes, when the change set is applied"));
}

registry::CreateMode CreateNodeDialog::mode() const
{
    using Mode = registry::CreateMode;
    const bool sequential = m_sequential->isChecked();
    switch (m_kind->currentIndex()) {
    case Ephemeral:
        return sequential ? Mode::EphemeralSequential : Mode::Ephemeral;
    case Container:
        return Mode::Container;
    case WithTtl:
        return sequential ? Mode::PersistentSequentialWithTtl : Mode::PersistentWithTtl;
    default:
        return sequential ? Mode::PersistentSequential : Mode::Persistent;
    }
}

registry::Acl CreateNodeDialog::acl() const
{
    const registry::AclEntry creator{registry::PermissionAll, "auth", ""};
    switch (m_acl->currentIndex()) {
    case CreatorAll:
        return {creator};
    case WorldReads:
        return {{registry::PermissionRead, "world", "anyone"}, creator};
    case LikeParent:
        return m_parentAcl;
    default:
        return registry::openAcl();
    }
}

std::optional<CreateRequest> CreateNodeDialog::request() const
{
    const auto path = wanted();
    if (!path || !problem().isEmpty())
        return std::nullopt;
    CreateRequest request;
    request.create.path = *path;
    if (!m_null->isChecked())
        request.create.data = m_data->toPlainText().toStdString();
    request.create.mode = mode();
    request.create.acl = acl();
    if (m_kind->currentIndex() == WithTtl) {
        constexpr std::int64_t factors[] = {1, 1'000, 60'000};
        request.create.ttl = std::chrono::milliseconds(m_ttl->value() * factors[m_unit->currentIndex()]);
    }
    for (registry::Path above = path->parent(); above != m_parentPath; above = above.parent())
        request.parents.insert(request.parents.begin(), above);
    return request;
}

} // namespace ui
