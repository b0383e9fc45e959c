// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Error.h"

#include <QEvent>
#include <QString>

class QMessageBox;
class QWidget;

namespace ui {

/// Somebody wants to read a page of the help. Whoever shows help sees it by a filter on the application, as with Qt's
/// own events for status tips: a button deep inside a dialog needs no chain of signals up to the window.
class HelpEvent : public QEvent {
public:
    explicit HelpEvent(QString topic);
    static QEvent::Type kind();
    /// "page" or "page#anchor".
    const QString& topic() const { return m_topic; }

private:
    const QString m_topic;
};

/// Sends one from this widget.
void askForHelp(QWidget& from, const QString& topic);
/// Sends one for the page that fits this widget.
void askForHelpOn(QWidget& widget);

/// The topic that fits the widget: of the nearest thing around it that has one of its own.
QString helpTopicOf(const QWidget& widget);
/// Where the troubleshooting page says what a code means and what to do.
QString helpTopicOf(registry::ErrorCode code);

/// Adds a Help button that leaves the box open.
void offerHelp(QMessageBox& box, const QString& topic);

} // namespace ui
