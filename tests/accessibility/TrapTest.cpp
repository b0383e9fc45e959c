// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab writes a tab there is another key that leads out, and back in again. Keys go to the window, as from a
// keyboard: shortcuts have their chance, and the focus decides who gets them.
#include "Actions.h"
#include "Application.h"
#include "ConnectionView.h"
#include "MainWindow.h"
#include "dialogs/ConflictDialog.h"
#include "dialogs/CreateNodeDialog.h"
#include "dialogs/RegisterDialog.h"
#include "dialogs/ShortcutsDialog.h"
#include "editor/DataEditor.h"
#include "merge/MergeText.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

namespace {

void press(QWidget& in, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(in.window()->windowHandle(), key, modifiers);
}

/// Whether the focus is somewhere else that can be used, in the same window.
bool wasLeft(const QWidget& widget)
{
    const QWidget* now = QApplication::focusWidget();
    return now && now != &widget && now->window() == widget.window() && now->isVisible();
}

} // namespace

class TrapTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;
    ui::DataEditor* m_editor = nullptr;

    app::MainWindow& window() { return m_app->window(); }

    void open(bool readOnly)
    {
        registry::ConnectionProfile profile;
        profile.endpoint = registry::SampleEndpoint{};
        profile.readOnly = readOnly;
        auto* view = new ui::ConnectionView(
            std::make_unique<registry::ServiceRegistry>(profile, registry::ServiceOptions()), false, ui::Stores{});
        window().addView(view);
        QTRY_COMPARE(view->session().status().state, registry::ConnectionState::Connected);
        const registry::Path path = registry::Path::parse("/config/web/routes.yaml").value();
        view->goTo(path);
        QTRY_VERIFY(view->currentPath() == path);
        QTRY_VERIFY(view->actions().find("goToLine")->isEnabled()); // there is a text
        m_editor = view->findChild<ui::DataEditor*>();
        QTRY_VERIFY(!m_editor->text().isEmpty());
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void textThatIsRead_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("on") << Qt::Key_Tab;
        QTest::newRow("back") << Qt::Key_Backtab;
    }
    void textThatIsRead()
    {
        QFETCH(Qt::Key, key);
        open(true);
        const QString before = m_editor->text();
        press(window(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(wasLeft(*m_editor));
        QCOMPARE(m_editor->text(), before);
    }

    void textThatIsEdited()
    {
        open(false);
        press(window(), Qt::Key_F2);
        QTRY_VERIFY(m_editor->isWritable());
        const QString before = m_editor->text();
        press(window(), Qt::Key_Tab);
        QTRY_VERIFY(m_editor->text().size() > before.size()); // it belongs to the text
        QVERIFY(m_editor->hasFocus());
        const QString typed = m_editor->text();
        press(window(), Qt::Key_Escape);
        QVERIFY(wasLeft(*m_editor));
        const QWidget* behind = QApplication::focusWidget();
        QCOMPARE(m_editor->text(), typed); // nothing is given up
        press(window(), Qt::Key_Backtab, Qt::ShiftModifier); // and back in
        QTRY_VERIFY(m_editor->hasFocus());
        press(window(), Qt::Key_Escape, Qt::ShiftModifier);
        QVERIFY(wasLeft(*m_editor));
        QVERIFY(QApplication::focusWidget() != behind); // the other way out
        QCOMPARE(m_editor->text(), typed);
    }

    void textOfAMerge()
    {
        ui::Conflict conflict;
        conflict.path = registry::Path::parse("/config/app").value();
        conflict.base = "1\n2\n3\n";
        conflict.mine = "1\nmine\n3\n";
        conflict.theirs = "1\ntheirs\n3\n";
        ui::ConflictDialog dialog(conflict, &window());
        QSignalSpy closed(&dialog, &QDialog::finished);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(dialog.unresolved(), std::size_t(1));
        auto* middle = dialog.findChild<ui::MergeText*>(QStringLiteral("result"));
        QTRY_VERIFY(middle->hasFocus() && !middle->isReadOnly());
        const std::string before = dialog.result();
        press(dialog, Qt::Key_Tab);
        QVERIFY(dialog.result().size() > before.size());
        const std::string typed = dialog.result();
        press(dialog, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(wasLeft(*middle));
        middle->setFocus();
        press(dialog, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(wasLeft(*middle));
        for (const char* side : {"mine", "theirs"}) { // these are only read
            auto* column = dialog.findChild<ui::MergeText*>(QLatin1String(side));
            column->setFocus();
            press(dialog, Qt::Key_Tab);
            QVERIFY2(wasLeft(*column), side);
        }
        QCOMPARE(dialog.result(), typed);
        QCOMPARE(closed.count(), 0);
    }

    /// Texts in dialogs are left by Tab alone.
    void textsInDialogs()
    {
        ui::RegisterDialog registration(registry::Path::parse("/services/web").value(), false, &window());
        ui::CreateNodeDialog creation(registry::Path::parse("/config").value(), &window());
        int texts = 0;
        for (QDialog* dialog : {static_cast<QDialog*>(&registration), static_cast<QDialog*>(&creation)}) {
            dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            const QList<QPlainTextEdit*> all = dialog->findChildren<QPlainTextEdit*>();
            for (QPlainTextEdit* text : all) {
                if (!text->isVisible() || !text->isEnabled())
                    continue;
                const QString before = text->toPlainText();
                text->setFocus();
                QTRY_VERIFY(text->hasFocus());
                press(*dialog, Qt::Key_Tab);
                QVERIFY2(wasLeft(*text), qPrintable(text->accessibleName()));
                QCOMPARE(text->toPlainText(), before);
                ++texts;
            }
            dialog->close();
        }
        QVERIFY(texts >= 2);
    }

    /// Nobody has to find them out.
    void theWaysOutAreListed()
    {
        const ui::ShortcutsDialog dialog(window().findChildren<QAction*>());
        QStringList keys;
        const auto* list = dialog.findChild<QTreeWidget*>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            if (list->topLevelItem(row)->text(0).startsWith(QStringLiteral("Leave the text")))
                keys += list->topLevelItem(row)->text(1);
        keys.sort();
        QCOMPARE(keys, (QStringList{QStringLiteral("Ctrl+Tab"), QStringLiteral("Esc")}));
    }
};

QTEST_MAIN(TrapTest)
#include "TrapTest.moc"
