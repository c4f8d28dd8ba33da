// SPDX-License-Identifier: MIT
/// \file
/// Checks of the names of servers, domains and databases (LC-NAME).
#pragma once

#include <lifecare/audit/context.hpp>
#include <lifecare/naming.hpp>

namespace lifecare {

namespace checks {

namespace in_detail {
/// Remembers names by two bits of each, so that hardly any of a long list is compared with all before it.
class seen_names {
public:
    /// False for a name that is not, whatever its case, one of those before; remembers it.
    constexpr bool may_have(std::string_view name) noexcept {
        std::uint32_t hash = 0x811c9dc5;  // FNV-1a, and a last mixing
        for (std::size_t i = 0; i < name.size();) {
            const character letter = letter_at(name, i);
            hash = (hash ^ letter.code) * 0x01000193;
            i += letter.length;
        }
        hash = (hash ^ hash >> 15) * 0x2c1b3c6d;
        hash ^= hash >> 13;
        const bool first = set(hash & 0xffff), second = set(hash >> 16);
        return first && second;
    }

private:
    constexpr bool set(std::uint32_t bit) noexcept {
        const std::uint64_t mask = std::uint64_t{1} << bit % 64;
        std::uint64_t& word = words_[bit / 64];
        const bool was = (word & mask) != 0;
        word |= mask;
        return was;
    }

