// SPDX-License-Identifier: MIT
/// \file
/// What a row or a line of a list of names is: headings, a name, or what people write around them.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../diagnostics.hpp"
#include "csv_dialect.hpp"
#include "lines.hpp"
#include "name_list.hpp"

namespace tools {

/// The headings that stand over names, in the order of preference.
inline constexpr std::string_view name_headings[] = {"name",    "namn",         "database",
                                                     "databas", "databasename", "databasnamn"};

inline bool is_name_heading(std::string_view line) {
    line = trimmed(line);
    if (line.find_first_of("nNdD\"") != 0) return false;  // most lines are names, and many
    if (line.size() > 1 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    const std::string heading = folded_heading(line);
    return std::any_of(std::begin(name_headings), std::end(name_headings),
                       [&](std::string_view h) { return heading == h; });
}

inline constexpr noun has_no_name{{"rad har inget namn", "row has no name"},
                                  {"rader har inga namn", "rows have no names"}};
inline sentence another_table() {
    return {"här börjar en annan tabell; ge var och en i en egen fil",
            "begins another table; give each one in a file of its own"};
}
inline sentence beside_its_table(std::string_view name) {
    return say("\"{}\" står utanför tabellen; ge listan och tabellen i var sin fil",
               "\"{}\" is outside the table; give the list and the table in a file each", name);
}
/// "HWE_MBY_TSS", where a title or a footnote may stand: one word with an underscore in it.
inline bool looks_like_name(std::string_view line) {
    line = trimmed(line);
    return line.find('_') != std::string_view::npos && line.front() != '_' && line.back() != '_' &&
           std::all_of(line.begin(), line.end(), [](char c) {
               return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      static_cast<unsigned char>(c) >= 0x80;
           });
}
/// What a row is to the headings of its table: the same once more, or those of another one.
enum class heading_row { none, repeated, other };
template <class Cells>
heading_row headings_in_row(const Cells& cells, const std::vector<std::string>& headings, std::size_t at) {
    const auto is_cell = [&](const std::string& heading) { return same_ignoring_case(heading, cells[at].text); };
    const bool over_names = is_name_heading(cells[at].text);
    if (!over_names && std::none_of(headings.begin(), headings.end(), is_cell)) return heading_row::none;
    if (std::equal(cells.begin(), cells.end(), headings.begin(), headings.end(),
                   [](const auto& c, const std::string& h) { return same_ignoring_case(c.text, h); }))
        return heading_row::repeated;
    // In another order: each is one of the headings, of which there may be many.
    const auto before = [](std::string_view a, std::string_view b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            return lifecare::lower_byte('\0', x) < lifecare::lower_byte('\0', y);
        });
    };
    std::vector<std::string_view> sorted(headings.begin(), headings.end());
    std::sort(sorted.begin(), sorted.end(), before);
    const auto is_heading = [&](const auto& c) {
        return std::binary_search(sorted.begin(), sorted.end(), std::string_view(c.text), before);
    };
    return over_names || std::all_of(cells.begin(), cells.end(), is_heading) ? heading_row::other : heading_row::none;
}

/// Which column has the names: the wanted one, the one of a known heading, or the only one.
inline std::size_t column_of_names(const std::vector<std::string>& headings, const std::string& column,
                                   const std::function<diagnostic(sentence)>& at_headings) {
    const auto find = [&](std::string_view wanted) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < headings.size(); ++i)
            if (folded_heading(headings[i]) == folded_heading(wanted)) return i;
        return std::nullopt;
    };
    std::optional<std::size_t> at;
    if (!column.empty()) at = find(column);
    else
        for (const std::string_view h : name_headings)
            if (!at) at = find(h);
    if (!at && column.empty() && headings.size() == 1) at = 0;
    if (at) return *at;
    const std::string wanted = column.empty() ? "name" : column;
    throw input_error(at_headings(say("ingen kolumn heter \"{}\"", "no column is called \"{}\"", wanted) +
                                  suggestion(wanted, {headings.begin(), headings.end()})));
}

/// Refuses what no name can be.
inline void require_end(const std::string& file, std::string_view name, std::size_t line, std::size_t at) {
    constexpr std::size_t longest = 1'000'000;
    if (name.size() > longest)
        throw input_error(diagnostic{file,
                                     line,
                                     at,
                                     say("är {} byte utan slut; så långt är inget namn",
                                         "is {} bytes without an end; no name is that long", name.size()),
                                     {}});
}
/// Refuses a list without names.
inline void require_any(const std::string& file, bool any) {
    if (!any)
        throw input_error(file, sentence{"innehåller inga namn; det finns inget att kontrollera",
                                         "holds no names; there is nothing to check"});
}

/// Refuses a name over the headings of a table, where a title stands.
inline void refuse_names_above(std::string_view beginning, const std::string& file) {
    const std::size_t start = dialect_of(beginning).start;
    for (lines l{beginning.substr(0, start)}; l.next();)
        if (!trimmed(l.line()).empty() && looks_like_name(l.line()))
            throw input_error(
                diagnostic{file, l.number(), 1, beside_its_table(trimmed(l.line())), std::string(l.line())});
}

/// The value of "name : NAME", which Format-List of PowerShell writes of one database; nothing for another line.
inline std::optional<std::string_view> value_of_name(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !is_name_heading(line.substr(0, colon))) return std::nullopt;
    const std::string_view value = trimmed(line.substr(colon + 1));
    return value.empty() ? std::nullopt : std::optional{value};
}
/// A name of a list without what people and SQL put around it: "- NAME", "[NAME],", "'NAME'".
inline std::string_view bare_name(std::string_view line) {
    line = trimmed(line);
    for (const std::string_view mark : {"- ", "* ", "\u2022 "})
        if (line.substr(0, mark.size()) == mark) line = trimmed(line.substr(mark.size()));
    if (!line.empty() && (line.back() == ',' || line.back() == ';')) line.remove_suffix(1);
    return without_quotes(line);
}
/// The text of a cell in CSV, where a quotation mark is doubled.
inline std::string undoubled(std::string_view name) {
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        out += name[i];
        if (name[i] == '"' && i + 1 < name.size() && name[i + 1] == '"') ++i;
    }
    return out;
}
}  // namespace tools
