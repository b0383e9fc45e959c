// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Schemas in the real window on an embedded registry: rules, violations while typing, the review, what is kept.
#include "Actions.h"
#include "Application.h"
#include "ConnectionDesk.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "Settings.h"
#include "dialogs/ReviewDialog.h"
#include "dialogs/SchemaDialog.h"
#include "edit/EditController.h"
#include "editor/DataEditor.h"
#include "panes/DataPanel.h"
#include "panes/ProblemBar.h"
#include "schema/NodeSchemas.h"
#include "unit/ObservedBackend.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace registry;
using rig::path;
using ui::ConnectionView;

namespace {

constexpr auto portSchema =
    R"({"type":"object","required":["port"],"properties":{"port":{"type":"integer","maximum":65535},"name":{"type":"string"}}})";

ui::SchemaRules oneRule(const char* pattern, ui::SchemaSource::Kind kind, const std::string& where)
{
    return {{{pattern, {kind, where}}}};
}

} // namespace

class SchemaPaneTest : public QObject {
    Q_OBJECT

private:
    using Kind = ui::SchemaSource::Kind;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::MainWindow> m_window;
    std::shared_ptr<EmbeddedServer> m_server; // shared with its sessions
    std::unique_ptr<rig::Writer> m_writer;
    ConnectionView* m_view = nullptr;

