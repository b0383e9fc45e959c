// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace registry {

/// What a service says about itself: the members of a JSON object, in their order. Pure values, any thread.
///
/// Each value is JSON text in the form Python's json.dumps(separators=(',',':')) gives it. Numbers keep the text they
/// were written with (1.0, 1e5 and 2^80 stay what they are), nested objects their order and their duplicate keys.
class Instance {
public:
    using Field = std::pair<std::string, std::string>; ///< key in UTF-8, value as JSON text

    /// In the order they are written.
    const std::vector<Field>& fields() const { return m_fields; }
    /// No member at all, as a node of white space gives.
    bool isEmpty() const { return m_fields.empty(); }
    /// The value's JSON text; nullptr when there is no such key.
    const std::string* find(std::string_view key) const;
    /// The characters of a JSON string value; nothing when absent or of another type.
    std::optional<std::string> text(std::string_view key) const;
    /// A key that is there keeps its place. `json` must be JSON text; it is not checked.
    void set(std::string_view key, std::string json);
    /// set() with a JSON string of these characters.
    void setText(std::string_view key, std::string_view utf8);

    /// Compact, pure ASCII.
    std::string toJson() const;

    friend bool operator==(const Instance&, const Instance&) = default;

private:
    std::vector<Field> m_fields;
};

/// The encoding of ndServiceRegistry (nd_service_registry/funcs.py), byte for byte.
namespace codec {

/// `utf8` as a JSON string in Python's default form: quotes, and \uXXXX for all that is not printable ASCII.
[[nodiscard]] std::string quoted(std::string_view utf8);

/// What a writer puts into a node: pid and created first, then the user's keys, which may override both.
/// `user`: JSON object text gives its members; other text, also arrays and numbers, becomes `string_value`; nothing
/// (or empty text) adds nothing. `created`: local time "YYYY-MM-DD HH:MM:SS". Errors: BadArguments when `user` is not
/// UTF-8.
[[nodiscard]] Result<std::string> encode(const Data& user, long long pid, std::string_view created);
/// The same with this process and the present moment.
[[nodiscard]] Result<std::string> encode(const Data& user);
/// A moment (seconds since the epoch) as `created` has it, in the local time of this process.
[[nodiscard]] std::string createdAt(std::int64_t seconds);

/// What a reader makes of a node: null or empty -> nothing; white space alone -> an empty Instance; {...} -> its
/// members; everything else, broken JSON too -> `string_value` with the text as it stands. Errors: MarshallingError for
/// bytes that are not UTF-8 (where the original raises).
[[nodiscard]] Result<std::optional<Instance>> decode(const Data& data);

/// Whether two contents say the same apart from pid and created, which every writer sets anew.
[[nodiscard]] bool saysTheSame(const Data& a, const Data& b);

} // namespace codec

} // namespace registry
