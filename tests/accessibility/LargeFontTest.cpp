// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the font of somebody who sees badly: every dialog grows with it, and no label or button is cut off.
#include "../gui/BoardSamples.h"
#include "Actions.h"
#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "dashboard/BoardDialog.h"
#include "dashboard/TileDialog.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/ReviewDialog.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int points = 20;

bool isElastic(const QWidget& widget)
{
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

QSize roomOf(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {0, label.heightForWidth(label.width())};
}

/// Labels and buttons that have less room than their words need.
QStringList cutOff(const QWidget& window)
{
    QStringList result;
    const auto judge = [&result](const QWidget& widget, const QSize& wanted, const QString& words) {
        if (wanted.width() > widget.width() || wanted.height() > widget.height())
            result += QStringLiteral("“%1” has %2x%3, wants %4x%5 (%6#%7 in %8)")
                          .arg(words.left(60))
                          .arg(widget.width())
                          .arg(widget.height())
                          .arg(wanted.width())
                          .arg(wanted.height())
                          .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                              widget.window()->windowTitle());
    };
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->window() != &window || isElastic(*widget))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty())
            judge(*label, roomOf(*label), label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty())
            judge(*button, button->minimumSizeHint().expandedTo({0, 0}), button->text());
    }
    return result;
}

QDialog* openDialog()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* widget : all)
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class LargeFontTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    int m_read = 0;

    app::MainWindow& window() { return m_app->window(); }

    void read(QWidget& shown)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        QCOMPARE(shown.font().pointSize(), points);
        const QStringList faults = cutOff(shown);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        ++m_read;
    }

    void readTabs(QDialog& dialog)
    {
        read(dialog);
        if (auto* tabs = dialog.findChild<QTabWidget*>()) {
            for (int tab = 0; tab < tabs->count() && !QTest::currentTestFailed(); ++tab) {
                tabs->setCurrentIndex(tab);
                read(dialog);
            }
        }
    }

    void triggerAll(const QList<QAction*>& actions)
    {
        QList<QPointer<QAction>> all(actions.begin(), actions.end());
        for (const QPointer<QAction>& action : std::as_const(all)) {
            if (!action || !action->text().endsWith(QStringLiteral("…")) || !action->isEnabled())
                continue;
            const QByteArray name = action->text().toUtf8();
            action->trigger();
            QTRY_VERIFY2(openDialog(), name.constData()); // some ask the server first
            QDialog* dialog = openDialog();
            if (!qobject_cast<QFileDialog*>(dialog)) // Qt's own
                readTabs(*dialog);
            dialog->reject();
            QTRY_VERIFY2(!openDialog(), name.constData());
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path(), QStringLiteral("sample:")}));
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    /// The measure itself.
    void whatIsCutOffIsSeen()
    {
        QDialog dialog;
        auto* label = new QLabel(QStringLiteral("a text of some length"), &dialog);
        dialog.show();
        label->resize(label->sizeHint());
        QCOMPARE(cutOff(dialog), QStringList());
        label->resize(label->width() - 5, label->height());
        QCOMPARE(cutOff(dialog).size(), 1);
    }

    void dialogsOfTheMainWindow()
    {
        QTRY_COMPARE(window().currentView()->session().status().state, registry::ConnectionState::Connected);
        triggerAll(window().findChildren<QAction*>());
        QVERIFY(m_read >= 3);
    }

    void dialogsAboutNodes()
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = false;
        auto* view = new ui::ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions()), false, ui::Stores{});
        window().addView(view);
        QTRY_COMPARE(view->session().status().state, registry::ConnectionState::Connected);
        const registry::Path path = registry::Path::parse("/config/web/routes.yaml").value();
        view->goTo(path);
        QTRY_VERIFY(view->currentPath() == path);
        view->actions().update();
        m_read = 0;
        triggerAll(view->actions().all());
        QVERIFY2(m_read >= 6, qPrintable(QString::number(m_read)));
    }

    void tiles()
    {
        registry::board::Board board;
        board.title = "Board";
        board.connections = {{"prod", registry::parseEndpoint("sample:").value(), {}}};
        for (const registry::board::TileKind kind : board_test::allKinds) {
            ui::TileDialog dialog(board, board_test::tile(kind, "t", {0, 0, 1, 1}));
            dialog.open();
            readTabs(dialog);
            if (QTest::currentTestFailed())
                return;
        }
        ui::BoardDialog settings(board);
        settings.open();
        readTabs(settings);
    }

    void reviewAndConflict()
    {
        ui::Review review;
        review.path = registry::Path::parse("/config/a-name/that-is-long").value();
        review.intent = QStringLiteral("Save");
        review.before = "before";
        review.after = "after";
        review.warnings = {
            QStringLiteral("A warning of some length, as warnings are when they say all there is to say.")};
        ui::ReviewDialog dialog({review});
        dialog.open();
        read(dialog);
        if (QTest::currentTestFailed())
            return;
        ui::Conflict conflict;
        conflict.path = review.path;
        conflict.base = "base";
        conflict.mine = "mine";
        conflict.theirs = "theirs";
        ui::ConflictDialog merge(conflict);
        merge.open();
        QTRY_COMPARE(merge.unresolved(), 1);
        read(merge);
    }
};

QTEST_MAIN(LargeFontTest)
#include "LargeFontTest.moc"
