// SPDX-License-Identifier: MIT
// audit.hpp: what a description says twice and not alike is found, and what follows from what it says is not asked.
#include <lifecare/firewall.hpp>

#include "findings.hpp"

using namespace audited;

namespace {

constexpr server with_roles(enum_set<role> roles, std::optional<network> zone = {}) {
    return {.name = "A1", .roles = roles, .zone = zone};
}
constexpr server web[] = {with_roles(web_server)}, web_on_internet[] = {with_roles(web_server, network::internet)},
                 web_in_dmz[] = {with_roles(web_server, network::dmz)},
                 all_in_one[] = {with_roles({core_server, application_server, database_server, web_server})},
                 no_database_there[] = {with_roles({core_server, application_server})}, unknown[] = {with_roles({})},
                 analysing[] = {with_roles(analysis_server)}, supervising[] = {with_roles(esense_server)},
                 computing[] = {with_roles(compute_server)};
constexpr domain voo[] = {{.name = "VOO", .subsystems = subsystem::voo}},
                 ifo[] = {{.name = "IFO", .subsystems = subsystem::ifo}},
                 edu[] = {{.name = "EDU", .subsystems = subsystem::edu}};
constexpr installation_field cut_servers[] = {{"server"}};

/// What is stated and answered, and what is found to contradict: "key: the words of the part" of each.
struct case_of {
    std::vector<stated_condition> stated;
    std::vector<answer> answered;
    installation of;
    std::vector<std::string> found;
    document from = techspec_2024;
};

std::vector<std::string> contradictions_in(const case_of& c) {
    installation i = c.of;
    i.hosting = c.from == cloud_6_2 ? hosting::cloud : hosting::on_premises;
    i.conditions = {c.stated.data(), c.stated.size()};
    i.answers = {c.answered.data(), c.answered.size()};
    std::vector<std::string> out;
    for (const finding& f : findings_of(check::description_contradicts, i, c.from)) {
        out.push_back(std::string(f.detail) + ": " + std::string(f.part.en.view()));
        CHECK(!f.part.sv.empty());
        CHECK(!to_text(f.field).view().empty());
    }
    return out;
}

const case_of cases[] = {
    // One condition, and another that follows from it.
    {{{"odbc-firewall", true}, {"odbc", false}},
     {},
     {},
     {"odbc-firewall: ODBC through a firewall is ODBC, but odbc is false"}},
    {{{"odbc-firewall", false}, {"odbc", true}}, {}, {}, {}},
    {{{"odbc-firewall", true}, {"odbc", false}}, {}, {}, {}, techspec_2025},  // which prints neither
    {{{"data-file-encryption", true}, {"data-encryption", false}},
     {},
     {},
     {"data-file-encryption: TDE of data files is TDE, but data-encryption is false"}},
    {{{"data-file-encryption", true}, {"encryption-introduced", false}},
     {},
     {},
     {"data-file-encryption: then encryption is introduced, but encryption-introduced is false"}},
    {{{"telephones-without-wifi", true}, {"telephones", false}, {"telephones-and-tablets", true}},
     {},
     {},
     {"telephones-without-wifi: it is of phones, but telephones is false"}},
    // A condition and an answer.
    {{{"sql-tls", true}},
     {{"sql-encryption", reply::no}},
     {},
     {"sql-tls: TLS is encryption, but the answer sql-encryption is false"}},
    {{{"sql-tls", false}}, {{"sql-encryption", reply::no}}, {}, {}},
    {{{"sql-tls", true}}, {{"sql-encryption", reply::not_applicable, "none"}}, {}, {}},
    {{}, {{"broker-administration-source", reply::yes}, {"broker-administration-ports", reply::yes}}, {}, {}},
    {{},
     {{"broker-administration-source", reply::yes}, {"broker-administration-ports", reply::no}},
     {},
     {"broker-administration-source: what only core and application servers reach is closed to clients, but "
      "broker-administration-ports is false"}},
    {{},
     {{"cloud-client-citrix-version", reply::yes}, {"cloud-client-citrix-least", reply::no}},
     {},
     {"cloud-client-citrix-version: the latest version is approved, but cloud-client-citrix-least is false"},
     cloud_6_2},
    // A condition and what decides it.
    {{{"thin-client", true}},
     {},
     {.client = {.thin_client = false}},
     {"thin-client: client.thin_client says otherwise"}},
    {{{"thin-client", false}},
     {},
     {.client = {.thin_client = true}},
     {"thin-client: client.thin_client says otherwise"}},
    {{{"thin-client", true}}, {}, {.client = {.thin_client = true}}, {}},
    {{{"load-balancer", false}},
     {},
     {.iis = {.tls_in_front = true}},
     {"load-balancer: iis.tls_in_front says otherwise"}},
    {{{"load-balancer", true}}, {}, {.iis = {.tls_in_front = false}}, {}},  // it need not end TLS
    {{{"load-balancer", false}},
     {},
     {.iis = {.forwarded_proto = true}},
     {"load-balancer: iis.forwarded_host or iis.forwarded_proto says otherwise"}},
    {{{"inner-firewall", true}},
     {},
     {.iis = {.firewall_behind = false}},
     {"inner-firewall: iis.firewall_behind says otherwise"}},
    {{{"direct-access", true}},
     {},
     {.client = {.ipv6_enable = false}},
     {"direct-access: client.ipv6_enable says otherwise"}},
    {{{"direct-access", false}}, {}, {.client = {.ipv6_enable = true, .ipv4_disable = true}}, {}},  // IPv6 alone
    {{{"ipv4-only-network", true}},
     {},
     {.client = {.ipv6_enable = false, .ipv4_disable = false}},
     {"ipv4-only-network: client.ipv6_enable and client.ipv4_disable say otherwise"}},
    {{{"scanning", true}}, {}, {.products_complete = true}, {"scanning: products says otherwise"}},
    {{{"scanning", true}}, {}, {}, {}},
    {{{"voo", false}}, {}, {.domains = voo}, {"voo: [[domain]] subsystems says otherwise"}},
    {{{"edlevo", false}}, {}, {.domains = edu}, {}},  // a school may have Education without it
    {{{"edlevo", true}}, {}, {.domains = ifo}, {"edlevo: [[domain]] subsystems says otherwise"}},
    {{{"thin-client-of-edu", true}},
     {},
     {.domains = edu, .client = {.thin_client = false}},
     {"thin-client-of-edu: client.thin_client says otherwise"}},
    {{{"thin-client-of-edu", true}},
     {},
     {.domains = ifo, .client = {.thin_client = true}},
     {"thin-client-of-edu: [[domain]] subsystems says otherwise"}},
    {{{"compute-server", false}}, {}, {.servers = computing}, {"compute-server: [[server]] roles says otherwise"}},
    {{{"compute-server", true}}, {}, {.servers = web}, {"compute-server: [[server]] roles says otherwise"}},
    {{{"compute-server", true}}, {}, {.servers = unknown}, {}},
    {{{"compute-server", true}}, {}, {.servers = web, .incomplete = cut_servers}, {}},
    {{{"separate-web-server", true}},
     {},
     {.servers = all_in_one},
     {"separate-web-server: [[server]] roles says otherwise"}},
    {{{"windows-firewall", true}},
     {},
     {.domains = voo, .servers = all_in_one},
     {"windows-firewall: [[server]] roles says otherwise"}},
    {{{"windows-firewall", true}}, {}, {.domains = voo, .servers = no_database_there}, {}},  // it may be elsewhere
    {{{"exposed-web", false}}, {}, {.servers = web_in_dmz}, {}},  // a reading, which what is stated corrects
    {{{"exposed-web", false}},
     {},
     {.servers = web_on_internet},
     {"[[server]] zone: the web server is on the internet, but conditions.exposed-web is false"}},
    {{{"identity-provider-not-liam", true}},
     {},
     {.products = product::liam},
     {"identity-provider-not-liam: products says otherwise"},
     cloud_6_2},
    // What follows is denied by what decides it.
    {{{"audit-log", true}}, {}, {.domains = ifo}, {"audit-log: [[domain]] subsystems says otherwise"}},
    {{{"audit-log", true}, {"edlevo", false}},
     {},
     {},
     {"audit-log: the activity log is Edlevo's, but edlevo is false"}},
    {{{"edlevo", false}},
     {},
     {.products = product::audit_log},
     {"audit-log: the activity log is Edlevo's, but edlevo is false"}},
    {{}, {}, {.products = product::audit_log, .domains = ifo}, {}},  // no condition is stated; LC-FILE-001 is about it
    // Fields.
    {{},
     {},
     {.iis = {.tls_in_front = false, .forwarded_host = true, .forwarded_proto = true}},
     {"iis.forwarded_host: what ends TLS sends it, but iis.tls_in_front is false",
      "iis.forwarded_proto: what ends TLS sends it, but iis.tls_in_front is false"}},
    {{}, {}, {.iis = {.tls_in_front = false, .forwarded_host = false}}, {}},
    {{}, {}, {.iis = {.tls_in_front = true, .forwarded_host = true}}, {}},
    {{},
     {},
     {.monitoring = {.scom = false, .apm = true}},
     {"monitoring.apm: APM is a part of SCOM, but monitoring.scom is false"}},
    {{{"maintenance-mode", false}},
     {},
     {.monitoring = {.maintenance_mode = true}},
     {"monitoring.maintenance_mode: is used, but the tool does not allow it: conditions.maintenance-mode is false"}},
    {{{"audit-log", false}},
     {},
     {.iis = {.audit_buffer = "D:\\log"}},
     {"iis.audit_buffer: it is the log's, but conditions.audit-log is false"}},
    // Without Edlevo that is of no use, which LC-FILE-001 says.
    {{{"audit-log", false}, {"edlevo", false}}, {}, {.iis = {.audit_buffer = "D:\\log"}}, {}},
    {{{"analysis", false}}, {}, {.servers = analysing}, {"analysis-server: conditions.analysis is false"}},
    {{}, {}, {.products_complete = true, .servers = analysing}, {"analysis-server: products says otherwise"}},
    {{}, {}, {.products_complete = true, .servers = analysing}, {}, techspec_2025},
    {{{"remote-supervision", false}},
     {},
     {.servers = supervising},
     {"esense-server: conditions.remote-supervision is false"}},
    {{},
     {{"cloud-log-in-instructions", reply::yes}},
     {.client = {.two_factor = false}},
     {"cloud-log-in-instructions: the instructions require MFA of all, but client.two_factor is false"},
     cloud_6_2},
    {{}, {{"cloud-log-in-instructions", reply::no}}, {.client = {.two_factor = false}}, {}, cloud_6_2},
    {{}, {{"cloud-log-in-instructions", reply::yes}}, {.client = {.two_factor = true}}, {}, cloud_6_2},
    {{}, {}, {.monitoring = {.scom = false, .apm = true}}, {}, cloud_6_2},  // not used there
};

}  // namespace

