// SPDX-License-Identifier: GPL-3.0-or-later
// The help: that its pages are whole, that every error code has a place in them, and the window that shows them.
#include "Actions.h"
#include "Application.h"
#include "BoardDesk.h"
#include "ConnectionBanner.h"
#include "ConnectionDesk.h"
#include "ConnectionView.h"
#include "HelpDesk.h"
#include "MainWindow.h"
#include "Settings.h"
#include "WindowTools.h"
#include "dialogs/ConnectionTestPanel.h"
#include "dialogs/ShortcutsDialog.h"
#include "help/EmptyNote.h"
#include "help/HelpBrowser.h"
#include "help/HelpEvent.h"
#include "help/HelpWindow.h"
#include "help/WhatNow.h"
#include "session/Session.h"
#include "value/Error.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTest>
#include <QTreeWidget>

using ui::HelpLibrary;
using ui::HelpPage;

namespace {

const QString sources = QDir::cleanPath(QStringLiteral(ROSTER_TEST_DATA "/../../resources/help"));

/// Everything a page links to.
QStringList linksOf(const HelpPage& page)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList result;
    auto found = link.globalMatch(page.markdown);
    while (found.hasNext())
        result += found.next().captured(1);
    return result;
}

/// What is wrong with the page's links; empty: nothing.
QStringList deadLinks(const HelpLibrary& library, const HelpPage& page)
{
    QStringList dead;
    const QStringList links = linksOf(page);
    for (const QString& link : links) {
        if (link.startsWith(QLatin1String("https://")))
            continue;
        const ui::HelpTarget target = HelpLibrary::target(link, page.key);
        const HelpPage* to = library.find(target.page);
        if (!to || (!target.anchor.isEmpty() && !to->sectionOf(target.anchor)))
            dead += page.key + QStringLiteral(": ") + link;
    }
    return dead;
}

/// What the page offers for links to name, in its order.
QStringList anchorsOf(const HelpPage& page)
{
    QStringList all;
    for (const ui::HelpSection& section : page.sections)
        all += section.anchors;
    return all;
}

void write(const QString& file, const char* text)
{
    QFile out(file);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()) && out.open(QIODevice::WriteOnly));
    out.write(text);
}

QStringList titlesOf(const HelpLibrary& library, const QList<ui::HelpHit>& hits)
{
    QStringList titles;
    for (const ui::HelpHit& hit : hits)
        titles += library.find(hit.page)->sections[hit.section].title;
    return titles;
}

