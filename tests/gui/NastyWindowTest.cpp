// SPDX-License-Identifier: GPL-3.0-or-later
// Every nasty document through the window: looked at, saved unedited, one character typed, saved.
#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "NastyDocuments.h"
#include "dialogs/ReviewDialog.h"
#include "edit/DraftClaims.h"
#include "edit/EditController.h"
#include "edit/EditDesk.h"
#include "editor/DataEditor.h"
#include "panes/DataPanel.h"
#include "storage/DraftStore.h"
#include "text/Gzip.h"
#include "unit/ObservedBackend.h"

#include <QTemporaryDir>
#include <QTest>

using namespace registry;
using rig::path;

namespace {

/// What somebody edits: unpacked where it is packed whole.
std::string inside(const std::string& bytes)
{
    if (!ui::isGzip(bytes))
        return bytes;
    ui::Unpacked unpacked = ui::unpackGzip(bytes, {}, nullptr);
    return unpacked.end == ui::UnpackEnd::Complete ? unpacked.bytes : bytes;
}

/// What was put in at one place and is the only difference; nothing when there is more.
std::optional<std::string> insertedInto(const std::string& before, const std::string& after)
{
    if (after.size() < before.size())
        return std::nullopt;
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin());
    const auto head = static_cast<std::size_t>(left - before.begin());
    const std::size_t added = after.size() - before.size();
    if (before.compare(head, std::string::npos, after, head + added) != 0)
        return std::nullopt;
    return after.substr(head, added);
}

} // namespace

class NastyWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = EmbeddedServer::inMemory();
        m_writer = std::make_unique<rig::Writer>(m_server);
        QVERIFY(m_writer->create("/start", "x"));
        m_drafts = std::make_unique<DraftStore>(m_folder.filePath(QStringLiteral("drafts")).toStdString());
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.readOnly = false;
        const auto maker = [this](const ConnectionProfile& asked) {
            auto own = std::make_unique<rig::ObservedBackend>(m_server, asked);
            m_backend = own.get();
            return own;
        };
        m_window = std::make_unique<app::MainWindow>();
        m_view = new ui::ConnectionView(std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false,
            ui::Stores{m_drafts.get(), nullptr, nullptr, &m_claims});
        m_window->addView(m_view);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->findChild<ui::DataEditor*>());
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_drafts.reset();
        m_writer.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto& [name, bytes] : nastyDocuments())
            if (bytes.size() < (1u << 20)) // what a node can hold
                QTest::newRow(name) << QByteArray::fromStdString(bytes);
    }

    void roundTrip()
    {
        QFETCH(QByteArray, bytes);
        const std::string before = bytes.toStdString();
        const std::string node = "/doc" + std::to_string(++m_count);
        QVERIFY(m_writer->create(node, before));
        show(node);
        const int sent = m_backend->count<op::SetData>();

        // Looked at and saved: nothing was changed, so nothing is sent.
        m_view->actions().find("saveDraft")->trigger();
        m_view->editing().controller().save(path(node));
        QVERIFY(!m_window->findChild<ui::ReviewDialog*>());
        QVERIFY(!m_view->editing().desk().hasUnsaved());
        QCOMPARE(stored(node), before);

        // One character of a text, one byte of what is none.
        const ui::Document::Ptr document = panel().content()->document;
        const bool isText = document->coding.form == ui::EditForm::Text;
        ui::DataEditor& editor = *m_window->findChild<ui::DataEditor*>();
        editor.setFocus();
        QTest::keyClick(&editor, Qt::Key_Home, Qt::ControlModifier);
        if (!isText)
            editor.setCursorPosition(0, 10); // behind the offset of the line
        QTest::keyClicks(&editor, isText ? QStringLiteral("7") : QStringLiteral("37"));
        if (document->notEditable) {
            QVERIFY(!editor.isWritable());
            QVERIFY(!m_view->editing().desk().hasUnsaved());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_view->editing().desk().hasUnsaved(), 20'000);
        m_view->editing().controller().save(path(node));
        ui::ReviewDialog* review = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((review = m_window->findChild<ui::ReviewDialog*>()), 20'000);
        review->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->editing().desk().hasUnsaved(), 20'000);
        QCOMPARE(m_backend->count<op::SetData>(), sent + 1);
        const auto added = insertedInto(inside(before), inside(stored(node)));
        QVERIFY2(added, "more than one place was changed");
        const bool isWide = isText && document->coding.encoding != ui::TextEncoding::Utf8
            && document->coding.encoding != ui::TextEncoding::Utf8WithMark;
        const std::string whole = isWide ? std::string("7\0", 2) : std::string("7");
        QVERIFY2(*added == whole || *added == std::string(whole.rbegin(), whole.rend()),
            QByteArray::fromStdString(*added).toHex());
        QCOMPARE(ui::isGzip(stored(node)), document->coding.gzip || (ui::isGzip(before) && isText));
    }

private:
    ui::DataPanel& panel() { return *m_window->findChild<ui::DataPanel*>(); }
    std::string stored(const std::string& node)
    {
        return std::get<DataReply>(*m_writer->call(op::GetData{path(node)})).data.value_or("<null>");
    }
    void show(const std::string& node)
    {
        QTRY_VERIFY([&] {
            m_view->goTo(path(node));
            return m_view->currentPath() == path(node);
        }());
        QTRY_VERIFY_WITH_TIMEOUT(panel().content() && panel().content()->document && panel().content()->document->stored
                && *panel().content()->document->stored == stored(node) && panel().presentation(),
            20'000);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<EmbeddedServer> m_server; // shared with its sessions
    std::unique_ptr<rig::Writer> m_writer;
    std::unique_ptr<DraftStore> m_drafts;
    ui::DraftClaims m_claims;
    std::unique_ptr<app::MainWindow> m_window;
    rig::ObservedBackend* m_backend = nullptr; ///< the session's
    ui::ConnectionView* m_view = nullptr; ///< the window's
    int m_count = 0;
};

QTEST_MAIN(NastyWindowTest)
#include "NastyWindowTest.moc"
