// SPDX-License-Identifier: MIT
// audit.hpp: each check fails where it should and passes where it should, says what it does not know, and waivers take findings back.
#include <lifecare/audit.hpp>

#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/security.hpp>
#include <string>
#include <vector>

#include "check.hpp"

using namespace lifecare;
using enum role;
using enum network;

namespace {

constexpr date day = "2025-06-02"_date;

// A welfare installation of medium size in which every check of techspec-2025 passes that has something to judge.
constexpr view<std::string_view> application_software =
                                     names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0", "RabbitMQ", "Microsoft OLE DB Driver for SQL Server 19.3">,
                                 database_software =
                                     names<"Windows Server 2022", "SQL Server 2022", ".NET Framework 4.8", "Microsoft OLE DB Driver for SQL Server 19.3">,
                                 web_software = names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0">, drives = names<"C:", "D:">;
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
    outer_web{
        .name = "WEB01", .roles = {web_server}, .zone = dmz, .processors = 4, .memory = 12_GB, .disk = 50_GB, .partitions = drives, .software = web_software};
constexpr server good_servers[] = {core, database, inner_web, outer_web};
constexpr domain good_domains[] = {{"MEL", {subsystem::kir, subsystem::voo, subsystem::ifo}}};
constexpr certificate good_certificates[] = {{"www.example.se", certificate_use::server, "2025-01-01"_date, "2026-01-01"_date},
                                             {"partner.example.se", certificate_use::client, "2025-01-01"_date, "2026-01-01"_date},
                                             {"agent", certificate_use::agent, "2024-03-01"_date, "2027-03-01"_date}};
constexpr view<std::string_view> all_points = names<"operating-system", "cpu", "disk-space", "memory", "windows-services", "tsb-processes", "tss-file-size",
                                                    "iis", "identity-portal", "sql-services", "sql-port">;
// What D1 of 2025 (13.3) prints for KIR, VoO and IFO and for every installation; master is SQL Server's own.
constexpr view<std::string_view> good_databases =
    names<"HCWMETA1", "HCWMYMESSAGES_Mellanby", "HCWREPORT", "HWE_Identity", "HWE_MEL_ActivityLog", "HWE_MEL_Checklist", "HWE_MEL_Compensation",
          "HWE_MEL_Deviation", "HWE_MEL_ECProvider", "HWE_MEL_ECReportedVisit", "HWE_MEL_ECSEReport", "HWE_MEL_FCSEReport", "HWE_MEL_Housing",
          "HWE_MEL_ResourceModule", "HWE_MEL_Tida", "HWE_MEL_TimeBook", "HWE_SYSLOG", "HWE_SignService", "HWE_WEBatch", "MEL_CSI", "MEL_KI0", "MEL_KQ0",
          "MEL_LD0", "master">;
constexpr installation good{
    .customer = "Mellanby",
    .family = family::welfare,
    .counts = {.inhabitants = 37'000, .ifo_cases = 900, .voo_clients = 1'300},
    .level = {.users = 400, .mobile = true},
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
    audit(i, {.from = d, .day = on}, got);
    std::vector<finding> of_check;
    for (const finding& f : got.all)
        if (f.check == c) of_check.push_back(f);
    return of_check;
}

// Cases -----------------------------------------------------------------------------------------------------------------------------------

/// A check, an installation in which it fails and one in which it passes.
struct example {
    check id;
    document from;
    installation failing;
    installation passing = good;
    std::string_view subject = {};  ///< of the first finding
};

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
    same_name[] = {core, changed(database, [](server&s) { s.name = "core01"; }), outer_web}, no_database[] = {core, outer_web},
    two_cores[] = {core, with_name("CORE02"), database, outer_web},
    lonely[] = {changed(core, [](server&s) { s.roles.insert(load_balanced_server); }), database, outer_web},
    balanced[] = {changed(core, [](server&s) { s.roles.insert(load_balanced_server); }),
                  changed(with_name("CORE02"), [](server&s) { s.roles.insert(load_balanced_server); }), database, outer_web},
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
                 {.name = "COMP01", .roles = {compute_server}, .zone = admin_network, .processors = 2, .memory = 16_GB, .disk = 40_GB}},
    esense[] = {core, database, outer_web, {.name = "ES01", .roles = {esense_server}, .zone = intranet, .processors = 2, .memory = 8_GB, .disk = 50_GB}},
    esense_shared[] = {core, database, {.name = "ES01", .roles = {esense_server, web_server}, .zone = intranet}},
    two_esense[] = {core, database, esense[3], {.name = "ES02", .roles = {esense_server}}},
    analysis[] = {core,
                  database,
                  outer_web,
                  {.name = "ANA01", .roles = {analysis_server}, .zone = admin_network, .processors = 2, .memory = 16_GB, .disk = 200_GB}},
    analysis_shared[] = {core, changed(database, [](server&s) { s.roles.insert(analysis_server); }), outer_web},
    analysis_small[] = {core, database, outer_web, changed(analysis[3], [](server&s) { s.disk = 199_GB; })},
    weak_core[] = {changed(core, [](server&s) { s.memory = 8_GB; }), database, outer_web},
    weak_web[] = {core, database, changed(outer_web, [](server&s) { s.memory = 8_GB; })},
    small_memory[] = {core, changed(database, [](server&s) { s.memory = 16_GB; }), outer_web},
    small_disk[] = {core, changed(database, [](server&s) { s.disk = 10_GB; }), outer_web},
    inner_in_dmz[] = {core, changed(database, [](server&s) { s.zone = dmz; }), outer_web},
    old_software[] = {core, changed(database, [](server&s) { s.software = names<"Windows Server 2016", "SQL Server 2022", ".NET Framework 4.8">; }), outer_web},
    unpatched[] = {core, changed(database, [](server&s) { s.software = names<"SQL Server 2014", ".NET Framework 4.8">; }), outer_web},
    odd_software[] = {core, changed(database, [](server&s) { s.software = names<"SQL Server 2022", "Notepad++ 8.6", ".NET Framework 4.8">; }), outer_web},
    old_framework[] = {core, changed(database, [](server&s) { s.software = names<"SQL Server 2022", ".NET Framework 4.7">; }), outer_web},
    no_broker[] = {changed(core, [](server&s) { s.software = database_software; }), database, outer_web},
    other_driver[] = {core, changed(database, [](server&s) { s.software = names<"Microsoft OLE DB Driver for SQL Server 18.6", ".NET Framework 4.8">; }),
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
constexpr domain long_domain[] = {{long_part, {subsystem::voo}}}, both_families[] = {{"MEL", {subsystem::voo}}, {"SKO", {subsystem::edu}}},
                 school[] = {{"SKO", {subsystem::edu}}};
constexpr certificate expired[] = {{"www.example.se", certificate_use::server, {}, "2025-06-01"_date}},
                      ends[] = {{"www.example.se", certificate_use::server, {}, "2025-08-01"_date}},
                      holds_61_days[] = {{"www.example.se", certificate_use::server, {}, "2025-08-02"_date}},
                      wildcard[] = {{"*.example.se", certificate_use::client, {}, "2026-01-01"_date}},
                      client_only[] = {{"x", certificate_use::client, {}, "2026-01-01"_date}},
                      long_agent[] = {{"agent", certificate_use::agent, "2024-03-01"_date, "2027-03-02"_date}};
constexpr waiver past[] = {{"LC-NET-003", "", "moved in May", "IT", "2025-06-01"_date}},
                 present[] = {{"LC-NET-003", "", "moved in June", "IT", "2025-06-02"_date}}, unknown_id[] = {{"LC-NET-999", "", "?", "", {}}};
constexpr port_range administration[] = {{30'744, 30'744}}, needed[] = {{30'710, 30'710}, {30'751, 30'751}}, wide[] = {{30'760, 30'800}},
                     above[] = {{30'761, 30'800}};
constexpr network_addresses clients_reach_administration[] = {{role::client, {}, administration}},
                            clients_reach_what_they_need[] = {{role::client, {}, needed}}, intranet_reaches_too_much[] = {{intranet, {}, wide}},
                            intranet_reaches_more[] = {{intranet, {}, above}};
constexpr answer wrong_order[] = {{"start-up-order", false}}, right_order[] = {{"start-up-order", true}}, advice[] = {{"backup-advice", false}};
constexpr waiver accepted_order[] = {{"LC-ASK-006", "", "until the scripts are mended", "IT", "2025-06-30"_date}};
constexpr installation without_https = altered([](installation& i) { i.iis.https = false; });

#define WITH(...) altered([](installation& i) { __VA_ARGS__; })
const example examples[] = {
    {check::server_name_length, techspec_2025, with_servers(long_name), good, "ABCDEFGHIJKLMNOP"},
    {check::server_name_first_digit, techspec_2025, with_servers(digit_name), good, "1CORE"},
    {check::server_name_characters, techspec_2025, with_servers(odd_name), good, "CORE:01"},
    {check::server_name_collides, techspec_2025, with_servers(same_name), good, "core01"},
    {check::domain_name, techspec_2025, WITH(i.domains = long_domain), good, long_part},
    {check::database_name, techspec_2025, WITH(i.databases = names<"HWE_MEL_KIRR">), good, "HWE_MEL_KIRR"},
    {check::database_name, techspec_2025, WITH(i.databases = names<"MEL_Activity">), good, "MEL_Activity"},  // an older name
    {check::database_elsewhere, techspec_2025, WITH(i.databases = names<"HWE_ANN_TSS">), good, "HWE_ANN_TSS"},
    {check::database_missing, techspec_2025, WITH(i.databases = names<"HWE_SYSLOG">), good, "MEL"},
    {check::role_missing, techspec_2025, with_servers(no_database)},
    {check::role_shared_unbalanced, techspec_2025, with_servers(two_cores), with_servers(balanced)},
    {check::load_balanced_alone, techspec_2025, with_servers(lonely), with_servers(balanced), "CORE01"},
    {check::medium_separate_database, techspec_2024, with_servers(together), good, "CORE01"},
    {check::scalable_load_balancing, techspec_2024, WITH(i.level.users = 500), WITH(i.level.users = 500; i.servers = scalable)},
    {check::separate_web_server, techspec_2025, with_servers(web_on_core), good, "CORE01"},
    {check::planning_compute_server, techspec_2025, WITH(i.products = product::planning), WITH(i.products = product::planning; i.servers = compute)},
    {check::supervision_esense_server, techspec_2024, WITH(i.products = product::remote_supervision),
     WITH(i.products = product::remote_supervision; i.servers = esense)},
    {check::esense_server_separate, techspec_2024, with_servers(esense_shared), with_servers(esense), "ES01"},
    {check::esense_server_single, techspec_2024, with_servers(two_esense), with_servers(esense)},
    {check::analysis_separate, techspec_2024, with_servers(analysis_shared), with_servers(analysis), "DB01"},
    {check::shared_environment, techspec_2024, WITH(i.domains = both_families)},
    {check::shared_environment, techspec_2025, WITH(i.domains = both_families)},
    {check::class_claimed, techspec_2024, WITH(i.size = reference_class::small), WITH(i.size = reference_class::medium)},  // 400 users: medium (3.1)
    {check::hardware_minimum, techspec_2025, with_servers(weak_core), good, "CORE01"},
    {check::hardware_minimum, cloud_6_2, WITH(i.client.memory = 3_GB), WITH(i.client.memory = 4_GB), "client"},
    {check::hardware_recommendation, techspec_2025, with_servers(weak_web), good, "WEB01"},
    {check::hardware_recommendation, techspec_2024, with_servers(weak_core), good, "CORE01"},
    {check::web_and_application_memory, techspec_2025, with_servers(two_in_one), with_servers(two_in_more), "CORE01"},  // 16 GB + 12 GB = 28 GB (3.1.5)
    // 50 000 inhabitants and 30 000 clients: 50 000 x 6 kB + 30 000 x 800 kB = 24.3 GB, more than 16 GB of memory
    {check::database_memory, techspec_2025, WITH(i.counts = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_memory), good, "DB01"},
    {check::database_disk, techspec_2025, WITH(i.counts = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_disk), good, "DB01"},
    {check::analysis_disk, techspec_2024, with_servers(analysis_small), with_servers(analysis), "ANA01"},
    {check::web_firewall, techspec_2025, WITH(i.iis.firewall_behind = false), good, "WEB01"},
    {check::inner_server_exposed, techspec_2025, with_servers(inner_in_dmz), good, "DB01"},
    {check::https, techspec_2025, without_https},
    {check::forwarded_headers, techspec_2025, WITH(i.iis.forwarded_proto = false)},
    {check::client_latency, techspec_2025, WITH(i.client.latency_ms = 11), good, "client"},
    {check::client_latency, cloud_6_2, WITH(i.client.latency_ms = 50), WITH(i.client.latency_ms = 49), "client"},
    {check::client_bandwidth, techspec_2025, WITH(i.client.bandwidth_mbit = 9), WITH(i.client.bandwidth_mbit = 10), "client"},
    {check::client_bandwidth, cloud_6_2, WITH(i.client.bandwidth_mbit = 3), WITH(i.client.bandwidth_mbit = 4), "client"},
    {check::wan_thin_client, techspec_2025, WITH(i.client.wan = true), WITH(i.client.wan = true; i.client.thin_client = true), "client"},
    {check::ip_versions_barred, techspec_2025, WITH(i.client.ipv4_disable = true), good, "client"},
    {check::direct_access, techspec_2025, WITH(i.client.ipv6_enable = true), WITH(i.client.ipv6_enable = true; i.client.ipv4_disable = true), "client"},
    {check::port_collides, techspec_2025, WITH(i.ports.sql = 11'211), WITH(i.ports.sql = 14'330), "sql"},
    {check::port_not_recommended, techspec_2025, WITH(i.ports.event_service = 30'750), WITH(i.ports.event_service = 30'761), "event_service"},
    {check::range_open, techspec_2025, WITH(i.networks = clients_reach_administration), WITH(i.networks = clients_reach_what_they_need), "client"},
    {check::range_open, techspec_2024, WITH(i.networks = intranet_reaches_too_much), WITH(i.networks = intranet_reaches_more), "intranet"},
    {check::software_unsupported, techspec_2025, with_servers(old_software), good, "DB01"},
    {check::software_unsupported, cloud_6_2, WITH(i.client.software = names<"Windows 7">), good, "client"},
    {check::software_not_newest, techspec_2025, WITH(i.client.software = names<"RabbitMQ 3.8">), WITH(i.client.software = names<"RabbitMQ 99.0">), "client"},
    {check::software_ends_soon, techspec_2025, WITH(i.client.software = names<"Windows 10 Enterprise 22H2">), good, "client"},  // ends 2025-10-14
    {check::software_ended_at_vendor, techspec_2025, with_servers(unpatched), good, "DB01"},                                    // ended 2024-07-09
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
    {check::agent_certificate_validity, techspec_2025, WITH(i.certificates = long_agent), good, "agent"},
    {check::backup_servers, techspec_2025, WITH(i.backup.servers = false)},
    {check::backup_databases, techspec_2025, WITH(i.backup.transaction_logs = false)},
    {check::backup_installation_folder, techspec_2025, WITH(i.backup.installation_folder = false)},
    {check::monitoring, techspec_2025, WITH(i.monitoring.watched = names<"cpu">), good, "operating-system"},
    {check::application_monitoring, techspec_2025, WITH(i.monitoring.apm = true)},
    {check::maintenance_mode, techspec_2025, WITH(i.monitoring.maintenance_mode = false)},
    {check::waiver_expired, techspec_2025, WITH(i.iis.https = false; i.waivers = past), WITH(i.iis.https = false; i.waivers = present), "LC-NET-003"},
    {check::waiver_unused, techspec_2025, WITH(i.waivers = present), WITH(i.iis.https = false; i.waivers = present), "LC-NET-003"},
    {check::waiver_unknown, techspec_2025, WITH(i.waivers = unknown_id), WITH(i.iis.https = false; i.waivers = present), "LC-NET-999"},
};

std::string code_of(check c) {
    for (const rulebook::check_row& r : rulebook::checks)
        if (r.id == c) return std::string{r.code.view()};
    return {};
}

TEST_CASE("each check fails where it should, names what it is about, and passes where it should") {
    for (const example& e : examples) {
        INFO(code_of(e.id));
        CHECK(audit(e.failing, e.from, day).of(e.id) == check_state::failed);
        CHECK(audit(e.passing, e.from, day).of(e.id) == check_state::passed);
        const std::vector<finding> found = findings_of(e.id, e.failing, e.from);
        REQUIRE(!found.empty());
        bool named = false;
        for (const finding& f : found) {
            CHECK(f.where != nullptr);
            named = named || f.subject == e.subject;
        }
        CHECK(named);
    }
}

TEST_CASE("every check has an example") {
    for (std::size_t c = 0; c < check_count; ++c) {
        bool has = false;
        for (const example& e : examples) has = has || e.id == static_cast<check>(c);
        INFO(code_of(static_cast<check>(c)));
        CHECK(has);
    }
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
    {"download-ports", "lifecare-ports writes and tries the openings"},
    {"feedback-opening", "lifecare-ports writes and tries the openings"},
    {"dmz-ports", "lifecare-ports writes and tries the openings"},
    {"counters-agent", "lifecare-ports writes and tries the openings"},
    {"x-forwarded-proto", "LC-NET-004 is about both headers"},
    {"identity-server-web-tls", "LC-NET-003 is about HTTPS on both"},
    {"iis-tls", "LC-CERT-004 is about the certificate"},
    {"cloud-mfa", "LC-LOGIN-001 is about it"},
    {"cloud-api-wildcard", "LC-CERT-003 is about it"},
    {"reference-configurations", "LC-ENV-002 is about it"},
    {"third-party-notice", "LC-SW-001 is about it"},
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
        if (r.force == modality::fact || r.force == modality::tip) continue;
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
        for (document d : {techspec_2024, techspec_2025, cloud_6_2}) demand = demand || find_rule(text{s.rule.data()}, d) != nullptr;
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
    HOLDS(of(advice).findings(severity::warning) == 1);     // bör (6.2)
    HOLDS(of({}).questions(check_state::not_checked) == rulebook::check_questions.in(techspec_2025).size());
    HOLDS(of(wrong_order).questions(check_state::not_checked) == rulebook::check_questions.in(techspec_2025).size() - 1);
    HOLDS(of(wrong_order, cloud_6_2).questions(check_state::failed) == 0);  // the cloud's document does not ask it
    HOLDS(of(wrong_order, techspec_2025, accepted_order).questions(check_state::waived) == 1);
    HOLDS(of(wrong_order, techspec_2025, accepted_order).clean(severity::note));
    HOLDS(!of(right_order, techspec_2025, accepted_order).clean());  // a waiver of nothing
    const std::vector<finding> found = findings_of(check::answered, altered([](installation& i) { i.answers = wrong_order; }));
    REQUIRE(found.size() == 1);
    CHECK(found[0].row->code == text{"LC-ASK-006"});
    CHECK(found[0].where->place() == text{"6.4"});
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
        CHECK(q.question.sv.view().find('?') != std::string_view::npos);
        CHECK(q.question.en.view().find('?') != std::string_view::npos);
        CHECK(find_check(q.code) == &q);
        for (const rulebook::check_row& other : rulebook::check_questions) CHECK((&q == &other || (q.code != other.code && q.rule != other.rule)));
    }
}

