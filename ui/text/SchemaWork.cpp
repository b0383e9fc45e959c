// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SchemaWork.h"

#include "text/Encoding.h"

namespace ui {

namespace {

constexpr std::ptrdiff_t mostStack = 4 << 20; // of the 8 MiB that threads have
thread_local WorkBudget* currentBudget = nullptr;

const char* stackPointer()
{
    return static_cast<const char*>(__builtin_frame_address(0)); // a local variable's address may be elsewhere (ASan)
}

} // namespace

WorkBudget::WorkBudget(const SchemaLimits& limits, const std::atomic<bool>* cancelled)
    : m_limits(limits)
    , m_cancelled(cancelled)
    , m_stack(stackPointer())
    , m_outer(currentBudget)
{
    currentBudget = this;
}

WorkBudget::~WorkBudget()
{
    currentBudget = m_outer;
}

void WorkBudget::charge()
{
    if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        throw WorkEnded{SchemaEnd::Cancelled};
    if (m_enough && m_enough())
        throw WorkEnded{SchemaEnd::Done};
    if (m_stack - stackPointer() > mostStack)
        throw WorkEnded{SchemaEnd::TooDeep};
    if (++m_steps > m_limits.maxSteps || std::chrono::steady_clock::now() - m_start > m_limits.maxTime)
        throw WorkEnded{SchemaEnd::TooMuchWork};
}

const QRegularExpression& WorkBudget::compiled(const std::string& pattern)
{
    const auto found = m_patterns.find(pattern);
    return found != m_patterns.end() ? found->second
                                     : m_patterns.emplace(pattern, schemaPattern(pattern)).first->second;
}

void chargeWork()
{
    if (currentBudget)
        currentBudget->charge();
}

QRegularExpression schemaPattern(const std::string& pattern)
{
    std::string translated = "(*LIMIT_MATCH=1000000)";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 5 < pattern.size() && pattern[i + 1] == 'u') {
            translated += "\\x{" + pattern.substr(i + 2, 4) + '}';
            i += 5;
        } else {
            translated += pattern[i];
            if (pattern[i] == '\\' && i + 1 < pattern.size())
                translated += pattern[++i];
        }
    }
    return QRegularExpression(textFromUtf8(translated));
}

bool matchesSchemaPattern(const std::string& text, const std::string& pattern)
{
    chargeWork();
    const QString subject = textFromUtf8(text);
    const QRegularExpressionMatch match =
        (currentBudget ? currentBudget->compiled(pattern) : schemaPattern(pattern)).match(subject);
    if (!match.isValid()) // gave up: the pattern itself was checked when the schema was parsed
        throw WorkEnded{SchemaEnd::TooMuchWork};
    return match.hasMatch();
}

} // namespace ui