    void openWindow()
    {
        m_window = std::make_unique<app::MainWindow>();
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.name = "test";
        profile.readOnly = false;
        const auto maker = [this](const ConnectionProfile& asked) {
            return std::make_unique<EmbeddedBackend>(m_server, AccessGate(asked.readOnly), asked);
        };
        m_view = new ConnectionView(
            std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false, ui::Stores{});
        m_window->addView(m_view);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(isUsable(m_view->session().status().state));
        QTRY_VERIFY(m_window->findChild<ui::DataEditor*>());
    }
    ui::DataEditor& editor() { return *m_window->findChild<ui::DataEditor*>(); }
    ui::DataPanel& panel() { return *m_window->findChild<ui::DataPanel*>(); }
    ui::ProblemBar& bar() { return *m_window->findChild<ui::ProblemBar*>(); }
    QString problem()
    {
        auto* label = m_window->findChild<QLabel*>(QStringLiteral("dataProblem"));
        return label->isVisible() ? label->text() : QString();
    }
    QString notes() { return m_window->findChild<QLabel*>(QStringLiteral("dataNotes"))->text(); }
    ui::NodeSchemas& schemas() { return m_view->editing().schemas(); }
    void show(const char* p)
    {
        QTRY_VERIFY([&] {
            m_view->goTo(path(p));
            return m_view->currentPath() == path(p);
        }());
        QTRY_VERIFY(panel().presentation() && !panel().presentation()->stored->empty());
        editor().setFocus();
    }
    std::string write(const char* name, const std::string& text)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.data(), qint64(text.size()));
        return file.fileName().toStdString();
    }
    template <typename Dialog> Dialog* dialog()
    {
        Dialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            const QList<Dialog*> all = m_window->findChildren<Dialog*>();
            for (Dialog* one : all) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return there ? found : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = EmbeddedServer::inMemory();
        m_writer = std::make_unique<rig::Writer>(m_server);
        QVERIFY(m_writer->create("/good", R"({"port":1,"name":"a"})"));
        QVERIFY(m_writer->create("/bad", R"({"port":"x","name":5})"));
        QVERIFY(m_writer->create("/schema", portSchema));
        QVERIFY(m_writer->create("/text", "no JSON"));
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_writer.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void violationsHaveTheirPlace()
    {
        schemas().editRules(oneRule("/*", Kind::Node, "/schema"));
        show("/good");
        QTRY_VERIFY(notes().contains(QStringLiteral("the node /schema wants it")));
        QVERIFY(problem().isEmpty());
        show("/bad");
        QTRY_COMPARE(bar().problems().size(), 2);
        QVERIFY(problem().contains(QStringLiteral("Line 2")) && problem().contains(QStringLiteral("/port")));
        QTest::keyClick(&editor(), Qt::Key_F8);
        QTRY_COMPARE(editor().caretOffset(), panel().presentation()->shown.find("\"x\""));
        QTest::keyClick(&editor(), Qt::Key_F8);
        QTRY_COMPARE(editor().caretOffset(), panel().presentation()->shown.find('5'));
        QVERIFY(problem().contains(QStringLiteral("/name")));
        QTest::keyClick(&editor(), Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE(editor().caretOffset(), panel().presentation()->shown.find("\"x\""));
    }

    void whatIsTypedIsChecked()
    {
        schemas().editRules(oneRule("/good", Kind::File, write("port.json", portSchema)));
        show("/good");
        QTRY_VERIFY(notes().contains(QStringLiteral("port.json")));
        editor().setCursorPosition(1, 11); // behind the 1
        QTest::keyClicks(&editor(), QStringLiteral("00000"));
        QTRY_VERIFY(problem().contains(QStringLiteral("/port")));
        QTest::keyClicks(&editor(), QStringLiteral(","));
        QTRY_VERIFY(problem().contains(QStringLiteral("Not valid JSON"))); // first things first
        QCOMPARE(bar().problems().size(), 1);
        QTest::keyClick(&editor(), Qt::Key_Backspace);
        QTRY_VERIFY(problem().contains(QStringLiteral("/port")));
        QTest::keyClick(&editor(), Qt::Key_Backspace);
        QTRY_VERIFY(problem().isEmpty());
    }

    void aSaveWarns()
    {
        schemas().editRules(oneRule("/good", Kind::Node, "/schema"));
        m_view->editing().controller().setReviewSkipped(true);
        show("/good");
        editor().setCursorPosition(1, 11);
        QTest::keyClicks(&editor(), QStringLiteral("00000"));
        m_view->actions().find("saveDraft")->trigger(); // at once: nobody waited for a check
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        const QStringList warnings = review->reviews().front().warnings;
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings[0].contains(QStringLiteral("/port")), qPrintable(warnings[0]));
        review->reject();
        QTest::keyClick(&editor(), Qt::Key_Backspace);
        m_view->actions().find("saveDraft")->trigger();
        QTRY_VERIFY([&] {
            const auto reply = m_writer->call(op::GetData{path("/good")});
            return std::get<DataReply>(*reply).data == Data(R"({"port":10000,"name":"a"})");
        }());
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<QByteArray>("content"); // null: there is none
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << true << QByteArray() << "no such file";
        QTest::newRow("no node") << false << QByteArray() << "There is no node";
        QTest::newRow("no JSON") << true << QByteArray("{") << "not valid JSON";
        QTest::newRow("other draft") << false
                                     << QByteArray("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}")
                                     << "4, 6 and 7";
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(bool, isFile);
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        std::string where = isFile ? m_folder->filePath(QStringLiteral("s.json")).toStdString() : "/s";
        if (!content.isNull() && isFile)
            where = write("s.json", content.toStdString());
        else if (!content.isNull())
            QVERIFY(m_writer->create("/s", content.toStdString()));
        schemas().editRules(oneRule("/good", isFile ? Kind::File : Kind::Node, where));
        show("/good");
        QTRY_VERIFY2(problem().contains(said), qPrintable(problem()));
        QVERIFY(problem().contains(QString::fromStdString(where)));
        // Not silently unchecked: the review says so as well.
        editor().setCursorPosition(1, 11);
        QTest::keyClicks(&editor(), QStringLiteral("2"));
        m_view->actions().find("saveDraft")->trigger();
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        QVERIFY(review->reviews().front().warnings.join(QLatin1Char('\n')).contains(said));
        review->reject();
    }

    void schemasAreFollowed()
    {
        const std::string file = write("s.json", R"({"required":["port"]})");
        schemas().editRules({{{"/good", {Kind::File, file}}, {"/bad", {Kind::Node, "/schema"}}}});
        show("/good");
        QTRY_VERIFY(notes().contains(QStringLiteral("wants it")));
        write("s.json", R"({"required":["other"]})");
        QTRY_VERIFY(problem().contains(QStringLiteral("other")));
        show("/bad");
        QTRY_COMPARE(bar().problems().size(), 2);
        QVERIFY(m_writer->set("/schema", "{}"));
        QTRY_VERIFY(problem().isEmpty());
        QVERIFY(m_writer->call(op::Delete{path("/schema")}));
        QTRY_VERIFY(problem().contains(QStringLiteral("There is no node")));
    }

    void theDialogMakesRules()
    {
        show("/bad");
        m_view->actions().find("jsonSchemas")->trigger();
        auto* rules = dialog<ui::SchemaDialog>();
        QVERIFY(rules);
        const auto field = [&](const char* name) { return rules->findChild<QLineEdit*>(QLatin1String(name)); };
        const auto click = [&](const char* name) {
            QTest::mouseClick(rules->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
        };
        const auto state = [&] { return rules->findChild<QLabel*>(QStringLiteral("schemaState"))->text(); };
        auto* ok = rules->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(rules->findChild<QLabel*>()->text().contains(QStringLiteral("4, 6 and 7")));
        click("addRule");
        QCOMPARE(field("pattern")->text(), QStringLiteral("/bad"));
        QVERIFY(!ok->isEnabled()); // where the schema is is not said yet
        field("pattern")->selectAll();
        QTest::keyClicks(field("pattern"), QStringLiteral("b*"));
        QVERIFY(state().contains(QStringLiteral("slash")));
        QTest::keyClick(field("pattern"), Qt::Key_Home);
        QTest::keyClicks(field("pattern"), QStringLiteral("/"));
        auto* kind = rules->findChild<QComboBox*>(QStringLiteral("schemaKind"));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End);
        QTest::keyClicks(field("schemaPath"), QStringLiteral("/sch"));
        QTRY_VERIFY(state().contains(QStringLiteral("There is no node")));
        QTest::keyClicks(field("schemaPath"), QStringLiteral("ema"));
        QTRY_VERIFY(state().contains(QStringLiteral("Draft 7")));
        QVERIFY(state().contains(QStringLiteral("It is for the selected node /bad")));
        QVERIFY(ok->isEnabled());
        click("addRule"); // for everything, and moved in front
        QTest::keyClicks(field("pattern"), QStringLiteral("/**"));
        QTest::keyClicks(field("schemaPath"), QStringLiteral("/x.json"));
        click("ruleUp");
        QTRY_VERIFY(state().contains(QStringLiteral("It is for the selected node")));
        rules->findChild<QListWidget*>()->setCurrentRow(1);
        QTRY_VERIFY(state().contains(QStringLiteral("an earlier rule")));
        rules->findChild<QListWidget*>()->setCurrentRow(0);
        click("removeRule");
        QTest::mouseClick(ok, Qt::LeftButton);
        QVERIFY(schemas().rules() == oneRule("/b*", Kind::Node, "/schema"));
        QTRY_COMPARE(bar().problems().size(), 2);
    }

    void rulesAreKeptForTheConnection()
    {
        const auto rules = oneRule("/x/**", Kind::File, "/tmp/x.json");
        for (const bool again : {false, true}) {
            app::Application application(app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
            application.window().show();
            ConnectionView* view = application.desk().open(Endpoint(SampleEndpoint{}));
            if (!again) {
                ConnectionView* other = application.desk().open(Endpoint(SampleEndpoint{}));
                view->editing().schemas().editRules(rules);
                QVERIFY(other->editing().schemas().rules() == rules);
            }
            QVERIFY(view->editing().schemas().rules() == rules);
            if (again)
                QVERIFY(view->editing().saveFormats().contains("/x@1"));
            else
                view->editing().restoreFormats(R"([{"node":"/x@1","format":"xml"}])");
            application.window().close();
        }
    }
};

QTEST_MAIN(SchemaPaneTest)
#include "SchemaPaneTest.moc"