    std::uint64_t words_[1024]{};
};
}  // namespace in_detail

constexpr void server_name_length(const context& c, reporter say) {
    const rulebook::requirement* limit = find_row(rulebook::limits, "server-name-length", c.request.document);
    const auto most = limit ? static_cast<std::size_t>(limit->value) : longest_server_name;
    for (const server& s : c.installation.servers) {
        const std::size_t n = count_characters(host_label(s.name));
        say.expect(n <= most, detail::about_name_of(s, {.subject = s.name,
                                                        .unit = finding_unit::characters,
                                                        .have = n,
                                                        .want = most,
                                                        .compare = comparison::at_most,
                                                        .field = c.field(s, "name")}));
    }
}
constexpr void server_name_first_digit(const context& c, reporter say) {
    for (const server& s : c.installation.servers)
        say.expect(s.name.empty() || s.name[0] < '0' || s.name[0] > '9', detail::about_name_of(s, c.about(s, "name")));
}
constexpr void server_name_characters(const context& c, reporter say) {
    for (const server& s : c.installation.servers) {
        const server_name_fault f = fault_of_server_name(s.name);
        say.expect(f != server_name_fault::forbidden_character && f != server_name_fault::not_text &&
                       f != server_name_fault::empty,
                   c.about(s, "name"));
    }
}
constexpr void server_name_collides(const context& c, reporter say) {
    in_detail::seen_names seen;
    for (const server& s : c.installation.servers) {
        const server* other = nullptr;
        if (seen.may_have(netbios_name(s.name)))
            for (const server* before = c.installation.servers.begin(); before != &s; ++before)
                if (same_letters(netbios_name(before->name), netbios_name(s.name))) other = before;
        say.expect(
            other == nullptr,
            {.subject = s.name, .detail = other ? other->name : std::string_view{}, .field = c.field(s, "name")});
    }
}
constexpr void domain_name(const context& c, reporter say) {
    if (c.installation.domains.empty()) return say.unknown(c.at("domain"));
    for (const domain& d : c.installation.domains)
        say.expect(is_domain_name(d.name, c.request.document), c.about(d, "name"));
}

/// A database with a name in this installation: where it does not say which domain or customer is meant and there is
/// only one, that one's; none where it has no name, for a placeholder is not a name.
constexpr expected_database named_in(const installation& i, expected_database e) noexcept {
    if (e.row == nullptr || lifecare::database_name(*e.row, e.part)) return e;
    e.part = {};
    if (e.row->scope == database_scope::per_customer) e.part = i.customer;
    else if (i.domains.size() == 1) e.part = i.domains[0].name;
    return lifecare::database_name(*e.row, e.part) ? e : expected_database{};
}

/// What to do about a database of the other family: the ban's document is not each one that is asked.
inline constexpr label remedy_of_other_family{
    "Om databasen används: ha välfärd och utbildning i var sin servermiljö (förbudet antas gälla än i techspec-2025, som "
    "inte nämner det). Om den är kvar från en tidigare delad miljö: fråga Tietoevry om den kan tas bort.",
    "If the database is in use: run welfare and education in server environments of their own (the ban is assumed to "
    "hold still in techspec-2025, which does not name it). If it is left from an environment that was shared: ask "
    "Tietoevry whether it can be removed."};

constexpr void database_name(const context& c, reporter say) {
    constexpr label of_another_edition{
        "Ingen åtgärd: databasen hör till systemet, och en annan utgåva av dokumentet har namnet.",
        "Nothing to do: the database belongs to the suite, and another edition of the document has its name."};
    for (const std::string_view& name : c.installation.databases) {
        const placed_database is = place_database(name, c.installation, c.request.document);
        const database_verdict v = is.name.verdict;
        if (v == database_verdict::system_database) continue;
        const bool elsewhere = v == database_verdict::other_document;  // printed there, and nothing else is meant
        const expected_database meant{elsewhere ? nullptr : is.name.row, database_need::required, is.name.part};
        const label of_other = elsewhere ? of_other_family(*is.name.row, c.installation) : label{};
        label part = of_other, remedy = remedy_of_other_family;
        if (of_other.sv.empty()) {
            part = elsewhere ? label{"står där, inte här", "printed there, not here"} : label{};
            remedy = elsewhere ? of_another_edition : label{};
        }
        say.expect(is.name.ok() || v == database_verdict::legacy,
                   {.subject = name,
                    .part = part,
                    .detail = elsewhere && of_other.sv.empty() ? to_text(is.name.row->source.newest().document()).view()
                                                               : std::string_view{},
                    .database = named_in(c.installation, is.stands_for.row != nullptr ? is.stands_for : meant),
                    .field = c.field_of_database(name),
                    .force = is_wrong(is) ? std::nullopt : std::optional{modality::fact},
                    .remedy = remedy});
    }
}
constexpr void database_elsewhere(const context& c, reporter say) {
    constexpr label of_subsystem{
        "Ange delsystemet om det är installerat, eller ta bort namnet ur listan; fråga Tietoevry vems databasen är.",
        "Add the subsystem if it is installed, or take the name off the list; ask Tietoevry whose the database is."},
        of_customer{
            "Rätta kundens namn om det är fel, eller ta bort namnet ur listan; fråga Tietoevry vems databasen är.",
            "Correct the customer's name if it is wrong, or take the name off the list; ask Tietoevry whose the "
            "database is."};
    if (c.installation.domains.empty()) return;
    for (const std::string_view& name : c.installation.databases) {
        const placed_database is = place_database(name, c.installation, c.request.document);
        if (is.standing == database_standing::no_database) continue;  // reported by the check before
        const bool unexpected = is.standing == database_standing::unexpected;
        const label of_other = unexpected ? of_other_family(*is.name.row, c.installation) : label{};
        label remedy{};  // the row's is about the domain
        if (!of_other.sv.empty()) remedy = remedy_of_other_family;
        else if (unexpected) remedy = of_subsystem;
        else if (is.standing == database_standing::unknown_customer) remedy = of_customer;
        say.expect(is.standing < database_standing::unexpected,
                   {.subject = name,
                    .part = of_other,
                    .field = c.field_of_database(name),
                    .force = is_wrong(is) ? std::optional{modality::should} : std::nullopt,
                    .remedy = remedy});
    }
}
constexpr void database_missing(const context& c, reporter say) {
    if (c.installation.databases.empty() || c.installation.domains.empty()) return say.unknown(c.at("databases"));
    compare_databases(c.installation.databases, c.installation, c.request.document, [&](const placed_database& p) {
        if (p.stands_for.row != nullptr && p.stands_for.need == database_need::required)
            say.expect(p.standing != database_standing::missing, {.subject = p.stands_for.part,
                                                                  .database = p.stands_for,
                                                                  .field = {"databases"},
                                                                  .basis = p.stands_for.basis()});
    });
}
constexpr void database_older(const context& c, reporter say) {
    for (const std::string_view& name : c.installation.databases) {
        const placed_database is = place_database(name, c.installation, c.request.document);
        const expected_database successor{is.name.row, database_need::possible, is.name.part};
        if (is.name.ok() || is.name.verdict == database_verdict::legacy)
            say.expect(
                is.name.ok(),
                {.subject = name,
                 .database = named_in(c.installation, is.stands_for.row != nullptr ? is.stands_for : successor),
                 .field = c.field_of_database(name),
                 .basis = is.name.older != nullptr ? is.name.older->basis : basis::printed,
                 .citation = is.name.older != nullptr ? is.name.older->source.find(c.request.document) : nullptr});
    }
}
constexpr void database_of_product_missing(const context& c, reporter say) {
    if (c.installation.databases.empty() || c.installation.domains.empty()) return;
    compare_databases(c.installation.databases, c.installation, c.request.document, [&](const placed_database& p) {
        if (p.stands_for.row == nullptr) return;
        const rulebook::database_condition* known = condition_of(*p.stands_for.row, c.request.document);
        if (known != nullptr && known->product && c.installation.own_products().contains(*known->product))
            say.expect(p.standing != database_standing::missing_possible, {.subject = p.stands_for.part,
                                                                           .part = known->condition,
                                                                           .database = p.stands_for,
                                                                           .field = {"databases"}});
    });
}

}  // namespace checks

}  // namespace lifecare
