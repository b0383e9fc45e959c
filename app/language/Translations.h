// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace app {

class TextMemory;

/// The language of the program's texts, also while it runs. GUI thread.
class Translations : public QObject {
    Q_OBJECT

public:
    /// English until setLanguage(). Make it before the first text that is to be said in another language later.
    explicit Translations(QObject* parent = nullptr);
    ~Translations() override;

    /// What can be chosen: codes such as "de" or "zh_CN", English first.
    static QStringList available();
    /// What a language calls itself.
    static QString nativeName(const QString& language);
    /// Whether setLanguage() takes it: what is available, "system", and what the tests are read in: "pseudo" (longer,
    /// accented, in brackets) and "pseudo-rtl" (the same from right to left).
    static bool isKnown(const QString& language);

    /// Texts, dates and numbers; says again what is on screen. "system": the user's own, English when Roster does not
    /// have it. Half a translation is worse than none: without ours, Qt's texts stay English too.
    void setLanguage(const QString& language);
    QString language() const { return m_language; }

private:
    static QLocale localeOf(const QString& language);

    TextMemory* m_memory;
    const QLocale m_system;
    QString m_language;
};

} // namespace app
