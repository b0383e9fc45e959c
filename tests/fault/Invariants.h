// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/ServiceProbe.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace support {
class PlainClient;
}

namespace fault {

/// The four things that must hold when a fault has healed, whatever it was:
/// I1 no acknowledged edit is lost; I2 every edit has ended, as saved or with a reason; I3 what the registry knows and
/// has told its callbacks is the server's tree; I4 every wanted registration is there once, owned by the present
/// session, and no other ephemeral is left behind.
///
/// Judges one folder; the truth is read by another client from one server. One edit at a time per node.
class Invariants {
public:
    Invariants(ServiceProbe& probe, std::string truth, std::string folder);
    ~Invariants();

    /// Registers a node and expects it from then on.
    QFuture<registry::Result<registry::Done>> want(const std::string& at, const std::string& user);
    /// Wants it away from then on.
    void unwant(const std::string& at);
    /// Calls back on this node; it may not exist yet.
    void follow(const std::string& at);
    /// Writes by ServiceRegistry::setData() and keeps account of it.
    QFuture<registry::Result<registry::Done>> edit(const std::string& at, const std::string& user);
    /// Keeps account of a write of ours made in another way; `raw` is what it writes.
    void edited(const std::string& at, const std::string& raw, QFuture<registry::Result<registry::ReplyBody>> result);
    /// Another client has written this, after what is known so far.
    void othersWrote(const std::string& at, const std::string& raw);
    /// Nobody else writes this node and nobody deletes it: its version then counts our edits, each exactly once.
    void soleWriter(const std::string& at) { m_counted.insert(at); }
    /// Ephemerals of this session are somebody else's affair.
    void stranger(std::int64_t session) { m_strangers.insert(session); }
    /// Ephemerals below are ours, but come and go (locks).
    void exempt(const std::string& below) { m_exempt = below; }

    bool allRegistered() const;
    /// What the callback on a followed node was told last.
    const registry::NodeValue* told(const std::string& at) const;
    int calls(const std::string& at) const;
    /// Whether the last edit of this node has ended.
    bool editEnded(const std::string& at) const;

    /// How the edits ended, in one line.
    QByteArray editSummary() const;
    /// Why one of the four does not hold; empty once all do.
    QByteArray broken(std::chrono::milliseconds atMost = std::chrono::seconds(5), bool registrationsToo = true);

private:
    struct Node {
        registry::Data data;
        std::vector<std::string> children; ///< sorted
        std::int64_t owner = 0;
        int version = 0;
    };
    using Tree = std::map<std::string, Node>;
    struct Edit {
        std::string raw;
        std::function<std::optional<registry::ErrorCode>()> outcome; ///< nothing: still under way
    };
    using Outcomes = std::map<registry::ErrorCode, int>;
    struct Followed {
        std::optional<registry::NodeValue> last;
        int calls = 0;
        int repeats = 0; ///< calls that told nothing new
    };
    bool walk(support::PlainClient& truth, const std::string& at, Tree& tree) const;
    QByteArray firstFault(bool registrationsToo);
    void forgetOld(const std::string& at);
    Outcomes outcomes(const std::string& at) const;
    QByteArray countFault(const Tree& tree) const;
    QByteArray editFault(const Tree& tree) const;
    QByteArray registrationFault(const Tree& tree) const;
    QByteArray cacheFault(const Tree& tree);
    static QByteArray difference(const Tree& tree, const std::string& at, const registry::NodeValue& value);

    ServiceProbe& m_probe;
    const std::string m_truth;
    const std::string m_folder;
    std::string m_exempt;
    std::map<std::string, std::string> m_wanted; ///< path -> what it says, encoded
    std::map<std::string, Followed> m_followed;
    std::map<std::string, std::deque<Edit>> m_edits; ///< in order
    std::map<std::string, Outcomes> m_forgotten; ///< of edits that are not in m_edits any more
    std::set<std::string> m_counted;
    std::set<std::int64_t> m_strangers;
    QObject m_context; ///< ends the callbacks
};

} // namespace fault

#define FAULT_HOLDS(invariants)                                                                                        \
    do {                                                                                                               \
        const QByteArray broken = (invariants).broken();                                                               \
        QVERIFY2(broken.isEmpty(), broken.constData());                                                                \
    } while (false)
