// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonDom.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace ui {

namespace {

nlohmann::json numberOf(std::string_view text, bool wholeFloats)
{
    const char* const end = text.data() + text.size();
    const bool negative = text.starts_with('-');
    if (text.find_first_of(".eE") == std::string_view::npos) {
        std::int64_t whole = 0;
        if (std::from_chars(text.data(), end, whole).ec == std::errc())
            return whole;
        return negative ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    }
    double number = 0;
    const auto result = std::from_chars(text.data(), end, number);
    if (result.ec == std::errc::result_out_of_range) { // too large, or too close to zero
        const double large = negative ? std::numeric_limits<double>::lowest() : std::numeric_limits<double>::max();
        const std::size_t exponent = text.find_first_of("eE");
        number = exponent != std::string_view::npos && text.substr(exponent + 1).starts_with('-') ? 0 : large;
    }
    constexpr double beyond = 9.2e18; // what fits into 64 bits for certain
    if (wholeFloats && number == std::floor(number) && std::abs(number) < beyond)
        return static_cast<std::int64_t>(number);
    return number;
}

nlohmann::json valueOf(std::string_view text, const JsonNode& node, bool wholeFloats)
{
    const std::string_view raw = text.substr(node.begin, node.end - node.begin);
    switch (node.kind) {
    case JsonKind::Object:
        return nlohmann::json::object();
    case JsonKind::Array:
        return nlohmann::json::array();
    case JsonKind::String:
        return decodedJsonString(raw);
    case JsonKind::Number:
        return numberOf(raw, wholeFloats);
    default:
        break;
    }
    return raw == "true" ? nlohmann::json(true) : raw == "false" ? nlohmann::json(false) : nlohmann::json();
}

} // namespace

nlohmann::json jsonDom(std::string_view text, const JsonOutline& outline, bool wholeFloats)
{
    nlohmann::json root;
    std::vector<nlohmann::json*> places(outline.nodes.size()); // stay where they are: arrays have their room at once
    for (std::size_t i = 0; i < outline.nodes.size(); ++i) {
        const JsonNode& node = outline.nodes[i];
        nlohmann::json* place = &root;
        if (i != 0) {
            nlohmann::json& parent = *places[node.parent];
            if (parent.is_object())
                place = &parent[decodedJsonString(text.substr(node.keyBegin, node.keyEnd - node.keyBegin))];
            else
                place = &parent.emplace_back();
        }
        *place = valueOf(text, node, wholeFloats);
        if (place->is_array())
            place->get_ref<nlohmann::json::array_t&>().reserve(node.children);
        places[i] = place;
    }
    return root;
}

} // namespace ui
