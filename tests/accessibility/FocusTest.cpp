// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever goes through a window by Tab sees where they are: everything that gets the focus looks different with it.
#include "../gui/BoardSamples.h"
#include "Application.h"
#include "BoardDesk.h"
#include "BoardWindow.h"
#include "ConnectionView.h"
#include "KnownConnection.h"
#include "MainWindow.h"
#include "dashboard/TileDialog.h"
#include "editor/DataEditor.h"
#include "services/ServicesPane.h"

#include <QDialog>
#include <QPointer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

class FocusTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;

    app::MainWindow& window() { return m_app->window(); }
    ui::ConnectionView& view() { return *window().currentView(); }

    static QImage look(QWidget& window, const QWidget& at)
    {
        constexpr int around = 3; // some styles draw outside
        const QRect place(at.mapTo(&window, QPoint(0, 0)), at.size());
        return window.grab(place.adjusted(-around, -around, around, around)).toImage();
    }

    static QString nameOf(const QWidget& widget)
    {
        return QStringLiteral("%1#%2 “%3”")
            .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.accessibleName());
    }

    /// Once round by Tab; every stop is to look different when it is left.
    static void walk(QWidget& window, int least)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Tab); // styles mark the focus from the first key on
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QSet<const QWidget*> seen;
        QStringList same;
        QStringList stops;
        for (int i = 0; i < 100; ++i) {
            QPointer<QWidget> before = QApplication::focusWidget();
            const QImage with = before ? look(window, *before) : QImage();
            QTest::keyClick(before ? before.data() : &window, Qt::Key_Tab);
            if (before && QApplication::focusWidget() == before) // an editor takes Tab for itself; see DataEditor
                QTest::keyClick(before.data(), Qt::Key_Tab, Qt::ControlModifier);
            QWidget* after = QApplication::focusWidget();
            QVERIFY(after);
            QVERIFY2(after != before, qPrintable(QStringLiteral("trapped in ") + nameOf(*after)));
            if (before && before->isVisible() && look(window, *before) == with)
                same += nameOf(*before);
            if (seen.contains(after))
                break;
            seen += after;
            stops += nameOf(*after);
        }
        QVERIFY2(same.isEmpty(),
            qPrintable(QStringLiteral("the focus cannot be seen on:\n") + same.join(QLatin1Char('\n'))));
        QVERIFY2(seen.size() >= least, qPrintable(stops.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setCursorFlashTime(0);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().resize(1400, 900);
        window().show();
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void welcomePage() { walk(window(), 3); }

    void nodes()
    {
        openSample();
        const registry::Path path = registry::Path::parse("/config/feature-flags.json").value();
        view().goTo(path);
        QTRY_VERIFY(view().currentPath() == path);
        const auto* editor = view().findChild<ui::DataEditor*>();
        QTRY_VERIFY(editor->text().contains(QLatin1Char('{'))); // until then a message lies over it
        walk(window(), 15);
    }

    void services()
    {
        openSample();
        view().showServices();
        auto* list = view().findChild<QTreeView*>(QStringLiteral("serviceList"));
        QTRY_VERIFY(list->model()->rowCount() > 5);
        walk(window(), 10);
    }

    void connectionDialog()
    {
        Q_EMIT window().newConnectionRequested();
        QTRY_VERIFY(window().findChild<QDialog*>());
        walk(*window().findChild<QDialog*>(), 10);
        window().findChild<QDialog*>()->reject();
    }

    void board()
    {
        registry::board::Board board;
        board.title = "Board";
        board.connections = {{"prod", registry::parseEndpoint("sample:").value(), {}}};
        int column = 0;
        for (const registry::board::TileKind kind : board_test::allKinds) {
            const std::string id = "t" + std::to_string(column);
            board.tiles.push_back(board_test::tile(kind, id.c_str(), {column % 4, column / 4, 1, 1}));
            ++column;
        }
        app::BoardWindow shown;
        shown.showBoard(board);
        shown.show();
        walk(shown, column);
    }

    void tileDialog()
    {
        registry::board::Board board;
        board.connections = {{"prod", registry::parseEndpoint("sample:").value(), {}}};
        for (const registry::board::TileKind kind : board_test::allKinds) {
            ui::TileDialog dialog(board, board_test::tile(kind, "t", {0, 0, 1, 1}));
            dialog.show();
            auto* tabs = dialog.findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                walk(dialog, 4);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private:
    void openSample()
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = false;
        window().addView(new ui::ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions()), false, ui::Stores{}));
        QTRY_COMPARE(view().session().status().state, registry::ConnectionState::Connected);
    }
};

QTEST_MAIN(FocusTest)
#include "FocusTest.moc"
