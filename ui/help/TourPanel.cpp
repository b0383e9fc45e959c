// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/TourPanel.h"

#include "PlainText.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 10;
constexpr int textWidth = 320;

/// Lies over the window and lets everything through.
class Frame : public QWidget {
public:
    explicit Frame(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Two lines, so that one of them stands out from whatever is underneath.
        for (const auto& [colour, width] :
            {std::pair(palette().color(QPalette::Base), 5.0), std::pair(palette().color(QPalette::Highlight), 2.5)}) {
            painter.setPen(QPen(colour, width));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
    }
};

} // namespace

TourPanel::TourPanel(QWidget& window, QList<TourStep> steps)
    : QFrame(&window)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_frame(new Frame(&window))
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_before(window.focusWidget())
{
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    for (QLabel* label : {m_title, m_text, m_count})
        label->setForegroundRole(QPalette::ToolTipText);
    auto* leave = new QPushButton(tr("End tour"), this);
    leave->setObjectName(QStringLiteral("tourEnd"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_title, 0, 0, 1, 4);
    layout->addWidget(m_text, 1, 0, 1, 4);
    layout->addWidget(m_count, 2, 0);
    layout->addWidget(leave, 2, 1, Qt::AlignRight);
    layout->addWidget(m_back, 2, 2);
    layout->addWidget(m_next, 2, 3);
    layout->setColumnStretch(0, 1);
    connect(leave, &QPushButton::clicked, this, &TourPanel::finish);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    window.installEventFilter(this);
    hide();
}

TourPanel::~TourPanel()
{
    delete m_frame.data();
}

void TourPanel::start()
{
    show();
    go(0);
}

void TourPanel::finish()
{
    m_window.removeEventFilter(this);
    const bool mine = isAncestorOf(m_window.focusWidget());
    hide();
    m_frame->hide();
    if (mine && m_before && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT finished();
    deleteLater();
}

void TourPanel::go(int step)
{
    if (step >= m_steps.size())
        return finish();
    m_step = std::max(step, 0);
    const TourStep& now = m_steps[m_step];
    if (now.prepare)
        now.prepare();
    m_title->setText(now.title());
    m_text->setText(now.text());
    m_count->setText(tr("%1 of %2", "step of the tour").arg(m_step + 1).arg(m_steps.size()));
    m_next->setText(m_step + 1 == m_steps.size() ? tr("Done") : tr("Next"));
    m_back->setEnabled(m_step > 0);
    setAccessibleName(now.title());
    setAccessibleDescription(now.text());
    m_next->setAccessibleDescription(now.text());
    putInPlace();
    m_frame->raise(); // once a step: what opens meanwhile, the palette say, stays in front
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QRect TourPanel::framed() const
{
    return m_frame->isVisible() ? m_frame->geometry() : QRect();
}

void TourPanel::putInPlace()
{
    m_asked = false;
    if (m_step < 0)
        return;
    const TourPlace place = m_steps[m_step].place ? m_steps[m_step].place() : TourPlace{};
    if (m_watched != place.widget) {
        if (m_watched && m_watched != &m_window)
            m_watched->removeEventFilter(this);
        m_watched = place.widget;
        if (m_watched && m_watched != &m_window)
            m_watched->installEventFilter(this);
    }
    QRect target;
    if (place.widget && place.widget->isVisible()) {
        const QRect part = place.part.isNull() ? place.widget->rect() : place.part;
        target = QRect(place.widget->mapTo(&m_window, part.topLeft()), part.size());
    }
    m_text->setFixedSize(textWidth, m_text->heightForWidth(textWidth)); // else it learns its height too late
    layout()->activate();
    adjustSize();
    m_frame->setVisible(!target.isNull());
    m_frame->setGeometry(target.adjusted(-4, -4, 4, 4));
    move(besides(target));
}

/// Where it covers nothing of the target, if there is such a place; inside the window in any case.
QPoint TourPanel::besides(const QRect& target) const
{
    const QRect room = m_window.rect().adjusted(gap, gap, -gap, -gap);
    const auto inside = [&](QPoint at) {
        return QPoint(std::max(room.left(), std::min(at.x(), room.right() - width())),
            std::max(room.top(), std::min(at.y(), room.bottom() - height())));
    };
    if (target.isNull())
        return inside(room.center() - rect().center());
    const QPoint candidates[] = {{target.right() + 2 * gap, target.top() + gap},
        {target.left(), target.bottom() + 2 * gap}, {target.left() - width() - 2 * gap, target.top() + gap},
        {target.left(), target.top() - height() - 2 * gap}};
    for (const QPoint& at : candidates) {
        if (!QRect(inside(at), size()).intersects(target))
            return inside(at);
    }
    return inside(target.bottomRight() - QPoint(width() + gap, height() + gap));
}

void TourPanel::followPlace()
{
    if (std::exchange(m_asked, true))
        return;
    QMetaObject::invokeMethod(this, &TourPanel::putInPlace, Qt::QueuedConnection); // once for all that moves together
}

bool TourPanel::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::Destroy:
        followPlace();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void TourPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return finish();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) { // as in a dialog
        if (auto* button = qobject_cast<QPushButton*>(m_window.focusWidget()); button && isAncestorOf(button))
            button->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ui
