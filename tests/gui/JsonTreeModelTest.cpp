// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

// JSON as a tree: as written, lazily, and calm when only values change.

namespace {

ui::Presentation::Ptr outlined(std::string text, ui::DataView view = ui::DataView::Formatted)
{
    return ui::present(std::make_shared<const std::string>(std::move(text)), {.view = view, .outline = true});
}

QString cell(const QAbstractItemModel& model, const QModelIndex& index, int column)
{
    return model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString();
}

} // namespace

class JsonTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsWritten()
    {
        ui::JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPresentation(
            outlined("{\"n\":1.00e+5,\"n\":[true,{}],\"s\":\"a\\u00e4\\n\",\"<b>x\":\"{\\\"k\\\":1}\"}"));
        const QModelIndex root = model.index(0, 0);
        QCOMPARE(model.rowCount(root), 4);
        QCOMPARE(cell(model, model.index(0, 0, root), 0), QStringLiteral("n"));
        QCOMPARE(cell(model, model.index(0, 0, root), 1), QStringLiteral("1.00e+5"));
        const QModelIndex list = model.index(1, 0, root);
        QCOMPARE(cell(model, list, 0), QStringLiteral("n"));
        QCOMPARE(model.rowCount(list), 2);
        QCOMPARE(cell(model, model.index(0, 0, list), 0), QStringLiteral("[0]"));
        QCOMPARE(model.parent(model.index(1, 0, list)), list);
        QCOMPARE(cell(model, model.index(2, 0, root), 1), QStringLiteral("\"a\\u00e4\\n\""));
        const QModelIndex nested = model.index(3, 1, root);
        QVERIFY(nested.data().toString().startsWith(QStringLiteral("JSON in a string: ")));
        QVERIFY(!model.index(3, 0, root).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>"))); // escaped
        model.setPresentation(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsAndTextFindEachOther()
    {
        ui::JsonTreeModel model;
        const auto shown = outlined(R"({"a":{"b":[10,20]},"c":3})");
        model.setPresentation(shown);
        const QModelIndex twenty = model.index(1, 0, model.index(0, 0, model.index(0, 0, model.index(0, 0))));
        const auto [begin, end] = model.rangeOf(twenty);
        QCOMPARE(shown->shown.substr(begin, end - begin), std::string("20"));
        QCOMPARE(model.indexAt(begin), twenty);
        const auto [from, to] = model.rangeOf(model.index(1, 0, model.index(0, 0)));
        QCOMPARE(shown->shown.substr(from, to - from), std::string("\"c\": 3"));
    }

    void wideArraysComeInPortions()
    {
        std::string text = "[0";
        for (int i = 1; i < 2500; ++i)
            text += "," + std::to_string(i);
        ui::JsonTreeModel model;
        model.setPresentation(outlined(text + "]"));
        const QModelIndex root = model.index(0, 0);
        QCOMPARE(model.rowCount(root), 1000);
        QVERIFY(model.canFetchMore(root));
        model.fetchMore(root);
        model.fetchMore(root);
        // Only now: the tester fetches more from inside the signals it checks, which no such model can pass.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(root), 2500);
        QCOMPARE(cell(model, model.index(2499, 0, root), 1), QStringLiteral("2499"));
        ui::JsonTreeModel other;
        other.setPresentation(outlined("[" + text + "]]"));
        const QModelIndex last = other.indexOfNode(2501);
        QCOMPARE(cell(other, last, 1), QStringLiteral("2499")); // made known on the way
    }

    void newValuesAreNoReset()
    {
        ui::JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPresentation(outlined(R"({"a":1,"b":{"c":"x"}})"));
        const QPersistentModelIndex c = model.index(0, 1, model.index(1, 0, model.index(0, 0)));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPresentation(outlined(R"({"a":17,"b":{"c":"longer"}})"));
        QCOMPARE(reset.count(), 0);
        QVERIFY(changed.count() > 0);
        QCOMPARE(c.data().toString(), QStringLiteral("\"longer\""));
        model.setPresentation(outlined(R"({"a":17,"b":{"d":"longer"}})")); // another key
        QCOMPARE(reset.count(), 1);
        QVERIFY(!c.isValid());
    }

    void cutLinesAreWhole()
    {
        const std::string text = "{\"" + std::string(3000, 'k') + "\":\"" + std::string(80000, 'v') + "\"}";
        ui::JsonTreeModel model;
        const auto shown = outlined(text, ui::DataView::Raw);
        QVERIFY(!shown->breaks.empty());
        model.setPresentation(shown);
        const QModelIndex member = model.index(0, 0, model.index(0, 0));
        QCOMPARE(member.data(ui::JsonTreeModel::WrittenRole).toString().size(), 80002);
        QVERIFY(!cell(model, member, 0).contains(QStringLiteral("\\u000a")));
    }

    void aMegabyteIsFluid()
    {
        std::string json = "[";
        while (json.size() < 1'000'000)
            json += R"({"name":"abc def","id":12345,"x":[1,2,3]},)";
        json.back() = ']';
        const auto shown = outlined(json);
        ui::JsonTreeModel model;
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&model);
        view.resize(400, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QElapsedTimer timer;
        timer.start();
        model.setPresentation(shown);
        view.expand(model.index(0, 0));
        view.grab();
        const qint64 open = timer.restart();
        view.scrollToBottom();
        view.grab();
        qInfo("1 MB of JSON, %zu values: opened in %lld ms, next portion in %lld ms", shown->outline.nodes.size(), open,
            timer.elapsed());
        QVERIFY(open < 1000);
    }
};

QTEST_MAIN(JsonTreeModelTest)
#include "JsonTreeModelTest.moc"