QLocale english()
{
    return QLocale(QLocale::English);
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_app;

    void start()
    {
        m_app = std::make_unique<app::Application>(
            app::CommandLine::parse({QStringLiteral("--config-dir"), m_folder->path()}));
        m_app->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_app->window()));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_app.reset();
        QVERIFY(registry::Session::waitForClosedBackends(std::chrono::seconds(5)));
    }

    void everyPageLoads()
    {
        const HelpLibrary library(english());
        QStringList keys;
        for (const HelpPage& page : library.pages()) {
            keys += page.key;
            QVERIFY2(page.sections.size() >= 2, qPrintable(page.key));
            QCOMPARE(page.sections.first().level, 1);
            QVERIFY2(!page.markdown.contains(QLatin1String("{#")), qPrintable(page.key));
            QStringList seen;
            for (const ui::HelpSection& section : page.sections) {
                QCOMPARE(section.level == 1, &section == &page.sections.first());
                QVERIFY2(!section.title.isEmpty() && !section.anchors.isEmpty(), qPrintable(page.key));
                for (const QString& anchor : section.anchors) {
                    QVERIFY2(!seen.contains(anchor), qPrintable(page.key + anchor));
                    seen += anchor;
                }
            }
        }
        QCOMPARE(keys, HelpLibrary::keys());
        QStringList files = QDir(sources + QStringLiteral("/en")).entryList({QStringLiteral("*.md")});
        QCOMPARE(files.replaceInStrings(QStringLiteral(".md"), QString()).size(), keys.size());
    }

    void noLinkIsDead_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = QDir(sources).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(languages.contains(QStringLiteral("en")));
        for (const QString& language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    /// In any language; and a translated page has the sections that others link to.
    void noLinkIsDead()
    {
        QFETCH(QString, language);
        const HelpLibrary library{QLocale(language)};
        const HelpLibrary original(english());
        for (const HelpPage& page : library.pages()) {
            const QStringList dead = deadLinks(library, page);
            QVERIFY2(dead.isEmpty(), qPrintable(dead.join(QLatin1Char('\n'))));
            QCOMPARE(anchorsOf(page), anchorsOf(*original.find(page.key)));
        }
        HelpPage broken = library.pages().first();
        broken.markdown = QStringLiteral("[a](editing.md#nowhere) [b](nothing.md) [c](editing.md#conflicts)");
        QCOMPARE(deadLinks(library, broken).size(), 2);
    }

    /// The pages' own anchors, the program's topics: each leads somewhere.
    void everyErrorCodeHasASection()
    {
        const HelpLibrary library(english());
        int codes = 0;
        for (int value = 1; value <= int(registry::ErrorCode::Cancelled); ++value, ++codes) {
            const QString topic = ui::helpTopicOf(registry::ErrorCode(value));
            const ui::HelpTarget target = HelpLibrary::target(topic);
            const HelpPage* page = library.find(target.page);
            QVERIFY(page);
            const auto section = page->sectionOf(target.anchor);
            QVERIFY2(section, qPrintable(topic));
            QVERIFY2(page->sections[*section].title.contains(target.anchor), qPrintable(topic));
            QVERIFY2(page->sections[*section].text.size() > 40, qPrintable(topic));
        }
        QVERIFY(codes >= 35);
    }

    void everyTopicOfAWidgetIsThere()
    {
        QFile file(sources + QStringLiteral("/../../ui/help/HelpEvent.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row(QStringLiteral("\\{\"[\\w:]+\", \"([^\"]+)\"\\}"));
        auto found = row.globalMatch(QString::fromUtf8(file.readAll()));
        const HelpLibrary library(english());
        int rows = 0;
        while (found.hasNext()) {
            const QString topic = found.next().captured(1);
            const ui::HelpTarget target = HelpLibrary::target(topic);
            const HelpPage* page = library.find(target.page);
            QVERIFY2(page && (target.anchor.isEmpty() || page->sectionOf(target.anchor)), qPrintable(topic));
            ++rows;
        }
        QVERIFY(rows > 25);
    }

    void aLanguageFallsBackPageByPage()
    {
        for (const QString& key : HelpLibrary::keys())
            write(QStringLiteral("%1/en/%2.md").arg(m_folder->path(), key), "# English {#start}\nText\n");
        write(m_folder->path() + QStringLiteral("/de/editing.md"), "# Bearbeiten {#start}\nText\n");
        write(m_folder->path() + QStringLiteral("/zh_CN/boards.md"), "# 看板 {#start}\n文字\n");
        const HelpLibrary german(QLocale(QStringLiteral("de_AT")), m_folder->path());
        QCOMPARE(german.find(QStringLiteral("editing"))->title(), QStringLiteral("Bearbeiten"));
        QCOMPARE(german.find(QStringLiteral("editing"))->language, QStringLiteral("de"));
        QCOMPARE(german.find(QStringLiteral("boards"))->language, QStringLiteral("en"));
        QCOMPARE(german.pages().size(), HelpLibrary::keys().size());
        const HelpLibrary chinese(QLocale(QStringLiteral("zh_CN")), m_folder->path());
        QCOMPARE(chinese.find(QStringLiteral("boards"))->title(), QStringLiteral("看板"));
        QCOMPARE(ui::searchHelp(chinese, QStringLiteral("文字")).size(), 1);
    }

    void searchRanks()
    {
        const HelpLibrary library(english());
        const auto titles = [&](const char* query) {
            return titlesOf(library, ui::searchHelp(library, QString::fromUtf8(query)));
        };
        QCOMPARE(titles("nonode").value(0), QStringLiteral("There is no such node (NoNode -101)"));
        QCOMPARE(titles("-119").value(0), QStringLiteral("The server accepts no changes (ServerReadOnly -119)"));
        QCOMPARE(titles("conflicts").value(0), QStringLiteral("Conflicts"));
        QCOMPARE(titles("padlock").value(0), QStringLiteral("Unlock and lock"));
        QVERIFY(titles("KEYCHAIN password").size() >= 2);
        QCOMPARE(titles("expected instances").value(0), QStringLiteral("When it is wrong"));
        QCOMPARE(titles("qwertzuiop"), QStringList());
        QCOMPARE(titles("   "), QStringList());
        const auto hits = ui::searchHelp(library, QStringLiteral("whitelist"));
        QVERIFY(!hits.isEmpty());
        QVERIFY(hits.first().snippet.contains(QLatin1String("whitelist")));
        QVERIFY(!hits.first().snippet.contains(QLatin1Char('`')));
        for (qsizetype i = 1; i < hits.size(); ++i)
            QVERIFY(hits[i - 1].score >= hits[i].score);
    }

    void theWindowSearches()
    {
        ui::HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("notzookeeper"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* hits = window.findChild<QTreeWidget*>(QStringLiteral("helpHits"));
        QVERIFY(hits->isVisible() && hits->hasFocus());
        QCOMPARE(window.page(), QStringLiteral("troubleshooting")); // the best one; Down goes to the next
        QTest::keyClick(hits, Qt::Key_Return);
        QCOMPARE(window.page(), QStringLiteral("troubleshooting"));
        QVERIFY(window.browser().hasFocus());
        QVERIFY(window.browser().textCursor().block().text().contains(QLatin1String("NotZooKeeper")));
        field->setText(QStringLiteral("qwertzuiop"));
        QTRY_VERIFY(hits->topLevelItem(0)->text(0).contains(QLatin1String("Nothing was found")));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY(window.findChild<QTreeWidget*>(QStringLiteral("helpContents"))->isVisible());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    /// Links, back and forward, to the very place; by the keyboard.
    void linksAreFollowedAndComeBack()
    {
        ui::HelpWindow window;
        window.resize(700, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openTopic(QStringLiteral("read-only"));
        window.browser().setFocus();
        QTest::keyClick(&window.browser(), Qt::Key_Tab); // to the first link
        QTest::keyClick(&window.browser(), Qt::Key_Return);
        QCOMPARE(window.page(), QStringLiteral("troubleshooting"));
        QVERIFY(window.browser().verticalScrollBar()->value() > 0);
        const int there = window.browser().verticalScrollBar()->value() + 37; // read on
        window.browser().verticalScrollBar()->setValue(there);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.page(), QStringLiteral("read-only"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.page(), QStringLiteral("troubleshooting"));
        QCOMPARE(window.browser().verticalScrollBar()->value(), there);
        QVERIFY(window.windowTitle().contains(QLatin1String("Troubleshooting")));
    }

    void anAddressOutsideIsAskedAbout()
    {
        ui::HelpWindow window;
        window.show();
        window.openTopic(QStringLiteral("first-steps"));
        Q_EMIT window.browser().anchorClicked(QUrl(QStringLiteral("https://example.net/a?b=c")));
        auto* box = window_test::opened<QMessageBox>(window);
        QVERIFY(box);
        QCOMPARE(box->informativeText(), QStringLiteral("https://example.net/a?b=c"));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(static_cast<QAbstractButton*>(box->defaultButton()) == box->button(QMessageBox::Cancel));
        box->reject();
        QCOMPARE(window.page(), QStringLiteral("first-steps"));
    }

    void findOnThePage()
    {
        ui::HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openTopic(QStringLiteral("editing"));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("helpFind"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("schema"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.browser().textCursor().selectedText().toLower(), QStringLiteral("schema"));
        const int first = window.browser().textCursor().position();
        QTest::keyClick(&window, Qt::Key_F3);
        QVERIFY(window.browser().textCursor().position() > first);
        QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(window.browser().textCursor().position(), first);
        field->setText(QStringLiteral("qwertzuiop"));
        QTest::keyClick(field, Qt::Key_Return);
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("Not on this page");
        }));
    }

    void zoomAndPlaceAreRemembered()
    {
        start();
        m_app->help().open(QStringLiteral("boards"));
        QPointer<ui::HelpWindow> window = m_app->help().window();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const qreal before = window->browser().font().pointSizeF();
        QTest::keyClick(window, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(window, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(window->browser().font().pointSizeF(), before + 1);
        window->resize(777, 555);
        window->close();
        QTRY_VERIFY(!window);
        m_app->help().open(QStringLiteral("boards"));
        QVERIFY(QTest::qWaitForWindowActive(m_app->help().window()));
        QCOMPARE(m_app->help().window()->size(), QSize(777, 555));
        QCOMPARE(m_app->help().window()->zoom(), 1);
        QTest::keyClick(m_app->help().window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_app->help().window()->browser().font().pointSizeF(), before);
    }

    /// F1 where somebody is, and what a dialog is about.
    void f1OpensThePageThatFits()
    {
        start();
        QTest::keyClick(&m_app->window(), Qt::Key_F1);
        QVERIFY(m_app->help().window());
        QCOMPARE(m_app->help().window()->page(), QStringLiteral("first-steps"));
        ui::ShortcutsDialog dialog({}, &m_app->window());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(m_app->help().window()->page(), QStringLiteral("keyboard"));
        QVERIFY(dialog.isVisible());
        dialog.reject();
        m_app->window().close();
        QTRY_VERIFY(!m_app->help().window());
    }

    /// The window is made anew, where it was.
    void anotherLanguage()
    {
        start();
        m_app->help().open(QStringLiteral("editing#conflicts"));
        QPointer<ui::HelpWindow> before = m_app->help().window();
        before->setZoom(3);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(before, &change);
        QTRY_VERIFY(!before);
        QVERIFY(m_app->help().window());
        QCOMPARE(m_app->help().window()->topic(), QStringLiteral("editing#conflicts"));
        QCOMPARE(m_app->help().window()->zoom(), 3);
    }

    /// "**File > New board**": there is such a menu, and such a row in one.
    void menusAreCalledAsTheyAre()
    {
        start();
        QList<QAction*> all = m_app->desk().open(registry::Endpoint(registry::SampleEndpoint{}))->actions().all();
        const QList<QMenu*> menus = m_app->window().findChildren<QMenu*>();
        for (QMenu* menu : menus)
            Q_EMIT menu->aboutToShow(); // some are filled then
        all += m_app->window().findChildren<QAction*>();
        all += m_app->boards().openSample()->findChildren<QAction*>();
        QStringList texts;
        for (const QAction* action : std::as_const(all))
            texts += action->text().remove(QLatin1Char('&'));
        static const QRegularExpression way(QStringLiteral("\\*\\*([^*>]+ > [^*]+)\\*\\*"));
        int ways = 0;
        const HelpLibrary library(english());
        for (const HelpPage& page : library.pages()) {
            auto found = way.globalMatch(QString(page.markdown).replace(QLatin1Char('\n'), QLatin1Char(' ')));
            while (found.hasNext()) {
                const QStringList steps = found.next().captured(1).split(QStringLiteral(" > ")).mid(0, 2);
                for (const QString& step : steps)
                    QVERIFY2(texts.contains(step), qPrintable(page.key + QStringLiteral(": ") + step));
                ++ways;
            }
        }
        QVERIFY(ways > 15);
    }

    void f1OnABoard()
    {
        start();
        app::BoardWindow* board = m_app->boards().openSample();
        QVERIFY(QTest::qWaitForWindowActive(board));
        QTest::keyClick(board, Qt::Key_F1);
        QVERIFY(m_app->help().window());
        QCOMPARE(m_app->help().window()->page(), QStringLiteral("boards"));
    }

    /// Beside what is wrong with a connection: the section of its code.
    void whatNow()
    {
        start();
        ui::ConnectionBanner banner;
        registry::SessionStatus status;
        status.state = registry::ConnectionState::Suspended;
        banner.setStatus(status);
        auto* button = banner.findChild<ui::WhatNow*>();
        QCOMPARE(button->topic(), QStringLiteral("connecting#states"));
        status.state = registry::ConnectionState::Connecting;
        status.attempt = 1;
        status.reason = registry::Error{registry::ErrorCode::ConnectTimeout, {}, 0, {}};
        banner.setStatus(status);
        CLICK(button);
        QVERIFY(m_app->help().window());
        QCOMPARE(m_app->help().window()->topic(), QStringLiteral("troubleshooting#ConnectTimeout"));

        ui::ConnectionTestPanel panel;
        panel.show();
        registry::ConnectionProfile profile;
        profile.endpoint = registry::FileEndpoint{m_folder->path().toStdString() + "/no/such/folder/file.registry"};
        QSignalSpy finished(&panel, &ui::ConnectionTestPanel::finished);
        panel.start(profile);
        QTRY_COMPARE(finished.count(), 1);
        QStringList offered;
        const QList<ui::WhatNow*> all = panel.findChildren<ui::WhatNow*>();
        for (const ui::WhatNow* one : all) {
            if (one->isVisible())
                offered += one->topic();
        }
        QCOMPARE(offered, QStringList{QStringLiteral("troubleshooting#Storage")});
    }

    void anEmptyListSaysWhatFillsIt()
    {
        QTreeWidget list;
        auto* note = new ui::EmptyNote(list, QStringLiteral("Nothing yet."));
        list.show();
        QVERIFY(note->isVisible());
        QCOMPARE(list.accessibleDescription(), QStringLiteral("Nothing yet."));
        list.addTopLevelItem(new QTreeWidgetItem({QStringLiteral("one")}));
        QVERIFY(!note->isVisible());
        QVERIFY(list.accessibleDescription().isEmpty());
        list.clear();
        QVERIFY(note->isVisible());
        note->setNote({});
        QVERIFY(!note->isVisible());
    }

    void aBoxWithHelpStaysOpen()
    {
        start();
        QMessageBox box(
            QMessageBox::Warning, QStringLiteral("Title"), QStringLiteral("Text"), QMessageBox::Ok, &m_app->window());
        ui::offerHelp(box, ui::helpTopicOf(registry::ErrorCode::TooLarge));
        box.open();
        QTest::mouseClick(box.button(QMessageBox::Help), Qt::LeftButton);
        QVERIFY(box.isVisible());
        QVERIFY(m_app->help().window());
        QCOMPARE(m_app->help().window()->page(), QStringLiteral("troubleshooting"));
        QVERIFY(m_app->help().window()->browser().textCursor().block().text().contains(QLatin1String("TooLarge")));
        box.reject();
    }
};

QTEST_MAIN(HelpTest)
#include "HelpTest.moc"
