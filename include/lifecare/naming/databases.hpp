// SPDX-License-Identifier: MIT
/// \file
/// What is this database called, and which database has this name? Generation and classification of one name.
#pragma once

#include <lifecare/core/sink.hpp>
#include <lifecare/naming/patterns.hpp>
#include <optional>

namespace lifecare {

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

/// True for a domain that is or begins with the fixed beginning of names, or ends with a fixed end: HWE, HWE_MBY,
/// MBY_KI0. No name is built or recognised with it. One that merely begins with the same letters has none: HWEX.
[[nodiscard]] constexpr bool has_fixed_part(std::string_view domain) noexcept {
    return detail::without_fixed_parts(domain).size() != domain.size();
}

/// The database's name for a domain or a customer; a system-level database has one name whatever the part.
/// Nothing when the part cannot be part of a name (is_name_text), makes it longer than SQL Server's 128 characters, or
/// is a domain with a fixed part of names in it: HWE_MBY, MBY_KI0.
[[nodiscard]] constexpr std::optional<database_name_text> database_name(const rulebook::database& row,
                                                                        std::string_view part) noexcept {
    if (row.placeholder == name_placeholder::none) return detail::name_from(row.prefix, {}, {});
    if (!is_name_text(part)) return std::nullopt;
    if (row.placeholder == name_placeholder::domain && has_fixed_part(part)) return std::nullopt;
    return detail::name_from(row.prefix, part, row.suffix);
}

/// What a name is, or why it is not the name of one of the suite's databases.
enum class database_verdict : std::uint8_t {
    valid,                 ///< a name of D1
    legacy,                ///< an older name; a successor is known
    other_document,        ///< a name that only another document prints
    system_database,       ///< one that SQL Server makes for itself
    missing_domain,        ///< the domain is missing: HWE_TSS, HWE__TSS
    missing_customer,      ///< the customer is missing: HCWMYMESSAGES_
    missing_prefix,        ///< the fixed part before the domain is missing: MBY_TSS
    unwanted_domain,       ///< a system-level database with a domain: HWE_MBY_SYSLOG
    fixed_part_in_domain,  ///< a fixed part of names is where the domain is: HWE_MBY_KI0, MBY_KI0_KI0
    wrong_divider,         ///< divided by something else than an underscore: HWE-MBY-TSS
    misspelt,              ///< near to a name of D1
    unknown,               ///< near to none
    empty,                 ///< nothing
    not_text,              ///< not UTF-8, or with control characters
    too_long,              ///< longer than SQL Server's 128 characters
};
/// How many verdicts there are; they are numbered from 0.
inline constexpr std::size_t database_verdict_count = 15;

/// The stable key of a verdict: "missing-domain".
[[nodiscard]] constexpr text to_text(database_verdict v) noexcept {
    constexpr text keys[] = {"valid",           "legacy",          "other-document",
                             "system-database", "missing-domain",  "missing-customer",
                             "missing-prefix",  "unwanted-domain", "fixed-part-in-domain",
                             "wrong-divider",   "misspelt",        "unknown",
                             "empty",           "not-text",        "too-long"};
    static_assert(sizeof keys / sizeof *keys == database_verdict_count, "naming: one key for each verdict");
    return keys[static_cast<std::size_t>(v)];
}

/// True for a name that should be one of the suite's and is not. One that is close to none is another system's, which
/// no sentence of the documents forbids, and one that another document prints may be there from before.
[[nodiscard]] constexpr bool is_wrong(database_verdict v) noexcept {
    using enum database_verdict;
    return v != valid && v != legacy && v != other_document && v != system_database && v != unknown;
}

/// What a name is. Views the name that was asked for: it must outlive the answer.
struct database_classification {
    database_verdict verdict = database_verdict::unknown;  ///< what it is, or what is wrong with it
    /// The database; the successor of an older name; the nearest one of a wrong name; null where none is.
    const rulebook::database* row = nullptr;
    const rulebook::legacy_database* older = nullptr;  ///< the older name; null for others
    std::string_view part = {};                        ///< the domain or the customer; empty where there is none

