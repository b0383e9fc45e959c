// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/SubtreeRig.h"

using namespace registry;
using rig::path;
using rig::paths;
using rig::Rig;

namespace {

const SubtreeNode* nodeAt(const SubtreeImage& image, std::string_view p)
{
    for (const SubtreeNode& node : image.nodes)
        if (node.image.path == path(p))
            return &node;
    return nullptr;
}

bool parentsComeFirst(const SubtreeImage& image)
{
    std::vector<Path> seen;
    for (const SubtreeNode& node : image.nodes) {
        const Path& own = node.image.path;
        const bool isRoot = std::find(image.roots.begin(), image.roots.end(), own) != image.roots.end();
        if (!isRoot && std::find(seen.begin(), seen.end(), own.parent()) == seen.end())
            return false;
        seen.push_back(own);
    }
    return true;
}

} // namespace

class SubtreeReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5))); }

    void readsEverything()
    {
        Rig r;
        const Acl acl = {{PermissionRead | PermissionWrite, "world", "anyone"}};
        QVERIFY(r.writer.create("/a", "root"));
        QVERIFY(r.writer.call(op::Create{path("/a/null"), std::nullopt}));
        QVERIFY(r.writer.call(op::Create{path("/a/empty"), Data("")}));
        QVERIFY(r.writer.call(op::Create{path("/a/b"), Data("inner"), acl}));
        QVERIFY(r.writer.call(op::Create{path("/a/e"), Data("e"), openAcl(), CreateMode::Ephemeral}));
        QVERIFY(r.writer.create("/other", "not asked for"));
        QVERIFY(r.open());
        const SubtreeImage image = rig::imageOf(*r.session, paths({"/a/b", "/a", "/a"}));
        QCOMPARE(image.roots, paths({"/a"}));
        QCOMPARE(image.nodes.size(), std::size_t(5));
        QVERIFY(parentsComeFirst(image));
        QCOMPARE(image.bytes, std::size_t(4 + 5 + 1));
        QCOMPARE(image.ephemerals, std::size_t(1));
        QCOMPARE(nodeAt(image, "/a/null")->image.data, Data());
        QCOMPARE(nodeAt(image, "/a/empty")->image.data, Data(""));
        QCOMPARE(*nodeAt(image, "/a/b")->image.acl, acl);
        QCOMPARE(nodeAt(image, "/a/b")->image.stat, r.writer.stat("/a/b"));
        QVERIFY(!image.capped);
    }

    void widerThanItsWindow()
    {
        Rig r;
        QVERIFY(r.writer.create("/w"));
        for (int i = 0; i < 300; ++i) {
            QVERIFY(r.writer.create("/w/n" + std::to_string(i), "x"));
            if (i % 10 == 0)
                QVERIFY(r.writer.create("/w/n" + std::to_string(i) + "/c", "y"));
        }
        QVERIFY(r.open());
        const SubtreeImage image = rig::imageOf(*r.session, paths({"/w"}));
        QCOMPARE(image.nodes.size(), std::size_t(331));
        QVERIFY(parentsComeFirst(image));
    }

    void endsAtItsCaps()
    {
        Rig r;
        QVERIFY(r.writer.create("/w"));
        for (int i = 0; i < 50; ++i)
            QVERIFY(r.writer.create("/w/n" + std::to_string(i), std::string(100, 'x')));
        QVERIFY(r.open());
        SubtreeReader few(*r.session, {.roots = paths({"/w"}), .window = 4, .maxNodes = 20});
        few.start();
        QTRY_VERIFY(few.isFinished());
        QVERIFY(few.image().capped);
        QCOMPARE(few.image().nodes.size(), std::size_t(20));
        QVERIFY(!few.error());
        SubtreeReader light(*r.session, {.roots = paths({"/w"}), .window = 1, .maxBytes = 1000});
        light.start();
        QTRY_VERIFY(light.isFinished());
        QCOMPARE(light.image().nodes.size(), std::size_t(51));
        QCOMPARE(light.image().unkept, std::size_t(40));
        QCOMPARE(light.image().bytes, std::size_t(5000)); // also of what is not kept
    }

    void whatMayNotBeReadIsListed()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "root"));
        QVERIFY(r.writer.create("/a/open", "x"));
        QVERIFY(r.writer.call(op::Create{path("/a/secret"), Data("s3"), openAcl()}));
        QVERIFY(r.writer.create("/a/secret/child", "c"));
        QVERIFY(r.writer.call(op::SetAcl{path("/a/secret"), {{PermissionAll, "digest", "u:x"}}}));
        QVERIFY(r.open());
        const SubtreeImage image = rig::imageOf(*r.session, paths({"/a"}));
        QCOMPARE(image.nodes.size(), std::size_t(3));
        const SubtreeNode* secret = nodeAt(image, "/a/secret");
        QVERIFY(secret && secret->error);
        QCOMPARE(secret->error->code, ErrorCode::NoAuth);
        QVERIFY(!secret->dataKnown && !secret->childrenKnown);
        QCOMPARE(secret->image.stat.numChildren, 1); // the stat needs no permission
        QCOMPARE(image.unreadable, std::size_t(1));
    }

    void outagesAreWaitedOut()
    {
        Rig r;
        QVERIFY(r.writer.create("/w"));
        for (int i = 0; i < 100; ++i)
            QVERIFY(r.writer.create("/w/n" + std::to_string(i), "x"));
        QVERIFY(r.open());
        SubtreeReader reader(*r.session, {.roots = paths({"/w"}), .window = 4});
        r.backend->faults().setDelay(std::chrono::milliseconds(2));
        reader.start();
        QTRY_VERIFY(reader.image().nodes.size() > 10);
        r.backend->faults().disconnect();
        QTRY_VERIFY(reader.isWaiting());
        QVERIFY(!reader.isFinished());
        r.backend->faults().setDelay(std::chrono::milliseconds(0));
        r.backend->faults().reconnect();
        QTRY_VERIFY(reader.isFinished());
        QVERIFY(!reader.error());
        QCOMPARE(reader.image().nodes.size(), std::size_t(101));
    }

    void endsWhenToldOrWhenThereIsNothing()
    {
        Rig r;
        QVERIFY(r.writer.create("/a", "x"));
        QVERIFY(r.open());
        SubtreeReader missing(*r.session, {.roots = paths({"/none"})});
        missing.start();
        QTRY_VERIFY(missing.isFinished());
        QCOMPARE(missing.error()->code, ErrorCode::NoNode);
        SubtreeReader cancelled(*r.session, {.roots = paths({"/a"})});
        QSignalSpy finished(&cancelled, &SubtreeReader::finished);
        cancelled.start();
        cancelled.cancel();
        QVERIFY(finished.isEmpty()); // never before the call returns
        QVERIFY(finished.wait());
        QCOMPARE(cancelled.error()->code, ErrorCode::Cancelled);
        SubtreeReader orphan(*r.session, {.roots = paths({"/a"})});
        r.backend->keep(true);
        orphan.start();
        r.session->close();
        QTRY_VERIFY(orphan.isFinished());
        QVERIFY(orphan.error());
    }

    void nestedPathsAreReducedToTheirRoots()
    {
        QCOMPARE(withoutNested(paths({"/a/b/c", "/ab", "/a/b", "/x", "/x"})), paths({"/ab", "/a/b", "/x"}));
        QCOMPARE(withoutNested(paths({"/a", "/"})), paths({"/"}));
    }
};

QTEST_GUILESS_MAIN(SubtreeReaderTest)
#include "SubtreeReaderTest.moc"
