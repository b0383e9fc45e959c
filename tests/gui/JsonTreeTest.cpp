// SPDX-License-Identifier: GPL-3.0-or-later
#include "GapMeter.h"
#include "editor/DataEditor.h"
#include "models/JsonTreeModel.h"
#include "panes/DataPanel.h"
#include "panes/JsonTree.h"
#include "support/Slowness.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

// A JSON text edited in its tree, by keys: every edit is a small change of the text beside it.

class JsonTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ui::DataPanel>();
        m_panel->setMayType([this] { return m_mayType; });
        m_mayType = true;
        m_panel->resize(900, 600);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_tree = m_panel->findChild<QTreeView*>(QStringLiteral("jsonTree"));
        QVERIFY(m_tree);
        for (QToolButton* button : m_panel->findChildren<QToolButton*>()) {
            if (button->text() == QStringLiteral("Tree"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    void cleanup() { m_panel.reset(); }

    void aValueIsTyped()
    {
        show("{\n  \"a\" : 1.0,,, \n}");
        QVERIFY(note().contains(QStringLiteral("no tree")));
        show("{\n  \"a\" : 1.0,\n\t\"b\":[ 1,2 ]\n}\n");
        select({0, 0}, 1);
        QSignalSpy started(m_panel.get(), &ui::DataPanel::typingStarted);
        key(Qt::Key_F2);
        QCOMPARE(cell()->text(), QStringLiteral("1.0"));
        typeIn(QStringLiteral("[true]"));
        QTRY_COMPARE(text(), std::string("{\n  \"a\" : [true],\n\t\"b\":[ 1,2 ]\n}\n"));
        QCOMPARE(started.count(), 1);
        QTRY_COMPARE(typed(), text());
        QTRY_COMPARE(m_tree->model()->rowCount(index({0, 0})), 1);
    }

    void whatIsNotJsonBecomesAString()
    {
        show(R"({"a":1})");
        click("Raw");
        select({0, 0}, 1);
        key(Qt::Key_F2);
        QVERIFY(cell()->placeholderText().contains(QStringLiteral("string")));
        cell()->clear();
        QTest::keyClicks(cell(), QStringLiteral("its \"x\""));
        QVERIFY(note().contains(QStringLiteral("\"its \\\"x\\\"\"")));
        QTest::keyClick(cell(), Qt::Key_Return);
        QTRY_COMPARE(text(), std::string("{\"a\":\"its \\\"x\\\"\"}"));
        QTRY_VERIFY(note().isEmpty());
    }

    void keysAreRenamed()
    {
        show("{\"a\":1,\n \"b\\u0020c\" : [2]}");
        select({0, 1}, 0);
        key(Qt::Key_F2);
        QCOMPARE(cell()->text(), QStringLiteral("b c"));
        typeIn(QStringLiteral("ä\"/"));
        QTRY_COMPARE(text(), std::string("{\"a\":1,\n \"ä\\\"/\" : [2]}"));
        // An unchanged one changes nothing, not even how it is written.
        show("{\"a\\u0020b\":1}", QStringLiteral("/other@1"));
        select({0, 0}, 0);
        QSignalSpy started(m_panel.get(), &ui::DataPanel::typingStarted);
        key(Qt::Key_F2);
        QTest::keyClick(cell(), Qt::Key_Return);
        QTRY_VERIFY(!cell());
        select({0, 0}, 1);
        key(Qt::Key_F2);
        typeIn(QStringLiteral("2"));
        QTRY_COMPARE(text(), std::string("{\"a\\u0020b\":2}"));
        QCOMPARE(started.count(), 1);
    }

    /// The keys have the room they need, up to a third or so; and what somebody gives them, for every node.
    void theKeyColumnFits()
    {
        auto& tree = m_panel->tree();
        const int letter = m_tree->fontMetrics().averageCharWidth();
        show(R"({"a":1})");
        const int narrow = m_tree->columnWidth(0);
        QVERIFY(narrow >= 10 * letter);
        show(R"({"a-key-of-twenty-letters":1})", QStringLiteral("/middle@1"));
        QVERIFY(m_tree->columnWidth(0) > narrow);
        QVERIFY(m_tree->columnWidth(0)
            >= m_tree->fontMetrics().horizontalAdvance(QStringLiteral("a-key-of-twenty-letters")));
        show("{\"" + std::string(300, 'k') + "\":1}", QStringLiteral("/wide@1"));
        QCOMPARE(m_tree->columnWidth(0), 32 * letter);
        QCOMPARE(tree.keyWidth(), 0); // nobody has chosen
        m_tree->header()->resizeSection(0, 77); // as by a mouse
        QCOMPARE(tree.keyWidth(), 77);
        show(R"({"a":1})", QStringLiteral("/other@1"));
        QCOMPARE(m_tree->columnWidth(0), 77);
        tree.setKeyWidth(0);
        QCOMPARE(m_tree->columnWidth(0), narrow);
        tree.setKeyWidth(88); // remembered from the last run
        QCOMPARE(m_tree->columnWidth(0), 88);
    }

    void membersComeAndAreNamed()
    {
        show("{\n    \"a\": 1,\n    \"b\": {}\n}");
        select({0, 0}, 0);
        key(Qt::Key_Insert);
        QTRY_COMPARE(text(), std::string("{\n    \"a\": 1,\n    \"new\": null,\n    \"b\": {}\n}"));
        QTRY_VERIFY(cell());
        typeIn(QStringLiteral("name"));
        QTRY_COMPARE(text(), std::string("{\n    \"a\": 1,\n    \"name\": null,\n    \"b\": {}\n}"));
        select({0, 2}, 0); // into the container
        key(Qt::Key_Insert);
        QTRY_VERIFY(text().find("\"b\": {") < text().find("\"new\": null"));
        QTRY_VERIFY(cell());
        QTest::keyClick(cell(), Qt::Key_Escape);
        QTRY_COMPARE(m_tree->model()->rowCount(index({0, 2})), 1);
        QCOMPARE(m_tree->currentIndex().parent(), index({0, 2}));
        select({0, 2}, 0); // behind it
        key(Qt::Key_Insert, Qt::AltModifier);
        QTRY_COMPARE(m_tree->model()->rowCount(index({0})), 4);
    }

    void membersGoAndMove()
    {
        const std::string before = "{\"a\": 1,  \"b\": {\"x\": [5]}, \"c\": 3}";
        show(before);
        click("Raw");
        m_tree->expandAll();
        select({0, 1}, 0);
        key(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(text().find("\"c\"") < text().find("\"b\""));
        QTRY_COMPARE(m_tree->currentIndex().row(), 2);
        QVERIFY(m_tree->isExpanded(index({0, 2})) && m_tree->isExpanded(index({0, 2, 0})));
        key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_tree->currentIndex().row(), 1);
        key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_tree->currentIndex().row(), 0);
        key(Qt::Key_Up, Qt::AltModifier); // there is nowhere to go
        key(Qt::Key_Delete);
        QTRY_COMPARE(m_tree->model()->rowCount(index({0})), 2);
        QVERIFY(text().find("\"b\"") == std::string::npos);
        // One undo stack: the text's.
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(), before);
        QTRY_COMPARE(m_tree->model()->rowCount(index({0})), 3);
        QTRY_COMPARE(typed(), before);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(text().find("\"c\"") < text().find("\"b\""));
    }

    void keysPressedQuicklyAllCount()
    {
        std::string json = "[0";
        for (int i = 1; i < 30; ++i)
            json += "," + std::to_string(i);
        show(json + "]");
        click("Raw");
        select({0, 0}, 0);
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Down, Qt::AltModifier); // before the first one is done
        QTRY_COMPARE(m_tree->currentIndex().row(), 2);
        QVERIFY(text().starts_with("[1,2,0,3"));
    }

    void laidOutTextIsEditedAsItIsStored()
    {
        show(R"({"list":[{"k":1},{"k":2}],"z":0})"); // formatted: laid out for reading
        m_tree->expandAll();
        m_tree->collapse(index({0, 0, 0}));
        select({0, 0, 0}, 0);
        key(Qt::Key_Delete);
        QTRY_COMPARE(text(), std::string(R"({"list":[{"k":2}],"z":0})"));
        QTRY_COMPARE(m_tree->model()->rowCount(index({0, 0})), 1);
        QVERIFY(m_tree->isExpanded(index({0, 0})) && m_tree->isExpanded(index({0, 0, 0})));
    }

    void invalidTextIsNotEdited()
    {
        show(R"({"a":{"b":1},"c":2})");
        click("Raw");
        m_tree->expandAll();
        auto* editor = m_panel->findChild<ui::DataEditor*>();
        editor->setFocus();
        editor->setCursorPosition(0, 1);
        QTest::keyClicks(editor, QStringLiteral(","));
        QTRY_VERIFY(note().contains(QStringLiteral("not valid JSON")));
        QCOMPARE(m_tree->model()->rowCount(index({0})), 2); // still there to be read
        select({0, 1}, 1);
        key(Qt::Key_F2);
        QVERIFY(!cell());
        key(Qt::Key_Delete);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTRY_VERIFY(note().isEmpty());
        QCOMPARE(text(), std::string(R"({"a":{"b":1},"c":2})"));
        QVERIFY(m_tree->isExpanded(index({0, 0})));
        select({0, 1}, 1);
        key(Qt::Key_F2);
        QVERIFY(cell());
    }

    void readOnlyIsReadOnly()
    {
        const std::string json = R"({"a":1})";
        m_mayType = false;
        show(json);
        select({0, 0}, 1);
        for (const Qt::Key pressed : {Qt::Key_F2, Qt::Key_Delete, Qt::Key_Insert}) {
            key(pressed);
            QVERIFY(!cell());
        }
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualRect(index({0, 0}, 1)).center());
        QVERIFY(!cell());
        m_mayType = true; // only to see that those before had every chance
        key(Qt::Key_Delete);
        QTRY_COMPARE(text(), std::string("{}"));
        QCOMPARE(m_panel->content()->document->text, json);
    }

    void copies()
    {
        show(R"({"a/b":[10,{"~":"\u00e4"}]})");
        m_tree->expandAll();
        select({0, 0, 1, 0}, 0);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\"\\u00e4\""));
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("/a~1b/1/~0"));
    }

    void longLinesAreEditedInPlace()
    {
        std::string json = "[";
        while (json.size() < 200'000)
            json += R"({"name":"abc def","id":12345},)";
        json += "\"end\"]";
        show(json);
        click("Raw");
        m_tree->expandAll();
        select({0, 900, 1}, 1);
        key(Qt::Key_F2);
        typeIn(QStringLiteral("7"));
        std::string wanted = json;
        wanted.replace(900 * 30 + 1 + 23, 5, "7");
        QTRY_COMPARE(text(), wanted);
        QTRY_COMPARE(typed(), wanted);
    }

    void aMegabyteIsEditedBesideTheScreen()
    {
        std::string json = "[\n";
        while (json.size() < 1'000'000)
            json += "{\"name\":\"abc def\",\"id\":12345,\"x\":[1,2,3]},\n";
        json += "0]";
        show(json);
        click("Raw");
        m_tree->expandAll();
        select({0, 500, 1}, 1);
        ui::JsonTreeEdit edit{ui::JsonTreeEdit::SetValue, 0, {}, "1"};
        edit.node = static_cast<ui::JsonTreeModel*>(m_tree->model())->nodeIndex(m_tree->currentIndex());
        QElapsedTimer timer;
        timer.start();
        const ui::JsonTreeChanges changes = ui::jsonTreeChanges(json, edit);
        const double inPool = double(timer.nsecsElapsed()) / 1e6;
        key(Qt::Key_F2);
        typeIn(QStringLiteral("1"));
        gui_test::GapMeter gaps;
        gaps.start();
        QVERIFY(gui_test::waitUntil(
            [&] { return typed().size() == json.size() - 4; }, std::chrono::seconds(5) * support::slowness));
        qInfo("1 MB: worked out in the pool in %.1f ms, the window was busy for %.1f ms at most", inPool,
            gaps.longestMs());
        QVERIFY(changes.changes.has_value());
        QCOMPARE(changes.changes->size(), std::size_t(1));
    }

private:
    void show(const std::string& bytes, const QString& node = QStringLiteral("/node@1"))
    {
        QSignalSpy presented(m_panel.get(), &ui::DataPanel::presented);
        m_panel->showData(node, bytes, QStringLiteral("name"));
        QTRY_COMPARE(presented.count(), 1);
    }
    void click(const char* button)
    {
        QSignalSpy presented(m_panel.get(), &ui::DataPanel::presented);
        for (QToolButton* each : m_panel->findChildren<QToolButton*>()) {
            if (each->text() == QLatin1String(button))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTRY_COMPARE(presented.count(), 1);
    }
    QModelIndex index(const std::vector<int>& rows, int column = 0) const
    {
        QModelIndex at;
        for (const int row : rows)
            at = m_tree->model()->index(row, 0, at);
        return at.siblingAtColumn(column);
    }
    void select(const std::vector<int>& rows, int column)
    {
        m_tree->setFocus();
        m_tree->setCurrentIndex(index(rows, column));
        QVERIFY(m_tree->currentIndex().isValid());
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_tree, which, with); }
    QLineEdit* cell() const
    {
        for (auto* line : m_tree->findChildren<QLineEdit*>(QStringLiteral("jsonCell"))) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }
    void typeIn(const QString& value)
    {
        QVERIFY(cell());
        cell()->selectAll();
        cell()->insert(value);
        QTest::keyClick(cell(), Qt::Key_Return);
    }
    QString note() const
    {
        auto* label = m_panel->findChild<QLabel*>(QStringLiteral("jsonTreeNote"));
        return label->isVisible() ? label->text() : QString();
    }
    std::string text() const { return m_panel->editor().typedText(); }
    std::string typed() const { return *m_panel->presentation()->stored; }

    std::unique_ptr<ui::DataPanel> m_panel;
    QTreeView* m_tree = nullptr;
    bool m_mayType = true;
};

QTEST_MAIN(JsonTreeTest)
#include "JsonTreeTest.moc"