    /// True for a name of D1 in the document that was asked for.
    [[nodiscard]] constexpr bool ok() const noexcept { return verdict == database_verdict::valid; }

    /// The name that would be right: the successor of an older one, the nearest of a wrong one, with its placeholder
    /// where the domain or the customer is missing. Nothing for a right name and where nothing is near.
    [[nodiscard]] constexpr std::optional<database_name_text> suggestion() const noexcept {
        if (row == nullptr || verdict == database_verdict::valid || verdict == database_verdict::other_document)
            return std::nullopt;
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
    if (p.legacy)
        return {database_verdict::legacy, row_for(pattern_of(p.older->successor), d), p.older, p.part_of(name)};
    return {database_verdict::valid, row_for(p, d), nullptr, p.part_of(name)};
}

constexpr bool begins(std::string_view name, std::string_view with) noexcept {
    return name.size() >= with.size() && same_letters(name.substr(0, with.size()), with);
}
constexpr bool ends(std::string_view name, std::string_view with) noexcept {
    return name.size() >= with.size() && same_letters(name.substr(name.size() - with.size()), with);
}

/// The name a pattern has without its placeholder: HWE_ and _TSS without anything between, or with one underscore for
/// both.
constexpr bool lacks_part(const database_pattern& p, std::string_view name) noexcept {
    if (p.whole) return false;
    const std::string_view before = p.prefix, after = p.suffix;
    if (before.empty() && name.size() + 1 == domain_mark.size() + after.size() &&
        begins(name, domain_mark.substr(0, domain_mark.size() - 1)) && ends(name, after))
        return true;
    if (name.size() == p.fixed()) return begins(name, before) && ends(name, after);
    if (name.size() + 1 != p.fixed()) return false;
    return before.empty() ? same_letters(name, after.substr(1))
                          : begins(name, before.substr(0, before.size() - 1)) && ends(name, after);
}

/// A system-level database's name with something added: HWE_MBY_SYSLOG, HWE_SYSLOG_MBY, MBY_HCWMETA1. MBY_SYSLOG may be
/// another system's.
constexpr bool has_unwanted_part(const database_pattern& p, std::string_view name) noexcept {
    if (!p.whole) return false;
    const std::string_view whole = p.prefix;
    if (begins(name, whole) && name.substr(whole.size(), 1) == "_") return true;
    const bool of_mark = begins(whole, domain_mark);
    const std::string_view own = whole.substr(of_mark && begins(name, domain_mark) ? domain_mark.size() : 0);
    return name.size() > own.size() + 1 && name[name.size() - own.size() - 1] == '_' && ends(name, own);
}

/// The longest word that is compared with names letter by letter.
inline constexpr std::size_t longest_compared = 24;

/// How many edits lie between a word of fewer letters than that and another: insert, delete, replace, or swap two
/// neighbours.
constexpr unsigned edits_between(std::string_view fixed, std::string_view word) noexcept {
    const std::size_t m = fixed.size();
    std::uint16_t rows[3][longest_compared]{};
    for (std::size_t k = 0; k <= m; ++k) rows[0][k] = static_cast<std::uint16_t>(k);
    const auto letter = [](std::string_view s, std::size_t i) { return lower_byte('\0', s[i]); };
    for (std::size_t i = 1; i <= word.size(); ++i) {
        const std::uint16_t *before = rows[(i + 1) % 3], *last = rows[(i + 2) % 3];
        std::uint16_t* row = rows[i % 3];
        row[0] = static_cast<std::uint16_t>(i);
        for (std::size_t k = 1; k <= m; ++k) {
            const char a = letter(word, i - 1), b = letter(fixed, k - 1);
            unsigned best = last[k - 1] + (a == b ? 0u : 1u);
            if (last[k] + 1u < best) best = last[k] + 1u;
            if (row[k - 1] + 1u < best) best = row[k - 1] + 1u;
            if (i > 1 && k > 1 && a == letter(fixed, k - 2) && letter(word, i - 2) == b && before[k - 2] + 1u < best)
                best = before[k - 2] + 1u;
            row[k] = static_cast<std::uint16_t>(best);
        }
    }
    return rows[word.size() % 3][m];
}
/// How many of them leave no doubt which word is meant: one, of twelve letters and more one for each six.
constexpr unsigned most_edits(std::string_view fixed) noexcept {
    return fixed.size() < 12 ? 1u : static_cast<unsigned>(fixed.size() / 6);
}

/// True for a word in which only digits and the letters that look like them are taken for each other: KQO, K10. The
/// short ends of the registers are too near to other systems' (CSV, ECO) to be guessed otherwise.
constexpr bool looks_like(std::string_view end, std::string_view word) noexcept {
    constexpr auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    constexpr auto shape = [](char c) {
        const char letter = lower_byte('\0', c);
        if (letter == 'o') return '0';
        return letter == 'i' || letter == 'l' ? '1' : letter;
    };
    if (end.size() != word.size()) return false;
    for (std::size_t i = 0; i < end.size(); ++i) {
        const bool digit = is_digit(end[i]) || is_digit(word[i]);
        if (lower_byte('\0', end[i]) != lower_byte('\0', word[i]) && !(digit && shape(end[i]) == shape(word[i])))
            return false;
    }
    return true;
}

/// How near a name is to a pattern, and what then is its domain or customer.
struct nearness {
    unsigned edits = ~0u;
    std::string_view part = {};
};

/// The domain or the customer is what stands between underscores: no word is divided into a domain and an end, for
/// HWE_Monitoring is not about a domain "Monit". Only the first underscore may be missing, behind a beginning that is
/// right.
constexpr nearness nearness_of(const database_pattern& p, std::string_view name) noexcept {
    if (p.whole) return {edits_between(p.prefix, name), {}};
    std::size_t from = 0, to = name.size();
    unsigned wrong = 0;
    if (!p.prefix.empty()) {
        const std::string_view mark = p.prefix.substr(0, p.prefix.size() - 1);
        const std::size_t divider = name.find('_');
        if (begins(name, mark) && divider != mark.size()) {
            from = mark.size();
            wrong = 1;
        } else if (divider != std::string_view::npos) {
            from = divider + 1;
            wrong = edits_between(mark, name.substr(0, divider));
        } else return {};
    }
    if (!p.suffix.empty()) {
        to = name.rfind('_');
        if (to == std::string_view::npos) return {};
        const std::string_view end = p.suffix.substr(1), word = name.substr(to + 1);
        if (!p.prefix.empty()) wrong += edits_between(end, word);
        else if (looks_like(end, word)) wrong = 1;
        else return {};
    }
    if (to <= from) return {};
    return {wrong, name.substr(from, to - from)};
}
/// How many edits a name may be from a pattern: the mark of new names tells none from another.
constexpr unsigned most_edits(const database_pattern& p) noexcept {
    if (!p.suffix.empty()) return most_edits(p.suffix.substr(1));
    return most_edits(begins(p.prefix, domain_mark) ? p.prefix.substr(domain_mark.size()) : p.prefix);
}

/// The database of `d` that a misspelt name surely means; unknown where none, or two, are near.
constexpr database_classification nearest_database(std::string_view name, std::string_view repaired,
                                                   document d) noexcept {
    const database_pattern* nearest = nullptr;
    nearness least;
    bool alone = true;
    for (const database_pattern& p : database_patterns) {
        const unsigned most = most_edits(p);
        if (!p.printed_in(d) || p.legacy || name.size() + most < p.fixed()) continue;
        const nearness n = nearness_of(p, repaired);
        if (n.edits > most || n.edits > least.edits) continue;
        alone = n.edits < least.edits;
        least = n;
        nearest = &p;
    }
    if (nearest == nullptr || !alone) return {database_verdict::unknown, nullptr, nullptr, {}};
    if (!least.part.empty())  // as it is written, whatever divides it
        least.part = name.substr(static_cast<std::size_t>(least.part.data() - repaired.data()), least.part.size());
    return {database_verdict::misspelt, row_for(*nearest, d), nullptr,
            nearest->suffix.empty() ? least.part : without_fixed_parts(least.part)};
}

/// True for what may be the mark of new names with a letter wrong before a domain: HEW_MBY.
constexpr bool begins_nearly(std::string_view domain) noexcept {
    const std::size_t divider = domain.find('_');
    return divider != std::string_view::npos &&
           edits_between(domain_mark.substr(0, domain_mark.size() - 1), domain.substr(0, divider)) <= 1;
}

/// Why a name is none of those that `d` prints. The name is text, has an allowed length, and is none of a database of
/// any document.
constexpr database_classification diagnose(std::string_view name, document d) noexcept {
    using enum database_verdict;
    const auto in_d = [d](const database_pattern& p) { return p.printed_in(d); };
    const auto database_of = [d](const database_pattern& p) {
        return row_for(p.legacy ? pattern_of(p.older->successor) : p, d);
    };

    char divided[longest_database_name * 3]{};
    for (std::size_t i = 0; i < name.size(); ++i) divided[i] = divides(name[i]) ? '_' : name[i];
    const std::string_view repaired{divided, name.size()};

    for (const database_pattern& p : database_patterns)
        if (in_d(p) && lacks_part(p, repaired)) {
            const rulebook::database* row = database_of(p);
            return {
                row->placeholder == name_placeholder::customer ? missing_customer : missing_domain, row, p.older, {}};
        }
    for (const database_pattern& p : database_patterns)
        if (lacks_part(p, repaired)) return {other_document, database_of(p), p.older, {}};
    if (const database_pattern* p = database_index.find(repaired, d))
        return {wrong_divider, database_of(*p), p->older, p->part_of(name)};
    for (const database_pattern& p : database_patterns)
        if (!p.whole && !p.legacy && name.size() > p.fixed() && begins(repaired, p.prefix) &&
            ends(repaired, p.suffix)) {
            const std::string_view inside = p.part_of(repaired), domain = without_fixed_parts(inside);
            if (domain.size() == inside.size()) continue;
            const auto at = static_cast<std::size_t>(domain.data() - repaired.data());
            // One of another document is as wrong, and nothing is right in its place.
            if (!in_d(p)) return {fixed_part_in_domain, nullptr, nullptr, {}};
            if (domain.empty()) return {missing_domain, database_of(p), nullptr, {}};
            return {fixed_part_in_domain, database_of(p), nullptr, name.substr(at, domain.size())};
        }
    for (const database_pattern& p : database_patterns)
        if (in_d(p) && !p.legacy && !p.prefix.empty() && !p.suffix.empty() && name.size() > p.suffix.size() &&
            ends(name, p.suffix))
            if (const std::string_view part = name.substr(0, name.size() - p.suffix.size());
                !begins(part, p.prefix.substr(0, p.prefix.size() - 1)) && !begins_nearly(part))
                return {missing_prefix, database_of(p), nullptr, without_fixed_parts(part)};
    for (const database_pattern& p : database_patterns)
        if (in_d(p) && has_unwanted_part(p, repaired)) return {unwanted_domain, database_of(p), nullptr, {}};
    // The older word behind the mark of the new names.
    for (const database_pattern& p : database_patterns)
        if (in_d(p) && p.legacy && !p.whole && begins(repaired, domain_mark) && ends(repaired, p.suffix))
            return {misspelt, database_of(p), nullptr,
                    name.substr(domain_mark.size(), name.size() - domain_mark.size() - p.suffix.size())};
    return nearest_database(name, repaired, d);
}

}  // namespace detail

namespace detail {

constexpr bool is_too_long(std::string_view name) noexcept {
    return name.size() > longest_database_name && sql_length(name) > longest_database_name;
}

/// The pattern of a name of `d`, if the rest of the name is text and not too long. Null where it is not.
constexpr const database_pattern* pattern_in(std::string_view name, document d) noexcept {
    const database_pattern* p = database_index.find(name, d);
    return p != nullptr && (p->whole || is_printable_ascii(name) || is_name_text(p->part_of(name))) &&
                   !is_too_long(name)
               ? p
               : nullptr;
}

}  // namespace detail

/// The answer would point into the temporary: give what outlives it.
template <detail::temporary_text Text>
database_classification classify_database(Text&& name, document d) = delete;
/// What a database's name is, by the names that `d` prints: the database and its domain or customer, or why it is none
/// and what is nearest. `is_database_name` is the same without the reasons, and faster.
[[nodiscard]] constexpr database_classification classify_database(std::string_view name, document d) noexcept {
    using enum database_verdict;
    if (const detail::database_pattern* p = detail::pattern_in(name, d)) return detail::recognised(*p, name, d);
    if (name.empty()) return {empty, nullptr, nullptr, {}};
    if (!is_name_text(name)) return {not_text, nullptr, nullptr, {}};
    if (detail::is_too_long(name)) return {too_long, nullptr, nullptr, {}};
    for (const rulebook::system_database& s : rulebook::system_databases)
        if (same_letters(name, s.name)) return {system_database, nullptr, nullptr, {}};
    for (std::size_t i = 0; i < document_count; ++i)
        if (const detail::database_pattern* p =
                detail::database_index.find(name, static_cast<document>(document_count - 1 - i))) {
            database_classification c = detail::recognised(*p, name, d);
            c.verdict = other_document;
            return c;
        }
    return detail::diagnose(name, d);
}

/// True for a name of D1 as `d` prints it; false for older names too.
[[nodiscard]] constexpr bool is_database_name(std::string_view name, document d) noexcept {
    const detail::database_pattern* p = detail::pattern_in(name, d);
    return p != nullptr && !p->legacy;
}

/// The same for a name that is known to be text (is_name_text, or nothing at all) and before and after which eight
/// bytes may be read: one of many lines in a buffer.
[[nodiscard]] constexpr bool is_database_name_in_buffer(std::string_view name, document d) noexcept {
    const detail::database_pattern* p = detail::database_index.find_in_buffer(name, d);
    return p != nullptr && !p->legacy && !detail::is_too_long(name);
}

/// True for a domain whose databases all have names in `d` that are recognised as that domain's: one of text, not too
/// long for any of them, without a fixed part of names (HWE_MBY, MBY_KI0) and without what begins another's name
/// (HCWMYMESSAGES_X).
[[nodiscard]] constexpr bool is_domain_name(std::string_view domain, document d) noexcept {
    if (!is_name_text(domain)) return false;
    for (const rulebook::database& row : rulebook::databases.in(d)) {
        if (row.scope != database_scope::per_domain) continue;
        const auto name = database_name(row, domain);
        if (!name || !same_letters(classify_database(*name, d).part, domain)) return false;
    }
    return true;
}

/// Calls `sink(const database_classification&)` for each way to read a name in `d`, the longest fixed part first. The
/// first is what classify_database answers; more than one means that the name is ambiguous: HCWMYMESSAGES_X_KQ0 is
/// customer "X_KQ0" or domain "HCWMYMESSAGES_X".
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_reading(std::string_view name, document d, Sink&& sink) {
    if (!is_name_text(name) || detail::is_too_long(name)) return true;
    for (const detail::database_pattern& p : detail::database_patterns)
        if (p.printed_in(d) && p.fits(name) && !detail::wants_more(sink, detail::recognised(p, name, d))) return false;
    return true;
}

}  // namespace lifecare
