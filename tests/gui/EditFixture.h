// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "ConnectionEditing.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "dialogs/ReviewDialog.h"
#include "edit/DraftClaims.h"
#include "edit/EditDesk.h"
#include "editor/DataEditor.h"
#include "panes/DataPanel.h"
#include "panes/EditBar.h"
#include "panes/NoticeBar.h"
#include "storage/DraftStore.h"
#include "unit/ObservedBackend.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace gui_test {

using namespace registry;
using rig::path;
using ui::ConnectionView;

inline constexpr auto jsonText = R"({"port":1,"name":"a"})";

inline QAbstractButton* buttonWithText(const QWidget& in, const QString& text)
{
    const QList<QAbstractButton*> all = in.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        if (button->text().remove(QLatin1Char('&')).remove(QChar(0x2026)) == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/// The real window on an embedded registry that others write to as well, with drafts that outlive it.
class EditFixture : public QObject {
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<ui::DraftClaims> m_claims;
    std::unique_ptr<app::MainWindow> m_window;
    std::shared_ptr<EmbeddedServer> m_server; // shared with its sessions
    std::unique_ptr<rig::Writer> m_writer;
    rig::ObservedBackend* m_backend = nullptr;
    ConnectionView* m_view = nullptr;

    /// A window of a new run of the program.
    void openWindow(bool readOnly = false)
    {
        m_window.reset();
        m_drafts = std::make_unique<DraftStore>(m_folder->filePath(QStringLiteral("drafts.sqlite")).toStdString());
        m_claims = std::make_unique<ui::DraftClaims>();
        m_window = std::make_unique<app::MainWindow>();
        ConnectionProfile profile;
        profile.endpoint = SampleEndpoint{};
        profile.name = "test";
        profile.readOnly = readOnly;
        const auto maker = [this](const ConnectionProfile& asked) {
            auto own = std::make_unique<rig::ObservedBackend>(m_server, asked);
            m_backend = own.get();
            return own;
        };
        m_view = new ConnectionView(std::make_unique<ServiceRegistry>(profile, ServiceOptions(), maker), false,
            ui::Stores{m_drafts.get(), nullptr, nullptr, m_claims.get()});
        m_window->addView(m_view);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(isUsable(m_view->session().status().state));
        QTRY_VERIFY(m_window->findChild<ui::DataEditor*>());
    }
    void closeWindow()
    {
        m_window.reset();
        m_drafts.reset(); // writes
    }
    ui::DataEditor& editor() { return *m_window->findChild<ui::DataEditor*>(); }
    ui::DataPanel& panel() { return *m_window->findChild<ui::DataPanel*>(); }
    ui::EditBar& bar() { return *m_window->findChild<ui::EditBar*>(); }
    QString notice() { return m_window->findChild<ui::NoticeBar*>(QStringLiteral("editNotice"))->text(); }
    ui::EditDesk& desk() { return m_view->editing().desk(); }
    std::string stored(const char* p)
    {
        const auto reply = m_writer->call(op::GetData{path(p)});
        return reply ? std::get<DataReply>(*reply).data.value_or("<null>") : "<none>";
    }
    void show(const char* p)
    {
        QTRY_VERIFY([&] {
            m_view->goTo(path(p));
            return m_view->currentPath() == path(p);
        }());
        QTRY_VERIFY(panel().content() && panel().presentation());
        QTRY_VERIFY(panel().content()->document->stored);
        editor().setFocus();
    }
    void showText(const char* p, const QString& text)
    {
        show(p);
        QTRY_COMPARE(editor().text(), text);
    }
    void type(const QString& text) { QTest::keyClicks(&editor(), text); }
    void key(Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&editor(), which, with); }
    void save() { m_view->actions().find("saveDraft")->trigger(); }
    template <typename Dialog> Dialog* dialog()
    {
        Dialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            const QList<Dialog*> all = m_window->findChildren<Dialog*>();
            for (Dialog* one : all) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    void click(const QWidget& in, const char* text)
    {
        QAbstractButton* button = nullptr;
        QTRY_VERIFY2((button = buttonWithText(in, QString::fromUtf8(text))), text);
        QTRY_VERIFY2(button->isEnabled(), text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void confirmReview()
    {
        auto* review = dialog<ui::ReviewDialog>();
        QVERIFY(review);
        review->accept();
    }
    int writes() { return m_backend->count<op::SetData>(); }

    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = EmbeddedServer::inMemory();
        m_writer = std::make_unique<rig::Writer>(m_server);
        QVERIFY(m_writer->create("/n", "hello"));
        QVERIFY(m_writer->create("/json", jsonText));
        QVERIFY(m_writer->create("/other", "other"));
    }
    void stop()
    {
        closeWindow();
        m_writer.reset();
        QVERIFY(Session::waitForClosedBackends(std::chrono::seconds(5)));
    }
};

} // namespace gui_test
