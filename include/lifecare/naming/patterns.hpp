// SPDX-License-Identifier: MIT
/// \file
/// The fixed parts of every database name, and the index that recognises a name in a few nanoseconds.
///
/// Nothing here is for callers: naming/databases.hpp answers with it.
#pragma once

#include <bit>
#include <lifecare/core/characters.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/outside/host_names.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <optional>

namespace lifecare {

namespace detail {

/// Bytes as one word, the first one lowest: one expression, of which compilers make one load. They make none of a loop.
constexpr std::uint32_t four_bytes(const char* s) noexcept {
    const auto byte = [s](int i) { return std::uint32_t{static_cast<unsigned char>(s[i])}; };
    return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}
constexpr std::uint64_t eight_bytes(const char* s) noexcept {
    return four_bytes(s) | std::uint64_t{four_bytes(s + 4)} << 32;
}

/// True for at least eight bytes of ASCII without control characters: what most names are, seen eight bytes at once.
constexpr bool is_printable_ascii(std::string_view s) noexcept {
    if (s.size() < 8) return false;
    constexpr std::uint64_t each = 0x0101010101010101u;
    std::uint64_t odd = 0;
    for (std::size_t i = 0; i < s.size(); i += 8) {
        const std::uint64_t word = eight_bytes(s.data() + (i + 8 <= s.size() ? i : s.size() - 8)),
                            rubout = word ^ each * 0x7f;
        odd |= word | (word - each * 0x20) | (rubout - each);
    }
    return (odd & each * 0x80) == 0;
}

}  // namespace detail

/// The most characters in the name of a database: SQL Server's limit.
inline constexpr std::size_t longest_database_name =
    row_with_key(rulebook::host_name_rules, "sql-server-name-length").at_most;
/// True for what can be a name or a part of one: UTF-8, not empty, without control characters.
[[nodiscard]] constexpr bool is_name_text(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const character c = character_at(s, i);
        if (c.length == 0 || c.code < 0x20 || (c.code >= 0x7f && c.code < 0xa0)) return false;
        i += c.length;
    }
    return !s.empty();
}

namespace detail {

/// One pattern: a fixed part, a domain or customer of any name, a fixed part; or a whole name.
struct database_pattern {
    std::string_view prefix, suffix;
    bool whole = false;                        ///< the prefix is all of it
    bool legacy = false;                       ///< `older` is set: in a constant, under sanitizers, no pointer is asked
    const rulebook::database* rows = nullptr;  ///< the first row of the database; null for an older name
    const rulebook::legacy_database* older = nullptr;  ///< the older name; null for a database of D1

    constexpr std::size_t fixed() const noexcept { return prefix.size() + suffix.size(); }
    /// Of a database of D1, the row that `d` prints; null where it prints none.
    constexpr const rulebook::database* row_in(document d) const noexcept {
        for (const rulebook::database* r = rows; r != rulebook::databases.end() && same_key(*r, *rows); ++r)
            if (r->source.in(d)) return r;
        return nullptr;
    }
    constexpr bool printed_in(document d) const noexcept {
        if (legacy) return older->source.in(d);
        for (const rulebook::database* r = rows; r != rulebook::databases.end() && same_key(*r, *rows); ++r)
            if (r->source.in(d)) return true;
        return false;
    }
    /// The domain or customer of a name that fits; empty for a whole name.
    constexpr std::string_view part_of(std::string_view name) const noexcept {
        return whole ? std::string_view{} : name.substr(prefix.size(), name.size() - fixed());
    }
    /// False for a domain with a fixed part of names in it (without_fixed_parts); what is not of a domain takes any
    /// part.
    constexpr bool takes(std::string_view part) const noexcept;
    /// True when the name is of this pattern: the plain reading, against which the fast one is tested.
    constexpr bool fits(std::string_view name) const noexcept {
        if (whole) return same_letters(name, prefix);
        return name.size() > fixed() && same_letters(name.substr(0, prefix.size()), prefix) &&
               same_letters(name.substr(name.size() - suffix.size()), suffix) && takes(part_of(name));
    }
};

inline constexpr std::size_t database_pattern_count = [] {
    std::size_t n = rulebook::legacy_databases.size();
    for (std::size_t i = 0; i < rulebook::databases.size(); ++i)
        n += i == 0 || !same_key(rulebook::databases[i - 1], rulebook::databases[i]) ? 1u : 0u;
    return n;
}();
static_assert(database_pattern_count <= 64, "naming: a set of patterns is one word");

/// The patterns, the longest fixed part first, otherwise as printed.
struct database_pattern_list {
    database_pattern at[database_pattern_count];

