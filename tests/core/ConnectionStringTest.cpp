// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/ConnectionProfile.h"

#include <QTest>

using registry::parseEndpoint;
using registry::toString;

namespace {

std::string bytes(const QByteArray& text)
{
    return text.toStdString();
}

} // namespace

/// The golden table of connection strings: what each good one means, and what each bad one is told.
class ConnectionStringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsGoodOnes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("normal");
        const auto row = [](const QByteArray& text, const QByteArray& normal) {
            QTest::newRow(text.constData()) << text << normal;
        };
        row("zk://a:2181", "zk://a:2181");
        row("a", "zk://a:2181");
        row("a:2182", "zk://a:2182");
        row("a:1", "zk://a:1");
        row("a:65535", "zk://a:65535");
        row("a:02181", "zk://a:2181");
        row("a:2181,b", "zk://a:2181,b:2181");
        row("a:2181 , b:2182 ,c", "zk://a:2181,b:2182,c:2181");
        row("  zk://a , b  ", "zk://a:2181,b:2181");
        row("\ta:2181\r\n", "zk://a:2181");
        row("ZK://a", "zk://a:2181");
        row("zk-1.example.org:2181,zk_2.example.org.", "zk://zk-1.example.org:2181,zk_2.example.org.:2181");
        row("127.0.0.1", "zk://127.0.0.1:2181");
        row("[::1]:2181", "zk://[::1]:2181");
        row("[::1]", "zk://[::1]:2181");
        row("::1", "zk://[::1]:2181");
        row("2001:db8::2181", "zk://[2001:db8::2181]:2181");
        row("[fe80::1%eth0]:2182", "zk://[fe80::1%eth0]:2182");
        row("zk://[2001:db8::1]:2181,::1,c/x", "zk://[2001:db8::1]:2181,[::1]:2181,c:2181/x");
        row("a/", "zk://a:2181");
        row("zk://a/", "zk://a:2181");
        row("a:2181/services", "zk://a:2181/services");
        row("a:2181/services/", "zk://a:2181/services");
        row("a,b/services/web 1", "zk://a:2181,b:2181/services/web 1");
        row("a/..x/b@c", "zk://a:2181/..x/b@c");
        row("a/gr\xC3\xBCn", "zk://a:2181/gr\xC3\xBCn");
        row("sample:", "sample:");
        row(" Sample: ", "sample:");
        row("sample", "zk://sample:2181"); // a host like any other
        row("sample:2181", "zk://sample:2181");
        row("registry:2181,registry2", "zk://registry:2181,registry2:2181");
        row("registry:/tmp/a.registry", "registry:/tmp/a.registry");
        row("registry:///tmp/a.registry", "registry:/tmp/a.registry");
        row("registry:/tmp/with blank, comma@x.registry", "registry:/tmp/with blank, comma@x.registry");
    }

    void readsGoodOnes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, normal);
        const auto endpoint = parseEndpoint(bytes(text));
        if (!endpoint)
            QFAIL(endpoint.error().detail.c_str());
        QCOMPARE(QByteArray::fromStdString(toString(*endpoint)), normal);
        const auto again = parseEndpoint(toString(*endpoint));
        QVERIFY(again.has_value());
        QVERIFY(*again == *endpoint);
    }

    void explainsBadOnes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const QByteArray& text, const QByteArray& detail) {
            QTest::newRow(text.isEmpty() ? "(nothing)" : text.toPercentEncoding(":/,@[] ").constData())
                << text << detail;
        };
        row("", "nothing there at byte 0");
        row(" \t\n", "nothing there at byte 0");
        row("zk://", "no host at byte 5");
        row("zk:///a", "no host at byte 5");
        row("/a", "no host at byte 0");
        row(",", "empty host at byte 0");
        row("a,", "empty host at byte 2");
        row("a, ,b", "empty host at byte 2");
        row(",a", "empty host at byte 0");
        row("zk://a,,b", "empty host at byte 7");
        row(":2181", "empty host name at byte 0");
        row("a:", "no port after the colon at byte 2");
        row("a:b", "port is not a number at byte 2");
        row("a:21 81", "port is not a number at byte 2");
        row("a:-1", "port is not a number at byte 2");
        row("a:+1", "port is not a number at byte 2");
        row("a:0x10", "port is not a number at byte 2");
        row("a:0", "port is not within 1..65535 at byte 2");
        row("a:65536", "port is not within 1..65535 at byte 2");
        row("a:99999999999999999999", "port is not within 1..65535 at byte 2");
        row("b,a:99999/x", "port is not within 1..65535 at byte 4");
        row("a b", "character that no host name has at byte 1");
        row("-oProxyCommand=x", "character that no host name has at byte 0");
        row("a;b", "character that no host name has at byte 1");
        row("zk://a?x=1", "character that no host name has at byte 6");
        row("gr\xC3\xBCn", "character that no host name has at byte 2");
        row("a..b", "not a host name at byte 0");
        row(".a", "not a host name at byte 0");
        row(QByteArray(254, 'a'), "not a host name at byte 0");
        row("300.0.0.1", "not an IPv4 address at byte 0");
        row("1.2.3", "not an IPv4 address at byte 0");
        row("[::1", "no closing bracket at byte 0");
        row("[a]:2181", "no IPv6 address in the brackets at byte 1");
        row("[]:2181", "no IPv6 address in the brackets at byte 1");
        row("[fe80::1%]:2181", "no IPv6 address in the brackets at byte 1");
        row("[::1]2181", "unexpected text after the bracket at byte 5");
        row("[::1]:", "no port after the colon at byte 6");
        row("a:1:2", "more than one colon, and no IPv6 address at byte 0");
        row("::1:2181", "IPv6 address or address and port? write [address]:port at byte 0");
        row("a/b//c", "chroot: empty segment at byte 3 of the path, which begins at byte 1");
        row("a/b/../c", "chroot: relative segment at byte 3 of the path, which begins at byte 1");
        row("a//", "chroot: trailing slash at byte 1 of the path, which begins at byte 1");
        row("a/\xF0\x9F\x98\x80", "chroot: character the server refuses at byte 1 of the path, which begins at byte 1");
        row("a/\xC0\xAF", "chroot: not UTF-8 at byte 1 of the path, which begins at byte 1");
        row("a:2181/x,b:2181/x", "comma after the chroot: it stands once, behind the last host at byte 8");
        row("a\nb", "control character at byte 1");
        row(QByteArray("a\0b", 3), "control character at byte 1");
        row("registry:/tmp/a\x7F", "control character at byte 15");
        row("user@a:2181", "user or password before a host: give credentials apart from the address at byte 0");
        row("zk://user:secret@a:2181",
            "user or password before a host: give credentials apart from the address at byte 5");
        row("zk://user:sec/ret@a:2181",
            "user or password before a host: give credentials apart from the address at byte 5");
        row("http://a:2181", "unknown scheme (known are zk://, registry: and sample:) at byte 0");
        row("zookeeper://a", "unknown scheme (known are zk://, registry: and sample:) at byte 0");
        row("sample:x", "unexpected text after sample: at byte 7");
        row("sample:/a", "unexpected text after sample: at byte 7");
        row("registry:", "no file name at byte 9");
        row("registry:a.registry", "file name is not absolute: it must begin with a slash at byte 9");
        row("registry:~/a.registry", "file name is not absolute: it must begin with a slash at byte 9");
        row("registry://host/a.registry", "host before the file name: registry files are local at byte 9");
        row("registry:/tmp/", "a folder, not a file at byte 13");
    }

    void explainsBadOnes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, detail);
        const auto endpoint = parseEndpoint(bytes(text));
        QVERIFY(!endpoint.has_value());
        QCOMPARE(endpoint.error().code, registry::ErrorCode::BadConnectionString);
        QCOMPARE(QByteArray::fromStdString(endpoint.error().detail), detail);
        QVERIFY(endpoint.error().path.empty());
        QVERIFY(endpoint.error().detail.find("sec") == std::string::npos);
    }

    void tellsTheKindsApart()
    {
        const auto ensemble = std::get<registry::ZooKeeperEndpoint>(*parseEndpoint("[::1]:2182,b/x"));
        QCOMPARE(ensemble.hosts.size(), std::size_t(2));
        QVERIFY(ensemble.hosts[0] == (registry::HostPort{"::1", 2182}));
        QVERIFY(ensemble.hosts[1] == (registry::HostPort{"b", 2181}));
        QCOMPARE(ensemble.chroot.str(), std::string("/x"));
        QCOMPARE(std::get<registry::FileEndpoint>(*parseEndpoint("registry:/a")).file, std::string("/a"));
        QVERIFY(std::holds_alternative<registry::SampleEndpoint>(*parseEndpoint("sample:")));
    }

    void survivesAnyByte()
    {
        // Every prefix of a long string and every one-byte change gives an answer and, when good, a round trip.
        const std::string whole = "zk://[2001:db8::1]:2181, b.example:65535 ,c/ch/root";
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            for (int c = 0; c < 256; ++c) {
                std::string text = whole.substr(0, length);
                if (!text.empty())
                    text.back() = static_cast<char>(c);
                const auto endpoint = parseEndpoint(text);
                if (endpoint)
                    QVERIFY2(parseEndpoint(toString(*endpoint)) == endpoint, text.c_str());
                else
                    QVERIFY(!endpoint.error().detail.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ConnectionStringTest)
#include "ConnectionStringTest.moc"
