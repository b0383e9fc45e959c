// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ReviewDialog.h"

#include "Icons.h"
#include "KnownConnection.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "dialogs/ReviewText.h"
#include "diff/DiffView.h"
#include "panes/NoticeBar.h"
#include "session/OnDone.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

ReviewDialog::ReviewDialog(Review review, QWidget* parent)
    : ReviewDialog(std::vector<Review>{std::move(review)}, parent)
{
}

ReviewDialog::ReviewDialog(std::vector<Review> reviews, QWidget* parent)
    : QDialog(parent)
    , m_reviews(std::move(reviews))
{
    Q_ASSERT(!m_reviews.empty());
    setWindowTitle(m_reviews.size() == 1 ? tr("Review the change")
                                         : tr("Review %n change(s)", "", static_cast<int>(m_reviews.size())));
    setSizeGripEnabled(true);
    m_diff = new DiffView(this);
    m_plan = new NoticeBar("info", QString(), this);
    m_plan->setObjectName(QStringLiteral("plan"));
    m_notice = new NoticeBar("warning", QString(), this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_warnings = new NoticeBar("warning", QString(), this);
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_remark = new NoticeBar("info", QString(), this);
    m_remark->setObjectName(QStringLiteral("remark"));

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    for (QWidget* bar : {m_notice, m_warnings, m_remark})
        column->addWidget(bar);
    column->addWidget(m_diff, 1);
    column->addWidget(makeNavigation());

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_plan);
    if (m_reviews.size() > 1) {
        auto* splitter = new QSplitter(this);
        splitter->addWidget(makeList());
        splitter->addWidget(right);
        splitter->setStretchFactor(1, 1);
        splitter->setSizes({260, 800});
        splitter->setChildrenCollapsible(false);
        layout->addWidget(splitter, 1);
    } else {
        layout->addWidget(right, 1);
    }
    layout->addWidget(makeButtons());
    resizeToScreen(*this, {m_reviews.size() > 1 ? 1180 : 980, 640});
    setSkipOffered(m_reviews.size() == 1 && m_reviews[0].action == Review::Action::Change);
    connect(m_diff, &DiffView::currentChanged, this, &ReviewDialog::updateNavigation);
    showReview(0);
    m_confirm->setFocus();
}

ReviewDialog::~ReviewDialog()
{
    if (m_cancel)
        m_cancel->store(true);
}

QWidget* ReviewDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(10);
    auto* bar = new QWidget(head);
    bar->setFixedWidth(6);
    bar->setObjectName(QStringLiteral("connectionColour"));
    const QColor& colour = m_reviews[0].colour;
    bar->setVisible(colour.isValid());
    bar->setAutoFillBackground(true);
    QPalette barPalette = palette();
    barPalette.setColor(QPalette::Window, colour);
    bar->setPalette(barPalette);
    row->addWidget(bar);

    auto* lines = new QVBoxLayout;
    lines->setSpacing(3);
    row->addLayout(lines, 1);
    auto* connection = new PlainLabel(displayText(m_reviews[0].connection.toStdString()), head);
    connection->setObjectName(QStringLiteral("connection"));
    QFont bold = font();
    bold.setBold(true);
    connection->setFont(bold);
    lines->addWidget(connection);

    m_action = new PlainLabel(head);
    m_path = new PlainLabel(head);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = bold;
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_path->setFont(large);
    lines->addWidget(m_path);
    m_facts = new PlainLabel(head);
    m_facts->setObjectName(QStringLiteral("basedOn"));
    m_facts->setWordWrap(true);
    m_sizes = new PlainLabel(head);
    m_sizes->setObjectName(QStringLiteral("sizes"));
    auto* facts = new QHBoxLayout;
    facts->setSpacing(18);
    facts->addWidget(m_action);
    facts->addWidget(m_sizes);
    facts->addWidget(m_facts, 1);
    lines->addLayout(facts);
    return head;
}

QWidget* ReviewDialog::makeList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("reviews"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    for (const Review& review : m_reviews) {
        const QString path = displayText(review.path.str());
        auto* item = new QListWidgetItem(actionSign(review.action) + QStringLiteral("  ") + path, m_list);
        item->setToolTip(plainToolTip(path));
        item->setData(Qt::AccessibleTextRole, actionName(review.action) + QStringLiteral(": ") + path);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewDialog::showReview);
    return m_list;
}

