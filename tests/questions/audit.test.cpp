// SPDX-License-Identifier: MIT
// audit.hpp: each check fails where it should and passes where it should, says what it does not know, and waivers take
// findings back.
#include <lifecare/audit.hpp>

#include <deque>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/security.hpp>
#include <string>
#include <vector>

#include "check.hpp"
#include "transcription.hpp"

using namespace lifecare;
using enum role;
using enum network;

namespace {

constexpr date day = "2025-06-02"_date;

// A welfare installation of medium size in which every check of techspec-2025 passes that has something to judge.
constexpr view<std::string_view> application_software =
                                     names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0 Hosting Bundle",
                                           "RabbitMQ 4.1", "Microsoft OLE DB Driver for SQL Server 19.4.1">,
                                 database_software =
                                     names<"Windows Server 2022", "SQL Server 2022", ".NET Framework 4.8",
                                           "Microsoft OLE DB Driver for SQL Server 19.4.1">,
                                 web_software =
                                     names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0 Hosting Bundle">,
                                 drives = names<"C:", "D:">;
constexpr server core{.name = "CORE01",
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
constexpr server good_servers[] = {core, database, inner_web, outer_web};
constexpr domain good_domains[] = {{"MEL", {subsystem::kir, subsystem::voo, subsystem::ifo}}};
constexpr certificate good_certificates[] = {
    {"www.example.se", certificate_use::server, "2025-01-01"_date, "2026-01-01"_date},
    {"partner.example.se", certificate_use::client, "2025-01-01"_date, "2026-01-01"_date},
    {"agent", certificate_use::agent, "2024-03-01"_date, "2027-03-01"_date}};
constexpr view<std::string_view> all_points =
    names<"operating-system", "cpu", "disk-space", "memory", "windows-services", "tsb-processes", "tss-file-size",
          "iis", "identity-portal", "sql-services", "sql-port">;
// What D1 of 2025 (13.3) prints for KIR, VoO and IFO and for every installation; master is SQL Server's own.
constexpr view<std::string_view> good_databases =
    names<"HCWMETA1", "HCWMYMESSAGES_Mellanby", "HCWREPORT", "HWE_Identity", "HWE_MEL_ActivityLog", "HWE_MEL_Checklist",
          "HWE_MEL_Compensation", "HWE_MEL_Deviation", "HWE_MEL_ECProvider", "HWE_MEL_ECReportedVisit",
          "HWE_MEL_ECSEReport", "HWE_MEL_FCSEReport", "HWE_MEL_Housing", "HWE_MEL_ResourceModule", "HWE_MEL_Tida",
          "HWE_MEL_TimeBook", "HWE_SYSLOG", "HWE_SignService", "HWE_WEBatch", "MEL_CSI", "MEL_KI0", "MEL_KQ0",
          "MEL_LD0", "master">;
constexpr installation good{
    .customer = "Mellanby",
    .family = family::welfare,
    .volumes = {.inhabitants = 37'000, .ifo_cases = 900, .voo_clients = 1'300},
    .service_level = {.users = 400, .mobile = true},
    .domains = good_domains,
    .servers = good_servers,
    .client = {.memory = 16_GB,
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
            .firewall_behind = true,
            .audit_buffer = "D:\\audit"},
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

/// Collects what is said.
struct collector final : finding_sink {
    std::vector<finding> all;
    constexpr void operator()(const finding& f) override {
        if (!__builtin_is_constant_evaluated()) all.push_back(f);
    }
};
std::vector<finding> findings_of(check c, const installation& i, document d = techspec_2025, date on = day) {
    collector got;
    audit(i, {.document = d, .day = on}, got);
    std::vector<finding> of_check;
    for (const finding& f : got.all)
        if (f.check == c) of_check.push_back(f);
    return of_check;
}

// Cases
// -----------------------------------------------------------------------------------------------------------------------------------

/// A check, an installation in which it fails and one in which it passes.
struct example {
    check id;
    document from;
    installation failing;
    installation passing = good;
    std::string_view subject = {};  ///< of the first finding
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles;
};
// No day of a version of the Citrix client is built in.
constexpr rulebook::vendor_cycle citrix_releases[] = {{software_product::citrix_client,
                                                       "2503",
                                                       "CR",
                                                       windows_edition::any,
                                                       {2025, 4, 15},
                                                       {},
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

constexpr server
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
constexpr std::string_view long_part =
    "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEF";
constexpr domain long_domain[] = {{long_part, {subsystem::voo}}}, example_domain[] = {{"DOM", {subsystem::voo}, true}},
                 own_domain[] = {{"DOM", {subsystem::voo}, false}},
                 both_families[] = {{"MEL", {subsystem::voo}}, {"SKO", {subsystem::edu}}},
                 school[] = {{"SKO", {subsystem::edu}}};
constexpr certificate expired[] = {{"www.example.se", certificate_use::server, {}, "2025-06-01"_date}},
                      ends[] = {{"www.example.se", certificate_use::server, {}, "2025-08-01"_date}},
                      holds_61_days[] = {{"www.example.se", certificate_use::server, {}, "2025-08-02"_date}},
                      wildcard[] = {{"*.example.se", certificate_use::client, {}, "2026-01-01"_date}},
                      client_only[] = {{"x", certificate_use::client, {}, "2026-01-01"_date}},
                      long_agent[] = {{"agent", certificate_use::agent, "2024-03-01"_date, "2027-03-02"_date}},
                      long_public[] = {{"www.example.se", certificate_use::server, "2025-05-01"_date,
                                        "2026-06-04"_date}};  // 365 days + 34
constexpr waiver past[] = {{"LC-NET-003", "", "moved in May", "IT", "2025-06-01"_date}},
                 present[] = {{"LC-NET-003", "", "moved in June", "IT", "2025-06-02"_date}},
                 unknown_id[] = {{"LC-NET-999", "", "?", "", {}}};
constexpr port_range administration[] = {{30'744, 30'744}}, needed[] = {{30'710, 30'710}, {30'751, 30'751}},
                     wide[] = {{30'760, 30'800}}, above[] = {{30'761, 30'800}};
constexpr network_addresses clients_reach_administration[] = {{role::client, {}, administration}},
                            clients_reach_what_they_need[] = {{role::client, {}, needed}},
                            intranet_reaches_too_much[] = {{intranet, {}, wide}},
                            intranet_reaches_more[] = {{intranet, {}, above}};
constexpr port_range scheduling[] = {{30'745, 30'745}}, scheduling_and_next[] = {{30'745, 30'746}};
constexpr network_addresses dmz_reaches_scheduling[] = {{dmz, {}, scheduling}},
                            dmz_reaches_more[] = {{dmz, {}, scheduling_and_next}},
                            intranet_reaches_scheduling[] = {{intranet, {}, scheduling}},
                            clients_reach_scheduling[] = {{role::client, {}, scheduling}};
constexpr answer wrong_order[] = {{"start-up-order", reply::no}}, right_order[] = {{"start-up-order", reply::yes}},
                 advice[] = {{"isolated-network", reply::no}}, of_the_cloud[] = {{"cloud-permissions", reply::yes}};
constexpr waiver accepted_order[] = {{"LC-ASK-006", "", "until the scripts are mended", "IT", "2025-06-30"_date}};
constexpr installation without_https = altered([](installation&i) { i.iis.https = false; }),
                       accepted_without_https = altered([](installation&i) {
                           i.iis.https = false;
                           i.waivers = present;
                       });

#define WITH(...) altered([](installation& i) { __VA_ARGS__; })
const example examples[] = {
    {check::server_name_length, techspec_2025, with_servers(long_name), good, "ABCDEFGHIJKLMNOP"},
    {check::server_name_first_digit, techspec_2025, with_servers(digit_name), good, "1CORE"},
    {check::server_name_characters, techspec_2025, with_servers(odd_name), good, "CORE:01"},
    {check::server_name_collides, techspec_2025, with_servers(same_name), good, "core01"},
    {check::domain_name, techspec_2025, WITH(i.domains = long_domain), good, long_part},
    {check::database_name, techspec_2025, WITH(i.databases = names<"HWE_MEL_KIRR">), good, "HWE_MEL_KIRR"},
    {check::database_elsewhere, techspec_2025, WITH(i.databases = names<"HWE_ANN_TSS">), good, "HWE_ANN_TSS"},
    {check::database_missing, techspec_2025, WITH(i.databases = names<"HWE_SYSLOG">), good, "MEL"},
    {check::database_older, techspec_2025, WITH(i.databases = names<"MEL_Activity">), good, "MEL_Activity"},
    {check::database_of_product_missing, techspec_2025, WITH(i.products = product::planning),
     WITH(i.products = product::planning; i.databases = names<"HWE_MEL_ECPlanning", "HWE_MEL_WorkSchedules">), "MEL"},
    {check::role_missing, techspec_2025, with_servers(no_database)},
    {check::role_shared_unbalanced, techspec_2025, with_servers(two_cores), with_servers(balanced)},
    {check::load_balanced_alone, techspec_2025, with_servers(lonely), with_servers(balanced), "CORE01"},
    {check::medium_separate_database, techspec_2024, with_servers(together), good, "CORE01"},
    {check::scalable_load_balancing, techspec_2024, WITH(i.service_level.users = 500),
     WITH(i.service_level.users = 500; i.servers = scalable)},
    {check::separate_web_server, techspec_2025, with_servers(web_on_core), good, "CORE01"},
    {check::planning_compute_server, techspec_2025, WITH(i.products = product::planning),
     WITH(i.products = product::planning; i.servers = compute)},
    {check::supervision_esense_server, techspec_2024, WITH(i.products = product::remote_supervision),
     WITH(i.products = product::remote_supervision; i.servers = esense)},
    {check::esense_server_separate, techspec_2024, with_servers(esense_shared), with_servers(esense), "ES01"},
    {check::esense_server_single, techspec_2024, with_servers(two_esense), with_servers(esense)},
    {check::analysis_separate, techspec_2024, with_servers(analysis_shared), with_servers(analysis), "DB01"},
    {check::shared_environment, techspec_2024, WITH(i.domains = both_families)},
    {check::shared_environment, techspec_2025, WITH(i.domains = both_families)},
    {check::class_claimed, techspec_2024, WITH(i.built_as = reference_class::smallest),
     WITH(i.built_as = reference_class::medium)},  // 400 users: medium (3.1)
    {check::example_values, techspec_2025, with_servers(example_server), with_servers(own_server), "CORE01"},
    {check::example_values, techspec_2024, WITH(i.domains = example_domain), WITH(i.domains = own_domain), "DOM"},
    {check::hardware_minimum, techspec_2025, with_servers(weak_core), good, "CORE01"},
    {check::hardware_minimum, cloud_6_2, WITH(i.client.memory = 3_GB), WITH(i.client.memory = 4_GB), "client"},
    {check::hardware_recommendation, techspec_2025, with_servers(weak_web), good, "WEB01"},
    {check::hardware_recommendation, techspec_2024, with_servers(weak_core), good, "CORE01"},
    {check::web_and_application_memory, techspec_2025, with_servers(two_in_one), with_servers(two_in_more),
     "CORE01"},  // 16 GB + 12 GB = 28 GB (3.1.5)
    // 50 000 inhabitants and 30 000 clients: 50 000 x 6 kB + 30 000 x 800 kB = 24.3 GB, more than 16 GB of memory
    {check::database_memory, techspec_2025,
     WITH(i.volumes = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_memory), good, "DB01"},
    {check::database_disk, techspec_2025,
     WITH(i.volumes = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_disk), good, "DB01"},
    {check::analysis_disk, techspec_2024, with_servers(analysis_small), with_servers(analysis), "ANA01"},
    {check::web_firewall, techspec_2025, WITH(i.iis.firewall_behind = false), good, "WEB01"},
    {check::web_firewall, techspec_2024, WITH(i.iis.firewall_behind = false; i.servers = intranet_server_in_dmz), good,
     "INT01"},
    {check::inner_server_exposed, techspec_2025, with_servers(inner_in_dmz), good, "DB01"},
    {check::https, techspec_2025, without_https},
    {check::forwarded_headers, techspec_2025, WITH(i.iis.forwarded_proto = false)},
    {check::client_latency, techspec_2025, WITH(i.client.latency_ms = 11), good, "client"},
    {check::client_latency, cloud_6_2, WITH(i.client.latency_ms = 50), WITH(i.client.latency_ms = 49), "client"},
    {check::client_bandwidth, techspec_2025, WITH(i.client.bandwidth_mbit = 9), WITH(i.client.bandwidth_mbit = 10),
     "client"},
    {check::client_bandwidth, cloud_6_2, WITH(i.client.bandwidth_mbit = 3), WITH(i.client.bandwidth_mbit = 4),
     "client"},
    {check::wan_thin_client, techspec_2025, WITH(i.client.wan = true),
     WITH(i.client.wan = true; i.client.thin_client = true), "client"},
    {check::ip_versions_barred, techspec_2025, WITH(i.client.ipv4_disable = true), good, "client"},
    {check::direct_access, techspec_2025, WITH(i.client.ipv6_enable = true),
     WITH(i.client.ipv6_enable = true; i.client.ipv4_disable = true), "client"},
    {check::port_collides, techspec_2025, WITH(i.ports.sql = 11'211), WITH(i.ports.sql = 14'330), "sql"},
    {check::port_not_recommended, techspec_2025, WITH(i.ports.event_service = 30'750),
     WITH(i.ports.event_service = 30'761), "event_service"},
    {check::range_open, techspec_2025, WITH(i.networks = clients_reach_administration),
     WITH(i.networks = clients_reach_what_they_need), "client"},
    {check::range_open, techspec_2024, WITH(i.networks = intranet_reaches_too_much),
     WITH(i.networks = intranet_reaches_more), "intranet"},
    // 4.3 of 2024: WebServer/IntranetServer/CoreServer to ApplicationServer 30745. What the document itself needs is
    // not advised against.
    {check::range_open, techspec_2024, WITH(i.networks = dmz_reaches_more), WITH(i.networks = dmz_reaches_scheduling),
     "dmz"},
    {check::range_open, techspec_2024, WITH(i.networks = clients_reach_scheduling),
     WITH(i.networks = dmz_reaches_scheduling), "client"},
    {check::range_open, techspec_2024, WITH(i.networks = intranet_reaches_scheduling; i.servers = small_disk),
     WITH(i.networks = intranet_reaches_scheduling), "intranet"},  // INT01
    {check::range_open, techspec_2025, WITH(i.networks = dmz_reaches_scheduling),
     WITH(i.networks = clients_reach_what_they_need), "dmz"},
    {check::esense_server_zone, techspec_2024, with_servers(esense_in_dmz), with_servers(esense), "ES01"},
    {check::software_unsupported, techspec_2025, with_servers(old_software), good, "DB01"},
    {check::software_unsupported, cloud_6_2, WITH(i.client.software = names<"Windows 7">), good, "client"},
    {check::software_unsupported, techspec_2025, WITH(i.client.software = names<"Outlook 2003">), good, "client"},
    {check::software_ended_at_vendor, cloud_6_2, WITH(i.client.software = names<"macOS 12">),
     WITH(i.client.software = names<"macOS 14">), "client"},
    {check::software_not_newest, techspec_2025, WITH(i.client.software = names<"RabbitMQ 3.8">),
     WITH(i.client.software = names<"RabbitMQ 4.1">), "client"},
    {check::software_not_newest, cloud_6_2, WITH(i.client.software = names<"Chrome 60">),
     WITH(i.client.software = names<"Chrome 136">), "client"},
    {check::software_not_newest, cloud_6_2, WITH(i.client.software = names<"Safari 14">),
     WITH(i.client.software = names<"Safari 18.5">), "client"},
    {check::software_not_newest, techspec_2025, WITH(i.client.software = names<"Edge 90">),
     WITH(i.client.software = names<"Edge 137">), "client"},
    {check::software_not_newest, techspec_2025, WITH(i.client.software = names<"Firefox ESR 128">),
     WITH(i.client.software = names<"Firefox 139">), "client"},
    {check::software_not_newest, techspec_2025, WITH(i.client.software = names<"OLE DB Driver 18.2">), good, "client"},
    {check::software_not_newest, techspec_2025, WITH(i.client.software = names<"IIS 8.5">),
     WITH(i.client.software = names<"IIS 10.0">), "client"},
    {check::track_not_newest, cloud_6_2, WITH(i.client.software = names<"Citrix Workspace app 2409 CR">),
     WITH(i.client.software = names<"Citrix Workspace app 2503 CR">), "client", citrix_releases},
    {check::software_ends_soon, techspec_2025, WITH(i.client.software = names<"Windows 10 Enterprise 22H2">), good,
     "client"},                                                                               // ends 2025-10-14
    {check::software_ended_at_vendor, techspec_2025, with_servers(unpatched), good, "DB01"},  // ended 2024-07-09
    {check::software_not_named, techspec_2025, with_servers(odd_software), good, "DB01"},
    {check::framework_4_8, techspec_2025, with_servers(old_framework), good, "DB01"},
    {check::message_broker, techspec_2025, with_servers(no_broker), good, "CORE01"},
    {check::oledb_versions, techspec_2025, with_servers(other_driver), good, "DB01"},
    {check::application_pools, techspec_2025, WITH(i.iis.pool_per_application = false)},
    {check::audit_buffer_partition, techspec_2024, WITH(i.iis.audit_buffer = "c:\\audit")},
    {check::two_factor, techspec_2025, WITH(i.client.two_factor = false), good, "client"},
    {check::two_factor, cloud_6_2, WITH(i.client.two_factor = false), good, "client"},
    {check::certificate_expired, techspec_2025, WITH(i.certificates = expired), good, "www.example.se"},
    {check::certificate_ends_soon, techspec_2025, WITH(i.certificates = ends), WITH(i.certificates = holds_61_days),
     "www.example.se"},  // 60 and 61 days after 2 June
    {check::certificate_wildcard, techspec_2025, WITH(i.certificates = wildcard), good, "*.example.se"},
    {check::certificate_for_web, techspec_2025, WITH(i.certificates = client_only)},
    // 4.3: 99 % is guaranteed
    {check::availability_guaranteed, cloud_6_2, WITH(i.service_level.availability_basis_points = 9'901),
     WITH(i.service_level.availability_basis_points = 9'900)},
    {check::description_unused, techspec_2025, WITH(i.answers = of_the_cloud), WITH(i.answers = right_order)},
    {check::agent_certificate_validity, techspec_2025, WITH(i.certificates = long_agent), good, "agent"},
    {check::certificate_above_public_limit, techspec_2025, WITH(i.certificates = long_public), good, "www.example.se"},
    {check::backup_servers, techspec_2025, WITH(i.backup.servers = false)},
    {check::backup_databases, techspec_2025, WITH(i.backup.transaction_logs = false)},
    {check::backup_installation_folder, techspec_2025, WITH(i.backup.installation_folder = false)},
    {check::monitoring, techspec_2025, WITH(i.monitoring.watched = names<"cpu">), good, "operating-system"},
    {check::application_monitoring, techspec_2025, WITH(i.monitoring.apm = true)},
    {check::maintenance_mode, techspec_2025, WITH(i.monitoring.maintenance_mode = false)},
    {check::waiver_expired, techspec_2025, WITH(i.iis.https = false; i.waivers = past),
     WITH(i.iis.https = false; i.waivers = present), "LC-NET-003"},
    {check::waiver_unused, techspec_2025, WITH(i.waivers = present), WITH(i.iis.https = false; i.waivers = present),
     "LC-NET-003"},
    {check::waiver_unknown, techspec_2025, WITH(i.waivers = unknown_id), WITH(i.iis.https = false; i.waivers = present),
     "LC-NET-999"},
};

std::string code_of(check c) {
    for (const rulebook::check_row& r : rulebook::checks)
        if (r.id == c) return std::string{r.code.view()};
    return {};
}

TEST_CASE("each check fails where it should, names what it is about, and passes where it should") {
    for (const example& e : examples) {
        INFO(code_of(e.id));
        const auto states = [&](const installation& i, std::vector<finding>& found) {
            collector got;
            const check_state state = audit(i, {.document = e.from, .day = day, .cycles = e.cycles}, got).of(e.id);
            for (const finding& f : got.all)
                if (f.check == e.id) found.push_back(f);
            return state;
        };
        std::vector<finding> found, others;
        CHECK(states(e.failing, found) == check_state::failed);
        // Where everything is used there is nothing to say of that.
        CHECK(states(e.passing, others) ==
              (e.id == check::description_unused ? check_state::not_applicable : check_state::passed));
        REQUIRE(!found.empty());
        bool named = false;
        for (const finding& f : found) {
            CHECK(f.citation != nullptr);
            named = named || f.subject == e.subject;
        }
        CHECK(named);
    }
}

/// What a check judges, by the keys of an installation file, and how its numbers are meant. Every [] is of one entry.
struct judged {
    check id;
    std::string_view fields;
    comparison compare = comparison::none;
};
const judged what_is_judged[] = {
    {check::server_name_length, "server[].name", comparison::at_most},
    {check::server_name_first_digit, "server[].name"},
    {check::server_name_characters, "server[].name"},
    {check::server_name_collides, "server[].name"},
    {check::domain_name, "domain[].name"},
    {check::database_name, "databases[]"},
    {check::database_elsewhere, "databases[]"},
    {check::database_missing, "databases"},
    {check::database_older, "databases[]"},
    {check::database_of_product_missing, "databases"},
    {check::role_missing, "server"},
    {check::role_shared_unbalanced, "server", comparison::at_least},
    {check::load_balanced_alone, "server[].roles"},
    {check::medium_separate_database, "server[].roles"},
    {check::scalable_load_balancing, "server", comparison::at_least},
    {check::separate_web_server, "server[].roles"},
    {check::planning_compute_server, "products"},
    {check::supervision_esense_server, "products"},
    {check::esense_server_separate, "server[].roles"},
    {check::esense_server_single, "server", comparison::at_most},
    {check::analysis_separate, "server[].roles"},
    {check::shared_environment, "domain"},
    {check::class_claimed, "class"},
    {check::example_values, "server[].example domain[].example"},
    {check::hardware_minimum, "server[].processors server[].memory_gb server[].disk_gb client.memory_gb client.disk_gb",
     comparison::at_least},
    {check::hardware_recommendation, "server[].processors server[].memory_gb server[].disk_gb", comparison::at_least},
    {check::web_and_application_memory, "server[].memory_gb", comparison::at_least},
    {check::database_memory, "server[].memory_gb", comparison::at_least},
    {check::database_disk, "server[].disk_gb", comparison::at_least},
    {check::analysis_disk, "server[].disk_gb", comparison::at_least},
    {check::web_firewall, "iis.firewall_behind"},
    {check::inner_server_exposed, "server[].zone"},
    {check::https, "iis.https"},
    {check::forwarded_headers, "iis.forwarded_proto"},
    {check::client_latency, "client.latency_ms", comparison::at_most},
    {check::client_bandwidth, "client.bandwidth_mbit", comparison::at_least},
    {check::wan_thin_client, "client.wan"},
    {check::ip_versions_barred, "client.ipv4_disable"},
    {check::direct_access, "client.ipv6_enable"},
    {check::port_collides, "ports.sql"},
    {check::port_not_recommended, "ports.event_service"},
    {check::range_open, "network.client.open_ports network.intranet.open_ports network.dmz.open_ports"},
    {check::esense_server_zone, "server[].zone"},
    {check::software_unsupported, "server[].software[] client.software[]"},
    {check::software_not_newest, "server[].software[] client.software[]"},
    {check::track_not_newest, "client.software[]"},
    {check::software_ends_soon, "client.software[]"},
    {check::software_ended_at_vendor, "server[].software[] client.software[]"},
    {check::software_not_named, "server[].software[]"},
    {check::framework_4_8, "server[].software"},
    {check::message_broker, "server[].software"},
    {check::oledb_versions, "server[].software[]"},
    {check::application_pools, "iis.pool_per_application"},
    {check::audit_buffer_partition, "iis.audit_buffer"},
    {check::two_factor, "client.two_factor"},
    {check::certificate_expired, "certificate[].expires"},
    {check::certificate_ends_soon, "certificate[].expires", comparison::at_least},
    {check::certificate_wildcard, "certificate[].name"},
    {check::certificate_for_web, "certificate"},
    {check::agent_certificate_validity, "certificate[].expires"},
    {check::certificate_above_public_limit, "certificate[].expires"},
    {check::backup_servers, "backup.servers"},
    {check::backup_databases, "backup.transaction_logs"},
    {check::backup_installation_folder, "backup.installation_folder"},
    {check::monitoring, "monitoring.watched"},
    {check::application_monitoring, "monitoring.apm"},
    {check::maintenance_mode, "monitoring.maintenance_mode"},
    {check::availability_guaranteed, "volumes.availability_pct", comparison::at_most},
    {check::description_unused, "answers.cloud-permissions"},
    {check::waiver_expired, "waiver[].until"},
    {check::waiver_unused, "waiver[].check"},
    {check::waiver_unknown, "waiver[].check"},
};

TEST_CASE("a finding says which field it judges, and whether a number is the least or the most") {
    for (std::size_t c = 0; c < check_count; ++c) {
        REQUIRE(c < std::size(what_is_judged));
        CHECK(what_is_judged[c].id == static_cast<check>(c));
    }
    for (const example& e : examples) {
        INFO(code_of(e.id));
        collector got;
        audit(e.failing, {.document = e.from, .day = day, .cycles = e.cycles}, got);
        const judged& expected = what_is_judged[static_cast<std::size_t>(e.id)];
        for (const finding& f : got.all) {
            if (f.check != e.id || f.state != finding_state::found) continue;
            std::string path;
            bool inside = false;  // a bracket
            for (const char one : std::string(to_text(f.field).view())) {
                if (one == ']') inside = false;
                if (!inside) path += one;
                if (one == '[') inside = true;
            }
            INFO(path);
            CHECK((' ' + std::string(expected.fields) + ' ').find(' ' + path + ' ') != std::string::npos);
            CHECK(f.compare == expected.compare);
            if (f.compare == comparison::at_least) CHECK(f.have < f.want);
            if (f.compare == comparison::at_most) CHECK(f.have > f.want);
        }
    }
}

TEST_CASE("a field is written as a path") {
    HOLDS(to_text(installation_field{}).view().empty());
    HOLDS(to_text(installation_field{"products"}) == "products");
    HOLDS(to_text(installation_field{"client", "latency_ms"}) == "client.latency_ms");
    HOLDS(to_text(installation_field{"server", 2}) == "server[2]");
    HOLDS(to_text(installation_field{"server", 2, "software", 0}) == "server[2].software[0]");
    HOLDS(to_text(installation_field{"network", "dmz", "open_ports"}) == "network.dmz.open_ports");
    HOLDS(to_text(installation_field{"answers", "start-up-order", {}}) == "answers.start-up-order");
}

TEST_CASE("every check has an example") {
    for (std::size_t c = 0; c < check_count; ++c) {
        bool has = false;
        for (const example& e : examples) has = has || e.id == static_cast<check>(c);
        INFO(code_of(static_cast<check>(c)));
        CHECK(has);
    }
}

TEST_CASE("the demands on machines are the checks of hardware") {
    constexpr std::pair<demand_rule, check> pairs[] = {
        {demand_rule::minimum, check::hardware_minimum},
        {demand_rule::recommendation, check::hardware_recommendation},
        {demand_rule::web_and_application_memory, check::web_and_application_memory},
        {demand_rule::database_memory, check::database_memory},
        {demand_rule::database_disk, check::database_disk},
        {demand_rule::analysis_disk, check::analysis_disk}};
    for (const auto& [demand, of] : pairs) CHECK(check_of(demand) == of);
}

TEST_CASE("ids are unique and well formed, and a check's rows agree in theirs") {
    for (const rulebook::check_row& a : rulebook::checks) {
        const std::string code{a.code.view()};
        CHECK(code.substr(0, 3) == "LC-");
        CHECK(code.size() >= 9);
        CHECK(!a.title.sv.empty());
        CHECK(!a.remedy.en.empty());
        for (const rulebook::check_row& b : rulebook::checks) CHECK((a.id == b.id) == (a.code == b.code));
    }
}

template <class Table>
const rulebook::requirement* rule_in(const Table& rules, text key, document d) {
    for (const rulebook::requirement& r : rules.in(d))
        if (r.key == key) return &r;
    return nullptr;
}
const rulebook::requirement* find_rule(text key, document d) {
    if (const auto* r = rule_in(rulebook::limits, key, d)) return r;
    if (const auto* r = rule_in(rulebook::security_requirements, key, d)) return r;
    if (const auto* r = rule_in(rulebook::operations_requirements, key, d)) return r;
    if (const auto* r = rule_in(rulebook::cloud_client_requirements, key, d)) return r;
    return rule_in(rulebook::cloud_requirements, key, d);
}

const citation* other_rule(text key, document d) {
    const citation* found = nullptr;
    const auto look = [&](const auto& table) {
        for (const auto& row : table.in(d))
            if (row.key == key) found = row.source.find(d);
    };
    look(rulebook::thin_clients);
    look(rulebook::ip_rules);
    look(rulebook::cloud_client_limits);
    return found;
}

TEST_CASE("a check and a question say a rule as strongly as the tables of rules, and in the same place") {
    for (const rulebook::check_row& r : rulebook::checks)
        for (const citation& c : r.source) {
            if (r.rule.empty() || c.document() == cloud_6_2) continue;
            INFO(std::string(r.code.view()));
            const rulebook::requirement* rule = find_rule(r.rule, c.document());
            REQUIRE(rule != nullptr);
            CHECK(rule->force == r.force);
            CHECK(rule->source.find(c.document())->place().view() == c.place().view());
        }
    for (const rulebook::check_row& r : rulebook::check_questions)
        for (const citation& c : r.source) {
            INFO(std::string(r.code.view()));
            // What tables of another shape print: 3.1.2, 4.6 and cloud 5.1. Their force is in the second transcription.
            if (const auto* place = other_rule(r.rule, c.document())) {
                CHECK(place->place().view() == c.place().view());
                continue;
            }
            const rulebook::requirement* rule = find_rule(r.rule, c.document());
            REQUIRE(rule != nullptr);
            CHECK(rule->force == r.force);
            CHECK(rule->topic == r.topic);
            CHECK(rule->source.find(c.document())->place().view() == c.place().view());
        }
}

// Demands that are neither checked nor asked, each with the reason.
struct set_aside {
    std::string_view rule, why;
};
constexpr set_aside demands_set_aside[] = {
    {"education-environment", "LC-ENV-001 says the same from the other side"},
    {"server-ports", "lifecare-ports writes and tries the openings"},
    {"client-ports-open", "lifecare-ports writes and tries the openings"},
    {"dmz-ports", "lifecare-ports writes and tries the openings"},
    {"windows-firewall-programs", "lifecare-ports writes the rules of the programs"},
    {"counters-agent", "lifecare-ports writes and tries the openings"},
    {"x-forwarded-proto", "LC-NET-004 is about both headers"},
    {"identity-server-web-tls", "LC-NET-003 is about HTTPS on both"},
    {"iis-tls", "LC-CERT-004 is about the certificate"},
    {"cloud-api-wildcard", "LC-CERT-003 is about it"},
    {"reference-configurations", "LC-ENV-002 is about it"},
    {"third-party-notice", "LC-SW-001 is about it"},
    {"analysis-own-environment",
     "LC-ROLE-011 notes it: whether applications sensitive to load run at the same time, no description tells"},
    {"integration-responsibility", "who answers for it, no state of an installation"},
    {"cloud-integration-responsibility", "who answers for it, no state of an installation"},
    {"firewall-responsibility", "who answers for it, no state of an installation"},
    {"third-party-installation", "who answers for it, no state of an installation"},
    {"backup-responsibility", "who answers for it, no state of an installation"},
    {"scanner-operation", "who answers for it, no state of an installation"},
    {"cloud-technical-requirements", "the sum of the others"},
    {"cloud-document-link", "about the document"},
};
template <class Table>
void each_demand_is_met_with(const Table& rules) {
    for (const rulebook::requirement& r : rules) {
        if (r.force == modality::fact || r.force == modality::tip || r.force == modality::may) continue;
        bool checked = false, aside = false;
        for (const rulebook::check_row& c : rulebook::checks) checked = checked || c.rule == r.key;
        for (const set_aside& s : demands_set_aside) aside = aside || s.rule == r.key.view();
        for (const citation& where : r.source) {
            INFO(std::string(r.key.view()));
            const bool asked = find_question(r.key, where.document()) != nullptr;
            CHECK((checked || aside || asked));
            CHECK(!(aside && asked));
        }
    }
}

TEST_CASE("every demand of the documents is checked, asked, or set aside with a reason") {
    each_demand_is_met_with(rulebook::limits);
    each_demand_is_met_with(rulebook::security_requirements);
    each_demand_is_met_with(rulebook::operations_requirements);
    each_demand_is_met_with(rulebook::cloud_requirements);
    each_demand_is_met_with(rulebook::cloud_client_requirements);
    for (const set_aside& s : demands_set_aside) {
        INFO(std::string(s.rule));
        bool demand = false;
        for (document d : {techspec_2024, techspec_2025, cloud_6_2})
            demand = demand || find_rule(text{s.rule.data()}, d) != nullptr;
        CHECK(demand);
    }
}

TEST_CASE("an answer of no is found with the force of its demand, yes passes, and no answer is only counted") {
    const auto of = [](view<answer> answers, document d = techspec_2025, view<waiver> waivers = {}) {
        return audit(altered([&](installation& i) {
                         i.answers = answers;
                         i.waivers = waivers;
                     }),
                     d, day);
    };
    HOLDS(of(right_order).questions(check_state::passed) == 1);
    HOLDS(of(right_order).clean(severity::note));
    HOLDS(of(wrong_order).questions(check_state::failed) == 1);
    HOLDS(of(wrong_order).findings(severity::error) == 1);  // skall (6.4)
    HOLDS(of(advice).findings(severity::warning) == 1);     // rekommenderas (4.1)
    // Each is open but those of which the description says that the condition does not hold: one about compute servers
    // (3.1.7), one about thin clients (3.1.2), two about Ipv6 and one about switching its variables off (4.6).
    constexpr std::size_t not_asked = 1 + 1 + 2 + 1,
                          asked = rulebook::check_questions.in(techspec_2025).size() - not_asked;
    HOLDS(of({}).questions(check_state::not_applicable) == not_asked);
    HOLDS(of({}).questions(check_state::not_checked) == asked);
    HOLDS(of(wrong_order).questions(check_state::not_checked) == asked - 1);
    HOLDS(of(wrong_order, cloud_6_2).questions(check_state::failed) == 0);  // the cloud's document does not ask it
    HOLDS(of(wrong_order, techspec_2025, accepted_order).questions(check_state::waived) == 1);
    HOLDS(of(wrong_order, techspec_2025, accepted_order).clean(severity::note));
    HOLDS(!of(right_order, techspec_2025, accepted_order).clean());  // a waiver of nothing
    const std::vector<finding> found =
        findings_of(check::answered, altered([](installation& i) { i.answers = wrong_order; }));
    REQUIRE(found.size() == 1);
    CHECK(found[0].row->code == text{"LC-ASK-006"});
    CHECK(found[0].citation->place() == text{"6.4"});
    CHECK(!audit(altered([](installation& i) {
                     i = {};
                     i.answers = right_order;
                 }),
                 techspec_2025, day)
               .nothing_checked());
}

TEST_CASE("a question asks for yes, has an id of its own and one demand") {
    for (const rulebook::check_row& q : rulebook::check_questions) {
        INFO(std::string(q.code.view()));
        CHECK(q.id == check::answered);
        CHECK(q.code.view().substr(0, 7) == "LC-ASK-");
        CHECK(q.title == label{});   // what is wrong is the answer no,
        CHECK(q.remedy == label{});  // and its remedy the yes
        CHECK(q.question.sv.view().find('?') != std::string_view::npos);
        CHECK(q.question.en.view().find('?') != std::string_view::npos);
        CHECK(find_check(q.code)->code == q.code);
        CHECK(q.condition.empty() == (find_condition(q.condition.view()) == nullptr));
        for (const rulebook::check_row& other : rulebook::check_questions) {
            CHECK((q.code == other.code) == (q.rule == other.rule));
            if (&q != &other && q.code == other.code)
                CHECK((q.question != other.question ||
                       q.condition != other.condition));  // a row for each document, only where they differ
        }
    }
}

constexpr installation with_answer(const rulebook::check_row& question, view<answer> answers,
                                   view<stated_condition> conditions = {}) {
    return altered([&](installation& i) {
        i.hosting = question.source.in(cloud_6_2) ? hosting::cloud : hosting::on_premises;
        i.answers = answers;
        i.conditions = conditions;
    });
}

TEST_CASE(
    "what the document's sentence is not about is no finding: no, not applicable, and a condition that does not hold") {
    for (const rulebook::check_row& q : rulebook::check_questions)
        for (const citation& place : q.source) {
            const document d = place.document();
            INFO(std::string(q.code.view()), " in ", std::string(to_text(d).view()));
            const auto count = [&](const installation& i) {
                const audit_summary s = audit(i, d, day);
                return s.findings(severity::error) + s.findings(severity::warning) + s.findings(severity::note);
            };
            const std::size_t before = count(with_answer(q, {}));
            const answer no[] = {{q.rule, reply::no}}, none[] = {{q.rule, reply::not_applicable, "there is none"}},
                         nothing[] = {{q.rule, reply::not_applicable}};
            const stated_condition not_so[] = {{q.condition, false}}, so[] = {{q.condition, true}};
            const installation not_about = with_answer(q, none);
            if (standing_of(q, with_answer(q, {})).state != question_state::not_asked) {
                CHECK(standing_of(q, not_about).state == question_state::not_applicable);
                CHECK(standing_of(q, not_about).reason == "there is none");
                CHECK(standing_of(q, with_answer(q, nothing)).state == question_state::open);  // a reason is asked for
            }
            CHECK(count(not_about) == before);
            if (q.condition.empty()) {
                CHECK(count(with_answer(q, no)) == before + 1);
                continue;
            }
            CHECK(count(with_answer(q, no, not_so)) == before);
            CHECK(standing_of(q, with_answer(q, no, not_so)).state == question_state::not_asked);
            // Where it holds, no is wrong. Where nothing tells, no is not known to be.
            CHECK(count(with_answer(q, no, so)) == before + 1);
            const auto told = holds(*find_condition(q.condition.view()), with_answer(q, {}));
            CHECK(count(with_answer(q, no)) == before + (told == true ? 1 : 0));
            if (!told) {
                const audit_summary s = audit(with_answer(q, no), d, day);
                CHECK(s.questions(check_state::failed) == 0);
                CHECK(s.not_known() == audit(with_answer(q, {}), d, day).not_known() + 1);
            }
        }
}

constexpr domain with_kir[] = {{"A", {subsystem::kir}}}, without_kir[] = {{"A", {subsystem::voo}}};
constexpr server one_compute_server[] = {{.name = "C", .roles = compute_server}},
                 one_core_server[] = {{.name = "C", .roles = core_server}},
                 web_of_no_zone[] = {{.name = "W", .roles = web_server}},
                 web_outside[] = {{.name = "W", .roles = web_server, .zone = dmz}};

TEST_CASE(
    "a condition is what the description tells: products, subsystems, roles and settings; what it does not tell is not known") {
    struct row {
        std::string_view key;
        installation of;
        std::optional<bool> expected;
    };
    const auto using_only = [](enum_set<product> p) { return installation{.products = p, .products_complete = true}; };
    const row rows[] = {
        {"scanning", {}, std::nullopt},
        {"scanning", using_only({}), false},
        {"scanning", {.products = product::scanning}, true},
        {"scanning", {.products = product::planning}, std::nullopt},  // a list that need not be complete
        {"scanning", using_only(product::planning), false},
        {"lmo-offline", using_only(product::planning), false},
        {"lmo-offline", using_only(product::mobile_care), std::nullopt},  // offline or not, nobody has said
        {"procapita-as-a-service", using_only(product::lifecare_as_a_service), false},
        {"procapita-as-a-service", using_only(product::procapita_as_a_service), true},
        {"procapita-printing", using_only(product::procapita_as_a_service), std::nullopt},
        {"identity-provider-not-liam", {}, std::nullopt},
        {"identity-provider-not-liam", using_only(product::liam), false},
        {"identity-provider-not-liam", using_only(product::lifecare_as_a_service), true},
        {"kir", {}, std::nullopt},
        {"kir", {.domains = with_kir}, true},
        {"kir", {.domains = without_kir}, false},
        {"compute-server", {}, std::nullopt},
        {"compute-server", {.servers = one_compute_server}, true},
        {"compute-server", {.servers = one_core_server}, false},
        {"thin-client", {}, std::nullopt},
        {"thin-client", {.client = {.thin_client = true}}, true},
        {"thin-client", {.client = {.thin_client = false}}, false},
        {"thin-client-of-edu", {.domains = without_kir, .client = {.thin_client = true}}, false},
        {"thin-client-of-edu", {.client = {.thin_client = true}}, std::nullopt},
        {"load-balancer", {.iis = {.tls_in_front = true}}, true},
        {"load-balancer", {.iis = {.tls_in_front = false}}, std::nullopt},  // one that ends no TLS may be there
        {"inner-firewall", {.iis = {.firewall_behind = true}}, true},
        {"inner-firewall", {.iis = {.firewall_behind = false}}, false},
        {"exposed-web", {}, std::nullopt},
        {"exposed-web", {.servers = one_core_server}, false},
        {"exposed-web", {.servers = web_of_no_zone}, std::nullopt},
        {"exposed-web", {.servers = web_outside}, true},
        {"direct-access", {.client = {.ipv6_enable = false}}, false},
        {"direct-access", {.client = {.ipv6_enable = true}}, std::nullopt},
        {"direct-access", {.client = {.ipv6_enable = true, .ipv4_disable = true}}, true},
        {"ipv4-only-network", {.client = {.ipv6_enable = false, .ipv4_disable = false}}, false},
        {"ipv4-only-network", {.client = {.ipv6_enable = false}}, std::nullopt},
        {"ipv4-only-network", {.client = {.ipv6_enable = true}}, std::nullopt},
        {"data-encryption", good, std::nullopt},
    };
    for (const row& r : rows) {
        INFO(std::string(r.key));
        REQUIRE(find_condition(r.key) != nullptr);
        CHECK(holds(*find_condition(r.key), r.of) == r.expected);
        // What is said of the condition itself goes before all of it.
        for (const bool said : {false, true}) {
            const stated_condition stated[] = {{"odbc", !said}, {r.key, said}};
            installation i = r.of;
            i.conditions = stated;
            CHECK(holds(*find_condition(r.key), i) == said);
        }
    }
    CHECK(find_condition("no-such-condition") == nullptr);
    CHECK(!detail::setting_of(deciding_setting::none, good));
    CHECK(find_condition("") == nullptr);
}

TEST_CASE(
    "a program of the clients answers the question whether they have it, and an answer of no beside it is not believed") {
    const rulebook::check_row& citrix = *find_question("cloud-client-citrix", cloud_6_2);
    installation i{.hosting = hosting::cloud, .products = product::procapita_as_a_service};
    CHECK(standing_of(citrix, i).state == question_state::open);
    i.client.software = names<"Windows 11", "Citrix Workspace app 2402 LTSR">;
    CHECK(standing_of(citrix, i).state == question_state::yes);
    CHECK(standing_of(citrix, i).program == "Citrix Workspace app 2402 LTSR");
    CHECK(standing_of(*find_question("cloud-client-adobe-reader", cloud_6_2), i).state == question_state::open);
    const answer no[] = {{"cloud-client-citrix", reply::no}};
    i.answers = no;
    CHECK(standing_of(citrix, i).state == question_state::undecided);
    const std::vector<finding> found = findings_of(check::answered, i, cloud_6_2);
    REQUIRE(found.size() == 1);
    CHECK(found[0].state == finding_state::not_known);
    CHECK(found[0].subject == "client");
    i.client.software = names<"Windows 11", "Citrix Virtual Apps 2402", "Program 1">;  // the servers' part
    CHECK(standing_of(citrix, i).state == question_state::no);
}

TEST_CASE("a question asks what the sentence of its document says, as strongly, and on its condition") {
    const auto scale = transcription::scale();
    for (document d : {techspec_2024, techspec_2025, cloud_6_2}) {
        const std::vector<transcription::cells> expected = transcription::lines("questions", d);
        CHECK(expected.size() == rulebook::check_questions.in(d).size());
        for (const transcription::cells& line : expected) {
            INFO(line.at("id"), " in ", std::string(to_text(d).view()));
            const rulebook::check_row* q = nullptr;
            for (const rulebook::check_row& r : rulebook::check_questions.in(d))
                if (line.at("id") == r.code.view()) q = &r;
            REQUIRE(q != nullptr);
            CHECK(("; " + std::string(q->source.find(d)->place().view()) + ';').find("; " + line.at("section") + ';') !=
                  std::string::npos);
            REQUIRE_MESSAGE(scale.count(line.at("says")) == 1, line.at("says"));
            CHECK(scale.at(line.at("says")) == to_text(q->force).view());
            const rulebook::question_condition* condition = find_condition(q->condition.view());
            CHECK(line.at("condition").empty() == (condition == nullptr));
            for (const std::string& words : transcription::parts(line.at("condition"))) {
                INFO(words);
                REQUIRE(condition != nullptr);
                CHECK(transcription::holds(std::string(condition->condition.sv.view()), words));
                CHECK(condition->source.find(d) != nullptr);
            }
        }
        transcription::all_read(expected, "questions");
    }
}

TEST_CASE("nothing is asked that only another edition says, and nothing more than is said") {
    const auto sv = [](std::string_view rule, document d) {
        return std::string(find_question(rule, d)->question.sv.view());
    };
    const auto says = [](const std::string& s, const char* words) { return s.find(words) != std::string::npos; };
    CHECK(says(sv("update-windows", techspec_2024), "leveranskalender"));
    CHECK_FALSE(says(sv("update-windows", techspec_2025), "leveranskalender"));
    CHECK(says(sv("web-capacity", techspec_2024), "elever"));
    CHECK_FALSE(says(sv("web-capacity", techspec_2025), "elever"));
    for (const char* rule : {"client-screen-width", "client-screen-height", "client-screen-size", "client-dpi"}) {
        CHECK(says(sv(rule, techspec_2024), "riktvärdet"));
        CHECK(says(sv(rule, techspec_2025), "minst"));
    }
    for (const rulebook::check_row& q : rulebook::check_questions.in(techspec_2025))
        CHECK_FALSE(says(std::string(q.question.sv.view()), "Edlevo"));
    CHECK_FALSE(says(sv("disk-rights-execution", techspec_2025), "bara"));
    CHECK_FALSE(says(sv("backup-restore", techspec_2025), "prövat"));
    CHECK(says(sv("api-certificate-supply", techspec_2025), "eget"));
    CHECK(says(sv("syslog-growth", techspec_2025), "HWE_SYSLOG"));
}

TEST_CASE("what the hosting has no use for is told as not used, once each") {
    const auto told = [](const installation& i, document d) {
        std::string out;
        for (const finding& f : findings_of(check::description_unused, i, d))
            out += (out.empty() ? "" : " ") + std::string(f.part.en.view()) + (f.part.en.empty() ? "" : ".") +
                   std::string(f.detail);
        return out;
    };
    constexpr answer answers[] = {
        {"cloud-kir", reply::yes}, {"start-up-order", reply::yes}, {"recovery-time-agreed", reply::yes}};
    constexpr stated_condition conditions[] = {
        {"training-environment", true}, {"virtual-servers", true}, {"external-api", true}};
    const installation both{
        .products = {product::liam, product::procapita_as_a_service}, .answers = answers, .conditions = conditions};
    CHECK(told(both, techspec_2025) ==
          "products.procapita-as-a-service answers.cloud-kir conditions.training-environment");
    CHECK(told(both, cloud_6_2) == "answers.start-up-order answers.recovery-time-agreed conditions.virtual-servers");
    CHECK(told(good, techspec_2025).empty());
    CHECK(
        told(altered([](installation& i) {
                 i.service_level.recovery_hours = 24;
                 i.service_level.availability_basis_points = 9'900;
             }),
             cloud_6_2) ==
        "databases volumes.rto_hours server client.wan client.thin_client client.ipv6_enable client.ipv4_disable iis backup monitoring");
    CHECK(told({.service_level = {.availability_basis_points = 9'900}, .client = {.two_factor = true}}, cloud_6_2)
              .empty());
    CHECK(told({.largest_table = 1_GB,
                .built_as = reference_class::smallest,
                .ports = {.sql = 14'330},
                .networks = clients_reach_what_they_need,
                .client = {.ipv6_enable = true, .ipv4_disable = true},
                .iis = {.audit_buffer = "D:\\"},
                .monitoring = {.apm = false}},
               cloud_6_2) ==
          "class volumes.largest_table_gb ports network client.ipv6_enable client.ipv4_disable iis monitoring");
    // What is not used is not what was checked.
    CHECK(audit({.servers = one_core_server}, cloud_6_2, day).nothing_checked());
    // Each setting of a table by itself.
    const struct {
        const char* table;
        installation with;
    } alone[] = {
        {"ports", {.ports = {.sql = 1}}},
        {"ports", {.ports = {.forward_proxy = 1}}},
        {"ports", {.ports = {.event_service = 1}}},
        {"iis", {.iis = {.https = true}}},
        {"iis", {.iis = {.tls_in_front = true}}},
        {"iis", {.iis = {.forwarded_host = true}}},
        {"iis", {.iis = {.forwarded_proto = true}}},
        {"iis", {.iis = {.pool_per_application = true}}},
        {"iis", {.iis = {.firewall_behind = true}}},
        {"iis", {.iis = {.audit_buffer = "D:"}}},
        {"backup", {.backup = {.servers = true}}},
        {"backup", {.backup = {.databases = true}}},
        {"backup", {.backup = {.transaction_logs = true}}},
        {"backup", {.backup = {.installation_folder = true}}},
        {"monitoring", {.monitoring = {.watched = all_points}}},
        {"monitoring", {.monitoring = {.scom = true}}},
        {"monitoring", {.monitoring = {.apm = true}}},
        {"monitoring", {.monitoring = {.maintenance_mode = true}}},
    };
    for (const auto& setting : alone) CHECK(told(setting.with, cloud_6_2) == setting.table);
}

TEST_CASE("a good installation is clean in both specifications, and the compiler can say so") {
    HOLDS(audit(good, techspec_2025, day).clean(severity::note));
    HOLDS(audit(good, techspec_2024, day).clean());
    HOLDS(require_clean(good, techspec_2025, day));
    HOLDS(require_clean(accepted_without_https, techspec_2025, day));
    HOLDS(!audit(without_https, techspec_2025, day).clean());
    HOLDS(audit(without_https, techspec_2025, day).findings(severity::error) == 1);
    HOLDS(audit(good, techspec_2025, day).not_known() == 0);
}

TEST_CASE("what is not told is not known, never found") {
    collector got;
    const audit_summary s = audit(installation{}, {.document = techspec_2025, .day = day}, got);
    CHECK(s.clean(severity::note));
    CHECK(s.not_known() > 0);
    CHECK(s.nothing_checked());
    for (const finding& f : got.all) {
        CHECK(f.state == finding_state::not_known);
        CHECK(!f.row->question.en.empty());
    }
    for (const example& e : examples) {  // and whatever a check does not know, it can ask
        collector more;
        audit(e.failing, {.document = e.from, .day = day}, more);
        for (const finding& f : more.all) CHECK((f.state != finding_state::not_known || !f.row->question.sv.empty()));
    }
}

TEST_CASE("documents without rules for installations check nothing") {
    HOLDS(audit(good, stockholm_2013, day).nothing_checked());
    HOLDS(audit(good, vellinge_routine, day).nothing_checked());
}

TEST_CASE("a waiver takes back its findings until its last day, for its subject") {
    constexpr static waiver for_web[] = {{"LC-NET-001", "WEB01", "the firewall comes in July", "IT",
                                          "2025-06-02"_date}},
                            for_other[] = {{"LC-NET-001", "WEB02", "elsewhere", "IT", "2025-06-02"_date}};
    const installation open = WITH(i.iis.firewall_behind = false; i.waivers = for_web),
                       other = WITH(i.iis.firewall_behind = false; i.waivers = for_other);
    CHECK(audit(open, techspec_2025, day).of(check::web_firewall) == check_state::waived);
    CHECK(audit(open, techspec_2025, day).waived() == 1);
    CHECK(audit(open, techspec_2025, day).clean());
    CHECK(audit(open, techspec_2025, "2025-06-03"_date).of(check::web_firewall) == check_state::failed);
    CHECK(audit(open, techspec_2025, "2025-06-03"_date).of(check::waiver_expired) == check_state::failed);
    CHECK(audit(other, techspec_2025, day).of(check::web_firewall) == check_state::failed);
    CHECK(audit(other, techspec_2025, day).of(check::waiver_unused) == check_state::failed);
}

TEST_CASE("figures are those of the documents") {
    const auto memory = findings_of(check::hardware_minimum, with_servers(weak_core));
    REQUIRE(memory.size() == 1);
    CHECK(memory[0].have == 8'000'000'000);
    CHECK(memory[0].want == 16'000'000'000);  // 3.1.3: 16 GB
    CHECK(memory[0].citation->place().view() == "3.1.3");
    CHECK(findings_of(check::web_and_application_memory, with_servers(two_in_one))[0].want == 28'000'000'000);
    // 50 000 x 6 000 + 30 000 x 800 000 = 24 300 000 000, and twice the largest line, 24 000 000 000
    const installation many = WITH(i.volumes = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_disk);
    CHECK(findings_of(check::database_disk, many)[0].want == 24'300'000'000 + 2 * 24'000'000'000);
    CHECK(findings_of(check::database_disk, many)[0].basis == basis::assumed);
}

TEST_CASE("the ban on shared environments begins in 2024") {
    const installation both = WITH(i.domains = both_families);
    CHECK(audit(both, techspec_2024, "2023-12-31"_date).of(check::shared_environment) == check_state::not_applicable);
    CHECK(audit(both, techspec_2024, "2024-01-01"_date).of(check::shared_environment) == check_state::failed);
    const installation education = WITH(i.family = family::education; i.domains = school);
    CHECK(audit(education, techspec_2024, day).of(check::shared_environment) == check_state::passed);
}

// What a check says, word for word
// ----------------------------------------------------------------------------------------------------------

/// Keeps a list for as long as the tests run, since an installation only points at its lists.
template <class T>
view<T> kept(std::initializer_list<T> all) {
    static std::deque<std::vector<T>> lists;
    const std::vector<T>& list = lists.emplace_back(all);
    return {list.data(), list.size()};
}
installation of(std::initializer_list<server> servers) { return {.servers = kept(servers)}; }
installation clients_with(view<std::string_view> software) { return {.client = {.software = software}}; }

/// How a check goes, then each of its findings: "?" not known, "~" waived; the subject, (the part), 'the words',
/// have/want, the day, and the basis and the
/// @place where they are not those of the check's row.
std::string outcome(check c, const installation& i, document d, date on) {
    collector got;
    std::string out{to_text(audit(i, {.document = d, .day = on}, got).of(c)).view()};
    const auto add = [&](std::string_view before, std::string_view word, std::string_view after = "") {
        if (!word.empty()) ((out += before) += word) += after;
    };
    for (const finding& f : got.all) {
        if (f.check != c) continue;
        out += f.state == finding_state::not_known ? "; ?" : f.state == finding_state::waived ? "; ~" : ";";
        add(" ", f.subject);
        add(" (", f.part.en, ")");
        add(" '", f.detail, "'");
        if (f.database.row != nullptr) add(" '", name_of(f.database).view(), "'");
        if (f.unit != finding_unit::none) out += ' ' + std::to_string(f.have) + '/' + std::to_string(f.want);
        if (f.day.valid()) add(" ", to_text(f.day));
        if (f.basis != f.row->basis) add(" ", to_text(f.basis));
        if (f.citation->place() != f.row->source.find(d)->place()) add(" @", f.citation->place());
    }
    return out;
}

/// A check, an installation, and what is said of it.
struct said {
    check id;
    std::string says;
    installation about;
    document from = techspec_2025;
    date on = day;
};
void as_said(std::initializer_list<said> rows) {
    for (const said& row : rows) {
        INFO(code_of(row.id));
        CHECK(outcome(row.id, row.about, row.from, row.on) == row.says);
    }
}

TEST_CASE("names: both sides of each limit") {
    // HWE_ and _EconomyConfiguration, the longest that D1 puts around a domain, are 4 + 21 characters: 128 - 25 = 103
    // remain.
    const std::string_view fits = long_part.substr(0, 103), does_not = long_part.substr(0, 104);
    as_said({
        {check::server_name_length, "passed", of({{.name = "ABCDEFGHIJKLMNO"}})},  // 15 (3.1.3)
        {check::server_name_length, "failed; ABCDEFGHIJKLMNOP 16/15",
         of({{.name = "ABCDEFGHIJKLMNOP", .roles = core_server}})},
        {check::server_name_first_digit, "passed",
         of({{}, {.name = "/CORE"}, {.name = ":CORE"}, {.name = "C0"}})},  // the neighbours of 0 and 9 in ASCII
        {check::server_name_first_digit, "failed; 0-CORE; 9CORE",
         of({{.name = "0-CORE", .roles = core_server}, {.name = "9CORE", .roles = application_server}})},
        {check::domain_name, "passed", {.domains = kept<domain>({{fits}})}},
        {check::domain_name, "failed; " + std::string(does_not), {.domains = kept<domain>({{does_not}})}},
        {check::domain_name,
         "failed; HCWMYMESSAGES_X",
         {.domains = kept<domain>({{"HCWMYMESSAGES_X"}})}},  // whose KQ0 is read as a customer's database
        {check::domain_name, "not-checked; ?", {}},
        {check::database_name,
         "failed; HWE_MBY_Deviatoin 'HWE_MBY_Deviation'; ReportServer",
         {.databases = names<"HWE_MBY_Deviatoin", "ReportServer">}},
        {check::database_missing, "not-checked; ?", {.databases = names<"HCWMETA1">}},
        {check::database_missing, "not-checked; ?", {.domains = kept<domain>({{"MBY"}})}},
        // A domain without registers has none of its own. While the customer is not told, any customer's HCWMYMESSAGES
        // will do.
        {check::database_missing,
         "failed; 'HCWMYMESSAGES_Kundnamn'; 'HCWREPORT'; 'HWE_SYSLOG'; 'HWE_SignService'; 'HWE_Identity'",
         {.domains = kept<domain>({{"MBY"}}), .databases = names<"hcwmeta1">}},
    });
}

TEST_CASE("names of servers: NetBIOS keeps the first label, and 3.1.3 speaks of core and application servers") {
    const auto of_role = [](role r, std::string_view name) { return of({{.name = name, .roles = r}}); };
    as_said({
        {check::server_name_length, "passed", of_role(core_server, "INT01.monsterby.se")},
        {check::server_name_length, "passed", of_role(application_server, "ABCDEFGHIJKLMNO.monsterby.se")},
        {check::server_name_length, "failed; ABCDEFGHIJKLMNOP.monsterby.se 16/15",
         of_role(core_server, "ABCDEFGHIJKLMNOP.monsterby.se")},
        {check::server_name_collides, "failed; APP01.b.se 'APP01.a.se'",
         of({{.name = "APP01.a.se"}, {.name = "APP01.b.se"}})},
        {check::server_name_collides, "passed", of({{.name = "APP01.a.se"}, {.name = "APP02.a.se"}})},
    });
    for (const role other :
         {web_server, intranet_server, database_server, compute_server, analysis_server, esense_server}) {
        constexpr std::string_view said = " (demanded of core and application servers)";
        as_said({
            {check::server_name_length, "failed; ABCDEFGHIJKLMNOP" + std::string(said) + " 16/15 assumed",
             of_role(other, "ABCDEFGHIJKLMNOP")},
            {check::server_name_first_digit, "failed; 1WEB.monsterby.se" + std::string(said) + " assumed",
             of_role(other, "1WEB.monsterby.se")},
            {check::server_name_length, "passed", of_role(other, "INT01.monsterby.se")},
        });
        for (const check id : {check::server_name_length, check::server_name_first_digit}) {
            for (const finding& f : findings_of(id, of_role(other, "1BCDEFGHIJKLMNOP")))
                CHECK(severity_of(f) == severity::warning);
            for (const finding& f : findings_of(id, of_role(core_server, "1BCDEFGHIJKLMNOP")))
                CHECK(severity_of(f) == severity_of(f.row->force));
        }
    }
}

TEST_CASE("roles: what holds on a condition that no description tells is a note, with the condition in its title") {
    // 3.1.7: "ifall applikationer känsliga för prestandalaster exekveras samtidigt rekommenderas en separat SQL
    // Server-miljö"
    const rulebook::check_row& row = *find_check(check::analysis_separate, techspec_2024);
    CHECK(severity_of(row.force) == severity::note);
    CHECK(row.title.sv.view().find("om applikationer känsliga för prestandalaster körs samtidigt") !=
          std::string_view::npos);
    CHECK(row.title.en.view().find("if applications sensitive to load run at the same time") != std::string_view::npos);
}

TEST_CASE("class: a mobile product votes as mobile solutions do") {
    installation i = of({{.name = "ALL", .roles = {application_server, core_server, database_server}}});
    i.service_level.users = 50;
    as_said({{check::medium_separate_database, "not-applicable", i, techspec_2024}});
    i.built_as = reference_class::smallest;
    as_said({{check::class_claimed, "passed", i, techspec_2024}});
    i.products = product::mobile_care;
    as_said({{check::medium_separate_database, "failed; ALL", i, techspec_2024},
             {check::class_claimed, "failed; 'medium'", i, techspec_2024}});
}

TEST_CASE(
    "databases: older names are notes, possible ones are asked for by products alone, and what is named is the real name") {
    const auto mby = [](view<std::string_view> listed, enum_set<product> products = {}) {
        return installation{.customer = "Monsterby",
                            .products = products,
                            .domains = kept<domain>({{"MBY", {subsystem::kir, subsystem::voo}}}),
                            .databases = listed};
    };
    constexpr view<std::string_view> all =
        names<"HCWMETA1", "HCWMYMESSAGES_Monsterby", "HCWREPORT", "HWE_SYSLOG", "HWE_SignService", "HWE_Identity",
              "MBY_KI0", "MBY_KQ0", "MBY_Deviation">;
    constexpr view<std::string_view> none = names<"HCWREPORT", "HWE_SYSLOG", "HWE_SignService", "HWE_Identity">;
    as_said({
        // 13.3: "Följande databaser kan förekomma med denna äldre namnstandard; Activity, Deviation, Housing."
        {check::database_name, "passed", mby(all)},
        {check::database_elsewhere, "passed", mby(all)},
        {check::database_missing, "passed", mby(all)},
        {check::database_older, "failed; MBY_Deviation 'HWE_MBY_Deviation' derived", mby(all)},
        {check::database_older, "failed; MBY_Activity 'HWE_MBY_ActivityLog' assumed", mby(names<"MBY_Activity">)},
        {check::database_older, "passed", mby(none)},
        // 13.3: "nedan är summan av samtliga möjliga databaser": Compensation and the others are missed by nobody.
        {check::database_missing,
         "failed; 'HCWMETA1'; Monsterby 'HCWMYMESSAGES_Monsterby'; MBY 'MBY_KI0' assumed; MBY 'MBY_KQ0' assumed",
         mby(none)},
        {check::database_of_product_missing, "not-applicable", mby(all)},
        {check::database_of_product_missing,
         "failed; MBY (Planning is in use) 'HWE_MBY_ECPlanning'; MBY (Planning is in use) 'HWE_MBY_WorkSchedules'",
         mby(all, product::planning)},
        {check::database_of_product_missing, "failed; MBY (Planning is in use) 'HWE_MBY_WorkSchedules'",
         mby(names<"HWE_MBY_ECPlaning">, product::planning)},
        // A wrong name stands for the right one, with the domain and the customer that the installation has.
        {check::database_name,
         "failed; MBY_KQO 'MBY_KQ0'; HWE_TSS 'HWE_MBY_TSS'; HCWMYMESSAGES 'HCWMYMESSAGES_Monsterby'",
         mby(names<"MBY_KQO", "HWE_TSS", "HCWMYMESSAGES">)},
        {check::database_missing,
         "failed; 'HCWREPORT'; 'HWE_SYSLOG'; 'HWE_SignService'; 'HWE_Identity'; MBY 'MBY_KI0' assumed",
         mby(names<"MBY_KQO", "HCWMYMESSAGES", "HCWMETA1">)},
    });
    HOLDS(severity_of(find_check(check::database_older, techspec_2025)->force) == severity::note);
    HOLDS(severity_of(find_check(check::database_of_product_missing, techspec_2024)->force) == severity::note);
    for (const rulebook::check_row& row : rulebook::checks)
        CHECK(row.remedy.en.view().find("Install it") == std::string_view::npos);
}

TEST_CASE("roles: who counts and who does not") {
    const auto welfare = [](family f, subsystem one) {
        return installation{.family = f, .domains = kept<domain>({{"MBY", one}})};
    };
    installation half_balanced = of({{.roles = {application_server, load_balanced_server}},
                                     {.roles = {application_server}},
                                     {.roles = {web_server, load_balanced_server}},
                                     {.roles = {intranet_server, load_balanced_server}},
                                     {.roles = {database_server, load_balanced_server}},
                                     {.roles = {database_server, load_balanced_server}}});
    half_balanced.service_level.users = 500;
    installation planning = of({{.roles = {compute_server, analysis_server}}});
    planning.products = product::planning;
    as_said({
        {check::role_missing, "failed; (Web server)",
         of({{.roles = {core_server, application_server, database_server}}})},
        {check::role_shared_unbalanced, "failed; (Core server) 0/2",
         of({{.roles = {core_server}}, {.roles = {core_server}}, {.roles = {web_server, load_balanced_server}}})},
        {check::scalable_load_balancing, "failed; (Application server) 1/2", half_balanced, techspec_2024},
        {check::medium_separate_database, "failed; DB",
         WITH(i.servers = kept<server>({{.name = "DB", .roles = {core_server, database_server}}})), techspec_2024},
        {check::planning_compute_server, "failed;", planning},
        {check::esense_server_single, "failed; 2/1", of({{.roles = esense_server}, {.roles = esense_server}}),
         techspec_2024},
        {check::shared_environment, "failed; 2024-01-01", welfare(family::education, subsystem::voo)},
        {check::shared_environment, "failed; 2024-01-01", welfare(family::welfare, subsystem::edu)},
        {check::shared_environment, "passed", welfare(family::education, subsystem::edu)},
    });
}

TEST_CASE("hardware: exactly what is asked for is enough, one less is not, and what is not told is not known") {
    // 1 000 000 inhabitants x 6 kB = 6 GB of databases (3.1.4), and twice the largest table: 6 GB + 2 x 6 GB = 18 GB,
    // or 6 GB + 2 x 1 GB with a table of 1 GB.
    const auto with_data = [](server s, data_size largest = {}) {
        return installation{.volumes = {.inhabitants = 1'000'000},
                            .largest_table = largest,
                            .servers = kept<server>({s, {.name = "WEB", .roles = web_server}})};
    };
    const auto database_with = [](data_size memory, data_size disk) {
        return server{.name = "DB", .roles = database_server, .memory = memory, .disk = disk};
    };
    const auto analysis_with = [](data_size disk, std::uint32_t pupils) {
        return installation{.volumes = {.inhabitants = 1'000'000, .compulsory_pupils = pupils},
                            .servers = kept<server>({{.name = "ANA", .roles = analysis_server, .disk = disk},
                                                     {.name = "WEB", .roles = web_server}})};
    };
    const auto machine = [](enum_set<role> roles, std::uint16_t processors, data_size memory, data_size disk) {
        installation i = of({{.name = "A", .roles = roles, .processors = processors, .memory = memory, .disk = disk}});
        i.client.memory = 8_GB;
        i.client.disk = 256_GB;  // 3.1.1
        return i;
    };
    installation with_buffers = with_data(database_with({}, data_size{17'999'999'999}));
    with_buffers.volumes.audit_calls = 100'000'000;  // 60 GB of files, which lie on other machines (10.4.3)
    as_said({
        {check::hardware_minimum, "passed", machine(core_server, 4, 16_GB, 100_GB)},  // 3.1.3: 2x2, 16 GB, 100 GB
        {check::hardware_minimum,
         "failed; A (processors) 3/4 @3.1.3; A (memory) 15999999999/16000000000 @3.1.3; A (disk) 99999999999/100000000000 @3.1.3",
         machine(core_server, 3, data_size{15'999'999'999}, data_size{99'999'999'999})},
        {check::hardware_minimum, "not-checked; ? A (processors); ? A (memory); ? A (disk)",
         machine(core_server, 0, {}, {})},
        // Of two roles that ask for as much the first is cited: 3.1.3 and 3.1.4 both print 16 GB.
        {check::hardware_minimum, "failed; A (memory) 8000000000/16000000000 @3.1.3",
         machine({application_server, database_server}, 4, 8_GB, 500_GB)},
        {check::hardware_recommendation, "passed", machine(analysis_server, 2, 16_GB, 200_GB),
         techspec_2024},  // 3.1.7: 2 vCPU
        {check::hardware_recommendation, "failed; A (processors) 1/2 @3.1.7",
         machine(analysis_server, 1, 16_GB, 200_GB), techspec_2024},
        {check::web_and_application_memory, "not-checked; ? A (memory)",
         of({{.name = "A", .roles = {core_server, web_server}}})},
        {check::database_memory, "passed", with_data(database_with(6_GB, {}))},
        {check::database_memory, "failed; DB (memory) 5999999999/6000000000 derived",
         with_data(database_with(data_size{5'999'999'999}, {}))},
        {check::database_memory, "not-checked; ? DB (memory)", with_data(database_with({}, {}))},
        {check::database_memory, "not-checked; ? DB (memory)", of({database_with(64_GB, {})})},
        {check::database_disk, "passed", with_data(database_with({}, 18_GB))},
        {check::database_disk, "failed; DB (disk) 17999999999/18000000000 assumed",
         with_data(database_with({}, data_size{17'999'999'999}))},
        {check::database_disk, "failed; DB (disk) 17999999999/18000000000 assumed", with_buffers, techspec_2024},
        {check::database_disk, "passed", with_data(database_with({}, 8_GB), 1_GB)},
        {check::database_disk, "failed; DB (disk) 7999999999/8000000000 derived",
         with_data(database_with({}, data_size{7'999'999'999}), 1_GB)},
        {check::database_disk, "not-checked; ? DB (disk)", with_data(database_with({}, {}))},
        {check::database_disk, "not-checked; ? DB (disk)", of({database_with({}, 1000_GB)})},
        // 3.1.7: 200 GB, and 5 times the database of EDU, 1 000 000 pupils x 10 kB = 10 GB
        {check::analysis_disk, "failed; ANA (disk) 199000000000/200000000000", analysis_with(199_GB, 0), techspec_2024},
        {check::analysis_disk, "passed", analysis_with(250_GB, 1'000'000), techspec_2024},
        {check::analysis_disk, "failed; ANA (disk) 249000000000/250000000000 derived", analysis_with(249_GB, 1'000'000),
         techspec_2024},
        {check::analysis_disk, "not-checked; ? ANA (disk)", analysis_with({}, 0), techspec_2024},
    });
}

TEST_CASE("network: which machines are exposed, and what the clients' variables come to") {
    installation inner = of({{.name = "INT", .roles = intranet_server, .zone = intranet},
                             {.name = "DB", .roles = database_server, .zone = dmz}});
    inner.iis.firewall_behind = inner.iis.https = inner.client.two_factor = false;
    installation outer = of({{.name = "WEB", .roles = web_server, .zone = internet},
                             {.name = "DB", .roles = database_server, .zone = dmz}});
    outer.iis.firewall_behind = false;
    const installation no_web = altered([](installation& i) {
        i = of({{.name = "DB", .roles = database_server}});
        i.iis.https = false;
    });
    const auto client_variables = [](std::optional<bool> ipv6_enable, std::optional<bool> ipv4_disable) {
        return installation{.client = {.ipv6_enable = ipv6_enable, .ipv4_disable = ipv4_disable}};
    };
    as_said({
        {check::web_firewall, "failed; WEB", outer},
        {check::web_firewall, "not-applicable", inner},
        {check::web_firewall, "not-checked; ? WEB (network (zone))", of({{.name = "WEB", .roles = web_server}})},
        {check::inner_server_exposed, "failed; DB 'dmz'", outer},
        {check::inner_server_exposed, "not-checked; ? DB (network (zone))",
         of({{.name = "DB", .roles = database_server}})},
        {check::https, "failed;", inner},
        {check::https, "not-applicable", no_web},
        {check::two_factor, "not-applicable", inner},
        {check::two_factor, "not-applicable", no_web},
        {check::two_factor, "failed; client", {.client = {.two_factor = false}}, cloud_6_2},
        {check::two_factor, "not-checked; ? client", {}, cloud_6_2},
        {check::forwarded_headers, "not-applicable", WITH(i.iis.tls_in_front = {}; i.iis.forwarded_host = false)},
        {check::forwarded_headers, "failed; (X-Forwarded-Host)", WITH(i.iis.forwarded_host = false)},
        {check::ip_versions_barred, "not-applicable", client_variables({}, {})},
        {check::ip_versions_barred, "failed; client", client_variables({}, true)},
        {check::ip_versions_barred, "passed", client_variables(false, {})},
        {check::direct_access, "not-applicable", client_variables({}, {})},
        {check::direct_access, "failed; client", client_variables({}, true)},
        {check::direct_access, "failed; client", client_variables(true, {})},
    });
}

TEST_CASE("ports: a changed one may stand where its own is printed, and nowhere else") {
    const auto reaching = [](std::uint16_t first, std::uint16_t last) {
        return installation{.networks =
                                kept<network_addresses>({{role::client, {}, kept<port_range>({{first, last}})}})};
    };
    as_said({
        {check::port_collides, "failed; sql; event_service", {.ports = {.sql = 14'330, .event_service = 14'330}}},
        {check::port_collides,
         "failed; forward_proxy; event_service",
         {.ports = {.forward_proxy = 14'330, .event_service = 14'330}}},
        {check::port_collides,
         "passed",
         {.ports = {.sql = 1'433, .forward_proxy = 23'630, .event_service = 30'722}},
         techspec_2024},
        // 13.1: "1521 alt. 1433" are one port, and 21 is Inkorgen's, of EDU with older web applications.
        {check::port_collides,
         "passed",
         {.products = product::legacy_web, .ports = {.forward_proxy = 1'521}},
         techspec_2024},
        {check::port_collides, "failed; sql", {.products = product::legacy_web, .ports = {.sql = 21}}, techspec_2024},
        {check::port_collides, "passed", {.ports = {.sql = 21}}, techspec_2024},
        {check::port_collides, "failed; sql", {.ports = {.sql = 2'110}}},          // KIR's (E1)
        {check::port_collides, "failed; sql", {.ports = {.sql = 30'722}}},         // the event service's (E1)
        {check::port_not_recommended, "failed; sql", {.ports = {.sql = 30'711}}},  // 4.3: 30711-30721
        {check::port_not_recommended,
         "failed; forward_proxy",
         {.ports = {.sql = 30'710, .forward_proxy = 30'721, .event_service = 30'722}}},
        {check::range_open, "passed", reaching(30'600, 30'699)},
        {check::range_open, "failed; client 30600/30700", reaching(30'600, 30'700)},  // 30700-30709
        {check::range_open, "failed; client 30709/30710", reaching(30'709, 30'710)},
        {check::range_open, "passed", reaching(30'710, 30'710)},
    });
}

TEST_CASE("software: each side of each day, and who is asked") {
    const auto on_servers = [](std::initializer_list<server> servers) {
        installation i = of(servers);
        i.client.software = names<".NET Framework 4.8">;
        return i;
    };
    const view<std::string_view> old_driver = names<"Microsoft OLE DB Driver for SQL Server 18.6">,
                                 driver = names<"Microsoft OLE DB Driver for SQL Server 19.3">;
    const server nameless{.name = "A"}, app{.name = "APP", .roles = application_server},
        db{.name = "DB", .roles = database_server};
    const auto with = [](server s, view<std::string_view> software) {
        s.software = software;
        return s;
    };
    as_said({
        {check::software_unsupported, "not-checked; ? A (software); ? client (software)", of({nameless})},
        {check::software_unsupported, "not-checked; ? client (software)", of({nameless}), cloud_6_2},
        {check::software_unsupported, "not-checked; ? client (the version) 'SQL Server'",
         clients_with(names<"SQL Server">)},
        // What is not stated of a condition is not checked, and never found.
        {check::software_unsupported, "not-checked; ? client (the language of the edition) 'Windows Server 2019'",
         clients_with(names<"Windows Server 2019">)},
        {check::software_unsupported, "not-checked; ? client (the channel) 'Windows 10'",
         clients_with(names<"Windows 10">)},
        {check::software_unsupported, "not-checked; ? client (the version) 'Acrobat Reader 9'",
         clients_with(names<"Acrobat Reader 9">)},
        {check::software_unsupported, "not-checked; ? client (what it is used for) 'Adobe Reader'",
         clients_with(names<"Adobe Reader">), cloud_6_2},
        // 2024: 8.2 supports SQL Server 2022 from 2023v7, whose Monday is 13 February, and Windows Server 2016 until
        // 2022v47, whose Monday is 21 November.
        {check::software_unsupported, "passed", clients_with(names<"SQL Server 2022">), techspec_2024,
         "2023-02-13"_date},
        {check::software_unsupported, "failed; client 'SQL Server 2022' 2023-02-13 @8.2",
         clients_with(names<"SQL Server 2022">), techspec_2024, "2023-02-12"_date},
        {check::software_unsupported, "passed", clients_with(names<"Windows Server 2016 English">), techspec_2024,
         "2022-11-20"_date},
        {check::software_unsupported, "failed; client 'Windows Server 2016' 2022-11-20 assumed @8.2",
         clients_with(names<"Windows Server 2016">), techspec_2024, "2022-11-21"_date},
        {check::software_not_newest, "not-applicable", clients_with(names<"SQL Server 2019">)},
        {check::software_not_newest,
         "not-checked; ? client (the version) 'RabbitMQ'; ? client (the version) 'Chrome 200'",
         clients_with(names<"RabbitMQ", "Chrome 200">)},
        // Firefox 139 came on 27 May 2025, 138 on 29 April, 137 on 1 April: on 2 June 137 is the third for a cloud
        // client and was the second until 26 May.
        {check::software_not_newest, "failed; client 'Firefox 137' 2025-05-27", clients_with(names<"Firefox 137">),
         cloud_6_2},
        {check::software_not_newest, "failed; client 'Firefox 138' 2025-05-27", clients_with(names<"Firefox 138">)},
        {check::software_not_newest, "passed", clients_with(names<"Firefox 138">), cloud_6_2},
        {check::track_not_newest, "not-checked; ? client (the version) 'Citrix Receiver 4.9'",
         clients_with(names<"Citrix Receiver 4.9">), cloud_6_2},
        {check::track_not_newest, "failed; client 'Citrix Workspace app 2409 Preview'",
         clients_with(names<"Citrix Workspace app 2409 Preview">), cloud_6_2},
        {check::software_ended_at_vendor, "failed; client 'Windows 8.1' 2023-01-10", clients_with(names<"Windows 8.1">),
         cloud_6_2},
        {check::software_ended_at_vendor, "not-checked; ? client (the edition or release) 'Windows 11'",
         clients_with(names<"Windows 11">), cloud_6_2},
        // Windows 10 22H2 ends on 14 October 2025: 14 + 30 + 31 + 31 + 30 + 31 + 15 = 182 days after 15 April.
        {check::software_ends_soon, "failed; client 'Windows 10 Enterprise 22H2' 2025-10-14",
         clients_with(names<"Windows 10 Enterprise 22H2">), techspec_2025, "2025-04-15"_date},
        {check::software_ends_soon, "passed", clients_with(names<"Windows 10 Enterprise 22H2">), techspec_2025,
         "2025-04-14"_date},
        {check::software_ended_at_vendor, "passed", clients_with(names<"SQL Server 2022">)},
        {check::software_ended_at_vendor, "passed", clients_with(names<".NET Framework 4.8">)},  // no end is published
        {check::software_ended_at_vendor, "not-applicable", clients_with(names<"Outlook">)},
        {check::software_not_named, "failed; client 'Notepad++ 8.6'; client",
         clients_with(names<"SQL Server 2022", "Notepad++ 8.6", "">)},
        // 8.2: demanded from 2023v38, whose Monday is 18 September
        {check::framework_4_8, "not-applicable", {}, techspec_2025, "2023-09-17"_date},
        {check::framework_4_8, "failed; client", clients_with(names<".NET Framework 4.7">), techspec_2025,
         "2023-09-18"_date},
        {check::framework_4_8, "not-checked; ? A (software); ? client (software)", of({nameless})},
        {check::message_broker, "not-checked; ? APP (software)", of({app, db})},
        {check::oledb_versions, "passed", on_servers({with(app, driver), with(db, driver)})},
        {check::oledb_versions, "failed; DB 'Microsoft OLE DB Driver for SQL Server 18.6'",
         on_servers({with(nameless, old_driver), with(app, driver), with(db, old_driver)})},
        {check::oledb_versions, "not-checked; ? DB (software)", on_servers({with(app, driver), db})},
        {check::oledb_versions, "not-checked; ? DB (the version) 'Microsoft OLE DB Driver 19'",
         on_servers({with(app, driver), with(db, names<"Microsoft OLE DB Driver 19">)})},
        {check::oledb_versions, "not-checked; ? DB (the version) 'Microsoft OLE DB Driver for SQL Server 19.3'",
         on_servers({with(app, names<"Microsoft OLE DB Driver 19">), with(db, driver)})},
        {check::oledb_versions, "not-applicable", on_servers({with(app, driver), with(app, old_driver)})},
        {check::oledb_versions, "not-applicable", on_servers({with(db, driver), with(db, old_driver)})},
        // Where one machine is both, no driver goes between machines.
        {check::oledb_versions, "not-applicable",
         on_servers({with({.roles = {application_server, database_server}}, driver), with(app, old_driver), db})},
    });
}

TEST_CASE("support is found where the document prints it") {
    const auto place = [](const char* written, document d, date on) {
        const auto found =
            findings_of(check::software_unsupported, clients_with(kept<std::string_view>({written})), d, on);
        REQUIRE(found.size() == 1);
        return std::string(found[0].citation->place().view()) + ", " + std::string(to_text(found[0].basis).view());
    };
    CHECK(place("Windows Server 2016", techspec_2024, "2024-06-01"_date) ==
          "8.2, assumed");  // "support upphör 2022v47": the Sunday before
    CHECK(place("SQL Server 2017", techspec_2024, "2024-06-01"_date) == "8.2, assumed");  // "support upphör 2024v3"
    CHECK(place("Silverlight", techspec_2024, "2024-06-01"_date) == "8.2, printed");      // "21-12-31"
    CHECK(place("SQL Server 2022", techspec_2024, "2023-02-12"_date) == "8.2, printed");  // "support från 2023v7"
    CHECK(place("Outlook 2003", techspec_2025, day) == "8.2, printed");                   // "Office 2007 eller senare"
    CHECK(place("SQL Server 2014", techspec_2025, day) == "8.1, printed");                // in no row
    CHECK(place("SQL Server 2017", techspec_2025, day) ==
          "change history, printed");  // "Tagit bort det vi inte längre stödjer"
    CHECK(place("Windows 7", cloud_6_2, day) == "5.1, printed");
    const rulebook::check_row& broker = *find_check(check::message_broker, techspec_2025);
    CHECK(broker.basis == basis::derived);
    CHECK(broker.source.find(techspec_2025)->place() == text{"4.3; 8.2; 13.2"});
    // "måste uppfylla följande teknikkrav", and of the Citrix client "Rekommenderad version"
    CHECK(find_check(check::software_not_newest, cloud_6_2)->force == modality::must);
    CHECK(find_check(check::track_not_newest, cloud_6_2)->force == modality::should);
}

TEST_CASE("more programs than one keeps in mind are still each judged by themselves") {
    std::vector<std::string> written;
    for (int n = 1; n <= 60; ++n) written.push_back("Program " + std::to_string(n));
    written.insert(written.begin() + 1, "SQL Server 2022");
    std::vector<std::string_view> programs(written.begin(), written.end());
    programs.push_back("Program 60");
    programs.push_back("SQL Server 2022");
    const installation i = clients_with({programs.data(), programs.size()});
    CHECK(findings_of(check::software_not_named, i).size() == 61);  // all but SQL Server, which is there twice
    CHECK(audit(i, techspec_2025, day).of(check::software_unsupported) == check_state::passed);
}

TEST_CASE("the web servers' settings") {
    const auto with_buffer =
        [](std::string_view folder, server s,
           server other = {.name = "DB", .roles = database_server, .partitions = names<"C:", "E:">}) {
            installation i = of({s, other});
            i.iis.audit_buffer = folder;
            return i;
        };
    const auto web = [](view<std::string_view> partitions) {
        return server{.name = "WEB", .roles = web_server, .partitions = partitions};
    };
    const auto app = [](view<std::string_view> partitions) {
        return server{.name = "APP", .roles = application_server, .partitions = partitions};
    };
    as_said({
        {check::audit_buffer_partition, "failed; 'c:\\audit'", with_buffer("c:\\audit", web(names<"C:", "D:">)),
         techspec_2024},
        {check::audit_buffer_partition, "failed; 'C:\\audit'", with_buffer("C:\\audit", app(names<"c:\\", "D:\\">)),
         techspec_2024},
        {check::audit_buffer_partition, "passed", with_buffer("C:\\audit", app(names<"c:\\">)),
         techspec_2024},  // another machine's drive is of no use
        {check::audit_buffer_partition, "passed", with_buffer("CD:\\audit", web(names<"C:", "CD:">)), techspec_2024},
        {check::audit_buffer_partition, "passed", with_buffer("D:\\audit", web({})), techspec_2024},
        {check::audit_buffer_partition, "not-checked; ?", with_buffer("C:\\audit", web({})), techspec_2024},
        {check::audit_buffer_partition, "not-applicable", with_buffer("", web(names<"D:">)), techspec_2024},
        {check::audit_buffer_partition, "not-checked; ?", {.products = product::audit_log}, techspec_2024},
    });
}

TEST_CASE("certificates: first and last days") {
    using enum certificate_use;
    const auto one = [](std::string_view name, std::optional<certificate_use> use, date issued, date expires) {
        return installation{.certificates = kept<certificate>({{name, use, issued, expires}})};
    };
    constexpr date leap_day = "2024-02-29"_date, in_1096_days = "2027-02-28"_date;
    as_said({
        {check::certificate_expired, "passed", one("a", certificate_use::server, day, day)},
        {check::certificate_expired, "failed; a 2025-06-03",
         one("a", certificate_use::server, "2025-06-03"_date, "2026-06-03"_date)},
        {check::certificate_expired, "failed; a 2025-06-01",
         one("a", certificate_use::server, "2024-06-01"_date, "2025-06-01"_date)},
        {check::certificate_expired, "not-checked; ? a", one("a", certificate_use::server, "2024-06-01"_date, {})},
        // Issued two years ago it has ended, if a public authority issued it (398 days); another may give longer.
        {check::certificate_expired, "not-checked; ? a", one("a", certificate_use::server, "2023-06-01"_date, {})},
        {check::certificate_ends_soon, "not-applicable", one("a", certificate_use::server, {}, {})},
        {check::certificate_ends_soon, "not-applicable", one("a", certificate_use::server, {}, "2025-06-01"_date)},
        {check::certificate_ends_soon, "failed; a 0/61 2025-06-02", one("a", certificate_use::server, {}, day)},
        {check::certificate_ends_soon, "failed; a 60/61 2025-08-01",
         one("a", certificate_use::server, {}, "2025-08-01"_date)},  // 28 + 31 + 1
        {check::certificate_wildcard, "failed; CN=*.example.se",
         one("CN=*.example.se", certificate_use::client, {}, {})},
        {check::certificate_wildcard, "passed", one("CN=www.example.se", certificate_use::client, {}, {})},
        {check::certificate_wildcard, "not-applicable", one("*.example.se", certificate_use::server, {}, {})},
        {check::certificate_wildcard,
         "not-checked; ? *.example.se",
         {.certificates = kept<certificate>({{"*.example.se"}})}},
        {check::certificate_wildcard, "not-applicable", {.certificates = kept<certificate>({{"www.example.se"}})}},
        // Three years (11.1) from a leap day are over on the last of February.
        {check::agent_certificate_validity, "passed", one("a", agent, leap_day, in_1096_days)},
        {check::agent_certificate_validity, "failed; a 2027-02-28", one("a", agent, leap_day, "2027-03-01"_date)},
        {check::agent_certificate_validity, "not-applicable", one("a", agent, {}, "2027-03-01"_date)},
        {check::agent_certificate_validity, "not-applicable", one("a", agent, leap_day, {})},
        {check::agent_certificate_validity, "not-applicable",
         one("a", certificate_use::server, leap_day, "2035-03-01"_date)},
        // Two years for one issued before November 2018 (11.1 of 2024), whichever edition is asked; the end day itself
        // is no day too many.
        {check::agent_certificate_validity, "failed; a 2020-10-15",
         one("a", agent, "2018-10-15"_date, "2021-10-14"_date), techspec_2024},
        {check::agent_certificate_validity, "failed; a 2020-10-15",
         one("a", agent, "2018-10-15"_date, "2021-10-14"_date)},
        {check::agent_certificate_validity, "passed", one("a", agent, "2018-10-15"_date, "2020-10-15"_date),
         techspec_2024},
        {check::agent_certificate_validity, "passed", one("a", agent, "2025-03-01"_date, "2028-03-01"_date)},
        {check::agent_certificate_validity, "failed; a 2028-03-01",
         one("a", agent, "2025-03-01"_date, "2028-03-02"_date)},
        // The agent's certificate has one validity, so its end need not be told.
        {check::certificate_expired, "failed; a 2025-05-31", one("a", agent, "2022-06-01"_date, {})},
        {check::certificate_expired, "not-checked; ? a", one("a", agent, "2022-06-03"_date, {})},
        // 398 days from 2025-06-01: 365 to 2026-06-01, 33 more to 2026-07-04. An authority of one's own may give
        // longer, one that is not told may be it.
        {check::certificate_above_public_limit, "passed",
         one("a", certificate_use::server, "2025-06-01"_date, "2026-07-04"_date)},
        {check::certificate_above_public_limit, "failed; a 2026-07-04",
         one("a", certificate_use::client, "2025-06-01"_date, "2026-07-05"_date)},
        {check::certificate_above_public_limit, "failed; a 2026-07-04",
         one("a", certificate_use::client, "2025-06-01"_date, "2026-07-05"_date), cloud_6_2},
        {check::certificate_above_public_limit, "not-applicable",
         one("a", agent, "2025-06-01"_date, "2028-05-31"_date)},
        {check::certificate_above_public_limit, "not-applicable",
         one("a", certificate_use::server, {}, "2035-05-31"_date)},
        {check::certificate_above_public_limit, "not-checked; ? a", one("a", {}, "2025-06-01"_date, "2026-07-05"_date)},
        {check::certificate_above_public_limit, "passed", one("a", {}, "2025-06-01"_date, "2026-07-04"_date)},
        // A wildcard's use that is not told may be the outside parties'.
        {check::certificate_wildcard, "not-checked; ? *.example.se", one("*.example.se", {}, {}, {})},
        {check::certificate_wildcard, "not-applicable", one("*.example.se", certificate_use::server, {}, {})},
        {check::backup_databases, "failed; (databases)", WITH(i.backup.databases = false)},
    });
}

TEST_CASE("no waiver takes back what is said of waivers") {
    const installation i = {.waivers = kept<waiver>({{"LC-WAIVE-001"}, {"LC-WAIVE-002"}, {"LC-WAIVE-003"}})};
    as_said({
        {check::waiver_unused, "failed; LC-WAIVE-001; LC-WAIVE-002; LC-WAIVE-003", i},
        {check::waiver_unknown, "failed; LC-WAIVE-001; LC-WAIVE-002; LC-WAIVE-003", i},
    });
}

TEST_CASE("checks and questions are counted by how they went") {
    const audit_summary s = audit(without_https, techspec_2025, day);
    std::size_t all = 0;
    for (check_state state : {check_state::not_applicable, check_state::passed, check_state::not_checked,
                              check_state::waived, check_state::failed})
        all += s.checks(state);
    CHECK(all == check_count);
    CHECK(s.checks(check_state::failed) == 1);
    // One check and one question that pass are not nothing.
    const installation little{.client = {.latency_ms = 10}, .answers = right_order};
    CHECK(audit(little, techspec_2025, day).checks(check_state::passed) == 1);
    CHECK(audit(little, techspec_2025, day).questions(check_state::passed) == 1);
    CHECK(!audit(little, techspec_2025, day).nothing_checked());
    CHECK(!require_clean(without_https, techspec_2025, day));
}

TEST_CASE("what is not known names its check and its place, as a finding does") {
    const std::vector<finding> unknown = findings_of(check::client_latency, {});
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].state == finding_state::not_known);
    CHECK(unknown[0].row == find_check(check::client_latency, techspec_2025));
    CHECK(unknown[0].citation->place().view() == "4.2");
    const std::vector<finding> waived = findings_of(check::https, WITH(i.iis.https = false; i.waivers = present));
    REQUIRE(waived.size() == 1);
    CHECK(waived[0].state == finding_state::waived);
    CHECK(waived[0].accepted == &present[0]);
}

}  // namespace

TEST_CASE("what the file does not hold, and what has no row, is not judged") {
    CHECK(find_check(check::answered, techspec_2025) == nullptr);
    CHECK(find_check(check::esense_server_single, techspec_2025) == nullptr);  // 3.1.6.2 is of 2024
    CHECK(find_check(check::esense_server_single, techspec_2024) != nullptr);
    CHECK(find_question("recovery-time-agreed", techspec_2025) == nullptr);  // 3.1 of 2024
    CHECK(find_question("recovery-time-agreed", techspec_2024) != nullptr);

    installation small_together =
        of({{.name = "ALL", .roles = {core_server, application_server, intranet_server, database_server}}});
    small_together.service_level.users = 50;  // 3.1: fewer than 100
    installation scalable_alone, planned_alone, supervised_alone;
    scalable_alone.service_level.users = 600;  // 3.1: more than 500
    planned_alone.products = product::planning;
    supervised_alone.products = product::remote_supervision;
    installation two_compute = of({{.roles = compute_server}, {.roles = {compute_server, core_server}}});
    two_compute.products = product::planning;
    as_said({
        {check::server_name_characters, "failed;", of({{.name = ""}, {.name = "A"}})},
        {check::server_name_characters, "failed; A\x01; A\xff", of({{.name = "A\x01"}, {.name = "A\xff"}})},
        {check::medium_separate_database, "not-applicable", small_together, techspec_2024},
        {check::scalable_load_balancing, "not-applicable", scalable_alone, techspec_2024},
        {check::planning_compute_server, "not-applicable", planned_alone},
        {check::planning_compute_server, "passed", two_compute},
        {check::supervision_esense_server, "not-applicable", supervised_alone, techspec_2024},
        {check::class_claimed, "not-checked; ?", {.built_as = reference_class::medium}, techspec_2024},
        {check::database_elsewhere,
         "passed",
         {.domains = kept<domain>({{"MBY", {subsystem::voo}}}), .databases = names<"HWE_MBY_CitizenInternal">}},
        {check::application_monitoring, "not-checked; ?", {.monitoring = {.scom = true}}},
        {check::application_monitoring, "not-applicable", {.monitoring = {.scom = false, .apm = true}}},
    });
}

TEST_CASE("a changed port may be one that a service outside listens on") {
    for (const rulebook::flow& f : rulebook::flows.in(techspec_2025)) {
        if (!f.to.is_external() || f.setting != port_setting::none) continue;
        bool inside = false;
        for (const rulebook::flow& other : rulebook::flows.in(techspec_2025))
            inside = inside || (other.port == f.port && !other.to.is_external());
        for (const rulebook::client_port& p : rulebook::client_ports.in(techspec_2025))
            inside = inside || p.port == f.port;
        CHECK(findings_of(check::port_collides, {.ports = {.sql = f.port}}).empty() == !inside);
    }
}

TEST_CASE("one waiver for several findings is used, one for a check of another document or about waivers is not") {
    static constexpr waiver whole[] = {{"LC-NAME-001", "", "renamed in July", "IT", {}}},
                            of_2024[] = {{"LC-ROLE-008", "", "?", "IT", {}}},
                            of_waivers[] = {{"LC-WAIVE-001", "", "?", "IT", {}}};
    installation two = of({{.name = "ABCDEFGHIJKLMNOP"}, {.name = "ABCDEFGHIJKLMNOQ"}});
    two.waivers = whole;
    CHECK(findings_of(check::server_name_length, two).size() == 2);
    for (const finding& f : findings_of(check::server_name_length, two)) CHECK(f.accepted == &whole[0]);
    CHECK(findings_of(check::waiver_unused, two).empty());
    for (view<waiver> idle : {view<waiver>{of_2024}, view<waiver>{of_waivers}}) {
        installation i = good;
        i.waivers = idle;
        CHECK(findings_of(check::waiver_unused, i).size() == 1);
    }
}
