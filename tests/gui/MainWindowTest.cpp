// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on embedded registries, driven by clicks and keys.
#include "Actions.h"
#include "Application.h"
#include "ConnectionBanner.h"
#include "ConnectionDesk.h"
#include "ConnectionIndicator.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WelcomePage.h"
#include "dialogs/DeleteDialog.h"
#include "backend/embedded/EmbeddedBackend.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using ui::ConnectionView;

namespace {

template <typename Widget> Widget* named(const QWidget& in, const char* name)
{
    const QList<Widget*> all = in.findChildren<Widget*>();
    for (Widget* widget : all) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

void click(QAbstractButton* button)
{
    QVERIFY(button);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

QAbstractButton* buttonWithText(const QWidget& in, const char* text)
{
    const QList<QAbstractButton*> all = in.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return button;
    }
    return nullptr;
}

registry::Path pathTo(const char* text)
{
    return registry::Path::parse(text).value();
}

/// A view on an embedded registry of its own, with the hand on its faults.
struct Embedded {
    std::shared_ptr<registry::EmbeddedServer> server = registry::EmbeddedServer::inMemory();
    registry::EmbeddedBackend* backend = nullptr;

    ConnectionView* makeView(bool readOnly)
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.name = "test";
        profile.readOnly = readOnly;
        const auto maker = [this](const registry::ConnectionProfile& asked) {
            auto own = std::make_unique<registry::EmbeddedBackend>(server, registry::AccessGate(asked.readOnly), asked);
            backend = own.get();
            return own;
        };
        return new ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions(), maker), false,
            ui::Stores{});
    }
};