TEST_CASE(
    "what a description says twice and not alike is found, with both keys; a reading is corrected by what is stated") {
    for (const case_of& c : cases) {
        const std::vector<std::string> found = contradictions_in(c);
        const std::string about(c.stated.empty() ? std::string_view{} : c.stated[0].key);
        INFO(about);
        CHECK(found == c.found);
    }
}

TEST_CASE("a contradiction is cited where a document says so") {
    const stated_condition stated[] = {{"odbc-firewall", true}, {"odbc", false}};
    const installation i{.conditions = stated};
    const std::vector<finding> found = findings_of(check::description_contradicts, i, techspec_2024);
    REQUIRE(found.size() == 1);
    CHECK(found[0].citation->place() == text{"10.1.3; 10.1.4"});
    CHECK(to_text(found[0].field).view() == "conditions.odbc");
    CHECK(severity_of(found[0]) == severity::warning);
}

TEST_CASE(
    "what follows from what is stated holds, or does not, without being stated; what follows both ways is not known") {
    struct row {
        std::vector<stated_condition> stated;
        std::string_view key;
        std::optional<bool> expected;
    };
    const row rows[] = {
        {{{"odbc-firewall", true}}, "odbc", true},
        {{{"odbc", false}}, "odbc-firewall", false},
        {{{"odbc", true}}, "odbc-firewall", std::nullopt},
        {{{"odbc-firewall", false}}, "odbc", std::nullopt},
        {{{"data-file-encryption", true}}, "encryption-introduced", true},
        {{{"encryption-introduced", false}}, "data-file-encryption", false},
        {{{"telephones", false}}, "telephones-on-intranet", false},
        {{{"telephones-on-intranet", true}}, "telephones-and-tablets", true},
        {{{"api-users", true}}, "integrations", true},
        {{{"data-file-encryption", true}, {"encryption-introduced", false}}, "data-encryption", std::nullopt},
    };
    for (const row& r : rows) {
        installation i;
        i.conditions = {r.stated.data(), r.stated.size()};
        INFO(std::string(r.key));
        CHECK(holds(*find_condition(r.key), i) == r.expected);
    }
    const installation proxied{.iis = {.forwarded_host = true}};
    CHECK(holds(*find_condition("load-balancer"), proxied) == true);
}

