// SPDX-License-Identifier: MIT
/// \file
/// Which databases should and may an installation have, and how does a list of names compare with them?
#pragma once

#include <bit>
#include <cstdint>
#include <lifecare/core/sink.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/naming/databases.hpp>

namespace lifecare {

/// Whether a database belongs to an installation.
enum class database_need : std::uint8_t {
    required,  ///< D1 prints it for all installations, or it is the register of a subsystem that is installed
    possible,  ///< D1 prints it for a subsystem that is installed, or once activated: it may be there, and the document
               ///< does not say when it must
    unexpected,  ///< none of its subsystems is installed
};

/// The stable key of a need: "required".
[[nodiscard]] constexpr text to_text(database_need n) noexcept {
    if (n == database_need::required) return "required";
    return n == database_need::possible ? "possible" : "unexpected";
}

/// Whether a database belongs where these subsystems are: those of the domain, or of all domains for a system-level or
/// a customer's database. 13.3 of 2025 and 13.4 of 2024 call D1 the sum of all possible databases, of which some come
/// with a bought feature and some with activation, and do not name which. So a database is required where its cell says
/// "Samtliga installationer" without a footnote; that the register of a subsystem is there with the subsystem is
/// assumed.
[[nodiscard]] constexpr database_need need_of(const rulebook::database& row, enum_set<subsystem> installed) noexcept {
    using enum database_need;
    if (!row.all_installations && !row.installed_for.contains_any(installed))
        return row.used_by.contains_any(installed) ? possible : unexpected;
    return !row.after_activation && (row.all_installations || row.is_register) ? required : possible;
}

/// The families that a subsystem is of: one, or both.
[[nodiscard]] constexpr enum_set<family> families_of(rulebook::belongs_to b) noexcept {
    if (b == rulebook::belongs_to::both) return {family::welfare, family::education};
    return b == rulebook::belongs_to::welfare ? family::welfare : family::education;
}

/// The families that an installation is of: the stated one, and those of its domains' subsystems.
[[nodiscard]] constexpr enum_set<family> families_of(const installation& i) noexcept {
    enum_set<family> all;
    if (i.family) all.insert(*i.family);
    const enum_set<subsystem> installed = i.subsystems();
    for (const rulebook::subsystem_row& row : rulebook::subsystems)
        if (installed.contains(row.id) && row.belongs_to != rulebook::belongs_to::both)
            all = all | families_of(row.belongs_to);
    return all;
}

/// What a database is whose subsystems are all of the family that an installation is not of: "a database of education
/// in an environment of welfare". Empty for others, and where the installation's family is not told.
[[nodiscard]] constexpr label of_other_family(const rulebook::database& row, const installation& i) noexcept {
    const enum_set<family> here = families_of(i);
    if (row.all_installations || here.empty()) return {};
    enum_set<family> printed_for;
    for (const rulebook::subsystem_row& one : rulebook::subsystems)
        if (row.installed_for.contains(one.id)) printed_for = printed_for | families_of(one.belongs_to);
    if (printed_for.empty() || printed_for.contains_any(here)) return {};
    return printed_for.contains(family::education) ? rulebook::education_in_welfare : rulebook::welfare_in_education;
}

/// What shows that a database of `d` is to be expected, in addition to its subsystem; null where nothing does.
[[nodiscard]] constexpr const rulebook::database_condition* condition_of(const rulebook::database& row,
                                                                         document d) noexcept {
    for (const rulebook::database_condition& c : rulebook::database_conditions)
        if (c.name == row.name && c.source.in(d)) return &c;
    return nullptr;
}

/// Whether a database belongs to an installation with these subsystems. One that is required of all is no more than
/// possible where what it is for is stated not to be there.
[[nodiscard]] constexpr database_need need_of(const rulebook::database& row, enum_set<subsystem> installed,
                                              const installation& i, document d) noexcept {
    const database_need need = need_of(row, installed);
    if (need != database_need::required) return need;
    const rulebook::database_condition* c = condition_of(row, d);
    return c != nullptr && stated(i.conditions, c->stated_as) == false ? database_need::possible : need;
}

/// One database that an installation has or may have.
struct expected_database {
    const rulebook::database* row = nullptr;       ///< the database; null where there is none
    database_need need = database_need::required;  ///< required or possible
    /// The domain's or the customer's name; empty for a system-level database, or where it is not known.
    std::string_view part = {};

