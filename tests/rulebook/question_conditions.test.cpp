// SPDX-License-Identifier: MIT
// What in a description of an installation decides the condition of a question, by a second reading of the sections;
// which rows have a condition or a program at all.
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <map>
#include <string_view>

#include "check.hpp"

using namespace lifecare;

namespace {

/// What decides a condition, by the words of its section.
struct reading {
    rulebook::condition_deciders by;  ///< of several all must be so
    const char* section;              ///< where, and what it says there in a few words
};

using enum product;
using enum deciding_setting;
using enum decides;

// A product or a subsystem that is in use is enough where the sentence names it ("för", "kunder som har"). Where the
// sentence names a part of it, or a way of using it, its absence alone decides: only_no.
const std::map<std::string_view, reading> second_reading = {
    {"thin-client", {{.setting = thin_client}, "3.1.2: i s.k. tunn klient-miljö"}},
    {"thin-client-of-edu", {{.subsystems = subsystem::edu, .setting = thin_client}, "2024 3.1.2: EDU, tunn klient"}},
    {"separate-web-server", {{.setting = separate_web}, "3.1.5: varje separat webbserver, på Intranätet eller DMZ"}},
    {"lmo-offline",
     {{.products = {mobile_care, remote_supervision}, .effect = only_no},
      "3.1.6.1: LMO, om offlineläge används; LMO fjärrtillsyn är LMO (2024 3.1.6.2)"}},
    {"remote-supervision", {{.products = remote_supervision}, "2024 3.1.6.2: för LMO fjärrtillsyn"}},
    {"analysis", {{.products = product::analysis}, "2024 3.1.7: Edlevo Analys"}},
    {"compute-server", {{.roles = role::compute_server}, "2024 3.1.8, 2025 3.1.7: per computeserver"}},
    {"voo", {{.subsystems = subsystem::voo}, "4.4: rubriken VOO och Windows Firewall"}},
    {"windows-firewall",
     {{.subsystems = subsystem::voo, .setting = separate_database, .effect = only_no},
      "4.4: VOO och Windows Firewall; databasserver separat och Windows Firewall påslagen"}},
    {"forsakringskassan-calls",
     {{.subsystems = subsystem::voo, .effect = only_no}, "4.4: VOO; öppen ut för anrop till FK"}},
    {"direct-access", {{.setting = ipv6_variable}, "4.6: Ipv6 samt DA måste båda aktiveras"}},
    {"ipv4-only-network",
     {{.setting = ipv4_variable, .effect = only_no}, "4.6: enbart Ipv4 internt, variablerna slås av"}},
    {"load-balancer", {{.setting = tls_in_front}, "6.9: lastdelare eller SSL-terminering framför servrar"}},
    {"scanning", {{.products = product::scanning}, "9: en tillvalsmodul"}},
    {"inner-firewall", {{.setting = web_firewall}, "10.1.2: brandvägg mellan webbserver och applikationsserver"}},
    {"odbc", {{.products = legacy_web, .effect = only_no}, "2024 10.1.3: ASP-webbar, några med ODBC"}},
    {"odbc-firewall",
     {{.products = legacy_web, .effect = only_no}, "2024 10.1.4: de webbapplikationer som kräver ODBC"}},
    {"exposed-web",
     {{.setting = exposed_web}, "3.1.5: om webbapplikationer skall exponeras; 6.1: tillgängliga över Internet"}},
    {"learning-platform-integration",
     {{.products = learning_platform, .effect = only_no}, "2024 10.3.3: möjlighet till en online-integration"}},
    {"qds", {{.products = learning_platform, .effect = only_no}, "2024 10.3.3: för att använda modulen QDS"}},
    {"learning-platform-sign-on",
     {{.products = learning_platform, .effect = only_no}, "2024 10.3.6: för att SSO-koppling ska fungera"}},
    {"edlevo", {{.subsystems = subsystem::edu}, "2024 10.4.1: Edlevo är skolans"}},
    {"audit-log", {{.products = product::audit_log}, "2024 10.4.3: Edlevo aktivitets-/auditlogg"}},
    {"procapita-as-a-service", {{.products = product::procapita_as_a_service}, "moln 5.1: för tjänsten"}},
    {"procapita-printing",
     {{.products = product::procapita_as_a_service, .effect = only_no}, "moln 5.1: för utskrifter i tjänsten"}},
    {"identity-provider-not-liam",
     {{.products = liam, .effect = only_with}, "moln 3.2: LIAM är en IDP; 5.2: kund har tillgång till en IDP"}},
    {"kir", {{.subsystems = subsystem::kir}, "moln 5.5: KIR"}},
};

}  // namespace

