// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/DraftBar.h"

#include "BarLayout.h"
#include "Icons.h"
#include "PlainText.h"
#include "edit/EditDesk.h"
#include "panes/Condition.h"
#include "panes/NoticeBar.h"

#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

DraftBar::DraftBar(EditDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_offer(new QWidget(this))
    , m_text(new PlainLabel(m_offer))
    , m_trouble(new NoticeBar("warning", {}, this))
{
    setObjectName(QStringLiteral("draftBar"));
    m_text->setObjectName(QStringLiteral("draftOffer"));
    m_trouble->setObjectName(QStringLiteral("draftTrouble"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_offer);
    all->addWidget(m_trouble);
    auto* row = new BarLayout(m_offer);
    row->setContentsMargins(6, 3, 6, 3);
    auto* picture = new QLabel(m_offer);
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(icon("edit").pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setWordWrap(true);
    row->addWidget(picture);
    row->addWidget(m_text);
    const auto button = [&](const QString& text, const QString& toolTip) {
        auto* made = new QToolButton(m_offer);
        made->setText(text);
        setPlainToolTip(*made, toolTip);
        row->addWidget(made);
        return made;
    };
    connect(button(tr("Show drafts"), tr("List what is not saved")), &QToolButton::clicked, this, [this] {
        m_desk.acknowledgeOld();
        Q_EMIT showRequested();
    });
    connect(button(tr("Discard drafts…"), tr("Give these drafts up")), &QToolButton::clicked, this,
        &DraftBar::discardRequested);
    connect(button(tr("Not now"), tr("Keep the drafts and close this line")), &QToolButton::clicked, &desk,
        &EditDesk::acknowledgeOld);
    m_offer->hide();
    connect(&desk, &EditDesk::unsavedChanged, this, &DraftBar::updateOffer);
    connect(&desk, &EditDesk::storeFailed, this, [this](const QString& detail) {
        m_trouble->setText(detail.isEmpty()
                ? QString()
                : tr("Drafts cannot be written to the disk: %1. What you type is kept in memory, and will be gone when "
                     "Roster ends.")
                      .arg(displayText(detail.toStdString())));
    });
}

void DraftBar::updateOffer()
{
    const auto count = static_cast<int>(m_desk.oldCount());
    if (count > 0)
        m_text->setText(tr("%n draft(s) of yours were not saved, the last one typed %1.", nullptr, count)
                            .arg(clockText(m_desk.oldTime())));
    m_offer->setAccessibleName(m_text->text());
    m_offer->setVisible(count > 0);
}

} // namespace ui
