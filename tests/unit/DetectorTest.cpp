// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/Detector.h"

#include <QTest>

using namespace registry;
using namespace registry::lens;

class DetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInOnesAreThere()
    {
        const DetectorSet set = DetectorSet::builtIn();
        QVERIFY(set.find("curator"));
        QVERIFY(set.find("ndserviceregistry"));
    }
    void decodesCurator()
    {
        const Path folder = *Path::parse("/discovery/test");
        NodeSight node{*folder.child("ca2fff8e-d756-480c-b59e-8297ff88624b")};
        node.data =
            Data(R"({"name":"test","id":"ca2fff8e-d756-480c-b59e-8297ff88624b","address":"10.20.30.40","port":1234,)"
                 R"("sslPort":null,"payload":"From Test","registrationTimeUTC":1325129459728,)"
                 R"("serviceType":"STATIC","uriSpec":null})");
        const FolderSight sight{folder, {std::string(node.path.name())}, 1, {}, {node}};
        const auto match = DetectorSet::builtIn().match(sight);
        QVERIFY(match);
        QCOMPARE(match->detector->id(), "curator");
        const auto records = match->detector->decode(node, folder, nullptr);
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].name, "10.20.30.40:1234");
        QCOMPARE(records[0].startedMs, 1325129459728);
        QCOMPARE(records[0].problem, "");
    }
};

QTEST_GUILESS_MAIN(DetectorTest)
#include "DetectorTest.moc"
