// SPDX-License-Identifier: GPL-3.0-or-later
#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static void initTranslationResource() // outside any namespace, as Q_INIT_RESOURCE wants
{
    Q_INIT_RESOURCE(translations);
}

namespace app {

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    initTranslationResource();
    const auto install = [&application](std::unique_ptr<QTranslator> translator) {
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
    };
    const QString folder = QStringLiteral(":/translations");
    auto english = std::make_unique<QTranslator>();
    if (english->load(QStringLiteral("roster_en"), folder))
        install(std::move(english));

    auto own = std::make_unique<QTranslator>();
    if (locale.language() == QLocale::English || locale.language() == QLocale::C
        || !own->load(locale, QStringLiteral("roster"), QStringLiteral("_"), folder))
        return;
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    install(std::move(own));
}

} // namespace app
