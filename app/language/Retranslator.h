// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/TextMemory.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

class QAbstractItemModel;
class QObject;

namespace app {

/// How a shown text was made: what tr() was called with and what was filled in, which may have been made likewise.
struct Recipe {
    TextMemory::Source source; ///< no context: `text` stands in every language, around what is filled in
    QHash<QString, Recipe> values; ///< by the place they fill
};

/// Says again, in the language that has become the present one, what was said in the one before: texts of widgets,
/// actions, items and headers, also those with names and numbers filled in. What comes from a server, or was typed, is
/// no text of ours and stays. A widget that puts texts together in a way that is not seen through here sets them again
/// on QEvent::LanguageChange.
///
/// An object keeps the recipe of what was said again: two texts that are one in a language are two again in the next.
class Retranslator {
public:
    /// `before`: what was shown in the language before.
    explicit Retranslator(std::vector<TextMemory::Remembered> before);

    /// Every window of the application.
    void everything();
    /// How `shown` was made; nothing when it is no text of ours. `contexts`: where it most likely comes from.
    std::optional<Recipe> recipeOf(const QString& shown, const QSet<QByteArray>& contexts) const;
    /// It in the present language.
    static QString say(const Recipe& recipe);

private:
    struct Template {
        std::vector<QString> literals; ///< one more than places
        std::vector<QString> places; ///< numbered, or of a count
        qsizetype letters = 0;
        TextMemory::Source source;
    };
    void object(QObject& object);
    void properties(QObject& object, const QSet<QByteArray>& contexts);
    void items(QObject& object, const QSet<QByteArray>& contexts);
    void words(QAbstractItemModel& model, const QSet<QByteArray>& contexts) const;
    std::optional<QString> again(const QString& shown, const QSet<QByteArray>& contexts) const;
    std::optional<QString> againOn(
        QObject& object, const char* property, const QString& shown, const QSet<QByteArray>& contexts) const;
    std::optional<Recipe> find(const QString& shown, const QSet<QByteArray>& contexts, int depth) const;
    std::optional<Recipe> filledIn(const QString& shown, const QSet<QByteArray>& contexts, int depth) const;
    std::optional<Recipe> joined(const QString& shown, const QSet<QByteArray>& contexts, int depth) const;
    std::optional<Recipe> match(
        const Template& with, const QString& shown, const QSet<QByteArray>& contexts, int depth) const;

    QMultiHash<QString, TextMemory::Source> m_whole;
    std::vector<Template> m_templates; ///< those with the most letters first
    QSet<const QObject*> m_done;
};

} // namespace app

Q_DECLARE_METATYPE(app::Recipe)