TEST_CASE("what decides the condition of a question agrees with the second reading, and nothing decides the others") {
    std::size_t decided = 0;
    for (const rulebook::question_condition& c : rulebook::question_conditions) {
        const auto found = second_reading.find(c.key.view());
        const rulebook::condition_deciders expected =
            found == second_reading.end() ? rulebook::condition_deciders{} : found->second.by;
        INFO(c.key.view(), " ", found == second_reading.end() ? "" : found->second.section);
        if (found != second_reading.end()) ++decided;
        CHECK(c.deciders.products == expected.products);
        CHECK(c.deciders.subsystems == expected.subsystems);
        CHECK(c.deciders.roles == expected.roles);
        CHECK(c.deciders.setting == expected.setting);
        CHECK(c.deciders.effect == expected.effect);
    }
    CHECK(decided == second_reading.size());
    // A web server in the DMZ need not be reached from the internet, nor Ipv6 be for Direct Access; of a school 3.1.2
    // and 10.4 speak of more than its subsystem.
    const std::map<std::string_view, decided_by_reading> readings = {
        {"exposed-web", decided_by_reading::all},
        {"direct-access", decided_by_reading::that_it_holds},
        {"thin-client-of-edu", decided_by_reading::that_it_holds},
        {"edlevo", decided_by_reading::that_it_holds},
    };
    for (const rulebook::question_condition& c : rulebook::question_conditions) {
        const auto found = readings.find(c.key.view());
        CHECK(c.deciders.reading == (found == readings.end() ? decided_by_reading::nothing : found->second));
    }
}

TEST_CASE("questions have a condition, and two of them a program that answers them; so have the checks a condition") {
    using enum lifecare::check;
    struct conditional {
        lifecare::check id;
        document from;
        std::string_view condition;
    };
    const conditional by_the_sentences[] = {
        // 3.1.5: "Om webbapplikationer skall exponeras ut mot Internet"; 6.1: "när webbapplikationer görs tillgängliga
        // över Internet"
        {web_firewall, techspec_2024, "exposed-web"},
        {web_firewall, techspec_2025, "exposed-web"},
        {inner_server_exposed, techspec_2024, "exposed-web"},
        {inner_server_exposed, techspec_2025, "exposed-web"},
        {two_factor, techspec_2024, "exposed-web"},
        {two_factor, techspec_2025, "exposed-web"},
        // 4.2: "För daglig användning av Procapita"; 4.6: "implementerat i Procapita"
        {client_latency, techspec_2024, "classic-navigator"},
        {client_latency, techspec_2025, "classic-navigator"},
        {client_bandwidth, techspec_2024, "classic-navigator"},
        {client_bandwidth, techspec_2025, "classic-navigator"},
        {wan_thin_client, techspec_2024, "classic-navigator"},
        {wan_thin_client, techspec_2025, "classic-navigator"},
        {ip_versions_barred, techspec_2024, "classic-navigator"},
        {ip_versions_barred, techspec_2025, "classic-navigator"},
        {direct_access, techspec_2024, "classic-navigator"},
        {direct_access, techspec_2025, "classic-navigator"},
        // 4.4: "VOO och Windows Firewall"
        {oledb_versions, techspec_2024, "voo"},
        {oledb_versions, techspec_2025, "voo"},
        // 2024 10.4: "Edlevo - Educations produkt"; 2025 10.1.4: Identityserver
        {forwarded_headers, techspec_2024, "edlevo"},
        {forwarded_headers, techspec_2025, "identity-server"},
        {audit_buffer_partition, techspec_2024, "edlevo"},
        // 6.9: "nyttjas av externa aktörer", "delar med sig av sitt wildcard-certifikat till en extern aktör";
        // cloud 5.4:
        // "API:er som exponeras via extern webbserver"
        {certificate_wildcard, techspec_2024, "api-users"},
        {certificate_wildcard, techspec_2025, "api-users"},
        {certificate_wildcard, cloud_6_2, "external-api"},
        // 6.3: "Ifall övervakningsverktyget medger förordar vi ... Maintenance Mode"
        {maintenance_mode, techspec_2024, "maintenance-mode"},
        {maintenance_mode, techspec_2025, "maintenance-mode"},
    };
    for (const rulebook::check_row& check : rulebook::checks) {
        for (const citation& place : check.source) {
            std::string_view expected;
            for (const conditional& one : by_the_sentences)
                if (one.id == check.id && one.from == place.document()) expected = one.condition;
            CHECK_MESSAGE(check.condition.view() == expected, check.code.view());
        }
        CHECK_MESSAGE(check.program.empty(), check.code.view());
    }
    for (const rulebook::check_row& question : rulebook::check_questions) {
        // Cloud 5.1: "Citrix klient krävs", "Adobe Reader krävs"; nothing else that is asked for is a program.
        const std::string_view rule = question.rule.view();
        CHECK_MESSAGE(question.program.view() == (rule == "cloud-client-citrix"         ? "citrix-client"
                                                  : rule == "cloud-client-adobe-reader" ? "acrobat-reader"
                                                                                        : ""),
                      rule);
        // What else a list of programs says: an edition, a tablet, a tool.
        using enum rulebook::listed_answer;
        rulebook::listed_answer listed = none;
        if (rule == "tde-edition") listed = enterprise_edition;
        if (rule == "cloud-client-tablet") listed = tablets;
        if (rule == "analysis-management-studio") listed = management_studio;
        CHECK_MESSAGE(question.listed == listed, rule);
    }
}
