// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

/// Finding and using what is on screen, as a person does: by its words.
namespace window_test {

inline registry::Path pathTo(const char* text)
{
    return registry::Path::parse(text).value();
}

/// For comparing with what is on screen.
inline QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* one : all)
        list << QString::fromUtf8(one);
    return list;
}

template <typename Widget = QLineEdit> QList<Widget*> allNamed(const QWidget& in, const char* name)
{
    QList<Widget*> result;
    const QList<Widget*> all = in.findChildren<Widget*>();
    for (Widget* widget : all) {
        if (widget->accessibleName() == QLatin1String(name) && widget->isVisibleTo(&in))
            result += widget;
    }
    return result;
}

template <typename Widget = QLineEdit> Widget* named(const QWidget& in, const char* name)
{
    const QList<Widget*> all = allNamed<Widget>(in, name);
    return all.isEmpty() ? nullptr : all.first();
}

inline QAbstractButton* buttonWithText(const QWidget& in, const char* text)
{
    const QList<QAbstractButton*> all = in.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return button;
    }
    return nullptr;
}

inline void type(QLineEdit* field, const QString& text)
{
    QVERIFY(field);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar letter : text) {
        if (letter.unicode() < 128)
            QTest::keyClick(field, letter.toLatin1());
        else
            field->insert(letter); // QTest has no key for it
    }
}

template <typename Dialog> Dialog* opened()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The dialog that is open over `window`, once it is; null when none comes.
template <typename Dialog> Dialog* opened(const QWidget& window)
{
    Dialog* found = nullptr;
    const auto look = [&] {
        const QList<Dialog*> all = window.findChildren<Dialog*>();
        for (Dialog* one : all) {
            if (one->isVisible())
                found = one;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(look, 20'000) ? found : nullptr;
}

/// Drags `data` over the widget and lets it go there.
inline void drop(QWidget& on, const QMimeData& data, const QPointF& point)
{
    QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &drop);
}

} // namespace window_test

#define CLICK(button)                                                                                                  \
    do {                                                                                                               \
        QAbstractButton* toClick = button;                                                                             \
        QVERIFY(toClick && toClick->isVisible() && toClick->isEnabled());                                              \
        QTest::mouseClick(toClick, Qt::LeftButton);                                                                    \
    } while (false)
