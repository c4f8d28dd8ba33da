// SPDX-License-Identifier: MIT
/// \file
/// Products by their keys, the releases and cycles that the library knows, and the order of versions.
#pragma once

#include <lifecare/core/view.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/outside/browser_releases.hpp>
#include <lifecare/outside/vendor_lifecycle.hpp>
#include <optional>

namespace lifecare {

/// The vendors' cycles that the library knows. Queries take any such view, so that newer dates need no new library.
inline constexpr view<rulebook::vendor_cycle> known_vendor_cycles{rulebook::vendor_cycle_rows::rows};
/// The browsers' releases that the library knows.
inline constexpr view<rulebook::release_history> known_releases{rulebook::browser_release_rows::rows};

/// The stable key of a product: "sql-server".
[[nodiscard]] constexpr text to_text(software_product p) noexcept {
    return rulebook::software[static_cast<std::size_t>(p)].key;
}
/// The product with a key; nothing for any other word. parse_software() reads what people write.
[[nodiscard]] constexpr std::optional<software_product> parse_software_product(std::string_view key) noexcept {
    for (const rulebook::software_row& row : rulebook::software)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}

namespace detail {

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_word(char c) noexcept {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || (static_cast<unsigned char>(c) >= 0x80);
}
constexpr bool same_ignoring_case(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    const char *p = a.data(), *q = b.data();
    for (const char* const end = p + a.size(); p != end; ++p, ++q)
        if (*p != *q && lower(*p) != lower(*q)) return false;
    return true;
}
/// The length of what is between words without a letter of its own at a place of a text in UTF-8: no-break space,
/// (R), (TM), U+00AE, U+2122, a hyphen that does not break; 0 for anything else.
constexpr std::size_t mark_at(std::string_view s, std::size_t i) noexcept {
    constexpr std::string_view marks[] = {"(r)",          "(tm)",         "\xc2\xa0",    "\xc2\xae",
                                          "\xe2\x84\xa2", "\xe2\x80\xaf", "\xe2\x80\x91"};
    if (s[i] != '(' && s[i] != '\xc2' && s[i] != '\xe2') return 0;
    for (std::string_view m : marks)
        if (same_ignoring_case(s.substr(i, m.size()), m)) return m.size();
    return 0;
}
/// True where a mark ends before a place.
constexpr bool mark_before(std::string_view s, std::size_t i) noexcept {
    for (std::size_t length = 2; length <= 4; ++length)
        if (length <= i && mark_at(s, i - length) == length) return true;
    return false;
}
/// The place of the first character from `i` on that divides no words.
constexpr std::size_t skip_dividers(std::string_view s, std::size_t i) noexcept {
    constexpr std::string_view dividers = " \t-_.";
    while (i < s.size()) {
        const std::size_t length = dividers.find(s[i]) != std::string_view::npos ? 1 : mark_at(s, i);
        if (length == 0) break;
        i += length;
    }
    return i;
}
/// Where words are in a text.
struct word_span {
    std::size_t first = std::string_view::npos;  ///< npos where they are not there
    std::size_t end = std::string_view::npos;    ///< just after them
};
/// Where `words` first are in `s`, as whole words. A blank stands for any blanks, hyphens, points, underscores and
/// marks.
constexpr word_span locate_words(std::string_view s, std::string_view words) noexcept {
    // A compiler walks here for each name of each product: without calls, it takes a third of the steps.
    const char *const written = s.data(), letter = words.front();
    const char capital = letter >= 'a' ? static_cast<char>(letter - 32) : letter;  // compared in full below
    for (std::size_t first = 0, n = s.size(); first != n; ++first) {
        if (written[first] != letter && written[first] != capital) continue;
        if (first != 0 && is_word(words.front()) && is_word(s[first - 1]) && !mark_before(s, first)) continue;
        std::size_t i = first, w = 0;
        for (; w < words.size() && i < s.size(); ++w) {
            if (words[w] == ' ') {
                const std::size_t after = skip_dividers(s, i);
                if (after == i || after == s.size()) break;
                i = after;
            } else if (lower(s[i]) == words[w]) {
                ++i;
            } else {
                break;
            }
        }
        if (w == words.size() && (i == s.size() || !is_word(s[i]) || is_digit(s[i]) || mark_at(s, i) != 0))
            return {first, i};
    }
    return {};
}
/// The place just after `words` in `s`; npos where they are not there.
constexpr std::size_t find_words(std::string_view s, std::string_view words) noexcept {
    return locate_words(s, words).end;
}
/// Takes the part before the next point off the front: the number at its start, 0 at the end. Numbers past 2^31 count
/// as that.
constexpr std::uint32_t take_part(std::string_view& s) noexcept {
    std::uint64_t n = 0;
    std::size_t i = 0;
    for (; i < s.size() && is_digit(s[i]); ++i)
        if (n < 0x8000'0000u) n = n * 10 + static_cast<std::uint64_t>(s[i] - '0');
    while (i < s.size() && s[i] != '.') ++i;
    s.remove_prefix(i < s.size() ? i + 1 : i);
    return n < 0x8000'0000u ? static_cast<std::uint32_t>(n) : 0x8000'0000u;
}
/// The numbers and points at the front of a word: of "v4.8", "8.0.11", "3.13.7-1", "128.5.0esr"; nothing of "x64",
/// "64-bit", "32".
constexpr std::string_view version_in(std::string_view word) noexcept {
    if (word.size() > 1 && lower(word[0]) == 'v' && is_digit(word[1])) word.remove_prefix(1);
    std::size_t n = 0;
    while (n < word.size() && (is_digit(word[n]) || word[n] == '.')) ++n;
    const std::string_view end = word.substr(n);
    if (n == 0 || (!end.empty() && end[0] != '-' && !same_ignoring_case(end, "esr")) ||
        same_ignoring_case(end.substr(0, 4), "-bit"))
        return {};
    const std::string_view found = word.substr(0, n);
    return found == "32" || found == "64" || found == "86" ? std::string_view{} : found;
}

}  // namespace detail

/// Orders versions by their numbers: "4.8" before "4.10"; missing ones are 0, so "8" and "8.0" are equal.
[[nodiscard]] constexpr std::strong_ordering compare_versions(std::string_view a, std::string_view b) noexcept {
    while (!a.empty() || !b.empty()) {
        const std::uint32_t m = detail::take_part(a), n = detail::take_part(b);
        if (m != n) return m <=> n;
    }
    return std::strong_ordering::equal;
}
/// True when `version` is `listed` or one of its subversions: "8.0" covers "8.0.11", "8.0" and "8"; "4.7" covers
/// "4.7.2". A version that is not made of numbers covers only itself ("2012 R2").
[[nodiscard]] constexpr bool version_covers(std::string_view listed, std::string_view version) noexcept {
    if (listed.find_first_not_of("0123456789.") != std::string_view::npos ||
        version.find_first_not_of("0123456789.") != std::string_view::npos)
        return detail::same_ignoring_case(listed, version);
    if (version.empty()) return listed.empty();
    while (!listed.empty())
        if (detail::take_part(listed) != detail::take_part(version)) return false;
    return true;
}

/// The build of Windows in a word: "10.0.19045", "6.3.9600", "19045"; 0 for anything else.
[[nodiscard]] constexpr std::uint32_t windows_build(std::string_view word) noexcept {
    std::string_view rest = detail::version_in(word);
    if (rest.empty()) return 0;
    const std::uint32_t first = detail::take_part(rest);
    if (rest.empty()) return first >= 7601 && first < 100'000 ? first : 0;
    const std::uint32_t second = detail::take_part(rest);
    const bool nt = (first == 10 && second == 0) || (first == 6 && second <= 3) || (first == 5 && second <= 2);
    const std::uint32_t build = nt ? detail::take_part(rest) : 0;
    // Before Windows Server 2003 each version had one build.
    return first != 5 || second == 2 || build == (second == 1 ? 2600u : 2195u) ? build : 0;
}

}  // namespace lifecare
