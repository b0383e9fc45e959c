// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subtree/SubtreeCopy.h"
#include "subtree/SubtreeDelete.h"
#include "subtree/SubtreeReader.h"
#include "unit/SessionRig.h"

#include <algorithm>

/// Works on subtrees over the embedded registry.
namespace rig {

inline std::vector<Path> paths(std::initializer_list<std::string_view> texts)
{
    std::vector<Path> result;
    for (const std::string_view text : texts)
        result.push_back(path(text));
    return result;
}

inline registry::SubtreeImage imageOf(registry::Session& session, std::vector<Path> roots)
{
    registry::SubtreeReader reader(session, {.roots = std::move(roots)});
    QSignalSpy finished(&reader, &registry::SubtreeReader::finished);
    reader.start();
    if (finished.isEmpty() && !finished.wait())
        qFatal("the subtree was not read");
    return reader.takeImage();
}

inline bool finished(const registry::SubtreeWork& work)
{
    return QTest::qWaitFor([&work] { return work.isFinished(); }, 20'000);
}

using Lines = QList<QByteArray>;

/// "path Why" for each, sorted.
inline Lines leftOf(const registry::SubtreeWork& work)
{
    static constexpr const char* names[] = {"Changed", "Recreated", "Appeared", "HoldsOthers", "ParentNotCopied",
        "Vanished", "Exists", "Ephemeral", "Refused", "Unknown", "NotReached"};
    Lines lines;
    for (const registry::SubtreeLeft& left : work.left())
        lines << QByteArray::fromStdString(left.path.str() + ' ' + names[static_cast<int>(left.why)]);
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Lets a session's requests through one by one: what another client does between two of them is up to the test.
class Sluice {
public:
    explicit Sluice(Rig& rig)
        : m_rig(rig)
        , m_next(rig.backend->requests.size())
    {
        m_rig.backend->keep(true);
    }
    /// Passes everything on until a transaction comes, which is kept.
    bool toNextMulti()
    {
        return QTest::qWaitFor([this] {
            while (m_next < m_rig.backend->requests.size()) {
                m_multi = m_rig.backend->requests[m_next++];
                if (std::holds_alternative<registry::op::Multi>(m_multi.operation))
                    return true;
                m_rig.backend->passOn(m_multi);
            }
            return false;
        });
    }
    const registry::op::Multi& multi() const { return std::get<registry::op::Multi>(m_multi.operation); }
    void passMulti() { m_rig.backend->passOn(m_multi); }
    /// From now on everything passes by itself.
    void open()
    {
        m_rig.backend->keep(false);
        while (m_next < m_rig.backend->requests.size())
            m_rig.backend->passOn(m_rig.backend->requests[m_next++]);
    }

private:
    Rig& m_rig;
    std::size_t m_next;
    ObservedBackend::Request m_multi{0, registry::op::Sync{}};
};

} // namespace rig
