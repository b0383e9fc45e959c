// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <random>

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

QString dump(const QAbstractItemModel& model, const QModelIndex& index)
{
    QString text = cell(model, index, 0) + QLatin1Char('=') + cell(model, index, 1);
    for (int i = 0; i < model.rowCount(index); ++i)
        text += QStringLiteral("(%1)").arg(dump(model, model.index(i, 0, index)));
    return text;
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
        model.setPresentation(outlined(R"({"a":17,"b":{"c":"longer"}})"), true);
        QCOMPARE(reset.count(), 0);
        QVERIFY(changed.count() > 0);
        QCOMPARE(c.data().toString(), QStringLiteral("\"longer\""));
        model.setPresentation(outlined(R"({"a":17,"b":{"d":"longer"}})"), true); // another key: renamed
        QCOMPARE(reset.count(), 0);
        QCOMPARE(c.sibling(c.row(), 0).data().toString(), QStringLiteral("d"));
        model.setPresentation(outlined(R"({"a":17,"b":{"d":"longer"}})")); // another document
        QCOMPARE(reset.count(), 1);
        QVERIFY(!c.isValid());
    }

    void rowsStayWhatTheyStandFor_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("kept"); // the values that the rows before have after; "-" for those that went
        QTest::newRow("comes") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":1,"x":0,"b":2})") << "1 2";
        QTest::newRow("goes") << QByteArray(R"({"a":1,"b":2,"c":3})") << QByteArray(R"({"a":1,"c":3})") << "1 - 3";
        QTest::newRow("moves down") << QByteArray(R"({"a":1,"b":2,"c":3})") << QByteArray(R"({"b":2,"c":3,"a":1})")
                                    << "1 2 3";
        QTest::newRow("moves up") << QByteArray("[1,2,3]") << QByteArray("[3,1,2]") << "1 2 3";
        QTest::newRow("swap") << QByteArray("[1,2,3]") << QByteArray("[1,3,2]") << "1 2 3";
        QTest::newRow("renamed") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":1,"B":2})") << "1 2";
        QTest::newRow("item in front") << QByteArray("[1,2]") << QByteArray("[0,1,2]") << "1 2";
        QTest::newRow("item changed") << QByteArray("[1,2,3]") << QByteArray("[1,20,3]") << "1 20 3";
        QTest::newRow("several at once") << QByteArray(R"({"a":1,"b":2,"c":3,"d":4})")
                                         << QByteArray(R"({"x":0,"b":2,"y":0,"d":5,"z":0})") << "- 2 - 5";
        QTest::newRow("twice the same key")
            << QByteArray(R"({"a":1,"a":2,"b":3})") << QByteArray(R"({"a":1,"b":3})") << "1 - 3";
        QTest::newRow("becomes empty") << QByteArray("[1,2]") << QByteArray("[]") << "- -";
        QTest::newRow("becomes an object") << QByteArray("[1,2]") << QByteArray(R"({"a":1,"b":2})") << "- -";
        QTest::newRow("becomes a value") << QByteArray("[[1,2],5]") << QByteArray("[3,5]") << "3 5";
    }

    void rowsStayWhatTheyStandFor()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, kept);
        for (const bool deep : {false, true}) {
            ui::JsonTreeModel model;
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            const auto text = [deep](const QByteArray& json) {
                return deep ? "{\"in\":[0," + json.toStdString() + "]}" : json.toStdString();
            };
            model.setPresentation(outlined(text(before)));
            const auto place = [&] {
                return deep ? model.index(1, 0, model.index(0, 0, model.index(0, 0))) : model.index(0, 0);
            };
            std::vector<QPersistentModelIndex> rows;
            for (int i = 0; i < model.rowCount(place()); ++i)
                rows.emplace_back(model.index(i, 1, place()));
            QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
            model.setPresentation(outlined(text(after)), true);
            QStringList values;
            for (const QPersistentModelIndex& row : rows)
                values += row.isValid() ? row.data().toString() : QStringLiteral("-");
            QCOMPARE(values.join(QLatin1Char(' ')), kept);
            QCOMPARE(reset.count(), 0);
            ui::JsonTreeModel fresh; // what is shown is what the text says
            fresh.setPresentation(outlined(text(after)));
            QCOMPARE(dump(model, model.index(0, 0)), dump(fresh, fresh.index(0, 0)));
            model.setPresentation(outlined(text(before)), true); // and back
            fresh.setPresentation(outlined(text(before)));
            QCOMPARE(dump(model, model.index(0, 0)), dump(fresh, fresh.index(0, 0)));
        }
    }

    void randomTextsAreShownAsTheyAre()
    {
        std::mt19937 random(20); // NOLINT: the same every time
        const auto below = [&random](unsigned n) { return unsigned(random() % n); };
        const std::function<std::string(int)> make = [&](int depth) -> std::string {
            const unsigned kind = below(depth > 3 ? 2 : 4);
            if (kind < 2)
                return std::to_string(below(3));
            std::string text;
            for (unsigned i = below(5); i > 0; --i) {
                text += text.empty() ? "" : ",";
                text +=
                    kind == 2 ? make(depth + 1) : "\"" + std::string(1, char('a' + below(4))) + "\":" + make(depth + 1);
            }
            return kind == 2 ? "[" + text + "]" : "{" + text + "}";
        };
        ui::JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTreeView view;
        view.setModel(&model);
        model.setPresentation(outlined("{}"));
        for (int i = 0; i < 400; ++i) {
            const std::string text = "[" + make(0) + "," + make(1) + "]";
            model.setPresentation(outlined(text), true);
            if (i % 3 == 0)
                view.expandAll();
            ui::JsonTreeModel fresh;
            fresh.setPresentation(outlined(text));
            QCOMPARE(dump(model, model.index(0, 0)), dump(fresh, fresh.index(0, 0)));
        }
    }

    void portionsStayPortions()
    {
        std::string text;
        for (int i = 1; i < 2500; ++i)
            text += "," + std::to_string(i);
        ui::JsonTreeModel model;
        model.setPresentation(outlined("[0" + text + "]"));
        const QModelIndex root = model.index(0, 0);
        const QPersistentModelIndex row = model.index(700, 1, root);
        model.setPresentation(outlined("[\"new\",0" + text + "]"), true);
        QCOMPARE(row.row(), 701);
        QCOMPARE(model.rowCount(root), 1001);
        QVERIFY(model.canFetchMore(root));
        while (model.canFetchMore(root))
            model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 2501);
        QCOMPARE(cell(model, model.index(2500, 0, root), 1), QStringLiteral("2499"));
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
