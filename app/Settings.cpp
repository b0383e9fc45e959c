// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace app {

namespace {

using ui::KnownConnection;

constexpr int lockPatienceMs = 100;
constexpr int mostRecent = 10; // connections kept without having been saved on purpose
const QString listKey = QStringLiteral("connections");

QString fileIn(const QString& directory)
{
    const QString folder = directory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/roster")
        : directory;
    return QDir(folder).absoluteFilePath(QStringLiteral("roster.ini"));
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

bool isSame(const KnownConnection& a, const KnownConnection& b)
{
    return a.profile.endpoint == b.profile.endpoint && a.profile.name == b.profile.name;
}

void sortByUse(QList<KnownConnection>& list)
{
    std::stable_sort(list.begin(), list.end(),
        [](const KnownConnection& a, const KnownConnection& b) { return a.lastUsed > b.lastUsed; });
}

} // namespace

Settings::Settings(const QString& directory)
    : m_file(std::make_unique<QSettings>(fileIn(directory), QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QList<KnownConnection> Settings::connections() const
{
    QList<KnownConnection> result;
    const int size = m_file->beginReadArray(listKey);
    for (int i = 0; i < size; ++i) {
        m_file->setArrayIndex(i);
        const auto read = [this](const char* key) { return m_file->value(QLatin1String(key)); };
        auto endpoint = registry::parseEndpoint(read("connection").toString().toStdString());
        if (!endpoint)
            continue; // edited by hand, or of a newer version
        KnownConnection known;
        known.profile.endpoint = std::move(*endpoint);
        known.profile.name = read("name").toString().toStdString();
        known.profile.group = read("group").toString().toStdString();
        known.profile.colour = read("colour").toString().toStdString();
        const int timeout = read("sessionTimeoutMs").toInt();
        if (timeout > 0)
            known.profile.sessionTimeout = std::chrono::milliseconds(timeout);
        known.profile.readOnly = m_file->value(QLatin1String("readOnly"), true).toBool();
        known.profile.live = m_file->value(QLatin1String("live"), true).toBool();
        known.saved = read("saved").toBool();
        known.skipReview = read("skipReview").toBool();
        known.lastUsed = read("lastUsed").toDateTime();
        known.credentialSchemes = read("credentials").toStringList();
        known.credentialKey = read("credentialKey").toString();
        known.treeState = read("tree").toByteArray();
        known.formats = read("formats").toByteArray();
        known.services = read("services").toByteArray();
        known.schemaRules = read("schemas").toByteArray();
        result.append(known);
    }
    m_file->endArray();
    return result;
}

std::optional<KnownConnection> Settings::find(const registry::Endpoint& endpoint, const std::string& name) const
{
    const QList<KnownConnection> all = connections();
    for (const KnownConnection& known : all) {
        if (known.profile.endpoint == endpoint && (name.empty() || known.profile.name == name))
            return known;
    }
    return std::nullopt;
}

std::optional<KnownConnection> Settings::findExactly(const registry::ConnectionProfile& profile) const
{
    const QList<KnownConnection> all = connections();
    for (const KnownConnection& known : all) {
        if (known.profile.endpoint == profile.endpoint && known.profile.name == profile.name)
            return known;
    }
    return std::nullopt;
}

void Settings::remember(KnownConnection connection)
{
    connection.profile.credentials.clear();
    change([&](QList<KnownConnection>& all) {
        const auto same = std::find_if(
            all.begin(), all.end(), [&](const KnownConnection& known) { return isSame(known, connection); });
        if (same != all.end()) {
            connection.saved = connection.saved || same->saved;
            if (connection.treeState.isEmpty())
                connection.treeState = same->treeState;
            if (connection.formats.isEmpty())
                connection.formats = same->formats;
            if (connection.services.isEmpty())
                connection.services = same->services;
            if (connection.schemaRules.isEmpty())
                connection.schemaRules = same->schemaRules;
            *same = connection;
        } else {
            all.append(connection);
        }
        sortByUse(all);
        int recent = 0;
        all.removeIf([&](const KnownConnection& known) { return !known.saved && ++recent > mostRecent; });
    });
}

void Settings::forget(const KnownConnection& connection)
{
    change([&](QList<KnownConnection>& all) {
        all.removeIf([&](const KnownConnection& known) { return isSame(known, connection); });
    });
}

QByteArray Settings::treeState(const registry::ConnectionProfile& profile) const
{
    const auto known = find(profile.endpoint, profile.name);
    return known ? known->treeState : QByteArray();
}

void Settings::setViewState(const registry::ConnectionProfile& profile, const ViewState& state)
{
    auto known = find(profile.endpoint, profile.name);
    if (!known
        || (known->treeState == state.tree && known->formats == state.formats && known->services == state.services))
        return;
    known->treeState = state.tree;
    known->formats = state.formats;
    known->services = state.services;
    remember(*known);
}

bool Settings::sync()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

void Settings::change(const std::function<void(QList<KnownConnection>&)>& edit)
{
    QDir().mkpath(QFileInfo(m_file->fileName()).absolutePath()); // else there is no place for the lock
    QLockFile lock(m_file->fileName() + QStringLiteral("-lock"));
    lock.tryLock(lockPatienceMs); // without it we go on: an entry of another window may be lost, nothing else
    m_file->sync();
    QList<KnownConnection> all = connections();
    edit(all);
    write(all);
    m_file->sync();
}

void Settings::write(const QList<KnownConnection>& connections)
{
    m_file->remove(listKey);
    m_file->beginWriteArray(listKey, int(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        m_file->setArrayIndex(i);
        const KnownConnection& known = connections[i];
        const auto put = [this](
                             const char* key, const QVariant& value) { m_file->setValue(QLatin1String(key), value); };
        put("connection", text(registry::toString(known.profile.endpoint)));
        put("name", text(known.profile.name));
        put("group", text(known.profile.group));
        put("colour", text(known.profile.colour));
        put("sessionTimeoutMs", int(known.profile.sessionTimeout.count()));
        put("readOnly", known.profile.readOnly);
        put("live", known.profile.live);
        put("saved", known.saved);
        put("skipReview", known.skipReview);
        put("lastUsed", known.lastUsed);
        put("credentials", known.credentialSchemes);
        put("credentialKey", known.credentialKey);
        put("tree", known.treeState);
        put("formats", known.formats);
        put("services", known.services);
        put("schemas", known.schemaRules);
    }
    m_file->endArray();
}

} // namespace app
