// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible/Interpreter.h"

#include "PlainText.h"
#include "accessible/Announcer.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QFocusFrame>
#include <QTextDocumentFragment>

#include <algorithm>

namespace ui {

namespace {

/// A picture: what Qt makes of the parts of its scroll area is of no use to anybody.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(QWidget* chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className == QLatin1String("QChartView"))
        return new ChartAccessible(static_cast<QWidget*>(object));
    if (className == QLatin1String(Announcer::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Notification);
    return nullptr;
}

bool hasLabel(const QComboBox& box)
{
    const QList<QLabel*> labels = box.parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(labels.begin(), labels.end(), [&box](const QLabel* label) { return label->buddy() == &box; });
}

QString spokenWords(const QString& toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
}

constexpr const char* spoken = "rosterSpokenToolTip"; ///< the description that was made here

} // namespace

Interpreter::Interpreter(QObject* parent)
    : QObject(parent)
{
    QAccessible::installFactory(makeInterface); // once is enough, more do no harm
    QCoreApplication::instance()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showFocus(now); });
}

bool Interpreter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTipChange) {
        speakToolTip(*static_cast<QWidget*>(watched));
    } else if (event->type() == QEvent::Polish) {
        if (auto* box = qobject_cast<QComboBox*>(watched); box && box->parentWidget())
            labelChoice(*box);
    }
    return false;
}

/// The style marks a current row, and buttons; of an empty list or a text to read nobody saw that it has the focus.
void Interpreter::showFocus(QWidget* widget)
{
    if (!qobject_cast<QAbstractScrollArea*>(widget)) {
        delete m_ring;
        return;
    }
    if (!m_ring)
        m_ring = new QFocusFrame;
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Active, QPalette::Highlight));
    m_ring->setPalette(palette);
    m_ring->setWidget(widget);
}

void Interpreter::speakToolTip(QWidget& widget)
{
    const QString before = widget.property(spoken).toString();
    if (!widget.accessibleDescription().isEmpty() && widget.accessibleDescription() != before)
        return; // it has words of its own
    const QString words = spokenWords(widget.toolTip());
    if (words == before)
        return;
    widget.setProperty(spoken, words);
    widget.setAccessibleDescription(words);
}

void Interpreter::labelChoice(QComboBox& box)
{
    for (const char* part : {"lookIn", "fileType"}) { // of Qt's own file dialog: labels that belong to nobody
        auto* label = box.parentWidget()->findChild<QLabel*>(QLatin1String(part) + QStringLiteral("Label"));
        if (label && box.objectName() == QLatin1String(part) + QStringLiteral("Combo"))
            label->setBuddy(&box);
    }
    if (box.accessibleName().isEmpty() || hasLabel(box))
        return;
    auto* label = new PlainLabel(box.accessibleName(), box.parentWidget()); // never shown
    label->hide();
    label->setBuddy(&box);
    connect(&box, &QObject::destroyed, label, &QObject::deleteLater);
}

} // namespace ui