    /// How the need was got: printed, or assumed for the register of a subsystem.
    [[nodiscard]] constexpr lifecare::basis basis() const noexcept {
        return need == database_need::required && row->is_register ? basis::assumed : row->basis;
    }
};

/// The name of a database in its installation: "HWE_MBY_TSS". As printed, with its placeholder, where the domain or the
/// customer is not known or cannot be part of a name.
[[nodiscard]] constexpr database_name_text name_of(const expected_database& e) noexcept {
    if (const auto name = database_name(*e.row, e.part)) return *name;
    database_name_text pattern;
    return pattern += e.row->name.view();
}

/// Calls `sink(const expected_database&)` for each database that is required or possible: the system's and the
/// customer's first, then each domain's, in printed order.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_expected_database(const installation& i, document d, Sink&& sink) {
    const auto give = [&](const rulebook::database& row, enum_set<subsystem> installed, std::string_view part) {
        const database_need need = need_of(row, installed, i, d);
        return need == database_need::unexpected || detail::wants_more(sink, expected_database{&row, need, part});
    };
    for (const rulebook::database& row : rulebook::databases.in(d))
        if (row.scope != database_scope::per_domain &&
            !give(row, i.subsystems(), row.scope == database_scope::per_customer ? i.customer : std::string_view{}))
            return false;
    for (const domain& one : i.domains)
        for (const rulebook::database& row : rulebook::databases.in(d))
            if (row.scope == database_scope::per_domain && !give(row, one.subsystems, one.name)) return false;
    return true;
}

/// What a database is to an installation.
enum class database_standing : std::uint8_t {
    required,          ///< it must be there, and is
    possible,          ///< it may be there, and is
    older,             ///< its older name is there: it will be moved to the new one in time
    unexpected,        ///< none of its subsystems is installed where it is
    unknown_domain,    ///< the installation has no such domain
    unknown_customer,  ///< the installation is another customer's
    no_database,       ///< the name is none of a database that the document prints
    missing,           ///< required, and not there under its name, an older or a wrong one
    missing_possible,  ///< possible, and not there
};

/// The stable key of a standing: "unknown-domain".
[[nodiscard]] constexpr text to_text(database_standing s) noexcept {
    constexpr text keys[] = {"required",         "possible",    "older",   "unexpected",      "unknown-domain",
                             "unknown-customer", "no-database", "missing", "missing-possible"};
    return keys[static_cast<std::size_t>(s)];
}

/// A database of an installation: one whose name was found, or one that is missing.
struct placed_database {
    database_standing standing = database_standing::no_database;  ///< what it is to the installation
    /// What the name is, read with the installation's own domains where it can be read in several ways.
    database_classification name = {};
    expected_database stands_for = {};  ///< which database of the installation it is, by a right, an older or a wrong
                                        ///< name; without a row where it is none
};

/// True for a wrong name: one that is_wrong, and one that stands for a database of the installation with the domain or
/// the customer of another. A database of somebody else's is none, nor is one whose subsystem is not installed: no
/// sentence forbids them.
[[nodiscard]] constexpr bool is_wrong(const placed_database& p) noexcept {
    using enum database_standing;
    if (p.standing == no_database) return is_wrong(p.name.verdict);
    return (p.standing == unknown_domain || p.standing == unknown_customer) && p.stands_for.row != nullptr;
}

namespace detail {

/// The domain of an installation with a name; null where it has none.
constexpr const domain* find_domain(const installation& i, std::string_view name) noexcept {
    for (const domain& one : i.domains)
        if (same_letters(one.name, name)) return &one;
    return nullptr;
}
/// The bytes of a name as a set of 64: a name that lacks n of another's is n edits from it at the least.
constexpr std::uint64_t bytes_of(std::string_view name) noexcept {
    std::uint64_t all = 0;
    for (const char c : name) all |= std::uint64_t{1} << (static_cast<unsigned char>(lower_byte('\0', c)) % 64);
    return all;
}
/// The domain that a misspelt name means: one with at most a third of its letters otherwise. Null where none is so
/// near.
constexpr const domain* nearest_domain(const installation& i, std::string_view name) noexcept {
    const domain* found = nullptr;
    unsigned least = static_cast<unsigned>(name.size() / 3 > 1 ? name.size() / 3 : 1) + 1;
    const std::uint64_t bytes = bytes_of(name);
    for (const domain& one : i.domains) {
        if (one.name.size() >= longest_compared) continue;
        // Most are seen to be too far away without counting edits.
        const std::size_t a = one.name.size(), b = name.size();
        if ((a > b ? a - b : b - a) >= least) continue;
        if (static_cast<unsigned>(std::popcount(bytes_of(one.name) & ~bytes)) >= least) continue;
        if (const unsigned n = edits_between(one.name, name); n < least) {
            least = n;
            found = &one;
        }
    }
    return found;
}

/// True for one name, also where it is written with å, ä and ö in one place and with a and o in the other, as customers
/// do in what computers read.
constexpr bool same_customer(std::string_view a, std::string_view b) noexcept {
    const auto plain = [](std::uint32_t code) -> std::uint32_t {
        if (code == 0xe5 || code == 0xe4) return 'a';
        return code == 0xf6 ? 'o' : code;
    };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        const character x = letter_at(a, i), y = letter_at(b, j);
        if (plain(x.code) != plain(y.code)) return false;
        i += x.length;
        j += y.length;
    }
    return i == a.size() && j == b.size();
}

