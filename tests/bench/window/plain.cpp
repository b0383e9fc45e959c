// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: a Qt window with menus, tool bar, splitter, tree and table, and nothing behind it. Prints "painted <ms>"
// (monotonic clock) at its first paint, then "memory <KiB>" once idle, and ends.
#include "Bench.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>

#include <cstdio>

namespace {

class PlainWindow : public QMainWindow {
public:
    PlainWindow()
    {
        for (const char* name : {"File", "Edit", "View", "Help"}) {
            QMenu* menu = menuBar()->addMenu(QLatin1String(name));
            for (const char* entry : {"One", "Two", "Three", "Four", "Five"})
                menu->addAction(QLatin1String(entry));
        }
        QToolBar* bar = addToolBar(QStringLiteral("Tools"));
        for (const char* entry : {"Back", "Forward", "Refresh", "Pause"})
            bar->addAction(QLatin1String(entry));
        auto* splitter = new QSplitter;
        auto* tree = new QTreeView;
        auto* table = new QTableView;
        tree->setModel(filled(tree));
        table->setModel(filled(table));
        splitter->addWidget(tree);
        splitter->addWidget(table);
        setCentralWidget(splitter);
        resize(1200, 800);
    }

protected:
    bool event(QEvent* event) override
    {
        const bool result = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                std::printf("painted %.3f\n",
                    std::chrono::duration<double, std::milli>(bench::Clock::now().time_since_epoch()).count());
                std::fflush(stdout);
            });
            QTimer::singleShot(1000, this, [] {
                std::printf("memory %.0f\n", bench::residentKib());
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return result;
    }

private:
    static QStandardItemModel* filled(QObject* parent)
    {
        auto* model = new QStandardItemModel(20, 3, parent);
        for (int row = 0; row < 20; ++row)
            for (int column = 0; column < 3; ++column)
                model->setItem(row, column, new QStandardItem(QStringLiteral("cell %1,%2").arg(row).arg(column)));
        return model;
    }
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    PlainWindow window;
    window.show();
    return QApplication::exec();
}
