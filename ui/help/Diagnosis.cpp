// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/Diagnosis.h"

#include "storage/SqliteVersion.h"

#include <QAccessible>
#include <QApplication>
#include <QFontInfo>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QTimeZone>
#include <Qsci/qsciglobal.h>

#include <nlohmann/json_fwd.hpp>
#include <rapidjson/rapidjson.h>
#include <yaml.h>
#include <zlib.h>

namespace ui {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString endpointKind(const registry::Endpoint& endpoint)
{
    if (const auto* ensemble = std::get_if<registry::ZooKeeperEndpoint>(&endpoint))
        return QStringLiteral("ensemble of %1, chroot %2")
            .arg(ensemble->hosts.size())
            .arg(yesNo(!ensemble->chroot.isRoot()));
    return std::holds_alternative<registry::SampleEndpoint>(endpoint) ? QStringLiteral("sample")
                                                                      : QStringLiteral("registry file");
}

QString connectionLine(const DiagnosedConnection& one)
{
    const registry::SessionStatus& status = one.status;
    QStringList parts{endpointKind(one.profile.endpoint), latin(registry::name(status.state))};
    if (status.reason)
        parts +=
            QStringLiteral("reason %1 (%2)").arg(latin(registry::name(status.reason->code))).arg(status.reason->native);
    parts += QStringLiteral("read-only %1").arg(yesNo(one.profile.readOnly));
    parts += QStringLiteral("live %1").arg(yesNo(one.profile.live));
    parts += QStringLiteral("credentials %1").arg(one.profile.credentials.size());
    parts += QStringLiteral("timeout %1 of %2 ms").arg(status.timeout.count()).arg(one.profile.sessionTimeout.count());
    if (status.roundTrip)
        parts += QStringLiteral("round trip %1 us").arg(status.roundTrip->count());
    parts += QStringLiteral("watches %1").arg(one.watches);
    parts += QStringLiteral("failed attempts %1").arg(status.attempt);
    parts += QStringLiteral("encrypted %1").arg(yesNo(status.encrypted));
    return parts.join(QStringLiteral(", "));
}

QString screenLine(const QScreen& screen)
{
    const QRect at = screen.geometry();
    return QStringLiteral("%1x%2 at %3,%4, scale %5, %6 dpi, %7 Hz")
        .arg(at.width())
        .arg(at.height())
        .arg(at.x())
        .arg(at.y())
        .arg(screen.devicePixelRatio())
        .arg(screen.logicalDotsPerInch())
        .arg(screen.refreshRate());
}

/// Names only: the values may be paths.
QString environmentNames()
{
    QStringList set;
    for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_AUTO_SCREEN_SCALE_FACTOR", "QT_FONT_DPI",
             "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_PLUGIN_PATH", "QT_IM_MODULE",
             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_LOGGING_RULES", "QT_NO_GLIB", "LD_PRELOAD", "LD_LIBRARY_PATH"}) {
        if (qEnvironmentVariableIsSet(name))
            set += QLatin1String(name);
    }
    return set.isEmpty() ? QStringLiteral("none") : set.join(QLatin1Char(' '));
}

QStringList platformLines()
{
    QStringList lines;
    lines += QStringLiteral("System: %1, kernel %2, %3")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    lines += QStringLiteral("Window system: %1").arg(QGuiApplication::platformName());
    lines += QStringLiteral("Style: %1").arg(QApplication::style()->name());
    lines += QStringLiteral("Font size: %1 pt").arg(QFontInfo(QApplication::font()).pointSizeF());
    lines += QStringLiteral("Screen reader: %1").arg(yesNo(QAccessible::isActive()));
    lines += QStringLiteral("Variables set: %1").arg(environmentNames());
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        lines += QStringLiteral("Screen: %1").arg(screenLine(*screen));
    return lines;
}

} // namespace

QList<Library> usedLibraries()
{
    const QString gpl = QStringLiteral("GPL-3.0-only");
    const QString mit = QStringLiteral("MIT");
    const QString qtVersion = qstrcmp(qVersion(), QT_VERSION_STR) == 0
        ? QLatin1String(qVersion())
        : QStringLiteral("%1 (%2)").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR));
    return {
        {QStringLiteral("Qt"), qtVersion, QStringLiteral("LGPL-3.0-only OR GPL-3.0-only")},
        {QStringLiteral("Qt Charts"), qtVersion, gpl},
        {QStringLiteral("QScintilla"), QStringLiteral(QSCINTILLA_VERSION_STR), gpl},
        {QStringLiteral("Apache ZooKeeper C client"), latin(registry::clientLibrary().version),
            QStringLiteral("Apache-2.0")},
        {QStringLiteral("SQLite"), latin(registry::sqliteVersion()), QStringLiteral("blessing")},
        {QStringLiteral("zlib"), QLatin1String(zlibVersion()), QStringLiteral("Zlib")},
        {QStringLiteral("LibYAML"), QLatin1String(yaml_get_version_string()), mit},
        {QStringLiteral("RapidJSON"), QStringLiteral(RAPIDJSON_VERSION_STRING), mit},
        {QStringLiteral("JSON for Modern C++"),
            QStringLiteral("%1.%2.%3")
                .arg(NLOHMANN_JSON_VERSION_MAJOR)
                .arg(NLOHMANN_JSON_VERSION_MINOR)
                .arg(NLOHMANN_JSON_VERSION_PATCH),
            mit},
        {QStringLiteral("Valijson"), {}, QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("tl::expected"),
            QStringLiteral("%1.%2.%3")
                .arg(TL_EXPECTED_VERSION_MAJOR)
                .arg(TL_EXPECTED_VERSION_MINOR)
                .arg(TL_EXPECTED_VERSION_PATCH),
            QStringLiteral("CC0-1.0")},
        {QStringLiteral("dtl"), {}, QStringLiteral("BSD-3-Clause")},
    };
}

QString diagnosticsText(const Diagnosis& diagnosis)
{
    QStringList lines{QStringLiteral("Roster: %1").arg(diagnosis.version)};
#ifdef NDEBUG
    lines += QStringLiteral("Build: release, compiler %1").arg(QStringLiteral(__VERSION__));
#else
    lines += QStringLiteral("Build: debug, compiler %1").arg(QStringLiteral(__VERSION__));
#endif
    lines += platformLines();
    lines += QStringLiteral("Theme: %1").arg(diagnosis.theme);
    lines += QStringLiteral("Language: %1 (%2)").arg(QLocale().name(), QLocale().uiLanguages().join(QLatin1Char(' ')));
    lines += QStringLiteral("ZooKeeper C client: TLS %1, SASL %2")
                 .arg(yesNo(diagnosis.client.tls), yesNo(diagnosis.client.sasl));
    for (const Library& library : diagnosis.libraries) {
        if (!library.version.isEmpty())
            lines += QStringLiteral("%1: %2").arg(library.name, library.version);
    }
    lines += QStringLiteral("Boards open: %1").arg(diagnosis.boards);
    lines += QStringLiteral("Connections: %1").arg(diagnosis.connections.size());
    for (qsizetype i = 0; i < diagnosis.connections.size(); ++i)
        lines += QStringLiteral("Connection %1: %2").arg(i + 1).arg(connectionLine(diagnosis.connections[i]));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ui