    constexpr database_pattern_list() noexcept {
        // Each is put where it belongs at once: patterns are dear to move.
        std::size_t place_of[longest_database_name + 1]{};  // the next one, of patterns with so many fixed characters
        const auto for_each = [](auto&& use) {
            for (std::size_t i = 0; i < rulebook::databases.size(); ++i) {
                const rulebook::database& r = rulebook::databases[i];
                if (i == 0 || !same_key(rulebook::databases[i - 1], r))
                    use(database_pattern{r.prefix, r.suffix, r.placeholder == name_placeholder::none, false, &r,
                                         nullptr});
            }
            for (const rulebook::legacy_database& r : rulebook::legacy_databases)
                use(database_pattern{r.prefix, r.suffix, r.placeholder == name_placeholder::none, true, nullptr, &r});
        };
        for_each([&](const database_pattern& p) { ++place_of[p.fixed()]; });
        std::size_t n = 0;
        for (std::size_t fixed = longest_database_name + 1; fixed-- > 0;) {
            const std::size_t these = place_of[fixed];
            place_of[fixed] = n;
            n += these;
        }
        for_each([&](const database_pattern& p) { at[place_of[p.fixed()]++] = p; });
    }
    constexpr const database_pattern* begin() const noexcept { return at; }
    constexpr const database_pattern* end() const noexcept { return at + database_pattern_count; }
};
inline constexpr database_pattern_list database_patterns;

// A fixed part of a name is no part of a domain: HWE_MBY_KI0 is no database of a domain HWE_MBY but one of MBY with a
// beginning too much, as HWE_Activity is none of a domain HWE. So with the ends: a domain MBY_KI0 is a database's name.

/// What begins the names of a domain's newer databases: HWE_, and nothing else begins a domain's.
inline constexpr std::string_view domain_mark = "HWE_";
static_assert(
    [] {
        for (const database_pattern& p : database_patterns)
            if (!p.whole && !p.suffix.empty() && !p.prefix.empty() && p.prefix != domain_mark) return false;
        return true;
    }(),
    "naming: the names of a domain's databases have one fixed beginning");

/// What ends the names of a domain's databases, newer and older, found by its last character.
class fixed_ends {
public:
    constexpr fixed_ends() noexcept {
        for (std::size_t i = 0; i < database_pattern_count; ++i)
            if (const std::string_view end = database_patterns.at[i].suffix; !end.empty())
                by_last_[slot(end)] |= std::uint64_t{1} << i;
    }
    /// The length of the one that a domain ends with, or is but for the divider; 0 where there is none.
    constexpr std::size_t length_in(std::string_view domain) const noexcept {
        if (domain.empty()) return 0;
        for (std::uint64_t may = by_last_[slot(domain)]; may != 0; may &= may - 1) {
            const std::string_view end = database_patterns.at[static_cast<std::size_t>(std::countr_zero(may))].suffix;
            if (domain.size() >= end.size() && same_letters(domain.substr(domain.size() - end.size()), end))
                return end.size();
        }
        return 0;
    }

private:
    static constexpr std::size_t slots = 64;
    static constexpr std::size_t slot(std::string_view s) noexcept {
        return static_cast<unsigned char>(lower_byte('\0', s.back())) % slots;
    }
    std::uint64_t by_last_[slots]{};
};
inline constexpr fixed_ends domain_ends;

constexpr bool divides(char c) noexcept { return c == '_' || c == '-' || c == '.' || c == ' '; }

/// A domain without the fixed parts around it: MBY of HWE_MBY and of MBY_KI0; nothing of HWE alone.
constexpr std::string_view without_fixed_parts(std::string_view domain) noexcept {
    constexpr std::string_view mark = domain_mark.substr(0, domain_mark.size() - 1);
    while (domain.size() >= mark.size() && same_letters(domain.substr(0, mark.size()), mark) &&
           (domain.size() == mark.size() || divides(domain[mark.size()])))
        domain.remove_prefix(domain.size() == mark.size() ? mark.size() : domain_mark.size());
    while (const std::size_t length = domain_ends.length_in(domain)) domain.remove_suffix(length);
    return domain;
}
constexpr bool database_pattern::takes(std::string_view part) const noexcept {
    return suffix.empty() || without_fixed_parts(part).size() == part.size();
}

constexpr const database_pattern& pattern_of(text name) {
    const database_pattern* found = database_patterns.begin();
    while (found->legacy || !(found->rows->name == name)) ++found;
    return *found;
}

// The fast reading: which patterns a name may have, by its first four bytes, its last four and its length, as three
// sets of bits in the order of the patterns; the lowest bit in all of them is then compared exactly. A hash that
// collides costs a comparison and never an answer.

/// Eight bytes of a name that a pattern fixes, all or some of them, whatever the case of their letters.
struct fixed_bytes {
    std::uint64_t compared = 0;  ///< the bits that count: of a letter all but that of its case
    std::uint64_t wanted = 0;    ///< their values
    std::ptrdiff_t offset = 0;   ///< where they are: from the start, or, with `end`, minus so many from the end
    std::size_t end = 0;         ///< all ones to count from the end, else 0

