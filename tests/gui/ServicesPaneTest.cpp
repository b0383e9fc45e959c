// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeMime.h"
#include "WindowTools.h"
#include "lens/ServiceCatalogue.h"
#include "models/InstanceModel.h"
#include "models/ServiceListModel.h"
#include "services/InstanceTable.h"
#include "services/ServicesPane.h"
#include "services/TableExport.h"
#include "services/TimelineChart.h"
#include "unit/SessionRig.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QInputDialog>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QValueAxis>

#include <cmath>

// The services pane over an embedded registry: what it lists, groups, filters, remembers and hands out.

using namespace registry;
using namespace rig;
using ui::InstanceModel;
using ui::ServiceListModel;
using ui::ServicesPane;
using window_test::named;
using window_test::opened;
using window_test::words;

namespace {

std::string ndsr(int pid, const char* zone)
{
    return R"({"pid":)" + std::to_string(pid) + R"(,"created":"2026-01-02 03:04:05","zone":")" + zone + "\"}";
}

QStringList column(const QAbstractItemView& view, int column)
{
    QStringList cells;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells << view.model()->index(row, column).data().toString();
    return cells;
}

} // namespace

class ServicesPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ConnectionProfile profile = writable();
        profile.endpoint = *parseEndpoint("zk://host:2181");
        m_rig = std::make_unique<Rig>(profile);
        for (const char* folder : {"/production", "/production/web", "/production/db", "/staging", "/staging/web"})
            QVERIFY(m_rig->writer.create(folder));
        add("/production/web/server1:80", 1, "a");
        add("/production/web/server2:80", 2, "b");
        add("/production/db/server1:5432", 3, "a");
        add("/staging/web/server9:80", 4, "=1+1");
        QVERIFY(m_rig->open());
        m_pane = std::make_unique<ServicesPane>(*m_rig->session, std::string());
        m_pane->resize(1100, 600);
    }
    void cleanup()
    {
        m_testers.clear();
        m_pane.reset();
        m_rig.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void listsServicesAndTheirInstances()
    {
        show();
        QCOMPARE(column(list(), ServiceListModel::Name), words({"db", "web", "web"}));
        QCOMPARE(column(list(), ServiceListModel::Where), words({"/production", "/production", "/staging"}));
        QTRY_COMPARE(column(list(), ServiceListModel::Up), words({"1", "2", "1"}));
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Name), words({"server1:80", "server2:80"}));
        QTRY_COMPARE(column(table(), InstanceModel::Host), words({"server1", "server2"})); // their payloads come later
        QCOMPARE(column(table(), InstanceModel::Port), words({"80", "80"}));
        QCOMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        QCOMPARE(column(table(), fieldColumn("zone")), words({"a", "b"}));
        QVERIFY(table().isColumnHidden(InstanceModel::Service));
        QVERIFY(text("serviceWhy").contains(QLatin1String("ndServiceRegistry")));
        QVERIFY(text("serviceWhy").contains(QLatin1String("payloads")));
        QVERIFY(text("serviceCounts").contains(QLatin1String("2 up")));
    }

    void whoVanishesStaysStruckThroughAndFirst()
    {
        show();
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        QVERIFY(m_rig->writer.remove("/production/web/server2:80"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"gone", "up"}));
        const QModelIndex gone = table().model()->index(0, InstanceModel::Name);
        QVERIFY(gone.data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(
            table().model()->index(0, fieldColumn("zone")).data().toString(), QStringLiteral("b")); // its last word
        QVERIFY(table()
                    .model()
                    ->index(0, InstanceModel::Status)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("last seen")));
        QTRY_COMPARE(column(list(), ServiceListModel::Name), words({"web", "db", "web"})); // trouble first
        QCOMPARE(column(list(), ServiceListModel::Seen), words({"2", "1", "1"}));
        QVERIFY(timeline().description().contains(QLatin1String("1 member")));
        pick("Gone");
        QTRY_COMPARE(list().model()->rowCount(), 1);
        QCOMPARE(table().model()->rowCount(), 1);
        pick("All");
        add("/production/web/server2:80", 22, "c");
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        QTRY_COMPARE(column(table(), fieldColumn("zone")), words({"a", "c"}));
    }

    void headingsAndFiguresStandOneBelowTheOther()
    {
        show();
        const QHeaderView& header = *list().header();
        for (const int column : {ServiceListModel::Up, ServiceListModel::Seen, ServiceListModel::Expected}) {
            QVERIFY(header.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
            QVERIFY(list().model()->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        }
        const int date = list().fontMetrics().horizontalAdvance(QStringLiteral("2026-12-28 20:48"));
        QVERIFY(header.sectionSize(ServiceListModel::LastChange) > date);
        const int where = list().fontMetrics().horizontalAdvance(QStringLiteral("/discovery/staging"));
        QVERIFY(header.sectionSize(ServiceListModel::Where) > where);
        QCOMPARE(list().textElideMode(), Qt::ElideMiddle); // longer ones; the tooltip has all of it
        const QModelIndex first = list().model()->index(0, ServiceListModel::Where);
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(first.data().toString()));
    }

    void showNodeNeedsAService()
    {
        show();
        auto* node = m_pane->findChild<QToolButton*>(QStringLiteral("showNode"));
        m_pane->showService(path("/production/web"));
        QTRY_VERIFY(node->isEnabled());
        group(1); // by environment
        QTRY_COMPARE(text("serviceTitle"), QStringLiteral("No service selected"));
        QVERIFY(!node->isEnabled());
    }

    void theTimelineCountsInWholeNumbers()
    {
        ui::TimelineChart chart;
        chart.resize(400, 90);
        chart.show();
        QTRY_VERIFY(chart.chart()->plotArea().height() > 20);
        const auto* axis = static_cast<QValueAxis*>(chart.chart()->axes(Qt::Vertical).constFirst());
        for (const int members : {1, 2, 6, 7, 40}) {
            chart.setEvents({}, members);
            QCOMPARE(axis->tickType(), QValueAxis::TicksDynamic);
            const qreal step = axis->tickInterval();
            QVERIFY(step >= 1 && step == std::floor(step));
            const qreal apart = chart.chart()->plotArea().height() * step / axis->max();
            QVERIFY2(apart > chart.fontMetrics().height(), "labels in each other's way");
        }
    }

    void groupsByHostOwnerAndEnvironment()
    {
        show();
        group(1);
        QTRY_COMPARE(column(list(), ServiceListModel::Name), words({"/production", "/staging"}));
        QTRY_COMPARE(column(list(), ServiceListModel::Up), words({"3", "1"}));
        group(2);
        QTRY_COMPARE(column(list(), ServiceListModel::Name), words({"server1", "server2", "server9"}));
        list().setCurrentIndex(list().model()->index(0, 0));
        QTRY_COMPARE(sorted(column(table(), InstanceModel::Name)), words({"server1:5432", "server1:80"}));
        QVERIFY(!table().isColumnHidden(InstanceModel::Service));
        group(3);
        QTRY_COMPARE(list().model()->rowCount(), 1); // one client made them all
        list().setCurrentIndex(list().model()->index(0, 0));
        QTRY_COMPARE(table().model()->rowCount(), 4);
        group(0);
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }

    void filtersByWhatInstancesSay()
    {
        show();
        QTRY_COMPARE(column(list(), ServiceListModel::Up), words({"1", "2", "1"}));
        auto* filter = m_pane->findChild<QLineEdit*>(QStringLiteral("serviceFilter"));
        window_test::type(filter, QStringLiteral("server2"));
        QTRY_COMPARE(list().model()->rowCount(), 1);
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Name), words({"server2:80"}));
        window_test::type(filter, QStringLiteral("staging"));
        QTRY_COMPARE(column(list(), ServiceListModel::Where), words({"/staging"}));
        window_test::type(filter, QStringLiteral("nothing like it"));
        QTRY_VERIFY(text("noServices").contains(QLatin1String("filter")));
        filter->clear();
        QTRY_COMPARE(list().model()->rowCount(), 3);
    }

    void instancesCanBeTakenElsewhere()
    {
        show();
        m_pane->showService(path("/staging/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up"}));
        const ui::ExportTable taken = table().exported();
        const qsizetype zone = taken.columns.indexOf(QStringLiteral("zone"));
        QVERIFY(zone > 0);
        QCOMPARE(taken.rows.front()[zone], QStringLiteral("=1+1"));
        QVERIFY(ui::toCsv(taken).contains(QLatin1String("'=1+1"))); // no spreadsheet runs it
        const QJsonArray json = QJsonDocument::fromJson(ui::toJson(taken).toUtf8()).array();
        QCOMPARE(json[0].toObject()[QStringLiteral("zone")].toString(), QStringLiteral("=1+1"));
        QCOMPARE(ui::toText(taken).count(QLatin1Char('\n')), 2);
    }

    void whoLeavesAQueueIsNotMissed()
    {
        ui::ServiceRow row;
        row.freshness = lens::Freshness::Live;
        row.seen = row.gone = 1;
        QVERIFY(row.trouble() > 0); // a service without instances
        row.isQueue = true;
        QCOMPARE(row.trouble(), 0); // a lock that nobody wants
    }

    void cellsThatLookLikeFormulasAreMadeHarmless()
    {
        const ui::ExportTable table{
            words({"a", "b"}), {words({"=cmd", "-5"}), words({"+x", "a,\"b\""}), words({"@y", "x\ny"})}};
        QCOMPARE(ui::toCsv(table), QStringLiteral("a,b\r\n'=cmd,-5\r\n'+x,\"a,\"\"b\"\"\"\r\n'@y,\"x\ny\"\r\n"));
        QCOMPARE(ui::toText(table), QStringLiteral("a\tb\n=cmd\t-5\n+x\ta,\"b\"\n@y\tx y\n"));
    }

    void oneClickFromTheRawNode()
    {
        show();
        QSignalSpy asked(m_pane.get(), &ServicesPane::goToRequested);
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Host), words({"server1", "server2"}));
        CLICK(m_pane->findChild<QToolButton*>(QStringLiteral("showNode")));
        QCOMPARE(asked.takeFirst()[0].value<Path>(), path("/production/web"));
        table().setCurrentIndex(table().model()->index(1, 0));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(asked.takeFirst()[0].value<Path>(), path("/production/web/server2:80"));
    }

    void theUserSaysWhatIsAService()
    {
        show();
        m_pane->choose(path("/production/db"), std::string());
        QTRY_COMPARE(list().model()->rowCount(), 2);
        QCOMPARE(m_pane->memory().choices.at(path("/production/db")), std::string());
        m_pane->askKind(path("/production/db"));
        auto* dialog = opened<QInputDialog>(*m_pane);
        QVERIFY(dialog);
        QVERIFY(dialog->comboBoxItems().size() > 10);
        dialog->setTextValue(dialog->comboBoxItems()[0]); // what it looks like
        dialog->accept();
        QTRY_COMPARE(list().model()->rowCount(), 3);
        QVERIFY(m_pane->memory().choices.empty());
    }

    void columnsExpectationsAndGroupingAreRemembered()
    {
        show();
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        table().header()->moveSection(table().header()->visualIndex(fieldColumn("zone")), 1);
        QMenu menu;
        table().fillColumnsMenu(menu);
        for (QAction* entry : menu.actions())
            if (entry->text() == QLatin1String("Owner"))
                entry->trigger();
        QVERIFY(table().isColumnHidden(InstanceModel::Owner));
        ui::ServicesMemory memory = m_pane->memory();
        memory.expected[path("/production/web")] = 5;
        memory.goneFor = std::chrono::seconds(600);
        const ui::ServicesMemory again = ui::ServicesMemory::fromJson(memory.toJson());
        QCOMPARE(again.toJson(), memory.toJson());
        QCOMPARE(again.expected.at(path("/production/web")), 5);

        m_testers.clear();
        m_pane = std::make_unique<ServicesPane>(*m_rig->session, std::string());
        m_pane->resize(1100, 600);
        m_pane->restore(again);
        show();
        QTRY_COMPARE(column(list(), ServiceListModel::Expected), words({"5", "", ""})); // fewer are up: trouble
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        QVERIFY(table().isColumnHidden(InstanceModel::Owner));
        QTRY_COMPARE(table().header()->visualIndex(fieldColumn("zone")), 1);
        QCOMPARE(ui::ServicesMemory::fromJson("not json").toJson(), ui::ServicesMemory().toJson());
    }

    void servicesCanBeDraggedToABoard()
    {
        show();
        m_pane->showService(path("/staging/web"));
        const std::unique_ptr<QMimeData> data(list().model()->mimeData(list().selectionModel()->selectedIndexes()));
        QVERIFY(data);
        const std::vector<ui::MovedNode> moved = ui::movedNodes(*data);
        QCOMPARE(moved.size(), std::size_t(1));
        QCOMPARE(moved[0].path, path("/staging/web"));
        QVERIFY(moved[0].isService && moved[0].endpoint == m_rig->session->profile().endpoint);
    }

    void allOfOneOwnerCanBeMarked()
    {
        show();
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        table().setCurrentIndex(table().model()->index(0, 0));
        QVERIFY(text("ownerLine").contains(QLatin1String("0x")));
        table().instances().setLit(table().current()->row.record.owner);
        QVERIFY(table().model()->index(1, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(table()
                    .model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("marked session")));
    }

    void aLostConnectionIsSaid()
    {
        show();
        m_pane->showService(path("/production/web"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up", "up"}));
        m_rig->backend->faults().disconnect();
        QTRY_VERIFY(text("serviceCounts").contains(QLatin1String("connection is away")));
        QCOMPARE(column(list(), ServiceListModel::Up), words({"1", "2", "1"})); // never nought because of an error
        m_rig->backend->faults().reconnect();
        QTRY_VERIFY(!text("serviceCounts").contains(QLatin1String("connection is away")));
    }

    void hostileTextIsShownAsText()
    {
        QVERIFY(m_rig->writer.create("/production/evil"));
        QVERIFY(m_rig->writer.call(op::Create{path("/production/evil/h:1"),
            R"({"pid":1,"created":"2026-01-02 03:04:05","<b>x</b>":"a\u202eb"})", openAcl(), CreateMode::Ephemeral}));
        show(4);
        m_pane->showService(path("/production/evil"));
        QTRY_COMPARE(column(table(), InstanceModel::Status), words({"up"}));
        const int evil = fieldColumn("<b>x</b>");
        QVERIFY(evil > 0);
        QCOMPARE(table().model()->index(0, evil).data().toString(), QStringLiteral("a\\u202eb"));
    }

    void nothingFoundSaysWhatToDo()
    {
        m_pane->setRoot(path("/nowhere"));
        m_pane->show();
        QTRY_VERIFY(text("noServices").contains(QLatin1String("/nowhere")));
        QTRY_VERIFY(text("noServices").contains(QLatin1String("Show as service")));
        QVERIFY(m_pane->findChild<QToolButton*>(QStringLiteral("showNode")));
    }

private:
    void add(const char* node, int pid, const char* zone)
    {
        QVERIFY(m_rig->writer.create(node, ndsr(pid, zone), CreateMode::Ephemeral));
    }
    void show(int services = 3)
    {
        m_pane->show();
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            m_pane->findChild<ServiceListModel*>(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            &table().instances(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        QTRY_COMPARE(list().model()->rowCount(), services);
    }
    QTreeView& list() { return *m_pane->findChild<QTreeView*>(QStringLiteral("serviceList")); }
    ui::InstanceTable& table() { return *m_pane->findChild<ui::InstanceTable*>(); }
    ui::TimelineChart& timeline() { return *m_pane->findChild<ui::TimelineChart*>(); }
    QString text(const char* label) { return m_pane->findChild<QLabel*>(QLatin1String(label))->text(); }
    int fieldColumn(const char* name)
    {
        const auto& fields = table().instances().fields();
        const auto found = std::find(fields.begin(), fields.end(), name);
        return found == fields.end() ? -1 : InstanceModel::FixedColumns + int(found - fields.begin());
    }
    void pick(const char* status)
    {
        auto* box = named<QComboBox>(*m_pane, "Show");
        box->setCurrentIndex(box->findText(QLatin1String(status)));
    }
    void group(int how) { m_pane->findChild<QComboBox*>(QStringLiteral("grouping"))->setCurrentIndex(how); }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<ServicesPane> m_pane;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

QTEST_MAIN(ServicesPaneTest)
#include "ServicesPaneTest.moc"
