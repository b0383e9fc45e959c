// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/InstanceRecord.h"
#include "value/Operation.h"
#include "value/Stat.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace registry::lens {

/// What has been read of one node that may stand for an instance.
struct NodeSight {
    Path path;
    std::optional<Stat> stat{};
    std::optional<Data> data{}; ///< nothing: not read
    /// Nodes below it that the detector asked for (Detector::below()), by relative path. Absent: not read; an empty
    /// optional: there is no such node.
    std::map<std::string, std::optional<Data>> below{};
    bool refused = false; ///< the server did not let us read it
};

/// What has been read of one folder, to find out what it is.
struct FolderSight {
    Path path;
    std::vector<std::string> names{}; ///< of its children, sorted; perhaps only the first ones
    std::size_t count = 0; ///< how many there are
    Data data{}; ///< the folder's own
    std::vector<NodeSight> sample{}; ///< a few of the children, read
};

/// Why a detector was chosen: facts, which the interface puts into words.
struct Evidence {
    enum class Kind : std::uint8_t {
        Shape, ///< the folder's path fits; `detail` is the pattern
        Name, ///< `matched` of `looked` names fit; `detail` is the rule
        Payload, ///< `matched` of `looked` payloads fit; `detail` names the members that had to be there
        Sibling, ///< the folder is empty, and its siblings are services of this kind; `detail` is one of them
        Chosen, ///< the user said so
    };
    Kind kind = Kind::Shape;
    std::string detail{};
    int matched = 0;
    int looked = 0;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A node, or a list of names, elsewhere that decoding needs (Solr: live_nodes). `path` is resolved for one folder.
struct Joined {
    Path path;
    std::optional<std::vector<std::string>> names{}; ///< its children, sorted; nothing: not read
    bool missing = false; ///< the server said there is no such node
};

/// A way of reading services: one data file of resources/detectors, or of the user's. Immutable, pure; any thread.
/// The format is described in resources/detectors/README.md.
class Detector {
public:
    /// From the text of a data file. Errors: BadArguments; `detail` is "line N, column M: what is wrong", `path` is
    /// `fileName`. Unknown members are errors, so that a misspelt rule does not stay unseen.
    [[nodiscard]] static Result<std::shared_ptr<const Detector>> parse(std::string_view json, std::string fileName);
    ~Detector();

    const std::string& id() const; ///< stable: "curator"
    const std::string& title() const; ///< a proper name: "Curator service discovery"
    int priority() const; ///< higher ones are tried first
    /// A lock or an election: instances hold or wait, in order.
    bool isQueue() const;
    /// Whether instances have payload that must be read to know their status; otherwise being there says everything.
    bool statusIsInPayload() const;
    /// Columns to show first, by field name; others follow.
    const std::vector<std::string>& columns() const;
    /// Relative paths below an instance's node that decode() wants read ("is_active", "host").
    const std::vector<std::string>& below() const;
    /// Whether decode() wants the data of the instance's own node.
    bool wantsData() const;
    /// The folder elsewhere whose names decode() wants; nothing for most.
    std::optional<Path> joined(const Path& folder) const;
    /// Another folder, whose nodes wait in the service's queue too (kazoo's Semaphore); nothing for most.
    std::optional<Path> waiters(const Path& folder) const;
    /// Nodes of that folder that wait, by their name. decode() takes them like the service's own.
    bool isWaiterName(std::string_view name) const;
    /// The instance is the "folder" itself: a single node that names a leader (Kafka's /controller). Then decode() gets
    /// that node.
    bool isSingleNode() const;
    /// Children that are instances by their name; others in the folder are not shown as such.
    bool isInstanceName(std::string_view name) const;

    /// What the service in `folder` is called ("com.x.DemoService" for .../com.x.DemoService/providers).
    std::string serviceName(const Path& folder) const;
    /// Where it stands: the path above what names it ("/production").
    std::string environment(const Path& folder) const;

    /// Whether the folder, with names and payloads as sampled, is a service of this kind. Nothing: no.
    std::optional<std::vector<Evidence>> match(const FolderSight& sight) const;
    /// Whether an empty folder might be one, by its path's shape alone; only ever used beside siblings that match.
    bool shapeFits(const Path& folder) const;

    /// One node's instances: mostly one; several when its document lists them; none when its name is no instance's.
    /// Never fails: what cannot be read is said in `problem`, and status Unreadable when nothing could be.
    std::vector<InstanceRecord> decode(const NodeSight& node, const Path& folder, const Joined* joined) const;
    /// Puts a queue in order and sets who holds and who waits, those of waiters() last; `folderData` may tell how many
    /// may hold (kazoo's Semaphore). Other detectors: leaves everything as it is.
    void arrange(std::vector<InstanceRecord>& records, const Data& folderData) const;

    struct Rules; ///< what the data file says; private to this folder's files

private:
    explicit Detector(std::unique_ptr<const Rules> rules);
    std::unique_ptr<const Rules> m_rules;
};

using DetectorPtr = std::shared_ptr<const Detector>;

struct Match {
    DetectorPtr detector;
    std::vector<Evidence> evidence{};
};

/// All detectors, in the order they are tried. A value; share it.
class DetectorSet {
public:
    /// The built-in ones. Never fails: a built-in file that does not parse is a programming error.
    static DetectorSet builtIn();
    /// The user's *.json from `directory`, before the others (one with a built-in's id replaces it). What is wrong with
    /// a file ends up in problems() and leaves the other files alone. Blocks on the disk: for the pool.
    void addFrom(const std::string& directory);
    const std::vector<Error>& problems() const { return m_problems; }

    const std::vector<DetectorPtr>& all() const { return m_all; }
    /// Null when there is none of that id.
    DetectorPtr find(std::string_view id) const;
    /// The first detector that fits, best evidence first: nothing when none does.
    std::optional<Match> match(const FolderSight& sight) const;

private:
    std::vector<DetectorPtr> m_all;
    std::vector<Error> m_problems;
};

} // namespace registry::lens
