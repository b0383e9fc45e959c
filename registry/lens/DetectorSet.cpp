// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/Detector.h"

#include <QDir>
#include <QFile>

#include <algorithm>

/// Q_INIT_RESOURCE wants to stand outside of namespaces: and a static library's resources want to be asked for.
static void initResources()
{
    Q_INIT_RESOURCE(detectors);
}

namespace registry::lens {

namespace {

constexpr qint64 largestFile = 256 * 1024;

Result<DetectorPtr> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, path.toStdString(), file.errorString().toStdString());
    if (file.size() > largestFile)
        return fail(ErrorCode::BadArguments, path.toStdString(), "the file is larger than 256 KiB");
    const QByteArray text = file.readAll();
    return Detector::parse({text.constData(), static_cast<std::size_t>(text.size())}, path.toStdString());
}

/// Those with the highest priority first, then by id.
void sortDetectors(std::vector<DetectorPtr>::iterator begin, std::vector<DetectorPtr>::iterator end)
{
    std::sort(begin, end, [](const DetectorPtr& a, const DetectorPtr& b) {
        return a->priority() != b->priority() ? a->priority() > b->priority() : a->id() < b->id();
    });
}

} // namespace

DetectorSet DetectorSet::builtIn()
{
    // Read once; they never change.
    static const std::vector<DetectorPtr> all = [] {
        initResources();
        std::vector<DetectorPtr> read;
        const QDir folder(QStringLiteral(":/registry/detectors"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            auto detector = readFile(folder.filePath(name));
            if (!detector)
                qFatal("%s: %s", detector.error().path.c_str(), detector.error().detail.c_str());
            read.push_back(std::move(*detector));
        }
        sortDetectors(read.begin(), read.end());
        return read;
    }();
    DetectorSet set;
    set.m_all = all;
    return set;
}

void DetectorSet::addFrom(const std::string& directory)
{
    const QDir folder(QString::fromStdString(directory));
    std::vector<DetectorPtr> own;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto detector = readFile(folder.filePath(name));
        if (!detector) {
            m_problems.push_back(detector.error());
            continue;
        }
        const auto same = [&](const DetectorPtr& other) { return other->id() == (*detector)->id(); };
        if (std::any_of(own.begin(), own.end(), same)) {
            m_problems.push_back(Error{ErrorCode::BadArguments, folder.filePath(name).toStdString(), 0,
                "another file of this folder has the id \"" + (*detector)->id() + "\" too"});
            continue;
        }
        m_all.erase(std::remove_if(m_all.begin(), m_all.end(), same), m_all.end());
        own.push_back(std::move(*detector));
    }
    sortDetectors(own.begin(), own.end());
    m_all.insert(m_all.begin(), own.begin(), own.end());
}

DetectorPtr DetectorSet::find(std::string_view id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [id](const DetectorPtr& d) { return d->id() == id; });
    return it == m_all.end() ? nullptr : *it;
}

std::optional<Match> DetectorSet::match(const FolderSight& sight) const
{
    for (const DetectorPtr& detector : m_all)
        if (auto evidence = detector->match(sight))
            return Match{detector, std::move(*evidence)};
    return {};
}

} // namespace registry::lens
