// SPDX-License-Identifier: MIT
// audit.hpp: checks and questions say what the tables of rules say, and every demand is checked, asked or set aside.
#include "findings.hpp"

#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/security.hpp>

using namespace audited;

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

TEST_CASE("no text of a check speaks of what its edition does not print") {
    // 2025 has no Edlevo ("Omstrukturering för Welfare"), no analysis server, eSense server or Silverlight, and 11.1
    // one validity of the agent's certificate.
    for (const auto* rows : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& r : *rows) {
            if (!r.source.in(techspec_2025)) continue;
            for (const label& said : {r.title, r.remedy, r.question})
                for (const char* gone :
                     {"Edlevo", "nalysserv", "nalysis server", "eSense", "Silverlight", "ovember 2018"}) {
                    INFO(std::string(r.code.view()));
                    CHECK(said.sv.view().find(gone) == std::string_view::npos);
                    CHECK(said.en.view().find(gone) == std::string_view::npos);
                }
        }
    // 3.1.7 of 2024: "Backup av databaserna på Analysservern behövs ej"
    for (const check c : {check::backup_servers, check::backup_databases}) {
        CHECK(find_check(c, techspec_2024)->remedy.sv.view().find("nalysserver") != std::string_view::npos);
        CHECK(find_check(c, techspec_2025)->remedy.sv.view().find("nalysserver") == std::string_view::npos);
    }
    // 11.1: "3 år (fr o m nov 2018, tidigare 2 år)" and "3 år"
    CHECK(find_check(check::agent_certificate_validity, techspec_2024)->remedy.en.view().find("for two") !=
          std::string_view::npos);
}

namespace {

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

// Demands that are neither checked nor asked, each with the reason.
struct set_aside {
    std::string_view rule, why;
};
constexpr set_aside demands_set_aside[] = {
    {"education-environment", "LC-ENV-001 says the same from the other side"},
    {"server-ports", "lifecare-ports writes and tries the openings"},
    {"client-ports-open", "lifecare-ports writes and tries the openings"},
    {"dmz-ports", "lifecare-ports writes and tries the openings"},
    {"counters-agent", "lifecare-ports writes and tries the openings"},
    {"x-forwarded-proto", "LC-NET-004 is about both headers"},
    {"identity-server-web-tls", "LC-NET-003 is about HTTPS on both"},
    {"iis-tls", "LC-CERT-004 is about the certificate"},
    {"reference-configurations", "LC-ENV-002 is about it"},
    {"third-party-notice", "LC-SW-001 is about it"},
    {"analysis-own-environment",
     "LC-ROLE-011 notes it: whether applications sensitive to load run at the same time, no description tells"},
    {"integration-responsibility", "who answers for it, no state of an installation"},
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

}  // namespace

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

TEST_CASE("a demand without a comparison, or with a version, has no number") {
    const auto no_number = [](const auto& table) {
        for (const rulebook::requirement& r : table) {
            INFO(std::string(r.key.view()));
            const bool numbered = r.compare != comparison::none && r.version.empty();
            CHECK((numbered || (r.value == 0 && r.unit.empty())));
        }
    };
    no_number(rulebook::limits);
    no_number(rulebook::security_requirements);
    no_number(rulebook::operations_requirements);
    no_number(rulebook::cloud_requirements);
    no_number(rulebook::cloud_client_requirements);
}