TEST_CASE("an answer that follows from another is not asked") {
    const answer given[] = {{"broker-administration-source", reply::yes}};
    const installation i{.answers = given};
    CHECK(standing_of(*find_question("broker-administration-ports", techspec_2025), i).state == question_state::yes);
    CHECK(standing_of(*find_question("sql-encryption", techspec_2025), i).state == question_state::open);
    const stated_condition tls[] = {{"sql-tls", true}};
    CHECK(standing_of(*find_question("sql-encryption", techspec_2025), {.conditions = tls}).state ==
          question_state::yes);
    const answer encrypted[] = {{"sql-encryption", reply::yes}};
    CHECK(holds(*find_condition("encryption-introduced"), {.answers = encrypted}) == true);
    // Of an answer that follows from one and is denied by another nothing is known.
    const answer both_ways[] = {{"cloud-client-citrix-version", reply::yes}, {"cloud-client-citrix", reply::no}};
    CHECK(standing_of(*find_question("cloud-client-citrix-least", cloud_6_2), {.answers = both_ways}).state ==
          question_state::open);
    // No does not follow for a question: it would be a finding about what nobody has answered.
    const answer open_to_clients[] = {{"broker-administration-ports", reply::no}};
    CHECK(standing_of(*find_question("broker-administration-source", techspec_2025), {.answers = open_to_clients})
              .state == question_state::open);
}

