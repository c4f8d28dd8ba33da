// SPDX-License-Identifier: MIT
/// \file
/// Is this name right? Databases, servers, database passwords, and the client's two environment variables.
///
/// A database's name is recognised without regard to case (ASCII and å ä ö), the longest fixed part wins, and what is wrong is told with the
/// nearest right name. What a database is stands in rulebook/databases.hpp, the suite's limits in limits.hpp, SQL Server's and Windows's own
/// demands in host_names.hpp. Names of files between systems are integration.hpp's.
#pragma once

#include <lifecare/core/characters.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/host_names.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <optional>

namespace lifecare {

namespace detail {

/// Bytes as one word, the first one lowest.
template <class Word>
constexpr Word shifted_bytes(const char* s) noexcept {
    Word word = 0;
    for (std::size_t i = 0; i < sizeof word; ++i) word |= Word{static_cast<unsigned char>(s[i])} << (8 * i);
    return word;
}
/// The same as one load, which g++ 12 does not make of shifted bytes.
template <class Word>
constexpr Word bytes_at(const char* s) noexcept {
    if (__builtin_is_constant_evaluated() || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__) return shifted_bytes<Word>(s);
    Word word{};
    __builtin_memcpy(&word, s, sizeof word);
    return word;
}
constexpr std::uint64_t eight_bytes(const char* s) noexcept { return bytes_at<std::uint64_t>(s); }
constexpr std::uint32_t four_bytes(const char* s) noexcept { return bytes_at<std::uint32_t>(s); }

/// True for at least eight bytes of ASCII without control characters: what most names are, told eight bytes at once.
constexpr bool is_printable_ascii(std::string_view s) noexcept {
    if (s.size() < 8) return false;
    constexpr std::uint64_t each = 0x0101010101010101u;
    std::uint64_t odd = 0;
    for (std::size_t i = 0; i < s.size(); i += 8) {
        const std::uint64_t word = eight_bytes(s.data() + (i + 8 <= s.size() ? i : s.size() - 8)), rubout = word ^ each * 0x7f;
        odd |= word | (word - each * 0x20) | (rubout - each);
    }
    return (odd & each * 0x80) == 0;
}

}  // namespace detail

/// The most characters in the name of a database: SQL Server's limit.
inline constexpr std::size_t longest_database_name = row_with_key(rulebook::host_name_rules, "sql-server-name-length").at_most;
/// The most characters in the name of a server: the suite's limit, after NetBIOS.
inline constexpr std::size_t longest_server_name = static_cast<std::size_t>(newest_row(rulebook::limits, "server-name-length").value);
/// The most characters in a password towards the database: the suite's limit.
inline constexpr std::size_t longest_database_password = static_cast<std::size_t>(newest_row(rulebook::limits, "database-password-length").value);

/// True for what can be a name or a part of one: UTF-8, not empty, without control characters.
[[nodiscard]] constexpr bool is_name_text(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        const character c = character_at(s, i);
        if (c.length == 0 || c.code < 0x20 || (c.code >= 0x7f && c.code < 0xa0)) return false;
        i += c.length;
    }
    return !s.empty();
}

// Patterns of database names ----------------------------------------------------------------------------------------------------------

namespace detail {

/// One pattern: a fixed part, a domain or customer of any name, a fixed part; or a whole name.
struct database_pattern {
    text prefix, suffix;
    bool whole = false;                                ///< the prefix is all of it
    const rulebook::database* rows = nullptr;          ///< the first row of the database; null for an older name
    const rulebook::legacy_database* older = nullptr;  ///< the older name; null for a database of D1

    [[nodiscard]] constexpr std::size_t fixed() const noexcept { return prefix.size() + suffix.size(); }
    /// Of a database of D1, the row that `d` prints; null where it prints none.
    [[nodiscard]] constexpr const rulebook::database* row_in(document d) const noexcept {
        for (const rulebook::database* r = rows; r != rulebook::databases.end() && same_key(*r, *rows); ++r)
            if (r->source.in(d)) return r;
        return nullptr;
    }
    [[nodiscard]] constexpr bool printed_in(document d) const noexcept { return older != nullptr ? older->source.in(d) : row_in(d) != nullptr; }
    /// The domain or customer of a name that fits; empty for a whole name.
    [[nodiscard]] constexpr std::string_view part_of(std::string_view name) const noexcept {
        return whole ? std::string_view{} : name.substr(prefix.size(), name.size() - fixed());
    }
    /// A new name begins with HWE_, so a domain "HWE" or "HWE_x" before an older ending is a mistake in a new name and no older name.
    [[nodiscard]] constexpr bool takes(std::string_view part) const noexcept {
        constexpr std::string_view mark = "HWE_";
        return older == nullptr || !(same_letters(part, mark.substr(0, 3)) || same_letters(part.substr(0, mark.size()), mark));
    }
    /// True when the name is of this pattern: the plain reading, against which the fast one is tested.
    [[nodiscard]] constexpr bool fits(std::string_view name) const noexcept {
        if (whole) return same_letters(name, prefix);
        return name.size() > fixed() && same_letters(name.substr(0, prefix.size()), prefix) && same_letters(name.substr(name.size() - suffix.size()), suffix) &&
               takes(part_of(name));
    }
};

inline constexpr std::size_t database_pattern_count = [] {
    std::size_t n = rulebook::legacy_databases.size();
    for (std::size_t i = 0; i < rulebook::databases.size(); ++i) n += i == 0 || !same_key(rulebook::databases[i - 1], rulebook::databases[i]) ? 1u : 0u;
    return n;
}();
static_assert(database_pattern_count <= 64, "naming: a set of patterns is one word");

/// The patterns, the longest fixed part first, otherwise as printed.
struct database_pattern_list {
    database_pattern at[database_pattern_count];

