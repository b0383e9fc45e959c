// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpLibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

// In a static library nothing pulls the resource's initialiser in by itself. Must stand outside any namespace.
static void initHelpResources()
{
    Q_INIT_RESOURCE(help);
}

namespace ui {

namespace {

/// Takes the anchors off the headings and notes what there is.
void readHeadings(const QString& source, HelpPage& page)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,3}) +(.*?)(?: +\\{(#[^}]*)\\})?$"));
    QStringList lines = source.split(QLatin1Char('\n'));
    bool code = false;
    for (QString& line : lines) {
        if (line.startsWith(QLatin1String("```")))
            code = !code;
        const auto match = code ? QRegularExpressionMatch() : heading.match(line);
        if (!match.hasMatch())
            continue;
        HelpSection section;
        section.level = int(match.capturedLength(1));
        const QStringList anchors = match.captured(3).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& anchor : anchors)
            section.anchors += anchor.mid(1);
        page.sections += section;
        line = match.captured(1) + QLatin1Char(' ') + match.captured(2);
    }
    page.markdown = lines.join(QLatin1Char('\n'));
}

/// The words as they are shown, cut at the headings.
void readText(HelpPage& page)
{
    QTextDocument document;
    document.setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
    qsizetype at = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if (isHeading && at + 1 < page.sections.size())
            page.sections[++at].title = block.text();
        else if (at >= 0 && !block.text().isEmpty())
            page.sections[at].text += block.text() + QLatin1Char('\n');
    }
}

std::optional<HelpPage> readPage(const QString& folder, const QString& language, const QString& key)
{
    QFile file(QStringLiteral("%1/%2/%3.md").arg(folder, language, key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    HelpPage page{key, language, {}, {}};
    readHeadings(QString::fromUtf8(file.readAll()), page);
    readText(page);
    return page;
}

} // namespace

std::optional<qsizetype> HelpPage::sectionOf(const QString& anchor) const
{
    const auto at = std::find_if(
        sections.begin(), sections.end(), [&](const HelpSection& section) { return section.anchors.contains(anchor); });
    return at == sections.end() ? std::nullopt : std::optional(qsizetype(at - sections.begin()));
}

HelpLibrary::HelpLibrary(const QLocale& locale, const QString& folder)
{
    initHelpResources();
    const QString whole = locale.name();
    const QString first = whole.section(QLatin1Char('_'), 0, 0);
    const QStringList all = keys();
    for (const QString& key : all) {
        for (const QString& language : {whole, first, QStringLiteral("en")}) {
            if (auto page = readPage(folder, language, key)) {
                m_pages += std::move(*page);
                break;
            }
        }
    }
}

const HelpPage* HelpLibrary::find(const QString& key) const
{
    const auto at = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage& page) { return page.key == key; });
    return at == m_pages.end() ? nullptr : &*at;
}

HelpTarget HelpLibrary::target(const QString& link, const QString& from)
{
    static const QRegularExpression inside(QStringLiteral("^([a-z-]*?)(?:\\.md)?(?:#([\\w.-]+))?$"));
    const auto match = inside.match(link);
    if (!match.hasMatch() || link.isEmpty())
        return {};
    return {match.capturedLength(1) > 0 ? match.captured(1) : from, match.captured(2)};
}

QStringList HelpLibrary::keys()
{
    return {QStringLiteral("first-steps"), QStringLiteral("connecting"), QStringLiteral("read-only"),
        QStringLiteral("editing"), QStringLiteral("undo-and-journal"), QStringLiteral("services"),
        QStringLiteral("detectors"), QStringLiteral("registrations"), QStringLiteral("boards"),
        QStringLiteral("board-files"), QStringLiteral("keyboard"), QStringLiteral("command-line"),
        QStringLiteral("troubleshooting"), QStringLiteral("privacy")};
}

} // namespace ui
