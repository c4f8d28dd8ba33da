#!/bin/sh
# SPDX-License-Identifier: MIT
# docs/how-to/adding-a-document.md on a copy of the real headers: a new edition is named, described, cited and counted, and every header that answers
# a question gives the new edition's answer, also where nobody names it.
# usage: adding_a_document.sh COMPILER    (from the top of the project)
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r include "$work/include"
cd "$work/include/lifecare"

# after FILE PATTERN LINE: adds a line after the first that matches. instead FILE PATTERN OLD NEW: changes the first that matches. Both must find it.
after() { # a row goes on in the lines that are indented by more than four blanks
    awk -v pattern="$2" -v line="$3" '
        waiting && !/^     / { print line; waiting = 0; done = 1 }
        !done && !waiting && index($0, pattern) { waiting = 1 }
        { print } END { exit !done }' "$1" >"$work/new" || { echo "the steps found no place in $1: $2"; exit 1; }
    mv "$work/new" "$1"
}
instead() {
    awk -v pattern="$2" -v old="$3" -v new="$4" '
        index($0, pattern) { found = 1 }
        found && !done && (at = index($0, old)) { $0 = substr($0, 1, at - 1) new substr($0, at + length(old)); done = 1 }
        { print } END { exit !done }' "$1" >"$work/new" || { echo "the steps found no place in $1: $2 ... $3"; exit 1; }
    mv "$work/new" "$1"
}
# alike FILE PATTERN: the new edition prints the row as the others do.
alike() { instead "$1" "$2" 'in_2024, in_2025}}' 'in_2024, in_2025, in_2026}}'; }

# 1. Name it.
after core/document.hpp '    techspec_2025,' '    techspec_2026,    ///< the next edition'
instead core/document.hpp 'document_count = ' '= 5;' '= 6;'
# 2. Describe it.
after rulebook/about/documents.hpp '{techspec_2025,    "techspec-2025"' '    {techspec_2026, "techspec-2026", "Teknisk specifikation", "", "2026-12-01", "Tietoevry", {{techspec_2026, "title page"}}},'
after rulebook/about/documents.hpp '{on_premises,  welfare,   techspec_2025,' '    {on_premises, welfare, techspec_2026, "2026-12-01"_date, {{techspec_2026, "title page"}}},'
# 3. Cite it. Ports: one alike, one moved from 23110 to 24110.
instead rulebook/flows.hpp 'inline constexpr citation analysis_2024{' 'inline constexpr citation ' 'inline constexpr citation in_2026{techspec_2026, "4.3"}, '
alike rulebook/flows.hpp '{application_server,   core_server,          2100,'
after rulebook/flows.hpp '{web_server,           application_server,   23110,' \
    '    {web_server, application_server, 24110, "", "HCW.Welfare.KIR.ServiceModel.IISHost", none, required, "", {}, printed, {}, {in_2026}},'
# Rates: 7 MB for 1 000 inhabitants instead of 6.
after rulebook/storage_rates.hpp '{"kir",' \
    '    {"kir", "inhabitants", &volumes::inhabitants, 7_MB, 1000, database, {"KIR", "Population register"}, {"invånare", "inhabitants"}, false, both, "7 MB", {{techspec_2026, "3.1.4"}}},'
# Databases: one alike, the others gone.
instead rulebook/databases.hpp 'inline constexpr citation in_2024{' 'in_2024{' 'in_2026{techspec_2026, "13.3"}, in_2024{'
instead rulebook/databases.hpp '{"HWE_SYSLOG",' 'in_2024, in_2025}' 'in_2024, in_2025, in_2026}'
# Support: Windows 11 stays, Windows 10 goes.
instead rulebook/platforms.hpp '"Windows", "11",' 'in_2024, in_2025}' 'in_2024, in_2025, {techspec_2026, "8.2"}}'
# Names and checks: a server's name has 12 characters at the most, and the check of it stays.
after rulebook/limits.hpp '{"server-name-length",' \
    '    {"server-name-length", "names", must, at_most, 12, "characters", {"servernamnets längd", "length of a server name"}, {{techspec_2026, "3.1.3"}}},'
instead rulebook/about/checks.hpp 'LC-NAME-001' 'c3_1_3}' '{{techspec_2024, "3.1.3"}, {techspec_2025, "3.1.3"}, {techspec_2026, "3.1.3"}}}'
# Start-up: the application servers before core. Certificates: one year.
after rulebook/operations.hpp '{2,      application_server, "applikationsservrar"' '    {1, application_server, "applikationsservrar", {"först", "first"}, {{techspec_2026, "6.4"}}},'
instead rulebook/operations.hpp '{3,      web_server,         "webservrar"' 'in_2024, in_2025}' 'in_2024, in_2025, {techspec_2026, "6.4"}}'
after rulebook/limits.hpp '{"lca-certificate-validity", "certificates",' \
    '    {"lca-certificate-validity", "certificates", fact, exactly, 1, "years", {"LCA-certifikatets löptid", "validity of the LCA certificate"}, {{techspec_2026, "11.1"}}},'

cat >"$work/reader.cpp" <<'CODE'
#include <lifecare/lifecare.hpp>
#include <lifecare/self_checks.hpp>
using namespace lifecare;
using enum role;

