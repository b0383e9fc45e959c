// SPDX-License-Identifier: GPL-3.0-or-later
// What a detector is, and whether a folder is its; how it decodes is in DetectorDecode.cpp.
#include "lens/Detector.h"

#include "lens/DetectorDecode.h"
#include "lens/DetectorRules.h"
#include "lens/JsonDoc.h"

#include <algorithm>

namespace registry::lens {

namespace {

const PathShape* fittingShape(const Detector::Rules& rules, const Path& folder)
{
    const auto segments = folder.segments();
    const auto it = std::find_if(
        rules.folder.begin(), rules.folder.end(), [&segments](const PathShape& shape) { return shape.fits(segments); });
    return it == rules.folder.end() ? nullptr : &*it;
}

/// At least one, and the greater part.
bool isMost(int matched, int looked)
{
    return matched > 0 && matched * 2 > looked;
}

std::string memberNames(const Detector::Rules& rules)
{
    std::string names;
    for (const std::string& key : rules.each)
        names += (names.empty() ? "" : ".") + key;
    for (const Condition& condition : rules.must)
        names += (names.empty() ? "" : ", ") + condition.member;
    return names;
}

/// Whether the sampled nodes are what is asked for; adds what was seen to `evidence`.
bool samplesFit(const Detector::Rules& rules, const std::vector<const NodeSight*>& sample, const Path& folder,
    std::string_view service, std::vector<Evidence>& evidence)
{
    if (rules.ephemeral) {
        int matched = 0;
        int looked = 0;
        for (const NodeSight* node : sample) {
            looked += node->stat ? 1 : 0;
            matched += node->stat && node->stat->isEphemeral() ? 1 : 0;
        }
        if (!isMost(matched, looked))
            return false;
    }
    if (rules.must.empty() && rules.each.empty())
        return true;
    int matched = 0;
    int looked = 0;
    for (const NodeSight* node : sample) {
        if (!node->data && rules.payload != PayloadKind::None)
            continue;
        ++looked;
        matched += payloadFits(rules, *node, folder, service) ? 1 : 0;
    }
    if (!isMost(matched, looked))
        return false;
    evidence.push_back({Evidence::Kind::Payload, memberNames(rules), matched, looked});
    return true;
}

/// `relative` is made of names and "..", with / between; nothing when one of them is no name.
std::optional<Path> relativeTo(const Path& folder, std::string_view relative)
{
    Path path = folder;
    while (!relative.empty()) {
        const std::size_t end = std::min(relative.find('/'), relative.size());
        const std::string_view segment = relative.substr(0, end);
        relative.remove_prefix(std::min(end + 1, relative.size()));
        if (segment == "..") {
            path = path.parent();
        } else {
            const auto child = path.child(segment);
            if (!child)
                return {};
            path = *child;
        }
    }
    return path;
}

} // namespace

Detector::Detector(std::unique_ptr<const Rules> rules)
    : m_rules(std::move(rules))
{
}

Detector::~Detector() = default;

Result<std::shared_ptr<const Detector>> Detector::parse(std::string_view json, std::string fileName)
{
    auto rules = Rules::parse(json, fileName);
    if (!rules)
        return tl::unexpected<Error>(rules.error());
    return std::shared_ptr<const Detector>(new Detector(std::move(*rules)));
}

const std::string& Detector::id() const
{
    return m_rules->id;
}

const std::string& Detector::title() const
{
    return m_rules->title;
}

int Detector::priority() const
{
    return m_rules->priority;
}

bool Detector::isQueue() const
{
    return m_rules->queue.has_value();
}

bool Detector::statusIsInPayload() const
{
    if (m_rules->alive || !m_rules->each.empty())
        return true;
    return m_rules->status
        && std::any_of(m_rules->status->from.begin(), m_rules->status->from.end(),
            [](const Source& source) { return !source.ofName; });
}

const std::vector<std::string>& Detector::columns() const
{
    return m_rules->columns;
}

const std::vector<std::string>& Detector::below() const
{
    return m_rules->belowPaths;
}

bool Detector::wantsData() const
{
    return m_rules->payload != PayloadKind::None;
}

std::optional<Path> Detector::joined(const Path& folder) const
{
    if (!m_rules->alive || m_rules->alive->folder.empty())
        return {};
    return relativeTo(folder, m_rules->alive->folder);
}

std::optional<Path> Detector::waiters(const Path& folder) const
{
    if (!m_rules->queue || m_rules->queue->waitersFolder.empty())
        return {};
    constexpr std::string_view mark = "{service}";
    std::string relative = m_rules->queue->waitersFolder;
    if (const std::size_t at = relative.find(mark); at != std::string::npos)
        relative.replace(at, mark.size(), serviceName(folder));
    std::optional<Path> path = relativeTo(folder, relative);
    return path == folder ? std::nullopt : path; // its own nodes are no others
}

bool Detector::isWaiterName(std::string_view name) const
{
    return m_rules->queue && !m_rules->queue->waitersFolder.empty() && m_rules->queue->waiters.fits(name);
}

bool Detector::isSingleNode() const
{
    return m_rules->single;
}

bool Detector::isInstanceName(std::string_view name) const
{
    return !m_rules->single && m_rules->name.fits(name);
}

std::string Detector::serviceName(const Path& folder) const
{
    const PathShape* shape = fittingShape(*m_rules, folder);
    const auto segments = folder.segments();
    if (!shape) // somebody chose this detector for a folder of another shape
        return std::string(m_rules->single ? std::string_view(m_rules->title) : folder.name());
    const std::size_t offset = segments.size() - shape->segments.size();
    for (std::size_t i = 0; i < shape->segments.size(); ++i) {
        const PathShape::Segment& segment = shape->segments[i];
        if (segment.kind == PathShape::Segment::Kind::Service) {
            const std::string_view text = segments[offset + i];
            return std::string(
                text.substr(segment.before.size(), text.size() - segment.before.size() - segment.after.size()));
        }
    }
    return m_rules->title;
}

std::string Detector::environment(const Path& folder) const
{
    const PathShape* shape = fittingShape(*m_rules, folder);
    Path path = folder;
    for (std::size_t i = 0; i < (shape ? shape->segments.size() : 1); ++i)
        path = path.parent();
    return path.str();
}

std::optional<std::vector<Evidence>> Detector::match(const FolderSight& sight) const
{
    const PathShape* shape = fittingShape(*m_rules, sight.path);
    if (!shape)
        return {};
    std::vector<Evidence> evidence{{Evidence::Kind::Shape, shape->text, 0, 0}};
    if (m_rules->folderData && !(sight.data && m_rules->folderData->fits(*sight.data)))
        return {};
    const std::string service = serviceName(sight.path);
    if (m_rules->single) {
        NodeSight own{sight.path, {}, sight.data};
        if (!samplesFit(*m_rules, {&own}, sight.path, service, evidence))
            return {};
        return evidence;
    }
    const auto looked = static_cast<int>(sight.names.size());
    const auto matched = static_cast<int>(std::count_if(
        sight.names.begin(), sight.names.end(), [this](const std::string& name) { return m_rules->name.fits(name); }));
    if (m_rules->others ? matched == 0 : !isMost(matched, looked))
        return {};
    if (m_rules->name.pattern)
        evidence.push_back({Evidence::Kind::Name, m_rules->name.pattern->text(), matched, looked});
    std::vector<const NodeSight*> sample;
    for (const NodeSight& node : sight.sample)
        if (!node.refused && m_rules->name.fits(node.path.name()))
            sample.push_back(&node);
    if (!samplesFit(*m_rules, sample, sight.path, service, evidence))
        return {};
    return evidence;
}

bool Detector::shapeFits(const Path& folder) const
{
    return fittingShape(*m_rules, folder) != nullptr;
}

} // namespace registry::lens