bool isConnected(ConnectionView* view)
{
    return view->session().status().state == registry::ConnectionState::Connected;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;

    void start(const QStringList& more = {})
    {
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse(QStringList{QStringLiteral("--config-dir"), m_folder->path()} + more));
        m_app->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_app->window()));
    }
    app::MainWindow& window() { return m_app->window(); }
    QString indicator() { return named<QToolButton>(window(), "Connection state")->accessibleDescription(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void welcomesAndOpensTheSample()
    {
        start();
        QCOMPARE(window().windowTitle(), QStringLiteral("Roster"));
        auto* welcome = named<QWidget>(window(), "Welcome");
        QVERIFY(welcome && welcome->isVisible());
        click(named<QAbstractButton>(*welcome, "Open sample registry"));
        QTRY_VERIFY(indicator().contains(QLatin1String("Connected")));
        QVERIFY(window().windowTitle().startsWith(QLatin1String("Roster")));
        QVERIFY(!welcome->isVisible());
        auto* tree = named<QTreeView>(window(), "Registry tree");
        QTRY_VERIFY(tree && tree->model()->rowCount(tree->model()->index(0, 0)) > 5);
        QTRY_VERIFY(named<QWidget>(window(), "Node data"));
        QVERIFY(named<QWidget>(window(), "Node status"));
        QVERIFY(named<QWidget>(window(), "Path"));
        QVERIFY(named<QWidget>(window(), "Filter"));

        QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(welcome->isVisible());
        auto* list = named<QTreeWidget>(*welcome, "Connections");
        QCOMPARE(list->topLevelItemCount(), 1);
        list->setCurrentItem(list->topLevelItem(0)->child(0));
        click(buttonWithText(*welcome, "Open"));
        QTRY_VERIFY(!welcome->isVisible());
    }

    void severalConnectionsAreSeveralTabs()
    {
        start({QStringLiteral("sample:"), QStringLiteral("sample:"), QStringLiteral("--open=/config")});
        QCOMPARE(window().views().size(), 2);
        QTRY_VERIFY(window().currentView()->currentPath() == pathTo("/config"));
        ConnectionView* last = window().currentView();
        QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(window().currentView() != last);
        QTest::keyClick(&window(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier); // what Shift makes of it
        QVERIFY(window().currentView() == last);
    }

    void readOnlyUntilUnlocked()
    {
        start({QStringLiteral("sample:"), QStringLiteral("--open=/config")});
        QTRY_VERIFY(isConnected(window().currentView()));
        QTRY_VERIFY(window().currentView()->currentPath());
        QAction* create = window().currentView()->actions().find("createNode");
        QVERIFY(!create->isEnabled());
        QVERIFY2(create->toolTip().contains(QLatin1String("read-only")), qPrintable(create->toolTip()));
        auto* padlock = named<QToolButton>(window(), "Read-only");
        QCOMPARE(padlock->text(), QStringLiteral("Read-only"));
        click(padlock);
        QTRY_VERIFY(window().findChild<QMessageBox*>());
        click(buttonWithText(*window().findChild<QMessageBox*>(), "Unlock"));
        QTRY_VERIFY(!window().currentView()->session().gate().isReadOnly());
        QTRY_VERIFY(window().currentView()->actions().find("createNode")->isEnabled());
        QVERIFY(window().currentView()->currentPath() == pathTo("/config"));
        QVERIFY(!m_app->settings().connections().first().profile.readOnly);

        click(named<QToolButton>(*window().currentView(), "Read-only"));
        QTRY_VERIFY(window().currentView()->session().gate().isReadOnly());
        QVERIFY(m_app->settings().connections().first().profile.readOnly);
    }

    /// The view is another one after that; whoever works by keys is where they were.
    void unlockingLeavesTheFocus_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("padlock") << "padlock";
        QTest::newRow("text") << "nodeData";
        QTest::newRow("tree") << "";
    }
    void unlockingLeavesTheFocus()
    {
        QFETCH(QString, part);
        start({QStringLiteral("sample:"), QStringLiteral("--open=/config/web/routes.yaml")});
        ConnectionView* locked = window().currentView();
        QTRY_VERIFY(isConnected(locked));
        QTRY_VERIFY(locked->currentPath() == pathTo("/config/web/routes.yaml"));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        const auto there = [this, &part]() -> QWidget* {
            ConnectionView* view = window().currentView();
            return part.isEmpty() ? named<QTreeView>(*view, "Registry tree") : view->findChild<QWidget*>(part);
        };
        QTRY_VERIFY(there());
        there()->setFocus(Qt::TabFocusReason);
        QVERIFY(there()->hasFocus());
        if (part == QLatin1String("padlock"))
            QTest::keyClick(there(), Qt::Key_Space);
        else
            Q_EMIT locked->lockChangeRequested(false); // as from the menu
        QTRY_VERIFY(window().findChild<QMessageBox*>());
        click(buttonWithText(*window().findChild<QMessageBox*>(), "Unlock"));
        QTRY_VERIFY(window().currentView() != locked);
        QTRY_VERIFY(!window().findChild<QMessageBox*>());
        QTRY_VERIFY2(there() && window().focusWidget() == there(), // also before a window manager has given it back
            window().focusWidget() ? window().focusWidget()->metaObject()->className() : "nobody");
    }

    /// In a small window what is read about a node has more room than the names of nodes.
    void aSmallWindowIsShared()
    {
        start({QStringLiteral("sample:"), QStringLiteral("--open=/config/web/routes.yaml")});
        QTRY_VERIFY(isConnected(window().currentView()));
        for (const int width : {1024, 1920}) {
            window().resize(width, 700);
            QTRY_COMPARE(window().width(), width);
            const auto* tree = named<QTreeView>(*window().currentView(), "Registry tree");
            QTRY_VERIFY2(tree->width() < width / 2, qPrintable(QString::number(tree->width())));
            QVERIFY2(tree->width() > width / 3, qPrintable(QString::number(tree->width())));
        }
    }

    void startedReadOnlyStaysSo()
    {
        start({QStringLiteral("--read-only"), QStringLiteral("sample:"), QStringLiteral("--open=/config")});
        QTRY_VERIFY(isConnected(window().currentView()));
        QVERIFY(!named<QToolButton>(window(), "Read-only")->isEnabled());
        ConnectionView* view = window().currentView();
        m_app->desk().changeLock(view, false);
        QVERIFY(!window().findChild<QMessageBox*>());
        QVERIFY(view->actions().find("createNode")->toolTip().contains(QLatin1String("--read-only")));
    }

    void bannerTellsAndGoes()
    {
        start();
        Embedded embedded;
        window().addView(embedded.makeView(true));
        QTRY_VERIFY(isConnected(window().currentView()));
        auto* banner = window().findChild<ui::ConnectionBanner*>();
        QVERIFY(!banner->isVisible());
        embedded.backend->faults().disconnect();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QLatin1String("Suspended since")), qPrintable(banner->text()));
        QVERIFY2(banner->text().contains(QLatin1String("as of")), qPrintable(banner->text()));
        QVERIFY(indicator().contains(QLatin1String("Suspended")));
        embedded.backend->faults().reconnect();
        QTRY_VERIFY(!banner->isVisible());
        QTRY_VERIFY(indicator().contains(QLatin1String("Connected")));
        embedded.backend->faults().setServerReadOnly(true);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(indicator().contains(QLatin1String("ReadOnly")));
    }

    void createsAndDeletesANode()
    {
        start();
        Embedded embedded;
        ConnectionView* view = embedded.makeView(false);
        window().addView(view);
        QTRY_VERIFY(isConnected(view));
        view->goTo(registry::Path());
        QTRY_VERIFY(view->actions().find("createNode")->isEnabled());
        QVERIFY(!view->actions().find("deleteNode")->isEnabled()); // the root

        view->actions().find("createNode")->trigger();
        auto* dialog = view->findChild<QDialog*>();
        QVERIFY(dialog);
        QVERIFY(!buttonWithText(*dialog, "Create")->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, "Node name"), QStringLiteral("fresh"));
        QTest::keyClicks(named<QPlainTextEdit>(*dialog, "New node's data"), QStringLiteral("hello"));
        click(buttonWithText(*dialog, "Create"));
        QTRY_VERIFY(view->currentPath() == pathTo("/fresh"));
        const registry::NodeEntry* entry = nullptr;
        QTRY_VERIFY((entry = view->session().cache().find(pathTo("/fresh"))) && entry->data.value);
        QCOMPARE(**entry->data.value, std::string("hello"));

        QTRY_VERIFY(view->actions().find("deleteNode")->isEnabled());
        view->actions().find("deleteNode")->trigger();
        QDialog* box = nullptr;
        QTRY_VERIFY((box = view->findChild<ui::DeleteDialog*>()));
        QTRY_VERIFY(buttonWithText(*box, "Delete")->isEnabled());
        click(buttonWithText(*box, "Delete"));
        QTRY_VERIFY(view->session().cache().find(pathTo("/fresh"))->gone);
    }

    void createShowsWhyItFailed()
    {
        start();
        Embedded embedded;
        ConnectionView* view = embedded.makeView(false);
        window().addView(view);
        QTRY_VERIFY(isConnected(view));
        view->goTo(registry::Path());
        QTRY_VERIFY(view->actions().find("createNode")->isEnabled());
        view->actions().find("createNode")->trigger();
        auto* dialog = view->findChild<QDialog*>();
        QTest::keyClicks(named<QLineEdit>(*dialog, "Node name"), QStringLiteral("zookeeper"));
        click(buttonWithText(*dialog, "Create"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        QTRY_VERIFY2(problem->text().contains(QLatin1String("already")), qPrintable(problem->text()));
        QVERIFY(dialog->isVisible());
    }

    void remembersWindowAndTheme()
    {
        start();
        window().resize(900, 500);
        Q_EMIT window().themeRequested(QStringLiteral("dark"));
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        window().close();
        m_app.reset();
        start();
        QCOMPARE(window().size(), QSize(900, 500));
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        Q_EMIT window().themeRequested(QStringLiteral("system"));
    }

    void everyControlHasAName()
    {
        start({QStringLiteral("sample:"), QStringLiteral("--open=/config")});
        QTRY_VERIFY(named<QWidget>(window(), "Node data"));
        const QList<QAbstractButton*> buttons = window().findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            const bool internal = button->objectName().startsWith(QLatin1String("qt_"))
                || QByteArray(button->metaObject()->className()).contains("CloseButton")
                || button->parent()->inherits("QTabBar") || button->parent()->inherits("QLineEdit")
                || button->parent()->inherits("QTableView") || button->parent()->inherits("QMenuBar");
            QVERIFY2(internal || !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(QStringLiteral("%1 in %2")
                               .arg(QLatin1String(button->metaObject()->className()),
                                   QLatin1String(button->parent()->metaObject()->className()))));
        }
    }

    void closesAtOnce()
    {
        start({QStringLiteral("sample:")});
        QTRY_VERIFY(isConnected(window().currentView()));
        QElapsedTimer time;
        time.start();
        QVERIFY(window().close());
        QVERIFY(!window().isVisible());
        QVERIFY2(time.elapsed() < 200, QByteArray::number(time.elapsed()));
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
