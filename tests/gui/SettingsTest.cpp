// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using app::Settings;
using ui::KnownConnection;

namespace {

KnownConnection connectionTo(const char* address, const char* name, int age = 0)
{
    KnownConnection result;
    result.profile.endpoint = registry::parseEndpoint(address).value();
    result.profile.name = name;
    result.lastUsed = QDateTime::fromSecsSinceEpoch(1'700'000'000 - age);
    return result;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesInTheGivenFolder()
    {
        const QTemporaryDir folder;
        {
            Settings settings(folder.path());
            QCOMPARE(settings.value(app::setting::theme), QStringLiteral("system"));
            settings.set(app::setting::theme, QStringLiteral("dark"));
        }
        QCOMPARE(Settings(folder.path()).value(app::setting::theme), QStringLiteral("dark"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("roster.ini"))));
    }

    void keepsConnectionsWhole()
    {
        const QTemporaryDir folder;
        KnownConnection one = connectionTo("zk://a:1,[::1]:2/ch", "Ä & <b>");
        one.profile.group = "g";
        one.profile.colour = "#d03030";
        one.profile.sessionTimeout = std::chrono::seconds(33);
        one.profile.readOnly = false;
        one.profile.live = false;
        one.saved = true;
        Settings(folder.path()).remember(one);
        const QList<KnownConnection> read = Settings(folder.path()).connections();
        QCOMPARE(read.size(), 1);
        QVERIFY(read[0].profile == one.profile);
        QVERIFY(read[0].saved);
        QCOMPARE(read[0].lastUsed, one.lastUsed);
    }

    void neverWritesACredential()
    {
        const QTemporaryDir folder;
        KnownConnection one = connectionTo("a:1", "one");
        one.profile.credentials.push_back({"digest", registry::Secret("user:correcthorse")});
        {
            Settings settings(folder.path());
            settings.remember(one);
            QVERIFY(settings.sync());
            QVERIFY(settings.connections()[0].profile.credentials.empty());
        }
        QFile file(folder.filePath(QStringLiteral("roster.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("correcthorse"));
    }

    void newOnesAreReadOnly() { QVERIFY(KnownConnection().profile.readOnly); }

    void ageingRecentOnesGoSavedOnesStay()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        KnownConnection saved = connectionTo("saved:1", "", 100);
        saved.saved = true;
        settings.remember(saved);
        for (int i = 0; i < 14; ++i)
            settings.remember(connectionTo(qPrintable(QStringLiteral("host%1:1").arg(i)), "", 50 - i));
        const QList<KnownConnection> all = settings.connections();
        QCOMPARE(all.size(), 11);
        QCOMPARE(registry::toString(all.first().profile.endpoint), std::string("zk://host13:1"));
        QVERIFY(all.last().saved);
        settings.forget(saved);
        QCOMPARE(settings.connections().size(), 10);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
