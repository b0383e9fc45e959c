// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/Path.h"

#include <QTest>

using registry::Path;

class PathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheServerAccepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const QByteArray& text, bool good) {
            QTest::newRow(name) << text << good;
        };
        row("root", "/", true);
        row("plain", "/services/web/host:80", true);
        row("dots in a name", "/a/..x/.y/z..", true);
        row("space and percent", "/a b/c%2F", true);
        row("umlaut",
            "/gr\xC3\xB6\xC3\x9F"
            "e",
            true);
        row("U+00A0", "/\xC2\xA0", true);
        row("U+FFEF", "/\xEF\xBF\xAF", true);
        row("U+F900", "/\xEF\xA4\x80", true);
        row("empty", "", false);
        row("relative", "a/b", false);
        row("double slash", "/a//b", false);
        row("trailing slash", "/a/", false);
        row("dot", "/a/./b", false);
        row("dotdot", "/a/..", false);
        row("NUL", QByteArray("/a\0b", 4), false);
        row("U+001F", "/a\x1F", false);
        row("U+007F", "/a\x7F", false);
        row("U+0080", "/a\xC2\x80", false);
        row("U+009F", "/a\xC2\x9F", false);
        row("private use U+E000", "/\xEE\x80\x80", false);
        row("U+F8FF", "/\xEF\xA3\xBF", false);
        row("U+FFF0", "/\xEF\xBF\xB0", false);
        row("emoji", "/\xF0\x9F\x98\x80", false);
        row("surrogate", "/\xED\xA0\x80", false);
        row("overlong", "/\xC0\xAF", false);
        row("cut short", "/\xE2\x82", false);
        row("stray continuation", "/\x80", false);
    }

    void acceptsWhatTheServerAccepts()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto path = Path::parse({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(path.has_value(), good);
        if (!good) {
            QCOMPARE(path.error().code, registry::ErrorCode::BadPath);
            QVERIFY(!path.error().detail.empty());
        } else {
            QCOMPARE(QByteArray::fromStdString(path->str()), text);
        }
    }

    void takesPathsApart()
    {
        const Path path = *Path::parse("/services/web/a:80");
        QCOMPARE(QByteArray(path.name().data(), qsizetype(path.name().size())), QByteArray("a:80"));
        QCOMPARE(path.parent(), *Path::parse("/services/web"));
        QCOMPARE(path.parent().parent().parent(), Path());
        QCOMPARE(Path().parent(), Path());
        QCOMPARE(path.depth(), 3);
        QCOMPARE(Path().depth(), 0);
        QCOMPARE(path.segments().size(), std::size_t(3));
        QVERIFY(Path().segments().empty());
    }

    void knowsItsDescendants()
    {
        const Path web = *Path::parse("/services/web");
        QVERIFY(web.isAncestorOf(*Path::parse("/services/web/a")));
        QVERIFY(!web.isAncestorOf(*Path::parse("/services/web2")));
        QVERIFY(!web.isAncestorOf(web));
        QVERIFY(Path().isAncestorOf(web));
        QVERIFY(!Path().isAncestorOf(Path()));
    }

    void buildsChildren()
    {
        QCOMPARE(Path().child("a")->str(), std::string("/a"));
        QCOMPARE(Path().child("a")->child("b")->str(), std::string("/a/b"));
        for (const char* bad : {"", ".", "..", "a/b", "\x01"})
            QVERIFY(!Path().child(bad));
    }
};

QTEST_APPLESS_MAIN(PathTest)
#include "PathTest.moc"