    constexpr database_pattern_list() noexcept {
        std::size_t n = 0;
        const auto put = [&](const database_pattern& p) {
            std::size_t i = n++;
            for (; i > 0 && at[i - 1].fixed() < p.fixed(); --i) at[i] = at[i - 1];
            at[i] = p;
        };
        const rulebook::database* before = nullptr;
        for (const rulebook::database& r : rulebook::databases) {
            if (before == nullptr || !same_key(*before, r)) put({r.prefix, r.suffix, r.placeholder == name_placeholder::none, &r, nullptr});
            before = &r;
        }
        for (const rulebook::legacy_database& r : rulebook::legacy_databases) put({r.prefix, r.suffix, false, nullptr, &r});
    }
    [[nodiscard]] constexpr const database_pattern* begin() const noexcept { return at; }
    [[nodiscard]] constexpr const database_pattern* end() const noexcept { return at + database_pattern_count; }
};
inline constexpr database_pattern_list database_patterns;

constexpr const database_pattern& pattern_of(text name) {
    const database_pattern* found = database_patterns.begin();
    while (found->rows == nullptr || !(found->rows->name == name)) ++found;
    return *found;
}

// The fast reading: which patterns a name may have, by its first four bytes, its last four and its length, as three sets of bits in the order of the
// patterns; the lowest bit in all of them is then compared exactly. A hash that collides costs a comparison and never an answer.

/// Eight bytes of a name that a pattern fixes, all or some of them, whatever the case of their letters.
struct fixed_bytes {
    std::uint64_t letters = 0;   ///< the bit of case of each byte that is a letter
    std::uint64_t compared = 0;  ///< the bytes that count
    std::uint64_t wanted = 0;    ///< their values in lower case
    std::ptrdiff_t offset = 0;   ///< where they stand: from the start, or, with `end`, minus so many from the end
    std::size_t end = 0;         ///< all ones to count from the end, else 0

    /// 0 where the name has them.
    [[nodiscard]] constexpr std::uint64_t difference(std::string_view name) const noexcept {
        return ((eight_bytes(name.data() + (static_cast<std::ptrdiff_t>(name.size() & end) + offset)) | letters) ^ wanted) & compared;
    }
};

class database_name_index {
public:
    constexpr database_name_index() noexcept {
        std::uint64_t any_start = 0, any_end = 0;  // patterns that fix fewer than four bytes there
        for (std::size_t i = 0; i < database_pattern_count; ++i) {
            const database_pattern& p = database_patterns.at[i];
            const std::uint64_t bit = std::uint64_t{1} << i;
            const std::string_view tail = p.whole ? p.prefix : p.suffix;
            (p.prefix.size() >= 4 ? by_start_[slot(p.prefix.view().data())] : any_start) |= bit;
            (tail.size() >= 4 ? by_end_[slot(tail.data() + tail.size() - 4)] : any_end) |= bit;
            for (std::size_t n = 0; n < lengths; ++n)
                if (p.whole ? n == p.fixed() : n > p.fixed()) by_length_[n] |= bit;
            for (std::size_t d = 0; d < document_count; ++d)
                if (p.printed_in(static_cast<document>(d))) by_document_[d] |= bit;
            fix(i, p);
        }
        for (std::size_t i = 0; i < slots; ++i) {
            by_start_[i] |= any_start;
            by_end_[i] |= any_end;
        }
    }

    /// The pattern that `d` prints and the name has, the longest fixed part first; null when there is none.
    [[nodiscard]] constexpr const database_pattern* find(std::string_view name, document d) const noexcept {
        if (name.size() >= 8) return find_in_buffer(name, d);
        char padded[24]{};  // room for loads of eight bytes before the end and after the start
        for (std::size_t i = 0; i < name.size(); ++i) padded[8 + i] = name[i];
        return find_in_buffer({padded + 8, name.size()}, d);
    }

