// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/Flatten.h"

#include <QTest>

#include <cstdio>
#include <ctime>
#include <algorithm>
#include <random>
#include <vector>

using namespace registry::lens;

namespace {

/// Whether clocks ever showed it: mktime() turns what they did not into another time.
bool exists(const char* text)
{
    std::tm wanted{};
    ::strptime(text, "%Y-%m-%d %H:%M:%S", &wanted);
    wanted.tm_isdst = -1;
    std::tm local = wanted;
    std::mktime(&local);
    return local.tm_hour == wanted.tm_hour && local.tm_min == wanted.tm_min;
}

} // namespace

/// Times without a zone are this machine's. Many are read at once, and what they have in common is kept: it must not
/// show.
class LocalTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMinuteIsWhatTheMachineSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("day");
        // Clocks are set by an hour, by half an hour, and on no full hour.
        QTest::newRow("forward in spring") << QByteArray("Europe/Berlin") << QByteArray("2026-03-29");
        QTest::newRow("back in autumn") << QByteArray("Europe/Berlin") << QByteArray("2025-10-26");
        QTest::newRow("forward by half an hour") << QByteArray("Australia/Lord_Howe") << QByteArray("2025-10-05");
        QTest::newRow("back by half an hour") << QByteArray("Australia/Lord_Howe") << QByteArray("2026-04-05");
        QTest::newRow("at one minute past midnight") << QByteArray("America/St_Johns") << QByteArray("2010-03-14");
    }

    void everyMinuteIsWhatTheMachineSays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, day);
        qputenv("TZ", zone);
        ::tzset();
        std::vector<int> minutes(24 * 60);
        for (std::size_t i = 0; i < minutes.size(); ++i)
            minutes[i] = int(i);
        std::shuffle(minutes.begin(), minutes.end(), std::mt19937(7));
        for (const int minute : minutes) {
            char text[32];
            std::snprintf(text, sizeof text, "%s %02d:%02d:30", day.constData(), minute / 60, minute % 60);
            const auto ms = readTime(text, TimeForm::Local);
            QVERIFY(ms.has_value());
            if (!exists(text))
                continue; // clocks were set past it: there is no right answer
            const std::time_t seconds = *ms / 1'000;
            std::tm local{};
            ::localtime_r(&seconds, &local);
            char back[32];
            std::strftime(back, sizeof back, "%Y-%m-%d %H:%M:%S", &local);
            QCOMPARE(QByteArray(back), QByteArray(text));
        }
    }
};

QTEST_GUILESS_MAIN(LocalTimeTest)
#include "LocalTimeTest.moc"
