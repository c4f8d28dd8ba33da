// SPDX-License-Identifier: MIT
/// \file
/// Installations to audit: a good one, and what in one is wrong.
#pragma once

#include <lifecare/audit.hpp>

#include <deque>
#include <string>
#include <vector>

namespace audited {

using namespace lifecare;
using enum role;
using enum network;

inline constexpr date day = "2025-06-02"_date;

// A welfare installation of medium size in which every check of techspec-2025 passes that has something to judge.
inline constexpr view<std::string_view>
    application_software = names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0 Hosting Bundle", "RabbitMQ 4.1",
                                 "Microsoft OLE DB Driver for SQL Server 19.4.1">,
    database_software = names<"Windows Server 2022", "SQL Server 2022", ".NET Framework 4.8",
                              "Microsoft OLE DB Driver for SQL Server 19.4.1">,
    web_software = names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0 Hosting Bundle">,
    drives = names<"C:", "D:">;
inline constexpr server core{.name = "CORE01",
                             .roles = {core_server, application_server},
                             .zone = admin_network,
                             .processors = 4,
                             .memory = 32_GB,
                             .disk = 200_GB,
                             .partitions = drives,
                             .software = application_software},
    database{.name = "DB01",
             .roles = {database_server},
             .zone = admin_network,
             .processors = 8,
             .memory = 64_GB,
             .disk = 1000_GB,
             .partitions = drives,
             .software = database_software},
    inner_web{.name = "INT01",
              .roles = {intranet_server},
              .zone = intranet,
              .processors = 4,
              .memory = 12_GB,
              .disk = 50_GB,
              .partitions = drives,
              .software = web_software},
    outer_web{.name = "WEB01",
              .roles = {web_server},
              .zone = dmz,
              .processors = 4,
              .memory = 12_GB,
              .disk = 50_GB,
              .partitions = drives,
              .software = web_software};
inline constexpr server good_servers[] = {core, database, inner_web, outer_web};
inline constexpr domain good_domains[] = {{"MEL", {subsystem::kir, subsystem::voo, subsystem::ifo}}};
inline constexpr certificate good_certificates[] = {
    {"www.example.se", certificate_use::server, "2025-01-01"_date, "2026-01-01"_date},
    {"partner.example.se", certificate_use::client, "2025-01-01"_date, "2026-01-01"_date},
    {"agent", certificate_use::agent, "2024-03-01"_date, "2027-03-01"_date}};
inline constexpr view<std::string_view> all_points =
    names<"operating-system", "cpu", "disk-space", "memory", "windows-services", "tsb-processes", "tss-file-size",
          "iis", "identity-portal", "sql-services", "sql-port">;
// What D1 of 2025 (13.3) prints for KIR, VoO and IFO and for every installation; master is SQL Server's own.
inline constexpr view<std::string_view> good_databases =
    names<"HCWMETA1", "HCWMYMESSAGES_Mellanby", "HCWREPORT", "HWE_Identity", "HWE_MEL_ActivityLog", "HWE_MEL_Checklist",
          "HWE_MEL_Compensation", "HWE_MEL_Deviation", "HWE_MEL_ECProvider", "HWE_MEL_ECReportedVisit",
          "HWE_MEL_ECSEReport", "HWE_MEL_FCSEReport", "HWE_MEL_Housing", "HWE_MEL_ResourceModule", "HWE_MEL_Tida",
          "HWE_MEL_TimeBook", "HWE_SYSLOG", "HWE_SignService", "HWE_WEBatch", "MEL_CSI", "MEL_KI0", "MEL_KQ0",
          "MEL_LD0", "master">;
inline constexpr installation good{
    .customer = "Mellanby",
    .family = family::welfare,
    .volumes = {.inhabitants = 37'000, .ifo_cases = 900, .voo_clients = 1'300},
    .service_level = {.users = 400, .mobile = true},
    .domains = good_domains,
    .servers = good_servers,
    .client = {.processors = 2,
               .memory = 16_GB,
               .disk = 256_GB,
               .bandwidth_mbit = 100,
               .latency_ms = 10,
               .wan = false,
               .thin_client = false,
               .two_factor = true,
               .ipv6_enable = false,
               .ipv4_disable = false,
               .software = names<"Windows 11 Enterprise 23H2", ".NET Framework 4.8">},
    .iis = {.https = true,
            .tls_in_front = true,
            .forwarded_host = true,
            .forwarded_proto = true,
            .pool_per_application = true,
            .firewall_behind = true},
    .backup = {.servers = true, .databases = true, .transaction_logs = true, .installation_folder = true},
    .monitoring = {.watched = all_points, .scom = true, .apm = false, .maintenance_mode = true},
    .databases = good_databases,
    .certificates = good_certificates,
};

/// The good installation, altered.
template <class Change>
constexpr installation altered(Change change) {
    installation i = good;
    change(i);
    return i;
}
constexpr installation with_servers(view<server> servers) {
    return altered([&](installation& i) { i.servers = servers; });
}

// No day of a version of the Citrix client is built in.
inline constexpr rulebook::vendor_cycle citrix_releases[] = {{software_product::citrix_client,
                                                              "2503",
                                                              "CR",
                                                              windows_edition::any,
                                                              {2025, 4, 15},
                                                              {},
                                                              {},
                                                              {"Citrix", "release notes", "2025-06-01"_date}}};

constexpr server changed(server s, auto change) {
    change(s);
    return s;
}
constexpr server with_name(std::string_view name) {
    return changed(core, [&](server& s) { s.name = name; });
}

inline constexpr server
    long_name[] = {with_name("ABCDEFGHIJKLMNOP"), database, outer_web},
    digit_name[] = {with_name("1CORE"), database, outer_web}, odd_name[] = {with_name("CORE:01"), database, outer_web},
    same_name[] = {core, changed(database, [](server&s) { s.name = "core01"; }), outer_web},
    no_database[] = {core, outer_web}, two_cores[] = {core, with_name("CORE02"), database, outer_web},
    lonely[] = {changed(core, [](server&s) { s.roles.insert(load_balanced_server); }), database, outer_web},
    balanced[] = {changed(core, [](server&s) { s.roles.insert(load_balanced_server); }),
                  changed(with_name("CORE02"), [](server&s) { s.roles.insert(load_balanced_server); }), database,
                  outer_web},
    together[] = {changed(core,
                          [](server&s) {
                              s.roles.insert(database_server);
                              s.disk = 2000_GB;
                              s.memory = 128_GB;
                              s.software = database_software;
                          }),
                  outer_web},
    web_on_core[] = {changed(core, [](server&s) { s.roles.insert(web_server); }), database},
    two_in_one[] = {changed(core,
                            [](server&s) {
                                s.roles.insert(intranet_server);
                                s.memory = 24_GB;
                            }),
                    database},
    two_in_more[] = {changed(core,
                             [](server&s) {
                                 s.roles.insert(intranet_server);
                                 s.memory = 28_GB;
                             }),
                     database},
    compute[] = {core,
                 database,
                 outer_web,
                 {.name = "COMP01",
                  .roles = {compute_server},
                  .zone = admin_network,
                  .processors = 2,
                  .memory = 16_GB,
                  .disk = 40_GB}},
    esense[] =
        {core,
         database,
         outer_web,
         {.name = "ES01", .roles = {esense_server}, .zone = intranet, .processors = 2, .memory = 8_GB, .disk = 50_GB}},
    esense_shared[] = {core, database, {.name = "ES01", .roles = {esense_server, web_server}, .zone = intranet}},
    two_esense[] = {core, database, esense[3], {.name = "ES02", .roles = {esense_server}}},
    intranet_server_in_dmz[] = {core, database, {.name = "INT01", .roles = intranet_server, .zone = dmz}},
    esense_in_dmz[] = {core, database, outer_web, changed(esense[3], [](server&s) { s.zone = dmz; })},
    analysis[] = {core,
                  database,
                  outer_web,
                  {.name = "ANA01",
                   .roles = {analysis_server},
                   .zone = admin_network,
                   .processors = 2,
                   .memory = 16_GB,
                   .disk = 200_GB}},
    analysis_shared[] = {core, changed(database, [](server&s) { s.roles.insert(analysis_server); }), outer_web},
    analysis_small[] = {core, database, outer_web, changed(analysis[3], [](server&s) { s.disk = 199_GB; })},
    weak_core[] = {changed(core, [](server&s) { s.memory = 8_GB; }), database, outer_web},
    example_server[] = {changed(core, [](server&s) { s.example = true; }), database, outer_web},
    own_server[] = {changed(core, [](server&s) { s.example = false; }), database, outer_web},
    weak_web[] = {core, database, changed(outer_web, [](server&s) { s.memory = 8_GB; })},
    small_memory[] = {core, changed(database, [](server&s) { s.memory = 16_GB; }), outer_web},
    small_disk[] = {core, changed(database, [](server&s) { s.disk = 10_GB; }), outer_web},
    inner_in_dmz[] = {core, changed(database, [](server&s) { s.zone = dmz; }), outer_web},
    old_software[] = {core,
                      changed(database,
                              [](server&s) {
                                  s.software = names<"Windows Server 2016", "SQL Server 2022", ".NET Framework 4.8">;
                              }),
                      outer_web},
    unpatched[] = {core,
                   changed(database, [](server&s) { s.software = names<"SQL Server 2014", ".NET Framework 4.8">; }),
                   outer_web},
    odd_software[] = {core,
                      changed(database,
                              [](server&s) {
                                  s.software = names<"SQL Server 2022", "Notepad++ 8.6", ".NET Framework 4.8">;
                              }),
                      outer_web},
    old_framework[] = {core,
                       changed(database, [](server&s) { s.software = names<"SQL Server 2022", ".NET Framework 4.7">; }),
                       outer_web},
    no_broker[] = {changed(core, [](server&s) { s.software = database_software; }), database, outer_web},
    other_driver[] = {core,
                      changed(database,
                              [](server&s) {
                                  s.software =
                                      names<"Microsoft OLE DB Driver for SQL Server 18.6", ".NET Framework 4.8">;
                              }),
                      outer_web},
    on_linux[] = {core,
                  changed(database,
                          [](server&s) {
                              s.software = names<"Red Hat Enterprise Linux 9", "SQL Server 2022", ".NET Framework 4.8",
                                                 "Microsoft OLE DB Driver for SQL Server 19.4.1">;
                          }),
                  outer_web},
    scalable[] = {changed(core,
                          [](server&s) {
                              s.name = "APP01";
                              s.roles = {application_server, load_balanced_server};
                          }),
                  changed(core,
                          [](server&s) {
                              s.name = "APP02";
                              s.roles = {application_server, load_balanced_server};
                          }),
                  changed(outer_web,
                          [](server&s) {
                              s.name = "WEB01";
                              s.roles = {web_server, load_balanced_server};
                          }),
                  changed(outer_web,
                          [](server&s) {
                              s.name = "WEB02";
                              s.roles = {web_server, load_balanced_server};
                          }),
                  changed(database,
                          [](server&s) {
                              s.name = "DB01";
                              s.roles = {database_server, load_balanced_server};
                          }),
                  changed(database, [](server&s) {
                      s.name = "DB02";
                      s.roles = {database_server, load_balanced_server};
                  })};
// SQL Server takes 128 characters, of which HWE_ and an ending are the suite's.
inline constexpr std::string_view long_part =
    "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEF";
inline constexpr domain long_domain[] = {{long_part, {subsystem::voo}}},
                        example_domain[] = {{"DOM", {subsystem::voo}, true}},
                        own_domain[] = {{"DOM", {subsystem::voo}, false}},
                        both_families[] = {{"MEL", {subsystem::voo}}, {"SKO", {subsystem::edu}}},
                        school[] = {{"SKO", {subsystem::edu}}};
inline constexpr certificate expired[] = {{"www.example.se", certificate_use::server, {}, "2025-06-01"_date}},
                             ends[] = {{"www.example.se", certificate_use::server, {}, "2025-08-01"_date}},
                             holds_61_days[] = {{"www.example.se", certificate_use::server, {}, "2025-08-02"_date}},
                             wildcard[] = {{"*.example.se", certificate_use::client, {}, "2026-01-01"_date}},
                             client_only[] = {{"x", certificate_use::client, {}, "2026-01-01"_date}},
                             long_agent[] = {{"agent", certificate_use::agent, "2024-03-01"_date, "2027-03-02"_date}},
                             long_public[] = {{"www.example.se", certificate_use::server, "2025-05-01"_date,
                                               "2026-06-04"_date}};  // 365 days + 34
inline constexpr waiver past[] = {{"LC-NET-003", "", "moved in May", "IT", "2025-06-01"_date}},
                        present[] = {{"LC-NET-003", "", "moved in June", "IT", "2025-06-02"_date}},
                        unknown_id[] = {{"LC-NET-999", "", "?", "", {}}};
inline constexpr port_range administration[] = {{30'744, 30'744}}, needed[] = {{30'710, 30'710}, {30'751, 30'751}},
                            wide[] = {{30'760, 30'800}}, above[] = {{30'761, 30'800}};
inline constexpr network_addresses clients_reach_administration[] = {{role::client, {}, administration}},
                                   clients_reach_what_they_need[] = {{role::client, {}, needed}},
                                   intranet_reaches_too_much[] = {{intranet, {}, wide}},
                                   intranet_reaches_more[] = {{intranet, {}, above}};
inline constexpr port_range scheduling[] = {{30'745, 30'745}}, scheduling_and_next[] = {{30'745, 30'746}};
inline constexpr network_addresses dmz_reaches_scheduling[] = {{dmz, {}, scheduling}},
                                   dmz_reaches_more[] = {{dmz, {}, scheduling_and_next}},
                                   intranet_reaches_scheduling[] = {{intranet, {}, scheduling}},
                                   clients_reach_scheduling[] = {{role::client, {}, scheduling}};
inline constexpr stated_condition not_in_front[] = {{"load-balancer", false}};
inline constexpr stated_condition tool_allows[] = {{"maintenance-mode", true}};
inline constexpr stated_condition web_is_exposed[] = {{"exposed-web", true}};
inline constexpr answer wrong_order[] = {{"start-up-order", reply::no}},
                        right_order[] = {{"start-up-order", reply::yes}}, advice[] = {{"isolated-network", reply::no}},
                        of_the_cloud[] = {{"cloud-permissions", reply::yes}};
inline constexpr waiver accepted_order[] = {
    {"LC-ASK-006", "", "until the scripts are mended", "IT", "2025-06-30"_date}};
inline constexpr installation without_https = altered([](installation&i) { i.iis.https = false; }),
                              accepted_without_https = altered([](installation&i) {
                                  i.iis.https = false;
                                  i.waivers = present;
                              });

#define WITH(...) altered([](installation& i) { __VA_ARGS__; })

inline constexpr domain with_kir[] = {{"A", {subsystem::kir}}}, without_kir[] = {{"A", {subsystem::voo}}},
                        one_untold[] = {without_kir[0], {"B", {}}}, with_one_untold[] = {with_kir[0], {"B", {}}};
inline constexpr server one_compute_server[] = {{.name = "C", .roles = compute_server}},
                        one_core_server[] = {{.name = "C", .roles = core_server}},
                        web_of_no_zone[] = {{.name = "W", .roles = web_server}},
                        web_outside[] = {{.name = "W", .roles = web_server, .zone = dmz}},
                        webs_inside[] = {{.name = "W", .roles = web_server, .zone = intranet},
                                         {.name = "V", .roles = web_server, .zone = intranet}},
                        intranet_server_inside[] = {{.name = "I", .roles = intranet_server, .zone = intranet}},
                        intranet_server_outside[] = {{.name = "I", .roles = intranet_server, .zone = internet}};

/// Keeps a list for as long as the tests run, since an installation only points at its lists.
template <class T>
view<T> kept(std::initializer_list<T> all) {
    static std::deque<std::vector<T>> lists;
    const std::vector<T>& list = lists.emplace_back(all);
    return {list.data(), list.size()};
}
inline installation of(std::initializer_list<server> servers) { return {.servers = kept(servers)}; }
inline installation clients_with(view<std::string_view> software) { return {.client = {.software = software}}; }

}  // namespace audited
