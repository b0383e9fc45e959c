// SPDX-License-Identifier: GPL-3.0-or-later
#include "Style.h"
#include "Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

/// As WCAG 2 has it.
double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new app::Style); }
    void cleanup() { app::applyTheme(QStringLiteral("system")); }

    void boxesToTickAreSeen_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("element");
        QTest::newRow("light") << QStringLiteral("light") << int(QStyle::PE_IndicatorCheckBox);
        QTest::newRow("dark") << QStringLiteral("dark") << int(QStyle::PE_IndicatorCheckBox);
        QTest::newRow("dark, in a list") << QStringLiteral("dark") << int(QStyle::PE_IndicatorItemViewItemCheck);
    }
    void boxesToTickAreSeen()
    {
        QFETCH(QString, theme);
        QFETCH(int, element);
        app::applyTheme(theme);
        QCheckBox box(QStringLiteral("Ask again"));
        box.ensurePolished();
        QStyleOptionButton button;
        QStyleOptionViewItem item;
        QStyleOption& option = element == QStyle::PE_IndicatorCheckBox ? static_cast<QStyleOption&>(button) : item;
        option.initFrom(&box);
        option.rect = QRect(0, 0, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QImage image(16, 16, QImage::Format_RGB32);
        const QColor window = box.palette().color(QPalette::Window);
        image.fill(window);
        QPainter painter(&image);
        box.style()->drawPrimitive(QStyle::PrimitiveElement(element), &option, &painter, &box);
        painter.end();
        double best = 1;
        for (int x = 0; x < 4; ++x)
            best = std::max(best, contrast(image.pixelColor(x, 8), window));
        QVERIFY2(best >= (theme == QLatin1String("dark") ? 3.0 : 1.2), qPrintable(QString::number(best)));
    }

    void theCrossOfATabIsOurs()
    {
        app::applyTheme(QStringLiteral("light"));
        const auto painted = [](QStyle::State state) {
            QStyleOption option;
            option.rect = QRect(0, 0, 16, 16);
            option.palette = QApplication::palette();
            option.state = state;
            QImage result(16, 16, QImage::Format_RGB32);
            result.fill(Qt::white);
            QPainter painter(&result);
            QApplication::style()->drawPrimitive(QStyle::PE_IndicatorTabClose, &option, &painter, nullptr);
            return result;
        };
        const QImage image = painted(QStyle::State_Enabled);
        bool drawn = false;
        for (int i = 0; i < 256; ++i) {
            const QColor colour = image.pixelColor(i % 16, i / 16);
            const auto [least, most] = std::minmax({colour.red(), colour.green(), colour.blue()});
            QVERIFY2(most - least < 40, "coloured"); // Fusion's is orange
            drawn = drawn || colour.lightness() < 140;
        }
        QVERIFY(drawn);
        const QImage under = painted(QStyle::State_Enabled | QStyle::State_MouseOver); // it can be pressed
        QVERIFY(under != image);
        QVERIFY(painted(QStyle::State_Enabled | QStyle::State_MouseOver | QStyle::State_Sunken) != under);
        QCOMPARE(painted(QStyle::State_MouseOver), image); // not when it is disabled
    }
};

QTEST_MAIN(StyleTest)
#include "StyleTest.moc"
