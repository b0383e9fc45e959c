// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpEvent.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace ui {

namespace {

struct Topic {
    const char* name; ///< of a class, or objectName()
    const char* topic;
};

/// What is in front, and the page that fits it.
constexpr Topic topics[] = {
    // the main window's parts
    {"ui::WelcomePage", "first-steps"},
    {"ui::PathBar", "first-steps#path"},
    {"ui::ConnectionBanner", "connecting#states"},
    {"ui::ConnectionIndicator", "connecting#states"},
    {"padlock", "read-only"},
    {"ui::TreePane", "first-steps#tree"},
    {"ui::NodePane", "editing"},
    {"ui::StatPane", "first-steps#details"},
    {"ui::AclPane", "editing#access"},
    {"ui::EventsPane", "first-steps#details"},
    {"ui::DraftsPane", "editing#drafts"},
    {"ui::ChangeSetPane", "editing#change-set"},
    {"ui::HistoryPane", "undo-and-journal"},
    {"ui::RegistrationsPane", "registrations"},
    {"ui::ServicesPane", "services"},
    {"ui::CommandPalette", "keyboard#palette"},
    // dialogs
    {"ui::ConnectionDialog", "connecting"},
    {"ui::CredentialDialog", "connecting#credentials"},
    {"ui::ConflictDialog", "editing#conflicts"},
    {"ui::ReviewDialog", "editing#saving"},
    {"ui::AclDialog", "editing#access"},
    {"ui::AclTreeDialog", "editing#access"},
    {"ui::SchemaDialog", "editing#schemas"},
    {"ui::CreateNodeDialog", "editing#structure"},
    {"ui::CopyDialog", "editing#structure"},
    {"ui::DeleteDialog", "editing#structure"},
    {"ui::RestoreDialog", "undo-and-journal#restore"},
    {"ui::RegisterDialog", "registrations"},
    {"kindDialog", "services#wrong"},
    {"ui::ShortcutsDialog", "keyboard"},
    {"ui::AboutDialog", "privacy#diagnostics"},
    // boards
    {"ui::TileDialog", "boards#tiles"},
    {"ui::BoardDialog", "boards"},
    {"ui::AlarmPane", "boards#alarms"},
    {"ui::ProblemPane", "board-files"},
    {"app::BoardWindow", "boards"},
};

} // namespace

HelpEvent::HelpEvent(QString topic)
    : QEvent(kind())
    , m_topic(std::move(topic))
{
}

QEvent::Type HelpEvent::kind()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

void askForHelp(QWidget& from, const QString& topic)
{
    HelpEvent event(topic);
    QCoreApplication::sendEvent(&from, &event);
}

void askForHelpOn(QWidget& widget)
{
    askForHelp(widget, helpTopicOf(widget));
}

QString helpTopicOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        for (const Topic& topic : topics) {
            if (at->objectName() == QLatin1String(topic.name)
                || qstrcmp(at->metaObject()->className(), topic.name) == 0)
                return QLatin1String(topic.topic);
        }
    }
    return QStringLiteral("first-steps");
}

QString helpTopicOf(registry::ErrorCode code)
{
    const std::string_view name = registry::name(code);
    return QStringLiteral("troubleshooting#") + QLatin1String(name.data(), qsizetype(name.size()));
}

void offerHelp(QMessageBox& box, const QString& topic)
{
    QPushButton* button = box.addButton(QMessageBox::Help);
    button->disconnect(&box); // by itself it would close the box
    if (const auto* buttons = qobject_cast<QWidget*>(button->parent()))
        button->disconnect(buttons);
    QObject::connect(button, &QPushButton::clicked, &box, [&box, topic] { askForHelp(box, topic); });
}

} // namespace ui