TEST_CASE("an opening whose condition follows is one that is stated") {
    const auto sql_of_legacy_web = [](view<stated_condition> stated) -> std::optional<bool> {
        for (const rulebook::flow& f : rulebook::flows.in(techspec_2024))
            if (rulebook::stated_condition_of(f) == text{"odbc"}) return stated_of(f, stated);
        return std::nullopt;
    };
    const stated_condition behind[] = {{"odbc-firewall", true}}, no_odbc[] = {{"odbc", false}, {"odbc-firewall", true}};
    CHECK(sql_of_legacy_web(behind) == true);
    CHECK(sql_of_legacy_web(no_odbc) == false);
    CHECK(!sql_of_legacy_web({}));
}

TEST_CASE("the edition of SQL Server, tablets and Management Studio are answered by the lists of programs") {
    const auto listing = [](enum_set<role> roles, view<std::string_view> software) {
        return server{.name = "A1", .roles = roles, .software = software};
    };
    const auto state = [](std::string_view rule, document d, const installation& i) {
        return standing_of(*find_question(rule, d), i).state;
    };
    const stated_condition encrypted[] = {{"data-file-encryption", true}};
    const server enterprise[] = {listing(database_server, names<"SQL Server 2022 Enterprise Edition (64-bit)">)},
                 standard[] = {listing(database_server, names<"SQL Server 2022 Standard">)},
                 unknown_edition[] = {enterprise[0], listing(database_server, names<"SQL Server 2022">)},
                 one_of_two[] = {enterprise[0], standard[0]};
    const auto edition = [&](view<server> servers, view<stated_condition> stated) {
        return state("tde-edition", techspec_2025, {.servers = servers, .conditions = stated});
    };
    CHECK(edition(enterprise, encrypted) == question_state::yes);
    CHECK(edition(standard, encrypted) == question_state::no);  // 12.6: "krävs dock SQL Server Enterprise Edition"
    CHECK(edition(standard, {}) == question_state::open);       // whether data files are encrypted is not known
    CHECK(edition(unknown_edition, encrypted) == question_state::open);
    CHECK(edition(one_of_two, encrypted) == question_state::no);
    CHECK(edition({}, encrypted) == question_state::open);
    const answer yes[] = {{"tde-edition", reply::yes}}, no[] = {{"tde-edition", reply::no}};
    const auto contradicts = [&](view<server> servers, view<answer> answers) {
        return findings_of(check::description_contradicts, {.servers = servers, .answers = answers}).size();
    };
    CHECK(contradicts(standard, yes) == 1);
    CHECK(contradicts(standard, no) == 0);
    CHECK(contradicts(enterprise, no) == 1);

    const installation tablets{.hosting = hosting::cloud,
                               .products = product::procapita_as_a_service,
                               .client = {.software = names<"Citrix Workspace app 2402 LTSR", "iPadOS 18">}};
    CHECK(state("cloud-client-tablet", cloud_6_2, tablets) == question_state::no);  // 5.1: "ej supportade"
    CHECK(standing_of(*find_question("cloud-client-tablet", cloud_6_2), tablets).listed);
    installation with_identities = tablets;
    with_identities.products = {product::procapita_as_a_service, product::liam};
    CHECK(state("cloud-client-tablet", cloud_6_2, with_identities) == question_state::no);
    // "för användning av Citrix/Procapita-as-a-Service": of what else a tablet is for, 5.1 and 5.3 have other
    // documents.
    for (const product other : {product::mobile_care, product::lifecare_as_a_service}) {
        installation both = tablets;
        both.products = {product::procapita_as_a_service, other};
        CHECK(state("cloud-client-tablet", cloud_6_2, both) == question_state::open);
    }
    installation lifecare_alone = tablets;
    lifecare_alone.products = product::lifecare_as_a_service;
    CHECK(state("cloud-client-tablet", cloud_6_2, lifecare_alone) == question_state::open);
    lifecare_alone.products_complete = true;
    CHECK(state("cloud-client-tablet", cloud_6_2, lifecare_alone) == question_state::not_asked);

    const server with_studio[] = {listing(analysis_server, names<"SQL Server Management Studio 20.2">)},
                 without[] = {listing(analysis_server, names<"SQL Server 2022">)};
    const auto studio = [&](view<server> servers) {
        return state("analysis-management-studio", techspec_2024, {.products = product::analysis, .servers = servers});
    };
    const server among_others[] = {listing(analysis_server, names<"SSMS 20.2", "SQL Server 2022">)},
                 one_without[] = {without[0], with_studio[0]};
    CHECK(studio(with_studio) == question_state::yes);
    CHECK(studio(among_others) == question_state::yes);
    CHECK(studio(without) == question_state::open);
    CHECK(studio(one_without) == question_state::open);
}

