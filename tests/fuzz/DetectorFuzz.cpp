// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "lens/Detector.h"

#include <QByteArray>

// A data file, or the id of a built-in one, a NUL, a node's name, a NUL, its payload.

namespace {

using namespace registry;
using namespace registry::lens;

std::string_view nextPart(std::string_view& rest)
{
    const std::size_t seam = std::min(rest.find('\0'), rest.size());
    const std::string_view part = rest.substr(0, seam);
    rest.remove_prefix(std::min(seam + 1, rest.size()));
    return part;
}

bool isText(const std::string& text)
{
    return QByteArray::fromStdString(text).isValidUtf8();
}

void verify(const InstanceRecord& record)
{
    FUZZ_VERIFY(!record.port || (*record.port >= 1 && *record.port <= 65'535));
    FUZZ_VERIFY(!record.startedMs || *record.startedMs > 0);
    FUZZ_VERIFY(record.fields.size() <= 200);
    FUZZ_VERIFY(isText(record.name) && isText(record.host) && isText(record.problem) && isText(record.statusText));
    for (const Field& field : record.fields) {
        FUZZ_VERIFY(isText(field.name) && isText(field.text) && isText(field.raw));
        FUZZ_VERIFY((field.kind == FieldKind::Time) == field.ms.has_value());
    }
}

} // namespace

void fuzzOne(std::string_view input)
{
    static const DetectorSet set = DetectorSet::builtIn();
    const std::string_view file = nextPart(input);
    const std::string_view name = nextPart(input);
    DetectorPtr detector = set.find(file);
    if (!detector) {
        const auto parsed = Detector::parse(file, "own.json");
        if (!parsed) {
            FUZZ_VERIFY(parsed.error().detail.starts_with("line "));
            return;
        }
        detector = *parsed;
    }
    const Path folder = *Path::parse("/services/web/providers");
    NodeSight node;
    node.path = Path::isValidName(name) ? folder.childFromServer(name) : folder;
    node.stat = Stat{};
    node.stat->ephemeralOwner = 1;
    node.data = Data(std::string(input));
    for (const std::string& below : detector->below())
        node.below[below] = std::optional<Data>(Data(std::string(input)));
    const FolderSight sight{folder, {std::string(node.path.name())}, 1, Data(std::string(input)), {node}};
    (void)set.match(sight);
    (void)detector->match(sight);
    Joined joined;
    joined.names.emplace().push_back("a:1_solr");
    auto records = detector->decode(node, folder, &joined);
    detector->arrange(records, node.data.value());
    for (const InstanceRecord& record : records)
        verify(record);
}