TEST_CASE("a good installation is clean in both specifications, and the compiler can say so") {
    HOLDS(audit(good, techspec_2025, day).clean(severity::note));
    HOLDS(audit(good, techspec_2024, day).clean());
    HOLDS(require_clean(good, techspec_2025, day));
    HOLDS(!audit(without_https, techspec_2025, day).clean());
    HOLDS(audit(without_https, techspec_2025, day).findings(severity::error) == 1);
    HOLDS(audit(good, techspec_2025, day).not_known() == 0);
}

TEST_CASE("what is not told is not known, never found") {
    collector got;
    const audit_summary s = audit(installation{}, {.from = techspec_2025, .day = day}, got);
    CHECK(s.clean(severity::note));
    CHECK(s.not_known() > 0);
    CHECK(s.nothing_checked());
    for (const finding& f : got.all) {
        CHECK(f.state == finding_state::not_known);
        CHECK(!f.row->question.en.empty());
    }
    for (const example& e : examples) {  // and whatever a check does not know, it can ask
        collector more;
        audit(e.failing, {.from = e.from, .day = day}, more);
        for (const finding& f : more.all) CHECK((f.state != finding_state::not_known || !f.row->question.sv.empty()));
    }
}

TEST_CASE("documents without rules for installations check nothing") {
    HOLDS(audit(good, stockholm_2013, day).nothing_checked());
    HOLDS(audit(good, vellinge_routine, day).nothing_checked());
}

