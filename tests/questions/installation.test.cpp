// SPDX-License-Identifier: MIT
// installation.hpp: the model, the keys in which it is written.
#include <lifecare/installation.hpp>

#include "check.hpp"

using namespace lifecare;
using enum role;

namespace {

inline constexpr server servers[] = {
    {.name = "MBYCORE01",
     .addresses = addresses<"10.20.0.11", "2001:db8::11">,
     .roles = {core_server, application_server},
     .memory = 32_GB,
     .software = names<"Windows Server 2022", ".NET 8.0">},
    {.name = "MBYWEB01", .addresses = addresses<"192.0.2.21">, .roles = web_server, .zone = network::dmz},
};
inline constexpr domain domains[] = {{.name = "MBY", .subsystems = {subsystem::kir, subsystem::voo}},
                                     {.name = "MBYT", .subsystems = subsystem::ifo}};
inline constexpr ip_prefix offices[] = {*parse_ip_prefix("10.30.0.0/16")};
inline constexpr network_addresses networks[] = {{role::client, offices}};
constexpr installation mine{.customer = "Monsterby",
                            .family = family::welfare,
                            .domains = domains,
                            .servers = servers,
                            .ports = {.sql = 14'330},
                            .networks = networks};

}  // namespace

TEST_CASE("an installation is a constant") {
    HOLDS(mine.servers.size() == 2);
    HOLDS(mine.servers[0].roles.contains(application_server));
    HOLDS(mine.servers[1].zone == network::dmz);
    HOLDS(mine.subsystems() == enum_set<subsystem>{subsystem::kir, subsystem::voo, subsystem::ifo});
    HOLDS(mine.told_subsystems() == mine.subsystems());
    CHECK(!installation{}.tells_all_subsystems());
    const domain one_of_two[] = {{"A", subsystem::kir}, {"B", {}}};
    const installation_field cut[] = {{"domain"}};
    const installation half{.domains = one_of_two}, whole{.domains = {one_of_two, 1}},
        left_out{.domains = {one_of_two, 1}, .incomplete = cut};
    CHECK(!half.tells_all_subsystems());
    CHECK(half.told_subsystems().empty());
    CHECK(whole.tells_all_subsystems());
    CHECK(!left_out.tells_all_subsystems());
    HOLDS(mine.prefixes_of(role::client).size() == 1);
    HOLDS(mine.prefixes_of(network::intranet).empty());
    HOLDS(!mine.iis.https.has_value());  // not told is not "no"
}

TEST_CASE("a setting replaces the port that it is for, and no other") {
    HOLDS(mine.ports.apply(port_setting::sql, 1433) == 14'330);
    HOLDS(mine.ports.apply(port_setting::none, 1433) == 1433);
    HOLDS(mine.ports.apply(port_setting::forward_proxy, 23'630) == 23'630);
    HOLDS(port_overrides{.forward_proxy = 1}.apply(port_setting::forward_proxy, 23'630) == 1);
    HOLDS(port_overrides{.event_service = 2}.apply(port_setting::event_service, 30'722) == 2);
}

TEST_CASE("keys are read as they are written, and nothing else is") {
    for (std::size_t i = 0; i < endpoint_count; ++i)
        CHECK(parse_endpoint(to_text(rulebook::endpoints[i].id)) == rulebook::endpoints[i].id);
    for (const auto& row : rulebook::subsystems) CHECK(parse_subsystem(to_text(row.id)) == row.id);
    for (const auto& row : rulebook::documents) CHECK(parse_document(to_text(row.id)) == row.id);
    for (std::size_t i = 0; i < product_count; ++i)
        CHECK(parse_product(to_text(static_cast<product>(i))) == static_cast<product>(i));
    for (certificate_use u : {certificate_use::server, certificate_use::client, certificate_use::agent})
        CHECK(parse_certificate_use(to_text(u)) == u);
    for (client_openings c : {client_openings::exact, client_openings::ranges})
        CHECK(parse_client_openings(to_text(c)) == c);
    HOLDS(to_text(client_openings::exact) == text{"exact"});
    HOLDS(to_text(client_openings::ranges) == text{"ranges"});
    HOLDS(to_text(certificate_use::server) == text{"server"});
    HOLDS(to_text(certificate_use::client) == text{"client"});
    HOLDS(to_text(certificate_use::agent) == text{"agent"});
    HOLDS(to_text(storage_place::database) == text{"database"});
    HOLDS(to_text(storage_place::buffer_files) == text{"buffer-files"});
    for (const auto& row : rulebook::reference_configurations) CHECK(parse_reference_class(to_text(row.id)) == row.id);
    HOLDS(parse_family("welfare") == family::welfare);
    HOLDS(parse_hosting("cloud") == hosting::cloud);
    for (const char* wrong : {"", "Core-Server", "core_server", "core-server ", "voo", "x"}) {
        CHECK(!parse_endpoint(wrong));
        CHECK(!parse_subsystem(wrong));
        CHECK(!parse_product(wrong));
        CHECK(!parse_document(wrong));
        CHECK(!parse_family(wrong));
        CHECK(!parse_reference_class(wrong));
        CHECK(!parse_hosting(wrong));
        CHECK(!parse_certificate_use(wrong));
        CHECK(!parse_client_openings(wrong));
    }
}

TEST_CASE("a condition with the key of a product says the same as the list of products") {
    using enum product;
    static constexpr stated_condition with[] = {{"audit-log", true}, {"data-encryption", true}},
                                      without[] = {{"audit-log", false}};
    HOLDS(installation{.conditions = with}.own_products() == enum_set{audit_log});
    HOLDS(installation{.products = spaces, .conditions = with}.own_products() == enum_set{spaces, audit_log});
    HOLDS(installation{.products = {spaces, audit_log}, .conditions = without}.own_products() == enum_set{spaces});
    HOLDS(installation{.family = family::welfare, .conditions = with}.own_products().empty());
    HOLDS(installation{.conditions = with}.tells_of(audit_log));
    HOLDS(installation{.conditions = without}.tells_of(audit_log));
    HOLDS(!installation{.conditions = without}.tells_of({audit_log, spaces}));
    HOLDS(installation{.products = spaces, .conditions = without}.tells_of({audit_log, spaces}));
    HOLDS(installation{.products_complete = true}.tells_of(spaces));
}
