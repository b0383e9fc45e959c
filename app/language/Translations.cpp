// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Translations.h"

#include "language/Pseudo.h"
#include "language/Retranslator.h"
#include "language/TextMemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>

static void initTranslationResource() // outside any namespace, as Q_INIT_RESOURCE wants
{
    Q_INIT_RESOURCE(translations);
}

namespace app {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString english = QStringLiteral("en");
const QString pseudo = QStringLiteral("pseudo");
const QString pseudoRightToLeft = QStringLiteral("pseudo-rtl");

std::unique_ptr<QTranslator> load(const QString& file, const QString& from)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, from) ? std::move(translator) : nullptr;
}

/// Of ours, the one for a locale; empty: none.
QString nearest(const QLocale& locale)
{
    QStringList wanted = locale.uiLanguages();
    for (QString& name : wanted)
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const QString& name : std::as_const(wanted))
        for (const QString& have : Translations::available())
            if (name == have || name.startsWith(have + QLatin1Char('_'))
                || (have == QLatin1String("zh_CN") && locale.language() == QLocale::Chinese
                    && locale.script() == QLocale::SimplifiedHanScript))
                return have;
    return {};
}

std::vector<std::unique_ptr<QTranslator>> translatorsOf(const QString& language)
{
    std::vector<std::unique_ptr<QTranslator>> all;
    const auto add = [&all](std::unique_ptr<QTranslator> one) {
        if (one)
            all.push_back(std::move(one));
    };
    if (language != english && !language.startsWith(pseudo)) {
        add(load(QStringLiteral("roster_") + language, folder));
        if (!all.empty())
            add(load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }
    add(load(QStringLiteral("roster_en"), folder)); // the forms of counts
    return all;
}

} // namespace

Translations::Translations(QObject* parent)
    : QObject(parent)
    , m_memory(new TextMemory(this))
    , m_system(QLocale::system())
    , m_language(english)
{
    initTranslationResource();
    m_memory->replace(translatorsOf(english));
    QCoreApplication::installTranslator(m_memory);
}

Translations::~Translations()
{
    if (QCoreApplication::instance())
        QCoreApplication::removeTranslator(m_memory);
}

QStringList Translations::available()
{
    initTranslationResource();
    QStringList all;
    const QStringList files = QDir(folder).entryList({QStringLiteral("roster_*.qm")});
    for (const QString& file : files)
        all += file.mid(7).chopped(3);
    all.removeAll(english);
    all.prepend(english);
    return all;
}

QString Translations::nativeName(const QString& language)
{
    if (language == english)
        return QStringLiteral("English"); // not "American English"
    const QString name = QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

bool Translations::isKnown(const QString& language)
{
    return language == QLatin1String("system") || language == pseudo || language == pseudoRightToLeft
        || available().contains(language);
}

QLocale Translations::localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale own(language);
    return system.language() == own.language() && system.script() == own.script() ? system : own;
}

void Translations::setLanguage(const QString& language)
{
    m_language = language;
    QString texts = language;
    QLocale locale = m_system;
    if (language == QLatin1String("system")) {
        const QString found = nearest(m_system);
        texts = found.isEmpty() ? english : found;
    } else if (!language.startsWith(pseudo)) {
        locale = localeOf(language);
    }
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(language == pseudoRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_memory->setDisguise(language.startsWith(pseudo) ? &pseudoText : nullptr);
    Retranslator retranslator(m_memory->replace(translatorsOf(texts)));
    retranslator.everything();
    QEvent change(QEvent::LanguageChange); // reaches every window later: what is put together there is set again
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

} // namespace app
