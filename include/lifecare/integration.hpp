// SPDX-License-Identifier: MIT
/// \file
/// Which integration is this? From a file's name, a number in TEIS, an interface code or a system to the rows of
/// Stockholm's integrations (2013).
/// \code
/// for (const rulebook::integration& row : rulebook::integrations)
///     if (carries_file(row, "AVLÄSNINGLIS1.TXT")) std::cout << row.heading.view() << '\n';
/// \endcode
///
/// A file name belongs to every integration whose printed name or pattern it fits, at the sender or at the receiver:
/// AVLÄSNINGLIS1.TXT to 174 and to 316. The rows are rulebook/integrations.hpp, the systems and their interfaces
/// rulebook/stockholm.hpp.
#pragma once

#include <lifecare/core/characters.hpp>
#include <lifecare/core/sink.hpp>
#include <lifecare/rulebook/integrations.hpp>
#include <lifecare/rulebook/stockholm.hpp>

namespace lifecare {

/// True when a file name fits a printed one, in which `*` stands for any characters, none too, and `?` for one;
/// whatever the case, as Windows compares file names.
[[nodiscard]] constexpr bool fits_file_pattern(std::string_view name, std::string_view pattern) noexcept {
    std::size_t n = 0, p = 0, star = std::string_view::npos, retry = star;
    while (n < name.size()) {
        const std::size_t letter = letter_at(name, n).length,
                          meant = p < pattern.size() ? letter_at(pattern, p).length : 0;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = n;
        } else if (p < pattern.size() &&
                   (pattern[p] == '?' || same_letters(name.substr(n, letter), pattern.substr(p, meant)))) {
            n += letter;
            p += meant;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = retry += letter_at(name, retry).length;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

/// The same number in TEIS: "078" and "78". An empty cell is no number.
[[nodiscard]] constexpr bool same_teis_id(std::string_view a, std::string_view b) noexcept {
    constexpr auto bare = [](std::string_view s) {
        while (s.size() > 1 && s[0] == '0') s.remove_prefix(1);
        return s;
    };
    return !a.empty() && bare(a) == bare(b);
}

/// The same interface code: "F29", "f29" and "I-F29". An empty cell is no code.
[[nodiscard]] constexpr bool same_interface_code(std::string_view a, std::string_view b) noexcept {
    constexpr auto bare = [](std::string_view s) { return same_letters(s.substr(0, 2), "I-") ? s.substr(2) : s; };
    return !bare(a).empty() && same_letters(bare(a), bare(b));
}

/// True when a system goes by this key, name or other printed spelling, whatever the case.
[[nodiscard]] constexpr bool goes_by(const rulebook::school_system& system, std::string_view word) noexcept {
    if (same_letters(system.key, word) || same_letters(system.name, word)) return true;
    for (std::string_view rest = system.aliases; !rest.empty();) {
        const std::size_t end = rest.find("; ");
        if (same_letters(rest.substr(0, end), word)) return true;
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    }
    return false;
}

/// The system of Stockholm's schools, or the party with which they exchange data, that goes by a word; null where none
/// does.
[[nodiscard]] constexpr const rulebook::school_system* find_school_system(std::string_view word) noexcept {
    for (const rulebook::school_system& s : rulebook::school_systems)
        if (goes_by(s, word)) return &s;
    return nullptr;
}

/// True when an integration begins or ends at a system. A cell may name several, divided by "/": "HANNA/Paraplyet".
[[nodiscard]] constexpr bool exchanges_with(const rulebook::integration& row,
                                            const rulebook::school_system& system) noexcept {
    for (std::string_view cell : {row.sender.view(), row.receiver.view()}) {
        if (goes_by(system, cell)) return true;
        while (!cell.empty()) {
            const std::size_t end = cell.find('/');
            if (goes_by(system, cell.substr(0, end))) return true;
            cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
        }
    }
    return false;
}

/// True when an integration's file has this name, at the sender or at the receiver.
[[nodiscard]] constexpr bool carries_file(const rulebook::integration& row, std::string_view file_name) noexcept {
    const auto fits = [file_name](text pattern) { return !pattern.empty() && fits_file_pattern(file_name, pattern); };
    return !file_name.empty() && (fits(row.source_file) || fits(row.receiver_file));
}

/// True when an integration's remark prints this name of a data set, which its colon distinguishes from other words:
/// "AP:CSN.HANNA.ANDRING".
[[nodiscard]] constexpr bool remarks_name(const rulebook::integration& row, std::string_view word) noexcept {
    if (word.find(':') == std::string_view::npos) return false;
    for (std::string_view rest = row.remark; !rest.empty();) {
        const std::size_t end = rest.find(' ');
        if (same_letters(rest.substr(0, end), word)) return true;
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return false;
}

/// Calls `sink(const rulebook::integration&)` for each integration to which a word belongs: as the name of its file or
/// data set, its number in TEIS, or its code.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_integration_of(std::string_view word, Sink&& sink) {
    for (const rulebook::integration& row : rulebook::integrations)
        if (carries_file(row, word) || remarks_name(row, word) || same_teis_id(row.teis_id, word) ||
            same_interface_code(row.code, word))
            if (!detail::wants_more(sink, row)) return false;
    return true;
}

/// Calls `sink(const rulebook::integration_figure_line&)` for each line of the overview figures that is about an
/// integration: of the same code, or where neither has one of the same number. A line gives the content and the format
/// where the table leaves them out.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_figure_of(const rulebook::integration& row, Sink&& sink) {
    for (const rulebook::integration_figure_line& line : rulebook::integration_figures)
        if (row.code.empty() && line.code.empty() ? same_teis_id(row.teis_id, line.teis_id)
                                                  : same_interface_code(row.code, line.code))
            if (!detail::wants_more(sink, line)) return false;
    return true;
}

/// Calls `sink(const rulebook::integration&)` for each integration that begins or ends at a system.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_integration_with(const rulebook::school_system& system, Sink&& sink) {
    for (const rulebook::integration& row : rulebook::integrations)
        if (exchanges_with(row, system) && !detail::wants_more(sink, row)) return false;
    return true;
}

/// Calls `sink(const rulebook::system_interface&)` for each interface of a system: those listed of it, and those of
/// others with it.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_interface_of(const rulebook::school_system& system, Sink&& sink) {
    for (const rulebook::system_interface& row : rulebook::interfaces)
        if (row.system == system.key || (!row.partner.empty() && goes_by(system, row.partner)))
            if (!detail::wants_more(sink, row)) return false;
    return true;
}

}  // namespace lifecare
