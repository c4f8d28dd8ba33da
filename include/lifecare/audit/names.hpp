// SPDX-License-Identifier: MIT
/// \file
/// Checks of the names of servers, domains and databases (LC-NAME).
#pragma once

#include <lifecare/audit/context.hpp>
#include <lifecare/naming.hpp>

namespace lifecare {

namespace checks {

constexpr void server_name_length(const context& c, reporter say) {
    const rulebook::requirement* limit = find_row(rulebook::limits, "server-name-length", c.asked.document);
    const auto most = limit ? static_cast<std::size_t>(limit->value) : longest_server_name;
    for (const server& s : c.of.servers) {
        const std::size_t n = count_characters(host_label(s.name));
        say.expect(n <= most, detail::about_name_of(
                                  s, {.subject = s.name, .unit = finding_unit::characters, .have = n, .want = most}));
    }
}
constexpr void server_name_first_digit(const context& c, reporter say) {
    for (const server& s : c.of.servers)
        say.expect(s.name.empty() || s.name[0] < '0' || s.name[0] > '9', detail::about_name_of(s, {.subject = s.name}));
}
constexpr void server_name_characters(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        const server_name_fault f = fault_of_server_name(s.name);
        say.expect(f != server_name_fault::forbidden_character && f != server_name_fault::not_text &&
                       f != server_name_fault::empty,
                   {.subject = s.name});
    }
}
constexpr void server_name_collides(const context& c, reporter say) {
    for (const server& s : c.of.servers) {
        const server* other = nullptr;
        for (const server& before : c.of.servers) {
            if (&before == &s) break;
            if (same_letters(netbios_name(before.name), netbios_name(s.name))) other = &before;
        }
        say.expect(other == nullptr, {.subject = s.name, .detail = other ? other->name : std::string_view{}});
    }
}
constexpr void domain_name(const context& c, reporter say) {
    if (c.of.domains.empty()) return say.unknown();
    for (const domain& d : c.of.domains) {
        bool right = is_name_text(d.name);
        for (const rulebook::database& row : rulebook::databases.in(c.asked.document)) {
            if (row.scope != database_scope::per_domain) continue;
            const auto name = database_name(row, d.name);
            right = right && name && same_letters(classify_database(*name, c.asked.document).part, d.name);
        }
        say.expect(right, {.subject = d.name});
    }
}

constexpr void database_name(const context& c, reporter say) {
    for (std::string_view name : c.of.databases) {
        const placed_database is = place_database(name, c.of, c.asked.document);
        const database_verdict v = is.name.verdict;
        if (v == database_verdict::system_database || v == database_verdict::other_document)
            continue;  // SQL Server's, another edition's
        const expected_database meant{is.name.row, database_need::required, is.name.part};
        say.expect(is.name.ok() || v == database_verdict::legacy,
                   {.subject = name, .database = is.stands_for.row != nullptr ? is.stands_for : meant});
    }
}
constexpr void database_elsewhere(const context& c, reporter say) {
    if (c.of.domains.empty()) return;
    for (std::string_view name : c.of.databases) {
        const database_standing stands = place_database(name, c.of, c.asked.document).standing;
        if (stands == database_standing::no_database) continue;  // told by the check before
        say.expect(stands < database_standing::unexpected, {.subject = name});
    }
}
constexpr void database_missing(const context& c, reporter say) {
    if (c.of.databases.empty() || c.of.domains.empty()) return say.unknown();
    compare_databases(c.of.databases, c.of, c.asked.document, [&](const placed_database& p) {
        if (p.stands_for.row != nullptr && p.stands_for.need == database_need::required)
            say.expect(p.standing != database_standing::missing,
                       {.subject = p.stands_for.part, .database = p.stands_for, .basis = p.stands_for.basis()});
    });
}
constexpr void database_older(const context& c, reporter say) {
    for (std::string_view name : c.of.databases) {
        const placed_database is = place_database(name, c.of, c.asked.document);
        const expected_database successor{is.name.row, database_need::possible, is.name.part};
        if (is.name.ok() || is.name.verdict == database_verdict::legacy)
            say.expect(is.name.ok(), {.subject = name,
                                      .database = is.stands_for.row != nullptr ? is.stands_for : successor,
                                      .basis = is.name.older != nullptr ? is.name.older->basis : basis::printed});
    }
}
constexpr void database_of_product_missing(const context& c, reporter say) {
    if (c.of.databases.empty() || c.of.domains.empty()) return;
    compare_databases(c.of.databases, c.of, c.asked.document, [&](const placed_database& p) {
        if (p.stands_for.row == nullptr) return;
        const rulebook::database_condition* known = condition_of(*p.stands_for.row, c.asked.document);
        if (known != nullptr && known->product && c.of.products.contains(*known->product))
            say.expect(p.standing != database_standing::missing_possible,
                       {.subject = p.stands_for.part, .part = known->condition, .database = p.stands_for});
    });
}

}  // namespace checks

}  // namespace lifecare
