// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextPosition.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace ui {

/// The drafts that are understood; what "$schema" names, the newest where it names none.
enum class SchemaDraft : std::uint8_t { Draft4 = 4, Draft6 = 6, Draft7 = 7 };

enum class SchemaFault : std::uint8_t {
    NotJson,
    TooLarge,
    TooDeep,
    OtherDraft, ///< `detail` is what "$schema" names
    RemoteReference, ///< `detail` is the "$ref": one that leads out of the schema is never followed
    BadReference, ///< `detail` is the "$ref": it leads nowhere, or in a circle
    BadPattern, ///< `detail` is a regular expression that is none
    NotSchema, ///< `detail` is valijson's message, English
};
struct SchemaProblem {
    SchemaFault fault = SchemaFault::NotSchema;
    std::string detail; ///< foreign text: show as plain text only
    friend bool operator==(const SchemaProblem&, const SchemaProblem&) = default;
};

/// One place of a document that is not as the schema wants it.
struct SchemaViolation {
    std::string pointer; ///< RFC 6901, "" is the whole document
    std::size_t offset = 0; ///< of the value, in bytes
    std::size_t length = 0; ///< of the value
    TextPosition position;
    std::string message; ///< valijson's, English; holds text of schema and document: show as plain text only
    friend bool operator==(const SchemaViolation&, const SchemaViolation&) = default;
};

enum class SchemaEnd : std::uint8_t {
    Done,
    NotJson, ///< checkJson() says why
    TooLarge, ///< more than maxBytes or maxNodes
    TooDeep, ///< the document, or schema and document together
    TooMuchWork, ///< beyond maxSteps or maxTime: alternatives that multiply, patterns that backtrack, large uniqueItems
    Cancelled,
};
struct SchemaReport {
    SchemaEnd end = SchemaEnd::Done;
    std::vector<SchemaViolation> violations; ///< in the order of the text, at most maxViolations; empty unless Done
    bool more = false; ///< there are more violations than that
};

struct SchemaLimits {
    std::size_t maxBytes = 4u << 20;
    std::size_t maxNodes = 500'000;
    int maxDepth = 128;
    std::chrono::milliseconds maxTime{10'000};
    std::size_t maxSteps = 5'000'000; ///< a sub-schema looked at a value
    std::size_t maxViolations = 200;
};

/// A JSON Schema, parsed once and used for any number of documents. A value; copies share. Safe on any thread, also
/// several at a time. Never reads files or the network: a "$ref" is a pointer into the schema itself
/// ("#/definitions/x"). "format" is not checked, as the drafts allow. Integers beyond 64 bits count as the nearest that
/// fits.
class JsonSchema {
public:
    static tl::expected<JsonSchema, SchemaProblem> parse(std::string_view text);

    SchemaDraft draft() const;
    SchemaReport validate(
        std::string_view json, const SchemaLimits& limits = {}, const std::atomic<bool>* cancelled = nullptr) const;

private:
    struct Compiled;
    explicit JsonSchema(std::shared_ptr<const Compiled> compiled)
        : m_compiled(std::move(compiled))
    {
    }
    std::shared_ptr<const Compiled> m_compiled; ///< shared by copies, also across threads; const
};

} // namespace ui
