// SPDX-License-Identifier: MIT
// audit.hpp: machines, the network and ports.
#include "findings.hpp"

using namespace audited;

TEST_CASE("hardware: exactly what is asked for is enough, one less is not, and what is not stated is not known") {
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
        i.client.processors = 2;
        i.client.memory = 8_GB;
        i.client.disk = 256_GB;  // 3.1.1
        return i;
    };
    installation with_buffers = with_data(database_with({}, data_size{17'999'999'999}));
    with_buffers.volumes.audit_calls = 100'000'000;  // 60 GB of files, which lie on other machines (10.4.3)
    installation of_pupils = with_data(database_with(64_GB, {})), measured_twice = of_pupils;
    of_pupils.volumes.compulsory_pupils = 1000;
    measured_twice.volumes.ifo_interventions = measured_twice.volumes.ifo_documents = 10;
    // 3.1.7 asks for 2 processors; that 3.1.3 would ask a Medium one for 4 is not said besides.
    installation analysis_beside = machine({application_server, analysis_server}, 1, 16_GB, 200_GB);
    analysis_beside.built_as = reference_class::smallest;
    const auto of_class = [&](reference_class c, enum_set<role> roles, data_size memory) {
        installation i = machine(roles, 4, memory, 500_GB);
        i.built_as = c;
        return i;
    };
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
        {check::hardware_recommendation, "failed; A (processors) 1/2 @3.1.7", analysis_beside, techspec_2024},
        {check::hardware_recommendation, "failed; A (processors) 1/2 @3.1.7",
         machine(analysis_server, 1, 16_GB, 200_GB), techspec_2024},
        // 3.1.3 of 2024 is "för en (Medium) applikationsserver", 3.1.5 "för varje separat webbserver"; 3.1.4 for each.
        {check::hardware_recommendation, "failed; A (memory) 12000000000/16000000000 @3.1.3",
         of_class(reference_class::medium, {core_server, application_server}, 12_GB), techspec_2024},
        {check::hardware_recommendation, "failed; A (memory) 12000000000/16000000000 assumed @3.1.3",
         of_class(reference_class::smallest, {core_server, application_server}, 12_GB), techspec_2024},
        {check::hardware_recommendation, "failed; A (memory) 12000000000/16000000000 assumed @3.1.3",
         of_class(reference_class::scalable, {core_server, application_server}, 12_GB), techspec_2024},
        {check::hardware_recommendation, "failed; A (memory) 12000000000/16000000000 assumed @3.1.3",
         machine({core_server, application_server}, 4, 12_GB, 500_GB), techspec_2024},  // of no stated size
        {check::hardware_recommendation, "failed; A (memory) 12000000000/16000000000 @3.1.4",
         of_class(reference_class::smallest, {core_server, database_server}, 12_GB), techspec_2024},
        {check::hardware_recommendation, "failed; A (memory) 8000000000/16000000000 assumed @3.1.3",
         of_class(reference_class::smallest, {core_server, web_server}, 8_GB), techspec_2024},
        {check::hardware_recommendation, "failed; A (memory) 8000000000/12000000000 @3.1.5",
         of_class(reference_class::smallest, {web_server, intranet_server, load_balanced_server}, 8_GB)},
        {check::hardware_recommendation, "not-applicable",
         of_class(reference_class::smallest, {core_server, web_server}, 8_GB)},
        {check::web_and_application_memory, "failed; A (memory) 27000000000/28000000000 derived",
         of_class(reference_class::medium, {core_server, web_server}, 27_GB), techspec_2024},
        {check::web_and_application_memory, "failed; A (memory) 27000000000/28000000000 assumed",
         of_class(reference_class::smallest, {core_server, web_server}, 27_GB), techspec_2024},
        {check::web_and_application_memory, "failed; A (memory) 27000000000/28000000000 derived",
         of_class(reference_class::smallest, {core_server, web_server}, 27_GB)},
        {check::web_and_application_memory, "not-checked; ? A (memory)",
         of({{.name = "A", .roles = {core_server, web_server}}})},
        {check::database_memory, "passed", with_data(database_with(6_GB, {}))},
        {check::database_memory, "failed; DB (memory) 5999999999/6000000000 derived",
         with_data(database_with(data_size{5'999'999'999}, {}))},
        {check::database_memory, "not-checked; ? DB (memory)", with_data(database_with({}, {}))},
        {check::database_memory, "not-checked; ? DB (memory)", of({database_with(64_GB, {})})},
        // What the edition has no rate for, and two measures of one thing, are no size.
        {check::database_memory,
         "not-checked; ? DB (the document prints no storage rate for the volume) 'compulsory_pupils'", of_pupils},
        {check::database_memory,
         "not-checked; ? DB (ifo_documents is another measure of the same documents) 'ifo_interventions'",
         measured_twice},
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
        {check::web_firewall, "not-checked; ? (if a web application is exposed to the internet)",
         of({{.name = "WEB", .roles = web_server}})},
        {check::inner_server_exposed, "failed; DB 'dmz'", outer},
        {check::inner_server_exposed, "failed; DB 'internet'",
         of({{.name = "WEB", .roles = web_server, .zone = dmz},
             {.name = "DB", .roles = database_server, .zone = internet}})},
        {check::inner_server_exposed, "not-checked; ? DB (network (zone))",
         of({{.name = "WEB", .roles = web_server, .zone = dmz}, {.name = "DB", .roles = database_server}})},
        // 3.1.5 is about a web server that is exposed: without one nothing is demanded of the others.
        {check::inner_server_exposed, "not-applicable", of({{.name = "DB", .roles = database_server, .zone = dmz}})},
        {check::inner_server_exposed, "not-checked; ? DB (if a web application is exposed to the internet)",
         of({{.name = "WEB", .roles = web_server}, {.name = "DB", .roles = database_server, .zone = dmz}})},
        {check::inner_server_exposed, "passed",
         of({{.name = "WEB", .roles = web_server}, {.name = "DB", .roles = database_server, .zone = intranet}})},
        {check::https, "failed;", inner},
        {check::https, "not-applicable", no_web},
        {check::two_factor, "not-applicable", inner},
        {check::two_factor, "not-applicable", no_web},
        {check::two_factor, "failed; client", {.client = {.two_factor = false}}, cloud_6_2},
        {check::two_factor, "not-checked; ? client", {}, cloud_6_2},
        // 10.1.4: "Används en reverse-proxy"; that none is used is not said.
        {check::forwarded_headers, "not-applicable", WITH(i.iis.tls_in_front = false; i.iis.forwarded_host = false)},
        {check::forwarded_headers, "not-applicable", WITH(i.iis.tls_in_front = {})},
        {check::forwarded_headers, "not-checked; ? (whether TLS ends in front of them)",
         WITH(i.iis.tls_in_front = {}; i.iis.forwarded_host = false)},
        {check::forwarded_headers, "not-checked; ? (whether TLS ends in front of them)",
         WITH(i.iis.tls_in_front = {}; i.iis.forwarded_proto = false)},
        {check::forwarded_headers, "failed; (X-Forwarded-Host)", WITH(i.iis.forwarded_host = false)},
        {check::ip_versions_barred, "not-applicable", client_variables({}, {})},
        {check::ip_versions_barred, "failed; client", client_variables({}, true)},
        {check::ip_versions_barred, "passed", client_variables(false, {})},
        {check::direct_access, "not-applicable", client_variables({}, {})},
        {check::direct_access, "failed; client", client_variables({}, true)},
        {check::direct_access, "failed; client", client_variables(true, {})},
    });
}

TEST_CASE("conditions: what is said of a condition decides its checks, and where nothing says so it is asked") {
    // 3.1 has a web server "på Intranätet och/eller på DMZ", an intranet server for "användare på intranätet"; 3.1.5
    // and 6.1 demand something where web applications are exposed to the internet.
    const auto with = [](std::initializer_list<server> servers, bool right, view<stated_condition> said = {}) {
        installation i = of(servers);
        i.iis.firewall_behind = i.client.two_factor = right;
        i.conditions = said;
        return i;
    };
    constexpr static stated_condition exposed[] = {{"exposed-web", true}}, closed[] = {{"exposed-web", false}};
    const server inside{.name = "WEB", .roles = web_server, .zone = intranet},
        outside{.name = "OUT", .roles = web_server, .zone = dmz},
        inner{.name = "INT", .roles = intranet_server, .zone = intranet},
        inner_outside{.name = "INT", .roles = intranet_server, .zone = dmz},
        store{.name = "DB", .roles = database_server, .zone = dmz};
    constexpr std::string_view asked = "not-checked; ? (if a web application is exposed to the internet)";
    as_said({
        {check::web_firewall, "failed;", with({inside, inner}, false, exposed)},
        {check::web_firewall, "failed;", with({inner}, false, exposed)},
        {check::web_firewall, "failed; OUT", with({inside, outside}, false)},
        {check::web_firewall, "not-applicable", with({outside}, false, closed)},
        {check::web_firewall, "not-applicable", with({inner}, false)},
        // 3.1: an intranet server is for users of the intranet; that it is in the DMZ does not say otherwise.
        {check::web_firewall, std::string(asked), with({inner_outside}, false)},
        {check::web_firewall, "failed;", with({inner_outside}, false, exposed)},
        {check::web_firewall, "failed; OUT", with({inner_outside, outside}, false)},
        {check::two_factor, std::string(asked), with({inner_outside}, false)},
        {check::two_factor, "failed; client", with({inner_outside}, false, exposed)},
        {check::two_factor, "failed; client", with({inner_outside, outside}, false)},
        {check::inner_server_exposed, "not-checked; ? DB (if a web application is exposed to the internet)",
         with({inner_outside, store}, false)},
        {check::web_firewall, "not-applicable", with({store}, false, exposed)},
        {check::web_firewall, std::string(asked), with({inside}, false)},
        {check::web_firewall, "passed", with({inside}, true)},
        {check::two_factor, "failed; client", with({inside}, false, exposed)},
        {check::two_factor, "failed; client", with({outside}, false)},
        {check::two_factor, "not-applicable", with({outside}, false, closed)},
        {check::two_factor, "not-applicable", with({inner}, false)},
        {check::two_factor, std::string(asked), with({inside}, false)},
        {check::two_factor, "passed", with({inside}, true)},
        {check::inner_server_exposed, "failed; DB 'dmz'", with({inside, store}, true, exposed)},
        {check::inner_server_exposed, "not-applicable", with({outside, store}, true, closed)},
    });
    // A setting and the condition that it decides are one thing, wherever it is said.
    constexpr static stated_condition walled[] = {{"inner-firewall", true}}, thin[] = {{"thin-client", true}},
                                      with_log[] = {{"audit-log", true}}, unlogged[] = {{"audit-log", false}};
    const installation far_away{.client = {.wan = true, .thin_client = false}, .conditions = thin};
    as_said({
        {check::web_firewall, "passed", with({outside}, false, walled)},
        {check::wan_thin_client, "passed", far_away},
        {check::audit_buffer_partition, "not-checked; ?", {.conditions = with_log}, techspec_2024},
        {check::audit_buffer_partition,
         "not-applicable",
         {.products = product::audit_log, .iis = {.audit_buffer = "C:"}, .conditions = unlogged},
         techspec_2024},
        // A folder is there for the log's buffer files: the log is used, whatever else is listed (10.4.3).
        {check::audit_buffer_partition,
         "failed; 'C:\\audit'",
         {.products = product::analysis,
          .products_complete = true,
          .servers = kept<server>({{.name = "APP", .roles = application_server, .partitions = drives}}),
          .iis = {.audit_buffer = "C:\\audit"}},
         techspec_2024},
        {check::audit_buffer_partition,
         "not-applicable",
         {.products = product::analysis, .products_complete = true},
         techspec_2024},
    });
}

TEST_CASE("client computers have the two processors of 3.1.1, and in the cloud none is printed") {
    const auto with = [](std::uint16_t processors) {
        return installation{.client = {.processors = processors, .memory = 8_GB, .disk = 256_GB}};
    };
    as_said({
        {check::hardware_minimum, "passed", with(2)},  // "Processor 2 CPU"
        {check::hardware_minimum, "failed; client (processors) 1/2 @3.1.1", with(1)},
        {check::hardware_minimum, "not-checked; ? client (processors)", with(0)},
        {check::hardware_recommendation, "passed", with(2), techspec_2024},
        {check::hardware_recommendation, "failed; client (processors) 1/2 @3.1.1", with(1), techspec_2024},
        {check::hardware_recommendation, "not-checked; ? client (processors)", with(0), techspec_2024},
        {check::hardware_minimum, "passed", with(0), cloud_6_2},
        {check::hardware_minimum, "passed", with(1), cloud_6_2},
    });
}

TEST_CASE("conditions: what is printed of the Procapita client is not demanded where the Navigator is not used") {
    // 3.1.1 "Klientdator - för classic Navigator"; 4.2 "För daglig användning av Procapita"; 4.6 the client's variables
    constexpr static stated_condition none[] = {{"classic-navigator", false}}, some[] = {{"classic-navigator", true}};
    const auto with = [](view<stated_condition> said) {
        return installation{.client = {.processors = 1,
                                       .memory = 4_GB,
                                       .disk = 64_GB,
                                       .bandwidth_mbit = 5,
                                       .latency_ms = 30,
                                       .wan = true,
                                       .thin_client = false,
                                       .ipv6_enable = false,
                                       .ipv4_disable = true},
                            .conditions = said};
    };
    for (const check c : {check::client_latency, check::client_bandwidth, check::wan_thin_client,
                          check::ip_versions_barred, check::direct_access, check::hardware_minimum}) {
        INFO(code_of(c));
        CHECK(audit(with(none), techspec_2025, day).of(c) == check_state::not_applicable);
        CHECK(audit(with(some), techspec_2025, day).of(c) == check_state::failed);
        CHECK(audit(with({}), techspec_2025, day).of(c) == check_state::failed);
    }
    // 3.1.1 of 2024 calls its figures a guide value; cloud 5.1 is about every client.
    CHECK(audit(with(none), techspec_2024, day).of(check::hardware_recommendation) == check_state::not_applicable);
    as_said({{check::client_latency, "passed", with(none), cloud_6_2},
             {check::client_bandwidth, "passed", with(none), cloud_6_2},
             {check::hardware_minimum, "passed", with(none), cloud_6_2}});
}

TEST_CASE(
    "thin clients: what is printed of the Procapita client is the terminal server's, of which nothing is stated") {
    // 4.2: "rekommenderas att Procapita-klienten exekveras i en tunn klientmiljö"; 3.1.2.1 has no figure for its
    // server.
    const auto with = [](std::optional<bool> thin, std::uint32_t latency, std::uint32_t bandwidth) {
        return installation{.client = {.processors = 1,
                                       .memory = 2_GB,
                                       .disk = 32_GB,
                                       .bandwidth_mbit = bandwidth,
                                       .latency_ms = latency,
                                       .wan = true,
                                       .thin_client = thin}};
    };
    as_said({
        {check::client_latency, "not-checked; ? client (from the terminal server)", with(true, 35, 10)},
        {check::client_latency, "passed", with(true, 10, 10)},
        {check::client_latency, "failed; client 35/10", with(false, 35, 10)},
        {check::client_latency, "failed; client 35/10", with({}, 35, 10)},
        {check::client_bandwidth, "not-checked; ? client (from the terminal server)", with(true, 35, 9)},
        {check::client_bandwidth, "passed", with(true, 35, 10)},
        {check::client_bandwidth, "failed; client 9/10", with(false, 35, 9)},
        {check::hardware_minimum, "not-applicable", with(true, 35, 10)},
        {check::hardware_minimum,
         "failed; client (processors) 1/2 @3.1.1; client (memory) 2000000000/8000000000 @3.1.1; client (disk) "
         "32000000000/256000000000 @3.1.1",
         with(false, 35, 10)},
        // The cloud's are about the way to the internet.
        {check::client_latency, "failed; client 50/50", with(true, 50, 10), cloud_6_2},
        {check::client_bandwidth, "failed; client 3/4", with(true, 35, 3), cloud_6_2},
    });
}

TEST_CASE("ports: a changed one may be where its own is printed, and on no machine where another service has it") {
    const auto reaching = [](std::uint16_t first, std::uint16_t last) {
        return installation{.networks =
                                kept<network_addresses>({{role::client, {}, kept<port_range>({{first, last}})}})};
    };
    const auto on = [](std::initializer_list<server> servers, port_overrides ports, enum_set<product> products = {}) {
        installation i = of(servers);
        i.ports = ports;
        i.products = products;
        return i;
    };
    const server all{.name = "ALL", .roles = {core_server, application_server, database_server}},
        inner{.name = "APP", .roles = {core_server, application_server}}, data{.name = "DB", .roles = database_server},
        cached{.name = "DB", .roles = {database_server, load_balanced_server}};
    const auto near = [](server s, network stands, network open_to) {
        s.zone = stands;
        installation i = of({s});
        i.networks = kept<network_addresses>({{open_to, {}, kept<port_range>({{30'700, 30'709}})}});
        return i;
    };
    as_said({
        {check::port_collides, "failed; sql; event_service", on({all}, {.sql = 14'330, .event_service = 14'330})},
        {check::port_collides, "passed", on({inner, data}, {.sql = 14'330, .event_service = 14'330})},
        {check::port_collides, "failed; forward_proxy; event_service",
         on({inner, data}, {.forward_proxy = 14'330, .event_service = 14'330}), techspec_2024},
        {check::port_collides, "passed", on({all}, {.sql = 1'433, .forward_proxy = 23'630, .event_service = 30'722}),
         techspec_2024},
        // 13.1: "1521 alt. 1433" are one port, and 21 is Inkorgen's, of EDU with older web applications.
        {check::port_collides, "passed", on({all}, {.forward_proxy = 1'521}, product::legacy_web), techspec_2024},
        {check::port_collides, "failed; sql", on({all}, {.sql = 21}, product::legacy_web), techspec_2024},
        {check::port_collides, "passed", on({all}, {.sql = 21}), techspec_2024},
        // KIR's broker (E1) is on the application server (3.1), "1433 Defaultport SQL Server (el. den ni använder)" on
        // the database server (4.3).
        {check::port_collides, "failed; sql", on({all}, {.sql = 2'110})},
        {check::port_collides, "passed", on({inner, data}, {.sql = 2'110})},
        {check::port_collides, "not-checked; ? sql", on({}, {.sql = 2'110})},
        {check::port_collides, "passed", on({}, {.sql = 14'330})},
        {check::port_collides, "failed; sql", on({all}, {.sql = 30'722})},  // the event service's (E1)
        {check::port_collides, "passed", on({all}, {.sql = 30'722, .event_service = 30'723})},
        {check::port_collides, "failed; sql", on({inner, cached}, {.sql = 11'211})},  // Memory Cache (4.3)
        {check::port_collides, "passed", on({inner, data}, {.sql = 11'211})},
        // 4.3: 30711-30721 are of "administrations-GUI för brokrar"
        {check::port_not_recommended, "failed; sql", on({all}, {.sql = 30'711})},
        {check::port_not_recommended, "passed", on({inner, data}, {.sql = 30'711})},
        {check::port_not_recommended, "not-checked; ? sql", on({}, {.sql = 30'711})},
        {check::port_not_recommended, "failed; forward_proxy",
         on({inner, data}, {.sql = 30'710, .forward_proxy = 30'721, .event_service = 30'722}), techspec_2024},
        // 2025 prints no port of Forwardproxy.
        {check::port_not_recommended, "passed", on({inner, data}, {.sql = 1'433, .forward_proxy = 30'721})},
        {check::port_not_recommended, "not-applicable", on({inner, data}, {.forward_proxy = 30'721})},
        {check::port_collides, "not-applicable", on({inner, data}, {.forward_proxy = 23'610})},
        {check::range_open, "passed", reaching(30'600, 30'699)},
        {check::range_open, "failed; client 30600/30700", reaching(30'600, 30'700)},  // 30700-30709
        {check::range_open, "failed; client 30709/30710", reaching(30'709, 30'710)},
        {check::range_open, "passed", reaching(30'710, 30'710)},
        // 4.3: "accessas endast från core/applikationsserver": the network that one of them is in, not the users'.
        {check::range_open, "passed", near(inner, admin_network, admin_network)},
        {check::range_open, "passed", near(inner, dmz, dmz)},
        {check::range_open, "failed; admin-network 30700/30709", near(inner, dmz, admin_network)},
        {check::range_open, "failed; admin-network 30700/30709", near(data, admin_network, admin_network)},
        {check::range_open, "failed; intranet 30700/30709", near(inner, intranet, intranet)},
    });
}

TEST_CASE("what is advised, and what rests on an assumption, is a warning at most") {
    const auto severity_of_first = [](check c, const installation& i, document d = techspec_2025) {
        const std::vector<finding> all = findings_of(c, i, d);
        REQUIRE(!all.empty());
        return severity_of(all[0]);
    };
    // 3.1.1: "rekommendationer ... Rekommendationen ska ses som ett minimivärde"; 3.1.3: "minimivärden"; cloud 5:
    // "måste"
    const installation small_client{.client = {.processors = 1, .memory = 3_GB}};
    CHECK(severity_of_first(check::hardware_minimum, small_client) == severity::warning);
    CHECK(severity_of_first(check::hardware_minimum, small_client, cloud_6_2) == severity::error);
    CHECK(severity_of_first(check::hardware_minimum, of({{.roles = application_server, .memory = 8_GB}})) ==
          severity::error);
    // 3.1.3 of 2024: "riktvärden för en (Medium) applikationsserver" are no more than known of a small one, or of one
    // whose size nobody has stated.
    installation small_application =
        of({{.roles = application_server, .processors = 4, .memory = 12_GB, .disk = 100_GB}});
    CHECK(severity_of_first(check::hardware_recommendation, small_application, techspec_2024) == severity::note);
    small_application.built_as = reference_class::smallest;
    CHECK(severity_of_first(check::hardware_recommendation, small_application, techspec_2024) == severity::note);
    small_application.service_level.users = 100;  // by its numbers it is medium
    CHECK(severity_of_first(check::hardware_recommendation, small_application, techspec_2024) == severity::warning);
    // 3.1.4: "dubbel diskstorlek för största tabellen", of which the size is stated or assumed
    installation full = of({{.name = "DB", .roles = database_server, .disk = 1_GB}});
    full.volumes.voo_clients = 10'000;
    CHECK(severity_of_first(check::database_disk, full) == severity::warning);
    full.largest_table = 1_GB;
    CHECK(severity_of_first(check::database_disk, full) == severity::error);
    // 3.1.7: "rekommendation ... Min 200 GB"
    CHECK(severity_of_first(check::analysis_disk, of({{.roles = analysis_server, .disk = 199_GB}}), techspec_2024) ==
          severity::warning);
    for (const finding& f :
         findings_of(check::hardware_recommendation, of({{.roles = analysis_server, .disk = 199_GB}}), techspec_2024))
        CHECK(f.state == finding_state::not_known);  // one figure, one finding
    // 3.1: ">500" and "<500": exactly so many have no class
    installation on_the_limit = with_servers(together);
    on_the_limit.built_as = reference_class::medium;
    on_the_limit.service_level.users = 500;
    on_the_limit.volumes = {};
    on_the_limit.service_level.recovery_hours = 0;
    on_the_limit.service_level.availability_basis_points = 0;
    for (const check c : {check::scalable_load_balancing, check::class_claimed}) {
        REQUIRE(!findings_of(c, on_the_limit, techspec_2024).empty());
        CHECK(findings_of(c, on_the_limit, techspec_2024)[0].basis == basis::assumed);
    }
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
