// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageAudit.h"

#include "language/Pseudo.h"
#include "language/Translations.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace gui_test {

namespace {

struct Said {
    const QObject* object;
    QString where;
    QString text;
};

QString placeOf(const QObject& object)
{
    QString chain;
    for (const QObject* at = &object; at; at = at->parent())
        chain += QStringLiteral(" < ") + QLatin1String(at->metaObject()->className())
            + (at->objectName().isEmpty() ? QString() : QStringLiteral("#") + at->objectName());
    return chain.mid(3);
}

void collectFrom(const QObject& object, std::vector<Said>& into)
{
    for (const char* name :
        {"text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName", "accessibleDescription"}) {
        const bool typed = qstrcmp(name, "text") == 0 && (object.inherits("QLineEdit") || object.inherits("QTextEdit"));
        const QString text = object.property(name).toString();
        if (!typed && !text.isEmpty())
            into.push_back({&object, placeOf(object) + QLatin1Char('.') + QLatin1String(name), text});
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&object))
        for (int i = 0; i < tabs->count(); ++i)
            into.push_back({&object, placeOf(object) + QStringLiteral(".tab"), tabs->tabText(i)});
    if (const auto* box = qobject_cast<const QComboBox*>(&object))
        for (int i = 0; i < box->count(); ++i)
            into.push_back({&object, placeOf(object) + QStringLiteral(".item"), box->itemText(i)});
    if (const auto* header = qobject_cast<const QHeaderView*>(&object); header && header->isVisible())
        for (int i = 0; i < header->count(); ++i)
            into.push_back({&object, placeOf(object) + QStringLiteral(".section"),
                header->model()->headerData(i, header->orientation()).toString()});
}

/// Every text on a window's widgets that can be seen or heard now.
std::vector<Said> saidOn(const QWidget& window)
{
    std::vector<Said> all;
    collectFrom(window, all);
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        if (widget->isVisible() && widget->window() == &window
            && !widget->objectName().startsWith(QLatin1String("qt_")))
            collectFrom(*widget, all);
    return all;
}

/// What may look the same in every language: names, paths, figures, keys, units, formats.
bool isNoLanguage(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[[:alpha:]]{3,}"));
    static const QRegularExpression data(
        QStringLiteral("^(/"
                       "|zk:|sample:|registry:|[{\\[\"]|<|.*[0-9]{4}-[0-9]{2}-[0-9]{2}"
                       "|.*\\(sample:\\)$|Title of t[0-9]|Roster |(?:Ctrl|Alt|Shift|F[0-9])\\b)"));
    static const QStringList names = {QStringLiteral("Roster"), QStringLiteral("test && more"),
        QStringLiteral("test & more"), QStringLiteral("Board"), QStringLiteral("JSON"), QStringLiteral("YAML"),
        QStringLiteral("XML"), QStringLiteral("digest"), QStringLiteral("A warning."), QStringLiteral("A notice."),
        QStringLiteral("A plan."), QStringLiteral("Save && close"), QStringLiteral("node"), QStringLiteral("UTF-8"),
        QStringLiteral("UTF-16")};
    return !word.match(text).hasMatch() || data.match(text).hasMatch() || names.contains(text);
}

