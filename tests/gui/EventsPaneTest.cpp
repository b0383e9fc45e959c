// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventModel.h"
#include "panes/EventsPane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using ui::EventModel;
using ui::LoggedEvent;

namespace {

LoggedEvent changed(const std::string& path)
{
    return {{}, LoggedEvent::DataChanged, {}, registry::Path::parse(path).value(), {}};
}

template <typename Widget> Widget* named(QWidget& in, const char* name)
{
    const QList<Widget*> all = in.findChildren<Widget*>();
    for (Widget* widget : all) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

} // namespace

class EventsPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesAndCaps()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 6000; ++i)
            model.add(changed("/n" + std::to_string(i)));
        QTRY_COMPARE(model.rowCount(), 6000);
        QCOMPARE(inserted.size(), 1);
        for (int i = 6000; i < 12000; ++i)
            model.add(changed("/n" + std::to_string(i)));
        QTRY_COMPARE(model.rowCount(), EventModel::capacity);
        QCOMPARE(model.dropped(), quint64(2000));
        QCOMPARE(model.index(0, EventModel::Where).data().toString(), QStringLiteral("/n2000"));
        QCOMPARE(model.index(9999, EventModel::Where).data().toString(), QStringLiteral("/n11999"));
    }

    void moreThanFitsAtOnce()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(changed("/first"));
        QTRY_COMPARE(model.rowCount(), 1);
        for (int i = 0; i < 25000; ++i)
            model.add(changed("/n" + std::to_string(i)));
        QTRY_COMPARE(model.rowCount(), EventModel::capacity);
        QCOMPARE(model.dropped(), quint64(15001));
        QCOMPARE(model.index(0, EventModel::Where).data().toString(), QStringLiteral("/n15000"));
    }

    void pausesAndGoesOn()
    {
        EventModel model;
        ui::EventsPane pane(model);
        pane.show();
        auto* pause = named<QToolButton>(pane, "Pause events");
        QTest::mouseClick(pause, Qt::LeftButton);
        QVERIFY(model.isPaused());
        QSignalSpy counts(&model, &EventModel::countsChanged);
        model.add(changed("/a"));
        QTRY_VERIFY(!counts.isEmpty());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.waiting(), 1);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(model.rowCount(), 1);
    }

    void filtersCopiesAndClears()
    {
        EventModel model;
        ui::EventsPane pane(model);
        pane.show();
        auto* list = named<QTreeView>(pane, "Events");
        QVERIFY(list);
        model.add(changed("/alpha"));
        model.add(changed("/beta"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QTest::keyClicks(named<QLineEdit>(pane, "Filter events"), QStringLiteral("ALPH"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(named<QToolButton>(pane, "Copy events"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(
            copied.contains(QLatin1String("/alpha")) && !copied.contains(QLatin1String("/beta")), qPrintable(copied));
        QTest::mouseClick(named<QToolButton>(pane, "Clear events"), Qt::LeftButton);
        QCOMPARE(model.rowCount(), 0);
    }

    void staysAtTheEndUnlessScrolledAway()
    {
        EventModel model;
        ui::EventsPane pane(model);
        pane.resize(600, 300);
        pane.show();
        auto* list = named<QTreeView>(pane, "Events");
        for (int i = 0; i < 100; ++i)
            model.add(changed("/n" + std::to_string(i)));
        QTRY_COMPARE(model.rowCount(), 100);
        QTRY_VERIFY(list->visualRect(model.index(0, 0)).bottom() < 0);
        list->scrollToTop();
        model.add(changed("/late"));
        QTRY_COMPARE(model.rowCount(), 101);
        QVERIFY(list->indexAt(QPoint(5, 5)).row() == 0);
    }
};

QTEST_MAIN(EventsPaneTest)
#include "EventsPaneTest.moc"
