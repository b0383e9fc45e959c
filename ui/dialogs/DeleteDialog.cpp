// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DeleteDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "models/RowText.h"
#include "models/SubtreeModel.h"
#include "structure/WorkPanel.h"
#include "structure/WorkText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

DeleteDialog::DeleteDialog(registry::Session& session, std::vector<registry::Path> roots, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_roots(registry::withoutNested(roots))
    , m_reader(new registry::SubtreeReader(session, {.roots = m_roots}, this))
    , m_model(new SubtreeModel(this))
    , m_question(new PlainLabel(this))
    , m_totals(new PlainLabel(this))
    , m_typeLabel(new PlainLabel(this))
    , m_typed(new QLineEdit(this))
    , m_panel(new WorkPanel(this))
{
    setWindowTitle(m_roots.size() == 1 ? tr("Delete node") : tr("Delete nodes"));
    m_question->setText(m_roots.size() == 1
            ? tr("Delete %1 and everything below it?").arg(displayText(m_roots.front().str()))
            : tr("Delete %n selected nodes and everything below them?", nullptr, static_cast<int>(m_roots.size())));
    layOut();
    connect(m_reader, &registry::SubtreeReader::progressed, this, [this] {
        m_model->append(m_reader->image());
        m_panel->showReading(*m_reader);
    });
    connect(m_reader, &registry::SubtreeReader::finished, this, &DeleteDialog::onRead);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteDialog::check);
    m_panel->showReading(*m_reader);
    m_reader->start();
    check();
}

void DeleteDialog::layOut()
{
    m_question->setWordWrap(true);
    m_totals->setWordWrap(true);
    m_totals->setObjectName(QStringLiteral("totals"));
    auto* list = new QTreeView(this);
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Nodes to be deleted"));
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->header()->resizeSection(SubtreeModel::PathColumn, 320);
    m_typed->setAccessibleName(tr("Confirmation"));
    m_typed->setObjectName(QStringLiteral("confirmation"));
    m_typeLabel->setBuddy(m_typed);
    m_typeLabel->hide();
    m_typed->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setAutoDefault(false);
    m_stage = buttons->addButton(tr("Add to c&hange set"), QDialogButtonBox::ActionRole);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setAutoDefault(false);
    setPlainToolTip(*m_stage, tr("Delete it together with other changes, when the change set is applied"));
    connect(m_stage, &QPushButton::clicked, this, [this] { Q_EMIT stageRequested(m_image.nodes.front().image); });
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::go);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(list),
             static_cast<QWidget*>(m_totals), static_cast<QWidget*>(m_typeLabel), static_cast<QWidget*>(m_typed),
             static_cast<QWidget*>(m_panel), static_cast<QWidget*>(buttons)})
        column->addWidget(part, part == list ? 1 : 0);
    resizeToScreen(*this, {680, 460});
}

void DeleteDialog::onRead()
{
    if (m_reader->error()) {
        const registry::Error& error = *m_reader->error();
        if (error.code != registry::ErrorCode::Cancelled)
            m_panel->showResult(
                tr("%1 %2", "what is wrong, what to do").arg(errorText(error), errorAdvice(error)), {}, error);
        return;
    }
    m_model->append(m_reader->image());
    m_model->sortByPath();
    m_image = m_reader->takeImage();
    if (m_image.capped) {
        m_panel->showResult(
            tr("There are more than %n nodes, too many to show and delete at once. Delete parts of them.", nullptr,
                static_cast<int>(m_image.nodes.size())));
        return;
    }
    m_panel->showResult(QString());
    m_ready = true;
    if (m_image.nodes.size() > typeFrom) {
        m_expected = m_roots.size() == 1 ? displayText(m_roots.front().name()) : QString::number(m_image.nodes.size());
        m_typeLabel->setText(m_roots.size() == 1 ? tr("&Type the name of the node to confirm: %1").arg(m_expected)
                                                 : tr("&Type the number of nodes to confirm: %1").arg(m_expected));
        m_typeLabel->show();
        m_typed->show();
        m_typed->setFocus();
    }
    showTotals();
    check();
}

void DeleteDialog::showTotals()
{
    QStringList parts{tr("%n node(s), %1 of data.", nullptr, static_cast<int>(m_image.nodes.size()))
                          .arg(byteSize(static_cast<qint64>(m_image.bytes)))};
    if (m_image.ephemerals > 0)
        parts << tr("%n of them are ephemeral: their owners may create them again.", nullptr,
            static_cast<int>(m_image.ephemerals));
    if (m_image.unreadable > 0)
        parts << tr(
            "%n node(s) may not be read and cannot be restored.", nullptr, static_cast<int>(m_image.unreadable));
    if (m_image.unkept > 0)
        parts << tr("%n node(s) are too large together to be kept, and cannot be restored.", nullptr,
            static_cast<int>(m_image.unkept));
    parts << tr("Nothing that is written or created from now on is deleted.");
    m_totals->setText(parts.join(QLatin1Char(' ')));
}

void DeleteDialog::setStageOffered(bool offered)
{
    m_stageOffered = offered;
    check();
}

void DeleteDialog::check()
{
    m_stage->setVisible(m_stageOffered && m_ready && !m_work && m_image.nodes.size() == 1
        && m_image.nodes.front().dataKnown && m_image.nodes.front().childrenKnown);
    const bool isTyped = !m_expected.isEmpty() && m_typed->text() == m_expected;
    m_delete->setEnabled(m_ready && !isWorking() && (m_expected.isEmpty() || isTyped));
    // The return key must not delete, but for somebody who has just typed that this is meant.
    (m_delete->isEnabled() && isTyped ? m_delete : m_close)->setDefault(true);
}

void DeleteDialog::go()
{
    if (!m_ready || isWorking())
        return;
    if (m_work)
        m_image = m_work->remaining(); // goes on where it was cancelled
    delete m_work;
    m_work = new registry::SubtreeDelete(m_session, std::move(m_image), this); // its rest is in remaining()
    connect(m_work, &registry::SubtreeWork::progressed, this, [this] { m_panel->showWork(*m_work); });
    connect(m_work, &registry::SubtreeWork::finished, this, &DeleteDialog::onDeleted);
    m_typed->setEnabled(false);
    m_work->start();
    m_panel->showWork(*m_work);
    check();
}

void DeleteDialog::onDeleted()
{
    m_panel->showResult(WorkText::summary(*m_work), WorkText::lines(m_work->left()), m_work->error());
    const bool rest = !m_work->remaining().nodes.empty();
    if (m_work->error())
        Q_EMIT failed(m_roots.front(), *m_work->error());
    else if (m_work->deleted() > 0)
        Q_EMIT deleted(m_roots.front());
    m_delete->setText(tr("&Continue"));
    m_delete->setVisible(rest);
    m_ready = rest;
    m_close->setText(tr("Close"));
    check();
    if (m_work->left().empty() && !m_work->error())
        accept(); // all as asked: nothing to read
}

void DeleteDialog::reject()
{
    if (isWorking() && !m_work->isCancelled()) {
        m_close->setText(tr("Close"));
        m_work->cancel(); // the first time: the result is shown, and a second time closes
        return;
    }
    m_reader->cancel();
    QDialog::reject();
}

} // namespace ui