TEST_CASE("keys of web servers that name nothing are not used") {
    const auto unused = [](const installation& i) {
        std::string out;
        for (const finding& f : findings_of(check::description_unused, i)) (out += f.detail) += ' ';
        return out;
    };
    const installation none_in_front{.iis = {.tls_in_front = false, .forwarded_host = false, .forwarded_proto = true}};
    CHECK(unused(none_in_front) == "iis.forwarded_host ");
    CHECK(unused({.servers = no_database_there, .iis = {.https = true}}) == "iis ");
    const iis_settings each[] = {{.tls_in_front = true},
                                 {.forwarded_host = true},
                                 {.forwarded_proto = true},
                                 {.pool_per_application = true},
                                 {.firewall_behind = true}};
    for (const iis_settings& one : each) CHECK(unused({.servers = no_database_there, .iis = one}) == "iis ");
    CHECK(unused({.servers = no_database_there}).empty());
    CHECK(unused({.iis = {.tls_in_front = false, .forwarded_proto = false}}) == "iis.forwarded_proto ");
    CHECK(unused({.servers = all_in_one, .iis = {.https = true}}).empty());
    CHECK(unused({.servers = unknown, .iis = {.https = true}}).empty());
    CHECK(unused({.iis = {.https = true}}).empty());
}