/// Widgets whose words need more room than they have. What may shorten its words itself says so by its size policy.
QStringList cutOff(const QWidget& window)
{
    QStringList found;
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool judged = (label && !label->wordWrap() && !label->text().isEmpty())
            || (qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QAbstractButton*>(widget)->text().isEmpty());
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        if (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue; // its words are only heard
        if (!judged || !widget->isVisible() || widget->window() != &window
            || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const int wanted = qMax(widget->minimumSizeHint().width(), label ? 0 : widget->sizeHint().width());
        if (widget->width() < wanted && widget->maximumWidth() >= wanted)
            found += QStringLiteral("%1: %2 of %3 pixels: %4")
                         .arg(placeOf(*widget))
                         .arg(widget->width())
                         .arg(wanted)
                         .arg(widget->property("text").toString());
    }
    return found;
}

/// The smallest screen that everything must fit on: the one of a small laptop, or half of a 4K screen at 200 %.
constexpr QSize smallestScreen{1024, 700};

/// Headers of columns that are shorter than their words while the table has room: then nobody has made them so.
QStringList cutHeaders(const QWidget& window)
{
    QStringList found;
    const QList<QHeaderView*> headers = window.findChildren<QHeaderView*>();
    for (const QHeaderView* header : headers) {
        if (!header->isVisible() || header->window() != &window || header->orientation() != Qt::Horizontal)
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const int wanted = header->fontMetrics().horizontalAdvance(text);
            if (!header->isSectionHidden(i) && header->sectionSize(i) < wanted)
                found += QStringLiteral("%1: column %2: %3 of %4 pixels: %5")
                             .arg(placeOf(*header))
                             .arg(i)
                             .arg(header->sectionSize(i))
                             .arg(wanted)
                             .arg(text);
        }
    }
    return found;
}

void layOut(QWidget& window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (QLayout* layout = window.layout(); layout && layout->sizeConstraint() != QLayout::SetNoConstraint)
        window.resize(window.size().expandedTo(layout->totalMinimumSize())); // as its window manager would have it
    QCoreApplication::sendPostedEvents();
}

/// What of a window has no room on the smallest screen, in the language it now speaks. Windows that suit it are shown
/// at that size, and what is cut off then is found.
QStringList misfits(QWidget& window)
{
    layOut(window);
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.width() > smallestScreen.width() || least.height() > smallestScreen.height())
        return {QStringLiteral("needs %1 x %2 pixels").arg(least.width()).arg(least.height())};
    const QSize size = window.size();
    window.resize(size.boundedTo(smallestScreen));
    QCoreApplication::sendPostedEvents();
    QStringList found = cutOff(window) + cutHeaders(window);
    window.resize(size);
    return found;
}

} // namespace

void speak(app::Translations& translations, const QString& language)
{
    translations.setLanguage(language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

QStringList languageFaults(app::Translations& translations, QWidget& window,
    const std::function<QStringList(const QWidget&)>& clashes, Window kind)
{
    QStringList faults;
    const QSize size = window.size();
    const std::vector<Said> before = saidOn(window);
    const QStringList all = app::Translations::available();
    for (const QString& language : all) {
        speak(translations, language);
        for (const QString& clash : clashes(window))
            faults += language + QStringLiteral(": one key: ") + clash;
        for (const QString& misfit : misfits(window))
            faults += language + QStringLiteral(": on a small screen: ") + misfit;
    }
    for (const char* pseudo : {"pseudo", "pseudo-rtl"}) {
        speak(translations, QLatin1String(pseudo));
        layOut(window);
        for (const Said& said : saidOn(window))
            if (!app::isPseudoText(said.text) && !isNoLanguage(said.text)
                && !said.where.contains(QLatin1String("#kindDialog")) // names of detectors, which are data
                && !said.where.contains(QLatin1String("#helpPage"))) // the page's own title
                faults += QStringLiteral("not translated: “%1” of %2").arg(said.text, said.where);
        for (const QString& cut : cutOff(window))
            faults += QLatin1String(pseudo) + QStringLiteral(": cut off: ") + cut;
    }
    speak(translations, QStringLiteral("en"));
    window.resize(size);
    for (const Said& now : saidOn(window)) {
        const bool progress = now.object->objectName() == QLatin1String("workText");
        if ((kind == Window::Changes || progress) && !app::isPseudoText(now.text))
            continue;
        const auto same = [&now](const Said& then) { return then.object == now.object && then.where == now.where; };
        if (std::any_of(before.begin(), before.end(), same)
            && std::none_of(
                before.begin(), before.end(), [&](const Said& then) { return same(then) && then.text == now.text; }))
            faults += QStringLiteral("English again, but not the same: “%1” at %2").arg(now.text, now.where);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace gui_test