    /// 0 where the name has them.
    constexpr std::uint64_t difference(std::string_view name) const noexcept {
        return (eight_bytes(name.data() + (static_cast<std::ptrdiff_t>(name.size() & end) + offset)) ^ wanted) &
               compared;
    }
};

class database_name_index {
public:
    constexpr database_name_index() noexcept {
        std::uint64_t any_start = 0, any_end = 0;  // patterns that fix fewer than four bytes there
        std::uint64_t from_length[lengths]{};      // patterns that names of this length and longer may have
        for (std::size_t i = 0; i < database_pattern_count; ++i) {
            const database_pattern& p = database_patterns.at[i];
            const std::uint64_t bit = std::uint64_t{1} << i;
            const std::string_view tail = p.whole ? p.prefix : p.suffix;
            (p.prefix.size() >= 4 ? by_start_[slot(p.prefix.data())] : any_start) |= bit;
            (tail.size() >= 4 ? by_end_[slot(tail.data() + tail.size() - 4)] : any_end) |= bit;
            (p.whole ? by_length_[p.fixed()] : from_length[p.fixed() + 1]) |= bit;
            const auto printed_in_each_of = [&](const provenance& source) {
                for (const citation& c : source) by_document_[static_cast<std::size_t>(c.document())] |= bit;
            };
            if (p.legacy) printed_in_each_of(p.older->source);
            else
                for (const rulebook::database* r = p.rows; r != rulebook::databases.end() && same_key(*r, *p.rows); ++r)
                    printed_in_each_of(r->source);
            fix(i, p);
        }
        for (std::size_t n = 0; n < lengths; ++n) {
            if (n != 0) from_length[n] |= from_length[n - 1];
            by_length_[n] |= from_length[n];
        }
        for (std::size_t i = 0; i < slots; ++i) {
            by_start_[i] |= any_start;
            by_end_[i] |= any_end;
        }
    }

    /// The pattern that `d` prints and the name has, the longest fixed part first; null when there is none.
    constexpr const database_pattern* find(std::string_view name, document d) const noexcept {
        if (name.size() >= 8) return find_in_buffer(name, d);
        char padded[24]{};  // room for loads of eight bytes before the end and after the start
        for (std::size_t i = 0; i < name.size(); ++i) padded[8 + i] = name[i];
        return find_in_buffer({padded + 8, name.size()}, d);
    }

    /// The same for a name of eight bytes or more, or one before and after which eight bytes may be read.
    constexpr const database_pattern* find_in_buffer(std::string_view name, document d) const noexcept {
        const std::size_t n = name.size() < lengths ? name.size() : lengths - 1;
        std::uint64_t may = by_start_[slot(name.data())] & by_end_[slot(name.data() + name.size() - 4)] &
                            by_length_[n] & by_document_[static_cast<std::size_t>(d)];
        for (; may != 0; may &= may - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(may));
            const fixed_bytes* f = fixed_[i];
            if ((f[0].difference(name) | f[1].difference(name) | f[2].difference(name) | f[3].difference(name)) != 0)
                continue;
            const database_pattern& p = database_patterns.at[i];
            if (p.whole || p.takes(p.part_of(name))) return &p;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t slots = 256, lengths = 32, most_fixed = 4;
    static constexpr std::size_t slot(const char* s) noexcept {
        return (four_bytes(s) | 0x20202020u) * 0x9e3779b1u >> 24;
    }

    /// What a pattern fixes, in words that overlap where its parts are no multiples of eight. An unused word compares
    /// none.
    constexpr void fix(std::size_t i, const database_pattern& p) noexcept {
        std::size_t n = 0;
        const auto add = [&](std::string_view part, std::size_t from, bool from_end) {
            fixed_bytes& f = fixed_[i][n++];
            const std::size_t size = part.size() < 8 ? part.size() : 8, shift = from_end ? 8 - size : 0;
            std::uint64_t wanted = 0, compared = 0;
            for (const char* byte = part.data() + from + size; byte != part.data() + from;) {
                const char c = lower_byte('\0', *--byte);
                wanted = wanted << 8 | static_cast<unsigned char>(c);
                compared = compared << 8 | (c >= 'a' ? 0xdfu : 0xffu);
            }
            f.wanted = wanted << 8 * shift;
            f.compared = compared << 8 * shift;
            f.end = from_end ? ~std::size_t{0} : 0;
            f.offset = static_cast<std::ptrdiff_t>(from) -
                       (from_end ? static_cast<std::ptrdiff_t>(part.size() < 8 ? 8 : part.size()) : 0);
        };
        for (const bool from_end : {false, true}) {
            const std::string_view part = from_end ? p.suffix : p.prefix;
            for (std::size_t from = 0; from + 8 < part.size(); from += 8) add(part, from, from_end);
            if (!part.empty()) add(part, part.size() < 8 ? 0 : part.size() - 8, from_end);
        }
    }

    std::uint64_t by_start_[slots]{}, by_end_[slots]{}, by_length_[lengths]{}, by_document_[document_count]{};
    fixed_bytes fixed_[database_pattern_count][most_fixed]{};
};
inline constexpr database_name_index database_index;

}  // namespace detail

}  // namespace lifecare
