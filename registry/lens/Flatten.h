// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/DetectorRules.h"
#include "lens/JsonDoc.h"

namespace registry::lens {

/// Members that nest become fields with dots in their names, in their order; arrays stay JSON, except those of objects
/// that stood in a string. At most 200 fields, 8 KiB each; what is left out is told.
class Flattener {
public:
    Flattener(const Detector::Rules& rules, std::vector<Field>& fields, std::string& problem);

    /// What stands for itself elsewhere and is no field.
    void leaveOut(const Doc* doc) { m_leftOut.push_back(doc); }
    /// All members of an object.
    void addMembers(const Doc& object);
    void addText(std::string_view name, std::string_view text);
    /// Says what did not fit.
    void finish();

private:
    void add(const Doc& doc);
    void addItems(const Doc& doc);
    void addScalar(const Doc& doc);
    Field* next();
    void setText(Field& field, std::string text);
    void setTime(Field& field);

    const Detector::Rules& m_rules;
    std::vector<Field>& m_fields;
    std::string& m_problem;
    std::vector<const Doc*> m_leftOut;
    std::string m_name; ///< of the member that is at hand, with those it is in
    std::size_t m_beyond = 0;
    bool m_cut = false;
};

/// A time as it is written, in ms since the epoch; nothing when it is none (0 and less count as none).
std::optional<std::int64_t> readTime(std::string_view text, TimeForm form);
/// "2012-12-15 00:45:03.000 UTC"
std::string timeText(std::int64_t ms);

} // namespace registry::lens