// editions.hpp: from its day, not before; the newest of its kind.
static_assert(rulebook::documents.size() == 6 && rulebook::documents[document_count - 1].id == vellinge_routine);
static_assert(governing_document(hosting::on_premises, family::welfare, "2026-11-30"_date) == techspec_2025);
static_assert(governing_document(hosting::on_premises, family::welfare, "2026-12-01"_date) == techspec_2026);
static_assert(newest_document(hosting::on_premises, family::welfare) == techspec_2026);
static_assert(newest_document(hosting::on_premises, family::education) == techspec_2024);
static_assert(the_specifications.size() == 3 && the_specifications[0] == techspec_2026 && newest_specification == techspec_2026);
static_assert(older_edition_of(techspec_2026) == techspec_2025 && covers(techspec_2026, family::welfare) && !is_of_the_cloud(techspec_2026));
static_assert(newest_service_description == cloud_6_2);
// installation.hpp, with the keys.
static_assert(to_text(techspec_2026).view() == "techspec-2026" && parse_document("techspec-2026") == techspec_2026 && parse_document("cloud-6.2") == cloud_6_2);
// firewall.hpp: its table is there, with the port that moved.
static_assert(find_flow_table(techspec_2026) != nullptr && find_flow_table(cloud_6_2) == nullptr && find_flow_table(vellinge_routine) == nullptr);
static_assert(find_flow_table(techspec_2026)->judge(web_server, application_server, 24110).verdict == flow_verdict::required);
static_assert(find_flow_table(techspec_2026)->judge(web_server, application_server, 23110).verdict != flow_verdict::required);
static_assert(find_flow_table(techspec_2025)->judge(web_server, application_server, 23110).verdict == flow_verdict::required);
static_assert(find_flow_table(techspec_2026)->judge(application_server, core_server, 2100).verdict == flow_verdict::required);
// sizing.hpp: its rate, and none where it prints none.
static_assert(rulebook::storage_rates.in(techspec_2026).size() == 1);
static_assert(estimate({.inhabitants = 1'000}, techspec_2026).total() == 7_MB && estimate({.inhabitants = 1'000}, techspec_2025).total() == 6_MB);
static_assert(!estimate({.voo_clients = 1}, techspec_2026).ok());
// naming.hpp: its names, and a literal of a name of any edition.
static_assert(is_database_name("HWE_SYSLOG", techspec_2026) && !is_database_name("HWE_Identity", techspec_2026) && is_database_name("HWE_Identity", techspec_2025));
static_assert("HWE_Identity"_database.view() == "HWE_Identity" && longest_server_name == 12);
// support.hpp: asked without a document it is asked of the new one.
static_assert(support_question{}.document == techspec_2026);
static_assert(suite_support(parse_software("Windows 11"), techspec_2026, "2026-12-01"_date).row != nullptr);
static_assert(suite_support(parse_software("Windows 10"), techspec_2026, "2026-12-01"_date).state != suite_support(parse_software("Windows 10"), techspec_2025, "2026-12-01"_date).state);
// audit.hpp: its check, with its number.
constexpr server long_name[] = {{.name = "ABCDEFGHIJKLM"}};  // 13 characters
constexpr installation mine{.servers = long_name};
static_assert(audit_request{}.document == techspec_2026);
static_assert(audit(mine, techspec_2026, "2026-12-01"_date).of(check::server_name_length) == check_state::failed);
static_assert(audit(mine, techspec_2025, "2026-11-30"_date).of(check::server_name_length) == check_state::passed);
// schedule.hpp and certificates.hpp: its start-up order and its validity; the cloud's windows are still the cloud's.
static_assert(startup_rank_of(application_server).rank == startup_rank_of(application_server, techspec_2026).rank);
static_assert(startup_rank_of(application_server).rank == 2 && startup_rank_of(application_server, techspec_2025).rank == 4);
static_assert(startup_rank_of(web_server).basis == basis::printed && startup_rank_of(core_server).basis == basis::assumed);
static_assert(plan_windows("2026-12-10"_date).production().day() == "2026-12-10"_date);
static_assert(agent_certificate_rule("2026-12-01"_date, techspec_2026)->value == 1 && agent_certificate_rule("2026-12-01"_date, techspec_2025)->value == 3);
// integration.hpp: the city's integrations stay as they are.
static_assert(rulebook::integrations.in(techspec_2026).empty() && [] {
    int n = 0;
    for_each_integration_of("174", [&](const rulebook::integration&) { ++n; });
    return n;
}() > 0);
// catalogue.hpp: its rows are listed, and the difference to the edition before.
constexpr std::size_t listed_in(std::string_view key, document d) {
    std::size_t n = 0;
    for (const catalogue_table& t : catalogue)
        if (t.key.view() == key)
            for (std::size_t i = 0; i < t.rows(); ++i) n += t.source(i).in(d) ? 1u : 0u;
    return n;
}
static_assert(listed_in("flows", techspec_2026) == 2 && listed_in("storage", techspec_2026) == 1 && listed_in("databases", techspec_2026) == 1);
CODE

"$1" -std=c++20 -fsyntax-only -I"$work/include" "$work/reader.cpp"
echo "a sixth document is known to every question"
