// SPDX-License-Identifier: MIT
/// \file
/// Checks of roles and environment (LC-ROLE, LC-ENV).
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace checks {

constexpr void role_missing(const context& c, reporter say) {
    if (c.installation.servers.empty()) return say.unknown(c.at("server"));
    for (const server& s : c.installation.servers)
        if (s.roles.empty()) say.unknown(c.about(s, "roles"));
    for (role r : {role::core_server, role::application_server, role::database_server})
        say.expect(count_role(c.installation, r) != 0, {.part = detail::role_name(r), .field = {"server"}});
    // Analys may be on a server with other roles (3.1.7), and has openings wherever it is.
    if (is_described(role::analysis_server, c.request.document) && c.holds("analysis") == true &&
        count_role(c.installation, role::analysis_server) == 0)
        say.unknown({.part = detail::role_name(role::analysis_server), .field = {"server"}});
    // Procapita alone is a client and servers (2.1); web servers are for the modules of the web (2.2), and may be
    // lacking (4.3).
    say.expect(detail::has_web(c.installation),
               {.part = detail::role_name(role::web_server), .field = {"server"}, .force = modality::fact});
}
constexpr void role_shared_unbalanced(const context& c, reporter say) {
    for (role r : {role::core_server, role::application_server, role::intranet_server, role::web_server,
                   role::database_server}) {
        bool balanced = false;
        for (const server& s : c.installation.servers)
            balanced = balanced || (s.roles.contains(r) && s.roles.contains(role::load_balanced_server));
        const std::size_t all = count_role(c.installation, r);
        if (all > 1)
            say.expect(balanced, {.part = detail::role_name(r),
                                  .unit = finding_unit::servers,
                                  .have = all,
                                  .want = all,
                                  .field = {"server"}});
    }
}
constexpr void load_balanced_alone(const context& c, reporter say) {
    for (const server& s : c.installation.servers) {
        if (!s.roles.contains(role::load_balanced_server)) continue;
        bool shared = false;
        for (const server& other : c.installation.servers)
            for (role r : {role::core_server, role::application_server, role::intranet_server, role::web_server,
                           role::database_server})
                shared = shared || (&other != &s && other.roles.contains(role::load_balanced_server) &&
                                    other.roles.contains(r) && s.roles.contains(r));
        say.expect(shared, c.about(s, "roles"));
    }
}
constexpr void medium_separate_database(const context& c, reporter say) {
    const classification by_numbers = classify(c.installation);
    const auto size = by_numbers.value();
    if (!size) return say.unknown();
    if (*size != reference_class::medium) return;  // of a scalable one 3.1 says load balancing
    for (const server& s : c.installation.servers) {
        finding about = c.about(s, "roles");
        about.basis = by_numbers.basis();
        if (s.roles.contains(role::database_server))
            say.expect(!detail::other_roles_than(s, {role::database_server, role::load_balanced_server,
                                                     role::analysis_server}),  // 3.1.7 allows it beside Edlevo's
                       about);
    }
}
constexpr void scalable_load_balancing(const context& c, reporter say) {
    const classification by_numbers = classify(c.installation);
    const auto size = by_numbers.value();
    if (!size) return say.unknown();
    if (*size != reference_class::scalable || c.installation.servers.empty()) return;
    for (role r : {role::application_server, role::web_server, role::database_server}) {
        std::size_t balanced = 0, all = 0;
        for (const server& s : c.installation.servers) {
            const bool serves =
                s.roles.contains(r) || (r == role::web_server && s.roles.contains(role::intranet_server));
            all += serves ? 1u : 0u;
            balanced += serves && s.roles.contains(role::load_balanced_server) ? 1u : 0u;
        }
        if (all == 0) continue;  // which roles there must be is a check of its own
        say.expect(balanced >= 2, {.part = detail::role_name(r),
                                   .unit = finding_unit::balanced_servers,
                                   .have = balanced,
                                   .want = 2,
                                   .compare = comparison::at_least,
                                   .field = {"server"},
                                   .basis = by_numbers.basis()});
    }
}
constexpr void separate_web_server(const context& c, reporter say) {
    for (const server& s : c.installation.servers)
        if (s.roles.contains(role::web_server)) say.expect(detail::is_separate_web(s), c.about(s, "roles"));
}
constexpr void planning_compute_server(const context& c, reporter say) {
    if (!c.installation.own_products().contains(product::planning) || c.installation.servers.empty()) return;
    bool alone = false;
    for (const server& s : c.installation.servers)
        alone =
            alone || (s.roles.contains(role::compute_server) && !detail::other_roles_than(s, {role::compute_server}));
    say.expect(alone, c.at("products"));
}
constexpr void supervision_esense_server(const context& c, reporter say) {
    // What is stated of the condition goes before the list of products, and so here.
    if (c.holds("remote-supervision") == true && !c.installation.servers.empty())
        say.expect(count_role(c.installation, role::esense_server) != 0, c.at("products"));
}
constexpr void esense_server_separate(const context& c, reporter say) {
    for (const server& s : c.installation.servers)
        if (s.roles.contains(role::esense_server))
            say.expect(!detail::other_roles_than(s, {role::esense_server}), c.about(s, "roles"));
}
constexpr void esense_server_single(const context& c, reporter say) {
    const std::size_t n = count_role(c.installation, role::esense_server);
    if (n == 0) return;
    // Customers that share an installation have a domain each, and each a server: how many they are is not stated. LMO
    // is mobile care, of VoO.
    std::size_t domains = 0;
    for (const domain& d : c.installation.domains) domains += d.subsystems.contains(subsystem::voo) ? 1u : 0u;
    if (n > 1 && n <= domains) return say.unknown(c.at("server"));
    say.expect(
        n == 1,
        {.unit = finding_unit::servers, .have = n, .want = 1, .compare = comparison::at_most, .field = {"server"}});
}
constexpr void analysis_separate(const context& c, reporter say) {
    for (const server& s : c.installation.servers)
        if (s.roles.contains(role::analysis_server))
            say.expect(!detail::other_roles_than(s, {role::analysis_server}), c.about(s, "roles"));
}
constexpr void shared_environment(const context& c, reporter say) {
    const rulebook::requirement& ban = row_with_key(rulebook::limits, "shared-environment");
    if (c.request.day < ban.first_day) return;
    const bool shared = families_of(c.installation).size() > 1;
    if (!shared && !c.installation.tells_all_subsystems()) return say.unknown(c.at("domain"));
    say.expect(!shared, {.field = {"domain"},
                         .day = ban.first_day,
                         .citation = &ban.source.newest(),  // prints it, and no other
                         .day_is = {"gäller sedan", "in force since"}});
}

constexpr void class_claimed(const context& c, reporter say) {
    if (!c.installation.built_as) return;
    const classification by_numbers = classify(c.installation);
    const auto size = by_numbers.value();
    if (!size) return say.unknown(c.at("class"));
    // 3.1 has a class for as many as its numbers allow: one that is built for more allows fewer too.
    say.expect(*size <= *c.installation.built_as,
               {.detail = to_text(*size), .field = {"class"}, .basis = by_numbers.basis()});
}

constexpr void example_values(const context& c, reporter say) {
    for (const domain& d : c.installation.domains)
        if (d.example) say.expect(!*d.example, c.about(d, "example"));
    for (const server& s : c.installation.servers)
        if (s.example) say.expect(!*s.example, c.about(s, "example"));
}

}  // namespace checks

}  // namespace lifecare