    /// The same for a name of eight bytes or more, or one before and after which eight bytes may be read.
    [[nodiscard]] constexpr const database_pattern* find_in_buffer(std::string_view name, document d) const noexcept {
        const std::size_t n = name.size() < lengths ? name.size() : lengths - 1;
        std::uint64_t may =
            by_start_[slot(name.data())] & by_end_[slot(name.data() + name.size() - 4)] & by_length_[n] & by_document_[static_cast<std::size_t>(d)];
        for (; may != 0; may &= may - 1) {
            const auto i = static_cast<std::size_t>(__builtin_ctzll(may));
            const fixed_bytes* f = fixed_[i];
            if ((f[0].difference(name) | f[1].difference(name) | f[2].difference(name) | f[3].difference(name)) != 0) continue;
            const database_pattern& p = database_patterns.at[i];
            if (p.older == nullptr || p.takes(p.part_of(name))) return &p;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t slots = 256, lengths = 32, most_fixed = 4;
    static constexpr std::size_t slot(const char* s) noexcept { return (four_bytes(s) | 0x20202020u) * 0x9e3779b1u >> 24; }

    /// What a pattern fixes, in words that overlap where its parts are no multiples of eight. An unused word compares none.
    constexpr void fix(std::size_t i, const database_pattern& p) noexcept {
        std::size_t n = 0;
        const auto add = [&](std::string_view part, std::size_t from, bool from_end) {
            fixed_bytes& f = fixed_[i][n++];
            const std::size_t size = part.size() < 8 ? part.size() : 8, shift = from_end ? 8 - size : 0;
            for (std::size_t k = 0; k < size; ++k) {
                const char c = lower_byte('\0', part[from + k]);
                const std::uint64_t at = 8 * (shift + k);
                f.wanted |= std::uint64_t{static_cast<unsigned char>(c)} << at;
                f.compared |= std::uint64_t{0xff} << at;
                if (c >= 'a') f.letters |= std::uint64_t{0x20} << at;
            }
            f.end = from_end ? ~std::size_t{0} : 0;
            f.offset = static_cast<std::ptrdiff_t>(from) - (from_end ? static_cast<std::ptrdiff_t>(part.size() < 8 ? 8 : part.size()) : 0);
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

static_assert(
    [] {
        for (const database_pattern& p : database_patterns)
            if (p.fixed() + 1 >= 32 || (p.prefix.size() + 7) / 8 + (p.suffix.size() + 7) / 8 > 4) return false;
        return true;
    }(),
    "naming: lengths and fixed parts of all patterns have room in the index");

}  // namespace detail

// Generation --------------------------------------------------------------------------------------------------------------------------

/// A database's name: at most 128 characters, each at most three bytes, or two of four.
using database_name_text = inline_text<longest_database_name * 3>;

namespace detail {

/// Length as SQL Server counts it: characters outside the first 65 536 are two.
constexpr std::size_t sql_length(std::string_view s) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size();) {
        const std::uint32_t length = character_at(s, i).length;
        n += length == 4 ? 2 : 1;
        i += length != 0 ? length : 1;
    }
    return n;
}

constexpr std::optional<database_name_text> name_from(text prefix, std::string_view part, text suffix) noexcept {
    if (sql_length(part) + prefix.size() + suffix.size() > longest_database_name) return std::nullopt;
    database_name_text name;
    name += prefix;
    name += part;
    name += suffix;
    return name;
}

}  // namespace detail

/// The database's name for a domain or a customer; a system-level database has one name whatever the part.
/// Nothing when the part cannot stand in a name (is_name_text) or makes it longer than SQL Server's 128 characters.
[[nodiscard]] constexpr std::optional<database_name_text> database_name(const rulebook::database& row, std::string_view part) noexcept {
    if (row.placeholder == name_placeholder::none) return detail::name_from(row.prefix, {}, {});
    if (!is_name_text(part)) return std::nullopt;
    return detail::name_from(row.prefix, part, row.suffix);
}

// Classification ----------------------------------------------------------------------------------------------------------------------

/// What a name is, or why it is not the name of one of the suite's databases.
enum class database_verdict : std::uint8_t {
    valid,             ///< a name of D1
    legacy,            ///< an older name; a successor is known
    other_document,    ///< a name that only another document prints
    system_database,   ///< one that SQL Server makes for itself
    missing_domain,    ///< the domain is missing: HWE_TSS, HWE__TSS
    missing_customer,  ///< the customer is missing: HCWMYMESSAGES_
    missing_prefix,    ///< the fixed part before the domain is missing: MBY_TSS
    unwanted_domain,   ///< a system-level database with a domain: HWE_MBY_SYSLOG
    wrong_divider,     ///< divided by something else than an underscore: HWE-MBY-TSS
    misspelt,          ///< near to a name of D1
    unknown,           ///< near to none
    empty,             ///< nothing
    not_text,          ///< not UTF-8, or with control characters
    too_long,          ///< longer than SQL Server's 128 characters
};
/// How many verdicts there are; they are numbered from 0.
inline constexpr std::size_t database_verdict_count = 14;

/// The stable key of a verdict: "missing-domain".
[[nodiscard]] constexpr text to_text(database_verdict v) noexcept {
    constexpr text keys[] = {"valid",           "legacy",        "other-document", "system-database", "missing-domain", "missing-customer", "missing-prefix",
                             "unwanted-domain", "wrong-divider", "misspelt",       "unknown",         "empty",          "not-text",         "too-long"};
    static_assert(sizeof keys / sizeof *keys == database_verdict_count, "naming: one key for each verdict");
    return keys[static_cast<std::size_t>(v)];
}

/// What a name is. Views the name that was asked for: it must outlive the answer.
struct database_classification {
    database_verdict verdict = database_verdict::unknown;  ///< what it is, or what is wrong with it
    const rulebook::database* row = nullptr;           ///< the database; the successor of an older name; the nearest one of a wrong name; null where none is
    const rulebook::legacy_database* older = nullptr;  ///< the older name; null for others
    std::string_view part = {};                        ///< the domain or the customer; empty where there is none

    /// True for a name of D1 in the document that was asked for.
    [[nodiscard]] constexpr bool ok() const noexcept { return verdict == database_verdict::valid; }

    /// The name that would be right: the successor of an older one, the nearest of a wrong one, with its placeholder where the domain or the customer is
    /// missing. Nothing for a right name and where nothing is near.
    [[nodiscard]] constexpr std::optional<database_name_text> suggestion() const noexcept {
        if (row == nullptr || verdict == database_verdict::valid || verdict == database_verdict::other_document) return std::nullopt;
        if (part.empty() && row->placeholder != name_placeholder::none) return detail::name_from(row->name, {}, {});
        return database_name(*row, part);
    }
};

namespace detail {

/// The row of a database in `d`, else in the newest document that prints it.
constexpr const rulebook::database* row_for(const database_pattern& p, document d) noexcept {
    const rulebook::database* found = p.row_in(d);
    for (std::size_t i = document_count; found == nullptr;) found = p.row_in(static_cast<document>(--i));
    return found;
}

constexpr database_classification recognised(const database_pattern& p, std::string_view name, document d) noexcept {
    if (p.older != nullptr) return {database_verdict::legacy, row_for(pattern_of(p.older->successor), d), p.older, p.part_of(name)};
    return {database_verdict::valid, row_for(p, d), nullptr, p.part_of(name)};
}

constexpr bool begins(std::string_view name, std::string_view with) noexcept {
    return name.size() >= with.size() && same_letters(name.substr(0, with.size()), with);
}
constexpr bool ends(std::string_view name, std::string_view with) noexcept {
    return name.size() >= with.size() && same_letters(name.substr(name.size() - with.size()), with);
}

/// The name a pattern has without its placeholder: HWE_ and _TSS without anything between, or with one underscore for both.
constexpr bool lacks_part(const database_pattern& p, std::string_view name) noexcept {
    if (p.whole) return false;
    const std::string_view before = p.prefix, after = p.suffix;
    if (p.older != nullptr && name.size() == 3 + after.size() && begins(name, "HWE") && ends(name, after)) return true;
    if (name.size() == p.fixed()) return begins(name, before) && ends(name, after);
    if (name.size() + 1 != p.fixed()) return false;
    return before.empty() ? same_letters(name, after.substr(1)) : begins(name, before.substr(0, before.size() - 1)) && ends(name, after);
}

/// A system-level database's name with something added: HWE_MBY_SYSLOG, MBY_SYSLOG, HWE_SYSLOG_MBY.
constexpr bool has_unwanted_part(const database_pattern& p, std::string_view name) noexcept {
    if (!p.whole) return false;
    const std::string_view whole = p.prefix;
    if (begins(name, whole) && name.substr(whole.size(), 1) == "_") return true;
    const std::string_view own = whole.substr(begins(whole, "HWE_") ? 4 : 0);
    return name.size() > own.size() + 1 && name[name.size() - own.size() - 1] == '_' && ends(name, own);
}

/// How many edits lie between a fixed part and the beginnings (or, backwards, the ends) of a name: insert, delete, replace, or swap two neighbours.
class edits {
public:
    static constexpr std::size_t longest = longest_database_name * 3, longest_fixed = 24;

    constexpr edits(std::string_view fixed, std::string_view name, bool backwards) noexcept {
        const std::size_t m = fixed.size();
        const auto from_fixed = [&](std::size_t i) { return lower_byte('\0', fixed[backwards ? m - 1 - i : i]); };
        const auto from_name = [&](std::size_t i) { return lower_byte('\0', name[backwards ? name.size() - 1 - i : i]); };
        std::uint16_t rows[3][longest_fixed]{};
        for (std::size_t k = 0; k <= m; ++k) rows[0][k] = static_cast<std::uint16_t>(k);
        to_[0] = rows[0][m];
        for (std::size_t i = 1; i <= name.size(); ++i) {
            const std::uint16_t *before = rows[(i + 1) % 3], *last = rows[(i + 2) % 3];
            std::uint16_t* row = rows[i % 3];
            row[0] = static_cast<std::uint16_t>(i);
            for (std::size_t k = 1; k <= m; ++k) {
                const char a = from_name(i - 1), b = from_fixed(k - 1);
                unsigned best = last[k - 1] + (a == b ? 0u : 1u);
                if (last[k] + 1u < best) best = last[k] + 1u;
                if (row[k - 1] + 1u < best) best = row[k - 1] + 1u;
                if (i > 1 && k > 1 && a == from_fixed(k - 2) && from_name(i - 2) == b && before[k - 2] + 1u < best) best = before[k - 2] + 1u;
                row[k] = static_cast<std::uint16_t>(best);
            }
            to_[i] = row[m];
        }
    }
    /// To the first (or last) `n` bytes of the name.
    [[nodiscard]] constexpr unsigned to(std::size_t n) const noexcept { return to_[n]; }

private:
    std::uint16_t to_[longest + 1]{};
};
static_assert(
    [] {
        for (const database_pattern& p : database_patterns)
            if (p.prefix.size() >= edits::longest_fixed || p.suffix.size() >= edits::longest_fixed) return false;
        return true;
    }(),
    "naming: fixed parts have room in the table of edits");

/// How near a name is to a pattern, and what then is its domain or customer.
struct nearness {
    unsigned edits = ~0u;
    std::string_view part = {};
};

constexpr bool divides(char c) noexcept { return c == '_' || c == '-' || c == '.' || c == ' '; }

/// `start` are the edits between the pattern's prefix and the beginnings of the name: most patterns share them.
constexpr nearness nearness_of(const database_pattern& p, std::string_view name, const edits& start) noexcept {
    if (p.whole) return {start.to(name.size()), {}};
    const edits finish{p.suffix, name, true};
    // The best place for the part to begin and to end; among equals one beside a divider, then the one that leaves the part longest. That is between two
    // characters: fixed parts are ASCII, so that a byte of any other character never lowers the edits.
    const auto best = [&](const edits& e, bool backwards) {
        std::size_t found = 0;
        bool divided = false;
        for (std::size_t i = 1; i < name.size(); ++i) {
            const bool here = divides(name[backwards ? name.size() - i : i - 1]);
            if (e.to(i) < e.to(found) || (e.to(i) == e.to(found) && here && !divided)) {
                found = i;
                divided = here;
            }
        }
        return found;
    };
    const std::size_t before = best(start, false), after = best(finish, true);
    if (before + after >= name.size()) return {};
    return {start.to(before) + finish.to(after), name.substr(before, name.size() - before - after)};
}

/// Why a name is none of those that `d` prints. The name is text, has an allowed length, and is none of a database of any document.
constexpr database_classification diagnose(std::string_view name, document d) noexcept {
    using enum database_verdict;
    const auto in_d = [d](const database_pattern& p) { return p.printed_in(d); };
    const auto database_of = [d](const database_pattern& p) { return row_for(p.older != nullptr ? pattern_of(p.older->successor) : p, d); };

    char divided[edits::longest]{};
    for (std::size_t i = 0; i < name.size(); ++i) divided[i] = divides(name[i]) ? '_' : name[i];
    const std::string_view repaired{divided, name.size()};

    for (const database_pattern& p : database_patterns)
        if (in_d(p) && lacks_part(p, repaired)) {
            const rulebook::database* row = database_of(p);
            return {row->placeholder == name_placeholder::customer ? missing_customer : missing_domain, row, p.older, {}};
        }
    if (const database_pattern* p = database_index.find(repaired, d)) return {wrong_divider, database_of(*p), p->older, p->part_of(name)};
    for (const database_pattern& p : database_patterns)
        if (in_d(p) && p.older == nullptr && !p.prefix.empty() && !p.suffix.empty() && name.size() > p.suffix.size() && ends(name, p.suffix))
            if (const std::string_view part = name.substr(0, name.size() - p.suffix.size()); !begins(part, p.prefix.view().substr(0, p.prefix.size() - 1)))
                return {missing_prefix, database_of(p), nullptr, part};
    for (const database_pattern& p : database_patterns)
        if (in_d(p) && has_unwanted_part(p, name)) return {unwanted_domain, database_of(p), nullptr, {}};

    const database_pattern* nearest = nullptr;
    nearness least;
    text prefix;
    edits start{prefix, name, false};
    for (const database_pattern& p : database_patterns) {
        const auto allowed = static_cast<unsigned>(p.fixed() / 3);
        if (!in_d(p) || p.older != nullptr || name.size() + allowed < p.fixed()) continue;
        if (!(p.prefix == prefix)) start = {prefix = p.prefix, name, false};
        const nearness n = nearness_of(p, name, start);
        if (n.edits <= allowed && n.edits < least.edits) {
            least = n;
            nearest = &p;
        }
    }
    if (nearest != nullptr) return {misspelt, database_of(*nearest), nullptr, least.part};
    return {unknown, nullptr, nullptr, {}};
}

}  // namespace detail

namespace detail {

constexpr bool is_too_long(std::string_view name) noexcept { return name.size() > longest_database_name && sql_length(name) > longest_database_name; }

/// The pattern of a name of `d`, if the rest of the name is text and not too long. Null where it is not.
constexpr const database_pattern* pattern_in(std::string_view name, document d) noexcept {
    const database_pattern* p = database_index.find(name, d);
    return p != nullptr && (p->whole || is_printable_ascii(name) || is_name_text(p->part_of(name))) && !is_too_long(name) ? p : nullptr;
}

}  // namespace detail

/// What a database's name is, by the names that `d` prints: the database and its domain or customer, or why it is none and what is nearest.
/// `is_database_name` is the same without the reasons, and faster.
[[nodiscard]] constexpr database_classification classify_database(std::string_view name, document d) noexcept {
    using enum database_verdict;
    if (const detail::database_pattern* p = detail::pattern_in(name, d)) return detail::recognised(*p, name, d);
    if (name.empty()) return {empty, nullptr, nullptr, {}};
    if (!is_name_text(name)) return {not_text, nullptr, nullptr, {}};
    if (detail::is_too_long(name)) return {too_long, nullptr, nullptr, {}};
    for (const rulebook::system_database& s : rulebook::system_databases)
        if (same_letters(name, s.name)) return {system_database, nullptr, nullptr, {}};
    for (std::size_t i = 0; i < document_count; ++i)
        if (const detail::database_pattern* p = detail::database_index.find(name, static_cast<document>(document_count - 1 - i))) {
            database_classification c = detail::recognised(*p, name, d);
            c.verdict = other_document;
            return c;
        }
    return detail::diagnose(name, d);
}

/// True for a name of D1 as `d` prints it; false for older names too.
[[nodiscard]] constexpr bool is_database_name(std::string_view name, document d) noexcept {
    const detail::database_pattern* p = detail::pattern_in(name, d);
    return p != nullptr && p->older == nullptr;
}

/// The same for a name that is known to be text (is_name_text, or nothing at all) and before and after which eight bytes may be read: one of many lines
/// in a buffer.
[[nodiscard]] constexpr bool is_database_name_in_buffer(std::string_view name, document d) noexcept {
    const detail::database_pattern* p = detail::database_index.find_in_buffer(name, d);
    return p != nullptr && p->older == nullptr && !detail::is_too_long(name);
}

/// Calls `sink(const database_classification&)` for each way to read a name in `d`, the longest fixed part first. The first is what classify_database
/// answers; more than one means that the name is ambiguous: HCWMYMESSAGES_X_KQ0 is customer "X_KQ0" or domain "HCWMYMESSAGES_X".
template <class Sink>
constexpr void for_each_reading(std::string_view name, document d, Sink&& sink) {
    if (!is_name_text(name) || detail::is_too_long(name)) return;
    for (const detail::database_pattern& p : detail::database_patterns)
        if (p.printed_in(d) && p.fits(name)) sink(detail::recognised(p, name, d));
}

// What an installation should have ----------------------------------------------------------------------------------------------------

/// Whether a database belongs to an installation.
enum class database_need : std::uint8_t {
    required,    ///< D1 prints it for all installations, or it is the register of a subsystem that is installed
    possible,    ///< D1 prints it for a subsystem that is installed, or once activated: it may be there, and the document does not say when it must
    unexpected,  ///< none of its subsystems is installed
};

/// The stable key of a need: "required".
[[nodiscard]] constexpr text to_text(database_need n) noexcept {
    return n == database_need::required ? "required" : n == database_need::possible ? "possible" : "unexpected";
}

/// Whether a database belongs where these subsystems are: those of the domain, or of all domains for a system-level or a customer's database.
/// 13.3 of 2025 and 13.4 of 2024 call D1 the sum of all possible databases, of which some come with a bought feature and some with activation, and do not
/// name which. So a database is required where its cell says "Samtliga installationer" without a footnote; that the register of a subsystem is there with
/// the subsystem is assumed.
[[nodiscard]] constexpr database_need need_of(const rulebook::database& row, enum_set<subsystem> installed) noexcept {
    using enum database_need;
    if (!row.all_installations && !row.installed_for.contains_any(installed)) return row.used_by.contains_any(installed) ? possible : unexpected;
    return !row.after_activation && (row.all_installations || row.is_register) ? required : possible;
}

/// What tells that a database of `d` is to be expected, beside its subsystem; null where nothing does.
[[nodiscard]] constexpr const rulebook::database_condition* condition_of(const rulebook::database& row, document d) noexcept {
    for (const rulebook::database_condition& c : rulebook::database_conditions)
        if (c.name == row.name && c.source.in(d)) return &c;
    return nullptr;
}

/// One database that an installation has or may have.
struct expected_database {
    const rulebook::database* row = nullptr;       ///< the database; null where there is none
    database_need need = database_need::required;  ///< required or possible
    std::string_view part = {};                    ///< the domain's or the customer's name; empty for a system-level database, or where it is not known

    /// How the need was got: printed, or assumed for the register of a subsystem.
    [[nodiscard]] constexpr basis how() const noexcept { return need == database_need::required && row->is_register ? basis::assumed : row->how; }
};

/// The name of a database in its installation: "HWE_MBY_TSS". As printed, with its placeholder, where the domain or the customer is not known or cannot
/// stand in a name.
[[nodiscard]] constexpr database_name_text name_of(const expected_database& e) noexcept {
    if (const auto name = database_name(*e.row, e.part)) return *name;
    database_name_text pattern;
    return pattern += e.row->name.view();
}

/// Calls `sink(const expected_database&)` for each database that is required or possible: the system's and the customer's first, then each domain's,
/// in printed order.
template <class Sink>
constexpr void for_each_expected_database(const installation& i, document d, Sink&& sink) {
    const auto give = [&](const rulebook::database& row, enum_set<subsystem> installed, std::string_view part) {
        const database_need need = need_of(row, installed);
        if (need != database_need::unexpected) sink(expected_database{&row, need, part});
    };
    for (const rulebook::database& row : rulebook::databases.in(d))
        if (row.scope != database_scope::per_domain) give(row, i.subsystems(), row.scope == database_scope::per_customer ? i.customer : std::string_view{});
    for (const domain& one : i.domains)
        for (const rulebook::database& row : rulebook::databases.in(d))
            if (row.scope == database_scope::per_domain) give(row, one.subsystems, one.name);
}

/// How a database stands to an installation.
enum class database_standing : std::uint8_t {
    required,          ///< it must be there, and is
    possible,          ///< it may be there, and is
    older,             ///< its older name is there: it will be moved to the new one in time
    unexpected,        ///< none of its subsystems is installed where it stands
    unknown_domain,    ///< the installation has no such domain
    unknown_customer,  ///< the installation is another customer's
    no_database,       ///< the name is none of a database that the document prints
    missing,           ///< required, and not there under its name, an older or a wrong one
    missing_possible,  ///< possible, and not there
};

/// The stable key of a standing: "unknown-domain".
[[nodiscard]] constexpr text to_text(database_standing s) noexcept {
    constexpr text keys[] = {"required", "possible", "older", "unexpected", "unknown-domain", "unknown-customer", "no-database", "missing", "missing-possible"};
    return keys[static_cast<std::size_t>(s)];
}

/// A database of an installation: one whose name was found, or one that is missing.
struct placed_database {
    database_standing standing = database_standing::no_database;  ///< how it stands to the installation
    database_classification name = {};  ///< what the name is, read with the installation's own domains where it can be read in several ways
    expected_database stands_for = {};  ///< which database of the installation it is, by a right, an older or a wrong name; without a row where it is none
};

namespace detail {

/// The domain of an installation with a name; null where it has none.
constexpr const domain* find_domain(const installation& i, std::string_view name) noexcept {
    for (const domain& one : i.domains)
        if (same_letters(one.name, name)) return &one;
    return nullptr;
}
/// The domain that a misspelt name means: one with at most a third of its letters otherwise. Null where none is so near.
constexpr const domain* nearest_domain(const installation& i, std::string_view name) noexcept {
    const domain* found = nullptr;
    unsigned least = static_cast<unsigned>(name.size() / 3 > 1 ? name.size() / 3 : 1) + 1;
    for (const domain& one : i.domains) {
        if (one.name.size() >= edits::longest_fixed || name.size() > edits::longest) continue;
        if (const unsigned n = edits{one.name, name, false}.to(name.size()); n < least) {
            least = n;
            found = &one;
        }
    }
    return found;
}

/// Where one reading of a name stands in an installation.
constexpr placed_database placed(const database_classification& c, const installation& i) noexcept {
    using enum database_standing;
    placed_database here{no_database, c, {}};
    if (c.row == nullptr || c.verdict == database_verdict::other_document) return here;
    const auto settle = [&](enum_set<subsystem> installed, std::string_view part, std::optional<database_standing> otherwise = {}) {
        const database_need need = need_of(*c.row, installed);
        if (need != database_need::unexpected) here.stands_for = {c.row, need, part};
        if (otherwise) here.standing = *otherwise;
        else if (need == database_need::unexpected) here.standing = unexpected;
        else if (c.verdict == database_verdict::legacy) here.standing = older;
        else here.standing = need == database_need::required ? required : possible;
    };
    // A wrong name is none, and yet stands for the database that it means.
    const std::optional<database_standing> wrong = c.ok() || c.verdict == database_verdict::legacy ? std::nullopt : std::optional{no_database};
    if (c.row->scope == database_scope::per_domain) {
        const domain* of = find_domain(i, c.part);
        if (c.part.empty() && i.domains.size() == 1) of = i.domains.begin();
        if (of != nullptr) settle(of->subsystems, of->name, wrong);
        else if (const domain* near = c.part.empty() ? nullptr : nearest_domain(i, c.part))
            settle(near->subsystems, near->name, wrong ? wrong : unknown_domain);
        else here.standing = wrong ? *wrong : unknown_domain;
    } else {
        const bool foreign = c.row->scope == database_scope::per_customer && !i.customer.empty() && !same_letters(i.customer, c.part);
        settle(i.subsystems(), c.row->scope == database_scope::per_customer ? i.customer : std::string_view{},
               wrong     ? wrong
               : foreign ? std::optional{unknown_customer}
                         : std::nullopt);
    }
    return here;
}

}  // namespace detail

/// What a name is in an installation. A name that can be read in several ways is read with a domain or customer of the installation.
[[nodiscard]] constexpr placed_database place_database(std::string_view name, const installation& i, document d) noexcept {
    const auto settled = [](const placed_database& p) { return p.standing <= database_standing::unexpected; };
    placed_database found = detail::placed(classify_database(name, d), i);
    if (settled(found)) return found;
    for_each_reading(name, d, [&](const database_classification& c) {
        if (settled(found)) return;
        if (const placed_database here = detail::placed(c, i); settled(here)) found = here;
    });
    return found;
}

/// Compares a list of databases with those that an installation has or may have: calls `sink(const placed_database&)` for each name in the order of the
/// list, then for each expected database that is not there. An older name, and a wrong one that means the database, count as its being there.
template <class Sink>
constexpr void compare_databases(view<std::string_view> names, const installation& i, document d, Sink&& sink) {
    static_assert(rulebook::databases.size() <= 64, "naming: a set of databases is one word");
    const auto bit = [](const rulebook::database& row) { return std::uint64_t{1} << (&row - rulebook::databases.begin()); };
    // Those of the system and the customer, or of one domain, that are there.
    const auto there = [&](bool of_domain, std::string_view domain, auto&& each) {
        std::uint64_t found = 0;
        for (std::string_view name : names) {
            const placed_database p = place_database(name, i, d);
            each(p);
            const expected_database& e = p.stands_for;
            if (e.row != nullptr && (e.row->scope == database_scope::per_domain) == of_domain && (!of_domain || same_letters(e.part, domain)))
                found |= bit(*e.row);
        }
        return found;
    };
    std::uint64_t found = there(false, {}, sink);
    std::optional<std::string_view> of;
    for_each_expected_database(i, d, [&](const expected_database& e) {
        if (e.row->scope == database_scope::per_domain && of != e.part) {
            found = there(true, e.part, [](const placed_database&) {});
            of = e.part;
        }
        if ((found & bit(*e.row)) == 0)
            sink(placed_database{e.need == database_need::required ? database_standing::missing : database_standing::missing_possible, {}, e});
    });
}

// Servers, passwords, environment variables -------------------------------------------------------------------------------------------

/// What is wrong with a server's name.
enum class server_name_fault : std::uint8_t {
    none,
    empty,                ///< nothing
    too_long,             ///< longer than 15 characters before the first full stop
    starts_with_digit,    ///< begins with a digit
    forbidden_character,  ///< a character that NetBIOS forbids, a blank, a control character, or a full stop at the beginning
    not_text,             ///< not UTF-8
};

/// The stable key of a fault: "starts-with-digit"; "valid" for none.
[[nodiscard]] constexpr text to_text(server_name_fault f) noexcept {
    constexpr text keys[] = {"valid", "empty", "too-long", "starts-with-digit", "forbidden-character", "not-text"};
    return keys[static_cast<std::size_t>(f)];
}

/// The part of a server's name that becomes its NetBIOS name: of a fully qualified one the first, INT01 of INT01.monsterby.se.
[[nodiscard]] constexpr std::string_view host_label(std::string_view name) noexcept { return name.substr(0, name.find('.')); }

/// The first thing that is wrong with a server's name: its characters, its beginning, its length. Only the host_label() of a fully qualified one has a
/// limit of length.
[[nodiscard]] constexpr server_name_fault fault_of_server_name(std::string_view name) noexcept {
    using enum server_name_fault;
    constexpr std::string_view forbidden = row_with_key(rulebook::host_name_rules, "netbios-characters").characters,
                               first = row_with_key(rulebook::host_name_rules, "netbios-first-character").characters;
    if (name.empty()) return empty;
    for (std::size_t i = 0; i < name.size();) {
        const character c = character_at(name, i);
        if (c.length == 0) return not_text;
        if (c.code <= 0x20 || (c.code >= 0x7f && c.code <= 0xa0) || (c.length == 1 && forbidden.find(name[i]) != std::string_view::npos))
            return forbidden_character;
        i += c.length;
    }
    if (first.find(name[0]) != std::string_view::npos) return forbidden_character;
    if (name[0] >= '0' && name[0] <= '9') return starts_with_digit;
    return count_characters(host_label(name)) > longest_server_name ? too_long : none;
}

/// What NetBIOS keeps of a name: the first 15 characters of its host_label(). Two servers whose names agree in them, whatever the case, collide.
[[nodiscard]] constexpr std::string_view netbios_name(std::string_view name) noexcept {
    const std::string_view label = host_label(name);
    std::size_t at = 0;
    for (std::size_t n = 0; n < longest_server_name && at < label.size(); ++n) {
        const std::uint32_t length = character_at(label, at).length;
        at += length != 0 ? length : 1;
    }
    return label.substr(0, at);
}

/// True when a password fits the connection to the database: 1 to 15 characters. Keeps and shows nothing of it.
[[nodiscard]] constexpr bool is_database_password(std::string_view password) noexcept {
    return !password.empty() && count_characters(password) <= longest_database_password;
}

/// What the client's two environment variables come to together (4.6): which protocols it uses, and whether DirectAccess works.
[[nodiscard]] constexpr const rulebook::ip_combination& ip_combination_of(bool ipv6_enable, bool ipv4_disable) noexcept {
    return rulebook::ip_combinations[(ipv4_disable ? 2u : 0u) + (ipv6_enable ? 1u : 0u)];
}

// Literals ----------------------------------------------------------------------------------------------------------------------------

/// The name of a database of the suite: `"HWE_Mönsterby_TSS"_database`.
class database_literal {
public:
    [[nodiscard]] constexpr std::string_view view() const noexcept { return name_; }  ///< the name
    constexpr operator std::string_view() const noexcept { return name_; }            ///< the same

private:
    friend consteval database_literal operator""_database(const char*, std::size_t);
    constexpr explicit database_literal(std::string_view name) noexcept : name_{name} {}
    std::string_view name_;
};

/// A server's name: `"MBYCORE01"_server`.
class server_literal {
public:
    [[nodiscard]] constexpr std::string_view view() const noexcept { return name_; }  ///< the name
    constexpr operator std::string_view() const noexcept { return name_; }            ///< the same

private:
    friend consteval server_literal operator""_server(const char*, std::size_t);
    constexpr explicit server_literal(std::string_view name) noexcept : name_{name} {}
    std::string_view name_;
};

namespace complaint {
void a_database_name_has_1_to_128_characters_of_text();
void this_database_name_misses_its_domain();
void this_database_name_misses_its_customer();
void this_database_name_misses_the_prefix_HWE();
void this_system_level_database_takes_no_domain();
void a_database_name_is_divided_by_underscores();
void this_is_an_older_database_name_that_has_a_successor();
void this_database_name_is_misspelt();
void this_is_not_the_name_of_a_database_of_the_suite();
void a_server_name_is_not_empty();
void a_server_name_has_at_most_15_characters();
void a_server_name_does_not_begin_with_a_digit();
void a_server_name_has_no_character_that_NetBIOS_forbids();
}  // namespace complaint

/// A database's name, valid in any document. A wrong one does not compile, and the complaint names the rule.
consteval database_literal operator""_database(const char* s, std::size_t n) {
    const std::string_view name{s, n};
    database_classification c;
    for (document d : the_specifications)
        if (c.row == nullptr) c = classify_database(name, d);
    switch (c.verdict) {
        case database_verdict::valid:
        case database_verdict::other_document: break;
        case database_verdict::legacy: complaint::this_is_an_older_database_name_that_has_a_successor(); break;
        case database_verdict::missing_domain: complaint::this_database_name_misses_its_domain(); break;
        case database_verdict::missing_customer: complaint::this_database_name_misses_its_customer(); break;
        case database_verdict::missing_prefix: complaint::this_database_name_misses_the_prefix_HWE(); break;
        case database_verdict::unwanted_domain: complaint::this_system_level_database_takes_no_domain(); break;
        case database_verdict::wrong_divider: complaint::a_database_name_is_divided_by_underscores(); break;
        case database_verdict::misspelt: complaint::this_database_name_is_misspelt(); break;
        case database_verdict::empty:
        case database_verdict::not_text:
        case database_verdict::too_long: complaint::a_database_name_has_1_to_128_characters_of_text(); break;
        case database_verdict::system_database:
        case database_verdict::unknown: complaint::this_is_not_the_name_of_a_database_of_the_suite(); break;
    }
    return database_literal{name};
}

/// A server's name. A wrong one does not compile, and the complaint names the rule.
consteval server_literal operator""_server(const char* s, std::size_t n) {
    const std::string_view name{s, n};
    switch (fault_of_server_name(name)) {
        case server_name_fault::none: break;
        case server_name_fault::empty: complaint::a_server_name_is_not_empty(); break;
        case server_name_fault::too_long: complaint::a_server_name_has_at_most_15_characters(); break;
        case server_name_fault::starts_with_digit: complaint::a_server_name_does_not_begin_with_a_digit(); break;
        case server_name_fault::forbidden_character:
        case server_name_fault::not_text: complaint::a_server_name_has_no_character_that_NetBIOS_forbids(); break;
    }
    return server_literal{name};
}

}  // namespace lifecare
