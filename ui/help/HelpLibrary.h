// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// A heading of a page and what stands under it up to the next one.
struct HelpSection {
    QString title;
    int level = 1; ///< of the heading; 1 is the page's own title, which comes first
    QStringList anchors; ///< how links name it; the same in every language
    QString text; ///< plain
};

struct HelpPage {
    QString key; ///< "editing": the file's name without ".md"
    QString language; ///< the folder it was found in; "en" where it is not translated
    QString markdown; ///< without the anchors, for showing
    QList<HelpSection> sections; ///< in the order of their headings

    QString title() const { return sections.isEmpty() ? key : sections.first().title; }
    /// The place of the section with that anchor; none when there is none.
    std::optional<qsizetype> sectionOf(const QString& anchor) const;
};

/// Where a link leads: a page of ours and a section of it, or an address outside.
struct HelpTarget {
    QString page;
    QString anchor;

    bool isNone() const { return page.isEmpty(); }
    friend bool operator==(const HelpTarget&, const HelpTarget&) = default;
};

/// The pages of the help, from Markdown files. A heading may end in "{#anchor #another}": links and the program name
/// sections by these, so that they survive translation. A page that a language does not have is the English one.
class HelpLibrary {
public:
    /// `folder` has a folder for each language, named as QLocale::name() ("zh_CN") or its first part ("de").
    explicit HelpLibrary(const QLocale& locale, const QString& folder = QStringLiteral(":/roster/help"));

    /// In the order of the contents.
    const QList<HelpPage>& pages() const { return m_pages; }
    const HelpPage* find(const QString& key) const;
    /// What "editing.md#conflicts", "#here" (on page `from`) or "editing#conflicts" means; none for anything else.
    static HelpTarget target(const QString& link, const QString& from = {});
    /// The names of all pages, in the order of the contents.
    static QStringList keys();

private:
    QList<HelpPage> m_pages;
};

} // namespace ui
