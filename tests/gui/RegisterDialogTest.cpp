// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that registers: what it shows is what is written on a real server, and what is wrong is said.
#include "RegistrationFixture.h"
#include "help/WhatNow.h"
#include "models/RegistrationModel.h"
#include "service/InstanceCodec.h"
#include "support/Process.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QUuid>

#include <unistd.h>

using namespace gui_test;
using ui::RegistrationModel;

namespace {

QString problemOf(const RegisterDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("problem"))->text();
}

QString previewOf(const RegisterDialog& dialog)
{
    return dialog.findChild<QPlainTextEdit*>(QStringLiteral("previewBytes"))->toPlainText();
}

void chooseFormat(const RegisterDialog& dialog, int format)
{
    dialog.findChild<QComboBox*>(QStringLiteral("payloadFormat"))->setCurrentIndex(format);
}

enum Formats { KeysFormat, JsonFormat, CuratorFormat, TextFormat };

} // namespace

class RegisterDialogTest : public RegistrationFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { openStore(); }
    void cleanup() { close(); }

    void whatIsShownIsWhatIsRegistered()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        QCOMPARE(window_test::named(*dialog, "Folder of the service")->text(), QStringLiteral("/services/web"));
        QLineEdit* name = window_test::named(*dialog, "Name of the instance");
        QCOMPARE(name->text(), QSysInfo::machineHostName() + QStringLiteral(":8080"));
        QCOMPARE(name->selectedText(), QStringLiteral("8080"));
        type(name, QStringLiteral("host:9"));
        enterKey(*dialog, 0, "weight", "5");
        enterKey(*dialog, 1, "zone", "gr\u00fcn");
        enterKey(*dialog, 2, "number as text", "\"5\"");
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("previewPath"))
                    ->text()
                    .contains(QStringLiteral("/services/web/host:9")));
        const QString shown = previewOf(*dialog);
        CLICK(goButton(*dialog));
        QTRY_VERIFY(m_desk->isRegistered("/services/web/host:9"));
        QCOMPARE(data("/services/web/host:9"), shown.toStdString());
        QCOMPARE(owner("/services/web/host:9"), m_desk->session());
        // As the library's own encoding has it.
        const auto said = registry::codec::decode(shown.toStdString()).value();
        QCOMPARE(shown.toStdString(),
            registry::codec::encode(
                R"({"weight":5,"zone":"grün","number as text":"5"})", ::getpid(), *said->text("created"))
                .value());

        // And the list says so.
        auto* list = m_desk->window.findChild<QTreeView*>(QStringLiteral("registrations"));
        QVERIFY(list && list->isVisible());
        QCOMPARE(m_desk->cell(0, RegistrationModel::State), QStringLiteral("Registered"));
        QCOMPARE(m_desk->cell(0, RegistrationModel::Node), QStringLiteral("/services/web/host:9"));
        QCOMPARE(m_desk->cell(0, RegistrationModel::Recreated), QStringLiteral("never"));
        auto* tabs = m_desk->window.findChild<QTabWidget*>(QStringLiteral("details"));
        QCOMPARE(tabs->tabText(tabs->currentIndex()).remove(QLatin1Char('&')), QStringLiteral("Registrations (1)"));
        // A second one of that name is not offered.
        dialog = startAt("/services/web/host:9");
        QVERIFY(dialog);
        QCOMPARE(window_test::named(*dialog, "Folder of the service")->text(), QStringLiteral("/services/web"));
        type(window_test::named(*dialog, "Name of the instance"), QStringLiteral("host:9"));
        QVERIFY(problemOf(*dialog).contains(QStringLiteral("registered by this connection already")));
        QVERIFY(!goButton(*dialog)->isEnabled());
    }

    void kazooReadsIt()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        type(window_test::named(*dialog, "Name of the instance"), QStringLiteral("python:1"));
        chooseFormat(*dialog, JsonFormat);
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadJson"))
            ->setPlainText(QStringLiteral("{ \"deep\": {\"list\": [1, null]}, \"w\": \"\u00e9\" }"));
        CLICK(goButton(*dialog));
        QTRY_VERIFY(m_desk->isRegistered("/services/web/python:1"));
        support::Process python;
        python.start({"/usr/bin/python3", ROSTER_TEST_DATA "/kazoo_peer.py", m_server->hostPort(), "is-json",
                         "/services/web/python:1"},
            m_scratch.file("python.log"));
        QTRY_VERIFY_WITH_TIMEOUT(!python.isRunning(), 30'000);
        QCOMPARE(python.waitForEnd(1s).value_or(-1), 0); // its keys, in its own compact form, ephemeral
    }

    void curatorInstances()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        chooseFormat(*dialog, CuratorFormat);
        QLineEdit* name = window_test::named(*dialog, "Name of the instance");
        const QString id = name->text();
        QVERIFY(!QUuid::fromString(id).isNull());
        QCOMPARE(window_test::named(*dialog, "Service name")->text(), QStringLiteral("web"));
        QCOMPARE(window_test::named(*dialog, "Address")->text(), QSysInfo::machineHostName());
        type(window_test::named(*dialog, "Port"), QStringLiteral("8443"));
        type(window_test::named(*dialog, "URI specification"), QStringLiteral("{scheme}://{address}"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("curatorPayload"))
            ->setPlainText(QStringLiteral("{\"a\": 1.0}"));
        const QString shown = previewOf(*dialog);
        CLICK(goButton(*dialog));
        const std::string path = "/services/web/" + id.toStdString();
        QTRY_VERIFY(m_desk->isRegistered(path.c_str()));
        QCOMPARE(data(path), shown.toStdString());
        const auto said = registry::curatorFromJson(shown.toStdString());
        QVERIFY(said.has_value());
        QCOMPARE(said->id, id.toStdString());
        QCOMPARE(said->name, std::string("web"));
        QCOMPARE(said->port, std::optional(8443));
        QCOMPARE(said->serviceType, std::string("DYNAMIC"));
        QCOMPARE(said->payload, std::optional<std::string>(R"({"a":1.0})"));
        QVERIFY(said->registrationTimeUtc > 1'600'000'000'000);
    }

    void whatIsWrongIsSaid()
    {
        open();
        RegisterDialog* dialog = startAt("/services/web");
        QVERIFY(dialog);
        QCOMPARE(problemOf(*dialog), QString());
        QVERIFY(goButton(*dialog)->isEnabled());
        const auto says = [dialog](const char* words) {
            return problemOf(*dialog).contains(QString::fromUtf8(words)) && !goButton(*dialog)->isEnabled()
                && previewOf(*dialog).isEmpty();
        };
        QStringList labelled;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->buddy())
                labelled += label->buddy()->objectName();
        }
        QVERIFY(labelled.contains(QStringLiteral("payloadFormat")));
        QLineEdit* folder = window_test::named(*dialog, "Folder of the service");
        QLineEdit* name = window_test::named(*dialog, "Name of the instance");
        folder->setText(QStringLiteral("services"));
        QVERIFY(says("has to be a path"));
        const auto* whatNow = dialog->findChild<ui::WhatNow*>();
        QVERIFY(!whatNow->isVisible()); // it says all there is to say
        folder->setText(QStringLiteral("/services//web"));
        QVERIFY(says("not a valid path"));
        folder->setText(QStringLiteral("/services/web"));
        name->setText(QString());
        QVERIFY(says("name is missing"));
        name->setText(QStringLiteral("a/b"));
        QVERIFY(says("slash"));
        name->setText(QStringLiteral(".."));
        QVERIFY(says("cannot be the name of a node"));
        type(name, QStringLiteral("n")); // typed, it stays over all formats
        enterKey(*dialog, 0, "", "x");
        QVERIFY(says("no key"));
        enterKey(*dialog, 0, "a", "x");
        enterKey(*dialog, 1, "a", "y");
        QVERIFY(says("twice"));
        enterKey(*dialog, 1, "b", "y");
        QCOMPARE(problemOf(*dialog), QString());
        chooseFormat(*dialog, JsonFormat);
        auto* json = dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadJson"));
        QCOMPARE(json->toPlainText(), QStringLiteral(R"({"a":"x","b":"y"})")); // it came along
        json->setPlainText(QStringLiteral("{\"a\" 1}"));
        QVERIFY2(says("Not valid JSON: line 1"), qPrintable(problemOf(*dialog)));
        chooseFormat(*dialog, KeysFormat);
        chooseFormat(*dialog, JsonFormat); // nothing is lost on the way
        QCOMPARE(json->toPlainText(), QStringLiteral(R"({"a":"x","b":"y"})"));
        json->setPlainText(QStringLiteral("[1]"));
        QVERIFY(says("no object"));
        json->setPlainText(QStringLiteral("{\"a\":1,\"a\":2}"));
        QVERIFY(says("twice"));
        chooseFormat(*dialog, CuratorFormat);
        QCOMPARE(problemOf(*dialog), QString());
        window_test::named(*dialog, "Port")->setText(QStringLiteral("70000"));
        QVERIFY(says("port 70000"));
        window_test::named(*dialog, "Port")->setText(QString());
        window_test::named(*dialog, "SSL port")->setText(QStringLiteral("x"));
        QVERIFY(says("SSL port x"));
        window_test::named(*dialog, "SSL port")->setText(QString());
        window_test::named(*dialog, "URI specification")->setText(QStringLiteral("{scheme"));
        QVERIFY(says("braces"));
        window_test::named(*dialog, "URI specification")->setText(QString());
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("curatorPayload"))->setPlainText(QStringLiteral("word"));
        QVERIFY(says("Not valid JSON"));
        chooseFormat(*dialog, TextFormat);
        QCOMPARE(problemOf(*dialog), QString());
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadText"))
            ->setPlainText((QString(99, QLatin1Char('x')) + QLatin1Char('\n')).repeated(20'000));
        QVERIFY(says("larger than the server accepts"));
        QVERIFY(whatNow->isVisible());
        QCOMPARE(whatNow->topic(), QStringLiteral("troubleshooting#TooLarge"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("payloadText"))->setPlainText(QStringLiteral("plain"));
        QVERIFY(!whatNow->isVisible());
        dialog->setRefusal(QStringLiteral("No."), registry::Error{registry::ErrorCode::ReadOnly, {}, 0, {}});
        QCOMPARE(whatNow->topic(), QStringLiteral("troubleshooting#ReadOnly"));
        dialog->setRefusal({});
        CLICK(goButton(*dialog));
        QTRY_COMPARE(data("/services/web/n"), std::string("plain"));
    }
};

QTEST_MAIN(RegisterDialogTest)
#include "RegisterDialogTest.moc"
