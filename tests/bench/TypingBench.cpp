// SPDX-License-Identifier: GPL-3.0-or-later
// A node with 1 MB of JSON in the whole view of a connection, on a real server: until it is painted after somebody
// went there, and from a key to the paint that shows it. The yardstick is the bare editor component with the same text
// and the same colouring, which knows no node, no draft and no check.
#include "ConnectionView.h"
#include "Harness.h"
#include "StallTracer.h"
#include "edit/DraftClaims.h"
#include "editor/DataEditor.h"
#include "editor/Lexers.h"
#include "storage/DraftStore.h"
#include "storage/EditJournal.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

namespace {

constexpr std::size_t documentSize = 1'000'000;
constexpr int keys = 300;

registry::ConnectionProfile writable(const std::string& hostPort)
{
    registry::ConnectionProfile profile = bench::profileFor(hostPort);
    profile.readOnly = false;
    return profile;
}

/// About 1 MB, on many lines or on one.
std::string document(bool lines)
{
    const std::string end = lines ? ",\n" : ",";
    std::string json = lines ? "{\n" : "{";
    for (int i = 0; json.size() < documentSize; ++i) {
        const std::string number = std::to_string(i);
        json += "  \"service-" + number + "\": {\"host\": \"host" + number + ".example.net\", \"port\": "
            + std::to_string(1024 + i % 60'000) + ", \"tags\": [\"a\", \"b\"], \"weight\": 0.5}" + end;
    }
    return json + "  \"last\": null" + (lines ? "\n}\n" : "}");
}

void press(QWidget& widget, Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &up);
}

/// Types digits into the number behind the caret; from each key to the paint that shows it, in ms.
std::vector<double> type(QsciScintilla& editor, int count)
{
    bench::PaintProbe probe(&editor);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const int before = editor.length();
        probe.arm([&] { return editor.length() > before; });
        const auto start = bench::Clock::now();
        press(editor, Qt::Key_7, QStringLiteral("7"));
        bench::waitFor([&] { return probe.hasSeen(); }, "a key on the screen");
        times.push_back(std::chrono::duration<double, std::milli>(probe.seenAt() - start).count());
        if (i % 10 == 9)
            bench::idle(std::chrono::milliseconds(400)); // as people do: then the draft is kept and the text checked
    }
    return times;
}

/// The caret into a number in the middle.
void placeCaret(QsciScintilla& editor, const std::string& text)
{
    const std::size_t middle = text.find("\"port\": ", text.size() / 2) + 8;
    editor.SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(middle));
    editor.setFocus();
    bench::idle(std::chrono::milliseconds(100));
}

struct Times {
    double open = 0;
    std::vector<double> typed;
    double gap = 0;
};

Times inTheWindow(const std::string& hostPort, const std::string& text, const char* at)
{
    const QTemporaryDir folder;
    const auto file = [&](const char* name) { return folder.filePath(QLatin1String(name)).toStdString(); };
    registry::DraftStore drafts(file("drafts"));
    registry::EditJournal journal(file("journal"));
    ui::DraftClaims claims;
    auto services = std::make_unique<registry::ServiceRegistry>(writable(hostPort), registry::ServiceOptions());
    ui::ConnectionView view(std::move(services), false, ui::Stores{&drafts, &journal, nullptr, &claims});
    view.resize(1200, 800);
    view.show();
    view.goTo(*registry::Path::parse("/small"));
    ui::DataEditor* editor = nullptr;
    bench::waitFor([&] { return (editor = view.findChild<ui::DataEditor*>()) && editor->length() > 0; }, "the editor");
    bench::idle(std::chrono::milliseconds(500));

    Times times;
    const app::StallTracer tracer(folder.filePath(QStringLiteral("stalls")));
    bench::PaintProbe probe(editor);
    probe.arm([&] { return editor->length() >= int(text.size()); });
    const auto start = bench::Clock::now();
    view.goTo(*registry::Path::parse(at));
    bench::waitFor([&] { return probe.hasSeen(); }, "the document");
    times.open = std::chrono::duration<double, std::milli>(probe.seenAt() - start).count();
    bench::idle(std::chrono::milliseconds(1000)); // checked and outlined
    placeCaret(*editor, text);
    press(*editor, Qt::Key_7, QStringLiteral("7")); // the first one makes it a draft
    bench::idle(std::chrono::milliseconds(1000));
    times.typed = type(*editor, keys);
    times.gap = tracer.longest();
    if (!editor->isWritable())
        throw std::runtime_error("the document was not editable");
    return times;
}

std::vector<double> inTheBareEditor(const std::string& text, int count)
{
    QsciScintilla editor;
    editor.setUtf8(true);
    editor.setLexer(ui::makeLexer(ui::Format::Json, &editor));
    editor.setText(QString::fromStdString(text));
    editor.resize(800, 600);
    editor.show();
    bench::idle(std::chrono::milliseconds(500));
    placeCaret(editor, text);
    return type(editor, count);
}

void create(registry::Session& session, const char* at, const std::string& text)
{
    const auto done = session.apply(registry::op::Create{*registry::Path::parse(at), text});
    bench::waitFor([&] { return done.isFinished(); }, "a node");
    if (!done.result())
        throw std::runtime_error("the node could not be created");
}

void measure()
{
    const support::ZooKeeperServer server(bench::bigServer());
    {
        registry::Session session(writable(server.hostPort()));
        session.open();
        bench::waitFor([&] { return registry::isUsable(session.status().state); }, "a connection");
        create(session, "/small", "{}");
        create(session, "/lines", document(true));
        create(session, "/line", document(false));
    }
    for (const bool lines : {true, false}) {
        const std::string text = document(lines);
        const std::string name = lines ? "1 MB of JSON on many lines: " : "1 MB of JSON on one line: ";
        std::vector<double> open, typed, gaps;
        std::vector<double> bare = inTheBareEditor(text, lines ? keys : 10); // one line takes it about a second a key
        for (int i = 0; i < bench::runs(); ++i) {
            const Times times = inTheWindow(server.hostPort(), text, lines ? "/lines" : "/line");
            open.push_back(times.open);
            gaps.push_back(times.gap);
            typed.insert(typed.end(), times.typed.begin(), times.typed.end());
        }
        bench::print({name + "opened", "ms", bench::median(open), 0, 300, "<= 300 ms"});
        bench::print({name + "key to paint, median", "ms", bench::median(typed), bench::median(bare), 0, ""});
        bench::print({name + "key to paint, p99", "ms", bench::percentile(typed, 99), bench::percentile(bare, 99), 50,
            "<= 50 ms"});
        bench::print({name + "longest GUI gap", "ms", bench::median(gaps), 0, 0, ""});
    }
}

} // namespace

int main(int argc, char** argv)
{
    return bench::runBench(argc, argv, measure);
}
