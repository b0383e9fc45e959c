// SPDX-License-Identifier: GPL-3.0-or-later
// The program as main() builds it, telling when its window is there: "painted <ms>" at the first paint, "usable <ms>"
// once the first connection shows rows (or at once when there is none), both on the monotonic clock, "memory <KiB>" a
// second later. Then it ends.
#include "Application.h"
#include "Bench.h"
#include "CommandLine.h"
#include "MainWindow.h"
#include "session/Session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace {

void tell(const char* what)
{
    std::printf(
        "%s %.3f\n", what, std::chrono::duration<double, std::milli>(bench::Clock::now().time_since_epoch()).count());
    std::fflush(stdout);
}

class Witness : public QObject {
public:
    Witness(app::MainWindow& window, bool rows)
        : m_window(window)
        , m_rows(rows)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_usable && watched->isWidgetType())
            QMetaObject::invokeMethod(
                this, [this] { look(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    bool hasRows() const
    {
        for (const QAbstractItemView* view : m_window.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == QLatin1String("Registry tree") && view->isVisible() && view->model())
                return view->model()->rowCount(view->model()->index(0, 0)) > 1;
        }
        return false;
    }
    void look()
    {
        if (!m_painted && m_window.isVisible()) {
            m_painted = true;
            tell("painted");
        }
        if (m_usable || (m_rows && !hasRows()))
            return;
        m_usable = true;
        tell("usable");
        QTimer::singleShot(1000, this, [] {
            std::printf("memory %.0f\n", bench::residentKib());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

    app::MainWindow& m_window;
    const bool m_rows;
    bool m_painted = false;
    bool m_usable = false;
};

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool rows = arguments.removeAll(QStringLiteral("--until-rows")) > 0;
    const app::CommandLine commandLine = app::CommandLine::parse(arguments);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setApplicationName(QStringLiteral("roster"));
    int ownArgc = 1;
    QApplication qt(ownArgc, argv);
    app::Application application(commandLine);
    Witness witness(application.window(), rows);
    qt.installEventFilter(&witness);
    application.window().show();
    QTimer::singleShot(20'000, &qt, [] { QCoreApplication::exit(1); });
    const int code = QApplication::exec();
    std::fflush(stdout);
    ::_exit(code); // what is measured is over
}
