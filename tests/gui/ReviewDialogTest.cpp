// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Translations.h"
#include "dialogs/ReviewDialog.h"
#include "diff/DiffView.h"
#include "panes/NoticeBar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <zlib.h>

using ui::Review;
using ui::ReviewDialog;

namespace {

Review review(const char* path, registry::Data before, registry::Data after)
{
    Review result;
    result.connection = QStringLiteral("production & more");
    result.colour = QColor(0xd03030);
    result.path = registry::Path::parse(path).value();
    result.intent = QStringLiteral("Save");
    result.before = std::move(before);
    result.after = std::move(after);
    result.basedOn = registry::Stat{};
    result.basedOn->version = 4;
    result.basedOn->mtime = 1'700'000'000'000;
    return result;
}

std::string gzipped(const std::string& text, int level)
{
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(text.size() + 100, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

class ReviewDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ReviewDialog> m_dialog;

    template <typename T = QLabel> T* part(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    ui::DiffView* diff() const { return m_dialog->findChild<ui::DiffView*>(); }
    QString notice(const char* name) const
    {
        auto* bar = part<ui::NoticeBar>(name);
        return bar->isVisible() ? bar->text() : QString();
    }
    void open(std::vector<Review> reviews)
    {
        m_dialog = std::make_unique<ReviewDialog>(std::move(reviews));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(diff()->diff());
    }
    void open(Review one) { open(std::vector<Review>{std::move(one)}); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        new app::Translations(QCoreApplication::instance());
    }
    void cleanup() { m_dialog.reset(); }

    void saysWhatWillBeWritten()
    {
        Review one = review("/config/app", "{\"a\": 1}\n", "{\"a\": 12}\n");
        one.warnings = {QStringLiteral("The owner will overwrite it."), QStringLiteral("It is not valid JSON.")};
        open(one);
        QCOMPARE(part("connection")->text(), QStringLiteral("production & more"));
        QCOMPARE(part("path")->text(), QStringLiteral("/config/app"));
        QVERIFY(part("basedOn")->text().contains(QLatin1String("version 4")));
        const QString written =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), QLocale::LongFormat);
        QVERIFY2(part("basedOn")->text().contains(written), qPrintable(part("basedOn")->text()));
        QVERIFY2(part("sizes")->text().contains(QStringLiteral("9 bytes \u2192 10 bytes  (+1)")),
            qPrintable(part("sizes")->text()));
        QCOMPARE(notice("warnings"), QStringLiteral("The owner will overwrite it.\nIt is not valid JSON."));
        QCOMPARE(notice("remark"), QString());
        QCOMPARE(part<QWidget>("connectionColour")->grab().toImage().pixelColor(2, 2), QColor(0xd03030));
        QCOMPARE(diff()->currentText(), QStringLiteral("Line 1, changed from: {\"a\": 1} to: {\"a\": 12}"));
        QCOMPARE(part("position")->text(), QStringLiteral("Difference 1 of 1"));
        QCOMPARE(part<QPushButton>("confirm")->text(), QStringLiteral("Save"));
    }

    void enterConfirms()
    {
        open(review("/a", "1", "2"));
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QSignalSpy skipped(m_dialog.get(), &ReviewDialog::skipReviewRequested);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(skipped.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }
    void enterConfirmsFromTheDifferencesToo()
    {
        open(review("/a", "1", "2"));
        diff()->setFocus();
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(diff(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
    void escapeCancels()
    {
        open(review("/a", "1", "2"));
        part<QCheckBox>("skipReview")->setChecked(true);
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        QSignalSpy skipped(m_dialog.get(), &ReviewDialog::skipReviewRequested);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(skipped.size(), 0);
    }
    void confirmsBeforeTheComparisonIsThere()
    {
        const std::string large(1u << 20, 'x');
        m_dialog = std::make_unique<ReviewDialog>(review("/a", large, large + "y"));
        m_dialog->open();
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(part<QPushButton>("confirm"), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        m_dialog.reset();
    }
    void notAskedAgain()
    {
        open(review("/a", "1", "2"));
        QSignalSpy skipped(m_dialog.get(), &ReviewDialog::skipReviewRequested);
        auto* box = part<QCheckBox>("skipReview");
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        QTest::mouseClick(part<QPushButton>("confirm"), Qt::LeftButton);
        QCOMPARE(skipped.size(), 1);
        Review deletion = review("/a", "1", std::nullopt);
        deletion.action = Review::Action::Delete;
        open(deletion);
        QVERIFY(!part<QCheckBox>("skipReview")->isVisible());
    }

    void sizes_data()
    {
        QTest::addColumn<bool>("isNull");
        QTest::addColumn<bool>("becomesNull");
        QTest::addColumn<QString>("text");
        QTest::newRow("null to empty") << true << false
                                       << QStringLiteral("null (no data) \u2192 empty (0 bytes)  (\u00B10)");
        QTest::newRow("empty to null") << false << true
                                       << QStringLiteral("empty (0 bytes) \u2192 null (no data)  (\u00B10)");
    }
    void sizes()
    {
        QFETCH(bool, isNull);
        QFETCH(bool, becomesNull);
        QFETCH(QString, text);
        const auto data = [](bool null) { return null ? registry::Data() : registry::Data(std::string()); };
        open(review("/a", data(isNull), data(becomesNull)));
        QCOMPARE(part("sizes")->text(), text);
        QCOMPARE(notice("remark"), QString()); // something does change
    }
    void shrinking()
    {
        open(review("/a", std::string(2000, 'x'), "1"));
        QCOMPARE(part("sizes")->text(), QStringLiteral("2000 bytes \u2192 1 byte  (\u22121999)"));
    }

    void remarks()
    {
        Review formatting = review("/a", "{\"a\":1}", "{\n  \"a\": 1\n}\n");
        formatting.onlyFormatting = true;
        open(formatting);
        QVERIFY(notice("remark").startsWith(QLatin1String("Only the formatting changes")));
        open(review("/a", "same", "same"));
        QVERIFY(notice("remark").startsWith(QLatin1String("Nothing changes")));
        open(review("/a", std::string("\0\1", 2), std::string("\0\2", 2)));
        QVERIFY(notice("remark").startsWith(QLatin1String("Not text")));
        QVERIFY(diff()->diff()->diff->binary);
    }
    /// Packed data are compared as what is in them.
    void gzip()
    {
        const std::string text = "line 1\nline 2\nline 3\n";
        open(review("/a", gzipped(text, 1), gzipped("line 1\nline two\nline 3\n", 9)));
        QCOMPARE(diff()->currentText(), QStringLiteral("Line 2, changed from: line 2 to: line two"));
        const std::string fast = gzipped(text, 1);
        const std::string small = gzipped(text, 9);
        QVERIFY(fast != small);
        open(review("/a", fast, small));
        QVERIFY(notice("remark").startsWith(QLatin1String("The text is the same")));
    }
    void utf16()
    {
        open(review("/a",
            std::string("\xFF\xFE"
                        "a\0",
                4),
            std::string("\xFF\xFE"
                        "b\0",
                4)));
        QCOMPARE(diff()->currentText(), QStringLiteral("Line 1, changed from: \\ufeffa to: \\ufeffb"));
    }

    void serverTextStaysText()
    {
        Review one = review("/a", "<b>bold</b>", "<i>x</i>");
        one.path = registry::Path().childFromServer("<b>\xE2\x80\xAE</b>");
        one.connection = QStringLiteral("<h1>name</h1>");
        open(one);
        QCOMPARE(part("path")->text(), QStringLiteral("/<b>\\u202e</b>"));
        QCOMPARE(part("path")->textFormat(), Qt::PlainText);
        QCOMPARE(part("connection")->textFormat(), Qt::PlainText);
    }

    void differencesByKey()
    {
        std::string before;
        for (int i = 0; i < 50; ++i)
            before += "line " + std::to_string(i) + "\n";
        std::string after = before;
        after.replace(after.find("line 10"), 7, "changed");
        after.replace(after.find("line 40"), 7, "changed");
        open(review("/a", before, after));
        QCOMPARE(part("position")->text(), QStringLiteral("Difference 1 of 2"));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_F8);
        QCOMPARE(part("position")->text(), QStringLiteral("Difference 2 of 2"));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(part("position")->text(), QStringLiteral("Difference 1 of 2"));
        diff()->setFocus();
        QTest::keyClick(diff(), Qt::Key_F8);
        QCOMPARE(part("position")->text(), QStringLiteral("Difference 2 of 2"));
        QTest::keyClick(diff(), Qt::Key_Up);
        QCOMPARE(part("position")->text(), QStringLiteral("2 differences"));
    }

    void noticeWhileOpen()
    {
        open(review("/a", "1", "2"));
        QCOMPARE(notice("notice"), QString());
        m_dialog->setNotice(QStringLiteral("The node was changed meanwhile."));
        QCOMPARE(notice("notice"), QStringLiteral("The node was changed meanwhile."));
        m_dialog->setNotice(QString());
        QCOMPARE(notice("notice"), QString());
    }

    void manyAtOnce()
    {
        std::vector<Review> all = {review("/changed", "1", "2"), review("/created", std::nullopt, "new\n"),
            review("/deleted", "old\n", std::nullopt)};
        all[1].action = Review::Action::Create;
        all[1].basedOn = std::nullopt;
        all[2].action = Review::Action::Delete;
        open(all);
        auto* list = part<QListWidget>("reviews");
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), QStringLiteral("\u00B1  /changed"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("+  /created"));
        QCOMPARE(list->item(2)->text(), QStringLiteral("\u2212  /deleted"));
        QCOMPARE(list->item(2)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Delete: /deleted"));
        QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Review 3 changes"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_dialog->currentReview(), 1);
        QCOMPARE(part("path")->text(), QStringLiteral("/created"));
        QCOMPARE(part("basedOn")->text(), QStringLiteral("A new node"));
        QCOMPARE(part("sizes")->text(), QStringLiteral("4 bytes"));
        QTRY_COMPARE(diff()->currentText(), QStringLiteral("Line 1, added: new"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QTRY_COMPARE(diff()->currentText(), QStringLiteral("Line 1, removed: old"));
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }
};

QTEST_MAIN(ReviewDialogTest)
#include "ReviewDialogTest.moc"