TEST_CASE("a wildcard certificate is asked about where outside parties use the APIs, or nothing says") {
    const certificate wild[] = {{.name = "*.example.se"}};
    const stated_condition nobody[] = {{"api-users", false}}, not_exposed[] = {{"external-api", false}};
    const auto asked = [&](view<stated_condition> stated, document d) {
        installation i{.certificates = wild, .conditions = stated};
        if (d == cloud_6_2) i.hosting = hosting::cloud;
        return findings_of(check::certificate_wildcard, i, d).size();
    };
    CHECK(asked({}, techspec_2025) == 1);
    CHECK(asked(nobody, techspec_2025) == 0);
    CHECK(asked(not_exposed, techspec_2025) == 1);  // 6.9: "både på Internet och på interna nät"
    CHECK(asked(not_exposed, cloud_6_2) == 0);      // 5.4 is about those that are exposed
}

TEST_CASE("12.9 is cited for Windows, and the platform's row for what else has ended at its vendor") {
    const auto place = [](std::string_view program) {
        const std::string_view programs[] = {program};
        const server one[] = {{.name = "A1", .software = programs}};
        const auto found =
            findings_of(check::software_ended_at_vendor, {.servers = one}, techspec_2025, "2026-12-01"_date);
        return found.empty() ? std::string{} : std::string(found[0].citation->place().view());
    };
    CHECK(place("Windows Server 2012 R2") == "12.9");
    CHECK(place("SQL Server 2014") == "8.1");  // no row of 8.2
    CHECK(place(".NET 8.0") == "8.2");
}

TEST_CASE("a server is in the network that its addresses are in, as far as prefixes say") {
    static constexpr ip_prefix inside[] = {*parse_ip_prefix("10.20.0.0/24")},
                               outside[] = {*parse_ip_prefix("192.0.2.0/24")},
                               around[] = {*parse_ip_prefix("10.0.0.0/8")};
    static constexpr ip_address in_admin[] = {*parse_ip_address("10.20.0.5")},
                                in_dmz[] = {*parse_ip_address("192.0.2.5")},
                                nowhere[] = {*parse_ip_address("198.51.100.5")},
                                in_both[] = {*parse_ip_address("192.0.2.5"), *parse_ip_address("10.20.0.5")};
    const auto told = [&](view<ip_address> addresses, std::optional<network> zone, bool nested, bool own = true) {
        const network_addresses networks[] = {{role::client, inside},  // whoever is there, a client is in no zone
                                              {network::admin_network, inside},
                                              {network::intranet, nested ? view<ip_prefix>{around} : view<ip_prefix>{}},
                                              {network::dmz, own ? view<ip_prefix>{outside} : view<ip_prefix>{}}};
        const server one[] = {{.name = "WEB01", .addresses = addresses, .roles = web_server, .zone = zone}};
        std::string found;
        for (const finding& f :
             findings_of(check::description_contradicts, {.servers = one, .networks = networks}, techspec_2025))
            found += std::string(f.subject) + " in " + std::string(f.detail) + ";";
        return found;
    };
    CHECK(told(in_admin, network::dmz, false) == "WEB01 in admin-network;");
    CHECK(told(in_admin, network::dmz, true) == "WEB01 in admin-network;WEB01 in intranet;");
    CHECK(told(in_dmz, network::dmz, false).empty());
    CHECK(told(in_both, network::dmz, false).empty());            // a leg in each
    CHECK(told(in_admin, network::admin_network, true).empty());  // nested
    CHECK(told(in_admin, network::intranet, true).empty());
    CHECK(told(in_admin, network::dmz, false, false).empty());  // the DMZ's own prefixes are not told
    CHECK(told(nowhere, network::dmz, false).empty());          // a list of prefixes need not be whole
    CHECK(told({}, network::dmz, false).empty());
    CHECK(told(in_admin, std::nullopt, false).empty());
}
