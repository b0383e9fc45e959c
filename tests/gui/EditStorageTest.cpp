// SPDX-License-Identifier: GPL-3.0-or-later
// Row 39 of the fault matrix in the window: drafts and journal on a disk that is full.
#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "dialogs/ReviewDialog.h"
#include "edit/DraftClaims.h"
#include "edit/EditDesk.h"
#include "editor/DataEditor.h"
#include "panes/DraftBar.h"
#include "panes/EditBar.h"
#include "panes/NoticeBar.h"
#include "storage/DraftStore.h"
#include "storage/EditJournal.h"
#include "unit/ObservedBackend.h"

#include <QDir>
#include <QLabel>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace registry;
using rig::path;

class EditStorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row39_aFullDisk()
    {
        const QTemporaryDir folder;
        const QString disk = folder.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkdir(disk));
        if (::mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=16m") != 0)
            QSKIP("cannot mount a small file system here");
        const auto unmount = qScopeGuard([&disk] { ::umount2(disk.toUtf8().constData(), MNT_DETACH); });

        const auto server = EmbeddedServer::inMemory();
        rig::Writer writer(server);
        QVERIFY(writer.create("/n", "hello"));
        const auto stored = [&] { return std::get<DataReply>(*writer.call(op::GetData{path("/n")})).data; };
        DraftStore drafts((disk + QStringLiteral("/drafts")).toStdString());
        EditJournal journal((disk + QStringLiteral("/journal")).toStdString());
        ui::DraftClaims claims;
        app::MainWindow window;
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.readOnly = false;
        rig::ObservedBackend* backend = nullptr;
        const auto maker = [&](const ConnectionProfile& asked) {
            auto own = std::make_unique<rig::ObservedBackend>(server, asked);
            backend = own.get();
            return own;
        };
        auto* view = new ui::ConnectionView(std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false,
            ui::Stores{&drafts, &journal, nullptr, &claims});
        window.addView(view);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ui::DataEditor* editor = nullptr;
        QTRY_VERIFY((editor = window.findChild<ui::DataEditor*>()));
        QTRY_VERIFY([&] {
            view->goTo(path("/n"));
            return view->currentPath() == path("/n");
        }());
        QTRY_COMPARE(editor->text(), QStringLiteral("hello"));
        const auto save = [&] {
            QTRY_VERIFY(view->actions().find("saveDraft")->isEnabled());
            view->actions().find("saveDraft")->trigger();
            ui::ReviewDialog* review = nullptr;
            QTRY_VERIFY((review = window.findChild<ui::ReviewDialog*>()));
            review->accept();
            QTRY_VERIFY(!window.findChild<ui::ReviewDialog*>());
        };
        auto& trouble = *window.findChild<ui::NoticeBar*>(QStringLiteral("draftTrouble"));
        auto& bar = *window.findChild<ui::EditBar*>();
        QTest::keyClicks(editor, QStringLiteral("a"));
        save();
        QTRY_COMPARE(stored(), Data("ahello"));
        QVERIFY(trouble.text().isEmpty());
        const int sent = backend->count<op::SetData>();

        QFile filler(disk + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(512, 'x')) == 512) { }
        const QString large(200'000, QLatin1Char('y')); // more than the files have room for in what is theirs already
        editor->insert(large);
        QTRY_VERIFY2(trouble.text().contains(QStringLiteral("drafts")), qPrintable(trouble.text()));
        QVERIFY(view->editing().desk().hasUnsaved());
        save();
        const auto words = [&bar] {
            QString all;
            const auto labels = bar.findChildren<QLabel*>();
            for (const QLabel* label : labels)
                all += label->text() + QLatin1Char('\n');
            return all;
        };
        QTRY_VERIFY2(words().contains(QStringLiteral("journal")), qPrintable(words()));
        QCOMPARE(backend->count<op::SetData>(), sent); // what cannot be journalled is not sent
        QCOMPARE(stored(), Data("ahello"));
        QVERIFY(editor->text().contains(large));

        QVERIFY(filler.remove());
        QTest::keyClicks(editor, QStringLiteral("b"));
        QTRY_VERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        const std::string typed = editor->text().toStdString();
        save();
        QTRY_COMPARE(stored(), Data(typed));
        QTRY_VERIFY(!view->editing().desk().hasUnsaved());
    }
};

QTEST_MAIN(EditStorageTest)
#include "EditStorageTest.moc"
