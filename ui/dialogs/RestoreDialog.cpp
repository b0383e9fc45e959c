// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RestoreDialog.h"

#include "PlainText.h"
#include "ScreenFit.h"
#include "models/RowText.h"
#include "models/SubtreeModel.h"
#include "structure/WorkPanel.h"
#include "structure/WorkText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

registry::SubtreeImage imageOf(const registry::Restoration& kept)
{
    registry::SubtreeImage image;
    std::vector<registry::Path> all;
    for (const registry::NodeImage& node : kept.nodes) {
        all.push_back(node.path);
        image.add({node});
    }
    image.roots = registry::withoutNested(all);
    return image;
}

/// One sentence with the first few of them.
QString named(const QString& sentence, const std::vector<registry::Path>& paths)
{
    constexpr std::size_t shown = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(shown, paths.size()); ++i)
        names << displayText(paths[i].str());
    if (paths.size() > shown)
        names << RestoreDialog::tr("and %n more", "nodes", static_cast<int>(paths.size() - shown));
    return QStringLiteral("%1 %2").arg(sentence, names.join(QStringLiteral(", ")));
}

} // namespace

RestoreDialog::RestoreDialog(registry::Session& session, registry::Restoration kept, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_image(imageOf(kept))
    , m_root(kept.nodes.front().path)
    , m_model(new SubtreeModel(this))
    , m_panel(new WorkPanel(this))
{
    setWindowTitle(tr("Restore deleted nodes"));
    m_model->append(m_image);
    layOut(kept);
    check();
}

void RestoreDialog::layOut(const registry::Restoration& kept)
{
    QStringList words{tr("%n node(s), %1 of data, as they were when they were deleted, with their access lists.",
        nullptr, static_cast<int>(m_image.nodes.size()))
                          .arg(byteSize(static_cast<qint64>(m_image.bytes)))};
    words << tr("What is in their places now stays as it is.");
    if (!kept.ephemerals.empty())
        words << named(tr("Ephemeral, so not made again:"), kept.ephemerals);
    if (!kept.unkept.empty())
        words << named(tr("Not kept, so not made again:"), kept.unkept);
    auto* question = new PlainLabel(words.join(QLatin1Char('\n')), this);
    question->setObjectName(QStringLiteral("question"));
    question->setWordWrap(true);
    auto* list = new QTreeView(this);
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Nodes to be restored"));
    list->header()->resizeSection(SubtreeModel::PathColumn, 320);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::go);
    auto* column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(list, 1);
    column->addWidget(m_panel);
    column->addWidget(buttons);
    resizeToScreen(*this, {640, 420});
}

void RestoreDialog::check()
{
    m_restore->setEnabled(!m_image.nodes.empty() && !isWorking());
}

void RestoreDialog::go()
{
    if (isWorking() || m_image.nodes.empty())
        return;
    delete m_work; // its rest is m_image
    registry::SubtreeCopy::Options options;
    options.purpose = registry::SubtreeCopy::Purpose::Restore;
    options.existing = registry::SubtreeCopy::Existing::Skip;
    m_work = new registry::SubtreeCopy(m_session, m_session, m_image, options, this);
    connect(m_work, &registry::SubtreeWork::progressed, this, [this] { m_panel->showWork(*m_work); });
    connect(m_work, &registry::SubtreeWork::finished, this, &RestoreDialog::onRestored);
    m_work->start();
    m_panel->showWork(*m_work);
    check();
}

void RestoreDialog::onRestored()
{
    m_panel->showResult(
        WorkText::summary(*m_work, registry::SubtreeCopy::Purpose::Restore), WorkText::lines(m_work->left()));
    m_image = m_work->remaining();
    if (m_work->error())
        Q_EMIT failed(m_root, *m_work->error());
    else if (!m_work->copied().empty())
        Q_EMIT restored(m_root);
    m_restore->setText(tr("&Continue"));
    m_restore->setVisible(!m_image.nodes.empty());
    m_close->setText(tr("Close"));
    check();
    if (m_work->left().empty() && !m_work->error() && m_work->skipped() == 0)
        accept(); // all as asked: nothing to read
}

void RestoreDialog::reject()
{
    if (isWorking() && !m_work->isCancelled()) {
        m_close->setText(tr("Close"));
        m_work->cancel(); // the first time: the result is shown, and a second time closes
        return;
    }
    QDialog::reject();
}

} // namespace ui
