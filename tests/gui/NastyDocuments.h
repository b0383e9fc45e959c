// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Gzipped.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

/// Documents that editors like to change while nobody looks.
inline std::vector<std::pair<const char*, std::string>> nastyDocuments()
{
    const auto noise = [](std::size_t size) {
        std::mt19937 random(11);
        std::string out(size, '\0');
        for (char& c : out)
            c = char(random());
        return out;
    };
    std::string megabyte = "[";
    while (megabyte.size() < 1'000'000)
        megabyte += R"({"name":"abc def","id":12345678901234567890123,"x":[1.00,2e5,3]},)";
    megabyte.back() = ']';
    std::string lines;
    while (lines.size() < 1'000'000)
        lines += "key." + std::to_string(lines.size()) + " = value\r\n";
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    const std::string json = "{\"b\":1,\"a\":\"\xC3\xA4\"}\n";
    return {
        {"empty", ""},
        {"one line end", "\n"},
        {"no line end", "abc"},
        {"many line ends at the end", "abc\n\n\r\n\n"},
        {"UTF-8 mark", "\xEF\xBB\xBF{\"a\": 1}\n"},
        {"UTF-8 mark alone", "\xEF\xBB\xBF"},
        {"UTF-8 mark twice", "\xEF\xBB\xBF\xEF\xBB\xBFx"},
        {"mark in the middle", "a\xEF\xBB\xBFz"},
        {"UTF-16 little",
            std::string("\xFF\xFE"
                        "a\0\xE4\0\r\0\n\0\x3D\xD8\0\xDE\xAC\x20",
                16)},
        {"UTF-16 big", std::string("\xFE\xFF\0a\0\xE4\0\r\0\n\xD8\x3D\xDE\0\x20\xAC", 16)},
        {"UTF-16 mark alone", "\xFF\xFE"},
        {"UTF-16 with two marks",
            std::string("\xFF\xFE\xFF\xFE"
                        "a\0",
                6)},
        {"UTF-16, odd",
            std::string("\xFF\xFE"
                        "a\0b",
                5)},
        {"UTF-16, half a pair",
            std::string("\xFF\xFE\x3D\xD8"
                        "a\0",
                6)},
        {"UTF-32", std::string("\xFF\xFE\0\0a\0\0\0", 8)},
        {"CRLF", "a: 1\r\nb: 2\r\n"},
        {"CR", "a\rb\rc"},
        {"mixed line ends", "a\nb\r\nc\rd\n\re\r\r\nf"},
        {"other line ends",
            "a\xC2\x85"
            "b\xE2\x80\xA8"
            "c\xE2\x80\xA9"
            "d\x0B\x0C"
            "e and enough text for the control characters not to stand out in it"},
        {"NUL", std::string("abc\0def\n", 8)},
        {"NUL at the end", std::string("abc\0", 4)},
        {"invalid UTF-8", "abc \xFF\xC3( def\n"},
        {"Latin-1",
            "gr\xFC\xDF"
            "e\n"},
        {"overlong", "\xC0\xAF"},
        {"surrogate in UTF-8", "\xED\xA0\x80"},
        {"every byte",
            [] {
                std::string all;
                for (int i = 0; i < 256; ++i)
                    all += char(i);
                return all;
            }()},
        {"noise", noise(3'000)},
        {"a megabyte of noise", noise(1'000'000)},
        {"a megabyte in a line", megabyte},
        {"a megabyte of lines", lines},
        {"100,000 deep", deep},
        {"duplicate keys", R"({"k": 1, "k": 2, "k" : 3})"},
        {"40 digits", "[1234567890123456789012345678901234567890, 1e400, -0.0, 1.0, 1.00E+05]"},
        {"lone surrogate escapes", R"({"\ud83d": "\ude00 \u0000 \/ \u00e4"})"},
        {"trailing blanks", "a = 1  \t\n\t\n b = 2 "},
        {"template", "{{ range .x }}\n- {{ . }}\n{{ end }}\n"},
        {"gzip", gzip::packed(json)},
        {"gzip with a name", gzip::packed(json, "config.json")},
        {"gzip, fast", gzip::packed(json, "x", 1)},
        {"gzip of nothing", gzip::packed("")},
        {"gzip of UTF-16", gzip::packed(std::string("\xFE\xFF\0a\0b", 6))},
        {"gzip of noise", gzip::packed(noise(3'000))},
        {"gzip of a megabyte", gzip::packed(megabyte)},
        {"gzip members", gzip::packed(json, "first") + gzip::packed("more\n", "second") + gzip::packed("")},
        {"gzip in gzip", gzip::packed(gzip::packed(json))},
        {"gzip, truncated", gzip::packed(json).substr(0, 25)},
        {"gzip, its end missing", gzip::packed(json).substr(0, gzip::packed(json).size() - 1)},
        {"gzip, something behind", gzip::packed(json) + "tail"},
        {"gzip head alone", std::string("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10)},
        {"gzip bomb, 42 MiB", gzip::bomb(42)},
        {"gzip bomb, 4 GiB", gzip::bomb(4096)},
    };
}
