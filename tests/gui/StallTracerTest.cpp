// SPDX-License-Identifier: GPL-3.0-or-later
#include "StallTracer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

class StallTracerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsALongTurnFromWaiting()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("stalls"));
        {
            app::StallTracer tracer(name);
            QVERIFY(tracer.isOpen());
            bool done = false;
            // 60 ms of waiting are no stall; 40 ms of work are one.
            QTimer::singleShot(60, this, [&] {
                QTimer::singleShot(0, this, [] { std::this_thread::sleep_for(std::chrono::milliseconds(40)); });
                QTimer::singleShot(10, this, [&] { done = true; });
            });
            QTRY_VERIFY(done);
            QVERIFY2(tracer.longest() >= 40, QByteArray::number(tracer.longest()));
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.size() >= 2);
        const QList<QByteArray> stall = lines.first().split(' ');
        QCOMPARE(stall.size(), 2);
        QVERIFY(stall[0].toDouble() > 50);
        QVERIFY(stall[1].toDouble() >= 40);
        QVERIFY(lines.last().startsWith("max "));
        QVERIFY(lines.last().mid(4).toDouble() >= 40);
    }

    void saysWhenTheFileCannotBeWritten()
    {
        app::StallTracer tracer(QStringLiteral("/nonexistent/folder/stalls"));
        QVERIFY(!tracer.isOpen());
    }
};

QTEST_MAIN(StallTracerTest)
#include "StallTracerTest.moc"
