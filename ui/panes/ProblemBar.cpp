// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/ProblemBar.h"

#include "Icons.h"
#include "PlainText.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

ProblemBar::ProblemBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_go(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("dataProblem"));
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("dataProblemCount"));
    auto* sign = new PlainLabel(this);
    sign->setPixmap(icon("warning").pixmap(16, 16));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    const auto button = [this, row](
                            QToolButton* made, const QString& name, const QString& toolTip, Qt::ArrowType arrow) {
        made->setAutoRaise(true);
        made->setArrowType(arrow);
        if (arrow == Qt::NoArrow)
            made->setText(name);
        made->setAccessibleName(name);
        setPlainToolTip(*made, toolTip);
        row->addWidget(made);
    };
    button(m_previous, tr("Previous problem"), tr("Previous problem (Shift+F8)"), Qt::UpArrow);
    button(m_next, tr("Next problem"), tr("Next problem (F8)"), Qt::DownArrow);
    button(m_go, tr("Go there"), tr("Put the cursor where the mistake is"), Qt::NoArrow);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_go, &QToolButton::clicked, this, &ProblemBar::go);
    hide();
}

void ProblemBar::setProblems(const QList<PlacedProblem>& problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    m_visited = false;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_problems.size() - 1));
    update();
}

const PlacedProblem* ProblemBar::current() const
{
    return m_problems.isEmpty() ? nullptr : &m_problems[m_current];
}

void ProblemBar::step(bool forward)
{
    if (m_problems.isEmpty())
        return;
    if (m_visited || !current()->offset)
        m_current = (m_current + (forward ? 1 : m_problems.size() - 1)) % m_problems.size();
    update();
    go();
}

void ProblemBar::go()
{
    const PlacedProblem* problem = current();
    if (!problem || !problem->offset)
        return;
    m_visited = true;
    Q_EMIT goRequested(*problem->offset);
}

void ProblemBar::update()
{
    const PlacedProblem* problem = current();
    const bool several = m_problems.size() > 1;
    m_text->setText(problem ? problem->text : QString());
    m_count->setText(several ? tr("%1 of %2", "which problem").arg(m_current + 1).arg(m_problems.size()) : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_previous, m_next})
        part->setVisible(several);
    m_go->setEnabled(problem && problem->offset);
    setVisible(problem);
    Q_EMIT currentChanged();
}

} // namespace ui
