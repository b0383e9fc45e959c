// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorText.h"
#include "Icons.h"

#include <QDirIterator>
#include <QTest>

using ui::icon, ui::errorText, ui::stateIconName;

namespace {

QImage drawn(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(16, 16), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkIn(const QImage& image)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += qAlpha(image.pixel(x, y)) > 60;
    }
    return pixels;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingDraws()
    {
        QVERIFY(!icon("padlock").isNull()); // registers the resource
        QDirIterator files(QStringLiteral(":/roster/icons"));
        int count = 0;
        while (files.hasNext()) {
            const QByteArray name = QFileInfo(files.next()).completeBaseName().toLatin1();
            QVERIFY2(inkIn(drawn(icon(name))) > 10, name);
            ++count;
        }
        QVERIFY(count >= 29);
    }

    void statesDifferInShape()
    {
        QList<QImage> shapes;
        for (int i = 0; i <= int(registry::ConnectionState::Closed); ++i) {
            const char* name = stateIconName(registry::ConnectionState(i));
            if (i == int(registry::ConnectionState::AuthFailed))
                continue; // shares "failed"; its words differ
            const QImage shape = drawn(icon(name), QIcon::Disabled); // one colour: only the shape is left
            QVERIFY2(!shapes.contains(shape), name);
            shapes.append(shape);
        }
    }

    void followsThePalette()
    {
        const QImage light = drawn(icon("padlock"));
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        const QImage onDark = drawn(icon("padlock"));
        QGuiApplication::setPalette(before);
        QVERIFY(light != onDark);
    }

    void unknownNameIsNull()
    {
        QTest::ignoreMessage(QtWarningMsg, "no icon named nonsense");
        QVERIFY(icon("nonsense").isNull());
    }

    void everyErrorHasItsOwnWords()
    {
        QStringList seen;
        for (int i = 0; i <= int(registry::ErrorCode::Cancelled); ++i) {
            const QString text = errorText(registry::Error{registry::ErrorCode(i), "/a/b", -4711, "detail"});
            QVERIFY(!text.isEmpty());
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.append(text);
        }
        QCOMPARE(errorText(registry::Error{registry::ErrorCode::NoNode, "/a\u202eb", 0, {}}),
            QStringLiteral("There is no node /a\\u202eb."));
    }
};

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