QWidget* ReviewDialog::makeNavigation()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_position = new PlainLabel(row);
    m_position->setObjectName(QStringLiteral("position"));
    layout->addWidget(m_position, 1);
    const auto button = [&](Qt::ArrowType arrow, const QString& text, const QKeySequence& key, auto slot) {
        auto* result = new QToolButton(row);
        result->setArrowType(arrow);
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::TabFocus);
        result->setAccessibleName(text);
        result->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        layout->addWidget(result);
        connect(result, &QToolButton::clicked, m_diff, slot);
        auto* action = new QAction(text, this); // a button's own shortcut would wait for its animation
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_diff, slot);
        addAction(action);
        return result;
    };
    m_previous = button(
        Qt::UpArrow, tr("Previous difference"), QKeySequence(Qt::SHIFT | Qt::Key_F8), &DiffView::previousDifference);
    m_next = button(Qt::DownArrow, tr("Next difference"), QKeySequence(Qt::Key_F8), &DiffView::nextDifference);
    return row;
}

QWidget* ReviewDialog::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 0);
    m_skip = new QCheckBox(tr("&Do not ask again for this connection"), row);
    m_skip->setObjectName(QStringLiteral("skipReview"));
    layout->addWidget(m_skip, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, row);
    m_confirm = buttons->addButton(withoutMnemonics(m_reviews[0].intent), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReviewDialog::reject);
    return row;
}

void ReviewDialog::setSkipOffered(bool offered)
{
    m_skip->setVisible(offered);
}

void ReviewDialog::setPlan(const QString& text)
{
    m_plan->setText(text);
}

void ReviewDialog::setNotice(const QString& text)
{
    m_notice->setText(text);
}

void ReviewDialog::accept()
{
    if (m_skip->isVisible() && m_skip->isChecked())
        Q_EMIT skipReviewRequested();
    QDialog::accept();
}

void ReviewDialog::showReview(int index)
{
    if (index < 0 || index == m_current)
        return;
    m_current = index;
    const Review& review = m_reviews[static_cast<std::size_t>(index)];
    if (m_list)
        m_list->setCurrentRow(index);
    m_path->setText(displayText(review.path.str()));
    m_action->setText(actionName(review.action));
    m_action->setVisible(m_reviews.size() > 1 || review.action != Review::Action::Change);
    m_facts->setText(basedOnText(review));
    m_sizes->setText(sizeChangeText(review));
    QStringList warnings;
    for (const QString& warning : review.warnings)
        warnings += displayText(warning.toStdString());
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_remark->setText(
        review.onlyFormatting ? tr("Only the formatting changes: white space between values.") : QString());
    const QString version =
        review.basedOn ? tr("On the server, version %1").arg(review.basedOn->version) : tr("On the server");
    const bool creates = review.action == Review::Action::Create;
    const bool deletes = review.action == Review::Action::Delete;
    m_diff->setTitles(creates ? tr("Does not exist yet") : version,
        deletes ? tr("Deleted") : tr("After \u201C%1\u201D").arg(review.intent));
    compare(review);
}

void ReviewDialog::compare(const Review& review)
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_diff->showMessage(tr("Comparing…"));
    const auto job = [before = review.before, after = review.after, cancel = m_cancel] {
        return compareData(before, after, cancel.get());
    };
    registry::onDone(QtConcurrent::run(job), this, [this, cancel = m_cancel](const ComparedData& compared) {
        if (cancel->load())
            return;
        const Review& shown = m_reviews[static_cast<std::size_t>(m_current)];
        m_remark->setText(remarkText(shown, compared));
        m_diff->setDiff(compared.rows);
        updateNavigation();
    });
}

void ReviewDialog::updateNavigation()
{
    const int count = m_diff->differences();
    const int current = m_diff->currentDifference();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (!m_diff->diff())
        m_position->clear();
    else if (count == 0)
        m_position->setText(tr("No difference"));
    else if (current >= 0)
        m_position->setText(tr("Difference %1 of %2").arg(current + 1).arg(count));
    else
        m_position->setText(tr("%n difference(s)", "how many there are", count));
}

} // namespace ui
