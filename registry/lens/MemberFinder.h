// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/DetectorRules.h"
#include "lens/PayloadReader.h"

namespace registry::lens {

/// Why a condition does not hold for the member `doc` (null: there is none); empty: it holds.
std::string unmet(const Condition& condition, const Doc* doc, std::string_view node, std::string_view service);

/// Takes the values that rules name out of a payload and a name.
class MemberFinder {
public:
    using Part = NameRule::Part;

    MemberFinder(const Detector::Rules& rules, const Doc& doc, const std::vector<Part>& parts, std::string& problem)
        : m_rules(rules)
        , m_doc(doc)
        , m_parts(parts)
        , m_problem(problem)
    {
    }

    struct Found {
        std::string text{};
        const Doc* doc = nullptr; ///< where all of it stands, when it stands in the payload
        const Part* part = nullptr; ///< likewise, in the name
    };

    const Doc* member(std::string_view path) const { return findMember(m_doc, path, m_rules.ignoreCase); }
    const Part* part(std::string_view name) const;

    /// The first source that tells something `accept` takes; `accept` says what is wrong with the others, or nothing
    /// for what counts as not told. What is wrong becomes a problem unless a later source tells it.
    template <typename F> std::optional<Found> first(const std::vector<Source>& sources, F accept)
    {
        std::string wrong;
        for (const Source& source : sources) {
            std::string why;
            auto found = look(source, why);
            if (found && accept(found->text, why))
                return found;
            if (!why.empty())
                addProblem(wrong, source.member + " " + why);
        }
        addProblem(m_problem, wrong);
        m_wrong = !wrong.empty();
        return {};
    }
    /// Whether the last first() found only what is wrong.
    bool wasWrong() const { return m_wrong; }

private:
    std::optional<Found> look(const Source& source, std::string& why) const;

    const Detector::Rules& m_rules;
    const Doc& m_doc;
    const std::vector<Part>& m_parts;
    std::string& m_problem;
    bool m_wrong = false;
};

/// For MemberFinder::first(): whether a text is the name or address of a host; `why` says what is wrong with it.
bool acceptHost(const std::string& text, std::string& why);
/// Likewise, a port; empty and -1 are none, and nothing is wrong with that.
bool acceptPort(const std::string& text, std::string& why);
/// 1 to 65535; nothing for anything else.
std::optional<int> portFrom(std::string_view text);
/// "::1" of "[::1]".
std::string withoutBrackets(const std::string& host);

} // namespace registry::lens