/// What one reading of a name is in an installation.
constexpr placed_database placed(const database_classification& c, const installation& i, document d) noexcept {
    using enum database_standing;
    placed_database here{no_database, c, {}};
    if (c.row == nullptr || c.verdict == database_verdict::other_document) return here;
    const auto settle = [&](enum_set<subsystem> installed, std::string_view part,
                            database_standing otherwise = required) {
        const database_need need = need_of(*c.row, installed, i, d);
        if (need != database_need::unexpected) here.stands_for = {c.row, need, part};
        if (otherwise != required) here.standing = otherwise;
        else if (need == database_need::unexpected) here.standing = unexpected;
        else if (c.verdict == database_verdict::legacy) here.standing = older;
        else here.standing = need == database_need::required ? required : possible;
    };
    // A wrong name is none, and yet stands for the database that it means. One that is right is what it must be.
    const bool right = c.ok() || c.verdict == database_verdict::legacy;
    const database_standing standing = right ? required : no_database;
    if (c.row->scope == database_scope::per_domain) {
        const domain* of = find_domain(i, c.part);
        if (c.part.empty() && i.domains.size() == 1) of = i.domains.begin();
        if (of != nullptr) settle(of->subsystems, of->name, standing);
        else if (const domain* closest = c.part.empty() ? nullptr : nearest_domain(i, c.part))
            settle(closest->subsystems, closest->name, right ? unknown_domain : standing);
        else {
            here.standing = right ? unknown_domain : standing;
            // Without the mark nothing but its domain shows that a name is one of the suite's: Sales_Compensation.
            if (c.verdict == database_verdict::missing_prefix && !i.domains.empty()) here.name = {};
        }
    } else {
        const bool foreign =
            c.row->scope == database_scope::per_customer && !i.customer.empty() && !same_customer(i.customer, c.part);
        settle(i.subsystems(), c.row->scope == database_scope::per_customer ? i.customer : std::string_view{},
               right && foreign ? unknown_customer : standing);
    }
    return here;
}

}  // namespace detail

/// The answer would point into the temporary: give what outlives it.
template <detail::temporary_text Text>
placed_database place_database(Text&& name, const installation& i, document d) = delete;
/// What a name is in an installation. A name that can be read in several ways is read with a domain or customer of the
/// installation.
[[nodiscard]] constexpr placed_database place_database(std::string_view name, const installation& i,
                                                       document d) noexcept {
    const auto settled = [](const placed_database& p) { return p.standing <= database_standing::unexpected; };
    placed_database found = detail::placed(classify_database(name, d), i, d);
    if (settled(found)) return found;
    for_each_reading(name, d, [&](const database_classification& c) {
        if (settled(found)) return;
        if (const placed_database here = detail::placed(c, i, d); settled(here)) found = here;
    });
    return found;
}

/// Compares a list of databases with those that an installation has or may have: calls `sink(const placed_database&)`
/// for each name in the order of the list, then for each expected database that is not there. An older name, and a
/// wrong one that means the database, count as its being there.
/// False when the sink stops.
template <class Sink>
constexpr bool compare_databases(view<std::string_view> names, const installation& i, document d, Sink&& sink) {
    static_assert(rulebook::databases.size() <= 64, "naming: a set of databases is one word");
    const auto bit = [](const rulebook::database& row) {
        return std::uint64_t{1} << (&row - rulebook::databases.begin());
    };
    // What is there: of the system and the customer, and of so many domains at once, as every name is placed anew for
    // each of these rounds.
    constexpr std::size_t at_once = 512;
    std::uint64_t shared = 0, of_domain[at_once]{};
    std::size_t first = 0;  // of those domains
    const auto look = [&](auto&& each) {
        const std::size_t known = i.domains.size() - first < at_once ? i.domains.size() - first : at_once;
        for (std::size_t k = 0; k < known; ++k) of_domain[k] = 0;
        for (std::string_view name : names) {
            const placed_database p = place_database(name, i, d);
            if (!detail::wants_more(each, p)) return false;
            const expected_database& e = p.stands_for;
            if (e.row == nullptr) continue;
            if (e.row->scope != database_scope::per_domain) shared |= bit(*e.row);
            else
                for (std::size_t k = 0; k < known; ++k)
                    if (same_letters(e.part, i.domains[first + k].name)) of_domain[k] |= bit(*e.row);
        }
        return true;
    };
    std::size_t at = 0;  // the domain that is asked about
    return look(sink) && for_each_expected_database(i, d, [&](const expected_database& e) {
               const bool per_domain = e.row->scope == database_scope::per_domain;
               if (per_domain) {
                   while (i.domains[at].name != e.part) ++at;
                   if (at - first >= at_once) {
                       first = at;
                       look([](const placed_database&) {});
                   }
               }
               if (((per_domain ? of_domain[at - first] : shared) & bit(*e.row)) != 0) return true;
               return detail::wants_more(
                   sink, placed_database{e.need == database_need::required ? database_standing::missing
                                                                           : database_standing::missing_possible,
                                         {},
                                         e});
           });
}

}  // namespace lifecare
