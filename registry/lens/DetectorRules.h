// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/Detector.h"
#include "lens/NameRule.h"

#include <map>

namespace registry::lens {

/// How a node's bytes are read into members.
enum class PayloadKind : std::uint8_t { None, Json, Lines, Text, HBase, Protobuf };

/// What the fields of a protobuf message are called, by number.
using FieldNames = std::map<std::uint64_t, std::string>;

/// One shape of a path, from its end: "{service}/providers".
struct PathShape {
    struct Segment {
        std::string before{}; ///< of a literal: all of it
        std::string after{};
        enum class Kind : std::uint8_t { Literal, Any, Service } kind = Kind::Literal;
    };
    std::string text{}; ///< as written
    std::vector<Segment> segments{};
    bool fromRoot = false;

    bool fits(const std::vector<std::string_view>& path) const;
};

/// Where a value is found: a member of the payload, or what the name tells.
struct Source {
    std::string member{};
    bool ofName = false;
    std::optional<Pattern> pattern{}; ///< its first group is the value
};

/// What must be true of a member.
struct Condition {
    std::string member{};
    enum class Tie : std::uint8_t { None, NodeName, ServiceName } tie = Tie::None;
    unsigned kinds = 0; ///< bits 1 << Doc::Kind; 0: any
    std::optional<Pattern> pattern{};
    std::string text{}; ///< as written, for what is said about it
};

enum class TimeForm : std::uint8_t { Ms, Seconds, Local, Iso };

struct StatusRule {
    std::vector<Source> from{};
    std::vector<std::pair<std::string, Status>> values{};
    Status missing = Status::Up; ///< not told, or empty
    Status otherwise = Status::Up; ///< a word that is not in `values`
};

/// What proves an instance alive: a node below it, or its name in a folder elsewhere.
struct AliveRule {
    std::string below{};
    std::string folder{}; ///< relative to the service's folder: "../../live_nodes"
    std::string member{}; ///< whose value is a name in that folder
};

struct QueueRule {
    enum class Holders : std::uint8_t { First, All, FolderData } holders = Holders::First;
    int first = 1;
    /// Of nodes that hold together: all that stand before the first other one (readers before a writer).
    std::optional<Pattern> shared{};
    std::string waitersFolder{}; ///< relative to the service's folder, {service} in it; empty: nobody waits elsewhere
    NameRule waiters{}; ///< of the nodes in there
};

struct LabelPiece {
    std::string text{};
    bool reference = false;
};

struct BelowRule {
    std::string path{};
    PayloadKind kind = PayloadKind::Text;
};

/// What a data file says; see resources/detectors/README.md.
struct Detector::Rules {
    std::string id{};
    std::string title{};
    int priority = 50;
    std::vector<PathShape> folder{};
    bool single = false;
    bool ephemeral = false;
    bool others = false; ///< nodes of other kinds may stand beside the instances
    NameRule name{};
    std::optional<Pattern> folderData{};
    PayloadKind payload = PayloadKind::None;
    bool ignoreCase = false;
    FieldNames fields{}; ///< of a protobuf message
    std::string plain{}; ///< the member that a payload which is no JSON object becomes
    std::vector<std::string> each{}; ///< keys on the way to the instances of a document; "{x}" takes any
    std::vector<Condition> must{};
    std::vector<BelowRule> below{};
    std::vector<Source> host{};
    std::vector<Source> port{};
    std::vector<Source> started{};
    std::optional<StatusRule> status{};
    std::optional<AliveRule> alive{};
    std::vector<LabelPiece> label{};
    std::vector<std::pair<std::string, TimeForm>> times{};
    std::vector<std::string> columns{};
    std::optional<QueueRule> queue{};
    // derived
    std::vector<std::string> belowPaths{};

    /// From a data file's text. The error is that of Detector::parse().
    static Result<std::unique_ptr<Rules>> parse(std::string_view json, const std::string& fileName);
};

/// A word of a data file; nothing for others.
std::optional<Status> statusFromWord(std::string_view word);

} // namespace registry::lens
