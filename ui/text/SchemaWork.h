// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonSchema.h"

#include <QRegularExpression>

#include <functional>
#include <string>
#include <unordered_map>

namespace ui {

// What valijson may cost. It has no limits of its own: it recurses on data, and std::regex recurses once a character.
// It calls chargeWork() for every sub-schema it applies to a value and for every pattern (see JsonSchemaValijson.h).

/// Thrown through valijson when it must end.
struct WorkEnded {
    SchemaEnd end;
};

/// What may be done on this thread from construction to destruction.
class WorkBudget {
public:
    WorkBudget(const SchemaLimits& limits, const std::atomic<bool>* cancelled);
    WorkBudget(const WorkBudget&) = delete;
    WorkBudget& operator=(const WorkBudget&) = delete;
    ~WorkBudget();

    /// Ends with SchemaEnd::Done as soon as `enough` says so; asked at every step.
    void endAt(std::function<bool()> enough) { m_enough = std::move(enough); }
    void charge();
    const QRegularExpression& compiled(const std::string& pattern);

private:
    const SchemaLimits m_limits;
    const std::atomic<bool>* m_cancelled;
    const char* m_stack; ///< where it began
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::size_t m_steps = 0;
    std::unordered_map<std::string, QRegularExpression> m_patterns;
    std::function<bool()> m_enough;
    WorkBudget* m_outer;
};

/// Counts against the thread's budget; throws WorkEnded when it is used up.
void chargeWork();
/// An ECMA 262 pattern for PCRE, which gives up instead of backtracking for ever.
QRegularExpression schemaPattern(const std::string& pattern);
/// Whether `pattern` is somewhere in `text`; throws WorkEnded when that takes too long to say.
bool matchesSchemaPattern(const std::string& text, const std::string& pattern);

} // namespace ui
