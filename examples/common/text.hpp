// SPDX-License-Identifier: MIT
/// \file
/// Text: its characters, their width on a terminal, words and counts.
#pragma once

#include <cstdint>
#include <lifecare/core/characters.hpp>
#include <lifecare/core/date.hpp>
#include <lifecare/core/label.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "words/sentence.hpp"

namespace tools {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// True where nothing but digits is in it, for nothing too.
constexpr bool only_digits(std::string_view s) {
    for (const char c : s)
        if (!is_digit(c)) return false;
    return true;
}

/// A text of the library as a string.
inline std::string str(lifecare::text t) { return std::string(t.view()); }
/// A day as YYYY-MM-DD; empty for none.
inline std::string str(lifecare::date d) {
    return d.valid() ? std::string(lifecare::to_text(d).view()) : std::string{};
}

/// Appends a code point as UTF-8.
void append_utf8(std::string& out, std::uint32_t code);

/// The byte at which the text stops being UTF-8; npos when it is UTF-8 throughout.
std::size_t first_invalid_utf8(std::string_view s);

/// How many bytes at its front are characters that are seen, of ASCII: most texts whole.
std::size_t plain_run(std::string_view s);

/// Columns that a text takes on a terminal: characters, without combining marks.
std::size_t width(std::string_view s);
/// The first characters of a text, at most `n`, never half a character.
std::string_view first_characters(std::string_view s, std::size_t n);
/// At which side of a column a text stands.
enum class alignment : std::uint8_t { left, right };
/// Adds a text and the blanks that make it as wide as its column.
void append_padded(std::string& out, std::string_view s, std::size_t columns, alignment stands);
/// The text followed by blanks up to a width.
std::string left(std::string_view s, std::size_t columns);
/// The text preceded by blanks up to a width.
std::string right(std::string_view s, std::size_t columns);
/// What Markdown understands, and a backslash before it does not let it: for who writes a table and for who reads one.
inline constexpr std::string_view markdown_marks = "\\|*_`<>[]#~&";
/// Without blanks, tabs, no-break spaces and byte order marks at both ends: a joined file has marks within.
std::string_view trimmed(std::string_view s);
/// The text in lines of at most so many columns, cut at blanks; a longer word stands alone.
std::vector<std::string> wrapped(std::string_view s, std::size_t columns);
/// Each line of a text in such lines, ended.
std::string lines_wrapped(std::string_view text, std::size_t columns);
/// True for a text that another is a part of.
inline bool holds(std::string_view s, std::string_view part) { return s.find(part) != std::string_view::npos; }
/// True for texts that differ at most in the case of ASCII letters.
bool same_ignoring_case(std::string_view a, std::string_view b);
/// A word for one thing and for several.
struct noun {
    lifecare::label one, several;
};
/// A count with its word: "1 year", "2 years".
std::string counted(std::uint64_t n, const noun& what, lifecare::language lang = lifecare::language::english);
/// The same in both languages.
sentence counted_in_both(std::uint64_t n, const noun& what);
namespace nouns {
inline constexpr noun years{{"år", "year"}, {"år", "years"}};
inline constexpr noun days{{"dag", "day"}, {"dagar", "days"}};
inline constexpr noun times{{"gång", "time"}, {"gånger", "times"}};
inline constexpr noun rows{{"rad", "row"}, {"rader", "rows"}};
inline constexpr noun cells{{"cell", "cell"}, {"celler", "cells"}};
inline constexpr noun ports{{"port", "port"}, {"portar", "ports"}};
inline constexpr noun servers{{"server", "server"}, {"servrar", "servers"}};
inline constexpr noun balanced_servers{{"lastbalanserad server", "load-balanced server"},
                                       {"lastbalanserade servrar", "load-balanced servers"}};
inline constexpr noun characters{{"tecken", "character"}, {"tecken", "characters"}};
inline constexpr noun places{{"ställe", "place"}, {"ställen", "places"}};
inline constexpr noun events{{"händelse", "event"}, {"händelser", "events"}};
inline constexpr noun errors{{"fel", "error"}, {"fel", "errors"}};
inline constexpr noun warnings{{"varning", "warning"}, {"varningar", "warnings"}};
inline constexpr noun notes{{"anmärkning", "note"}, {"anmärkningar", "notes"}};
inline constexpr noun checks_passed{{"kontroll godkänd", "check passed"}, {"kontroller godkända", "checks passed"}};
inline constexpr noun more_mistakes{{"fel till", "more mistake"}, {"fel till", "more mistakes"}};
}  // namespace nouns
/// Digits in groups of three divided by a blank, as in Swedish text: "37 816".
std::string grouped(std::uint64_t n);
/// A number of which the last digits are decimals: 10400 with three is "10,4", in English "10.4".
std::string decimal_in_words(std::uint64_t n, std::size_t decimals, lifecare::language lang);
/// Hundredths of a per cent: "3 %", "2,5 %", in English "2.5 %".
std::string percent_in_words(std::uint64_t basis_points, lifecare::language lang);

/// True where a number in a text begins with a zero that is not the whole of it: "0443", "10.0.010.1", "10.0.0.0/08".
/// Some read it as octal, others not. Not for IPv6, whose groups may.
bool has_leading_zero(std::string_view s);

}  // namespace tools
