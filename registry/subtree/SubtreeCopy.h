// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/DeleteGuard.h"
#include "subtree/SubtreeDelete.h"

namespace registry {

/// What a copy cannot have of the original.
struct CopyLosses {
    std::size_t ephemerals = 0;
    std::size_t numbered = 0; ///< names with a server's number at the end: copied as plain names
    std::size_t unreadable = 0; ///< not copied, nor what is below
    std::size_t unkept = 0; ///< data beyond what was kept: not copied, nor what is below
};
CopyLosses lossesOf(const SubtreeImage& image);

/// Copies subtrees to other places of the same session or of another one, parents before children, in transactions; or
/// moves them: what was copied is then deleted from the source at the versions that were copied (see SubtreeDelete). Or
/// makes deleted ones again where they were, from what the journal kept (see restorationOf).
///
/// Within one session each transaction checks the versions of its sources; a source that has changed is read again and
/// copied as it is now. A move within one session that fits into one transaction is one: all or nothing, unless other
/// clients keep interfering; then it goes in steps. Data (null is not empty) and, if wished, ACLs are kept. Versions,
/// times and numbers are new, and containers and TTL nodes become plain ones: a Stat does not tell which they are.
///
/// What appeared in the source since it was read is not copied, and makes a move leave its parent.
class SubtreeCopy : public SubtreeWork {
    Q_OBJECT

public:
    struct Target {
        Path from; ///< a root of the image
        Path to; ///< its parent has to be there
    };
    enum class Purpose : std::uint8_t {
        Copy,
        Move,
        Restore, ///< the image is of nodes that are gone: the source is the target and not looked at
    };
    enum class AclChoice : std::uint8_t {
        Keep,
        Open, ///< world: everything
        CreatorAll, ///< everything for the identities of the target session, nothing for others
    };
    enum class Ephemerals : std::uint8_t { Skip, MakePersistent };
    enum class Existing : std::uint8_t {
        Refuse, ///< nothing is copied to a place that is taken, nor below
        Skip, ///< what is there stays as it is, what is missing below is added
    };
    struct Options {
        std::vector<Target> targets{}; ///< nodes that are below none stay in their place
        AclChoice acl = AclChoice::Keep;
        Ephemerals ephemerals = Ephemerals::Skip;
        Existing existing = Existing::Refuse;
        Purpose purpose = Purpose::Copy;
        std::string group = newGroup();
        std::vector<SubtreeNode> copiedBefore{}; ///< by a move that is being resumed: copied()
        Limits limits{};
    };

    /// `source` is not used by a copy to another session: the image is what is copied.
    SubtreeCopy(Session& source, Session& target, SubtreeImage image, Options options, QObject* parent = nullptr);

    /// BadArguments when a target is a source or inside one.
    static std::optional<Error> refusal(
        const Session& source, const Session& target, const std::vector<Target>& targets);

    void start() override;
    void cancel() override;
    bool isWaiting() const override;
    std::size_t done() const override;
    std::size_t total() const override { return m_total * (isMove() ? 2 : 1); }
    /// As they were copied; those of an earlier part included.
    const std::vector<SubtreeNode>& copied() const { return m_copied; }
    /// Were there already (Existing::Skip).
    std::size_t skipped() const { return m_skipped; }
    /// Removed from the source by a move.
    std::size_t removed() const;
    /// What has not been copied and could be by another try.
    SubtreeImage remaining() const;

protected:
    void prepare() override;
    void check(ChunkId id) override;
    void judge(ChunkId id, const op::Multi& sent, const MultiReply& reply) override;
    std::size_t partsOf(const SubtreeNode& node) const override;
    std::size_t bytesOf(const SubtreeNode& node) const override;
    Why consequence() const override { return Why::ParentNotCopied; }
    void allDone() override;

private:
    bool isMove() const { return m_options.purpose == Purpose::Move; }
    bool isRestoration() const { return m_options.purpose == Purpose::Restore; }
    /// There is a source whose versions a transaction can check.
    bool isSameSession() const { return m_source == m_session && !isRestoration(); }
    bool mayGoAtOnce(const Chunk& chunk) const;
    void checkTargets(ChunkId id);
    void checkSources(ChunkId id);
    void sendCopy(ChunkId id);
    void sendMove(ChunkId id, const DeleteGuard& guard);
    op::Create createFor(const SubtreeNode& node) const;
    Path mapped(const Path& path) const;
    void judgeCreate(Chunk& chunk, std::size_t place, ErrorCode code);
    void refresh(ChunkId id, const Path& path);
    void refreshed(ChunkId id, const Path& path, const Result<DataReply>& data, const Result<AclReply>& acl);
    void onDeleted();

    QPointer<Session> m_source;
    const Options m_options;
    const std::vector<Path> m_roots;
    const std::size_t m_total;
    std::vector<SubtreeNode> m_copied;
    SubtreeDelete* m_delete = nullptr; ///< the second half of a move; a child
    std::size_t m_skipped = 0;
    std::size_t m_removedAtOnce = 0;
    int m_triesAtOnce = 3; ///< left
};

} // namespace registry