TEST_CASE("a waiver takes back its findings until its last day, for its subject") {
    constexpr static waiver for_web[] = {{"LC-NET-001", "WEB01", "the firewall comes in July", "IT", "2025-06-02"_date}},
                            for_other[] = {{"LC-NET-001", "WEB02", "elsewhere", "IT", "2025-06-02"_date}};
    const installation open = WITH(i.iis.firewall_behind = false; i.waivers = for_web), other = WITH(i.iis.firewall_behind = false; i.waivers = for_other);
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
    CHECK(memory[0].where->place().view() == "3.1.3");
    CHECK(findings_of(check::web_and_application_memory, with_servers(two_in_one))[0].want == 28'000'000'000);
    // 50 000 x 6 000 + 30 000 x 800 000 = 24 300 000 000, and twice the largest line, 24 000 000 000
    const installation many = WITH(i.counts = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_disk);
    CHECK(findings_of(check::database_disk, many)[0].want == 24'300'000'000 + 2 * 24'000'000'000);
    CHECK(findings_of(check::database_disk, many)[0].how == basis::assumed);
}

TEST_CASE("the ban on shared environments begins in 2024") {
    const installation both = WITH(i.domains = both_families);
    CHECK(audit(both, techspec_2024, "2023-12-31"_date).of(check::shared_environment) == check_state::not_applicable);
    CHECK(audit(both, techspec_2024, "2024-01-01"_date).of(check::shared_environment) == check_state::failed);
    const installation education = WITH(i.family = family::education; i.domains = school);
    CHECK(audit(education, techspec_2024, day).of(check::shared_environment) == check_state::passed);
}

}  // namespace
