// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/DataEditor.h"
#include "models/AclModel.h"
#include "models/StatModel.h"
#include "panes/AclPane.h"
#include "panes/DataPanel.h"
#include "panes/NodePane.h"
#include "panes/StatPane.h"
#include "unit/SessionRig.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTest>

// The three panes on a session with an embedded registry: live, and truthful when the connection is not.

using registry::ErrorCode;
using rig::path;
using rig::Rig;
using namespace std::chrono_literals;

namespace {

QString conditionText(const QWidget& pane)
{
    auto* label = pane.findChild<QLabel*>(QStringLiteral("condition"));
    return label->isVisible() ? label->text() : QString();
}

template <typename T> T* shownWidget(T* pane)
{
    pane->resize(700, 400);
    pane->show();
    return pane;
}

} // namespace

class NodePanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        registry::ConnectionProfile profile = rig::writable();
        profile.sessionTimeout = 60s;
        m_rig = std::make_unique<Rig>(profile);
        m_node.reset(shownWidget(new ui::NodePane(*m_rig->session)));
        m_stat.reset(shownWidget(new ui::StatPane(*m_rig->session)));
        m_acl.reset(shownWidget(new ui::AclPane(*m_rig->session)));
        for (const QWidget* pane : std::initializer_list<QWidget*>{m_stat.get(), m_acl.get()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                pane->findChild<QTableView*>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    void cleanup()
    {
        m_testers.clear();
        m_node.reset();
        m_stat.reset();
        m_acl.reset();
        m_rig.reset();
        QVERIFY(registry::Session::waitForClosedBackends(5s));
    }

    void showsANodeAndFollowsIt()
    {
        QVERIFY(m_rig->writer.create("/a", "one"));
        QVERIFY(m_rig->open());
        QCOMPARE(message(), QStringLiteral("No node is selected. Choose one in the tree."));
        go("/a");
        QTRY_COMPARE(text(), QStringLiteral("one"));
        QCOMPARE(conditionText(*m_node), QString());
        QCOMPARE(m_rig->session->watchHub().watchCount(), 1);
        const auto changed = [&] { return m_node->findChild<QLabel*>(QStringLiteral("dataChanged"))->text(); };
        QCOMPARE(changed(), QString());
        QVERIFY(m_rig->writer.set("/a", "two"));
        QTRY_COMPARE(text(), QStringLiteral("two"));
        const QString when = changed();
        QVERIFY(when.startsWith(QStringLiteral("Changed ")));
        QVERIFY(m_rig->writer.set("/a", "two")); // a write that changes nothing is no change of the data
        QTRY_COMPARE(cell(ui::StatModel::VersionRow), QStringLiteral("2"));
        QCOMPARE(changed(), when);
        m_node->setPath(std::nullopt);
        QCOMPARE(message(), QStringLiteral("No node is selected. Choose one in the tree."));
        QTRY_COMPARE(m_rig->session->watchHub().watchCount(), 0);
    }

    void tellsNullEmptyAndMissingApart()
    {
        QVERIFY(m_rig->writer.create("/empty", ""));
        QVERIFY(m_rig->writer.call(registry::op::Create{path("/null"), std::nullopt}).has_value());
        QVERIFY(m_rig->open());
        go("/empty");
        QTRY_VERIFY(message().startsWith(QStringLiteral("empty (0 bytes)")));
        go("/null");
        QTRY_VERIFY(message().startsWith(QStringLiteral("null (no data)")));
        go("/missing");
        QTRY_COMPARE(message(), QStringLiteral("This node does not exist."));
        QVERIFY(m_rig->writer.create("/missing", "now it is there"));
        QTRY_COMPARE(text(), QStringLiteral("now it is there"));
    }

    void keepsTheLastDataOfADeletedNode()
    {
        QVERIFY(m_rig->writer.create("/a", "precious"));
        QVERIFY(m_rig->open());
        go("/a");
        QTRY_COMPARE(text(), QStringLiteral("precious"));
        QVERIFY(m_rig->writer.remove("/a"));
        QTRY_VERIFY(conditionText(*m_node).startsWith(QStringLiteral("This node was deleted.")));
        QCOMPARE(text(), QStringLiteral("precious"));
        QCOMPARE(cell(ui::StatModel::CzxidRow), QStringLiteral("\u2013"));
        QVERIFY(m_rig->writer.create("/a", "reborn"));
        QTRY_COMPARE(text(), QStringLiteral("reborn"));
        QCOMPARE(conditionText(*m_node), QString());
        QVERIFY(m_node->findChild<QLabel*>(QStringLiteral("dataChanged"))
                    ->text()
                    .startsWith(QStringLiteral("Created anew")));
    }

    void saysAsOfWhenWhileAway()
    {
        QVERIFY(m_rig->writer.create("/a", "last known"));
        QVERIFY(m_rig->open());
        go("/a");
        QTRY_COMPARE(text(), QStringLiteral("last known"));
        QTRY_COMPARE(aclCell(ui::AclModel::IdColumn), QStringLiteral("anyone"));
        m_rig->backend->faults().disconnect();
        QTRY_VERIFY(conditionText(*m_node).startsWith(QStringLiteral("As of ")));
        QTRY_VERIFY(conditionText(*m_stat).startsWith(QStringLiteral("As of ")));
        QTRY_VERIFY(conditionText(*m_acl).startsWith(QStringLiteral("As of ")));
        QCOMPARE(text(), QStringLiteral("last known"));
        QCOMPARE(cell(ui::StatModel::VersionRow), QStringLiteral("0"));
        go("/never-read");
        QTRY_VERIFY(message().startsWith(QStringLiteral("Not read yet.")));
        go("/a");
        QTRY_COMPARE(text(), QStringLiteral("last known"));
        QVERIFY(m_rig->writer.set("/a", "meanwhile"));
        m_rig->backend->faults().reconnect();
        QTRY_COMPARE(text(), QStringLiteral("meanwhile"));
        QTRY_COMPARE(conditionText(*m_node), QString());
        QTRY_COMPARE(conditionText(*m_acl), QString());
    }

    void saysWhenItMayNotRead()
    {
        const registry::Acl nobody = {{registry::PermissionWrite, "world", "anyone"}};
        QVERIFY(m_rig->writer.call(registry::op::Create{path("/secret"), "x", nobody}).has_value());
        QVERIFY(m_rig->open());
        go("/secret");
        QTRY_VERIFY(message().startsWith(QStringLiteral("You have no permission to read this.")));
        QTRY_VERIFY(!conditionText(*m_acl).isEmpty());
        QTRY_COMPARE(cell(ui::StatModel::LengthRow), QStringLiteral("1")); // exists() needs no permission
    }

    void statusHasEveryField()
    {
        QVERIFY(m_rig->writer.create("/e", "12345", registry::CreateMode::Ephemeral));
        QVERIFY(m_rig->open());
        go("/e");
        const registry::Stat stat = m_rig->writer.stat("/e");
        QTRY_COMPARE(cell(ui::StatModel::CzxidRow), QStringLiteral("0x") + QString::number(stat.czxid, 16));
        QCOMPARE(cell(ui::StatModel::CzxidRow, ui::StatModel::OtherColumn), QString::number(stat.czxid));
        QCOMPARE(
            cell(ui::StatModel::OwnerRow), QStringLiteral("0x") + QString::number(quint64(stat.ephemeralOwner), 16));
        QCOMPARE(cell(ui::StatModel::LengthRow), QStringLiteral("5"));
        QVERIFY(cell(ui::StatModel::MtimeRow, ui::StatModel::OtherColumn).contains(QString::number(stat.mtime)));
        auto* table = m_stat->findChild<QTableView*>();
        QCOMPARE(table->accessibleName(), QStringLiteral("Node status"));
        m_stat->activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        const QModelIndex length = table->model()->index(ui::StatModel::LengthRow, ui::StatModel::ValueColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(length).center());
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("5"));
        table->clearSelection();
        table->selectRow(ui::StatModel::VersionRow);
        table->actions().at(1)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("version\t0\t"));
    }

    void accessListIsReadAgainWhenItChanges()
    {
        QVERIFY(m_rig->writer.create("/a", "x"));
        QVERIFY(m_rig->open());
        go("/a");
        QTRY_COMPARE(aclCell(ui::AclModel::LettersColumn), QStringLiteral("cdrwa"));
        QCOMPARE(aclCell(ui::AclModel::WordsColumn), QStringLiteral("everything"));
        const registry::Acl narrow = {
            {registry::PermissionRead | registry::PermissionWrite | registry::PermissionAdmin, "world", "anyone"}};
        QVERIFY(m_rig->writer.call(registry::op::SetAcl{path("/a"), narrow}).has_value());
        QVERIFY(m_rig->writer.set("/a", "y")); // access lists have no watch: the next sign of life tells
        QTRY_COMPARE(aclCell(ui::AclModel::WordsColumn), QStringLiteral("read, write, set this list"));
        const int reads = m_rig->backend->count<registry::op::GetAcl>();
        QVERIFY(m_rig->writer.set("/a", "z"));
        QTRY_COMPARE(text(), QStringLiteral("z"));
        QCOMPARE(m_rig->backend->count<registry::op::GetAcl>(), reads);
    }

private:
    void go(const char* where)
    {
        m_node->setPath(path(where));
        m_stat->setPath(path(where));
        m_acl->setPath(path(where));
    }
    QString text() const
    {
        auto* editor = m_node->findChild<ui::DataEditor*>();
        return editor->isVisible() ? editor->text() : QString();
    }
    QString message() const
    {
        auto* label = m_node->findChild<QLabel*>(QStringLiteral("dataMessage"));
        return label->isVisible() ? label->text() : QString();
    }
    QString cell(int row, int column = ui::StatModel::ValueColumn) const
    {
        return m_stat->findChild<QTableView*>()->model()->index(row, column).data().toString();
    }
    QString aclCell(int column) const
    {
        return m_acl->findChild<QTableView*>()->model()->index(0, column).data().toString();
    }

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<ui::NodePane> m_node;
    std::unique_ptr<ui::StatPane> m_stat;
    std::unique_ptr<ui::AclPane> m_acl;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

QTEST_MAIN(NodePanesTest)
#include "NodePanesTest.moc"
