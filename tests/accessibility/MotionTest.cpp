// SPDX-License-Identifier: GPL-3.0-or-later
// Where motion is reduced nothing fades: what changed keeps a mark that stays until its row is visited.
#include "Application.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "Motion.h"
#include "Settings.h"
#include "Style.h"
#include "models/NodeTreeModel.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"

#include <QAction>
#include <QApplication>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using ui::NodeTreeModel;

namespace {

registry::Path path(const char* text)
{
    return registry::Path::parse(text).value();
}

bool isStill()
{
    const QStyle& style = *QApplication::style();
    return style.styleHint(QStyle::SH_Widget_Animation_Duration) == 0 && !style.styleHint(QStyle::SH_Widget_Animate);
}

} // namespace

class MotionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;

    void start(const QStringList& arguments = {})
    {
        m_app.reset();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse(QStringList{QStringLiteral("--config-dir"), m_folder->path()} + arguments));
        m_app->window().show();
    }
    ui::ConnectionView* openSample()
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = false;
        auto* view = new ui::ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions()), false, ui::Stores{});
        m_app->window().addView(view);
        return view;
    }
    QAction* entry()
    {
        const QList<QAction*> all = m_app->window().findChildren<QAction*>();
        for (QAction* action : all)
            if (action->text() == QLatin1String("Reduced &motion"))
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(new app::Style);
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_app.reset();
        app::applyMotion(false);
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void settingAndOption()
    {
        start();
        QVERIFY(!isStill());
        QVERIFY(entry() && !entry()->isChecked());
        entry()->trigger();
        QVERIFY(isStill());
        QVERIFY(qobject_cast<app::Style*>(QApplication::style())); // the look stays
        start(); // remembered
        QVERIFY(isStill());
        QVERIFY(entry()->isChecked());
        entry()->trigger();
        QVERIFY(!isStill());
        start();
        QVERIFY(!isStill());
        start({QStringLiteral("--reduced-motion")});
        QVERIFY(isStill());
        QVERIFY(!m_app->settings().value(app::setting::reducedMotion)); // for this start only
    }

    void marksStay()
    {
        start({QStringLiteral("--reduced-motion")});
        ui::ConnectionView* view = openSample();
        QTRY_COMPARE(view->session().status().state, registry::ConnectionState::Connected);
        auto* pane = view->findChild<ui::TreePane*>();
        QVERIFY(pane->reducedMotion());
        QVERIFY(pane->flashMs() >= 60'000);
        NodeTreeModel& model = pane->model();
        QTRY_VERIFY(model.indexOf(path("/config")).isValid());
        pane->setFlashMs(20'000); // within minutes no fading would be seen
        (void)view->session().apply(registry::op::Create{path("/fresh"), "x"});
        QTRY_VERIFY(model.indexOf(path("/fresh")).isValid());
        const QPersistentModelIndex fresh = model.indexOf(path("/fresh"));
        QTRY_VERIFY(fresh.data(NodeTreeModel::FlashKindRole).toInt() != 0);
        QCOMPARE(fresh.data(NodeTreeModel::BadgeRole).toString(), QStringLiteral("new")); // a word, not colour alone

        // It is drawn the same at any age: the glow of a moving tree fades with FlashRole, this one does not.
        const QRect row = pane->view().visualRect(fresh);
        const QImage before = pane->view().viewport()->grab(row).toImage();
        const double age = fresh.data(NodeTreeModel::FlashRole).toDouble();
        QTRY_VERIFY(fresh.data(NodeTreeModel::FlashRole).toDouble() < age - 0.15); // a glow would be fainter by now
        QCOMPARE(pane->view().viewport()->grab(row).toImage(), before);

        pane->view().setCurrentIndex(fresh); // visited
        QCOMPARE(fresh.data(NodeTreeModel::FlashKindRole).toInt(), 0);
    }

    /// A tree that is open follows the setting.
    void atAnyTime()
    {
        start();
        ui::ConnectionView* view = openSample();
        auto* pane = view->findChild<ui::TreePane*>();
        QVERIFY(pane && !pane->reducedMotion());
        const int glow = pane->flashMs();
        entry()->trigger();
        QTRY_VERIFY(pane->reducedMotion());
        entry()->trigger();
        QTRY_VERIFY(!pane->reducedMotion());
        QCOMPARE(pane->flashMs(), glow);
    }
};

QTEST_MAIN(MotionTest)
#include "MotionTest.moc"
