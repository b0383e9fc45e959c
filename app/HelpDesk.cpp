// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpDesk.h"

#include "Settings.h"
#include "help/HelpEvent.h"
#include "help/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace app {

HelpDesk::HelpDesk(Settings& settings)
    : m_settings(settings)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    closeAtOnce();
    delete m_window.data();
}

void HelpDesk::open(const QString& topic)
{
    if (!m_window) {
        m_window = new ui::HelpWindow;
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
        m_window->setZoom(m_settings.value(setting::helpZoom));
        if (const QByteArray geometry = m_settings.value(setting::helpGeometry); !geometry.isEmpty())
            m_window->restoreGeometry(geometry);
        connect(m_window, &ui::HelpWindow::closing, this, [this, window = m_window.data()] { keep(*window); });
    }
    m_window->show();
    m_window->openTopic(topic); // its place on the page is known once it is laid out
    m_window->raise();
    m_window->activateWindow();
}

ui::HelpWindow* HelpDesk::window() const
{
    return m_window;
}

void HelpDesk::closeAtOnce()
{
    if (m_window)
        m_window->close();
}

void HelpDesk::keep(const ui::HelpWindow& window)
{
    m_settings.set(setting::helpGeometry, window.saveGeometry());
    m_settings.set(setting::helpZoom, window.zoom());
}

void HelpDesk::remake()
{
    if (!m_window)
        return;
    const QPointer<ui::HelpWindow> old = m_window;
    const QString topic = old->topic();
    old->close(); // keeps its place
    m_window = nullptr;
    open(topic);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == ui::HelpEvent::kind()) {
        open(static_cast<ui::HelpEvent*>(event)->topic());
        return true;
    }
    if (event->type() == QEvent::LanguageChange && m_window && watched == m_window)
        QMetaObject::invokeMethod(this, &HelpDesk::remake, Qt::QueuedConnection); // once all texts are the new ones
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    if (!m_window || widget->window() != m_window)
        open(ui::helpTopicOf(*widget));
    return true;
}

} // namespace app
